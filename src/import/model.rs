//! An old site as its reader understood it, before Diwan's form is made of it: the same for every system.

use serde_yaml::Mapping;

use super::anchors::{Algorithm, LiftedTitle};
use crate::article::ArticleKind;
use crate::language::Lang;

/// An old site.
pub struct OldSite {
    /// Its languages, the main one first.
    pub languages: Vec<OldLanguage>,
    /// Where it is published.
    pub base_url: Option<String>,
    /// The zone of its dates.
    pub time_zone: Option<String>,
    /// Menus: a name, and the entries of a language.
    pub menus: Vec<OldMenu>,
    /// Keys of front matter that hold terms.
    pub taxonomies: Vec<String>,
    /// Its pages.
    pub pages: Vec<OldPage>,
    /// Files to copy: the old path, and the new one below `content/`.
    pub files: Vec<OldFile>,
    /// Files that were made of others: their new paths and texts.
    pub made: Vec<(String, String)>,
    /// Redirects: an address, and the address that it leads to.
    pub redirects: Vec<(String, String)>,
    /// How headings get their ids.
    pub ids: Algorithm,
    /// Whether an address from the top is meant in the language of the page in which it stands.
    pub localised: bool,
    /// Whether what stands between dollars is a formula on all pages.
    pub has_formulas: bool,
}

/// A language of an old site.
#[derive(Debug, Clone)]
pub struct OldLanguage {
    /// Its tag.
    pub lang: Lang,
    /// What decides dates and direction, where that is more than the tag.
    pub locale: Option<String>,
    /// The first part of its addresses; may be empty.
    pub prefix: String,
    /// The name of the site.
    pub title: Option<String>,
    /// What the site is.
    pub description: Option<String>,
}

/// The entries of a menu in one language.
pub struct OldMenu {
    /// `main`, `footer`.
    pub name: String,
    /// Its language; `None` for all.
    pub lang: Option<Lang>,
    /// What is shown, and where it leads.
    pub entries: Vec<(String, String)>,
    /// The file that says so.
    pub path: String,
}

/// A page of an old site.
#[derive(Debug, Clone)]
pub struct OldPage {
    /// Its file.
    pub path: String,
    /// Its path among the pages of its kind, without the folder or the mark of its language: what links are seen from.
    pub place: String,
    /// The work it becomes; empty for the home page.
    pub work: String,
    /// What it becomes.
    pub kind: ArticleKind,
    /// Its language.
    pub lang: Lang,
    /// Its front matter, translated.
    pub front: NewFront,
    /// Its body.
    pub body: String,
    /// The line of the file in which the body begins.
    pub line: usize,
    /// Where readers found it, decoded, with a slash in front; `None` where they did not.
    pub address: Option<String>,
    /// Where they found it before that.
    pub former: Vec<String>,
    /// The first heading of its body, where that became the title.
    pub lifted: Option<LiftedTitle>,
    /// Where it stands among its neighbours.
    pub weight: Option<f64>,
}

/// NewFront matter in Diwan's keys.
#[derive(Debug, Clone, Default)]
pub struct NewFront {
    /// Lines of comments.
    pub comments: Vec<String>,
    /// Keys of Diwan, in any order; `title` is among them when the page is done.
    pub keys: Mapping,
    /// Free keys.
    pub extra: Mapping,
}

impl NewFront {
    /// Sets a key.
    pub fn set(&mut self, key: &str, value: impl Into<serde_yaml::Value>) {
        self.keys.insert(key.into(), value.into());
    }

    /// The text of a key.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.keys.get(key).and_then(serde_yaml::Value::as_str)
    }
}

/// A file that goes along.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OldFile {
    /// Its path in the old site.
    pub from: String,
    /// Its path below `content/`.
    pub to: String,
    /// The language of which it is the version, where it lies in that language's folder.
    pub lang: Option<Lang>,
    /// Where readers found it.
    pub address: Option<String>,
    /// Whether the old site published it though nothing named it.
    pub open: bool,
}

/// The path of a page below `content/`.
pub fn content_path(work: &str, kind: ArticleKind, lang: Lang) -> String {
    match (kind, work) {
        (ArticleKind::Section, "") => format!("_index.{lang}.md"),
        (ArticleKind::Section, work) => format!("{work}/_index.{lang}.md"),
        (ArticleKind::Bundle, work) => format!("{work}/index.{lang}.md"),
        (ArticleKind::Page, work) => format!("{work}.{lang}.md"),
    }
}
