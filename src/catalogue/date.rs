//! Dates in messages: `{ DATETIME($date, dateStyle: "long") }`.
//!
//! Takes the text of a date in ISO 8601, with or without a time; the wall time is printed as it was written, in the
//! calendar and digits of the locale. Options are `dateStyle` and `timeStyle` of ECMA-402; with neither, the long date,
//! since a numeric one is read in different orders. Pages print their dates by a template function instead, which knows
//! the site's second calendar and double month names.

use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu::datetime::options::{Length, TimePrecision, YearStyle};
use icu::locale::Locale;

use super::moment::moment;
use super::needs::Need;
use crate::diagnostic::Message;
use crate::locale::{data_locale, in_words};

/// The options of `DATETIME`.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct DateOptions {
    date: Option<(DateFields, Length)>,
    time: Option<TimePrecision>,
}

/// The formats that the messages of a language use. They are dear to make, so each is made once.
#[derive(Debug, Default)]
pub(super) struct DateFormatters {
    formats: Vec<(DateOptions, DateTimeFormatter<CompositeDateTimeFieldSet>)>,
    /// The locale of the messages, once one of them has a date.
    locale: Option<Locale>,
}

impl DateOptions {
    /// The options there are.
    pub(super) const NAMES: [&str; 2] = ["dateStyle", "timeStyle"];

    /// Sets an option; the error says which values it takes.
    pub(super) fn set(&mut self, name: &str, value: &str) -> Result<(), Message> {
        match (name, value) {
            ("dateStyle", "full") => self.date = Some((DateFields::YMDE, Length::Long)),
            ("dateStyle", "long") => self.date = Some((DateFields::YMD, Length::Long)),
            ("dateStyle", "medium") => self.date = Some((DateFields::YMD, Length::Medium)),
            ("dateStyle", "short") => self.date = Some((DateFields::YMD, Length::Short)),
            ("dateStyle", _) => return Err(message!("date-styles")),
            (_, "medium") => self.time = Some(TimePrecision::Second),
            (_, "short") => self.time = Some(TimePrecision::Minute),
            _ => return Err(message!("time-styles")),
        }
        Ok(())
    }

    fn formatter(&self, locale: &Locale) -> Option<DateTimeFormatter<CompositeDateTimeFieldSet>> {
        let date = match self.time {
            Some(_) => self.date,
            None => self.date.or(Some((DateFields::YMD, Length::Long))),
        };
        let mut fields = FieldSetBuilder::new();
        fields.date_fields = date.map(|(fields, _)| fields);
        fields.length = date.map(|(_, length)| length);
        fields.time_precision = self.time;
        fields.year_style = date.map(|_| YearStyle::Full);
        let fields = fields.build_composite_datetime().ok()?;
        DateTimeFormatter::try_new((&*data_locale(locale)).into(), fields).ok()
    }
}

impl DateFormatters {
    /// Makes ready for these options; gives what they need to be told. `None` where ICU4X has no data at all.
    pub(super) fn prepare(&mut self, options: DateOptions, locale: &Locale) -> Option<Need> {
        let need = match options.time {
            Some(_) => Need::Moment,
            None => Need::Date,
        };
        if self.formats.iter().all(|(known, _)| *known != options) {
            let formatter = options.formatter(locale)?;
            self.formats.push((options, formatter));
            self.locale = Some(locale.clone());
        }
        Some(need)
    }

    /// The date as a text, by options that were prepared for; `None` when `iso` is not what they need.
    pub(super) fn print(&self, options: &DateOptions, iso: &str) -> Option<String> {
        let mut formats = self.formats.iter();
        let (_, formatter) = formats.find(|(known, _)| known == options)?;
        let moment = moment(iso, options.time.is_some())?;
        Some(in_words(&formatter.format(&moment), self.locale.as_ref()?))
    }
}
