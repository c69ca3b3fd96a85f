//! The elements that are open where the text is read: Markdown's and those of raw HTML, in one stack.
//!
//! A language said on either holds for all that it encloses, and so does that what it holds is no prose. An end tag of
//! HTML ends nothing that was opened around Markdown's innermost element. Every question is answered at once, however
//! many elements nobody closed.

use std::collections::BTreeMap;
use std::rc::Rc;

use html5ever::LocalName;

/// The elements that are open, innermost last.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    open: Vec<Scope>,
    /// Where those of Markdown stand.
    markdown: Vec<usize>,
    /// Where those of HTML stand, name by name.
    html: BTreeMap<LocalName, Vec<usize>>,
}

/// What holds in an element; what is said around it holds too.
#[derive(Debug)]
struct Scope {
    /// The name of a raw HTML element; `None` for one of Markdown's.
    name: Option<LocalName>,
    lang: Option<Rc<str>>,
    /// Whether what it holds is no prose.
    verbatim: bool,
    /// The number of a raw HTML element among the page's.
    element: Option<usize>,
}

impl Scopes {
    /// Opens an element of raw HTML when it has a `name`, else one of Markdown's.
    pub fn enter(&mut self, name: Option<LocalName>, lang: Option<&str>, verbatim: bool) {
        let at = self.open.len();
        match &name {
            Some(name) => self.html.entry(name.clone()).or_default().push(at),
            None => self.markdown.push(at),
        }
        let scope = Scope {
            name,
            lang: lang.map(Rc::from).or_else(|| self.lang()),
            verbatim: verbatim || self.verbatim(),
            element: None,
        };
        self.open.push(scope);
    }

    /// Notes the number, among the page's, of the element of raw HTML that was opened last.
    pub fn number(&mut self, element: usize) {
        if let Some(scope) = self.open.last_mut() {
            scope.element = Some(element);
        }
    }

    /// The number of the innermost element, if that is one of raw HTML.
    pub fn element(&self) -> Option<usize> {
        self.open.last().and_then(|scope| scope.element)
    }

    /// Ends Markdown's innermost element, and the HTML in it that nothing ended.
    pub fn leave(&mut self) {
        if let Some(at) = self.markdown.last() {
            self.truncate(*at);
        }
    }

    /// Ends the innermost element of HTML with this name, unless Markdown opened one inside it.
    pub fn end_tag(&mut self, name: &LocalName) {
        let open = self.html.get(name).and_then(|places| places.last());
        if let Some(at) = open.filter(|at| self.markdown.last().is_none_or(|inside| *at > inside)) {
            self.truncate(*at);
        }
    }

    /// The language that was said here.
    pub fn lang(&self) -> Option<Rc<str>> {
        self.open.last().and_then(|scope| scope.lang.clone())
    }

    /// Whether what stands here is no prose.
    pub fn verbatim(&self) -> bool {
        self.open.last().is_some_and(|scope| scope.verbatim)
    }

    fn truncate(&mut self, to: usize) {
        for scope in self.open.drain(to..) {
            let places = match scope.name {
                Some(name) => self.html.entry(name).or_default(),
                None => &mut self.markdown,
            };
            places.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_around_holds_inside_and_ends_with_its_element() {
        let (b, i) = (LocalName::from("b"), LocalName::from("i"));
        let mut scopes = Scopes::default();
        scopes.enter(Some(b.clone()), Some("fr"), false);
        scopes.enter(None, None, true);
        scopes.enter(Some(i.clone()), Some("ar"), false);
        assert_eq!(
            (scopes.lang().as_deref(), scopes.verbatim()),
            (Some("ar"), true)
        );
        scopes.end_tag(&b);
        assert_eq!(
            scopes.lang().as_deref(),
            Some("ar"),
            "Markdown stands in between"
        );
        scopes.leave();
        assert_eq!(
            (scopes.lang().as_deref(), scopes.verbatim()),
            (Some("fr"), false)
        );
        scopes.end_tag(&i);
        assert_eq!(
            scopes.lang().as_deref(),
            Some("fr"),
            "it ended with its block"
        );
        scopes.end_tag(&b);
        assert_eq!(scopes.lang(), None);
    }
}
