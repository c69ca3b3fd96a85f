//! A language's locale: everything that differs from language to language, behind a few verbs of our own.
//!
//! Takes what the site declares about a language ([`LocaleSpec`]); gives a [`Locale`], built once per language and shared
//! by all threads, which writes dates, numbers, lists and sizes, knows plurals, direction and order, and holds the rules
//! of running text. The data is CLDR 48, carried by ICU4X: nothing here reads a file, a clock or the environment, and
//! the same input gives the same text on every machine. No language is the default one, and none is listed: what a
//! language is like follows from its full locale, by likely subtags.

mod articles;
pub mod bidi;
pub mod search;

mod candidates;
mod clock;
mod cluster;
mod date;
mod elsewhere;
mod grammar;
mod inherited;
mod letters;
mod money;
mod months;
mod names;
mod number;
mod order;
mod patterns;
mod relative;
mod script;
mod skeleton;
mod spec;
mod style;
mod supplied;
mod typography;
mod word_list;

#[cfg(test)]
mod golden;

use icu::casemap::TitlecaseMapperBorrowed;
use icu::casemap::options::{TitlecaseOptions, TrailingCase};
use icu::locale::subtags::{language, region};
use icu::locale::{LocaleDirectionality, LocaleExpander};
use icu_experimental::displaynames::multi::LanguageDisplayNames;

use crate::language::{Direction, Lang};

pub(crate) use candidates::candidates;
pub use clock::iso_moment;
pub use cluster::cluster_floor;
pub(crate) use date::in_words;
pub use date::{CalendarDate, iso_date};
pub use elsewhere::{OtherCalendars, other_calendars};
pub use grammar::Plural;
pub use letters::{Script, is_invisible, is_mark, is_shared, says_nothing};
pub use script::{ScriptShare, common_words};
pub use skeleton::{Skeleton, SkeletonError};
pub use spec::{Calendar, LocaleError, LocaleSpec, Months, Ordinals, Typography};
pub use style::DateStyle;
pub(crate) use supplied::data_locale;
pub use typography::{Passage, ordinal_endings};

/// All that Diwan knows about one declared language.
pub struct Locale {
    lang: Lang,
    icu: icu::locale::Locale,
    direction: Direction,
    scripts: script::Scripts,
    endonym: Option<String>,
    typography: Typography,
    raises_ordinals: bool,
    dates: date::Dates,
    clock: clock::Clock,
    numbers: number::Numbers,
    money: money::MoneyLine,
    grammar: grammar::Grammar,
    order: order::Collation,
    relative: relative::Relative,
}

impl Locale {
    /// Builds the locale of a language, or says why it cannot be had.
    pub fn new(spec: &LocaleSpec) -> Result<Self, LocaleError> {
        let icu = parse(&spec.tag)?;
        let script = likely(&icu).script.ok_or_else(|| unknown_locale(&icu))?;
        if !date::has_data(&icu) {
            return Err(unknown_locale(&icu));
        }
        check_kinship(spec, &icu)?;
        if spec.months == Months::Dual && icu.id.language != language!("ar") {
            return Err(LocaleError::DualMonths(spec.tag.clone()));
        }
        let raises_ordinals = spec.ordinals == Ordinals::Raised;
        if raises_ordinals && icu.id.language != language!("fr") {
            return Err(LocaleError::RaisedOrdinals(spec.tag.clone()));
        }
        Ok(Locale {
            lang: spec.lang,
            raises_ordinals,
            direction: direction(&icu).ok_or_else(|| unknown_locale(&icu))?,
            scripts: script::Scripts::new(script),
            endonym: endonym(spec.lang),
            typography: typography_rules(spec, &icu)?,
            dates: date::Dates::new(&icu, &spec.calendars, spec.months)?,
            clock: clock::Clock::new(
                &icu,
                spec.typography == Some(Typography::ImprimerieNationale),
            )?,
            numbers: number::Numbers::new(&data_locale(&icu))?,
            money: money::MoneyLine::of(&icu),
            grammar: grammar::Grammar::new(&icu)?,
            order: order::Collation::new(&icu, script)?,
            relative: relative::Relative::new(&icu)?,
            icu,
        })
    }

    /// The language as declared.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The value of HTML's `lang`: the language as declared, without what concerns formats only (`-u-nu-latn`).
    pub fn tag(&self) -> &str {
        self.lang.as_str()
    }

    /// The direction of the locale's script: rtl for `ar`, `ckb` and `az-Arab`, ltr for `ku` and `ar-Latn`.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The language's own name for itself, as an item of a list (العربية, Français, English); `None` where CLDR has none.
    /// Two declared varieties of one language have the same.
    pub fn endonym(&self) -> Option<&str> {
        self.endonym.as_deref()
    }

    /// Language and territory as Open Graph names a locale, `ar_SY`; the likely territory where none is named.
    pub fn territorial(&self) -> String {
        // The language as declared: a borrowed locale may be of another one.
        let tag = self.tag();
        let language = tag.split_once('-').map_or(tag, |(language, _)| language);
        match likely(&self.icu).region {
            Some(region) => format!("{language}_{region}"),
            None => language.to_owned(),
        }
    }

    /// The locale of CLDR, for those who speak to ICU4X themselves.
    pub fn icu(&self) -> &icu::locale::Locale {
        &self.icu
    }

    /// Whether the endings of ordinals are raised in running text, see [`ordinal_endings`].
    pub fn raises_ordinals(&self) -> bool {
        self.raises_ordinals
    }

    /// The rules for running text, see [`Typography`].
    pub fn typography(&self) -> Typography {
        self.typography
    }
}

/// The direction of a language tag's script; `None` for what is no tag, or has no script that is known.
pub fn direction_of(tag: &str) -> Option<Direction> {
    direction(&icu::locale::Locale::try_from_str(tag).ok()?)
}

/// Whether this is a language tag (BCP 47, RFC 5646 §2.2.1) that names a language: registered are languages of two and three
/// letters, of which two are in use only where CLDR knows more of the language. `gr` and `jp` are countries.
pub fn is_language_tag(tag: &str) -> bool {
    if tag.starts_with("x-") || tag.starts_with("i-") {
        return true;
    }
    // What says that a text is of no language, of several or of an unknown one, and tags from before there were parts (RFC 5646 §2.2.8).
    const WHOLE: [&str; 11] = [
        "und",
        "zxx",
        "mul",
        "mis",
        "art-lojban",
        "cel-gaulish",
        "en-GB-oed",
        "sgn-BE-FR",
        "sgn-BE-NL",
        "sgn-CH-DE",
        "zh-min",
    ];
    if WHOLE.iter().any(|whole| whole.eq_ignore_ascii_case(tag)) {
        return true;
    }
    // `zh-cmn-Hans`: a language of its own behind the one that it is counted to.
    if let Some((group, rest)) = tag.split_once('-') {
        let own = rest.split('-').next().unwrap_or_default();
        let is_letters = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
        if (2..=3).contains(&group.len()) && own.len() == 3 && is_letters(group) && is_letters(own)
        {
            return is_language_tag(rest);
        }
    }
    let Ok(locale) = icu::locale::Locale::try_from_str(tag) else {
        return false;
    };
    let language = locale.id.language.as_str();
    let is_known = || {
        let mut id = icu::locale::LanguageIdentifier::from(locale.id.language);
        icu::locale::LocaleExpander::new_extended().maximize(&mut id);
        id.script.is_some()
    };
    // ICU reads underscores, which browsers do not.
    !tag.contains('_') && (language.len() == 3 || (language.len() == 2 && is_known()))
}

fn parse(tag: &str) -> Result<icu::locale::Locale, LocaleError> {
    let icu = icu::locale::Locale::try_from_str(tag)
        .map_err(|_| LocaleError::Malformed(tag.to_owned()))?;
    if icu.id.language.is_unknown() {
        return Err(LocaleError::Malformed(tag.to_owned()));
    }
    let keywords = &icu.extensions.unicode.keywords;
    if keywords.contains_key(&icu::locale::extensions::unicode::key!("ca")) {
        return Err(LocaleError::CalendarInTag(tag.to_owned()));
    }
    if !number::has_digits(&icu) {
        return Err(LocaleError::Digits(tag.to_owned()));
    }
    Ok(icu)
}

fn unknown_locale(icu: &icu::locale::Locale) -> LocaleError {
    LocaleError::Unknown(icu.to_string())
}

fn likely(icu: &icu::locale::Locale) -> icu::locale::LanguageIdentifier {
    let mut id = icu.id.clone();
    LocaleExpander::new_extended().maximize(&mut id);
    id
}

fn direction(icu: &icu::locale::Locale) -> Option<Direction> {
    use icu::locale::Direction::{LeftToRight, RightToLeft};
    match LocaleDirectionality::new_extended().get(&icu.id)? {
        LeftToRight => Some(Direction::Ltr),
        RightToLeft => Some(Direction::Rtl),
        _ => None,
    }
}

/// A locale serves its own language; one that CLDR does not have may borrow a locale, but only in its own script.
fn check_kinship(spec: &LocaleSpec, icu: &icu::locale::Locale) -> Result<(), LocaleError> {
    let own = parse(spec.lang.as_str())?;
    let same_script = likely(&own).script == likely(icu).script;
    let same_language = own.id.language == icu.id.language;
    if same_script && (same_language || !date::has_data(&own)) {
        return Ok(());
    }
    Err(LocaleError::Foreign {
        lang: spec.lang,
        tag: spec.tag.clone(),
    })
}

/// The name in the language declared, not in its locale's: a borrowed locale is of another language.
fn endonym(lang: Lang) -> Option<String> {
    let icu = parse(lang.as_str()).ok()?;
    if let Some(supplied) = supplied::Supplied::of(&icu) {
        return Some(supplied.line("name").to_owned());
    }
    let names = LanguageDisplayNames::try_new((&icu).into(), Default::default()).ok()?;
    let name = names.of(icu.id.language)?;
    let capital = TitlecaseMapperBorrowed::new();
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    Some(
        capital
            .titlecase_segment_to_string(name, &icu.id, options)
            .into_owned(),
    )
}

/// Each set of rules names the language it is for; a language that none names is left as typed.
fn typography_rules(
    spec: &LocaleSpec,
    icu: &icu::locale::Locale,
) -> Result<Typography, LocaleError> {
    let usual = usual_typography(icu);
    let Some(rules) = spec.typography else {
        // Spaces are all that Arabic would have set, and no authority asks for it: a site that wants it says so.
        return Ok(match usual {
            Typography::Arabic => Typography::Off,
            usual => usual,
        });
    };
    let family = |rules| match rules {
        Typography::Off | Typography::English | Typography::Arabic => rules,
        _ => Typography::ImprimerieNationale,
    };
    let fits = rules == Typography::Off || family(rules) == family(usual);
    let tag = spec.tag.clone();
    fits.then_some(rules)
        .ok_or(LocaleError::Typography { rules, tag })
}

/// The rules of a language, where it has any: those of its country, if that has its own.
fn usual_typography(icu: &icu::locale::Locale) -> Typography {
    let language = icu.id.language;
    if language == language!("en") {
        return Typography::English;
    }
    if language == language!("ar") {
        return Typography::Arabic;
    }
    if language != language!("fr") {
        return Typography::Off;
    }
    match icu.id.region {
        Some(region) if region == region!("CA") => Typography::Oqlf,
        Some(region) if region == region!("CH") => Typography::GuideDuTypographe,
        Some(region) if region == region!("BE") => Typography::Nbn,
        _ => Typography::ImprimerieNationale,
    }
}
