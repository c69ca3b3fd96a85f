//! `site.yaml`: what a site says about itself.
//!
//! Takes the text of the file; gives [`Settings`], complete and valid, with everything that is wrong at once. Languages
//! come out with their locales built, so that nobody later meets a language that cannot be served.
//!
//! No language is the main one. One may have an empty prefix in addresses, and that is all such a word could mean.

mod active;
mod address;
mod deploy;
mod edit;
mod keys;
mod languages;
mod menus;
mod missing;
mod pages;
mod policy;
mod read;
mod redirects;
mod rules;
mod sources;
mod taxonomies;
mod untranslated;
mod words;

use jiff::tz::TimeZone;
use serde_yaml::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::defaults::{Defaults, Order};
use crate::diagnostic::Place;
use crate::language::{Lang, Text};
use crate::locale::Locale;

pub use active::{Runs, runs};
pub use address::BaseUrl;
pub use deploy::{Bucket, DeployKind, DeployTarget, DeployTargets, Remote};
pub use edit::add_language;
pub use menus::{Menu, MenuEntry, MenuTarget};
pub use pages::{PagesFrom, Pattern};
pub use policy::ContentPolicy;
pub use redirects::{REDIRECTS, Redirect, RedirectTarget};
pub use rules::{Level, RuleLevel};
pub use taxonomies::Taxonomy;
pub use untranslated::{UntranslatedSetting, untranslated};
pub(crate) use words::undeclared;

/// The path of the settings below the site's root.
pub const PATH: &str = "site.yaml";

/// What a site says about itself.
pub struct Settings {
    /// The site's name, in its languages.
    pub title: Words,
    /// What the site is, in one sentence, in its languages.
    pub description: Words,
    /// Where the site is published.
    pub base_url: BaseUrl,
    /// The name of its theme, and where it is named.
    pub theme: Named,
    /// The zone in which dates without one are meant.
    pub time_zone: TimeZone,
    /// The languages, in the order in which they are declared; never empty.
    pub languages: Vec<Language>,
    /// The menus, in the order in which they are written.
    pub menus: Vec<Menu>,
    /// The taxonomies, by the name of their front matter key and of their section.
    pub taxonomies: Vec<Taxonomy>,
    /// What happens to HTML in Markdown.
    pub html: HtmlPolicy,
    /// Whether code in texts is told apart by colours, where its language is known.
    pub highlight: bool,
    /// Whether what stands between dollars is a formula, on pages that do not say so themselves.
    pub math: bool,
    /// Whether pages have social cards, where the theme's fonts can set them.
    pub cards: bool,
    /// Whether there is a page for searching, where the theme has one, and an index.
    pub search: bool,
    /// Whether a work that lacks a language is shown at that language's address from another one.
    pub untranslated: Untranslated,
    /// The names of works that `sections` mentions: the sections, and the pages in their orders.
    pub named_sections: Vec<Named>,
    /// What is set for single sections, by name.
    pub sections: BTreeMap<String, SectionSettings>,
    /// The kinds of files that act and may be published all the same.
    pub active_files: Vec<&'static str>,
    /// What its pages may load and do.
    pub policy: ContentPolicy,
    /// Pages made of rows of tables.
    pub pages: Vec<PagesFrom>,
    /// Former addresses, and where they lead.
    pub redirects: Vec<Redirect>,
    /// The places that it is uploaded to.
    pub deploy: DeployTargets,
    /// How grave the rules of `check` are.
    pub rules: Vec<RuleLevel>,
    /// Free keys, for templates.
    pub extra: Value,
}

/// One declared language.
pub struct Language {
    /// The tag under which files and settings name it.
    pub lang: Lang,
    /// Its locale: direction, dates, numbers, order, typography.
    pub locale: Locale,
    /// The languages that stand in where this one lacks something, nearest first.
    pub fallback: Vec<Lang>,
    /// The first segment of its addresses; may be empty for one language.
    pub prefix: String,
    /// Where it is published, where that is a place of its own: its addresses stand there without the prefix.
    pub base_url: Option<BaseUrl>,
}

/// A text in several languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(Vec<Text>);

/// A name of something else in the site, with the place that names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: String,
    /// Where it is named.
    pub place: Place,
}

/// What happens to HTML in Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HtmlPolicy {
    /// It stands as written.
    Allow,
    /// Elements and attributes that an editor needs stay; what could act or deceive goes, with a warning.
    #[default]
    Sanitise,
    /// Each is an error.
    Refuse,
}

/// What happens where a work lacks a language that has a fallback.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Untranslated {
    /// The page exists, says that it is not translated, and shows the body in the language it has.
    #[default]
    Show,
    /// There is no page.
    Omit,
}

/// By what a list is parted, with a page for each part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Archive {
    /// By the year of the date.
    Year,
}

/// What is set for one section.
#[derive(Debug, Clone, Default)]
pub struct SectionSettings {
    /// How its pages are ordered, where that is said.
    pub order: Option<Order>,
    /// How many pages a slice of its list shows; all when absent.
    pub paginate: Option<usize>,
    /// By what its list has pages of its own for what is older.
    pub archive: Option<Archive>,
    /// What it gives the pages below it.
    pub defaults: Option<Defaults>,
}

impl Words {
    /// A text in several languages, from its parts.
    pub fn new(texts: Vec<Text>) -> Self {
        Words(texts)
    }

    /// Adds a text.
    fn push(&mut self, text: Text) {
        self.0.push(text);
    }

    /// The text in the first of these languages that has one.
    pub fn get<'a>(&self, langs: impl IntoIterator<Item = &'a Lang>) -> Option<&Text> {
        langs
            .into_iter()
            .find_map(|lang| self.0.iter().find(|text| text.lang == *lang))
    }
}

impl Language {
    /// This language, then those that stand in for it.
    pub fn chain(&self) -> impl Iterator<Item = &Lang> {
        std::iter::once(&self.lang).chain(&self.fallback)
    }
}

impl Settings {
    /// The path of an address of this very site that is written in full, with the host of the site or of a language.
    pub fn below<'t>(&self, target: &'t str) -> Option<Cow<'t, str>> {
        let own = self.languages.iter().find_map(|language| {
            let path = language.base_url.as_ref()?.below(target)?;
            let slash = if path.starts_with('/') { "" } else { "/" };
            Some(Cow::Owned(format!("/{}{slash}{path}", language.prefix)))
        });
        own.or_else(|| self.base_url.below(target).map(Cow::Borrowed))
    }

    /// The declared language with this tag.
    pub fn language(&self, lang: Lang) -> &Language {
        self.languages
            .iter()
            .find(|language| language.lang == lang)
            .expect("a Lang in the model was declared in the settings")
    }

    /// The locale of a language tag, if the language is declared.
    pub fn locale_of(&self, tag: &str) -> Option<&Locale> {
        let lang = Lang::parse(tag).ok().filter(|lang| self.declares(*lang))?;
        Some(&self.language(lang).locale)
    }

    /// Whether this tag was declared.
    pub fn declares(&self, lang: Lang) -> bool {
        self.languages.iter().any(|language| language.lang == lang)
    }

    /// The site's name for the readers of a language.
    pub fn title_for(&self, lang: Lang) -> Option<&Text> {
        self.title.get(self.language(lang).chain())
    }
}
