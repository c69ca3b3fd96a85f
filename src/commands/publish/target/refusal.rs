//! Places that no publication may have, and why.
//!
//! Takes paths without links (but for [`of_way`], which looks at the links); gives the reason as a diagnostic.

use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};

use diwan::diagnostic::Diagnostic;

use crate::commands::ours::{self, place};

/// Folders of a site that hold what people wrote. A publication inside one of them would be read back as a source.
const SOURCE_FOLDERS: [&str; 3] = ["content", "themes", "i18n"];
const SETTINGS: &str = "site.yaml";
/// Where systems of version control keep what they know.
const HISTORIES: [&str; 5] = [".git", ".hg", ".svn", ".jj", ".bzr"];

/// A link inside the site that leads out of it: the author of the repository would choose where files are written.
pub fn of_way(real_root: &Path, out: &Path, shown: &str) -> Result<(), Diagnostic> {
    let absolute = std::path::absolute(out).unwrap_or_else(|_| out.into());
    let mut here = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => drop(here.pop()),
            Component::CurDir => {}
            _ => {
                let next = here.join(part);
                let real = next.is_symlink().then(|| next.canonicalize());
                match real {
                    Some(Ok(real)) => {
                        if here.starts_with(real_root) && !real.starts_with(real_root) {
                            return Err(leads_out(shown, &next, &real));
                        }
                        here = real;
                    }
                    _ => here = next,
                }
            }
        }
    }
    Ok(())
}

fn leads_out(shown: &str, link: &Path, real: &Path) -> Diagnostic {
    let (link, real) = (link.display(), real.display());
    let why = format!("`{link}` is a link out of the site, to `{real}`");
    unusable(shown, &why).hint(format!(
        "name the place itself with `--out` if you want it, since a link in a site may come from anybody: `{real}`"
    ))
}

/// Places inside the site that hold something else, and names that are kept for something else.
pub fn of_place(real_root: &Path, folder: &Path, shown: &str) -> Result<(), Diagnostic> {
    if real_root.starts_with(folder) {
        let why = format!("`{shown}` is the site's own folder, or one that holds it");
        return Err(refused(why));
    }
    for name in SOURCE_FOLDERS {
        let plain = real_root.join(name);
        let real = plain.canonicalize().unwrap_or_else(|_| plain.clone());
        if folder.starts_with(&plain) || folder.starts_with(&real) || real.starts_with(folder) {
            let why = format!("`{shown}` would mix with the site's sources in `{name}`");
            return Err(refused(why));
        }
    }
    let settings = real_root.join(SETTINGS);
    if folder == settings || settings.canonicalize().is_ok_and(|real| folder == real) {
        return Err(refused(format!("`{shown}` is the site's settings")));
    }
    match own_way(real_root, folder).find(|name| is_reserved(name)) {
        Some(name) => {
            let name = name.to_string_lossy();
            Err(refused(format!(
                "`{shown}` lies where `{name}` is kept for something else"
            )))
        }
        None => Ok(()),
    }
}

/// The part of a path that it does not share with the site: how its folder is called is nobody's affair.
fn own_way<'a>(real_root: &Path, folder: &'a Path) -> impl Iterator<Item = &'a OsStr> + use<'a> {
    let shared = real_root.components().zip(folder.components());
    let shared = shared.take_while(|(root, own)| root == own).count();
    folder.components().skip(shared).map(Component::as_os_str)
}

fn is_reserved(name: &OsStr) -> bool {
    ours::is_ours(name)
        || HISTORIES
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known))
}

/// What is no folder that can be replaced as a whole, or belongs to somebody else.
pub fn of_folder(root: &Path, folder: &Path, shown: &str) -> Result<(), Diagnostic> {
    let Ok(meta) = folder.metadata() else {
        return Ok(());
    };
    if !meta.is_dir() {
        return Err(unusable(shown, "it is not a folder"));
    }
    if is_mount_point(folder) {
        let why = "it is a disk of its own (a mount point), which cannot be replaced as a whole";
        return Err(unusable(shown, why).hint("name a folder inside it with `--out`"));
    }
    // Tools keep what they need in hidden folders of a project, and nobody would miss a page there.
    let is_full = || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    let is_ours = || place::is_folder(folder) && folder.join(ours::LEDGER).is_file();
    if is_hidden_in(root, folder) && is_full() && !is_ours() {
        return Err(
            unusable(shown, "it is hidden and holds what Diwan did not write")
                .hint("name a folder of its own, for example `--out public`"),
        );
    }
    Ok(())
}

/// What is no file that may be replaced.
pub fn of_file(root: &Path, file: &Path, shown: &str) -> Result<(), Diagnostic> {
    let Ok(meta) = file.metadata() else {
        return Ok(());
    };
    if !meta.is_file() {
        return Err(unusable(shown, "it is not a file"));
    }
    let is_hidden = file
        .file_name()
        .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    if is_hidden && is_hidden_in(root, file) {
        return Err(unusable(shown, "it is a hidden file of the site")
            .hint("name a file of its own, for example `--out offline.zip`"));
    }
    Ok(())
}

/// Whether a place inside the site is hidden.
fn is_hidden_in(root: &Path, path: &Path) -> bool {
    let Ok(root) = root.canonicalize() else {
        return false;
    };
    let Ok(below) = path.strip_prefix(root) else {
        return false;
    };
    let mut names = below.components().map(Component::as_os_str);
    names.any(|name| name.as_encoded_bytes().starts_with(b"."))
}

#[cfg(unix)]
fn is_mount_point(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| path.metadata().map(|meta| meta.dev()).ok();
    folder
        .parent()
        .is_some_and(|parent| device(folder) != device(parent))
}

#[cfg(not(unix))]
fn is_mount_point(_: &Path) -> bool {
    false
}

fn refused(why: String) -> Diagnostic {
    Diagnostic::error("unusable-out", why)
        .hint("name a folder of its own, for example `--out public`")
}

/// Why a place cannot be written.
pub fn unusable(shown: &str, why: &str) -> Diagnostic {
    Diagnostic::error(
        "unusable-out",
        format!("`{shown}` cannot be built into: {why}"),
    )
}
