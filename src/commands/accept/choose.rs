//! Which translations are meant, and which page each was made from.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use diwan::diagnostic::{Diagnostic, Message, Place};
use diwan::language::Lang;
use diwan::press::Press;
use diwan::route::nfc;
use diwan::site::{PageId, Presence, Site};

use super::on_disk;
use crate::cli::Accept;

/// A translation to record.
pub struct Chosen {
    pub page: PageId,
    pub source: PageId,
    pub file: PathBuf,
}

/// The translations that the paths name, each once, and everything that is wrong with them. `found` is what was found
/// when the site was read: a file that could not be is told by that.
pub fn choose(
    args: &Accept,
    press: &Press,
    of: Option<Lang>,
    found: &[Diagnostic],
) -> (Vec<Chosen>, Vec<Diagnostic>) {
    let site = press.site();
    let pages: BTreeMap<&str, PageId> = (0..)
        .map(PageId)
        .zip(&site.pages)
        .map(|(id, page)| (&*page.article.path, id))
        .collect();
    let mut wanted: BTreeMap<String, PageId> = BTreeMap::new();
    let mut faults = Vec::new();
    for path in &args.paths {
        let below = match below_root(&args.site.root, path) {
            Ok(below) => below,
            Err(fault) => {
                faults.push(fault);
                continue;
            }
        };
        let is_folder = args.site.root.join(&below).is_dir();
        let prefix = if is_folder && !below.is_empty() {
            format!("{below}/")
        } else {
            below.clone()
        };
        let meant = |path: &str| path == below || (is_folder && path.starts_with(&prefix));
        let broken = found.iter().filter(|it| {
            let place = it.place.as_ref();
            it.is_error() && place.is_some_and(|place| meant(&place.path))
        });
        let broken: Vec<Diagnostic> = broken.cloned().collect();
        let is_translation = |id: PageId| site.page(id).article.front.translation.is_some();
        let found = pages
            .iter()
            .filter(|(path, id)| meant(path) && (!is_folder || is_translation(**id)));
        let before = wanted.len();
        wanted.extend(found.map(|(path, id)| ((*path).to_owned(), *id)));
        if broken.is_empty() && !is_folder && wanted.len() == before && !wanted.contains_key(&below)
        {
            faults.push(no_page(&below));
        }
        faults.extend(broken);
    }
    let mut chosen = Vec::new();
    for (path, page) in wanted {
        match source_of(site, page, of) {
            Ok(source) => chosen.push(Chosen {
                page,
                source,
                file: on_disk(&args.site.root, &path),
            }),
            Err(fault) => faults.push(fault),
        }
    }
    (chosen, faults)
}

/// The path below the site's root: `content/a.fr.md`, named from here or as `diwan status` names it.
fn below_root(root: &Path, path: &Path) -> Result<String, Diagnostic> {
    let real_root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    // The path as it is named comes first: inside the site, a link has a name of its own.
    let here = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let named = here.strip_prefix(&real_root).ok().map(Path::to_owned);
    let real = path.canonicalize().ok();
    let real = real.and_then(|it| it.strip_prefix(&real_root).ok().map(Path::to_owned));
    let as_told = Some(path.to_owned()).filter(|it| it.is_relative());
    let exists = |below: &PathBuf| real_root.join(below).exists();
    let is_plain = |below: &PathBuf| {
        let mut parts = below.components();
        parts.all(|part| matches!(part, std::path::Component::Normal(_)))
    };
    let below = [named, real, as_told].into_iter().flatten();
    let below = below.filter(is_plain).find(exists);
    let below = below.and_then(|it| it.to_str().map(|it| it.replace('\\', "/")));
    below.map(|it| nfc(&it)).ok_or_else(|| {
        let shown = path.display();
        let message = match path.exists() {
            true => message!("not-in-this-site", path = shown),
            false => message!("no-such-path", path = shown),
        };
        wrong(message).hint(message!("accept-name-translations"))
    })
}

/// The page that a translation was made from.
fn source_of(site: &Site, id: PageId, asked: Option<Lang>) -> Result<PageId, Diagnostic> {
    let page = site.page(id);
    let path = &page.article.path;
    let named = page.article.front.translation.as_ref();
    let named = named.and_then(|it| it.of.as_ref());
    let of = match (named, asked) {
        (Some((of, place)), asked) => {
            if let Some(asked) = asked.filter(|asked| asked.as_str() != &**of) {
                let message = message!("accept-of-another", path, of, asked);
                return Err(wrong(message)
                    .at(place.clone())
                    .hint(message!("accept-change-of")));
            }
            site.langs().find(|lang| lang.as_str() == &**of)
        }
        (None, asked) => Some(inferred(site, id, asked)?),
    };
    let source = of
        .filter(|of| *of != page.lang)
        .map(|of| site.presence(page.work.version(of)));
    match source {
        Some(Presence::Own(source)) => Ok(source),
        _ => {
            let of = named.map_or_else(
                || of.map(|of| of.to_string()).unwrap_or_default(),
                |(of, _)| of.to_string(),
            );
            let message = message!("accept-no-source", path, of);
            let place = named.map_or_else(|| Place::file(path.clone()), |(_, place)| place.clone());
            Err(Diagnostic::error("no-source", message)
                .at(place)
                .lang(page.lang)
                .hint(message!("accept-of-names")))
        }
    }
}

/// The source of a page that does not name one: what `--of` says, or else the only other language.
fn inferred(site: &Site, id: PageId, asked: Option<Lang>) -> Result<Lang, Diagnostic> {
    let page = site.page(id);
    let path = &page.article.path;
    let others: Vec<(Lang, PageId)> = site
        .translations(page.work)
        .filter(|(lang, _)| *lang != page.lang)
        .collect();
    let is_from_here = |other: PageId| {
        let translation = site.page(other).article.front.translation.as_ref();
        let of = translation.and_then(|it| it.of.as_ref());
        of.is_some_and(|(of, _)| &**of == page.lang.as_str())
    };
    let made: Vec<&str> = others
        .iter()
        .filter(|(_, other)| is_from_here(*other))
        .map(|(lang, _)| lang.as_str())
        .collect();
    if !made.is_empty() {
        let message = message!("accept-is-source", path, langs = made);
        return Err(wrong(message)
            .at(Place::file(path.clone()))
            .hint(message!("accept-its-translations")));
    }
    let tags: Vec<&str> = others.iter().map(|(lang, _)| lang.as_str()).collect();
    match (asked, others.as_slice()) {
        (Some(asked), _) => Ok(asked),
        (None, [(only, _)]) => Ok(*only),
        (None, []) => {
            let message = message!("accept-no-other-language", path);
            Err(wrong(message).at(Place::file(path.clone())))
        }
        (None, _) => {
            let message = message!("accept-source-not-said", path);
            Err(wrong(message)
                .at(Place::file(path.clone()))
                .hint(message!("accept-say-with-of", langs = tags)))
        }
    }
}

fn no_page(path: &str) -> Diagnostic {
    wrong(message!("accept-no-page", path))
        .at(Place::file(path))
        .hint(message!("accept-page-is"))
}

fn wrong(message: Message) -> Diagnostic {
    Diagnostic::error("wrong-use", message)
}
