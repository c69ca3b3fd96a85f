//! The facts of a picture from the first bytes of its file.
//!
//! What a file is follows from its content, never from its name; a name that says something else is reported. Forms that
//! browsers cannot show, sizes that no screen has and files that are no picture at all are errors with their remedies.

use std::io::Cursor;
use std::sync::Arc;

use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader};
use imagesize::{Compression, ImageType};

use super::unreadable::{damaged, unreadable};
use super::{Facts, PictureForm, digest, original, svg};
use crate::diagnostic::{Diagnostic, Place};
use crate::source::pointer;

/// More pixels than the best cameras take; decoded, they would fill the memory of a small machine.
const MOST_PIXELS: u64 = 64_000_000;
/// Neither WebP nor most browsers go beyond this.
const LONGEST_SIDE: u32 = 16_383;

/// Reads the facts of the picture at `path`, and what is wrong with it.
pub fn read(path: &Arc<str>, bytes: &[u8]) -> (Option<Facts>, Vec<Diagnostic>) {
    match facts(path, bytes) {
        Ok(facts) => {
            let misnamed = misnamed_picture(path, facts.form);
            (Some(facts), misnamed.into_iter().collect())
        }
        Err(fault) => (None, vec![fault]),
    }
}

/// Something that bears the name of a picture.
fn no_picture(path: &str) -> Diagnostic {
    Diagnostic::error("unreadable-picture", message!("no-picture-at-all", path))
        .at(Place::file(path))
        .hint(message!("open-picture-editor-export-again"))
}

fn facts(path: &Arc<str>, bytes: &[u8]) -> Result<Facts, Diagnostic> {
    if let Some(fault) = pointer(path, bytes) {
        return Err(fault);
    }
    let form = form(path, bytes)?;
    let (size, way) = match form {
        PictureForm::Jpeg | PictureForm::Png | PictureForm::Gif | PictureForm::Webp => {
            raster(path, form, bytes)?
        }
        PictureForm::Avif | PictureForm::Bmp => {
            (Some(by_container(path, bytes)?), PictureView::default())
        }
        PictureForm::Svg => (svg::size(path, bytes)?, PictureView::default()),
    };
    if let Some((width, height)) = size {
        if width == 0 || height == 0 {
            return Err(unreadable(path, message!("it-has-no-pixels")));
        }
        let pixels = u64::from(width) * u64::from(height);
        let is_vast = pixels > MOST_PIXELS || width.max(height) > LONGEST_SIDE;
        if is_vast && form != PictureForm::Svg {
            return Err(vast(path, width, height));
        }
    }
    Ok(Facts {
        form,
        size,
        bytes: bytes.len() as u64,
        digest: digest(bytes),
        moves: way.moves,
        turned: way.turned,
    })
}

fn form(path: &str, bytes: &[u8]) -> Result<PictureForm, Diagnostic> {
    match image::guess_format(bytes) {
        Ok(ImageFormat::Jpeg) => return Ok(PictureForm::Jpeg),
        Ok(ImageFormat::Png) => return Ok(PictureForm::Png),
        Ok(ImageFormat::Gif) => return Ok(PictureForm::Gif),
        Ok(ImageFormat::WebP) => return Ok(PictureForm::Webp),
        Ok(ImageFormat::Avif) => return Ok(PictureForm::Avif),
        Ok(ImageFormat::Bmp) => return Ok(PictureForm::Bmp),
        Ok(ImageFormat::Tiff) => return Err(unshowable(path, "TIFF")),
        _ if is_jpeg_2000(bytes) => return Err(unshowable(path, "JPEG 2000")),
        _ => {}
    }
    match imagesize::image_type(bytes) {
        Ok(ImageType::Heif(Compression::Av1)) => Ok(PictureForm::Avif),
        Ok(ImageType::Heif(_)) => Err(unshowable(path, "HEIC")),
        Ok(ImageType::Tiff) => Err(unshowable(path, "TIFF")),
        Ok(ImageType::Jxl) => Err(unshowable(path, "JPEG XL")),
        _ if svg::looks_like_svg(bytes) => Ok(PictureForm::Svg),
        _ if bytes.is_empty() => Err(unreadable(path, message!("it-is-empty"))),
        _ => Err(no_picture(path)),
    }
}

/// A file of JPEG 2000, or its bare code stream (ISO/IEC 15444-1, annexes I and A).
fn is_jpeg_2000(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\0\0\0\x0CjP  ") || bytes.starts_with(b"\xFF\x4F\xFF\x51")
}

/// How a picture is seen, besides its size.
#[derive(Default)]
struct PictureView {
    moves: bool,
    turned: bool,
}

/// Size and movement by the decoder's own reading of the header.
fn raster(
    path: &str,
    form: PictureForm,
    bytes: &[u8],
) -> Result<(Option<(u32, u32)>, PictureView), Diagnostic> {
    let broken = |error: image::ImageError| unreadable(path, damaged(error));
    // Notes may be of any size, and no decoder is shown them.
    let bare =
        original::bare(form, bytes).map_err(|why| unreadable(path, why.unwrap_or_default()))?;
    let reader = ImageReader::new(Cursor::new(&*bare.bytes)).with_guessed_format();
    let reader = reader.map_err(|error| unreadable(path, damaged(error)))?;
    let decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    let size = if is_turned(bare.orientation) {
        (height, width)
    } else {
        (width, height)
    };
    let way = PictureView {
        moves: form == PictureForm::Png && is_animated_png(bytes),
        turned: bare.orientation != Orientation::NoTransforms,
    };
    Ok((Some(size), way))
}

/// Whether width and height change places.
fn is_turned(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    )
}

/// A chunk `acTL` before the first `IDAT` (PNG, third edition, §11.3.6).
fn is_animated_png(bytes: &[u8]) -> bool {
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        match &head[4..] {
            b"acTL" => return true,
            b"IDAT" => return false,
            _ => {}
        }
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]);
        at = at.saturating_add(12).saturating_add(length as usize);
    }
    false
}

fn by_container(path: &str, bytes: &[u8]) -> Result<(u32, u32), Diagnostic> {
    let size = imagesize::blob_size(bytes).map_err(|error| unreadable(path, damaged(error)))?;
    let side = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
    Ok((side(size.width), side(size.height)))
}

fn vast(path: &str, width: u32, height: u32) -> Diagnostic {
    Diagnostic::error(
        "picture-too-large",
        message!("path-has-width-height-pixels", path, width, height),
    )
    .at(Place::file(path))
    .hint(message!("scale-down-most-pixels-side"))
}

fn unshowable(path: &str, form: &str) -> Diagnostic {
    Diagnostic::error(
        "unshowable-picture",
        message!("path-form-picture-which-most", path, form),
    )
    .at(Place::file(path))
    .hint(message!("export-as-jpeg-photographs-png"))
}

/// A server names the type of a file by its ending, and other programs believe it.
fn misnamed_picture(path: &str, form: PictureForm) -> Option<Diagnostic> {
    let (stem, ending) = path.rsplit_once('.')?;
    let fits = match form {
        PictureForm::Jpeg => ["jpg", "jpeg", "jpe", "jfif"].as_slice(),
        _ => &[form.ending()],
    };
    if fits.iter().any(|known| ending.eq_ignore_ascii_case(known)) {
        return None;
    }
    let name = stem.rsplit('/').next().unwrap_or(stem);
    let found = Diagnostic::warning(
        "misnamed-picture",
        message!(
            "path-named-ending-truth-media",
            path,
            ending,
            media_type = form.media_type()
        ),
    );
    Some(found.at(Place::file(path)).hint(message!(
        "rename-name-ending-pages-show",
        name,
        ending = form.ending()
    )))
}

#[cfg(test)]
mod tests {
    use super::form;

    #[test]
    fn pictures_that_browsers_do_not_show_are_told_by_their_bytes() {
        let cases: [(&[u8], &str); 4] = [
            (b"\xFF\x0A\0\0\0\0\0\0\0\0\0\0", "JPEG XL"),
            (b"\0\0\0\x0CJXL \r\n\x87\n\0\0\0\x14ftypjxl ", "JPEG XL"),
            (b"\0\0\0\x0CjP  \r\n\x87\n\0\0\0\x14ftypjp2 ", "JPEG 2000"),
            (b"\xFF\x4F\xFF\x51\0\x2F\0\0\0\0\0\0", "JPEG 2000"),
        ];
        for (bytes, name) in cases {
            let told = form("scan.jpg", bytes).unwrap_err();
            assert_eq!(told.code, "unshowable-picture");
            assert!(told.message.to_string().contains(name), "{}", told.message);
        }
    }
}
