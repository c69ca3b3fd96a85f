//! Addresses that two outputs claim: of whatever kinds, all at once, both culprits shown.

use std::borrow::Cow;
use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use super::{Output, Piece, Plan};
use crate::diagnostic::{Diagnostic, Message, Place};
use crate::route::Route;
use crate::settings::PATH;
use crate::site::{Site, first_use};

/// Finds outputs whose files have one name, also where only capitals differ (Windows, macOS and FAT32 see one file),
/// and files that stand where another output needs a folder.
pub(super) fn find(plan: &Plan, site: &Site) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let keys: Vec<Cow<str>> = plan.outputs().iter().map(|it| key(&it.route)).collect();
    let mut seen: FxHashMap<&str, &Output> = FxHashMap::default();
    seen.reserve(keys.len());
    for (key, output) in keys.iter().zip(plan.outputs()) {
        match seen.entry(key) {
            Entry::Occupied(first) => found.push(collision(site, first.get(), output)),
            Entry::Vacant(free) => {
                free.insert(output);
            }
        }
    }
    // Neighbours in the list lie in folders that begin alike: what is known of those need not be asked again.
    let mut free = "";
    for (key, output) in keys.iter().zip(plan.outputs()) {
        let folder = key.rfind('/').map_or("", |end| &key[..=end]);
        if folder == free || !std::ptr::eq(seen[&**key], output) {
            continue;
        }
        let shared = shared_prefix(folder, free);
        let ends = folder[shared..].match_indices('/');
        let above = ends.map(|(end, _)| &folder[..shared + end]);
        let files: Vec<_> = above
            .filter_map(|file| seen.get(file).or_else(|| seen.get(page_of(file)?)))
            .collect();
        found.extend(files.iter().map(|first| collision(site, first, output)));
        if files.is_empty() {
            free = folder;
        }
    }
    found
}

/// Outputs at the addresses of files that a copy for a disk has of its own.
pub(super) fn claimed(plan: &Plan, site: &Site, names: &[&str]) -> Vec<Diagnostic> {
    let is_own = |output: &&Output| {
        let key = key(&output.route);
        names.iter().any(|name| key == name.to_lowercase())
    };
    let claims = plan.outputs().iter().filter(is_own);
    claims
        .map(|output| {
            let message = message!("copy-has-file-of-its-own", route = output.route.to_string());
            Diagnostic::error("address-collision", message)
                .at(place(site, output))
                .hint(message!("rename-file"))
        })
        .collect()
}

/// What two routes have in common when they are one file: small letters only, and `a/index.html` is the page `a/`.
fn key(route: &Route) -> Cow<'_, str> {
    let path = route.as_str();
    let has_capitals = !path.is_ascii() || path.bytes().any(|byte| byte.is_ascii_uppercase());
    let mut key = match has_capitals {
        true => Cow::Owned(path.to_lowercase()),
        false => Cow::Borrowed(path),
    };
    if let Some(page) = page_of(&key).map(str::len) {
        key = Cow::Owned(key[..page].to_owned());
    }
    key
}

/// The page whose file this is: `a/` for `a/index.html`.
fn page_of(file: &str) -> Option<&str> {
    let page = file.strip_suffix("index.html")?;
    (page.is_empty() || page.ends_with('/')).then_some(page)
}

/// The length of the folders that two folders have in common.
fn shared_prefix(a: &str, b: &str) -> usize {
    let alike = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    a.as_bytes()[..alike]
        .iter()
        .rposition(|byte| *byte == b'/')
        .map_or(0, |end| end + 1)
}

fn collision(site: &Site, first: &Output, second: &Output) -> Diagnostic {
    if let Some((one, other)) = names(site, first, second) {
        let is_second = |name: &str| {
            let version = second.piece.version();
            version.is_some_and(|it| site.work(it.work).last_name() == name)
        };
        let (first, second) = match is_second(other) {
            true => (first, second),
            false => (second, first),
        };
        let message = message!("names-differ-in-capitals", one = other, other = one);
        return Diagnostic::error("address-collision", message)
            .at(place(site, second))
            .second(place(site, first), message!("other-one"))
            .hint(message!("write-one-name", name = one));
    }
    // What a line of a file claims can be changed there; what Diwan makes by itself cannot.
    let (first, second) = match (place(site, first).line, place(site, second).line) {
        (1.., 0) => (second, first),
        _ => (first, second),
    };
    let message = shared_name(&first.route, &second.route);
    Diagnostic::error("address-collision", message)
        .at(place(site, second))
        .second(
            place(site, first),
            message!("name-claims-too", name = first.piece.label()),
        )
        .hint(remedy(first, second))
}

/// A page that has its former address again needs no alias there.
fn remedy(first: &Output, second: &Output) -> Message {
    let is_alias = |output: &Output| matches!(output.piece, Piece::Redirect { .. });
    let is_page = |output: &Output| matches!(output.piece, Piece::Page { .. });
    let is_own = first.piece.version() == second.piece.version();
    let is_again = is_alias(first) && is_page(second) || is_page(first) && is_alias(second);
    match is_own && is_again {
        true => message!("take-own-alias-away"),
        false => message!("name-claims-change-slug-alias", name = second.piece.label()),
    }
}

/// Why two routes cannot both be published.
fn shared_name(first: &Route, second: &Route) -> Message {
    let (route, other) = (first.to_string(), second.to_string());
    if first == second {
        message!("two-outputs-have-address-route", route)
    } else if route.to_lowercase() == other.to_lowercase() {
        message!("routes-differ-in-capitals", route, other)
    } else if key(first) == key(second) {
        message!("routes-are-one-file", route, other)
    } else {
        message!("file-stands-where-folder-is-needed", route, other)
    }
}

/// The names of two works that differ only in capitals, such as two tags: small letters first.
fn names<'s>(site: &'s Site, first: &Output, second: &Output) -> Option<(&'s str, &'s str)> {
    let of = |output: &Output| {
        let is_alias = matches!(output.piece, Piece::Redirect { .. });
        output.piece.version().filter(|_| !is_alias)
    };
    let (one, other) = (of(first)?.work, of(second)?.work);
    let (one, other) = (site.work(one).last_name(), site.work(other).last_name());
    let differ = one != other && one.to_lowercase() == other.to_lowercase();
    let capitals = |name: &str| name.chars().filter(|c| c.is_uppercase()).count();
    differ.then(|| match capitals(one) > capitals(other) {
        true => (other, one),
        false => (one, other),
    })
}

/// Where somebody can do something about an output: the alias, the slug or the title of its page, the file, the settings.
fn place(site: &Site, output: &Output) -> Place {
    let piece = &output.piece;
    if let Piece::Redirect { .. } | Piece::Moved { .. } = piece {
        let mut redirects = site.settings.redirects.iter();
        let named = redirects.find(|it| it.query.is_none() && it.from.as_page() == output.route);
        if let Some(redirect) = named {
            return redirect.place.clone();
        }
    }
    let Some(version) = piece.version() else {
        let source = piece.source(site).cloned();
        return Place::file(source.unwrap_or_else(|| PATH.into()));
    };
    let Some(page) = site.presence(version).page() else {
        // Nobody may have written it in this language; the place is the same for all, and it is told once.
        let others = site.langs().map(|lang| version.work.version(lang));
        let used = std::iter::once(version).chain(others);
        let used = used.into_iter().find_map(|it| first_use(site, it));
        return used.cloned().unwrap_or_else(|| Place::file(PATH));
    };
    let front = &site.page(page).article.front;
    let is_alias = matches!(piece, Piece::Redirect { .. });
    let mut aliases = front.aliases.iter().filter(|_| is_alias);
    let alias = aliases.find(|(route, _)| route.as_page() == output.route);
    let slug = front.slug_place.as_deref();
    let slug = slug.filter(|_| matches!(piece, Piece::Page { .. }));
    let place = alias.map(|(_, place)| place).or(slug);
    place.unwrap_or(&front.title_place).clone()
}
