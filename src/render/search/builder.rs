//! Counting the words of pages, for an index.
//!
//! Pages are added one by one and forgotten; what stays is one number of 32 bits for every different word of a page, and one
//! for every two neighbours. What stands between two spaces is folded and parted into words once, however often it is met:
//! most of a text was met before. Builders of consecutive pages can be made side by side and joined.

use rustc_hash::FxHashMap;

use crate::locale::search::{fold, for_each_word};

use super::Reading;
use super::near::{self, Neighbours};

/// What a word counts in a title or a heading, where in running text it counts 1.
const TITLE: u32 = 16;
const HEADING: u32 = 3;
/// A page counts a word no further.
const MANY: u32 = 255;
/// Of a piece: it is not just one word.
const LISTED: u32 = 1 << 31;

/// An index in the making.
#[derive(Debug, Default)]
pub struct Builder {
    pub(super) ids: FxHashMap<Box<str>, u32>,
    /// What stands between two spaces: the one word that it is, or, with the bit [`LISTED`], where its words are listed.
    pieces: FxHashMap<Box<str>, u32>,
    words: Vec<Box<[u32]>>,
    /// By word.
    met: Vec<Met>,
    /// The words of the page that is being added.
    touched: Vec<u32>,
    /// By word: page times 256 plus how often, title and headings counted more.
    pub(super) entries: Vec<Vec<u32>>,
    pub(super) near: Neighbours,
    /// How many words each page has.
    pub(super) lengths: Vec<u32>,
}

impl Builder {
    /// Adds the next page.
    pub fn add(&mut self, page: &Reading) {
        let number = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        let mut counted = Counted {
            page: number,
            length: 0,
            before: None,
        };
        self.count(&page.title, TITLE, &mut counted);
        counted.before = None;
        let mut from = 0;
        for (end, is_above) in &page.flow.stretches {
            let weight = if *is_above { HEADING } else { 1 };
            self.count(&page.flow.text[from..*end], weight, &mut counted);
            from = *end;
        }
        for text in [&page.date, &page.synonyms] {
            counted.before = None;
            self.count(text, HEADING, &mut counted);
        }
        for id in self.touched.drain(..) {
            let often = self.met[id as usize].often.min(MANY);
            self.entries[id as usize].push(number << 8 | often);
        }
        self.lengths.push(counted.length);
        self.near.end_page();
    }

    /// Counts the words of a text.
    fn count(&mut self, text: &str, weight: u32, counted: &mut Counted) {
        for piece in text.split_ascii_whitespace() {
            let at = match self.pieces.get(piece) {
                Some(at) => *at,
                None => self.learn(piece),
            };
            if at & LISTED == 0 {
                self.meet(at, weight, counted);
                continue;
            }
            let listed = (at & !LISTED) as usize;
            for nth in 0..self.words[listed].len() {
                self.meet(self.words[listed][nth], weight, counted);
            }
        }
    }

    /// Counts a word.
    fn meet(&mut self, id: u32, weight: u32, counted: &mut Counted) {
        let met = &mut self.met[id as usize];
        if met.page == counted.page + 1 {
            met.often += weight;
        } else {
            (met.often, met.page) = (weight, counted.page + 1);
            self.touched.push(id);
        }
        counted.length += 1;
        if let Some(before) = counted.before.replace(met.hash) {
            self.near.add(before, met.hash);
        }
    }

    /// Parts a piece into its words. Space is never part of a word, and nothing beyond it changes how one is folded.
    fn learn(&mut self, piece: &str) -> u32 {
        let mut words = Vec::new();
        for_each_word(&fold(piece), |word| words.push(self.id(word)));
        let at = match words.as_slice() {
            [one] => *one,
            _ => {
                self.words.push(words.into());
                LISTED | u32::try_from(self.words.len() - 1).unwrap_or(0)
            }
        };
        self.pieces.insert(piece.into(), at);
        at
    }

    fn id(&mut self, word: &str) -> u32 {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        self.ids.insert(word.into(), id);
        self.met.push(Met {
            often: 0,
            page: 0,
            hash: near::hash(word),
        });
        self.entries.push(Vec::new());
        id
    }

    /// Adds the pages of another builder behind its own.
    pub fn join(&mut self, other: Builder) {
        let pages = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        let mut words: Vec<(Box<str>, u32)> = other.ids.into_iter().collect();
        words.sort_unstable_by_key(|(_, id)| *id);
        for ((word, _), entries) in words.into_iter().zip(other.entries) {
            let id = self.id(&word);
            let moved = entries.into_iter().map(|entry| entry + (pages << 8));
            self.entries[id as usize].extend(moved);
        }
        self.lengths.extend(other.lengths);
        self.near.join(other.near);
    }

    /// Forgets what only serves to add pages.
    #[must_use]
    pub fn read(mut self) -> Self {
        self.pieces = FxHashMap::default();
        self.words = Vec::new();
        self.met = Vec::new();
        self
    }
}

/// What is known of a word while pages are added.
#[derive(Debug)]
struct Met {
    /// How often it stands in the page that was last found to hold it, title and headings counted more.
    often: u32,
    /// The number of that page, from 1.
    page: u32,
    /// Its hash, by which its neighbours are told.
    hash: u32,
}

/// The page that is being added.
struct Counted {
    page: u32,
    /// How many words it has so far.
    length: u32,
    /// The hash of the word before, where that is a neighbour.
    before: Option<u32>,
}
