//! The text of a case, parsed: sentence, settings of the run, files of the site, expectations.
//!
//! ```text
//! A sentence or two that a newcomer understands.
//!
//! use: base.txt                   files to begin from; the case's own win
//! now: 2026-11-23T12:00:00Z       the time; also `drafts: true`, `base_url: …`, `links: relative`
//!
//! === content/a.ar.md             a file of the site, up to the next mark; `picture: jpeg 800x600` in it makes one
//! --- /ar/a/ contains             each line occurs in the output (`lacks`: none does)
//! --- /ar/a/ body is              what stands between `<main …>` and `</main>` (`is`: the whole output)
//! --- outputs below ar/           the files that are written there, all of them, in the order of their addresses, a folder's page
//!                                 before what lies in it (`outputs`: everywhere)
//! --- nowhere                     texts that occur in no output and in no address
//! --- diagnostics                 all that is said about the site, one a line: `error[code] path:line:column message | hint`
//! ```
//!
//! `*` stands for fingerprints in addresses. Invisible characters are written `⟨U+00A0⟩`.

use std::ops::Range;

use super::visible::decode;

/// One case.
pub struct Case {
    /// Its path below `tests/cases`.
    pub path: String,
    /// What it shows.
    pub sentence: String,
    /// The lines of the file.
    pub lines: Vec<String>,
    /// `key: value`, in order.
    pub options: Vec<(String, String)>,
    /// The files of the site: path and text.
    pub files: Vec<(String, String)>,
    /// What must come of it.
    pub expectations: Vec<Expectation>,
}

/// One block `--- …`.
pub struct Expectation {
    /// What it is about.
    pub about: About,
    /// The lines below its mark, by their numbers in the file.
    pub lines: Range<usize>,
    /// Their text, without blank lines at the end.
    pub text: String,
}

/// What an expectation is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// `--- ADDRESS contains`
    Contains(String),
    /// `--- ADDRESS lacks`
    Lacks(String),
    /// `--- ADDRESS is`
    Is(String),
    /// `--- ADDRESS body is`
    Body(String),
    /// `--- outputs`, `--- outputs below ar/`
    Outputs(String),
    /// `--- nowhere`
    Nowhere,
    /// `--- diagnostics`
    Diagnostics,
    /// None of them.
    Unknown(String),
}

const OPTIONS: [&str; 5] = ["use", "now", "drafts", "base_url", "links"];

impl Case {
    /// Reads the text of the file `path`; what is wrong with it is told by [`Case::faults`].
    pub fn parse(path: &str, text: String) -> Self {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let marks: Vec<usize> = (0..lines.len()).filter(|at| is_mark(&lines[*at])).collect();
        let head = marks.first().copied().unwrap_or(lines.len());
        let sentence: Vec<&str> = lines[..head]
            .iter()
            .map(|line| line.trim())
            .take_while(|line| !line.is_empty())
            .collect();
        let options = lines[sentence.len()..head]
            .iter()
            .filter(|line| !line.trim().is_empty())
            .map(|line| option(line));
        let mut case = Case {
            path: path.to_owned(),
            sentence: sentence.join(" "),
            options: options.collect(),
            files: Vec::new(),
            expectations: Vec::new(),
            lines: Vec::new(),
        };
        for (at, start) in marks.iter().enumerate() {
            let below = start + 1..marks.get(at + 1).copied().unwrap_or(lines.len());
            let text = decode(
                lines[below.clone()]
                    .join("\n")
                    .trim_end_matches(['\n', ' ']),
            );
            match lines[*start].split_at(4) {
                ("=== ", path) => case.files.push((path.trim().to_owned(), text)),
                (_, about) => {
                    case.expectations.push(Expectation {
                        about: About::parse(about.trim()),
                        lines: below,
                        text,
                    });
                }
            }
        }
        case.lines = lines;
        case
    }

    /// What is wrong with the text of the case.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = self.head_faults();
        if self.expectations.is_empty() {
            faults.push("it expects nothing".to_owned());
        }
        for expectation in &self.expectations {
            match &expectation.about {
                About::Unknown(mark) => faults.push(format!("`--- {mark}` is no expectation")),
                About::Is(_) | About::Body(_) | About::Outputs(_) => {}
                about if expectation.text.is_empty() => {
                    faults.push(format!("{about:?} expects nothing"))
                }
                _ => {}
            }
        }
        faults
    }

    /// What is wrong with the text of a base.
    pub fn base_faults(&self) -> Vec<String> {
        let mut faults = self.head_faults();
        if !self.expectations.is_empty() {
            faults.push("a base expects nothing".to_owned());
        }
        faults
    }

    /// The bases it begins from.
    pub fn uses(&self) -> impl Iterator<Item = &str> {
        self.options
            .iter()
            .filter(|(key, _)| key == "use")
            .map(|(_, base)| base.as_str())
    }

    /// The value of an option.
    pub fn option(&self, key: &str) -> Option<&str> {
        self.options
            .iter()
            .find(|(known, _)| known == key)
            .map(|(_, value)| value.as_str())
    }

    fn head_faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if !self.sentence.ends_with('.') {
            faults.push("it does not begin with a sentence".to_owned());
        }
        let unknown = self
            .options
            .iter()
            .filter(|(key, _)| !OPTIONS.contains(&key.as_str()));
        faults.extend(unknown.map(|(key, _)| format!("`{key}:` is no setting of a case")));
        faults
    }
}

impl About {
    fn parse(mark: &str) -> Self {
        match mark.split(' ').collect::<Vec<_>>().as_slice() {
            ["diagnostics"] => About::Diagnostics,
            ["nowhere"] => About::Nowhere,
            ["outputs"] => About::Outputs(String::new()),
            ["outputs", "below", folder] => About::Outputs((*folder).to_owned()),
            [address, "contains"] if address.starts_with('/') => {
                About::Contains((*address).to_owned())
            }
            [address, "lacks"] if address.starts_with('/') => About::Lacks((*address).to_owned()),
            [address, "is"] if address.starts_with('/') => About::Is((*address).to_owned()),
            [address, "body", "is"] if address.starts_with('/') => {
                About::Body((*address).to_owned())
            }
            _ => About::Unknown(mark.to_owned()),
        }
    }
}

/// Front matter is parted by a bare `---`, so a mark has something behind it.
fn is_mark(line: &str) -> bool {
    let rest = line
        .strip_prefix("=== ")
        .or_else(|| line.strip_prefix("--- "));
    rest.is_some_and(|rest| !rest.trim().is_empty())
}

fn option(line: &str) -> (String, String) {
    let (key, value) = line.split_once(':').unwrap_or((line, ""));
    (key.trim().to_owned(), value.trim().to_owned())
}
