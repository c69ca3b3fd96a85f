//! From articles to the model.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use serde_yaml::Value;

use super::resources::{Found, distribute, withheld};
use super::{Page, PageId, Presence, Site, State, Work, WorkId, WorkKind, order, proof, terms};
use crate::article::{Article, Kind};
use crate::diagnostic::{Diagnostic, Place};
use crate::edition::Edition;
use crate::language::Lang;
use crate::settings::{Order, Settings, Untranslated};

/// Everything that was read below `content/`.
#[derive(Debug, Default)]
pub struct Material {
    /// The articles, each with its work, language and kind.
    pub articles: Vec<(Arc<str>, Lang, Kind, Arc<Article>)>,
    /// The other files.
    pub files: Vec<Found>,
    /// The data files.
    pub data: Vec<DataFile>,
}

/// A data file, read.
#[derive(Debug)]
pub struct DataFile {
    /// Its path below `content/` without language and ending.
    pub name: Arc<str>,
    /// Its language.
    pub lang: Option<Lang>,
    /// What it holds.
    pub value: Value,
}

/// Builds the model of everything that is public at the edition's moment. `read` gives the text of an article's file; it
/// is asked only where the files of articles that are not public must be told from those of others.
pub fn assemble(
    settings: Arc<Settings>,
    material: Material,
    edition: &Edition,
    read: &dyn Fn(&str) -> Option<String>,
) -> (Site, Vec<Diagnostic>) {
    let Material {
        mut articles,
        files,
        data,
    } = material;
    articles.sort_by(|a, b| a.3.path.cmp(&b.3.path));
    let bundled = articles
        .iter()
        .filter(|(_, _, kind, _)| *kind != Kind::Page);
    let folders: BTreeSet<Arc<str>> = bundled.map(|(name, ..)| name.clone()).collect();
    let mut gathering = Gathering::default();
    let mut hidden_texts = Vec::new();
    for (name, lang, kind, article) in articles {
        let state = State::of(&article.front, edition.now, &settings.time_zone);
        if edition.drafts || state == State::Public {
            gathering.add(
                name,
                kind,
                Page {
                    work: WorkId(0),
                    lang,
                    article,
                    state,
                },
                &settings,
            );
        } else {
            hidden_texts.extend(read(&article.path));
            gathering.hidden.push(name);
        }
    }
    let (mut site, mut out) = gathering.into_site(settings);
    site.data = data
        .into_iter()
        .map(|file| ((file.name, file.lang), file.value))
        .collect();
    stand_in(&mut site);
    list_members(&mut site);
    give_files(&mut site, files, &folders, &hidden_texts, read);
    out.extend(terms::unexplained(&site));
    out.extend(proof::missing_homes(&site));
    out.extend(proof::unknown_names(&site));
    out.extend(proof::missing_attachments(&site));
    (site, out)
}

/// Gives the files to their works; what only hidden articles name stays out.
fn give_files(
    site: &mut Site,
    files: Vec<Found>,
    folders: &BTreeSet<Arc<str>>,
    hidden_texts: &[String],
    read: &dyn Fn(&str) -> Option<String>,
) {
    let shown_texts = site
        .pages
        .iter()
        .filter_map(|page| read(&page.article.path));
    let withheld = withheld(&files, hidden_texts, shown_texts)
        .into_iter()
        .cloned()
        .collect();
    let is_shown = |name: &str, lang: Option<Lang>| {
        let mut own = site
            .find(name)
            .into_iter()
            .flat_map(|id| site.translations(id));
        own.any(|(own, _)| lang.is_none_or(|lang| lang == own))
    };
    let resources = distribute(
        files,
        &withheld,
        |folder| Some(owner(folders, folder)),
        is_shown,
    );
    for (name, resources) in resources {
        if let Some(id) = site.find(&name) {
            site.works[id.0 as usize].resources = resources;
        }
    }
}

/// A work while its languages come together.
struct Gathered {
    kind: Kind,
    first: Place,
    pages: Vec<(Lang, PageId)>,
}

/// The works while their pages come together.
#[derive(Default)]
struct Gathering {
    works: BTreeMap<Arc<str>, Gathered>,
    pages: Vec<Page>,
    hidden: Vec<Arc<str>>,
    out: Vec<Diagnostic>,
}

impl Gathering {
    fn add(&mut self, name: Arc<str>, kind: Kind, page: Page, settings: &Settings) {
        let place = page.article.front.title_place.clone();
        for term in &page.article.front.terms {
            self.terms_of(&term.taxonomy, &term.name, &place);
        }
        let id = PageId(u32::try_from(self.pages.len()).unwrap_or(u32::MAX));
        let work = self.works.entry(name.clone()).or_insert_with(|| Gathered {
            kind,
            first: place.clone(),
            pages: Vec::new(),
        });
        if work.pages.is_empty() {
            work.kind = kind;
            work.first = place.clone();
        }
        if let Some((_, other)) = work.pages.iter().find(|(lang, _)| *lang == page.lang) {
            let other = self.pages[other.0 as usize]
                .article
                .front
                .title_place
                .clone();
            self.out.push(claimed_twice(&name, page.lang, place, other));
            return;
        }
        if (work.kind == Kind::Section) != (kind == Kind::Section) {
            self.out
                .push(of_two_kinds(&name, place.clone(), work.first.clone()));
            return;
        }
        work.pages.push((page.lang, id));
        if let Some((of, place)) = page
            .article
            .front
            .translation
            .as_ref()
            .and_then(|translation| translation.of.as_ref())
        {
            self.out
                .extend(proof::source_language(of, place, page.lang, settings));
        }
        self.pages.push(page);
    }

    /// A term exists as soon as somebody bears it.
    fn terms_of(&mut self, taxonomy: &str, term: &str, place: &Place) {
        let name = terms::work_name(taxonomy, term);
        self.works.entry(name).or_insert_with(|| Gathered {
            kind: Kind::Page,
            first: place.clone(),
            pages: Vec::new(),
        });
    }

    fn into_site(self, settings: Arc<Settings>) -> (Site, Vec<Diagnostic>) {
        let languages = settings.languages.len();
        let mut works: Vec<Work> = Vec::with_capacity(self.works.len());
        let mut pages = self.pages;
        for (at, (name, gathered)) in self.works.into_iter().enumerate() {
            let id = WorkId(u32::try_from(at).unwrap_or(u32::MAX));
            let mut presence = vec![Presence::Absent; languages].into_boxed_slice();
            for (lang, page) in gathered.pages {
                pages[page.0 as usize].work = id;
                if let Some(at) = settings
                    .languages
                    .iter()
                    .position(|language| language.lang == lang)
                {
                    presence[at] = Presence::Own(page);
                }
            }
            works.push(Work {
                kind: terms::kind(&name, gathered.kind == Kind::Section, &settings),
                members: vec![Vec::new(); languages].into_boxed_slice(),
                parent: None,
                resources: Vec::new(),
                presence,
                name,
            });
        }
        let names: HashMap<Arc<str>, WorkId> = works
            .iter()
            .map(|work| work.name.clone())
            .zip((0..).map(WorkId))
            .collect();
        let mut hidden = self.hidden;
        hidden.sort();
        hidden.dedup();
        let mut site = Site {
            settings,
            works,
            pages,
            hidden,
            data: BTreeMap::new(),
            names,
        };
        find_parents(&mut site);
        (site, self.out)
    }
}

/// The nearest section above each work; the home page for what lies at the top.
fn find_parents(site: &mut Site) {
    for at in 0..site.works.len() {
        let mut folder = site.works[at].name.clone();
        let parent = loop {
            if folder.is_empty() {
                break None;
            }
            folder = folder_of(&folder).into();
            let above = site.find(&folder);
            if above.is_some_and(|id| {
                matches!(
                    site.work(id).kind,
                    WorkKind::Home | WorkKind::Section | WorkKind::Taxonomy
                )
            }) {
                break above;
            }
        };
        site.works[at].parent = parent;
    }
}

/// Where a work lacks a language, the first of its fallbacks stands in.
fn stand_in(site: &mut Site) {
    if site.settings.untranslated == Untranslated::Omit {
        return;
    }
    let chains: Vec<Vec<usize>> = site
        .settings
        .languages
        .iter()
        .map(|language| {
            language
                .fallback
                .iter()
                .map(|lang| site.position(*lang))
                .collect()
        })
        .collect();
    for work in &mut site.works {
        let own = work.presence.clone();
        for (at, chain) in chains.iter().enumerate() {
            let substitute = chain.iter().find_map(|other| own[*other].page());
            if let (Presence::Absent, Some(page)) = (own[at], substitute) {
                work.presence[at] = Presence::Fallback(page);
            }
        }
    }
}

fn list_members(site: &mut Site) {
    terms::fill(site);
    let languages = site.settings.languages.len();
    let mut members: Vec<Vec<Vec<WorkId>>> = vec![vec![Vec::new(); languages]; site.works.len()];
    for id in site.work_ids() {
        let work = site.work(id);
        let Some(parent) = work
            .parent
            .filter(|_| matches!(work.kind, WorkKind::Page | WorkKind::Section))
        else {
            continue;
        };
        for (at, presence) in work.presence.iter().enumerate() {
            let is_current = presence
                .page()
                .is_some_and(|page| site.page(page).article.front.withdrawn.is_none());
            if is_current {
                members[parent.0 as usize][at].push(id);
            }
        }
    }
    let settings = site.settings.clone();
    for (work, lists) in members.into_iter().enumerate() {
        let order = match site.works[work].kind {
            WorkKind::Taxonomy => Order::Title,
            _ => settings.section(&site.works[work].name).order,
        };
        for (at, mut list) in lists.into_iter().enumerate() {
            if matches!(site.works[work].kind, WorkKind::Term | WorkKind::Taxonomy) {
                list = std::mem::take(&mut site.works[work].members[at]);
            }
            order::sort(site, &mut list, &settings.languages[at], &order);
            site.works[work].members[at] = list;
        }
    }
}

/// The folder of a work's name: `statements` for `statements/paris`.
fn folder_of(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The nearest folder that is a section or a bundle; the home page's, when there is none.
fn owner(folders: &BTreeSet<Arc<str>>, folder: &str) -> Arc<str> {
    let mut folder = folder;
    while !folder.is_empty() {
        if let Some(found) = folders.get(folder) {
            return found.clone();
        }
        folder = folder_of(folder);
    }
    "".into()
}

fn claimed_twice(name: &str, lang: Lang, place: Place, other: Place) -> Diagnostic {
    Diagnostic::error(
        "two-pages-one-translation",
        format!("`{name}` has two pages in `{lang}`"),
    )
    .at(place)
    .second(other, "the other one")
    .hint("a page is `NAME.LANG.md` or `NAME/index.LANG.md`, not both: remove or rename one")
    .lang(lang)
}

fn of_two_kinds(name: &str, place: Place, other: Place) -> Diagnostic {
    Diagnostic::error(
        "two-kinds",
        format!("`{name}` is a section here and a page there"),
    )
    .at(place)
    .second(other, "the other one")
    .hint("a section is `_index.LANG.md` in all its languages")
}
