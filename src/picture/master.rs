//! A decoded picture: turned the right way, no wider than the widest variant, ready to be made smaller.
//!
//! All variants of a picture are made from its master, so that it is decoded once however many there are, and so that
//! what comes out does not depend on which of them is asked for first. A colour profile for RGB is kept and handed on;
//! everything else that a camera notes in a file (the place, the owner) is left behind.

use std::io::Cursor;

use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::{U8x3, U8x4};
use fast_image_resize::{FilterType, PixelTrait, ResizeAlg, ResizeOptions, Resizer};
use image::{DynamicImage, ImageDecoder, ImageReader, ImageResult, Limits};

use super::unreadable::{damaged, unreadable};
use super::widths::{Variant, WIDEST};
use super::{PictureForm, encode, original, rows};
use crate::diagnostic::{Diagnostic, Message};

/// What a decoder may take in memory.
pub(super) const MEMORY: u64 = 768 * 1024 * 1024;

/// A picture, decoded.
pub struct Master {
    pixels: DynamicImage,
    profile: Option<Vec<u8>>,
    /// Whether its original keeps every pixel as it is (PNG): drawings and screens, rather than photographs.
    is_exact: bool,
    /// How many bytes the original has.
    original: usize,
    path: String,
}

impl Master {
    /// Decodes the picture at `path`.
    pub fn decode(path: &str, bytes: &[u8]) -> Result<Self, Diagnostic> {
        let broken = |why: Message| unreadable(path, why);
        let form = original::form(bytes).map_err(|_| broken(message!("form-unknown")))?;
        let bare = original::bare(form, bytes).map_err(|why| broken(why.unwrap_or_default()))?;
        let is_jpeg = form == PictureForm::Jpeg;
        if is_jpeg && !has_end(bytes) {
            return Err(broken(message!("it-ends-before-its-end")));
        }
        let by_rows = match form {
            PictureForm::Png => rows::decode(&bare.bytes).map_err(broken)?,
            _ => None,
        };
        let (pixels, profile) = match by_rows {
            Some(read) => read,
            None => whole(&bare.bytes).map_err(|error| broken(damaged(error)))?,
        };
        let profile = profile.filter(|it| is_rgb(it));
        let mut pixels = plain(pixels);
        pixels.apply_orientation(bare.orientation);
        let mut master = Master {
            pixels,
            profile,
            is_exact: !is_jpeg,
            original: bytes.len(),
            path: path.to_owned(),
        };
        if master.pixels.width() > WIDEST {
            master.pixels = master.resized(WIDEST)?;
        }
        Ok(master)
    }

    /// Width and height, as it is seen.
    pub fn size(&self) -> (u32, u32) {
        (self.pixels.width(), self.pixels.height())
    }

    /// The file of a variant; never with more bytes than the original, and nothing where there is no such file.
    pub fn variant(&self, variant: Variant) -> Result<Option<Vec<u8>>, Diagnostic> {
        let smaller;
        let pixels = if variant.width < self.pixels.width() {
            smaller = self.resized(variant.width)?;
            &smaller
        } else {
            &self.pixels
        };
        let profile = self.profile.as_deref();
        let made = match variant.form {
            PictureForm::Webp => encode::webp(pixels, profile, self.is_exact, self.original),
            PictureForm::Png => encode::png(pixels, profile, self.original),
            _ => encode::jpeg(pixels, profile, self.original),
        };
        made.map_err(|why| unreadable(&self.path, why))
    }

    fn resized(&self, width: u32) -> Result<DynamicImage, Diagnostic> {
        let factor = f64::from(width) / f64::from(self.pixels.width());
        let height = scale(self.pixels.height(), factor);
        resized(&self.path, &self.pixels, width, height)
    }
}

/// The picture at this size. Only the two forms that [`plain`] gives are compiled: code for every form of pixel there is was a sixth
/// of all that is compiled here.
fn resized(
    path: &str,
    from: &DynamicImage,
    width: u32,
    height: u32,
) -> Result<DynamicImage, Diagnostic> {
    let mut to = DynamicImage::new(width, height, from.color());
    let done = match (from, &mut to) {
        (DynamicImage::ImageRgb8(from), DynamicImage::ImageRgb8(to)) => {
            let from = (from.as_raw().as_slice(), from.dimensions());
            convolve::<U8x3>(from, to, (width, height))
        }
        (DynamicImage::ImageRgba8(from), DynamicImage::ImageRgba8(to)) => {
            let from = (from.as_raw().as_slice(), from.dimensions());
            convolve::<U8x4>(from, to, (width, height))
        }
        (other, _) => return resized(path, &plain(other.clone()), width, height),
    };
    done.map_err(|why| unreadable(path, damaged(why)))?;
    Ok(to)
}

/// Makes pixels of one size from those of another.
fn convolve<P: PixelTrait>(
    (from, size): (&[u8], (u32, u32)),
    to: &mut [u8],
    (width, height): (u32, u32),
) -> Result<(), String> {
    let from =
        TypedImageRef::<P>::from_buffer(size.0, size.1, from).map_err(|it| it.to_string())?;
    let mut to = TypedImage::<P>::from_buffer(width, height, to).map_err(|it| it.to_string())?;
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    let resized = Resizer::new().resize_typed(&from, &mut to, &options);
    resized.map_err(|it| it.to_string())
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a side between 1 and 16383"
)]
fn scale(side: u32, factor: f64) -> u32 {
    ((f64::from(side) * factor).round() as u32).max(1)
}

/// The pixels as they lie in the file, and the colour profile.
fn whole(bytes: &[u8]) -> ImageResult<(DynamicImage, Option<Vec<u8>>)> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let profile = decoder.icc_profile().ok().flatten();
    Ok((DynamicImage::from_decoder(decoder)?, profile))
}

/// Eight bits a channel, with transparency only where there is some.
pub(super) fn plain(pixels: DynamicImage) -> DynamicImage {
    let has_holes = pixels.color().has_alpha() && {
        let rgba = pixels.to_rgba8();
        rgba.pixels().any(|pixel| pixel.0[3] != u8::MAX)
    };
    if has_holes {
        DynamicImage::ImageRgba8(pixels.into_rgba8())
    } else {
        DynamicImage::ImageRgb8(pixels.into_rgb8())
    }
}

/// Whether a colour profile speaks of RGB (ICC.1:2022 §7.2.6); one for print would spoil what is RGB by now.
pub(super) fn is_rgb(profile: &[u8]) -> bool {
    profile.get(16..20) == Some(b"RGB ".as_slice())
}

/// Whether a JPEG has its last marker behind its first scan (ITU-T T.81 §B.1.1.3): the decoder fills what is missing with
/// grey. Segments are passed over whole, because a small picture may lie in one.
fn has_end(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some([0xFF, marker, high, low]) = bytes.get(at..at + 4) {
        match marker {
            // Before a marker there may be any number of these.
            0xFF => at += 1,
            0xDA => return bytes[at..].windows(2).any(|pair| pair == [0xFF, 0xD9]),
            _ => at += 2 + usize::from(u16::from_be_bytes([*high, *low])),
        }
    }
    false
}
