//! Lists under headings: by the value of a key, by the year or the month of a day, by a term.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tera::value::{Key, Map};
use tera::{Kwargs, TeraResult, Value};

use super::keys::Keys;
use super::kinds::{day, is_value};
use crate::diagnostic::nearest;
use crate::language::Text;
use crate::locale::DateStyle;
use crate::render::context::{RenderContext, Stage};
use crate::render::resolve::work_address;
use crate::render::template::fault::{Given, fault, fault_with};
use crate::render::template::view::value::{html, list, map, optional, values};

const PERIODS: &[(&str, Period)] = &[("year", Period::Year), ("month", Period::Month)];

/// Of a date, what a heading says.
#[derive(Debug, Clone, Copy)]
enum Period {
    Year,
    Month,
}

/// The items that have one value.
struct Group {
    /// As a text: `south`, `2026`, `2026-03`; empty where there is none.
    key: String,
    /// A day of the year or the month.
    day: Option<Date>,
    items: Vec<Value>,
}

/// `group_by(key="extra.region")`: a map of each value to the items that have it, in the order of the list. Tera's own puts them in
/// none, so that a page would be another in each build; `attribute` is its name for the key.
pub fn group_by(
    stage: &Stage,
    here: &RenderContext,
    items: &[Value],
    args: &Kwargs,
) -> TeraResult<Value> {
    let key = match args.given::<&str>("attribute")? {
        Some(key) => key,
        None => args.needed::<&str>("key")?,
    };
    let groups = groups(stage, here, ("group_by", key), items, args)?;
    let mut map = Map::new();
    for group in groups {
        map.insert(Key::from(group.key), list(group.items));
    }
    Ok(Value::from(map))
}

/// `grouped(items=list.items, by="date", period="year")`: groups with their headings in the language of the page.
pub fn grouped(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let items = values(args, "items")?;
    let by = args.needed::<&str>("by")?;
    let mut found: Vec<(Option<Value>, Group)> =
        groups(stage, here, ("grouped", by), &items, args)?
            .into_iter()
            .map(|group| (term(stage, here, by, &group), group))
            .collect();
    let locale = &stage.site.settings.language(here.lang).locale;
    let title = |group: &Group| match group.day {
        Some(day) if group.key.len() > 4 => locale.date(day, DateStyle::YearMonth),
        Some(day) => locale.date(day, DateStyle::Year),
        None => group.key.clone(),
    };
    if found.iter().all(|(_, group)| group.day.is_none()) {
        found.sort_by_cached_key(|(term, group)| {
            let named = term.as_ref().and_then(|it| it.get_from_path("title_plain"));
            let name = named.and_then(Value::as_str).unwrap_or(&group.key);
            (group.key.is_empty(), locale.sort_key(name))
        });
    }
    Ok(list(found.into_iter().map(|(term, group)| {
        let of_term = |key| term.as_ref().and_then(|it| it.get_from_path(key)).cloned();
        let own = || match group.key.is_empty() {
            true => Value::none(),
            false => html(stage, here.lang, &Text::new(here.lang, title(&group))),
        };
        map([
            ("title", of_term("title").unwrap_or_else(own)),
            ("url", optional(of_term("url"))),
            ("key", Value::from(group.key.as_str())),
            ("items", list(group.items)),
        ])
    })))
}

/// The item of the term that a group is of.
fn term(stage: &Stage, here: &RenderContext, taxonomy: &str, group: &Group) -> Option<Value> {
    let taxonomies = &stage.site.settings.taxonomies;
    taxonomies.iter().find(|it| it.name == taxonomy)?;
    let id = stage.site.find(&format!("{taxonomy}/{}", group.key))?;
    work_address(stage, here, id)?;
    super::super::item::item(stage, here, id)
}

/// The groups of a list, each where its first item stands; what has no value comes last.
fn groups(
    stage: &Stage,
    here: &RenderContext,
    (filter, key): (&'static str, &str),
    items: &[Value],
    args: &Kwargs,
) -> TeraResult<Vec<Group>> {
    let period = args.given::<&str>("period")?.map(period).transpose()?;
    let keys = Keys::of(stage, here, filter, key, items)?;
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut groups: Vec<Group> = Vec::new();
    for (item, value) in items.iter().zip(&keys.values) {
        for (name, day) in names(stage, key, value, period)? {
            let at = *places.entry(name.clone()).or_insert_with(|| {
                groups.push(Group {
                    key: name,
                    day,
                    items: Vec::new(),
                });
                groups.len() - 1
            });
            groups[at].items.push(item.clone());
        }
    }
    groups.sort_by_key(|group| group.key.is_empty());
    Ok(groups)
}

/// The groups that a value belongs to: a list to one for each of its values.
fn names(
    stage: &Stage,
    key: &str,
    value: &Value,
    period: Option<Period>,
) -> TeraResult<Vec<(String, Option<Date>)>> {
    if !is_value(value) {
        return Ok(vec![(String::new(), None)]);
    }
    let values = value.as_array().unwrap_or(std::slice::from_ref(value));
    let name = |value: &Value| -> TeraResult<(String, Option<Date>)> {
        let Some(period) = period else {
            return Ok((value.to_string(), None));
        };
        let day = day(stage, value).ok_or_else(|| {
            let value = value.to_string();
            fault(message!("period-of-no-day", key, value))
        })?;
        let first = day.first_of_month();
        Ok(match period {
            Period::Year => (format!("{:04}", day.year()), Some(first)),
            Period::Month => (format!("{:04}-{:02}", day.year(), day.month()), Some(first)),
        })
    };
    values.iter().map(name).collect()
}

fn period(name: &str) -> TeraResult<Period> {
    let found = PERIODS.iter().find(|(known, _)| *known == name);
    found.map(|(_, period)| *period).ok_or_else(|| {
        let names: Vec<&str> = PERIODS.iter().map(|(name, _)| *name).collect();
        let hint = match nearest(name, names.iter().copied()) {
            Some(near) => message!("did-you-mean-near", near),
            None => message!("there", known = names),
        };
        fault_with(message!("no-such-period", name), Some(hint))
    })
}
