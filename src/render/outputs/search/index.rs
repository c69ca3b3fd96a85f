//! The inverted index: for every key, the pages that hold it and how much it weighs there.
//!
//! [`Builder::finish`] turns counted words, key by key, into the text that is delivered: `key entries;`, sorted; of a key, the
//! letters that it shares with the one before are told by their number, a capital letter in front of the others. An entry is the step from the page before, times 16, plus a weight from 1 to 15, in base 32 with a bit for "more follows"
//! (the alphabet of Base 64), least digit first. A key that begins with [`KIN`] lists those of one root instead, by their numbers. Lines are dealt to files of about the same size, in order, so that words
//! with the same beginning lie together.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::locale::search::{Forms, has_article, is_signs};

use super::builder::{Builder, MANY, TITLED};
use super::digits::{as_text, push, push_after};
use super::spelling;

/// BM25 (Robertson and Zaragoza 2009). Its usual constants are for running text alone; with titles and headings in the same
/// count it must saturate later, and the short pages of sections must not win for being short. Chosen by
/// `tests/search/judged.txt`, where they lie in the middle of a plateau.
const K1: f64 = 2.5;
const B: f64 = 0.4;
/// The weights that running text reaches; beyond them lie those of words in titles.
const TEXT: f64 = 11.0;
/// What a further key weighs beside the first.
const OTHER: f64 = 0.5;
/// Before a root; no key begins with it.
const KIN: char = '~';
/// A root of more keys than this tells nothing of any.
const FAMILY: usize = 24;
/// An index, ready to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchIndex {
    shards: Vec<Shard>,
    near: Vec<String>,
    spellings: Vec<String>,
    has_signs: bool,
}

/// A file of words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Shard {
    /// The key with which it begins; `None` where it holds none.
    first: Option<String>,
    /// How many lines lie in the files before it.
    before: usize,
    text: String,
}

impl Builder {
    /// The index, in so many files, of words that have these forms.
    pub fn finish(mut self, shards: usize, forms: &Forms) -> SearchIndex {
        let near = std::mem::take(&mut self.near).print(shards);
        let ids = self.ids.iter();
        let mut words: Vec<_> = ids.map(|(word, id)| (head(word), &**word, *id)).collect();
        words.sort_unstable();
        let words: Vec<(&str, u32)> = words.into_iter().map(|(_, word, id)| (word, id)).collect();
        let spellings = spelling::print(words.iter().map(|(word, _)| *word));
        // Sorted as they are, they stand at the end, but for what is rarer still.
        let has_signs = words.iter().rev().any(|(word, _)| is_signs(word));
        let (by_key, families) = by_key(words, forms);
        let total: u64 = self.lengths.iter().map(|length| u64::from(*length)).sum();
        let average = (total as f64 / self.lengths.len().max(1) as f64).max(1.0);
        let lengths = self.lengths.iter().map(|length| f64::from(*length));
        let saturation: Vec<f64> = lengths
            .map(|length| K1 * (1.0 - B + B * length / average))
            .collect();
        let mut lines: Vec<IndexLine> = by_key
            .into_iter()
            .map(|(key, words)| {
                let line = self.line(&words, &saturation);
                (key, line)
            })
            .collect();
        lines.extend(families);
        // Two runs in order.
        lines.sort_by(|a, b| a.0.cmp(&b.0));
        // As browsers compare strings, which is another order only where a key has characters from U+E000 on.
        if lines
            .iter()
            .any(|(key, _)| key.bytes().any(|it| it >= 0xEE))
        {
            lines.sort_by(|a, b| a.0.encode_utf16().cmp(b.0.encode_utf16()));
        }
        number(&mut lines);
        SearchIndex {
            shards: deal(lines, shards),
            near,
            spellings,
            has_signs,
        }
    }

    /// What is written for a key that these words have.
    fn line(&self, words: &[(u32, bool)], saturation: &[f64]) -> Vec<u8> {
        let mut line = PageList::default();
        if let [(id, true)] = words {
            let entries = &self.entries[*id as usize];
            line.digits.reserve(2 * entries.len());
            for entry in entries {
                let (page, often, title) = parts(*entry);
                line.push(
                    page,
                    weight(f64::from(often), title, saturation[page as usize]),
                );
            }
            return line.digits;
        }
        let mut found: Vec<(u32, f64, u32)> = Vec::new();
        for (id, is_first) in words {
            let entries = self.entries[*id as usize].iter();
            found.extend(entries.map(|entry| match (parts(*entry), is_first) {
                ((page, often, title), true) => (page, f64::from(often), title),
                // What only may be a form of the word says less of the page.
                ((page, often, title), false) => {
                    (page, f64::from(often) * OTHER, title.saturating_sub(2))
                }
            }));
        }
        found.sort_by_key(|(page, _, _)| *page);
        line.digits.reserve(2 * found.len());
        for same in found.chunk_by(|one, other| one.0 == other.0) {
            let page = same[0].0;
            let frequency = same.iter().map(|(_, often, _)| often).sum();
            let title = same.iter().map(|(_, _, says)| *says).max().unwrap_or(0);
            line.push(page, weight(frequency, title, saturation[page as usize]));
        }
        line.digits
    }
}

/// An entry of [`Builder::entries`]: the page, how often the word stands there, and what it says from its title.
fn parts(entry: u32) -> (u32, u32, u32) {
    (entry >> 8, entry & MANY, (entry & 255) >> TITLED)
}

/// What a key weighs in a page.
fn weight(frequency: f64, title: u32, saturation: f64) -> u32 {
    if title > 0 {
        return TEXT as u32 + title;
    }
    let share = frequency / (frequency + saturation) * TEXT;
    // Rounded: it is above 0, and no machine needs to be asked how it rounds.
    ((share + 0.5) as u32).clamp(1, TEXT as u32)
}

/// Pages with their weights, as they are written.
#[derive(Default)]
struct PageList {
    digits: Vec<u8>,
    before: u32,
}

impl PageList {
    /// Adds a page behind those before it.
    fn push(&mut self, page: u32, weight: u32) {
        push(
            &mut self.digits,
            u64::from((page - self.before) * 16 + weight),
        );
        self.before = page;
    }
}

impl SearchIndex {
    /// The key with which each file begins.
    pub fn beginnings(&self) -> Vec<&str> {
        let all = self.shards.iter();
        all.map(|shard| shard.first.as_deref().unwrap_or_default())
            .collect()
    }

    /// How many lines lie before each file.
    pub fn lines_before(&self) -> Vec<usize> {
        self.shards.iter().map(|shard| shard.before).collect()
    }

    /// The numbers of a file of neighbours.
    pub fn near(&self, number: usize) -> &str {
        self.near.get(number).map_or("", String::as_str)
    }

    /// The words of a file of spellings.
    pub fn spelling(&self, number: usize) -> &str {
        self.spellings.get(number).map_or("", String::as_str)
    }

    /// Whether some words are signs of a writing without spaces.
    pub fn has_signs(&self) -> bool {
        self.has_signs
    }

    /// The lines of a file.
    pub fn shard(&self, number: usize) -> &str {
        self.shards.get(number).map_or("", |shard| &shard.text)
    }
}

/// A key and what is written for it.
type IndexLine = (String, Vec<u8>);

/// The words of a key, and whether it is the first of theirs.
type KeyWords = Vec<(u32, bool)>;

/// Every key with the words that are found under it, and the lines of families. A further key counts where it is the first of
/// another word, or nearly nothing else can be meant. Takes sorted words: most keys are then in order as well, which the sort makes use of.
fn by_key(words: Vec<(&str, u32)>, forms: &Forms) -> (Vec<(String, KeyWords)>, Vec<IndexLine>) {
    let (mut all, mut with_article) = (Vec::with_capacity(words.len()), Vec::new());
    for (word, id) in &words {
        if has_article(word) {
            with_article.push(all.len());
        }
        all.push((forms.keys(word), *id));
    }
    let firsts: FxHashSet<&str> = all.iter().map(|(keys, _)| keys.first.as_str()).collect();
    let first_of = |at: usize| all[at].0.first.as_str();
    let nouns: FxHashSet<&str> = with_article.into_iter().map(first_of).collect();
    let likely: Vec<(String, u32)> = words
        .into_iter()
        .flat_map(|(word, id)| {
            let keys = forms.likely(word, |key| nouns.contains(key)).into_iter();
            keys.map(move |key| (key, id))
        })
        .filter(|(key, _)| !firsts.contains(key.as_str()))
        .collect();
    let mut pairs: Vec<(u64, &str, u32, bool)> = Vec::with_capacity(all.len());
    let mut kin: Vec<(String, &str)> = Vec::new();
    for (keys, id) in &all {
        pairs.push((head(&keys.first), &keys.first, *id, true));
        let own = pairs.len();
        let others = keys.others.iter().map(String::as_str);
        let others = others.filter(|key| firsts.contains(key));
        pairs.extend(others.map(|key| (head(key), key, *id, false)));
        // What is found under another key is left out of its family.
        if pairs.len() == own
            && let Some(root) = forms.root(&keys.first)
        {
            kin.push((root, &keys.first));
        }
    }
    pairs.extend(
        likely
            .iter()
            .map(|(key, id)| (head(key), key.as_str(), *id, false)),
    );
    let families = families(kin);
    pairs.sort();
    let mut by_key: Vec<(String, KeyWords)> = Vec::new();
    for (_, key, id, first) in pairs {
        match by_key.last_mut().filter(|(last, _)| last == key) {
            Some((_, words)) => words.push((id, first)),
            None => by_key.push((key.to_owned(), vec![(id, first)])),
        }
    }
    (by_key, families)
}

/// The first bytes of a word, as a number that is in order where they are: one look tells most words apart in a sort.
fn head(word: &str) -> u64 {
    let mut bytes = [0; 8];
    let length = word.len().min(bytes.len());
    bytes[..length].copy_from_slice(&word.as_bytes()[..length]);
    u64::from_be_bytes(bytes)
}

/// A line for each root, with the keys that have it.
fn families(mut kin: Vec<(String, &str)>) -> Vec<IndexLine> {
    kin.sort_unstable();
    kin.dedup();
    let families = kin.chunk_by(|a, b| a.0 == b.0);
    families
        .filter(|family| family.len() <= FAMILY && (family.len() > 1 || family[0].0 != family[0].1))
        .map(|family| {
            let keys: Vec<&str> = family.iter().map(|(_, key)| *key).collect();
            (format!("{KIN}{}", family[0].0), keys.join(",").into_bytes())
        })
        .collect()
}

/// Puts the numbers of keys in the place of the keys that families list.
fn number(lines: &mut [IndexLine]) {
    let keys = lines.iter().enumerate();
    let places: FxHashMap<&[u8], usize> = keys.map(|(at, (key, _))| (key.as_bytes(), at)).collect();
    let numbered = |keys: &[u8]| {
        let keys = keys.split(|byte| *byte == b',');
        let mut numbers: Vec<usize> = keys.filter_map(|key| places.get(key).copied()).collect();
        numbers.sort_unstable();
        let (mut line, mut before) = (Vec::new(), 0);
        for at in numbers {
            push(&mut line, (at - before) as u64);
            before = at;
        }
        line
    };
    let all = lines.iter().enumerate();
    let families: Vec<(usize, Vec<u8>)> = all
        .filter(|(_, (key, _))| key.starts_with(KIN))
        .map(|(at, (_, line))| (at, numbered(line)))
        .collect();
    for (at, line) in families {
        lines[at].1 = line;
    }
}

/// Deals lines to `count` files; a file that gets none begins where the next one does.
fn deal(lines: Vec<IndexLine>, count: usize) -> Vec<Shard> {
    let total: usize = lines.iter().map(|(key, line)| key.len() + line.len()).sum();
    let all = lines.len();
    let mut shards = vec![Shard::default(); count];
    let (mut dealt, mut last) = (0, String::new());
    for (at, (key, line)) in lines.into_iter().enumerate() {
        let shard = &mut shards[(dealt * count / total.max(1)).min(count - 1)];
        dealt += key.len() + line.len();
        if shard.first.is_none() {
            last.clear();
            (shard.first, shard.before) = (Some(key.clone()), at);
        }
        push_after(&last, &key, &mut shard.text);
        shard.text.push(' ');
        shard.text.push_str(&as_text(line));
        shard.text.push(';');
        last = key;
    }
    let (mut next, mut before) = ("\u{FFFF}".to_owned(), all);
    for shard in shards.iter_mut().rev() {
        match &shard.first {
            Some(first) => (next, before) = (first.clone(), shard.before),
            None => (shard.first, shard.before) = (Some(next.clone()), before),
        }
    }
    shards
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::outputs::search::IndexedPage;

    fn page(title: &str, text: &str) -> IndexedPage {
        let mut page = IndexedPage {
            title: title.to_owned(),
            ..IndexedPage::default()
        };
        page.flow.push(text, false);
        page
    }

    fn index(pages: &[IndexedPage]) -> SearchIndex {
        let mut builder = Builder::default();
        for page in pages {
            builder.add(page);
        }
        builder.finish(3, &Forms::default())
    }

    #[test]
    fn a_page_is_found_under_one_key_for_all_forms_of_a_word() {
        let index = index(&[page("الوزارة", ""), page("", "وزارات ووزارة")]);
        let lines: String = (0..3).map(|n| index.shard(n)).collect();
        let line = lines
            .split(';')
            .find(|line| line.starts_with("Aوزار "))
            .unwrap();
        // Two pages, a step of 0 and one of 1: with four bits of weight, each is one digit.
        assert_eq!(line.split(' ').nth(1).unwrap().len(), 2, "{line}");
    }

    #[test]
    fn builders_of_consecutive_pages_join_into_the_same_index() {
        let pages: Vec<IndexedPage> = [
            "مياه الأنهار",
            "l’eau, l’eau et les fleuves",
            "«water»",
            "مياه eau",
        ]
        .map(|text| page(text, text))
        .into();
        for cut in 0..=pages.len() {
            let mut parts = [Builder::default(), Builder::default()];
            for (at, page) in pages.iter().enumerate() {
                parts[usize::from(at >= cut)].add(page);
            }
            let [mut first, second] = parts.map(Builder::read);
            first.join(second);
            assert_eq!(first.finish(3, &Forms::default()), index(&pages));
        }
    }

    #[test]
    fn files_lie_in_order_and_empty_ones_lead_to_the_next() {
        let index = index(&[page("b a c", "")]);
        let firsts = index.beginnings();
        assert!(firsts.is_sorted());
        assert_eq!(firsts.len(), 3);
    }
}
