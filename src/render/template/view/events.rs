//! `events(work="agenda")`: what an agenda announces, for lists in pages.

use tera::{Kwargs, TeraResult, Value};

use super::value::{html, list, map, optional, plain};
use crate::article::When;
use crate::language::Text;
use crate::render::context::{RenderContext, Stage};
use crate::render::resolve::work_address;
use crate::site::{Event, Version};

/// The events of a work, or of the page that is printed, the nearest first.
pub fn events(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let version = asked(stage, here, args)?;
    let events = version.map(|version| stage.site.events(version).0);
    let events = events.unwrap_or_default();
    Ok(list(events.iter().map(|event| value(stage, here, event))))
}

/// `calendar(work="agenda")`: the address of the calendar of a work, or of the page that is printed; of the language that stands
/// in where the reader's has none. None where there is no such file.
pub fn calendar(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let Some(version) = asked(stage, here, args)? else {
        return Ok(Value::none());
    };
    let shown = stage.site.presence(version).page();
    let version = shown.map(|page| stage.site.page(page).version());
    let there_is = version.filter(|version| stage.plan.calendar(*version).is_some());
    let route = there_is.map(|version| stage.plan.calendar_route(&stage.site, version, None));
    Ok(optional(route.map(|route| stage.href(here, &route))))
}

/// The work that is named, else the one whose page is printed.
fn asked(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Option<Version>> {
    let work = match args.get::<&str>("work")? {
        Some(name) => stage.site.find(name.trim_matches('/')),
        None => here.work,
    };
    Ok(work.map(|work| work.version(here.lang)))
}

fn value(stage: &Stage, here: &RenderContext, event: &Event) -> Value {
    let site = &stage.site;
    let zone = &site.settings.time_zone;
    let page = site.page(event.page);
    let text =
        |text: &std::sync::Arc<str>| html(stage, here.lang, &Text::new(page.lang, text.clone()));
    let today = zone.to_datetime(stage.edition.now).date();
    let hour = |when: When| match when {
        When::Day(_) => Value::none(),
        when => Value::from(when.iso(zone)),
    };
    let is_about = site.is_event(event.page);
    let told = event.work.as_deref().and_then(|name| site.find(name));
    let told = told.or(is_about
        .then_some(page.work)
        .filter(|work| Some(*work) != here.work));
    let url = told.and_then(|work| work_address(stage, here, work));
    let days = event.moved_from.iter();
    let days = days.map(|when| Value::from(when.day(zone).to_string()));
    map([
        ("id", Value::from(&*event.id)),
        ("title", text(&event.title)),
        (
            "title_plain",
            plain(stage, here.lang, &Text::new(page.lang, event.title.clone())),
        ),
        ("on", Value::from(event.begin.day(zone).to_string())),
        ("until", optional(last(stage, event))),
        ("begin", hour(event.begin)),
        ("end", event.end.map_or_else(Value::none, hour)),
        ("daily", Value::from(event.is_daily)),
        ("time", optional(event.time.as_ref().map(text))),
        ("place", optional(event.place.as_ref().map(text))),
        (
            "description",
            optional(event.description.as_ref().map(text)),
        ),
        (
            "url",
            optional(url.map(|(route, _)| stage.href(here, &route))),
        ),
        ("calendar", optional(own_calendar(stage, here, event))),
        ("cancelled", Value::from(event.cancelled.is_some())),
        (
            "reason",
            optional(
                event
                    .cancelled
                    .as_ref()
                    .and_then(|it| it.reason.as_ref())
                    .map(text),
            ),
        ),
        ("moved_from", list(days)),
        ("past", Value::from(event.last_day(zone) < today)),
    ])
}

/// The last day, where it is not the first.
fn last(stage: &Stage, event: &Event) -> Option<String> {
    let zone = &stage.site.settings.time_zone;
    let last = event.last_day(zone);
    (last != event.begin.day(zone)).then(|| last.to_string())
}

fn own_calendar(stage: &Stage, here: &RenderContext, event: &Event) -> Option<String> {
    let (site, plan) = (&stage.site, &stage.plan);
    let version = site.page(event.page).version();
    plan.calendar(version)?;
    let id = Some(&*event.id).filter(|id| !id.is_empty());
    let has_own = id.is_none() || plan.has_own_calendar(site, &stage.edition, event);
    let route = plan.calendar_route(site, version, id);
    has_own.then(|| stage.href(here, &route))
}
