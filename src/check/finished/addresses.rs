//! Where an address in a page leads.
//!
//! What the theme links to stands in every page, so that the address as printed is looked up first; only one that is not
//! found so is taken apart as a browser does it.

use rustc_hash::FxHashMap;

use crate::plan::{Plan, percent_encode};
use crate::route::{Route, names_a_place, percent_decode};
use crate::settings::BaseUrl;

/// The addresses of a site.
pub(super) struct Addresses<'p> {
    plan: &'p Plan,
    base: &'p BaseUrl,
    /// By address from the top of the host, as it is printed: the number of the output.
    known: FxHashMap<String, usize>,
}

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Leads {
    /// Out of the site.
    Away,
    /// To the page itself, or a place in it.
    Here(Option<String>),
    /// To an output, by its number, or a place in it.
    To(usize, Option<String>),
    /// To something that the site has and this edition does not.
    Known,
    /// To nothing.
    Nowhere,
}

impl<'p> Addresses<'p> {
    pub fn new(plan: &'p Plan, base: &'p BaseUrl) -> Self {
        let written = |route: &Route| [&*base.path, "/", &percent_encode(route.as_str())].concat();
        let outputs = plan.outputs().iter().enumerate();
        let known = outputs.map(|(number, output)| (written(&output.route), number));
        Addresses {
            plan,
            base,
            known: known.collect(),
        }
    }

    /// Where `address` leads from the page at `from`.
    pub fn lead(&self, from: &Route, address: &str) -> Leads {
        let address = address.trim();
        let (path, id) = match address.split_once('#') {
            Some((path, id)) => (path, Some(id).filter(|id| names_a_place(id))),
            None => (address, None),
        };
        let path = path.split('?').next().unwrap_or_default();
        let id = || id.map(|id| percent_decode(id).into_owned());
        if path.is_empty() {
            return Leads::Here(id());
        }
        if let Some(number) = self.known.get(path) {
            return Leads::To(*number, id());
        }
        let own = match path.strip_prefix(&*self.base.origin) {
            Some("") => "/",
            Some(rest) if rest.starts_with('/') => rest,
            _ if has_scheme(path) || path.starts_with("//") => return Leads::Away,
            _ => path,
        };
        if let Some(number) = self.known.get(own) {
            return Leads::To(*number, id());
        }
        match self.resolve(from, own) {
            // Another publication on the same host.
            None => Leads::Away,
            Some(route) => self.find(&route).map_or_else(
                || match self.is_elsewhere(&route) {
                    true => Leads::Known,
                    false => Leads::Nowhere,
                },
                |number| Leads::To(number, id()),
            ),
        }
    }

    /// Whether `address` leads to anything else than the page at `from`.
    pub fn leads_elsewhere(&self, from: &Route, address: &str) -> bool {
        match self.lead(from, address) {
            Leads::To(number, _) => self.plan.outputs()[number].route != *from,
            Leads::Here(_) | Leads::Nowhere => false,
            Leads::Away | Leads::Known => true,
        }
    }

    /// The number of the output at a path below the site; a server adds the slash at the end of a page's address.
    fn find(&self, path: &str) -> Option<usize> {
        let page = path.strip_suffix("index.html").unwrap_or(path);
        let slash = [path, "/"].concat();
        let candidates = [path, page, &slash].into_iter();
        candidates
            .filter_map(|it| Route::parse(it).ok())
            .find_map(|route| {
                let outputs = self.plan.outputs();
                outputs
                    .binary_search_by(|output| output.route.cmp(&route))
                    .ok()
            })
    }

    fn is_elsewhere(&self, path: &str) -> bool {
        Route::parse(path).is_ok_and(|route| self.plan.elsewhere().contains(&route))
    }

    /// A path from the top of the site, decoded; `None` when it leads out of the site's folder.
    fn resolve(&self, from: &Route, path: &str) -> Option<String> {
        let path = percent_decode(path);
        let whole = match path.strip_prefix('/') {
            Some(_) => path.into_owned(),
            None => [&*self.base.path, "/", from.folder(), &*path].concat(),
        };
        let mut parts: Vec<&str> = Vec::new();
        let is_folder = whole.ends_with('/') || whole.ends_with("/.") || whole.ends_with("/..");
        for part in whole.split('/').filter(|part| !part.is_empty()) {
            match part {
                "." => {}
                ".." => drop(parts.pop()),
                part => parts.push(part),
            }
        }
        let end = if is_folder && !parts.is_empty() {
            "/"
        } else {
            ""
        };
        let top = ["/", &*parts.join("/"), end].concat();
        let below = top.strip_prefix(&*self.base.path)?;
        Some(below.strip_prefix('/')?.to_owned())
    }
}

/// Whether an address has a scheme (RFC 3986 §3.1).
pub(super) fn has_scheme(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    })
}
