//! The inverted index: for every key, the pages that hold it and how much it weighs there.
//!
//! [`Builder::finish`] turns counted words, key by key, into the text that is delivered: `key entries`, a line each, sorted.
//! An entry is the step from the page before, times 16, plus a weight from 1 to 15, in base 32 with a bit for "more follows"
//! (the alphabet of Base 64), least digit first. Lines are dealt to files of about the same size, in order, so that words
//! with the same beginning lie together.

use rustc_hash::FxHashSet;

use crate::locale::search::keys;

use super::builder::Builder;

/// BM25 (Robertson and Zaragoza 2009). Its usual constants are for running text alone; with titles and headings in the same
/// count it must saturate later, and the short pages of sections must not win for being short. Chosen by
/// `tests/search/judged.txt`, where they lie in the middle of a plateau.
const K1: f64 = 2.5;
const B: f64 = 0.4;
/// What a further key weighs beside the first.
const OTHER: f64 = 0.5;
/// 64 digits, for numbers in JavaScript.
pub(super) const DIGITS: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// An index, ready to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    shards: Vec<(String, String)>,
    near: Vec<String>,
}

impl Builder {
    /// The index, in so many files.
    pub fn finish(mut self, shards: usize) -> Index {
        let near = std::mem::take(&mut self.near).print(shards);
        let by_key = self.by_key();
        let total: u64 = self.lengths.iter().map(|length| u64::from(*length)).sum();
        let average = (total as f64 / self.lengths.len().max(1) as f64).max(1.0);
        let mut lines: Vec<(String, Vec<u8>)> = by_key
            .into_iter()
            .map(|(key, words)| {
                let line = self.line(&words, average);
                (key, line)
            })
            .collect();
        // As browsers compare strings, which is another order only where a key has characters from U+E000 on.
        if lines
            .iter()
            .any(|(key, _)| key.bytes().any(|it| it >= 0xEE))
        {
            lines.sort_by(|a, b| a.0.encode_utf16().cmp(b.0.encode_utf16()));
        }
        Index {
            shards: deal(lines, shards),
            near,
        }
    }

    /// Every key with the words that are found under it. A further key counts where it is the first of another word.
    fn by_key(&self) -> Vec<(String, Vec<(u32, bool)>)> {
        let mut words: Vec<(&str, u32)> =
            self.ids.iter().map(|(word, id)| (&**word, *id)).collect();
        words.sort_unstable();
        let all: Vec<_> = words
            .into_iter()
            .map(|(word, id)| (keys(word), id))
            .collect();
        let firsts: FxHashSet<&str> = all.iter().map(|(keys, _)| keys.first.as_str()).collect();
        let mut pairs: Vec<(&str, u32, bool)> = Vec::with_capacity(all.len());
        for (keys, id) in &all {
            pairs.push((&keys.first, *id, true));
            let others = keys.others.iter().map(String::as_str);
            pairs.extend(
                others
                    .filter(|key| firsts.contains(key))
                    .map(|key| (key, *id, false)),
            );
        }
        pairs.sort_unstable();
        let mut by_key: Vec<(String, Vec<(u32, bool)>)> = Vec::new();
        for (key, id, first) in pairs {
            match by_key.last_mut().filter(|(last, _)| last == key) {
                Some((_, words)) => words.push((id, first)),
                None => by_key.push((key.to_owned(), vec![(id, first)])),
            }
        }
        by_key
    }

    fn line(&self, words: &[(u32, bool)], average: f64) -> Vec<u8> {
        let mut found: Vec<(u32, f64)> = Vec::new();
        for (id, first) in words {
            let factor = if *first { 1.0 } else { OTHER };
            let entries = self.entries[*id as usize].iter();
            found.extend(entries.map(|entry| (entry >> 8, f64::from(entry & 255) * factor)));
        }
        // The pages of one word stand in order.
        if words.len() > 1 {
            found.sort_by_key(|(page, _)| *page);
        }
        let mut line = Vec::with_capacity(2 * found.len());
        let (mut at, mut before) = (0, 0);
        while at < found.len() {
            let page = found[at].0;
            let same = found[at..].iter().take_while(|(other, _)| *other == page);
            let (mut count, mut frequency) = (0, 0.0);
            for (_, one) in same {
                count += 1;
                frequency += one;
            }
            let length = f64::from(self.lengths[page as usize]);
            let saturation = K1 * (1.0 - B + B * length / average);
            let share = frequency / (frequency + saturation);
            let weight = (share * 15.0).round().clamp(1.0, 15.0) as u32;
            push(&mut line, u64::from((page - before) * 16 + weight));
            before = page;
            at += count;
        }
        line
    }
}

impl Index {
    /// The key with which each file begins.
    pub fn beginnings(&self) -> Vec<&str> {
        self.shards
            .iter()
            .map(|(first, _)| first.as_str())
            .collect()
    }

    /// The numbers of a file of neighbours.
    pub fn near(&self, number: usize) -> &str {
        self.near.get(number).map_or("", String::as_str)
    }

    /// The lines of a file.
    pub fn shard(&self, number: usize) -> &str {
        self.shards.get(number).map_or("", |(_, lines)| lines)
    }
}

/// Writes a number, in ASCII.
pub(super) fn push(line: &mut Vec<u8>, mut number: u64) {
    loop {
        let digit = (number & 31) as usize;
        number >>= 5;
        let more = if number > 0 { 32 } else { 0 };
        line.push(DIGITS[digit + more]);
        if number == 0 {
            return;
        }
    }
}

/// What only numbers were written to, as text.
pub(super) fn in_ascii(numbers: Vec<u8>) -> String {
    String::from_utf8(numbers).expect("all digits are of ASCII")
}

/// Deals lines to `count` files; a file that gets none begins where the next one does.
fn deal(lines: Vec<(String, Vec<u8>)>, count: usize) -> Vec<(String, String)> {
    let total: usize = lines.iter().map(|(key, line)| key.len() + line.len()).sum();
    let mut shards: Vec<(Option<String>, String)> = vec![(None, String::new()); count];
    let mut dealt = 0;
    for (key, line) in lines {
        let shard = &mut shards[(dealt * count / total.max(1)).min(count - 1)];
        dealt += key.len() + line.len();
        shard.1.push_str(&key);
        shard.1.push(' ');
        shard.1.push_str(&in_ascii(line));
        shard.1.push('\n');
        shard.0.get_or_insert(key);
    }
    let mut next = "\u{FFFF}".to_owned();
    for (first, _) in shards.iter_mut().rev() {
        next = first.get_or_insert_with(|| next.clone()).clone();
    }
    shards
        .into_iter()
        .map(|(first, lines)| (first.unwrap_or_default(), lines))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::search::Reading;

    fn page(title: &str, text: &str) -> Reading {
        let mut page = Reading {
            title: title.to_owned(),
            ..Reading::default()
        };
        page.flow.push(text, false);
        page
    }

    fn index(pages: &[Reading]) -> Index {
        let mut builder = Builder::default();
        for page in pages {
            builder.add(page);
        }
        builder.finish(3)
    }

    #[test]
    fn a_page_is_found_under_one_key_for_all_forms_of_a_word() {
        let index = index(&[page("الوزارة", ""), page("", "وزارات ووزارة")]);
        let lines: String = (0..3).map(|n| index.shard(n)).collect();
        let line = lines
            .lines()
            .find(|line| line.starts_with("وزار "))
            .unwrap();
        // Two pages, a step of 0 and one of 1: with four bits of weight, each is one digit.
        assert_eq!(line.split(' ').nth(1).unwrap().len(), 2, "{line}");
    }

    #[test]
    fn builders_of_consecutive_pages_join_into_the_same_index() {
        let pages: Vec<Reading> = [
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
            assert_eq!(first.finish(3), index(&pages));
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
