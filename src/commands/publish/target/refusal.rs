//! Places that no publication may have, and why.
//!
//! Takes paths without links (but for [`of_way`], which looks at the links); gives the reason as a diagnostic.

use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};

use diwan::diagnostic::{Diagnostic, Message};

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
    let why = message!("link-out-of-site-to", link, real);
    unusable(shown, &why).hint(message!("name-place-itself", real))
}

/// Places inside the site that hold something else, and names that are kept for something else.
pub fn of_place(real_root: &Path, folder: &Path, shown: &str) -> Result<(), Diagnostic> {
    if real_root.starts_with(folder) {
        return Err(refused(message!("out-is-site", path = shown)));
    }
    for name in SOURCE_FOLDERS {
        let plain = real_root.join(name);
        let real = plain.canonicalize().unwrap_or_else(|_| plain.clone());
        if folder.starts_with(&plain) || folder.starts_with(&real) || real.starts_with(folder) {
            return Err(refused(message!(
                "out-mixes-with-sources",
                path = shown,
                name
            )));
        }
    }
    let settings = real_root.join(SETTINGS);
    if folder == settings || settings.canonicalize().is_ok_and(|real| folder == real) {
        return Err(refused(message!("out-is-settings", path = shown)));
    }
    match own_way(real_root, folder).find(|name| is_reserved(name)) {
        Some(name) => {
            let name = name.to_string_lossy();
            Err(refused(message!("out-is-kept", path = shown, name)))
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
    // A publication inside another would be published with it, and copied into itself the next time. A file there is a download.
    let is_publication = |above: &&Path| above.join(ours::LEDGER).is_file();
    if let Some(publication) = folder.ancestors().skip(1).find(is_publication) {
        let publication = publication.display();
        let message = message!("out-is-inside-publication", path = shown, publication);
        return Err(refused(message));
    }
    let Ok(meta) = folder.metadata() else {
        return Ok(());
    };
    if !meta.is_dir() {
        return Err(unusable(shown, &message!("it-is-no-folder")));
    }
    if is_home(folder) {
        let fault = unusable(shown, &message!("it-is-home"));
        return Err(fault.hint(message!("name-folder-inside")));
    }
    if is_mount_point(folder) {
        let fault = unusable(shown, &message!("it-is-mount-point"));
        return Err(fault.hint(message!("name-folder-inside")));
    }
    // Tools keep what they need in hidden folders of a project, and nobody would miss a page there.
    let is_full = || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    let is_ours = || place::is_folder(folder) && folder.join(ours::LEDGER).is_file();
    if is_hidden_in(root, folder) && is_full() && !is_ours() {
        let fault = unusable(shown, &message!("it-is-hidden-and-full"));
        return Err(fault.hint(message!("name-folder-of-its-own")));
    }
    Ok(())
}

/// What is no file that may be replaced.
pub fn of_file(root: &Path, file: &Path, shown: &str) -> Result<(), Diagnostic> {
    let Ok(meta) = file.metadata() else {
        return Ok(());
    };
    if !meta.is_file() {
        return Err(unusable(shown, &message!("it-is-no-file")));
    }
    let is_hidden = file
        .file_name()
        .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    if is_hidden && is_hidden_in(root, file) {
        let fault = unusable(shown, &message!("it-is-hidden-file"));
        return Err(fault.hint(message!("name-file-of-its-own")));
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

/// Whether a folder is somebody's home, or holds it: all that they keep would become a part of the publication.
fn is_home(folder: &Path) -> bool {
    let home = std::env::home_dir().and_then(|home| home.canonicalize().ok());
    home.is_some_and(|home| home.starts_with(folder))
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

fn refused(why: Message) -> Diagnostic {
    Diagnostic::error("unusable-out", why).hint(message!("name-folder-of-its-own"))
}

/// Why a place cannot be written.
pub fn unusable(shown: &str, why: &Message) -> Diagnostic {
    let message = message!("cannot-build-into", path = shown, why);
    Diagnostic::error("unusable-out", message)
}
