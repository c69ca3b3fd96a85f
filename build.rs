//! Validates the built-in catalogues, then embeds what the binary carries: them, the program's own messages, what its rules
//! are for, and the theme `ministry`.
//!
//! A fault of syntax, a message or an argument that one language lacks, a plural category left out: each stops the
//! build with its place. It is the validation that `diwan check` applies to a site, see `src/catalogue/validation`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::{env, fs, io};

#[path = "src/catalogue/validation/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "the crate uses more of it than this script"
)]
mod validation;

use validation::{File, Language, Problem, Rules, Said, SaidOf, Source, Spot};

fn main() -> io::Result<ExitCode> {
    let root =
        PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo names the package's folder"));
    let mut files = Vec::new();
    for folder in ["i18n", "themes/ministry"] {
        println!("cargo::rerun-if-changed={folder}");
        list(&root, &root.join(folder), &mut files)?;
    }
    files.sort();
    let mut messages = Vec::new();
    println!("cargo::rerun-if-changed=messages");
    list(&root, &root.join("messages"), &mut messages)?;
    messages.sort();
    let written = tags(&messages);
    let mut problems = validate(&files, &written)?;
    problems.extend(validate(&messages, &written)?);
    for problem in &problems {
        println!("cargo::error={problem}");
    }
    if !problems.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo names the output folder"));
    let mut table = String::from("static BUILT_IN_FILES: &[(&str, &[u8])] = &[\n");
    for (path, _) in &files {
        table.push_str(&format!(
            "    ({path:?}, include_bytes!({})),\n",
            include_expression(path)
        ));
    }
    table.push_str("];\n");
    fs::write(out.join("built_in.rs"), table)?;
    let mut table = String::from("static MESSAGES: &[(&str, &str)] = &[\n");
    for (path, _) in messages.iter().filter(|(path, _)| path.ends_with(".ftl")) {
        let name = path.rsplit('/').next().unwrap_or(path);
        let tag = name.trim_end_matches(".ftl");
        table.push_str(&format!(
            "    ({tag:?}, include_str!({})),\n",
            include_expression(path)
        ));
    }
    table.push_str("];\n");
    fs::write(out.join("messages.rs"), table)?;
    fs::write(out.join("explanations.rs"), explanations(&root)?)?;
    Ok(ExitCode::SUCCESS)
}

/// What the rules of `check` are for, by language and file: `rules/dead_link.txt` in English, `rules/fr/dead_link.txt` in French.
fn explanations(root: &Path) -> io::Result<String> {
    const FOLDER: &str = "src/check/rules";
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut files = Vec::new();
    list(root, &root.join(FOLDER), &mut files)?;
    files.sort();
    let mut table = String::from("static TEXTS: &[(&str, &str, &str)] = &[\n");
    for (path, _) in &files {
        let below = path.strip_prefix(FOLDER).unwrap_or(path);
        let Some(name) = below.trim_start_matches('/').strip_suffix(".txt") else {
            continue;
        };
        let (tag, name) = name.split_once('/').unwrap_or(("en", name));
        table.push_str(&format!(
            "    ({tag:?}, {name:?}, include_str!({})),\n",
            include_expression(path)
        ));
    }
    table.push_str("];\n");
    Ok(table)
}

/// A file as `include_bytes!` takes it: by the variable, not by the folder it names now, since a target folder may serve
/// several checkouts.
fn include_expression(path: &str) -> String {
    format!(
        "concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?})",
        format!("/{path}")
    )
}

/// All files below `folder`, by their paths below `root`; hidden ones, which a system leaves about, are left out.
fn list(root: &Path, folder: &Path, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if path.is_dir() {
            list(root, &path, files)?;
        } else {
            let below = path.strip_prefix(root).expect("listed below the root");
            files.push((below.to_string_lossy().replace('\\', "/"), path.clone()));
        }
    }
    Ok(())
}

/// A built-in catalogue: the tag in its name, its path and its text.
struct Catalogue {
    tag: String,
    path: Arc<str>,
    text: String,
}

/// The languages that these files are named after: of the program's messages, those that whoever changes it writes.
fn tags(files: &[(String, PathBuf)]) -> BTreeSet<String> {
    let names = files
        .iter()
        .filter_map(|(path, _)| path.rsplit('/').next()?.strip_suffix(".ftl"));
    names.map(str::to_owned).collect()
}

/// Holds the catalogues of each folder `i18n` against each other; gives what is wrong, one line each.
fn validate(files: &[(String, PathBuf)], written: &BTreeSet<String>) -> io::Result<Vec<String>> {
    let mut folders: BTreeMap<&str, Vec<Catalogue>> = BTreeMap::new();
    for (path, file) in files.iter().filter(|(path, _)| path.ends_with(".ftl")) {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let catalogue = Catalogue {
            tag: name.trim_end_matches(".ftl").to_owned(),
            path: path.as_str().into(),
            text: fs::read_to_string(file)
                .map_err(|error| io::Error::new(error.kind(), format!("{path}: {error}")))?,
        };
        folders.entry(folder).or_default().push(catalogue);
    }
    let tags: BTreeSet<&str> = folders
        .values()
        .flatten()
        .map(|it| it.tag.as_str())
        .collect();
    Ok(folders
        .values()
        .flat_map(|folder| validate_folder(&tags, written, folder))
        .collect())
}

/// A language without a file in this folder lacks all that the others have there.
///
/// The languages of the program's own messages are held against each other. What the further ones lack stops no build: who
/// adds a message need not know Tamazight before seeing it on a page. A test refuses it before it is handed in.
fn validate_folder(
    tags: &BTreeSet<&str>,
    written: &BTreeSet<String>,
    folder: &[Catalogue],
) -> Vec<String> {
    let mut problems = Vec::new();
    let (mut languages, mut further) = (Vec::new(), Vec::new());
    for tag in tags {
        let Some(rules) = tag.parse().ok().and_then(|locale| Rules::new(&locale)) else {
            return vec![format!("`{tag}.ftl` is not named after a language")];
        };
        let mut language = Language {
            tag: (*tag).to_owned(),
            rules,
            fallback: Vec::new(),
            files: Vec::new(),
            table: BTreeMap::new(),
        };
        for Catalogue { path, text, .. } in folder.iter().filter(|it| it.tag == *tag) {
            let (file, faults) = File::read(Source {
                path: path.clone(),
                text: text.clone(),
            });
            problems.extend(faults);
            language.table.extend(file.definitions());
            language.files.push(path.clone());
        }
        match written.contains(*tag) {
            true => languages.push(language),
            false => further.push(language),
        }
    }
    problems.extend(validation::gaps(&languages));
    for language in further {
        problems.extend(validation::gaps(&[language]));
    }
    problems
        .iter()
        .map(|problem| line(problem, folder))
        .collect()
}

/// A problem as one line, since that is all that cargo prints: `path:line:column: message; hint (label: path:line:column)`.
fn line(problem: &Problem, folder: &[Catalogue]) -> String {
    let place = |spot: &Spot| {
        let catalogue = folder.iter().find(|it| it.path == spot.path);
        match (catalogue, &spot.range) {
            (Some(Catalogue { path, text, .. }), Some(range)) => {
                let before = &text[..text.floor_char_boundary(range.start)];
                let line = 1 + before.matches('\n').count();
                let column = 1 + before.chars().rev().take_while(|it| *it != '\n').count();
                format!("{path}:{line}:{column}")
            }
            _ => spot.path.to_string(),
        }
    };
    let mut line = format!("{}: {}", place(&problem.at), plain(&problem.message));
    if let Some(hint) = &problem.hint {
        line.push_str(&format!("; {}", plain(hint)));
    }
    if let Some((spot, label)) = &problem.second {
        line.push_str(&format!(" ({}: {})", plain(label), place(spot)));
    }
    line
}

/// What is said of a catalogue, without words of a catalogue: those may be what is wrong.
fn plain(said: &Said) -> String {
    let args = said.args.iter().map(|(name, value)| match value {
        SaidOf::Text(text) => format!("{name} `{text}`"),
        SaidOf::Number(number) => format!("{name} {number}"),
        SaidOf::List(names) => format!("{name} `{}`", names.join("`, `")),
        SaidOf::Said(said) => format!("{name} ({})", plain(said)),
    });
    let args: Vec<String> = args.collect();
    format!("{} {}", said.id, args.join(", "))
}
