//! What is dear to make is kept between builds, in `.diwan-cache`; a build never fails, nor differs, for want of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::site::{FONTS, sources};

/// The site on a disk, with its theme.
fn on_disk() -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a folder");
    let files = sources(FONTS);
    for path in files.paths("") {
        if !path.starts_with("built-in/") {
            let file = root.path().join(&**path);
            fs::create_dir_all(file.parent().expect("a folder")).unwrap();
            fs::write(file, files.read(path).unwrap()).unwrap();
        }
    }
    root
}

/// Builds; gives what was published.
fn built(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let output = Command::new(env!("CARGO_BIN_EXE_diwan"))
        .env("DIWAN_LANG", "en")
        .args(["build", "--root"])
        .arg(root)
        .output()
        .expect("the binary");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{said}");
    files(&root.join("public"))
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => all.extend(files(&path)),
            false => {
                all.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
    }
    all
}

#[test]
fn fonts_and_cards_are_kept_between_builds_and_damage_is_mended() {
    let root = on_disk();
    let cache = root.path().join(".diwan-cache");
    let first = built(root.path());
    // What is kept of a build as a whole tells of times.
    let kept_things = || {
        let mut kept = files(&cache);
        kept.retain(|path, _| !path.starts_with(cache.join("builds")));
        kept
    };
    let kept = kept_things();
    let of_kind = |kind: &str| {
        kept.keys()
            .filter(|path| path.starts_with(cache.join(kind)))
            .count()
    };
    assert_eq!((of_kind("fonts"), of_kind("cards")), (4, 5));
    assert_eq!(fs::read(cache.join(".gitignore")).unwrap(), b"*\n");
    for path in files(&cache)
        .keys()
        .filter(|path| path.extension().is_none() && !path.ends_with(".gitignore"))
    {
        let whole = fs::read(path).unwrap();
        fs::write(path, &whole[..whole.len() / 2]).unwrap();
    }
    assert_eq!(built(root.path()), first);
    assert_eq!(kept_things(), kept);
}

#[test]
fn a_cache_that_cannot_be_written_is_no_error() {
    let root = on_disk();
    let first = built(root.path());
    fs::remove_dir_all(root.path().join(".diwan-cache")).unwrap();
    fs::write(root.path().join(".diwan-cache"), "in the way").unwrap();
    assert_eq!(built(root.path()), first);
}
