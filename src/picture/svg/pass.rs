//! One pass over the XML of a drawing.

use std::ops::Range;

use quick_xml::NsReader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, NamespaceResolver, ResolveResult};

use super::allowed::{self, SvgFate};
use super::copies::Copies;
use crate::diagnostic::{Diagnostic, Message, Place};
use crate::picture::original;
use crate::picture::unreadable::{damaged, unreadable};

/// Drawings nest groups in groups, though never so deep; what reads them as a tree would run out of memory.
const DEEPEST: usize = 256;
/// More elements than any map draws.
const MOST_DRAWN: u64 = 1_000_000;
/// More attributes than SVG has.
const MOST_ATTRIBUTES: usize = 500;

/// The drawing at `path` without what could act, and a warning for everything that was left out; an error where it
/// cannot be read at all.
pub fn clean(path: &str, bytes: &[u8]) -> (Vec<u8>, Vec<Diagnostic>) {
    let text = match text(path, bytes) {
        Ok(text) => text,
        Err(fault) => return (Vec::new(), vec![fault]),
    };
    let mut pass = SvgPass {
        path,
        text,
        out: String::with_capacity(text.len()),
        found: Vec::new(),
        depth: 0,
        dropping: None,
        style: None,
        copies: Copies::default(),
        has_root: false,
    };
    match pass.run() {
        Ok(()) => (pass.out.into_bytes(), pass.found),
        Err(fault) => (Vec::new(), vec![fault]),
    }
}

/// The text of a drawing, without byte order mark.
pub(super) fn text<'b>(path: &str, bytes: &'b [u8]) -> Result<&'b str, Diagnostic> {
    let text = std::str::from_utf8(bytes).map_err(|_| {
        unreadable(path, message!("it-is-not-utf-8")).hint(message!("save-as-svg-utf"))
    })?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}

struct SvgPass<'t> {
    path: &'t str,
    text: &'t str,
    out: String,
    found: Vec<Diagnostic>,
    /// How many elements are open.
    depth: usize,
    /// How many were when one began that is left out with all it holds.
    dropping: Option<usize>,
    /// An open `<style>`: the length of the output before it, its place, and its rules so far.
    style: Option<(usize, Range<usize>, String)>,
    copies: Copies,
    has_root: bool,
}

impl SvgPass<'_> {
    fn run(&mut self) -> Result<(), Diagnostic> {
        let mut reader = NsReader::from_str(self.text);
        reader.config_mut().check_end_names = true;
        let mut from = 0;
        loop {
            let read = reader.read_resolved_event();
            let (namespace, event) = match read {
                Ok((namespace, event)) => (namespace_of(&namespace), event),
                Err(error) => {
                    let at = usize::try_from(reader.error_position()).unwrap_or(from);
                    return Err(self.broken(damaged(&error), at..at));
                }
            };
            let to = usize::try_from(reader.buffer_position()).unwrap_or(self.text.len());
            if matches!(event, Event::Eof) {
                break;
            }
            self.event(&event, namespace.as_deref(), reader.resolver(), from..to)?;
            from = to;
        }
        if self.depth > 0 || !self.has_root {
            let end = self.text.len();
            return Err(self.broken(message!("it-ends-before-its-end"), end..end));
        }
        if self.copies.drawn() > MOST_DRAWN {
            let why = message!("drawing-draws-too-much", most = MOST_DRAWN);
            return Err(self
                .broken(why, 0..0)
                .hint(message!("draw-parts-fewer-times")));
        }
        Ok(())
    }

    fn event(
        &mut self,
        event: &Event,
        namespace: Option<&[u8]>,
        names: &NamespaceResolver,
        at: Range<usize>,
    ) -> Result<(), Diagnostic> {
        match event {
            Event::Start(tag) => {
                self.start(tag, (namespace, names), &at, false)?;
                self.depth += 1;
                if self.depth > DEEPEST {
                    let why = message!("elements-lie-more-than-deepest", most = DEEPEST);
                    return Err(self.broken(why, at));
                }
            }
            Event::Empty(tag) => self.start(tag, (namespace, names), &at, true)?,
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                self.end(tag.local_name().as_ref(), &at);
            }
            _ if self.dropping.is_some() => {}
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => self.words(event, &at)?,
            // What an author or a program noted is for nobody else.
            Event::Comment(_) => {}
            Event::PI(pi) => {
                let name = String::from_utf8_lossy(pi.target()).into_owned();
                self.left_out(message!("instruction-left-out", name), at);
            }
            // Both are written anew or not needed; what a document type declares could be used to fetch or to swell.
            Event::Decl(_) => self
                .out
                .push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
            Event::DocType(kind) if kind.contains(&b'[') => {
                self.left_out(message!("declarations-left-out"), at);
            }
            Event::DocType(_) | Event::Eof => {}
        }
        Ok(())
    }

    fn start(
        &mut self,
        tag: &BytesStart,
        (namespace, names): (Option<&[u8]>, &NamespaceResolver),
        at: &Range<usize>,
        is_empty: bool,
    ) -> Result<(), Diagnostic> {
        if self.dropping.is_some() {
            return Ok(());
        }
        let local = String::from_utf8_lossy(tag.local_name().as_ref()).into_owned();
        if !self.has_root {
            self.has_root = true;
            if local != "svg" || namespace != Some(allowed::SVG) {
                let fault = self.broken(message!("first-element-no-svg-namespace"), at.clone());
                return Err(fault.hint(message!("begin-svg-xmlns-http-www")));
            }
        }
        let fate = allowed::element(namespace, &local);
        if fate == SvgFate::Told {
            let name = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
            self.left_out(message!("name-was-left-out-all", name), at.clone());
        }
        if fate != SvgFate::Kept {
            if !is_empty {
                self.dropping = Some(self.depth);
            }
            return Ok(());
        }
        let before = self.out.len();
        self.tag(tag, (&local, names), at, is_empty)?;
        if local == "style" && !is_empty {
            self.style = Some((before, at.clone(), String::new()));
        }
        Ok(())
    }

    /// Writes a start tag without the attributes that may not stay.
    fn tag(
        &mut self,
        tag: &BytesStart,
        (local, names): (&str, &NamespaceResolver),
        at: &Range<usize>,
        is_empty: bool,
    ) -> Result<(), Diagnostic> {
        // To find one that is given twice takes the square of their number.
        if tag
            .attributes()
            .with_checks(false)
            .nth(MOST_ATTRIBUTES)
            .is_some()
        {
            let why = message!("element-has-more-than-most", most = MOST_ATTRIBUTES);
            return Err(self.broken(why, at.clone()));
        }
        let mut kept = String::new();
        let mut is_whole = true;
        let mut used: Vec<(String, String)> = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.broken(damaged(&error), at.clone()))?;
            let name = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            let raw = String::from_utf8_lossy(&attribute.value).into_owned();
            let value = unescape(&raw).map_err(|_| self.entity(at.clone()))?;
            let (prefix, bare) = name.split_once(':').unwrap_or(("", &name));
            let (namespace, _) = names.resolve_attribute(attribute.key);
            let declares = attribute.key.as_namespace_binding().map(|_| &*value);
            let foreign = allowed::foreign(prefix, namespace_of(&namespace).as_deref(), declares);
            let fate = match foreign {
                Some(fate) => fate,
                None if allowed::is_note(local, prefix, bare) => SvgFate::Silent,
                None if allowed::attribute(local, prefix, bare, &value) => SvgFate::Kept,
                None => SvgFate::Told,
            };
            match fate {
                SvgFate::Kept => {
                    if bare == "id" || value.contains('#') {
                        used.push((bare.to_owned(), value.clone().into_owned()));
                    }
                    let written = self.carried(bare, &value);
                    is_whole &= written.is_none();
                    let value = written.unwrap_or_else(|| raw.replace('"', "&quot;"));
                    kept.push_str(&format!(" {name}=\"{value}\""));
                }
                SvgFate::Silent => is_whole = false,
                SvgFate::Told => {
                    is_whole = false;
                    self.left_out(
                        message!("attribute-of-element-left-out", name, element = local),
                        at.clone(),
                    );
                }
            }
        }
        let used = used.iter().map(|(name, value)| (&**name, &**value));
        self.copies.begin(local, used);
        if is_empty {
            self.copies.end();
        }
        if is_whole {
            self.keep(at);
            return Ok(());
        }
        let name = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
        self.out.push_str(&format!(
            "<{name}{kept}{}>",
            if is_empty { "/" } else { "" }
        ));
        Ok(())
    }

    /// A picture inside the drawing, without what was noted in it; `None` where it stays as it is.
    fn carried(&self, attribute: &str, value: &str) -> Option<String> {
        if attribute != "href" {
            return None;
        }
        let (head, data) = value.trim_start().split_once(',')?;
        let is_packed = head.starts_with("data:image/") && head.ends_with(";base64");
        let written = is_packed.then(|| original::carried(data)).flatten()?;
        (written != data).then(|| format!("{head},{written}"))
    }

    fn end(&mut self, local: &[u8], at: &Range<usize>) {
        if let Some(depth) = self.dropping {
            if depth == self.depth {
                self.dropping = None;
            }
            return;
        }
        self.copies.end();
        self.keep(at);
        if local == b"style"
            && let Some((before, place, rules)) = self.style.take()
            && !allowed::style(&rules)
        {
            self.out.truncate(before);
            self.left_out(message!("style-left-out"), place);
        }
    }

    fn words(&mut self, event: &Event, at: &Range<usize>) -> Result<(), Diagnostic> {
        let source = &self.text[at.clone()];
        let value = match event {
            Event::CData(words) => String::from_utf8_lossy(words).into_owned(),
            _ => unescape(source)
                .map_err(|_| self.entity(at.clone()))?
                .into_owned(),
        };
        if let Some((_, _, rules)) = &mut self.style {
            rules.push_str(&value);
        }
        self.keep(at);
        Ok(())
    }

    fn keep(&mut self, at: &Range<usize>) {
        self.out.push_str(&self.text[at.clone()]);
    }

    fn left_out(&mut self, message: Message, at: Range<usize>) {
        let warning = Diagnostic::warning("unsafe-svg", message)
            .at(Place::span(self.path, self.text, first_line(self.text, at)))
            .hint(message!("drawing-only-draws-export-as"));
        self.found.push(warning);
    }

    fn entity(&self, at: Range<usize>) -> Diagnostic {
        self.broken(message!("it-uses-entities"), at)
            .hint(message!("export-as-plain-svg-without"))
    }

    fn broken(&self, why: impl Into<Message>, at: Range<usize>) -> Diagnostic {
        let at = at.start.min(self.text.len())..at.end.min(self.text.len());
        let start = self.text.floor_char_boundary(at.start);
        let end = self.text.ceil_char_boundary(at.end);
        unreadable(self.path, why).at(Place::span(
            self.path,
            self.text,
            first_line(self.text, start..end),
        ))
    }
}

fn namespace_of(resolved: &ResolveResult) -> Option<Vec<u8>> {
    match resolved {
        ResolveResult::Bound(Namespace(name)) => Some(name.to_vec()),
        _ => None,
    }
}

fn first_line(text: &str, at: Range<usize>) -> Range<usize> {
    let length = text[at.clone()].find('\n').unwrap_or(at.len());
    at.start..at.start + length
}
