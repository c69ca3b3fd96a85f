//! One picture file: what it is, and what is made of it so that every screen gets one of the right size.
//!
//! Takes the bytes of a file. Gives its [`Facts`] (form, size as it is seen, fingerprint), read from its header without
//! decoding it; the widths and forms in which it is worth offering ([`variants`]); and those variants, each a pure
//! function of the file's bytes ([`Master`]). The original goes out without what was noted in it ([`published`]). A drawing
//! in SVG is not resized but made harmless ([`svg`]).
//!
//! It knows neither pages nor addresses, and keeps nothing between two calls: who calls may.

mod encode;
mod header;
mod master;
mod original;
mod riff;
mod rows;
pub mod svg;
mod unreadable;
mod widths;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use header::read;
pub use master::Master;
pub use original::{is_drawing, published};
pub use widths::{PicturePurpose, Variant, variants};

/// The version of everything that decides how a variant looks, for those who keep variants: it changes when they do.
pub const ALGORITHM: &str = "diwan picture 2";

/// How a picture is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PictureForm {
    /// JPEG
    Jpeg,
    /// PNG
    Png,
    /// WebP
    Webp,
    /// GIF
    Gif,
    /// AVIF
    Avif,
    /// Windows bitmap
    Bmp,
    /// SVG
    Svg,
}

impl PictureForm {
    /// The ending of file names.
    pub fn ending(self) -> &'static str {
        match self {
            PictureForm::Jpeg => "jpg",
            PictureForm::Png => "png",
            PictureForm::Webp => "webp",
            PictureForm::Gif => "gif",
            PictureForm::Avif => "avif",
            PictureForm::Bmp => "bmp",
            PictureForm::Svg => "svg",
        }
    }

    /// The media type (IANA).
    pub fn media_type(self) -> &'static str {
        match self {
            PictureForm::Jpeg => "image/jpeg",
            PictureForm::Png => "image/png",
            PictureForm::Webp => "image/webp",
            PictureForm::Gif => "image/gif",
            PictureForm::Avif => "image/avif",
            PictureForm::Bmp => "image/bmp",
            PictureForm::Svg => "image/svg+xml",
        }
    }
}

/// What is known of a picture without decoding it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// How it is written, by its content.
    pub form: PictureForm,
    /// Width and height in pixels, as it is seen: turned the way its EXIF data say. A drawing may have none.
    pub size: Option<(u32, u32)>,
    /// The size of the file in bytes.
    pub bytes: u64,
    /// Fingerprint of the file.
    pub digest: [u8; 16],
    /// Whether it moves: an animated PNG, which a variant would stop.
    pub moves: bool,
    /// Whether its notes say that it is seen another way up than it lies: then it is published encoded anew.
    pub turned: bool,
}

impl Facts {
    /// The fingerprint as it stands in addresses: of the file and of the way of making variants, for what is made in
    /// another way is another file.
    pub fn short_digest(&self) -> String {
        let made = blake3::Hasher::new()
            .update(ALGORITHM.as_bytes())
            .update(&self.digest)
            .finalize();
        let hex = made.as_bytes()[..4]
            .iter()
            .map(|byte| format!("{byte:02x}"));
        hex.collect()
    }
}

/// The pictures of a site, by their paths in the sources.
pub type Pictures = BTreeMap<Arc<str>, Arc<Facts>>;

/// The fingerprint of a file: the first half of its BLAKE3 hash.
pub fn digest(bytes: &[u8]) -> [u8; 16] {
    let mut half = [0; 16];
    half.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
    half
}
