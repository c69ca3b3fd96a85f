//! What a site may say about a language's locale, and what can be wrong with it.
//!
//! Takes the words of `site.yaml` (`months: dual`, `calendars: [gregory]`, `typography: eu`) as values; gives a
//! [`LocaleSpec`], from which [`super::Locale::new`] builds the locale, or a [`LocaleError`] with its remedy.
//! It reads no files and makes no diagnostics: only the settings know the place to show.

use std::fmt;

use crate::diagnostic::Message;
use crate::language::Lang;

/// Which names the months of the Gregorian calendar bear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Months {
    /// Those of CLDR for the locale.
    #[default]
    Cldr,
    /// Arabic, both series: `تموز/يوليو`, as the United Nations and French diplomacy write them; CLDR has no such locale.
    Dual,
}

/// A calendar in which dates are shown. `<time datetime>` is Gregorian whatever this says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// The Gregorian calendar.
    Gregory,
    /// The calendar of Umm al-Qura, exact from 1300 to 1600 AH and not shown outside.
    IslamicUmalqura,
    /// The Solar Hijri calendar of Iran and Afghanistan.
    Persian,
}

/// Which typographic rules are applied to running text, see `typography`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typography {
    /// Text stays as typed.
    Off,
    /// French by the Lexique of the Imprimerie nationale.
    ImprimerieNationale,
    /// French by the Interinstitutional Style Guide of the European Union.
    Eu,
    /// French of Quebec, by the Office québécois de la langue française.
    Oqlf,
    /// French of Switzerland, by the Guide du typographe.
    GuideDuTypographe,
    /// French of Belgium, by the standard NBN Z 01-002.
    Nbn,
    /// English: curly quotation marks and apostrophes, day and month kept together.
    English,
    /// Arabic: figures kept together with their units, and the groups of a number with each other.
    Arabic,
}

/// How the ending of a French ordinal is set (`1er`, `XXe`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ordinals {
    /// As typed.
    #[default]
    Plain,
    /// Raised, as the Imprimerie nationale and most publishers have it.
    Raised,
}

macro_rules! named {
    ($type:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl $type {
            /// All values, with the name that settings use.
            pub const NAMES: &[(&str, $type)] = &[$(($name, $type::$variant)),+];

            /// The value of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
            }

            /// The name that settings use.
            pub fn name(self) -> &'static str {
                match self {
                    $($type::$variant => $name),+
                }
            }
        }
    };
}
pub(super) use named;

named!(Ordinals { Plain = "plain", Raised = "raised" });
named!(Months { Cldr = "cldr", Dual = "dual" });
named!(Calendar {
    Gregory = "gregory",
    IslamicUmalqura = "islamic-umalqura",
    Persian = "persian",
});
named!(Typography {
    Off = "off",
    ImprimerieNationale = "imprimerie-nationale",
    Eu = "eu",
    Oqlf = "oqlf",
    GuideDuTypographe = "guide-du-typographe",
    Nbn = "nbn",
    English = "english",
    Arabic = "arabic",
});

/// What a site declares about one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleSpec {
    /// The language as declared; what `<html lang>` and addresses show.
    pub lang: Lang,
    /// The locale of CLDR that serves it, with `-u-` extensions: `ar-SY-u-nu-latn`.
    pub tag: String,
    /// Which names the months bear.
    pub months: Months,
    /// The calendars of dates, the first one first; none means the Gregorian alone.
    pub calendars: Vec<Calendar>,
    /// The rules for running text; absent means those that name the language, or none.
    pub typography: Option<Typography>,
    /// How endings of ordinals are set.
    pub ordinals: Ordinals,
}

impl LocaleSpec {
    /// The language with nothing more said: its own locale, CLDR's months, the Gregorian calendar.
    pub fn of(lang: Lang) -> Self {
        LocaleSpec {
            lang,
            tag: lang.to_string(),
            months: Months::Cldr,
            calendars: vec![Calendar::Gregory],
            typography: None,
            ordinals: Ordinals::Plain,
        }
    }
}

/// Why a locale cannot be built as specified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocaleError {
    /// Not well formed by BCP 47.
    Malformed(String),
    /// No data for this language in CLDR, or no known script.
    Unknown(String),
    /// The locale is of another language or another script than the language declared.
    Foreign {
        /// The language declared.
        lang: Lang,
        /// The locale given for it.
        tag: String,
    },
    /// `-u-ca-` in the tag; calendars have their own setting.
    CalendarInTag(String),
    /// `-u-nu-` with a numbering system that CLDR does not have.
    Digits(String),
    /// The calendars leave out the Gregorian, without which a reader cannot compare dates.
    NoGregory,
    /// `months: dual` for a language other than Arabic.
    DualMonths(String),
    /// `ordinals: raised` for a language other than French.
    RaisedOrdinals(String),
    /// Typographic rules of one language for another.
    Typography {
        /// The rules asked for.
        rules: Typography,
        /// The locale they were asked for.
        tag: String,
    },
}

impl LocaleError {
    /// The code of a diagnostic that tells it; one for each fault, since each has its own remedy.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed-locale",
            Self::Unknown(_) => "unknown-locale",
            Self::Foreign { .. } => "foreign-locale",
            Self::CalendarInTag(_) => "calendar-in-locale",
            Self::Digits(_) => "unknown-digits",
            Self::NoGregory => "calendars-without-gregory",
            Self::DualMonths(_) => "months-of-another-language",
            Self::RaisedOrdinals(_) => "ordinals-of-another-language",
            Self::Typography { .. } => "typography-of-another-language",
        }
    }

    /// The key of the settings that it is about.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoGregory => "calendars",
            Self::DualMonths(_) => "months",
            Self::RaisedOrdinals(_) => "ordinals",
            Self::Typography { .. } => "typography",
            _ => "locale",
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> Message {
        match self {
            Self::Malformed(_) => message!("write-bcp-tag-such-as"),
            Self::Unknown(_) => {
                message!("name-locale-cldr-has-under")
            }
            Self::Foreign { lang, .. } => {
                message!("name-locale-lang-script-declare", lang)
            }
            Self::CalendarInTag(_) => message!("name-calendars-under-calendars"),
            Self::Digits(_) => message!("write-u-nu-latn-u"),
            Self::NoGregory => message!("add-gregory-calendars"),
            Self::DualMonths(_) => message!("remove-months-dual"),
            Self::RaisedOrdinals(_) => message!("remove-ordinals-raised"),
            Self::Typography { .. } => {
                message!("remove-typography-get-rules-language")
            }
        }
    }
}

impl From<&LocaleError> for Message {
    fn from(error: &LocaleError) -> Self {
        match error {
            LocaleError::Malformed(tag) => message!("locale-malformed", tag),
            LocaleError::Unknown(tag) => message!("locale-unknown", tag),
            LocaleError::Foreign { lang, tag } => message!("locale-foreign", lang, tag),
            LocaleError::CalendarInTag(tag) => message!("locale-names-calendar", tag),
            LocaleError::Digits(tag) => message!("locale-digits", tag),
            LocaleError::NoGregory => message!("calendars-leave-out-gregory"),
            LocaleError::DualMonths(tag) => message!("months-dual-not-arabic", tag),
            LocaleError::RaisedOrdinals(tag) => message!("ordinals-raised-not-french", tag),
            LocaleError::Typography { rules, tag } => {
                message!("typography-not-for-locale", rules = rules.name(), tag)
            }
        }
    }
}

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Message::from(self).fmt(f)
    }
}

impl std::error::Error for LocaleError {}
