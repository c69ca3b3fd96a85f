//! Which parts of two pages belong together, where one page has a part that the other lacks.
//!
//! Takes sections, lists or tables of both pages, in order; gives pairs and what is left alone between them, so that as much as
//! possible is alike: the words that all languages write in one way (names, addresses, code, figures), and the kind of part. Pages of
//! the same outline are not looked at: there the numbers of sections tell.

use std::hash::BuildHasher;
use std::ops::Range;

use rustc_hash::FxBuildHasher;

use super::shape::{NOTES, Shape};
use crate::check::manuscript::Manuscript;
use crate::language::ascii_digit;

/// A part of one page, of the other, or both: their numbers.
pub(super) type Step = (Option<usize>, Option<usize>);

/// More pairs than this are too many to weigh; the numbers tell then.
const MOST: usize = 400_000;

/// Pairs two rows of parts in order; `likeness` says how alike two are, and nothing where they cannot be one.
pub(super) fn align(
    own: usize,
    source: usize,
    likeness: impl Fn(usize, usize) -> Option<f32>,
) -> Vec<Step> {
    if own * source > MOST {
        let both = own.min(source);
        let pairs = (0..both).map(|at| (Some(at), Some(at)));
        let own_alone = (both..own).map(|at| (Some(at), None));
        let source_alone = (both..source).map(|at| (None, Some(at)));
        return pairs.chain(own_alone).chain(source_alone).collect();
    }
    let width = source + 1;
    let likeness: Vec<Option<f32>> = (0..own * source)
        .map(|at| likeness(at / source, at % source))
        .collect();
    // The best that the rest of both rows can give, from each pair of beginnings on.
    let mut best = vec![0.0_f32; (own + 1) * width];
    for a in (0..own).rev() {
        for b in (0..source).rev() {
            let together = likeness[a * source + b].map(|it| it + best[(a + 1) * width + b + 1]);
            let apart = best[(a + 1) * width + b].max(best[a * width + b + 1]);
            best[a * width + b] = together.unwrap_or(0.0).max(apart);
        }
    }
    let mut steps = Vec::with_capacity(own.max(source));
    let (mut a, mut b) = (0, 0);
    while a < own && b < source {
        let here = best[a * width + b];
        let together = likeness[a * source + b].map(|it| it + best[(a + 1) * width + b + 1]);
        if together.is_some_and(|it| it >= here) {
            steps.push((Some(a), Some(b)));
            (a, b) = (a + 1, b + 1);
        } else if best[a * width + b + 1] >= here {
            steps.push((None, Some(b)));
            b += 1;
        } else {
            steps.push((Some(a), None));
            a += 1;
        }
    }
    steps.extend((a..own).map(|at| (Some(at), None)));
    steps.extend((b..source).map(|at| (None, Some(at))));
    steps
}

/// What all languages write in one way, of a stretch of text: digests of it, sorted, each once. Every section of a page is compared
/// with every section of the other, so that words themselves would take most of the time.
#[derive(Debug, Default)]
pub(super) struct Marks(Vec<u64>);

impl Marks {
    /// Those of a text.
    pub fn of(text: &str) -> Self {
        let plain = |c: char| ascii_digit(c).to_ascii_lowercase();
        let text: String = text.chars().map(plain).collect();
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        let is_long = |word: &&str| word.len() > 1 || word.bytes().all(|b| b.is_ascii_digit());
        let words = words.filter(|word| !word.is_empty()).filter(is_long);
        let digest = |word: &str| FxBuildHasher.hash_one(word);
        let mut marks: Vec<u64> = words.map(digest).collect();
        marks.sort_unstable();
        marks.dedup();
        Marks(marks)
    }

    /// How much of both is in both, from 0 to 1; nothing is like nothing.
    pub fn likeness(&self, other: &Marks) -> f32 {
        let (mut a, mut b, mut both) = (0, 0, 0_u16);
        while let (Some(own), Some(theirs)) = (self.0.get(a), other.0.get(b)) {
            match own.cmp(theirs) {
                std::cmp::Ordering::Less => a += 1,
                std::cmp::Ordering::Greater => b += 1,
                std::cmp::Ordering::Equal => {
                    both = both.saturating_add(1);
                    (a, b) = (a + 1, b + 1);
                }
            }
        }
        let all = self.0.len() + other.0.len();
        match all {
            0 => 0.0,
            all => f32::from(both) * 2.0 / all as f32,
        }
    }
}

/// A page and what it is made of.
pub(super) type Page<'p> = (&'p Manuscript<'p>, &'p Shape);

/// The headings of two pages, paired where their outlines differ; by their numbers among those that begin a section.
pub(super) fn sections(own: Page, source: Page) -> Option<Vec<Step>> {
    let (a, b) = (heads(own.1), heads(source.1));
    let levels = |heads: &[(u8, Range<usize>)]| heads.iter().map(|it| it.0).collect::<Vec<u8>>();
    if levels(&a) == levels(&b) {
        return None;
    }
    let (own, source) = (read(own, &a), read(source, &b));
    let likeness = |a: usize, b: usize| {
        let (own, source) = (&own[a], &source[b]);
        let level = if own.level == source.level { 2.0 } else { 0.5 };
        let size = own.blocks.min(source.blocks) as f32 / own.blocks.max(source.blocks) as f32;
        let words = own.words.likeness(&source.words);
        Some(level + size + 4.0 * words + 4.0 * own.title.likeness(&source.title))
    };
    Some(align(own.len(), source.len(), likeness))
}

/// The headings that begin a section.
pub(super) fn heads(shape: &Shape) -> Vec<(u8, Range<usize>)> {
    let is_head = |range: &Range<usize>| {
        let at = shape.address(range.start);
        at.section > 0 && at.section < NOTES && at.block == 0
    };
    let heads = shape.headings.iter().filter(|(_, range)| is_head(range));
    heads.cloned().collect()
}

/// What is compared of a section.
struct Section {
    level: u8,
    title: Marks,
    words: Marks,
    /// The blocks in it, its heading one of them.
    blocks: usize,
}

fn read((page, shape): Page, heads: &[(u8, Range<usize>)]) -> Vec<Section> {
    let text = |range: Range<usize>| page.text.get(range).unwrap_or_default();
    let end = |next: usize| heads.get(next).map_or(page.body.end, |it| it.1.start);
    let section = |(at, (level, title)): (usize, &(u8, Range<usize>))| {
        let behind = title.end..end(at + 1).max(title.end);
        let last = shape.address(behind.end.saturating_sub(1));
        Section {
            level: *level,
            title: Marks::of(text(title.clone())),
            words: Marks::of(text(behind)),
            blocks: 1 + last.block as usize,
        }
    };
    heads.iter().enumerate().map(section).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_is_paired_and_the_rest_left_alone() {
        let pairs = |own: &str, source: &str| -> String {
            let (own, source): (Vec<char>, Vec<char>) =
                (own.chars().collect(), source.chars().collect());
            let alike = |a: usize, b: usize| (own[a] == source[b]).then_some(1.0);
            let show = |row: &[char], at: Option<usize>| at.map_or('-', |at| row[at]);
            let steps = align(own.len(), source.len(), alike);
            let steps = steps
                .iter()
                .map(|(a, b)| format!("{}{} ", show(&own, *a), show(&source, *b)));
            steps.collect::<String>().trim_end().to_owned()
        };
        for (own, source, expected) in [
            ("abc", "abc", "aa bb cc"),
            ("ac", "abc", "aa -b cc"),
            ("axc", "ac", "aa x- cc"),
            ("", "ab", "-a -b"),
            ("xab", "aby", "x- aa bb -y"),
        ] {
            assert_eq!(pairs(own, source), expected, "{own} {source}");
        }
    }

    #[test]
    fn marks_are_what_all_languages_write_in_one_way() {
        let likeness = |a: &str, b: &str| Marks::of(a).likeness(&Marks::of(b));
        assert_eq!(likeness("تركيب Nginx ١٢", "Installer nginx 12"), 0.8);
        assert_eq!(likeness("تركيب", "Installer"), 0.0);
        assert_eq!(likeness("", ""), 0.0);
    }
}
