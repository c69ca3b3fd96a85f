//! JPEG: the segments of ITU-T T.81 Annex B.
//!
//! Kept is what decoding asks for, with the head of JFIF (without its thumbnail), Adobe's word on the colours and the colour
//! profile. Other application segments and comments go, and all that follows the first end of image: the further pictures
//! of a Multi-Picture file, gain maps, films of a moving photograph.

use super::Parts;
use crate::diagnostic::Message;

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
const COMMENT: u8 = 0xFE;

/// The file in its parts.
pub(super) fn parts(bytes: &[u8]) -> Result<Parts, Message> {
    let mut out = vec![0xFF, START];
    out.reserve(bytes.len());
    let mut exif = None;
    let mut at = 2;
    while let Some(marker) = next_marker(bytes, &mut at) {
        match marker {
            END => {
                out.extend([0xFF, END]);
                break;
            }
            START | 0x01 | 0xD0..=0xD7 => continue,
            _ => {}
        }
        let Some(content) = segment(bytes, at) else {
            // Cut off inside its head: no decoder makes anything of it.
            return Err(message!("it-ends-before-its-end"));
        };
        let is_first = exif.is_none() && marker == 0xE1;
        if let Some(found) = content.strip_prefix(b"Exif\0").filter(|_| is_first) {
            exif = found.get(1..).map(<[u8]>::to_vec);
        }
        match kept(marker, content) {
            Kept::Whole => push(&mut out, marker, content),
            Kept::Head(head) => push(&mut out, marker, &head),
            Kept::Not => {}
        }
        at += 2 + content.len();
        if marker == SCAN {
            let end = end_of_scan(bytes, at);
            out.extend(&bytes[at..end]);
            at = end;
        }
    }
    Ok(Parts {
        bytes: out,
        exif,
        moves: false,
    })
}

/// What stays of a segment.
enum Kept {
    Whole,
    Head(Vec<u8>),
    Not,
}

fn kept(marker: u8, content: &[u8]) -> Kept {
    match marker {
        // Version, density, and a thumbnail of no pixels.
        0xE0 if content.starts_with(b"JFIF\0") && content.len() >= 14 => {
            let mut head = content[..14].to_vec();
            head[12] = 0;
            head[13] = 0;
            Kept::Head(head)
        }
        0xE2 if content.starts_with(b"ICC_PROFILE\0") => Kept::Whole,
        0xEE if content.starts_with(b"Adobe") => {
            Kept::Head(content[..content.len().min(12)].to_vec())
        }
        0xE0..=0xEF | 0xF0..=COMMENT => Kept::Not,
        _ => Kept::Whole,
    }
}

/// The code of the next marker, and the place behind it; what lies before it is nobody's.
fn next_marker(bytes: &[u8], at: &mut usize) -> Option<u8> {
    loop {
        *at += bytes.get(*at..)?.iter().position(|byte| *byte == 0xFF)?;
        *at += bytes.get(*at..)?.iter().position(|byte| *byte != 0xFF)?;
        let code = bytes[*at];
        *at += 1;
        if code != 0 {
            return Some(code);
        }
    }
}

fn segment(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let length = bytes.get(at..at + 2)?;
    let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
    bytes.get(at + 2..at.checked_add(length)?)
}

/// Where the coded data end: at a marker that is neither a stuffed byte nor a restart (§B.1.1.2).
fn end_of_scan(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(found) = memchr::memchr(0xFF, &bytes[at..]) {
        at += found;
        match bytes.get(at + 1) {
            Some(0 | 0xD0..=0xD7) => at += 2,
            Some(0xFF) => at += 1,
            Some(_) => return at,
            None => break,
        }
    }
    bytes.len()
}

fn push(out: &mut Vec<u8>, marker: u8, content: &[u8]) {
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX);
    out.extend([0xFF, marker]);
    out.extend(length.to_be_bytes());
    out.extend(content);
}
