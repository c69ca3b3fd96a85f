//! The addresses of search: a page for each language, and the files of its index.
//!
//! How many files an index has follows from the number of pages alone, and its folder is named after a fingerprint of
//! what goes into it; so all is known before any of it is made, and caches may keep the files for ever.

use std::cmp::Reverse;

use super::{Piece, Plan, SearchPart};
use crate::edition::Edition;
use crate::locale::DateStyle;
use crate::route::Route;
use crate::settings::Language;
use crate::site::{PageId, Presence, Site, State, WorkKind};
use crate::theme::Theme;

/// How many pages call for one more file of words. A word of Arabic looks into several of them, so they are small.
const PAGES_A_SHARD: usize = 10;
/// More files of words than this make the list of their beginnings too long.
const SHARDS: usize = 1024;
/// How many files of spellings there are: one for every two numbers of letters, and the last for what is longer.
pub const SPELLINGS: usize = 5;
/// Changes when the form of the files does.
const FORM: &str = "diwan search 4";

impl Plan {
    /// The page for searching and the index that it reads.
    pub(super) fn add_search(&mut self, site: &Site, theme: &Theme, edition: &Edition) {
        let wanted = theme.has_search && site.settings.search;
        for language in &site.settings.languages {
            let lang = language.lang;
            let files = wanted
                .then(|| SearchFiles::plan(site, theme, language))
                .flatten();
            if let Some(files) = files.clone() {
                self.push_for(edition, lang, files.page.clone(), Piece::Search { lang });
                for (part, route) in files.parts().filter(|_| edition.holds(lang)) {
                    self.push(route, Piece::SearchFile { lang, part });
                }
            }
            self.search.push(files);
        }
    }
}

/// Where search lies in a language.
#[derive(Debug, Clone)]
pub struct SearchFiles {
    /// The page for readers.
    pub page: Route,
    /// The first file of the index.
    pub head: Route,
    /// The fingerprint of what it is made of beside settings, articles and their titles.
    pub surroundings: blake3::Hash,
    /// What can be found, in the order in which the index counts.
    pub pages: Vec<PageId>,
}

impl SearchFiles {
    /// `None` where the addresses cannot be formed.
    pub(super) fn plan(site: &Site, theme: &Theme, language: &Language) -> Option<Self> {
        let home = Route::page([language.prefix.as_str()]).ok()?;
        let pages = findable(site, theme, language);
        let mut hasher = blake3::Hasher::new();
        hasher.update(FORM.as_bytes());
        hasher.update(language.prefix.as_bytes());
        let surroundings = surroundings(site, theme, language);
        hasher.update(surroundings.as_bytes());
        hasher.update(&titles(site, language));
        let mut own = Vec::new();
        for page in &pages {
            let page = site.page(*page);
            own.extend_from_slice(&page.article.digest);
            // A page that is moved keeps its text and changes its address.
            own.extend_from_slice(site.work(page.work).name.as_bytes());
        }
        hasher.update(&own);
        let digest = hasher.finalize().to_hex();
        let folder = format!("assets/search/{}.{}/", language.lang, &digest[..8]);
        Some(SearchFiles {
            page: home.child("search").ok()?,
            head: Route::parse(&folder).ok()?.file("h0.js").ok()?,
            surroundings: blake3::hash(surroundings.as_bytes()),
            pages,
        })
    }

    /// How many files of words there are.
    pub fn shards(&self) -> usize {
        self.pages.len().div_ceil(PAGES_A_SHARD).clamp(1, SHARDS)
    }

    /// All files of the index.
    pub fn parts(&self) -> impl Iterator<Item = (SearchPart, Route)> + '_ {
        let words = (0..self.shards()).map(SearchPart::Words);
        let near = (0..self.shards()).map(SearchPart::Near);
        let spellings = (0..SPELLINGS).map(SearchPart::Spelling);
        let pages = (0..self.pages.len()).map(SearchPart::Page);
        let all = [SearchPart::Head, SearchPart::Facets].into_iter();
        let all = all.chain(words).chain(near).chain(spellings).chain(pages);
        all.filter_map(|part| Some((part, self.route(part)?)))
    }

    fn route(&self, part: SearchPart) -> Option<Route> {
        let file = |name: String| self.head.file(&name).ok();
        match part {
            SearchPart::Head => Some(self.head.clone()),
            SearchPart::Facets => file("f0.js".to_owned()),
            SearchPart::Words(number) => file(format!("w{number}.js")),
            SearchPart::Near(number) => file(format!("n{number}.js")),
            SearchPart::Spelling(number) => file(format!("s{number}.js")),
            SearchPart::Page(number) => file(format!("p{number}.js")),
        }
    }
}

/// What goes into an index beside its pages and the titles of works: how days are written, what the theme shows of data, the
/// data files that it shows.
fn surroundings(site: &Site, theme: &Theme, language: &Language) -> String {
    let settings = &site.settings;
    let shown = &theme.shown;
    let locale = &language.locale;
    let mut all = format!(
        "{:?} {:?} {shown:?}",
        settings.time_zone.iana_name(),
        locale.typography(),
    );
    for month in 1..=12 {
        let day = locale.date(jiff::civil::date(2000, month, 1), DateStyle::Full);
        all.push_str(&format!(" {day}"));
    }
    let files = shown.data.iter().flat_map(|(_, files)| files);
    for (name, _) in files {
        let data = site.data_for(name, language.lang).map(|(value, _)| value);
        all.push_str(&format!(" {data:?}"));
    }
    all
}

/// The titles of all works, by which pages may name them: each work's name and its title, with an end that neither holds.
fn titles(site: &Site, language: &Language) -> Vec<u8> {
    let mut all = Vec::new();
    for work in site.work_ids() {
        if let Some(page) = site.presence(work.version(language.lang)).page() {
            for text in [&site.work(work).name, &site.page(page).article.front.title] {
                all.extend_from_slice(text.as_bytes());
                // A byte that no UTF-8 has.
                all.push(0xFF);
            }
        }
    }
    all
}

/// The public pages that are in this language themselves and still hold, or say that they do not: sections, then the newest.
/// Where pages answer equally well, search shows them in this order.
fn findable(site: &Site, theme: &Theme, language: &Language) -> Vec<PageId> {
    let own = site.work_ids().filter_map(|work| {
        let Presence::Own(page) = site.presence(work.version(language.lang)) else {
            return None;
        };
        let of = site.page(page);
        let front = &of.article.front;
        let types = &theme.shown.withdrawn;
        let says = |kind: &str| types.iter().any(|says| says == kind);
        let holds = front.withdrawn.is_none() || of.kind().is_some_and(says);
        let is_found = of.state == State::Public && holds;
        (is_found && site.work(work).kind != WorkKind::Home).then_some(page)
    });
    let mut pages: Vec<PageId> = own.collect();
    let zone = &site.settings.time_zone;
    pages.sort_by_cached_key(|page| {
        let page = site.page(*page);
        let day = page.article.front.date.map(|when| when.day(zone));
        let is_leaf = site.work(page.work).kind == WorkKind::Page;
        (is_leaf, Reverse(day))
    });
    pages
}
