//! What the messages of a language say, as fingerprints: so that who keeps what was printed knows which words have changed.

use std::collections::BTreeSet;

/// One message or term of a file, by its name and the digest of its lines.
#[derive(Debug, Clone)]
struct WrittenMessage {
    name: String,
    digest: blake3::Hash,
    has_attributes: bool,
}

/// The messages of a language, as its files have them, lowest first.
#[derive(Debug, Clone, Default)]
pub(super) struct Wording {
    messages: Vec<WrittenMessage>,
    names: BTreeSet<String>,
    /// Those that stand in others.
    parts: BTreeSet<String>,
}

impl Wording {
    /// That of these texts.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut wording = Wording::default();
        for text in texts {
            for (name, lines) in messages(text) {
                wording.messages.push(WrittenMessage {
                    name: name.to_owned(),
                    digest: blake3::hash(lines.as_bytes()),
                    has_attributes: lines.lines().any(|it| it.trim_start().starts_with('.')),
                });
                wording.names.insert(name.to_owned());
                wording.parts.extend(parts(lines).map(str::to_owned));
            }
        }
        wording
    }

    /// Adds the messages that `is_asked` names to a hash, and all that may stand in them. What a nearer language says, nobody borrows
    /// from here; an attribute is borrowed alone.
    pub(super) fn hash(
        &self,
        is_asked: &dyn Fn(&str) -> bool,
        nearer: &[&Wording],
        hasher: &mut blake3::Hasher,
    ) {
        for message in &self.messages {
            let name = message.name.as_str();
            let is_part = || name.starts_with('-') || self.parts.contains(name);
            let is_borrowed =
                || message.has_attributes || nearer.iter().all(|it| !it.names.contains(name));
            if is_part() || (is_asked(name) && is_borrowed()) {
                hasher.update(name.as_bytes());
                hasher.update(message.digest.as_bytes());
            }
        }
    }
}

/// The messages and terms of a file, each with its lines and those that follow it.
fn messages(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        starts.extend(name(line).map(|name| (at, name)));
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).map(|it| it.0).chain([at]).collect();
    let starts = starts.into_iter().zip(ends);
    starts.map(move |((start, name), end)| (name, &text[start..end]))
}

/// The name that a line begins with, where a message begins there.
fn name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches([' ', '\t']);
    let first = name.strip_prefix('-').unwrap_or(name);
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let is_name =
        first.starts_with(|c: char| c.is_ascii_alphabetic()) && first.chars().all(is_part);
    is_name.then_some(name)
}

/// What may be the names of messages that stand in one: what follows a brace.
fn parts(lines: &str) -> impl Iterator<Item = &str> {
    lines.split('{').skip(1).map(|rest| {
        let rest = rest.trim_start();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
        &rest[..end.unwrap_or(rest.len())]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Home\nhome = Accueil\n-site = Agence\nlate = { $days ->\n    [one] Un jour\n   *[other] { days }\n}\n    .hint = { -site }\ndays = jours\n";

    fn hash(text: &str, asked: &str) -> blake3::Hash {
        hash_behind("", text, asked)
    }

    fn hash_behind(nearer: &str, text: &str, asked: &str) -> blake3::Hash {
        let [nearer, own] = [nearer, text].map(|text| Wording::of([text].into_iter()));
        let mut hasher = blake3::Hasher::new();
        own.hash(&|name| name == asked, &[&nearer], &mut hasher);
        hasher.finalize()
    }

    #[test]
    fn nobody_borrows_what_a_nearer_language_says() {
        let is_other = |nearer: &str, from: &str, asked: &str| {
            let edited = TEXT.replace(from, "autre");
            hash_behind(nearer, TEXT, asked) != hash_behind(nearer, &edited, asked)
        };
        assert!(is_other("", "Accueil", "home") && !is_other("home = بيت\n", "Accueil", "home"));
        assert!(is_other("late = غدا\n", ".hint", "late"));
    }

    #[test]
    fn a_message_has_its_attributes_and_what_stands_in_it() {
        let is_other = |from: &str, to: &str, asked: &str| {
            hash(TEXT, asked) != hash(&TEXT.replace(from, to), asked)
        };
        for asked in ["home", "late"] {
            assert!(is_other("Agence", "Office", asked), "a term, {asked}");
            assert!(is_other("jours", "journées", asked), "a part, {asked}");
        }
        assert!(is_other("Un jour", "1 jour", "late") && !is_other("Un jour", "1 jour", "home"));
        assert!(is_other(".hint", ".tip", "late") && !is_other("Accueil", "Début", "late"));
        assert!(is_other("home = Accueil\n", "", "home") && !is_other("# Home\n", "", "home"));
    }
}
