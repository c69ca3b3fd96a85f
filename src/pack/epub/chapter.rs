//! A page of the site as a chapter: what its `main` holds, with links that stay in the book where they can.
//!
//! Takes a page of a book edition, printed; gives XHTML and the files that it shows. What would need a script, a form or
//! the network is left out or is an error: a book that asks for them is refused by some readers and broken in others.

use std::collections::{BTreeMap, BTreeSet};

use super::xhtml::{self, Frame, TYPE};
use crate::diagnostic::Diagnostic;
use crate::pack::files::{Files, Reference, mark, media_type, plain_name};
use crate::pack::tree::{self, Handle};
use crate::plan::relative;
use crate::render::Opening;

/// Elements that go with all they hold.
const DROPPED: [&str; 14] = [
    "script", "template", "style", "link", "meta", "form", "iframe", "object", "embed", "dialog",
    "button", "input", "select", "textarea",
];

/// Attributes that mean nothing in a book, or that its rules forbid.
const UNWANTED: [&str; 11] = [
    "srcset",
    "sizes",
    "loading",
    "integrity",
    "crossorigin",
    "ping",
    "download",
    "target",
    "focusable",
    "tabindex",
    "contenteditable",
];

/// Images that every reading system shows (EPUB 3.3 §3.2, core media types).
const CORE: [&str; 5] = [
    "image/jpeg",
    "image/png",
    "image/gif",
    "image/svg+xml",
    "image/webp",
];

/// What chapters of a book need to know of the whole.
pub struct Around<'a> {
    /// The files of the edition.
    pub files: &'a Files<'a>,
    /// What the book says of itself.
    pub opening: &'a Opening,
    /// Where each page of the edition that is in the book lies in it, and the ids that Markdown gave it.
    pub places: BTreeMap<String, Place<'a>>,
    /// Whether there is a style sheet.
    pub styled: bool,
}

/// Where a page lies in the book.
pub struct Place<'a> {
    /// Its file.
    pub file: &'a str,
    /// Whether it has an id.
    pub has: Box<dyn Fn(&str) -> bool + Sync + Send + 'a>,
}

/// A page of the book.
#[derive(Debug, Default)]
pub struct Text {
    /// Where it lies.
    pub file: String,
    /// The whole page.
    pub xhtml: String,
    /// The files of the edition that it shows, by where they lie in the book.
    pub media: BTreeMap<String, String>,
    /// Whether it holds drawings, which the list of the book's files must say.
    pub svg: bool,
    /// Whether it holds formulas, the same.
    pub mathml: bool,
    /// Whether it shows images that nothing describes.
    pub undescribed: bool,
    /// What speaks against it.
    pub found: Vec<Diagnostic>,
}

impl Around<'_> {
    /// Makes a page of the book of HTML that lies at `path` in the edition.
    pub fn text(
        &self,
        html: &[u8],
        path: &str,
        file: &str,
        title: &str,
        kind: Option<&str>,
    ) -> Text {
        let page = tree::parse(&String::from_utf8_lossy(html));
        let main = tree::first(&page, "main").or_else(|| tree::first(&page, "body"));
        let mut making = Making {
            around: self,
            path,
            ids: BTreeSet::new(),
            text: Text {
                file: file.to_owned(),
                ..Text::default()
            },
        };
        let mut body = String::new();
        if let Some(main) = main {
            making.tidy(&main);
            xhtml::children(&main, &mut body);
        }
        let style = self.styled.then(|| relative(file, super::STYLE));
        let frame = Frame {
            tag: &self.opening.tag,
            direction: self.opening.direction.as_str(),
            title,
            style: style.as_deref(),
            kind,
        };
        let mut text = making.text;
        text.xhtml = xhtml::page(&frame, &body);
        text
    }
}

struct Making<'a> {
    around: &'a Around<'a>,
    /// Where the page lies in the edition.
    path: &'a str,
    ids: BTreeSet<String>,
    text: Text,
}

impl Making<'_> {
    fn tidy(&mut self, main: &Handle) {
        for element in tree::elements(main) {
            match tree::name(&element).unwrap_or_default() {
                name if DROPPED.contains(&name) => tree::remove(&element),
                "noscript" => tree::unwrap(&element),
                "source" if tree::attribute(&element, "srcset").is_some() => tree::remove(&element),
                _ => {}
            }
        }
        let elements = tree::elements(main);
        for element in &elements {
            if let Some(id) = tree::attribute(element, "id")
                && !self.ids.insert(id.clone())
            {
                self.fault("duplicate-id", format!("has the id `{id}` twice"));
            }
        }
        for element in &elements {
            tree::unset(element, |name| {
                name.starts_with("on") || UNWANTED.contains(&name)
            });
            self.element(element);
        }
    }

    fn element(&mut self, element: &Handle) {
        let name = tree::name(element).unwrap_or_default();
        match name {
            "svg" => self.text.svg = true,
            "math" => self.text.mathml = true,
            "img" if tree::attribute(element, "alt").is_none() => self.text.undescribed = true,
            _ => {}
        }
        for attribute in ["src", "poster"] {
            if let Some(url) = tree::attribute(element, attribute) {
                let shown = self.shown(name, &url);
                tree::set(element, attribute, &shown);
            }
        }
        if let Some(url) = tree::attribute(element, "href") {
            match name {
                "image" | "feImage" => {
                    let shown = self.shown(name, &url);
                    tree::set(element, "href", &shown);
                }
                "use" => {}
                _ => tree::set(element, "href", &self.visited(&url)),
            }
        }
        let kind = match tree::attribute(element, "role").as_deref() {
            Some("doc-noteref") => "noteref",
            Some("doc-backlink") => "backlink",
            Some("doc-endnotes") => {
                for list in &*element.children.borrow() {
                    for note in &*list.children.borrow() {
                        tree::set(note, TYPE, "footnote");
                    }
                }
                "footnotes"
            }
            _ => return,
        };
        tree::set(element, TYPE, kind);
    }

    /// The address of a file that the chapter shows, which comes into the book.
    fn shown(&mut self, element: &str, url: &str) -> String {
        let Reference::File(path, _) = Reference::read(self.path, url) else {
            if !url.starts_with("data:") {
                self.fault("external-resource", format!("loads `{url}`"));
            }
            return url.to_owned();
        };
        if self.around.files.find(&path).is_none() {
            self.fault("dead-link", format!("shows `{url}`, which is not there"));
            return url.to_owned();
        }
        let kind = media_type(&path);
        if matches!(element, "img" | "image") && !CORE.contains(&kind) {
            self.fault(
                "foreign-image",
                format!("shows `{path}`, of a kind that books cannot show"),
            );
        }
        let ending = path.rsplit('.').next().unwrap_or_default();
        let digest = crate::pack::manifest::digest(path.as_bytes());
        let number =
            usize::from(digest[0]) << 16 | usize::from(digest[1]) << 8 | usize::from(digest[2]);
        let name = match plain_name(&path, number) {
            name if name == path => name,
            name => format!("{name}.{ending}"),
        };
        let file = format!("media/{name}");
        let address = relative(&self.text.file, &file);
        self.text.media.insert(file, path);
        address
    }

    /// Where a reader goes: a page of the book where it is in it, else the web.
    fn visited(&mut self, url: &str) -> String {
        match Reference::read(self.path, url) {
            // A mark that only the web page has leads to the chapter.
            Reference::Here(id) if self.ids.contains(&id) => mark(&id),
            Reference::Here(_) => relative(&self.text.file, &self.text.file),
            Reference::Elsewhere => url.to_owned(),
            Reference::File(path, rest) => {
                let Some(place) = self.around.places.get(&path) else {
                    return match self.around.files.web(&path, &rest) {
                        Some(web) => web,
                        None => {
                            self.fault(
                                "dead-link",
                                format!("links to `{url}`, which is not there"),
                            );
                            url.to_owned()
                        }
                    };
                };
                let id = rest.split_once('#').map_or("", |(_, id)| id);
                let id = crate::route::percent_decoded(id);
                let mark = Some(&*id)
                    .filter(|id| (place.has)(id))
                    .map_or_else(String::new, mark);
                relative(&self.text.file, place.file) + &mark
            }
        }
    }

    fn fault(&mut self, code: &'static str, what: String) {
        let fault = Diagnostic::error(code, format!("in the book, `{}` {what}", self.text.file));
        self.text.found.push(fault);
    }
}
