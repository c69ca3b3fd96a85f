//! Which file of `src/` uses which: its `use` lines, and paths that begin with `crate::` or `super::`.
//!
//! A name that a `mod.rs` hands on (`pub use`) is followed to the file that has it, so that a folder's face hides nothing. Tests
//! are left out: they may use what they test.

use std::collections::{BTreeMap, BTreeSet};

use super::{File, code_lines, is_name};

/// The files that each file uses, both by their paths below `src/`.
pub struct Imports {
    pub used: BTreeMap<String, BTreeSet<String>>,
}

/// A path of modules: `["render", "html"]`.
type Path = Vec<String>;

/// What each module hands on: name by name, where it has it from.
type HandedOn = BTreeMap<Path, BTreeMap<String, Path>>;

struct Modules {
    /// By module, its file.
    files: BTreeMap<Path, String>,
    handed_on: HandedOn,
}

impl Imports {
    pub fn of(files: &[File]) -> Self {
        let files: Vec<&File> = files.iter().filter(|file| !is_test(&file.path)).collect();
        let mut modules = Modules {
            files: files
                .iter()
                .map(|file| (module(&file.path), file.path.clone()))
                .collect(),
            handed_on: HandedOn::new(),
        };
        let named: Vec<(&File, Vec<(bool, String)>)> = files
            .iter()
            .map(|file| (*file, paths_in(&file.text)))
            .collect();
        for (file, paths) in &named {
            let own = module(&file.path);
            let handed_on = paths.iter().filter(|(is_public, _)| *is_public);
            for (_, path) in handed_on {
                if let Some(path) = modules.whole(&own, path)
                    && let Some(name) = path.last().cloned()
                {
                    let names = modules.handed_on.entry(own.clone()).or_default();
                    names.insert(name, path);
                }
            }
        }
        let used = named.iter().map(|(file, paths)| {
            let own = module(&file.path);
            let paths = paths.iter().filter(|(is_public, _)| !is_public);
            let used = paths
                .filter_map(|(_, path)| modules.file_of(modules.whole(&own, path)?, 0))
                .filter(|used| *used != file.path);
            (file.path.clone(), used.collect())
        });
        Imports {
            used: used.collect(),
        }
    }

    /// Circles of files, each as a list that ends where it began. A file and the `mod.rs` of a folder that it lies in are one
    /// in this respect: a folder's own types stand in its face.
    pub fn circles(&self) -> Vec<Vec<String>> {
        let mut circles = Vec::new();
        let mut done = BTreeSet::new();
        for file in self.used.keys() {
            self.follow(file, &mut Vec::new(), &mut done, &mut circles);
        }
        circles
    }

    fn follow<'i>(
        &'i self,
        file: &'i str,
        way: &mut Vec<&'i str>,
        done: &mut BTreeSet<&'i str>,
        circles: &mut Vec<Vec<String>>,
    ) {
        if let Some(at) = way.iter().position(|before| *before == file) {
            let circle = way[at..].iter().chain([&file]);
            circles.push(circle.map(|file| (*file).to_owned()).collect());
            return;
        }
        if !done.insert(file) {
            return;
        }
        way.push(file);
        for used in self.used.get(file).into_iter().flatten() {
            if !is_face_of(used, file) {
                self.follow(used, way, done, circles);
            }
        }
        way.pop();
    }
}

impl Modules {
    /// A path as seen from the root; nothing for one that leads out of the crate.
    fn whole(&self, own: &Path, path: &str) -> Option<Path> {
        let mut parts: Path = path.split("::").map(str::to_owned).collect();
        let mut whole = own.clone();
        match parts[0].as_str() {
            "crate" => whole.clear(),
            "self" => {}
            "super" => {
                while parts.first().is_some_and(|part| part == "super") {
                    whole.pop();
                    parts.remove(0);
                }
                return Some([whole, parts].concat());
            }
            _ => {
                whole.push(parts[0].clone());
                if !self.files.contains_key(&whole) {
                    return None;
                }
            }
        }
        whole.extend(parts.into_iter().skip(1));
        Some(whole)
    }

    /// The file that has what a path names.
    fn file_of(&self, path: Path, followed: usize) -> Option<String> {
        let length = (1..=path.len())
            .rev()
            .find(|length| self.files.contains_key(&path[..*length]))?;
        let (module, rest) = path.split_at(length);
        let elsewhere = rest
            .first()
            .and_then(|name| self.handed_on.get(module)?.get(name));
        match elsewhere {
            Some(elsewhere) if *elsewhere != path && followed < 8 => {
                let path = [elsewhere.as_slice(), &rest[1..]].concat();
                self.file_of(path, followed + 1)
            }
            _ => self.files.get(module).cloned(),
        }
    }
}

fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("tests.rs") || path.ends_with("testing.rs")
}

/// Whether `face` is the `mod.rs` of a folder that `file` lies in.
fn is_face_of(face: &str, file: &str) -> bool {
    let folder = face.strip_suffix("mod.rs");
    folder.is_some_and(|folder| !folder.is_empty() && file.starts_with(folder))
}

fn module(path: &str) -> Path {
    let name = path.trim_end_matches(".rs");
    let parts = name.split('/').map(str::to_owned);
    let mut parts: Path = parts.collect();
    if parts.last().is_some_and(|last| last == "mod") || name == "lib" {
        parts.pop();
    }
    parts
}

/// All paths of a file's code, and whether they are handed on.
fn paths_in(text: &str) -> Vec<(bool, String)> {
    let end = text.find("#[cfg(test)]\nmod tests {");
    let text = &text[..end.unwrap_or(text.len())];
    let mut paths = Vec::new();
    let mut import: Option<(bool, String)> = None;
    for (_, line) in code_lines(text) {
        let code = line.trim();
        if import.is_none() {
            let (is_public, rest) = without_visibility(code);
            match rest.strip_prefix("use ") {
                Some(rest) => import = Some((is_public, rest.to_owned())),
                None => paths.extend(in_line(code).map(|path| (false, path))),
            }
        } else if let Some((_, text)) = &mut import {
            text.push_str(code);
        }
        if let Some((is_public, text)) = import.take_if(|(_, text)| text.contains(';')) {
            let text = without_new_names(&text).replace(' ', "");
            let mut all = Vec::new();
            expand("", text.trim_end_matches(';'), &mut all);
            paths.extend(all.into_iter().map(|path| (is_public, path)));
        }
    }
    paths
}

fn without_visibility(code: &str) -> (bool, &str) {
    let Some(rest) = code.strip_prefix("pub") else {
        return (false, code);
    };
    let rest = match rest.strip_prefix('(') {
        Some(inside) => inside.split_once(')').map_or(rest, |(_, rest)| rest),
        None => rest,
    };
    (true, rest.trim_start())
}

/// An import without `as …`.
fn without_new_names(text: &str) -> String {
    let mut parts = text.split(" as ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    parts.for_each(|part| out.push_str(part.trim_start_matches(is_name)));
    out
}

/// `a::{b, c::d}` as `a::b` and `a::c::d`.
fn expand(before: &str, text: &str, out: &mut Vec<String>) {
    let Some((head, inside)) = text.split_once('{') else {
        out.push(format!("{before}{text}"));
        return;
    };
    let before = format!("{before}{head}");
    let inside = inside.strip_suffix('}').unwrap_or(inside);
    let (mut depth, mut start) = (0, 0);
    for (at, c) in inside.char_indices().chain([(inside.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if start < at {
                    expand(&before, &inside[start..at], out);
                }
                start = at + 1;
            }
            _ => {}
        }
    }
}

/// Paths in the midst of code; `pub(in …)` names nothing.
fn in_line(code: &str) -> impl Iterator<Item = String> {
    let beginnings = ["crate::", "super::"].into_iter();
    let found = beginnings.flat_map(move |beginning| code.match_indices(beginning));
    let found = found.filter(|(at, _)| {
        let before = &code[..*at];
        !before.ends_with(is_name) && !before.ends_with("::") && !before.ends_with("in ")
    });
    found.map(|(at, _)| {
        let rest = &code[at..];
        let end = rest.find(|c| !is_name(c) && c != ':').unwrap_or(rest.len());
        rest[..end].trim_end_matches(':').to_owned()
    })
}
