//! Whether two figures say the same: surely, perhaps, or not.

use super::date::Date;
use super::doubt::Doubt;
use super::figure::{Figure, FigureKind, Number, Time, Weight};
use super::phone;
use super::ratio::Ratio;
use super::smaller::coins;

/// How two figures stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Agreement {
    /// They say the same.
    Same,
    /// They say the same, though one is written as something else: the day of a range, an hour without its sign.
    Kindred,
    /// A person must say: rounded, converted, half a day apart.
    Perhaps(Doubt),
    /// They are of one number, and count different things.
    Unlike(Doubt),
    /// They have nothing in common.
    Different,
}

use Agreement::{Different, Kindred, Perhaps, Same, Unlike};

/// Whether two figures surely say the same, written alike or not.
pub(super) fn agree(own: &Figure, other: &Figure) -> bool {
    matches!(compared(own, other), Some(Same | Kindred))
}

/// Whether two figures surely say the same, and so, `wanted` being [`Same`] or [`Kindred`]. Most pairs are asked this alone, which
/// takes no arithmetic.
pub(super) fn agree_as(wanted: Agreement, own: &Figure, other: &Figure) -> bool {
    compared(own, other) == Some(wanted)
}

/// Compares two figures.
pub(super) fn agreement(own: &Figure, other: &Figure) -> Agreement {
    compared(own, other).unwrap_or_else(|| {
        let numbers = own.number().zip(other.number());
        let why = numbers.and_then(|(a, b)| nearly(a, b, (own, other)));
        why.map_or(Different, Perhaps)
    })
}

/// Compares two figures; nothing for numbers that may be nearly the same at most.
fn compared(own: &Figure, other: &Figure) -> Option<Agreement> {
    Some(match (&own.kind, &other.kind) {
        (FigureKind::Number(a), FigureKind::Number(b)) => return numbers(a, b, (own, other)),
        (FigureKind::Date(a), FigureKind::Date(b)) if a.hijri == b.hijri => dates(a, b),
        (FigureKind::Date(a), FigureKind::Date(b)) if a.corresponds(b) => Kindred,
        (FigureKind::Time(a), FigureKind::Time(b)) => times(a, b),
        (FigureKind::Time(time), FigureKind::Number(number))
        | (FigureKind::Number(number), FigureKind::Time(time)) => hours(time, number),
        (FigureKind::Date(date), FigureKind::Number(number))
        | (FigureKind::Number(number), FigureKind::Date(date)) => {
            let whole = number.values.first().and_then(|it| it.as_whole());
            let day = date.day.map(i128::from);
            let year = date.year.map(i128::from).filter(|_| date.day.is_none());
            match whole.is_some() && number.unit.is_none() && (whole == day || whole == year) {
                true => Kindred,
                false => Different,
            }
        }
        (FigureKind::Weekday(a), FigureKind::Weekday(b)) if a == b => Same,
        (FigureKind::Phone(a), FigureKind::Phone(b)) if phone::same(a, b) => Same,
        (FigureKind::Phone(phone), FigureKind::Number(number))
        | (FigureKind::Number(number), FigureKind::Phone(phone)) => {
            let is_same = |digits: &String| digits.len() >= 6 && phone::same(digits, phone);
            match number.digits.as_ref().is_some_and(is_same) {
                true => Same,
                false => Different,
            }
        }
        _ => Different,
    })
}

/// Two dates of one calendar.
fn dates(own: &Date, other: &Date) -> Agreement {
    if !own.agrees(other) {
        return Different;
    }
    if own.parts() != other.parts() {
        // `until June` where a day was named. Else a whole date is not taken by a month before the date that it is.
        let is_day_lost = own.day.is_some() != other.day.is_some();
        return match is_day_lost && own.month.is_some() && other.month.is_some() {
            true => Perhaps(Doubt::NoDay),
            false => Kindred,
        };
    }
    match !own.either && !other.either || (own.day, own.month) == (other.day, other.month) {
        true => Same,
        false => Perhaps(Doubt::DayAndMonth),
    }
}

fn times(own: &Time, other: &Time) -> Agreement {
    if own.minutes == other.minutes {
        return Same;
    }
    match own.minutes.abs_diff(other.minutes) == 720 && (own.either || other.either) {
        true => Perhaps(Doubt::Noon),
        false => Different,
    }
}

fn hours(time: &Time, number: &Number) -> Agreement {
    let unit = number.unit.as_ref();
    if unit.is_none_or(|unit| unit.base == "hour") && is_clock(time, number) {
        return Kindred;
    }
    if unit.is_some_and(|unit| unit.base != "hour") {
        // `1 h 30` against `90 minutes`.
        if unit.is_some_and(|it| it.base == "minute")
            && number
                .values
                .contains(&Ratio::whole(i128::from(time.minutes)))
        {
            return Perhaps(Doubt::Units);
        }
        // `24 h` against `1 day`.
        return match (time.hours, unit) {
            (true, Some(unit)) => {
                compare_converted(f64::from(time.minutes), "minute", number, unit)
            }
            _ => Different,
        };
    }
    let minutes = number
        .values
        .first()
        .and_then(|it| it.times(Ratio::whole(60)));
    let Some(minutes) = minutes.and_then(Ratio::as_whole) else {
        return Different;
    };
    let own = i128::from(time.minutes);
    // Midnight ends a day and begins one.
    if own == minutes || own == 0 && minutes == 1440 {
        return Kindred;
    }
    match (own - minutes).abs() == 720 && unit.is_none() {
        true => Perhaps(Doubt::Noon),
        false => Different,
    }
}

/// Whether digits may be hours and minutes: `8.30`, `1745 hrs`.
fn is_clock(time: &Time, number: &Number) -> bool {
    let Some(digits) = number.digits.as_ref() else {
        return false;
    };
    let is_dotted = number.step == Ratio::new(1, 100) && (3..=4).contains(&digits.len());
    let is_four = number.step == Ratio::new(1, 1) && digits.len() == 4;
    let value: Option<u32> = digits.parse().ok().filter(|_| is_dotted || is_four);
    value.is_some_and(|it| it % 100 < 60 && it / 100 * 60 + it % 100 == time.minutes)
}

fn compare_converted(
    value: f64,
    base: &str,
    number: &Number,
    unit: &super::figure::Unit,
) -> Agreement {
    let from = super::figure::Unit {
        base: base.to_owned(),
        power: 1,
        ..Default::default()
    };
    let wanted = number.values.first().map_or(0.0, |it| it.about());
    match from.convert(value, unit) {
        Some(value) if near(value, wanted, 0.02) => Perhaps(Doubt::Units),
        _ => Different,
    }
}

fn numbers(own: &Number, other: &Number, figures: (&Figure, &Figure)) -> Option<Agreement> {
    if let (Some(a), Some(b)) = (own.sequence(), other.sequence()) {
        return Some(if a == b { Same } else { Different });
    }
    let equal = own.values.iter().any(|value| other.values.contains(value));
    // The first half is no article or month that stands beside it.
    let is_trace = [figures.0, figures.1]
        .map(|it| it.weight)
        .contains(&Weight::Trace);
    if is_trace && is_period(own) != is_period(other) {
        return Some(Different);
    }
    let decade = own.is_decade || other.is_decade;
    if equal || decade && same_decade(own, other) {
        return Some(same_value(own, other));
    }
    if same_digits(own, other) {
        return Some(match own.is_ambiguous && other.is_ambiguous {
            true => Perhaps(Doubt::Separator),
            false => Same,
        });
    }
    let both = [(own, other), (other, own)];
    let is_said_so =
        |(a, b): &(&Number, &Number)| weeks(a, b) || in_coins(a, b) || in_minutes(a, b);
    both.iter().any(is_said_so).then_some(Same)
}

fn same_value(own: &Number, other: &Number) -> Agreement {
    if own.negative.is_some() && other.negative.is_some() && own.negative != other.negative {
        return Unlike(Doubt::Sign);
    }
    let is_below = own.negative == Some(true) || other.negative == Some(true);
    let degrees = [own, other].map(|it| it.unit.as_ref());
    let has_sign = |it: Option<&super::figure::Unit>| it.is_some_and(|it| it.has_sign());
    if own.negative != other.negative && is_below && degrees.into_iter().all(has_sign) {
        return Perhaps(Doubt::Sign);
    }
    let added = |number: &Number| number.unit.as_ref().is_some_and(|it| it.is_addition());
    match (&own.unit, &other.unit) {
        (None, Some(unit)) if unit.is_letter(own.label.as_deref()) => Same,
        (Some(unit), None) if unit.is_letter(other.label.as_deref()) => Same,
        (None, Some(_)) | (Some(_), None) if added(own) || added(other) => Different,
        (Some(a), Some(b)) if added(own) && added(other) && !a.agrees(b) => Different,
        (Some(a), Some(b)) if !a.agrees(b) => Unlike(Doubt::Unit),
        // The 1 of `1/1000` is not that of `1 ‰`.
        (Some(unit), None) | (None, Some(unit)) if unit.base == "‰" => Perhaps(Doubt::Unit),
        (Some(unit), None) | (None, Some(unit)) if unit.base == "%" => {
            let fraction = own.is_fraction || other.is_fraction;
            if fraction { Different } else { Same }
        }
        _ => match (&own.label, &other.label) {
            (Some(a), Some(b)) if are_periods(a, b) && !is_same_period(a, b) => Different,
            (Some(a), Some(b)) if a != b => Kindred,
            _ => Same,
        },
    }
}

fn same_decade(own: &Number, other: &Number) -> bool {
    match (own.whole(), other.whole()) {
        (Some(a), Some(b)) => a % 100 == b % 100 && a % 10 == 0 && (a < 100 || b < 100 || a == b),
        _ => false,
    }
}

/// Whether both are written with the same digits, of which one reading has decimals and the other thousands.
fn same_digits(own: &Number, other: &Number) -> bool {
    let long = |digits: &&String| digits.len() > 3;
    match (
        own.digits.as_ref().filter(long),
        other.digits.as_ref().filter(long),
    ) {
        (Some(a), Some(b)) => a == b && own.is_ambiguous && other.is_ambiguous,
        _ => false,
    }
}

/// Whether one counts days as is done where both ends of a week are counted: eight for one week, fifteen for two.
fn weeks(days: &Number, weeks: &Number) -> bool {
    let is = |number: &Number, base: &str| number.unit.as_ref().is_some_and(|it| it.base == base);
    is(days, "day")
        && is(weeks, "week")
        && matches!(
            (days.whole(), weeks.whole()),
            (Some(8), Some(1)) | (Some(15), Some(2))
        )
}

/// Whether one counts in coins what the other counts in money: 500 millimes of 0.5 dinar.
fn in_coins(small: &Number, large: &Number) -> bool {
    let (Some(coin), Some(money)) = (&small.unit, &large.unit) else {
        return false;
    };
    let parts = coin
        .coin_parts()
        .filter(|_| money.is_money && money.coin_parts().is_none());
    let Some(parts) = parts.map(|parts| coins(money, parts)) else {
        return false;
    };
    let sum = |it: &Ratio| it.times(Ratio::whole(parts));
    large
        .values
        .iter()
        .filter_map(sum)
        .any(|it| small.values.contains(&it))
}

/// Whether a part of an hour is said in minutes: `half an hour` is thirty; or a thousandth as `1 ‰`.
fn in_minutes<'n>(part: &'n Number, whole: &'n Number) -> bool {
    if !part.is_fraction {
        return false;
    }
    let base = |number: &'n Number| number.unit.as_ref().map(|it| &*it.base);
    let by = match (base(part), base(whole)) {
        (Some("hour"), Some("minute")) => 60,
        (None, Some("‰")) => 1000,
        _ => return false,
    };
    let times = |it: &Ratio| it.times(Ratio::whole(by));
    let mut values = part.values.iter().filter_map(times);
    values.any(|it| whole.values.contains(&it))
}

/// Why two numbers that differ may be meant to be the same.
fn nearly(own: &Number, other: &Number, figures: (&Figure, &Figure)) -> Option<Doubt> {
    let (a, b) = (own.values.first()?, other.values.first()?);
    let about = figures.0.about || figures.1.about;
    let units = (own.unit.as_ref(), other.unit.as_ref());
    let is_percent = |number: &Number| number.unit.as_ref().is_some_and(|it| it.base == "%");
    if is_percent(own) != is_percent(other) && (own.is_fraction || other.is_fraction) {
        let hundred = Ratio::whole(100);
        let (whole, part) = if is_percent(own) { (a, b) } else { (b, a) };
        let scaled = part.times(hundred)?;
        let leeway = if whole.as_whole().is_some() {
            0.02
        } else {
            0.005
        };
        return near(scaled.about(), whole.about(), leeway).then_some(Doubt::Percent);
    }
    if let (Some(from), Some(to)) = units
        && (from.base != to.base || from.power != to.power)
    {
        let converted = from.convert(a.about(), to)?;
        let leeway = if about { 0.1 } else { 0.03 };
        return near(converted, b.about(), leeway).then_some(Doubt::Units);
    }
    if let (Some(from), Some(to)) = units
        && from.base == "floor"
        && to.base == "floor"
    {
        let floors = (a.as_whole()?, b.as_whole()?);
        return (floors.0.abs_diff(floors.1) == 1).then_some(Doubt::Floors);
    }
    if compare_rounded(own, other)
        .or_else(|| compare_rounded(other, own))
        .is_some()
    {
        return Some(Doubt::Rounded);
    }
    (about && near(a.about(), b.about(), 0.1)).then_some(Doubt::Inexact)
}

/// Whether a number is another one, rounded to the worth of its last digit: only of decimals and scales, for among whole
/// numbers any two would be.
fn compare_rounded(coarse: &Number, fine: &Number) -> Option<()> {
    let (step, finer) = (coarse.step?, fine.step?);
    let is_coarse = step.about() > finer.about();
    let counts = finer.about() < 1.0 || step.about() > 1.0;
    let value = fine.values.first()?.round(step)?;
    let same = value == *coarse.values.first()?;
    (is_coarse && counts && same && coarse.values.first()?.about() > 0.0).then_some(())
}

/// Whether two numbers differ by no more than a share of the larger one.
pub(super) fn near(a: f64, b: f64, leeway: f64) -> bool {
    let larger = a.abs().max(b.abs());
    (a - b).abs() <= larger * leeway
}

/// Whether it is a half or a quarter of a year that an ordinal numbers.
fn is_period(number: &Number) -> bool {
    let is_letter = number
        .label
        .as_deref()
        .is_some_and(|it| matches!(it, "h" | "q"));
    is_letter && number.digits.is_none()
}

/// Whether two letters are said of the same part of a year: Q2 is T2 in French, and H1 is S1.
fn is_same_period(own: &str, other: &str) -> bool {
    let is = |letters: [&str; 2]| letters.contains(&own) && letters.contains(&other);
    is(["q", "t"]) || is(["h", "s"])
}

/// Whether both letters are of a part of a year.
fn are_periods(own: &str, other: &str) -> bool {
    [own, other]
        .iter()
        .all(|it| matches!(*it, "q" | "t" | "h" | "s"))
}

/// Whether two figures may stand for each other where neither has a counterpart: they are of one nature.
pub(super) fn of_one_nature(own: &Figure, other: &Figure) -> bool {
    match (&own.kind, &other.kind) {
        (FigureKind::Weekday(_), FigureKind::Weekday(_))
        | (FigureKind::Phone(_), FigureKind::Phone(_)) => true,
        (FigureKind::Weekday(_), _) | (_, FigureKind::Weekday(_)) => false,
        (FigureKind::Date(a), FigureKind::Date(b)) => a.hijri == b.hijri,
        (FigureKind::Number(a), FigureKind::Number(b)) => match (&a.label, &b.label) {
            (Some(a), Some(b)) => a == b || are_periods(a, b),
            (None, None) => {
                let lights = own.weight <= Weight::Light && other.weight <= Weight::Light;
                !lights || a.has_unit_of(b) || a.is_fraction == b.is_fraction
            }
            _ => false,
        },
        _ => true,
    }
}
