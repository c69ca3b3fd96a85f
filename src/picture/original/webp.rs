//! WebP: chunks of RIFF (RFC 9649 §2).
//!
//! Kept are pixels, transparency, frames and the colour profile. Exif, XMP and unknown chunks go, in the file and in each
//! frame, and so does what follows the end; the flags that announce them are taken back.

use super::Parts;
use crate::diagnostic::Message;
use crate::picture::riff::push_chunk;

const HEAD: usize = 12;
const DRAWING: &[&[u8; 4]] = &[
    b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP",
];
/// Of `VP8X`: there are Exif data, there are XMP data.
const NOTED: u8 = 0x08 | 0x04;
/// What stands in a frame before its chunks.
const FRAME: usize = 16;

/// The file in its parts.
pub(super) fn parts(bytes: &[u8]) -> Result<Parts, Message> {
    let said = bytes
        .get(4..8)
        .ok_or_else(|| message!("it-ends-before-its-end"))?;
    let said = u32::from_le_bytes([said[0], said[1], said[2], said[3]]) as usize;
    let end = said.saturating_add(8).min(bytes.len());
    let mut found = Parts {
        bytes: b"RIFF\0\0\0\0WEBP".to_vec(),
        exif: None,
        moves: false,
    };
    found.bytes.reserve(end);
    chunks(bytes.get(HEAD..end).unwrap_or_default(), &mut found);
    let size = u32::try_from(found.bytes.len() - 8).unwrap_or(u32::MAX);
    found.bytes[4..8].copy_from_slice(&size.to_le_bytes());
    Ok(found)
}

fn chunks(bytes: &[u8], found: &mut Parts) {
    each_chunk(bytes, |name, content| match name {
        b"EXIF" if found.exif.is_none() => {
            let bare = content.strip_prefix(b"Exif\0\0").unwrap_or(content);
            found.exif = Some(bare.to_vec());
        }
        b"ANMF" if content.len() >= FRAME => {
            found.moves = true;
            let mut frame = Parts {
                bytes: content[..FRAME].to_vec(),
                exif: None,
                moves: true,
            };
            chunks_of_frame(&content[FRAME..], &mut frame);
            push_chunk(&mut found.bytes, name, &frame.bytes);
        }
        b"VP8X" if !content.is_empty() => {
            let mut flags = content.to_vec();
            flags[0] &= !NOTED;
            push_chunk(&mut found.bytes, name, &flags);
        }
        _ if DRAWING.contains(&name) => push_chunk(&mut found.bytes, name, content),
        _ => {}
    });
}

/// A frame holds no frames: what claims to be one inside it is nothing that draws.
fn chunks_of_frame(bytes: &[u8], frame: &mut Parts) {
    each_chunk(bytes, |name, content| {
        if [b"VP8 ", b"VP8L", b"ALPH"].contains(&name) {
            push_chunk(&mut frame.bytes, name, content);
        }
    });
}

/// Hands over the chunks of a container, each with its name; what is cut off ends with the bytes there are.
fn each_chunk(bytes: &[u8], mut take: impl FnMut(&[u8; 4], &[u8])) {
    let mut at = 0;
    while let Some(head) = bytes.get(at..at + 8) {
        let name = [head[0], head[1], head[2], head[3]];
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let start = at + 8;
        let content = &bytes[start..start.saturating_add(length).min(bytes.len())];
        take(&name, content);
        at = start.saturating_add(length).saturating_add(length % 2);
    }
}
