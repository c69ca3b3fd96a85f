//! Pictures for tests, made where they are needed: `picture: jpeg 1600x900 turned=6`.
//!
//! The left upper quarter is red, so that a test sees which way a picture lies; the rest is a pattern that no encoder can
//! make very small. `turned=N` writes that orientation into EXIF data (1 to 8); `cut` drops the second half of the file;
//! `claimed=WxH` writes another size into the head of a PNG.

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

const MARK: &str = "picture: ";

/// The bytes of the picture that a text describes; nothing when it describes none.
pub fn described(text: &str) -> Option<Vec<u8>> {
    let mut words = text.trim().strip_prefix(MARK)?.split(' ');
    let form = words.next()?;
    let (width, height) = size(words.next()?)?;
    let mut bytes = encoded(form, &pattern(width, height))?;
    for word in words {
        match word.split_once('=') {
            Some(("turned", way)) => turn(&mut bytes, way.parse().ok()?),
            Some(("claimed", other)) => claim(&mut bytes, size(other)?),
            _ if word == "cut" => bytes.truncate(bytes.len() / 2),
            _ => return None,
        }
    }
    Some(bytes)
}

fn size(word: &str) -> Option<(u32, u32)> {
    let (width, height) = word.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}

fn pattern(width: u32, height: u32) -> DynamicImage {
    let pixels = RgbImage::from_fn(width, height, |x, y| {
        if x < width / 2 && y < height / 2 {
            return Rgb([220, 20, 20]);
        }
        let noise = (x / 4).wrapping_mul(2_654_435_761) ^ (y / 4).wrapping_mul(2_246_822_519);
        let [noise, ..] = (noise >> 9).to_be_bytes();
        let [_, _, _, shade] = (x * 255 / width).to_be_bytes();
        Rgb([20, shade / 2 + noise / 4, 160])
    });
    DynamicImage::ImageRgb8(pixels)
}

fn encoded(form: &str, pixels: &DynamicImage) -> Option<Vec<u8>> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let form = match form {
        "jpeg" => {
            let mut out = Vec::new();
            let encoder = JpegEncoder::new_with_quality(&mut out, 92);
            pixels.write_with_encoder(encoder).ok()?;
            return Some(out);
        }
        "png" => ImageFormat::Png,
        "gif" => ImageFormat::Gif,
        "webp" => ImageFormat::WebP,
        // A head is all that anybody reads of it.
        "tiff" => return Some(b"II*\0\x08\0\0\0\0\0\0\0\0\0".to_vec()),
        "heic" => return Some(b"\0\0\0\x18ftypheic\0\0\0\0heicmif1".to_vec()),
        _ => return None,
    };
    pixels.write_to(&mut bytes, form).ok()?;
    Some(bytes.into_inner())
}

/// An APP1 segment with one entry, tag 0x0112 (Exif 2.32 §4.6.4), behind the first marker.
fn turn(bytes: &mut Vec<u8>, way: u8) {
    let mut segment = vec![0xFF, 0xE1, 0, 34];
    segment.extend(b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0");
    segment.extend([way, 0, 0, 0, 0, 0, 0, 0]);
    bytes.splice(2..2, segment);
}

/// Another size in `IHDR`, with its checksum.
fn claim(bytes: &mut [u8], (width, height): (u32, u32)) {
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut crc = u32::MAX;
    for byte in &bytes[12..29] {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xEDB8_8320
            } else {
                crc >> 1
            };
        }
    }
    bytes[29..33].copy_from_slice(&(!crc).to_be_bytes());
}
