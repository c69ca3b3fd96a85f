//! A set goes out in all of its languages at one instant, or not at all: random works with random calendars, looked at at every
//! instant at which anything could change, output by output.
//!
//! Every field and file of a page bears a token of its language. An output may tell of a work in one language that the set
//! asks for only where it tells of it in all of them; before the set's moment every byte is that of a site without its works, on
//! the web, in a copy for a disk and in the ledger; and `next` names the next instant at which a byte changes.
//!
//! Everything is in memory: a run of what is printed is eighteen instants of two sites, a run of what is public alone takes a few
//! milliseconds, and so many more are made. The sets are the same from run to run;
//! `PROPTEST_CASES=1000 PROPTEST_RNG_SEED=7 cargo test --test releases` tries more, and others.

use std::collections::{BTreeMap, BTreeSet};

use diwan::article::{Article, Known, everything};
use diwan::edition::Edition;
use diwan::press::{Press, Readings};
use diwan::site::{ReleaseState, State};
use diwan::source::Sources;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::RngSeed;

/// All that is printed, by address.
type Printed = BTreeMap<String, Vec<u8>>;

const LANGS: [&str; 3] = ["ar", "fr", "en"];

/// Days of the month on which things happen.
const DAYS: std::ops::RangeInclusive<u8> = 1..=9;

/// What is the matter with a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    None,
    Missing,
    Draft,
    Unrecorded,
    Stale,
}

/// When a page comes, changes and goes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Dates {
    publish: Option<u8>,
    expires: Option<u8>,
    updates: Vec<u8>,
    withdrawn: Option<u8>,
}

#[derive(Debug, Clone)]
struct Work {
    common: Dates,
    /// By language: a fault, and dates of its own.
    pages: Vec<(Fault, Option<Dates>)>,
    is_section: bool,
}

#[derive(Debug, Clone)]
struct Set {
    at: u8,
    required: Vec<&'static str>,
    works: Vec<Work>,
}

fn dates() -> impl Strategy<Value = Dates> {
    let day = || prop::option::weighted(0.2, DAYS);
    (
        day(),
        prop::option::weighted(0.2, 6_u8..=9),
        prop::collection::vec(DAYS, 0..3),
        day(),
    )
        .prop_map(|(publish, expires, updates, withdrawn)| Dates {
            publish,
            expires,
            updates,
            withdrawn,
        })
}

fn work() -> impl Strategy<Value = Work> {
    let fault = prop_oneof![
        30 => Just(Fault::None),
        1 => Just(Fault::Missing),
        1 => Just(Fault::Draft),
        1 => Just(Fault::Unrecorded),
        1 => Just(Fault::Stale),
    ];
    let page = (fault, prop::option::weighted(0.15, dates()));
    (dates(), prop::collection::vec(page, 3), any::<bool>()).prop_map(
        |(common, pages, is_section)| Work {
            common,
            pages,
            is_section,
        },
    )
}

fn set() -> impl Strategy<Value = Set> {
    let required = prop_oneof![Just(LANGS.to_vec()), subsequence(LANGS.to_vec(), 1..=3)];
    let works = prop::collection::vec(work(), 1..4);
    (select(vec![2_u8, 4, 6]), required, works).prop_map(|(at, required, works)| Set {
        at,
        required,
        works,
    })
}

fn config(cases: u32) -> ProptestConfig {
    let number = |name: &str| std::env::var(name).ok()?.parse().ok();
    ProptestConfig {
        cases: number("PROPTEST_CASES")
            .and_then(|it| u32::try_from(it).ok())
            .unwrap_or(cases),
        rng_seed: RngSeed::Fixed(number("PROPTEST_RNG_SEED").unwrap_or(0xD1A)),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn a_set_is_public_in_all_languages_or_in_none(set in set()) {
        whole(&set)?;
    }
}

/// What is public of a set at every instant, without a word printed: so many more sets can be looked at.
fn whole(set: &Set) -> Result<(), TestCaseError> {
    let mut readings = Readings::default();
    let edition = Edition::web(moment(1) - 1.second());
    let (press, _) = Press::reload(site(&plain(), set).into(), edition, &mut readings);
    let settings = press.unwrap().site().settings.clone();
    let public = |now: Timestamp| -> BTreeSet<(String, String)> {
        let states = readings.states(now, &settings).into_iter();
        let public = states.filter(|(.., state)| *state == State::Public);
        let named = public.map(|(work, lang, ..)| (work.to_string(), lang.as_str().to_owned()));
        named.collect()
    };
    let all: Vec<(Timestamp, BTreeSet<(String, String)>)> =
        instants().map(|now| (now, public(now))).collect();
    for (at, (now, told)) in all.iter().enumerate() {
        for number in 0..set.works.len() {
            let name = format!("news/work{number}");
            let is_told = |lang: &&&str| told.contains(&(name.clone(), (**lang).to_string()));
            let langs: Vec<&&str> = set.required.iter().filter(is_told).collect();
            let is_whole = langs.is_empty() || langs.len() == set.required.len();
            prop_assert!(
                is_whole,
                "{} is public in {:?} alone at {}",
                name,
                langs,
                now
            );
            let is_early = *now < moment(set.at);
            prop_assert!(!is_early || LANGS.iter().all(|lang| !is_told(&lang)));
        }
        // Nothing comes or goes before the moment that is named as the next.
        let changed = all[at..].iter().find(|(_, later)| later != told);
        if let Some((then, _)) = changed {
            let next = readings.next(*now, &settings);
            prop_assert!(
                next.is_some_and(|next| next <= *then),
                "{:?} after {}",
                next,
                now
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(3))]

    #[test]
    fn no_output_tells_of_a_work_in_one_language_without_the_others(set in set()) {
        hold(&set, &site(&plain(), &set), &site(&plain(), &Set { works: Vec::new(), ..set.clone() }))?;
    }
}

#[test]
fn the_theme_of_a_ministry_tells_no_more() {
    let page = (Fault::None, None);
    let work = Work {
        common: Dates {
            publish: None,
            expires: Some(8),
            updates: vec![5],
            withdrawn: Some(6),
        },
        pages: vec![page.clone(), page.clone(), page],
        is_section: false,
    };
    // The second is an agenda, of which there are files for calendars.
    let set = Set {
        at: 4,
        required: vec!["ar", "fr"],
        works: vec![work.clone(), work],
    };
    let base = |set: &Set| site(&ministry(), set);
    let without = Set {
        works: Vec::new(),
        ..set.clone()
    };
    hold(&set, &base(&set), &base(&without)).unwrap();
}

/// All instants: every day, and the second before it.
fn instants() -> impl Iterator<Item = Timestamp> {
    DAYS.flat_map(|day| {
        let day = moment(day);
        [day - 1.second(), day]
    })
}

fn moment(day: u8) -> Timestamp {
    format!("2026-12-0{day}T00:00:00Z").parse().unwrap()
}

fn hold(set: &Set, with: &Sources, without: &Sources) -> Result<(), TestCaseError> {
    // The same of a copy for a disk, where a trace would be first.
    let eve = moment(set.at) - 1.second();
    prop_assert_eq!(copy(with, eve), copy(without, eve), "a trace in a copy");
    let mut seen: Vec<(Timestamp, Option<Timestamp>, Printed)> = Vec::new();
    for now in instants() {
        let (outputs, state, next) = printed(with, now);
        if now < moment(set.at) || state == ReleaseState::Held {
            prop_assert_eq!(&outputs, &printed(without, now).0, "a trace at {}", now);
        }
        let words = words(&outputs);
        for (number, work) in set.works.iter().enumerate() {
            together(set, number, &words, now)?;
            if now >= moment(set.at) && state == ReleaseState::Released && is_due(set, work, now) {
                let token = format!("zq{number}{}", set.required[0]);
                prop_assert!(
                    words.contains(token.as_str()),
                    "{} is not out at {}",
                    token,
                    now
                );
            }
        }
        seen.push((now, next, outputs));
    }
    for at in 0..seen.len() - 1 {
        let (_, next, outputs) = &seen[at];
        let changed = seen[at..].iter().find(|(.., later)| later != outputs);
        prop_assert_eq!(
            &changed.map(|(then, ..)| *then),
            next,
            "after {}",
            seen[at].0
        );
    }
    Ok(())
}

/// Whether a work that nothing keeps back is public.
fn is_due(set: &Set, work: &Work, now: Timestamp) -> bool {
    let required = LANGS.iter().zip(&work.pages);
    let mut required = required.filter(|(lang, _)| set.required.contains(lang));
    required.all(|(_, (_, own))| {
        let dates = own.as_ref().unwrap_or(&work.common);
        dates.publish.is_none_or(|day| moment(day) <= now)
            && dates.expires.is_none_or(|day| moment(day) > now)
    })
}

/// What a work tells in one language that the set asks for, it tells in all of them.
fn together(
    set: &Set,
    number: usize,
    words: &BTreeSet<&str>,
    now: Timestamp,
) -> Result<(), TestCaseError> {
    let kinds = DAYS.map(|day| format!("zu{day}n"));
    for kind in kinds.chain(["zq".to_owned(), "zw".to_owned()]) {
        let is_told = |lang: &&&str| words.contains(format!("{kind}{number}{lang}").as_str());
        let told: Vec<&&str> = set.required.iter().filter(is_told).collect();
        prop_assert!(
            told.is_empty() || told.len() == set.required.len(),
            "{}{} is told in {:?} alone at {}",
            kind,
            number,
            told,
            now
        );
    }
    Ok(())
}

/// All words of all outputs and their addresses.
fn words(outputs: &Printed) -> BTreeSet<&str> {
    let texts = outputs
        .iter()
        .flat_map(|(route, bytes)| [route.as_str(), std::str::from_utf8(bytes).unwrap_or("")]);
    let split = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric()));
    split.filter(|word| word.starts_with('z')).collect()
}

fn printed(sources: &Sources, now: Timestamp) -> (Printed, ReleaseState, Option<Timestamp>) {
    let mut readings = Readings::default();
    let edition = Edition::web(now);
    let (press, found) = Press::reload(sources.clone().into(), edition, &mut readings);
    let errors: Vec<_> = found.iter().filter(|it| it.is_error()).collect();
    let never = |it: &&&diwan::diagnostic::Diagnostic| it.code != "never-public";
    assert_eq!(errors.iter().filter(never).count(), 0, "{errors:#?}");
    let press = press.unwrap();
    let mut outputs = all_outputs(&press);
    // What is recorded of the addresses, as if it were the same day.
    let day = "2026-12-01".parse().unwrap();
    let ledger = press.plan().recorded(press.site(), day).text();
    outputs.insert("ledger.txt".to_owned(), ledger.into_bytes());
    let next = readings.next(now, &press.site().settings);
    let state = press.site().sets[0].state;
    (outputs, state, next)
}

/// What a copy for a disk holds.
fn copy(sources: &Sources, now: Timestamp) -> Printed {
    let (press, _) = Press::set_up(sources.clone(), Edition::offline(now, Vec::new()));
    all_outputs(&press.unwrap())
}

/// All that a press prints, by address.
fn all_outputs(press: &Press) -> Printed {
    let print = |output: &diwan::plan::Output| {
        let mut bytes = press.render(output).bytes;
        let route = output.route.as_str();
        if route.ends_with(".ics") {
            // A calendar says on which day it was made (RFC 5545, DTSTAMP).
            let text = String::from_utf8(bytes).unwrap();
            let lines = text.split_inclusive('\n');
            let told = lines.filter(|line| !line.starts_with("DTSTAMP"));
            bytes = told.collect::<String>().into_bytes();
        }
        (route.to_owned(), bytes)
    };
    press.outputs().iter().map(print).collect()
}

/// A theme that prints everything that a page holds.
fn plain() -> String {
    let base = include_str!("cases/base.txt").replace(
        "\n  fr: { locale: fr-FR }\n",
        "\n  fr: { locale: fr-FR }\n  en: { locale: en-GB }\n",
    );
    let files = &base[base.find("=== ").unwrap()..];
    let page = "=== themes/plain/templates/page.html\n\
        {{ page.title_plain }} {{ page.description }} {{ page.content }} {{ page.extra.note }}\n\
        {% for update in page.updates %}{{ update.note }} {% endfor %} {{ page.withdrawn?.reason or \"\" }}\n\
        {% for file in page.attachments %}<a href=\"{{ file.url }}\">{{ file.title }}</a>{% endfor %}\n";
    let english = "=== content/_index.en.md\n---\ntitle: Home\n---\n";
    let catalogue =
        files[files.find("=== themes/plain/i18n/fr.ftl").unwrap()..].replace("fr.ftl", "en.ftl");
    format!(
        "{}\n{page}\n{}\n{english}\n{catalogue}\n=== themes/plain/templates/search.html\nsearch\n",
        files
            .replace(
                "title: { ar: موقع, fr: Site }",
                "title: { ar: موقع, fr: Site, en: Site }"
            )
            .replace(
                "time_zone: Africa/Tunis",
                "time_zone: UTC\ntaxonomies: [tags]"
            ),
        page.replace("page.html", "agenda.html"),
    )
}

fn ministry() -> String {
    let homes = LANGS.map(|lang| format!("=== content/_index.{lang}.md\n---\ntitle: Home\n---\n"));
    format!(
        "=== site.yaml\ntitle: {{ ar: موقع, fr: Site, en: Site }}\nbase_url: https://example.org\nlanguages:\n  \
         ar: {{ locale: ar-TN }}\n  fr: {{ locale: fr-FR }}\n  en: {{ locale: en-GB }}\ntaxonomies: [tags]\n{}",
        homes.concat()
    )
}

fn site(base: &str, set: &Set) -> Sources {
    let required = set.required.join(", ");
    let mut text = format!(
        "{base}\n=== releases.yaml\nbatch: {{ languages: [{required}], at: 2026-12-0{}T00:00:00Z }}\n\
         === content/news/other.fr.md\n---\ntitle: Other\ndate: 2026-11-02\n---\nOther.\n",
        set.at
    );
    for lang in LANGS {
        text.push_str(&format!(
            "=== content/news/_index.{lang}.md\n---\ntitle: News\n---\n"
        ));
    }
    for (number, work) in set.works.iter().enumerate() {
        for (lang, (fault, own)) in LANGS.iter().zip(&work.pages) {
            let dates = own.as_ref().unwrap_or(&work.common);
            if *fault != Fault::Missing {
                let name = if work.is_section { "_index" } else { "index" };
                let page = page((number, lang), *fault, dates);
                text.push_str(&format!(
                    "=== content/news/work{number}/{name}.{lang}.md\n{page}"
                ));
                text.push_str(&format!(
                    "=== content/news/work{number}/zq{number}{lang}.{lang}.pdf\nzq{number}{lang}\n"
                ));
            }
        }
        if work.is_section {
            // What lies below a section of the set is closed with it.
            text.push_str(&format!(
                "=== content/news/work{number}/below.fr.md\n---\ntitle: Below\n---\n"
            ));
        }
    }
    Sources::from_fixture(&text)
}

fn page((number, lang): (usize, &str), fault: Fault, dates: &Dates) -> String {
    let word = format!("zq{number}{lang}");
    let mut front = format!(
        "title: {word}\ndescription: {word}\ndate: 2026-11-01\nslug: {word}\nrelease: batch\n\
         aliases: [/{lang}/{word}-old/]\ntags: [{word}]\n\
         extra: {{ note: {word}, synonyms: [{word}], events: [{{ on: 2026-10-20, title: {word} }}] }}\nattachments: [{{ file: {word}.pdf, title: {word} }}]\n"
    );
    if number % 2 == 1 {
        front.push_str("type: agenda\n");
    }
    let key = |name: &str, day: Option<u8>| {
        day.map_or(String::new(), |day| format!("{name}: 2026-12-0{day}\n"))
    };
    front.push_str(&key("publish_at", dates.publish));
    front.push_str(&key("expires_at", dates.expires));
    let days: BTreeSet<u8> = dates.updates.iter().copied().collect();
    let updates = days
        .iter()
        .map(|day| format!("{{ on: 2026-12-0{day}, note: zu{day}n{number}{lang}, major: true }}"));
    front.push_str(&format!(
        "updates: [{}]\n",
        updates.collect::<Vec<_>>().join(", ")
    ));
    if let Some(day) = dates.withdrawn {
        front.push_str(&format!(
            "withdrawn: {{ on: 2026-12-0{day}, reason: zw{number}{lang} }}\n"
        ));
    }
    if fault == Fault::Draft {
        front.push_str("draft: true\n");
    }
    if lang != "ar" {
        let blocks = match fault {
            Fault::Unrecorded => String::new(),
            Fault::Stale => ", blocks: \"0000\"".to_owned(),
            _ => format!(
                ", blocks: \"{}\"",
                digests(&format!("---\ntitle: x\n---\n{}", body(number, "ar")))
            ),
        };
        front.push_str(&format!("translation: {{ of: ar{blocks} }}\n"));
    }
    format!("---\n{front}---\n{}", body(number, lang))
}

fn body(number: usize, lang: &str) -> String {
    format!("Text zq{number}{lang}.\n\nMore [file](zq{number}{lang}.pdf).\n")
}

fn digests(text: &str) -> String {
    let (article, _) = Article::read(
        &"content/a.ar.md".into(),
        &text.into(),
        Known::default(),
        &[],
        false,
        &everything,
    );
    let digests = article.unwrap().digests(text);
    let written = digests.iter().map(|digest| format!("{digest:04x}"));
    written.collect::<Vec<_>>().join(" ")
}
