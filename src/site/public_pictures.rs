//! Which files of works are shown as pictures, and what speaks for a page as a picture.

use crate::source::join_path;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Page, Site};
use crate::article::named_pictures;

impl Site {
    /// The file that a page names by `path`, seen from its own; its path in the sources. The reader's version first.
    pub fn file_of(&self, page: &Page, path: &str) -> Option<&Arc<str>> {
        self.file(&beside(&page.article.path, path), page.lang)
    }

    /// The files that some page shows as pictures: by their paths in the sources, sorted.
    pub fn pictures(&self) -> BTreeSet<Arc<str>> {
        let mut found = BTreeSet::new();
        for page in &self.pages {
            let shown = page.article.outline.pictures.iter();
            let mut names: Vec<&str> = shown.map(|shown| &*shown.file).collect();
            let extra = page.extra();
            named_pictures(&extra, &mut names);
            let files = names
                .into_iter()
                .filter_map(|name| self.file_of(page, name));
            found.extend(files.cloned());
        }
        found
    }
}

/// `path` seen from the article at `article`, below `content/`.
pub fn beside(article: &str, path: &str) -> String {
    let below = article.strip_prefix("content/").unwrap_or(article);
    join_path(
        below.rsplit_once('/').map_or("", |(folder, _)| folder),
        path,
    )
}
