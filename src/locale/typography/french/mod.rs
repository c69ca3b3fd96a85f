//! French by authorities that differ in their spaces.
//!
//! None is imposed on what the author typed: a space that is there becomes unbreakable under all of them, so that no line
//! begins with punctuation, and takes the width that the authority gives it. Where one wants no space at all, it is narrow,
//! but for the rules of the Union, under which it stays wide, to be seen and corrected.

mod dash;
mod figures;
pub(super) mod number;
mod ordinals;
mod signs;
#[cfg(test)]
mod tests;
pub(super) mod units;
pub(super) mod words;

use super::address::is_in_address;
use super::cut;
use super::edit::OBJECT;
use super::edit::{Edit, Gap, NARROW_NO_BREAK, NO_BREAK, Replacement};
use crate::locale::candidates::candidates;
use dash::Dashes;
pub use ordinals::ordinal_endings;
pub(in crate::locale) use words::is_month;

/// The spaces by which the sets of rules differ.
#[derive(Clone, Copy)]
pub(super) struct FrenchSpaces {
    /// Before `; ! ?`.
    high_points: char,
    /// Before `:`.
    colon: char,
    /// Inside « ».
    guillemets: char,
    /// Between groups of three figures.
    thousands: char,
    /// Whether an apostrophe parts thousands too.
    has_apostrophe_in_numbers: bool,
}

/// Lexique des règles typographiques en usage à l’Imprimerie nationale: narrow before `; ! ?`, wide before `:` and in « ».
pub(super) const IMPRIMERIE_NATIONALE: FrenchSpaces = FrenchSpaces {
    high_points: NARROW_NO_BREAK,
    colon: NO_BREAK,
    guillemets: NO_BREAK,
    thousands: NARROW_NO_BREAK,
    has_apostrophe_in_numbers: false,
};

/// Interinstitutional Style Guide of the European Union, 6.4: no space before `: ; ! ?` nor in « ».
pub(super) const EU: FrenchSpaces = FrenchSpaces {
    high_points: NO_BREAK,
    thousands: NO_BREAK,
    ..IMPRIMERIE_NATIONALE
};

/// Office québécois de la langue française, « Espacement avant et après les signes de ponctuation et les symboles »: before
/// `; ! ?` a narrow space where there is one, else none; a common one elsewhere, between thousands too.
pub(super) const OQLF: FrenchSpaces = FrenchSpaces {
    thousands: NO_BREAK,
    ..IMPRIMERIE_NATIONALE
};

/// Guide du typographe (Association suisse des typographes), which the French-speaking cantons follow: narrow everywhere.
/// Thousands are parted by a narrow space or an apostrophe, as the author typed it.
pub(super) const GUIDE_DU_TYPOGRAPHE: FrenchSpaces = FrenchSpaces {
    high_points: NARROW_NO_BREAK,
    colon: NARROW_NO_BREAK,
    guillemets: NARROW_NO_BREAK,
    thousands: NARROW_NO_BREAK,
    has_apostrophe_in_numbers: true,
};

/// The Belgian standard NBN Z 01-002: no space before `; ! ?`, so what is typed is as narrow as can be; thousands in groups
/// of three behind a fixed space.
pub(super) const NBN: FrenchSpaces = OQLF;

pub(super) fn apply(mut edit: Edit<'_>, rules: &FrenchSpaces) -> Vec<Replacement> {
    let bytes = edit.text.as_bytes();
    let mut dashes = Dashes::default();
    let mut seen = 0;
    // All that is looked for are signs at the beginning of ASCII, and dashes: one question passes the letters.
    let may_be = |byte: u8, after: u8| {
        (byte <= b'.') | ((byte == 0xe2) & (after == 0x80)) | ((byte == 0xc2) & (after == 0xa0))
    };
    for at in candidates(bytes, 0, may_be) {
        let byte = bytes[at];
        // Most candidates end here, so nothing is asked before.
        if matches!(byte, b' ' | b'\n') && is_between_words(bytes, at) {
            continue;
        }
        if at < seen || at < edit.done() || !edit.is_own(at) {
            continue;
        }
        match byte {
            b' ' | b'\n' => {
                let gap = edit.gap(at);
                seen = gap.to;
                if let Some(new) = space(&edit, gap, rules) {
                    edit.close(gap, new);
                }
            }
            b'\'' if is_apostrophe(&edit, at, rules) => edit.replace(at, at + 1, '’'),
            b'.' if edit.is_ellipsis(at) => edit.replace(at, at + 3, '…'),
            0xc2 => set_width(&mut edit, at, rules),
            0xe2 if edit.is_narrow(at) => set_width(&mut edit, at, rules),
            // Curly marks and narrow spaces begin with the same bytes.
            0xe2 if matches!(bytes.get(at + 2), Some(0x93 | 0x94)) => dashes.meet(&mut edit, at),
            _ => {}
        }
    }
    edit.finish()
}

/// Gives a space that its author made unbreakable the width that the authority has for it, where it has one: beside points and
/// guillemets, and between thousands.
fn set_width(edit: &mut Edit<'_>, at: usize, rules: &FrenchSpaces) {
    let gap = edit.gap(at);
    let is_single = edit.text[gap.from..gap.to].chars().count() == 1;
    let sides = (edit.before(gap.from), edit.after(gap.to));
    let (Some(before), Some(after), true) = (sides.0, sides.1, is_single) else {
        return;
    };
    // Beside a dash the space is the dash's.
    let is_at_mark = !matches!(before, '–' | '—')
        && (matches!(after, ';' | ':' | '!' | '?' | '»' | '›') || matches!(before, '«' | '‹'));
    let is_between_figures = before.is_ascii_digit() && after.is_ascii_digit();
    let typed = edit.text[gap.from..].chars().next();
    if let Some(new) = (is_at_mark || is_between_figures)
        .then(|| space(edit, gap, rules))
        .flatten()
        && (is_at_mark || new == rules.thousands)
        && typed != Some(new)
    {
        edit.replace(gap.from, gap.to, new);
    }
}

/// The quick look at a space: between two common words no rule applies, but for `1er mai`, `XXe siècle`, `14 h 30` and `Mme la`. A few
/// bytes decide on either side; where they are not sure, they say no.
#[inline]
fn is_between_words(text: &[u8], at: usize) -> bool {
    let Some([first, second, third, fourth, last]) = text[..at].last_chunk() else {
        return false;
    };
    let [first, second, third, fourth, last] =
        [first, second, third, fourth, last].map(|it| KINDS[usize::from(*it)]);
    // What ends in a letter of ASCII may be a number of four characters, or of more, `2ème`; a title has five at most.
    let common = last == OTHER || last == LETTER && (first | second | third | fourth) & NUMBER == 0;
    common && begins_lowercase(&text[at + 1..]) && !ends_long_ordinal(&text[..at])
}

/// `2ème`, `2èmes`, `1ère`: the other endings are shorter.
fn ends_long_ordinal(text: &[u8]) -> bool {
    let text = text.strip_suffix(b"s").unwrap_or(text);
    matches!(text, [.., 0xa8, b'm' | b'r', b'e'])
}

const LETTER: u8 = 1;
const OTHER: u8 = 2;
const NUMBER: u8 = 4;
/// What a byte may end: a word of lowercase letters, another word or part of a sentence, or a number, of Rome too; capitals that
/// titles begin with are told with numbers. The last bytes of « and ‹, and those of raised letters and digits and of fractions, end a few letters as well.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < kinds.len() {
        kinds[byte] = match byte as u8 {
            b'a'..=b'z' => LETTER,
            b'0'..=b'9' | b'I' | b'V' | b'X' | b'D' | b'M' | b'P' => NUMBER,
            0x89 | 0xab | 0xb2..=0xb9 | 0xbc..=0xbe => 0,
            b',' | 0x80.. => OTHER,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

/// Whether a text begins with a lowercase letter of ASCII or of Latin-1.
fn begins_lowercase(text: &[u8]) -> bool {
    match text {
        [0xc3, second, ..] => (0x9f..=0xbf).contains(second) && *second != 0xb7,
        [first, ..] => first.is_ascii_lowercase(),
        [] => false,
    }
}

/// Behind a letter, before what a word or a quotation begins with: `l'eau`, `d'1 m`, `l'« Europe »`, ``l'`id` ``; before
/// signs that are read as words, where the letter is one that is elided: `l'§ 3`, `d'€`.
fn is_apostrophe(edit: &Edit<'_>, at: usize, rules: &FrenchSpaces) -> bool {
    let Some(after) = edit.after(at + 1) else {
        return is_clipped(edit, at) && !is_in_address(edit.text, at);
    };
    let Some(before) = edit.before(at).filter(|c| !begins_after(*c)) else {
        return is_cut(edit.text, at) && !is_in_address(edit.text, at);
    };
    let begins = after.is_alphanumeric()
        || matches!(after, '«' | '‹' | '“' | '‘' | '"' | '(' | '[' | OBJECT)
        || matches!(after, '§' | '@' | '#' | '€' | '$' | '£')
            && words::is_elided(edit.word_before(at))
        || is_picture(after);
    let elides = before.is_alphabetic() && begins;
    let parts = rules.has_apostrophe_in_numbers && number::is_parted_at(edit.text, at);
    let ends = before == 'n' && is_and(&edit.text[..at - 1], &edit.text[at..]);
    let is_cut = before == '-' && is_cut(edit.text, at);
    (elides || parts || ends || is_cut || is_clipped(edit, at)) && !is_in_address(edit.text, at)
}

/// Where a word may begin that lost its own beginning.
fn begins_after(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | '[' | '«' | '“' | '–' | '—')
}

/// `l’été ’76`, `les années ’90`, the first mark of `rock ’n’ roll`.
fn is_cut(text: &str, at: usize) -> bool {
    let (before, behind) = (&text[..=at], &text[at + 1..]);
    let letter = behind.strip_prefix('n');
    cut::begins_year(behind) || letter.is_some_and(|behind| is_and(before, behind))
}

/// Whether what is before and behind an `n` is a mark each, and a word beyond: `rock 'n' roll`.
fn is_and(before: &str, behind: &str) -> bool {
    let marks = ['\'', '’'];
    let (first, second) = (before.strip_suffix(marks), behind.strip_prefix(marks));
    first
        .zip(second)
        .is_some_and(|(first, second)| cut::joins_words(first, second))
}

/// Whether a mark stands for the end of a word that was cut short, `p'tit déj'`, `l'ado' part`: behind two letters or more, where no mark
/// before it has opened a quotation.
fn is_clipped(edit: &Edit<'_>, at: usize) -> bool {
    let ends = edit.after(at + 1).is_none_or(|c| {
        c.is_whitespace() || matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | '…' | ')' | ']' | '»')
    });
    let before = &edit.text[..at];
    let word = before.trim_end_matches(char::is_alphabetic);
    let is_word = before[word.len()..].chars().count() >= 2;
    ends && is_word && !is_quoted(&before[before.ceil_char_boundary(at.saturating_sub(NEAR))..])
}

/// How far before a mark another is looked for that opens a quotation.
const NEAR: usize = 256;

/// Whether a text leaves a quotation in single marks open.
fn is_quoted(text: &str) -> bool {
    let mut is_open = false;
    for (at, mark) in text.match_indices(['\'', '‘']) {
        let behind = text[at + mark.len()..].chars().next();
        let opens = text[..at].chars().next_back().is_none_or(begins_after);
        if opens || mark == "‘" {
            is_open = true;
        } else if !behind.is_some_and(char::is_alphanumeric) {
            is_open = false;
        }
    }
    is_open
}

/// An emoji or another sign that stands for a word.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}')
}

/// What a number ends in: a digit, a raised one, a fraction of one sign: `10⁶ m`, `½ h`.
fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '¼'..='¾' | '²' | '³' | '¹' | '⁰'..='⁹' | '⅐'..='⅞')
}

/// What a gap becomes, if not what it is.
fn space(edit: &Edit<'_>, gap: Gap, rules: &FrenchSpaces) -> Option<char> {
    let (before, after) = (edit.before(gap.from)?, edit.after(gap.to)?);
    if before.is_whitespace() || after.is_whitespace() {
        return None;
    }
    match after {
        ';' | '!' | '?' if signs::is_point(edit.text, gap.to) => return Some(rules.high_points),
        ':' if signs::is_point(edit.text, gap.to) => return Some(rules.colon),
        '»' | '›' => return Some(rules.guillemets),
        '%' | '‰' => return Some(NO_BREAK),
        _ => {}
    }
    if matches!(before, '«' | '‹') {
        return Some(rules.guillemets);
    }
    if let Some(new) = number::space(edit, gap, rules.thousands) {
        return Some(new);
    }
    let glued = if is_figure(before) {
        figures::precede(edit, gap, after)
    } else if after.is_ascii_digit() {
        figures::follow(edit, gap, before)
    } else if after == '×' {
        figures::multiply(edit, gap)
    } else {
        words::belong_together(edit, gap, before, after)
    };
    glued.then_some(NO_BREAK)
}
