//! Which variants of a picture are worth having.
//!
//! Decided by its facts alone, so that every address is known before a pixel is decoded. Nothing is enlarged, and what is
//! small already stays as it is.

use super::{Facts, PictureForm};

/// Widths in WebP, which practically all browsers take: from a small phone to a column on a fine screen.
const WEBP: &[u32] = &[320, 640, 960, 1280, 1920];
/// Widths in the original form, for those that do not.
const ORIGINAL: &[u32] = &[640, 1280];
/// Widths in a copy for a disk, where nothing is downloaded and every file weighs: WebP only.
const COPY: &[u32] = &[640, 1280];
/// No variant is wider.
pub(super) const WIDEST: u32 = 1920;
/// A file with fewer bytes is an icon or a line: a choice of sizes would cost more than it saves.
const SMALL_FILE: u64 = 12 * 1024;

/// A PNG with fewer bytes than one for so many pixels is a diagram of a few colours. Made smaller it would need more of
/// them, and more bytes.
const FLAT: u64 = 8;

/// What a publication is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PicturePurpose {
    /// The web.
    Web,
    /// A copy for a disk.
    Copy,
}

/// A picture in another width, another form or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variant {
    /// Its form.
    pub form: PictureForm,
    /// Its width in pixels.
    pub width: u32,
}

/// The variants of a picture, WebP first, narrow ones first.
///
/// An original that is no wider than the widest variant takes part itself; so WebP has its width too, and the original
/// form need not have it again.
pub fn variants(facts: &Facts, purpose: PicturePurpose) -> Vec<Variant> {
    let (PictureForm::Jpeg | PictureForm::Png, Some((full, height))) = (facts.form, facts.size)
    else {
        return Vec::new();
    };
    if facts.moves || facts.bytes < SMALL_FILE || full <= WEBP[0] {
        return Vec::new();
    }
    let narrower =
        |widths: &'static [u32]| widths.iter().copied().filter(move |width| *width < full);
    let of = |form: PictureForm| move |width: u32| Variant { form, width };
    match purpose {
        PicturePurpose::Copy => narrower(COPY).map(of(PictureForm::Webp)).collect(),
        PicturePurpose::Web => {
            let whole = (full <= WIDEST).then_some(full);
            let webp = narrower(WEBP).chain(whole).map(of(PictureForm::Webp));
            let pixels = u64::from(full) * u64::from(height);
            let is_flat = facts.form == PictureForm::Png && facts.bytes * FLAT < pixels;
            let own = narrower(ORIGINAL).filter(|_| !is_flat).map(of(facts.form));
            webp.chain(own).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(form: PictureForm, width: u32, bytes: u64, purpose: PicturePurpose) -> String {
        let facts = Facts {
            form,
            size: Some((width, 600)),
            bytes,
            digest: [0; 16],
            moves: false,
            turned: false,
        };
        let names = variants(&facts, purpose);
        let names = names
            .iter()
            .map(|it| format!("{}{}", it.form.ending(), it.width));
        names.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn nothing_is_enlarged_and_small_pictures_stay_alone() {
        use PictureForm::{Avif, Gif, Jpeg, Png, Webp};
        for (form, width, bytes, expected) in [
            (
                Jpeg,
                4000,
                4_000_000,
                "webp320 webp640 webp960 webp1280 webp1920 jpg640 jpg1280",
            ),
            (
                Png,
                1600,
                400_000,
                "webp320 webp640 webp960 webp1280 webp1600 png640 png1280",
            ),
            (
                Png,
                1600,
                40_000,
                "webp320 webp640 webp960 webp1280 webp1600",
            ),
            (Jpeg, 641, 90_000, "webp320 webp640 webp641 jpg640"),
            (Jpeg, 321, 90_000, "webp320 webp321"),
            (Jpeg, 320, 90_000, ""),
            (Png, 900, 4_000, ""),
            (Gif, 900, 90_000, ""),
            (Webp, 900, 90_000, ""),
            (Avif, 900, 90_000, ""),
        ] {
            assert_eq!(
                widths(form, width, bytes, PicturePurpose::Web),
                expected,
                "{form:?} {width}"
            );
        }
        assert_eq!(
            widths(Jpeg, 1600, 90_000, PicturePurpose::Copy),
            "webp640 webp1280"
        );
    }
}
