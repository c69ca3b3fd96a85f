//! Outputs that are not HTML and need no template: files as they are, and the small texts that servers and robots read.

use crate::diagnostic::{Diagnostic, Place};
use crate::plan::percent_encoded;
use crate::render::Stage;
use crate::route::Route;
use crate::source::Sources;

/// A file, byte for byte.
pub fn copy(sources: &Sources, path: &str) -> (Vec<u8>, Vec<Diagnostic>) {
    match sources.read(path) {
        Ok(bytes) => (bytes, Vec::new()),
        Err(error) => {
            let diagnostic = Diagnostic::error(
                "unreadable-file",
                format!("`{path}` cannot be read: {error}"),
            )
            .at(Place::file(path))
            .hint("check that the file exists and that you may read it");
            (Vec::new(), vec![diagnostic])
        }
    }
}

/// `robots.txt` (RFC 9309): everything may be read, and here is the map.
pub fn robots(stage: &Stage) -> String {
    let sitemap = Route::root()
        .file("sitemap.xml")
        .map(|route| stage.links.absolute(&route))
        .unwrap_or_default();
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
}

/// `_redirects`: former address, address, status; one a line, as static hosts read it.
pub fn redirects(stage: &Stage) -> String {
    let base = &stage.links.base().path;
    let mut text = String::new();
    for (from, work, lang) in &stage.plan.redirects {
        let to = stage.plan.work(&stage.site, *work, *lang);
        text.push_str(&format!(
            "{base}/{} {base}/{} 301\n",
            percent_encoded(from.as_str()),
            percent_encoded(to.as_str())
        ));
    }
    text
}
