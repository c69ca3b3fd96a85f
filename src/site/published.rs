//! Which files of works are published: those that something public names, and no others.
//!
//! What lies in a folder of pages may be anything: the notes of a colleague, the draft of a report. A file is published when
//! a public page names it (a link, a picture, an attachment, a component, HTML, a free key), or data, settings or the theme
//! do, or the page of its folder says so: `publish: all`, or a list of names. What is left out is told once.
//!
//! A page names a file from where it stands, and in its language's version. What data and the theme name has no such
//! place: there the end of a path is enough. Nothing of this publishes what only pages mention that are not public: an
//! embargo that a file name breaks is no embargo.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::folders::owner;
use super::gone::forget_files;
use super::integrity::unpublished;
use super::resources::{FoundFile, distribute, named_in};
use super::{Page, Site};
use crate::article::{PublishedFiles, local_name, mentioned_in_data};
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::language::Lang;

/// How many files are named where some are left out.
const TOLD: usize = 5;

/// Who may name a file besides the pages that are public.
pub(super) struct Names<'n> {
    /// The folders that have a page.
    pub(super) folders: &'n BTreeSet<Arc<str>>,
    /// The articles that are not public, by their paths.
    pub(super) hidden: &'n [Arc<str>],
    /// Gives the text of an article's file.
    pub(super) read: &'n dyn Fn(&str) -> Option<String>,
    /// The names in the theme and the settings.
    pub(super) elsewhere: &'n dyn Fn() -> BTreeSet<Box<str>>,
}

/// Gives the files to their works, and leaves out what nothing names; says which.
pub(super) fn give_files(site: &mut Site, files: &[FoundFile], names: &Names) -> Vec<Diagnostic> {
    let mut out = folderless(site, names);
    if !files.is_empty() {
        hand_out(site, files, names);
        forget_files(site);
        let by_pages = named_by_pages(site);
        let mut rest = held_files(site, files);
        site.hidden_files = hidden_files(site, files, &rest, names);
        rest.retain(|found| !by_pages.contains(&found.path));
        let (open, left) = open_and_left(site, rest, names);
        let withheld = withheld_files(site, &open, names);
        let open = open.iter().map(|found| &found.path);
        let open = open.filter(|path| !withheld.contains(path));
        let mut published: BTreeSet<Arc<str>> = by_pages.iter().chain(open).cloned().collect();
        // What waits with its page is nothing that anybody forgot.
        let waiting = named_in(&left, names.texts(names.hidden));
        let read_only = &read_by_pages(site) - &published;
        let left = left.iter().map(|found| &found.path);
        let left = left.filter(|path| !waiting.contains(path) && !read_only.contains(*path));
        let left: Vec<Arc<str>> = left.cloned().collect();
        published.extend(read_only.iter().cloned());
        keep(site, &published);
        site.read_only = read_only;
        out.extend(left_out(&left));
        site.unpublished = left;
    }
    out.extend(unknown_files(site, names));
    out
}

impl Names<'_> {
    fn texts(&self, paths: &[Arc<str>]) -> impl Iterator<Item = String> {
        paths.iter().filter_map(|path| (self.read)(path))
    }
}

/// Which of these files only hidden pages name. Those that others name as well are told from them by the texts of all
/// pages, which are read only where it matters.
fn withheld_files<'f>(
    site: &Site,
    files: &[&'f FoundFile],
    names: &Names,
) -> BTreeSet<&'f Arc<str>> {
    let mut withheld = named_in(files, names.texts(names.hidden));
    if !withheld.is_empty() {
        let suspects = files.iter().copied();
        let suspects: Vec<&FoundFile> = suspects.filter(|it| withheld.contains(&it.path)).collect();
        let pages = site.pages.iter().filter(|page| !page.is_gone());
        let pages = pages.map(|page| page.article.path.clone());
        let pages: Vec<Arc<str>> = pages.collect();
        for named in named_in(&suspects, names.texts(&pages)) {
            withheld.remove(named);
        }
    }
    withheld
}

/// Leaves only these files with their works.
fn keep(site: &mut Site, published: &BTreeSet<Arc<str>>) {
    for work in &mut site.works {
        for resource in &mut work.resources {
            resource
                .versions
                .retain(|(_, path)| published.contains(path));
        }
        work.resources
            .retain(|resource| !resource.versions.is_empty());
    }
}

/// Every file to its work, where that is public.
fn hand_out(site: &mut Site, files: &[FoundFile], names: &Names) {
    let is_shown = |name: &str, lang: Option<Lang>| {
        let own = site.find(name).into_iter();
        let mut own = own.flat_map(|id| site.translations(id));
        own.any(|(own, _)| lang.is_none_or(|lang| lang == own))
    };
    let resources = distribute(files, |folder| Some(owner(names.folders, folder)), is_shown);
    for (name, resources) in resources {
        if let Some(id) = site.find(&name) {
            site.works[id.0 as usize].resources = resources;
        }
    }
}

/// The files that works were given.
fn held_files<'f>(site: &Site, files: &'f [FoundFile]) -> Vec<&'f FoundFile> {
    let resources = site.works.iter().flat_map(|work| &work.resources);
    let versions = resources.flat_map(|resource| &resource.versions);
    let held: BTreeSet<&Arc<str>> = versions.map(|(_, path)| path).collect();
    files
        .iter()
        .filter(|found| held.contains(&found.path))
        .collect()
}

/// The files that no work was given since theirs is not public, by their paths with their language and without.
fn hidden_files(
    site: &Site,
    files: &[FoundFile],
    held: &[&FoundFile],
    names: &Names,
) -> BTreeSet<Box<str>> {
    if site.hidden.is_empty() {
        return BTreeSet::new();
    }
    let held: BTreeSet<&Arc<str>> = held.iter().map(|found| &found.path).collect();
    let is_hidden = |found: &&FoundFile| {
        !held.contains(&found.path) && site.is_hidden(&owner(names.folders, &found.folder))
    };
    let paths = files.iter().filter(is_hidden).flat_map(|found| {
        let below = found.path.strip_prefix("content/").unwrap_or(&found.path);
        let plain = match &*found.folder {
            "" => found.file.to_string(),
            folder => format!("{folder}/{}", found.file),
        };
        [below.into(), plain.into()]
    });
    paths.collect()
}

/// The files that public pages name, each seen from its page.
fn named_by_pages(site: &Site) -> BTreeSet<Arc<str>> {
    let mut found = BTreeSet::new();
    for page in &site.pages {
        let article = &page.article;
        let mut take = |name: &str| found.extend(site.file_of(page, name).cloned());
        article.outline.files.iter().for_each(|name| take(name));
        // A name for the versions of all languages, such as that of subtitles.
        let of_languages = article.outline.files.iter();
        for name in of_languages.filter(|name| name.contains("{lang}")) {
            site.langs()
                .for_each(|lang| take(&name.replace("{lang}", lang.as_str())));
        }
        for attachment in &article.front.attachments {
            take(&attachment.file);
        }
        if let Some((PublishedFiles::Files(files), _)) = article.front.publish.as_deref() {
            files.iter().for_each(|name| take(name));
        }
        let mut words = Vec::new();
        let extra = page.extra();
        mentioned_in_data(&extra, &mut words);
        words.iter().for_each(|name| take(name));
    }
    found
}

/// The tables that public pages show and do not offer.
fn read_by_pages(site: &Site) -> BTreeSet<Arc<str>> {
    let pages = site.pages.iter();
    let named = pages.flat_map(|page| {
        page.article
            .outline
            .read_only
            .iter()
            .map(move |it| (page, it))
    });
    named
        .filter_map(|(page, name)| site.file_of(page, name).cloned())
        .collect()
}

/// What is open because its folder says so, or because data or the theme name it; and the rest.
fn open_and_left<'f>(
    site: &Site,
    files: Vec<&'f FoundFile>,
    names: &Names,
) -> (Vec<&'f FoundFile>, Vec<&'f FoundFile>) {
    let is_all = |page: &&Page| {
        matches!(
            page.article.front.publish.as_deref(),
            Some((PublishedFiles::All, _))
        )
    };
    let open = site.pages.iter().filter(is_all);
    let folders: BTreeSet<&str> = open.map(|page| &*site.work(page.work).name).collect();
    let gone = site.pages.iter().filter(|page| page.is_gone());
    let gone: BTreeSet<&str> = gone
        .filter(|page| site.findable_translations(page.work).next().is_none())
        .map(|page| &*site.work(page.work).name)
        .collect();
    let is_open = |folder: &str| {
        let nearest = owner(names.folders, folder);
        !gone.contains(&*nearest)
            && folders.iter().any(|open| {
                let below = folder.strip_prefix(open);
                open.is_empty() || below.is_some_and(|it| it.is_empty() || it.starts_with('/'))
            })
    };
    let (mut open, rest): (Vec<&FoundFile>, Vec<&FoundFile>) =
        files.into_iter().partition(|found| is_open(&found.folder));
    if rest.is_empty() {
        return (open, rest);
    }
    let mut named = (names.elsewhere)();
    let mut in_data = Vec::new();
    for value in site.data.values() {
        mentioned_in_data(value, &mut in_data);
    }
    named.extend(in_data);
    let (by_name, left): (Vec<&FoundFile>, Vec<&FoundFile>) = rest
        .into_iter()
        .partition(|found| ends_in_one(found, &named));
    open.extend(by_name);
    let left = left.into_iter().filter(|it| !is_data(site, it, &named));
    (open, left.collect())
}

/// Whether a file is one of data: it lies among them, pages are made of it, or a template reads it (`data:NAME` among the
/// names). Nobody forgot to publish it.
fn is_data(site: &Site, found: &FoundFile, named: &BTreeSet<Box<str>>) -> bool {
    let below = found.path.strip_prefix("content/").unwrap_or(&found.path);
    let among = below.strip_prefix("data/");
    let Some((stem, "csv" | "tsv" | "json" | "toml")) = below.rsplit_once('.') else {
        return false;
    };
    let is_table = |name: &str| name == below || Some(name) == among;
    let plain = match (found.lang, found.file.rsplit_once('.')) {
        (Some(_), Some((file, _))) => format!("{}/{file}", found.folder),
        _ => stem.to_owned(),
    };
    among.is_some()
        || site
            .settings
            .pages
            .iter()
            .any(|pages| is_table(&pages.from.name))
        || named.contains(format!("data:{}", plain.trim_start_matches('/')).as_str())
}

/// Whether some name is the end of a file's path, on the disk or without its language.
fn ends_in_one(found: &FoundFile, names: &BTreeSet<Box<str>>) -> bool {
    let on_disk = found.path.strip_prefix("content/").unwrap_or(&found.path);
    let plain = match found.folder.is_empty() {
        true => found.file.to_string(),
        false => format!("{}/{}", found.folder, found.file),
    };
    [on_disk, &plain].into_iter().any(|path| {
        let parts = path.match_indices('/').map(|(at, _)| at + 1);
        let whole = names.contains(path) || names.contains(format!("/{path}").as_str());
        whole || parts.into_iter().any(|at| names.contains(&path[at..]))
    })
}

/// `publish` in a page that has no folder.
fn folderless(site: &Site, names: &Names) -> Vec<Diagnostic> {
    let said = site.pages.iter().filter_map(|page| {
        let (_, place) = page.article.front.publish.as_deref()?;
        (!names.folders.contains(&site.work(page.work).name)).then_some((page, place))
    });
    let found = said.map(|(page, place)| {
        Diagnostic::error(
            "page-without-folder",
            message!("publish-speaks-files-folder-page"),
        )
        .at(place.clone())
        .hint(message!("say-index-lang-md-index"))
        .lang(page.lang)
    });
    found.collect()
}

/// Names under `publish` that no file bears.
fn unknown_files(site: &Site, names: &Names) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for page in &site.pages {
        let Some((PublishedFiles::Files(files), place)) = page.article.front.publish.as_deref()
        else {
            continue;
        };
        let work = site.work(page.work);
        if !names.folders.contains(&work.name) {
            continue;
        }
        for name in files
            .iter()
            .filter(|name| site.file_of(page, name).is_none())
        {
            let own = work.resources.iter().map(|resource| &*resource.file);
            let own = own.chain(unpublished(site, &work.name));
            let hint = match nearest(name, own.chain(["all"])) {
                Some(near) => message!("did-you-mean-near", near),
                None => message!("name-files-folder-map-csv"),
            };
            let message = message!("there-no-file-name-beside", name);
            let found = Diagnostic::error("missing-file", message).at(place.clone());
            out.push(found.hint(hint).lang(page.lang));
        }
    }
    out
}

/// One finding for all files that are left out.
fn left_out(paths: &[Arc<str>]) -> Option<Diagnostic> {
    let first = paths.first()?;
    let mut names: Vec<String> = paths
        .iter()
        .take(TOLD)
        .map(|path| path.to_string())
        .collect();
    if paths.len() > TOLD {
        names.push("…".to_owned());
    }
    let message = match paths.len() {
        1 => message!("file-not-published-nothing-names", names),
        many => message!("many-files-not-published-nothing", many, names),
    };
    Some(
        Diagnostic::warning("unnamed-file", message)
            .at(Place::file(first.clone()))
            .hint(message!("link-from-page-say-publish")),
    )
}

/// A file that is there and is not published, whose path ends in this name.
pub fn is_unpublished(site: &Site, name: &str) -> bool {
    let name = local_name(name);
    let name = name
        .as_deref()
        .unwrap_or_default()
        .trim_start_matches(['.', '/']);
    let is_it = |path: &Arc<str>| {
        let before = path.strip_suffix(name);
        before.is_some_and(|before| before.ends_with('/'))
    };
    !name.is_empty() && site.unpublished.iter().any(is_it)
}
