//! A figure of a text: what it may be, and how much it weighs.

use std::ops::Range;

use super::date::Date;
use super::ratio::Ratio;
use super::sign_kind::SignKind;

/// A figure.
#[derive(Debug, Clone)]
pub(super) struct Figure {
    pub kind: FigureKind,
    pub weight: Weight,
    /// Whether it says that it is not exact.
    pub about: bool,
    /// Whether it is the least or the most of something.
    pub bound: Option<Bound>,
    /// What the words near it say of it.
    pub signs: Vec<(SignKind, &'static str)>,
    /// Whether a word for "not" stands in its sentence.
    pub is_negated: bool,
    /// Whether it ends a range that the figure before it begins.
    pub ends_range: bool,
    /// How it stands to the figure before it.
    pub link: Link,
    /// Whether it stands in brackets behind what it is in another unit: `5 km (3 miles)`.
    pub is_converted: bool,
    /// Its bytes in the text.
    pub span: Range<usize>,
}

/// How a figure bounds what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    Least,
    Most,
}

/// What stands between two figures that follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// Neither of these.
    None,
    /// A word for "and": they are two.
    And,
    /// They are the ends of a range: `4 to 7`, `4–7`, `between 4 and 7`.
    Range,
}

/// What asks for a counterpart, and how loudly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// May be a counterpart, and asks for none: articles, forms of two that may be something else.
    Trace,
    /// Is missed only where something else stands in its place.
    Light,
    /// A number in words.
    Word,
    /// Digits.
    Digits,
}

/// What a figure is.
#[derive(Debug, Clone)]
pub(super) enum FigureKind {
    Number(Number),
    Date(Date),
    Time(Time),
    /// A day of the week, Monday being 1.
    Weekday(u8),
    /// The digits of a telephone number.
    Phone(String),
}

/// A number, with what it counts.
#[derive(Debug, Clone, Default)]
pub(super) struct Number {
    /// What it may be, the likeliest first.
    pub values: Vec<Ratio>,
    /// Whether a sign says that it is below nothing, or that it is not.
    pub negative: Option<bool>,
    pub unit: Option<Unit>,
    /// The worth of its last digit, of decimals and of what stands before a word such as million.
    pub step: Option<Ratio>,
    /// Its digits, where it is written with them.
    pub digits: Option<String>,
    /// Whether its separator may be of either kind.
    pub is_ambiguous: bool,
    /// Ten years from here on.
    pub is_decade: bool,
    /// A part of a whole.
    pub is_fraction: bool,
    /// Says which of several, and not how many.
    pub is_ordinal: bool,
    /// The letters that it stands with: G of G7.
    pub label: Option<String>,
}

/// What a number counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Unit {
    pub base: String,
    /// 2 for squares, 3 for cubes.
    pub power: u8,
    /// The country of a currency.
    pub country: Option<&'static str>,
    /// Whether it is money.
    pub is_money: bool,
    /// What it is counted for: the hour of km/h.
    pub per: Option<String>,
}

/// A time of day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Time {
    /// In minutes from midnight.
    pub minutes: u32,
    /// Whether it may be twelve hours later.
    pub either: bool,
    /// Whether it may be a number of hours.
    pub hours: bool,
}

impl Figure {
    /// A figure of which no more is known.
    pub fn new(kind: FigureKind, weight: Weight, span: Range<usize>) -> Self {
        Figure {
            kind,
            weight,
            about: false,
            bound: None,
            signs: Vec::new(),
            is_negated: false,
            ends_range: false,
            link: Link::None,
            is_converted: false,
            span,
        }
    }

    /// The Gregorian date that it is, or the year that four digits may be.
    pub fn gregorian(&self) -> Option<Date> {
        match &self.kind {
            FigureKind::Date(date) => Some(date.clone()).filter(|date| !date.hijri),
            FigureKind::Number(number) => {
                let year = number.values.first()?.as_whole()?;
                let is_year = number.unit.is_none() && (1600..2100).contains(&year);
                is_year.then(|| Date {
                    year: i32::try_from(year).ok(),
                    ..Date::default()
                })
            }
            _ => None,
        }
    }

    /// The number it is, to be changed.
    pub fn number_mut(&mut self) -> Option<&mut Number> {
        match &mut self.kind {
            FigureKind::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The number it is, if it is one.
    pub fn number(&self) -> Option<&Number> {
        match &self.kind {
            FigureKind::Number(number) => Some(number),
            _ => None,
        }
    }
}

impl Number {
    /// The likeliest of what it may be, where that is whole.
    pub fn whole(&self) -> Option<i128> {
        self.values.first()?.as_whole()
    }

    /// The parts of a dotted number, each of which is one of its own: `2.10.1`.
    pub fn sequence(&self) -> Option<&str> {
        self.digits.as_deref().filter(|it| it.contains('.'))
    }

    /// Whether both count the same things: half an hour and one are both of hours.
    pub fn has_unit_of(&self, other: &Number) -> bool {
        matches!((&self.unit, &other.unit), (Some(a), Some(b)) if a.agrees(b))
    }

    /// Multiplies it by a word behind it, so that what was written says another number.
    pub fn scale(&mut self, by: i128) {
        let times = |it: &Ratio| it.times(Ratio::whole(by));
        self.values = self.values.iter().filter_map(times).collect();
        self.step = self.step.as_ref().and_then(times);
        (self.digits, self.is_ambiguous) = (None, false);
    }

    /// Takes what says two of a scale for just that, before what is counted: «ألفا درهم» are two thousand, and a thousand of them
    /// would be «ألف درهم».
    pub fn take_two(&mut self) {
        if let [one, two] = *self.values
            && one.plus(one) == Some(two)
        {
            self.values = vec![two];
        }
    }

    /// A number of which no more is known.
    pub fn of(value: Ratio) -> Self {
        Number {
            values: vec![value],
            ..Number::default()
        }
    }
}
