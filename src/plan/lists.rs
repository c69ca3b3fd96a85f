//! The lists of sections and terms: what they show, and in how many slices; the years of those that have an archive.

use std::collections::BTreeMap;

use super::Plan;
use crate::route::Route;
use crate::settings::Archive;
use crate::site::{Presence, Site, Version, WorkId, WorkKind};

/// Which part of a list a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListPart {
    /// Of what is dated in this year; of all where it names none.
    pub year: Option<i16>,
    /// Which slice, counted from 1.
    pub number: usize,
}

impl ListPart {
    /// The page of the work itself.
    pub const FIRST: Self = ListPart {
        year: None,
        number: 1,
    };

    /// Whether it is the page of the work itself.
    pub fn is_first(self) -> bool {
        self == Self::FIRST
    }
}

/// How many entries the list of a work has in each year, newest first.
pub type Years = Vec<(i16, usize)>;

/// How many slices the list of a work has for the readers of a language; at least one.
pub fn slices(site: &Site, version: Version) -> usize {
    if site.members(version).is_empty() {
        return 1;
    }
    let total = list_works(site, version).count();
    page_size(site, version.work).map_or(1, |size| total.div_ceil(size).max(1))
}

/// What a list shows in slices: everything that is no section of its own.
pub fn list_works(site: &Site, version: Version) -> impl Iterator<Item = WorkId> + '_ {
    let members = site.members(version).iter().copied();
    members.filter(|member| site.work(*member).kind != WorkKind::Section)
}

/// How many entries a slice of the list of a work holds; all when nothing is set. Terms follow their taxonomy.
pub fn page_size(site: &Site, work: WorkId) -> Option<usize> {
    let work = site.work(work);
    let name = match work.kind {
        WorkKind::Term => work
            .name
            .rsplit_once('/')
            .map_or("", |(taxonomy, _)| taxonomy),
        _ => &work.name,
    };
    site.settings.sections.get(name)?.paginate
}

/// The year of a work for the readers of a language, by the site's zone.
pub fn year_of(site: &Site, version: Version) -> Option<i16> {
    let page = site.presence(version).page()?;
    let date = site.page(page).article.front.date?;
    Some(date.day(&site.settings.time_zone).year())
}

/// What a part of a list is of: everything, or what is dated in its year.
pub fn list_of(
    site: &Site,
    version: Version,
    year: Option<i16>,
) -> impl Iterator<Item = WorkId> + '_ {
    let is_of = move |work: &WorkId| {
        year.is_none_or(|year| year_of(site, work.version(version.lang)) == Some(year))
    };
    list_works(site, version).filter(is_of)
}

/// The years of the list of a section, newest first.
fn years_of(site: &Site, version: Version) -> Years {
    let mut years: BTreeMap<i16, usize> = BTreeMap::new();
    let of = |work: WorkId| year_of(site, work.version(version.lang));
    for year in list_works(site, version).filter_map(of) {
        *years.entry(year).or_default() += 1;
    }
    years.into_iter().rev().collect()
}

impl Plan {
    /// The years of the archive of a section for the readers of a language, newest first.
    pub fn years(&self, version: Version) -> &[(i16, usize)] {
        self.years.get(&version).map_or(&[], Vec::as_slice)
    }

    /// Whether a language has a year of the archive; where none is asked for, it has all that it needs.
    pub fn has_year(&self, version: Version, year: Option<i16>) -> bool {
        let mut years = self.years(version).iter();
        year.is_none_or(|year| years.any(|(other, _)| *other == year))
    }

    /// How many slices a part of a list belongs to.
    pub fn parts(&self, site: &Site, version: Version, year: Option<i16>) -> usize {
        let Some(year) = year else {
            return slices(site, version);
        };
        let mut years = self.years(version).iter();
        let total = years.find(|(other, _)| *other == year).map_or(0, |it| it.1);
        page_size(site, version.work).map_or(1, |size| total.div_ceil(size).max(1))
    }

    /// The address of a part of a list: `/news/`, `/news/2/`, `/news/2026/`, `/news/2026/2/`.
    pub fn part(&self, site: &Site, version: Version, part: ListPart) -> Route {
        let first = self.route(site, version);
        let child = |route: Route, name: String| route.child(&name).unwrap_or(route);
        let mut route = first.clone();
        if let Some(year) = part.year {
            route = child(route, format!("{year:04}"));
        }
        if part.number > 1 {
            route = child(route, part.number.to_string());
        }
        route
    }

    /// The years of archives that have a page of their own, each in its language.
    pub fn archives<'p>(
        &'p self,
        site: &'p Site,
    ) -> impl Iterator<Item = (Version, i16)> + use<'p> {
        let own = self
            .years
            .iter()
            .filter(|(version, _)| matches!(site.presence(**version), Presence::Own(_)));
        own.flat_map(|(version, years)| years.iter().map(|(year, _)| (*version, *year)))
    }

    /// Finds the years of the sections whose settings ask for an archive.
    pub(super) fn find_years(&mut self, site: &Site) {
        for (name, section) in &site.settings.sections {
            let work = site.find(name).filter(|id| {
                section.archive == Some(Archive::Year) && site.work(*id).kind == WorkKind::Section
            });
            let versions = work.into_iter().flat_map(|work| {
                let version = move |lang| work.version(lang);
                site.langs().map(version).collect::<Vec<Version>>()
            });
            for version in versions {
                let years = years_of(site, version);
                if !years.is_empty() {
                    self.years.insert(version, years);
                }
            }
        }
    }
}
