//! What a figure without counterpart weighs, and what may stand in its place.

use super::agree::of_one_nature;
use super::figure::{Figure, FigureKind, Link, Unit, Weight};
use super::ledger::PairContext;
use super::ratio::Ratio;
use super::worth::worth;

/// Whether a number is a year without its century, which the other text gives whole: law 75-16 of 1975.
pub(super) fn is_short_year(short: &Figure, year: &Figure) -> bool {
    let whole = |figure: &Figure| figure.number()?.values.first()?.as_whole();
    let is_short = |digits: &String| digits.len() == 2;
    let is_two = short
        .number()
        .and_then(|it| it.digits.as_ref())
        .is_some_and(is_short);
    match (whole(short), whole(year)) {
        (Some(short), Some(year)) => is_two && (1900..2100).contains(&year) && year % 100 == short,
        _ => false,
    }
}

/// Whether one number is the other by thousands, ten thousands or more, as a word behind it may say.
pub(super) fn is_scaled(own: &Figure, other: &Figure) -> bool {
    let value = |figure: &Figure| figure.number()?.values.first().copied();
    let (Some(own), Some(other)) = (value(own), value(other)) else {
        return false;
    };
    let is_by = |few: Ratio, many: Ratio| {
        let mut by = (3..=12).map(|places| Ratio::whole(10_i128.pow(places)));
        by.any(|by| few.times(by) == Some(many))
    };
    is_by(own, other) || is_by(other, own)
}

/// Whether a bare number is the day, the month or the year of a date that has all three, or a month where words are not read: `6月`.
pub(super) fn is_part_of_date(part: &Figure, date: &Figure, has_words: bool) -> bool {
    let FigureKind::Date(date) = &date.kind else {
        return false;
    };
    let whole = part
        .number()
        .filter(|it| it.unit.is_none() && it.digits.is_some())
        .and_then(|it| it.values.first()?.as_whole());
    let Some(whole) = whole else {
        return false;
    };
    let digits = part.number().and_then(|it| it.digits.as_ref());
    let is_two = digits.is_some_and(|it| it.len() == 2);
    let is_short = digits.is_some_and(|it| it.len() <= 2);
    match (date.day, date.month, date.year) {
        (Some(day), Some(month), Some(year)) => {
            [i128::from(day), i128::from(month), i128::from(year)].contains(&whole)
                || is_two && i128::from(year % 100) == whole
        }
        // `le 12/03`, `03/2026`
        (Some(_), Some(month), None) | (None, Some(month), Some(_)) if is_short => {
            i128::from(month) == whole
        }
        (None, Some(month), None) => !has_words && i128::from(month) == whole,
        _ => false,
    }
}

/// Whether one of two is a word: where words are not read, nobody knows what stands there for "half" or "two".
pub(super) fn is_word(own: &Figure, other: &Figure) -> bool {
    let weights = [own.weight, other.weight];
    weights.contains(&Weight::Word) || weights.contains(&Weight::Digits) && weights[0] != weights[1]
}

/// Whether a figure without counterpart is an error, a question, or nothing; `open` are the words near it that leave a number open, by
/// what they count.
pub(super) fn judged_alone(figure: &Figure, open: &[i128], frame: PairContext) -> Option<bool> {
    let value = figure
        .number()
        .and_then(|it| it.values.first())
        .and_then(|it| it.as_whole());
    let is_small = value.is_some_and(|it| it <= 10);
    // «ألف جرعة» is as open as «des milliers de doses».
    let is_open_too = value.is_some_and(|it| it >= 100 && open.contains(&it));
    let open = !open.is_empty();
    match figure.weight {
        Weight::Word if is_open_too => None,
        Weight::Trace | Weight::Light => None,
        // Where the words of one text are not read, it may have this number in words too.
        Weight::Word if !frame.has_words => None,
        Weight::Word if open => Some(false),
        // `five to ten days` where the other text has one end alone.
        Weight::Word if figure.link == Link::Range && value.is_some() => Some(false),
        Weight::Word if is_small && counts_things(figure) => Some(false),
        Weight::Word if is_small || value.is_none() => None,
        Weight::Word => Some(false),
        // `7-minute` is one word in other languages.
        Weight::Digits if !frame.has_words && is_small => None,
        // Where words are not read, a number may be one, and so may the day or the year of a date with its month in words.
        Weight::Digits
            if open
                || !frame.has_words
                    && value.is_none_or(|it| it <= 100 || (1900..=2100).contains(&it)) =>
        {
            Some(false)
        }
        Weight::Digits => Some(!figure.is_converted),
    }
}

/// Whether three or more of something are counted: days, kilometres.
fn counts_things(figure: &Figure) -> bool {
    let Some(number) = figure.number() else {
        return false;
    };
    let is_count = !number.is_ordinal && !number.is_fraction;
    let few = number.values.first().and_then(|it| it.as_whole());
    // «اتفاقيات جنيف الأربع لعام 1949» are no years.
    let is_counted = |unit: &Unit| unit.base != "year" && worth(&unit.base).is_some();
    is_count && few.is_some_and(|it| it >= 3) && number.unit.as_ref().is_some_and(is_counted)
}

/// Whether both say which of several, so that the first does not stand for the second.
pub(super) fn are_ordinals(own: &Figure, other: &Figure) -> bool {
    let is_ordinal = |figure: &Figure| {
        let number = figure.number();
        number.is_some_and(|it| it.is_ordinal && it.label.is_none() && it.unit.is_none())
    };
    is_ordinal(own) && is_ordinal(other)
}

/// Whether a figure stands where another ought to; strictly, only where both are of one nature and count the same things.
pub(super) fn stands_for(own: &Figure, other: &Figure, strict: bool) -> bool {
    let heavier = own.weight.max(other.weight);
    let lighter = own.weight.min(other.weight);
    if heavier < Weight::Light || !of_one_nature(own, other) {
        return false;
    }
    let units = match (own.number(), other.number()) {
        (Some(a), Some(b)) => (a.unit.as_ref(), b.unit.as_ref()),
        _ => (None, None),
    };
    let same_unit = matches!(units, (Some(a), Some(b)) if a.agrees(b));
    if lighter == Weight::Trace {
        // `one month` against `deux mois`.
        return (same_unit || are_ordinals(own, other)) && heavier >= Weight::Light;
    }
    if strict {
        let kinds = std::mem::discriminant(&own.kind) == std::mem::discriminant(&other.kind);
        return kinds && (same_unit || units == (None, None));
    }
    // Two of what is often no number ask for nothing.
    lighter > Weight::Light
        || heavier > Weight::Light
        || same_unit
        || matches!(own.kind, FigureKind::Weekday(_) | FigureKind::Date(_))
        || own
            .number()
            .is_some_and(|it| it.is_fraction || it.label.is_some())
}
