//! What must hold of the whole model: every language has a home, every name that the settings mention exists.

use std::sync::Arc;

use super::{Page, Presence, Site};
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::language::Lang;
use crate::settings::{Menu, Named, PATH, RedirectTarget, Settings};

/// Languages without a home page, and without one that stands in.
pub(super) fn missing_homes(site: &Site) -> Vec<Diagnostic> {
    let home = site.find("");
    let has_home = |lang: &Lang| {
        home.is_some_and(|home| site.presence(home.version(*lang)) != Presence::Absent)
    };
    let missing = |lang: Lang| {
        Diagnostic::error("missing-home", message!("language-lang-has-no-home", lang))
            .at(Place::file(PATH))
            .hint(message!("write-content-index-lang-md", lang))
            .lang(lang)
    };
    site.langs()
        .filter(|lang| !has_home(lang))
        .map(missing)
        .collect()
}

/// Names in menus, sections, taxonomies and withdrawals that no work bears; `ahead` are those in withdrawals to come.
pub(super) fn unknown_names(site: &Site, ahead: Vec<(Arc<str>, Place)>) -> Vec<Diagnostic> {
    let settings = &site.settings;
    let menus = settings.menus.iter().flat_map(Menu::works);
    // A taxonomy's list of terms may have no page of its own: what is said of its slices holds for its terms.
    let is_taxonomy = |named: &&Named| settings.taxonomies.iter().any(|it| it.name == named.name);
    let sections = settings.named_sections.iter();
    let redirects = settings.redirects.iter().filter_map(|it| match &it.to {
        RedirectTarget::Work(named, _) => Some(named),
        RedirectTarget::Address(..) | RedirectTarget::Elsewhere(_) => None,
    });
    let mut found: Vec<Diagnostic> = menus
        .chain(redirects)
        .chain(settings.pages.iter().map(|pages| &pages.section))
        .chain(sections.filter(|named| !is_taxonomy(named)))
        .filter_map(|named| unknown_name(site, named))
        .collect();
    let withdrawals = site
        .pages
        .iter()
        .filter_map(|page| page.article.front.withdrawn.as_ref());
    let now = withdrawals.filter_map(|withdrawn| withdrawn.see.clone());
    for (name, place) in now.chain(ahead) {
        let name = name.to_string();
        found.extend(unknown_name(site, &Named { name, place }));
    }
    found
}

/// Attachments that are no file of their page.
pub(super) fn missing_attachments(site: &Site) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let own = site.work_ids().flat_map(|work| site.translations(work));
    for page in own.map(|(_, page)| site.page(page)) {
        for attachment in &page.article.front.attachments {
            let below = page.article.path.trim_start_matches("content/");
            let folder = below.rsplit_once('/').map_or("", |(folder, _)| folder);
            let path = format!("{folder}/{}", attachment.file);
            if site.file(path.trim_start_matches('/'), page.lang).is_some() {
                continue;
            }
            if site.is_hidden_file(path.trim_start_matches('/')) {
                let message = message!("attachment-not-public", file = attachment.file);
                let told = Diagnostic::warning("not-public", message).at(attachment.place.clone());
                let hint = message!("attachment-comes-by-itself");
                found.push(told.hint(hint).lang(page.lang));
                continue;
            }
            let files = &site.work(page.work).resources;
            let own = files.iter().map(|resource| &*resource.file);
            let near = nearest(&attachment.file, own.chain(unpublished(site, folder)));
            let message = message!("there-no-file-file-beside", file = attachment.file);
            found.push(
                Diagnostic::error("missing-attachment", message)
                    .at(attachment.place.clone())
                    .hint(match near {
                        Some(near) => message!("did-you-mean-near", near),
                        None => message!("put-file-into-page-folder"),
                    })
                    .lang(page.lang),
            );
        }
    }
    found
}

/// The names of the files in a folder that nothing names: one of them may be meant.
pub(super) fn unpublished<'s>(site: &'s Site, folder: &'s str) -> impl Iterator<Item = &'s str> {
    let paths = site
        .unpublished
        .iter()
        .filter_map(|path| path.strip_prefix("content/"));
    let files = paths.filter_map(move |path| path.strip_prefix(folder));
    files
        .map(|file| file.trim_start_matches('/'))
        .filter(|file| !file.contains('/'))
}

/// The language that a page says it was translated from.
pub(super) fn source_language(
    of: &str,
    place: &Place,
    lang: Lang,
    settings: &Settings,
) -> Option<Diagnostic> {
    let declared = settings
        .languages
        .iter()
        .any(|language| language.lang.as_str() == of);
    let message = match (declared, of == lang.as_str()) {
        (true, false) => return None,
        (_, true) => message!("page-cannot-translation-itself"),
        (false, _) => message!("not-language-site", of),
    };
    let others = settings.languages.iter().map(|language| language.lang);
    let others: Vec<String> = others
        .filter(|it| *it != lang)
        .map(|it| it.to_string())
        .collect();
    Some(
        Diagnostic::error("unknown-language", message)
            .at(place.clone())
            .hint_opt(
                (!others.is_empty()).then(|| message!("name-language-source-one-others", others)),
            )
            .lang(lang),
    )
}

/// Pages that say they were made from a language in which nobody wrote them: readers would be sent to a text that is
/// nowhere. A source that only waits for its day, in a work and a language `waiting`, is there.
pub(super) fn missing_sources(site: &Site, waiting: &[(Arc<str>, Lang)]) -> Vec<Diagnostic> {
    let missing = |page: &Page| {
        let (of, place) = page.article.front.translation.as_ref()?.of.as_ref()?;
        let source = site
            .langs()
            .find(|lang| lang.as_str() == &**of && *lang != page.lang)?;
        let work = site.work(page.work);
        let waits = || {
            waiting
                .iter()
                .any(|(name, lang)| *name == work.name && *lang == source)
        };
        if site.presence(page.work.version(source)).own().is_some() || waits() {
            return None;
        }
        let (own, other) = (format!(".{}.", page.lang), format!(".{source}."));
        let file = page.article.path.replacen(&own, &other, 1);
        let message = message!("page-was-made-from-source", source);
        let hint = message!("write-file-take-source-away", file, source);
        let found = Diagnostic::warning("missing-source", message);
        Some(found.at(place.clone()).hint(hint).lang(page.lang))
    };
    site.pages.iter().filter_map(missing).collect()
}

/// The diagnostic for a name of a work, unless there is such a work or it is only not public yet.
fn unknown_name(site: &Site, named: &Named) -> Option<Diagnostic> {
    if site.is_hidden(&named.name) || site.find(&named.name).is_some() {
        return None;
    }
    let bare = named.name.strip_suffix(".md").unwrap_or(&named.name);
    let bare = bare.trim_matches('/');
    let of_place = named.name.split_once('#').map(|(page, _)| page);
    let near = match site.find(bare) {
        Some(work) => Some(&*site.work(work).name),
        None => nearest(bare, site.works.iter().map(|work| &*work.name)),
    };
    Some(
        Diagnostic::error(
            "unknown-work",
            message!("there-no-work-name", name = named.name),
        )
        .at(named.place.clone())
        .hint(match near {
            _ if of_place.is_some_and(|page| site.find(page).is_some()) => {
                message!("write-address-of-place")
            }
            Some(near) => message!("did-you-mean-near", near),
            None if named.name.contains("://") => {
                message!("only-pages-site-can-named")
            }
            None => message!("work-named-path-below-content"),
        }),
    )
}
