//! Which address each thing has.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::{Plan, moved};
use crate::article::is_picture_name;
use crate::diagnostic::{Diagnostic, Message, Place};
use crate::picture::ALGORITHM;
use crate::route::{Route, RouteError};
use crate::site::{HiddenArticle, Presence, Site, Version};
use crate::theme::Theme;

/// A plan that knows addresses and has no outputs yet.
pub(super) fn assign(site: &Site, theme: &Theme) -> (Plan, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let works = works(site, &mut found);
    let mut plan = Plan {
        outputs: Vec::new(),
        works,
        styles: styles(theme),
        theme_files: theme_files(theme),
        resources: HashMap::new(),
        fonts: Vec::new(),
        font_sheet: None,
        cards: BTreeSet::new(),
        pictures: BTreeMap::new(),
        feeds: BTreeMap::new(),
        years: BTreeMap::new(),
        calendars: BTreeMap::new(),
        search: Vec::new(),
        changes: BTreeMap::new(),
        elsewhere: Arc::default(),
        hidden: BTreeSet::new(),
        redirects: Vec::new(),
        moved: Vec::new(),
        sitemaps: 0,
    };
    plan.resources = resources(site, &plan, &mut found);
    plan.redirects = redirects(site);
    plan.hidden = hidden(site, &plan);
    (plan, found)
}

/// The addresses that pages which are not public now have when they are.
fn hidden(site: &Site, plan: &Plan) -> BTreeSet<Route> {
    let address = |article: &HiddenArticle| {
        let name = &*article.name;
        let above = |folder: &str| {
            let work = site.find(folder)?;
            Some(plan.route(site, work.version(article.lang)).clone())
        };
        let mut folder = name;
        let parent = loop {
            folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
            match above(folder) {
                Some(route) => break route,
                None if folder.is_empty() => return None,
                None => {}
            }
        };
        let below = name[folder.len()..].trim_start_matches('/');
        let last = below.rsplit('/').next().unwrap_or(below);
        let folders = &below[..below.len() - last.len()];
        let last = article.slug.as_deref().unwrap_or(last);
        parent.child(&format!("{folders}{last}")).ok()
    };
    let articles = site.hidden_articles.iter();
    articles
        .filter(|it| !it.name.is_empty())
        .filter_map(address)
        .collect()
}

/// `/LANG/section/slug/`. Works are sorted by name, so a section has its address before what lies in it.
fn works(site: &Site, found: &mut Vec<Diagnostic>) -> Vec<Box<[Route]>> {
    let homes: Vec<Result<Route, RouteError>> = site
        .settings
        .languages
        .iter()
        .map(|language| Route::page([language.prefix.as_str()]))
        .collect();
    let mut works: Vec<Box<[Route]>> = Vec::with_capacity(site.works.len());
    for id in site.work_ids() {
        let parent = site.work(id).parent;
        let routes = site
            .langs()
            .zip(&homes)
            .enumerate()
            .map(|(at, (lang, home))| {
                let above = parent.map(|parent| &works[parent.0 as usize][at]);
                let route = match (above, home) {
                    (None, Err(error)) => Err(error.clone()),
                    (None, Ok(home)) => below(site, id.version(lang), home),
                    (Some(above), _) => below(site, id.version(lang), above),
                };
                route.unwrap_or_else(|error| refuse(site, id.version(lang), &error, found))
            });
        let routes: Box<[Route]> = routes.collect();
        works.push(routes);
    }
    works
}

/// The address of a work below that of the work above it, with the folders between them that are none.
fn below(site: &Site, version: Version, above: &Route) -> Result<Route, RouteError> {
    let work = site.work(version.work);
    if work.name.is_empty() {
        return Ok(above.clone());
    }
    let parent = work.parent.map_or("", |parent| &*site.work(parent).name);
    let folders = work.name[parent.len()..]
        .trim_start_matches('/')
        .rsplit_once('/')
        .map_or("", |(folders, _)| folders);
    let last = segment(site, version);
    match folders {
        "" => above.child(last),
        folders => above.child(&format!("{folders}/{last}")),
    }
}

/// The slug of the work's own page in this language; without one, the work's name, which is nobody's language.
fn segment(site: &Site, version: Version) -> &str {
    let slug = match site.presence(version) {
        Presence::Own(page) => site.page(page).article.front.slug.as_deref(),
        _ => None,
    };
    slug.unwrap_or_else(|| site.work(version.work).last_name())
}

fn refuse(site: &Site, version: Version, error: &RouteError, found: &mut Vec<Diagnostic>) -> Route {
    let work = site.work(version.work);
    let place = work
        .presence
        .iter()
        .find_map(|presence| presence.page())
        .map(|page| site.page(page).article.path.clone());
    found.push(
        Diagnostic::error(
            "bad-address",
            message!(
                "name-cannot-address-error",
                name = work.name,
                error = Message::from(error)
            ),
        )
        .at(Place::file(place.unwrap_or_else(|| work.name.clone())))
        .hint(message!("rename-file-folder-give-page")),
    );
    // An address of its own, lest it collide with another: nothing is published.
    let name = blake3::hash(work.name.as_bytes()).to_hex();
    Route::page(["refused", version.lang.as_str(), &name]).unwrap_or(Route::root())
}

fn styles(theme: &Theme) -> BTreeMap<Arc<str>, Route> {
    // Style sheets hold addresses of the theme's files, which change with their content.
    let mut digest = blake3::Hasher::new();
    digest.update(theme.styles_digest.as_bytes());
    for (name, file) in &theme.files {
        digest.update(format!("\0{name}\0{}", file.digest).as_bytes());
    }
    let digest = digest.finalize().to_hex();
    let digest = &digest[..theme.styles_digest.len().min(32)];
    let address = |name: &String| Some((name.as_str().into(), fingerprint_route(name, digest)?));
    let sheets = theme.styles.iter().chain(&theme.page_styles);
    sheets.filter_map(address).collect()
}

fn theme_files(theme: &Theme) -> BTreeMap<Arc<str>, Route> {
    theme
        .files
        .iter()
        .filter_map(|(name, file)| {
            Some((
                name.clone(),
                fingerprint_route(name, &digest_as_made(name, &file.digest))?,
            ))
        })
        .collect()
}

/// A picture goes out without what was noted in it: its address tells the way of making as well.
fn digest_as_made<'d>(name: &str, digest: &'d str) -> Cow<'d, str> {
    if !is_picture_name(name) {
        return Cow::Borrowed(digest);
    }
    let made = blake3::hash(format!("{ALGORITHM} {digest}").as_bytes());
    Cow::Owned(made.to_hex()[..digest.len().min(32)].to_owned())
}

/// `assets/menu.1a2b3c4d.js`: the address changes with the content, so that caches may keep it for ever.
fn fingerprint_route(name: &str, digest: &str) -> Option<Route> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    Route::parse(&format!("assets/{stem}.{digest}.{ending}")).ok()
}

/// Whether an address below `assets/` changes with what is there, by a digest behind a dot: `assets/menu.1a2b3c4d.js`,
/// `assets/search/ar.1a2b3c4d/…`. A page or a file of a folder of that name is none.
pub fn is_fingerprinted(path: &str) -> bool {
    let Some(below) = path.strip_prefix("assets/") else {
        return false;
    };
    let mut pieces = below.split('.').skip(1).peekable();
    while let Some(piece) = pieces.next() {
        let rest = piece.trim_start_matches(|c| matches!(c, '0'..='9' | 'a'..='f'));
        // Something stands behind it.
        let goes_on = rest.starts_with('/') || rest.is_empty() && pieces.peek().is_some();
        if piece.len() - rest.len() >= 8 && goes_on {
            return true;
        }
    }
    false
}

/// A file for all languages lies at the work's name, one for a language at the work's address in that language.
fn resources(site: &Site, plan: &Plan, found: &mut Vec<Diagnostic>) -> HashMap<Arc<str>, Route> {
    let mut routes = HashMap::new();
    for id in site.work_ids() {
        let work = site.work(id);
        for resource in &work.resources {
            let offered = resource.versions.iter();
            for (lang, path) in offered.filter(|(_, path)| !site.read_only.contains(path)) {
                let folder = match lang {
                    Some(lang) => Ok(plan.route(site, id.version(*lang)).clone()),
                    None => Route::page(work.name.split('/')),
                };
                match folder.and_then(|folder| folder.file(&resource.file)) {
                    Ok(route) => {
                        routes.insert(path.clone(), route);
                    }
                    Err(error) => found.push(
                        Diagnostic::error(
                            "bad-address",
                            message!(
                                "file-cannot-address-error",
                                file = resource.file,
                                error = Message::from(error)
                            ),
                        )
                        .at(Place::file(path.clone()))
                        .hint(message!("rename-file")),
                    ),
                }
            }
        }
    }
    routes
}

fn redirects(site: &Site) -> Vec<(Route, Version)> {
    let mut redirects: Vec<(Route, Version)> = Vec::new();
    let pages = site.work_ids().flat_map(|work| site.translations(work));
    for page in pages.map(|(_, page)| site.page(page)) {
        redirects.extend(
            page.article
                .front
                .aliases
                .iter()
                .map(|(route, _)| (route.as_page(), page.version())),
        );
    }
    redirects.extend(moved::of_works(site));
    redirects.sort();
    redirects
}
