//! Blocks that run against their page say so; blocks in another script that nobody marked are found.

use crate::site::{Printed, trilingual};

fn arabic(body: &str) -> Printed {
    Printed::of(&trilingual(&format!(
        "=== content/x.ar.md\n---\ntitle: س\n---\n{body}\n"
    )))
}

fn french(body: &str) -> Printed {
    Printed::of(&trilingual(&format!(
        "=== content/x.fr.md\n---\ntitle: S\n---\n{body}\n"
    )))
}

fn main_of<'p>(site: &'p Printed, route: &str) -> &'p str {
    let page = site.at(route);
    let start = page.find("<main").unwrap();
    let page = &page[start..page.find("</main>").unwrap()];
    page.split_once('>').unwrap().1.trim()
}

#[test]
fn a_block_runs_where_its_first_letter_and_most_of_its_letters_do() {
    for (markdown, html) in [
        // An acronym at the head of an Arabic paragraph turns nothing round.
        (
            "UNESCO منظمة دولية مقرها باريس",
            "<p><bdi dir=\"ltr\">UNESCO</bdi> منظمة دولية مقرها باريس</p>",
        ),
        ("Bonjour à tous", "<p dir=\"ltr\">Bonjour à tous</p>"),
        (
            "قال Bonjour à toutes et à tous",
            "<p>قال <bdi dir=\"ltr\">Bonjour à toutes et à tous</bdi></p>",
        ),
        ("## Annexe", "<h2 id=\"annexe\" dir=\"ltr\">Annexe</h2>"),
        (
            "- نعم\n- Oui",
            "<ul>\n<li>نعم</li>\n<li dir=\"ltr\">Oui</li>\n</ul>",
        ),
        (
            "- Oui\n- Non",
            "<ul dir=\"ltr\">\n<li>Oui</li>\n<li>Non</li>\n</ul>",
        ),
        (
            "1. Oui\n\n2. Non",
            "<ol dir=\"ltr\">\n<li>\n<p>Oui</p>\n</li>\n<li>\n<p>Non</p>\n</li>\n</ol>",
        ),
        ("`code` وحده", "<p><code dir=\"ltr\">code</code> وحده</p>"),
        ("12 - 15", "<p>12 - 15</p>"),
    ] {
        let site = arabic(markdown).sound();
        assert_eq!(main_of(&site, "ar/x/"), html, "{markdown}");
    }
}

#[test]
fn cells_run_each_their_own_way() {
    let site = arabic("| الاسم | Nom |\n| --- | --- |\n| ماء | Eau |").sound();
    let html = main_of(&site, "ar/x/");
    assert!(
        html.contains("<th scope=\"col\">الاسم</th><th scope=\"col\" dir=\"ltr\">Nom</th>"),
        "{html}"
    );
    assert!(
        html.contains("<td>ماء</td><td dir=\"ltr\">Eau</td>"),
        "{html}"
    );
}

#[test]
fn what_an_author_names_is_left_as_named() {
    let site = french("{lang=ar}\nماء وأنهار كثيرة جداً هنا\n\n{dir=ltr}\nماء").sound();
    let html = main_of(&site, "fr/x/");
    assert!(html.starts_with("<p lang=\"ar\" dir=\"rtl\">"), "{html}");
    assert!(
        html.ends_with("<p dir=\"ltr\"><bdi dir=\"rtl\">ماء</bdi></p>"),
        "{html}"
    );
}

#[test]
fn a_block_wholly_in_another_script_should_name_its_language() {
    for (markdown, is_found) in [
        ("ماء وأنهار كثيرة جداً هنا", true),
        ("## ماء وأنهار كثيرة جداً هنا", true),
        ("- ماء وأنهار كثيرة جداً هنا", true),
        ("ماء وأنهار", false),
        ("Il a dit : ماء وأنهار كثيرة جداً هنا", false),
        ("{lang=ar}\nماء وأنهار كثيرة جداً هنا", false),
        ("[ماء وأنهار كثيرة جداً هنا]{lang=ar}", false),
        ("<span lang=\"ar\">ماء وأنهار كثيرة جداً هنا</span>", false),
        (
            "<div lang=\"ar\" dir=\"rtl\">\n\nماء وأنهار كثيرة جداً هنا\n\n</div>",
            false,
        ),
        ("> {lang=ar}\n> ماء وأنهار كثيرة جداً هنا", false),
    ] {
        let site = french(markdown);
        let found = site
            .findings()
            .iter()
            .any(|(code, _)| *code == "unmarked-language");
        assert_eq!(found, is_found, "{markdown}");
    }
    let place = french("Texte.\n\nماء وأنهار كثيرة جداً هنا");
    let found = place.finding("unmarked-language");
    assert_eq!(
        found.place.as_ref().map(|place| (place.line, place.column)),
        Some((6, 1))
    );
    let latin = |markdown: &str| {
        arabic(markdown)
            .findings()
            .iter()
            .any(|(code, _)| *code == "unmarked-language")
    };
    assert!(latin("Le texte français fait foi"));
    assert!(!latin("UNESCO WHO FAO UNICEF ILO"));
    assert!(!latin(
        "https://www.water.example/a/b/c office@water.example"
    ));
    assert!(!latin("UNESCO منظمة دولية مقرها باريس"));
}
