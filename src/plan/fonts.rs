//! Which fonts are published: for each declared font and each of its scripts one file, cut to what the site needs.
//!
//! Takes the model, the theme and the characters that the site uses; gives a [`FontFile`] for each, with its characters
//! and its address, and warns of letters that a font lacks. What a script needs: what the site writes in it, the letters
//! of its languages (CLDR), and the signs shared by all scripts, so that a number in an Arabic sentence stays in the
//! Arabic font. The cutting itself is left to the printer; an address follows from what goes in.
//!
//! A font whose outlines are not TrueType's cannot be cut and is published whole, as one file for all its scripts.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Piece, Plan};
use crate::diagnostic::{Diagnostic, Message};
use crate::language::Direction;
use crate::locale::{Script, is_shared};
use crate::route::Route;
use crate::settings::Language;
use crate::site::Site;
use crate::theme::{Font, Theme};

/// Changes when the cutting does, so that no cache gives a file of the former way for one of the new.
pub const FORM: &str = "diwan font 1";

/// How many missing letters a warning names.
const NAMED: usize = 12;

/// What typography and shaping put between letters in any text: spaces, dashes, quotation marks, controls of
/// joining and direction, the circle that carries a mark without a letter.
const SIGNS: &str = "\u{A0}\u{AD}«»\u{200C}\u{200D}\u{200E}\u{200F}‐‑–—‘’‚“”„…\u{202F}‹›\u{2011}€\u{25CC}\u{2009}•·×−";

/// A font for one script, as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontFile {
    /// Which of the theme's fonts.
    pub font: usize,
    /// The way its text runs, where all its scripts agree on one.
    pub direction: Option<Direction>,
    /// The characters that it serves, sorted.
    pub characters: Arc<[char]>,
    /// Where it lies.
    pub route: Route,
}

impl Plan {
    /// The files of the theme's fonts, in the order in which the style sheet names them: where two have a character, the
    /// later one serves it.
    pub fn fonts(&self) -> &[FontFile] {
        &self.fonts
    }

    /// The address of the style sheet that names them.
    pub fn font_sheet(&self) -> Option<&Route> {
        self.font_sheet.as_ref()
    }

    pub(super) fn add_fonts(
        &mut self,
        site: &Site,
        theme: &Theme,
        used: &BTreeSet<char>,
    ) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (number, font) in theme.fonts.iter().enumerate() {
            let needs = needs(site, font, used);
            found.extend(needs.iter().filter_map(|need| lacking(font, need)));
            self.fonts.extend(files(number, font, &needs));
        }
        found.extend(no_figures(site, theme));
        self.font_sheet = sheet(theme, &self.fonts);
        if let Some(route) = self.font_sheet.clone() {
            self.push(route, Piece::FontSheet);
        }
        // One file may be declared under several names; it is published once.
        let mut routes = BTreeSet::new();
        for number in 0..self.fonts.len() {
            let route = self.fonts[number].route.clone();
            if routes.insert(route.clone()) {
                self.push(route, Piece::Font { number });
            }
        }
        found
    }
}

/// What a site needs of a script.
struct FontNeed {
    script: Script,
    /// Without which its text has holes.
    letters: BTreeSet<char>,
    /// What else is taken where the font has it.
    others: BTreeSet<char>,
}

/// The scripts of a font that the site writes, those from right to left first: figures on a page of both are then served
/// by the file that every page needs anyway.
fn needs(site: &Site, font: &Font, used: &BTreeSet<char>) -> Vec<FontNeed> {
    let languages = &site.settings.languages;
    let of_site: BTreeSet<Script> = languages
        .iter()
        .flat_map(|it| it.locale.scripts())
        .collect();
    let mut scripts: Vec<Script> = match font.scripts.is_empty() {
        true => of_site
            .into_iter()
            .filter(|script| is_for(font, *script, languages))
            .collect(),
        false => font.scripts.clone(),
    };
    scripts.sort_by_key(|script| (script.direction() == Direction::Ltr, *script));
    scripts.dedup();
    scripts
        .into_iter()
        .map(|script| need(script, languages, used))
        .filter(|need| !need.letters.is_empty())
        .collect()
}

/// Whether a font that names no script is for this one: it has more than half of the letters of a language.
fn is_for(font: &Font, script: Script, languages: &[Language]) -> bool {
    languages_of(script, languages).any(|language| {
        let letters = language.locale.letters();
        let own = letters.iter().filter(|c| script.has(**c));
        let (has, all) = own.fold((0, 0), |(has, all), c| {
            (has + usize::from(font.has(*c)), all + 1)
        });
        has * 2 > all
    })
}

fn languages_of(script: Script, languages: &[Language]) -> impl Iterator<Item = &Language> {
    languages
        .iter()
        .filter(move |it| it.locale.scripts().any(|own| own == script))
}

fn need(script: Script, languages: &[Language], used: &BTreeSet<char>) -> FontNeed {
    let mut letters: BTreeSet<char> = used
        .iter()
        .copied()
        .filter(|c| script.has(*c) && !is_shared(*c))
        .collect();
    // ASCII, without the letters where they are another script's.
    let ascii = (' '..='~').filter(|c| !c.is_ascii_alphabetic() || script.has(*c));
    let mut others: BTreeSet<char> = ascii.chain(SIGNS.chars()).collect();
    others.extend(used.iter().filter(|c| is_shared(**c) || script.has(**c)));
    for language in languages_of(script, languages) {
        let locale = &language.locale;
        letters.extend(locale.letters().into_iter().filter(|c| script.has(*c)));
        others.extend(
            locale
                .rarer_letters()
                .into_iter()
                .filter(|c| script.has(*c)),
        );
        others.extend(locale.signs());
    }
    FontNeed {
        script,
        letters,
        others,
    }
}

fn files(number: usize, font: &Font, needs: &[FontNeed]) -> Vec<FontFile> {
    if font.can_be_cut {
        let one = |need| file(number, font, std::slice::from_ref(need));
        return needs.iter().filter_map(one).collect();
    }
    file(number, font, needs).into_iter().collect()
}

/// One file for these scripts; `None` when the font has none of it.
fn file(number: usize, font: &Font, needs: &[FontNeed]) -> Option<FontFile> {
    let wanted: BTreeSet<char> = needs
        .iter()
        .flat_map(|need| need.letters.iter().chain(&need.others))
        .copied()
        .filter(|c| font.has(*c) && !c.is_control())
        .collect();
    let first = needs.first()?;
    let is_written = |need: &FontNeed| need.letters.iter().any(|c| font.has(*c));
    if !needs.iter().any(is_written) {
        return None;
    }
    let directions: BTreeSet<bool> = needs
        .iter()
        .map(|need| need.script.direction() == Direction::Rtl)
        .collect();
    let characters: Arc<[char]> = wanted.into_iter().collect();
    let script = match font.can_be_cut {
        true => format!("-{}", first.script.code().to_lowercase()),
        false => String::new(),
    };
    let stem = font.path.rsplit('/').next().unwrap_or(&font.path);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let name = format!(
        "assets/fonts/{}{script}.{}.woff2",
        stem.replace(|c: char| !c.is_alphanumeric() && c != '_', "-"),
        digest(font, &characters)
    );
    Some(FontFile {
        font: number,
        direction: (directions.len() == 1).then(|| first.script.direction()),
        characters,
        route: Route::parse(&name).ok()?,
    })
}

fn digest(font: &Font, characters: &[char]) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(FORM.as_bytes());
    hasher.update(font.digest.as_bytes());
    for c in characters {
        hasher.update(&u32::from(*c).to_le_bytes());
    }
    hasher.finalize().to_hex()[..8].to_owned()
}

/// The style sheet follows from what is declared and from the addresses of the files.
fn sheet(theme: &Theme, files: &[FontFile]) -> Option<Route> {
    if files.is_empty() {
        return None;
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update(FORM.as_bytes());
    for file in files {
        let font = &theme.fonts[file.font];
        let said = (
            &font.family,
            font.weight,
            font.slant,
            font.role,
            file.direction,
            font.size,
        );
        hasher.update(format!("{said:?} {}\n", file.route).as_bytes());
    }
    let digest = hasher.finalize().to_hex();
    Route::parse(&format!("assets/fonts.{}.css", &digest[..8])).ok()
}

fn lacking(font: &Font, need: &FontNeed) -> Option<Diagnostic> {
    let missing: Vec<char> = need
        .letters
        .iter()
        .copied()
        // A space that another font lends looks the same.
        .filter(|c| !font.has(*c) && !c.is_whitespace())
        .collect();
    if missing.is_empty() {
        return None;
    }
    let message = message!(
        "path-lacks-letters-script-site",
        path = font.path,
        script = need.script.to_string(),
        listed = join_characters(&missing)
    );
    Some(
        Diagnostic::warning("missing-letters", message)
            .at(font.place.clone())
            .hint(message!("readers-see-them-another-font")),
    )
}

/// Arabic fonts made for the web often come without digits and punctuation, which then stand in a foreign font within
/// Arabic sentences. Told once for a family, unless another declared one has them.
fn no_figures(site: &Site, theme: &Theme) -> Option<Diagnostic> {
    const FIGURES: &str = "0123456789.:/()-%!";
    let is_rtl = |font: &&Font| {
        let mut languages = site.settings.languages.iter();
        languages.any(|language| {
            language.locale.direction() == Direction::Rtl
                && language.locale.scripts().any(|script| {
                    font.scripts.contains(&script)
                        || (font.scripts.is_empty()
                            && is_for(font, script, &site.settings.languages))
                })
        })
    };
    let font = theme.fonts.iter().find(is_rtl)?;
    let has = |c: char| theme.fonts.iter().any(|font| font.has(c));
    let missing: Vec<char> = FIGURES.chars().filter(|c| !has(*c)).collect();
    (!missing.is_empty()).then(|| {
        let message = message!(
            "no-font-theme-has-listed",
            listed = join_characters(&missing)
        );
        Diagnostic::warning("missing-figures", message)
            .at(font.place.clone())
            .hint(message!("digits-punctuation-would-come-from"))
    })
}

/// Marks need something to stand on.
fn join_characters(chars: &[char]) -> Message {
    let shown = |c: &char| {
        let code = format!("U+{:04X}", u32::from(*c));
        match c.is_alphanumeric() || c.is_ascii_graphic() {
            true => message!("letter-with-code", letter = c, code),
            false => message!("code-of-letter", code),
        }
    };
    let names = chars.iter().take(NAMED).map(shown);
    let names = names.reduce(|before, place| message!("listed", before, place));
    let names = names.unwrap_or_default();
    match chars.len().saturating_sub(NAMED) {
        0 => names,
        others => message!("listed-and-more", names, others),
    }
}
