//! One fragment, from its pieces to clean HTML.
//!
//! Takes the pieces in order, with the stack that earlier fragments left; writes each anew, never copying markup. What
//! is open at the end of the fragment stays on the stack. Inside a dropped element nothing is written or reported but
//! the element itself.

use std::ops::Range;

use html5ever::tokenizer::Tag;
use html5ever::{Attribute, LocalName};

use super::attributes::{self, Means};
use super::elements::{Fate, fate, implied, may_stay_open};
use super::lexer::{self, HtmlPiece, Lexer};
use super::stack::{Mode, OpenElement, Stack, write_end};
use super::{Correction, FindingKind, UrlUse, Urls, address};

/// What is at hand while a fragment is cleaned.
pub(super) struct Pass<'p, 'u> {
    pub(super) refuse: bool,
    pub(super) stack: &'p mut Stack,
    pub(super) fragment: &'p str,
    pub(super) index: usize,
    pub(super) urls: &'p mut Urls<'u>,
    pub(super) out: &'p mut String,
    pub(super) findings: &'p mut Vec<Correction>,
    /// The finding about the dropped element that began in this fragment and is open: its range still grows.
    pub(super) dropped: Option<usize>,
}

impl Pass<'_, '_> {
    /// Cleans the fragment.
    pub(super) fn run(mut self) {
        let lexer = Lexer::new(self.fragment);
        let mut at = 0;
        while at < self.fragment.len() {
            let start = match self.stack.raw_text() {
                Some(name) => lexer::end_tag(self.fragment, at, name),
                None => Some(at),
            };
            let Some(start) = start else { break };
            let cut = lexer.cut(start);
            self.piece(cut.piece, start..cut.end);
            at = cut.end;
        }
        self.extend_dropped(self.fragment.len());
    }

    fn piece(&mut self, piece: HtmlPiece, range: Range<usize>) {
        match piece {
            HtmlPiece::Start(tag) if self.stack.dropping() => self.start_in_dropped(tag, range),
            HtmlPiece::End(name) if self.stack.dropping() => {
                if self.stack.end_dropped(&name) {
                    self.extend_dropped(range.end);
                }
            }
            _ if self.stack.dropping() => {}
            HtmlPiece::Text => self.text(range),
            HtmlPiece::Start(tag) => self.start(tag, range),
            HtmlPiece::End(name) => self.end(&name, range),
            HtmlPiece::Note { ended: true } => {}
            HtmlPiece::Note { ended: false } => {
                self.find(range, FindingKind::ContentDropped, "!--")
            }
            HtmlPiece::Overloaded(name) => self.find(range, FindingKind::TagOverloaded, &name),
            HtmlPiece::Unfinished => {
                let name = self.fragment[range.clone()].trim_start_matches(['<', '/']);
                let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
                let name = name[..end.unwrap_or(name.len())].to_ascii_lowercase();
                self.find(range.clone(), FindingKind::TagUnfinished, &name);
                self.text(range);
            }
        }
    }

    /// Text stays as written, entities too. NUL has no place in HTML; the replacement is Unicode's.
    fn text(&mut self, range: Range<usize>) {
        for c in self.fragment[range].chars() {
            match c {
                '<' => self.out.push_str("&lt;"),
                '\0' => self.out.push('\u{fffd}'),
                _ => self.out.push(c),
            }
        }
    }

    fn start(&mut self, tag: Tag, range: Range<usize>) {
        let fate = match fate(&tag.name) {
            Fate::Keep if self.refuse => Fate::Unwrap,
            Fate::KeepVoid if self.refuse => Fate::DropVoid,
            fate => fate,
        };
        // A browser ignores the `/` of `<a id="x"/>` and leaves the link open to the end of the page. Its author meant
        // an empty element, and gets one.
        let stays_open = !tag.self_closing;
        let kind = match fate {
            Fate::DropWhole if stays_open => FindingKind::ContentDropped,
            _ => FindingKind::ElementDropped,
        };
        match fate {
            Fate::Keep if !self.stack.has_room() => self.find(range, kind, &tag.name),
            Fate::Keep | Fate::KeepVoid => self.keep(tag, fate == Fate::KeepVoid, range),
            Fate::DropVoid => self.find(range, kind, &tag.name),
            Fate::Unwrap => {
                self.find(range.clone(), kind, &tag.name);
                if stays_open && self.stack.has_room() {
                    self.push(tag.name, Mode::Unwrapped, range);
                }
            }
            Fate::DropWhole => {
                self.find(range.clone(), kind, &tag.name);
                if stays_open {
                    self.dropped = Some(self.findings.len() - 1);
                    self.push(tag.name, Mode::Dropped, range);
                }
            }
        }
    }

    fn start_in_dropped(&mut self, tag: Tag, range: Range<usize>) {
        let whole = fate(&tag.name) == Fate::DropWhole && !tag.self_closing;
        if whole && self.stack.nests(&tag.name) {
            self.push(tag.name, Mode::Dropped, range);
        }
    }

    fn keep(&mut self, tag: Tag, void: bool, range: Range<usize>) {
        let ended = implied(&tag.name).and_then(|it| self.stack.find_implied(&it));
        if let Some(at) = ended {
            self.close(at, None, range.clone());
        }
        self.out.push('<');
        self.out.push_str(&tag.name);
        let has_id = tag.attrs.iter().any(|it| &*it.name.local == "id");
        for attribute in &tag.attrs {
            // `<a name="x">` is how places were named before `id` (HTML, "Obsolete features"): links lead to either.
            if &*tag.name == "a" && &*attribute.name.local == "name" && !attribute.value.is_empty()
            {
                if !has_id {
                    attributes::write("id", &attribute.value, self.out);
                }
                continue;
            }
            self.attribute(&tag.name, attribute, &range);
        }
        self.out.push('>');
        if tag.self_closing && !void {
            write_end(&tag.name, self.out);
        } else if !void {
            self.push(tag.name, Mode::Kept, range);
        }
    }

    fn end(&mut self, name: &LocalName, range: Range<usize>) {
        match self.stack.find(name) {
            None => self.find(range, FindingKind::EndTagWithoutStart, name),
            Some(at) if self.stack.forget_unwrapped(at) => {}
            Some(at) => self.close(at, Some(name), range),
        }
    }

    /// Closes down to `at`. Told is what ends without its end tag though it needs one; the outermost is what the end
    /// tag `named`, if it was an end tag.
    fn close(&mut self, at: usize, named: Option<&LocalName>, range: Range<usize>) {
        let mut closed = self.stack.close(at, self.out);
        if named.is_some() {
            closed.pop();
        }
        for open in closed {
            if open.mode == Mode::Kept && !may_stay_open(&open.name) {
                self.find(range.clone(), FindingKind::ClosedEarly, &open.name);
            }
        }
    }

    fn attribute(&mut self, element: &str, attribute: &Attribute, range: &Range<usize>) {
        let name = &*attribute.name.local;
        let value = match attributes::meaning(element, name) {
            None => return self.find(range.clone(), FindingKind::AttributeDropped, name),
            Some(Means::Text) => Some(attribute.value.to_string()),
            Some(Means::Address(used)) => self.address(&attribute.value, used, false, range),
            Some(Means::Picture) => self.address(&attribute.value, UrlUse::Image, true, range),
            Some(Means::Pictures) => self.pictures(&attribute.value, range),
        };
        // An address that came to nothing leads nowhere, and not to the page itself.
        let is_lost = |value: &str| value.is_empty() && !attribute.value.trim().is_empty();
        if let Some(value) = value.filter(|value| !is_lost(value)) {
            attributes::write(name, &value, self.out);
        }
    }

    /// The published address of `value`, or `None` when its scheme must go. What `urls` answers is checked too.
    fn address(
        &mut self,
        value: &str,
        used: UrlUse,
        pictures: bool,
        range: &Range<usize>,
    ) -> Option<String> {
        let read =
            address::read(value, pictures).and_then(|written| match (self.urls)(used, &written) {
                Some(published) => address::read(&published, pictures),
                None => Ok(written),
            });
        let scheme = match read {
            Ok(address) => return Some(address),
            Err(scheme) => scheme,
        };
        self.find(range.clone(), FindingKind::UrlDropped, &scheme);
        None
    }

    fn pictures(&mut self, value: &str, range: &Range<usize>) -> Option<String> {
        let mut written = Vec::new();
        for candidate in address::candidates(value) {
            let address = self.address(candidate.address, UrlUse::Image, false, range);
            if let Some(address) = address.filter(|it| !it.is_empty()) {
                let item = format!("{} {}", address::in_list(&address), candidate.size);
                written.push(item.trim_end().to_owned());
            }
        }
        (!written.is_empty()).then(|| written.join(", "))
    }

    fn push(&mut self, name: LocalName, mode: Mode, range: Range<usize>) {
        self.stack.push(OpenElement {
            name,
            mode,
            fragment: self.index,
            range,
        });
    }

    fn find(&mut self, range: Range<usize>, kind: FindingKind, name: &str) {
        let name = name.to_owned();
        self.findings.push(Correction { range, kind, name });
    }

    fn extend_dropped(&mut self, end: usize) {
        if let Some(finding) = self.dropped.take().and_then(|at| self.findings.get_mut(at)) {
            finding.range.end = end;
        }
    }
}
