//! Embeds what the binary carries: the theme `ministry` and the built-in catalogues.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root =
        PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo names the package's folder"));
    let mut files = Vec::new();
    for folder in ["i18n", "themes/ministry"] {
        println!("cargo::rerun-if-changed={folder}");
        list(&root, &root.join(folder), &mut files)?;
    }
    files.sort();
    let mut table = String::from("static BUILT_IN_FILES: &[(&str, &[u8])] = &[\n");
    for (path, file) in &files {
        table.push_str(&format!("    ({path:?}, include_bytes!({file:?})),\n"));
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo names the output folder"));
    fs::write(out.join("built_in.rs"), table)
}

fn list(root: &Path, folder: &Path, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(root, &path, files)?;
        } else {
            let below = path.strip_prefix(root).expect("listed below the root");
            files.push((below.to_string_lossy().replace('\\', "/"), path.clone()));
        }
    }
    Ok(())
}
