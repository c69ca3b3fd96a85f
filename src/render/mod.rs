//! Printing: from one planned output to its bytes, independent of every other.
//!
//! Takes an [`Output`] and the [`Stage`] (everything that was assembled and planned); gives [`Rendered`]: bytes and what is to
//! be said about them. No output reads another's bytes, so all may be printed in parallel, or only the one that is asked for.
//!
//! Rooms, lowest first, each of which knows those above it in this list: `context`, what printing looks at; `html`, the
//! writer; `resolve`, what an author's address means; `template`, what a theme sees; `body`, Markdown with all of these;
//! `outputs`, a file for each kind. This file stands on top of them: it says which of them prints which [`Piece`], and none
//! of them knows it.

mod context;
mod faces;
mod html;
mod resolve;

mod template;

mod body;

mod outputs;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::language::Lang;
use crate::plan::{ListPart, Output, Piece};
use crate::site::{PageId, Version};

pub use body::{Body, PageBody, read_unchanged, with_body};
pub use context::{ItemCache, Rendered, Stage};
pub use html::{LinkTarget, Pictured, Surroundings, fragment, sanitise};
pub use outputs::book::Opening;
pub use outputs::picture::original;
pub use outputs::stated::is_named_in_templates;
pub use outputs::{feed, font, search};
pub use template::{Reach, Templates, on_stage, read_templates};

use outputs::{asset, book, calendar, card, changes, page, picture, sitemap, start, stated, style};
use template::Engine;

/// What of a theme an output shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// No template, and no words.
    Nothing,
    /// What the program says by itself.
    OwnWords,
    /// What bodies show, in any language.
    Bodies,
    /// A template of this name and what bodies show, in a language.
    Template(String, Lang),
    /// What all templates say, in all languages.
    All,
}

/// Prints any output of a plan.
pub struct Printer {
    engine: Engine,
}

impl Printer {
    /// Makes one for a stage and the templates of its theme, which are [on](on_stage) that stage.
    pub fn new(stage: Arc<Stage>, templates: Arc<Templates>) -> (Self, Vec<Diagnostic>) {
        let (engine, notes) = Engine::new(stage, templates);
        (Printer { engine }, notes)
    }

    /// What is being printed from.
    pub fn stage(&self) -> &Stage {
        self.engine.stage()
    }

    /// Prints one output; the body of a page from `text` where somebody holds the text of its file.
    pub fn print(&self, output: &Output, text: Option<Arc<str>>) -> Rendered {
        let (engine, stage) = (&self.engine, self.stage());
        match &output.piece {
            Piece::Page { version } => page::print(engine, output, *version, ListPart::FIRST, text),
            Piece::Slice { version, part } => page::print(engine, output, *version, *part, None),
            Piece::NotFound { lang } => page::not_found(engine, output, *lang),
            Piece::Languages { missing } => page::languages(engine, output, *missing),
            Piece::Redirect { version } => page::redirect(engine, output, *version),
            Piece::Moved { number } => page::moved(engine, output, *number),
            Piece::Search { lang } => page::search(engine, output, *lang),
            Piece::Changes { lang } => changes::page(engine, output, *lang),
            Piece::ChangesFile { lang, form } => changes::file(stage, *lang, *form),
            // The press keeps the index; who prints without it builds it for this one part.
            Piece::SearchFile { lang, part } => {
                let index = part.is_of_words().then(|| search::alone(stage, *lang));
                search::print(stage, *lang, index.as_ref(), *part)
            }
            Piece::StartHere { lang } => start::print(stage, output, *lang),
            Piece::Style { name } => style::bundle(stage, name),
            Piece::Card { version } => card::print(engine, output, *version),
            Piece::Font { number } => font::file(stage, *number),
            Piece::FontSheet => font::sheet(stage),
            Piece::ThemeFile { path } => asset::of_theme(&stage.sources, path),
            // The press makes a variant and keeps it; who prints without one gets the original.
            Piece::Resource { path } | Piece::Variant { path, .. } => picture::file(stage, path),
            // The press keeps the entries, each of which stands in many feeds.
            Piece::Feed { version, format } => {
                feed::print(stage, *version, *format, |page| self.feed_entry(page))
            }
            Piece::Calendar { version, event } => {
                calendar::print(stage, *version, event.as_deref())
            }
            Piece::Robots => asset::robots(stage),
            Piece::Redirects => asset::redirects(stage),
            Piece::Headers => asset::headers(stage),
            Piece::Sitemap { number } => sitemap::part(stage, *number),
            Piece::SitemapIndex => sitemap::index(stage),
        }
    }

    /// What the templates are made of, by their names.
    pub fn reaches(&self) -> BTreeMap<String, Reach> {
        self.engine.templates.reaches()
    }

    /// Whether a file is a template or a catalogue: what shows it is known.
    pub fn is_of_theme(&self, path: &str) -> bool {
        self.engine.templates.has_file(path) || self.stage().catalogues.has_file(path)
    }

    /// What of its theme an output shows.
    pub fn shown(&self, output: &Output) -> Shown {
        let template = |name: &str, lang: Lang| Shown::Template(name.to_owned(), lang);
        match &output.piece {
            Piece::Page { version } | Piece::Slice { version, .. } => self.shown_by(*version),
            Piece::NotFound { lang } => template(page::NOT_FOUND, *lang),
            Piece::Redirect { version } => template(page::REDIRECT, version.lang),
            Piece::Search { lang } => template(page::SEARCH, *lang),
            Piece::Changes { lang } => template(changes::TEMPLATE, *lang),
            Piece::Card { version } => template(card::TEMPLATE, version.lang),
            Piece::Languages { .. } | Piece::Moved { .. } => Shown::All,
            Piece::Feed { .. } => Shown::Bodies,
            // An index is made of texts as they are written.
            Piece::SearchFile { .. } | Piece::ChangesFile { .. } | Piece::StartHere { .. } => {
                Shown::OwnWords
            }
            Piece::Calendar { .. }
            | Piece::Style { .. }
            | Piece::Font { .. }
            | Piece::FontSheet
            | Piece::ThemeFile { .. }
            | Piece::Resource { .. }
            | Piece::Variant { .. }
            | Piece::Robots
            | Piece::Redirects
            | Piece::Headers
            | Piece::Sitemap { .. }
            | Piece::SitemapIndex => Shown::Nothing,
        }
    }

    fn shown_by(&self, version: Version) -> Shown {
        let stage = self.stage();
        let page = stage.site.presence(version).page();
        let is_foreign = |page: PageId| stage.site.page(page).lang != version.lang;
        let reads_all = |page| is_foreign(page) || stated::is_held_against_templates(stage, page);
        match page.is_some_and(reads_all) {
            true => Shown::All,
            false => {
                let name = self.engine.templates.for_work(stage, version);
                Shown::Template(name, version.lang)
            }
        }
    }

    /// For what takes so long that it is kept from one run to the next: what kind of thing it is, and the fingerprint of
    /// all that it is made from.
    pub fn cache_key(&self, output: &Output) -> Option<(&'static str, blake3::Hash)> {
        let stage = self.stage();
        let folder = output.piece.cache_folder()?;
        let digest = match &output.piece {
            Piece::Font { number } => font::key(stage, *number),
            Piece::Card { version } => card::key(&self.engine, output, *version),
            Piece::Resource { path } => picture::turned_key(stage, path)?,
            // The press makes variants, and keys them by what it makes them from.
            _ => return None,
        };
        Some((folder, digest))
    }

    /// A body that has been read, printed for its page, which is the first output of its work, and if `in_feeds` for feeds.
    pub fn print_body(&self, output: &Output, body: &PageBody, in_feeds: bool) -> Body {
        page::print_body(&self.engine, output, body, in_feeds)
    }

    /// A page whose body has been printed.
    pub fn print_around(&self, output: &Output, page: PageId, body: Body) -> Rendered {
        page::print_around(&self.engine, output, page, body)
    }

    /// The entry of a page in feeds; none for a page without a date.
    ///
    /// # Errors
    /// Its file cannot be read, or was changed since it was.
    pub fn feed_entry(&self, page: PageId) -> Result<Option<Arc<feed::FeedEntry>>, Diagnostic> {
        Ok(feed::FeedEntry::of(&self.engine, page)?.map(Arc::new))
    }

    /// The entry of a page whose body has been read, or even printed for those who read it elsewhere.
    pub fn feed_entry_of(
        &self,
        body: &PageBody,
        printed: Option<String>,
    ) -> Option<Arc<feed::FeedEntry>> {
        feed::FeedEntry::read(&self.engine, body, printed).map(Arc::new)
    }

    /// Whether the theme has a page that shows its components, `style-guide.html`.
    pub fn has_style_guide(&self) -> bool {
        page::has_style_guide(&self.engine)
    }

    /// The page that shows the theme's components in a language.
    pub fn style_guide(&self, lang: Lang) -> Rendered {
        page::style_guide(&self.engine, lang)
    }

    /// A style sheet of the theme; `None` where it has none of this name.
    pub fn style(&self, name: &str) -> Option<Rendered> {
        let stage = self.stage();
        stage.theme.style(&stage.sources, name)?;
        Some(style::bundle(stage, name))
    }

    /// What the book of a work says of itself; `pages` are all in it.
    pub fn opening(&self, version: Version, pages: &[PageId]) -> Opening {
        book::opening(&self.engine, version, pages)
    }
}
