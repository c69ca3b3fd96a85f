//! From pixels to files, none larger than the original.
//!
//! Photographs lose as much as nobody sees; drawings lose nothing unless that costs more bytes than the original has.
//! Where even the sparest way does, there is no such file, and the original is shown in its place.

use std::borrow::Cow;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageEncoder};

use super::riff::push_chunk;
use super::unreadable::damaged;
use crate::diagnostic::Message;

/// Qualities of JPEG, best first.
const JPEG: &[u8] = &[80, 70, 60];
/// Qualities of WebP, best first.
const WEBP: &[f32] = &[78.0, 65.0, 50.0];
/// Where drawings must lose something, they lose less.
const WEBP_DRAWING: &[f32] = &[90.0, 78.0, 60.0];
/// How many bits a channel of a drawing may lose, fewest first.
const DROPPED: &[u8] = &[0, 2, 3, 4];

type Encoded = Result<Option<Vec<u8>>, Message>;

/// A JPEG.
pub fn jpeg(pixels: &DynamicImage, profile: Option<&[u8]>, limit: usize) -> Encoded {
    let pixels = pixels.to_rgb8();
    for quality in JPEG {
        let mut out = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut out, *quality);
        if let Some(profile) = profile {
            let _ = encoder.set_icc_profile(profile.to_vec());
        }
        encoder.encode_image(&pixels).map_err(damaged)?;
        if out.len() <= limit {
            return Ok(Some(out));
        }
    }
    Ok(None)
}

/// A PNG: as it is, else with ever fewer steps of colour.
pub fn png(pixels: &DynamicImage, profile: Option<&[u8]>, limit: usize) -> Encoded {
    for bits in DROPPED {
        let out = one_png(&coarser(pixels, *bits), profile)?;
        if out.len() <= limit {
            return Ok(Some(out));
        }
    }
    Ok(None)
}

/// A WebP. Of an exact original, without loss where that is cheap, as it is with drawings and never with photographs.
pub fn webp(
    pixels: &DynamicImage,
    profile: Option<&[u8]>,
    is_exact: bool,
    limit: usize,
) -> Encoded {
    let whole = match is_exact {
        true => Some(with_profile(one_webp(pixels, None)?, pixels, profile)),
        false => None,
    };
    let whole = whole.filter(|made| made.len() <= limit);
    let area = pixels.width() as usize * pixels.height() as usize;
    if let Some(made) = &whole
        && made.len() <= area / 2
    {
        return Ok(whole);
    }
    let qualities = if is_exact { WEBP_DRAWING } else { WEBP };
    for quality in qualities {
        let made = with_profile(one_webp(pixels, Some(*quality))?, pixels, profile);
        if made.len() <= limit {
            return Ok(Some(made));
        }
    }
    Ok(whole)
}

fn one_png(pixels: &DynamicImage, profile: Option<&[u8]>) -> Result<Vec<u8>, Message> {
    let mut out = Vec::new();
    let mut encoder =
        PngEncoder::new_with_quality(&mut out, CompressionType::Best, FilterType::Adaptive);
    if let Some(profile) = profile {
        let _ = encoder.set_icc_profile(profile.to_vec());
    }
    let (width, height) = (pixels.width(), pixels.height());
    let color: ExtendedColorType = pixels.color().into();
    encoder
        .write_image(pixels.as_bytes(), width, height, color)
        .map_err(damaged)?;
    Ok(out)
}

/// A picture with fewer steps of colour; what is fully transparent or opaque stays so.
fn coarser(pixels: &DynamicImage, bits: u8) -> Cow<'_, DynamicImage> {
    if bits == 0 {
        return Cow::Borrowed(pixels);
    }
    let levels = f32::from(u8::MAX >> bits);
    let step = |value: u8| {
        let level = (f32::from(value) / 255.0 * levels).round();
        (level / levels * 255.0).round() as u8
    };
    let mut coarse = pixels.clone();
    match &mut coarse {
        DynamicImage::ImageRgb8(rgb) => rgb.iter_mut().for_each(|value| *value = step(*value)),
        DynamicImage::ImageRgba8(rgba) => rgba.iter_mut().for_each(|value| *value = step(*value)),
        _ => {}
    }
    Cow::Owned(coarse)
}

/// A WebP of this quality; without loss when none is given.
pub(super) fn one_webp(pixels: &DynamicImage, quality: Option<f32>) -> Result<Vec<u8>, Message> {
    let (width, height) = (pixels.width(), pixels.height());
    let encoder = match pixels {
        DynamicImage::ImageRgba8(rgba) => webp::Encoder::from_rgba(rgba, width, height),
        DynamicImage::ImageRgb8(rgb) => webp::Encoder::from_rgb(rgb, width, height),
        _ => return Err(message!("colours-unknown")),
    };
    let made = encoder.encode_simple(quality.is_none(), quality.unwrap_or(75.0));
    made.map(|memory| memory.to_vec())
        .map_err(|error| damaged(format!("{error:?}")))
}

/// The file with its colour profile, in the extended form of the container (RFC 9649 §2.7), which libwebp's encoder does
/// not write.
pub(super) fn with_profile(
    simple: Vec<u8>,
    pixels: &DynamicImage,
    profile: Option<&[u8]>,
) -> Vec<u8> {
    const HEAD: usize = 12;
    let Some(profile) = profile else {
        return simple;
    };
    let mut chunks = &simple[HEAD..];
    // What libwebp made extended for the sake of transparency brings a head of its own.
    if chunks.starts_with(b"VP8X") {
        chunks = &chunks[18..];
    }
    let alpha = if pixels.color().has_alpha() { 0x10 } else { 0 };
    let mut features = vec![0x20 | alpha, 0, 0, 0];
    for side in [pixels.width(), pixels.height()] {
        features.extend(&(side - 1).to_le_bytes()[..3]);
    }
    let mut body = b"WEBP".to_vec();
    push_chunk(&mut body, b"VP8X", &features);
    push_chunk(&mut body, b"ICCP", profile);
    body.extend(chunks);
    let mut out = Vec::with_capacity(body.len() + 8);
    push_chunk(&mut out, b"RIFF", &body);
    out
}
