//! Whose a `?` or `!` is behind a Latin phrase in right-to-left text: that of a question or title which the phrase is, or that of the
//! sentence round it.
//!
//! Arabic has a mark of its own to ask with, `؟`; but people type `?` in its place, too. So `?` is the phrase's where the phrase asks, or
//! is announced by a colon or begins its line; and an exclamation that the sentence goes on behind is that of a name.

use super::Span;
use super::addresses::is_address;
use super::counted::is_last_word;
use super::edges::Edges;
use super::kind::{Kind, is_dash, is_rtl, is_space, kind, last_part, opening};
use crate::locale::word_list::{WordList, is_one_of, words};

/// The phrase with the marks behind it that are its own: `كتاب Quo vadis? مشهور`, `الندوة: Qui paie ? يوم الأحد`, `شركة Yahoo! وفروعها`.
pub(super) fn with_last_marks(text: &str, span: Span, edges: &Edges) -> Span {
    let rest = &text[span.end..];
    // French has a space before them.
    let apart = rest.strip_prefix(is_space).unwrap_or(rest);
    let behind = apart.trim_start_matches(['?', '!']);
    let marks = &apart[..apart.len() - behind.len()];
    if marks.is_empty() {
        return with_dots(text, span);
    }
    let next = behind.trim_start_matches(is_space);
    let meets_word = next.len() < behind.len() && next.starts_with(|c| is_rtl(c) || c == '(');
    let ends = next.is_empty()
        || next.starts_with(|c| {
            matches!(kind(c), Kind::RtlPoint | Kind::Wall) || opening(c).is_some()
        })
        || next.len() < behind.len() && next.starts_with(is_dash);
    let phrase = Phrase {
        text: &text[span.start..span.end],
        before: &text[..span.start],
    };
    let is_glued = apart.len() == rest.len();
    // Hebrew has no other mark to ask with.
    let is_arabic = edges.runs_with_spans(text);
    let is_own = match marks.starts_with('?') {
        true if !is_arabic => is_glued && meets_word && phrase.asks(),
        true => {
            let may_be = meets_word || ends && !phrase.stands_in_question();
            may_be && (phrase.asks() || phrase.is_announced())
        }
        false if is_glued && meets_word => true,
        false => is_arabic && (meets_word || ends) && phrase.is_announced() && phrase.has_words(),
    };
    match is_own {
        true => Span {
            end: text.len() - behind.len(),
            ..span
        },
        false => span,
    }
}

/// The entry of a menu with the dots that say that more is asked: `القائمة Save as… في الأعلى`. Behind another name they are the sentence's.
fn with_dots(text: &str, span: Span) -> Span {
    let rest = &text[span.end..];
    let behind = rest.strip_prefix('…').or_else(|| rest.strip_prefix("..."));
    let is_entry = || {
        text[span.start..span.end].contains(" > ")
            || is_last_word(&text[..span.start], |word| is_one_of(word, MENUS))
    };
    match behind.filter(|_| is_entry()) {
        Some(behind) => Span {
            end: text.len() - behind.len(),
            ..span
        },
        None => span,
    }
}

/// A Latin phrase, and the text before it.
struct Phrase<'t> {
    text: &'t str,
    before: &'t str,
}

impl Phrase<'_> {
    /// Whether a word of it asks.
    fn asks(&self) -> bool {
        self.text.split(is_space).any(|word| {
            let word = word.split(['’', '\'', '-', ',']).next().unwrap_or_default();
            is_one_of(&word.to_lowercase(), QUESTIONS)
        })
    }

    /// Whether it begins its line, or a colon announces it, and it is no address.
    fn is_announced(&self) -> bool {
        let before = self.before.trim_end_matches(is_space);
        let begins =
            before.is_empty() || before.ends_with(|c| c == ':' || matches!(kind(c), Kind::Wall));
        begins && !is_address(self.text) && !self.text.contains(['@', '/'])
    }

    fn has_words(&self) -> bool {
        self.text.contains(is_space)
    }

    /// Whether the sentence round it asks: the mark at its end is the sentence's then, whichever it is.
    fn stands_in_question(&self) -> bool {
        let ends =
            |c: char| matches!(c, '.' | ':' | '؟' | '?' | '!' | '؛') || kind(c) == Kind::Wall;
        let clause = last_part(self.before).rsplit(ends).next();
        let mut words = clause.unwrap_or_default().split(|c| !is_rtl(c));
        words.any(|word| is_one_of(word.trim_start_matches(['و', 'ف']), ASKING))
    }
}

/// What is pressed or chosen in a program, and verbs that tell to.
const MENUS: &WordList = words!(
    "قائمة زر أمر خيار تعليمة مدخل اضغط اضغطوا انقر انقروا اختر اختاروا افتح افتحوا نضغط ننقر نختار"
);

/// Words that ask, in English, French and Latin.
const QUESTIONS: &WordList = words!(
    "who whom whose what which where when why how is are was were has have had do does did can could will would shall should may \
     qui que qu quoi quel quelle quels quelles lequel laquelle où quand comment pourquoi combien est sont faut peut quo quid"
);

/// Words with which a question begins in Arabic, Persian and Urdu.
const ASKING: &WordList = words!(
    "هل ماذا لماذا أين متى كيف أليس ألم ألا أما هلا آیا چرا کجا چگونه چطور کیا کیوں کہاں کیسے"
);
