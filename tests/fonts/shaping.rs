//! A word is shaped the same by the font that is published as by the whole one: same advances, same places.

use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};

use crate::site::noto;

/// Vowelled words, ligatures, joining controls, marks upon marks, figures and brackets within Arabic.
const WORDS: &[&str] = &[
    "إِبَّانَ",
    "ٱلْأُمَّةِ",
    "لا",
    "الله",
    "لِلّٰهِ",
    "مُسْتَشْفَيَاتٌ",
    "بِسْمِ",
    "قَضِيَّةٌ",
    "سُلْطَةٌ",
    "مِيَاهٍ",
    "ﷺ",
    "تَقْرِيرٌ",
    "وزارة",
    "الخارجية",
    "لآلئ",
    "مسؤولية",
    "شيئًا",
    "هـ",
    "می\u{200C}خواهم",
    "ـتـ",
    "١٢٣",
    "(107)",
    "«الشعب»",
    "بلداً.",
    "،؛؟",
    "ضَّ",
    "كَلِمَاتٌ لِلتَّشْكِيلِ",
    "اللغة العربية",
    "شُؤُونُ المُغْتَرِبِينَ",
];

/// Advance and offset of each glyph; glyphs are numbered anew by the cutting.
fn shaped(font: &[u8], text: &str) -> Vec<(i32, i32, i32)> {
    let font = FontRef::new(font).expect("a font");
    let data = ShaperData::new(&font);
    let shaper = data.shaper(&font).build();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    let glyphs = shaper.shape(buffer, ShapeOptions::new());
    let missing = glyphs
        .glyph_infos()
        .iter()
        .filter(|glyph| glyph.glyph_id == 0)
        .count();
    assert_eq!(missing, 0, "`{text}` has letters that the font lacks");
    let positions = glyphs.glyph_positions().iter();
    positions
        .map(|it| (it.x_advance, it.x_offset, it.y_offset))
        .collect()
}

#[test]
fn cutting_changes_no_word() {
    for name in [
        "NotoNaskhArabic-Regular",
        "NotoNaskhArabic-Bold",
        "NotoKufiArabic-Regular",
        "NotoSansArabic-Regular",
    ] {
        let whole = noto(name);
        let words: Vec<&str> = WORDS
            .iter()
            .copied()
            .filter(|word| std::panic::catch_unwind(|| shaped(&whole, word)).is_ok())
            .collect();
        assert!(words.len() > 22, "{name} has only {words:?}");
        let mut letters: Vec<char> = words.iter().flat_map(|word| word.chars()).collect();
        letters.sort_unstable();
        letters.dedup();
        let cut = diwan::render::font::cut(&whole, &letters).expect("a font that can be cut");
        assert!(
            cut.len() * 2 < whole.len(),
            "{name}: {} of {}",
            cut.len(),
            whole.len()
        );
        for word in words {
            assert_eq!(shaped(&cut, word), shaped(&whole, word), "{name}: {word}");
        }
    }
}

#[test]
fn cutting_keeps_accents_and_kerning() {
    let whole = noto("NotoSans-Regular");
    let text = "Été AVATAR Œuvre « cœur » fi e\u{301} 1/2 To. Ÿ";
    let letters: Vec<char> = {
        let mut letters: Vec<char> = text.chars().chain(['é']).collect();
        letters.sort_unstable();
        letters.dedup();
        letters
    };
    let cut = diwan::render::font::cut(&whole, &letters).expect("a font that can be cut");
    assert_eq!(shaped(&cut, text), shaped(&whole, text));
}
