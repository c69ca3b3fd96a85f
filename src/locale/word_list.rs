//! Lists of words, which spaces part, and what such a word before a number says of it in languages of Arabic and Hebrew script.

/// How many bytes before a number the word may stand.
const NEAR: usize = 48;

/// Words, parted by single spaces. Most words that are asked for are in no list, and are told by a few bits: a build of French
/// texts took 4 % more instructions when each was looked for in the list itself.
pub(super) struct WordList {
    words: &'static str,
    /// By [`mark`]: whether a word of the list has it.
    marks: [u64; 16],
}

impl WordList {
    /// A list of them.
    pub(super) const fn new(words: &'static str) -> Self {
        let bytes = words.as_bytes();
        let mut marks = [0; 16];
        let (mut start, mut at) = (0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == b' ' {
                if at > start {
                    let second = if at - start > 1 { bytes[start + 1] } else { 0 };
                    let mark = mark(bytes[start], second, bytes[at - 1], at - start);
                    marks[mark / 64] |= 1 << (mark % 64);
                }
                start = at + 1;
            }
            at += 1;
        }
        WordList { words, marks }
    }

    /// Whether it holds a word.
    fn has(&self, word: &str) -> bool {
        let bytes = word.as_bytes();
        let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
            return false;
        };
        let second = bytes.get(1).copied().unwrap_or_default();
        let mark = mark(*first, second, *last, bytes.len());
        let may_be = self.marks[mark / 64] & 1 << (mark % 64) != 0;
        may_be && self.holds(bytes)
    }

    /// Only where the list has the first byte is more compared.
    fn holds(&self, word: &[u8]) -> bool {
        let list = self.words.as_bytes();
        memchr::memchr_iter(word[0], list).any(|at| {
            let end = at + word.len();
            let is_apart =
                (at == 0 || list[at - 1] == b' ') && list.get(end).is_none_or(|it| *it == b' ');
            is_apart && list[at..].starts_with(word)
        })
    }
}

/// What little tells most words apart: their first bytes, the last, and the length.
const fn mark(first: u8, second: u8, last: u8, length: usize) -> usize {
    let bytes = first as usize * 0x9e5 + second as usize * 0x3d3 + last as usize * 0x6b1;
    (bytes + length * 0x1cf) % 1024
}

/// The list of these words, made once, when the program is compiled.
macro_rules! words {
    ($words:expr) => {{
        static LIST: $crate::locale::word_list::WordList =
            $crate::locale::word_list::WordList::new($words);
        &LIST
    }};
}
pub(super) use words;

/// Whether a word is in a list.
pub(super) fn is_one_of(word: &str, list: &WordList) -> bool {
    list.has(word)
}

/// Whether one of these words stands right before a number, in the same clause, with or without what is written onto it.
pub(super) fn is_announced(before: &str, words: &WordList) -> bool {
    let from = before.floor_char_boundary(before.len().saturating_sub(NEAR));
    // A full stop among figures ends nothing: `هاتف: 71.890.112 أو 71 890 113`.
    let clause = before[from..].rsplit(['؛', '!', '؟', '\n']).next();
    let clause = clause.and_then(|it| it.rsplit(". ").next());
    let mut stand = clause
        .unwrap_or_default()
        .split(|c: char| !c.is_alphanumeric());
    stand.any(|word| {
        let bare = word
            .trim_start_matches(['و', 'ب', 'ل'])
            .trim_start_matches("ال");
        words.has(bare)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_in_a_list_as_a_whole() {
        static LIST: WordList = WordList::new("km m °C éd. Nᵒ مليون");
        for word in ["km", "m", "°C", "éd.", "Nᵒ", "مليون"] {
            assert!(LIST.has(word), "{word}");
        }
        for word in ["", " ", "k", "C", "km m", "mm", "éd", "مليونا", "ملي"] {
            assert!(!LIST.has(word), "{word}");
        }
    }
}
