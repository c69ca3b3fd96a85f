//! Fonts as they are published: cut to the characters that the site needs, packed as WOFF2, named in a style sheet.
//!
//! Takes the files that the plan lists; gives their bytes. Cutting keeps the tables that shape text (GSUB, GPOS, GDEF)
//! with all their features, so that a word looks the same as in the whole font. What can be cut is TrueType; other
//! outlines are packed whole.

use std::panic::{AssertUnwindSafe, catch_unwind};

use skera::{DEFAULT_DROP_TABLES, SubsetFlags, subset_font};
use skrifa::raw::collections::IntSet;
use skrifa::raw::types::NameId;
use skrifa::{FontRef, GlyphId, Tag};
use ttf2woff2::{BrotliQuality, encode};

use crate::diagnostic::{Diagnostic, Message};
use crate::language::Direction;
use crate::plan::{FONT_FORM, FontFile};
use crate::render::context::{Rendered, Stage};
use crate::theme::{Font, FontUse};

/// Names that say whose a font is and under which licence it may be given on (OpenType `name`, 0 to 6, 13 and 14).
const NAMES: [u16; 9] = [0, 1, 2, 3, 4, 5, 6, 13, 14];

/// The fingerprint of everything that decides about the file.
pub fn key(stage: &Stage, number: usize) -> blake3::Hash {
    let file = &stage.plan.fonts()[number];
    let mut hasher = blake3::Hasher::new();
    hasher.update(FONT_FORM.as_bytes());
    hasher.update(stage.theme.fonts[file.font].digest.as_bytes());
    for c in &*file.characters {
        hasher.update(&u32::from(*c).to_le_bytes());
    }
    hasher.finalize()
}

/// One file.
pub fn file(stage: &Stage, number: usize) -> Rendered {
    let file = &stage.plan.fonts()[number];
    let font = &stage.theme.fonts[file.font];
    let made = stage
        .sources
        .read(&font.path)
        .map_err(|error| Message::Quoted(error.to_string()))
        .and_then(|bytes| match font.can_be_cut {
            true => catch_panic(|| cut(&bytes, &file.characters)),
            false => Ok(bytes),
        })
        .and_then(|bytes| {
            catch_panic(|| {
                let encoded = encode(&bytes, BrotliQuality::default());
                encoded.map_err(|error| error.to_string())
            })
        });
    made.map_err(|error| refuse(font, &error)).into()
}

/// What a library makes of a file that anybody may have made: one that it cannot bear is told, and the program goes on. It
/// changes nothing but what it gives back.
fn catch_panic<T>(make: impl FnOnce() -> Result<T, String>) -> Result<T, Message> {
    let made = catch_unwind(AssertUnwindSafe(make));
    match made {
        Ok(made) => made.map_err(Message::Quoted),
        Err(_) => Err(message!("font-contradicts-itself")),
    }
}

fn refuse(font: &Font, why: &Message) -> Diagnostic {
    Diagnostic::error(
        "not-a-font",
        message!("font-not-ready", path = font.path, why),
    )
    .at(font.place.clone())
    .hint(message!("font-damaged-take-anew"))
}

/// A font with these characters and whatever shaping makes of them. Hints go: no reader's machine of today heeds them at
/// the sizes of a page, and they are a third of the bytes.
pub fn cut(bytes: &[u8], characters: &[char]) -> Result<Vec<u8>, String> {
    let font = FontRef::new(bytes).map_err(|error| error.to_string())?;
    let all = |set: &mut IntSet<Tag>| set.invert();
    let (mut scripts, mut features) = (IntSet::empty(), IntSet::empty());
    all(&mut scripts);
    all(&mut features);
    let plan = skera::Plan::new(
        &IntSet::<GlyphId>::empty(),
        &characters.iter().map(|c| u32::from(*c)).collect(),
        &font,
        SubsetFlags::SUBSET_FLAGS_NO_HINTING | SubsetFlags::SUBSET_FLAGS_NOTDEF_OUTLINE,
        &DEFAULT_DROP_TABLES.iter().copied().collect(),
        &scripts,
        &features,
        &NAMES.into_iter().map(NameId::new).collect(),
        &[0x409_u16].into_iter().collect(),
    );
    subset_font(&font, &plan).map_err(|error| error.to_string())
}

/// The style sheet: a rule for each file, then the families in order, for the theme to put before its own.
///
/// The families come as beginnings of lists, with their final comma, so that a style sheet writes
/// `font-family: var(--own-text-rtl,) "Geeza Pro", sans-serif` whether or not there are any.
pub fn sheet(stage: &Stage) -> Rendered {
    let files = stage.plan.fonts();
    let mut css: String = files.iter().map(|file| rule(stage, file)).collect();
    css.push_str(":root{");
    for (role, name) in [(FontUse::Text, "text"), (FontUse::Headings, "headings")] {
        for direction in [Direction::Ltr, Direction::Rtl] {
            let families = stage.font_families(role, direction);
            if !families.is_empty() {
                css.push_str(&format!("--own-{name}-{}:", direction.as_str()));
                for family in families {
                    css.push_str(&format!("\"{family}\","));
                }
                css.push(';');
            }
        }
    }
    css.push_str("}\n");
    Rendered::clean(css)
}

fn rule(stage: &Stage, file: &FontFile) -> String {
    let font = &stage.theme.fonts[file.font];
    let weight = match font.weight {
        (from, to) if from == to => from.to_string(),
        (from, to) => format!("{from} {to}"),
    };
    let size = match font.size {
        100 => String::new(),
        size => format!("size-adjust:{size}%;"),
    };
    let address = match stage.plan.font_sheet() {
        Some(sheet) => relative(sheet.as_str(), file.route.as_str()),
        None => String::new(),
    };
    format!(
        "@font-face{{font-family:\"{}\";src:url(\"{address}\") format(\"woff2\");font-weight:{weight};font-style:{};font-display:swap;{size}unicode-range:{}}}\n",
        font.family,
        font.slant.as_str(),
        ranges(&file.characters),
    )
}

/// The sheet lies above the files: their addresses go on from its folder, on a server and on a disk alike.
fn relative(sheet: &str, file: &str) -> String {
    let folder = sheet
        .rsplit_once('/')
        .map_or(0, |(folder, _)| folder.len() + 1);
    crate::plan::percent_encode(&file[folder..])
}

/// `U+20-7E,U+A0`
fn ranges(characters: &[char]) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for c in characters {
        let code = u32::from(*c);
        match ranges.last_mut() {
            Some((_, end)) if *end + 1 == code => *end = code,
            _ => ranges.push((code, code)),
        }
    }
    let written = ranges.into_iter().map(|(start, end)| match start == end {
        true => format!("U+{start:X}"),
        false => format!("U+{start:X}-{end:X}"),
    });
    written.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_as_short_as_they_can_be() {
        assert_eq!(ranges(&['a', 'b', 'c', 'e', 'م']), "U+61-63,U+65,U+645");
    }

    #[test]
    fn an_address_goes_on_from_the_sheet() {
        let file = "assets/fonts/نسخ.1.woff2";
        let address = relative("assets/fonts.1.css", file);
        assert_eq!(address, "fonts/%D9%86%D8%B3%D8%AE.1.woff2");
    }
}
