//! What a character is to the isolation of runs: coarser than the classes of UAX #9, with the punctuation of sentences
//! told apart from that of codes.

use unicode_bidi::{BidiClass, bidi_class};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A letter of a left-to-right script.
    Ltr,
    /// A letter of a right-to-left script.
    Rtl,
    /// A figure, European or Arabic-Indic.
    Digit,
    /// White space, breaking or not.
    Space,
    /// Punctuation that only right-to-left scripts use: it ends what is written in another.
    RtlPoint,
    /// A control character or the end of a line: nothing reads as one over it.
    Wall,
    /// Everything else.
    Neutral,
}

/// What stands in a text for something that is no text, a picture or a call of a note.
pub const OBJECT: char = '\u{fffc}';

/// It takes signs and stands in intervals as figures do.
pub(super) const INFINITY: char = '∞';

/// What stands in a text where its author ends a line: what follows is a paragraph of its own to UAX #9.
pub const LINE_END: char = '\u{2029}';

pub(super) fn kind(c: char) -> Kind {
    match c {
        'a'..='z' | 'A'..='Z' => Kind::Ltr,
        '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => Kind::Digit,
        '،' | '؛' | '؟' | '۔' | '٪' | '٫' | '٬' => Kind::RtlPoint,
        ' ' | '\u{a0}' | '\u{202f}' => Kind::Space,
        '\0'..='\u{7f}' if c.is_ascii_whitespace() => Kind::Space,
        '\0'..='\u{7f}' => Kind::Neutral,
        // The letters of Arabic, French and English, without a search in the tables.
        '\u{621}'..='\u{64a}' => Kind::Rtl,
        '×' | '÷' | '\u{64b}'..='\u{65f}' => Kind::Neutral,
        'À'..='ÿ' => Kind::Ltr,
        INFINITY => Kind::Digit,
        // A mark beside a sign (CLDR's `12 %` in Arabic), not a letter.
        '\u{200e}' => Kind::Neutral,
        LINE_END | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Kind::Wall,
        _ => match bidi_class(c) {
            BidiClass::L => Kind::Ltr,
            // Marks such as U+200F count as letters: the author has set them where they must be.
            BidiClass::R | BidiClass::AL => Kind::Rtl,
            BidiClass::WS | BidiClass::B | BidiClass::S => Kind::Space,
            _ => Kind::Neutral,
        },
    }
}

/// Whether the sign of decimals or thousands of Arabic script at `at` stands inside a figure (`۵٫۲`), and so ends nothing: the
/// two are of the class AN, as figures are.
pub(super) fn is_inside_figure(text: &str, at: usize, c: char) -> bool {
    is_decimal_sign(c)
        && text[..at].ends_with(is_digit)
        && text[at + c.len_utf8()..].starts_with(is_digit)
}

/// The signs of decimals and of thousands in Arabic script.
pub(super) fn is_decimal_sign(c: char) -> bool {
    matches!(c, '٫' | '٬')
}

pub(super) fn is_space(c: char) -> bool {
    kind(c) == Kind::Space
}

pub(super) fn is_digit(c: char) -> bool {
    kind(c) == Kind::Digit
}

pub(super) fn is_rtl(c: char) -> bool {
    kind(c) == Kind::Rtl
}

/// Figures of the class AN, which stay right-to-left among themselves even in an isolate. Those of Persian and Urdu are EN.
pub(super) fn is_arabic_digit(c: char) -> bool {
    matches!(c, '\u{660}'..='\u{669}')
}

/// Figures and signs that are raised or lowered: to UAX #9 they are European numbers, which stay with what they are written
/// onto: `م³`, `¹⁴C`.
pub(super) fn is_small_figure(c: char) -> bool {
    matches!(c, '²' | '³' | '¹' | '\u{2070}' | '\u{2074}'..='\u{207b}' | '\u{2080}'..='\u{208b}')
}

/// Fractions of one sign.
pub(super) fn is_fraction(c: char) -> bool {
    matches!(c, '¼'..='¾' | '⅐'..='⅞')
}

/// Emoji and other pictures, with what is written onto them: colours of skin, joiners, the choice of a form.
pub(super) fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}' | '\u{fe0f}' | '\u{200d}')
        && !is_list_sign(c)
}

/// Signs of keys, `⌘`, `⇧`, `⌥`, `⌃`, and those that erase, end or move on.
pub(super) fn is_key(c: char) -> bool {
    matches!(
        c,
        '⌘' | '⇧' | '⌥' | '⌃' | '⎋' | '⏎' | '⌫' | '⌦' | '⇥' | '⇪' | '↩' | '⏏'
    )
}

/// What stands between the entries of a list in one line, `A | B`, `A · B`, and the boxes that are ticked: `A ☐ B ☐`.
pub(super) fn is_list_sign(c: char) -> bool {
    matches!(
        c,
        '|' | '·' | '•' | '□' | '■' | '☐' | '☑' | '☒' | '✓' | '✔' | '✗' | '✘'
    )
}

/// Punctuation at the end of a phrase that belongs to the sentence round it, and brackets, which are counted apart.
pub(super) fn is_sentence_point(c: char) -> bool {
    is_last_mark(c)
        || matches!(
            c,
            ',' | ':' | ';' | '"' | '\'' | '’' | '‘' | '“' | '”' | OBJECT
        )
        || is_bracket(c)
}

/// What ends a sentence or an exclamation of either script.
pub(super) fn is_last_mark(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…')
}

fn is_bracket(c: char) -> bool {
    closing(c).is_some() || opening(c).is_some()
}

/// Signs between a foreign word and one of the sentence's own, as in `UNESCO/اليونسكو`.
pub(super) fn is_joint(c: char) -> bool {
    matches!(
        c,
        '-' | '–' | '—' | '/' | '\\' | '_' | '=' | '~' | '|' | '&'
    )
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '−' | '\u{2010}' | '\u{2011}')
}

pub(super) fn is_minus(c: char) -> bool {
    matches!(c, '-' | '−')
}

/// The bracket that closes this one.
pub(super) fn closing(c: char) -> Option<char> {
    BRACKETS
        .iter()
        .find(|(open, _)| *open == c)
        .map(|(_, close)| *close)
}

/// The bracket that opens this one.
pub(super) fn opening(c: char) -> Option<char> {
    BRACKETS
        .iter()
        .find(|(_, close)| *close == c)
        .map(|(open, _)| *open)
}

const BRACKETS: [(char, char); 10] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('«', '»'),
    ('‹', '›'),
    ('“', '”'),
    ('⟨', '⟩'),
    ('⌊', '⌋'),
    ('⌈', '⌉'),
];

/// A sign that only money has.
pub(super) fn is_currency(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '\u{20a0}'..='\u{20c0}')
}

/// How many bytes of a line are looked at for what belongs to a number: else a line without spaces is read anew at each of its words.
const REACH: usize = 512;

/// The beginning of a text, as far as what belongs to a number before it may reach.
pub(super) fn first_part(text: &str) -> &str {
    &text[..text.floor_char_boundary(REACH)]
}

/// The end of a text, as far back as what belongs to a number behind it may reach.
pub(super) fn last_part(text: &str) -> &str {
    &text[text.ceil_char_boundary(text.len().saturating_sub(REACH))..]
}
