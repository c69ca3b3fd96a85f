//! How large the letters of a font look, so that two fonts beside each other can be given one size.
//!
//! The em says little: some fonts fill it, others leave room for vowel marks. So letters are measured. The theme was drawn with
//! letters of certain heights in the em, Latin and Arabic; the size of a font is what brings its own to them. Fonts matched to the
//! same measure are matched to each other.

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// Heights of letters in parts of the em: of those that stand tall and of those that are low. Zero where a font has none.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Heights {
    pub latin: (f32, f32),
    pub arabic: (f32, f32),
}

/// What the theme is drawn for.
const LATIN: (f32, f32) = (0.714, 0.536);
const ARABIC: (f32, f32) = (0.671, 0.403);
/// Beyond these, a font was made for something else than text, and would look odd either way.
const BOUNDS: (f32, f32) = (75.0, 135.0);

/// What the letters of a font measure.
pub fn heights(font: &FontRef) -> Heights {
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let em = f32::from(
        font.metrics(Size::unscaled(), LocationRef::default())
            .units_per_em,
    );
    let height = |c: char| {
        let glyph = font.charmap().map(c)?;
        Some(metrics.bounds(glyph)?.y_max / em)
    };
    let mean = |letters: &[char]| {
        let found: Vec<f32> = letters.iter().filter_map(|c| height(*c)).collect();
        match found.len() == letters.len() && em > 0.0 {
            true => found.iter().sum::<f32>() / found.len() as f32,
            false => 0.0,
        }
    };
    Heights {
        latin: (mean(&['H', 'I', 'E']), mean(&['x', 'z', 'v'])),
        arabic: (mean(&['ا']), mean(&['د', 'ه'])),
    }
}

/// The size in per cent that brings letters to the measure of the theme; 100 where a font cannot be measured.
pub fn size(heights: Heights, is_arabic: bool) -> u16 {
    let ((tall, low), (tall_wanted, low_wanted)) = match is_arabic {
        true => (heights.arabic, ARABIC),
        false => (heights.latin, LATIN),
    };
    if tall <= 0.0 || low <= 0.0 {
        return 100;
    }
    let looks = (tall / tall_wanted + low / low_wanted) / 2.0;
    (100.0 / looks).clamp(BOUNDS.0, BOUNDS.1).round() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_letters_are_made_larger_and_large_ones_smaller() {
        let of = |latin, arabic| Heights { latin, arabic };
        assert_eq!(size(of(LATIN, ARABIC), true), 100);
        assert_eq!(size(of(LATIN, ARABIC), false), 100);
        assert_eq!(size(of((0.646, 0.42), ARABIC), false), 118);
        assert_eq!(size(of(LATIN, (0.76, 0.52)), true), 83);
        assert_eq!(size(Heights::default(), true), 100);
    }
}
