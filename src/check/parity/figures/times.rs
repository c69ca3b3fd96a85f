//! Times of day in a text: `17h30`, `8.15 p.m.`, `الساعة الثالثة والنصف بعد الظهر`, `midi`.

use super::figure::Time;
use super::lexicon::Lexicon;
use super::sense::Sense;
use super::token::Token;
use super::words::read_spelled;

/// The time that begins at a token, and how many tokens it takes.
pub(super) fn time(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(Time, usize)> {
    let clock = lexicon.find(tokens, at, |sense| match sense {
        Sense::Clock(minutes) => Some(u32::from(minutes)),
        _ => None,
    });
    if let Some((minutes, len)) = clock {
        return Some((exactly(minutes), len));
    }
    let (from, is_said) = match lexicon.has(tokens, at, Sense::Hour) {
        Some(len) => (at + len, true),
        None => (at, false),
    };
    let past = past(lexicon, tokens, from).or_else(|| minutes_before(lexicon, tokens, from));
    let (more, from) = past.map_or((0, from), |(minutes, len)| (minutes, from + len));
    // «التاسعة وعشر دقائق» is an hour without the word for it: what has minutes behind it is no rank.
    let is_hour = is_said || lexicon.units_first() && is_rank(lexicon, tokens, from);
    let (hour, end) = match hour_before_tens(lexicon, tokens, from).filter(|_| is_hour) {
        Some(found) => found,
        None => hour(lexicon, tokens, from)?,
    };
    let (time, end) = match with_minutes(lexicon, tokens, end).filter(|_| is_hour) {
        Some((minutes, end)) => {
            let is_certain = true;
            let hour = TimeReading { is_certain, ..hour };
            (hour.shift(minutes), end)
        }
        None => with_half(lexicon, tokens, hour, end),
    };
    let time = time.shift(more);
    let time_of_day = of_day(lexicon, tokens, &time, end)
        .filter(|_| is_said || time.is_certain || !is_letter(tokens, end));
    let is_time = time.is_certain || is_said || more != 0 || time_of_day.is_some();
    let (time, end) = time_of_day.unwrap_or((time, end));
    is_time.then(|| (time.plain(), end - at))
}

/// Whether one letter stands there, which says more than one thing: م is a metre too.
fn is_letter(tokens: &[Token], at: usize) -> bool {
    tokens
        .get(at)
        .is_some_and(|it| it.text.chars().nth(1).is_none())
        && !tokens.get(at + 1).is_some_and(|it| it.is("."))
}

/// A time that is being read.
#[derive(Debug, Clone)]
struct TimeReading {
    minutes: u32,
    /// Whether it is written as times are.
    is_certain: bool,
    either: bool,
    hours: bool,
}

impl TimeReading {
    fn shift(self, minutes: i32) -> Self {
        TimeReading {
            minutes: self.minutes.saturating_add_signed(minutes),
            ..self
        }
    }

    fn plain(self) -> Time {
        Time {
            minutes: self.minutes % 1440,
            either: self.either,
            hours: self.hours,
        }
    }
}

fn exactly(minutes: u32) -> Time {
    Time {
        minutes,
        either: false,
        hours: false,
    }
}

/// `half past`, before the hour.
fn past(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    lexicon.find(tokens, at, |sense| match sense {
        Sense::HalfPast => Some(30),
        Sense::QuarterPast => Some(15),
        Sense::QuarterTo => Some(-15),
        _ => None,
    })
}

/// `twenty past`, `ten minutes to`, before the hour. `five to ten` may be from five to ten, unless what follows makes it a time.
fn minutes_before(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let is_cardinal = |sense| matches!(sense, Sense::Cardinal(_)).then_some(());
    if lexicon.units_first() || lexicon.find(tokens, at, is_cardinal).is_none() {
        return None;
    }
    let words = read_spelled(lexicon, tokens, at)?;
    let minutes = i32::try_from(words.values.first()?.as_whole()?).ok()?;
    let end = at + words.len;
    let counted = lexicon.has(tokens, end, Sense::Unit("minute"));
    let is_round = matches!(minutes, 5 | 10 | 20 | 25);
    let side = end + counted.unwrap_or(0);
    if minutes >= 30 || counted.is_none() && !is_round {
        return None;
    }
    let (sign, len) = match lexicon.has(tokens, side, Sense::Past) {
        Some(len) => (1, len),
        None => (-1, lexicon.has(tokens, side, Sense::To)?),
    };
    let (hour, hour_end) = hour(lexicon, tokens, side + len)?;
    let hour = i32::try_from(hour.minutes / 60).ok()?;
    // `a majority of ten to two`, `from ten to two`
    let is_said = match at.checked_sub(1) {
        Some(before) => {
            let said = |sense| matches!(sense, Sense::At | Sense::Before).then_some(());
            tokens[before].is_pause() || lexicon.find(tokens, before, said).is_some()
        }
        None => true,
    };
    let is_range = counted.is_none() && sign < 0 && (minutes < hour || !is_said);
    let is_clock = !is_range || mark(lexicon, tokens, hour_end).is_some();
    ((1..=12).contains(&hour) && is_clock).then_some((sign * minutes, side + len - at))
}

/// Whether the word for a rank stands there that names an hour too.
fn is_rank(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    let hour = |sense| matches!(sense, Sense::Ordinal(1..=12)).then_some(());
    lexicon.find(tokens, at, hour).is_some()
}

/// The hour alone of «الواحدة وعشرين دقيقة», which else is the twenty-first of something.
fn hour_before_tens(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
) -> Option<(TimeReading, usize)> {
    let (hour, len) = lexicon.find(tokens, at, |sense| match sense {
        Sense::Ordinal(hour) | Sense::Cardinal(hour) | Sense::Light(hour) => Some(hour),
        Sense::Trace(one) => one.as_whole().filter(|it| *it == 1),
        _ => None,
    })?;
    let hour = u32::try_from(hour)
        .ok()
        .filter(|it| (1..=12).contains(it))?;
    let end = at + len;
    with_minutes(lexicon, tokens, end)?;
    let reading = TimeReading {
        minutes: hour * 60,
        is_certain: true,
        either: true,
        hours: false,
    };
    Some((reading, end))
}

fn digits(token: Option<&Token>, most: u32) -> Option<u32> {
    let token = token.filter(|it| it.is_number() && it.text.len() <= 2)?;
    token.text.parse().ok().filter(|it| *it <= most)
}

/// The hour at a token, with its minutes where they are written in digits.
fn hour(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(TimeReading, usize)> {
    let token = tokens.get(at)?;
    let reading = |hour: u32, minutes: u32, is_certain: bool| TimeReading {
        minutes: hour * 60 + minutes,
        is_certain,
        either: (1..=12).contains(&hour),
        hours: false,
    };
    if !token.is_number() {
        let words = read_spelled(lexicon, tokens, at)?;
        let hour = words
            .values
            .first()?
            .as_whole()
            .and_then(|it| u32::try_from(it).ok())?;
        let end = at + words.len;
        if hour > 24 {
            return None;
        }
        return Some(match minutes_behind(lexicon, tokens, end) {
            Some((minutes, end)) => (reading(hour, 0, true).shift(minutes), end),
            None => (reading(hour, 0, false), end),
        });
    }
    // `8.15`, which only what follows makes a time.
    if let Some((hour, minutes)) = token.text.split_once('.')
        && minutes.len() == 2
        && let (Ok(hour), Ok(minutes)) = (hour.parse::<u32>(), minutes.parse::<u32>())
        && hour <= 24
        && minutes < 60
    {
        let end = at + 1;
        let is_marked = mark(lexicon, tokens, end).is_some();
        return is_marked.then(|| (reading(hour, minutes, false), end));
    }
    let hour = digits(Some(token), 24)?;
    let glued = |at: usize| tokens.get(at).filter(|it| it.glued);
    if glued(at + 1).is_some_and(|it| it.is(":"))
        && let Some(minutes) = glued(at + 2).filter(|it| it.text.len() == 2)
        && let Some(minutes) = digits(Some(minutes), 59)
    {
        let seconds = glued(at + 3).is_some_and(|it| it.is(":")) && glued(at + 4).is_some();
        let end = if seconds { at + 5 } else { at + 3 };
        let is_full = token.text.starts_with('0') || hour == 0;
        let reading = reading(hour, minutes, true);
        let either = reading.either && !is_full;
        return Some((TimeReading { either, ..reading }, end));
    }
    // `17h30` is written so in Arabic too.
    let is_borrowed = lexicon.units_first()
        && glued(at + 1).is_some_and(|it| it.text == "h")
        && glued(at + 2).is_some_and(|it| it.text.len() == 2);
    if is_borrowed || lexicon.has(tokens, at + 1, Sense::HourMark).is_some() {
        let minutes = minutes(tokens, at + 2);
        let end = if minutes.is_some() { at + 3 } else { at + 2 };
        let hours = minutes.is_none() || minutes == Some(0);
        let minutes = minutes.unwrap_or(0);
        let reading = TimeReading {
            either: false,
            hours,
            ..reading(hour, minutes, true)
        };
        return Some((reading, end));
    }
    if let Some((minutes, end)) = minutes_behind(lexicon, tokens, at + 1) {
        let reading = TimeReading {
            either: false,
            ..reading(hour, 0, true).shift(minutes)
        };
        return Some((reading, end));
    }
    Some((reading(hour, 0, false), at + 1))
}

/// The minutes behind a word for hours, and where they end: `14 heures 30`, `dix-sept heures quinze`. In words, only what ends in a five
/// or a nought: «à neuf heures deux agents» are two. `huit heures moins vingt` is before eight.
fn minutes_behind(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let from = at + lexicon.has(tokens, at, Sense::Hour)?;
    let less = lexicon.has(tokens, from, Sense::Minus);
    let from = from + less.unwrap_or(0);
    let (minutes, end) = match tokens.get(from)?.is_number() {
        true => (minutes(tokens, from)?, from + 1),
        false => {
            let words = read_spelled(lexicon, tokens, from).filter(|it| !it.is_ordinal)?;
            let minutes = u32::try_from(words.values.first()?.as_whole()?).ok()?;
            let least = if less.is_some() { 5 } else { 10 };
            let is_round = minutes % 5 == 0 && (least..60).contains(&minutes);
            is_round.then_some((minutes, from + words.len))?
        }
    };
    let minutes = i32::try_from(minutes).ok()?;
    let minutes = if less.is_some() { -minutes } else { minutes };
    let counted = |sense| match sense {
        Sense::Unit(unit) => Some(unit == "minute"),
        Sense::Currency(..) | Sense::Percent => Some(false),
        _ => None,
    };
    match lexicon.find(tokens, end, counted) {
        Some((true, len)) => Some((minutes, end + len)),
        Some((false, _)) => None,
        None => Some((minutes, end)),
    }
}

/// Minutes in two digits.
fn minutes(tokens: &[Token], at: usize) -> Option<u32> {
    let two = tokens.get(at).filter(|it| it.text.len() == 2);
    digits(two, 59).filter(|_| !is_group(tokens, at))
}

/// Whether a number is the beginning of a longer one, or of a date.
fn is_group(tokens: &[Token], at: usize) -> bool {
    let next = tokens.get(at + 1);
    next.is_some_and(|it| it.is_number() || it.is("/") || it.is("%"))
}

/// «و35 دقيقة», «وعشر دقائق», «إلا خمس دقائق» behind an hour that is said to be one, and where they end.
fn with_minutes(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let less = lexicon.has(tokens, at, Sense::Less);
    let and = lexicon.has(tokens, at, Sense::And);
    let is_written_on = || lexicon.at(tokens, at).iter().any(|hit| hit.joined);
    if less.is_none() && and.is_none() && !is_written_on() {
        return None;
    }
    let from = at + less.or(and).unwrap_or(0);
    let (count, end) = match digits(tokens.get(from), 59) {
        Some(count) => (i32::try_from(count).ok()?, from + 1),
        None => {
            let words = read_spelled(lexicon, tokens, from)?;
            let count = words.values.first()?.as_whole()?;
            let count = i32::try_from(count).ok().filter(|it| *it < 60)?;
            (count, from + words.len)
        }
    };
    // «و20 د»: one letter says minutes behind an hour alone.
    let is_short = || tokens.get(end).is_some_and(|it| it.text == "د");
    let len = match lexicon.has(tokens, end, Sense::Unit("minute")) {
        None if is_short() => 1,
        found => found?,
    };
    Some((if less.is_some() { -count } else { count }, end + len))
}

/// `والنصف`, `et quart`, `إلا ربعا`, behind the hour and a word for hours.
fn with_half(
    lexicon: &Lexicon,
    tokens: &[Token],
    hour: TimeReading,
    end: usize,
) -> (TimeReading, usize) {
    let is_hours = |sense| matches!(sense, Sense::Unit("hour") | Sense::Hour).then_some(());
    let behind = lexicon
        .find(tokens, end, is_hours)
        .map_or(end, |(_, len)| end + len);
    let part = lexicon.find(tokens, behind, |sense| match sense {
        Sense::Half => Some(30),
        Sense::Quarter => Some(15),
        Sense::Third => Some(20),
        Sense::LessQuarter => Some(-15),
        Sense::LessThird => Some(-20),
        _ => None,
    });
    match part {
        Some((minutes, len)) if minutes < 0 => {
            let certain = TimeReading {
                is_certain: true,
                ..hour.shift(minutes)
            };
            (certain, behind + len)
        }
        Some((minutes, len)) => (hour.shift(minutes), behind + len),
        None => (hour, end),
    }
}

/// What says which half of the day it is.
fn mark(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(Sense, usize)> {
    let known = lexicon.find(tokens, at, |sense| match sense {
        Sense::Am | Sense::Pm | Sense::Night | Sense::Noon => Some(sense),
        _ => None,
    });
    known.or_else(|| Some((borrowed_mark(lexicon, tokens.get(at)?)?, 1)))
}

/// `11PM`, as languages without such a mark of their own write it: right behind the number, and in capitals where their words are
/// not read. "Am" is a word of some.
fn borrowed_mark(lexicon: &Lexicon, token: &Token) -> Option<Sense> {
    let is_mark = token.glued || token.capital && !lexicon.has_words();
    match &*token.text {
        "am" if is_mark => Some(Sense::Am),
        "pm" if is_mark => Some(Sense::Pm),
        _ => None,
    }
}

fn of_day(
    lexicon: &Lexicon,
    tokens: &[Token],
    time: &TimeReading,
    end: usize,
) -> Option<(TimeReading, usize)> {
    let is_hours = |sense| matches!(sense, Sense::Unit("hour") | Sense::Hour).then_some(());
    let behind = lexicon
        .find(tokens, end, is_hours)
        .map_or(end, |(_, len)| end + len);
    let Some((half, len)) = mark(lexicon, tokens, behind) else {
        // `three o'clock`.
        let is_clock = lexicon.has(tokens, end, Sense::Hour)?;
        let certain = TimeReading {
            is_certain: true,
            ..time.clone()
        };
        return Some((certain, end + is_clock));
    };
    let hour = time.minutes / 60;
    let minutes = match half {
        Sense::Am if hour == 12 => time.minutes - 720,
        Sense::Night if hour == 12 => time.minutes - 720,
        Sense::Night if (6..12).contains(&hour) => time.minutes + 720,
        Sense::Pm if hour < 12 => time.minutes + 720,
        Sense::Noon if hour < 4 => time.minutes + 720,
        _ => time.minutes,
    };
    let reading = TimeReading {
        minutes,
        is_certain: true,
        either: false,
        hours: false,
    };
    Some((reading, behind + len))
}
