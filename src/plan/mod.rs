//! Every output of a publication, with its address: sorted, unique, known before anything is rendered.
//!
//! Takes the model, the theme and the edition; gives a [`Plan`], and a diagnostic for every two outputs that would meet
//! at one address. [`Piece`] is closed: a new kind of output is a new variant, and the compiler names every place that
//! must learn of it. Only the plan knows addresses; links elsewhere name things, and [`Links`] writes them.

mod addresses;
mod calendars;
mod cards;
mod changes;
mod collisions;
mod feeds;
mod fonts;
mod links;
mod lists;
mod moved;
mod offline;
mod parts;
mod piece;
mod public;
mod search;
mod variants;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::edition::{Edition, LinkStyle};
use crate::language::Lang;
use crate::picture::Pictures;
use crate::route::Route;
use crate::site::{Event, PageId, Site, Version};
use crate::theme::Theme;

pub use crate::route::percent_encode;
pub use addresses::is_fingerprinted;
pub use cards::CARD_SIZE;
pub use changes::{PublicChange, PublicChangeKind};
pub use fonts::{FORM as FONT_FORM, FontFile};
pub use links::{Links, relative};
pub use lists::{ListPart, list_of, list_works, page_size, slices};
pub use moved::{Moved, MovedTo, language_of};
pub use offline::OfflineProof;
pub use parts::{ChangesForm, FeedFormat, SearchPart};
pub use piece::Piece;
pub use public::{PublicAddress, cited};
pub use search::{SPELLINGS, SearchFiles};
pub use variants::Picture;

/// How many addresses one XML sitemap may hold (sitemaps.org protocol).
pub const SITEMAP_LIMIT: usize = 50_000;

/// An output: what, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Its address.
    pub route: Route,
    /// What is written there.
    pub piece: Piece,
}

/// All outputs and the addresses of all things.
#[derive(Debug)]
pub struct Plan {
    outputs: Vec<Output>,
    /// For each work, for each language, its address there, whether or not it is shown.
    works: Vec<Box<[Route]>>,
    styles: BTreeMap<Arc<str>, Route>,
    theme_files: BTreeMap<Arc<str>, Route>,
    resources: HashMap<Arc<str>, Route>,
    fonts: Vec<FontFile>,
    font_sheet: Option<Route>,
    cards: BTreeSet<Version>,
    /// By path in the sources: what is shown as a picture.
    pictures: BTreeMap<Arc<str>, Picture>,
    /// What each feed holds, newest first; a work without dated pages in a language has none.
    feeds: BTreeMap<Version, Vec<PageId>>,
    /// The years of each archive, newest first.
    years: BTreeMap<Version, lists::Years>,
    /// What each calendar holds, the nearest first.
    calendars: BTreeMap<Version, Vec<Event>>,
    /// By position of the language: its search index, where the theme can search.
    search: Vec<Option<SearchFiles>>,
    /// The statement of changes, where there is one.
    changes: BTreeMap<Lang, changes::Statement>,
    /// What the web has and this edition leaves out.
    elsewhere: Arc<HashSet<Route>>,
    /// The addresses of pages that are not public now.
    hidden: BTreeSet<Route>,
    /// Former addresses, sorted, each with what it leads to.
    pub redirects: Vec<(Route, Version)>,
    /// Former addresses that lead to addresses, or have a query.
    pub moved: Vec<Moved>,
    /// How many sitemaps there are.
    pub sitemaps: usize,
}

impl Plan {
    /// Gives every output its address; `pictures` are those files of works that are shown as such, `used` the characters
    /// that the site is written with; who has no fonts to cut need not gather them.
    pub fn make(
        site: &Site,
        theme: &Theme,
        edition: &Edition,
        pictures: &Pictures,
        used: &BTreeSet<char>,
    ) -> (Self, Vec<Diagnostic>) {
        let (mut plan, mut out) = addresses::assign(site, theme);
        plan.find_years(site);
        plan.add_pages(site, edition);
        plan.add_home_pages(site, edition);
        plan.add_search(site, theme, edition);
        plan.add_files(site, theme);
        plan.add_pictures(pictures, edition);
        out.extend(plan.add_fonts(site, theme, used));
        plan.add_cards(site, theme, edition);
        plan.add_machine_read(site, edition);
        plan.add_feeds(site, edition);
        plan.add_calendars(site, edition);
        out.extend(plan.add_moved(site, edition));
        plan.add_changes(site, theme, edition);
        plan.outputs
            .sort_by(|a, b| (&a.route, &a.piece).cmp(&(&b.route, &b.piece)));
        out.extend(collisions::find(&plan, site));
        (plan, out)
    }

    /// Outputs that no copy can hold, whose files are of these `names`: told as claims of one address by two are.
    pub fn claims_of(&self, site: &Site, names: &[&str]) -> Vec<Diagnostic> {
        collisions::claimed(self, site, names)
    }

    /// The outputs, sorted by address.
    pub fn outputs(&self) -> &[Output] {
        &self.outputs
    }

    /// Whether an address is that of a page which is not public now.
    pub fn is_hidden(&self, route: &Route) -> bool {
        self.hidden.contains(&route.as_page())
    }

    /// The output at an address.
    pub fn find(&self, route: &Route) -> Option<&Output> {
        let at = self
            .outputs
            .binary_search_by(|output| output.route.cmp(route))
            .ok()?;
        self.outputs.get(at)
    }

    /// The address of a work for the readers of a language.
    pub fn route(&self, site: &Site, version: Version) -> &Route {
        &self.works[version.work.0 as usize][site.position(version.lang)]
    }

    /// What the web has and this edition leaves out.
    pub fn elsewhere(&self) -> &Arc<HashSet<Route>> {
        &self.elsewhere
    }

    /// The search index of a language; `None` when the theme has no page for it.
    pub fn search(&self, site: &Site, lang: Lang) -> Option<&SearchFiles> {
        self.search.get(site.position(lang))?.as_ref()
    }

    /// The address of a style sheet of the theme.
    pub fn style(&self, name: &str) -> Option<&Route> {
        self.styles.get(name)
    }

    /// The address of a script or an asset of the theme.
    pub fn theme_file(&self, name: &str) -> Option<&Route> {
        self.theme_files.get(name)
    }

    /// The names of the theme's published files.
    pub fn theme_file_names(&self) -> impl Iterator<Item = &str> {
        self.theme_files.keys().map(|name| &**name)
    }

    /// The address of the file of a work that stands at `path` in the sources.
    pub fn resource(&self, path: &str) -> Option<&Route> {
        self.resources.get(path)
    }

    fn push(&mut self, route: Route, piece: Piece) {
        self.outputs.push(Output { route, piece });
    }

    fn push_for(&mut self, edition: &Edition, lang: Lang, route: Route, piece: Piece) {
        if edition.holds(lang) {
            self.push(route, piece);
        } else {
            Arc::make_mut(&mut self.elsewhere).insert(route);
        }
    }

    /// Language by language: what lies at one prefix comes together, and little is left to be sorted.
    fn add_pages(&mut self, site: &Site, edition: &Edition) {
        for lang in site.langs() {
            let at = site.position(lang);
            for work in site.work_ids() {
                if !site.work(work).presence[at].is_shown() {
                    continue;
                }
                let version = work.version(lang);
                let route = self.works[work.0 as usize][at].clone();
                self.push_for(edition, lang, route, Piece::Page { version });
                let years: Vec<i16> = self.years(version).iter().map(|it| it.0).collect();
                let rest = (2..=slices(site, version)).map(|number| (None, number));
                let of_years = years.into_iter().flat_map(|year| {
                    let numbers = 1..=self.parts(site, version, Some(year));
                    numbers.map(move |number| (Some(year), number))
                });
                let parts: Vec<_> = rest.chain(of_years).collect();
                for (year, number) in parts {
                    let part = ListPart { year, number };
                    let route = self.part(site, version, part);
                    self.push_for(edition, lang, route, Piece::Slice { version, part });
                }
            }
        }
        for (route, version) in self.redirects.clone() {
            self.push_for(edition, version.lang, route, Piece::Redirect { version });
        }
    }

    /// What stands above the works: the choice of languages, and the pages for addresses that lead nowhere, which only
    /// a server can show.
    fn add_home_pages(&mut self, site: &Site, edition: &Edition) {
        let on_disk = edition.links == LinkStyle::Relative;
        for language in &site.settings.languages {
            let lang = language.lang;
            let home = Route::page([language.prefix.as_str()]).unwrap_or_else(|_| Route::root());
            if on_disk && edition.holds(lang) {
                let name = format!("START-HERE.{lang}.html");
                self.push(own_route(&name), Piece::StartHere { lang });
            }
            if let Some(route) = home.file("404.html").ok().filter(|_| !on_disk) {
                self.push(route, Piece::NotFound { lang });
            }
        }
        let prefixed = |language: &crate::settings::Language| !language.prefix.is_empty();
        let held = |language: &&crate::settings::Language| edition.holds(language.lang);
        if site.settings.languages.iter().filter(held).all(prefixed) {
            self.push(Route::root(), Piece::Languages { missing: false });
            if !on_disk {
                self.push(own_route("404.html"), Piece::Languages { missing: true });
            }
        }
    }

    fn add_files(&mut self, site: &Site, theme: &Theme) {
        for (name, route) in self.styles.clone() {
            self.push(route, Piece::Style { name });
        }
        for (name, route) in self.theme_files.clone() {
            if let Some(file) = theme.files.get(&name) {
                self.push(
                    route,
                    Piece::ThemeFile {
                        path: file.path.clone(),
                    },
                );
            }
        }
        for work in &site.works {
            for (_, path) in work
                .resources
                .iter()
                .flat_map(|resource| &resource.versions)
            {
                if let Some(route) = self.resources.get(path).cloned() {
                    self.push(route, Piece::Resource { path: path.clone() });
                }
            }
        }
    }

    fn add_machine_read(&mut self, site: &Site, edition: &Edition) {
        if edition.links == LinkStyle::Relative {
            return;
        }
        self.push(own_route("robots.txt"), Piece::Robots);
        if !self.redirects.is_empty() || !site.settings.redirects.is_empty() {
            self.push(own_route("_redirects"), Piece::Redirects);
        }
        self.push(own_route("_headers"), Piece::Headers);
        let addresses: usize = site
            .work_ids()
            .map(|work| site.findable_translations(work).count())
            .sum::<usize>()
            + self.archives(site).count();
        self.sitemaps = addresses.div_ceil(SITEMAP_LIMIT).max(1);
        if self.sitemaps == 1 {
            self.push(own_route("sitemap.xml"), Piece::Sitemap { number: 0 });
            return;
        }
        self.push(own_route("sitemap.xml"), Piece::SitemapIndex);
        for number in 0..self.sitemaps {
            self.push(
                own_route(&format!("sitemap-{}.xml", number + 1)),
                Piece::Sitemap { number },
            );
        }
    }
}

/// An address that Diwan itself names; the names are valid by sight.
fn own_route(name: &str) -> Route {
    Route::root()
        .file(name)
        .expect("a name of Diwan's own is a valid file name")
}
