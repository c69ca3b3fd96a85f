//! Books: EPUB 3.3 of a site, a section or a document, in one language.
//!
//! Takes a press of a book edition, a work and a language; writes an archive in which the media type comes first and which
//! is the same byte for byte whenever the pages are. Chapters are the pages that were written in that language, in the
//! order of their sections; links between them stay in the book, others lead to the web. What a page says is the theme's
//! affair (`edition.form`), and so is its look: `styles/epub.css`.

mod address;
mod chapter;
mod contents;
mod fit;
mod package;
mod xhtml;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use chapter::{BookContext, ChapterText, PageInBook};
use contents::Chapter;
use package::{Demands, ManifestItem};
use xhtml::XhtmlFrame;

use super::archive::Archive;
use super::files::{Reference, rewrite_urls};
use super::manifest::{self, Manifest};
use super::{Files, plain_name};
use crate::diagnostic::{self, Diagnostic};
use crate::language::Lang;
use crate::plan::{Output, Piece};
use crate::press::Press;
use crate::render::{Opening, Rendered};
use crate::site::{PageId, Presence, Site, Version};

/// The folder of the book in the archive.
const FOLDER: &str = "EPUB/";
/// Its style sheet, below that folder.
const STYLE: &str = "style.css";
/// Its table of contents.
const CONTENTS: &str = "contents.xhtml";
/// The page at its front.
const FRONT: &str = "front.xhtml";
/// How many chapters are held at once.
const IN_MEMORY: usize = 128;

const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<container version=\"1.0\" \
    xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n<rootfiles>\n<rootfile full-path=\"EPUB/package.opf\" \
    media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n</container>\n";

/// The name of the file of a book.
pub fn name(site: &Site, root: Version, number: usize) -> String {
    let work = match &*site.work(root.work).name {
        "" => "book",
        name => name,
    };
    format!("{}.{}.epub", plain_name(work, number), root.lang)
}

/// Whether a book of a work in a language would have any chapter.
pub fn exists(site: &Site, root: Version) -> bool {
    let mut works = super::selection::below(site, root).into_iter();
    works.any(|work| matches!(site.presence(work.version(root.lang)), Presence::Own(_)))
}

/// Writes the book of a work. What speaks against it is in the list that comes back; the archive is then of no use.
pub fn write<W: Write>(
    files: &Files,
    root: Version,
    to: W,
    seal: impl Fn(&str) -> Option<String>,
) -> io::Result<(W, Vec<Diagnostic>)> {
    let press = files.press();
    let chapters = contents::chapters(press.site(), root);
    let pages: Vec<PageId> = chapters.iter().map(|chapter| chapter.page).collect();
    let mut opening = press.opening(root, &pages);
    let mut book = BookWriter {
        archive: Archive::begin(to),
        manifest: Manifest::default(),
        items: Vec::new(),
        media: BTreeMap::new(),
        demands: Demands::default(),
        ids: BTreeMap::new(),
        wanted: Vec::new(),
        found: std::mem::take(&mut opening.notes),
    };
    book.put("mimetype", b"application/epub+zip")?;
    book.put("META-INF/container.xml", CONTAINER.as_bytes())?;
    let style = press.style("epub.css");
    let around = around(files, &chapters, &opening, style.is_some());
    if let Some(style) = style {
        book.found.extend(style.notes);
        let css = String::from_utf8_lossy(&style.bytes);
        // Its files are in it: a picture behind a heading needs no place in the book's list.
        let css = rewrite_urls(&css, |url| match Reference::read("", url) {
            Reference::File(path, rest) => Some(files.data(&path, &mut book.found)? + &rest),
            Reference::Here(_) | Reference::Elsewhere => None,
        });
        book.item(STYLE, Vec::new(), false, css.as_bytes())?;
    }
    let output = output(press, root);
    if let Some(front) = &opening.front {
        let path = output.route.file_path();
        let text = around.text(front, &path, FRONT, &opening.title, Some("titlepage"));
        book.page(text)?;
    }
    let second = book.items.len();
    for some in chapters.chunks(IN_MEMORY) {
        let texts = press.in_parallel(some, |chapter| text(press, &around, chapter, root.lang));
        for text in texts {
            book.page(text)?;
        }
    }
    let list = contents::list(press.site(), root, &chapters, &opening, &book.ids);
    let frame = XhtmlFrame {
        tag: &opening.tag,
        direction: opening.direction.as_str(),
        title: &opening.contents,
        style: around.styled.then_some(STYLE),
        kind: None,
    };
    let list = xhtml::page(&frame, &list);
    // It leads to places that are known only now, and is read before them.
    book.item(CONTENTS, vec!["nav"], true, list.as_bytes())?;
    book.items[second..].rotate_right(1);
    book.finish(files, &opening, seal)
}

fn output(press: &Press, version: Version) -> Output {
    Output {
        route: press.plan().route(press.site(), version).clone(),
        piece: Piece::Page { version },
    }
}

fn around<'a>(
    files: &'a Files<'a>,
    chapters: &'a [Chapter],
    opening: &'a Opening,
    styled: bool,
) -> BookContext<'a> {
    let site = files.press().site();
    let places = chapters.iter().map(|chapter| {
        let page = site.page(chapter.page);
        let route = files
            .press()
            .plan()
            .route(site, chapter.work.version(page.lang));
        let outline = &page.article.outline;
        let place = PageInBook {
            file: &chapter.file,
            has: Box::new(move |id| outline.has_anchor(id)),
        };
        (route.file_path(), place)
    });
    BookContext {
        files,
        opening,
        places: places.collect(),
        styled,
    }
}

fn text(press: &Press, around: &BookContext, chapter: &Chapter, lang: Lang) -> ChapterText {
    let output = output(press, chapter.work.version(lang));
    let Rendered { bytes, notes } = press.render(&output);
    let page = press.site().page(chapter.page);
    let typography = press.site().settings.language(lang).locale.typography();
    let title = typography.apply(&page.article.front.title);
    let path = output.route.file_path();
    let mut text = around.text(&bytes, &path, &chapter.file, &title, None);
    let source = diagnostic::Place::file(page.article.path.clone());
    let faults = std::mem::take(&mut text.found).into_iter();
    text.found = notes;
    text.found
        .extend(faults.map(|fault| fault.at(source.clone())));
    text.source = Some(source);
    text
}

/// A book in the making.
struct BookWriter<W: Write> {
    archive: Archive<W>,
    manifest: Manifest,
    items: Vec<ManifestItem>,
    media: BTreeMap<String, String>,
    demands: Demands,
    /// The ids that each file has.
    ids: BTreeMap<String, BTreeSet<String>>,
    /// The places that chapters link to in others, with the sources of these chapters.
    wanted: Vec<(Option<diagnostic::Place>, (String, String))>,
    found: Vec<Diagnostic>,
}

impl<W: Write> BookWriter<W> {
    fn put(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let digest = manifest::digest(bytes);
        self.manifest.files.insert(path.to_owned(), digest);
        match path {
            "mimetype" => self.archive.add_stored(path, bytes),
            _ => self.archive.add(path, bytes),
        }
    }

    fn item(
        &mut self,
        file: &str,
        properties: Vec<&'static str>,
        is_page: bool,
        bytes: &[u8],
    ) -> io::Result<()> {
        self.items.push(ManifestItem {
            file: file.to_owned(),
            properties,
            is_page,
        });
        self.put(&format!("{FOLDER}{file}"), bytes)
    }

    fn page(&mut self, text: ChapterText) -> io::Result<()> {
        let marked = [("svg", text.svg), ("mathml", text.mathml)];
        let properties = marked.iter().filter(|(_, is)| *is).map(|(name, _)| *name);
        self.demands.images |= !text.media.is_empty();
        self.demands.undescribed |= text.undescribed;
        self.demands.sounds |= text.sounds;
        self.demands.moves |= text.moves;
        self.media.extend(text.media);
        self.found.extend(text.found);
        self.ids.insert(text.file.clone(), text.ids);
        let wanted = text.wanted.into_iter();
        self.wanted
            .extend(wanted.map(|it| (text.source.clone(), it)));
        self.item(
            &text.file,
            properties.collect(),
            true,
            text.xhtml.as_bytes(),
        )
    }

    fn finish(
        mut self,
        files: &Files,
        opening: &Opening,
        seal: impl Fn(&str) -> Option<String>,
    ) -> io::Result<(W, Vec<Diagnostic>)> {
        for (source, (file, id)) in std::mem::take(&mut self.wanted) {
            if !self.ids.get(&file).is_some_and(|ids| ids.contains(&id)) {
                let what = message!("book-no-place", file, id);
                let hint = message!("link-to-a-heading");
                let dead = Diagnostic::error("dead-anchor", what).hint(hint);
                self.found.push(match source {
                    Some(source) => dead.at(source),
                    None => dead,
                });
            }
        }
        for (file, path) in std::mem::take(&mut self.media) {
            if let Some(Rendered { bytes, notes }) = files.render(&path) {
                self.found.extend(notes);
                self.item(&file, Vec::new(), false, &bytes)?;
            }
        }
        let package = package::document(opening, &self.items, &self.demands);
        self.put("EPUB/package.opf", package.as_bytes())?;
        let list = self.manifest.text();
        self.archive.add(manifest::IN_BOOK, list.as_bytes())?;
        if let Some(signature) = seal(&list) {
            self.archive
                .add(manifest::SIGNATURE_IN_BOOK, signature.as_bytes())?;
        }
        Ok((self.archive.finish()?, self.found))
    }
}
