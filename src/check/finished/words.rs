//! Links, buttons and headings that say nothing to who does not see the page (WCAG 2.4.4, 2.4.6, 4.1.2; accname 1.2).

use std::ops::Range;

use super::super::Rule;
use super::super::rules::{button_without_words, heading_without_words, link_without_words};
use crate::locale::says_nothing;
use crate::markup::Tag;

/// The elements that must say something and are open.
#[derive(Debug, Default)]
pub(super) struct OpenLabels {
    open: Vec<OpenLabel>,
    /// How deep the element lies that is hidden from readers with all it holds.
    hidden: Option<usize>,
}

#[derive(Debug)]
struct OpenLabel {
    rule: &'static Rule,
    depth: usize,
    tag: Range<usize>,
    says_something: bool,
}

/// Whether an attribute says something that can be seen or heard.
fn says(tag: &Tag, name: &str) -> bool {
    tag.value(name).is_some_and(|it| !says_nothing(&it))
}

impl OpenLabels {
    /// Takes a start tag that lies `depth` deep.
    pub fn start(&mut self, tag: &Tag, depth: usize, is_void: bool) {
        let name = &*tag.name;
        let has_name = ["aria-label", "aria-labelledby", "title"]
            .iter()
            .any(|it| says(tag, it));
        let says = match name {
            "img" | "area" => says(tag, "alt"),
            "input" => says(tag, "value") || says(tag, "alt"),
            "iframe" | "video" | "audio" | "object" | "select" | "textarea" => true,
            _ => false,
        };
        if has_name || says {
            self.say();
        }
        if is_void || self.hidden.is_some() {
            return;
        }
        if is_hidden(tag) {
            self.hidden = Some(depth);
            return;
        }
        let rule = match name {
            "a" if tag.attribute("href").is_some() => &link_without_words::RULE,
            "button" => &button_without_words::RULE,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => &heading_without_words::RULE,
            _ => return,
        };
        self.open.push(OpenLabel {
            rule,
            depth,
            tag: tag.range.clone(),
            says_something: has_name,
        });
    }

    /// Takes text that is not all white space.
    pub fn say(&mut self) {
        if self.hidden.is_none() {
            for open in &mut self.open {
                open.says_something = true;
            }
        }
    }

    /// Says that elements have ended and the page is `depth` deep now; hands over those that said nothing.
    pub fn end(&mut self, depth: usize, mut tell: impl FnMut(&'static Rule, Range<usize>)) {
        if self.hidden.is_some_and(|hidden| depth <= hidden) {
            self.hidden = None;
        }
        while let Some(open) = self.open.pop_if(|open| depth <= open.depth) {
            if !open.says_something {
                tell(open.rule, open.tag);
            }
        }
    }
}

fn is_hidden(tag: &Tag) -> bool {
    tag.attribute("hidden").is_some()
        || tag.attribute("inert").is_some()
        || tag
            .attribute("aria-hidden")
            .is_some_and(|it| it.raw == "true")
}
