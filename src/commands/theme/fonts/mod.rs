//! `diwan theme fonts --from FOLDER|system`: fonts of this machine or of a folder, taken into the site.
//!
//! For each script of the site one family, and another for its headings where one is named. Sizes are matched by what the letters
//! measure, and European digits come from one family alone. Files are copied whole: a build cuts them to what the site writes.
//! All or none: nothing is written when something is missing, taken, or may not be embedded.

mod choose;
mod face;
mod find;
mod list;
mod measure;

use diwan::diagnostic::{Diagnostic, Place};
use diwan::locale::Script;
use diwan::settings::Settings;
use diwan::source::Sources;

use super::eject::no_site;
use super::{Refusal, list as theme_list};
use crate::cli::ThemeFonts;
use crate::commands::tongue::said;
use crate::commands::written;
use choose::Chosen;
use face::Face;

/// Takes the fonts, and says where they are.
pub fn run(args: &ThemeFonts) -> Result<Vec<u8>, Refusal> {
    let root = &args.site.root;
    let (sources, settings) = theme_list::open(root)?;
    let settings = settings.ok_or_else(|| Refusal::wrong_use(no_site(root)))?;
    let faces = find::faces(&args.from).map_err(Refusal::wrong_use)?;
    let chosen = chosen(args, &faces, &sources, &settings).map_err(Refusal::failed)?;
    may_embed(&chosen).map_err(Refusal::failed)?;

    let folder = format!("themes/{}/", settings.theme.name);
    let theme_file = format!("{folder}theme.yaml");
    let before = before(&sources, &theme_file).map_err(Refusal::failed)?;
    let mut files: Vec<(String, &Face)> = Vec::new();
    for face in chosen.iter().flat_map(|it| &it.faces) {
        let path = format!("{folder}{}", face.file_name());
        if !files.iter().any(|(known, _)| *known == path) {
            refuse_taken(&sources, &path).map_err(Refusal::failed)?;
            files.push((path, face));
        }
    }
    let mut text = String::new();
    for (path, face) in files {
        let bytes = face.bytes().map_err(Refusal::failed)?;
        written::new_file(root, &path, &bytes).map_err(Refusal::failed)?;
        text.push_str(&format!("{path}\n"));
    }
    let whole = before + &list::yaml(&chosen);
    written::replace(root, &theme_file, whole.as_bytes()).map_err(Refusal::failed)?;
    text.push_str(&format!("{theme_file}\n"));
    for one in &chosen {
        let (family, script, size) = (&one.family, one.script.to_string(), one.size.to_string());
        text.push_str(&said(&message!("fonts-taken", family, script, size)));
        text.push('\n');
    }
    Ok(text.into_bytes())
}

/// What is taken for each script of the site: for everything, and for headings where something is named.
fn chosen<'a>(
    args: &ThemeFonts,
    faces: &'a [Face],
    sources: &Sources,
    settings: &Settings,
) -> Result<Vec<Chosen<'a>>, Diagnostic> {
    let mut scripts: Vec<Script> = settings
        .languages
        .iter()
        .flat_map(|language| language.locale.scripts())
        .collect();
    scripts.sort();
    scripts.dedup();
    let mut chosen = Vec::new();
    for script in &scripts {
        let letters = choose::letters(*script, settings);
        let wished = choose::wished(sources, &settings.theme.name, script.direction());
        chosen.push(choose::family(
            faces,
            *script,
            &letters,
            &args.family,
            &wished,
            &args.from,
        )?);
        let headings = choose::named(faces, *script, &letters, &args.headings);
        chosen.extend(headings.map(|it| Chosen {
            for_headings: true,
            ..it
        }));
    }
    let known = |name: &&String| !chosen.iter().any(|it| it.family.eq_ignore_ascii_case(name));
    let named = || args.family.iter().chain(&args.headings);
    match named().find(known) {
        Some(name) => Err(choose::unused(name, faces, &args.from)),
        None => Ok(choose::one_family_of_digits(chosen)),
    }
}

/// A licence may forbid that a font is given on inside a document (OpenType OS/2, `fsType`).
fn may_embed(chosen: &[Chosen]) -> Result<(), Diagnostic> {
    let mut faces = chosen.iter().flat_map(|it| &it.faces);
    match faces.find(|face| face.is_restricted) {
        None => Ok(()),
        Some(face) => {
            let message = message!("font-not-to-embed", path = face.path.display());
            Err(Diagnostic::error("font-licence", message).hint(message!("take-free-font")))
        }
    }
}

/// The `theme.yaml` of the site, which must not list fonts yet, up to where the list goes.
fn before(sources: &Sources, path: &str) -> Result<String, Diagnostic> {
    if !sources.contains(path) {
        return Ok(String::new());
    }
    let mut text = sources.text(path)?;
    if let Some(at) = text.lines().position(|line| line.starts_with("fonts:")) {
        let message = message!("theme-lists-fonts", path);
        let place = Place {
            line: u32::try_from(at + 1).unwrap_or(0),
            column: 1,
            ..Place::file(path)
        };
        return Err(Diagnostic::error("already-yours", message)
            .at(place)
            .hint(message!("take-fonts-away-first")));
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}

fn refuse_taken(sources: &Sources, path: &str) -> Result<(), Diagnostic> {
    match sources.contains(path) {
        false => Ok(()),
        true => Err(
            Diagnostic::error("already-yours", message!("already-yours", path))
                .hint(message!("take-fonts-away-first")),
        ),
    }
}
