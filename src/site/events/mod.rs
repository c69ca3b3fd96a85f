//! Events: what an agenda announces, and what a page of the type `event` is about.
//!
//! Takes the free keys of a page; gives its events, for lists and for calendars alike, the nearest first. What is wrong with
//! one is told with the key that is wrong ([`EventFault`]), and that event is left out.

mod clock;
mod names;
mod span;

use std::sync::Arc;

use jiff::tz::TimeZone;
use serde_yaml::Value;

use super::{Page, PageId, Site, Version, WorkKind};
use crate::article::When;
use crate::diagnostic::Message;
use names::{Names, is_name, made_id};
use span::EventSpan;

/// The type of a page that lists events.
pub const AGENDA: &str = "agenda";
/// The type of a page that is about one event.
pub const EVENT: &str = "event";

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The page that tells of it.
    pub page: PageId,
    /// Its name in that page's work, by which calendars know it again: its `id`, the work that it leads to, or a few letters made of its title. Empty
    /// where the page is about nothing else.
    pub id: Arc<str>,
    /// What it is called, in the language of its page.
    pub title: Arc<str>,
    /// When it begins.
    pub begin: When,
    /// When it ends, where that is said.
    pub end: Option<When>,
    /// That its hours are those of each of its days.
    pub is_daily: bool,
    /// Words that say at what time, where they say no hour that a calendar could hold.
    pub time: Option<Arc<str>>,
    /// Where.
    pub place: Option<Arc<str>>,
    /// What it is about.
    pub description: Option<Arc<str>>,
    /// The work that says more.
    pub work: Option<Arc<str>>,
    /// That it does not take place.
    pub cancelled: Option<Cancelled>,
    /// The days on which it was to be before.
    pub moved_from: Vec<When>,
}

/// That an event does not take place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancelled {
    /// Why, where that is said.
    pub reason: Option<Arc<str>>,
}

/// What is wrong with an event.
#[derive(Debug, Clone)]
pub struct EventFault {
    /// Which of `extra.events`; none for a page about one.
    pub number: Option<usize>,
    /// The key that is wrong.
    pub key: &'static str,
    /// What is wrong with it.
    pub message: Message,
}

impl Event {
    /// The day on which it is over.
    pub fn last_day(&self, zone: &TimeZone) -> jiff::civil::Date {
        self.end.unwrap_or(self.begin).day(zone)
    }
}

impl Site {
    /// The events that a work announces to the readers of a language, the nearest first: those that its page lists, or the one
    /// that it is about, and those that the pages of a section are about.
    pub fn events(&self, version: Version) -> (Vec<Event>, Vec<EventFault>) {
        let (mut events, mut faults) = (Vec::new(), Vec::new());
        if let Some(page) = self.presence(version).page() {
            let (own, wrong) = self.events_of(page);
            events.extend(own);
            faults.extend(wrong);
        }
        if matches!(self.work(version.work).kind, WorkKind::Section) {
            let members = self.members(version).iter();
            let pages = members.filter_map(|work| self.presence(work.version(version.lang)).own());
            let about = pages.filter(|page| self.is_event(*page));
            events.extend(about.flat_map(|page| self.events_of(page).0));
        }
        let zone = &self.settings.time_zone;
        events.sort_by_key(|event| event.begin.timestamp(zone));
        (events, faults)
    }

    /// Whether a page is about an event.
    pub fn is_event(&self, page: PageId) -> bool {
        self.page(page).kind() == Some(EVENT)
    }

    fn events_of(&self, id: PageId) -> (Vec<Event>, Vec<EventFault>) {
        let page = self.page(id);
        match page.kind() {
            Some(AGENDA) => listed(id, &page.extra()),
            Some(EVENT) => match about(id, page) {
                Ok(event) => (vec![event], Vec::new()),
                Err(fault) => (Vec::new(), vec![fault]),
            },
            _ => (Vec::new(), Vec::new()),
        }
    }
}

/// The events that an agenda lists.
fn listed(page: PageId, extra: &Value) -> (Vec<Event>, Vec<EventFault>) {
    let (mut events, mut faults): (Vec<Event>, _) = (Vec::new(), Vec::new());
    let mut names = Names::default();
    let items = extra.get("events").and_then(Value::as_sequence);
    for (number, item) in items.into_iter().flatten().enumerate() {
        let read = Keys(item).event(page).and_then(|event| {
            match names.taken.contains(&event.id) && text(item, "id").is_some() {
                true => Err(("id", message!("name-named-twice", name = &*event.id))),
                false => Ok(event),
            }
        });
        match read {
            Ok(event) => {
                let id = names.give(event.id.clone());
                events.push(Event { id, ..event });
            }
            Err((key, message)) => faults.push(EventFault {
                number: Some(number),
                key,
                message,
            }),
        }
    }
    (events, faults)
}

/// The event that a page is about.
fn about(id: PageId, page: &Page) -> Result<Event, EventFault> {
    let (front, extra) = (&page.article.front, page.extra());
    let keys = Keys(&extra);
    let read = || -> Result<Event, Wrong> {
        let span = keys.times()?;
        Ok(Event {
            page: id,
            id: "".into(),
            title: front.title.clone(),
            begin: span.begin,
            end: span.end,
            time: span.words,
            is_daily: span.is_daily,
            place: text(&extra, "place"),
            description: front.description.clone(),
            work: None,
            cancelled: cancelled(&extra),
            moved_from: keys.moved_from(span.begin)?,
        })
    };
    read().map_err(|(key, message)| EventFault {
        number: None,
        key,
        message,
    })
}

type Wrong = (&'static str, Message);

/// The keys of an event.
struct Keys<'a>(&'a Value);

impl Keys<'_> {
    fn event(&self, page: PageId) -> Result<Event, Wrong> {
        let span = self.times()?;
        let title = text(self.0, "title");
        let title = title.ok_or_else(|| ("title", message!("event-has-no-title")))?;
        let work = text(self.0, "work").map(|work| Arc::from(work.trim_matches('/')));
        let id = text(self.0, "id");
        if let Some(id) = id.as_deref().filter(|id| !is_name(id)) {
            return Err(("id", message!("event-id-not-a-name", id)));
        }
        Ok(Event {
            page,
            id: id.unwrap_or_else(|| made_id(work.as_deref(), &title)),
            title,
            begin: span.begin,
            end: span.end,
            time: span.words,
            is_daily: span.is_daily,
            place: text(self.0, "place"),
            description: text(self.0, "description"),
            work,
            cancelled: cancelled(self.0),
            moved_from: self.moved_from(span.begin)?,
        })
    }

    /// When it begins and ends.
    fn times(&self) -> Result<EventSpan, Wrong> {
        let on = self.when("on")?;
        let on = on.ok_or_else(|| ("on", message!("event-has-no-day")))?;
        let until = self.when("until")?;
        EventSpan::of(on, until, text(self.0, "time"), text(self.0, "hours"))
    }

    fn when(&self, key: &'static str) -> Result<Option<When>, Wrong> {
        match text(self.0, key) {
            None => Ok(None),
            Some(text) => When::parse(&text).map(Some).map_err(|why| {
                let message = message!(
                    "shortened-error",
                    shortened = &*text,
                    error = Message::from(why)
                );
                (key, message)
            }),
        }
    }

    /// The days before it was moved, none of which is the one on which it now `begin`s.
    fn moved_from(&self, begin: When) -> Result<Vec<When>, Wrong> {
        let value = self.0.get("moved_from");
        let days: Vec<&Value> = match value {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Sequence(days)) => days.iter().collect(),
            Some(day) => vec![day],
        };
        let days = days.into_iter().map(|day| {
            let text = day.as_str().unwrap_or_default();
            let before = When::parse(text).map_err(|why| {
                let message = message!(
                    "shortened-error",
                    shortened = text,
                    error = Message::from(why)
                );
                ("moved_from", message)
            })?;
            let zone = TimeZone::UTC;
            match before.day(&zone) == begin.day(&zone) && matches!(before, When::Day(_)) {
                true => Err(("moved_from", message!("event-moved-to-same-day"))),
                false => Ok(before),
            }
        });
        days.collect()
    }
}

fn text(value: &Value, key: &str) -> Option<Arc<str>> {
    match value.get(key)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().into()),
        Value::Number(number) => Some(number.to_string().into()),
        _ => None,
    }
}

/// `cancelled: true`, or with the reason.
fn cancelled(value: &Value) -> Option<Cancelled> {
    let is_said = matches!(value.get("cancelled"), Some(Value::Bool(true)));
    let reason = text(value, "cancelled");
    (is_said || reason.is_some()).then_some(Cancelled { reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(yaml: &str) -> Result<Event, Wrong> {
        Keys(&serde_yaml::from_str(yaml).unwrap()).event(PageId(0))
    }

    fn span(yaml: &str) -> String {
        let event = read(yaml).unwrap();
        let zone = TimeZone::UTC;
        let end = event.end.map(|end| end.iso(&zone));
        let words = match event.is_daily {
            true => "daily",
            false => event.time.as_deref().unwrap_or_default(),
        };
        format!(
            "{} / {} {words}",
            event.begin.iso(&zone),
            end.unwrap_or_default()
        )
        .trim_end()
        .replace(":00+00:00", "")
    }

    #[test]
    fn hours_are_read_where_they_are_hours() {
        for (yaml, expected) in [
            ("{ title: x, on: 2026-12-10 }", "2026-12-10 /"),
            (
                "{ title: x, on: 2026-12-31, time: 21 h 30 – 1 h }",
                "2026-12-31T21:30 / 2027-01-01T01:00",
            ),
            (
                "{ title: x, on: 2026-12-10, until: 2026-12-12 }",
                "2026-12-10 / 2026-12-12",
            ),
            (
                "{ title: x, on: 2026-12-10, time: '09:00' }",
                "2026-12-10T09:00 /",
            ),
            (
                "{ title: x, on: 2026-12-10, time: 14 h 30 – 16 h }",
                "2026-12-10T14:30 / 2026-12-10T16:00",
            ),
            (
                "{ title: x, on: 2026-12-10T09:00, until: 2026-12-10T11:30 }",
                "2026-12-10T09:00 / 2026-12-10T11:30",
            ),
            (
                "{ title: x, on: 2026-12-10, until: 2026-12-12, time: '9:00-17:00' }",
                "2026-12-10T09:00 / 2026-12-12T17:00",
            ),
            (
                "{ title: x, on: 2026-12-10, time: after sunset }",
                "2026-12-10 /  after sunset",
            ),
            (
                "{ title: x, on: 2026-12-10T09:00, until: 2026-12-12 }",
                "2026-12-10T09:00 / 2026-12-12T23:59",
            ),
            (
                "{ title: x, on: 2026-12-10, until: 2026-12-12, hours: 9 h – 17 h }",
                "2026-12-10T09:00 / 2026-12-12T17:00 daily",
            ),
            (
                "{ title: x, on: 2026-12-10, hours: '09:00-17:00' }",
                "2026-12-10T09:00 / 2026-12-10T17:00",
            ),
        ] {
            assert_eq!(span(yaml), expected, "{yaml}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_key() {
        for (yaml, key) in [
            ("{ title: x }", "on"),
            ("{ on: 2026-12-10 }", "title"),
            ("{ title: x, on: 10/12/2026 }", "on"),
            ("{ title: x, on: 2026-12-10, until: 2026-12-09 }", "until"),
            ("{ title: x, on: 2026-12-10, time: '17:00-05:01' }", "until"),
            ("{ title: x, on: 2026-12-10, time: '17:00-09:00' }", "until"),
            (
                "{ title: x, on: 2026-12-10, moved_from: soon }",
                "moved_from",
            ),
            ("{ title: x, on: 2026-12-10, id: a/b }", "id"),
            ("{ title: x, on: 2026-12-10, time: '25:00' }", "time"),
            ("{ title: x, on: 2026-12-10, time: 9 h – 17 h 75 }", "time"),
            ("{ title: x, on: 2026-12-10, hours: 9 h }", "hours"),
            ("{ title: x, on: 2026-12-10, hours: 17 h – 9 h }", "hours"),
            ("{ title: x, on: 2026-12-10, hours: all day }", "hours"),
            (
                "{ title: x, on: 2026-12-10T09:00, hours: 9 h – 17 h }",
                "hours",
            ),
            (
                "{ title: x, on: 2026-12-10, time: 9 h, hours: 9 h – 17 h }",
                "time",
            ),
            (
                "{ title: x, on: 2026-12-10, until: 2026-12-09, hours: 9 h – 17 h }",
                "until",
            ),
            (
                "{ title: x, on: 2026-12-10, moved_from: [2026-12-03, 2026-12-10] }",
                "moved_from",
            ),
        ] {
            assert_eq!(read(yaml).unwrap_err().0, key, "{yaml}");
        }
    }
}
