//! What `check` finds of faults planted in translations, and what it says of translations that are right:
//! `tests/parity/corpus.txt` holds both. Nearly all faults are found, and next to nothing else is.

use std::collections::BTreeMap;
use std::fmt::Write;

use diwan::check;
use diwan::diagnostic::{Diagnostic, Severity};
use diwan::edition::Edition;
use diwan::press::Press;
use diwan::source::Sources;
use jiff::Timestamp;

const CORPUS: &str = include_str!("parity/corpus.txt");

/// The site of the rules' own tests.
const SITE: &str = include_str!("parity/site.txt");

/// Languages of the corpus in which words say nothing of figures.
const UNREAD: [(&str, &str); 6] = [
    ("bn", "bn-BD"),
    ("gu", "gu-IN"),
    ("it", "it-IT"),
    ("ja", "ja-JP"),
    ("ko", "ko-KR"),
    ("zh", "zh-CN"),
];

/// Two texts, and the rule that must find that they differ.
struct Pair<'c> {
    texts: [(&'c str, &'c str); 2],
    rule: Option<&'c str>,
}

/// The pairs of the corpus, by the names of their works.
fn pairs() -> BTreeMap<String, Pair<'static>> {
    let mut pairs = BTreeMap::new();
    for (number, block) in CORPUS.split("\n\n").enumerate() {
        let lines = || {
            block
                .lines()
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
        };
        let (wrong, right): (Vec<&str>, Vec<&str>) =
            lines().partition(|line| line.starts_with('!'));
        let right: Vec<(&str, &str)> = right.iter().filter_map(|it| it.split_once(": ")).collect();
        for (at, one) in right.iter().enumerate() {
            for other in &right[at + 1..] {
                let name = format!("i{number}-{}-{}", one.0, other.0);
                let texts = [*one, *other];
                pairs.insert(name, Pair { texts, rule: None });
            }
        }
        for (at, line) in wrong.iter().enumerate() {
            let (lang, text) = line[1..].split_once(": ").expect("a line has a language");
            let (text, rule) = text.split_once(" @").unwrap_or((text, "figures"));
            for other in right.iter().filter(|(other, _)| *other != lang) {
                let name = format!("f{number}-{at}-{}-{lang}", other.0);
                let texts = [*other, (lang, text)];
                let rule = Some(rule);
                pairs.insert(name, Pair { texts, rule });
            }
        }
    }
    pairs
}

/// What the rules of parity say of each work.
fn findings(pairs: &BTreeMap<String, Pair>) -> BTreeMap<String, Vec<Diagnostic>> {
    let mut site = SITE.to_owned();
    // The built-in catalogues lack these two, so that the site of the rules does without.
    for (lang, locale) in UNREAD {
        let settings = format!("languages:\n  {lang}: {{ locale: {locale} }}\n");
        site = site.replacen("languages:\n", &settings, 1);
        let _ = write!(
            site,
            "=== content/_index.{lang}.md\n---\ntitle: {lang}\n---\n"
        );
    }
    for (name, pair) in pairs {
        for (lang, text) in pair.texts {
            let text = text.replace("\\n", "\n");
            let _ = write!(
                site,
                "=== content/{name}.{lang}.md\n---\ntitle: Title\n---\n{text}\n"
            );
        }
    }
    let edition = Edition::web(Timestamp::UNIX_EPOCH);
    let (press, _) = Press::set_up(Sources::from_fixture(&site), edition);
    let mut found: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
    for finding in check::run(&press.expect("the corpus is a site")) {
        let Some(place) = finding
            .place
            .clone()
            .filter(|_| finding.code.starts_with("parity-"))
        else {
            continue;
        };
        let name = place.path.trim_start_matches("content/").split('.').next();
        found
            .entry(name.unwrap_or_default().to_owned())
            .or_default()
            .push(finding);
    }
    found
}

#[test]
fn planted_faults_are_found_and_innocent_pairs_are_left_alone() {
    let pairs = pairs();
    let found = findings(&pairs);
    let of = |name: &String| found.get(name).map_or(&[][..], Vec::as_slice);
    let (mut faults, mut missed, mut innocents, mut alarms) = (0, Vec::new(), 0, Vec::new());
    for (name, pair) in &pairs {
        let said: Vec<String> = of(name)
            .iter()
            .map(|it| format!("{}: {}", it.code, it.message))
            .collect();
        let line = format!(
            "{name} {:?} {:?} {said:?}",
            pair.texts[0].1, pair.texts[1].1
        );
        match pair.rule {
            Some(rule) => {
                faults += 1;
                let code = format!("parity-{rule}");
                let is_it = |it: &Diagnostic| it.severity == Severity::Error && it.code == code;
                if !of(name).iter().any(is_it) {
                    missed.push(line);
                }
            }
            None => {
                innocents += 1;
                if !said.is_empty() {
                    alarms.push(line);
                }
            }
        }
    }
    assert!(
        faults >= 150 && innocents >= 300,
        "{faults} faults, {innocents} innocent pairs"
    );
    let report = format!(
        "{} of {faults} faults missed:\n{}\n{} of {innocents} innocent pairs told:\n{}",
        missed.len(),
        missed.join("\n"),
        alarms.len(),
        alarms.join("\n")
    );
    assert!(
        missed.len() * 20 <= faults && alarms.len() * 50 <= innocents,
        "{report}"
    );
}

#[test]
fn a_fault_is_told_at_both_places() {
    let pairs = BTreeMap::from([(
        "a".to_owned(),
        Pair {
            texts: [
                ("fr", "Un délai.\\n\\nSous 30 jours."),
                ("en", "A period.\\n\\nWithin 3 days."),
            ],
            rule: None,
        },
    )]);
    let found = &findings(&pairs)["a"];
    let (place, second) = (
        found[0].place.as_ref().unwrap(),
        found[0].second.as_ref().unwrap(),
    );
    assert_eq!(
        (&*place.path, place.line, place.column),
        ("content/a.en.md", 6, 8)
    );
    assert_eq!(
        (&*second.0.path, second.0.line, second.0.column),
        ("content/a.fr.md", 6, 6)
    );
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn what_a_missing_section_holds_is_told_where_the_section_would_stand() {
    let whole = "## Nginx\\n\\nPort 8181.\\n\\n- a\\n- b\\n\\n## Docker\\n\\nPort 9292.\\n\\n- c\\n\\n### Podman\\n\\nPort 7373.\\n\\n1. d";
    let short = "## Nginx\\n\\nPort 8181.\\n\\n- a\\n- b\\n\\n### Podman\\n\\nPort 7373.\\n\\n1. d";
    let texts = [("fr", whole), ("en", short)];
    let pairs = BTreeMap::from([("a".to_owned(), Pair { texts, rule: None })]);
    let found: Vec<(&str, u32, u32)> = findings(&pairs)["a"]
        .iter()
        .map(|it| {
            let (own, other) = (it.place.as_ref().unwrap(), &it.second.as_ref().unwrap().0);
            (it.code, own.line, other.line)
        })
        .collect();
    let expected = [
        ("parity-figures", 9, 13),
        ("parity-lists", 9, 15),
        ("parity-outline", 11, 11),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_waiver_with_a_reason_on_either_page_is_heeded() {
    for (waiver, expected) in [
        ("", vec!["parity-figures"]),
        ("extra: { allow: [parity-figures] }\n", vec![]),
        (
            "extra: { allow: [{ rule: parity-figures, why: \"other fees there\" }] }\n",
            vec![],
        ),
        (
            "extra: { allow: [{ rule: parity-figures }] }\n",
            vec!["waiver-without-reason"],
        ),
    ] {
        for lang in ["fr", "en"] {
            let said = |own: &str| if own == lang { waiver } else { "" };
            let site = format!(
                "{SITE}=== content/a.fr.md\n---\ntitle: T\n{}---\n30 jours\n=== content/a.en.md\n---\ntitle: T\n{}---\n3 days\n",
                said("fr"),
                said("en")
            );
            let edition = Edition::web(Timestamp::UNIX_EPOCH);
            let (press, _) = Press::set_up(Sources::from_fixture(&site), edition);
            let found = check::run(&press.expect("the site can be set up"));
            let codes: Vec<&str> = found.iter().map(|it| it.code).collect();
            assert_eq!(codes, expected, "{lang} {waiver}");
        }
    }
}
