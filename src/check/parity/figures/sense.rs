//! What words say of figures, and how the files of `words/` name it.

use super::ratio::Ratio;
use super::sign_kind::SignKind;

/// What a word or phrase says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    Cardinal(i128),
    /// A cardinal that is often none.
    Light(i128),
    Ordinal(i128),
    /// An ordinal that ends no longer one: «dix premiers» are ten, and no eleventh.
    First(i128),
    /// What an ordinal is beyond, said behind it.
    Beyond(i128),
    Scale(i128),
    /// A sign for a scale, behind digits only.
    Short(i128),
    /// Two of a scale.
    Twice(i128),
    Fraction(Ratio),
    /// A verb that says how many times as much something has become.
    Fold(i128),
    /// What parts a whole is cut into, behind their number.
    Parts(i128),
    Collective(i128),
    /// A word that may stand for a number, and asks for none.
    Trace(Ratio),
    Decade(i128),
    Century,
    This,
    And,
    Of,
    Half,
    Quarter,
    /// A third, behind an hour.
    Third,
    LessQuarter,
    LessThird,
    /// Stands before what is to be taken away from an hour.
    Less,
    /// The sign before decimals, in words.
    DecimalSign,
    /// Says before degrees that they are below zero.
    Minus,
    /// Says so behind them.
    BelowZero,
    /// A verb that says so of what stands between it and the figure; "not" before it turns it round.
    Exceeds,
    Falls,
    /// Money of which so much is paid in each of these: "monthly".
    Each(&'static str),
    /// What is numbered with a figure behind it, a Roman one perhaps: annexes, chapters.
    Numbered,
    /// Says before a figure that it is the least, or the most.
    AtLeast,
    AtMost,
    /// Says so before a date or a time.
    After,
    Before,
    /// Says so behind it.
    OrMore,
    OrLess,
    /// The half of the globe that degrees are of: north and east count up, south and west down.
    North,
    South,
    /// Says how a figure near it is meant: of what kind that is, and what it says.
    Sign(SignKind, &'static str),
    /// After so many hours again.
    Often(i128),
    /// Stands before a time after which it is again.
    Every,
    /// How often, before a time: `twice`.
    Times,
    /// So many times as much; what says so before a number, and behind one.
    Multiple(Ratio),
    TimesBy,
    TimesOf,
    /// Stands before what something changes by.
    By,
    /// Before a length of time: when that is over, and before it is.
    Later,
    Within,
    /// Turns a word near it into its opposite.
    Not,
    /// Stands between the two ends of a range.
    To,
    /// Stands between money and what it is paid for: «le quintal».
    The,
    /// Names what is cited by a number with dots or dashes: laws and decrees.
    Law,
    HalfPast,
    /// Stands between minutes and the hour that they are behind.
    Past,
    /// Stands before a time of day.
    At,
    /// Stands before two figures that are the ends of a range: "between".
    Between,
    QuarterPast,
    QuarterTo,
    InEvery,
    About,
    Vague(i128),
    Percent,
    Points,
    Month(u8),
    Hijri(u8),
    HijriYear,
    CommonYear,
    Year,
    Weekday(u8),
    Hour,
    HourMark,
    Am,
    Pm,
    /// Before midnight and behind it.
    Night,
    Noon,
    Clock(u16),
    Floor,
    Square,
    Cube,
    Per,
    Unit(&'static str),
    Currency(&'static str, Option<&'static str>),
    /// A coin of which so many make one of the money before it.
    Smaller(i128),
    Country(&'static str),
    Idiom(i128),
    Skip,
}

impl Sense {
    /// Whether a word of this sense alone stands between parts of a figure, and begins none: `of`, `and`, `per`.
    pub fn joins(self) -> bool {
        matches!(
            self,
            Sense::Of
                | Sense::And
                | Sense::Per
                | Sense::Not
                | Sense::North
                | Sense::South
                | Sense::To
                | Sense::The
                | Sense::AtLeast
                | Sense::AtMost
                | Sense::After
                | Sense::Before
                | Sense::OrMore
                | Sense::OrLess
                | Sense::Exceeds
                | Sense::Falls
                | Sense::Each(_)
                | Sense::Sign(..)
                | Sense::Often(_)
                | Sense::Every
                | Sense::Multiple(_)
                | Sense::TimesBy
                | Sense::TimesOf
                | Sense::By
                | Sense::Later
                | Sense::Within
                | Sense::Numbered
                | Sense::Past
                | Sense::At
                | Sense::Between
        )
    }

    /// Whether it is an ordinal.
    pub fn is_ordinal(self) -> bool {
        matches!(self, Sense::Ordinal(_) | Sense::First(_))
    }
}

/// A sense found in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub sense: Sense,
    /// How many tokens it takes.
    pub len: usize,
    /// Whether a word for "and" is written on to it.
    pub joined: bool,
}

/// Whether a kind of line says what its forms are worth.
pub(super) fn has_value(kind: &str) -> bool {
    !matches!(
        kind,
        "and"
            | "of"
            | "half"
            | "quarter"
            | "third"
            | "less_quarter"
            | "less_third"
            | "less"
            | "decimal_sign"
            | "minus"
            | "below_zero"
            | "at_least"
            | "at_most"
            | "after"
            | "before"
            | "or_more"
            | "or_less"
            | "exceeds"
            | "falls"
            | "numbered"
            | "not"
            | "every"
            | "counts"
            | "times_by"
            | "times_of"
            | "by"
            | "later"
            | "within"
            | "north"
            | "south"
            | "to"
            | "the"
            | "law"
            | "half_past"
            | "past"
            | "at"
            | "between"
            | "quarter_past"
            | "quarter_to"
            | "ratio"
            | "about"
            | "percent"
            | "points"
            | "hijri_year"
            | "common_year"
            | "year"
            | "hour"
            | "hour_mark"
            | "am"
            | "pm"
            | "night"
            | "noon"
            | "floor"
            | "square"
            | "cube"
            | "per"
            | "century"
            | "this"
            | "skip"
    )
}

/// What a line of a lexicon says: its kind, and what its forms are worth.
pub(super) fn sense(kind: &'static str, value: Option<&'static str>) -> Option<Sense> {
    let number = || value.and_then(|it| it.parse::<i128>().ok());
    let small = || value.and_then(|it| it.parse::<u8>().ok());
    let ratio = || {
        let (above, below) = value?.split_once('/').unwrap_or((value?, "1"));
        Ratio::new(above.parse().ok()?, below.parse().ok()?)
    };
    let (kind, country) = match kind.split_once('.') {
        Some((kind, country)) => (kind, Some(country)),
        None => (kind, None),
    };
    Some(match kind {
        "cardinal" => Sense::Cardinal(number()?),
        "light" => Sense::Light(number()?),
        "ordinal" => Sense::Ordinal(number()?),
        "first" => Sense::First(number()?),
        "beyond" => Sense::Beyond(number()?),
        "scale" => Sense::Scale(number()?),
        "short" => Sense::Short(number()?),
        "twice" => Sense::Twice(number()?),
        "fold" => Sense::Fold(number()?),
        "fraction" => Sense::Fraction(ratio()?),
        "parts" => Sense::Parts(number()?),
        "collective" => Sense::Collective(number()?),
        "trace" => Sense::Trace(ratio()?),
        "decade" => Sense::Decade(number()?),
        "century" => Sense::Century,
        "this" => Sense::This,
        "and" => Sense::And,
        "of" => Sense::Of,
        "half" => Sense::Half,
        "quarter" => Sense::Quarter,
        "third" => Sense::Third,
        "less_quarter" => Sense::LessQuarter,
        "less_third" => Sense::LessThird,
        "less" => Sense::Less,
        "decimal_sign" => Sense::DecimalSign,
        "minus" => Sense::Minus,
        "below_zero" => Sense::BelowZero,
        "at_least" => Sense::AtLeast,
        "at_most" => Sense::AtMost,
        "after" => Sense::After,
        "before" => Sense::Before,
        "or_more" => Sense::OrMore,
        "or_less" => Sense::OrLess,
        "exceeds" => Sense::Exceeds,
        "falls" => Sense::Falls,
        "each" => Sense::Each(value?),
        "numbered" => Sense::Numbered,
        "not" => Sense::Not,
        "sign" => Sense::Sign(SignKind::of(country?)?, value?),
        "often" => Sense::Often(number()?),
        "every" => Sense::Every,
        "counts" => Sense::Times,
        "multiple" => Sense::Multiple(ratio()?),
        "times_by" => Sense::TimesBy,
        "times_of" => Sense::TimesOf,
        "by" => Sense::By,
        "later" => Sense::Later,
        "within" => Sense::Within,
        "north" => Sense::North,
        "south" => Sense::South,
        "to" => Sense::To,
        "the" => Sense::The,
        "law" => Sense::Law,
        "half_past" => Sense::HalfPast,
        "past" => Sense::Past,
        "at" => Sense::At,
        "between" => Sense::Between,
        "quarter_past" => Sense::QuarterPast,
        "quarter_to" => Sense::QuarterTo,
        "ratio" => Sense::InEvery,
        "about" => Sense::About,
        "vague" => Sense::Vague(number()?),
        "percent" => Sense::Percent,
        "points" => Sense::Points,
        "month" => Sense::Month(small()?),
        "hijri" => Sense::Hijri(small()?),
        "hijri_year" => Sense::HijriYear,
        "common_year" => Sense::CommonYear,
        "year" => Sense::Year,
        "weekday" => Sense::Weekday(small()?),
        "hour" => Sense::Hour,
        "hour_mark" => Sense::HourMark,
        "am" => Sense::Am,
        "pm" => Sense::Pm,
        "night" => Sense::Night,
        "noon" => Sense::Noon,
        "clock" => Sense::Clock(value?.parse().ok()?),
        "floor" => Sense::Floor,
        "square" => Sense::Square,
        "cube" => Sense::Cube,
        "per" => Sense::Per,
        "unit" => Sense::Unit(value?),
        "currency" => Sense::Currency(value?, country),
        "smaller" => Sense::Smaller(number()?),
        "country" => Sense::Country(value?),
        "idiom" => Sense::Idiom(number()?),
        "skip" => Sense::Skip,
        _ => return None,
    })
}
