//! What a move has to tell: what was changed, what was not carried, what needs a person. Each kind once, with its places.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::diagnostic::{Message, Tongue};

/// What has to be done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Somebody must decide or write something.
    Person,
    /// It is in the old site only.
    Left,
    /// It says the same in Diwan's way.
    Changed,
}

impl Weight {
    /// Its name in reports for programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Weight::Person => "person",
            Weight::Left => "left",
            Weight::Changed => "changed",
        }
    }

    fn title(self, count: usize) -> Message {
        match self {
            Weight::Person => message!("import-for-a-person", count),
            Weight::Left => message!("import-not-carried", count),
            Weight::Changed => message!("import-changed", count),
        }
    }
}

/// A place in the old site: a file, a line of it where one is meant, and what stands there where that tells places apart.
type Place = (String, Option<usize>, Option<String>);

/// The report of a move.
#[derive(Debug, Default)]
pub struct MoveReport {
    /// How many pages each language has.
    pub pages: BTreeMap<String, usize>,
    /// How many files were copied.
    pub files: usize,
    /// Old addresses of pages that are those of the new site.
    pub kept: usize,
    /// Old addresses that lead on to the new ones.
    pub led: usize,
    /// Old addresses that lead nowhere.
    pub lost: usize,
    /// How many headings there are, and how many were given their old ids.
    pub headings: (usize, usize),
    /// Settings that cannot be read: the file, and what its reader says.
    pub broken: Vec<(String, String)>,
    entries: BTreeMap<(Weight, &'static str, Message), Vec<Place>>,
}

/// How many places of a kind are told to people.
const TOLD: usize = 3;

impl MoveReport {
    /// Notes something of a line of an old file.
    pub fn say(
        &mut self,
        weight: Weight,
        code: &'static str,
        message: Message,
        path: &str,
        line: Option<usize>,
    ) {
        let places = self.entries.entry((weight, code, message)).or_default();
        places.push((path.to_owned(), line, None));
    }

    /// Notes what is of one kind and says something else at each place: an address, a title.
    pub fn say_of(
        &mut self,
        weight: Weight,
        code: &'static str,
        message: Message,
        (path, line): (&str, Option<usize>),
        detail: impl Into<String>,
    ) {
        let places = self.entries.entry((weight, code, message)).or_default();
        places.push((path.to_owned(), line, Some(detail.into())));
    }

    /// Notes a file of the machinery and the look of the old site, which stays there.
    pub fn of_the_look(&mut self, path: &str) {
        let message = message!("import-file-of-the-look");
        self.say(Weight::Left, "file", message, path, None);
    }

    /// Notes a file of data or of words that stays in the old site.
    pub fn data_left(&mut self, code: &'static str, path: &str) {
        self.say(Weight::Left, code, message!("import-data-left"), path, None);
    }

    /// Notes a file whose values cannot be read.
    pub fn unread(&mut self, code: &'static str, fault: String, path: &str) {
        if code == "settings" {
            self.broken.push((path.to_owned(), fault.clone()));
        }
        let message = message!("import-settings-unread", fault);
        self.say(Weight::Person, code, message, path, None);
    }

    /// Notes a file that the settings of the old site left out of it.
    pub fn left_out(&mut self, path: &str) {
        self.say(
            Weight::Left,
            "excluded",
            message!("import-left-out"),
            path,
            None,
        );
    }

    /// Notes what leaves files out in a way that is not read.
    pub fn exclusion_unread(&mut self, key: &str, path: &str) {
        let message = message!("import-exclusion-unread", key);
        self.say(Weight::Person, "excluded", message, path, None);
    }

    /// Notes a folder of pages that lies outside of what was given: its place is told with the settings that name it.
    pub fn folder_outside(&mut self, key: &str, folder: &str, (path, text): (&str, &str)) {
        let line = text.lines().position(|line| line.contains(folder));
        let message = message!("import-folder-outside", key, folder);
        self.say(
            Weight::Person,
            "settings",
            message,
            path,
            line.map(|at| at + 1),
        );
    }

    /// Notes a page that is not written in UTF-8.
    pub fn not_utf8(&mut self, path: &str, encoding: &str) {
        let message = message!("import-not-utf-8", encoding);
        self.say(Weight::Person, "encoding", message, path, None);
    }

    /// Notes menus that a program makes, which nobody reads.
    pub fn menus_in_program(&mut self, path: &str) {
        let message = message!("import-menus-in-program");
        self.say(Weight::Person, "menu", message, path, None);
    }

    /// The old files of which something was said.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.entries
            .values()
            .flatten()
            .map(|(path, ..)| path.as_str())
    }

    /// How many places of a weight there are.
    pub fn count(&self, weight: Weight) -> usize {
        let own = self.entries.iter().filter(|((it, _, _), _)| *it == weight);
        own.map(|(_, places)| places.len()).sum()
    }

    /// For people.
    pub fn told(&self, tongue: Tongue) -> String {
        let mut text = String::new();
        let mut line = |message: Message| text.push_str(&format!("{}\n", message.plain(tongue)));
        for (lang, pages) in &self.pages {
            line(message!("import-pages", lang, count = *pages));
        }
        line(message!("import-files", count = self.files));
        line(message!(
            "import-addresses",
            kept = self.kept,
            led = self.led,
            lost = self.lost
        ));
        let (all, given) = self.headings;
        line(message!("import-headings", all, given));
        let mut last = None;
        for ((weight, code, message), places) in &self.entries {
            if last != Some(*weight) {
                let title = weight.title(self.count(*weight)).plain(tongue);
                text.push_str(&format!("\n{title}\n"));
                last = Some(*weight);
            }
            let said = message.plain(tongue);
            text.push_str(&format!("  {said} [{code}] × {}\n", places.len()));
            for place in places.iter().take(TOLD) {
                text.push_str(&format!("      {}\n", shown(place)));
            }
            if places.len() > TOLD {
                text.push_str("      …\n");
            }
        }
        text
    }

    /// For programs.
    pub fn json(&self, tongue: Tongue) -> Value {
        let entries = self
            .entries
            .iter()
            .map(|((weight, code, message), places)| {
                let places = places.iter().map(|(path, line, detail)| match detail {
                    Some(detail) => json!({ "path": path, "line": line, "detail": detail }),
                    None => json!({ "path": path, "line": line }),
                });
                json!({
                    "weight": weight.as_str(),
                    "code": code,
                    "message": message.plain(tongue),
                    "count": places.len(),
                    "places": places.collect::<Vec<Value>>(),
                })
            });
        json!({
            "pages": self.pages,
            "files": self.files,
            "addresses": { "kept": self.kept, "led": self.led, "lost": self.lost },
            "headings": { "all": self.headings.0, "given": self.headings.1 },
            "person": self.count(Weight::Person),
            "left": self.count(Weight::Left),
            "changed": self.count(Weight::Changed),
            "entries": entries.collect::<Vec<Value>>(),
        })
    }
}

fn shown((path, line, detail): &Place) -> String {
    let place = match line {
        Some(line) => format!("{path}:{line}"),
        None => path.clone(),
    };
    match detail {
        Some(detail) if place.is_empty() => format!("`{detail}`"),
        Some(detail) => format!("{place}: `{detail}`"),
        None => place,
    }
}
