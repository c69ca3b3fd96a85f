//! What is open where the writer is: elements with a language or direction of their own, elements of authors' HTML, and
//! output that was set aside.

use std::collections::BTreeMap;
use std::rc::Rc;

use html5ever::LocalName;

use crate::language::Direction;

/// The language and direction of an element that has its own.
pub struct LangScope {
    /// The language its author named, else the one that was named around it.
    pub lang: Option<Rc<str>>,
    pub dir: Direction,
    /// Whether a browser isolates the element: it bears the direction as an attribute.
    pub isolates: bool,
}

/// A block of code that is being written.
pub(super) struct CodeBlock {
    /// What its author called its language; empty where it has none.
    pub(super) language: String,
    /// The code as far as it was read.
    pub(super) code: String,
}

/// Elements that are open in authors' HTML, innermost last.
#[derive(Default)]
pub struct OpenHtml {
    /// The name of each, and whether it has a scope of its own.
    open: Vec<(LocalName, bool)>,
    /// Where each name is open: an end tag need not look through thousands of others.
    places: BTreeMap<LocalName, Vec<usize>>,
}

impl OpenHtml {
    /// How many are open.
    pub fn len(&self) -> usize {
        self.open.len()
    }

    /// One is opened.
    pub fn push(&mut self, name: LocalName, has_scope: bool) {
        let places = self.places.entry(name.clone()).or_default();
        places.push(self.open.len());
        self.open.push((name, has_scope));
    }

    /// Where the innermost of a name is open.
    pub fn innermost(&self, name: &LocalName) -> Option<usize> {
        self.places.get(name)?.last().copied()
    }

    /// Ends all from the one at `from` on; gives how many of them had a scope.
    pub fn end(&mut self, from: usize) -> usize {
        // So it is nearly always, and every element of Markdown asks.
        if from >= self.open.len() {
            return 0;
        }
        let ended = self.open.split_off(from);
        for (name, _) in &ended {
            self.places.entry(name.clone()).or_default().pop();
        }
        ended.iter().filter(|(_, has_scope)| *has_scope).count()
    }
}

/// Output that was set aside while something else is written.
pub enum SetAside {
    Note(String, String),
    Call(OpenCall),
}

/// A component that was called and is open.
pub struct OpenCall {
    /// Which call it is.
    pub index: usize,
    /// What was written before it.
    pub outer: String,
    /// How many elements were open around it: it ends where it began, or its tags and theirs would cross.
    pub depth: usize,
}
