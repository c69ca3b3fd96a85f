//! XLIFF 2 as tools hand it back: 2.0, 2.1 and 2.2, under any prefix, cut into segments anew, with modules and extensions of theirs.
//!
//! Takes the text of a file; gives its pages, and of each unit what its target says, in pieces with their places. What is not of the
//! core is passed over with all it holds.

use super::xml::{Piece, Read, StartTag, XliffReader};
use super::{SOURCE, TRANSLATION};

/// A file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct XliffFile {
    /// The tag of the language that was translated from.
    pub source: String,
    /// And of that which was translated to.
    pub target: String,
    /// Its pages.
    pub pages: Vec<PageIn>,
}

/// A page of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct PageIn {
    /// The path of its source.
    pub original: String,
    /// The digest of the text that was exported.
    pub source: String,
    /// The digest of the translation that there was, or `none`.
    pub translation: String,
    /// Its units.
    pub units: Vec<UnitIn>,
    /// Where it begins.
    pub at: usize,
}

/// A unit of a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct UnitIn {
    /// Its name.
    pub id: String,
    /// What its target says; `None` where a part of it has none.
    pub target: Option<Vec<PieceIn>>,
    /// Whether some tool has called it anything but untouched.
    pub is_touched: bool,
    /// Where it begins.
    pub at: usize,
}

/// A piece of a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PieceIn {
    /// Words.
    Text(String),
    /// The code of this name begins, there.
    Open(String, usize),
    /// It ends.
    Close(String, usize),
    /// A code that stands by itself.
    Alone(String, usize),
}

/// Reads a file.
///
/// # Errors
/// It is no XLIFF 2.
pub fn read(text: &str) -> Read<XliffFile> {
    let mut reader = XliffReader::new(text);
    let root = loop {
        match reader.next()? {
            Piece::Start(root) => break root,
            Piece::Text(_) => {}
            Piece::End | Piece::Eof => return Err(reader.fault(message!("xliff-none"))),
        }
    };
    let version = root.attribute("version").unwrap_or_default();
    if !root.is_core || root.name != "xliff" || !version.starts_with("2.") {
        let is_old = root.name == "xliff";
        let message = match is_old {
            true => message!("xliff-version", version),
            false => message!("xliff-none"),
        };
        return Err(reader.fault(message));
    }
    let mut file = XliffFile {
        source: root.attribute("srcLang").unwrap_or_default(),
        target: root.attribute("trgLang").unwrap_or_default(),
        pages: Vec::new(),
    };
    loop {
        match reader.next()? {
            Piece::Start(tag) if tag.is("file") => file.pages.push(reader.page(&tag)?),
            Piece::Start(_) => reader.skip()?,
            Piece::Text(_) => {}
            Piece::End => {}
            Piece::Eof => return Ok(file),
        }
    }
}

/// A segment, or what stands between two.
struct Part {
    is_segment: bool,
    source: Vec<PieceIn>,
    target: Option<Vec<PieceIn>>,
    order: Option<usize>,
}

impl XliffReader<'_> {
    fn page(&mut self, tag: &StartTag) -> Read<PageIn> {
        let mut page = PageIn {
            original: tag.attribute("original").unwrap_or_default(),
            at: tag.at,
            ..PageIn::default()
        };
        let around = self.depth;
        loop {
            match self.next()? {
                Piece::Start(tag) if tag.is("unit") => page.units.push(self.unit(&tag)?),
                // Units may stand in groups; notes of these say nothing of the page.
                Piece::Start(tag) if tag.is("group") => {}
                Piece::Start(tag) if tag.is("notes") && self.depth == around + 1 => {
                    self.notes(&mut page)?;
                }
                Piece::Start(_) => self.skip()?,
                Piece::End if self.depth < around => return Ok(page),
                _ => {}
            }
        }
    }

    fn notes(&mut self, page: &mut PageIn) -> Read<()> {
        let around = self.depth;
        loop {
            match self.next()? {
                Piece::Start(tag) if tag.is("note") => {
                    let text = self.text()?.trim().to_owned();
                    match tag.attribute("category").as_deref() {
                        Some(SOURCE) => page.source = text,
                        Some(TRANSLATION) => page.translation = text,
                        _ => {}
                    }
                }
                Piece::Start(_) => self.skip()?,
                Piece::End if self.depth < around => return Ok(()),
                _ => {}
            }
        }
    }

    fn unit(&mut self, tag: &StartTag) -> Read<UnitIn> {
        let around = self.depth;
        let mut unit = UnitIn {
            id: tag.attribute("id").unwrap_or_default(),
            at: tag.at,
            ..UnitIn::default()
        };
        let mut parts: Vec<Part> = Vec::new();
        loop {
            match self.next()? {
                Piece::Start(tag) if tag.is("segment") || tag.is("ignorable") => {
                    let state = tag.attribute("state");
                    unit.is_touched |= state.is_some_and(|state| state != "initial");
                    parts.push(self.part(tag.is("segment"))?);
                }
                Piece::Start(_) => self.skip()?,
                Piece::End if self.depth < around => break,
                _ => {}
            }
        }
        unit.target = joined(parts);
        Ok(unit)
    }

    fn part(&mut self, is_segment: bool) -> Read<Part> {
        let around = self.depth;
        let mut part = Part {
            is_segment,
            source: Vec::new(),
            target: None,
            order: None,
        };
        loop {
            match self.next()? {
                Piece::Start(tag) if tag.is("source") => part.source = self.content()?,
                Piece::Start(tag) if tag.is("target") => {
                    part.order = tag.attribute("order").and_then(|it| it.parse().ok());
                    part.target = Some(self.content()?);
                }
                Piece::Start(_) => self.skip()?,
                Piece::End if self.depth < around => return Ok(part),
                _ => {}
            }
        }
    }

    /// What a source or a target says.
    fn content(&mut self) -> Read<Vec<PieceIn>> {
        let mut pieces = Vec::new();
        // What is open: the name of a code, or nothing for what only marks text.
        let mut open: Vec<Option<String>> = Vec::new();
        loop {
            match self.next()? {
                Piece::Text(text) => pieces.push(PieceIn::Text(text)),
                Piece::End => match open.pop() {
                    None => return Ok(pieces),
                    Some(code) => pieces.extend(code.map(|id| PieceIn::Close(id, self.at))),
                },
                Piece::Eof => return Err(self.fault(message!("xml-cut-short"))),
                Piece::Start(tag) if tag.is("pc") => {
                    let id = tag.attribute("id").unwrap_or_default();
                    pieces.push(PieceIn::Open(id.clone(), tag.at));
                    open.push(Some(id));
                }
                Piece::Start(tag) if tag.is("mrk") => open.push(None),
                Piece::Start(tag) => {
                    pieces.extend(code(&tag));
                    self.skip()?;
                }
            }
        }
    }
}

/// An element of running text that holds none.
fn code(tag: &StartTag) -> Option<PieceIn> {
    if !tag.is_core {
        return None;
    }
    let id = || tag.attribute("id").unwrap_or_default();
    match tag.name.as_str() {
        "ph" => Some(PieceIn::Alone(id(), tag.at)),
        "sc" => Some(PieceIn::Open(id(), tag.at)),
        "ec" => {
            let of = tag.attribute("startRef").unwrap_or_else(id);
            Some(PieceIn::Close(of, tag.at))
        }
        "cp" => {
            let code = tag.attribute("hex")?;
            let c = char::from_u32(u32::from_str_radix(&code, 16).ok()?)?;
            Some(PieceIn::Text(c.to_string()))
        }
        _ => None,
    }
}

/// The target of a unit, its parts in the order that a tool may have given them.
fn joined(parts: Vec<Part>) -> Option<Vec<PieceIn>> {
    let has_words = |pieces: &[PieceIn]| {
        pieces.iter().any(|piece| match piece {
            PieceIn::Text(text) => !text.trim().is_empty(),
            _ => true,
        })
    };
    let mut ordered: Vec<(usize, Vec<PieceIn>)> = Vec::new();
    for (at, part) in parts.into_iter().enumerate() {
        let is_empty = !has_words(&part.source);
        let target = part.target.filter(|target| has_words(target) || is_empty);
        // What stands between segments, and a segment of nothing, is the same in both languages.
        let target = match target {
            None if part.is_segment && !is_empty => return None,
            None => part.source,
            Some(target) => target,
        };
        ordered.push((part.order.unwrap_or(at + 1), target));
    }
    ordered.sort_by_key(|(order, _)| *order);
    let pieces: Vec<PieceIn> = ordered.into_iter().flat_map(|(_, target)| target).collect();
    has_words(&pieces).then_some(pieces)
}
