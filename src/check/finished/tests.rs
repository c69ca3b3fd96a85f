//! Pages as they are printed, and what is said of them.

use super::super::testing::{SITE, whole_site};
use crate::diagnostic::Diagnostic;

/// What is said of a site whose English page `a` is printed as `html`.
fn found(html: &str) -> Vec<Diagnostic> {
    let site = format!(
        "{SITE}=== content/a.en.md\n---\ntitle: A\ntype: special\n---\nx\n=== themes/plain/templates/special.html\n{html}\n"
    );
    whole_site(&site)
}

fn codes(html: &str) -> Vec<&'static str> {
    found(html).iter().map(|it| it.code).collect()
}

#[test]
fn sound_pages_pass() {
    for html in [
        "<a href=\"/en/\">home</a> <a href=\"/en\">home</a> <a href=\"/en/index.html\">home</a>",
        "<a href=\"../\">up</a> <a href=\"./\">here</a> <a href=\"https://example.org/fr/?q=1\">fr</a>",
        "<a href=\"#top\">top</a> <p id=\"x\">x <a href=\"#x\">x</a> <a href=\"/en/a/#x\">x</a>",
        "<a href=\"https://elsewhere.example/no/such/page\">away</a> <a href=\"mailto:a@b.example\">write</a>",
        "<a href=\"mailto:?subject=x\">send</a> <a href=\"MAILTO:a@b.example,%20c@d.example?cc=e@f.example\">write</a>",
        "<a href=\"tel:*123%23\">dial</a> <a href=\"sms:٨٥٠٠?body=x\">send</a> <a href=\"https://[::1]:8080/a%20b\">away</a>",
        "<img src=\"data:,\" alt=\"\" hidden>"
            .replace("data:,", "/en/")
            .as_str(),
        "<ul><li>a<li>b</ul> <table><tr><td>a<td>b<tr><td>c</table> <p>a<p>b",
        "<a href=\"/en/\"><img src=\"/en/\" alt=\"home\"></a> <a href=\"/en/\" aria-label=\"home\"><svg></svg></a>",
        "<label>Name <input></label> <label for=\"f\">Name</label><input id=\"f\"> <input type=\"hidden\">",
        "<svg><title>a</title><g/><path d=\"M0\"/></svg> <button><svg><title>a</title></svg></button>",
        "<details><summary><h2>a</h2></summary><p>b</details> <fieldset><legend><h2>a</h2></legend></fieldset>",
        "<details><summary>a</summary><p>b</details> <dl><div><dt>a<dd>b</div></dl>",
        "<span lang=\"zh-Hant-TW\">a</span> <span lang=\"\">b</span> <i lang=\"x-klingon\">c</i> <i lang=\"arb\">d</i>",
        "<script type=\"application/ld+json\">{}</script> <my-map><div>a</div></my-map>",
        "<form method=\"POST\" action=\"/send\"><button>a</button> <button formmethod=\"post\" formaction=\"/keep\">b</button></form>",
        "<ins><p>a</p></ins> <a href=\"/en/\"><h2>a</h2></a> <template><tr><td>a</td></tr></template>",
        "<textarea aria-label=\"a\"><p></textarea> <!-- <a> --> <select title=\"a\"><option>a<option>b</select>",
    ] {
        let told: Vec<String> = found(html)
            .into_iter()
            .map(|it| it.message.to_string())
            .collect();
        assert_eq!(told, [] as [String; 0], "{html}");
    }
}

#[test]
fn what_is_wrong_is_found() {
    for (html, code) in [
        ("<a href=\"/en/nowhere/\">a</a>", "dead-link"),
        ("<a href=\"b/\">a</a>", "dead-link"),
        (
            "<form action=\"/find\"><button>a</button></form>",
            "dead-link",
        ),
        ("<a href=\"https://example.org/xx/\">a</a>", "dead-link"),
        ("<a href=\"mailto:office@@example.org\">a</a>", "dead-link"),
        ("<a href=\"mailto:office\">a</a>", "dead-link"),
        ("<a href=\"tel:later\">a</a>", "dead-link"),
        ("<a href=\"https://\">a</a>", "dead-link"),
        (
            "<a href=\"https://an%20office.example/\">a</a>",
            "dead-link",
        ),
        ("<img src=\"/lost.png\" alt=\"a\">", "dead-link"),
        ("<img src=\"\" alt=\"a\">", "dead-link"),
        ("<a href=\"#lost\">a</a>", "dead-anchor"),
        ("<a href=\"/en/#lost\">a</a>", "dead-anchor"),
        ("<img src=\"/en/\">", "image-without-alternative"),
        ("<h1>a</h1><h1>b</h1>", "heading-order"),
        ("<script>a()</script>", "blocked-by-policy"),
        ("<p style=\"color: red\">a", "blocked-by-policy"),
        ("<p onclick=\"a()\">a", "blocked-by-policy"),
        ("<a href=\"javascript:a()\">a</a>", "blocked-by-policy"),
        (
            "<iframe title=\"a\" src=\"https://maps.example/\"></iframe>",
            "blocked-by-policy",
        ),
        ("<p id=\"x\">a<p id=\"x\">b", "duplicate-id"),
        ("<a href=\"/en/\"></a>", "link-without-words"),
        (
            "<a href=\"/en/\"><img src=\"/en/\" alt=\"\"></a>",
            "link-without-words",
        ),
        (
            "<a href=\"/en/\"><span aria-hidden=\"true\">x</span></a>",
            "link-without-words",
        ),
        (
            "<button type=\"button\"> <svg></svg></button>",
            "button-without-words",
        ),
        ("<h2> </h2>", "heading-without-words"),
        ("<input type=\"text\">", "field-without-label"),
        (
            "<label for=\"other\">a</label><select><option>a</select>",
            "field-without-label",
        ),
        ("<p><div>a</div></p>", "invalid-html"),
        ("<span><div>a</div></span>", "invalid-html"),
        (
            "<a href=\"/en/\">a <a href=\"/fr/\">b</a></a>",
            "invalid-html",
        ),
        ("<a href=\"/en/\"><button>a</button></a>", "invalid-html"),
        ("<li>a</li>", "invalid-html"),
        ("<ul><p>a</p></ul>", "invalid-html"),
        ("<table>words<tr><td>a</table>", "invalid-html"),
        ("<table><td>a</table>", "invalid-html"),
        ("<dl><p>a</dl>", "invalid-html"),
        (
            "<details><summary><p>a</p></summary>b</details>",
            "invalid-html",
        ),
        ("<b><i>a</b></i>", "invalid-html"),
        ("<div>a", "invalid-html"),
        ("a</div>", "invalid-html"),
        ("a<br></br>", "invalid-html"),
        ("<foo>a</foo>", "invalid-html"),
        ("<p id=\"a\" id=\"b\">a", "invalid-html"),
        ("<div><style>a{}</style></div>", "invalid-html"),
        ("<center>a</center>", "obsolete-html"),
        ("<p align=\"center\">a", "obsolete-html"),
        ("<a name=\"x\">a</a>", "obsolete-html"),
        ("<p lang=\"english\">a", "malformed-language"),
        ("<p lang=\"fr_FR\">a", "malformed-language"),
        ("<p lang=\"jp\">a", "malformed-language"),
        ("<html><title>a</title><h1>a</h1>", "malformed-language"),
        ("<html lang=\"en\"><h1>a</h1>", "invalid-html"),
        ("<html lang=\"en\"><title>a</title><p>a", "heading-order"),
    ] {
        assert!(codes(html).contains(&code), "{html}: {:?}", codes(html));
    }
}

#[test]
fn a_caption_in_the_link_of_its_figure_is_told_to_stand_outside_the_link() {
    let html = "<figure><a href=\"/en/\">a<figcaption>b</figcaption></a></figure>";
    let found = found(html);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].message, "`<figcaption>` cannot stand in `<a>`");
}

#[test]
fn one_fault_is_told_once() {
    for html in [
        "<p><div>a</div></p>",
        "<b><i>a</b></i>",
        "<a href=\"/en/\">a <a href=\"/fr/\">b</a></a>",
        "<p>a <span>b<ul><li>c</ul></span></p>",
    ] {
        assert_eq!(found(html).len(), 1, "{html}: {:#?}", found(html));
    }
}

#[test]
fn a_fault_of_a_theme_is_told_once_at_its_template() {
    let page =
        |lang: &str, name: &str| format!("=== content/{name}.{lang}.md\n---\ntitle: x\n---\nx\n");
    let pages: String = ["a", "b", "c"]
        .iter()
        .flat_map(|name| [page("en", name), page("fr", name)])
        .collect();
    let site = format!(
        "{SITE}{pages}=== themes/plain/templates/page.html\n<nav>\n  <a class=\"more\" href=\"{{{{ page.url }}}}\"></a>\n</nav>{{{{ page.content }}}}\n"
    );
    let found = whole_site(&site);
    assert_eq!(found.len(), 1, "{found:#?}");
    let place = found[0].place.as_ref().expect("the template");
    assert_eq!(
        (&*place.path, place.line, place.column),
        ("themes/plain/templates/page.html", 2, 3)
    );
    assert_eq!(
        found[0].message,
        "`<a class=\"more\">` says nothing to who does not see it, on `/en/a/` and 5 other pages"
    );
}

#[test]
fn a_fault_in_the_source_is_told_at_its_line() {
    let body = "Text.\n\n## \n\nMore [](https://a.example/) text.\n\n<div>\n<p lang=\"fr_FR\">un</p>\n<p lang=\"en\">two</p>\n</div>\n";
    let site = format!("{SITE}=== content/a.en.md\n---\ntitle: x\n---\n{body}");
    let told: Vec<_> = whole_site(&site)
        .into_iter()
        .filter_map(|it| it.place.map(|place| (it.code, place.line, place.column)))
        .collect();
    assert_eq!(
        told,
        [
            ("heading-without-words", 6, 1),
            ("link-without-words", 8, 6),
            ("malformed-language", 11, 4)
        ]
    );
}

#[test]
fn a_page_waives_what_stands_in_its_source() {
    let site = format!(
        "{SITE}=== content/a.en.md\n---\ntitle: x\nextra: {{ allow: [link-without-words] }}\n---\nMore [](https://a.example/) text.\n"
    );
    assert_eq!(whole_site(&site), []);
}

#[test]
fn a_dead_link_that_printing_tells_is_told_once() {
    let site = format!(
        "{SITE}=== content/a.en.md\n---\ntitle: x\n---\n[a](nowhere.md) and <a href=\"lost.md\">b</a>\n"
    );
    let codes: Vec<_> = whole_site(&site).iter().map(|it| it.code).collect();
    assert_eq!(codes, ["dead-link", "dead-link"]);
}

#[test]
fn a_tag_is_told_by_its_address() {
    let site = format!(
        "{SITE}=== content/a.en.md\n---\ntitle: x\n---\n<a href=\"https://a.example/\"><img src=\"https://example.org/a.png\" alt=\"A\"></a>\n\n<a href=\"https://b.example/\"><img src=\"https://example.org/b.png\" alt=\"\"></a>\n"
    );
    let found = whole_site(&site);
    let silent = found.iter().find(|it| it.code == "link-without-words");
    let place = silent.and_then(|it| it.place.as_ref());
    assert_eq!(place.map(|it| it.line), Some(6), "{found:?}");
}

#[test]
fn a_dead_place_in_a_page_is_told_once() {
    let site = format!(
        "{SITE}=== content/a.en.md\n---\ntitle: x\n---\nSee [the old plans](b.md#plans).\n=== content/b.en.md\n---\ntitle: y\n---\n## Dams\n"
    );
    let codes: Vec<_> = whole_site(&site).iter().map(|it| it.code).collect();
    assert_eq!(codes, ["dead-anchor"]);
}

#[test]
fn a_dead_link_in_other_letters_is_told_once() {
    for target in ["ب.md", "été 2026.md", "%D8%A8.md", r"\\srv\été.pdf"] {
        let page = format!("=== content/a.en.md\n---\ntitle: x\n---\n[a](<{target}>)\n");
        let found = whole_site(&format!("{SITE}{page}"));
        let of_links: Vec<_> = found.iter().filter(|it| it.code == "dead-link").collect();
        assert_eq!(of_links.len(), 1, "{target}: {found:?}");
    }
}

#[test]
fn what_the_policy_names_may_be_loaded() {
    let of = |policy: &str| {
        let site = SITE.replace(
            "time_zone: UTC\n",
            &format!("time_zone: UTC\ncontent_security_policy: {{ {policy} }}\n"),
        );
        let page = "=== content/a.en.md\n---\ntitle: A\ntype: special\n---\nx\n=== themes/plain/templates/special.html\n\
            <iframe title=\"a\" src=\"https://maps.example.org/a/b\"></iframe>\n";
        whole_site(&format!("{site}{page}")).len()
    };
    for allowed in [
        "https://maps.example.org",
        "https:",
        "*",
        "'*.example.org'",
        "maps.example.org/a/",
        "maps.example.org:443",
    ] {
        assert_eq!(
            of(&format!("frame-src: \"{}\"", allowed.trim_matches('\''))),
            0,
            "{allowed}"
        );
    }
    for refused in [
        "'self'",
        "https://example.org",
        "maps.example.org/b/",
        "http://a.example",
        "data:",
    ] {
        assert_eq!(of(&format!("frame-src: \"{refused}\"")), 1, "{refused}");
    }
}
