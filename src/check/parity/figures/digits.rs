//! Digits with separators: what number they may be.
//!
//! `1.250` is a thousand and more in one country and a little more than one in another. Where the language does not say
//! which, both are readings; the comparison takes the one that fits.

use super::figure::{Figure, FigureKind, Number, Unit};
use super::lexicon::Lexicon;
use super::ratio::Ratio;
use super::sense::Sense;
use super::token::Token;

/// A number as it is written.
#[derive(Debug, Clone)]
pub(super) struct Digits {
    /// What it may be, the likeliest first.
    pub values: Vec<Ratio>,
    /// How many digits stand behind the decimal sign in the first reading.
    pub places: u32,
    /// The digits alone.
    pub digits: String,
    /// Three digits stand behind the only separator, which may be of either kind.
    pub is_ambiguous: bool,
}

/// Reads `run`; `decimal` are the signs that may stand before decimals in its language, groups may be parted by spaces.
pub(super) fn digits(run: &str, decimal: &str) -> Option<Digits> {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let separators: Vec<(usize, char)> = run
        .char_indices()
        .filter(|(_, c)| !c.is_ascii_digit())
        .collect();
    let whole = |values: &[Option<Ratio>], places: u32, is_ambiguous: bool| {
        let values: Vec<Ratio> = values.iter().flatten().copied().collect();
        (!values.is_empty()).then(|| Digits {
            values,
            places,
            digits: digits.clone(),
            is_ambiguous,
        })
    };
    let grouped = Ratio::decimal(&digits, 0);
    let Some((last_at, last)) = separators.last().copied() else {
        return whole(&[grouped], 0, false);
    };
    let behind = run.len() - last_at - last.len_utf8();
    let places = u32::try_from(behind).ok()?;
    let fraction = Ratio::decimal(&digits, places);
    let kinds = |of: &[(usize, char)]| of.iter().all(|(_, c)| *c == separators[0].1);
    let groups = are_groups(run);
    match last {
        '٫' => whole(&[fraction, grouped.filter(|_| groups)], places, false),
        '٬' | ' ' | '\'' | '’' => whole(&[grouped], 0, false),
        // All the same and more than one: groups.
        _ if separators.len() > 1 && kinds(&separators) => {
            whole(&[grouped.filter(|_| groups)], 0, false)
        }
        _ if separators.len() > 1 => whole(&[fraction], places, false),
        // A comma of running text in a number is a decimal sign typed by hand.
        '،' => whole(&[fraction], places, false),
        _ if behind != 3 || run.starts_with('0') || last_at > 3 => {
            whole(&[fraction], places, false)
        }
        _ => match (decimal.contains(last), decimal.len() > 1) {
            (true, false) => whole(&[fraction], places, true),
            (false, _) => whole(&[grouped], 0, true),
            (true, true) => whole(&[grouped, fraction], 0, true),
        },
    }
}

/// Whether the digits stand in groups of three, but for the first, which may be shorter.
fn are_groups(run: &str) -> bool {
    let mut groups = run.split(|c: char| !c.is_ascii_digit());
    let first = groups.next().unwrap_or("");
    (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3)
}

/// Whether a hyphen stands right behind the token before it.
pub(super) fn is_hyphen(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|it| it.is("-") && it.glued)
}

/// Whether a hyphen at a token is a sign that was typed behind its number, as Arabic has it: «3,7- نقاط», «3,7-%».
pub(super) fn trails(tokens: &[Token], at: usize) -> bool {
    let behind = tokens.get(at + 1);
    is_hyphen(tokens, at)
        && behind.is_some_and(|it| !it.glued && !it.is_number() || it.is("%") || it.is("٪"))
}

/// A sign before a number, whether it says that it is below nothing: not the dash of a range or of a compound.
pub(super) fn sign(tokens: &[Token], at: usize) -> Option<bool> {
    let sign = tokens.get(at.checked_sub(1)?)?;
    let is_free = !sign.glued || at >= 2 && tokens[at - 2].is("(");
    if !is_free || !tokens[at].glued {
        return None;
    }
    match &*sign.text {
        "-" | "−" | "–" => Some(true),
        "+" => Some(false),
        _ => None,
    }
}

/// A sign that is said before or behind a number with its unit, `moins 5 °C`, `5 degrees below zero`; how many tokens that takes behind.
pub(super) fn said_sign(
    lexicon: &Lexicon,
    tokens: &[Token],
    (at, end): (usize, usize),
    number: &mut Number,
) -> usize {
    let before = at.checked_sub(1);
    let is_degrees = number.unit.as_ref().is_some_and(Unit::is_temperature);
    let is_minus = |at: usize| lexicon.has(tokens, at, Sense::Minus) == Some(1);
    // `au moins 5 °C` is no frost, nor is `plus ou moins 5 °C`.
    let stands = |len: usize, sense| at >= len && lexicon.has(tokens, at - len, sense) == Some(len);
    let is_other = stands(2, Sense::Skip) || stands(3, Sense::About);
    if is_degrees && !is_other && before.is_some_and(is_minus) {
        number.negative = Some(true);
    }
    let Some(len) = lexicon.has(tokens, end, Sense::BelowZero) else {
        return 0;
    };
    number.negative = Some(true);
    len
}

/// The half of the globe behind degrees, `34° N`, «10° غربا»; how many tokens that takes.
pub(super) fn hemisphere(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    number: &mut Number,
) -> usize {
    let sign = usize::from(tokens.get(at).is_some_and(|it| it.is("°")));
    let found = lexicon.find(tokens, at + sign, |sense| match sense {
        Sense::North => Some(false),
        Sense::South => Some(true),
        _ => None,
    });
    let Some((is_south, len)) = found else {
        return 0;
    };
    number.negative = Some(is_south);
    sign + len
}

/// A cell that holds nothing but a number says that it is above nothing where no sign says otherwise.
pub(super) fn sign_of_cell(text: &str, figure: &mut Figure) {
    let FigureKind::Number(number) = &mut figure.kind else {
        return;
    };
    let (text, own) = (text.trim(), &text[figure.span.clone()]);
    let inside = text.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
    // «3,7-», and `(980)` of accounts; `(1)` is a note.
    let is_sum = inside == Some(own) && own.chars().nth(1).is_some();
    let is_behind = inside.unwrap_or(text).strip_suffix('-') == Some(own);
    if text == own || is_sum || is_behind {
        number.negative.get_or_insert(is_sum || is_behind);
    }
}

/// `½` and its kin.
pub(super) fn vulgar(token: &Token) -> Option<Ratio> {
    let (above, below) = match &*token.text {
        "½" => (1, 2),
        "⅓" => (1, 3),
        "⅔" => (2, 3),
        "¼" => (1, 4),
        "¾" => (3, 4),
        _ => return None,
    };
    Ratio::new(above, below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_read_as_the_language_has_them() {
        for (run, decimal, expected) in [
            ("30", ".", vec![(30, 1)]),
            ("1,234.5", ".", vec![(12345, 10)]),
            ("1.234,5", ",", vec![(12345, 10)]),
            ("1 234,5", ",", vec![(12345, 10)]),
            ("1٬234٫5", ".,", vec![(12345, 10)]),
            ("3.500", ",", vec![(3500, 1)]),
            ("3.500", ".", vec![(3500, 1000)]),
            ("3,500", ".", vec![(3500, 1)]),
            ("3.500", ".,", vec![(3500, 1), (3500, 1000)]),
            ("3'480.20", ",", vec![(348_020, 100)]),
            ("0.125", ",", vec![(125, 1000)]),
            ("1.234.567", ",", vec![(1_234_567, 1)]),
            ("12.5", ",", vec![(125, 10)]),
        ] {
            let expected: Vec<Ratio> = expected
                .iter()
                .filter_map(|(a, b)| Ratio::new(*a, *b))
                .collect();
            let read = digits(run, decimal).map(|it| it.values);
            assert_eq!(read, Some(expected), "{run}");
        }
        assert!(digits("15.09.2024", ",").is_none(), "a date is no number");
    }
}
