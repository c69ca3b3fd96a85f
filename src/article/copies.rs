//! Copies of pages that programs made: when two people save at once, when a file is copied where it lies, when two versions are merged.
//!
//! Takes the paths of all files; gives an error for each page and each folder that is named as such programs name a copy, and lies beside
//! what it is a copy of. It would be a page of its own, with an old text or one that nobody has approved. Where there is no such
//! original, the name is believed: a page may be called "Part (2)". Only names that nobody gives are never believed.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Diagnostic, Place};

/// "copy" in the languages that file managers speak, behind a name or before it.
const COPY: [&str; 9] = [
    "copie de sauvegarde",
    "copy",
    "copie",
    "نسخة",
    "kopie",
    "copia",
    "cópia",
    "kopia",
    "kopya",
];
/// The words between "copy" and the name, with what parts them from it.
const OF: [&str; 9] = [
    " of ", " de ", " d’", " d'", " من ", " von ", " di ", " av ", " van ",
];
/// What stands in the brackets of a copy that a program could not merge.
const CONFLICT: [&str; 6] = [
    "conflict",
    "conflit",
    "konflikt",
    "conflito",
    "تعارض",
    "متعارض",
];
/// How Windows begins the names of machines, which its cloud puts behind those of files.
const MACHINES: [&str; 4] = ["-DESKTOP-", "-LAPTOP-", "-WIN-", "-MacBook"];
/// What Git's tools for merging write beside a file.
const MERGED: [&str; 4] = ["_BACKUP_", "_BASE_", "_LOCAL_", "_REMOTE_"];

/// The copies among these paths, each with what is to be said of it; paths are sorted.
pub fn left_copies(paths: &[&Arc<str>]) -> FxHashMap<Arc<str>, Diagnostic> {
    let mut found = FxHashMap::default();
    let mut known: Option<FxHashSet<&str>> = None;
    let mut is_there = |path: &str| {
        let known = known.get_or_insert_with(|| {
            let files = paths.iter().map(|path| &***path);
            files.flat_map(with_folders).collect()
        });
        known.contains(path)
    };
    let mut last = "";
    for path in paths.iter().filter(|path| is_page(path)) {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        // Files of one folder follow each other.
        if folder != last {
            last = folder;
            if let Some((copy, original)) = copied_folder(folder, &mut is_there) {
                let place = Place::file((*path).clone());
                let message = message!("folder-is-copy", copy, original);
                let fault = Diagnostic::error("left-copy", message).at(place);
                found.insert((*path).clone(), fault.hint(message!("delete-copy")));
            }
        }
        if !may_be_marked(file) {
            continue;
        }
        let beside = |name: &str| match folder {
            "" => name.to_owned(),
            _ => format!("{folder}/{name}"),
        };
        let named = originals(file).find(|(name, _)| is_there(&beside(name)));
        let fault = match named {
            Some((original, _)) => message!("page-is-copy", file, original),
            None if originals(file).any(|(_, is_sure)| is_sure) => {
                message!("page-is-copy-of-none", file)
            }
            None => continue,
        };
        let fault = Diagnostic::error("left-copy", fault).at(Place::file((*path).clone()));
        found.insert((*path).clone(), fault.hint(message!("delete-copy")));
    }
    found
}

/// The quick look: every mark has a capital, a sign or a letter that plain names have not, or is one of these words in small letters.
fn may_be_marked(file: &str) -> bool {
    let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_');
    let bytes = file.as_bytes();
    let is_word = |part: &[u8]| matches!(part, b"cop" | b"kop" | b"con");
    !bytes.iter().all(|byte| is_plain(*byte)) || bytes.windows(3).any(is_word)
}

fn is_page(path: &str) -> bool {
    path.ends_with(".md") || path.ends_with(".markdown")
}

/// A path and the folders that it lies in.
fn with_folders(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| Some(path.rsplit_once('/')?.0))
}

/// The nearest folder above that is a copy of one beside it, and that.
fn copied_folder(folder: &str, is_there: &mut dyn FnMut(&str) -> bool) -> Option<(String, String)> {
    with_folders(folder).find_map(|whole| {
        let (above, name) = whole.rsplit_once('/')?;
        let mut named = without_marks(name);
        let original = named.find(|(name, _)| is_there(&format!("{above}/{name}")))?;
        Some((name.to_owned(), original.0))
    })
}

/// The names of files that this one may be a copy of, and whether nobody but a program names a file so. Programs know one ending,
/// so the mark stands behind the language as often as before it.
fn originals(file: &str) -> impl Iterator<Item = (String, bool)> {
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let (name, tag) = stem.rsplit_once('.').unwrap_or((stem, ""));
    let whole = without_marks(stem).map(move |(it, is_sure)| (format!("{it}.{ending}"), is_sure));
    let named = without_marks(name);
    let named = named.map(move |(it, is_sure)| (format!("{it}.{tag}.{ending}"), is_sure));
    whole.chain(named)
}

/// A name without the marks of a copy, one after the other: a copy of a copy has two.
fn without_marks(name: &str) -> impl Iterator<Item = (String, bool)> + use<> {
    let first = without_mark(name);
    std::iter::successors(first, |(name, _)| without_mark(name))
}

fn without_mark(name: &str) -> Option<(String, bool)> {
    let sure = without_stamp(name).map(|it| (it, true));
    let other = || {
        let it = without_conflict(name)
            .or_else(|| without_word_before(name))
            .or_else(|| without_word_behind(name))
            .or_else(|| without_number(name))
            .or_else(|| without_machine(name))?;
        Some((it, false))
    };
    let (rest, is_sure) = sure.or_else(other)?;
    let rest = rest.trim();
    (!rest.is_empty()).then(|| (rest.to_owned(), is_sure))
}

/// `.sync-conflict-20261129-101010-ABCDEF`, `_conflict-20261129-101010`, ` (Ali's conflicted copy 2026-11-29)`: with the day.
fn without_stamp(name: &str) -> Option<String> {
    for mark in [".sync-conflict-", "_conflict-"] {
        if let Some((rest, day)) = name.rsplit_once(mark)
            && day.starts_with("20")
        {
            return Some(rest.to_owned());
        }
    }
    let has_day = name.contains("20") && name.contains('-');
    without_brackets(name).filter(|_| has_day)
}

/// ` (Case Conflict)`, `_BASE_1234`.
fn without_conflict(name: &str) -> Option<String> {
    let merged = MERGED.iter().find_map(|mark| {
        let (rest, number) = name.rsplit_once(mark)?;
        is_number(number, 9).then(|| rest.to_owned())
    });
    merged.or_else(|| without_brackets(name))
}

fn without_brackets(name: &str) -> Option<String> {
    let inside = name.strip_suffix([')', ']'])?;
    let at = inside.rfind(['(', '['])?;
    let lower = inside[at + 1..].to_lowercase();
    let is_conflict = CONFLICT.iter().any(|word| lower.contains(word));
    is_conflict.then(|| inside[..at].to_owned())
}

/// `Copie de p`, `Copy (2) of p`, `نسخة من p`.
fn without_word_before(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let word = COPY.iter().find(|word| lower.starts_with(**word))?;
    // Capitals of these letters are as long.
    let mut rest = name.get(word.len()..)?;
    if let Some(numbered) = rest.strip_prefix(" (")
        && let Some((number, behind)) = numbered.split_once(')')
        && is_number(number, 3)
    {
        rest = behind;
    }
    let of = OF.iter().find_map(|of| rest.strip_prefix(of))?;
    Some(of.to_owned())
}

/// `p - Copie`, `p copy`, `p_copy`, `p-copy`, `p (copy)`, `p - نسخة`.
fn without_word_behind(name: &str) -> Option<String> {
    let name = name.strip_suffix(')').unwrap_or(name);
    let lower = name.to_lowercase();
    let word = COPY.iter().find(|word| lower.ends_with(**word))?;
    let rest = name.get(..name.len().checked_sub(word.len())?)?;
    let bare = rest.trim_end_matches([' ', '-', '–', '_', '(']);
    (bare.len() < rest.len()).then(|| bare.to_owned())
}

/// `p (1)`, `p(1)`, `p 2`.
fn without_number(name: &str) -> Option<String> {
    if let Some(inside) = name.strip_suffix(')') {
        let (rest, number) = inside.rsplit_once('(')?;
        return is_number(number, 3).then(|| rest.to_owned());
    }
    let (rest, number) = name.rsplit_once(' ')?;
    is_number(number, 2).then(|| rest.to_owned())
}

/// `p-DESKTOP-ABC123`.
fn without_machine(name: &str) -> Option<String> {
    let at = MACHINES.iter().find_map(|mark| name.rfind(mark))?;
    Some(name[..at].to_owned())
}

/// Digits of any script, not too many.
fn is_number(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.chars().count()) && text.chars().all(char::is_numeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copies(paths: &[&str]) -> Vec<String> {
        let mut paths: Vec<Arc<str>> = paths
            .iter()
            .map(|it| format!("content/{it}").into())
            .collect();
        paths.sort();
        let found = left_copies(&paths.iter().collect::<Vec<_>>());
        let mut found: Vec<String> = found
            .keys()
            .map(|it| it["content/".len()..].to_owned())
            .collect();
        found.sort();
        found
    }

    #[test]
    fn what_programs_name_a_copy_is_one_beside_its_original() {
        for name in [
            "p (1).fr.md",
            "p.fr (1).md",
            "p(2).fr.md",
            "p 2.fr.md",
            "p.fr 2.md",
            "p (٢).fr.md",
            "p - Copie.fr.md",
            "p.fr - Copie.md",
            "p - Copie (2).fr.md",
            "Copie de p.fr.md",
            "copie de p.fr.md",
            "p - Copy.fr.md",
            "p - Copy (3).fr.md",
            "p copy.fr.md",
            "p copy 2.fr.md",
            "p_copy.fr.md",
            "p-copy.fr.md",
            "p (copy).fr.md",
            "p copie.fr.md",
            "Copy of p.fr.md",
            "Copy (2) of p.fr.md",
            "Copy of Copy of p.fr.md",
            "نسخة من p.fr.md",
            "p - نسخة.fr.md",
            "p - نسخة (2).fr.md",
            "p نسخة.fr.md",
            "نسخة (2) من p.fr.md",
            "p - Kopie.fr.md",
            "Kopie von p.fr.md",
            "p - copia.fr.md",
            "Copia de p.fr.md",
            "p - Cópia.fr.md",
            "p-DESKTOP-ABC123.fr.md",
            "p.fr-DESKTOP-ABC123.md",
            "p-LAPTOP-4QX-2.fr.md",
            "p.sync-conflict-20261129-101010-ABCDEF.fr.md",
            "p.fr.sync-conflict-20261129-101010-ABCDEF.md",
            "p (Copie en conflit de Ali 2026-11-29).fr.md",
            "p (Ali's conflicted copy 2026-11-29).fr.md",
            "p.fr (conflicted copy 2026-11-29 101010).md",
            "p_conflict-20261129-101010.fr.md",
            "p (SFConflict a@b.c 2026-11-29-10-10-10).fr.md",
            "p [Conflict].fr.md",
            "p (Case Conflict).fr.md",
            "p (نسخة متعارضة 2026-11-29).fr.md",
            "p_BACKUP_1234.fr.md",
            "p_REMOTE_77.fr.md",
            "p.fr_LOCAL_9.md",
        ] {
            assert!(may_be_marked(name), "{name}");
            assert_eq!(copies(&["p.fr.md", "q.fr.md", name]), [name], "{name}");
        }
        assert_eq!(
            copies(&["_index.fr.md", "_index (1).fr.md"]),
            ["_index (1).fr.md"]
        );
    }

    #[test]
    fn a_page_that_is_called_so_is_none() {
        for name in [
            "part (2).fr.md",
            "part 2.fr.md",
            "copy.fr.md",
            "Copie de sauvegarde.fr.md",
            "copy-editing.fr.md",
            "p-2.fr.md",
            "photocopie.fr.md",
            "p-copyright.fr.md",
            "2.fr.md",
            "(1).fr.md",
            "norm-ISO9001.fr.md",
            "conflict.fr.md",
            "plan 2026.fr.md",
            "the (long) conflict.fr.md",
            "نسخة.fr.md",
            "p_BASE_.fr.md",
            "p.v2.fr.md",
            "yemen (conflit).fr.md",
        ] {
            let paths = [
                "p.fr.md",
                "photo.fr.md",
                "norm.fr.md",
                "plan.fr.md",
                "the.fr.md",
                name,
            ];
            assert_eq!(copies(&paths), [""; 0], "{name}");
        }
        // Another language of it is another page.
        assert_eq!(copies(&["p.ar.md", "p (1).fr.md"]), [""; 0]);
        // Nobody names a page so, whatever became of the original.
        let sure = "p.sync-conflict-20261129-101010-ABCDEF.fr.md";
        assert_eq!(copies(&[sure]), [sure]);
    }

    #[test]
    fn a_copied_folder_is_told_once() {
        let copied = [
            "news - Copie/a.fr.md",
            "news - Copie/b.fr.md",
            "news/a.fr.md",
            "news/b.fr.md",
        ];
        assert_eq!(copies(&copied), ["news - Copie/a.fr.md"]);
        assert_eq!(
            copies(&["news 2/deep/a.fr.md", "news/b.fr.md"]),
            ["news 2/deep/a.fr.md"]
        );
        assert_eq!(copies(&["volume 2/a.fr.md", "news/b.fr.md"]), [""; 0]);
    }
}
