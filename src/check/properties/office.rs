//! Documents of offices: Office Open XML (ECMA-376 Part 2 §11) and OpenDocument (1.3 Part 3 §4.3), which are archives.
//!
//! Of the archive as little is read as is asked: the list at its end and the few parts it names (APPNOTE.TXT 6.3.10 §4.3).

use std::io::Read;

use flate2::read::DeflateDecoder;
use memchr::memmem;

use super::{About, MOST_UNPACKED, PropertyNotes, add, attribute, element};

/// The parts that say something, the elements that say it, and what about.
const PARTS: &[(&str, &[(&str, About)])] = &[
    (
        "docProps/core.xml",
        &[
            ("dc:creator", About::Author),
            ("cp:lastModifiedBy", About::Editor),
        ],
    ),
    (
        "docProps/app.xml",
        &[
            ("Company", About::Company),
            ("Manager", About::Company),
            ("Application", About::Software),
        ],
    ),
    (
        "meta.xml",
        &[
            ("meta:initial-creator", About::Author),
            ("dc:creator", About::Editor),
            ("meta:printed-by", About::Editor),
            ("meta:generator", About::Software),
        ],
    ),
];

/// Reads the notes of an archive, where it is a document.
pub(super) fn read(bytes: &[u8], notes: &mut PropertyNotes) {
    for (name, elements) in PARTS {
        let Some(xml) = part(bytes, name) else {
            continue;
        };
        let xml = String::from_utf8_lossy(&xml);
        for (element_name, about) in *elements {
            if let Some(said) = element(&xml, element_name) {
                add(notes, *about, &said);
            }
        }
    }
}

/// Reads the notes of a document that is one text: OpenDocument, "flat" (1.3 Part 3 §3.1.2).
pub(super) fn read_flat(bytes: &[u8], notes: &mut PropertyNotes) {
    let most = usize::try_from(MOST_UNPACKED).unwrap_or(usize::MAX);
    let xml = String::from_utf8_lossy(&bytes[..bytes.len().min(most)]);
    let own = PARTS.iter().filter(|(name, _)| *name == "meta.xml");
    for (name, about) in own.flat_map(|(_, elements)| *elements) {
        if let Some(said) = element(&xml, name) {
            add(notes, *about, &said);
        }
    }
}

/// Parts in which something stands that is not to be seen, what says so, and what it is.
const UNSEEN: &[(&str, &[&str], About)] = &[
    (
        "word/document.xml",
        &["<w:del ", "<w:moveFrom "],
        About::Deleted,
    ),
    ("word/comments.xml", &["<w:comment "], About::Remarks),
    ("xl/comments1.xml", &["<comment "], About::Remarks),
    ("ppt/comments/comment1.xml", &["<p:cm "], About::Remarks),
    ("content.xml", &["<text:deletion"], About::Deleted),
    ("content.xml", &["<office:annotation "], About::Remarks),
    (
        "ppt/notesSlides/notesSlide1.xml",
        &["<a:t>"],
        About::SpeakerNotes,
    ),
];

/// What an archive holds beside what is seen of it.
pub(super) fn read_unseen(bytes: &[u8], notes: &mut PropertyNotes) {
    for (name, marks, about) in UNSEEN {
        let Some(xml) = part(bytes, name) else {
            continue;
        };
        if marks
            .iter()
            .any(|mark| memmem::find(&xml, mark.as_bytes()).is_some())
        {
            notes.entry(*about).or_default();
        }
    }
    if let Some(book) = part(bytes, "xl/workbook.xml") {
        let book = String::from_utf8_lossy(&book);
        let sheets = book
            .split("<sheet ")
            .skip(1)
            .map(|it| it.split('>').next().unwrap_or_default());
        let is_hidden = |sheet: &&str| {
            sheet.contains("state=\"hidden\"") || sheet.contains("state=\"veryHidden\"")
        };
        for name in sheets
            .filter(is_hidden)
            .filter_map(|sheet| attribute(sheet, "name"))
        {
            add(notes, About::HiddenSheets, &name);
        }
    }
}

/// The content of the part of this name.
fn part(bytes: &[u8], name: &str) -> Option<Vec<u8>> {
    let mut entries = memmem::find_iter(bytes, b"PK\x01\x02");
    let entry = entries.find(|at| {
        let length = number(bytes, at + 28, 2);
        let named = bytes.get(at + 46..).unwrap_or_default();
        length == Some(name.len()) && named.starts_with(name.as_bytes())
    })?;
    let packed = number(bytes, entry + 20, 4)?;
    let local = number(bytes, entry + 42, 4)?;
    let name_and_more = number(bytes, local + 26, 2)? + number(bytes, local + 28, 2)?;
    let start = local + 30 + name_and_more;
    let packed = bytes.get(start..start.checked_add(packed)?)?;
    let mut out = Vec::new();
    match number(bytes, entry + 10, 2)? {
        0 => out.extend(packed),
        8 => {
            // What is cut off has said what it said.
            let _ = DeflateDecoder::new(packed)
                .take(MOST_UNPACKED)
                .read_to_end(&mut out);
        }
        _ => return None,
    }
    Some(out)
}

/// A number of so many bytes, the lowest first.
fn number(bytes: &[u8], at: usize, size: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(size)?)?;
    let value = bytes
        .iter()
        .rev()
        .fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
    usize::try_from(value).ok()
}
