//! A PNG that would take much memory as a whole, read row by row: with sixteen bits a channel, or with more pixels than any
//! variant shows.
//!
//! Takes the bytes of a file; gives pixels of eight bits a channel. Of a large one, squares of pixels become one on the way,
//! as long as it stays wider than the widest variant; what is left of the way is made smaller as all pictures are. One that
//! is interlaced has no row before it has all, and goes the ordinary way.

use std::io::Cursor;

use image::{DynamicImage, RgbaImage};
use png::{ColorType, Decoder, Transformations};

use super::unreadable::damaged;
use super::widths::WIDEST;
use crate::diagnostic::Message;

/// From how many pixels on they are joined.
const LARGE: u64 = 16_000_000;

/// The pixels and the colour profile.
type Decoded = (DynamicImage, Option<Vec<u8>>);

/// Decodes a picture by rows; `None` for one that goes the ordinary way.
pub(super) fn decode(bytes: &[u8]) -> Result<Option<Decoded>, Message> {
    let said = |error: png::DecodingError| damaged(error);
    let mut decoder = Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(Transformations::STRIP_16 | Transformations::EXPAND);
    let mut reader = decoder.read_info().map_err(said)?;
    let info = reader.info();
    let (width, height) = (info.width, info.height);
    let is_large = u64::from(width) * u64::from(height) > LARGE;
    let is_fine = info.bit_depth == png::BitDepth::Sixteen;
    if info.interlaced || !(is_large || is_fine) {
        return Ok(None);
    }
    let profile = info.icc_profile.as_ref().map(|it| it.to_vec());
    let side = if is_large { (width / WIDEST).max(1) } else { 1 };
    let (colour, _) = reader.output_color_type();
    let mut joined = Joined::new(width, height, side);
    for y in 0..height {
        let row = reader
            .next_row()
            .map_err(said)?
            .ok_or_else(|| message!("it-ends-before-its-end"))?;
        joined.add(y, row.data(), colour);
    }
    Ok(Some((DynamicImage::ImageRgba8(joined.pixels), profile)))
}

/// Squares of pixels, each on its way to be one.
struct Joined {
    pixels: RgbaImage,
    side: u32,
    height: u32,
    /// For each pixel of the row in the making: red, green and blue by opacity, opacity, and how many there are.
    sums: Vec<[u64; 5]>,
}

impl Joined {
    fn new(width: u32, height: u32, side: u32) -> Self {
        let (across, down) = ((width / side).max(1), (height / side).max(1));
        Joined {
            pixels: RgbaImage::new(across, down),
            side,
            height,
            sums: vec![[0; 5]; across as usize],
        }
    }

    fn add(&mut self, y: u32, row: &[u8], colour: ColorType) {
        let last = self.sums.len() - 1;
        for (x, pixel) in (0..).zip(row.chunks_exact(colour.samples())) {
            let [red, green, blue, alpha] = match *pixel {
                [grey] => [grey, grey, grey, u8::MAX],
                [grey, alpha] => [grey, grey, grey, alpha],
                [red, green, blue] => [red, green, blue, u8::MAX],
                [red, green, blue, alpha] => [red, green, blue, alpha],
                _ => continue,
            };
            let at: u32 = x / self.side;
            let sum = &mut self.sums[(at as usize).min(last)];
            let opacity = u64::from(alpha);
            for (sum, value) in sum.iter_mut().zip([red, green, blue]) {
                *sum += u64::from(value) * opacity;
            }
            sum[3] += opacity;
            sum[4] += 1;
        }
        // The last square of a row or column takes in what is left over.
        let down = (y / self.side).min(self.pixels.height() - 1);
        let is_last = y + 1 == self.height;
        let next = ((y + 1) / self.side).min(self.pixels.height() - 1);
        if is_last || next != down {
            self.finish(down);
        }
    }

    fn finish(&mut self, y: u32) {
        for (x, sum) in (0..).zip(&mut self.sums) {
            let [red, green, blue, opacity, count] = std::mem::take(sum);
            let mean = |value: u64| {
                u8::try_from((value + opacity / 2) / opacity.max(1)).unwrap_or(u8::MAX)
            };
            let alpha = u8::try_from((opacity + count / 2) / count.max(1)).unwrap_or(u8::MAX);
            self.pixels.put_pixel(
                x,
                y,
                image::Rgba([mean(red), mean(green), mean(blue), alpha]),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use image::{ImageBuffer, ImageFormat, Rgb, Rgba};

    use super::*;

    fn file(pixels: &DynamicImage) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        pixels.write_to(&mut out, ImageFormat::Png).unwrap();
        out.into_inner()
    }

    #[test]
    fn sixteen_bits_become_eight_and_small_pictures_go_the_ordinary_way() {
        let fine = ImageBuffer::from_fn(9, 5, |x, y| {
            Rgba([(x * 7000) as u16, (y * 9000) as u16, 40_000, 65_535])
        });
        let (pixels, _) = decode(&file(&DynamicImage::ImageRgba16(fine.clone())))
            .unwrap()
            .unwrap();
        let expected = fine.pixels().map(|it| it.0.map(|value| (value >> 8) as u8));
        let found = pixels.to_rgba8();
        assert_eq!(
            found.pixels().map(|it| it.0).collect::<Vec<_>>(),
            expected.collect::<Vec<_>>()
        );
        assert!(
            decode(&file(&DynamicImage::new_rgb8(9, 5)))
                .unwrap()
                .is_none()
        );
    }

    #[test]
    fn squares_are_joined_with_what_is_left_over() {
        let picture =
            image::RgbImage::from_fn(7, 5, |x, _| Rgb([if x < 2 { 200 } else { 100 }, 0, 0]));
        let mut joined = Joined::new(7, 5, 2);
        for (y, row) in (0..).zip(picture.rows()) {
            let row: Vec<u8> = row.flat_map(|pixel| pixel.0).collect();
            joined.add(y, &row, ColorType::Rgb);
        }
        assert_eq!(joined.pixels.dimensions(), (3, 2));
        let reds: Vec<u8> = joined.pixels.pixels().map(|it| it.0[0]).collect();
        assert_eq!(reds, [200, 100, 100, 200, 100, 100]);
        assert!(joined.pixels.pixels().all(|it| it.0[3] == 255));
    }
}
