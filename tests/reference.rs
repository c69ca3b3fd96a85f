//! The reference in `docs/` is what the code says: `diwan reference` writes it, and what is committed is what it writes now.
//!
//! `cargo run -- reference --out docs/content/reference` brings it up to date.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_committed_reference_is_what_the_code_says() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_diwan"))
        .env("DIWAN_LANG", "en")
        .args(["reference", "--out"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/content/reference");
    let mut stale = Vec::new();
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let written = fs::read_to_string(&path).unwrap();
        if fs::read_to_string(committed.join(&name)).ok().as_deref() != Some(&written) {
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "the code says something else than {} of docs/content/reference: run `cargo run -- reference --out docs/content/reference`, \
         read the difference and commit it",
        stale.join(", ")
    );
}
