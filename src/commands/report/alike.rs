//! Findings that are one to a reader, and messages of a length that people read.
//!
//! A fault in a template shows on every page that it prints, and a habit of an author in every file: what is said word for word of
//! many places is told once, with a list of them. Programs get each by itself, and whole.

use std::borrow::Cow;
use std::collections::BTreeMap;

use diwan::diagnostic::Diagnostic;

/// What is said word for word of more places than this is told once.
const APART: usize = 3;

/// Findings that are one to a reader, in the order of the first of each.
pub(super) fn together(diagnostics: &[Diagnostic]) -> Vec<Vec<&Diagnostic>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut by_words = BTreeMap::new();
    for (number, found) in diagnostics.iter().enumerate() {
        let words = (found.severity, found.code, &found.message);
        let at = *by_words.entry(words).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[at].push(number);
    }
    let mut told: Vec<Vec<usize>> = Vec::new();
    for group in groups {
        let parts = group.chunk_by(|one, other| is_like(&diagnostics[*one], &diagnostics[*other]));
        match parts.clone().count() > APART {
            true => told.push(group),
            false => told.extend(parts.map(<[_]>::to_vec)),
        }
    }
    told.sort();
    let findings = |group: Vec<usize>| group.into_iter().map(|at| &diagnostics[at]).collect();
    told.into_iter().map(findings).collect()
}

/// Whether two findings are of the same place.
fn is_like(one: &Diagnostic, other: &Diagnostic) -> bool {
    one.place.is_some() && (&one.place, &one.second) == (&other.place, &other.second)
}

/// Of what a message quotes, no more than this is shown to people. Programs get the whole.
const MOST: usize = 80;

/// A value as people read it: of a long one, the beginning.
pub(super) fn cut(value: &str) -> Cow<'_, str> {
    match value.char_indices().nth(MOST) {
        Some((at, _)) => Cow::Owned(format!("{}…", &value[..at])),
        None => Cow::Borrowed(value),
    }
}

/// A sentence for people, whose values stand in backticks.
pub(super) fn brief(message: &str) -> String {
    let parts = message.split('`').enumerate();
    let parts: Vec<Cow<'_, str>> = parts
        .map(|(number, part)| match number % 2 {
            1 => cut(part),
            _ => Cow::Borrowed(part),
        })
        .collect();
    parts.join("`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use diwan::diagnostic::Place;

    #[test]
    fn what_is_said_of_many_places_is_told_once_with_a_list_of_them() {
        let at = |line: u32| {
            let place = Place {
                line,
                column: 1,
                ..Place::file("a.md")
            };
            Diagnostic::warning("same", "as ever").at(place)
        };
        let found: Vec<_> = (1..=12).map(at).collect();
        let groups = together(&found);
        assert_eq!(groups.iter().map(Vec::len).collect::<Vec<_>>(), [12]);
        assert_eq!(together(&found[..3]).len(), 3);
    }

    #[test]
    fn what_is_quoted_at_length_is_shortened_for_people() {
        let long = "x".repeat(300);
        assert_eq!(
            brief(&format!("`{long}` leads nowhere")).chars().count(),
            81 + 16
        );
        assert_eq!(brief("`short` and `short`"), "`short` and `short`");
    }
}
