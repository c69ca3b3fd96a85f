//! Calendars (iCalendar, RFC 5545): the events of an agenda, of a section or of a page, or a single one.
//!
//! Takes the events that the plan chose; gives text that calendar programs subscribe to or take over. What names an event is
//! neither its day nor its address: one that moves must not appear twice. A moved or cancelled one bears a higher
//! `SEQUENCE`, by which programs know that it takes the place of what they have (§3.8.7.4). Texts begin with a direction mark
//! where their first letter would mislead.

mod line;
mod zone;

use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::article::When;
use crate::diagnostic::{Diagnostic, Place};
use crate::language::Text;
use crate::plan::percent_encode;
use crate::render::context::{RenderContext, Rendered, Stage};
use crate::render::resolve::work_address;
use crate::render::template::view::{feed_title, plain_text};
use crate::site::{Event, Version};
use line::Lines;

use super::stated::front;

/// Prints the calendar of a work, or of one of its events.
pub fn print(stage: &Stage, version: Version, event: Option<&str>) -> Rendered {
    let all = stage.plan.calendar(version).unwrap_or_default();
    let chosen = all.iter().filter(|it| event.is_none_or(|id| *it.id == *id));
    let chosen: Vec<&Event> = chosen.collect();
    let mut out = Lines::default();
    head(stage, version, event, &mut out);
    zone::write(&stage.site.settings.time_zone, &chosen, &mut out);
    for event in &chosen {
        write(stage, version, event, &mut out);
    }
    out.plain("END:VCALENDAR");
    // What is wrong with events is told once, with all of them.
    let notes = match event {
        None => faults(stage, version),
        Some(_) => Vec::new(),
    };
    Rendered {
        bytes: out.end().into_bytes(),
        notes,
    }
}

fn head(stage: &Stage, version: Version, event: Option<&str>, out: &mut Lines) {
    let zone = &stage.site.settings.time_zone;
    out.plain("BEGIN:VCALENDAR");
    out.plain("VERSION:2.0");
    out.plain(&format!(
        "PRODID:-//Diwan//Diwan {}//EN",
        env!("CARGO_PKG_VERSION")
    ));
    out.plain("CALSCALE:GREGORIAN");
    out.plain("METHOD:PUBLISH");
    if event.is_some() {
        return;
    }
    // Those of RFC 7986, and those that older programs read.
    let title = feed_title(stage, version);
    out.text(&format!("NAME;LANGUAGE={}", version.lang), &title);
    out.text("X-WR-CALNAME", &title);
    if let Some(name) = zone.iana_name() {
        out.text("X-WR-TIMEZONE", name);
    }
    let route = stage.plan.calendar_route(&stage.site, version, None);
    out.plain(&format!(
        "SOURCE;VALUE=URI:{}",
        stage.links.absolute(&route)
    ));
    out.plain("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
    out.plain("X-PUBLISHED-TTL:PT12H");
}

fn write(stage: &Stage, version: Version, event: &Event, out: &mut Lines) {
    let zone = &stage.site.settings.time_zone;
    let page = stage.site.page(event.page);
    let lang = page.lang;
    let plain = |text: &Arc<str>| plain_text(stage, lang, &Text::new(lang, text.clone()));
    out.plain("BEGIN:VEVENT");
    out.text("UID", &uid(stage, event));
    // Of the day of the build: newer than what a program took over before, and the same for all builds of a day.
    let made = TimeZone::UTC.to_datetime(stage.edition.now).date();
    out.plain(&format!("DTSTAMP:{}T000000Z", basic(made)));
    span(zone, event, out);
    out.text(&format!("SUMMARY;LANGUAGE={lang}"), &plain(&event.title));
    let reason = event.cancelled.as_ref().and_then(|it| it.reason.as_ref());
    let said = [reason, event.time.as_ref(), event.description.as_ref()];
    let said: Vec<String> = said.into_iter().flatten().map(plain).collect();
    if !said.is_empty() {
        out.text(&format!("DESCRIPTION;LANGUAGE={lang}"), &said.join("\n"));
    }
    if let Some(place) = &event.place {
        out.text(&format!("LOCATION;LANGUAGE={lang}"), &plain(place));
    }
    out.plain(&format!("URL:{}", address(stage, version, event)));
    let status = if event.cancelled.is_some() {
        "CANCELLED"
    } else {
        "CONFIRMED"
    };
    out.plain(&format!("STATUS:{status}"));
    let changes = event.moved_from.len() + usize::from(event.cancelled.is_some());
    out.plain(&format!("SEQUENCE:{changes}"));
    out.plain("END:VEVENT");
}

/// `agenda/flood-sirens@www.example.org`: the same in every language where the event has an `id` or a work, whatever its day.
fn uid(stage: &Stage, event: &Event) -> String {
    let site = &stage.site;
    let host = site.settings.base_url.origin.split("://").nth(1);
    let name = percent_encode(&site.work(site.page(event.page).work).name);
    let id = percent_encode(&event.id);
    let parts = [&*name, &*id].into_iter().filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.collect();
    format!(
        "{}@{}",
        parts.join("/"),
        host.unwrap_or_default().to_lowercase()
    )
}

/// Where somebody reads more: the work that the event leads to, else the page that tells of it.
fn address(stage: &Stage, version: Version, event: &Event) -> String {
    let here = RenderContext::for_language(stage, version.lang);
    let work = event.work.as_ref().and_then(|name| stage.site.find(name));
    let told = work.and_then(|work| work_address(stage, &here, work));
    match told {
        Some((route, _)) => stage.links.absolute(&route),
        None => {
            let page = stage.site.page(event.page).version();
            stage.links.absolute(stage.plan.route(&stage.site, page))
        }
    }
}

/// The days, the last of which is not one of the event (§3.6.1), or the hours.
fn span(zone: &TimeZone, event: &Event, out: &mut Lines) {
    if let When::Day(day) = event.begin {
        out.plain(&format!("DTSTART;VALUE=DATE:{}", basic(day)));
        let after = event.last_day(zone).tomorrow();
        if let Ok(after) = after {
            out.plain(&format!("DTEND;VALUE=DATE:{}", basic(after)));
        }
        return;
    }
    out.plain(&format!("DTSTART{}", zone::moment(zone, event.begin)));
    if let (true, When::Local(begin), Some(When::Local(end))) =
        (event.is_daily, event.begin, event.end)
    {
        let first = When::Local(begin.date().to_datetime(end.time()));
        out.plain(&format!("DTEND{}", zone::moment(zone, first)));
        // The days are counted, for a last moment would have to be told in UTC (§3.3.10), which summer time moves.
        let more = begin.date().until(end.date()).map_or(0, |it| it.get_days());
        out.plain(&format!("RRULE:FREQ=DAILY;COUNT={}", more + 1));
        return;
    }
    if let Some(end) = event.end.filter(|end| *end != event.begin) {
        out.plain(&format!("DTEND{}", zone::moment(zone, end)));
    }
}

fn basic(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// What is wrong with the events that a page tells of, each at its key in the file.
fn faults(stage: &Stage, version: Version) -> Vec<Diagnostic> {
    let Some(page) = stage.site.presence(version).own() else {
        return Vec::new();
    };
    let (_, faults) = stage.site.events(version);
    let path = &stage.site.page(page).article.path;
    // The file is read again, once, and only where something is wrong.
    let front = if faults.is_empty() {
        None
    } else {
        front(&stage.sources, path)
    };
    let extra = front.as_ref().and_then(|front| front.root().get("extra"));
    let listed = extra.as_ref().and_then(|extra| extra.get("events"));
    let listed = listed.map(|events| events.items()).unwrap_or_default();
    let faults = faults.into_iter().map(|fault| {
        let event = match fault.number {
            Some(number) => listed.get(number),
            None => extra.as_ref(),
        };
        let place = event.map(|event| match event.get(fault.key) {
            Some(value) => value.place(),
            None => event.place(),
        });
        let place = place.unwrap_or_else(|| Place::file(path.clone()));
        let fault = Diagnostic::error("bad-event", fault.message).at(place);
        fault.hint(message!("write-event-as")).lang(version.lang)
    });
    faults.collect()
}
