//! Counting the words of pages, for an index.
//!
//! Pages are added one by one and forgotten; what stays is one number of 32 bits for every different word of a page, and one
//! for every two neighbours. What stands between two spaces is folded and parted into words once, however often it is met:
//! most of a text was met before. Builders of consecutive pages can be made side by side and joined.

use rustc_hash::FxHashMap;

use crate::locale::search::{Day, DayWord, fold, for_each_word};

use super::IndexedPage;
use super::near::{self, Neighbours};

/// What a word counts in a heading, where in running text it counts 1.
const HEADING: u32 = 3;
/// A page counts a word no further.
pub(super) const MANY: u32 = 31;
/// The bits of [`MANY`]: behind them stands in how short a title the word stands.
pub(super) const TITLED: u32 = 5;
/// How much a word says of a page in whose title or synonyms it stands: more, the fewer words a title has.
const MOST: u32 = 4;
/// Of a piece: it is not just one word.
const LISTED: u32 = 1 << 31;

/// An index in the making.
#[derive(Debug, Default)]
pub struct Builder {
    pub(super) ids: FxHashMap<Box<str>, u32>,
    /// What stands between two spaces: the one word that it is, or, with the bit [`LISTED`], where its words are listed.
    pieces: FxHashMap<Box<str>, u32>,
    words: Vec<Box<[u32]>>,
    /// The words that are figures.
    figures: FxHashMap<u32, Box<str>>,
    /// By word.
    met: Vec<Met>,
    /// The words of the page that is being added.
    touched: Vec<u32>,
    /// By word: page times 256, plus what the word says of it from its title, times 32, plus how often it stands there,
    /// headings counted more.
    pub(super) entries: Vec<Vec<u32>>,
    pub(super) near: Neighbours,
    /// How many words each page has.
    pub(super) lengths: Vec<u32>,
}

impl Builder {
    /// Adds the next page.
    pub fn add(&mut self, page: &IndexedPage) {
        let number = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        let mut counted = Counted {
            page: number,
            length: 0,
            before: None,
            title: 0,
            figures: Vec::new(),
            day: Day::default(),
        };
        counted.title = match page.is_gone {
            true => 1,
            false => title_of(&page.title),
        };
        self.count(&page.title, HEADING, &mut counted);
        for (text, title) in [(&page.synonyms, 1), (&page.date, 0)] {
            (counted.title, counted.before) = (title, None);
            self.count(text, HEADING, &mut counted);
        }
        counted.before = None;
        let mut from = 0;
        let holds = if page.is_gone {
            &[][..]
        } else {
            &page.flow.stretches
        };
        for (end, is_above) in holds {
            let weight = if *is_above { HEADING } else { 1 };
            self.count(&page.flow.text[from..*end], weight, &mut counted);
            from = *end;
        }
        self.end_figures(&mut counted);
        for id in self.touched.drain(..) {
            let met = &self.met[id as usize];
            let says = met.title << TITLED | met.often.min(MANY);
            self.entries[id as usize].push(number << 8 | says);
        }
        self.lengths.push(counted.length);
        self.near.end_page();
    }

    /// Counts the words of a text. Figures are in groups within a line; cells of a table are lines.
    fn count(&mut self, text: &str, weight: u32, counted: &mut Counted) {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]);
        let mut from = 0;
        for end in ends {
            let line = &text[std::mem::replace(&mut from, end)..end];
            for piece in line.split_ascii_whitespace() {
                let at = match self.pieces.get(piece) {
                    Some(at) => *at,
                    None => self.learn(piece),
                };
                if at & LISTED == 0 {
                    self.meet(at, weight, counted);
                } else {
                    self.meet_all((at & !LISTED) as usize, weight, counted);
                }
            }
            self.end_figures(counted);
            counted.day = Day::default();
        }
    }

    /// Counts the words of a piece, whose figures (1,240) are a group of their own.
    fn meet_all(&mut self, listed: usize, weight: u32, counted: &mut Counted) {
        self.end_figures(counted);
        for nth in 0..self.words[listed].len() {
            self.meet(self.words[listed][nth], weight, counted);
        }
        self.end_figures(counted);
    }

    /// Counts a word.
    #[inline]
    fn meet(&mut self, id: u32, weight: u32, counted: &mut Counted) {
        let met = &mut self.met[id as usize];
        if met.is_figures {
            counted.figures.push(id);
        }
        if met.note(weight, counted) {
            self.touched.push(id);
        }
        counted.length += 1;
        let (hash, is_figures, of_day) = (met.hash, met.is_figures, met.of_day);
        if let Some(day) = counted.day.take(of_day) {
            self.note(&day, counted);
        }
        if let Some(before) = counted.before.replace(hash) {
            self.near.add(before, hash);
        }
        if !is_figures && !counted.figures.is_empty() {
            self.end_figures(counted);
        }
    }

    /// Figures in groups, such as a telephone's or thousands, are also found when they are typed as one.
    fn end_figures(&mut self, counted: &mut Counted) {
        if counted.figures.len() < 2 {
            return counted.figures.clear();
        }
        let groups = std::mem::take(&mut counted.figures);
        let texts: Vec<&str> = groups.iter().map(|id| &*self.figures[id]).collect();
        for number in join_groups(&texts).into_iter().flatten() {
            self.note(&number, counted);
        }
    }

    /// Counts a word that stands there in other words.
    fn note(&mut self, word: &str, counted: &Counted) {
        let id = self.id(word);
        if self.met[id as usize].note(1, counted) {
            self.touched.push(id);
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
        let is_figures = word.bytes().all(|byte| byte.is_ascii_digit());
        if is_figures {
            self.figures.insert(id, word.into());
        }
        self.met.push(Met {
            often: 0,
            title: 0,
            page: 0,
            hash: near::hash(word),
            is_figures,
            of_day: DayWord::of(word),
        });
        self.entries.push(Vec::new());
        id
    }

    /// Adds the pages of another builder behind its own.
    pub fn join(&mut self, other: Builder) {
        let pages = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        for (word, entries) in by_number(&other.ids).into_iter().zip(other.entries) {
            let id = self.id(word);
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
        self.near.forget_open();
        self.words = Vec::new();
        self.figures = FxHashMap::default();
        self.met = Vec::new();
        self
    }
}

/// The words in the order of their numbers, which are those from 0 on.
pub(super) fn by_number(ids: &FxHashMap<Box<str>, u32>) -> Vec<&str> {
    let mut words = vec![""; ids.len()];
    ids.iter().for_each(|(word, id)| words[*id as usize] = word);
    words
}

/// What is known of a word while pages are added.
#[derive(Debug)]
struct Met {
    /// How often it stands in the page that was last found to hold it, headings counted more.
    often: u32,
    /// What it says of that page from its title.
    title: u32,
    /// The number of that page, from 1.
    page: u32,
    /// Its hash, by which its neighbours are told.
    hash: u32,
    /// Whether it is figures and nothing else.
    is_figures: bool,
    /// What it may be in a day.
    of_day: Option<DayWord>,
}

impl Met {
    /// Notes that the word stands in the page that is being added; says whether for the first time.
    #[inline]
    fn note(&mut self, weight: u32, counted: &Counted) -> bool {
        if self.page == counted.page + 1 {
            self.often += weight;
            self.title = self.title.max(counted.title);
            return false;
        }
        (self.often, self.title) = (weight, counted.title);
        self.page = counted.page + 1;
        true
    }
}

/// The page that is being added.
struct Counted {
    page: u32,
    /// How many words it has so far.
    length: u32,
    /// The hash of the word before, where that is a neighbour.
    before: Option<u32>,
    /// What words say of it here, from 1 to [`MOST`] in what stands above the page, else 0.
    title: u32,
    /// The words before that are figures.
    figures: Vec<u32>,
    /// The words before that are of a day.
    day: Day,
}

/// What a word says of a page in whose title it stands.
fn title_of(title: &str) -> u32 {
    let words = title.split_whitespace().count().max(1);
    MOST - words.ilog2().min(MOST - 1)
}

/// Groups of figures as one number: those of a telephone or a day, and thousands. In three groups or more, the first may be the
/// code of a country.
fn join_groups(groups: &[&str]) -> [Option<String>; 2] {
    let number = |groups: &[&str]| {
        let number = groups.concat();
        let thousands = groups[1..].iter().all(|group| group.len() == 3);
        let is_one = groups.len() > 1 && (thousands || number.len() >= 6);
        (is_one && number.len() <= 15).then_some(number)
    };
    let local = groups.len() > 2;
    [
        number(groups),
        local.then(|| number(&groups[1..])).flatten(),
    ]
}

#[cfg(test)]
mod tests {
    use super::join_groups;

    #[test]
    fn groups_of_figures_are_one_number() {
        let one = |groups: &[&str]| join_groups(groups).map(Option::unwrap_or_default);
        assert_eq!(one(&["12", "000"]), ["12000", ""]);
        assert_eq!(one(&["71", "551", "225"]), ["71551225", "551225"]);
        assert_eq!(
            one(&["216", "71", "551", "225"]),
            ["21671551225", "71551225"]
        );
        assert_eq!(one(&["2012", "07", "06"]), ["20120706", ""]);
        assert_eq!(one(&["7", "00"]), ["", ""]);
    }
}
