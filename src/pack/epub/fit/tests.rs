use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::*;
use crate::pack::epub::xhtml;

fn fitted_html(html: &str) -> String {
    let page = tree::parse(&format!("<main>{html}</main>"));
    let main = tree::first(&page, "main").unwrap();
    fit(&main);
    let mut out = String::new();
    xhtml::children(&main, &mut out);
    out
}

#[test]
fn what_may_not_stand_there_gets_the_nearest_form() {
    for (html, fit) in [
        // Nothing is to be done.
        (
            "<p>a <b>b</b></p><ul><li>c</li></ul>",
            "<p>a <b>b</b></p><ul><li>c</li></ul>",
        ),
        (
            "<a href=\"x\"><div>a</div></a>",
            "<a href=\"x\"><div>a</div></a>",
        ),
        // Old elements.
        ("<center>a</center>", "<div>a</div>"),
        (
            "<font color=red>a</font> <tt>b</tt> <strike>c</strike>",
            "<span>a</span> <code>b</code> <s>c</s>",
        ),
        ("<x-y>a <blah>b</blah></x-y>", "a b"),
        // Blocks in lines.
        ("<b><p>a</p><p>b</p></b>", "<p><b>a</b></p><p><b>b</b></p>"),
        (
            "<i id=\"i\">a<ul><li>b</li></ul>c</i>",
            "<i id=\"i\">a</i><ul><li><i>b</i></li></ul><i>c</i>",
        ),
        ("<h2>a<div>b</div></h2>", "<h2>a<br/><span>b</span></h2>"),
        ("<em><h3>a</h3></em>", "<h3><em>a</em></h3>"),
        (
            "<b>a<video><source src=\"x\">b</video></b>",
            "<b>a<video><source src=\"x\"/>b</video></b>",
        ),
        // Parts without their whole, and strangers among parts.
        ("<li>a</li> <li>b</li>c", "<ul><li>a</li> <li>b</li></ul>c"),
        (
            "<ul>a<li>b</li><p>c</p></ul>",
            "<ul><li>a</li><li>b</li><li><p>c</p></li></ul>",
        ),
        (
            "<ul><li>a</li><ul><li>b</li></ul></ul>",
            "<ul><li>a<ul><li>b</li></ul></li></ul>",
        ),
        (
            "<dl><dd>a</dd><dt>b</dt></dl>",
            "<dl><dt></dt><dd>a</dd><dt>b</dt><dd></dd></dl>",
        ),
        (
            "<figcaption>a</figcaption><summary>b</summary>",
            "<div>a</div><div>b</div>",
        ),
        (
            "<figure>a<figcaption>b</figcaption>c</figure>",
            "<figure>ac<figcaption>b</figcaption></figure>",
        ),
        ("<details>a</details>", "<div>a</div>"),
        (
            "<details>a<summary><p>b</p></summary></details>",
            "<details><summary><span>b</span></summary>a</details>",
        ),
        (
            "<table><tfoot><tr><td>c</tfoot><tbody><tr><td>b</tbody><caption>a</caption></table>",
            "<table><caption>a</caption><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>",
        ),
        (
            "<ruby>a</ruby> <ruby>b<rp>(</rp><rt>c</rt></ruby>",
            "<span>a</span> <ruby>b<rt>c</rt></ruby>",
        ),
        ("<picture>a</picture><img alt=\"b\"/>", "ab"),
        // One in another of its kind.
        ("<dfn>a <dfn>b</dfn></dfn>", "<dfn>a <span>b</span></dfn>"),
        (
            "<header>a<header>b</header></header>",
            "<header>a<div>b</div></header>",
        ),
        (
            "<a href=\"x\">a <table><tr><td><a href=\"y\">b</a></td></tr></table></a>",
            "<a href=\"x\">a <table><tbody><tr><td><span>b</span></td></tr></tbody></table></a>",
        ),
    ] {
        assert_eq!(fitted_html(html), fit, "{html}");
    }
}

#[test]
fn attributes_say_what_they_may() {
    for (html, fit) in [
        (
            "<p id=\"a b\" class=\"c\" onclick=\"x\" foo=\"y\">a</p>",
            "<p class=\"c\">a</p>",
        ),
        (
            "<p id=\"a\">a</p><p id=\"a\">b</p>",
            "<p id=\"a\">a</p><p>b</p>",
        ),
        ("<a name=\"a\">a</a>", "<a id=\"a\">a</a>"),
        (
            "<img src=\"x\" width=\"100%\" height=\"3\" align=\"left\">",
            "<img src=\"x\" height=\"3\"/>",
        ),
        (
            "<time datetime=\"hier\">a</time><time datetime=\"2026-11\">b</time>",
            "<span>a</span><time datetime=\"2026-11\">b</time>",
        ),
        (
            "<ins datetime=\"2026-11-28T10:00Z\">a</ins><ins datetime=\"2026\">b</ins>",
            "<ins datetime=\"2026-11-28T10:00Z\">a</ins><ins>b</ins>",
        ),
        (
            "<p lang=\"fran\u{e7}ais\" dir=\"RTL\">a</p>",
            "<p dir=\"rtl\">a</p>",
        ),
        (
            "<p role=\"nonsense\" aria-foo=\"1\" aria-hidden=\"maybe\" aria-labelledby=\"x\">a</p>",
            "<p>a</p>",
        ),
        (
            "<table><tr><th id=\"h\" scope=\"nix\">a<td headers=\"h\" colspan=\"0\">b<td headers=\"x\">c</table>",
            "<table><tbody><tr><th id=\"h\">a</th><td headers=\"h\">b</td><td>c</td></tr></tbody></table>",
        ),
        (
            "<ol start=\"x\" type=\"disc\"><li value=\"3\">a</li></ol><ul><li value=\"3\">b</li></ul>",
            "<ol><li value=\"3\">a</li></ol><ul><li>b</li></ul>",
        ),
        ("<bdo>a</bdo><data>b</data>", "<bdi>a</bdi><span>b</span>"),
    ] {
        assert_eq!(fitted_html(html), fit, "{html}");
    }
}

#[test]
fn formulas_show_and_drawings_say_what_they_may() {
    let math = "xmlns=\"http://www.w3.org/1998/Math/MathML\"";
    for (html, fit) in [
        (
            "<math foo=\"x\" display=\"block\"><mi>x</mi>y<foo><mn><b>1</b></mn></foo></math>",
            format!("<math {math} display=\"block\"><mi>x</mi><mtext>y</mtext><mn>1</mn></math>"),
        ),
        (
            "<math><semantics><mi>x</mi><annotation>tex</annotation></semantics></math>",
            format!("<math {math}><mi>x</mi></math>"),
        ),
        (
            "<math><mtable displaystyle=\"true\" scriptlevel=\"0\"><mtr><mtd><mn>1</mn></mtd></mtr></mtable></math>",
            format!(
                "<math {math}><mstyle displaystyle=\"true\" scriptlevel=\"0\"><mtable><mtr><mtd><mn>1</mn>\
                 </mtd></mtr></mtable></mstyle></math>"
            ),
        ),
        (
            "<svg onclick=\"x\"><foreignObject><b><p>a</p></b></foreignObject></svg>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject>\
             <p xmlns=\"http://www.w3.org/1999/xhtml\"><b>a</b></p></foreignObject></svg>"
                .to_owned(),
        ),
        (
            "<audio src=\"a\"><video src=\"b\">c<img src=\"d\" alt=\"e\"></video></audio>",
            "<audio src=\"a\">ce</audio>".to_owned(),
        ),
        (
            "<b><video>a<hr>b<source src=\"c\"></video></b>",
            "<video><source src=\"c\"/><b>a</b><hr/><b>b</b></video>".to_owned(),
        ),
    ] {
        assert_eq!(fitted_html(html), fit, "{html}");
    }
}

#[test]
fn no_word_is_lost_however_deep_it_lies() {
    let deep = "<div><b>".repeat(5000) + "word";
    assert!(fitted_html(&deep).contains("word"));
    let wide = "<i>a<p>b</p></i>".repeat(500);
    assert_eq!(fitted_html(&wide).matches("<p><i>b</i></p>").count(), 500);
}

/// Elements in any order and depth, with a word of its own in each gap.
fn soup() -> impl Strategy<Value = String> {
    const NAMES: [&str; 50] = [
        "a href=\"x\"",
        "b",
        "i",
        "span",
        "p",
        "div",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "figure",
        "figcaption",
        "details",
        "summary",
        "h2",
        "h3",
        "hgroup",
        "ruby",
        "rt",
        "picture",
        "img src=\"x\"",
        "audio src=\"x\"",
        "video",
        "source src=\"x\"",
        "header",
        "address",
        "dfn",
        "pre",
        "blockquote",
        "center",
        "font",
        "x-y",
        "del",
        "hr",
        "br",
        "svg",
        "math",
        "q",
        "main",
        "section",
    ];
    let piece = (0..NAMES.len(), prop::bool::weighted(0.55));
    prop::collection::vec(piece, 1..40).prop_map(|pieces| {
        let mut html = String::new();
        for (number, (at, opens)) in pieces.into_iter().enumerate() {
            let name = NAMES[at];
            match opens {
                true => html.push_str(&format!("<{name}>w{number} ")),
                false => html.push_str(&format!("</{}>", name.split(' ').next().unwrap_or(name))),
            }
        }
        html
    })
}

fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    words.sort();
    words
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_tree_keeps_its_words_and_is_fit_once_it_was_made_so(html in soup()) {
        let page = tree::parse(&format!("<main>{html}</main>"));
        let main = tree::first(&page, "main").unwrap();
        let before = words(&tree::text(&main));
        let once = fitted_html(&html);
        let page = tree::parse(&format!("<main>{once}</main>"));
        let after = words(&tree::text(&tree::first(&page, "main").unwrap()));
        prop_assert_eq!(before, after, "{}", once);
        prop_assert_eq!(&fitted_html(&once), &once, "{}", html);
        let mut reader = Reader::from_str(&once);
        loop {
            match reader.read_event() {
                Ok(Event::Eof) => break,
                read => prop_assert!(read.is_ok(), "{}", once),
            }
        }
    }
}
