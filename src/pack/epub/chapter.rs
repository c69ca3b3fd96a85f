//! A page of the site as a chapter: what its `main` holds, with links that stay in the book where they can.
//!
//! Takes a page of a book edition, printed; gives XHTML and the files that it shows. What would need a script, a form or
//! the network is left out or is an error: a book that asks for them is refused by some readers and broken in others.

use std::collections::{BTreeMap, BTreeSet};

use super::address::clean;
use super::fit::fit;
use super::xhtml::{self, TYPE, XhtmlFrame};
use crate::diagnostic::{self, Diagnostic, Message};
use crate::pack::files::{Files, Reference, ending, mark, media_type, plain_name};
use crate::pack::tree::{self, Handle};
use crate::plan::relative;
use crate::render::Opening;

/// Elements that go with all they hold.
const DROPPED: [&str; 13] = [
    "script", "template", "style", "link", "meta", "iframe", "object", "embed", "dialog", "button",
    "input", "select", "textarea",
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

/// Sound that every reading system plays.
const SOUND: [&str; 3] = ["audio/mpeg", "audio/mp4", "audio/ogg"];

/// Images that every reading system shows (EPUB 3.3 §3.2, core media types).
const CORE: [&str; 5] = [
    "image/jpeg",
    "image/png",
    "image/gif",
    "image/svg+xml",
    "image/webp",
];

/// What chapters of a book need to know of the whole.
pub struct BookContext<'a> {
    /// The files of the edition.
    pub files: &'a Files<'a>,
    /// What the book says of itself.
    pub opening: &'a Opening,
    /// Where each page of the edition that is in the book lies in it, and the ids that Markdown gave it.
    pub places: BTreeMap<String, PageInBook<'a>>,
    /// Whether there is a style sheet.
    pub styled: bool,
}

/// Where a page lies in the book.
pub struct PageInBook<'a> {
    /// Its file.
    pub file: &'a str,
    /// Whether it has an id.
    pub has: Box<dyn Fn(&str) -> bool + Sync + Send + 'a>,
}

/// A page of the book.
#[derive(Debug, Default)]
pub struct ChapterText {
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
    /// Whether something in it can be heard.
    pub sounds: bool,
    /// Whether something in it may move or flash: films, and pictures of a kind that can.
    pub moves: bool,
    /// The ids that can be linked to.
    pub ids: BTreeSet<String>,
    /// The source that it comes from, where there is one.
    pub source: Option<diagnostic::Place>,
    /// The places in other pages of the book that it links to, by file and id.
    pub wanted: Vec<(String, String)>,
    /// What speaks against it.
    pub found: Vec<Diagnostic>,
}

impl BookContext<'_> {
    /// Makes a page of the book of HTML that lies at `path` in the edition.
    pub fn text(
        &self,
        html: &[u8],
        path: &str,
        file: &str,
        title: &str,
        kind: Option<&str>,
    ) -> ChapterText {
        let page = tree::parse(&String::from_utf8_lossy(html));
        let main = tree::first(&page, "main").or_else(|| tree::first(&page, "body"));
        let mut making = ChapterWriter {
            around: self,
            path,
            text: ChapterText {
                file: file.to_owned(),
                ..ChapterText::default()
            },
        };
        let mut body = String::new();
        if let Some(main) = main {
            making.tidy(&main);
            xhtml::children(&main, &mut body);
        }
        let style = self.styled.then(|| relative(file, super::STYLE));
        let frame = XhtmlFrame {
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

struct ChapterWriter<'a> {
    around: &'a BookContext<'a>,
    /// Where the page lies in the edition.
    path: &'a str,
    text: ChapterText,
}

impl ChapterWriter<'_> {
    fn tidy(&mut self, main: &Handle) {
        for element in tree::elements(main) {
            match tree::name(&element).unwrap_or_default() {
                name if DROPPED.contains(&name) => tree::remove(&element),
                "noscript" => tree::unwrap(&element),
                "source" if tree::attribute(&element, "srcset").is_some() => tree::remove(&element),
                _ => {}
            }
        }
        self.sounds(main);
        fit(main);
        let elements = tree::elements(main);
        let ids = elements.iter().filter_map(|it| tree::attribute(it, "id"));
        self.text.ids = ids.collect();
        for element in &elements {
            tree::unset(element, |name| {
                name.starts_with("on") || UNWANTED.contains(&name)
            });
            self.element(element);
        }
    }

    /// Sound that some reading system cannot play stands beside one that it can, or on the web.
    fn sounds(&mut self, main: &Handle) {
        let elements = tree::elements(main).into_iter();
        for audio in elements.filter(|it| tree::name(it) == Some("audio")) {
            let parts = tree::elements(&audio).into_iter();
            let sources = parts.filter(|it| tree::name(it) == Some("source"));
            let sources: Vec<Handle> = sources.collect();
            let of = |it: &Handle| match Reference::read(self.path, &tree::attribute(it, "src")?) {
                Reference::File(path, _) => Some(path),
                _ => None,
            };
            let is_foreign =
                |it: &&Handle| of(it).is_some_and(|it| !SOUND.contains(&media_type(&it)));
            let foreign: Vec<_> = [&audio]
                .into_iter()
                .chain(&sources)
                .filter(is_foreign)
                .collect();
            let left = sources.len() + usize::from(tree::attribute(&audio, "src").is_some());
            let Some(first) = foreign.first().and_then(|it| of(it)) else {
                continue;
            };
            if left > foreign.len() {
                foreign.iter().for_each(|it| match tree::name(it) {
                    Some("source") => tree::remove(it),
                    _ => tree::unset(it, |name| name == "src"),
                });
            } else {
                let link = tree::make("a");
                let name = first.rsplit('/').next().unwrap_or_default();
                tree::set_text(&link, name);
                tree::set(
                    &link,
                    "href",
                    &tree::attribute(foreign[0], "src").unwrap_or_default(),
                );
                tree::replace(&audio, vec![link]);
            }
        }
    }

    fn element(&mut self, element: &Handle) {
        let name = tree::name(element).unwrap_or_default();
        match name {
            "svg" => self.text.svg = true,
            "math" => self.text.mathml = true,
            "img" => {
                let attribute = |name| tree::attribute(element, name);
                self.text.undescribed |= attribute("alt").is_none();
                let is_moving = |url: String| url.to_ascii_lowercase().ends_with(".gif");
                self.text.moves |= attribute("src").is_some_and(is_moving);
            }
            "audio" => self.text.sounds = true,
            "video" => (self.text.sounds, self.text.moves) = (true, true),
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
                _ => match self.visited(&url) {
                    Some(to) => tree::set(element, "href", &to),
                    None => {
                        tree::unset(element, |name| matches!(name, "href" | "rel" | "hreflang"))
                    }
                },
            }
        }
        if let Some(url) = tree::attribute(element, "cite") {
            let web = match Reference::read(self.path, &url) {
                Reference::File(path, rest) => self.around.files.web(&path, &rest),
                _ => Some(url),
            };
            match web.as_deref().and_then(clean) {
                Some(to) => tree::set(element, "cite", &to),
                None => tree::unset(element, |name| name == "cite"),
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
                self.fault("external-resource", message!("chapter-loads", url));
            }
            return url.to_owned();
        };
        if self.around.files.find(&path).is_none() {
            self.fault("dead-link", message!("chapter-shows-nothing", url));
            return url.to_owned();
        }
        let kind = self.around.files.media_type(&path);
        if matches!(element, "img" | "image") && !CORE.contains(&kind) {
            self.fault("foreign-image", message!("chapter-shows-foreign", path));
        }
        let own = path.rsplit('.').next().unwrap_or_default();
        let digest = crate::pack::manifest::digest(path.as_bytes());
        let number =
            usize::from(digest[0]) << 16 | usize::from(digest[1]) << 8 | usize::from(digest[2]);
        let name = match plain_name(&path, number) {
            name if name == path => name,
            name => format!("{name}.{own}"),
        };
        // A file is named after what is in it: readers of books go by that.
        let name = match ending(kind) {
            Some(ending) if media_type(&path) != kind => format!("{name}.{number:x}.{ending}"),
            _ => name,
        };
        let file = format!("media/{name}");
        let address = relative(&self.text.file, &file);
        self.text.media.insert(file, path);
        address
    }

    /// Where a reader goes: a page of the book where it is in it, else the web; `None` where the address leads nowhere.
    fn visited(&mut self, url: &str) -> Option<String> {
        let web = match Reference::read(self.path, url) {
            // A mark that only the web page has leads to the chapter.
            Reference::Here(id) if self.text.ids.contains(&id) => return Some(mark(&id)),
            Reference::Here(_) => return Some(relative(&self.text.file, &self.text.file)),
            Reference::Elsewhere => url.to_owned(),
            Reference::File(path, rest) => match self.around.places.get(&path) {
                Some(place) => return Some(self.in_book(place, &rest)),
                None => match self.around.files.web(&path, &rest) {
                    Some(web) => web,
                    None => {
                        self.fault("dead-link", message!("chapter-links-nowhere", url));
                        return None;
                    }
                },
            },
        };
        let cleaned = clean(&web);
        if cleaned.is_none() {
            let what = message!("book-no-address", file = self.text.file, url);
            let told = Diagnostic::warning("unusable-address", what);
            let hint = message!("write-whole-address");
            self.text.found.push(told.hint(hint));
        }
        cleaned
    }

    fn in_book(&mut self, place: &PageInBook, rest: &str) -> String {
        let id = rest.split_once('#').map_or("", |(_, id)| id);
        let id = crate::route::percent_decode(id);
        let to = relative(&self.text.file, place.file);
        match (place.has)(&id) {
            true => {
                let wanted = (place.file.to_owned(), id.clone().into_owned());
                self.text.wanted.push(wanted);
                to + &mark(&id)
            }
            false => to,
        }
    }

    fn fault(&mut self, code: &'static str, what: Message) {
        let fault = Diagnostic::error(code, message!("in-the-book", file = self.text.file, what));
        self.text.found.push(fault);
    }
}
