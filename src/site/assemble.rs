//! From articles to the model.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_yaml::Value;

use super::defaults::{Sections, order_of};
use super::draft::never_public;
use super::folders::folder_of;
use super::gather::Gathering;
use super::published::{Names, give_files};
use super::releases::{Calendar, ReleaseSets};
use super::resources::FoundFile;
use super::{
    HiddenArticle, Presence, Site, State, WorkId, WorkKind, active, gone, integrity, order, policy,
    terms, unnamed,
};
use crate::article::{Article, ArticleKind, FrontMatter};
use crate::defaults::Order;
use crate::diagnostic::Diagnostic;
use crate::edition::Edition;
use crate::language::Lang;
use crate::settings::{Settings, Untranslated};

/// Everything that was read below `content/`.
#[derive(Debug, Default)]
pub struct Material {
    /// The articles, each with its work, language and kind.
    pub articles: Vec<(Arc<str>, Lang, ArticleKind, Arc<Article>)>,
    /// The other files.
    pub files: Vec<FoundFile>,
    /// The data files.
    pub data: Vec<DataFile>,
    /// What decides, besides articles, what is public.
    pub sets: Arc<ReleaseSets>,
}

/// A data file, read.
#[derive(Debug)]
pub struct DataFile {
    /// Its path below `content/` without language and ending.
    pub name: Arc<str>,
    /// Its language.
    pub lang: Option<Lang>,
    /// What it holds, or why it cannot be read.
    pub value: Result<Value, Diagnostic>,
    /// What is odd in it, which is told to whoever asks for it.
    pub notes: Vec<Diagnostic>,
}

/// Does as many tasks as it is told, each by its number, and gives what they make in their order. A caller that has cores to
/// spare may do them at once.
pub type Tasks<'a> = &'a dyn Fn(usize, &(dyn Fn(usize) -> Vec<WorkId> + Sync)) -> Vec<Vec<WorkId>>;

/// Gives the text of a file.
type ReadText<'a> = &'a dyn Fn(&str) -> Option<String>;
/// Gives the names of files that something names.
type NamedFiles<'a> = &'a dyn Fn() -> BTreeSet<Box<str>>;

/// Builds the model of everything that is public at the edition's moment. `read` gives the text of an article's file; it
/// is asked only where the files of articles that are not public must be told from those of others. `named` gives the names
/// of files in what is no content, the theme and the settings; it is asked only where there are files. `tasks` sort lists.
pub fn assemble(
    settings: Arc<Settings>,
    material: Material,
    edition: &Edition,
    (read, named): (ReadText, NamedFiles),
    tasks: Tasks,
) -> (Site, Vec<Diagnostic>) {
    let Material {
        mut articles,
        files,
        data,
        sets,
    } = material;
    articles.sort_by(|a, b| a.3.path.cmp(&b.3.path));
    let bundled = articles
        .iter()
        .filter(|(_, _, kind, _)| *kind != ArticleKind::Page);
    let folders: BTreeSet<Arc<str>> = bundled.map(|(name, ..)| name.clone()).collect();
    let mut gathering = Gathering::default();
    let (mut hidden, mut never) = (Vec::new(), Vec::new());
    let (mut hidden_articles, mut terms_ahead) = (Vec::new(), BTreeSet::new());
    let mut expired = BTreeSet::new();
    let (mut named_ahead, mut waiting) = (Vec::new(), Vec::new());
    let mut found = Vec::new();
    let mut sections = Sections::of(&articles, &settings, &mut found);
    let calendar = Calendar::new(&articles, &settings, &sets);
    let moment = calendar.at(edition.now);
    let of_sets = calendar.faults(&moment);
    let at_moment = |at: usize| calendar.article(at, edition.now);
    let now_true: Vec<_> = (0..articles.len()).map(at_moment).collect();
    drop(calendar);
    let opens = |front: &FrontMatter| {
        let when = front.publish_at.as_ref().or(front.date.as_ref())?;
        Some(when.timestamp(&settings.time_zone))
    };
    let each = articles.into_iter().zip(now_true).zip(moment.states);
    for (((name, lang, kind, written), (mut article, see)), state) in each {
        never.extend(never_public(&article.front, &settings.time_zone));
        named_ahead.extend(see);
        if edition.drafts || state == State::Public {
            let inherited = sections.inherited(&name, kind, lang);
            if gone::is_gone(&article.front, inherited.as_deref()) {
                let is_ahead = written.front.withdrawn.is_some();
                let (emptied, of_gone) = gone::emptied(&article, read, is_ahead);
                found.extend(of_gone.into_iter().map(|it| it.lang(lang)));
                article = emptied;
            }
            gathering.add(name, kind, (lang, article, state), inherited, &settings);
        } else {
            if state == State::Expired {
                expired.insert((name.clone(), lang));
            }
            hidden.push(article.path.clone());
            waiting.push((name.clone(), lang));
            let terms = article.front.terms.iter();
            terms_ahead.extend(terms.map(|it| terms::work_name(&it.taxonomy, &it.name)));
            hidden_articles.push(HiddenArticle {
                name: name.clone(),
                lang,
                slug: article.front.slug.clone(),
                opens: opens(&article.front).filter(|_| state == State::Embargoed),
            });
            gathering.hide(name);
        }
    }
    let (mut site, of_gathering) = gathering.into_site(settings);
    found.extend(of_gathering);
    find_parents(&mut site);
    site.expired = expired;
    site.hidden_articles = hidden_articles;
    site.sets = moment.sets;
    site.ledger = sets.ledger.clone();
    for file in data {
        match file.value {
            // Of several files of one name the last goes first, as paths are sorted: YAML, TOML, JSON, tables.
            Ok(value) => {
                if !file.notes.is_empty() {
                    let place = (file.name.clone(), file.lang);
                    site.odd_data.insert(place, file.notes);
                }
                site.data.insert((file.name, file.lang), value);
            }
            Err(fault) => {
                site.faulty_data.insert(file.name, fault);
            }
        }
    }
    unnamed::forget_hidden(&mut site);
    stand_in(&mut site);
    list_members(&mut site, &sections, tasks);
    found.extend(terms::borne_by_none(&mut site, &terms_ahead));
    let names = Names {
        folders: &folders,
        hidden: &hidden,
        read,
        elsewhere: named,
    };
    found.extend(give_files(&mut site, &files, &names));
    found.extend(never);
    found.extend(of_sets);
    found.extend(terms::untitled_taxonomies(&site));
    found.extend(terms::unexplained_terms(&site));
    found.extend(integrity::missing_homes(&site));
    found.extend(integrity::unknown_names(&site, named_ahead));
    found.extend(integrity::missing_attachments(&site));
    found.extend(integrity::missing_sources(&site, &waiting));
    found.extend(active::refused(&site));
    found.extend(policy::blocked(&site));
    (site, found)
}

/// The nearest section above each work; the home page for what lies at the top.
fn find_parents(site: &mut Site) {
    for at in 0..site.works.len() {
        let mut folder = &*site.works[at].name;
        let parent = loop {
            if folder.is_empty() {
                break None;
            }
            folder = folder_of(folder);
            let above = site.find(folder);
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

/// Sections list what lies in them; terms and taxonomies are filled by [`terms`].
fn list_members(site: &mut Site, sections: &Sections, tasks: Tasks) {
    terms::fill(site);
    for id in site.work_ids() {
        let work = site.work(id);
        let Some(parent) = work.parent.map(|parent| parent.0 as usize) else {
            continue;
        };
        let is_listed = matches!(work.kind, WorkKind::Page | WorkKind::Section);
        if !is_listed || site.works[parent].kind == WorkKind::Taxonomy {
            continue;
        }
        for at in 0..site.settings.languages.len() {
            let shown = site.work(id).presence[at].page();
            let withdrawn = |page| &site.page(page).article.front.withdrawn;
            if shown.is_some_and(|page| withdrawn(page).is_none()) {
                site.works[parent].members[at].push(id);
            }
        }
    }
    let languages = &site.settings.languages;
    let works = site.works.iter().enumerate();
    let lists: Vec<(usize, usize)> = works
        .flat_map(|(work, it)| (0..languages.len()).map(move |at| (work, at, &it.members[at])))
        .filter(|(.., members)| members.len() > 1)
        .map(|(work, at, _)| (work, at))
        .collect();
    let sorted = tasks(lists.len(), &|number| {
        let (work, at) = lists[number];
        let it = &site.works[work];
        let order = match it.kind {
            WorkKind::Taxonomy => Order::Title,
            _ => order_of(site, sections, &it.name, languages[at].lang),
        };
        let mut members = it.members[at].clone();
        order::sort(site, &mut members, &languages[at], &order);
        members
    });
    for ((work, at), members) in lists.into_iter().zip(sorted) {
        site.works[work].members[at] = members;
    }
}
