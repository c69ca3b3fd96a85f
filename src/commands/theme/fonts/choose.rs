//! Which of the fonts that are there are taken for a script.

use std::path::Path;

use diwan::diagnostic::{Diagnostic, nearest};
use diwan::language::Direction;
use diwan::locale::{Script, is_shared};
use diwan::settings::Settings;
use diwan::source::Sources;

use super::face::Face;
use super::measure;

/// How many families an error names.
const NAMED: usize = 12;

/// A family for a script.
pub struct Chosen<'a> {
    pub script: Script,
    pub family: String,
    /// Upright, then bold and italic where there are such.
    pub faces: Vec<&'a Face>,
    /// Its size in pages, in per cent.
    pub size: u16,
    pub for_headings: bool,
    /// Whether its own digits stand in its text.
    pub figures: bool,
}

/// The letters that a font must have: those of all languages of the site that are written in the script.
pub fn letters(script: Script, settings: &Settings) -> Vec<char> {
    let languages = settings.languages.iter();
    let mut letters: Vec<char> = languages
        .filter(|it| it.locale.scripts().any(|own| own == script))
        .flat_map(|it| it.locale.letters())
        .filter(|c| script.has(*c) && !is_shared(*c))
        .collect();
    letters.sort_unstable();
    letters.dedup();
    letters
}

/// The families that the theme asks for, in its order: where a machine has several fonts, the theme was drawn for these.
pub fn wished(sources: &Sources, theme: &str, direction: Direction) -> Vec<String> {
    let name = match direction {
        Direction::Rtl => "--font-arabic:",
        Direction::Ltr => "--font-latin:",
    };
    let own = format!("themes/{theme}/styles/settings.css");
    let built_in = format!(
        "{}themes/ministry/styles/settings.css",
        diwan::source::BUILT_IN
    );
    let paths = [
        own.as_str(),
        "themes/ministry/styles/settings.css",
        built_in.as_str(),
    ];
    let Some(text) = paths.iter().find_map(|path| sources.text(path).ok()) else {
        return Vec::new();
    };
    let value = text.split_once(name).map_or("", |(_, rest)| rest);
    let value = value.split(';').next().unwrap_or_default();
    // The list may begin with a variable that holds declared fonts: `var(--own-text-rtl,) "Noto Naskh Arabic", …`.
    let value = value.split_once(')').map_or(value, |(_, rest)| rest);
    let names = value
        .split(',')
        .map(|name| name.trim().trim_matches('"').to_owned());
    names.filter(|name| !name.is_empty()).collect()
}

/// The family for a script: the one that is named; else the first that the theme asks for; else the only one that there is in
/// upright and bold.
pub fn family<'a>(
    faces: &'a [Face],
    script: Script,
    letters: &[char],
    named_by: &[String],
    wished: &[String],
    from: &Path,
) -> Result<Chosen<'a>, Diagnostic> {
    if let Some(chosen) =
        named(faces, script, letters, named_by).or_else(|| named(faces, script, letters, wished))
    {
        return Ok(chosen);
    }
    let mut fit: Vec<&str> = Vec::new();
    for face in faces.iter().filter(|it| it.has_all(letters)) {
        if !fit.contains(&face.family.as_str()) {
            fit.push(&face.family);
        }
    }
    let whole = |name: &&&str| {
        group(faces, name, letters).is_some_and(|it| it.iter().any(|face| face.serves(700)))
    };
    let whole: Vec<&str> = fit.iter().filter(whole).copied().collect();
    match (whole.as_slice(), fit.as_slice()) {
        ([one], _) | ([], [one]) => named(faces, script, letters, &[(*one).to_owned()]),
        _ => None,
    }
    .ok_or_else(|| undecided(script, &fit, from))
}

/// The first of these families that has the letters.
pub fn named<'a>(
    faces: &'a [Face],
    script: Script,
    letters: &[char],
    names: &[String],
) -> Option<Chosen<'a>> {
    names.iter().find_map(|name| {
        let mut faces = group(faces, name, letters)?;
        if script.code() == "Arab" {
            // Arabic knows no italics: a slanted font would only weigh.
            faces.retain(|face| !face.is_italic);
        }
        Some(Chosen {
            script,
            family: faces[0].family.clone(),
            size: measure::size(faces[0].heights, script.code() == "Arab"),
            faces,
            for_headings: false,
            figures: true,
        })
    })
}

/// Upright in 400, bold and italic of a family, as far as they are there and have the letters; the upright must be.
fn group<'a>(faces: &'a [Face], family: &str, letters: &[char]) -> Option<Vec<&'a Face>> {
    let own = || {
        faces
            .iter()
            .filter(|it| it.family.eq_ignore_ascii_case(family) && it.has_all(letters))
    };
    let upright = own().find(|it| !it.is_italic && it.serves(400))?;
    let mut group = vec![upright];
    if !upright.serves(700) {
        group.extend(own().find(|it| !it.is_italic && it.serves(700)));
    }
    group.extend(own().find(|it| it.is_italic && it.serves(400)));
    Some(group)
}

/// Digits of all text come from the font of the script that runs from the left, where it has them: one family of digits.
pub fn one_family_of_digits(mut chosen: Vec<Chosen>) -> Vec<Chosen> {
    let is_ltr = |it: &Chosen| it.script.direction() == Direction::Ltr;
    let lends = |it: &Chosen| {
        is_ltr(it) && !it.for_headings && it.faces.iter().all(|face| face.has_digits())
    };
    if !chosen.iter().any(lends) {
        return chosen;
    }
    for one in chosen
        .iter_mut()
        .filter(|it| it.script.direction() == Direction::Rtl)
    {
        one.figures = false;
    }
    chosen
}

fn undecided(script: Script, fit: &[&str], from: &Path) -> Diagnostic {
    let script = script.to_string();
    if fit.is_empty() {
        let message = message!("no-font-has-letters", script, path = from.display());
        return Diagnostic::error("no-fonts", message).hint(message!("name-other-folder"));
    }
    let names: &[&str] = &fit[..fit.len().min(NAMED)];
    let message = message!("several-families", script, names);
    Diagnostic::error("several-families", message).hint(message!("name-family"))
}

/// A family was named that is not there, or has not the letters of any language of the site.
pub fn unused(name: &str, faces: &[Face], from: &Path) -> Diagnostic {
    let names = faces.iter().map(|face| face.family.as_str());
    let is_there = faces
        .iter()
        .any(|face| face.family.eq_ignore_ascii_case(name));
    let message = match is_there {
        true => message!("family-has-not-the-letters", family = name),
        false => message!("no-such-family", family = name, path = from.display()),
    };
    let hint = match nearest(name, names).filter(|_| !is_there) {
        Some(near) => message!("did-you-mean-near", near),
        None => message!("name-family"),
    };
    Diagnostic::error("no-such-family", message).hint(hint)
}
