//! What Liquid in a page can ask of the site around it, and what an include was given besides.

use std::collections::BTreeMap;

/// What Liquid asks of the site around a page.
pub trait SiteAround {
    /// The value of `site.title`, `page.author`, `site.data.x.y`: a text, a number, a truth.
    fn value(&self, name: &str) -> Option<String>;
    /// The path of the post of this name, seen from the top.
    fn post(&self, name: &str) -> Option<String>;
    /// The text of an include.
    fn include(&self, name: &str) -> Option<String>;
    /// The text of a key of the interface in the page's language.
    fn word(&self, key: &str) -> Option<String>;
    /// The text of a file that each language has, in the page's language.
    fn file(&self, path: &str) -> Option<String>;
}

/// A site, and besides it what a page or an include was given under names of its own.
pub(super) struct Named<'a> {
    pub around: &'a dyn SiteAround,
    pub names: &'a BTreeMap<String, String>,
    pub depth: usize,
}

impl SiteAround for Named<'_> {
    fn value(&self, name: &str) -> Option<String> {
        self.names
            .get(name)
            .cloned()
            .or_else(|| self.around.value(name))
    }
    fn post(&self, name: &str) -> Option<String> {
        self.around.post(name)
    }
    fn include(&self, name: &str) -> Option<String> {
        // One that takes itself in never ends.
        self.around.include(name).filter(|_| self.depth < 8)
    }
    fn word(&self, key: &str) -> Option<String> {
        self.around.word(key)
    }
    fn file(&self, path: &str) -> Option<String> {
        self.around.file(path).filter(|_| self.depth < 8)
    }
}

/// The site as a text sees it that is taken in, one deeper.
pub(super) fn deeper<'a>(
    around: &'a dyn SiteAround,
    names: &'a mut BTreeMap<String, String>,
) -> Named<'a> {
    let depth = around.value("include.depth").and_then(|it| it.parse().ok());
    let depth = depth.unwrap_or(0) + 1;
    names.insert("include.depth".to_owned(), depth.to_string());
    Named {
        around,
        names,
        depth,
    }
}
