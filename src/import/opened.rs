//! A page's file, read: what readers of most systems do first.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::front;
use super::model::{NewFront, OldPage};
use super::old::Old;
use super::report::MoveReport;
use crate::article::ArticleKind;
use crate::language::Lang;

/// A file with front matter and a body.
pub struct Opened {
    /// What its front matter says, as it was.
    pub value: Value,
    /// The same in Diwan's keys.
    pub front: NewFront,
    /// Its body.
    pub body: String,
    /// The line in which that begins.
    pub line: usize,
}

/// Reads a file.
pub fn open(old: &Old, path: &str, taxonomies: &[String], report: &mut MoveReport) -> Opened {
    let (text, encoding) = old.text(path).unwrap_or_default();
    if let Some(encoding) = encoding {
        report.not_utf8(path, encoding);
    }
    let parted = front::part(&text);
    let front = front::translate(&parted, path, taxonomies, report);
    Opened {
        front,
        body: text[parted.body..].to_owned(),
        line: text[..parted.body].matches('\n').count() + 1,
        value: parted.value,
    }
}

impl Opened {
    /// The page that it becomes.
    pub fn page(
        self,
        path: &str,
        place: &str,
        (work, kind, lang): (&str, ArticleKind, Lang),
    ) -> OldPage {
        OldPage {
            path: path.to_owned(),
            place: place.to_owned(),
            work: work.to_owned(),
            kind,
            lang,
            front: self.front,
            body: self.body,
            line: self.line,
            address: None,
            former: Vec::new(),
            lifted: None,
            weight: None,
        }
    }
}

/// The key of tags, where any page has some.
pub fn tags(pages: &[OldPage]) -> Vec<String> {
    let has_tags = |page: &OldPage| page.front.keys.contains_key("tags");
    let are_there = pages.iter().any(has_tags);
    are_there.then(|| "tags".to_owned()).into_iter().collect()
}

/// The first part of the addresses of each language: its tag where most of its pages have it, else nothing; but one language
/// alone can have nothing.
pub fn prefixes(pages: &[OldPage], langs: &[(Lang, String)]) -> BTreeMap<Lang, String> {
    let mut prefixes = BTreeMap::new();
    let mut is_bare_taken = false;
    for (lang, word) in langs {
        let own = pages
            .iter()
            .filter(|page| page.lang == *lang)
            .filter_map(|page| page.address.as_deref());
        let (mut with, mut all) = (0, 0);
        for address in own {
            all += 1;
            let bare = address.trim_matches('/');
            with += usize::from(bare == word || bare.starts_with(&format!("{word}/")));
        }
        let is_bare = with * 2 <= all && !is_bare_taken;
        is_bare_taken |= is_bare;
        prefixes.insert(*lang, if is_bare { String::new() } else { word.clone() });
    }
    prefixes
}
