//! A file with one font in it: what it says of itself.

use std::fs;
use std::path::{Path, PathBuf};

use diwan::diagnostic::Diagnostic;
use skrifa::attribute::{Stretch, Style};
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider, Tag};

use super::measure::{self, Heights};

/// OpenType OS/2, `fsType`: what bits 1 to 3 say when nothing may be embedded.
const RESTRICTED: u16 = 0x0002;

/// A font of ordinary width.
pub struct Face {
    pub path: PathBuf,
    pub family: String,
    /// From and to; one and the same unless the font is variable.
    pub weight: (u16, u16),
    pub is_italic: bool,
    pub heights: Heights,
    /// Whether its licence forbids that it is embedded.
    pub is_restricted: bool,
    /// The characters it has, sorted.
    characters: Vec<char>,
}

impl Face {
    /// Reads a file; `None` where it is no font, or one that is narrow or wide.
    pub fn read(path: &Path) -> Option<Self> {
        let bytes = fs::read(path).ok()?;
        let font = FontRef::new(&bytes).ok()?;
        let attributes = font.attributes();
        let name = |id| font.localized_strings(id).english_or_first();
        let family =
            name(StringId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| name(StringId::FAMILY_NAME))?;
        let is_fit = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '+');
        let family: String = family.chars().filter(|c| is_fit(*c)).collect();
        let wght = font
            .axes()
            .iter()
            .find(|axis| axis.tag() == Tag::new(b"wght"));
        let whole = |number: f32| number.round().clamp(1.0, 1000.0) as u16;
        let fixed = whole(attributes.weight.value());
        let weight = wght.map_or((fixed, fixed), |axis| {
            (whole(axis.min_value()), whole(axis.max_value()))
        });
        let mut characters: Vec<char> = font
            .charmap()
            .mappings()
            .take(0x11_0000)
            .filter_map(|(code, _)| char::from_u32(code))
            .collect();
        characters.sort_unstable();
        let is_usable = attributes.stretch == Stretch::NORMAL && !family.trim().is_empty();
        is_usable.then(|| Face {
            path: path.to_owned(),
            family: family.trim().to_owned(),
            weight,
            is_italic: attributes.style != Style::Normal,
            heights: measure::heights(&font),
            is_restricted: font
                .os2()
                .is_ok_and(|os2| os2.fs_type() & 0x000E == RESTRICTED),
            characters,
        })
    }

    /// Whether it has every one of these.
    pub fn has_all(&self, letters: &[char]) -> bool {
        letters
            .iter()
            .all(|c| self.characters.binary_search(c).is_ok())
    }

    /// Whether it has the European digits.
    pub fn has_digits(&self) -> bool {
        self.has_all(&['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
    }

    /// Whether it sets text of this weight.
    pub fn serves(&self, weight: u16) -> bool {
        (self.weight.0..=self.weight.1).contains(&weight)
    }

    /// Where it lies below a theme.
    pub fn file_name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, "ttf"));
        let plain: String = stem
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        format!("fonts/{plain}.{}", ending.to_ascii_lowercase())
    }

    /// The file as it is.
    pub fn bytes(&self) -> Result<Vec<u8>, Diagnostic> {
        fs::read(&self.path).map_err(|error| {
            let message = message!("path-cannot-read-error", path = self.path.display(), error);
            Diagnostic::error("unreadable-file", message)
        })
    }
}
