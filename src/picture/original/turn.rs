//! A picture that is seen another way up than it lies: turned, and written in its own form with the finest quality that is
//! reasonable. Done once, where notes said so and are gone.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageReader};

use super::Bare;
use crate::diagnostic::{Diagnostic, Message};
use crate::picture::master::{MEMORY, is_rgb, plain};
use crate::picture::unreadable::{damaged, unreadable};
use crate::picture::{PictureForm, encode};

/// Nobody sees what this loses, and a file grows little.
const JPEG: u8 = 92;
const WEBP: f32 = 92.0;

/// The file, turned.
pub(super) fn turned(path: &str, form: PictureForm, bare: &Bare) -> Result<Vec<u8>, Diagnostic> {
    let broken = |why: &dyn std::fmt::Display| unreadable(path, damaged(why));
    let reader = ImageReader::new(Cursor::new(&*bare.bytes)).with_guessed_format();
    let mut reader = reader.map_err(|error| broken(&error))?;
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| broken(&error))?;
    let profile = decoder.icc_profile().ok().flatten();
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(|error| broken(&error))?;
    pixels.apply_orientation(bare.orientation);
    written(form, pixels, profile, bare).map_err(|why| unreadable(path, why))
}

fn written(
    form: PictureForm,
    pixels: DynamicImage,
    profile: Option<Vec<u8>>,
    bare: &Bare,
) -> Result<Vec<u8>, Message> {
    // What was CMYK or grey by its profile may be neither by now.
    let profile = profile.filter(|it| is_rgb(it) == pixels.color().has_color());
    let mut out = Vec::new();
    match form {
        PictureForm::Webp => {
            let pixels = plain(pixels);
            let is_exact = bare.bytes.windows(4).take(1 << 16).any(|it| it == b"VP8L");
            let quality = (!is_exact).then_some(WEBP);
            let made = encode::one_webp(&pixels, quality)?;
            return Ok(encode::with_profile(made, &pixels, profile.as_deref()));
        }
        PictureForm::Png => write(PngEncoder::new(&mut out), pixels, profile)?,
        _ => {
            let pixels = match pixels {
                DynamicImage::ImageLuma8(_) | DynamicImage::ImageRgb8(_) => pixels,
                other => DynamicImage::ImageRgb8(other.into_rgb8()),
            };
            write(
                JpegEncoder::new_with_quality(&mut out, JPEG),
                pixels,
                profile,
            )?;
        }
    }
    Ok(out)
}

fn write(
    mut encoder: impl ImageEncoder,
    pixels: DynamicImage,
    profile: Option<Vec<u8>>,
) -> Result<(), Message> {
    if let Some(profile) = profile {
        let _ = encoder.set_icc_profile(profile);
    }
    let written = pixels.write_with_encoder(encoder);
    written.map_err(damaged)
}
