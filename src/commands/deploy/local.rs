//! Repositories on this machine, whose own hooks run when something is pushed to them.
//!
//! One that came with the site was made by whoever wrote the site, and so were its hooks: nothing is pushed there.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use diwan::route::percent_decoded_bytes;

use crate::commands::publish::resolve;

/// Whether an address means a place in the folder that the site came with: its own, or that of its history.
pub fn is_beside(root: &Path, to: &str) -> bool {
    let Some(place) = place(to) else {
        return false;
    };
    let Ok(root) = resolve(root) else {
        return false;
    };
    let has_history = |folder: &&Path| folder.join(".git").symlink_metadata().is_ok();
    let whole = root.ancestors().find(has_history).unwrap_or(&root);
    let place = root.join(place);
    // Git takes `site.git` for `site`.
    let mut longer = OsString::from(&place);
    longer.push(".git");
    [place, PathBuf::from(longer)].iter().any(|place| {
        let is_in = |path: &Path| path.starts_with(whole);
        let plain = std::path::absolute(place).unwrap_or_else(|_| place.clone());
        // A link that came with the site chooses a place outside, and one outside may lead in.
        (is_in(&plain) && !has_parents(&plain)) || resolve(place).is_ok_and(|real| is_in(&real))
    })
}

fn has_parents(path: &Path) -> bool {
    path.components()
        .any(|part| part == std::path::Component::ParentDir)
}

/// The path that Git reads in an address; `None` for one that leads to another machine.
fn place(to: &str) -> Option<PathBuf> {
    if let Some(rest) = to.strip_prefix("file://") {
        // What looks like a host there is a folder to Git.
        return Some(from_bytes(percent_decoded_bytes(&format!("/{rest}"))));
    }
    let colon = to.find(':').unwrap_or(to.len());
    let is_path = colon == to.len() || to[..colon].contains('/');
    is_path.then(|| PathBuf::from(to))
}

#[cfg(unix)]
fn from_bytes(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt as _;
    OsString::from_vec(bytes).into()
}

#[cfg(not(unix))]
fn from_bytes(bytes: Vec<u8>) -> PathBuf {
    let path = String::from_utf8_lossy(&bytes);
    // `file:///C:/site.git`
    path.trim_start_matches('/').to_owned().into()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn a_repository_that_came_with_the_site_is_known_however_it_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap();
        let root = top.join("work/site");
        for path in ["work/.git", "work/site/evil.git", "work/é.git", "own.git"] {
            fs::create_dir_all(top.join(path)).unwrap();
        }
        symlink(root.join("evil.git"), top.join("hop")).unwrap();
        symlink(top.join("own.git"), root.join("out")).unwrap();
        let shown = top.display();
        for to in [
            "evil.git".to_owned(),
            "./evil.git".to_owned(),
            "evil".to_owned(),
            ".".to_owned(),
            "..".to_owned(),
            "../é".to_owned(),
            "../../hop".to_owned(),
            "out".to_owned(),
            format!("{shown}/work/site/evil.git"),
            format!("{shown}/work/site/evil"),
            format!("{shown}/work/site/../é.git"),
            format!("file://{shown}/work/site/evil.git"),
            format!("file:/{shown}/work/site/evil"),
            format!("file://{shown}/work/%c3%a9.git"),
            format!("file:/{shown}/work/s%69te/evil.git"),
            format!("{shown}/work/site/a:b"),
            format!("{shown}/hop"),
        ] {
            assert!(is_beside(&root, &to), "{to}");
        }
        for to in [
            "../../own.git".to_owned(),
            format!("{shown}/own.git"),
            format!("file://{shown}/own.git"),
            "git@host:work/site/evil.git".to_owned(),
            "host:evil.git".to_owned(),
            "https://git.example.org/o/r.git".to_owned(),
        ] {
            assert!(!is_beside(&root, &to), "{to}");
        }
    }
}
