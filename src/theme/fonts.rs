//! The fonts that a theme declares: `fonts:` in `theme.yaml`, and what the files themselves say.
//!
//! Takes the list and the layers of the theme; gives each [`Font`] with the characters it has, and says what is wrong: a
//! key unknown, a file missing, a file that is no font. Which of its characters a site needs, and how it is cut to
//! them, is decided later; here nobody knows the site.

use std::sync::Arc;

use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider, Tag};

use super::{Layer, letters};
use crate::diagnostic::{Diagnostic, Message, Place, nearest};
use crate::locale::Script;
use crate::source::Sources;
use crate::yaml::Node;

const KEYS: &[&str] = &[
    "family", "file", "weight", "style", "scripts", "use", "size", "figures",
];
const STYLES: &[(&str, Slant)] = &[("normal", Slant::Normal), ("italic", Slant::Italic)];
const USES: &[(&str, FontUse)] = &[("text", FontUse::Text), ("headings", FontUse::Headings)];

/// A font of the theme.
#[derive(Debug, Clone)]
pub struct Font {
    /// The family under which style sheets name it.
    pub family: String,
    /// The file in the sources.
    pub path: Arc<str>,
    /// The weights it serves, from and to (CSS `font-weight`); one and the same unless the font is variable.
    pub weight: (u16, u16),
    /// Upright or italic.
    pub slant: Slant,
    /// The scripts it is meant for; empty when it is meant for whichever it has.
    pub scripts: Vec<Script>,
    /// What it is for; for everything when nothing is said.
    pub role: Option<FontUse>,
    /// Its size in pages against that of other fonts, in per cent (CSS `size-adjust`).
    pub size: u16,
    /// Whether it serves the European digits; where it does not, those of the other fonts stand in its text.
    pub figures: bool,
    /// Where it is declared.
    pub place: Place,
    /// The fingerprint of the file.
    pub digest: blake3::Hash,
    /// Whether its outlines are TrueType's, so that it can be cut.
    pub can_be_cut: bool,
    /// The characters it has, sorted.
    characters: Arc<[char]>,
}

/// CSS `font-style`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Slant {
    /// Upright.
    Normal,
    /// Italic.
    Italic,
}

/// What a font is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FontUse {
    /// Running text.
    Text,
    /// Titles and headings.
    Headings,
}

impl Slant {
    /// As CSS writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Slant::Normal => "normal",
            Slant::Italic => "italic",
        }
    }
}

impl Font {
    /// Whether it has a character, and is to show it.
    pub fn has(&self, c: char) -> bool {
        (self.figures || !c.is_ascii_digit()) && self.characters.binary_search(&c).is_ok()
    }
}

/// A font as `theme.yaml` declares it, its file not yet looked for.
pub(super) struct Declared {
    family: String,
    file: String,
    weight: (u16, u16),
    slant: Slant,
    scripts: Vec<Script>,
    role: Option<FontUse>,
    size: u16,
    figures: bool,
    place: Place,
    file_place: Place,
}

/// Reads the list.
pub(super) fn read_declared(list: &Node, found: &mut Vec<Diagnostic>) -> Vec<Declared> {
    let items = list.items().into_iter();
    items.filter_map(|item| one(&item, found)).collect()
}

fn one(item: &Node, found: &mut Vec<Diagnostic>) -> Option<Declared> {
    if !item.value().is_mapping() {
        found.push(
            item.wrong(message!("keys-values"))
                .hint(message!("write-font-entry")),
        );
        return None;
    }
    item.deny_unknown_keys(KEYS, None, found);
    let missing = |key: &str| {
        Diagnostic::error("missing-key", message!("font-without-key", key))
            .at(item.place())
            .hint(message!("font-has-at-least"))
    };
    let family = match item.get("family") {
        Some(node) => node.parsed(family, found),
        None => {
            found.push(missing("family"));
            None
        }
    };
    let file = match item.get("file") {
        Some(node) => node.text(found).map(|file| (file, node.place())),
        None => {
            found.push(missing("file"));
            None
        }
    };
    let weight = item.get("weight").map(|node| node.parsed(weight, found));
    let slant = item.get("style").map(|node| node.choice(STYLES, found));
    let role = item.get("use").map(|node| node.choice(USES, found));
    let size = item.get("size").map(|node| node.parsed(size, found));
    let figures = item.get("figures").map(|node| node.as_bool(found));
    let scripts = item.get("scripts").map(|node| {
        let codes = node.items().into_iter();
        codes
            .map(|code| code.parsed(Script::parse, found))
            .collect()
    });
    let (file, file_place) = file?;
    Some(Declared {
        family: family?,
        file,
        weight: weight.unwrap_or(Some((400, 400)))?,
        slant: slant.unwrap_or(Some(Slant::Normal))?,
        scripts: scripts.unwrap_or(Some(Vec::new()))?,
        role: role.map_or(Some(None), |role| role.map(Some))?,
        size: size.unwrap_or(Some(100))?,
        figures: figures.unwrap_or(Some(true))?,
        place: item.place(),
        file_place,
    })
}

/// A name that can stand between quotes in CSS and in SVG without more ado.
fn family(text: &str) -> Result<String, Message> {
    let is_fit = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '+');
    match !text.is_empty() && text.chars().all(is_fit) {
        true => Ok(text.to_owned()),
        false => Err(message!("family-letters")),
    }
}

/// `400`, or `100 900` for a variable font.
fn weight(text: &str) -> Result<(u16, u16), Message> {
    let mut bounds = text.split_whitespace().map(|number| {
        let number = number.parse::<u16>().ok();
        number.filter(|number| (1..=1000).contains(number))
    });
    let both = (bounds.next().flatten(), bounds.next(), bounds.next());
    match both {
        (Some(one), None, None) => Ok((one, one)),
        (Some(from), Some(Some(to)), None) if from <= to => Ok((from, to)),
        _ => Err(message!("weight-numbers")),
    }
}

/// `96%`, or the number alone.
fn size(text: &str) -> Result<u16, Message> {
    let number = text.trim().trim_end_matches('%').trim_end();
    let number = number.parse::<u16>().ok();
    let fit = number.filter(|number| (50..=200).contains(number));
    fit.ok_or_else(|| message!("font-size-share"))
}

/// Finds and reads the files; the nearest layer that has a file wins, in the theme's folder or in its `assets/`.
pub(super) fn read(
    declared: Vec<Declared>,
    sources: &Sources,
    layers: &[Layer],
    found: &mut Vec<Diagnostic>,
) -> Vec<Font> {
    let mut fonts: Vec<Font> = Vec::new();
    for font in declared {
        let Some(path) = find(&font.file, sources, layers) else {
            found.push(missing(&font, sources, layers));
            continue;
        };
        match Font::open(font, path, sources) {
            Ok(font) => {
                found.extend(twice(&font, &fonts));
                fonts.push(font);
            }
            Err(diagnostic) => found.push(diagnostic),
        }
    }
    fonts
}

fn find(file: &str, sources: &Sources, layers: &[Layer]) -> Option<Arc<str>> {
    let mut paths = layers
        .iter()
        .flat_map(|layer| ["", "assets/"].map(|folder| format!("{}{folder}{file}", layer.folder)));
    paths.find(|path| sources.contains(path)).map(Arc::from)
}

fn missing(font: &Declared, sources: &Sources, layers: &[Layer]) -> Diagnostic {
    let mut there: Vec<&str> = Vec::new();
    for layer in layers {
        let below = sources
            .paths(&layer.folder)
            .map(|path| &path[layer.folder.len()..]);
        let is_font = |name: &&str| {
            let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
            ["ttf", "otf"].contains(&ending.to_ascii_lowercase().as_str())
        };
        there.extend(below.filter(is_font));
    }
    let hint = match nearest(&font.file, there.iter().copied()) {
        Some(near) => message!("did-you-mean-near", near),
        None => message!("font-is-file-of-theme"),
    };
    Diagnostic::error(
        "missing-font",
        message!("theme-has-no-such-file", file = font.file),
    )
    .at(font.file_place.clone())
    .hint(hint)
}

/// Two files for the same letters: a browser would silently take the later one.
fn twice(font: &Font, fonts: &[Font]) -> Option<Diagnostic> {
    let is_same = |other: &&Font| {
        (&other.family, other.weight, other.slant) == (&font.family, font.weight, font.slant)
            && other
                .scripts
                .iter()
                .any(|script| font.scripts.contains(script))
    };
    let other = fonts.iter().find(is_same)?;
    let message = message!("family-has-two-files", family = font.family);
    Some(
        Diagnostic::error("font-twice", message)
            .at(font.place.clone())
            .second(other.place.clone(), message!("other-one"))
            .hint(message!("take-one-away-or-say")),
    )
}

impl Font {
    fn open(font: Declared, path: Arc<str>, sources: &Sources) -> Result<Self, Diagnostic> {
        let bytes = sources.read(&path).map_err(|error| {
            Diagnostic::error(
                "unreadable-file",
                message!("path-cannot-read-error", path, error),
            )
            .at(font.file_place.clone())
        })?;
        let (characters, can_be_cut) = look(&path, &bytes).map_err(|(what, hint)| {
            Diagnostic::error("not-a-font", what)
                .at(font.file_place.clone())
                .hint(hint)
        })?;
        Ok(Font {
            family: font.family,
            path,
            weight: font.weight,
            slant: font.slant,
            scripts: font.scripts,
            role: font.role,
            size: font.size,
            figures: font.figures,
            place: font.place,
            digest: blake3::hash(&bytes),
            can_be_cut,
            characters: characters.into(),
        })
    }
}

/// As many as Unicode has places; a damaged table may claim thousands of times as many.
const MOST_MAPPINGS: usize = 0x11_0000;

/// The characters of a font and whether its outlines are TrueType's; else what the file is, and a remedy.
fn look(path: &str, bytes: &[u8]) -> Result<(Vec<char>, bool), (Message, Message)> {
    match bytes.get(..4) {
        Some(b"ttcf") => {
            return Err((
                message!("font-collection", path),
                message!("take-one-font-out"),
            ));
        }
        Some(b"wOFF" | b"wOF2") => {
            return Err((
                message!("font-packed-already", path),
                message!("name-font-made-from"),
            ));
        }
        _ => {}
    }
    let broken = || {
        (
            message!("no-font-or-damaged", path),
            message!("font-true-type"),
        )
    };
    let font = FontRef::new(bytes).map_err(|_| broken())?;
    let cmap = font.table_data(Tag::new(b"cmap"));
    let is_whole = cmap.is_some_and(|cmap| letters::are_sound(cmap.as_bytes()))
        && font.head().is_ok()
        && font.maxp().is_ok()
        && font.hhea().is_ok()
        && font.hmtx().is_ok()
        && font.table_directory().table_records().iter().all(|table| {
            let end = table.offset().checked_add(table.length());
            end.is_some_and(|end| end as usize <= bytes.len())
        });
    let is_true_type = font.glyf().is_ok() && font.loca(None).is_ok();
    let is_post_script = font.cff().is_ok() || font.cff2().is_ok();
    if !is_whole {
        return Err(broken());
    }
    let mut characters: Vec<char> = font
        .charmap()
        .mappings()
        .take(MOST_MAPPINGS)
        .filter_map(|(code, _)| char::from_u32(code))
        .collect();
    characters.sort_unstable();
    characters.dedup();
    match (is_true_type || is_post_script) && !characters.is_empty() {
        true => Ok((characters, is_true_type)),
        false => Err(broken()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_one_number_or_two() {
        assert_eq!(weight("400"), Ok((400, 400)));
        assert_eq!(weight("100 900"), Ok((100, 900)));
        for wrong in ["", "bold", "0", "1001", "900 100", "1 2 3", "400 x"] {
            assert!(weight(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn sizes_are_shares() {
        assert_eq!(size("96%"), Ok(96));
        assert_eq!(size("113"), Ok(113));
        for wrong in ["", "%", "49%", "201", "1.1", "96 px"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_no_font_is_told_from_what_is_packed() {
        let said = |bytes: &[u8]| look("a.ttf", bytes).unwrap_err().0.to_string();
        assert!(said(b"wOF2\0\0").contains("compressed"));
        assert!(said(b"ttcf\0\0").contains("collection"));
        assert!(said(b"\0\x01\0\0\0\0").contains("not a font"));
        assert!(said(b"").contains("not a font"));
    }
}
