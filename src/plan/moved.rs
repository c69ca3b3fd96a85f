//! Redirects of the settings: where each leads, and what is wrong with it.
//!
//! A redirect to a work, without a query, is one more former address of it, as an alias is. The others lead to an address: one
//! of the site, or one elsewhere. One with a query cannot be a file, so it stands in the list for servers alone.

use std::collections::{BTreeMap, BTreeSet};

use super::{Piece, Plan};
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::edition::{Edition, LinkStyle};
use crate::language::Lang;
use crate::route::Route;
use crate::settings::{Redirect, RedirectTarget};
use crate::site::{Site, Version, WorkId};

/// A former address that leads to an address, or has a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Its path.
    pub from: Route,
    /// Its query.
    pub query: Option<Box<str>>,
    /// Where it leads.
    pub to: MovedTo,
    /// Where it is written.
    pub place: Place,
}

/// Where a former address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MovedTo {
    /// To an address of the site, with what follows its path.
    Inside(Route, Box<str>),
    /// Out of the site.
    Elsewhere(Box<str>),
}

/// Former addresses of works that the settings name.
pub(super) fn of_works(site: &Site) -> Vec<(Route, Version)> {
    let redirects = site.settings.redirects.iter();
    let mut seen = BTreeSet::new();
    let of_works = redirects.filter(|it| it.query.is_none()).filter_map(|it| {
        let version = version(site, it)?;
        // One that is given twice is told once.
        let is_new = seen.insert(it.from.as_page());
        is_new.then(|| (it.from.as_page(), version))
    });
    of_works.collect()
}

/// The work in a language that a redirect leads to: the language that it names, else that of its address, else the first in
/// which somebody wrote the work.
fn version(site: &Site, redirect: &Redirect) -> Option<Version> {
    let RedirectTarget::Work(named, lang) = &redirect.to else {
        return None;
    };
    let work = site.find(&named.name)?;
    let is_shown = |lang: &Lang| site.presence(work.version(*lang)).is_shown();
    let said = lang
        .filter(is_shown)
        .or_else(|| language_of(site, &redirect.from).filter(is_shown));
    let lang = said.or_else(|| first(site, work))?;
    Some(work.version(lang))
}

fn first(site: &Site, work: WorkId) -> Option<Lang> {
    let written = site.translations(work).next().map(|(lang, _)| lang);
    written.or_else(|| {
        site.langs()
            .find(|lang| site.presence(work.version(*lang)).is_shown())
    })
}

/// The language whose prefix an address begins with.
pub fn language_of(site: &Site, route: &Route) -> Option<Lang> {
    let first = route.as_str().split('/').next().unwrap_or_default();
    let mut languages = site.settings.languages.iter();
    let found = languages.find(|it| !it.prefix.is_empty() && it.prefix == first);
    found.map(|language| language.lang)
}

impl Plan {
    /// Adds the redirects that are no former addresses of works; tells of those that lead nowhere, on, or in a circle.
    pub(super) fn add_moved(&mut self, site: &Site, edition: &Edition) -> Vec<Diagnostic> {
        let redirects = &site.settings.redirects;
        if redirects.is_empty() {
            return Vec::new();
        }
        let mut out = repeated(redirects);
        let there: BTreeSet<Route> = self.outputs.iter().map(|it| it.route.clone()).collect();
        let leading_on = self.leading_on(site);
        for redirect in redirects {
            let to = match &redirect.to {
                RedirectTarget::Work(..) => match version(site, redirect) {
                    Some(_) if redirect.query.is_none() => continue,
                    Some(version) => {
                        MovedTo::Inside(self.route(site, version).clone(), Box::default())
                    }
                    None => continue,
                },
                RedirectTarget::Elsewhere(url) => MovedTo::Elsewhere(url.clone()),
                RedirectTarget::Address(route, rest, place) => {
                    let page = route.as_page();
                    // One with a query may lead to the same path without it.
                    let from = redirect.query.is_none().then(|| redirect.from.as_page());
                    if let Some(fault) = circle_or_chain(from, &page, &leading_on) {
                        if out.iter().all(|told| told.message != fault.message) {
                            out.push(fault.at(place.clone()));
                        }
                        continue;
                    }
                    let Some(route) = [route, &page].into_iter().find(|it| there.contains(*it))
                    else {
                        if self.is_hidden(&page) {
                            continue;
                        }
                        out.push(leads_nowhere(route, &there).at(place.clone()));
                        continue;
                    };
                    MovedTo::Inside(route.clone(), rest.clone())
                }
            };
            self.moved.push(Moved {
                from: redirect.from.clone(),
                query: redirect.query.clone(),
                to,
                place: redirect.place.clone(),
            });
        }
        if edition.links == LinkStyle::Rooted {
            let files = self.moved.iter().enumerate();
            let files = files.filter(|(_, moved)| moved.query.is_none());
            let files: Vec<(usize, Route)> = files
                .map(|(number, moved)| (number, moved.from.as_page()))
                .collect();
            for (number, route) in files {
                self.push(route, Piece::Moved { number });
            }
        }
        out
    }

    /// What every former address without a query leads to, where that is inside the site.
    fn leading_on(&self, site: &Site) -> BTreeMap<Route, Option<Route>> {
        let mut leading: BTreeMap<Route, Option<Route>> = BTreeMap::new();
        for (from, version) in &self.redirects {
            leading.insert(from.clone(), Some(self.route(site, *version).clone()));
        }
        for redirect in site
            .settings
            .redirects
            .iter()
            .filter(|it| it.query.is_none())
        {
            match &redirect.to {
                RedirectTarget::Address(route, ..) => {
                    leading.insert(redirect.from.as_page(), Some(route.as_page()));
                }
                RedirectTarget::Elsewhere(_) => {
                    leading.insert(redirect.from.as_page(), None);
                }
                RedirectTarget::Work(..) => {}
            }
        }
        leading
    }
}

/// What is wrong where an address leads to one that leads on: readers go round for ever, or by a way that is too long.
fn circle_or_chain(
    from: Option<Route>,
    to: &Route,
    leading_on: &BTreeMap<Route, Option<Route>>,
) -> Option<Diagnostic> {
    let mut way = Vec::from_iter(from);
    let mut next = Some(to.clone());
    while let Some(at) = next {
        let is_circle = way.contains(&at);
        way.push(at.clone());
        if is_circle {
            // Told from its first address on, whoever meets it: so it is told once.
            let start = way.iter().position(|it| *it == at).unwrap_or_default();
            let mut circle = way[start..way.len() - 1].to_vec();
            let least = (0..circle.len()).min_by_key(|it| &circle[*it]);
            circle.rotate_left(least.unwrap_or_default());
            let names: Vec<String> = circle
                .iter()
                .chain(circle.first())
                .map(Route::to_string)
                .collect();
            let message = message!("redirects-lead-in-a-circle", names = names.join(" → "));
            let told = Diagnostic::error("redirect-loop", message);
            return Some(told.hint(message!("lead-one-to-a-page")));
        }
        next = leading_on.get(&at).cloned().flatten();
    }
    if !leading_on.contains_key(to) {
        return None;
    }
    let end = way.last().map(Route::to_string).unwrap_or_default();
    let message = message!("redirect-leads-to-redirect", to = to.to_string());
    let told = Diagnostic::error("redirect-chain", message);
    Some(match end == to.to_string() {
        true => told.hint(message!("lead-where-that-leads")),
        false => told.hint(message!("lead-to-its-end", end)),
    })
}

fn leads_nowhere(route: &Route, there: &BTreeSet<Route>) -> Diagnostic {
    let message = message!("redirect-leads-nowhere", to = route.to_string());
    let near = nearest(route.as_str(), there.iter().map(Route::as_str));
    Diagnostic::error("dead-redirect", message).hint(match near {
        Some(near) => message!("did-you-mean-near", near = format!("/{near}")),
        None => message!("redirect-names-work"),
    })
}

/// Addresses that two redirects give.
fn repeated(redirects: &[Redirect]) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<(Route, Option<&str>), &Redirect> = BTreeMap::new();
    let mut found = Vec::new();
    for redirect in redirects {
        let key = (redirect.from.as_page(), redirect.query.as_deref());
        match seen.get(&key) {
            Some(first) => found.push(
                Diagnostic::error(
                    "address-collision",
                    message!("two-redirects-from", from = redirect.written()),
                )
                .at(redirect.place.clone())
                .second(first.place.clone(), message!("other-one"))
                .hint(message!("redirect-keep-one")),
            ),
            None => {
                seen.insert(key, redirect);
            }
        }
    }
    found
}
