//! Which language and direction hold where the writer is: what authors say in attributes, in braces or in HTML, and what a
//! block's own text says when nobody does.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use html5ever::LocalName;
use pulldown_cmark::Tag;

use super::blocks::{list_direction, main_direction};
use super::text::push_attribute;
use super::writer::Writer;
use crate::article::markdown::{Attributes, Token};
use crate::language::Direction;
use crate::render::html::sanitise::{Lexer, Piece};

/// The language and direction of an element that has its own.
pub struct Tongue {
    /// The language its author named, else the one that was named around it.
    pub lang: Option<Rc<str>>,
    pub dir: Direction,
    /// Whether a browser isolates the element: it bears the direction as an attribute.
    pub isolates: bool,
}

/// Elements that are open in authors' HTML, innermost last.
#[derive(Default)]
pub struct OpenHtml {
    /// The name of each, and whether it has a tongue of its own.
    open: Vec<(LocalName, bool)>,
    /// Where each name is open: an end tag need not look through thousands of others.
    places: BTreeMap<LocalName, Vec<usize>>,
}

impl OpenHtml {
    /// How many are open.
    pub fn len(&self) -> usize {
        self.open.len()
    }

    fn push(&mut self, name: LocalName, has_tongue: bool) {
        let places = self.places.entry(name.clone()).or_default();
        places.push(self.open.len());
        self.open.push((name, has_tongue));
    }

    fn innermost(&self, name: &LocalName) -> Option<usize> {
        self.places.get(name)?.last().copied()
    }

    /// Ends all from the one at `from` on; gives how many of them had a tongue.
    fn end(&mut self, from: usize) -> usize {
        // So it is nearly always, and every element of Markdown asks.
        if from >= self.open.len() {
            return 0;
        }
        let ended = self.open.split_off(from);
        for (name, _) in &ended {
            self.places.entry(name.clone()).or_default().pop();
        }
        ended.iter().filter(|(_, has_tongue)| *has_tongue).count()
    }
}

/// Elements that hold nothing, and so are never ended (HTML Living Standard, "void elements").
pub(super) const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

impl Writer<'_> {
    /// What an author said of an element, or else the direction of its text, as HTML; pushes the tongue that holds in it.
    pub(super) fn attributes(
        &mut self,
        attributes: Option<&Attributes>,
        main: Option<Direction>,
        range: &Range<usize>,
    ) -> String {
        if attributes.is_none() && main.is_none() {
            self.open.push(false);
            return String::new();
        }
        let nothing = Attributes::default();
        let attributes = attributes.unwrap_or(&nothing);
        let mut text = String::new();
        let named = attributes.lang.as_deref();
        let of_lang = named.and_then(|tag| self.around.direction_of(tag, range));
        let said = attributes.dir.as_deref().and_then(|dir| match dir {
            "rtl" => Some(Direction::Rtl),
            "ltr" => Some(Direction::Ltr),
            _ => {
                self.around.unknown_direction(dir, range);
                None
            }
        });
        let dir = said.or(of_lang).or(main);
        if let Some(id) = &attributes.id {
            push_attribute(&mut text, "id", id);
        }
        if !attributes.classes.is_empty() {
            push_attribute(&mut text, "class", &attributes.classes.join(" "));
        }
        if let Some(lang) = named {
            push_attribute(&mut text, "lang", lang);
        }
        let written = dir.filter(|dir| said.is_some() || *dir != self.dir());
        if let Some(dir) = written {
            push_attribute(&mut text, "dir", dir.as_str());
        }
        self.open.push(named.is_some() || dir.is_some());
        if named.is_some() || dir.is_some() {
            let dir = dir.unwrap_or_else(|| self.dir());
            self.tongues.push(Tongue {
                lang: named.map(Rc::from).or_else(|| self.lang()),
                dir,
                isolates: written.is_some(),
            });
        }
        text
    }

    /// The direction of a block that nobody named one for, where its text runs against what is around it.
    pub(super) fn main_direction(
        &mut self,
        tokens: &[Token],
        tag: &Tag,
        attributes: Option<&Attributes>,
        range: &Range<usize>,
    ) -> Option<Direction> {
        let is_named = attributes.is_some_and(|named| named.lang.is_some() || named.dir.is_some());
        if is_named || self.around.dropping() {
            return None;
        }
        match tag {
            Tag::List(_) => return list_direction(tokens, self.dir()),
            Tag::TableCell => {}
            Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::Item
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition => {
                if self.lang().is_none() {
                    self.around.block(tokens, range);
                }
            }
            _ => return None,
        }
        main_direction(tokens, self.dir())
    }

    /// The direction around the element that was opened last.
    pub(super) fn outer_dir(&self) -> Direction {
        let outer = self.tongues.iter().rev().nth(1);
        outer.map_or(Direction::Ltr, |tongue| tongue.dir)
    }

    pub(super) fn dir(&self) -> Direction {
        self.tongues
            .last()
            .map_or(Direction::Ltr, |tongue| tongue.dir)
    }

    /// The language that authors named here.
    pub(super) fn lang(&self) -> Option<Rc<str>> {
        self.tongues.last().and_then(|tongue| tongue.lang.clone())
    }

    /// Follows the tags of authors' HTML: text inside `<span dir="rtl">` runs that way.
    pub(super) fn html_tongues(&mut self, html: &str, range: &Range<usize>) {
        let lexer = Lexer::new(html);
        let mut at = 0;
        while at < html.len() {
            let piece = lexer.cut(at);
            match piece.piece {
                Piece::Start(tag) if !tag.self_closing && !VOID.contains(&&*tag.name) => {
                    let value = |name: &str| {
                        let found = tag
                            .attrs
                            .iter()
                            .find(|attribute| &*attribute.name.local == name);
                        found.map(|attribute| attribute.value.to_string())
                    };
                    let named = Attributes {
                        lang: value("lang"),
                        // `auto` is a value of HTML, and what is none is for its checkers.
                        dir: value("dir").filter(|dir| matches!(dir.as_str(), "rtl" | "ltr")),
                        ..Attributes::default()
                    };
                    let _ = self.attributes(Some(&named), None, range);
                    let has_tongue = self.open.pop() == Some(true);
                    if let Some(tongue) = self.tongues.last_mut().filter(|_| has_tongue) {
                        // The author's tag says what it says: a language alone isolates nothing.
                        tongue.isolates = named.dir.is_some();
                    }
                    self.html_open.push(tag.name, has_tongue);
                }
                Piece::End(name) => {
                    // What was opened around the block of Markdown cannot be ended in it.
                    let floor = self.html_marks.last().copied().unwrap_or(0);
                    let open = self.html_open.innermost(&name);
                    if let Some(at) = open.filter(|at| *at >= floor) {
                        self.close_html(at);
                    }
                }
                _ => {}
            }
            at = piece.end.max(at + 1);
        }
    }

    /// Ends all elements of authors' HTML from the one at `from` on, as the sanitiser does at the end of a block.
    pub(super) fn close_html(&mut self, from: usize) {
        for _ in 0..self.html_open.end(from) {
            self.tongues.pop();
        }
    }
}
