//! Which calendars there are, and what each holds.
//!
//! An agenda, a page about an event and a section that holds such pages have one in every language in which they have a page
//! of their own; each event of an agenda that is not over has one of its own besides, for who wants that one in his.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Plan;
use crate::edition::{Edition, LinkStyle};
use crate::plan::Piece;
use crate::route::Route;
use crate::site::{AGENDA, Event, Site, Version, WorkKind};

/// The name of the file, beside the page whose events it holds.
pub const CALENDAR_FILE: &str = "agenda.ics";

impl Plan {
    /// The events of the calendar of a work, the nearest first; `None` where it has none.
    pub fn calendar(&self, version: Version) -> Option<&[Event]> {
        self.calendars.get(&version).map(Vec::as_slice)
    }

    /// The address of a calendar, or of that of one of its events.
    pub fn calendar_route(&self, site: &Site, version: Version, event: Option<&str>) -> Route {
        let page = self.route(site, version);
        let file = event.map(|id| format!("{id}.ics"));
        let file = page.file(file.as_deref().unwrap_or(CALENDAR_FILE));
        file.unwrap_or_else(|_| page.clone())
    }

    /// Whether this event has a calendar of its own: in the list of an agenda, while it is not over.
    pub fn has_own_calendar(&self, site: &Site, edition: &Edition, event: &Event) -> bool {
        let zone = &site.settings.time_zone;
        let today = zone.to_datetime(edition.now).date();
        !event.id.is_empty() && event.last_day(zone) >= today
    }

    /// A copy on a disk is not asked again, hence holds no calendars.
    pub(super) fn add_calendars(&mut self, site: &Site, edition: &Edition) {
        if edition.links == LinkStyle::Relative {
            return;
        }
        self.calendars = fill(site);
        let calendars: Vec<Version> = self.calendars.keys().copied().collect();
        for version in calendars {
            let route = self.calendar_route(site, version, None);
            let Some(events) = self.calendar(version) else {
                continue;
            };
            let own = events.iter().filter(|event| {
                let of_page = site.page(event.page).version() == version;
                of_page && self.has_own_calendar(site, edition, event)
            });
            let own: Vec<Arc<str>> = own.map(|event| event.id.clone()).collect();
            self.push(
                route,
                Piece::Calendar {
                    version,
                    event: None,
                },
            );
            for id in own {
                let route = self.calendar_route(site, version, Some(&id));
                let event = Some(id);
                self.push(route, Piece::Calendar { version, event });
            }
        }
    }
}

fn fill(site: &Site) -> BTreeMap<Version, Vec<Event>> {
    let mut calendars = BTreeMap::new();
    for page in &site.pages {
        let version = page.version();
        let is_agenda = page.kind() == Some(AGENDA);
        let is_section = site.work(page.work).kind == WorkKind::Section;
        let is_about = site
            .presence(version)
            .own()
            .is_some_and(|id| site.is_event(id));
        if !(is_agenda || is_about || is_section) || page.is_over() {
            continue;
        }
        let (events, _) = site.events(version);
        if is_agenda || !events.is_empty() {
            calendars.insert(version, events);
        }
    }
    calendars
}
