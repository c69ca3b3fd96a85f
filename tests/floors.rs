//! The floors of the library, held to the table of `ARCHITECTURE.md`: a module imports only from floors below it, and what
//! lies outside the process (disk, clock, environment, network, terminal) and what is shared (threads, locks, globals) is
//! touched only where that is somebody's job.
//!
//! Read from the text of `src/`, comments left out: every path that begins with `crate::` or `diwan::`. Inside `render` the rooms
//! have floors as well, and nowhere do files import each other in a circle.

#[path = "floors/imports.rs"]
mod imports;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use imports::Imports;

/// The modules, floor by floor, lowest first. Neighbours do not know each other, but for [`NEIGHBOURS`].
const FLOORS: &[&[&str]] = &[
    &["contract", "diagnostic", "route", "language", "markup"],
    &["locale", "source", "edition", "yaml", "data"],
    &["defaults"],
    &["settings", "catalogue", "theme", "article", "picture"],
    &["ledger", "releases", "terms"],
    &["site"],
    &["plan"],
    &["render"],
    &["press"],
    &["check", "pack", "server", "import", "xliff"],
];

/// The rooms of `render`, lowest first. Each knows those before it; `render/mod.rs` stands above them all, and none knows it.
const ROOMS: &[&str] = &[
    "faces", "html", "context", "resolve", "template", "body", "outputs",
];

/// The binary, which sees the library from outside.
const BINARY: &[&str] = &["main", "cli", "commands"];

/// Neighbours that may know each other, with the reason.
const NEIGHBOURS: &[(&str, &str, &str)] = &[
    (
        "diagnostic",
        "language",
        "a diagnostic says which language's page it is about",
    ),
    (
        "route",
        "diagnostic",
        "why an address is none is a message, in the language of its reader",
    ),
];

/// What only some modules may do, each with those modules.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("std::fs", &["source"]),
    ("std::env", &[]),
    ("std::net", &[]),
    ("std::process", &[]),
    ("println!", &[]),
    ("print!", &[]),
    ("dbg!", &[]),
    ("SystemTime", &["source"]),
    ("Instant", &[]),
    ("Timestamp::now", &[]),
    ("thread::", &["source", "press"]),
    ("rayon", &["source", "press"]),
    ("static mut", &[]),
    ("Mutex", &["source", "press"]),
    ("RwLock", &["source", "press"]),
    ("OnceLock", &["source", "press"]),
    ("LazyLock", &["source", "press"]),
    ("Atomic", &["source", "press"]),
    ("thread_local!", &[]),
];

/// Exceptions to [`FORBIDDEN`]: file, word, reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "render/template/current.rs",
        "thread_local!",
        "Tera hands functions no context inside components; set and taken back by one function",
    ),
    (
        "diagnostic/message.rs",
        "LazyLock",
        "the program's own messages, embedded, read once when the first of them is told",
    ),
    (
        "render/html/highlight/mod.rs",
        "LazyLock",
        "grammars of code, embedded, unpacked once when the first code that needs one is met",
    ),
    (
        "render/html/highlight/mod.rs",
        "OnceLock",
        "what was made of code, the same whoever asks for it: translations show the same code",
    ),
];

/// Names that say nothing about what a file holds.
const EMPTY_NAMES: &[&str] = &[
    "utils", "util", "helpers", "helper", "common", "types", "misc",
];

const LONGEST: usize = 400;

struct File {
    /// Its path below `src/`.
    path: String,
    /// The module it belongs to, the first part of its path.
    module: String,
    text: String,
}

#[test]
fn a_module_imports_only_from_floors_below() {
    let floors: BTreeMap<&str, usize> = FLOORS
        .iter()
        .enumerate()
        .flat_map(|(floor, names)| names.iter().map(move |name| (*name, floor)))
        .collect();
    let mut faults = Vec::new();
    for file in files() {
        for (line, code) in code_lines(&file.text) {
            for used in paths(code, "crate::").filter(|used| *used != file.module) {
                let is_binary = BINARY.contains(&file.module.as_str());
                let allowed = match (floors.get(file.module.as_str()), floors.get(used)) {
                    _ if is_binary => BINARY.contains(&used),
                    (Some(own), Some(other)) => other < own || are_neighbours(&file.module, used),
                    (_, None) => false,
                    (None, _) => file.path == "lib.rs",
                };
                if !allowed {
                    faults.push(format!("src/{}:{line} imports `{used}`", file.path));
                }
            }
            let from_outside = paths(code, "diwan::").next().is_some();
            if from_outside && floors.contains_key(file.module.as_str()) {
                faults.push(format!(
                    "src/{}:{line} names its own library `diwan::`",
                    file.path
                ));
            }
        }
    }
    none(&faults);
}

#[test]
fn a_room_of_render_knows_only_those_below_it() {
    let floor = |path: &str| {
        let room = path.strip_prefix("render/")?.split('/').next()?;
        let room = room.trim_end_matches(".rs");
        match room {
            "mod" => Some(ROOMS.len()),
            _ => ROOMS.iter().position(|known| *known == room),
        }
    };
    let mut faults = Vec::new();
    for (file, used) in Imports::of(&files()).used {
        if file.starts_with("render/") && floor(&file).is_none() {
            faults.push(format!("src/{file} stands in no room of `render`"));
        }
        for used in used.iter().filter(|it| it.starts_with("render/")) {
            let (Some(own), Some(other)) = (floor(&file), floor(used)) else {
                continue;
            };
            if other > own || other == ROOMS.len() {
                faults.push(format!(
                    "src/{file} imports src/{used}, which stands above it"
                ));
            }
        }
    }
    none(&faults);
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let circles = Imports::of(&files()).circles();
    let faults = circles.iter().map(|circle| circle.join(" → "));
    none(&faults.collect::<Vec<_>>());
}

#[test]
fn a_folder_has_its_own_file_inside() {
    let files = files();
    let paths = files.iter().map(|file| file.path.as_str());
    let beside = paths.filter(|path| {
        let folder = format!("{}/", path.trim_end_matches(".rs"));
        files.iter().any(|file| file.path.starts_with(&folder))
    });
    let faults =
        beside.map(|path| format!("src/{path} stands beside its folder: it is its `mod.rs`"));
    none(&faults.collect::<Vec<_>>());
}

#[test]
fn every_module_has_a_floor() {
    let mut faults = Vec::new();
    for file in files() {
        let known = FLOORS.concat().contains(&file.module.as_str())
            || BINARY.contains(&file.module.as_str());
        if !known && file.path != "lib.rs" {
            faults.push(format!(
                "src/{}: the module `{}` stands on no floor",
                file.path, file.module
            ));
        }
    }
    none(&faults);
}

#[test]
fn the_table_of_architecture_names_the_same_floors() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md");
    let text = fs::read_to_string(&path).expect("there is `ARCHITECTURE.md`");
    let mut told: Vec<BTreeSet<&str>> = Vec::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
        let [floor, modules, _] = cells[..] else {
            continue;
        };
        let number = floor.trim().split(' ').next().unwrap_or_default();
        if let Ok(number) = number.parse::<usize>() {
            told.resize_with(told.len().max(number + 1), BTreeSet::new);
            told[number].extend(modules.split('`').skip(1).step_by(2));
        }
    }
    let held = FLOORS.iter().copied().chain([BINARY]);
    let held: Vec<BTreeSet<&str>> = held.map(|it| it.iter().copied().collect()).collect();
    assert_eq!(told, held);
}

#[test]
fn the_world_outside_is_touched_only_where_that_is_the_job() {
    let mut faults = Vec::new();
    for file in files()
        .iter()
        .filter(|file| !BINARY.contains(&file.module.as_str()))
    {
        for (line, code) in code_lines(&file.text) {
            for (word, modules) in FORBIDDEN {
                let is_exception = EXCEPTIONS
                    .iter()
                    .any(|(path, known, _)| *path == file.path && known == word);
                if has_word(code, word) && !modules.contains(&file.module.as_str()) && !is_exception
                {
                    faults.push(format!("src/{}:{line} has `{word}`", file.path));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn no_exception_outlives_its_reason() {
    let files = files();
    let mut faults = Vec::new();
    for (path, word, _) in EXCEPTIONS {
        if !files.iter().any(|file| {
            file.path == *path && code_lines(&file.text).any(|(_, code)| has_word(code, word))
        }) {
            faults.push(format!("src/{path} has no `{word}` any more"));
        }
    }
    for (module, used, _) in NEIGHBOURS {
        let uses = |file: &&File| {
            code_lines(&file.text).any(|(_, code)| paths(code, "crate::").any(|name| name == *used))
        };
        if !files
            .iter()
            .filter(|file| file.module == *module)
            .any(|file| uses(&file))
        {
            faults.push(format!("`{module}` does not import `{used}` any more"));
        }
    }
    none(&faults);
}

#[test]
fn files_are_short_and_their_names_say_something() {
    let mut faults = Vec::new();
    for file in files() {
        let lines = file.text.lines().count();
        if lines > LONGEST {
            faults.push(format!(
                "src/{} has {lines} lines, more than {LONGEST}",
                file.path
            ));
        }
        let names = file.path.trim_end_matches(".rs").split('/');
        for name in names.filter(|name| EMPTY_NAMES.contains(name)) {
            faults.push(format!("src/{}: the name `{name}` says nothing", file.path));
        }
    }
    none(&faults);
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn are_neighbours(module: &str, used: &str) -> bool {
    NEIGHBOURS
        .iter()
        .any(|(one, other, _)| (*one, *other) == (module, used))
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    list(&root, &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "no Rust file below {}", root.display());
    let read = |path: PathBuf| {
        let below = path
            .strip_prefix(&root)
            .expect("listed below the root")
            .to_string_lossy()
            .replace('\\', "/");
        let module = below
            .split('/')
            .next()
            .unwrap_or(&below)
            .trim_end_matches(".rs")
            .to_owned();
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        File {
            path: below,
            module,
            text,
        }
    };
    paths.into_iter().map(read).collect()
}

fn list(folder: &Path, paths: &mut Vec<PathBuf>) {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a folder that can be listed").path();
        if path.is_dir() {
            list(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

/// The lines that are not comments, with their numbers.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let code = |line: &str| !line.trim_start().starts_with("//");
    text.lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line))
        .filter(move |(_, line)| code(line))
}

/// The first names behind `prefix` in a line: both of `crate::{route, language::Lang}`.
fn paths<'c>(code: &'c str, prefix: &'c str) -> impl Iterator<Item = &'c str> {
    code.match_indices(prefix)
        .filter(|(at, _)| !code[..*at].ends_with(is_name))
        .flat_map(move |(at, _)| {
            let rest = &code[at + prefix.len()..];
            let (names, grouped) = match rest.strip_prefix('{') {
                Some(group) => (group.split('}').next().unwrap_or(group), true),
                None => (rest, false),
            };
            let count = if grouped { usize::MAX } else { 1 };
            names
                .split(',')
                .take(count)
                .map(|name| name.trim())
                .map(|name| name.split(|c| !is_name(c)).next().unwrap_or(name))
        })
        .filter(|name| !name.is_empty())
}

fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word)
        .any(|(at, _)| !code[..at].ends_with(is_name))
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
