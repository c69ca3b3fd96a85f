//! What an attacker writes, by family. Our own words for what the known cheat sheets collect.

use super::*;

#[test]
fn programs_go_with_their_content() {
    table(&[
        (
            "a script",
            "a<script>alert(1)</script>b",
            "ab",
            "content script",
        ),
        ("in any case", "<ScRiPt>x</sCrIpT >b", "b", "content script"),
        (
            "with a slash",
            "<script/x>alert(1)</script>b",
            "b",
            "content script",
        ),
        (
            "from elsewhere",
            "<script src=//evil.example/x.js></script>",
            "",
            "content script",
        ),
        ("never ended", "a<script>alert(1)", "a", "content script"),
        (
            "an end tag of another name",
            "<script></scripty></script>b",
            "b",
            "content script",
        ),
        (
            "a script in itself",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "ipt>alert(1)ipt>",
            "element scr<script, end scr<",
        ),
        (
            "a comment around the end",
            "<script><!--</script>-->b",
            "-->b",
            "content script",
        ),
        (
            "broken open brackets",
            "<<script>alert(1)//<</script>",
            "&lt;",
            "content script",
        ),
        (
            "a style with an import",
            "<style>@import 'javascript:x'</style>b",
            "b",
            "content style",
        ),
        (
            "a template",
            "<template><img onerror=x></template>b",
            "b",
            "content template",
        ),
        (
            "noscript",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            r#"<img src="x">">"#,
            "content noscript, attribute onerror",
        ),
        (
            "a text area",
            "<textarea><script>x</textarea>b",
            "b",
            "content textarea",
        ),
        (
            "a title",
            "<title><img onerror=x></title>b",
            "b",
            "content title",
        ),
        ("xmp", "<xmp><b></xmp>b", "b", "content xmp"),
        (
            "plain text for ever",
            "a<plaintext>b<b>c",
            "a",
            "content plaintext",
        ),
    ]);
}

#[test]
fn other_documents_and_vocabularies_go() {
    table(&[
        (
            "a frame",
            "<iframe src=javascript:alert(1)></iframe>b",
            "b",
            "content iframe",
        ),
        (
            "a frame with a document in it",
            "<iframe srcdoc='<script>x</script>'>a</iframe>b",
            "b",
            "content iframe",
        ),
        (
            "an object",
            "<object data=x.swf><param name=a><p>b</p></object>c",
            "c",
            "content object",
        ),
        (
            "objects in objects",
            "<object><object></object>a</object>b",
            "b",
            "content object",
        ),
        ("an embed", "<embed src=x>a", "a", "element embed"),
        (
            "a base",
            "<base href=//evil.example/>a",
            "a",
            "element base",
        ),
        (
            "a refresh",
            "<meta http-equiv=refresh content='0;url=javascript:x'>a",
            "a",
            "element meta",
        ),
        (
            "a style sheet",
            "<link rel=stylesheet href=x>a",
            "a",
            "element link",
        ),
        (
            "SVG that acts",
            "<svg onload=alert(1)>a</svg>b",
            "b",
            "content svg",
        ),
        (
            "SVG in SVG",
            "<svg><svg/><svg></svg>a</svg>b",
            "b",
            "content svg",
        ),
        (
            "a style in SVG is an element like others",
            "<svg><style></svg>b",
            "b",
            "content svg",
        ),
        ("SVG that is nothing", "<svg/>b", "b", "element svg"),
        (
            "MathML that changes meaning when read twice",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "",
            "content math",
        ),
        (
            "the same with SVG",
            "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
            "",
            "content svg",
        ),
        (
            "a form in a form",
            "<form><div></form><form><p>a",
            "<div><p>a</p></div>",
            "element form, element form",
        ),
        (
            "nested tables and a link",
            "<table><a href=a><table><a href=b>",
            r#"<table><a href="a"><table><a href="b"></a></table></a></table>"#,
            "",
        ),
    ]);
}

#[test]
fn attributes_that_act_go() {
    table(&[
        (
            "an event",
            "<img src=x onerror=alert(1)>",
            r#"<img src="x">"#,
            "attribute onerror",
        ),
        (
            "in any case",
            "<b OnClick=x>a</b>",
            "<b>a</b>",
            "attribute onclick",
        ),
        (
            "after a slash",
            "<b/onclick=x>a</b>",
            "<b>a</b>",
            "attribute onclick",
        ),
        (
            "after a quote",
            "<b id='a'onclick=x>a</b>",
            r#"<b id="a">a</b>"#,
            "attribute onclick",
        ),
        (
            "after a form feed",
            "<b\x0conclick=x>a</b>",
            "<b>a</b>",
            "attribute onclick",
        ),
        (
            "an event nobody knows yet",
            "<b onfuture=x>a</b>",
            "<b>a</b>",
            "attribute onfuture",
        ),
        (
            "a style with an expression",
            "<b style=width:expression(x)>a</b>",
            "<b>a</b>",
            "attribute style",
        ),
        (
            "a document in an attribute",
            "<p srcdoc=x>a</p>",
            "<p>a</p>",
            "attribute srcdoc",
        ),
        (
            "a quote to leave the value",
            "<p title='\"><script>x</script>'>a</p>",
            "<p title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">a</p>",
            "",
        ),
        (
            "a back quote",
            "<p title=\"``onmouseover=x\">a</p>",
            "<p title=\"``onmouseover=x\">a</p>",
            "",
        ),
        (
            "an aria name with more in it",
            "<p aria-x\"y=z>a</p>",
            "<p>a</p>",
            "attribute aria-x\"y",
        ),
        (
            "a namespace",
            "<a xlink:href=javascript:x>a</a>",
            "<a>a</a>",
            "attribute xlink:href",
        ),
        (
            "an address that spies",
            "<a href=/ ping=//evil.example>a</a>",
            r#"<a href="/">a</a>"#,
            "attribute ping",
        ),
        (
            "an action",
            "<p formaction=javascript:x>a</p>",
            "<p>a</p>",
            "attribute formaction",
        ),
        (
            "the first is the one that counts",
            "<a href=javascript:x href=/>a</a>",
            "<a>a</a>",
            "url javascript",
        ),
    ]);
}

#[test]
fn a_tag_of_more_attributes_than_html_knows_is_left_out() {
    let attributes = |count: usize| -> String {
        let each = (0..count).map(|at| format!(" aria-{} = 'a>b c'", letters(at)));
        each.collect()
    };
    let (clean, findings) = sanitise(&format!("<p{}>a</p>", attributes(501)));
    assert_eq!((&*clean, &*told(&findings)), ("a", "overloaded p, end p"));
    let (clean, findings) = sanitise(&format!("<p{}>a</p>", attributes(500)));
    assert_eq!(told(&findings), "");
    assert!(clean.starts_with("<p aria-a=\"a&gt;b c\""), "{clean}");
}

/// A name of its own for every number.
fn letters(number: usize) -> String {
    let letter = |it: usize| char::from(b'a' + u8::try_from(it % 26).unwrap_or_default());
    match number {
        0..26 => letter(number).to_string(),
        _ => format!("{}{}", letters(number / 26), letter(number)),
    }
}
