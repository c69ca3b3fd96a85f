//! Outputs that are not HTML and need no template: files as they are, and the small texts that servers and robots read.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::script;
use crate::diagnostic::{Diagnostic, Place};
use crate::edition::PROVISIONAL;
use crate::picture;
use crate::plan::{Moved, MovedTo, is_fingerprinted, percent_encode};
use crate::render::context::{Rendered, Stage};
use crate::route::Route;
use crate::source::{Sources, pointer};

/// A file, byte for byte.
pub fn copy(sources: &Sources, path: &str) -> Rendered {
    match sources.read(path) {
        Ok(bytes) => match pointer(path, &bytes) {
            Some(fault) => Rendered::failed(fault),
            None => Rendered::clean(bytes),
        },
        Err(error) => {
            let diagnostic = Diagnostic::error(
                "unreadable-file",
                message!("path-cannot-read-error", path, error),
            )
            .at(Place::file(path))
            .hint(message!("check-file-exists-you-may"));
            Rendered::failed(diagnostic)
        }
    }
}

/// A script or an asset of a theme: as it is, but for what was noted in a picture, and for what the program's own scripts
/// tell those who read them.
pub fn of_theme(sources: &Sources, path: &str) -> Rendered {
    let file = copy(sources, path);
    if !file.notes.is_empty() {
        return file;
    }
    if path.ends_with(".js") && sources.is_the_programs(path) {
        return Rendered::clean(script::shorten(&String::from_utf8_lossy(&file.bytes)));
    }
    // A drawing that acts is a part of the theme's program, and stays as it was written.
    if path.ends_with(".svg")
        && let (bare, found) = picture::svg::clean(path, &file.bytes)
        && found.is_empty()
    {
        return Rendered::clean(bare);
    }
    picture::published(path, &file.bytes)
        .map(Cow::into_owned)
        .into()
}

/// `robots.txt` (RFC 9309): everything may be read, and here is the map; nothing, where it is not for publication.
pub fn robots(stage: &Stage) -> Rendered {
    if stage.edition.provisional {
        return Rendered::clean(format!("{PROVISIONAL}\nUser-agent: *\nDisallow: /\n"));
    }
    let sitemap = Route::root()
        .file("sitemap.xml")
        .map(|route| stage.links.absolute(&route))
        .unwrap_or_default();
    Rendered::clean(format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n"))
}

/// `_redirects`: former address, address, status; one a line, as static hosts read it.
pub fn redirects(stage: &Stage) -> Rendered {
    let base = &stage.links.base().path;
    let mut text = String::new();
    // What lies on the host of a language is named with it, by which such lists tell hosts apart.
    let address = |route: &Route| match stage.links.base_of(route) == stage.links.base() {
        true => format!("{base}/{}", percent_encode(route.as_str())),
        false => stage.links.absolute(route),
    };
    // Those with a query first: hosts take the first line that fits, and one without fits whatever is asked.
    let (with_query, others): (Vec<&Moved>, Vec<&Moved>) =
        stage.plan.moved.iter().partition(|it| it.query.is_some());
    let of_moved = |moved: &Moved| {
        let to = match &moved.to {
            MovedTo::Inside(route, rest) => address(route) + rest,
            MovedTo::Elsewhere(url) => url.to_string(),
        };
        let query = moved.query.as_deref().unwrap_or_default();
        let query = query.split('&').filter(|it| !it.is_empty());
        let query: String = query.map(|it| format!("{it} ")).collect();
        let former = match moved.query {
            Some(_) => moved.from.clone(),
            None => moved.from.as_page(),
        };
        format!("{} {query}{to} 301\n", address(&former))
    };
    text.extend(with_query.into_iter().map(of_moved));
    for (from, version) in &stage.plan.redirects {
        let to = stage.plan.route(&stage.site, *version);
        text.push_str(&format!("{} {} 301\n", address(from), address(to)));
    }
    text.extend(others.into_iter().map(of_moved));
    Rendered::clean(text)
}

/// What may be kept for ever, with a star for whatever lies below: `assets/` as a whole, unless a page or a file of the site lies there
/// too. Such lists know no other pattern, and some hosts read no more than a hundred.
fn kept_for_ever(stage: &Stage) -> BTreeSet<String> {
    let outputs = stage.plan.outputs().iter().map(|it| it.route.as_str());
    let below: Vec<&str> = outputs.filter(|it| it.starts_with("assets/")).collect();
    if below.iter().all(|path| is_fingerprinted(path)) {
        return BTreeSet::from(["assets/*".to_owned()]);
    }
    let kept = below.into_iter().filter(|path| is_fingerprinted(path));
    kept.map(|path| match path.rsplit_once('/') {
        Some((folder, _)) if is_fingerprinted(&format!("{folder}/")) => format!("{folder}/*"),
        _ => percent_encode(path),
    })
    .collect()
}

/// `_headers`: what a server says with every file, in the form that Netlify and Cloudflare Pages read. Names of files below
/// `assets/` change with their content, so these may be kept for ever.
pub fn headers(stage: &Stage) -> Rendered {
    let settings = &stage.site.settings;
    let base = &stage.links.base().path;
    let mut text = format!("{base}/*\n");
    for (name, value) in stage.site.policy().headers() {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for kept in kept_for_ever(stage) {
        text.push_str(&format!(
            "{base}/{kept}\n  Cache-Control: public, max-age=31536000, immutable\n"
        ));
    }
    for language in settings.languages.iter().filter(|it| !it.prefix.is_empty()) {
        let prefix = percent_encode(&language.prefix);
        text.push_str(&format!(
            "{base}/{prefix}/*\n  Content-Language: {}\n",
            language.lang
        ));
    }
    Rendered::clean(text)
}
