//! Tera's sentences are found in tables, each with what it comes to. `{}` stands for what Tera fills in.

use super::parts::Told;
use super::spot::TemplateSpot;

/// A sentence, and what is told for it; from what it filled in, and where.
pub(super) type PhraseRow = (&'static str, fn(&[&str], &TemplateSpot) -> Told);

/// What the first row says that a sentence fits.
pub(super) fn find(table: &[PhraseRow], said: &str, spot: &TemplateSpot) -> Option<Told> {
    table
        .iter()
        .find_map(|(pattern, told)| Some(told(&holes(pattern, said)?, spot)))
}

/// What stands in a sentence at the holes of a pattern; nothing where they differ.
fn holes<'s>(pattern: &str, said: &'s str) -> Option<Vec<&'s str>> {
    let mut parts = pattern.split("{}").peekable();
    let mut rest = said.strip_prefix(parts.next()?)?;
    let mut found = Vec::new();
    while let Some(part) = parts.next() {
        let end = match parts.peek() {
            // The last part ends the sentence.
            None => rest.strip_suffix(part)?.len(),
            Some(_) => rest.find(part)?,
        };
        found.push(&rest[..end]);
        rest = &rest[end + part.len()..];
    }
    rest.is_empty().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::holes;

    #[test]
    fn holes_take_what_stands_between() {
        let found = holes("found `{}` and `{}`", "found `a` and `b`");
        assert_eq!(found, Some(vec!["a", "b"]));
        assert_eq!(holes("no `{}`", "no `a` here"), None);
        assert_eq!(holes("no {}", "no a here"), Some(vec!["a here"]));
        assert_eq!(holes("whole", "whole"), Some(vec![]));
        assert_eq!(holes("whole", "wholesale"), None);
    }
}
