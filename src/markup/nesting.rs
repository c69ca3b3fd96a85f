//! Which tags do not fit into each other.
//!
//! Takes start tags, end tags and text in order; says of each whether it may stand where it does. Open elements lie in one
//! stack, as a browser keeps them, without the repairs that browsers make: what they would repair is told. Inside `<svg>`
//! and `<math>` other rules hold, and nothing is told.

use super::elements::{self, Element, find};
use super::reader::Tag;

/// What is wrong with a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// No element of HTML has this name.
    Unknown,
    /// The element cannot stand in this one.
    CannotStandIn(String),
    /// The element stands in one of these alone, and here in something else.
    BelongsInto(&'static [&'static str]),
    /// An end tag without its start tag.
    EndsNothing,
    /// An end tag of an element that has none.
    HasNoEnd,
    /// The element was not closed when the one around it was, or the page ended.
    NeverClosed,
    /// Words stand in this element, which holds elements alone.
    WordsIn(String),
}

/// An open element.
struct OpenTag<T> {
    name: Name,
    element: Option<&'static Element>,
    tag: T,
}

/// The open elements of a page; `T` is what its user wants to be told of an element that was not closed.
pub struct Nesting<T> {
    open: Vec<OpenTag<T>>,
    /// How many of them lie in `<svg>` or `<math>`, these included.
    foreign: usize,
    /// What ended the last paragraph that no end tag ended.
    paragraph_ended_by: Option<(&'static str, T)>,
    /// Elements that were ended by the end tag of one around them: their own end tag will come, and is no second fault.
    overdue: Vec<Name>,
}

/// Names of elements, most of which the table holds.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Name {
    Known(&'static str),
    Other(String),
}

impl Name {
    fn as_str(&self) -> &str {
        match self {
            Name::Known(name) => name,
            Name::Other(name) => name,
        }
    }
}

impl<T> Default for Nesting<T> {
    fn default() -> Self {
        Nesting {
            open: Vec::new(),
            foreign: 0,
            paragraph_ended_by: None,
            overdue: Vec::new(),
        }
    }
}

/// More open elements than this are a mistake of their own, which nobody looks into.
const DEEPEST: usize = 512;

impl<T: Clone> Nesting<T> {
    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether what stands here is not HTML but SVG or MathML.
    pub fn is_foreign(&self) -> bool {
        self.foreign > 0
    }

    /// Whether an element of this name is open.
    pub fn is_in(&self, name: &str) -> bool {
        self.open.iter().any(|it| it.name.as_str() == name)
    }

    /// Takes a start tag; `tell` hears what is wrong with it and with those that it ends, each with its `T`.
    pub fn start(&mut self, tag: &Tag, noted: T, tell: &mut impl FnMut(Misfit, &str, T)) {
        let element = find(&tag.name);
        let name = match element {
            Some(element) => Name::Known(element.name),
            None => Name::Other(tag.name.to_string()),
        };
        if self.foreign > 0 {
            if !tag.closes_itself {
                self.foreign += 1;
                self.push(name, None, noted);
            }
            return;
        }
        if self.open.len() >= DEEPEST {
            return;
        }
        self.end_implied(&tag.name, element, &noted, tell);
        if let Some(misfit) = self.misfit(&tag.name, element) {
            tell(misfit, &tag.name, noted.clone());
        }
        if element.is_some_and(Element::is_void) {
            return;
        }
        if matches!(&*tag.name, "svg" | "math") {
            if tag.closes_itself {
                return;
            }
            self.foreign = 1;
        }
        self.push(name, element, noted);
    }

    /// Takes an end tag.
    pub fn end(&mut self, tag: &Tag, noted: T, tell: &mut impl FnMut(Misfit, &str, T)) {
        let name = &*tag.name;
        if self.foreign == 0 && find(name).is_some_and(Element::is_void) {
            tell(Misfit::HasNoEnd, name, noted);
            return;
        }
        let is_scope = |it: &OpenTag<T>| {
            it.element.is_some_and(Element::is_scope) || it.name.as_str() == "svg"
        };
        let mut found = None;
        for (at, it) in self.open.iter().enumerate().rev() {
            if it.name.as_str() == name {
                found = Some(at);
                break;
            }
            // An end tag in a cell ends nothing around its table; the end tag of the table ends the cell.
            if is_scope(it) && !find(name).is_some_and(|it| it.is_scope() || !it.parents.is_empty())
            {
                break;
            }
        }
        let Some(at) = found else {
            if let Some(at) = self.overdue.iter().position(|it| it.as_str() == name) {
                self.overdue.swap_remove(at);
                return;
            }
            match self.paragraph_ended_by.take_if(|_| name == "p") {
                Some((by, tag)) => tell(Misfit::CannotStandIn("p".to_owned()), by, tag),
                None => tell(Misfit::EndsNothing, name, noted),
            }
            return;
        };
        for open in self.open.drain(at..).skip(1) {
            self.foreign = self.foreign.saturating_sub(1);
            if self.foreign == 0 && !open.element.is_some_and(Element::may_stay_open) {
                tell(Misfit::NeverClosed, open.name.as_str(), open.tag);
                self.overdue.push(open.name);
            }
        }
        self.foreign = self.foreign.saturating_sub(1);
    }

    /// Takes text that is not all white space.
    pub fn words(&self) -> Option<Misfit> {
        let open = self.open.last().filter(|_| self.foreign == 0)?;
        let element = open.element?;
        let holds_no_words = !element.children.is_empty() && element.name != "picture";
        holds_no_words.then(|| Misfit::WordsIn(element.name.to_owned()))
    }

    /// The end of the page.
    pub fn finish(&mut self, tell: &mut impl FnMut(Misfit, &str, T)) {
        for open in self.open.drain(..).rev() {
            if !open.element.is_some_and(Element::may_stay_open) {
                tell(Misfit::NeverClosed, open.name.as_str(), open.tag);
            }
        }
    }

    fn push(&mut self, name: Name, element: Option<&'static Element>, tag: T) {
        self.open.push(OpenTag { name, element, tag });
    }

    /// Ends what a start tag ends without an end tag.
    fn end_implied(
        &mut self,
        name: &str,
        element: Option<&'static Element>,
        noted: &T,
        tell: &mut impl FnMut(Misfit, &str, T),
    ) {
        if element.is_some_and(Element::ends_paragraph)
            && let Some(at) = self.nearest(&["p"], |it| it.is_scope())
        {
            let within = self.open.drain(at..).skip(1);
            let left: Vec<_> = within
                .filter(|it| !it.element.is_some_and(Element::may_stay_open))
                .collect();
            let by = element.filter(|_| left.is_empty());
            self.paragraph_ended_by = by.map(|it| (it.name, noted.clone()));
            if let Some(inner) = left.last() {
                // A line of text was cut in two: its end tags will come, and the paragraph's.
                let holder = inner.name.as_str().to_owned();
                tell(Misfit::CannotStandIn(holder), name, noted.clone());
                self.overdue.extend(left.into_iter().map(|it| it.name));
                self.overdue.push(Name::Known("p"));
            }
        }
        let Some((ends, shields)) = elements::implied_ends(name) else {
            return;
        };
        while let Some(at) = self.nearest(ends, |it| shields.contains(&it.name)) {
            for open in self.open.drain(at..).skip(1) {
                if !open.element.is_some_and(Element::may_stay_open) {
                    tell(Misfit::NeverClosed, open.name.as_str(), open.tag);
                    self.overdue.push(open.name);
                }
            }
        }
    }

    /// The innermost open element of one of these names, if none that `shields` lies in it.
    fn nearest(&self, names: &[&str], shields: impl Fn(&Element) -> bool) -> Option<usize> {
        for (at, open) in self.open.iter().enumerate().rev() {
            if names.contains(&open.name.as_str()) {
                return Some(at);
            }
            if open.element.is_some_and(&shields) {
                return None;
            }
        }
        None
    }

    fn misfit(&self, name: &str, element: Option<&'static Element>) -> Option<Misfit> {
        let Some(element) = element else {
            return (!name.contains('-')).then_some(Misfit::Unknown);
        };
        let Some(parent) = self.open.last() else {
            // A piece of a page; what stands in a head may be one.
            let is_of_head = element
                .parents
                .iter()
                .any(|it| matches!(*it, "html" | "head"));
            return (!element.parents.is_empty() && !is_of_head)
                .then_some(Misfit::BelongsInto(element.parents));
        };
        let around = || Misfit::CannotStandIn(parent.name.as_str().to_owned());
        if !element.parents.is_empty() {
            let fits = element.parents.contains(&parent.name.as_str())
                || parent.element.is_none()
                || matches!(parent.name.as_str(), "template" | "noscript");
            // A link around all that a figure holds: the caption stands in the figure, and may not stand in the link.
            if !fits && name == "figcaption" && self.is_in("figure") {
                return Some(around());
            }
            return (!fits).then_some(Misfit::BelongsInto(element.parents));
        }
        if let Some(of) = parent.element
            && !of.children.is_empty()
            && !of.children.contains(&name)
        {
            return Some(around());
        }
        if !element.is_line()
            && !matches!(name, "html")
            && let Some(holder) = self.holder_of_lines()
            && !(matches!(holder, "summary" | "legend") && is_heading(name))
        {
            return Some(Misfit::CannotStandIn(holder.to_owned()));
        }
        self.find_misfit(name, element)
    }

    /// The element that allows only lines of text here: what is transparent allows what its parent does.
    fn holder_of_lines(&self) -> Option<&'static str> {
        for open in self.open.iter().rev() {
            let element = open.element?;
            if !element.is_transparent() {
                return element.holds_lines().then_some(element.name);
            }
        }
        None
    }

    /// What lies around, however far, and does not allow this element in itself.
    fn find_misfit(&self, name: &str, element: &Element) -> Option<Misfit> {
        let is_control = element.is_interactive() || name == "a";
        let is_alone = matches!(
            name,
            "form" | "label" | "dfn" | "main" | "meter" | "progress"
        );
        if !is_control && !is_alone && !element.is_section() {
            return None;
        }
        let refuses = |it: &Element| {
            (is_control && it.refuses_controls())
                || (is_alone && it.name == name)
                || (element.is_section() && it.refuses_sections())
        };
        let around = self
            .open
            .iter()
            .rev()
            .filter_map(|it| it.element)
            .find(|it| refuses(it))?;
        Some(Misfit::CannotStandIn(around.name.to_owned()))
    }
}

fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "hgroup")
}
