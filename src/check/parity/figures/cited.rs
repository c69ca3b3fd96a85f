//! Numbers of several parts by which laws and decrees are cited: «القانون رقم 31.13», «المرسوم 2.22.431», `94-36`.
//!
//! Morocco writes them with dots in Arabic and with dashes in French, so each part is a number of its own, as between dashes. A version
//! (`3.2.1`) stays one: it is written alike in all languages.

use std::ops::Range;

use super::digits::digits;
use super::figure::{Number, Weight};
use super::lexicon::Lexicon;
use super::ratio::Ratio;
use super::sense::Sense;
use super::token::{Token, TokenKind};

/// What stands before a number that names something.
const SIGNS: [&str; 6] = ["°", "º", "№", "no", "عدد", "رقم"];

/// A part: its number, how much it weighs, and its bytes.
pub(super) type Part = (Number, Weight, Range<usize>);

/// The parts of the number at a token of `text`, where it is no decimal and no group of thousands.
pub(super) fn parts(
    text: &str,
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
) -> Option<Vec<Part>> {
    let token = tokens
        .get(at)
        .filter(|it| it.is_number() && it.text.contains('.'))?;
    let parts: Vec<&str> = token.text.split('.').collect();
    let is_plain = |part: &&str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_date = parts.len() == 3 && parts[2].len() == 4;
    if is_date || !parts.iter().all(is_plain) || !is_cited(lexicon, tokens, at) {
        return None;
    }
    let decimal = match parts.len() {
        2 => Some(Ratio::decimal(
            &parts.concat(),
            u32::try_from(parts[1].len()).ok()?,
        )?),
        _ => None,
    };
    let is_named =
        (1..=4).any(|back| at >= back && lexicon.has(tokens, at - back, Sense::Law) == Some(1));
    // `1.250` may be a thousand and more.
    let is_two = parts[1].len() == 2;
    let is_many = parts.len() > 2 && digits(&token.text, lexicon.decimal).is_none();
    if !is_two && !is_many {
        return None;
    }
    let mut start = token.range.start;
    let parts = parts.iter().enumerate().map(|(index, part)| {
        let written = text[start..].chars().take(part.len()).map(char::len_utf8);
        let range = start..start + written.sum::<usize>();
        start = range.end + text[range.end..].chars().next().map_or(0, char::len_utf8);
        let whole = part.parse().ok().map(Ratio::whole);
        let decimal = decimal.filter(|_| index == 0);
        let number = Number {
            values: whole.into_iter().chain(decimal).collect(),
            digits: Some((*part).to_owned()),
            ..Number::default()
        };
        let weight = match decimal.is_none() && is_two {
            // «الجدول رقم 3.12» may be a decimal in the other text.
            true if !is_named => Weight::Light,
            true => Weight::Word,
            false => Weight::Digits,
        };
        (number, weight, range)
    });
    Some(parts.collect())
}

/// Whether a word for laws or a sign for numbers stands before a token.
pub(super) fn is_cited(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    let is_dot = |at: usize| tokens.get(at).is_some_and(|it| it.is("."));
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let before = before.saturating_sub(usize::from(is_dot(before)));
    SIGNS.contains(&&*tokens[before].text) || lexicon.has(tokens, before, Sense::Law) == Some(1)
}

/// The year that two digits behind a dash are of: `2024–28`.
pub(super) fn short_year(tokens: &[Token], at: usize) -> Option<Ratio> {
    let [first, dash, last] = tokens.get(at.checked_sub(2)?..=at)? else {
        return None;
    };
    let is_dash = ["-", "–", "/"].iter().any(|it| dash.is(it)) && dash.glued && last.glued;
    let year: i128 = first.text.parse().ok().filter(|_| first.is_number())?;
    let short: i128 = last.text.parse().ok().filter(|_| last.text.len() == 2)?;
    let whole = year - year % 100 + short;
    // Also of the Hijri calendar.
    let is_year = (1900..2100).contains(&year) || (1300..1500).contains(&year);
    let is_range = is_dash && is_year && year < whole;
    // A month, `2024-05`, is below what the year ends in, or a date.
    (is_range && (short > 12 || year % 100 < short)).then(|| Ratio::whole(whole))
}

/// The page that two digits behind a dash are of: `125–30`.
pub(super) fn short_page(tokens: &[Token], at: usize) -> Option<Ratio> {
    let [first, dash, last] = tokens.get(at.checked_sub(2)?..=at)? else {
        return None;
    };
    let is_dash = ["-", "–"].iter().any(|it| dash.is(it)) && dash.glued && last.glued;
    let is_three = first.is_number() && first.text.len() == 3 && last.text.len() == 2;
    let first: i128 = first.text.parse().ok().filter(|_| is_dash && is_three)?;
    let whole = first - first % 100 + last.text.parse::<i128>().ok()?;
    (first < whole).then(|| Ratio::whole(whole))
}

/// The years that two digits before a dash may be of: law no. `94-36` is the 36th of 1994.
pub(super) fn years_of_law(tokens: &[Token], at: usize) -> Option<[Ratio; 2]> {
    let [sign, short, dash, number] = tokens.get(at.checked_sub(1)?..at + 3)? else {
        return None;
    };
    let is_law = short.text.len() == 2 && dash.is("-") && number.is_number();
    let is_one = is_law && dash.glued && number.glued && SIGNS.contains(&&*sign.text);
    let short: i128 = short.text.parse().ok().filter(|_| is_one)?;
    Some([1900, 2000].map(|century| Ratio::whole(century + short)))
}

/// Whether a word behind the number of a resolution is a letter of its series, whose name is that of a scale: «217 ألف (د-3)» is
/// `217 A (III)`, as «60/551 ألف» is `60/551 A`.
pub(super) fn is_series(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    let is_scale = || lexicon.has(tokens, at, Sense::Scale(1000)) == Some(1);
    if !lexicon.units_first() || !is_scale() {
        return false;
    }
    let is = |at: usize, sign: &str| tokens.get(at).is_some_and(|it| it.is(sign));
    let is_letter = |it: &Token| it.text.chars().nth(1).is_none() && it.kind == TokenKind::Word;
    let is_alone = tokens[at].kind == TokenKind::Word && !tokens[at].glued;
    let has_session = is(at + 1, "(")
        && tokens.get(at + 2).is_some_and(is_letter)
        && is(at + 3, "-")
        && tokens.get(at + 4).is_some_and(Token::is_number);
    let is_of_session = || {
        let Some([session, stroke, number]) =
            at.checked_sub(3).and_then(|from| tokens.get(from..at))
        else {
            return false;
        };
        let is_long = number.is_number() && number.text.len() == 3;
        session.is_number() && stroke.is("/") && stroke.glued && number.glued && is_long
    };
    is_alone && (has_session || is_of_session())
}

/// Whether the parts of a dotted number are numbers of their own, one behind the other: `2.10.1`, `192.0.2.1`, `section 3.10`.
pub(super) fn is_sequence(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    let run = &tokens[at].text;
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    match run.bytes().filter(|byte| *byte == b'.').count() {
        0 => false,
        1 => {
            let named = |before| lexicon.has(tokens, before, Sense::Numbered) == Some(1);
            at.checked_sub(1).is_some_and(named) && run.split('.').all(is_plain)
        }
        _ => run.split('.').all(is_plain) && digits(run, lexicon.decimal).is_none(),
    }
}
