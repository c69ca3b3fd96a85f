//! The model: works, pages in languages, the tree of sections, terms. No HTML and no addresses.
//!
//! Takes articles, settings and the list of files; gives a [`Site`], whole and checked, and diagnostics. A [`Work`] is
//! the thing, a [`Page`] is a work in one language; languages are equal. What is not public at the edition's moment is
//! left out here, before anything else could see it.

mod active;
mod assemble;
mod closed;
mod defaults;
mod draft;
mod events;
mod folders;
mod freshness;
mod gather;
mod gone;
mod integrity;
mod inventory;
mod order;
mod pending;
mod policy;
mod public_pictures;
mod published;
mod releases;
mod resources;
mod terms;
mod unnamed;
mod version;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use rustc_hash::FxHashMap;
use serde_yaml::Value;

use crate::article::Article;
use crate::diagnostic::Diagnostic;
use crate::language::{Lang, Text};
use crate::ledger::Ledger;
use crate::settings::Settings;

pub use assemble::{DataFile, Material, Tasks, assemble};
pub use defaults::Inherited;
pub use draft::State;
pub use events::{AGENDA, EVENT, Event, EventFault};
pub use freshness::{Change, ChangeKind, Freshness, changes, count_changes};
pub use inventory::{BlockText, Entry, Standing, passages};
pub use public_pictures::beside;
pub use published::is_unpublished;
pub use releases::{
    Calendar, FoundArticle, Obstacle, ObstacleKind, ReleaseSet, ReleaseSets, ReleaseState,
};
pub use resources::{FoundFile, Resource};
pub(crate) use terms::first_use;
pub use version::Version;

/// Index of a work in [`Site::works`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkId(pub u32);

/// Index of a page in [`Site::pages`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(pub u32);

/// The whole publication at one moment.
pub struct Site {
    /// What `site.yaml` says.
    pub settings: Arc<Settings>,
    /// The works, sorted by name.
    pub works: Vec<Work>,
    /// The pages that are public (or shown, in a preview).
    pub pages: Vec<Page>,
    /// Names of works that exist but are not public now, sorted; links to them print their words alone, and nothing else is said of them.
    pub hidden: Vec<Arc<str>>,
    /// The articles that are not public now.
    pub hidden_articles: Vec<HiddenArticle>,
    /// The files that lie with works which are not public now, by their paths below `content/`, with their language and without.
    pub hidden_files: BTreeSet<Box<str>>,
    /// Data files by name and, where they have one, language.
    pub data: BTreeMap<(Arc<str>, Option<Lang>), Value>,
    /// What is odd in data files, by name and language: told to whoever asks for one.
    pub odd_data: BTreeMap<(Arc<str>, Option<Lang>), Vec<Diagnostic>>,
    /// What cannot be read as data, by name, and why: told to whoever asks for it.
    pub faulty_data: BTreeMap<Arc<str>, Diagnostic>,
    /// The works whose time is over, each in a language, sorted.
    pub expired: BTreeSet<(Arc<str>, Lang)>,
    /// The release sets, as they stand at the edition's moment.
    pub sets: Vec<ReleaseSet>,
    /// The addresses that have been public.
    pub ledger: Ledger,
    /// The files of works that are not published, for nothing names them: their paths in the sources, sorted.
    pub unpublished: Vec<Arc<str>>,
    /// The tables that pages show and do not offer: read, and in no output.
    pub read_only: BTreeSet<Arc<str>>,
    names: FxHashMap<Arc<str>, WorkId>,
}

/// An article that is not public now: what its address would be made of.
#[derive(Debug)]
pub struct HiddenArticle {
    /// The name of its work.
    pub name: Arc<str>,
    /// Its language.
    pub lang: Lang,
    /// What its address ends with, where it says so.
    pub slug: Option<Arc<str>>,
    /// When it will be public, where only its day has not come.
    pub opens: Option<Timestamp>,
}

/// A thing that is published, in whatever languages.
#[derive(Debug)]
pub struct Work {
    /// Its path below `content/`, without language and ending; empty for the home page.
    pub name: Arc<str>,
    /// What it is.
    pub kind: WorkKind,
    /// The section it lies in; `None` for the home page.
    pub parent: Option<WorkId>,
    /// What there is of it in each language, in the order of the settings.
    pub presence: Box<[Presence]>,
    /// Its files.
    pub resources: Vec<Resource>,
    /// For sections, taxonomies and terms: what they list, in each language, in order.
    pub members: Box<[Vec<WorkId>]>,
}

/// What kind of thing a work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WorkKind {
    /// The home page.
    Home,
    /// A folder of works, with a page of its own.
    Section,
    /// A page.
    Page,
    /// The section of a taxonomy: its terms.
    Taxonomy,
    /// A term: the works that bear it.
    Term,
}

/// What there is of a work in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// A page of its own.
    Own(PageId),
    /// Another language's page stands in.
    Fallback(PageId),
    /// A term that nobody wrote a page for; it goes by its name.
    Bare,
    /// Nothing.
    Absent,
}

/// A work in one language.
#[derive(Debug)]
pub struct Page {
    /// The work.
    pub work: WorkId,
    /// The language.
    pub lang: Lang,
    /// What is known of its file.
    pub article: Arc<Article>,
    /// Whether it is public, or only shown because a preview asked for it.
    pub state: State,
    /// Its date as a moment, by the zone of the site.
    pub moment: Option<Timestamp>,
    /// What it takes from the sections above it.
    pub inherited: Option<Arc<Inherited>>,
    /// The works that are its terms, in the order in which it names them.
    pub terms: Box<[WorkId]>,
}

impl Presence {
    /// The page that is shown, whatever its language.
    pub fn page(self) -> Option<PageId> {
        match self {
            Presence::Own(page) | Presence::Fallback(page) => Some(page),
            Presence::Bare | Presence::Absent => None,
        }
    }

    /// The page of this language, where there is one.
    pub fn own(self) -> Option<PageId> {
        match self {
            Presence::Own(page) => Some(page),
            _ => None,
        }
    }

    /// Whether something is shown at this language's address.
    pub fn is_shown(self) -> bool {
        self != Presence::Absent
    }
}

impl Site {
    /// The work of an id.
    pub fn work(&self, id: WorkId) -> &Work {
        &self.works[id.0 as usize]
    }

    /// The page of an id.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0 as usize]
    }

    /// The work of this name.
    pub fn find(&self, name: &str) -> Option<WorkId> {
        self.names.get(name).copied()
    }

    /// Whether a name is that of a work that exists and is not public now.
    pub fn is_hidden(&self, name: &str) -> bool {
        let compared = |hidden: &Arc<str>| (**hidden).cmp(name);
        self.hidden.binary_search_by(compared).is_ok()
    }

    /// Whether a path below `content/` is that of a file which lies with a work that is not public now.
    pub fn is_hidden_file(&self, path: &str) -> bool {
        self.hidden_files.contains(path)
    }

    /// A data file below `content/`, or `content/data/`, in the version for the readers of a language: its own, else one of its chain, else the one for all.
    pub fn data_for(&self, name: &str, lang: Lang) -> Option<(&Value, &[Diagnostic])> {
        let names: [Arc<str>; 2] = [name.into(), format!("data/{name}").into()];
        names.into_iter().find_map(|name| {
            let chain = self.settings.language(lang).chain();
            let mut langs = chain.map(|lang| Some(*lang)).chain([None]);
            langs.find_map(|lang| {
                let place = (name.clone(), lang);
                let value = self.data.get(&place)?;
                let notes = self.odd_data.get(&place).map_or(&[][..], Vec::as_slice);
                Some((value, notes))
            })
        })
    }

    /// Ids of all works, by name.
    pub fn work_ids(&self) -> impl Iterator<Item = WorkId> + use<> {
        (0..u32::try_from(self.works.len()).unwrap_or(u32::MAX)).map(WorkId)
    }

    /// The declared languages, in order.
    pub fn langs(&self) -> impl Iterator<Item = Lang> + '_ {
        self.settings.languages.iter().map(|language| language.lang)
    }

    /// What there is of a work for the readers of a language.
    pub fn presence(&self, version: Version) -> Presence {
        self.work(version.work).presence[self.position(version.lang)]
    }

    /// What a section, taxonomy or term lists for the readers of a language.
    pub fn members(&self, version: Version) -> &[WorkId] {
        self.work(version.work)
            .members
            .get(self.position(version.lang))
            .map_or(&[], Vec::as_slice)
    }

    /// The languages in which a work has a page of its own, in the order of the settings.
    pub fn translations(&self, work: WorkId) -> impl Iterator<Item = (Lang, PageId)> + '_ {
        self.langs()
            .zip(self.work(work).presence.iter())
            .filter_map(|(lang, presence)| match presence {
                Presence::Own(page) => Some((lang, *page)),
                _ => None,
            })
    }

    /// Those of them that are still there to be found: none of a page that is gone.
    pub fn findable_translations(&self, work: WorkId) -> impl Iterator<Item = (Lang, PageId)> + '_ {
        let is_there = |(_, page): &(Lang, PageId)| !self.page(*page).is_gone();
        self.translations(work).filter(is_there)
    }

    /// The title of a work for the readers of a language: in that language, or in the one that stands in.
    pub fn title(&self, version: Version) -> Option<Text> {
        match self.presence(version) {
            Presence::Own(page) | Presence::Fallback(page) => {
                let page = self.page(page);
                Some(Text::new(page.lang, page.article.front.title.clone()))
            }
            Presence::Bare => Some(Text::new(version.lang, self.work(version.work).last_name())),
            Presence::Absent => None,
        }
    }

    /// The sections above a work that the readers of a language can visit, outermost first, the work not included.
    pub fn ancestors(&self, version: Version) -> Vec<WorkId> {
        let mut above = Vec::new();
        let mut next = self.work(version.work).parent;
        while let Some(id) = next {
            if self.presence(id.version(version.lang)).is_shown() {
                above.push(id);
            }
            next = self.work(id).parent;
        }
        above.reverse();
        above
    }

    /// The file at `path` below `content/`, named without language, in the version for the readers of a language; its
    /// path in the sources. `photo.fr.jpg` names the French version for readers of any language.
    pub fn file(&self, path: &str, lang: Lang) -> Option<&Arc<str>> {
        let mut folder = path;
        while !folder.is_empty() {
            folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
            let resources = self
                .find(folder)
                .map(|id| self.work(id).resources.as_slice())
                .unwrap_or_default();
            let below = path[folder.len()..].trim_start_matches('/');
            let own = resource(resources, below).and_then(|it| it.version(lang));
            let named = || {
                let plain = self.without_language(below)?;
                let versions = &resource(resources, &plain)?.versions;
                let is_it = |source: &Arc<str>| source.strip_prefix("content/") == Some(path);
                versions.iter().find(|(_, source)| is_it(source))
            };
            if let Some((_, source)) = own.or_else(named) {
                return Some(source);
            }
        }
        None
    }

    /// `photo.jpg` for `photo.fr.jpg`, where that names a language of the site.
    fn without_language(&self, file: &str) -> Option<String> {
        let (stem, ending) = file.rsplit_once('.')?;
        let (name, tag) = stem.rsplit_once('.')?;
        let is_language = self.langs().any(|lang| lang.as_str() == tag);
        is_language.then(|| format!("{name}.{ending}"))
    }

    /// The position of a language in the settings, and so in every list by language.
    pub fn position(&self, lang: Lang) -> usize {
        self.langs()
            .position(|known| known == lang)
            .expect("a Lang in the model was declared in the settings")
    }
}

impl Work {
    /// The last part of its name.
    pub fn last_name(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or(&self.name)
    }
}

/// The file of this name among those of a work, which are sorted: a folder may hold thousands, and each is asked for.
fn resource<'r>(resources: &'r [Resource], file: &str) -> Option<&'r Resource> {
    let at = resources.binary_search_by(|it| (*it.file).cmp(file)).ok()?;
    resources.get(at)
}
