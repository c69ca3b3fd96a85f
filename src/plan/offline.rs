//! How what is written at an address is looked through before it goes into an offline copy.

use super::piece::Piece;

/// How a file is looked through before it goes into an offline copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfflineProof {
    /// As its ending says: a page or nothing.
    ByEnding,
    /// As its ending says: a page, a script or nothing.
    OfTheme,
    /// As a style sheet.
    Style,
    /// Not at all: it can load nothing.
    Nothing,
}

impl Piece {
    /// How it is looked through before it goes into an offline copy.
    pub fn offline_proof(&self) -> OfflineProof {
        match self {
            Piece::Style { .. } | Piece::FontSheet => OfflineProof::Style,
            Piece::ThemeFile { .. } => OfflineProof::OfTheme,
            Piece::Page { .. }
            | Piece::Slice { .. }
            | Piece::NotFound { .. }
            | Piece::Languages { .. }
            | Piece::Redirect { .. }
            | Piece::Moved { .. }
            | Piece::Search { .. }
            | Piece::Changes { .. }
            | Piece::StartHere { .. }
            | Piece::Resource { .. } => OfflineProof::ByEnding,
            // The index holds words of pages, in which anything may stand.
            Piece::SearchFile { .. }
            | Piece::ChangesFile { .. }
            | Piece::Feed { .. }
            | Piece::Calendar { .. }
            | Piece::Card { .. }
            | Piece::Font { .. }
            | Piece::Variant { .. }
            | Piece::Robots
            | Piece::Redirects
            | Piece::Headers
            | Piece::Sitemap { .. }
            | Piece::SitemapIndex => OfflineProof::Nothing,
        }
    }
}
