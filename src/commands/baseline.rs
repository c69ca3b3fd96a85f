//! `check --baseline FILE`: what was found on a day and accepted, so that only what is new is told.
//!
//! The first run writes the file; later ones leave out what stands there, as often as it stands there. A finding is known again by
//! its code, its file and its words, not by its line, which moves with every line that is written above it.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use diwan::diagnostic::{Diagnostic, Message, Tongue};
use serde::{Deserialize, Serialize};

use super::written;

/// One kind of finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Accepted {
    code: String,
    path: String,
    message: String,
}

/// The line of a file: a finding, and how often.
#[derive(Serialize, Deserialize)]
struct Line {
    #[serde(flatten)]
    finding: Accepted,
    count: usize,
}

/// What is new, and how many findings the file let pass; a file that is not there is written.
pub struct Compared {
    /// What is not in the file.
    pub new: Vec<Diagnostic>,
    /// How many are.
    pub known: usize,
    /// How many the file names that are no longer found.
    pub gone: usize,
    /// Whether the file was made by this run.
    pub is_made: bool,
}

/// Compares what was found with the file.
pub fn compared(root: &Path, file: &Path, found: Vec<Diagnostic>) -> Result<Compared, Diagnostic> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return made(root, file, found),
        Err(error) => return Err(unusable(file, &Message::of_system(&error))),
    };
    let mut left: BTreeMap<Accepted, usize> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let line: Line = serde_json::from_str(line)
            .map_err(|error| unusable(file, &Message::Quoted(error.to_string())))?;
        *left.entry(line.finding).or_default() += line.count;
    }
    let (mut new, mut known) = (Vec::new(), 0);
    for diagnostic in found {
        match left
            .get_mut(&accepted(&diagnostic))
            .filter(|count| **count > 0)
        {
            Some(count) => {
                *count -= 1;
                known += 1;
            }
            None => new.push(diagnostic),
        }
    }
    let gone = left.values().sum();
    Ok(Compared {
        new,
        known,
        gone,
        is_made: false,
    })
}

fn made(root: &Path, file: &Path, found: Vec<Diagnostic>) -> Result<Compared, Diagnostic> {
    let mut counts: BTreeMap<Accepted, usize> = BTreeMap::new();
    for diagnostic in &found {
        *counts.entry(accepted(diagnostic)).or_default() += 1;
    }
    let lines = counts
        .into_iter()
        .map(|(finding, count)| Line { finding, count });
    let text: String = lines
        .filter_map(|line| serde_json::to_string(&line).ok())
        .flat_map(|line| [line, "\n".to_owned()])
        .collect();
    written::named(root, file, text.as_bytes())?;
    Ok(Compared {
        new: Vec::new(),
        known: found.len(),
        gone: 0,
        is_made: true,
    })
}

/// English, whoever runs it: a team shares the file.
fn accepted(diagnostic: &Diagnostic) -> Accepted {
    let path = diagnostic
        .place
        .as_ref()
        .map(|place| place.path.to_string());
    Accepted {
        code: diagnostic.code.to_owned(),
        path: path.unwrap_or_default(),
        message: diagnostic.message.plain(Tongue::English),
    }
}

fn unusable(file: &Path, error: &Message) -> Diagnostic {
    let file = file.display().to_string();
    let message = diwan::message!("baseline-unusable", file, error);
    Diagnostic::error("wrong-use", message).hint(diwan::message!("baseline-remove-it"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_accepted_is_let_pass_as_often_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let file = root.join("accepted.jsonl");
        let found = |code: &'static str| Diagnostic::warning(code, "words");
        let first = compared(root, &file, vec![found("a"), found("a"), found("b")]).unwrap();
        assert!(first.is_made && first.new.is_empty() && first.known == 3);
        let next = compared(root, &file, vec![found("a"), found("c")]).unwrap();
        let codes: Vec<&str> = next.new.iter().map(|it| it.code).collect();
        assert_eq!(
            (codes.as_slice(), next.known, next.gone),
            (["c"].as_slice(), 1, 2)
        );
        let again = compared(root, &file, vec![found("a"), found("a"), found("a")]).unwrap();
        assert_eq!((again.new.len(), again.known), (1, 2));
        fs::write(&file, "no json\n").unwrap();
        assert!(compared(root, &file, Vec::new()).is_err());
    }
}
