//! What an author's link means: a work, a file, an anchor, or somewhere else.
//!
//! Takes a target as written in Markdown and the page it stands in; gives the address to print, or a diagnostic with the
//! nearest candidates. Works are named by their source file (`../paris.md`, `paris.fr.md`, `/statements/paris.md`) or by
//! their path (`statements/paris`), files by their place; addresses are made by `plan::Links` alone.

mod blocked;
mod hidden;
mod meant;
mod picture;
mod target;

use std::sync::Arc;

use crate::article::{Outline, is_picture_name};
use crate::diagnostic::{Diagnostic, Message, nearest, shorten};
use crate::language::Lang;
use crate::render::context::{RenderContext, Stage};
use crate::render::html::LinkTarget;
use crate::route::{Route, compose, names_a_place, percent_decode};
use crate::site::{PageId, Presence, WorkId, beside};
use crate::yaml::name_odd_character;

pub use blocked::{blocked, blocked_in_style};
pub use hidden::{NOT_PUBLIC, names_hidden};
use hidden::{comes_and_goes, leads_to_hidden, not_public, not_there_now};
pub use picture::{pictured, resolve_as};
use target::{
    copied_from_preview, first_unseen, is_external, look_at_external, meant_for_elsewhere,
    path_on_this_machine, with_fragment, with_query,
};

/// What a link names, apart from its fragment.
enum Destination {
    Work(WorkId, Option<Lang>),
    Resource(Route),
    Output(Route),
}

/// Resolves `target`, which stands in the page `here` shows; errors have no place yet.
pub fn resolve(
    stage: &Stage,
    here: &RenderContext,
    target: &str,
) -> Result<LinkTarget, Diagnostic> {
    let own = stage.site.settings.below(target);
    let own = own.as_deref();
    if own.is_none() && is_external(target) {
        look_at_external(target)?;
        let local = path_on_this_machine(target).map(percent_decode);
        if local.is_some_and(|path| find_as_page(stage, &path).is_some()) {
            return Err(copied_from_preview(target));
        }
        return Ok(plain(target.to_owned()));
    }
    let (written, target) = (target, own.unwrap_or(target));
    if written.is_empty() {
        return Err(
            Diagnostic::error("dead-link", message!("link-without-target-leads-nowhere"))
                .hint(message!("write-target-between-round-brackets")),
        );
    }
    let (path, fragment) = target.split_once('#').map_or((target, None), |(path, id)| {
        (path, Some(percent_decode(id)))
    });
    if let Some(query) = path.strip_prefix('?').filter(|_| own.is_none()) {
        // The page itself, as with a mark alone (RFC 3986 §5.2.2).
        let href = format!("{}?{query}", here.own_address(stage));
        return Ok(plain(with_fragment(href, fragment.as_deref())));
    }
    // The host alone is its root.
    let path = if path.is_empty() && own.is_some() {
        "/"
    } else {
        path
    };
    if path.is_empty() {
        let id = fragment.unwrap_or_default();
        let page = here.page.map(|page| &stage.site.page(page).article.outline);
        // Out of its page, a mark alone would lead into whatever it is shown in.
        let own = here.own_address(stage);
        return match page {
            Some(outline) if !id.is_empty() => {
                to_anchor(own, &id, outline).map_err(|hint| dead_anchor(target, hint))
            }
            _ => Ok(plain(with_fragment(own, Some(&id)))),
        };
    }
    let (path, query) = path
        .split_once('?')
        .map_or((path, None), |(path, query)| (path, Some(query)));
    let path = percent_decode(path);
    let path = compose(&path);
    let dead = || match own {
        _ if leads_to_hidden(stage, here, &path) => not_public(written),
        _ if comes_and_goes(stage, &path) => not_there_now(written),
        None => dead_link(stage, here, written, &path),
        Some(_) => dead_below_host(written),
    };
    let as_page = || own.and_then(|_| find_as_page(stage, &path));
    let found = find_destination(stage, here, &path).or_else(as_page);
    match found.ok_or_else(dead)? {
        Destination::Work(work, lang) => {
            let LinkTarget { href, hreflang } =
                to_work(stage, here, work, lang, fragment.as_deref(), written)?;
            let href = with_query(href, query);
            Ok(LinkTarget { href, hreflang })
        }
        Destination::Resource(route) | Destination::Output(route) => {
            let href = with_query(stage.href(here, &route), query);
            Ok(plain(with_fragment(href, fragment.as_deref())))
        }
    }
}

/// An address whose language nothing is to be said of.
fn plain(href: String) -> LinkTarget {
    LinkTarget {
        href,
        hreflang: None,
    }
}

/// The address of a work for the readers of `here`: their language's page, else the language that it exists in.
pub fn work_address(stage: &Stage, here: &RenderContext, work: WorkId) -> Option<(Route, Lang)> {
    let site = &stage.site;
    let route = |lang: Lang| stage.plan.route(site, work.version(lang)).clone();
    match site.presence(work.version(here.lang)) {
        Presence::Own(_) | Presence::Bare => Some((route(here.lang), here.lang)),
        Presence::Fallback(page) => Some((route(here.lang), site.page(page).lang)),
        Presence::Absent => {
            let chain = site.settings.language(here.lang).fallback.iter().copied();
            let lang = chain.chain(site.langs()).find(|lang| {
                matches!(
                    site.presence(work.version(*lang)),
                    Presence::Own(_) | Presence::Bare
                )
            })?;
            Some((route(lang), lang))
        }
    }
}

/// The address of a file for the page `here` shows: of its own folder first, the reader's version first.
pub fn resource_address(stage: &Stage, here: &RenderContext, file: &str) -> Option<Route> {
    let source = resource_source(stage, here, file)?;
    stage.plan.resource(source).cloned()
}

/// That file, by its path in the sources.
pub fn resource_source<'s>(
    stage: &'s Stage,
    here: &RenderContext,
    file: &str,
) -> Option<&'s Arc<str>> {
    let lang = here
        .page
        .map_or(here.lang, |page| stage.site.page(page).lang);
    stage.site.file(&path_from_top(stage, here, file), lang)
}

fn find_destination(stage: &Stage, here: &RenderContext, path: &str) -> Option<Destination> {
    let site = &stage.site;
    let full = path_from_top(stage, here, path);
    if let Some(source) = full
        .strip_suffix(".md")
        .or_else(|| full.strip_suffix(".markdown"))
    {
        let (name, lang) = without_language(stage, source);
        let name = match name.rsplit_once('/') {
            Some((folder, "_index" | "index")) => folder,
            None if matches!(name, "_index" | "index") => "",
            _ => name,
        };
        return site.find(name).map(|work| Destination::Work(work, lang));
    }
    if let Some(route) = resource_address(stage, here, path) {
        return Some(Destination::Resource(route));
    }
    let from_top = path.trim_matches('/');
    let work = site
        .find(full.trim_end_matches('/'))
        .or_else(|| site.find(from_top));
    if let Some(work) = work {
        return Some(Destination::Work(work, None));
    }
    let route = Route::parse(path).ok().filter(|_| path.starts_with('/'))?;
    let known = stage.plan.find(&route).is_some() || stage.plan.elsewhere().contains(&route);
    known.then_some(Destination::Output(route))
}

/// A page whose whole address was copied as some browsers and servers write it: without the stroke at its end, or with the
/// name of its file.
fn find_as_page(stage: &Stage, path: &str) -> Option<Destination> {
    let folder = path.strip_suffix("index.html").unwrap_or(path);
    let route = Route::parse(&format!("{}/", folder.trim_end_matches('/'))).ok()?;
    let known = stage.plan.find(&route).is_some();
    known.then_some(Destination::Output(route))
}

fn to_work(
    stage: &Stage,
    here: &RenderContext,
    work: WorkId,
    lang: Option<Lang>,
    fragment: Option<&str>,
    target: &str,
) -> Result<LinkTarget, Diagnostic> {
    let site = &stage.site;
    let names_language = lang.is_some();
    let address = match lang {
        Some(lang) if matches!(site.presence(work.version(lang)), Presence::Own(_)) => {
            Some((stage.plan.route(site, work.version(lang)).clone(), lang))
        }
        Some(_) => None,
        None => work_address(stage, here, work),
    };
    let name = &site.work(work).name;
    let (route, lang) = address.ok_or_else(|| match site.is_hidden(name) {
        true => not_public(target),
        false => dead_link(stage, here, target, name),
    })?;
    let at = |route: &Route, lang: Lang| LinkTarget {
        href: stage.href(here, route),
        hreflang: (lang != here.lang).then_some(lang),
    };
    let (Some(id), Some(page)) = (fragment, site.presence(work.version(lang)).page()) else {
        return Ok(at(&route, lang));
    };
    let anchored_at = |route: &Route, lang: Lang, page: PageId| {
        let LinkTarget { href, hreflang } = at(route, lang);
        let target = to_anchor(href, id, &site.page(page).article.outline);
        target.map(|target| LinkTarget { hreflang, ..target })
    };
    // A body that stands in for another language's names the places of its own language: where the reader's page has no
    // such place, the link leads to the page that its author meant.
    let author = here.page.map_or(here.lang, |page| site.page(page).lang);
    let meant = site.presence(work.version(author)).own();
    match anchored_at(&route, lang, page) {
        Ok(target) => Ok(target),
        Err(hint) => match meant.filter(|_| lang != author && !names_language) {
            Some(page) => {
                let route = stage.plan.route(site, work.version(author));
                anchored_at(route, author, page).map_err(|hint| dead_anchor(target, hint))
            }
            // The page whose place is meant is not public in its author's language now.
            None if meant.is_none() && site.is_hidden(name) => Ok(at(&route, lang)),
            None => {
                let own = site.page(page).lang;
                let hint = match own == author {
                    true => hint,
                    false => message!("own-hint", own, hint),
                };
                Err(dead_anchor(target, hint))
            }
        },
    }
}

/// The address of a place in a page; what is there instead, where there is no such place.
fn to_anchor(href: String, id: &str, outline: &Outline) -> Result<LinkTarget, Message> {
    let id_there = outline.anchor(id);
    if id_there.is_some() || !names_a_place(id) {
        let id = id_there.unwrap_or(id);
        return Ok(plain(with_fragment(href, Some(id))));
    }
    // A page of thousands of headings and as many dead links must not take the product of both.
    Err(match nearest(id, outline.ids().take(200)) {
        Some(near) => message!("did-you-mean-near", near = format!("#{near}")),
        None => {
            let ids: Vec<String> = outline.ids().take(8).map(|id| format!("#{id}")).collect();
            if ids.is_empty() {
                message!("page-has-no-headings")
            } else {
                message!("there-are-places", ids)
            }
        }
    })
}

fn dead_anchor(target: &str, hint: Message) -> Diagnostic {
    let message = message!("leads-to-no-place", address = shorten(target));
    Diagnostic::error("dead-anchor", message)
        .hint(hint)
        .about(Some(target.into()))
}

/// An address of the site with its host that nothing here has. Another program may answer there, so it is published.
fn dead_below_host(written: &str) -> Diagnostic {
    let message = message!(
        "shortened-address-site-leads-nothing",
        shortened = shorten(written)
    );
    let fault = Diagnostic::warning("dead-link", message).about(Some(written.into()));
    fault.hint(message!("page-file-named-as-lies"))
}

fn dead_link(stage: &Stage, here: &RenderContext, target: &str, path: &str) -> Diagnostic {
    let site = &stage.site;
    let diagnostic = Diagnostic::error(
        "dead-link",
        message!("shortened-leads-nowhere", shortened = shorten(target)),
    )
    .about(Some(target.into()));
    if let Some(meant) = meant_for_elsewhere(target) {
        return diagnostic.hint(message!("write-shortened", shortened = shorten(&meant)));
    }
    if target.contains("{{") || target.contains("{%") {
        let hint = message!("template-code-not-read-address");
        return diagnostic.hint(hint);
    }
    if let Some(odd) = first_unseen(path) {
        let hint = message!(
            "odd-named-stands-unseen-address",
            odd_named = name_odd_character(odd)
        );
        return diagnostic.hint(hint);
    }
    let full = path_from_top(stage, here, path);
    let name = full.trim_end_matches(".md");
    let (name, _) = without_language(stage, name);
    if let Some(langs) = file_languages(stage, &full) {
        return diagnostic.hint(message!("path-exists-langs", path, langs));
    }
    if let Some(work) = site.find(name) {
        let langs: Vec<String> = site
            .translations(work)
            .map(|(lang, _)| lang.to_string())
            .collect();
        return diagnostic.hint(message!("name-exists-langs", name, langs));
    }
    let last = name.rsplit('/').next().unwrap_or(name);
    // Nobody means the page on which the link stands.
    let others = || {
        let works = (0..).map(WorkId).zip(&site.works);
        works
            .filter(|(id, _)| here.work != Some(*id))
            .map(|(_, work)| work)
    };
    let by_path = nearest(name, others().map(|work| &*work.name));
    let same_name = || {
        others()
            .find(|work| work.last_name() == last && !last.is_empty())
            .map(|work| &*work.name)
    };
    let by_name = || nearest(last, others().map(|work| work.last_name()));
    let files = || {
        let own = here
            .work
            .map(|work| site.work(work).resources.as_slice())
            .unwrap_or_default();
        let own = own.iter().map(|resource| &*resource.file);
        let others = site.unpublished.iter();
        let others = others.map(|path| path.rsplit('/').next().unwrap_or(path));
        nearest(last, own.chain(others))
    };
    match by_path.or_else(same_name).or_else(by_name).or_else(files) {
        Some(near) => {
            let near = meant::as_written(stage, here, path, near);
            diagnostic.hint(message!("did-you-mean-near", near))
        }
        None if is_picture_name(last) => diagnostic.hint(message!("put-picture-into-folder-page")),
        None => diagnostic.hint(message!("link-names-source-file-news")),
    }
}

/// The languages for which there is a file that this reader's language lacks.
fn file_languages(stage: &Stage, path: &str) -> Option<Vec<String>> {
    let site = &stage.site;
    let have = site.langs().filter(|lang| site.file(path, *lang).is_some());
    let langs: Vec<String> = have.map(|lang| lang.to_string()).collect();
    (!langs.is_empty()).then_some(langs)
}

/// `path` seen from the Markdown file that `here` shows, below `content/`.
fn path_from_top(stage: &Stage, here: &RenderContext, path: &str) -> String {
    let article = here
        .page
        .map(|page| &*stage.site.page(page).article.path)
        .unwrap_or_default();
    beside(article, path)
}

fn without_language<'n>(stage: &Stage, name: &'n str) -> (&'n str, Option<Lang>) {
    let Some((stem, tag)) = name.rsplit_once('.') else {
        return (name, None);
    };
    match stage.site.langs().find(|lang| lang.as_str() == tag) {
        Some(lang) => (stem, Some(lang)),
        None => (name, None),
    }
}
