//! Dates in a text: `6 تموز/يوليو 2012`, `le 1er septembre`, `December 9, 2023`, `2024-09-15`, `21 شعبان 1446 هـ`.

use super::date::Date;
use super::figure::{Figure, FigureKind};
use super::lexicon::Lexicon;
use super::sense::Sense;
use super::token::Token;
use super::words::read_spelled;

/// The date that begins at a token, and how many tokens it takes.
pub(super) fn date(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(Date, usize)> {
    let token = tokens.get(at)?;
    if token.is_number() {
        return iso(tokens, at)
            .or_else(|| figures(tokens, at))
            .or_else(|| day_first(lexicon, tokens, at))
            .or_else(|| year_first(lexicon, tokens, at))
            .or_else(|| hijri_year(lexicon, tokens, at));
    }
    month_first(lexicon, tokens, at).or_else(|| day_first(lexicon, tokens, at))
}

/// A day of the week, unless its name begins a number: الأحد عشر.
pub(super) fn weekday(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(u8, usize)> {
    let (day, len) = lexicon.find(tokens, at, |sense| match sense {
        Sense::Weekday(day) => Some(day),
        _ => None,
    })?;
    let ten = |sense| (sense == Sense::Cardinal(10)).then_some(());
    let goes_on = lexicon.find(tokens, at + len, ten).is_some();
    (!goes_on).then_some((day, len))
}

/// A number of one or two digits and nothing else.
fn small(token: Option<&Token>) -> Option<u8> {
    let token = token.filter(|it| it.is_number() && it.text.len() <= 2)?;
    token.text.parse().ok()
}

fn year(token: Option<&Token>) -> Option<i32> {
    let token = token.filter(|it| it.is_number() && it.text.len() == 4)?;
    token.text.parse().ok().filter(|year| *year >= 1000)
}

fn date_of(day: Option<u8>, month: Option<u8>, year: Option<i32>) -> Option<Date> {
    let fits = |value: Option<u8>, most: u8| value.is_none_or(|it| (1..=most).contains(&it));
    (fits(day, 31) && fits(month, 12)).then_some(Date {
        day,
        month,
        year,
        hijri: year.is_some_and(|year| (1300..=1500).contains(&year)),
        either: false,
    })
}

fn split_parts<'t>(
    tokens: &'t [Token<'t>],
    at: usize,
    sign: &str,
) -> Option<[Option<&'t Token<'t>>; 3]> {
    let is_sign = |at: usize| tokens.get(at).is_some_and(|it| it.is(sign) && it.glued);
    let is_glued = |at: usize| tokens.get(at).is_some_and(|it| it.glued);
    let fits = is_sign(at + 1) && is_sign(at + 3) && is_glued(at + 2) && is_glued(at + 4);
    let goes_on = is_sign(at + 5);
    (fits && !goes_on).then(|| [tokens.get(at), tokens.get(at + 2), tokens.get(at + 4)])
}

fn iso(tokens: &[Token], at: usize) -> Option<(Date, usize)> {
    let parts = split_parts(tokens, at, "-").or_else(|| split_parts(tokens, at, "/"))?;
    let date = date_of(small(parts[2]), small(parts[1]), year(parts[0]))?;
    (date.day.is_some() && date.month.is_some() && date.year.is_some()).then_some((date, 5))
}

/// `24/8/2025`, `15.09.2024`: which of the two is the month shows only where one cannot be.
fn figures(tokens: &[Token], at: usize) -> Option<(Date, usize)> {
    let turned = |first: u8, second: u8, year: i32| {
        let straight = date_of(Some(first), Some(second), Some(year));
        let date = straight.or_else(|| date_of(Some(second), Some(first), Some(year)))?;
        let either = first <= 12 && second <= 12 && first != second;
        Some(Date { either, ..date })
    };
    if let Some(parts) = split_parts(tokens, at, "/").or_else(|| split_parts(tokens, at, "-")) {
        let date = turned(small(parts[0])?, small(parts[1])?, year(parts[2])?)?;
        return Some((date, 5));
    }
    let mut parts = tokens[at].text.split('.');
    let (first, second, last) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || last.len() != 4 || first.len() > 2 || second.len() > 2 {
        return None;
    }
    let date = turned(
        first.parse().ok()?,
        second.parse().ok()?,
        last.parse().ok()?,
    )?;
    Some((date, 1))
}

/// A month's name: its number, whether it is of the Hijri calendar, how many tokens it takes with its other name.
fn month(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(u8, bool, usize)> {
    let named = |at: usize| {
        lexicon.find(tokens, at, |sense| match sense {
            Sense::Month(month) => Some((month, false)),
            Sense::Hijri(month) => Some((month, true)),
            _ => None,
        })
    };
    let ((number, hijri), mut len) = named(at)?;
    // The full stop of an abbreviation.
    let is_stop = |at: usize| tokens.get(at).is_some_and(|it| it.is(".") && it.glued);
    if is_stop(at + len)
        && tokens
            .get(at + len + 1)
            .is_some_and(|it| !it.glued && it.is_number())
    {
        len += 1;
    }
    let slash = tokens
        .get(at + len)
        .is_some_and(|it| it.is("/") || it.is("("));
    if slash
        && let Some((other, more)) = named(at + len + 1)
        && other == (number, hijri)
    {
        len += 1 + more;
        if tokens.get(at + len).is_some_and(|it| it.is(")")) {
            len += 1;
        }
    }
    Some((number, hijri, len))
}

/// What follows a month: the year, and what says whose year it is.
fn with_year(
    lexicon: &Lexicon,
    tokens: &[Token],
    from: usize,
    (day, month, hijri): (Option<u8>, u8, bool),
) -> Option<(Date, usize)> {
    let spelled = |at: usize| {
        let words = read_spelled(lexicon, tokens, at)?;
        let value = words.values.first()?.as_whole()?;
        let is_year = (1000..=2999).contains(&value) && words.len > 1;
        is_year.then_some((i32::try_from(value).ok()?, words.len))
    };
    let mut at = from;
    for sense in [Sense::Of, Sense::Year] {
        if let Some(len) = lexicon.has(tokens, at, sense)
            && (year(tokens.get(at + len)).is_some()
                || year(tokens.get(at + len + 1)).is_some()
                || sense == Sense::Year && spelled(at + len).is_some())
        {
            at += len;
        }
    }
    if tokens.get(at).is_some_and(|it| it.is(",") || it.is("،")) {
        at += 1;
    }
    let found = year(tokens.get(at))
        .map(|year| (year, 1))
        .or_else(|| spelled(at));
    let end = found.map_or(from, |(_, len)| at + len);
    let marks = [Sense::HijriYear, Sense::CommonYear];
    let mark = found.and_then(|_| {
        marks
            .into_iter()
            .find_map(|sense| Some((sense, lexicon.has(tokens, end, sense)?)))
    });
    let mut date = date_of(day, Some(month), found.map(|(year, _)| year))?;
    date.hijri = hijri || mark.is_some_and(|(sense, _)| sense == Sense::HijriYear);
    Some((date, end + mark.map_or(0, |(_, len)| len)))
}

/// A day in digits or words, then its month.
fn day_first(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(Date, usize)> {
    let (day, mut end, is_ordinal) = match small(tokens.get(at)) {
        Some(day) => {
            let more = suffix(lexicon, tokens, at + 1);
            (day, at + 1 + more, more > 0)
        }
        None => {
            // `la seconde quinzaine de mai` is no fifteenth of May.
            let words = read_spelled(lexicon, tokens, at).filter(|it| !it.about)?;
            let value = words.values.first()?.as_whole()?;
            (u8::try_from(value).ok()?, at + words.len, words.is_ordinal)
        }
    };
    // `the 4th day of July`
    if is_ordinal
        && lexicon.has(tokens, end, Sense::Unit("day")) == Some(1)
        && lexicon.has(tokens, end + 1, Sense::Of).is_some()
    {
        end += 1;
    }
    if let Some(len) = lexicon.has(tokens, end, Sense::Of) {
        end += len;
    }
    let (month, hijri, len) = month(lexicon, tokens, end)?;
    if !(1..=31).contains(&day) {
        return None;
    }
    let (date, end) = with_year(lexicon, tokens, end + len, (Some(day), month, hijri))?;
    Some((date, end - at))
}

/// A month, then perhaps its day, then perhaps its year.
fn month_first(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(Date, usize)> {
    let (month, hijri, len) = month(lexicon, tokens, at)?;
    let behind = at + len;
    let day =
        small(tokens.get(behind)).filter(|_| !lexicon.units_first() && lexicon.decimal == ".");
    let end = match day {
        Some(_) => behind + 1 + suffix(lexicon, tokens, behind + 1),
        None => behind,
    };
    let (date, end) = with_year(lexicon, tokens, end, (day, month, hijri))?;
    // `sept` is seven where no year and no day make it September.
    let is_number = |sense| matches!(sense, Sense::Cardinal(_)).then_some(());
    let is_bare = date.day.is_none() && date.year.is_none();
    if is_bare && lexicon.find(tokens, at, is_number).is_some() {
        return None;
    }
    // Ramadan is a time of its own, and صفر is nothing.
    if hijri && date.day.is_none() && date.year.is_none() {
        return None;
    }
    Some((date, end - at))
}

/// `2023 April`, as lists are sorted by.
fn year_first(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(Date, usize)> {
    let year = year(tokens.get(at))?;
    let (month, hijri, len) = month(lexicon, tokens, at + 1)?;
    let is_number = |it: &Token| it.is_number();
    if hijri || tokens.get(at + 1 + len).is_some_and(is_number) {
        return None;
    }
    Some((date_of(None, Some(month), Some(year))?, 1 + len))
}

/// `1447 هـ`.
fn hijri_year(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(Date, usize)> {
    let year = year(tokens.get(at)).filter(|year| (1200..=1600).contains(year))?;
    let len = lexicon.has(tokens, at + 1, Sense::HijriYear)?;
    let date = Date {
        year: Some(year),
        hijri: true,
        ..Date::default()
    };
    Some((date, 1 + len))
}

/// The last day of `May 3 to 5, 2026`, where the first is a figure that ends two tokens before; and how many tokens it takes.
pub(super) fn last_day(first: &Figure, tokens: &[Token], at: usize) -> Option<(Date, usize)> {
    let FigureKind::Date(first_day) = &first.kind else {
        return None;
    };
    let [before, between, _, comma, last] = tokens.get(at.checked_sub(2)?..at + 3)? else {
        return None;
    };
    let is_range = before.range.end == first.span.end && !between.is_pause() && comma.is(",");
    let is_open = first_day.day.is_some() && first_day.year.is_none();
    let day = small(tokens.get(at)).filter(|_| is_range && is_open)?;
    let date = date_of(Some(day), first_day.month, Some(year(Some(last))?))?;
    Some((date, 3))
}

/// The letters behind the digits of an ordinal, if such stand there: how many tokens they take.
pub(super) fn suffix(lexicon: &Lexicon, tokens: &[Token], at: usize) -> usize {
    let is_suffix =
        |it: &Token| it.glued && lexicon.suffixes.iter().any(|known| **known == *it.text);
    usize::from(tokens.get(at).is_some_and(is_suffix))
}
