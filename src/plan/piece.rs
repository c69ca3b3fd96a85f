//! What is written at an address.
//!
//! [`Piece`] is closed, and each of its methods names every kind: so the compiler asks for each new one what it is called,
//! where it comes from, whether it is kept, and how it is proved.

use std::sync::Arc;

use super::lists::ListPart;
use super::parts::{ChangesForm, FeedFormat, SearchPart};
use crate::diagnostic::Message;
use crate::language::Lang;
use crate::picture::Variant;
use crate::site::{Site, Version};

/// What is written at an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Piece {
    /// A version of a work; for sections and terms, with the first slice of their list.
    Page {
        /// Which.
        version: Version,
    },
    /// A further slice of the list of a section or term, or a year of its archive.
    Slice {
        /// The section or term.
        version: Version,
        /// Which part of its list.
        part: ListPart,
    },
    /// What a server shows for an address that leads nowhere.
    NotFound {
        /// The readers' language.
        lang: Lang,
    },
    /// The page at the root that offers the languages; also shown for unknown addresses below no language.
    Languages {
        /// Whether this is the one for unknown addresses.
        missing: bool,
    },
    /// A former address, which leads to a work.
    Redirect {
        /// Which.
        version: Version,
    },
    /// A former address that leads to an address.
    Moved {
        /// Which of [`Plan::moved`](super::Plan::moved).
        number: usize,
    },
    /// The newest pages of the site, a section or a term, for programs that read news.
    Feed {
        /// The home page, a section or a term.
        version: Version,
        /// How it is written.
        format: FeedFormat,
    },
    /// What an agenda, a page about an event or a section of such pages announces, for programs that keep calendars.
    Calendar {
        /// The agenda, page or section.
        version: Version,
        /// The one event that it holds; all of them where none is named.
        event: Option<Arc<str>>,
    },
    /// The page on which readers of a language search.
    Search {
        /// The readers' language.
        lang: Lang,
    },
    /// A part of the search index of a language.
    SearchFile {
        /// The language.
        lang: Lang,
        /// Which part.
        part: SearchPart,
    },
    /// The statement of changes in a language.
    Changes {
        /// The readers' language.
        lang: Lang,
    },
    /// A form of it for programs.
    ChangesFile {
        /// The language.
        lang: Lang,
        /// Which form.
        form: ChangesForm,
    },
    /// The page of an offline copy that says what it is and how to prove it.
    StartHere {
        /// The readers' language.
        lang: Lang,
    },
    /// A style sheet of the theme, bundled.
    Style {
        /// Its name below `styles/`.
        name: Arc<str>,
    },
    /// The picture that networks show beside a link to a page.
    Card {
        /// Which.
        version: Version,
    },
    /// A font of the theme, cut to what the site needs of a script.
    Font {
        /// Which of [`Plan::fonts`](super::Plan::fonts).
        number: usize,
    },
    /// The style sheet that names the fonts.
    FontSheet,
    /// A script or an asset of the theme.
    ThemeFile {
        /// Its path in the sources.
        path: Arc<str>,
    },
    /// A file of a work.
    Resource {
        /// Its path in the sources.
        path: Arc<str>,
    },
    /// A picture of a work in another width or form.
    Variant {
        /// The path of the original in the sources.
        path: Arc<str>,
        /// Width and form.
        variant: Variant,
    },
    /// `robots.txt`
    Robots,
    /// `_redirects`, for servers that read it.
    Redirects,
    /// `_headers`, for servers that read it.
    Headers,
    /// A sitemap of at most [`SITEMAP_LIMIT`](super::SITEMAP_LIMIT) addresses, counted from 0.
    Sitemap {
        /// Which.
        number: usize,
    },
    /// The index of several sitemaps.
    SitemapIndex,
}

impl Piece {
    /// What it is called beside a page, a file or the settings that it comes from.
    pub fn label(&self) -> Message {
        match self {
            Piece::Page { .. } => message!("piece-page"),
            Piece::Slice { .. } => message!("piece-slice"),
            Piece::NotFound { .. } => message!("piece-not-found"),
            Piece::Languages { .. } => message!("piece-languages"),
            Piece::Redirect { .. } | Piece::Moved { .. } => message!("piece-alias"),
            Piece::Feed { .. } => message!("piece-feed"),
            Piece::Calendar { .. } => message!("piece-calendar"),
            Piece::Search { .. } => message!("piece-search"),
            Piece::SearchFile { .. } => message!("piece-search-file"),
            Piece::Changes { .. } | Piece::ChangesFile { .. } => message!("piece-changes"),
            Piece::StartHere { .. } => message!("piece-start-here"),
            Piece::Style { .. } => message!("piece-style"),
            Piece::Card { .. } => message!("piece-card"),
            Piece::Font { .. } | Piece::FontSheet => message!("piece-font"),
            Piece::ThemeFile { .. } => message!("piece-theme-file"),
            Piece::Resource { .. } => message!("piece-file"),
            Piece::Variant { .. } => message!("piece-variant"),
            Piece::Robots => message!("piece-robots"),
            Piece::Headers => message!("piece-headers"),
            Piece::Redirects => message!("piece-redirects"),
            Piece::Sitemap { .. } | Piece::SitemapIndex => message!("piece-sitemap"),
        }
    }

    /// What it shows, tells of or leads to, if that is one work in one language.
    pub fn version(&self) -> Option<Version> {
        match self {
            Piece::Page { version }
            | Piece::Slice { version, .. }
            | Piece::Redirect { version }
            | Piece::Feed { version, .. }
            | Piece::Calendar { version, .. }
            | Piece::Card { version } => Some(*version),
            Piece::NotFound { .. }
            | Piece::Moved { .. }
            | Piece::Languages { .. }
            | Piece::Search { .. }
            | Piece::SearchFile { .. }
            | Piece::Changes { .. }
            | Piece::ChangesFile { .. }
            | Piece::StartHere { .. }
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
            | Piece::SitemapIndex => None,
        }
    }

    /// The version whose body it is the first to show: no other output of the work has it read.
    pub fn first_shows(&self) -> Option<Version> {
        match self {
            Piece::Page { version } => Some(*version),
            Piece::Slice { .. }
            | Piece::Redirect { .. }
            | Piece::Moved { .. }
            | Piece::Feed { .. }
            | Piece::Calendar { .. }
            | Piece::Card { .. }
            | Piece::NotFound { .. }
            | Piece::Languages { .. }
            | Piece::Search { .. }
            | Piece::SearchFile { .. }
            | Piece::Changes { .. }
            | Piece::ChangesFile { .. }
            | Piece::StartHere { .. }
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
            | Piece::SitemapIndex => None,
        }
    }

    /// The file that it shows or is made from; `None` for what comes from the settings or from many files.
    pub fn source<'s>(&'s self, site: &'s Site) -> Option<&'s Arc<str>> {
        if let Some(version) = self.version() {
            let page = site.presence(version).page()?;
            return Some(&site.page(page).article.path);
        }
        self.file()
    }

    /// The file of the sources that is published.
    fn file(&self) -> Option<&Arc<str>> {
        match self {
            Piece::ThemeFile { path } | Piece::Resource { path } | Piece::Variant { path, .. } => {
                Some(path)
            }
            Piece::Page { .. }
            | Piece::Slice { .. }
            | Piece::Redirect { .. }
            | Piece::Moved { .. }
            | Piece::Feed { .. }
            | Piece::Calendar { .. }
            | Piece::Card { .. }
            | Piece::NotFound { .. }
            | Piece::Languages { .. }
            | Piece::Search { .. }
            | Piece::SearchFile { .. }
            | Piece::Changes { .. }
            | Piece::ChangesFile { .. }
            | Piece::StartHere { .. }
            | Piece::Style { .. }
            | Piece::Font { .. }
            | Piece::FontSheet
            | Piece::Robots
            | Piece::Redirects
            | Piece::Headers
            | Piece::Sitemap { .. }
            | Piece::SitemapIndex => None,
        }
    }

    /// Its media type, where the ending of its address does not tell.
    pub fn media_type(&self) -> Option<&'static str> {
        match self {
            Piece::Page { .. }
            | Piece::Slice { .. }
            | Piece::NotFound { .. }
            | Piece::Languages { .. }
            | Piece::Redirect { .. }
            | Piece::Moved { .. }
            | Piece::Search { .. }
            | Piece::Changes { .. }
            | Piece::StartHere { .. } => Some("text/html; charset=utf-8"),
            Piece::ChangesFile { form, .. } => Some(form.media_type()),
            Piece::Redirects | Piece::Headers => Some("text/plain; charset=utf-8"),
            Piece::Feed { .. }
            | Piece::Calendar { .. }
            | Piece::SearchFile { .. }
            | Piece::Style { .. }
            | Piece::Card { .. }
            | Piece::Font { .. }
            | Piece::FontSheet
            | Piece::ThemeFile { .. }
            | Piece::Resource { .. }
            | Piece::Variant { .. }
            | Piece::Robots
            | Piece::Sitemap { .. }
            | Piece::SitemapIndex => None,
        }
    }

    /// The folder of the cache that keeps it, for what takes long to make and is of no use to a site that has errors.
    pub fn cache_folder(&self) -> Option<&'static str> {
        match self {
            Piece::Card { .. } => Some("cards"),
            Piece::Font { .. } => Some("fonts"),
            Piece::Resource { .. } | Piece::Variant { .. } => Some("pictures"),
            Piece::Page { .. }
            | Piece::Slice { .. }
            | Piece::NotFound { .. }
            | Piece::Languages { .. }
            | Piece::Redirect { .. }
            | Piece::Moved { .. }
            | Piece::Feed { .. }
            | Piece::Calendar { .. }
            | Piece::Search { .. }
            | Piece::SearchFile { .. }
            | Piece::Changes { .. }
            | Piece::ChangesFile { .. }
            | Piece::StartHere { .. }
            | Piece::Style { .. }
            | Piece::FontSheet
            | Piece::ThemeFile { .. }
            | Piece::Robots
            | Piece::Redirects
            | Piece::Headers
            | Piece::Sitemap { .. }
            | Piece::SitemapIndex => None,
        }
    }

    /// Whether the preview looks through it when nobody has asked for it: something can be wrong with it that no other output
    /// tells. Feeds and the index of search are made of pages that are read themselves, and the words of a large site take
    /// seconds to gather, in which nothing else could be read.
    pub fn is_proofread(&self) -> bool {
        match self {
            Piece::Page { .. }
            | Piece::Calendar { .. }
            | Piece::Slice { .. }
            | Piece::NotFound { .. }
            | Piece::Languages { .. }
            | Piece::Redirect { .. }
            | Piece::Moved { .. }
            | Piece::Search { .. }
            | Piece::Changes { .. }
            | Piece::StartHere { .. }
            | Piece::Style { .. }
            | Piece::FontSheet
            | Piece::Robots
            | Piece::Redirects
            | Piece::Headers
            | Piece::Sitemap { .. }
            | Piece::SitemapIndex => true,
            Piece::Resource { .. }
            | Piece::ThemeFile { .. }
            | Piece::Variant { .. }
            | Piece::Font { .. }
            | Piece::Card { .. }
            | Piece::Feed { .. }
            | Piece::SearchFile { .. }
            | Piece::ChangesFile { .. } => false,
        }
    }
}
