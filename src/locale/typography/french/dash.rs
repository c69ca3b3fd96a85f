//! Dashes round an aside and before a reply: the space on their inner side does not break.
//!
//! `Il part –␣enfin␣– demain`, `–␣Bonjour`: so no line begins with a closing dash or ends with an opening one. The first of
//! a sentence opens, the second closes; an aside may last to the end of its sentence. Between figures a dash says how far
//! something goes.

use super::super::edit::{Edit, Gap, NO_BREAK};

/// What is known of the dashes before.
#[derive(Default)]
pub(super) struct Dashes {
    /// Where a dash opened an aside that is not closed yet.
    open: Option<usize>,
}

impl Dashes {
    /// Looks at the sign that begins at `at`.
    pub(super) fn meet(&mut self, edit: &mut Edit<'_>, at: usize) {
        let Some(dash) = edit.after(at).filter(|c| matches!(c, '–' | '—')) else {
            return;
        };
        let end = at + dash.len_utf8();
        let (left, right) = (edit.gap(at), edit.gap(end));
        let left = Gap { to: at, ..left };
        let (before, after) = (edit.before(left.from), edit.after(right.to));
        let is_apart = left.from < at;
        let may_close = is_apart && after.is_none_or(|c| right.to > end || ends_phrase(c));
        let is_open = |open: usize| is_one_sentence(&edit.text[open..at], &edit.text[end..]);
        if may_close && self.open.is_some_and(is_open) {
            self.open = None;
            // Two dashes side by side share a gap.
            if left.from >= edit.done() {
                edit.close(left, NO_BREAK);
            }
        } else if right.to > end
            && after.is_some_and(|c| !c.is_ascii_digit() || begins_aside(edit.text, left.from, end))
        {
            match before {
                None | Some('\u{2028}') => edit.close(right, NO_BREAK),
                Some(before) if is_apart || matches!(before, '«' | '“' | '(') => {
                    self.open = Some(end);
                    edit.close(right, NO_BREAK);
                }
                Some(_) => {}
            }
        }
    }
}

/// Whether a dash before a figure begins an aside, for another of its kind ends one in the sentence: `Le prix – 12 € – baisse`. Behind
/// a figure it says how far something goes.
fn begins_aside(text: &str, from: usize, end: usize) -> bool {
    let behind = &text[end..];
    let is_apart = |at: &usize| behind[..*at].ends_with(char::is_whitespace);
    let mut others = behind.match_indices(['–', '—']).map(|(at, _)| at);
    let other = others.find(is_apart);
    let is_closed = other.is_some_and(|at| is_one_sentence(&behind[..at], &behind[at..]));
    is_closed && !text[..from].ends_with(|c: char| c.is_ascii_digit())
}

fn ends_phrase(c: char) -> bool {
    matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | ')' | '»' | '…')
}

/// Whether no sentence ends in a text: a stop behind a word, then a space, then a capital, be it the first letter of what is behind the
/// text: `Viens-tu ? — Non`. Where it is a small one, the sentence goes on: `quelle crue ! — monte`.
fn is_one_sentence(text: &str, behind: &str) -> bool {
    let mut word = 0;
    let mut last = ' ';
    let mut is_over = false;
    for c in text.chars() {
        match c {
            '\u{2028}' => return false,
            c if c.is_alphanumeric() => {
                if is_over && c.is_uppercase() {
                    return false;
                }
                is_over = false;
                word += 1;
            }
            // Abbreviations are short. A space before a sign of the sentence may be set already.
            c if c.is_whitespace() => {
                is_over |= matches!(last, '!' | '?') || matches!(last, '.' | '…') && word > 3;
                word = 0;
            }
            _ => {}
        }
        last = c;
    }
    let next = behind.chars().find(|c| c.is_alphanumeric());
    !(is_over && next.is_some_and(char::is_uppercase))
}
