//! Words of a left-to-right script, or of figures and signs, inside right-to-left text.

use super::kind::{
    Kind, OBJECT, is_inside_figure, is_joint, is_rtl, is_sentence_point, is_space, kind,
};
use crate::locale::word_list::{WordList, is_one_of, words};

/// What stands between spaces, as far as it is not right-to-left.
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The end without the punctuation of the sentence.
    pub(super) content_end: usize,
    pub(super) has_letter: bool,
    pub(super) has_digit: bool,
    /// Whether a right-to-left letter or point follows at once.
    pub(super) cut: bool,
}

impl Word {
    pub(super) fn at(text: &str, start: usize) -> Self {
        let mut word = Word {
            start,
            end: text.len(),
            content_end: start,
            has_letter: false,
            has_digit: false,
            cut: false,
        };
        for (at, c) in text[start..].char_indices() {
            match kind(c) {
                Kind::Ltr => word.has_letter = true,
                Kind::Digit => word.has_digit = true,
                Kind::Neutral => {}
                Kind::RtlPoint if is_inside_figure(text, start + at, c) => {}
                other => {
                    word.end = start + at;
                    word.cut = other != Kind::Space;
                    break;
                }
            }
        }
        let meets_letter = word.cut && text[word.end..].starts_with(is_rtl);
        word.content_end = content_end(text, start, word.end, meets_letter);
        word
    }

    /// What an earlier rule has read as one, up to `end`.
    pub(super) fn read(text: &str, start: usize, end: usize) -> Self {
        let rest = Word::at(text, end);
        Word {
            start,
            content_end: end,
            has_letter: false,
            has_digit: true,
            ..rest
        }
    }

    /// What stands between the word and its end: the punctuation of the sentence.
    pub(super) fn tail<'t>(&self, text: &'t str) -> &'t str {
        &text[self.content_end..self.end]
    }

    /// The next word of the phrase, over white space; `None` where the sentence's own script comes.
    pub(super) fn next(&self, text: &str) -> Option<Word> {
        let rest = &text[self.end..];
        let next = rest.trim_start_matches(is_space);
        let apart = next.len() < rest.len();
        let goes_on =
            next.starts_with(|c| !matches!(kind(c), Kind::Rtl | Kind::RtlPoint | Kind::Wall));
        (!self.cut && apart && goes_on).then(|| Word::at(text, text.len() - next.len()))
    }

    /// What follows behind the word, over white space.
    pub(super) fn behind<'t>(&self, text: &'t str) -> &'t str {
        text[self.end..].trim_start_matches(is_space)
    }
}

/// The end of what stands between two places without the punctuation of the sentence.
pub(super) fn content_end(text: &str, start: usize, end: usize, cut: bool) -> usize {
    let word = &text[start..end];
    let content = word.trim_end_matches(|c| is_sentence_point(c) || (cut && is_joint(c)));
    let behind = &word[content.len()..];
    let meets_comma = text[end..].starts_with(['،', '؛']);
    let own = match behind.as_bytes() {
        // No sentence ends before a comma.
        [b'.'] if meets_comma && content.ends_with(char::is_alphabetic) => 1,
        [b'.', ..] if is_initials(content) => 1,
        [b'.', ..]
            if is_short_form(text, start, content)
                && goes_on(&text[start + content.len() + 1..]) =>
        {
            1
        }
        // A function, or a list of a programme.
        [b'(', b')', ..] | [b'[', b']', ..] if !content.is_empty() => 2,
        _ => 0,
    };
    start + content.len() + own
}

/// Whether a full stop shortens the word rather than ending a sentence: what companies and authors bear behind their names, months,
/// parts of books and of addresses, and Linnaeus behind a species, `Olea europaea L.`
fn is_short_form(text: &str, start: usize, word: &str) -> bool {
    let last = word.rsplit(is_space).next().unwrap_or_default();
    let bare = last.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_of_species = || {
        let outer = text[..start + word.len() - last.len()].trim_end_matches(is_space);
        let name = outer.rsplit(is_space).next().unwrap_or_default();
        name.len() > 2 && name.chars().all(char::is_lowercase)
    };
    is_one_of(bare, SHORT_FORMS) || last == "L" && is_of_species()
}

const SHORT_FORMS: &WordList = words!(
    "Jr Sr Inc Ltd Co Corp Cie Ets Bros etc al ed éd eds éds cit ibid Ibid Univ Dept St Dr Mr Mrs Ms Prof vs Pr Cf cf approx \
     env sp spp p pp sq sqq \
     janv févr avr juil sept oct nov déc Jan Feb Apr Jul Aug Sep Sept Oct Nov Dec \
     vol Vol fig Fig art Art chap Chap sect Sect Ave Blvd Bd Apt Ste réf Réf Tél tél Tel tel ext max rev Rev"
);

/// Whether the sentence goes on behind a full stop.
fn goes_on(rest: &str) -> bool {
    let next = rest.trim_start_matches(|c| is_space(c) || c == OBJECT);
    next.starts_with(|c| matches!(kind(c), Kind::Rtl | Kind::RtlPoint | Kind::Digit) || c == '(')
}

/// Whether a full stop belongs to the word: `U.S.`, `R.S.V.P.`, `Ph.D.`, `M.Sc.`; a last part of two small letters is that
/// of an address, `t.co`.
fn is_initials(text: &str) -> bool {
    let is_apart = |c| is_space(c) || matches!(c, '/' | '(' | '[');
    let word = text.rsplit(is_apart).next().unwrap_or_default();
    let last = word.rsplit('.').next().unwrap_or_default();
    // `av. J.-C.`
    let last = last.strip_prefix('-').unwrap_or(last);
    let is_letter = last.chars().count() == 1 && last.starts_with(char::is_alphabetic);
    let is_degree = last.starts_with(char::is_uppercase) && last.chars().all(char::is_alphabetic);
    let is_short = |part: &str| matches!(part.chars().count(), 1 | 2);
    word.contains('.') && (is_letter || is_degree) && word.split('.').all(is_short)
}
