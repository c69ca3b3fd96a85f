//! What goes into an output, as a fingerprint: outputs of the same fingerprint have the same bytes.
//!
//! Nearly everything that is printed may be seen by every page: titles, lists, menus. All of that is one ground for all outputs,
//! and a change of it is one of each of them. Bodies are not: a page prints its own, a feed those of its entries, an index of
//! search those of its language. Nor are templates and messages: a page shows its own template, those that it is made of, and the
//! words that they ask for ([`Theming`]). So when the text of one page was edited, or a template, or a message, the fingerprints say
//! which outputs are other than before.
//!
//! Other files are no part of it. Who compares the fingerprints of two builds makes sure of them first, and of the program and of
//! what was asked of it.

use std::hash::{Hash, Hasher};
use std::io::Write;
use std::sync::Arc;

use rayon::prelude::*;

use super::Press;
use super::readings::Readings;
use super::theming::Theming;
use crate::plan::{Output, Piece, SearchPart};
use crate::site::{PageId, Version};

/// Of all that goes into an output. Half of a hash of BLAKE3: nobody finds two of the same by chance.
pub type Fingerprint = [u8; 16];

/// The articles of a site, public or not, by what may be seen of them elsewhere.
#[derive(Debug)]
pub(super) struct KnownArticles {
    /// Sorted.
    paths: Vec<Arc<str>>,
    facts: blake3::Hash,
}

/// The fingerprints of all outputs of a press.
pub struct Fingerprints<'p> {
    press: &'p Press,
    ground: blake3::Hash,
    /// By position of the language: of the bodies in its index.
    indexed: Vec<blake3::Hash>,
    theming: &'p Theming,
}

impl Readings {
    /// What is known of all articles.
    pub(super) fn known_articles(&self) -> KnownArticles {
        let all: Vec<_> = self.articles.iter().collect();
        let facts = all
            .par_iter()
            .map(|(path, reading)| match &reading.article {
                Some(article) => article.facts(),
                // What cannot be read is known by all that it holds.
                None => blake3::hash(&[path.as_bytes(), &reading.digest].concat()),
            });
        let mut hasher = blake3::Hasher::new();
        for facts in facts.collect::<Vec<_>>() {
            hasher.update(facts.as_bytes());
        }
        KnownArticles {
            paths: all.into_iter().map(|(path, _)| path.clone()).collect(),
            facts: hasher.finalize(),
        }
    }
}

impl Press {
    /// Whether the fingerprints of outputs say what a change of this file does: it is an article, a template or a catalogue. Known
    /// where everything is printed.
    pub fn is_followed(&self, path: &str) -> bool {
        let is_article = |known: &KnownArticles| {
            let paths = &known.paths;
            paths.binary_search_by(|known| (**known).cmp(path)).is_ok()
        };
        let known = self.known.as_ref();
        known.is_some_and(|it| is_article(it) || self.workers.printer().is_of_theme(path))
    }

    /// The fingerprints of what it prints; known where everything is printed.
    pub fn fingerprints(&self) -> Option<Fingerprints<'_>> {
        Some(Fingerprints {
            press: self,
            ground: self.ground()?,
            indexed: self.site().langs().map(|lang| self.indexed(lang)).collect(),
            theming: self.theming(),
        })
    }

    /// What all outputs may see. Most of it follows from the articles' facts and from files; what also follows from bodies is
    /// named on its own: which addresses there are, and the letters of fonts.
    pub(super) fn ground(&self) -> Option<blake3::Hash> {
        *self.ground.get_or_init(|| self.find_ground())
    }

    fn find_ground(&self) -> Option<blake3::Hash> {
        let (window, known) = (self.window?, self.known.as_ref()?);
        let mut hasher = blake3::Hasher::new();
        hasher.update(known.facts.as_bytes());
        for moment in [window.from, window.until] {
            hasher.update(&moment.as_nanosecond().to_le_bytes());
        }
        for output in self.outputs() {
            if !matches!(output.piece, Piece::SearchFile { .. }) {
                hasher.update(output.route.as_str().as_bytes());
                hasher.update(b"\n");
            }
        }
        for font in self.plan().fonts() {
            let letters = font
                .characters
                .iter()
                .flat_map(|it| (*it as u32).to_le_bytes());
            hasher.update(&letters.collect::<Vec<_>>());
            let _ = writeln!(
                hasher,
                "{} {:?} {}",
                font.font,
                font.direction,
                font.route.as_str()
            );
        }
        Some(hasher.finalize())
    }

    fn indexed(&self, lang: crate::language::Lang) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        let files = self.plan().search(self.site(), lang);
        for page in files.iter().flat_map(|files| &files.pages) {
            hasher.update(&self.body_of(*page));
        }
        hasher.finalize()
    }

    pub(super) fn body_of(&self, page: PageId) -> [u8; 16] {
        self.site().page(page).article.digest
    }
}

/// Adds what is hashed to a hash of BLAKE3.
struct Update<'h>(&'h mut blake3::Hasher);

impl Hasher for Update<'_> {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Nobody asks: the other hash is what is wanted.
    fn finish(&self) -> u64 {
        0
    }
}

impl Fingerprints<'_> {
    /// That of an output.
    pub fn of(&self, output: &Output) -> Fingerprint {
        let (press, piece) = (self.press, &output.piece);
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.ground.as_bytes());
        piece.hash(&mut Update(&mut hasher));
        self.theming.add(press, output, &mut hasher);
        match piece {
            Piece::Page { version } | Piece::Slice { version, .. } => {
                self.add_body(&mut hasher, *version);
            }
            Piece::Feed { version, .. } => {
                for page in press.plan().feed(*version).unwrap_or_default() {
                    hasher.update(&page.0.to_le_bytes());
                    hasher.update(&press.body_of(*page));
                }
            }
            // It names the folder of the index, which is another for every text.
            Piece::Search { lang } => {
                if let Some(files) = press.plan().search(press.site(), *lang) {
                    hasher.update(files.head.as_str().as_bytes());
                }
            }
            // Its files do not name the folder they lie in.
            Piece::SearchFile { lang, part } => match part {
                SearchPart::Page(number) => {
                    let files = press.plan().search(press.site(), *lang);
                    if let Some(page) = files.and_then(|files| files.pages.get(*number)) {
                        hasher.update(&press.body_of(*page));
                    }
                }
                SearchPart::Head
                | SearchPart::Words(_)
                | SearchPart::Near(_)
                | SearchPart::Spelling(_) => {
                    hasher.update(self.indexed[press.site().position(*lang)].as_bytes());
                }
                SearchPart::Facets => {}
            },
            Piece::NotFound { .. }
            | Piece::Languages { .. }
            | Piece::Redirect { .. }
            | Piece::Moved { .. }
            | Piece::Calendar { .. }
            | Piece::Changes { .. }
            | Piece::ChangesFile { .. }
            | Piece::StartHere { .. }
            | Piece::Style { .. }
            | Piece::Card { .. }
            | Piece::Font { .. }
            | Piece::FontSheet
            | Piece::ThemeFile { .. }
            | Piece::Resource { .. }
            | Piece::Variant { .. }
            | Piece::Robots
            | Piece::Redirects
            | Piece::Headers
            | Piece::Sitemap { .. }
            | Piece::SitemapIndex => {}
        }
        if !matches!(piece, Piece::SearchFile { .. }) {
            hasher.update(output.route.as_str().as_bytes());
        }
        let mut half = Fingerprint::default();
        half.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        half
    }

    /// The body that a page shows.
    fn add_body(&self, hasher: &mut blake3::Hasher, version: Version) {
        if let Some(page) = self.press.site().presence(version).page() {
            hasher.update(&self.press.body_of(page));
        }
    }
}
