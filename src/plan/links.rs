//! How an address is written where it is used: the one place that makes URLs.

use std::collections::HashSet;
use std::sync::Arc;

use crate::edition::{Edition, LinkStyle};
use crate::language::Lang;
use crate::route::{Route, percent_encode};
use crate::settings::{BaseUrl, Settings};

/// Where a language is published, where that is no part of the site's own address.
#[derive(Debug, PartialEq, Eq)]
struct Host {
    lang: Lang,
    /// The beginning of its routes, which its addresses lack.
    prefix: String,
    base: BaseUrl,
}

/// Writes links of one edition.
#[derive(Debug, Clone)]
pub struct Links {
    base: BaseUrl,
    style: LinkStyle,
    /// The languages that are published at an address of their own.
    hosts: Arc<[Host]>,
    /// Addresses that only the web has.
    elsewhere: Arc<HashSet<Route>>,
}

impl Links {
    /// The links of an edition, of a site published where its settings say unless the edition says otherwise.
    pub fn new(settings: &Settings, edition: &Edition) -> Self {
        let base = &settings.base_url;
        let other = edition
            .base_url
            .as_deref()
            .and_then(|url| BaseUrl::parse(url).ok());
        Links {
            base: other.unwrap_or_else(|| base.clone()),
            style: edition.links,
            hosts: hosts(settings, edition),
            elsewhere: Arc::default(),
        }
    }

    /// Adds the addresses that this edition does not have and the web does.
    #[must_use]
    pub fn with_elsewhere(self, elsewhere: Arc<HashSet<Route>>) -> Self {
        Links { elsewhere, ..self }
    }

    /// The address `to` as the output at `from` links to it.
    pub fn href(&self, from: &Route, to: &Route) -> String {
        match self.style {
            _ if self.elsewhere.contains(to) => self.absolute(to),
            LinkStyle::Rooted => {
                let here = self.host(from);
                match self.host(to) {
                    // What lies at no language's prefix, each host has: styles, scripts, files for all languages.
                    None if here.is_some() && !self.is_of_main_host(to) => {
                        let path = here.map_or("", |host| host.base.path.as_str());
                        [path, "/", &percent_encode(to.as_str())].concat()
                    }
                    there if there == here => self.rooted(to),
                    _ => self.absolute(to),
                }
            }
            LinkStyle::Relative => relative(&from.file_path(), &to.file_path()),
        }
    }

    /// The address `to` as the whole world knows it.
    pub fn absolute(&self, to: &Route) -> String {
        let BaseUrl { origin, .. } = self.base_of(to);
        origin.clone() + &self.rooted(to)
    }

    /// Where an address is published: with its language, or with the site.
    pub fn base_of(&self, route: &Route) -> &BaseUrl {
        self.host(route).map_or(&self.base, |host| &host.base)
    }

    /// The address on its own host.
    fn rooted(&self, to: &Route) -> String {
        let (path, below) = match self.host(to) {
            Some(host) => (&*host.base.path, &to.as_str()[host.prefix.len()..]),
            None => (&*self.base.path, to.as_str()),
        };
        [path, "/", &percent_encode(below)].concat()
    }

    fn host(&self, route: &Route) -> Option<&Host> {
        let mut hosts = self.hosts.iter();
        hosts.find(|host| route.as_str().starts_with(host.prefix.as_str()))
    }

    /// Whether what stands at an address links as the pages of a language do: it lies on the same host.
    pub fn is_at_home(&self, route: &Route, lang: Lang) -> bool {
        let host = self.hosts.iter().find(|host| host.lang == lang);
        self.hosts.is_empty() || self.host(route) == host
    }

    /// Whether all languages stand under one address.
    pub fn has_one_host(&self) -> bool {
        self.hosts.is_empty()
    }

    /// An address from which links are written as on the pages of a language.
    pub fn start(&self, lang: Lang) -> Route {
        let host = self.hosts.iter().find(|host| host.lang == lang);
        let route = host.and_then(|host| Route::parse(&host.prefix).ok());
        route.unwrap_or_else(Route::root)
    }

    /// Whether an address of no host of a language is one of a page, which stands on the main host alone.
    fn is_of_main_host(&self, route: &Route) -> bool {
        route.is_page() || route.as_str().ends_with(".html")
    }

    /// Where the site is published.
    pub fn base(&self) -> &BaseUrl {
        &self.base
    }
}

/// None where the edition has one address for all.
fn hosts(settings: &Settings, edition: &Edition) -> Arc<[Host]> {
    if edition.one_host || edition.base_url.is_some() {
        return Arc::default();
    }
    let languages = settings.languages.iter();
    let hosts = languages.filter_map(|language| {
        Some(Host {
            lang: language.lang,
            prefix: format!("{}/", language.prefix),
            base: language.base_url.clone()?,
        })
    });
    hosts.collect()
}

/// From file to file: `ar/news/index.html` to `ar/index.html` is `../index.html`.
pub fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = from.len().min(to.len()) - 1;
    let shared = (0..folders).take_while(|at| from[*at] == to[*at]).count();
    let up = std::iter::repeat_n("..", from.len() - 1 - shared);
    let path: Vec<&str> = up.chain(to[shared..].iter().copied()).collect();
    percent_encode(&path.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_between_files_climbs_no_higher_than_it_must() {
        for (from, to, link) in [
            ("ar/news/index.html", "ar/index.html", "../index.html"),
            ("ar/news/index.html", "ar/news/index.html", "index.html"),
            ("index.html", "ar/index.html", "ar/index.html"),
            (
                "ar/a/b/index.html",
                "fr/a/index.html",
                "../../../fr/a/index.html",
            ),
        ] {
            assert_eq!(relative(from, to), link);
        }
    }
}
