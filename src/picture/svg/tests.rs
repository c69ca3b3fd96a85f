//! Drawings that want to act, and drawings that only draw.

use super::clean;

fn cleaned(inside: &str) -> (String, Vec<String>) {
    let drawing = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n{inside}\n</svg>"
    );
    let (bytes, found) = clean("content/a.svg", drawing.as_bytes());
    let text = String::from_utf8(bytes).unwrap();
    let inside = text.split_once(">\n").map_or("", |(_, rest)| rest);
    let inside = inside
        .trim_end_matches("</svg>")
        .trim_end_matches('\n')
        .to_owned();
    let lines = found.iter().map(|it| {
        let line = it.place.as_ref().map_or(0, |place| place.line);
        format!("{line} {}", it.message)
    });
    (inside, lines.collect())
}

#[test]
fn what_only_draws_stays_byte_for_byte() {
    for drawing in [
        "<path d='M0 0h8' fill=\"url(#g)\"/><linearGradient id=\"g\"/>",
        "<style>.a { fill: #123; mask: url( '#m' ) }</style><text class='a'>نص &amp; texte &#160;</text>",
        "<style><![CDATA[ text > tspan { fill: red } ]]></style>",
        "<a href=\"https://www.example.org/a:b\"><title>x</title></a><use xlink:href=\"#g\"/>",
        "<image href=\"data:image/png;base64,iVBORw0KGgo=\" width='1' height='1'/>",
        "<animate attributeName=\"opacity\" from=\"0\" to=\"1\" dur=\"1s\"/>",
        "<text xml:lang=\"ar\" direction=\"rtl\">ماء</text>",
    ] {
        assert_eq!(cleaned(drawing), (drawing.to_owned(), vec![]), "{drawing}");
    }
}

#[test]
fn what_authors_and_editors_noted_goes_without_a_word() {
    let noted = |inside: &str, expected: &str| {
        assert_eq!(cleaned(inside), (expected.to_owned(), vec![]), "{inside}");
    };
    let rdf = "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"";
    noted(
        &format!("<metadata><rdf:RDF {rdf}><a/></rdf:RDF></metadata><g/>"),
        "<g/>",
    );
    noted("<g><!-- ask the minister --></g>", "<g></g>");
    noted("<style>a{}<!-- x --></style>", "<style>a{}</style>");
    noted(
        "<g xmlns:e=\"http://www.inkscape.org/namespaces/inkscape\" e:label=\"x\" id=\"k\"/>",
        "<g id=\"k\"/>",
    );
    noted(
        "<n:namedview xmlns:n=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\"><b/></n:namedview>",
        "",
    );
    noted("<g data-name=\"Layer 1\"/>", "<g/>");
    noted("<g undeclared:label=\"x\"/>", "<g/>");
    noted(
        "<svg content=\"&lt;mxfile host=&quot;x&quot;/>\" width=\"1\"/>",
        "<svg width=\"1\"/>",
    );
}

#[test]
fn what_has_no_bound_is_refused() {
    let many: String = (0..600).map(|number| format!(" a{number}=''")).collect();
    for inside in [
        format!("<g{many}/>"),
        "<g>".repeat(300) + &"</g>".repeat(300),
    ] {
        let (_, found) = cleaned(&inside);
        assert_eq!(found.len(), 1, "{found:?}");
    }
}

#[test]
fn what_acts_or_fetches_is_left_out_and_told() {
    let cases = [
        ("<script>alert(1)</script><g/>", "<g/>"),
        ("<g><script href='x.js'/></g>", "<g></g>"),
        ("<g onclick='alert(1)' id='k'/>", "<g id=\"k\"/>"),
        ("<g ONLOAD='alert(1)'/>", "<g/>"),
        (
            "<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'>x</b></foreignObject>",
            "",
        ),
        (
            "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml' src='x'/>",
            "",
        ),
        ("<image href='https://example.org/p.png'/>", "<image/>"),
        ("<image href='data:image/svg+xml;base64,AA'/>", "<image/>"),
        ("<use xlink:href='other.svg#i'/>", "<use/>"),
        ("<a href='java&#10;script:alert(1)'>x</a>", "<a>x</a>"),
        ("<a xlink:href='  javascript:alert(1)'>x</a>", "<a>x</a>"),
        ("<a href='data:text/html,x'>x</a>", "<a>x</a>"),
        ("<rect fill='url(https://example.org/#g)'/>", "<rect/>"),
        ("<rect style='fill: u\\72 l(//x)'/>", "<rect/>"),
        ("<rect style='fill: ur/**/l(//x)'/>", "<rect/>"),
        ("<style>@import 'x.css';</style><g/>", "<g/>"),
        ("<style>a { background: image-set('x.png' 1x) }</style>", ""),
        ("<style><![CDATA[a{background:url(http://x)}]]></style>", ""),
        (
            "<set attributeName='xlink:href' to='javascript:alert(1)'/>",
            "<set/>",
        ),
        (
            "<animate attributeName='href' values='javascript:alert(1)'/>",
            "<animate/>",
        ),
        ("<g xml:base='https://example.org/'/>", "<g/>"),
        ("<?xml-stylesheet href='x.css'?><g/>", "<g/>"),
        (
            "<ev:listener xmlns:ev='http://www.w3.org/2001/xml-events' event='click'/>",
            "",
        ),
    ];
    for (drawing, expected) in cases {
        let (inside, found) = cleaned(drawing);
        assert_eq!(inside, expected, "{drawing}");
        assert!(!found.is_empty(), "{drawing}");
        assert!(found.iter().all(|it| it.starts_with("2 ")), "{found:?}");
    }
}

#[test]
fn what_is_no_drawing_is_refused() {
    for broken in [
        "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><g>",
        "<svg><g/></svg>",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
        "<!DOCTYPE svg [<!ENTITY a 'x'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' id='&x;'/>",
        "",
    ] {
        let (bytes, found) = clean("a.svg", broken.as_bytes());
        assert!(
            bytes.is_empty() && found.len() == 1 && found[0].is_error(),
            "{broken}: {found:?}"
        );
    }
}

#[test]
fn a_document_type_goes_and_the_drawing_stays() {
    let drawing = "<?xml version='1.0' encoding='iso-8859-1'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://x/svg11.dtd'>\n\
        <svg xmlns='http://www.w3.org/2000/svg'/>";
    let (bytes, found) = clean("a.svg", drawing.as_bytes());
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\n<svg xmlns='http://www.w3.org/2000/svg'/>"
    );
    assert!(found.is_empty());
}

#[test]
fn a_drawing_that_uses_itself_without_end_is_refused() {
    let row = |depth: usize, times: usize| -> String {
        let rows = (1..=depth).map(|at| {
            let uses = format!("<use href=\"#r{}\"/>", at - 1).repeat(times);
            format!("<g id=\"r{at}\">{uses}</g>")
        });
        let rows: String = rows.collect();
        format!("<defs><path id=\"r0\" d=\"M0 0h1\"/>{rows}</defs><use href=\"#r{depth}\"/>")
    };
    let told = |drawing: &str| cleaned(drawing).1.len();
    assert_eq!(told(&row(3, 10)), 0);
    assert_eq!(told(&row(11, 10)), 1);
    assert_eq!(told(&row(20_000, 1)), 0);
    let patterns = row(11, 10)
        .replace("<use href=\"", "<path fill=\"url(")
        .replace("\"/>", ")\"/>");
    assert_eq!(told(&patterns), 1, "{patterns}");
    // Nothing that uses itself is drawn.
    assert_eq!(
        told("<g id=\"a\"><use href=\"#b\"/><g id=\"b\"><use href=\"#a\"/></g></g>"),
        0
    );
}
