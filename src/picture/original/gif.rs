//! GIF: blocks (GIF89a §17 to §27).
//!
//! Kept are the frames with their times, how often they are repeated, and a colour profile. Comments, texts that no browser
//! draws, XMP and other blocks of applications go, and so does what follows the trailer.

use super::Parts;
use crate::diagnostic::Message;

const FRAME: u8 = 0x2C;
const EXTENSION: u8 = 0x21;
const TRAILER: u8 = 0x3B;
const CONTROL: u8 = 0xF9;
const APPLICATION: u8 = 0xFF;
/// Applications whose blocks draw: repetition, under its two names, and the colour profile.
const DRAWING: &[&[u8; 11]] = &[b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012"];

/// The file in its parts.
pub(super) fn parts(bytes: &[u8]) -> Result<Parts, Message> {
    let cut = || message!("it-ends-before-its-end");
    let flags = *bytes.get(10).ok_or_else(cut)?;
    let mut at = 13 + colours(flags);
    let mut out = bytes.get(..at).ok_or_else(cut)?.to_vec();
    out.reserve(bytes.len());
    let mut frames = 0;
    // What says how long the next frame stands is kept with that frame alone.
    let mut control = None;
    loop {
        let from = at;
        match bytes.get(at) {
            Some(&FRAME) => {
                let flags = *bytes.get(at + 9).ok_or_else(cut)?;
                // The frame's head, its colours, and the byte before its data.
                at = end_of_blocks(bytes, at + 10 + colours(flags) + 1).ok_or_else(cut)?;
                if let Some((from, to)) = control.take() {
                    out.extend(&bytes[from..to]);
                }
                out.extend(&bytes[from..at]);
                frames += 1;
            }
            Some(&EXTENSION) => {
                let label = *bytes.get(at + 1).ok_or_else(cut)?;
                at = end_of_blocks(bytes, at + 2).ok_or_else(cut)?;
                match label {
                    CONTROL => control = Some((from, at)),
                    APPLICATION if draws(&bytes[from..at]) => out.extend(&bytes[from..at]),
                    APPLICATION => {}
                    _ => control = None,
                }
            }
            // Padding between blocks, which some programs leave.
            Some(0) => at += 1,
            // The trailer; or there is none, or something that nobody reads.
            _ => break,
        }
    }
    out.push(TRAILER);
    Ok(Parts {
        bytes: out,
        exif: None,
        moves: frames > 1,
    })
}

fn draws(extension: &[u8]) -> bool {
    let name = extension.get(3..14).unwrap_or_default();
    extension.get(2) == Some(&11) && DRAWING.iter().any(|known| known.as_slice() == name)
}

/// How many bytes a table of colours takes.
fn colours(flags: u8) -> usize {
    match flags & 0x80 {
        0 => 0,
        _ => 3 << ((flags & 0x07) + 1),
    }
}

/// Behind the empty block that ends a row of them.
fn end_of_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}
