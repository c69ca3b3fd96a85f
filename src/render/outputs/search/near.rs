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
/// About how many pairs are sorted at once: the pages of eight million take 32 MiB.
const PORTION: usize = 8 << 20;

/// Neighbours, page by page.
#[derive(Debug, Clone, Default)]
pub struct Neighbours {
    /// The pairs of the page that is being added.
    open: Vec<u32>,
    /// The pairs of every page before, as they come. Each page has room of its own, so that pages are joined without being copied
    /// and are forgotten one by one: together they are the largest part of what a build of many pages holds. Sorted, and each as the
    /// step from the one before, they would take half as much room, and a build a fifth more work.
    pages: Vec<Box<[PackedPair]>>,
}

/// The bits of a pair, the lowest first.
type PackedPair = [u8; 3];

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
        self.open.push(pair(before, word));
    }

    /// Ends a page.
    pub fn end_page(&mut self) {
        self.pages.push(self.open.drain(..).map(packed).collect());
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
        for pairs in &self.pages {
            put(out, pairs.len());
            out.extend(pairs.as_flattened());
        }
    }

    /// Those that were kept; `None` where these bytes are something else.
    pub fn unpack(&mut self, from: &mut Packed) -> Option<()> {
        for _ in 0..from.number()? {
            let length = from.number()?.checked_mul(3)?;
            let (pairs, _) = from.bytes(length)?.as_chunks();
            // As many as there are bits for.
            let is_pair = |pair: &PackedPair| unpacked(*pair) < 1 << BITS;
            let pairs = pairs.iter().all(is_pair).then(|| pairs.into())?;
            self.pages.push(pairs);
        }
        Some(())
    }

    /// The contents of so many files.
    pub fn print(&self, files: usize) -> Vec<String> {
        self.print_by(files, PORTION)
    }

    /// As [`Self::print`], with about so many pairs sorted at once.
    fn print_by(&self, files: usize, portion: usize) -> Vec<String> {
        let count = self.pages.len() as u64;
        let total: usize = self.pages.iter().map(|pairs| pairs.len()).sum();
        let text = |_| NeighboursText::with_room(3 * total / files);
        let mut texts: Vec<NeighboursText> = (0..files).map(text).collect();
        // Sorted they take a third more room than as they came, so those of many pages are not sorted all at once.
        let portions = total.div_ceil(portion).next_power_of_two();
        let size = (1 << BITS) / portions.min(1 << BITS);
        for from in (0..1 << BITS).step_by(size) {
            let (starts, pages) = self.by_pair(from, size);
            for at in 0..size {
                let pair = from + at;
                let first = (pair / files) as u64 * count;
                let text = &mut texts[pair % files];
                for page in &pages[starts[at] as usize..starts[at + 1] as usize] {
                    text.add(first + u64::from(*page));
                }
            }
        }
        texts.into_iter().map(|it| as_text(it.digits)).collect()
    }

    /// The pages that hold each of the `size` pairs from `from` on, pair after pair, in order, and where each pair begins: a
    /// counting sort.
    fn by_pair(&self, from: usize, size: usize) -> (Vec<u32>, Vec<u32>) {
        let place = |pair: PackedPair| unpacked(pair).checked_sub(from).filter(|at| *at < size);
        let mut starts = vec![0; size + 2];
        for at in self.pages.iter().flatten().filter_map(|it| place(*it)) {
            starts[at + 2] += 1;
        }
        for at in 2..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut pages = vec![0; starts[size + 1] as usize];
        for (page, pairs) in (0..).zip(&self.pages) {
            for at in pairs.iter().filter_map(|it| place(*it)) {
                let next = &mut starts[at + 1];
                pages[*next as usize] = page;
                *next += 1;
            }
        }
        (starts, pages)
    }
}

/// A file of neighbours that is being written.
struct NeighboursText {
    digits: Vec<u8>,
    before: u64,
    last: u64,
}

impl NeighboursText {
    fn with_room(bytes: usize) -> Self {
        NeighboursText {
            digits: Vec::with_capacity(bytes),
            before: 0,
            last: u64::MAX,
        }
    }

    /// Adds a number, which is no smaller than those before; a page may hold a pair twice.
    fn add(&mut self, number: u64) {
        if number != self.last {
            push(&mut self.digits, number - self.before);
            (self.before, self.last) = (number, number);
        }
    }
}

fn packed(pair: u32) -> PackedPair {
    let [low, middle, high, _] = pair.to_le_bytes();
    [low, middle, high]
}

fn unpacked([low, middle, high]: PackedPair) -> usize {
    u32::from_le_bytes([low, middle, high, 0]) as usize
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
            let texts = neighbours.print(files);
            assert_eq!(neighbours.print_by(files, 2), texts);
            let wanted = pair(words[1], words[2]) as usize;
            let at = (wanted / files) as u64;
            let all = numbers(&texts[wanted % files]).into_iter();
            let pages: Vec<u64> = all.filter(|it| it / 3 == at).map(|it| it % 3).collect();
            assert_eq!(pages, [0, 2]);
        }
    }

    #[test]
    fn a_pair_is_packed_without_loss() {
        for pair in [0, 1, 255, 256, 65_536, (1 << BITS) - 1] {
            assert_eq!(unpacked(packed(pair)), pair as usize);
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
