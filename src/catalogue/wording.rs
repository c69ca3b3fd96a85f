//! What the messages of a language say, as fingerprints: so that who keeps what was printed knows which words have changed.

use std::collections::BTreeSet;

use super::validation::{Definition, File};

/// A text of a file, by its key and the digest of its lines.
#[derive(Debug, Clone)]
struct WrittenText {
    key: String,
    digest: blake3::Hash,
}

/// The texts of a language, as its files have them, lowest first.
#[derive(Debug, Clone, Default)]
pub(super) struct Wording {
    texts: Vec<WrittenText>,
    keys: BTreeSet<String>,
    /// Those that stand in others, terms apart.
    parts: BTreeSet<String>,
}

impl Wording {
    /// That of these files.
    pub(super) fn of(files: &[&File]) -> Self {
        let mut wording = Wording::default();
        for (key, text, lines) in files.iter().flat_map(|file| file.written()) {
            wording.texts.push(WrittenText {
                key: key.to_owned(),
                digest: blake3::hash(lines.as_bytes()),
            });
            wording.keys.insert(key.to_owned());
            wording.parts.extend(Definition::of(text).messages);
        }
        wording
    }

    /// Adds the messages that `is_asked` names to a hash, attributes with them, and all that may stand in them. What a nearer
    /// language says, nobody borrows from here.
    pub(super) fn hash(
        &self,
        is_asked: &dyn Fn(&str) -> bool,
        nearer: &[&Wording],
        hasher: &mut blake3::Hasher,
    ) {
        for text in &self.texts {
            let key = text.key.as_str();
            let name = key.split('.').next().unwrap_or(key);
            let is_part = || key.starts_with('-') || self.parts.contains(key);
            let is_borrowed = || nearer.iter().all(|it| !it.keys.contains(key));
            if is_part() || (is_asked(name) && is_borrowed()) {
                hasher.update(key.as_bytes());
                hasher.update(text.digest.as_bytes());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::validation::Source;
    use super::*;

    const TEXT: &str = "# Home\nhome = Accueil\n-site = Agence\nlate = { $days ->\n    [one] Un jour\n   *[other] { days }\n}\n    .hint = { -site }\ndays = jours\n";

    fn hash(text: &str, asked: &str) -> blake3::Hash {
        hash_behind("", text, asked)
    }

    fn hash_behind(nearer: &str, text: &str, asked: &str) -> blake3::Hash {
        let [nearer, own] = [nearer, text].map(|text| {
            let (path, text) = ("fr.ftl".into(), text.to_owned());
            Wording::of(&[&File::read(Source { path, text }).0])
        });
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
