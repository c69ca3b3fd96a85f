//! What is served: the facts that every server is told, whatever its language.

use super::pattern::{encoded, without_variables};
use crate::ledger::AddressKind;
use crate::plan::{MovedTo, Piece};
use crate::press::Press;
use crate::route::Route;
use crate::settings::Language;
use crate::site::{Presence, Version};

/// What a server has to know of a site. Paths are decoded, begin with a slash, and hold the path of the site's address.
pub struct Served {
    /// The host, without its port.
    pub host: String,
    /// Whether it is published under `https`.
    pub is_secure: bool,
    /// The path below which the site lies: empty at the root of the host, else `/press`.
    pub base: String,
    /// The languages, in the order in which the site declares them.
    pub languages: Vec<ServedLanguage>,
    /// Whether the root only offers the languages, and a server may choose.
    pub offers_languages: bool,
    /// Former addresses; those with a query first, for the others answer whatever is asked.
    pub moved: Vec<FormerAddress>,
    /// Addresses of what was removed.
    pub gone: Vec<GoneAddress>,
    /// Headers of every answer.
    pub headers: Vec<(&'static str, String)>,
    /// Languages that have hosts of their own, which their addresses lead to: the beginning of their addresses here, without the last slash, and
    /// the origin there.
    pub elsewhere: Vec<(String, String)>,
    /// Of the host of a language: the folder below the root of the site in which it lies. What is not there is a file for all.
    pub own_folder: Option<String>,
}

/// An address at which a page stood.
pub struct FormerAddress {
    /// Its path.
    pub path: String,
    /// Its query, where only that leads on.
    pub query: Option<String>,
    /// The address that took its place, percent-encoded.
    pub to: String,
}

/// An address of something that was removed.
pub struct GoneAddress {
    /// The address.
    pub path: String,
    /// The page that says so: its own, or that of its language for what leads nowhere.
    pub page: String,
}

/// A language of the site.
pub struct ServedLanguage {
    /// Its tag.
    pub tag: String,
    /// The beginning of its addresses, `/fr/`; `/` where its prefix is empty.
    pub home: String,
    /// The page for addresses below it that lead nowhere.
    pub missing: String,
    /// Its home page with the host, where that is one of its own.
    pub address: Option<String>,
}

impl ServedLanguage {
    /// Where a reader who wishes it is led: its home page, with the host where that is one of its own.
    pub fn led(&self) -> String {
        self.address.clone().unwrap_or_else(|| self.home.clone())
    }

    /// The same, percent-encoded.
    pub fn led_encoded(&self) -> String {
        self.address.clone().unwrap_or_else(|| encoded(&self.home))
    }
}

/// The addresses at which no page stands any more.
pub struct ClosedAddresses {
    /// Former ones with their query, and where they lead.
    moved: Vec<(Route, Option<Box<str>>, String)>,
    /// Those of what is gone.
    gone: Vec<Route>,
}

impl ClosedAddresses {
    /// Those of a site.
    pub fn of(press: &Press) -> Self {
        ClosedAddresses {
            moved: moved(press),
            gone: gone(press),
        }
    }
}

impl Served {
    /// What a press would publish.
    pub fn of(press: &Press, closed: &ClosedAddresses) -> Self {
        let settings = &press.site().settings;
        let base = press.links().base();
        let (scheme, host) = base.origin.split_once("://").unwrap_or(("http", ""));
        let host = without_port(host);
        let folder = base.folder();
        let path = |route: &Route| format!("{folder}/{}", route.as_str());
        let offer = press.find(&Route::root());
        let moved = closed.moved.iter();
        let moved = moved.map(|(from, query, to)| former(path(from), query, to));
        let hosts = settings.languages.iter().filter_map(|language| {
            let host = host_of(press, language)?;
            Some((
                path(&host.home).trim_end_matches('/').to_owned(),
                host.origin,
            ))
        });
        let languages = languages(press, &folder);
        let gone = closed.gone.iter().map(|route| {
            let path = path(route);
            let page = match press.find(route) {
                Some(_) => format!("{path}index.html"),
                None => missing_at(&path, &languages, &folder),
            };
            GoneAddress { path, page }
        });
        Served {
            gone: gone.collect(),
            host: host.to_owned(),
            is_secure: scheme == "https",
            base: folder.clone().into_owned(),
            languages,
            offers_languages: offer.is_some_and(|it| matches!(it.piece, Piece::Languages { .. })),
            moved: moved.collect(),
            headers: press.site().policy().headers(),
            elsewhere: hosts.collect(),
            own_folder: None,
        }
    }

    /// The hosts of languages that have one of their own: there the addresses of the language begin at the root.
    pub fn of_languages(press: &Press, closed: &ClosedAddresses) -> Vec<Self> {
        let settings = &press.site().settings;
        let hosts = settings.languages.iter().filter_map(|language| {
            let host = host_of(press, language)?;
            let (scheme, name) = host.origin.split_once("://")?;
            let below = |route: &Route| {
                let rest = route.as_str().strip_prefix(host.home.as_str())?;
                Some(format!("/{rest}"))
            };
            let moved = closed.moved.iter();
            let moved = moved.filter_map(|(from, query, to)| Some(former(below(from)?, query, to)));
            let gone = closed.gone.iter().filter_map(|route| {
                let path = below(route)?;
                let page = match press.find(route) {
                    Some(_) => format!("{path}index.html"),
                    None => "/404.html".to_owned(),
                };
                Some(GoneAddress { path, page })
            });
            Some(Served {
                host: without_port(name).to_owned(),
                is_secure: scheme == "https",
                base: String::new(),
                languages: vec![ServedLanguage {
                    tag: language.lang.to_string(),
                    home: "/".to_owned(),
                    missing: "/404.html".to_owned(),
                    address: None,
                }],
                offers_languages: false,
                moved: moved.collect(),
                gone: gone.collect(),
                headers: press.site().policy().headers(),
                elsewhere: Vec::new(),
                own_folder: Some(host.home.as_str().trim_end_matches('/').to_owned()),
            })
        });
        hosts.collect()
    }

    /// The address of the root of the site.
    pub fn root(&self) -> String {
        format!("{}/", self.base)
    }

    /// The page for addresses below no language that lead nowhere.
    pub fn missing(&self) -> String {
        format!("{}/404.html", self.base)
    }

    /// The languages whose addresses begin with their own prefix.
    pub fn prefixed(&self) -> impl Iterator<Item = &ServedLanguage> {
        let root = self.root();
        self.languages
            .iter()
            .filter(move |language| language.home != root)
    }

    /// The folder at the root of the host, for a folder that may be named with the site's path at its end.
    pub fn folder<'w>(&self, www: &'w str) -> &'w str {
        let www = www.trim_end_matches('/');
        match www.strip_suffix(self.base.as_str()) {
            Some("") | None => www,
            Some(above) => above,
        }
    }
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => name,
        _ => host,
    }
}

/// The host of a language.
struct LanguageHost {
    /// Where its addresses begin in the folder that is published.
    home: Route,
    /// Scheme and host.
    origin: String,
}

/// None where the language is published with the site, or below a path of its host, which servers are not told of.
fn host_of(press: &Press, language: &Language) -> Option<LanguageHost> {
    let home = Route::page([language.prefix.as_str()]).ok()?;
    let base = press.links().base_of(&home);
    let is_own = base.origin != press.links().base().origin && base.path.is_empty();
    is_own.then(|| LanguageHost {
        origin: base.origin.clone(),
        home,
    })
}

/// Former addresses, each with that which took its place, percent-encoded; with its host where that is another than the site's.
fn moved(press: &Press) -> Vec<(Route, Option<Box<str>>, String)> {
    let links = press.links();
    let address = |route: &Route| match links.base_of(route) == links.base() {
        true => encoded(&format!("{}/{}", links.base().folder(), route.as_str())),
        false => links.absolute(route),
    };
    let works = press.plan().redirects.iter().map(|(from, version)| {
        let to = press.plan().route(press.site(), *version);
        (from.clone(), None, address(to))
    });
    let others = press.plan().moved.iter().map(|moved| {
        let to = match &moved.to {
            MovedTo::Inside(route, rest) => address(route) + rest,
            MovedTo::Elsewhere(url) => without_variables(url),
        };
        (moved.from.as_page(), moved.query.clone(), to)
    });
    let mut all: Vec<_> = works.chain(others).collect();
    all.sort_by_key(|(_, query, _)| query.is_none());
    all
}

fn former(path: String, query: &Option<Box<str>>, to: &str) -> FormerAddress {
    FormerAddress {
        path,
        query: query.as_deref().map(str::to_owned),
        to: to.to_owned(),
    }
}

fn languages(press: &Press, base: &str) -> Vec<ServedLanguage> {
    let languages = press.site().settings.languages.iter().map(|language| {
        let home = match language.prefix.as_str() {
            "" => format!("{base}/"),
            prefix => format!("{base}/{prefix}/"),
        };
        ServedLanguage {
            tag: language.lang.to_string(),
            missing: format!("{home}404.html"),
            home,
            address: host_of(press, language).map(|host| host.origin + "/"),
        }
    });
    languages.collect()
}

/// The page for an address that leads nowhere, in the language of the address.
fn missing_at(path: &str, languages: &[ServedLanguage], base: &str) -> String {
    let root = format!("{base}/");
    let mut own = languages.iter().filter(|it| it.home != root);
    let own = own.find(|it| path.starts_with(&it.home));
    own.map_or_else(|| format!("{base}/404.html"), |it| it.missing.clone())
}

/// The addresses of pages that are withdrawn and say nothing else, in the languages that they are written in.
fn gone(press: &Press) -> Vec<Route> {
    let (site, plan) = (press.site(), press.plan());
    let types = &press.theme().shown.withdrawn;
    let mut gone = Vec::new();
    for work in site.work_ids() {
        for lang in site.langs() {
            let version = Version { work, lang };
            let Presence::Own(page) = site.presence(version) else {
                continue;
            };
            let page = site.page(page);
            let front = &page.article.front;
            let is_gone = page
                .kind()
                .is_some_and(|kind| types.iter().any(|it| it == kind));
            let route = plan.route(site, version);
            if front.withdrawn.is_some() && is_gone && press.find(route).is_some() {
                gone.push(route.clone());
            }
        }
    }
    // What ended without a page of its own, as the ledger of addresses has it.
    let ended = site.ledger.entries().filter(|(_, entry)| {
        entry.last.is_some() && matches!(entry.kind, AddressKind::Page | AddressKind::File)
    });
    let ended = ended.filter_map(|(address, _)| Route::parse(address).ok());
    gone.extend(ended.filter(|route| press.find(route).is_none()));
    gone
}
