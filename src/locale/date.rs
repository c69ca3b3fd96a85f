//! Dates as readers of a locale write them, in one or several calendars; by skeletons in `skeleton`.
//!
//! Takes civil dates; gives plain text by CLDR 48 (see `patterns`), with one liberty: the spaces round a month's name and round an
//! era do not break, so that a date stays on one line as far as it can. Years have four digits in every style, since a
//! publication outlives its century, or as many as they have: no era stands behind the years 1 to 999 of the Gregorian
//! calendar, for which ICU4X has patterns that nobody writes. The first of a month is `1er` in French, which CLDR leaves
//! out (Imprimerie nationale; Office québécois de la langue française). Months in two series (`months: dual`) are in
//! `months`.

use icu::calendar::cal::Hijri;
use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::fieldsets::YMD;
use icu::datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu::locale::preferences::extensions::unicode::keywords::{
    CalendarAlgorithm, HijriCalendarAlgorithm,
};
use icu::locale::subtags::language;
use icu::time::{DateTime, Time};
use jiff::civil::Date;
use writeable::Writeable;

use super::months::{DateText, SURROGATE};
use super::names::Names;
use super::patterns::{DatePattern, Patterns, Reach, Whole};
use super::style::DateStyle;
use super::supplied::{Supplied, data_locale};
use super::{Calendar, Locale, LocaleError, Months};

/// A date written in one calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDate {
    /// The calendar.
    pub calendar: Calendar,
    /// The date, plain text.
    pub text: String,
}

impl Locale {
    /// The date in the locale's first calendar, or in the Gregorian where the first is not exact.
    ///
    /// ```text
    /// Long, ar-SY-u-nu-latn, months: dual    6 تموز/يوليو 2012
    /// ```
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        let first = self.dates(date, style).next();
        first.map_or_else(|| iso_date(date), |first| first.text)
    }

    /// The date in each of the locale's calendars, in their order; without those that are not exact at this date. Each is
    /// written when it is asked for.
    pub fn dates(&self, date: Date, style: DateStyle) -> impl Iterator<Item = CalendarDate> + '_ {
        self.dates.calendars.iter().filter_map(move |formats| {
            Some(CalendarDate {
                calendar: formats.calendar,
                text: self
                    .dates
                    .text(formats, date, style)?
                    .finish(self.dates.dual(formats.calendar, date)),
            })
        })
    }

    /// The name of the Gregorian month of this day, which stands alone, as in a list to choose from.
    pub fn month(&self, date: Date) -> String {
        let text = self.dates.gregory(date, DateStyle::YearMonth);
        let name = text.month(self.dates.dual(Calendar::Gregory, date));
        name.map_or_else(|| date.month().to_string(), str::to_owned)
    }

    /// The Gregorian year of this day, which stands alone.
    pub fn year(&self, date: Date) -> String {
        self.dates.gregory(date, DateStyle::Year).finish(None)
    }

    /// How many calendars the locale has.
    pub fn calendars(&self) -> usize {
        self.dates.calendars.len()
    }

    /// The locale's calendars that cannot show this date, since they are exact in other years only.
    pub fn calendars_without(&self, date: Date) -> impl Iterator<Item = Calendar> + '_ {
        let calendars = self.dates.calendars.iter().map(|formats| formats.calendar);
        calendars.filter(move |calendar| !is_exact(*calendar, gregorian(date)))
    }

    /// A span of days in the first of the locale's calendars that is exact at both ends, as dates are: `6–8 juillet 2012`,
    /// `25 شعبان – 6 رمضان 1433 هـ`.
    pub fn date_range(&self, from: Date, to: Date) -> String {
        let is_whole =
            |calendar| is_exact(calendar, gregorian(from)) && is_exact(calendar, gregorian(to));
        let first = self.dates.calendars.iter().find(|it| is_whole(it.calendar));
        let other = first.filter(|it| it.calendar != Calendar::Gregory);
        let span = other.and_then(|formats| self.dates.span(formats, from, to));
        span.unwrap_or_else(|| self.gregorian_range(from, to))
    }

    /// The same by CLDR's pattern for Gregorian spans. Where CLDR has months in figures, the long date is said of its ends; both in
    /// full where the years differ or stand first.
    fn gregorian_range(&self, from: Date, to: Date) -> String {
        let last = self.dates.gregory(to, DateStyle::Long);
        let dual = |date| self.dates.dual(Calendar::Gregory, date);
        let same_month = from.first_of_month() == to.first_of_month();
        if from == to {
            return last.finish(dual(to));
        }
        let reach = match from.year() == to.year() {
            true if same_month => Reach::Month,
            true => Reach::Year,
            false => Reach::Years,
        };
        if from.year() > 0
            && let Some((first, second)) = self.dates.patterns.span(reach)
        {
            let half = |half: &DatePattern, date, style| {
                let text = half.write(gregorian(date));
                let text = self.dates.habit.apply(text, Calendar::Gregory, style);
                text.finish(dual(date))
            };
            // The month of a first half without a year stands alone.
            let is_whole = from.year() != to.year();
            let style = if is_whole {
                DateStyle::Long
            } else {
                DateStyle::MonthDay
            };
            return half(first, from, style) + &half(second, to, DateStyle::Long);
        }
        if same_month
            && let Some(days) = last.with_days_from(&self.dates.gregory(from, DateStyle::Long), "–")
        {
            return days.finish(dual(to));
        }
        let has_month_day = self.dates.patterns.whole(Whole::MonthDay).is_some();
        let style = match from.year() == to.year() && last.ends_with_year() && has_month_day {
            true => DateStyle::MonthDay,
            false => DateStyle::Long,
        };
        let first = self.dates.gregory(from, style).finish(dual(from));
        format!("{first}\u{a0}– {}", last.finish(dual(to)))
    }
}

/// A date that somebody else formats for a language, with what this language does to it and on one line as far as it can.
pub(crate) fn in_words(date: &impl Writeable, icu: &icu::locale::Locale) -> String {
    let habit = Habit::of(icu);
    let text = habit.apply(DateText::of(date), Calendar::Gregory, DateStyle::Long);
    text.finish(None)
}

/// The value of `<time datetime>` for a day: Gregorian, ISO 8601, ASCII digits in every language.
pub fn iso_date(date: Date) -> String {
    date.to_string()
}

/// What a locale needs to write dates.
pub(super) struct Dates {
    pub(super) calendars: Vec<Formats>,
    months: Months,
    pub(super) habit: Habit,
    /// Those of the Gregorian calendar.
    patterns: Patterns,
}

/// What a language does to a date that CLDR or ICU4X does not.
pub(super) enum Habit {
    None,
    /// The names of a language that ICU4X does not carry.
    Named(Names),
    /// French: the first of a month is an ordinal.
    OrdinalFirst,
    /// Persian: a month is linked to its year. ICU4X takes the names that stand alone.
    Ezafe,
}

impl Habit {
    fn of(icu: &icu::locale::Locale) -> Self {
        if let Some(names) = Names::of(icu) {
            return Habit::Named(names);
        }
        match icu.id.language {
            french if french == language!("fr") => Habit::OrdinalFirst,
            persian if persian == language!("fa") => Habit::Ezafe,
            _ => Habit::None,
        }
    }

    pub(super) fn apply(&self, date: DateText, calendar: Calendar, style: DateStyle) -> DateText {
        use DateStyle::{Full, Long, YearMonth};
        let is_linked = matches!(style, Full | Long | YearMonth) && calendar == Calendar::Gregory;
        match self {
            Habit::Named(names) if calendar == Calendar::Gregory => {
                names.in_place(date, style == DateStyle::Medium)
            }
            Habit::OrdinalFirst => date.with_ordinal_first(),
            Habit::Ezafe if is_linked => date.with_ezafe(),
            _ => date,
        }
    }
}

/// A calendar with one formatter for each [`DateStyle`], in the order of `DateStyle::NAMES`.
pub(super) struct Formats {
    pub(super) calendar: Calendar,
    styles: Vec<DateTimeFormatter<CompositeDateTimeFieldSet>>,
}

impl Dates {
    pub(super) fn new(
        icu: &icu::locale::Locale,
        calendars: &[Calendar],
        months: Months,
    ) -> Result<Self, LocaleError> {
        let calendars = match calendars {
            [] => &[Calendar::Gregory],
            calendars => calendars,
        };
        if !calendars.contains(&Calendar::Gregory) {
            return Err(LocaleError::NoGregory);
        }
        Ok(Dates {
            calendars: calendars
                .iter()
                .map(|calendar| Formats::new(&data_locale(icu), *calendar))
                .collect::<Result<_, _>>()?,
            months,
            habit: Habit::of(icu),
            patterns: Patterns::of(icu),
        })
    }

    fn gregory(&self, date: Date, style: DateStyle) -> DateText {
        self.calendars
            .iter()
            .find(|formats| formats.calendar == Calendar::Gregory)
            .and_then(|formats| self.text(formats, date, style))
            .unwrap_or_else(|| DateText::of(&iso_date(date)))
    }

    fn text(&self, formats: &Formats, date: Date, style: DateStyle) -> Option<DateText> {
        let pattern = style.whole().and_then(|whole| self.patterns.whole(whole));
        let text =
            match pattern.filter(|_| formats.calendar == Calendar::Gregory && date.year() > 0) {
                Some(pattern) => pattern.write(gregorian(date)),
                None => formats.text(date, style)?,
            };
        Some(self.habit.apply(text, formats.calendar, style))
    }

    /// A span of days in another calendar than the Gregorian: month and year are said once where they are the same.
    fn span(&self, formats: &Formats, from: Date, to: Date) -> Option<String> {
        let (first, last) = (
            self.text(formats, from, DateStyle::Long)?,
            self.text(formats, to, DateStyle::Long)?,
        );
        if from == to {
            return Some(last.finish(None));
        }
        let is_common = |style| {
            let both = [from, to].map(|date| self.text(formats, date, style));
            let [first, last] = both.map(|text| text.map(|it| it.finish(None)));
            first == last
        };
        if is_common(DateStyle::YearMonth) {
            let joint = self.patterns.joint(Reach::Month);
            return Some(last.with_days_from(&first, joint)?.finish(None));
        }
        let is_one_year = is_common(DateStyle::Year) && last.ends_with_year();
        let (first, reach) = match is_one_year {
            true => (self.text(formats, from, DateStyle::MonthDay)?, Reach::Year),
            false => (first, Reach::Years),
        };
        let (first, joint) = (first.finish(None), self.patterns.joint(reach));
        // A sign of the day (日) is the date's already.
        let own = first.chars().next_back();
        let joint = own.and_then(|it| joint.strip_prefix(it)).unwrap_or(joint);
        Some(first + joint + &last.finish(None))
    }

    /// The month of the date as a number, where months have two names.
    pub(super) fn dual(&self, calendar: Calendar, date: Date) -> Option<i8> {
        (self.months == Months::Dual && calendar == Calendar::Gregory).then(|| date.month())
    }
}

/// Whether CLDR has the language, in ICU4X or in our own table. ICU4X answers for any, if need be from CLDR's root, where July is called M07.
pub(super) fn has_data(icu: &icu::locale::Locale) -> bool {
    if Supplied::of(icu).is_some() {
        return true;
    }
    let july = Date::constant(2012, 7, 6);
    let gregory = preferences(icu, Calendar::Gregory);
    DateTimeFormatter::try_new(gregory, YMD::long())
        .is_ok_and(|format| !DateText::of(&format.format(&gregorian(july))).has_month("M07"))
}

impl Formats {
    fn new(icu: &icu::locale::Locale, calendar: Calendar) -> Result<Self, LocaleError> {
        let preferences = preferences(icu, calendar);
        let styles = DateStyle::NAMES
            .iter()
            .map(|(_, style)| DateTimeFormatter::try_new(preferences, style.fields()))
            .collect::<Result<_, _>>()
            .map_err(|_| LocaleError::Unknown(icu.to_string()))?;
        Ok(Formats { calendar, styles })
    }

    /// The date in this calendar; `None` where the calendar is not exact.
    fn text(&self, date: Date, style: DateStyle) -> Option<DateText> {
        if self.calendar == Calendar::Gregory && (1..1000).contains(&date.year()) {
            let later = Date::new(date.year() + SURROGATE, date.month(), date.day()).ok()?;
            let text = self.text(later, style)?;
            if style.has_no_year() {
                return Some(text);
            }
            return text
                .with_year(date.year())
                .or_else(|| Some(self.write(gregorian(date), style)));
        }
        let date = gregorian(date);
        if !is_exact(self.calendar, date) {
            return None;
        }
        Some(self.write(date, style))
    }

    fn write(&self, date: IcuDate<Gregorian>, style: DateStyle) -> DateText {
        let time = Time::start_of_day();
        DateText::of(&self.styles[style as usize].format(&DateTime { date, time }))
    }
}

pub(super) fn preferences(
    icu: &icu::locale::Locale,
    calendar: Calendar,
) -> DateTimeFormatterPreferences {
    let mut preferences = DateTimeFormatterPreferences::from(icu);
    preferences.calendar_algorithm = Some(match calendar {
        Calendar::Gregory => CalendarAlgorithm::Gregory,
        Calendar::IslamicUmalqura => {
            CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Umalqura))
        }
        Calendar::Persian => CalendarAlgorithm::Persian,
    });
    preferences
}

/// Outside the years of the published tables (KACST), ICU4X computes tabular dates and says nothing.
pub(super) fn is_exact(calendar: Calendar, date: IcuDate<Gregorian>) -> bool {
    if calendar != Calendar::IslamicUmalqura {
        return true;
    }
    let year = date
        .to_calendar(Hijri::new_umm_al_qura())
        .year()
        .extended_year();
    (1300..=1600).contains(&year)
}

pub(super) fn gregorian(date: Date) -> IcuDate<Gregorian> {
    let (year, month, day) = (
        i32::from(date.year()),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    );
    IcuDate::try_new_gregorian(year, month, day)
        .expect("both know the proleptic Gregorian calendar from -9999 to 9999")
}
