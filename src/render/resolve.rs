//! What an author's link means: a work, a file, an anchor, or somewhere else.
//!
//! Takes a target as written in Markdown and the page it stands in; gives the address to print, or a diagnostic with the
//! nearest candidates. Works are named by their source file (`../paris.md`, `paris.fr.md`, `/statements/paris.md`) or by
//! their path (`statements/paris`), files by their place; addresses are made by `plan::Links` alone.

use std::sync::Arc;

use crate::article::{Outline, is_picture_name};
use crate::diagnostic::{Diagnostic, nearest, shortened};
use crate::language::Lang;
use crate::plan::percent_encoded;
use crate::render::{Here, Stage};
use crate::route::{Route, composed, percent_decoded};
use crate::site::{PageId, Presence, WorkId, beside};

/// A link, ready to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The address, not escaped for HTML.
    pub href: String,
    /// The language it leads to, where that is not the reader's.
    pub hreflang: Option<Lang>,
}

/// What a link names, apart from its fragment.
enum Named {
    Work(WorkId, Option<Lang>),
    Resource(Route),
    Output(Route),
}

/// Resolves `target`, which stands in the page `here` shows; errors have no place yet.
pub fn resolve(stage: &Stage, here: &Here, target: &str) -> Result<Target, Diagnostic> {
    if is_external(target) {
        return Ok(Target {
            href: target.to_owned(),
            hreflang: None,
        });
    }
    if target.is_empty() {
        return Err(
            Diagnostic::error("dead-link", "a link without a target leads nowhere")
                .hint("write the target between the round brackets: `[…](news/dam.md)`"),
        );
    }
    let (path, fragment) = target.split_once('#').map_or((target, None), |(path, id)| {
        (path, Some(percent_decoded(id)))
    });
    if path.is_empty() {
        let id = fragment.unwrap_or_default();
        let page = here.page.map(|page| &stage.site.page(page).article.outline);
        // Out of its page, a mark alone would lead into whatever it is shown in.
        let own = here.own_address(stage);
        return match page {
            Some(outline) if !id.is_empty() => anchored(own, &id, outline, target),
            _ => Ok(Target {
                href: format!("{own}#{}", fragment_encoded(&id)),
                hreflang: None,
            }),
        };
    }
    let (path, query) = path
        .split_once('?')
        .map_or((path, None), |(path, query)| (path, Some(query)));
    let path = percent_decoded(path);
    let path = composed(&path);
    match named(stage, here, &path).ok_or_else(|| dead_link(stage, here, target, &path))? {
        Named::Work(work, lang) => {
            let Target { href, hreflang } =
                to_work(stage, here, work, lang, fragment.as_deref(), target)?;
            let href = with_query(href, query);
            Ok(Target { href, hreflang })
        }
        Named::Resource(route) | Named::Output(route) => {
            let mut href = with_query(stage.href(here, &route), query);
            if let Some(id) = fragment {
                href = format!("{href}#{}", fragment_encoded(&id));
            }
            Ok(Target {
                href,
                hreflang: None,
            })
        }
    }
}

/// The address of a work for the readers of `here`: their language's page, else the language that it exists in.
pub fn work_address(stage: &Stage, here: &Here, work: WorkId) -> Option<(Route, Lang)> {
    let site = &stage.site;
    match site.presence(work, here.lang) {
        Presence::Own(_) | Presence::Bare => {
            Some((stage.plan.work(site, work, here.lang).clone(), here.lang))
        }
        Presence::Fallback(page) => Some((
            stage.plan.work(site, work, here.lang).clone(),
            site.page(page).lang,
        )),
        Presence::Absent => {
            let chain = site.settings.language(here.lang).fallback.iter().copied();
            let lang = chain.chain(site.langs()).find(|lang| {
                matches!(
                    site.presence(work, *lang),
                    Presence::Own(_) | Presence::Bare
                )
            })?;
            Some((stage.plan.work(site, work, lang).clone(), lang))
        }
    }
}

/// The address of a file for the page `here` shows: of its own folder first, the reader's version first.
pub fn resource_address(stage: &Stage, here: &Here, file: &str) -> Option<Route> {
    let source = resource_source(stage, here, file)?;
    stage.plan.resource(source).cloned()
}

/// The same file by its path in the sources.
pub fn resource_source<'s>(stage: &'s Stage, here: &Here, file: &str) -> Option<&'s Arc<str>> {
    let lang = here
        .page
        .map_or(here.lang, |page| stage.site.page(page).lang);
    stage.site.file(&seen(stage, here, file), lang)
}

fn named(stage: &Stage, here: &Here, path: &str) -> Option<Named> {
    let site = &stage.site;
    let full = seen(stage, here, path);
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
        return site.find(name).map(|work| Named::Work(work, lang));
    }
    if let Some(route) = resource_address(stage, here, path) {
        return Some(Named::Resource(route));
    }
    let from_top = path.trim_matches('/');
    let work = site
        .find(full.trim_end_matches('/'))
        .or_else(|| site.find(from_top));
    if let Some(work) = work {
        return Some(Named::Work(work, None));
    }
    let route = Route::parse(path).ok().filter(|_| path.starts_with('/'))?;
    let known = stage.plan.find(&route).is_some() || stage.plan.elsewhere().contains(&route);
    known.then_some(Named::Output(route))
}

fn to_work(
    stage: &Stage,
    here: &Here,
    work: WorkId,
    lang: Option<Lang>,
    fragment: Option<&str>,
    target: &str,
) -> Result<Target, Diagnostic> {
    let site = &stage.site;
    let address = match lang {
        Some(lang) if matches!(site.presence(work, lang), Presence::Own(_)) => {
            Some((stage.plan.work(site, work, lang).clone(), lang))
        }
        Some(_) => None,
        None => work_address(stage, here, work),
    };
    let (route, lang) =
        address.ok_or_else(|| dead_link(stage, here, target, &site.work(work).name))?;
    let href = stage.href(here, &route);
    let hreflang = (lang != here.lang).then_some(lang);
    match (fragment, shown_page(stage, work, lang)) {
        (Some(id), Some(page)) => {
            let target = anchored(href, id, &site.page(page).article.outline, target)?;
            Ok(Target { hreflang, ..target })
        }
        _ => Ok(Target { href, hreflang }),
    }
}

fn shown_page(stage: &Stage, work: WorkId, lang: Lang) -> Option<PageId> {
    stage.site.presence(work, lang).page()
}

fn anchored(href: String, id: &str, outline: &Outline, target: &str) -> Result<Target, Diagnostic> {
    if outline.has_anchor(id) {
        return Ok(Target {
            href: format!("{href}#{}", fragment_encoded(id)),
            hreflang: None,
        });
    }
    // A page of thousands of headings and as many dead links must not take the product of both.
    let hint = match nearest(id, outline.ids().take(200)) {
        Some(near) => format!("did you mean `#{near}`?"),
        None => {
            let ids: Vec<&str> = outline.ids().take(8).collect();
            if ids.is_empty() {
                "that page has no headings".to_owned()
            } else {
                format!("there are `#{}`", ids.join("`, `#"))
            }
        }
    };
    Err(Diagnostic::error(
        "dead-anchor",
        format!(
            "`{}` leads to a place that does not exist",
            shortened(target)
        ),
    )
    .hint(hint))
}

fn dead_link(stage: &Stage, here: &Here, target: &str, path: &str) -> Diagnostic {
    let site = &stage.site;
    let diagnostic = Diagnostic::error(
        "dead-link",
        format!("`{}` leads nowhere", shortened(target)),
    );
    if let Some(meant) = meant_for_elsewhere(target) {
        return diagnostic.hint(format!("write `{}`", shortened(&meant)));
    }
    let full = seen(stage, here, path);
    let name = full.trim_end_matches(".md");
    let (name, _) = without_language(stage, name);
    if site.hidden.iter().any(|hidden| **hidden == *name) {
        return diagnostic.hint(
            "that page is not public at this moment: take the link away, or publish both together",
        );
    }
    if let Some(langs) = file_languages(stage, &full) {
        return diagnostic.hint(format!("`{path}` exists in `{}`", langs.join("`, `")));
    }
    if let Some(work) = site.find(name) {
        let langs: Vec<String> = site
            .translations(work)
            .map(|(lang, _)| lang.to_string())
            .collect();
        return diagnostic.hint(format!("`{name}` exists in `{}`", langs.join("`, `")));
    }
    let last = name.rsplit('/').next().unwrap_or(name);
    let by_path = nearest(name, site.works.iter().map(|work| &*work.name));
    let same_name = || {
        site.works
            .iter()
            .find(|work| work.last_name() == last && !last.is_empty())
            .map(|work| &*work.name)
    };
    let by_name = || nearest(last, site.works.iter().map(|work| work.last_name()));
    let files = || {
        let own = here
            .work
            .map(|work| site.work(work).resources.as_slice())
            .unwrap_or_default();
        nearest(last, own.iter().map(|resource| &*resource.file))
    };
    match by_path.or_else(same_name).or_else(by_name).or_else(files) {
        Some(near) => diagnostic.hint(format!("did you mean `{near}`?")),
        None if is_picture_name(last) => diagnostic.hint(
            "put the picture into the folder of the page (`NAME/index.LANG.md` has one of its own), or correct its name",
        ),
        None => diagnostic.hint("a link names a source file (`../news/dam.md`), a work (`news/dam`) or a file beside the page"),
    }
}

/// An address of the web or of a mailbox, whose author left out the scheme.
fn meant_for_elsewhere(target: &str) -> Option<String> {
    let first = target.split(['/', '?', '#']).next().unwrap_or(target);
    if let Some((name, host)) = first.split_once('@')
        && !name.is_empty()
        && host.contains('.')
    {
        return Some(format!("mailto:{target}"));
    }
    first
        .starts_with("www.")
        .then(|| format!("https://{target}"))
}

/// The languages for which there is a file that this reader's language lacks.
fn file_languages(stage: &Stage, path: &str) -> Option<Vec<String>> {
    let site = &stage.site;
    let have = site.langs().filter(|lang| site.file(path, *lang).is_some());
    let langs: Vec<String> = have.map(|lang| lang.to_string()).collect();
    (!langs.is_empty()).then_some(langs)
}

/// `path` seen from the Markdown file that `here` shows, below `content/`.
fn seen(stage: &Stage, here: &Here, path: &str) -> String {
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

/// The query stands before the fragment (RFC 3986 §3).
fn with_query(href: String, query: Option<&str>) -> String {
    let Some(query) = query else {
        return href;
    };
    match href.split_once('#') {
        None => format!("{href}?{query}"),
        Some((path, id)) => format!("{path}?{query}#{id}"),
    }
}

/// A fragment may hold more than a path: `#page=3` opens a PDF at its third page.
fn fragment_encoded(id: &str) -> String {
    percent_encoded(id)
        .replace("%3D", "=")
        .replace("%26", "&")
        .replace("%3A", ":")
        .replace("%3B", ";")
}

/// Whether a target has a scheme (RFC 3986 §3.1) or names a host.
pub(super) fn is_external(target: &str) -> bool {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme);
    let has_scheme = scheme.is_some_and(|scheme| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    });
    has_scheme || target.starts_with("//")
}
