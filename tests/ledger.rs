//! No address that was ever public is lost: histories of edits at random, in which pages are renamed, moved, deleted and put back,
//! and lose a language or a heading. After each edit somebody does what Diwan proposes, and takes care of the rest by hand;
//! then every address that was ever public answers, and leads to the work that once stood there wherever it stands now.
//!
//! The histories are the same from run to run; `PROPTEST_CASES=1000 PROPTEST_RNG_SEED=7 cargo test --test ledger` tries more.

use std::collections::{BTreeMap, BTreeSet};

use diwan::article::add_aliases;
use diwan::check::{Proposal, vanished};
use diwan::edition::Edition;
use diwan::ledger::{self, AddressKind};
use diwan::plan::Piece;
use diwan::press::Press;
use diwan::route::Route;
use diwan::source::Sources;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const LANGS: [&str; 2] = ["ar", "fr"];

/// Something that an editor does to a work.
#[derive(Debug, Clone, Copy)]
enum Edit {
    /// Its files get another name that keeps its word, or has nothing of it.
    Rename(usize, bool),
    Move(usize),
    Slug(usize, usize),
    Delete(usize),
    DeleteLanguage(usize, usize),
    Restore,
    Heading(usize),
    Add,
}

fn edit() -> impl Strategy<Value = Edit> {
    let work = || 0..4_usize;
    prop_oneof![
        3 => (work(), any::<bool>()).prop_map(|(work, keeps)| Edit::Rename(work, keeps)),
        2 => work().prop_map(Edit::Move),
        2 => (work(), 0..2_usize).prop_map(|(work, lang)| Edit::Slug(work, lang)),
        1 => work().prop_map(Edit::Delete),
        1 => (work(), 0..2_usize).prop_map(|(work, lang)| Edit::DeleteLanguage(work, lang)),
        1 => Just(Edit::Restore),
        1 => work().prop_map(Edit::Heading),
        1 => Just(Edit::Add),
    ]
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
    #![proptest_config(config(12))]

    #[test]
    fn every_address_that_was_public_answers(edits in prop::collection::vec(edit(), 1..8)) {
        let mut desk = Desk::new();
        desk.settle()?;
        for edit in edits {
            desk.edit(edit);
            desk.settle()?;
        }
    }
}

/// A site that is edited, and all that was ever public.
struct Desk {
    files: BTreeMap<String, String>,
    /// What was deleted, latest last.
    deleted: Vec<Vec<(String, String)>>,
    ledger: String,
    /// By address, the mark of the page that stood there last.
    owners: BTreeMap<String, String>,
    names: usize,
    day: i8,
}

impl Desk {
    fn new() -> Self {
        let mut desk = Desk {
            files: BTreeMap::new(),
            deleted: Vec::new(),
            ledger: String::new(),
            owners: BTreeMap::new(),
            names: 0,
            day: 1,
        };
        for section in ["decrees", "letters"] {
            for lang in LANGS {
                let text = "---\ntitle: x\n---\n".to_owned();
                desk.files
                    .insert(format!("content/{section}/_index.{lang}.md"), text);
            }
        }
        for _ in 0..3 {
            desk.edit(Edit::Add);
        }
        desk
    }

    fn name(&mut self) -> String {
        self.names += 1;
        let letters = [
            "barrage",
            "compteur",
            "digue",
            "ecluse",
            "fontaine",
            "gouttiere",
            "havre",
        ];
        format!("{}{}", letters[self.names % letters.len()], self.names)
    }

    /// The files of the work that is so many-th by name.
    fn work(&self, number: usize) -> Vec<String> {
        let marked = self
            .files
            .iter()
            .filter(|(_, text)| text.contains("title: mark-"));
        let stem = |path: &String| path.rsplitn(3, '.').last().unwrap().to_owned();
        let works: BTreeSet<String> = marked.map(|(path, _)| stem(path)).collect();
        let Some(work) = works.iter().nth(number % works.len().max(1)) else {
            return Vec::new();
        };
        let own = self.files.keys().filter(|path| stem(path) == *work);
        own.cloned().collect()
    }

    fn rename(&mut self, paths: Vec<String>, stem: impl Fn(&str) -> String) {
        for path in paths {
            let text = self.files.remove(&path).unwrap();
            let (old, lang) = path.strip_suffix(".md").unwrap().rsplit_once('.').unwrap();
            self.files.insert(format!("{}.{lang}.md", stem(old)), text);
        }
    }

    fn edit(&mut self, edit: Edit) {
        let new = self.name();
        match edit {
            Edit::Add => {
                for lang in LANGS {
                    let mark = format!("mark-{new}-{lang}");
                    let text = format!(
                        "---\ntitle: {mark}\ntype: statement\n---\n{mark}\n\n## One {{#one-{new}}}\n\nText.\n"
                    );
                    self.files
                        .insert(format!("content/decrees/{new}.{lang}.md"), text);
                }
            }
            Edit::Rename(work, keeps) => {
                let paths = self.work(work);
                self.rename(paths, |old| match keeps {
                    true => format!("{old}-{new}"),
                    false => format!("{}/{new}", old.rsplit_once('/').unwrap().0),
                });
            }
            Edit::Move(work) => {
                let paths = self.work(work);
                self.rename(paths, |old| match old.contains("/decrees/") {
                    true => old.replace("/decrees/", "/letters/"),
                    false => old.replace("/letters/", "/decrees/"),
                });
            }
            Edit::Slug(work, lang) => {
                if let Some(path) = self.work(work).get(lang) {
                    let text = self.files.get_mut(path).unwrap();
                    let lines = text.lines().filter(|line| !line.starts_with("slug:"));
                    let bare: String = lines.map(|line| format!("{line}\n")).collect();
                    *text = bare.replacen("title:", &format!("slug: {new}\ntitle:"), 1);
                }
            }
            Edit::Delete(work) => {
                let paths = self.work(work);
                let gone = paths.into_iter().map(|path| {
                    let text = self.files.remove(&path).unwrap();
                    (path, text)
                });
                self.deleted.push(gone.collect());
            }
            Edit::DeleteLanguage(work, lang) => {
                if let Some(path) = self.work(work).get(lang).cloned() {
                    let text = self.files.remove(&path).unwrap();
                    self.deleted.push(vec![(path, text)]);
                }
            }
            Edit::Restore => {
                for (path, text) in self.deleted.pop().unwrap_or_default() {
                    // What said that it was gone makes room.
                    let gone = format!("title: gone-{}\n", mark(&text));
                    self.files.retain(|_, it| !it.contains(&gone));
                    self.files.insert(path, text);
                }
            }
            Edit::Heading(work) => {
                for path in self.work(work) {
                    let text = self.files.get_mut(&path).unwrap();
                    *text = text.replace("{#one-", "{#two-");
                }
            }
        }
    }

    fn press(&self) -> Press {
        let base = include_str!("cases/base.txt");
        let mut text = base[base.find("=== ").unwrap()..].replace(", fallback: [fr]", "");
        for (path, file) in &self.files {
            text.push_str(&format!("\n=== {path}\n{file}"));
        }
        for kind in ["statement", "gone"] {
            text.push_str(&format!(
                "\n=== themes/plain/templates/{kind}.html\n{{{{ page.content }}}}\n"
            ));
        }
        let sources = Sources::from_fixture(&text).with("ledger.txt", self.ledger.as_bytes());
        let now = format!("2026-12-{:02}T12:00:00Z", self.day);
        let (press, found) = Press::set_up(sources, Edition::web(now.parse().unwrap()));
        let errors: Vec<_> = found.iter().filter(|it| it.is_error()).collect();
        assert!(errors.is_empty(), "{errors:#?}\n{:#?}", self.files);
        press.unwrap()
    }

    /// Does what is proposed until nothing has vanished; then records, and looks at every address that was ever public.
    fn settle(&mut self) -> Result<(), TestCaseError> {
        self.day += 1;
        for _ in 0..4 {
            let lost = vanished(&self.press());
            if lost.is_empty() {
                break;
            }
            for it in lost {
                match &it.proposal {
                    Proposal::Alias(_, path) => self.lead(path, &it.address),
                    Proposal::Heading(place) => {
                        let text = self.files.get_mut(&*place.path).unwrap();
                        *text = text.replace("{#two-", "{#one-");
                    }
                    _ => self.by_hand(&it.address),
                }
            }
        }
        let press = self.press();
        let left = vanished(&press);
        prop_assert!(left.is_empty(), "{:#?}\n{:#?}", left, self.files);
        let site = press.site();
        let day = format!("2026-12-{:02}", self.day).parse().unwrap();
        let text = press.plan().recorded(site, day).text();
        prop_assert!(ledger::read(&text).1.is_empty());
        self.ledger = text;
        for it in press.plan().public(site) {
            let page = it
                .lang
                .and_then(|lang| site.presence(site.find(&it.work)?.version(lang)).own());
            if let (AddressKind::Page, Some(page)) = (it.kind, page) {
                let text = &self.files.get(&*site.page(page).article.path);
                if let Some(text) = text.filter(|text| text.contains("title: mark-")) {
                    self.owners.insert(it.address, mark(text));
                }
            }
        }
        self.answers(&press)
    }

    fn lead(&mut self, path: &str, address: &str) {
        let text = self.files.get_mut(path).unwrap();
        if let Some(after) = add_aliases(text, &[address]).unwrap() {
            *text = after;
        }
    }

    /// What Diwan only asks about: the editor knows which page it was.
    fn by_hand(&mut self, address: &str) {
        let mark = self
            .owners
            .get(address)
            .cloned()
            .unwrap_or("nobody".to_owned());
        let is_it = |text: &&String| text.contains(&format!("title: {mark}\n"));
        let there = self.files.iter().find(|(_, text)| is_it(text));
        if let Some((path, _)) = there {
            let path = path.clone();
            return self.lead(&path, address);
        }
        let (lang, rest) = address.trim_matches('/').split_once('/').unwrap();
        let text = format!(
            "---\ntitle: gone-{mark}\ntype: gone\nwithdrawn: {{ on: 2026-12-01, reason: gone }}\n---\n"
        );
        self.files.insert(format!("content/{rest}.{lang}.md"), text);
    }

    fn answers(&self, press: &Press) -> Result<(), TestCaseError> {
        let site = press.site();
        for (address, mark) in &self.owners {
            let output = press.find(&Route::parse(address).unwrap());
            prop_assert!(output.is_some(), "{} answers nothing", address);
            let is_it = |text: &&String| text.contains(&format!("title: {mark}\n"));
            let Some((path, _)) = self.files.iter().find(|(_, text)| is_it(text)) else {
                continue;
            };
            let led = match &output.unwrap().piece {
                Piece::Page { version } | Piece::Redirect { version } => {
                    site.presence(*version).own()
                }
                other => return Err(TestCaseError::fail(format!("{address} is {other:?}"))),
            };
            let led = led.map(|page| site.page(page).article.path.to_string());
            prop_assert_eq!(led.as_ref(), Some(path), "{} leads elsewhere", address);
        }
        Ok(())
    }
}

fn mark(text: &str) -> String {
    let start = text
        .find("title: mark-")
        .map_or(0, |at| at + "title: ".len());
    text[start..].lines().next().unwrap_or_default().to_owned()
}
