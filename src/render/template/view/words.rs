//! The functions that speak the reader's language: dates, numbers, lists.

use fixed_decimal::Decimal;
use tera::{Kwargs, TeraResult, Value};

use super::item::direction;
use super::value::{html, list, map, values};
use crate::article::When;
use crate::language::Text;
use crate::locale::{CalendarDate, DateStyle, Locale, Skeleton, SkeletonError};
use crate::render::context::{RenderContext, Stage};
use crate::render::html::{push_text, text_direction};
use crate::render::template::fault::{Given, fault, fault_with, not_a_day};

/// The names by which templates ask for styles of dates.
const STYLES: &[(&str, DateStyle)] = &[
    ("long", DateStyle::Long),
    ("full", DateStyle::Full),
    ("medium", DateStyle::Medium),
    ("short", DateStyle::Short),
    ("year-month", DateStyle::YearMonth),
    ("year", DateStyle::Year),
    ("month-day", DateStyle::MonthDay),
    ("weekday", DateStyle::Weekday),
    ("day", DateStyle::Day),
];

/// `date(value=page.date, style="long")`: the day, in the first calendar of the reader's language. It stays on one line as far as
/// it can, unless `loose=true` says otherwise.
pub fn date(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let (when, form) = when(args)?;
    let (locale, day) = (
        locale(stage, here),
        when.day(&stage.site.settings.time_zone),
    );
    let text = match form {
        Form::Style(style) => locale.date(day, style),
        Form::Skeleton(skeleton) => locale.date_by(day, skeleton),
    };
    Ok(Value::from(match args.given::<bool>("loose")? {
        Some(true) => loose(&text),
        _ => text,
    }))
}

/// The text with nothing that keeps its words on one line: for places that are narrower than a date, such as a calendar tile.
fn loose(text: &str) -> String {
    let text = text.replace(['\u{a0}', '\u{202f}'], " ");
    text.replace('\u{2060}', "")
}

/// `dates(value=page.date)`: the day in every calendar of the reader's language; with `others=true` without the first, which
/// `date` has written already.
pub fn dates(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let (when, form) = when(args)?;
    let locale = locale(stage, here);
    let skipped = usize::from(args.given::<bool>("others")?.unwrap_or(false));
    // Most languages have one calendar, and to write a day takes long.
    if locale.calendars() == skipped {
        return Ok(list([]));
    }
    let day = when.day(&stage.site.settings.time_zone);
    let dates: Vec<CalendarDate> = match form {
        Form::Style(style) => locale.dates(day, style).skip(skipped).collect(),
        Form::Skeleton(skeleton) => locale.dates_by(day, skeleton).skip(skipped).collect(),
    };
    Ok(list(dates.into_iter().map(|date| {
        map([
            ("calendar", Value::from(date.calendar.name())),
            ("text", Value::from(date.text)),
        ])
    })))
}

/// `relative(value=event.date, to=page.date)`: how far a day is from another, in words (`dans 3 semaines`); from the day on
/// which the edition is made when `to` is not given, which a page that is read later should not say.
pub fn relative(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let zone = &stage.site.settings.time_zone;
    let day = |name: &str| -> TeraResult<Option<jiff::civil::Date>> {
        let Some(text) = args.given::<&str>(name)? else {
            return Ok(None);
        };
        let when = When::parse(text).map_err(|error| not_a_day(text, error.into()))?;
        Ok(Some(when.day(zone)))
    };
    let far = day("value")?.ok_or_else(|| fault(message!("argument-missing", name = "value")))?;
    let today = match day("to")? {
        Some(day) => day,
        None => zone.to_datetime(stage.edition.now).date(),
    };
    Ok(Value::from(locale(stage, here).relative(far, today)))
}

/// `number(value=1234.5)`
pub fn number(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let value = args.needed::<Value>("value")?;
    let locale = locale(stage, here);
    let text = match value.as_i64() {
        Some(number) => Some(locale.integer(number)),
        None => value.as_f64().and_then(|number| locale.float(number)),
    };
    text.map(Value::from)
        .ok_or_else(|| fault(message!("value-not-a-number")))
}

/// `percent(value=0.83)`
pub fn percent(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let share = args.needed::<f64>("value")?;
    locale(stage, here)
        .percent(share)
        .map(Value::from)
        .ok_or_else(|| fault(message!("value-not-a-number")))
}

/// `money(value="1250.50", currency="EUR")`: a sum with the symbol that the language uses, and with as many digits
/// behind the sign as the currency has: two for `EUR`, three for `TND`, none for `JPY` (CLDR 48). A text is exact where a number
/// of YAML would be rounded before.
pub fn money(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let (value, code) = (
        args.needed::<Value>("value")?,
        args.needed::<&str>("currency")?,
    );
    let sum: Decimal = value
        .to_string()
        .parse()
        .map_err(|_| fault(message!("value-not-a-number")))?;
    let text = locale(stage, here).currency(&sum, code);
    text.map(Value::from)
        .ok_or_else(|| fault(message!("no-such-currency", code)))
}

/// `bytes(value=attachment.bytes)`
pub fn bytes(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let size = args.needed::<u64>("value")?;
    Ok(Value::from(locale(stage, here).bytes(size)))
}

/// `join(items=["…", "…"])`: a list as the language writes it.
pub fn join(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let items = values(args, "items")?;
    let safe = items.iter().any(Value::is_safe);
    let texts: Vec<String> = items
        .iter()
        .map(|item| match (safe, item.as_str()) {
            (true, Some(text)) if !item.is_safe() => {
                match html(stage, here.lang, &Text::new(here.lang, text)).as_str() {
                    Some(text) => text.to_owned(),
                    None => String::new(),
                }
            }
            _ => item.to_string(),
        })
        .collect();
    let joined = locale(stage, here).list(&texts);
    Ok(if safe {
        Value::safe_string(&joined)
    } else {
        Value::from(joined)
    })
}

/// `prose(text=caption)`: a text that an editor gave to a component or wrote in data, set and isolated as the rest of the page
/// is. What is HTML already stays as it is.
pub fn prose(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let value = args.needed::<Value>("text")?;
    if value.is_safe() {
        return Ok(value);
    }
    let text = &*value.to_string();
    let lang = here
        .page
        .map_or(here.lang, |page| stage.site.page(page).lang);
    // What a component prints stands in the body already, which says its language.
    let context = direction(stage, lang);
    let Some(opposite) = text_direction(text, context) else {
        return Ok(html(stage, lang, &Text::new(lang, text)));
    };
    let mut whole = format!("<bdi dir=\"{}\">", opposite.as_str());
    push_text(&mut whole, text, opposite);
    whole.push_str("</bdi>");
    Ok(Value::safe_string(&whole))
}

fn locale<'s>(stage: &'s Stage, here: &RenderContext) -> &'s Locale {
    &stage.site.settings.language(here.lang).locale
}

/// How a day is written.
enum Form {
    Style(DateStyle),
    Skeleton(Skeleton),
}

fn when(args: &Kwargs) -> TeraResult<(When, Form)> {
    let value = args.needed::<&str>("value")?;
    let when = When::parse(value).map_err(|error| not_a_day(value, error.into()))?;
    let style = args.given::<&str>("style")?;
    let form = match args.given::<&str>("skeleton")? {
        Some(_) if style.is_some() => return Err(fault(message!("style-or-skeleton"))),
        Some(text) => Form::Skeleton(skeleton(text)?),
        None => Form::Style(style.map_or(Ok(DateStyle::Long), date_style)?),
    };
    Ok((when, form))
}

fn date_style(name: &str) -> TeraResult<DateStyle> {
    let style = STYLES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, style)| *style);
    style.ok_or_else(|| {
        let names: Vec<&str> = STYLES.iter().map(|(name, _)| *name).collect();
        fault_with(
            message!("no-such-date-style", name),
            Some(message!("there", known = names)),
        )
    })
}

fn skeleton(text: &str) -> TeraResult<Skeleton> {
    Skeleton::parse(text).map_err(|error| {
        let hint = match &error {
            SkeletonError::Letter(letter) => {
                message!("skeleton-letter", letter = letter.to_string())
            }
            SkeletonError::Time(letter) => message!("skeleton-time", letter = letter.to_string()),
            SkeletonError::Part(part) => message!("skeleton-part", part),
            SkeletonError::Parts => message!("skeleton-parts"),
            SkeletonError::Lengths => message!("skeleton-lengths"),
        };
        fault_with(message!("no-such-skeleton", text), Some(hint))
    })
}
