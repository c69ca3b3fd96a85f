//! What an editor writes in good faith.

use super::*;

#[test]
fn what_an_editor_needs_stays_as_it_is() {
    let same: &[(&str, &str)] = &[
        (
            "a word in another language",
            r#"<bdi lang="fr">Quai d’Orsay</bdi>"#,
        ),
        ("an isolated direction", r#"<bdo dir="rtl">abc</bdo>"#),
        (
            "any value of lang and dir",
            r#"<p lang="xx-nonsense" dir="sideways">a</p>"#,
        ),
        ("abbreviation", r#"<abbr title="الأمم المتحدة">UN</abbr>"#),
        ("keys", "<kbd>Ctrl</kbd>+<kbd>C</kbd>"),
        ("levels", "H<sub>2</sub>O, x<sup>2</sup>"),
        (
            "edits",
            r#"<del datetime="2012-07-06" cite="/a/">a</del><ins>b</ins>"#,
        ),
        (
            "machine time",
            r#"<time datetime="2012-07-06">6 juillet</time>"#,
        ),
        ("machine value", r#"<data value="5">cinq</data>"#),
        ("ruby", "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"),
        (
            "link",
            r#"<a href="https://example.org/?a=1&amp;b=2" hreflang="en" rel="external" download="">x</a>"#,
        ),
        (
            "telephone and mail",
            r#"<a href="tel:+21671000000">a</a> <a href="MAILTO:a@example.org">b</a>"#,
        ),
        ("anchor", r##"<a id="x" href="#y">a</a>"##),
        (
            "picture",
            r#"<picture><source srcset="a.webp 1x, b.webp 2x" type="image/webp" media="print"><img src="a.png" alt="" width="3" height="4" loading="lazy" sizes="50vw" srcset="a.png 100w"></picture>"#,
        ),
        (
            "figure",
            "<figure><img src=\"a.png\" alt=\"x\"><figcaption>y</figcaption></figure>",
        ),
        (
            "film",
            r#"<video src="a.mp4" controls="" poster="a.jpg" preload="none" muted="" loop="" width="3" height="4"><track src="a.vtt" kind="captions" srclang="ar" label="ع" default=""></video>"#,
        ),
        (
            "sound",
            r#"<audio controls=""><source src="a.ogg" type="audio/ogg"></audio>"#,
        ),
        (
            "table",
            r#"<table><caption>c</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" abbr="a" id="h">A</th></tr></thead><tbody><tr><td headers="h" colspan="2" rowspan="1">1</td></tr></tbody></table>"#,
        ),
        (
            "lists",
            r#"<ol start="3" reversed="" type="a"><li value="7">x</li></ol><dl><dt>a</dt><dd>b</dd></dl>"#,
        ),
        (
            "disclosure",
            r#"<details open=""><summary>s</summary>t</details>"#,
        ),
        (
            "quotation",
            r#"<blockquote cite="https://a.example/"><q cite="/b">x</q></blockquote>"#,
        ),
        (
            "accessible names",
            r#"<section aria-labelledby="h" role="region" aria-hidden="false"><h2 id="h" class="a b" hidden="" translate="no">x</h2></section>"#,
        ),
        ("breaks", "a<br>b<wbr>c<hr>"),
        (
            "text with signs and entities",
            "AT&T &copy; a > b &lt; c &#x6a; \" '",
        ),
        (
            "an address with a colon but no scheme",
            r#"<a href="صفحة:١">a</a>"#,
        ),
        (
            "a colon after the path began",
            r#"<a href="./a:b">a</a><a href="?a:b">b</a>"#,
        ),
        (
            "a small picture in the address",
            r#"<img src="data:image/png;base64,AAAA" alt="">"#,
        ),
    ];
    for case in same {
        table(&[(case.0, case.1, case.1, "")]);
    }
}

#[test]
fn slips_are_set_right() {
    table(&[
        ("names in lower case", "<B>a</B>", "<b>a</b>", ""),
        (
            "values in double quotes",
            "<p lang=fr id='a\"b'>x</p>",
            r#"<p lang="fr" id="a&quot;b">x</p>"#,
            "",
        ),
        (
            "the first of two attributes wins",
            "<p lang=ar LANG=fr>x</p>",
            r#"<p lang="ar">x</p>"#,
            "",
        ),
        (
            "`/>` is an empty element, as meant",
            r#"<a id="x"/>y"#,
            r#"<a id="x"></a>y"#,
            "",
        ),
        ("`/>` of a void element", "a<br/>b", "a<br>b", ""),
        (
            "a slash that belongs to the value",
            "<a href=x/>y</a>",
            r#"<a href="x/">y</a>"#,
            "",
        ),
        (
            "items without end tags",
            "<ul><li>a<li>b</ul>",
            "<ul><li>a</li><li>b</li></ul>",
            "",
        ),
        (
            "inner lists do not end outer items",
            "<ul><li>a<ul><li>b</ul><li>c</ul>",
            "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
            "",
        ),
        (
            "definitions without end tags",
            "<dl><dt>a<dd>b<dt>c</dl>",
            "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>",
            "",
        ),
        (
            "paragraphs without end tags",
            "<p>a<p>b<div>c</div>",
            "<p>a</p><p>b</p><div>c</div>",
            "",
        ),
        (
            "cells without end tags",
            "<table><tr><td>a<td>b<tr><td>c</table>",
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
            "",
        ),
        (
            "parts of tables without end tags",
            "<table><thead><tr><th>a<tbody><tr><td>b</table>",
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
            "",
        ),
        (
            "a table in a cell",
            "<table><tr><td><table><tr><td>a</table><td>b</table>",
            "<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>",
            "",
        ),
        (
            "links do not nest",
            "<a href=a>x<a href=b>y</a>",
            r#"<a href="a">x</a><a href="b">y</a>"#,
            "early a",
        ),
        (
            "crossed tags",
            "<b>a<i>b</b>c</i>",
            "<b>a<i>b</i></b>c",
            "early i, end i",
        ),
        ("an end tag without a start", "a</div>b", "ab", "end div"),
        ("void elements have no end tag", "a</br>b", "ab", "end br"),
        (
            "what is open at the end",
            "<div><b>a",
            "<div><b>a</b></div>",
            "",
        ),
        (
            "attributes of an end tag",
            "<b>a</b class=x>",
            "<b>a</b>",
            "",
        ),
        (
            "sources without white space before the size",
            "<img srcset=' a.png, b.png  2x ,'>",
            r#"<img srcset="a.png, b.png 2x">"#,
            "",
        ),
        (
            "a size nobody can read",
            "<img srcset='a.png (2x, b.png 2x'>",
            r#"<img srcset="b.png 2x">"#,
            "",
        ),
    ]);
}

#[test]
fn what_cannot_stay_costs_as_little_as_possible() {
    table(&[
        (
            "an unknown element keeps its text",
            "<blink>a <b>b</b></blink>",
            "a <b>b</b>",
            "element blink",
        ),
        (
            "its end tag does not end others",
            "<font><b>a</font>b</b>",
            "<b>ab</b>",
            "element font",
        ),
        (
            "an element of one's own",
            "<x-note lang=fr>a</x-note>",
            "a",
            "element x-note",
        ),
        (
            "a form keeps its words",
            "<form action=/x><label>Nom</label><input></form>",
            "Nom",
            "element form, element label, element input",
        ),
        (
            "a control loses its choices",
            "a<select><option>b</select>c",
            "ac",
            "content select",
        ),
        (
            "paint",
            r#"<p style="color:red" align="left">a</p>"#,
            "<p>a</p>",
            "attribute style, attribute align",
        ),
        (
            "a window of one's own",
            r#"<a href="/" target="_blank">a</a>"#,
            r#"<a href="/">a</a>"#,
            "attribute target",
        ),
        (
            "attributes of other elements",
            "<p href=/a colspan=2>x</p>",
            "<p>x</p>",
            "attribute href, attribute colspan",
        ),
        (
            "comments are the author's notes",
            "a<!-- b -->c<!-->d<!--->e",
            "acde",
            "",
        ),
        ("a comment that nothing ends", "a<!-- b", "a", "content !--"),
        ("a doctype", "<!DOCTYPE html>a", "a", ""),
        ("an instruction", "<?php echo 1 > 0 ?>a", "a", ""),
        ("a CDATA section", "<![CDATA[ a > b ]]>c", "c", ""),
        (
            "a `<` that begins nothing",
            "1 < 2 <3 << a<",
            "1 &lt; 2 &lt;3 &lt;&lt; a&lt;",
            "",
        ),
        (
            "a tag without its `>`",
            "a <b lang=fr",
            "a &lt;b lang=fr",
            "unfinished b",
        ),
        (
            "a tag without its quote",
            "<p title=\"a>b</p>",
            "&lt;p title=\"a>b&lt;/p>",
            "unfinished p",
        ),
        ("NUL", "a\0b", "a\u{fffd}b", ""),
    ]);
}
