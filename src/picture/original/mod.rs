//! An original as it is published: its pixels and its colours, and nothing that a camera or a program noted beside them.
//!
//! Takes the bytes of a file; gives them without Exif (position, owner, device, thumbnail), XMP, IPTC, comments, texts,
//! second pictures and what follows the end. Where the notes say which way up the picture is seen, it is turned first, for
//! nothing says so afterwards. Everything else is left out by rewriting the container alone: no pixel is encoded anew.
//!
//! Kept are the parts that draw, by name; what is not known to draw goes, whatever it is. A colour profile draws. What is no
//! picture, by its first bytes, comes back as it was; whether the name of the file agrees is asked elsewhere.

mod gif;
mod jpeg;
mod media;
mod png;
#[cfg(test)]
mod tests;
mod turn;
mod webp;

use std::borrow::Cow;

use image::ImageFormat;
use image::metadata::Orientation;
use imagesize::ImageType;

use super::unreadable::unreadable;
use super::{PictureForm, svg};
use crate::diagnostic::{Diagnostic, Message};

/// A picture file without its notes, and what they said about the way it is seen.
pub(super) struct Bare<'b> {
    /// The file.
    pub(super) bytes: Cow<'b, [u8]>,
    /// Which way up it is seen.
    pub(super) orientation: Orientation,
}

/// What could be told of a container's parts.
struct Parts {
    bytes: Vec<u8>,
    /// The Exif data, from their TIFF header on.
    exif: Option<Vec<u8>>,
    /// Whether it moves: then it cannot be turned.
    moves: bool,
}

/// The file at `path` as it may be published. A drawing is no matter of this; see [`svg`].
pub fn published<'b>(path: &str, bytes: &'b [u8]) -> Result<Cow<'b, [u8]>, Diagnostic> {
    let found = form(bytes).and_then(|form| bare(form, bytes).map(|bare| (form, bare)));
    let (form, bare) = match found {
        Ok(found) => found,
        Err(None) => return Ok(Cow::Borrowed(bytes)),
        Err(Some(why)) => return Err(unreadable(path, why)),
    };
    if bare.orientation == Orientation::NoTransforms {
        return Ok(bare.bytes);
    }
    turn::turned(path, form, &bare).map(Cow::Owned)
}

/// What a drawing carries inside it, as base64, without notes; `None` where that cannot be told.
pub(super) fn carried(base64: &str) -> Option<String> {
    use ct_codecs::{Base64, Decoder, Encoder};
    let text: String = base64
        .chars()
        .filter(|c| !c.is_ascii_whitespace())
        .collect();
    let bytes = Base64::decode_to_vec(&text, None).ok()?;
    let published = published("", &bytes).ok()?;
    Base64::encode_to_string(&published).ok()
}

/// The container without its notes.
///
/// # Errors
/// Why it cannot be read; `None` where there is nothing to leave out.
pub(super) fn bare(form: PictureForm, bytes: &[u8]) -> Result<Bare<'_>, Option<Message>> {
    let parts = match form {
        PictureForm::Jpeg => jpeg::parts(bytes),
        PictureForm::Png => png::parts(bytes),
        PictureForm::Webp => webp::parts(bytes),
        PictureForm::Gif => gif::parts(bytes),
        PictureForm::Avif => media::parts(bytes),
        PictureForm::Bmp | PictureForm::Svg => return Err(None),
    };
    let parts = parts.map_err(Some)?;
    let orientation = parts.exif.as_deref().filter(|_| !parts.moves);
    // Broken Exif data are no reason to refuse a picture: browsers show it as it lies.
    let orientation = orientation.and_then(Orientation::from_exif_chunk);
    Ok(Bare {
        bytes: match parts.bytes == bytes {
            true => Cow::Borrowed(bytes),
            false => Cow::Owned(parts.bytes),
        },
        orientation: orientation.unwrap_or(Orientation::NoTransforms),
    })
}

pub(super) fn form(bytes: &[u8]) -> Result<PictureForm, Option<Message>> {
    match image::guess_format(bytes) {
        Ok(ImageFormat::Jpeg) => Ok(PictureForm::Jpeg),
        Ok(ImageFormat::Png) => Ok(PictureForm::Png),
        Ok(ImageFormat::Gif) => Ok(PictureForm::Gif),
        Ok(ImageFormat::WebP) => Ok(PictureForm::Webp),
        Ok(ImageFormat::Avif) => Ok(PictureForm::Avif),
        // HEIC, which no page shows, is offered as a file, and is the same container.
        _ => match imagesize::image_type(bytes) {
            Ok(ImageType::Heif(_)) => Ok(PictureForm::Avif),
            _ => Err(None),
        },
    }
}

/// Whether a file is a drawing, by its name or by its content.
pub fn is_drawing(path: &str, bytes: &[u8]) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_named = |known: &str| ending.eq_ignore_ascii_case(known);
    let names = ["jpg", "jpeg", "png", "gif", "webp", "avif", "bmp"];
    is_named("svg") || names.into_iter().any(is_named) && svg::looks_like_svg(bytes)
}
