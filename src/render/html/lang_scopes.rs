//! Which language and direction hold where the writer is: what authors say in attributes, in braces or in HTML, and what a
//! block's own text says when nobody does.

use std::ops::Range;
use std::rc::Rc;

use pulldown_cmark::Tag;

use super::blocks::{list_direction, main_direction};
use super::opened::LangScope;
use super::text::push_attribute;
use super::writer::Writer;
use crate::article::markdown::{Attributes, Token};
use crate::language::Direction;
use crate::markup::elements::is_void;
use crate::render::html::sanitise::{HtmlPiece, Lexer};

impl Writer<'_> {
    /// What an author said of an element, or else the direction of its text, as HTML; pushes the scope that holds in it.
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
            self.lang_scopes.push(LangScope {
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
        let outer = self.lang_scopes.iter().rev().nth(1);
        outer.map_or(Direction::Ltr, |scope| scope.dir)
    }

    pub(super) fn dir(&self) -> Direction {
        self.lang_scopes
            .last()
            .map_or(Direction::Ltr, |scope| scope.dir)
    }

    /// The language that authors named here.
    pub(super) fn lang(&self) -> Option<Rc<str>> {
        self.lang_scopes.last().and_then(|scope| scope.lang.clone())
    }

    /// Follows the tags of authors' HTML: text inside `<span dir="rtl">` runs that way.
    pub(super) fn html_scopes(&mut self, html: &str, range: &Range<usize>) {
        let lexer = Lexer::new(html);
        let mut at = 0;
        while at < html.len() {
            let piece = lexer.cut(at);
            match piece.piece {
                HtmlPiece::Start(tag) if !tag.self_closing && !is_void(&tag.name) => {
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
                    let has_scope = self.open.pop() == Some(true);
                    if let Some(scope) = self.lang_scopes.last_mut().filter(|_| has_scope) {
                        // The author's tag says what it says: a language alone isolates nothing.
                        scope.isolates = named.dir.is_some();
                    }
                    self.html_open.push(tag.name, has_scope);
                }
                HtmlPiece::End(name) => {
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
            self.lang_scopes.pop();
        }
    }
}
