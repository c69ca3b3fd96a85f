//! The words of pages, counted once and kept until one of the pages is another.
//!
//! To count the words of all pages of a language is a sixth of a build, and they are wanted whenever one of its pages has a new
//! word. So each portion of an index is kept, under its place in the index: with the fingerprint of all that it was counted from,
//! which decides whether it counts. What stands at a place is replaced, and nothing has to be swept away.

use std::sync::Arc;

use super::{Press, Store, StoreKey};
use crate::language::Lang;
use crate::render::search::Builder;
use crate::settings;
use crate::site::PageId;

/// More pages than these would fill the disk with what is seldom asked for.
const MOST: usize = 50_000;

/// Where words are kept, and everything that decides how they are counted.
pub(super) struct KeptWords {
    store: Arc<dyn Store>,
    /// Of whom the places are.
    owner: blake3::Hash,
    /// What may be seen in the pages of any language.
    ground: blake3::Hash,
}

/// A portion of an index.
#[derive(Clone, Copy)]
pub(super) struct WordsPlace {
    pub(super) lang: Lang,
    pub(super) number: usize,
}

impl Press {
    /// Keeps the words of its pages as well. `owner` tells whose they are: the program, the site, what was asked for.
    #[must_use]
    pub fn with_kept_words(mut self, owner: blake3::Hash) -> Self {
        let is_small = self.site().pages.len() <= MOST;
        self.words = self.ground().filter(|_| is_small).map(|ground| {
            let settings =
                [settings::PATH, settings::REDIRECTS].map(|path| self.sources().text(path));
            let settings = settings.map(Result::unwrap_or_default).concat();
            let ground = [
                *ground.as_bytes(),
                *blake3::hash(settings.as_bytes()).as_bytes(),
            ];
            KeptWords {
                store: self.store.clone(),
                owner,
                ground: blake3::hash(&ground.concat()),
            }
        });
        self
    }

    /// The words of a portion, where they were kept.
    pub(super) fn find_words(&self, place: WordsPlace, pages: &[PageId]) -> Option<Builder> {
        let kept = self.words.as_ref()?;
        let bytes = kept.store.find(&kept.key(place))?;
        let (digest, words) = bytes.split_first_chunk()?;
        let is_ours = digest == self.words_digest(kept, place, pages)?.as_bytes();
        let words = is_ours.then(|| Builder::unpacked(words)).flatten();
        words.filter(|it| it.pages() == pages.len())
    }

    /// Keeps the words of a portion.
    pub(super) fn keep_words(&self, place: WordsPlace, pages: &[PageId], words: &Builder) {
        let kept = self.words.as_ref();
        let digest = kept.and_then(|kept| Some((kept, self.words_digest(kept, place, pages)?)));
        if let Some((kept, digest)) = digest {
            let bytes = words.packed(digest.as_bytes());
            kept.store.keep(&kept.key(place), &bytes);
        }
    }

    fn words_digest(
        &self,
        kept: &KeptWords,
        place: WordsPlace,
        pages: &[PageId],
    ) -> Option<blake3::Hash> {
        let files = self.plan().search(self.site(), place.lang)?;
        let mut hasher = blake3::Hasher::new();
        hasher.update(kept.owner.as_bytes());
        hasher.update(kept.ground.as_bytes());
        hasher.update(files.surroundings.as_bytes());
        for page in pages {
            hasher.update(&page.0.to_le_bytes());
            hasher.update(&self.body_of(*page));
        }
        Some(hasher.finalize())
    }
}

impl KeptWords {
    fn key(&self, place: WordsPlace) -> StoreKey {
        let place = format!("{} {} {}", self.owner, place.lang, place.number);
        StoreKey {
            kind: "words",
            digest: blake3::hash(place.as_bytes()),
        }
    }
}
