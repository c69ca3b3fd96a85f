//! The quick look at a text's bytes: every text of a publication passes here, and most need nothing.
//!
//! A byte of UTF-8 and the one after it tell whether something may have to be done at a place; only then do the rules of
//! typography and direction read characters. The questions have no branches, so that the compiler asks them of sixteen
//! bytes at a time.

/// How many bytes are asked together, and of how many of them the answers are read together.
const BLOCK: usize = 32;
const WORD: usize = 8;

/// The places from `from` on at which a byte and the one after it (zero behind the last) pass the test `may_be`, in their
/// order.
pub(crate) fn candidates<F: Fn(u8, u8) -> bool>(
    bytes: &[u8],
    from: usize,
    may_be: F,
) -> Candidates<'_, F> {
    Candidates {
        bytes,
        may_be,
        next: from,
        answers: [0; BLOCK],
        read: BLOCK,
        found: 0,
    }
}

/// See [`candidates`].
pub(crate) struct Candidates<'t, F> {
    bytes: &'t [u8],
    may_be: F,
    /// Where the bytes begin that have not been asked yet.
    next: usize,
    /// The answers for the block before them, 1 where it has a candidate, and how many of them have been read.
    answers: [u8; BLOCK],
    read: usize,
    /// What is left of the word that was read last; its lowest byte is the earliest.
    found: u64,
}

impl<F: Fn(u8, u8) -> bool> Iterator for Candidates<'_, F> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            if self.read == BLOCK {
                self.ask()?;
            }
            let word = self.answers[self.read..].first_chunk::<WORD>()?;
            self.found = u64::from_le_bytes(*word);
            self.read += WORD;
        }
        let in_word = self.found.trailing_zeros() as usize / 8;
        self.found &= self.found - 1;
        Some(self.next - BLOCK + self.read - WORD + in_word)
    }
}

impl<F: Fn(u8, u8) -> bool> Candidates<'_, F> {
    /// Asks of the next block; nothing at the end of the bytes.
    #[inline]
    fn ask(&mut self) -> Option<()> {
        let rest = self.bytes.get(self.next..).filter(|it| !it.is_empty())?;
        // Called where it is, or the compiler may leave it a call for each byte.
        let may_be = |byte, after| (self.may_be)(byte, after);
        self.answers = match rest.first_chunk() {
            Some(block) => answers(block, may_be),
            // Most texts are shorter than a block: zeros make it whole, and what is answered of them is dropped.
            None => {
                let mut block = [0; BLOCK + 1];
                block[..rest.len()].copy_from_slice(rest);
                let mut answers = answers(&block, may_be);
                answers[rest.len()..].fill(0);
                answers
            }
        };
        self.next += BLOCK;
        self.read = 0;
        Some(())
    }
}

/// The answers for each byte of a block but its last, which is there to stand behind the one before it.
#[inline]
fn answers(block: &[u8; BLOCK + 1], may_be: impl Fn(u8, u8) -> bool) -> [u8; BLOCK] {
    let mut answers = [0; BLOCK];
    for (at, answer) in answers.iter_mut().enumerate() {
        *answer = u8::from(may_be(block[at], block[at + 1]));
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_place_is_passed_over_whatever_the_length() {
        let is_one = |byte: u8, after: u8| (byte == b'.') | (byte == b'a') & (after == b'b');
        let text = "ab..a.ba".repeat(9);
        for end in 0..text.len() {
            let bytes = &text.as_bytes()[..end];
            for from in 0..=end {
                let found: Vec<usize> = candidates(bytes, from, is_one).collect();
                let after = |at: usize| bytes.get(at + 1).copied().unwrap_or_default();
                let expected = (from..end).filter(|at| is_one(bytes[*at], after(*at)));
                assert_eq!(found, expected.collect::<Vec<_>>(), "{from}..{end}");
            }
        }
    }

    #[test]
    fn what_stands_behind_a_text_is_no_candidate() {
        let all = candidates(b"ab", 0, |_, _| true);
        assert_eq!(all.collect::<Vec<_>>(), [0, 1]);
    }
}
