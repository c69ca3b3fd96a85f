//! Which words stand side by side, for phrases in quotation marks.
//!
//! Takes the words of pages, as hashes, in order; gives, for every pair of neighbours, the pages that hold it. Positions of
//! words would take the place of the texts themselves once more; a pair is told by 18 bits of a hash instead, and the
//! browser makes sure of a phrase in the texts of the pages that it shows.
//!
//! Pairs are dealt to files like cards. In a file stand numbers, sorted, each as the step from the one before (digits as in
//! the files of words): which pair of the file it is, times the number of pages, plus the page.

use super::bytes::{Packed, put};
use super::digits::{as_text, push};

/// The bits of a hash that tell a pair.
const BITS: u32 = 18;
/// The bits of a word of the machine.
const WORD: usize = u64::BITS as usize;
/// About how many pairs are sorted at once: the pages of eight million take 32 MiB.
const PORTION: usize = 8 << 20;

/// Neighbours, page by page.
#[derive(Debug, Clone, Default)]
pub struct Neighbours {
    /// The pairs of the page that is being added, a bit for each that there may be: to sort them would take as long as to count all
    /// words. Empty before the first.
    open: Vec<u64>,
    /// The pairs of every page before. Each page has room of its own, so that pages are joined without being copied and are
    /// forgotten one by one: together they are the largest part of what a build of many pages holds.
    pages: Vec<Box<[u8]>>,
}

/// The hash of a folded word: FNV-1a over its characters.
pub fn hash(word: &str) -> u32 {
    word.chars().fold(0x811C_9DC5, |hash, c| {
        (hash ^ c as u32).wrapping_mul(0x0100_0193)
    })
}

/// The pair of two words, by their hashes.
fn pair(before: u32, word: u32) -> u32 {
    (before.wrapping_mul(31) ^ word) >> (32 - BITS)
}

impl Neighbours {
    /// Adds two words of the page that is being added.
    pub fn add(&mut self, before: u32, word: u32) {
        self.add_pair(pair(before, word) as usize);
    }

    fn add_pair(&mut self, pair: usize) {
        if self.open.is_empty() {
            self.open.resize((1 << BITS) / WORD, 0);
        }
        self.open[pair / WORD] |= 1 << (pair % WORD);
    }

    /// Ends a page. Its pairs are kept in order, each once, as the step from the one before: that takes half as much room as they take
    /// as they come.
    pub fn end_page(&mut self) {
        let mut steps = Vec::with_capacity(1024);
        let mut before = 0;
        for (at, word) in self.open.iter_mut().enumerate() {
            let mut bits = std::mem::take(word);
            while bits != 0 {
                let pair = at * WORD + bits.trailing_zeros() as usize;
                push_step(&mut steps, pair - before);
                before = pair;
                bits &= bits - 1;
            }
        }
        self.pages.push(steps.into_boxed_slice());
    }

    /// Lets go of what only serves to add pages.
    pub fn forget_open(&mut self) {
        self.open = Vec::new();
    }

    /// Adds other pages behind its own.
    pub fn join(&mut self, other: Neighbours) {
        self.pages.extend(other.pages);
    }

    /// Of how many pages they are.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Adds them to what is kept.
    pub fn pack(&self, out: &mut Vec<u8>) {
        put(out, self.pages.len());
        for steps in &self.pages {
            put(out, steps.len());
            out.extend(steps);
        }
    }

    /// Those that were kept; `None` where these bytes are something else.
    pub fn unpack(&mut self, from: &mut Packed) -> Option<()> {
        for _ in 0..from.number()? {
            let length = from.number()?;
            let steps = from.bytes(length)?;
            // Whole steps, and as many pairs as there are bits for.
            let is_whole = steps.last().is_none_or(|byte| byte & MORE == 0);
            let are_pairs = is_whole && Pairs::of(steps).all(|pair| pair < 1 << BITS);
            self.pages.push(are_pairs.then(|| steps.into())?);
        }
        Some(())
    }

    /// The contents of so many files.
    pub fn print(self, files: usize) -> Vec<String> {
        self.print_by(files, PORTION)
    }

    /// As [`Self::print`], with about so many pairs sorted at once.
    fn print_by(mut self, files: usize, portion: usize) -> Vec<String> {
        let count = self.pages.len() as u64;
        let is_last = |byte: &&u8| **byte & MORE == 0;
        let total = self.pages.iter().flatten().filter(is_last).count();
        let text = |_| NeighboursText::with_room(3 * total / files);
        let mut texts: Vec<NeighboursText> = (0..files).map(text).collect();
        // Sorted by pairs they take more room than page by page, so those of many pages are not sorted all at once.
        let portions = total.div_ceil(portion).next_power_of_two();
        let size = (1 << BITS) / portions.min(1 << BITS);
        for from in (0..1 << BITS).step_by(size) {
            let (starts, pages) = self.by_pair(size);
            for at in 0..size {
                let pair = from + at;
                let first = (pair / files) as u64 * count;
                let text = &mut texts[pair % files];
                for page in &pages[starts[at] as usize..starts[at + 1] as usize] {
                    text.add(first + u64::from(*page));
                }
            }
            self.forget(size);
        }
        texts.into_iter().map(|it| as_text(it.digits)).collect()
    }

    /// The pages that hold each of the next `size` pairs, pair after pair, in order, and where each pair begins: a counting sort.
    fn by_pair(&self, size: usize) -> (Vec<u32>, Vec<u32>) {
        let next = |steps| Pairs::of(steps).take_while(|pair| *pair < size);
        let mut starts = vec![0; size + 2];
        for at in self.pages.iter().flat_map(|steps| next(steps)) {
            starts[at + 2] += 1;
        }
        for at in 2..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut pages = vec![0; starts[size + 1] as usize];
        for (page, steps) in (0..).zip(&self.pages) {
            for at in next(steps) {
                let next = &mut starts[at + 1];
                pages[*next as usize] = page;
                *next += 1;
            }
        }
        (starts, pages)
    }

    /// Lets go of the next `size` pairs, so that they do not lie beside what was printed of them.
    fn forget(&mut self, size: usize) {
        for steps in &mut self.pages {
            let mut pairs = Pairs::of(steps);
            let first = pairs.find(|pair| *pair >= size);
            let rest = pairs.steps;
            let mut left = Vec::with_capacity(rest.len() + 3);
            if let Some(first) = first {
                push_step(&mut left, first - size);
                left.extend(rest);
            }
            *steps = left.into_boxed_slice();
        }
    }
}

/// Behind this bit of a byte the step goes on.
const MORE: u8 = 0x80;

/// Writes a step, the lowest seven bits first.
fn push_step(steps: &mut Vec<u8>, mut step: usize) {
    while step >= usize::from(MORE) {
        steps.push(step as u8 | MORE);
        step >>= 7;
    }
    steps.push(step as u8);
}

/// The pairs of a page, in order.
struct Pairs<'a> {
    steps: &'a [u8],
    before: usize,
}

impl<'a> Pairs<'a> {
    fn of(steps: &'a [u8]) -> Self {
        Pairs { steps, before: 0 }
    }
}

impl Iterator for Pairs<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let mut shift = 0;
        let (mut first, mut rest) = self.steps.split_first()?;
        while first & MORE != 0 && shift < 28 {
            self.before += usize::from(first & !MORE) << shift;
            shift += 7;
            self.steps = rest;
            (first, rest) = self.steps.split_first()?;
        }
        self.before += usize::from(first & !MORE) << shift;
        self.steps = rest;
        Some(self.before)
    }
}

/// A file of neighbours that is being written.
struct NeighboursText {
    digits: Vec<u8>,
    before: u64,
}

impl NeighboursText {
    fn with_room(bytes: usize) -> Self {
        NeighboursText {
            digits: Vec::with_capacity(bytes),
            before: 0,
        }
    }

    /// Adds a number, which is greater than those before.
    fn add(&mut self, number: u64) {
        push(&mut self.digits, number - self.before);
        self.before = number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers of a file, as the browser reads them.
    fn numbers(text: &str) -> Vec<u64> {
        let digits = text.bytes().map(|byte| {
            let digits = super::super::digits::DIGITS.iter();
            digits.enumerate().find(|(_, it)| **it == byte).unwrap().0 as u64
        });
        let (mut found, mut last, mut number, mut shift) = (Vec::new(), 0, 0, 0);
        for digit in digits {
            number |= (digit & 31) << shift;
            shift += 5;
            if digit & 32 == 0 {
                last += number;
                found.push(last);
                (number, shift) = (0, 0);
            }
        }
        found
    }

    #[test]
    fn a_pair_is_found_on_the_pages_that_hold_it() {
        let words: Vec<u32> = ["the", "water", "of", "rivers"].map(hash).into();
        let mut neighbours = Neighbours::default();
        for page in [&[0, 1, 2, 1, 2][..], &[1, 0], &[3, 1, 2]] {
            for two in page.windows(2) {
                neighbours.add(words[two[0]], words[two[1]]);
            }
            neighbours.end_page();
        }
        for files in [1, 3] {
            let texts = neighbours.clone().print(files);
            assert_eq!(neighbours.clone().print_by(files, 2), texts);
            let wanted = pair(words[1], words[2]) as usize;
            let at = (wanted / files) as u64;
            let all = numbers(&texts[wanted % files]).into_iter();
            let pages: Vec<u64> = all.filter(|it| it / 3 == at).map(|it| it % 3).collect();
            assert_eq!(pages, [0, 2]);
        }
    }

    #[test]
    fn pairs_are_kept_without_loss() {
        let mut neighbours = Neighbours::default();
        let wanted = [0, 1, 127, 128, 16_511, 65_536, (1 << BITS) - 1];
        for pair in wanted.iter().rev().chain(&wanted) {
            neighbours.add_pair(*pair);
        }
        neighbours.end_page();
        neighbours.end_page();
        let mut out = Vec::new();
        neighbours.pack(&mut out);
        let mut kept = Neighbours::default();
        kept.unpack(&mut Packed(&out)).unwrap();
        let pairs: Vec<usize> = Pairs::of(&kept.pages[0]).collect();
        assert_eq!(pairs, wanted);
        assert!(kept.pages[1].is_empty());
        // A step that goes on behind the end, and a pair beyond all.
        for broken in [&[0x80][..], &[0xFF, 0xFF, 0x7F]] {
            let mut out = Vec::new();
            put(&mut out, 1);
            put(&mut out, broken.len());
            out.extend(broken);
            assert_eq!(Neighbours::default().unpack(&mut Packed(&out)), None);
        }
    }

    #[test]
    fn pages_that_are_joined_follow_each_other() {
        let page = |words: &[u32]| {
            let mut page = Neighbours::default();
            words.windows(2).for_each(|two| page.add(two[0], two[1]));
            page.end_page();
            page
        };
        let mut joined = page(&[1, 2, 3]);
        joined.join(page(&[]));
        joined.join(page(&[2, 3]));
        let mut whole = Neighbours::default();
        for words in [&[1, 2, 3][..], &[], &[2, 3]] {
            words.windows(2).for_each(|two| whole.add(two[0], two[1]));
            whole.end_page();
        }
        assert_eq!(joined.print(2), whole.print(2));
    }
}
