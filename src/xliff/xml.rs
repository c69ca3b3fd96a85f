//! XML piece by piece, with places: elements of the core of XLIFF are told from all others by their namespace, whatever their prefix.
//!
//! Nothing is expanded and nothing is fetched: a file with a document type is refused, and so is one whose elements lie too deep.

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};

use super::{CORE, CORE_2_2};
use crate::diagnostic::Message;

/// Elements within elements: no file of translations comes near.
const DEEPEST: usize = 200;

/// What is wrong with a file, and where.
#[derive(Debug)]
pub struct XliffFault {
    /// What is wrong.
    pub message: Message,
    /// The byte.
    pub at: usize,
}

/// What was read, or why it cannot be.
pub type Read<T> = Result<T, XliffFault>;

/// What stands in a file.
pub enum Piece {
    /// An element begins.
    Start(StartTag),
    /// It ends.
    End,
    /// Text, references resolved.
    Text(String),
    /// There is no more.
    Eof,
}

/// The beginning of an element.
pub struct StartTag {
    /// Its name, without a prefix.
    pub name: String,
    /// Whether it is of the core of XLIFF.
    pub is_core: bool,
    attributes: Vec<(String, String)>,
    /// The byte where it begins.
    pub at: usize,
}

impl StartTag {
    /// Whether it is this element of the core.
    pub fn is(&self, name: &str) -> bool {
        self.is_core && self.name == name
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.clone())
    }
}

/// Reads XML.
pub struct XliffReader<'t> {
    reader: NsReader<&'t [u8]>,
    /// How many elements are open.
    pub depth: usize,
    /// Where the last piece begins.
    pub at: usize,
}

impl<'t> XliffReader<'t> {
    /// Begins to read a file.
    pub fn new(text: &'t str) -> Self {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        XliffReader {
            reader,
            depth: 0,
            at: 0,
        }
    }

    /// What is wrong with the last piece.
    pub fn fault(&self, message: Message) -> XliffFault {
        XliffFault {
            message,
            at: self.at,
        }
    }

    fn malformed(&self, error: &dyn std::fmt::Display) -> XliffFault {
        self.fault(message!("not-xml", words = error.to_string()))
    }

    /// The next piece.
    pub fn next(&mut self) -> Read<Piece> {
        loop {
            self.at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
            let (is_core, event) = match self.reader.read_resolved_event() {
                Ok((namespace, event)) => (is_core(&namespace), event),
                Err(error) => return Err(self.malformed(&error)),
            };
            return Ok(match event {
                Event::Start(tag) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(self.fault(message!("xliff-too-deep")));
                    }
                    Piece::Start(self.start(&tag, is_core)?)
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Piece::End
                }
                Event::Text(text) => match text.xml10_content() {
                    Ok(text) => Piece::Text(text.into_owned()),
                    Err(error) => return Err(self.malformed(&error)),
                },
                Event::CData(text) => match text.xml10_content() {
                    Ok(text) => Piece::Text(text.into_owned()),
                    Err(error) => return Err(self.malformed(&error)),
                },
                Event::GeneralRef(name) => {
                    let whole = format!("&{};", String::from_utf8_lossy(&name));
                    match quick_xml::escape::unescape(&whole) {
                        Ok(text) => Piece::Text(text.into_owned()),
                        Err(error) => return Err(self.malformed(&error)),
                    }
                }
                Event::DocType(_) => return Err(self.fault(message!("xliff-document-type"))),
                Event::Eof if self.depth > 0 => return Err(self.fault(message!("xml-cut-short"))),
                Event::Eof => Piece::Eof,
                _ => continue,
            });
        }
    }

    fn start(&self, tag: &BytesStart, is_core: bool) -> Read<StartTag> {
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.malformed(&error))?;
            let value = String::from_utf8_lossy(&attribute.value);
            let value =
                quick_xml::escape::unescape(&value).map_err(|error| self.malformed(&error))?;
            let name = String::from_utf8_lossy(attribute.key.as_ref());
            attributes.push((name.into_owned(), value.into_owned()));
        }
        let name = tag.local_name();
        Ok(StartTag {
            name: String::from_utf8_lossy(name.as_ref()).into_owned(),
            is_core,
            attributes,
            at: self.at,
        })
    }

    /// Passes over what an element holds that has just begun.
    pub fn skip(&mut self) -> Read<()> {
        let around = self.depth.saturating_sub(1);
        while self.depth > around {
            self.next()?;
        }
        Ok(())
    }

    /// The text of an element that has just begun.
    pub fn text(&mut self) -> Read<String> {
        let around = self.depth;
        let mut text = String::new();
        loop {
            match self.next()? {
                Piece::Text(piece) => text.push_str(&piece),
                Piece::Start(_) => self.skip()?,
                Piece::End if self.depth < around => return Ok(text),
                _ => {}
            }
        }
    }
}

fn is_core(namespace: &ResolveResult) -> bool {
    let ResolveResult::Bound(Namespace(name)) = namespace else {
        return false;
    };
    *name == CORE.as_bytes() || *name == CORE_2_2.as_bytes()
}
