//! A page is many fragments, with Markdown between them.

use super::*;

/// Cleans fragments one after the other; gives what each wrote, what was found, and what the end closed.
fn page(fragments: &[&str]) -> (Vec<String>, String, Vec<String>) {
    let mut cleaner = Cleaner::new(HtmlPolicy::Sanitise);
    let mut findings = Vec::new();
    let mut written = Vec::new();
    for fragment in fragments {
        let mut out = String::new();
        cleaner.clean(fragment, &mut |_, _| None, &mut out, &mut findings);
        written.push(out);
    }
    let mut out = String::new();
    let unclosed = cleaner.finish(&mut out);
    written.push(out);
    let unclosed = unclosed
        .iter()
        .map(|it| format!("{} {} {:?}", it.name, it.fragment, it.range));
    (written, told(&findings), unclosed.collect())
}

#[test]
fn elements_stay_open_from_one_fragment_to_the_next() {
    let (written, findings, unclosed) = page(&["<bdi lang=\"fr\">", "</bdi>"]);
    assert_eq!(written, ["<bdi lang=\"fr\">", "</bdi>", ""]);
    assert_eq!((findings.as_str(), unclosed.len()), ("", 0));
}

#[test]
fn the_end_closes_innermost_first_and_tells_where_each_began() {
    let (written, findings, unclosed) = page(&["<div>\n", "a <b>", "<x-y>"]);
    assert_eq!(written.concat(), "<div>\na <b></b></div>");
    assert_eq!(findings, "element x-y");
    assert_eq!(unclosed, ["b 1 2..5", "div 0 0..5"]);
}

#[test]
fn dropping_goes_on_until_the_end_tag() {
    let mut cleaner = Cleaner::new(HtmlPolicy::Sanitise);
    let (mut out, mut findings) = (String::new(), Vec::new());
    let mut step = |html: &str| {
        cleaner.clean(html, &mut |_, _| None, &mut out, &mut findings);
        cleaner.dropping()
    };
    let dropping = ["<b><svg>", "<path d='x'/>", "</b>", "</svg>", "</b>"].map(&mut step);
    assert_eq!(dropping, [true, true, true, false, false]);
    assert_eq!(out, "<b></b>");
    assert_eq!(told(&findings), "content svg");
}

#[test]
fn a_script_that_nothing_ends_is_told_at_the_end() {
    let (written, _, unclosed) = page(&["a <script>", "<b>x</b>"]);
    assert_eq!(written.concat(), "a ");
    assert_eq!(unclosed, ["script 0 2..10"]);
}

#[test]
fn tags_do_not_cross_elements_of_markdown() {
    let mut cleaner = Cleaner::new(HtmlPolicy::Sanitise);
    let (mut out, mut findings) = (String::new(), Vec::new());
    let mut clean = |cleaner: &mut Cleaner, html: &str, out: &mut String| {
        cleaner.clean(html, &mut |_, _| None, out, &mut findings);
    };
    clean(&mut cleaner, "<div>", &mut out);
    out.push_str("<p>");
    cleaner.enter();
    clean(&mut cleaner, "<b>", &mut out);
    clean(&mut cleaner, "</div>", &mut out);
    let left = cleaner.leave(&mut out);
    out.push_str("</p>");
    clean(&mut cleaner, "</b>", &mut out);
    clean(&mut cleaner, "</div>", &mut out);
    assert_eq!(out, "<div><p><b></b></p></div>");
    assert_eq!(told(&findings), "end div, end b");
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].name, "b");
}

#[test]
fn a_dropped_element_may_end_inside_an_element_of_markdown() {
    let mut cleaner = Cleaner::new(HtmlPolicy::Sanitise);
    let (mut out, mut findings) = (String::new(), Vec::new());
    let mut clean = |cleaner: &mut Cleaner, html: &str, out: &mut String| {
        cleaner.clean(html, &mut |_, _| None, out, &mut findings);
    };
    clean(&mut cleaner, "<svg>", &mut out);
    cleaner.enter();
    clean(&mut cleaner, "</svg><b>", &mut out);
    assert_eq!(
        cleaner.leave(&mut out).len(),
        1,
        "`b` belongs to the inner element"
    );
    assert_eq!(out, "<b></b>");
}

#[test]
fn addresses_are_published() {
    let html = r#"<a href="b.md">x</a><img src="c.png" srcset="c.png 1x, d,e.png 2x"><video src="f.mp4" poster="g.jpg"></video><a href="h">y</a><a href="evil">z</a>"#;
    let mut asked = Vec::new();
    let mut urls = |used: UrlUse, url: &str| {
        asked.push(format!("{used:?} {url}"));
        match url {
            "h" => None,
            "evil" => Some("javascript:x".into()),
            _ => Some(format!("/p/{url}?a&b")),
        }
    };
    let (mut out, mut findings) = (String::new(), Vec::new());
    Cleaner::new(HtmlPolicy::Sanitise).clean(html, &mut urls, &mut out, &mut findings);
    assert_eq!(
        out,
        r#"<a href="/p/b.md?a&amp;b">x</a><img src="/p/c.png?a&amp;b" srcset="/p/c.png?a&amp;b 1x, /p/d,e.png?a&amp;b 2x"><video src="/p/f.mp4?a&amp;b" poster="/p/g.jpg?a&amp;b"></video><a href="h">y</a><a>z</a>"#
    );
    let expected = [
        "Link b.md",
        "Image c.png",
        "Image c.png",
        "Image d,e.png",
        "Media f.mp4",
        "Image g.jpg",
        "Link h",
        "Link evil",
    ];
    assert_eq!(asked, expected);
    assert_eq!(told(&findings), "url javascript");
}

#[test]
fn a_published_address_with_spaces_stays_one_candidate() {
    let mut out = String::new();
    let mut urls = |_: UrlUse, _: &str| Some(",a b,".into());
    Cleaner::new(HtmlPolicy::Sanitise).clean(
        "<img srcset=x>",
        &mut urls,
        &mut out,
        &mut Vec::new(),
    );
    assert_eq!(out, r#"<img srcset="%2Ca%20b%2C">"#);
}

#[test]
fn allowed_html_stands_as_written_but_for_addresses() {
    let fragments = [
        "<DIV onclick=x><!-- n --><custom a=1>1 < 2\n",
        "<script>\"<img src=a.png>\"",
        "<img src=a.png></script>",
        "<IMG SRC=a.png onload=y /><a href=b>c</b>",
    ];
    let mut urls = |_: UrlUse, url: &str| (url == "a.png").then(|| "/p/a.png".to_owned());
    let mut cleaner = Cleaner::new(HtmlPolicy::Allow);
    let (mut out, mut findings) = (String::new(), Vec::new());
    for fragment in fragments {
        cleaner.clean(fragment, &mut urls, &mut out, &mut findings);
    }
    let last = r#"<img src="/p/a.png" onload="y" /><a href=b>c</b>"#;
    assert_eq!(
        out,
        [fragments[0], fragments[1], fragments[2], last].concat()
    );
    assert!(findings.is_empty());
    assert!(cleaner.finish(&mut out).is_empty());
}

#[test]
fn refused_html_is_a_finding_for_each_element() {
    let (mut out, mut findings) = (String::new(), Vec::new());
    let html = "a<b>b</b><br><script>x</script><!-- note -->c";
    Cleaner::new(HtmlPolicy::Refuse).clean(html, &mut |_, _| None, &mut out, &mut findings);
    assert_eq!(out, "abc");
    assert_eq!(told(&findings), "element b, element br, content script");
}
