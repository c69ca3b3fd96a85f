//! What search reads of a page beside its text, and where the theme says so.

use diwan::diagnostic::Diagnostic;
use diwan::edition::Edition;
use diwan::plan::{Piece, SearchPart};
use diwan::press::Press;
use diwan::source::Sources;

const SITE: &str = r#"
=== site.yaml
title: { ar: وزارة, fr: Ministère }
base_url: https://www.example.org
theme: own
time_zone: Africa/Tunis
languages: { ar: { locale: ar-TN }, fr: { locale: fr-FR, fallback: [ar] } }
taxonomies: [tags]
=== themes/own/theme.yaml
search:
  extra: { speaker: text, sittings: { on: text, title: heading, rooms: text }, works: text, phone: text }
  data: { fees: { rates: { rows: { label: heading, amount: text } } } }
  components: { figure: { alt: text, caption: text } }
=== themes/own/templates/page.html
<main>{{ body | safe }}</main>
=== themes/own/templates/base.html
<main></main>
=== themes/own/templates/search.html
<main data-search="{{ search.index }}"></main>
=== themes/own/templates/components/figure.html
{% component figure(src: string, alt: string = "", caption: string = "") %}<figure>{{ caption }}</figure>{% endcomponent figure %}
=== content/_index.fr.md
---
title: Accueil
---
=== content/minister.ar.md
---
title: الوزير
---
=== content/rates.fr.yaml
rows:
  - { label: Forage profond, amount: 48, code: interne }
=== content/rates.yaml
rows:
  - { label: Deep bore, amount: 47 }
=== content/tags/dams.fr.md
---
title: Barrages
---
=== content/photo.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
=== content/note.pdf
x
=== content/agenda.fr.md
---
title: Agenda
date: 2026-03-01
type: fees
description: Les séances publiques.
tags: [dams]
attachments: [{ file: note.pdf, title: Note de cadrage }]
updates: [{ on: 2026-03-02, note: Salle changée, major: true }]
extra:
  speaker: minister
  secret: indicible
  works: [tags/dams]
  phone: "71551225"
  sittings:
    - { on: 2026-11-22, title: Essai des sirènes, rooms: [Rotonde, Galerie], internal: indicible }
---
Premier alinéa.

## Où venir

{{<figure src="photo.svg" alt="" caption="Crue centennale" />}}

```
indicible
```
"#;

/// The files of the index of a language that are of a kind.
fn files(press: &Press, lang: &str, is: impl Fn(SearchPart) -> bool) -> Vec<String> {
    let outputs = press.outputs().iter();
    let wanted = outputs.filter(|output| match &output.piece {
        Piece::SearchFile { lang: of, part } => of.as_str() == lang && is(*part),
        _ => false,
    });
    wanted
        .map(|output| String::from_utf8(press.render(output).bytes).unwrap())
        .collect()
}

/// The keys of the index of a language, as a browser unfolds them.
fn keys(press: &Press, lang: &str) -> Vec<String> {
    let files = files(press, lang, |part| matches!(part, SearchPart::Words(_)));
    let mut keys = Vec::new();
    for file in files {
        let (_, text) = file.split_once(",\"").unwrap();
        let mut key = String::new();
        for line in text
            .trim_end()
            .trim_end_matches("\");")
            .split_terminator(';')
        {
            let (shared, rest) = line.split_at(1);
            let shared = usize::from(shared.as_bytes()[0] - b'A');
            let rest = rest.split(' ').next().unwrap();
            key = key.chars().take(shared).chain(rest.chars()).collect();
            keys.push(key.clone());
        }
    }
    keys
}

fn press(site: &str) -> (Press, Vec<Diagnostic>) {
    let now = "2026-11-23T00:00:00Z".parse().unwrap();
    let (press, found) = Press::set_up(Sources::from_fixture(site.trim_start()), Edition::web(now));
    (press.expect("the site can be read"), found)
}

#[test]
fn what_a_theme_prints_of_data_is_found_and_shown() {
    let (press, _) = press(SITE);
    let texts = files(&press, "fr", |part| matches!(part, SearchPart::Page(_)));
    let text = texts
        .iter()
        .find(|text| text.contains("\"Agenda\""))
        .unwrap();
    let shown = "Les séances publiques. Premier alinéa. · Où venir · Crue centennale · \u{2067}الوزير\u{2069} · \
        dimanche 22 novembre 2026 · Essai des sirènes · Rotonde · Galerie · Barrages · 71551225 · \
        Forage profond · 48 · Note de cadrage · PDF · Salle changée · Barrages";
    let plain: String = text.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(plain.contains(shown), "{plain}");
    let keys = keys(&press, "fr");
    for word in [
        "siren",
        "centennal",
        "forag",
        "cadrag",
        "pdf",
        "وزير",
        "novembr",
    ] {
        assert!(keys.iter().any(|key| key == word), "{word} in {keys:?}");
    }
    for word in ["indicibl", "intern", "bor", "photo"] {
        assert!(
            !keys.iter().any(|key| key.starts_with(word)),
            "{word} in {keys:?}"
        );
    }
}

/// Results show the text of pages where no element can stand, and what is cut out of it may begin anywhere.
#[test]
fn the_text_behind_a_result_is_in_order_in_both_directions() {
    let site = r#"
=== content/well.ar.md
---
title: الآبار
---
اتصلوا بالمركز على +216 71 555 044 قبل 2026-05-31.
=== content/well.fr.md
---
title: Puits
---
Voir المادة 31 du code.
"#;
    let (press, _) = press(&(SITE.to_owned() + site.trim_start()));
    for (lang, shown) in [
        (
            "ar",
            "على \u{2066}+216 71 555 044\u{2069} قبل \u{2066}2026-05-31\u{2069}.",
        ),
        ("fr", "Voir \u{2067}المادة 31\u{2069} du code."),
    ] {
        let texts = files(&press, lang, |part| matches!(part, SearchPart::Page(_))).concat();
        let plain = texts.replace('\u{a0}', " ");
        assert!(plain.contains(shown), "{plain}");
    }
}

#[test]
fn what_was_removed_is_found_by_its_title_and_says_so() {
    let gone = r#"
=== content/form.fr.md
---
title: Formulaire ancien
type: gone
withdrawn: { on: 2026-03-01, reason: Remplacé. }
---
Texte ancien.
=== content/notice.fr.md
---
title: Avis périmé
type: news
withdrawn: { on: 2026-03-01 }
---
"#;
    let site = SITE.replace("search:\n", "search:\n  withdrawn: [gone]\n");
    let (press, _) = press(&format!("{site}{}", gone.trim_start()));
    let texts = files(&press, "fr", |part| matches!(part, SearchPart::Page(_)));
    let form = texts.iter().find(|text| text.contains("Formulaire ancien"));
    assert!(form.is_some_and(|text| text.contains("Remplacé.") && text.ends_with(",1]);\n")));
    assert!(texts.iter().all(|text| !text.contains("périmé")));
    let keys = keys(&press, "fr");
    assert!(keys.iter().any(|key| key == "formulair"));
    assert!(keys.iter().all(|key| key != "remplac" && key != "text"));
}

#[test]
fn figures_in_groups_and_days_are_words_as_well() {
    let site = SITE.replace(
        "Premier alinéa.",
        "Téléphone : +216 71 551 225, soit 48 500 dinars.",
    );
    let keys = keys(&press(&site).0, "fr");
    for number in ["21671551225", "71551225", "48500", "20260301"] {
        assert!(keys.iter().any(|key| key == number), "{number} in {keys:?}");
    }
}

#[test]
fn the_address_of_an_index_follows_all_that_goes_into_it() {
    let address = |site: &str| {
        let (press, _) = press(site);
        let mut outputs = press.outputs().iter();
        let head = outputs.find(|output| {
            let lang = |part: &Piece| matches!(part, Piece::SearchFile { lang, .. } if lang.as_str() == "fr");
            lang(&output.piece)
        });
        head.unwrap().route.folder().to_owned()
    };
    let now = address(SITE);
    for (from, to) in [
        ("amount: 48", "amount: 49"),
        ("speaker: text,", ""),
        ("title: الوزير", "title: وزيرة"),
        ("fr-FR", "fr-FR-u-nu-arab"),
        ("Premier", "Second"),
    ] {
        assert_ne!(now, address(&SITE.replace(from, to)), "{from}");
    }
    assert_eq!(now, address(&SITE.replace("amount: 47", "amount: 46")));
}

#[test]
fn a_theme_that_says_it_wrongly_is_told() {
    let told = |from: &str, to: &str| {
        let (_, found) = press(&SITE.replace(from, to));
        let found = found.into_iter().filter(Diagnostic::is_error);
        let mut texts =
            found.map(|it| format!("{}; {:?}", it.message, it.hint.map(|it| it.to_string())));
        texts.next().unwrap_or_default()
    };
    assert!(told("speaker: text", "speaker: prose").contains("`prose` is not known here"));
    assert!(told("  data: {", "  date: {").contains("did you mean `data`?"));
    assert!(told("figure: { alt: text, caption: text }", "figure: text").contains("expected keys"));
}
