//! One document in one file: HTML that carries its styles and images, and leads to the web for everything else.
//!
//! Takes a page of a document edition, printed; gives it without scripts and with nothing to load. What it says, where it
//! comes from and how it looks on paper are the theme's affair (`edition.form`).

use super::files::{Files, Reference, mark, rewrite_urls};
use super::proof;
use super::tree::{self, Handle};
use crate::diagnostic::{Diagnostic, Place};
use crate::plan::{Output, Piece};
use crate::render::Rendered;
use crate::site::{Site, Version};

/// From this many bytes on, a document is called heavy: 2 MB, which mail and telephones still take.
const HEAVY: usize = 2_000_000;

/// Attributes that name what a page loads.
const LOADED: [&str; 4] = ["src", "poster", "data", "background"];

/// A document in one file.
#[derive(Debug)]
pub struct Single {
    /// Its name, below the folder that it is put into.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// What was said while it was made, and what speaks against it.
    pub found: Vec<Diagnostic>,
}

/// The name of the file of a document, by its work and language; the number stands in where the work's name would not do.
pub fn name(site: &Site, document: Version, number: usize) -> String {
    let work = &site.work(document.work).name;
    format!("{}.{}.html", super::plain_name(work, number), document.lang)
}

/// Makes the file of a document.
pub fn make(files: &Files, document: Version, number: usize) -> Single {
    let press = files.press();
    let site = press.site();
    let route = press.plan().route(site, document);
    let output = Output {
        route: route.clone(),
        piece: Piece::Page { version: document },
    };
    let rendered = press.render(&output);
    let (bytes, mut found) = (rendered.bytes, rendered.notes);
    let page = tree::parse(&String::from_utf8_lossy(&bytes));
    let maker = Maker {
        files,
        path: route.file_path(),
    };
    maker.page(&page, &mut found);
    let name = name(site, document, number);
    let bytes = tree::html(&page);
    found.extend(proof::alone(&name, &String::from_utf8_lossy(&bytes)));
    if bytes.len() > HEAVY {
        let (size, most) = (bytes.len() / 1000, HEAVY / 1000);
        let heavy = message!("heavy-document", name, size, most);
        let heavy = Diagnostic::warning("heavy-document", heavy);
        found.push(heavy.hint(message!("make-images-smaller")));
    }
    let source = site.presence(document).page();
    let source = source.map(|page| site.page(page).article.path.clone());
    let found = found
        .into_iter()
        .map(|fault| match (&fault.place, &source) {
            (None, Some(path)) => fault.at(Place::file(path.clone())),
            _ => fault,
        });
    Single {
        name,
        bytes,
        found: found.collect(),
    }
}

struct Maker<'a> {
    files: &'a Files<'a>,
    path: String,
}

impl Maker<'_> {
    fn page(&self, page: &Handle, found: &mut Vec<Diagnostic>) {
        for element in tree::elements(page) {
            match tree::name(&element).unwrap_or_default() {
                "script" | "template" => tree::remove(&element),
                // Without scripts, what was written for readers without them is for all.
                "noscript" => tree::unwrap(&element),
                "link" => self.link(&element, found),
                "style" => {
                    let css = self.styles(&self.path, &tree::text(&element), found);
                    tree::set_text(&element, &css);
                }
                // One image for all screens: `img` names one that every browser shows.
                "source" if tree::attribute(&element, "srcset").is_some() => {
                    tree::remove(&element);
                }
                _ => self.element(&element, found),
            }
        }
    }

    fn element(&self, element: &Handle, found: &mut Vec<Diagnostic>) {
        tree::unset(element, |name| {
            name.starts_with("on")
                || matches!(
                    name,
                    "srcset" | "sizes" | "loading" | "integrity" | "crossorigin" | "ping"
                )
        });
        for name in LOADED {
            if let Some(url) = tree::attribute(element, name)
                && let Some(data) = self.held(&self.path, &url, found)
            {
                tree::set(element, name, &data);
            }
        }
        for name in ["href", "action", "formaction", "cite"] {
            if let Some(url) = tree::attribute(element, name) {
                let is_image = matches!(tree::name(element), Some("image" | "feImage"));
                let url = match is_image {
                    true => self.held(&self.path, &url, found),
                    false => self.visited(&url),
                };
                if let Some(url) = url {
                    tree::set(element, name, &url);
                }
            }
        }
        if let Some(css) = tree::attribute(element, "style").filter(|css| css.contains("url(")) {
            tree::set(element, "style", &self.styles(&self.path, &css, found));
        }
    }

    /// Style sheets come in, relations to other pages stay, everything else that a page hints at goes.
    fn link(&self, link: &Handle, found: &mut Vec<Diagnostic>) {
        let rel = tree::attribute(link, "rel").unwrap_or_default();
        let href = tree::attribute(link, "href").unwrap_or_default();
        let kinds: Vec<&str> = rel.split_ascii_whitespace().collect();
        if kinds.contains(&"stylesheet") {
            if let Reference::File(path, _) = Reference::read(&self.path, &href)
                && let Some(Rendered { bytes, notes: said }) = self.files.render(&path)
            {
                found.extend(said);
                let css = String::from_utf8_lossy(&bytes);
                return tree::style(&self.styles(&path, &css, found), link);
            }
        } else if kinds.contains(&"icon") {
            if let Some(data) = self.held(&self.path, &href, found) {
                return tree::set(link, "href", &data);
            }
        } else if kinds
            .iter()
            .all(|kind| matches!(*kind, "canonical" | "alternate" | "author" | "license"))
        {
            if let Some(url) = self.visited(&href) {
                tree::set(link, "href", &url);
            }
            return;
        }
        tree::remove(link);
    }

    /// A style sheet that lies at `path`, with everything it loads in it.
    fn styles(&self, path: &str, css: &str, found: &mut Vec<Diagnostic>) -> String {
        rewrite_urls(css, |url| self.held(path, url, found))
    }

    /// An address that holds what `url` names; `None` where that is no file of the publication.
    fn held(&self, from: &str, url: &str, found: &mut Vec<Diagnostic>) -> Option<String> {
        match Reference::read(from, url) {
            Reference::File(path, _) => self.files.data(&path, found),
            _ => None,
        }
    }

    /// Where a reader goes: a place in this very file, or the web.
    fn visited(&self, url: &str) -> Option<String> {
        match Reference::read(&self.path, url) {
            Reference::Here(id) => Some(mark(&id)).filter(|mark| !mark.is_empty()),
            Reference::File(path, rest) => self.files.web(&path, &rest),
            Reference::Elsewhere => None,
        }
    }
}
