//! How words are spelled on the site, for what readers mistype.
//!
//! Takes folded words; gives, for every two numbers of letters, the words that have so many, sorted, each as its step from the
//! one before. They are read when a word is found nowhere: a letter too few or too many lies in the same file or the next. Signatures of
//! words with a letter left out would find these at once, and take many times the room.

use crate::locale::search::{SPELLED, spelling};
use crate::plan::SPELLINGS;

use super::digits::push_after;

/// The contents of the files, of words that are sorted.
pub(super) fn print<'w>(words: impl Iterator<Item = &'w str>) -> Vec<String> {
    let mut files: Vec<Vec<&str>> = vec![Vec::new(); SPELLINGS];
    for word in words.filter_map(spelling) {
        files[((word.chars().count() - SPELLED) / 2).min(SPELLINGS - 1)].push(word);
    }
    files.into_iter().map(join_words).collect()
}

fn join_words(mut words: Vec<&str>) -> String {
    // They are, but for those that have lost an article: a sort that looks for what lies in order has little to do.
    words.sort();
    words.dedup();
    let mut text = String::new();
    let mut before = "";
    for word in words {
        push_after(before, word, &mut text);
        before = word;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lie_by_their_letters_without_articles_and_figures() {
        let words = [
            "flood",
            "floor",
            "الفيضانات",
            "فيضانات",
            "2026",
            "dam",
            "covid19",
        ];
        let files = print(words.into_iter());
        assert_eq!(files[0], "AfloodEr");
        assert_eq!(files[1], "Aفيضانات");
        assert!(files[2..].iter().all(String::is_empty));
    }
}
