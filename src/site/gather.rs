//! The pages of a site, language by language, gathered into works.
//!
//! Takes the articles that are shown, in the order of their paths; gives the [`Site`] with its works, their kinds and
//! their presence, and the faults of names that two files claim. Parents, lists and files come after.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Inherited, Page, PageId, Presence, Site, State, Work, WorkId, integrity, terms};
use crate::article::{Article, ArticleKind, Term};
use crate::diagnostic::{Diagnostic, Place};
use crate::language::Lang;
use crate::ledger::Ledger;
use crate::settings::Settings;

/// A work while its languages come together.
struct Gathered {
    kind: ArticleKind,
    first: Place,
    pages: Vec<(Lang, PageId)>,
}

/// By taxonomy and term. A term is borne by hundreds of pages, and is looked for without putting its work's name together.
type Borne<T> = FxHashMap<Arc<str>, FxHashMap<Arc<str>, T>>;

/// The works while their pages come together.
#[derive(Default)]
pub(super) struct Gathering {
    works: FxHashMap<Arc<str>, Gathered>,
    pages: Vec<Page>,
    hidden: Vec<Arc<str>>,
    /// The names of the works that are terms.
    borne: Borne<Arc<str>>,
    out: Vec<Diagnostic>,
}

impl Gathering {
    /// A page that is shown.
    pub(super) fn add(
        &mut self,
        name: Arc<str>,
        kind: ArticleKind,
        (lang, article, state): (Lang, Arc<Article>, State),
        inherited: Option<Arc<Inherited>>,
        settings: &Settings,
    ) {
        let place = &article.front.title_place;
        for term in &article.front.terms {
            self.bear(term, place);
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
        if let Some((_, other)) = work.pages.iter().find(|(own, _)| *own == lang) {
            let other = &self.pages[other.0 as usize].article.front.title_place;
            self.out
                .push(claimed_twice(&name, lang, place.clone(), other.clone()));
            return;
        }
        if (work.kind == ArticleKind::Section) != (kind == ArticleKind::Section) {
            self.out
                .push(of_two_kinds(&name, place.clone(), work.first.clone()));
            return;
        }
        work.pages.push((lang, id));
        let translation = article.front.translation.as_ref();
        if let Some((of, place)) = translation.and_then(|it| it.of.as_ref()) {
            self.out
                .extend(integrity::source_language(of, place, lang, settings));
        }
        let moment = article
            .front
            .date
            .map(|date| date.timestamp(&settings.time_zone));
        self.pages.push(Page {
            work: WorkId(0),
            lang,
            article,
            state,
            moment,
            inherited,
            terms: Box::default(),
        });
    }

    /// A work that is not public in one of its languages.
    pub(super) fn hide(&mut self, name: Arc<str>) {
        self.hidden.push(name);
    }

    /// A term exists as soon as somebody bears it.
    fn bear(&mut self, term: &Term, place: &Place) {
        if find_known(&self.borne, term).is_some() {
            return;
        }
        let name = terms::work_name(&term.taxonomy, &term.name);
        let taxonomy = self.borne.entry(term.taxonomy.clone()).or_default();
        taxonomy.insert(term.name.clone(), name.clone());
        self.works.entry(name).or_insert_with(|| Gathered {
            kind: ArticleKind::Page,
            first: place.clone(),
            pages: Vec::new(),
        });
    }

    /// The works in the order of their names, and what was wrong.
    pub(super) fn into_site(self, settings: Arc<Settings>) -> (Site, Vec<Diagnostic>) {
        let mut gathered: Vec<(Arc<str>, Gathered)> = self.works.into_iter().collect();
        gathered.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let ids = (0..).map(WorkId);
        let names: FxHashMap<Arc<str>, WorkId> = gathered
            .iter()
            .map(|(name, _)| name.clone())
            .zip(ids)
            .collect();
        let mut pages = self.pages;
        let works = gathered
            .into_iter()
            .zip((0..).map(WorkId))
            .map(|((name, gathered), id)| work(name, gathered, id, &settings, &mut pages))
            .collect();
        name_terms(&mut pages, &self.borne, &names);
        let mut hidden = self.hidden;
        hidden.sort();
        hidden.dedup();
        let site = Site {
            settings,
            works,
            pages,
            hidden,
            hidden_articles: Vec::new(),
            hidden_files: BTreeSet::new(),
            data: BTreeMap::new(),
            odd_data: BTreeMap::new(),
            faulty_data: BTreeMap::new(),
            unpublished: Vec::new(),
            read_only: BTreeSet::new(),
            expired: BTreeSet::new(),
            sets: Vec::new(),
            ledger: Ledger::default(),
            names,
        };
        (site, self.out)
    }
}

/// The work of these pages, which learn of it.
fn work(
    name: Arc<str>,
    gathered: Gathered,
    id: WorkId,
    settings: &Settings,
    pages: &mut [Page],
) -> Work {
    let languages = &settings.languages;
    let mut presence = vec![Presence::Absent; languages.len()].into_boxed_slice();
    for (lang, page) in gathered.pages {
        pages[page.0 as usize].work = id;
        if let Some(at) = languages.iter().position(|language| language.lang == lang) {
            presence[at] = Presence::Own(page);
        }
    }
    Work {
        kind: terms::kind(&name, gathered.kind == ArticleKind::Section, settings),
        members: vec![Vec::new(); languages.len()].into_boxed_slice(),
        parent: None,
        resources: Vec::new(),
        presence,
        name,
    }
}

/// Every page learns which works its terms are.
fn name_terms(pages: &mut [Page], borne: &Borne<Arc<str>>, names: &FxHashMap<Arc<str>, WorkId>) {
    let mut ids: Borne<WorkId> = FxHashMap::default();
    for page in pages {
        let mut own = Vec::with_capacity(page.article.front.terms.len());
        for term in &page.article.front.terms {
            let id = find_known(&ids, term).copied().or_else(|| {
                let id = *names.get(find_known(borne, term)?)?;
                let taxonomy = ids.entry(term.taxonomy.clone()).or_default();
                taxonomy.insert(term.name.clone(), id);
                Some(id)
            });
            own.extend(id);
        }
        page.terms = own.into();
    }
}

fn find_known<'b, T>(borne: &'b Borne<T>, term: &Term) -> Option<&'b T> {
    borne.get(&term.taxonomy)?.get(&term.name)
}

fn claimed_twice(name: &str, lang: Lang, place: Place, other: Place) -> Diagnostic {
    Diagnostic::error(
        "two-pages-one-translation",
        message!("name-has-two-pages-lang", name, lang),
    )
    .at(place)
    .second(other, message!("other-one"))
    .hint(message!("page-name-lang-md-name"))
    .lang(lang)
}

fn of_two_kinds(name: &str, place: Place, other: Place) -> Diagnostic {
    Diagnostic::error("two-kinds", message!("name-section-here-page-there", name))
        .at(place)
        .second(other, message!("other-one"))
        .hint(message!("section-index-lang-md-all"))
}
