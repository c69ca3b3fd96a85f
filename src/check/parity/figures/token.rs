//! A text cut into words, numbers and signs, each with its place.
//!
//! Words are folded as search folds them; digits of all scripts become European. Addresses and names of files are no figures: a
//! piece between spaces that holds `://` or `@`, or parts joined by `_`, is one sign.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use super::sense::Hit;
use crate::check::passage::OBJECT;
use crate::check::word_shapes::is_capital;
use crate::locale::search::fold;

/// A piece of a text.
#[derive(Debug, Clone)]
pub(super) struct Token<'t> {
    pub kind: TokenKind,
    /// A word folded, a number in European digits, a sign as it is.
    pub text: Cow<'t, str>,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Whether it stands right behind the piece before it.
    pub glued: bool,
    /// Whether it begins with a capital letter.
    pub capital: bool,
    /// What the lexicon says of it and of those behind it, once somebody has asked.
    pub hits: OnceCell<Vec<Hit>>,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    Word,
    Number,
    Sign,
}

impl Token<'_> {
    /// Whether it is this sign.
    pub fn is(&self, sign: &str) -> bool {
        self.kind == TokenKind::Sign && self.text == sign
    }

    /// Itself before others than those it stands before: what was found of it there does not count.
    pub fn elsewhere(&self) -> Self {
        Token {
            hits: OnceCell::new(),
            ..self.clone()
        }
    }

    /// Whether it is a mark between words, with which no figure begins in any language.
    pub fn is_pause(&self) -> bool {
        let is_pause = |c| {
            matches!(
                c,
                '.' | ',' | '،' | ';' | '؛' | '!' | '?' | '؟' | '«' | '»' | '"' | '…'
            )
        };
        self.kind == TokenKind::Sign && self.text.starts_with(is_pause)
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        self.kind == TokenKind::Number
    }
}

/// Whether a character may stand inside a number, between two digits.
fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '٫' | '٬' | '،')
}

/// The noughts of decimal digits, each with its other nine behind it: Unicode's systems of scripts that are written today.
const NOUGHTS: &[u32] = &[
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6,
    0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA8D0, 0xA900, 0xA9D0, 0xAA50, 0xABF0, 0xFF10,
];

/// The value of a decimal digit of any script.
fn digit(c: char) -> Option<char> {
    if c.is_ascii_digit() || (c as u32) < NOUGHTS[0] {
        return Some(c).filter(char::is_ascii_digit);
    }
    let at = NOUGHTS.partition_point(|nought| *nought <= c as u32);
    char::from_digit(c as u32 - NOUGHTS[at - 1], 10)
}

fn is_word(c: char) -> bool {
    // What most texts are made of needs no table.
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    matches!(c, '\u{621}'..='\u{64A}')
        || c.is_alphabetic()
        || matches!(c, '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{300}'..='\u{36F}')
}

/// Where the word ends that a text begins with.
fn word_end(text: &str) -> usize {
    // Most words are of ASCII, and end at a sign that is of ASCII too.
    let bytes = text.as_bytes();
    let ascii = bytes.iter().position(|byte| !byte.is_ascii_alphabetic());
    match ascii {
        Some(at) if bytes[at].is_ascii() => at,
        _ => text.find(|c| !is_word(c)).unwrap_or(text.len()),
    }
}

/// Marks that change the direction of what is around them, and are seen by nobody.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}' | '\u{61C}')
}

/// The pieces of a text.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 5);
    // Most texts hold no address, and to look for one at every word takes as long as all the rest.
    let has_sign = memchr::memchr3(b':', b'@', b'_', text.as_bytes()).is_some();
    let has_address = has_sign || text.contains("www.");
    let mut at = 0;
    let mut glued = false;
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        if c == ' ' || c.is_whitespace() {
            at += c.len_utf8();
            glued = false;
            continue;
        }
        if is_unseen(c) {
            at += c.len_utf8();
            continue;
        }
        let (kind, piece) = if has_address
            && !glued
            && let Some(end) = address(&text[at..])
        {
            at += end;
            (TokenKind::Sign, Cow::Borrowed(OBJECT))
        } else if c.is_ascii_digit()
            && let Some(end) = digest(&text[at..])
        {
            at += end;
            (TokenKind::Sign, Cow::Borrowed(OBJECT))
        } else if digit(c).is_some() {
            let piece = number(&text[at..]);
            at += piece.0;
            (TokenKind::Number, piece.1)
        } else if is_word(c) {
            let rest = &text[at..];
            let end = word_end(rest);
            // Behind `(980)` too.
            let counted = match tokens.last() {
                Some(last) if last.is(")") => tokens.iter().nth_back(1),
                last => last,
            };
            let is_counted = counted.is_some_and(Token::is_number);
            at += match is_counted {
                true => multiple(&rest[..end]).unwrap_or(end),
                false => end,
            };
            (TokenKind::Word, fold_word(&text[start..at]))
        } else {
            at += c.len_utf8();
            let sign = match c {
                '’' | 'ʼ' => "'",
                '‐' | '\u{2011}' => "-",
                _ => &text[start..at],
            };
            (TokenKind::Sign, Cow::Borrowed(sign))
        };
        tokens.push(Token {
            kind,
            text: piece,
            range: start..at,
            glued,
            capital: is_capital(c),
            hits: OnceCell::new(),
        });
        glued = true;
    }
    tokens
}

/// How many letters multiply the code of a currency or the unit behind them: `450 MDT` are millions of `DT`, `5 kt` thousands of `t`.
fn multiple(word: &str) -> Option<usize> {
    const CODES: [&str; 16] = [
        "D", "DA", "DH", "Dh", "DT", "dt", "DZD", "EUR", "FCFA", "GBP", "MAD", "SAR", "TND", "USD",
        "XOF", "dh",
    ];
    const UNITS: [&str; 7] = ["bep", "ha", "q", "qx", "t", "tep", "toe"];
    let is_known = |code: &&str| CODES.contains(code) || UNITS.contains(code);
    let one = || word.strip_prefix(['M', 'K', 'k']).filter(is_known);
    if matches!(word, "mDT" | "mdt" | "mD") {
        return Some(1);
    }
    match word.strip_prefix("MM").filter(|code| CODES.contains(code)) {
        Some(_) => Some(2),
        None => one().map(|_| 1),
    }
}

/// Where an address ends that begins here, if one does.
fn address(text: &str) -> Option<usize> {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let piece = &text[..end];
    let is_address = piece.contains("://") || piece.contains('@') || piece.starts_with("www.");
    (is_address || is_name(piece)).then_some(end)
}

/// Where a digest or the name of a commit ends that begins here: `5114f85` is no number.
fn digest(text: &str) -> Option<usize> {
    let end = text
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(text.len());
    let piece = &text[..end];
    let is_hex = piece
        .bytes()
        .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let has_inside = piece.trim_matches(|c: char| c.is_ascii_digit()).len();
    let ends = piece.ends_with(|c: char| c.is_ascii_digit());
    (piece.len() >= 6 && is_hex && has_inside > 0 && ends).then_some(end)
}

/// Whether a piece is the name of a file or of something in a program: `Screenshot_20230227_164553`.
fn is_name(piece: &str) -> bool {
    let mut parts = piece.split('_');
    let is_part = |part: &str| part.starts_with(|c: char| c.is_ascii_alphanumeric());
    piece.contains('_')
        && piece.starts_with(|c: char| c.is_ascii_alphabetic())
        && parts.all(is_part)
}

/// A run of digits with separators between them: its length, and itself in European digits.
fn number(text: &str) -> (usize, Cow<'_, str>) {
    let mut end = 0;
    let mut plain = true;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let is_inside = is_separator(c) && chars.peek().is_some_and(|(_, c)| digit(*c).is_some());
        if digit(c).is_none() && !is_inside {
            break;
        }
        plain &= c.is_ascii();
        end = at + c.len_utf8();
    }
    let run = &text[..end];
    let piece = match plain {
        true => Cow::Borrowed(run),
        false => Cow::Owned(run.chars().map(|c| digit(c).unwrap_or(c)).collect()),
    };
    (end, piece)
}

/// A word folded; what is plain already is not copied.
fn fold_word(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let is_arabic = |c| matches!(c, '\u{621}'..='\u{64A}');
    if !word.chars().all(is_arabic) {
        return Cow::Owned(fold(word));
    }
    let fold = |c| match c {
        'أ' | 'إ' | 'آ' => Some('ا'),
        'ؤ' => Some('و'),
        'ئ' | 'ى' => Some('ي'),
        'ة' => Some('ه'),
        '\u{640}' => None,
        c => Some(c),
    };
    let is_changed = |(_, c): &(usize, char)| fold(*c) != Some(*c);
    let Some((first, _)) = word.char_indices().find(is_changed) else {
        return Cow::Borrowed(word);
    };
    let mut folded = String::with_capacity(word.len());
    folded.push_str(&word[..first]);
    folded.extend(word[first..].chars().filter_map(fold));
    Cow::Owned(folded)
}
