//! PNG: chunks (third edition, §5.3).
//!
//! Kept are those that draw, the frames of an animation included. Texts, Exif, the time of the last change, what programs
//! add under names of their own, and what follows the last chunk go. A colour profile is deflated, and may swell a
//! thousandfold: it is measured before any decoder meets it.

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::Parts;
use crate::diagnostic::Message;

const SIGNATURE: usize = 8;

/// Ancillary chunks that say how pixels look or how they follow each other.
const DRAWING: &[&[u8; 4]] = &[
    b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"mDCv", b"cLLI",
    b"cLLi", b"bKGD", b"hIST", b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT",
];

/// The largest colour profiles for photographs and print have some three megabytes.
const LARGEST_PROFILE: u64 = 8 * 1024 * 1024;

/// The file in its parts.
pub(super) fn parts(bytes: &[u8]) -> Result<Parts, Message> {
    let mut out = bytes.get(..SIGNATURE).unwrap_or(bytes).to_vec();
    out.reserve(bytes.len());
    let mut exif = None;
    let mut moves = false;
    let mut at = SIGNATURE;
    while let Some(head) = bytes.get(at..at + 8) {
        let name = [head[4], head[5], head[6], head[7]];
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let end = at.saturating_add(12).saturating_add(length);
        let chunk = &bytes[at..end.min(bytes.len())];
        let content = chunk.get(8..8 + length).unwrap_or_default();
        match &name {
            b"eXIf" if exif.is_none() => exif = Some(content.to_vec()),
            b"iCCP" if swells(content) => return Err(message!("colour-profile-too-large")),
            b"acTL" => moves = true,
            _ => {}
        }
        let is_critical = name[0].is_ascii_uppercase();
        if is_critical || DRAWING.contains(&&name) {
            out.extend(chunk);
        }
        if &name == b"IEND" {
            break;
        }
        at = end;
    }
    Ok(Parts {
        bytes: out,
        exif,
        moves,
    })
}

/// Whether a profile unpacks to more than any that is meant: name, 0, method, then a zlib stream (§11.3.2.3).
fn swells(content: &[u8]) -> bool {
    let name = content.iter().take(80).position(|byte| *byte == 0);
    let packed = name
        .and_then(|end| content.get(end + 2..))
        .unwrap_or_default();
    let unpacked = ZlibDecoder::new(packed).take(LARGEST_PROFILE + 1);
    let mut size = 0;
    let mut some = [0; 16 * 1024];
    let mut unpacked = unpacked;
    while let Ok(read @ 1..) = unpacked.read(&mut some) {
        size += read as u64;
    }
    size > LARGEST_PROFILE
}
