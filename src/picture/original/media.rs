//! AVIF and HEIC: boxes (ISO/IEC 14496-12), whose parts lie at places that other parts name.
//!
//! To take a part away would move all others. So Exif and XMP stay where they are and are made to say nothing: Exif without
//! entries, XMP without properties, and spaces or zeros to their former length. Boxes that no reader needs (films of a
//! moving photograph, boxes of single makers, free room) become free room of zeros. Which way up the picture is seen stands
//! among the properties of the picture itself.

use std::ops::Range;

use super::Parts;
use crate::diagnostic::Message;

/// Exif data that begin with their offset, and have no entry.
const NO_EXIF: &[u8] = b"\0\0\0\0II*\0\x08\0\0\0\0\0\0\0\0\0";
const NO_XMP: &[u8] = b"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>";
/// Boxes at the top that a reader of pictures may need.
const NEEDED: &[&[u8; 4]] = &[
    b"ftyp", b"meta", b"mdat", b"moov", b"pdin", b"styp", b"moof", b"sidx",
];
/// How deep boxes lie in others.
const DEEPEST: usize = 8;

/// The file in its parts.
pub(super) fn parts(bytes: &[u8]) -> Result<Parts, Message> {
    let unclear = || message!("notes-in-unclear-place");
    let mut out = bytes.to_vec();
    for each in boxes(bytes, 0..bytes.len()) {
        match &each.name {
            b"meta" => {
                let notes = notes(bytes, &each.content).ok_or_else(unclear)?;
                for note in notes {
                    silence(&mut out, &note);
                }
            }
            b"moov" => free_notes(&mut out, bytes, &each.content, 0),
            name if NEEDED.contains(&name) => {}
            _ => free(&mut out, &each),
        }
    }
    Ok(Parts {
        bytes: out,
        exif: None,
        moves: false,
    })
}

/// A box: its name and the places of it and of its content.
struct MediaPart {
    name: [u8; 4],
    start: usize,
    content: Range<usize>,
}

/// A piece of an item that only notes something.
struct Note {
    place: Range<usize>,
    says: &'static [u8],
    fill: u8,
}

fn boxes(bytes: &[u8], within: Range<usize>) -> Vec<MediaPart> {
    let mut found = Vec::new();
    let mut at = within.start;
    while let Some(head) = bytes.get(at..at + 8).filter(|_| at + 8 <= within.end) {
        let name = [head[4], head[5], head[6], head[7]];
        let (head, length) = match number(bytes, at, 4) {
            Some(1) => (16, number(bytes, at + 8, 8)),
            Some(0) => (8, Some((within.end - at) as u64)),
            length => (8, length),
        };
        let length = length.and_then(|it| usize::try_from(it).ok());
        let Some(length) = length.filter(|length| *length >= head) else {
            break;
        };
        let end = at.saturating_add(length).min(within.end);
        found.push(MediaPart {
            name,
            start: at,
            content: (at + head).min(end)..end,
        });
        at = end;
    }
    found
}

/// Where the items of a `meta` box lie that are Exif or XMP; `None` where that cannot be followed.
fn notes(bytes: &[u8], meta: &Range<usize>) -> Option<Vec<Note>> {
    let parts = boxes(bytes, meta.start + 4..meta.end);
    let part = |name: &[u8; 4]| parts.iter().find(|part| part.name == *name);
    let Some(infos) = part(b"iinf") else {
        return Some(Vec::new());
    };
    let version = *bytes.get(infos.content.start)?;
    let skipped = if version == 0 { 6 } else { 8 };
    let infos = boxes(bytes, infos.content.start + skipped..infos.content.end);
    let noted: Vec<(u64, &[u8], u8)> = infos
        .iter()
        .filter_map(|info| note(bytes, &info.content))
        .collect();
    if noted.is_empty() {
        return Some(Vec::new());
    }
    let data = part(b"idat").map_or(0, |part| part.content.start);
    let places = places(bytes, &part(b"iloc")?.content, data)?;
    let mut found = Vec::new();
    for (id, says, fill) in noted {
        let mut own = places.iter().filter(|(item, _)| *item == id).peekable();
        own.peek()?;
        for (at, (_, place)) in own.enumerate() {
            found.push(Note {
                place: place.clone(),
                says: if at == 0 { says } else { b"" },
                fill,
            });
        }
    }
    Some(found)
}

/// Of an `infe` box: the number of the item, and what it says when it says nothing.
fn note(bytes: &[u8], info: &Range<usize>) -> Option<(u64, &'static [u8], u8)> {
    let at = info.start;
    let (id, kind) = match bytes.get(at)? {
        2 => (number(bytes, at + 4, 2)?, at + 8),
        3 => (number(bytes, at + 4, 4)?, at + 10),
        _ => return None,
    };
    match bytes.get(kind..kind + 4)? {
        b"Exif" => Some((id, NO_EXIF, 0)),
        // `mime` and `uri ` carry texts: XMP, IPTC, notes of makers.
        b"mime" | b"uri " => Some((id, NO_XMP, b' ')),
        _ => None,
    }
}

/// Of an `iloc` box: each piece of each item.
fn places(bytes: &[u8], iloc: &Range<usize>, data: usize) -> Option<Vec<(u64, Range<usize>)>> {
    let version = *bytes.get(iloc.start)?;
    let [sizes, more] = [*bytes.get(iloc.start + 4)?, *bytes.get(iloc.start + 5)?];
    let (offset, length, base) = (
        usize::from(sizes >> 4),
        usize::from(sizes & 15),
        usize::from(more >> 4),
    );
    let index = if version == 0 {
        0
    } else {
        usize::from(more & 15)
    };
    let wide = if version == 2 { 4 } else { 2 };
    let mut at = iloc.start + 6;
    let mut read = |size: usize| {
        let value = number(bytes, at, size).filter(|_| at + size <= iloc.end);
        at += size;
        value
    };
    let mut found = Vec::new();
    for _ in 0..read(wide)? {
        let id = read(wide)?;
        let method = if version == 0 { 0 } else { read(2)? & 15 };
        let _reference = read(2)?;
        let start = read(base)?;
        for _ in 0..read(2)? {
            read(index)?;
            let from = usize::try_from(start.checked_add(read(offset)?)?).ok()?;
            let size = usize::try_from(read(length)?).ok()?;
            let from = match method {
                0 => from,
                1 => from.checked_add(data)?,
                // What is made from other items lies in them.
                _ => continue,
            };
            let end = if size == 0 {
                bytes.len()
            } else {
                from.checked_add(size)?
            };
            found.push((id, from..end.min(bytes.len())));
        }
    }
    Some(found)
}

fn silence(out: &mut [u8], note: &Note) {
    if let Some(room) = out.get_mut(note.place.clone()) {
        room.fill(note.fill);
        if let Some(start) = room.get_mut(..note.says.len()) {
            start.copy_from_slice(note.says);
        }
    }
}

/// Notes of a sequence lie in `udta`, `meta` and `uuid` boxes of its tracks.
fn free_notes(out: &mut [u8], bytes: &[u8], within: &Range<usize>, depth: usize) {
    for each in boxes(bytes, within.clone()) {
        match &each.name {
            b"udta" | b"meta" | b"uuid" | b"free" | b"skip" => free(out, &each),
            b"trak" | b"mdia" | b"minf" | b"edts" if depth < DEEPEST => {
                free_notes(out, bytes, &each.content, depth + 1);
            }
            _ => {}
        }
    }
}

fn free(out: &mut [u8], each: &MediaPart) {
    if let Some(name) = out.get_mut(each.start + 4..each.start + 8) {
        name.copy_from_slice(b"free");
    }
    if let Some(content) = out.get_mut(each.content.clone()) {
        content.fill(0);
    }
}

/// A number of 0, 2, 4 or 8 bytes, the highest first.
fn number(bytes: &[u8], at: usize, size: usize) -> Option<u64> {
    let bytes = bytes.get(at..at.checked_add(size)?)?;
    (size <= 8).then(|| {
        bytes
            .iter()
            .fold(0, |value, byte| value << 8 | u64::from(*byte))
    })
}
