//! Outputs that come in several forms or parts: feeds, the statement of changes, the files of a search index.

/// How a feed is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeedFormat {
    /// Atom (RFC 4287).
    Atom,
    /// RSS 2.0.
    Rss,
    /// JSON Feed 1.1.
    Json,
}

impl FeedFormat {
    /// All of them, the most widely read first.
    pub const ALL: [FeedFormat; 3] = [FeedFormat::Atom, FeedFormat::Rss, FeedFormat::Json];

    /// The name of the file, beside the page that it follows.
    pub fn file(self) -> &'static str {
        match self {
            FeedFormat::Atom => "feed.xml",
            FeedFormat::Rss => "feed.rss",
            FeedFormat::Json => "feed.json",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            FeedFormat::Atom => "application/atom+xml",
            FeedFormat::Rss => "application/rss+xml",
            FeedFormat::Json => "application/feed+json",
        }
    }
}

/// A form of the statement of changes for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangesForm {
    /// A feed in Atom.
    Atom,
    /// All of it as one JSON object.
    Json,
}

impl ChangesForm {
    /// Both.
    pub const ALL: [ChangesForm; 2] = [ChangesForm::Atom, ChangesForm::Json];

    /// The name of the file, beside the page.
    pub fn file(self) -> &'static str {
        match self {
            ChangesForm::Atom => "feed.xml",
            ChangesForm::Json => "changes.json",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            ChangesForm::Atom => "application/atom+xml",
            ChangesForm::Json => "application/json",
        }
    }
}

/// A part of a search index. The files of one kind are numbered from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SearchPart {
    /// What must be read first: how many pages there are and where each file of words begins.
    Head,
    /// Words, and the pages that hold them.
    Words(usize),
    /// Which words stand side by side, read when a reader asks for a phrase.
    Near(usize),
    /// Words by their number of letters, read when one is found nowhere.
    Spelling(usize),
    /// The type and the day of every page, read when a reader asks for a type or a time.
    Facets,
    /// The title, the address and the text of a page: of its own, so that no reader loads a text that is not shown.
    Page(usize),
}

impl SearchPart {
    /// Whether it is made from the words of all pages.
    pub fn is_of_words(self) -> bool {
        matches!(
            self,
            SearchPart::Head | SearchPart::Words(_) | SearchPart::Near(_) | SearchPart::Spelling(_)
        )
    }
}
