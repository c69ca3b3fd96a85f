//! Makes of any tree one that the rules of books allow, with all its words.
//!
//! Browsers show whatever they are given; a book is XML, held to the content models of HTML by every shop that takes it into a
//! catalogue. Authors write HTML by hand, and old HTML is copied from elsewhere: so what may not stand where it stands gets
//! the form that comes nearest. A paragraph in `<b>` becomes a paragraph of bold words, an item without its list gets one,
//! an element that nobody knows any more becomes one that says the same; what only paints goes.
//!
//! Takes what was printed of a page, without scripts and forms; changes the tree in place. Addresses are not its affair.

mod attributes;
mod elements;
mod formulas;
mod parts;

use super::super::tree::{self, Handle};
use crate::markup::elements::is_void;
use elements::{Substitute, fate, holds_parts, holds_phrasing, is_phrasing, is_transparent};
use markup5ever_rcdom::NodeData;

/// How deep elements may lie in each other. Nobody writes so; and what walks a tree by calling itself must have a bottom.
const DEEPEST: usize = 200;

/// Makes what an element holds fit for a book.
pub(super) fn fit(main: &Handle) {
    let kids = fit_kids(tree::take(main), ContentModel::Flow, Above::default());
    tree::fill(main, kids);
    attributes::fit(main);
}

/// What may stand in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ContentModel {
    /// Blocks, and lines of text.
    Flow,
    /// Lines of text.
    Phrasing,
}

/// Elements above, in which others may not lie.
#[derive(Debug, Clone, Copy, Default)]
struct Above {
    depth: usize,
    link: bool,
    dfn: bool,
    header: bool,
    address: bool,
    /// Sound or video.
    played: bool,
}

impl Above {
    fn with(mut self, name: &str) -> Self {
        self.depth += 1;
        match name {
            "a" => self.link = true,
            "dfn" => self.dfn = true,
            "header" | "footer" => self.header = true,
            "address" => self.address = true,
            "audio" | "video" => self.played = true,
            _ => {}
        }
        self
    }

    /// The name of an element that may lie here, for one that may not.
    fn allowed(self, name: &'static str) -> &'static str {
        match name {
            "a" if self.link => "span",
            "dfn" if self.dfn => "span",
            "header" | "footer" if self.header || self.address => "div",
            "address" if self.address => "div",
            name => name,
        }
    }
}

/// Some nodes, as they may stand in a place.
fn fit_kids(kids: Vec<Handle>, place: ContentModel, above: Above) -> Vec<Handle> {
    let mut out = Vec::with_capacity(kids.len());
    let mut kids = kids.into_iter().peekable();
    while let Some(kid) = kids.next() {
        // Items that have lost their list.
        if place == ContentModel::Flow && tree::name(&kid) == Some("li") {
            let mut items = vec![kid];
            while let Some(next) = kids.next_if(|it| tree::name(it) == Some("li") || is_blank(it)) {
                items.push(next);
            }
            let list = tree::make("ul");
            tree::fill(&list, parts::items(items, above.with("ul")));
            out.push(list);
            continue;
        }
        one(kid, place, above, &mut out);
    }
    out
}

/// What stands in the place of a node.
fn one(kid: Handle, place: ContentModel, above: Above, out: &mut Vec<Handle>) {
    match &kid.data {
        NodeData::Text { .. } => out.push(kid),
        NodeData::Element { .. } if above.depth >= DEEPEST => {
            out.push(tree::letters(&tree::text(&kid)));
        }
        NodeData::Element { .. } if tree::is_foreign(&kid) => {
            foreign(&kid, above);
            out.push(kid);
        }
        NodeData::Element { .. } => match fate(tree::name(&kid).unwrap_or_default()) {
            Substitute::Gone => {}
            Substitute::Unwrapped => {
                out.extend(fit_kids(tree::take(&kid), place, above.with("")));
            }
            Substitute::Is(name) => element(&kid, above.allowed(name), place, above, out),
        },
        _ => {}
    }
}

fn element(
    kid: &Handle,
    name: &'static str,
    place: ContentModel,
    above: Above,
    out: &mut Vec<Handle>,
) {
    let below = above.with(name);
    match name {
        // A picture in sound or video is for who cannot play it, and EPUBCheck 5.3 breaks off at one.
        "img" if above.played || !has(kid, "src") => {
            let words = tree::attribute(kid, "alt").unwrap_or_default();
            out.push(tree::letters(&words));
        }
        "hr" if place == ContentModel::Phrasing => out.push(tree::make("br")),
        "img" | "hr" | "br" | "wbr" => out.push(fill(kid, name, Vec::new())),
        "col" | "colgroup" | "source" | "track" => {}
        // Parts of something that is not around them.
        "tr" | "tbody" | "thead" | "tfoot" | "rt" => {
            out.extend(fit_kids(tree::take(kid), place, below));
        }
        "li" | "dt" | "dd" | "figcaption" | "summary" | "caption" | "td" | "th" => {
            block(kid, "div", place, below, out);
        }
        "picture" | "audio" | "video" | "ruby" => parts::in_line(kid, name, place, above, out),
        "data" if !has(kid, "value") => phrase(kid, "span", place, below, out),
        // Without a time of its own, what it holds must be one.
        "time" if !attributes::is_dated(kid) => phrase(kid, "span", place, below, out),
        "bdo" if !has(kid, "dir") => phrase(kid, "bdi", place, below, out),
        "a" if holds_controls(kid) => phrase(kid, "span", place, below, out),
        _ if is_phrasing(name) => phrase(kid, name, place, below, out),
        _ => block(kid, name, place, below, out),
    }
}

/// An element in a line of text. Blocks in it come out, and the element goes into each of them.
fn phrase(
    kid: &Handle,
    name: &'static str,
    place: ContentModel,
    below: Above,
    out: &mut Vec<Handle>,
) {
    let kids = fit_kids(tree::take(kid), place, below);
    let one = fill(kid, name, Vec::new());
    if is_transparent(name) || !kids.iter().any(is_block) {
        tree::fill(&one, kids);
        out.push(one);
    } else {
        out.extend(push_down(&one, kids));
    }
}

/// A block; in a line of text what it holds, on a line of its own.
fn block(
    kid: &Handle,
    name: &'static str,
    place: ContentModel,
    below: Above,
    out: &mut Vec<Handle>,
) {
    if place == ContentModel::Phrasing {
        let kids = fit_kids(tree::take(kid), place, below);
        if out.iter().any(|it| !is_blank(it)) {
            out.push(tree::make("br"));
        }
        out.push(fill(kid, "span", kids));
        return;
    }
    let name = match name {
        "details" | "hgroup" => parts::name(kid, name),
        name => name,
    };
    let kids = match holds_phrasing(name) {
        true => fit_kids(tree::take(kid), ContentModel::Phrasing, below),
        false => parts::of(name, tree::take(kid), below),
    };
    let one = fill(kid, name, kids);
    if name == "table" {
        parts::cells_name_their_headers(&one);
    }
    out.push(one);
}

/// What `kids` become when an element that may not hold blocks goes into each block and around everything between them.
fn push_down(around: &Handle, kids: Vec<Handle>) -> Vec<Handle> {
    let mut out = Vec::new();
    let mut line = Vec::new();
    for kid in kids {
        if is_block(&kid) {
            out.extend(wrap(around, std::mem::take(&mut line)));
            push_into(around, &kid);
            out.push(kid);
        } else {
            line.push(kid);
        }
    }
    out.extend(wrap(around, line));
    out
}

fn push_into(around: &Handle, block: &Handle) {
    let name = tree::name(block).unwrap_or_default();
    if is_void(name) || tree::is_foreign(block) {
        return;
    }
    // The files of a sound or a video stand first in it, and in nothing else.
    let mut files = tree::take(block);
    let kids = files.split_off(files.iter().take_while(|kid| is_played(kid)).count());
    let kids = if holds_phrasing(name) {
        wrap(around, kids)
    } else if holds_parts(name) {
        for kid in kids.iter().filter(|kid| tree::name(kid).is_some()) {
            push_into(around, kid);
        }
        kids
    } else {
        push_down(around, kids)
    };
    tree::fill(block, files.into_iter().chain(kids).collect());
}

/// A line of text in a copy of an element, of which the first alone has the id.
fn wrap(around: &Handle, line: Vec<Handle>) -> Vec<Handle> {
    if line.iter().all(is_blank) {
        return line;
    }
    let copy = fill(around, tree::name(around).unwrap_or("span"), line);
    tree::unset(around, |name| name == "id");
    vec![copy]
}

/// A drawing, of which only what it says in HTML is looked at, or a formula.
fn foreign(node: &Handle, above: Above) {
    let kids = tree::take(node);
    if tree::is_formula(node) {
        return tree::fill(node, formulas::held("math", kids, above.depth));
    }
    let mut out = Vec::new();
    for kid in kids {
        match tree::name(&kid) {
            None => out.push(kid),
            Some(_) if above.depth >= DEEPEST => {}
            Some(_) if tree::is_foreign(&kid) => {
                foreign(&kid, above.with(""));
                out.push(kid);
            }
            Some(_) if tree::name(node) == Some("foreignObject") => {
                one(kid, ContentModel::Flow, above.with(""), &mut out);
            }
            Some(_) => one(kid, ContentModel::Phrasing, above.with(""), &mut out),
        }
    }
    tree::fill(node, out);
}

/// An element with the attributes of another.
fn fill(like: &Handle, name: &str, kids: Vec<Handle>) -> Handle {
    let element = tree::like(like, name);
    tree::fill(&element, kids);
    element
}

fn is_block(node: &Handle) -> bool {
    match tree::name(node) {
        Some(_) if tree::is_foreign(node) => false,
        Some(name) if is_transparent(name) => node.children.borrow().iter().any(is_block),
        Some("source" | "track" | "rt") | None => false,
        Some(name) => !is_phrasing(name),
    }
}

/// Whether it is one of the files of a sound or a video.
fn is_played(node: &Handle) -> bool {
    matches!(tree::name(node), Some("source" | "track"))
}

fn is_blank(node: &Handle) -> bool {
    match &node.data {
        NodeData::Text { contents } => contents.borrow().trim_ascii().is_empty(),
        NodeData::Element { .. } => false,
        _ => true,
    }
}

fn has(node: &Handle, attribute: &str) -> bool {
    tree::attribute(node, attribute).is_some_and(|value| !value.trim().is_empty())
}

/// Whether there is something in a link that takes clicks for itself.
fn holds_controls(link: &Handle) -> bool {
    let mut elements = tree::elements(link).into_iter();
    elements.any(|it| matches!(tree::name(&it), Some("audio" | "video" | "details")))
}

#[cfg(test)]
mod tests;
