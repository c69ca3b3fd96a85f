//! Addresses that two outputs claim: of whatever kinds, all at once, both culprits shown.

use rustc_hash::FxHashMap;

use super::addresses::as_page;
use super::{Output, Piece, Plan};
use crate::article::FrontMatter;
use crate::diagnostic::{Diagnostic, Place};
use crate::settings::PATH;
use crate::site::Site;

/// Finds outputs whose files have one name, also where only capitals differ (Windows, macOS and FAT32 see one file),
/// and files that stand where another output needs a folder.
pub(super) fn find(plan: &Plan, site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let file = |output: &Output| output.route.file_path().to_lowercase();
    let keys: Vec<String> = plan.outputs().iter().map(file).collect();
    let mut seen: FxHashMap<&str, &Output> = FxHashMap::default();
    seen.reserve(keys.len());
    for (key, output) in keys.iter().zip(plan.outputs()) {
        match seen.get(key.as_str()) {
            Some(first) => out.push(collision(site, first, output)),
            None => {
                seen.insert(key, output);
            }
        }
    }
    // Neighbours in the list lie in one folder: what is known of it need not be asked again.
    let mut free = "";
    for (key, output) in keys.iter().zip(plan.outputs()) {
        let folder = key.rsplit_once('/').map_or("", |(folder, _)| folder);
        if folder == free || !std::ptr::eq(seen[key.as_str()], output) {
            continue;
        }
        let above = folder.match_indices('/').map(|(at, _)| &folder[..at]);
        let files: Vec<_> = above
            .chain([folder])
            .filter_map(|it| seen.get(it))
            .collect();
        out.extend(files.iter().map(|first| collision(site, first, output)));
        if files.is_empty() {
            free = folder;
        }
    }
    out
}

fn collision(site: &Site, first: &Output, second: &Output) -> Diagnostic {
    let message = match first.route == second.route {
        true => format!("two outputs have the address `{}`", second.route),
        false => format!(
            "`{}` and `{}` cannot stand side by side on every disk",
            first.route, second.route
        ),
    };
    Diagnostic::error("address-collision", message)
        .at(place(site, second))
        .second(
            place(site, first),
            format!("{} claims it too", name(&first.piece)),
        )
        .hint(format!(
            "{} claims it: change a `slug`, an alias or a file name",
            name(&second.piece)
        ))
}

fn name(piece: &Piece) -> &'static str {
    match piece {
        Piece::Page { .. } => "this page",
        Piece::Slice { .. } => "a slice of this list",
        Piece::NotFound { .. } => "the page for unknown addresses",
        Piece::Languages { .. } => "the page that offers the languages",
        Piece::Redirect { .. } => "an alias of this page",
        Piece::Feed { .. } => "a feed of this page",
        Piece::Search { .. } => "the page for searching",
        Piece::SearchFile { .. } => "the search index",
        Piece::StartHere { .. } => "the page that introduces an offline copy",
        Piece::Style { .. } => "a style sheet of the theme",
        Piece::Card { .. } => "the social card of this page",
        Piece::Font { .. } | Piece::FontSheet => "a font of the theme",
        Piece::ThemeFile { .. } => "a file of the theme",
        Piece::Resource { .. } => "this file",
        Piece::Variant { .. } => "a picture made from this one",
        Piece::Robots => "the file for robots",
        Piece::Headers => "the list of headers",
        Piece::Redirects => "the list of redirects",
        Piece::Sitemap { .. } | Piece::SitemapIndex => "a sitemap",
    }
}

fn place(site: &Site, output: &Output) -> Place {
    let piece = &output.piece;
    match piece {
        Piece::Page { work, lang }
        | Piece::Slice { work, lang, .. }
        | Piece::Feed { work, lang, .. }
        | Piece::Card { work, lang }
        | Piece::Redirect { work, lang } => {
            let page = site.presence(*work, *lang).page();
            let front = page.map(|page| &site.page(page).article.front);
            let alias = |front: &FrontMatter| {
                let mut aliases = front
                    .aliases
                    .iter()
                    .filter(|_| matches!(piece, Piece::Redirect { .. }));
                aliases
                    .find(|(route, _)| as_page(route) == output.route)
                    .map(|(_, place)| place.clone())
            };
            match front {
                Some(front) => alias(front).unwrap_or_else(|| front.title_place.clone()),
                None => Place::file(PATH),
            }
        }
        Piece::ThemeFile { path } | Piece::Resource { path } | Piece::Variant { path, .. } => {
            Place::file(path.clone())
        }
        _ => Place::file(PATH),
    }
}
