//! Where fonts lie: a folder that somebody names, or those where a system keeps them.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use diwan::diagnostic::Diagnostic;
use walkdir::WalkDir;

use super::face::Face;

/// Larger than any font for text; what is larger is not looked at.
const MOST_BYTES: u64 = 64 << 20;
/// How many folders may lie in each other.
const DEEPEST: usize = 12;

/// The fonts in a folder and below it, or those of this machine, by their paths.
pub fn faces(from: &Path) -> Result<Vec<Face>, Diagnostic> {
    let is_system = from == Path::new("system");
    let folders = match is_system {
        true => system(),
        false => vec![from.to_owned()],
    };
    let mut files: Vec<PathBuf> = folders.iter().flat_map(|folder| files(folder)).collect();
    files.sort();
    files.dedup();
    let faces: Vec<Face> = files.iter().filter_map(|path| Face::read(path)).collect();
    match faces.is_empty() {
        false => Ok(faces),
        true => {
            let message = match is_system {
                true => message!("no-fonts-on-machine"),
                false => message!("no-fonts-in-folder", path = from.display()),
            };
            Err(Diagnostic::error("no-fonts", message).hint(message!("fonts-are-files")))
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).follow_links(true).max_depth(DEEPEST);
    let is_font = |name: &OsStr| {
        let ending = Path::new(name).extension().and_then(OsStr::to_str);
        ending.is_some_and(|it| ["ttf", "otf"].contains(&it.to_ascii_lowercase().as_str()))
    };
    entries
        .into_iter()
        .flatten()
        .filter(|entry| entry.file_type().is_file() && is_font(entry.file_name()))
        .filter(|entry| entry.metadata().is_ok_and(|it| it.len() <= MOST_BYTES))
        .map(|entry| entry.into_path())
        .collect()
}

/// The folders in which Linux, macOS and Windows keep fonts, as far as they are there.
fn system() -> Vec<PathBuf> {
    let fixed = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/System/Library/Fonts",
        "/Library/Fonts",
    ];
    let below = [
        ("HOME", ".local/share/fonts"),
        ("HOME", ".fonts"),
        ("HOME", "Library/Fonts"),
        ("XDG_DATA_HOME", "fonts"),
        ("WINDIR", "Fonts"),
        ("LOCALAPPDATA", "Microsoft/Windows/Fonts"),
    ];
    let own = below
        .iter()
        .filter_map(|(name, folder)| Some(PathBuf::from(env::var_os(name)?).join(folder)));
    let all = fixed.iter().map(PathBuf::from).chain(own);
    all.filter(|folder| folder.is_dir()).collect()
}
