//! What may be seen of an article where its body is not printed, as one fingerprint.
//!
//! Titles, dates, headings, names of pictures and files: everything that stays in the model but the text itself, what was made
//! of it for printing, and the fingerprints of both. Two readings of a file with the same facts look the same to every page
//! that does not print their bodies; so a build may leave such pages as they are.

use std::fmt::Write;
use std::hash::{Hash, Hasher};

use super::{Article, FrontMatter};

/// What is hashed, as bytes: whoever hashes a text or a list tells its end as well, so no two of them run into each other.
#[derive(Default)]
struct Facts(Vec<u8>);

impl Hasher for Facts {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// Nobody asks: the bytes are what is wanted.
    fn finish(&self) -> u64 {
        0
    }
}

impl Facts {
    /// Adds what cannot be hashed, or only without its order, by all that there is to be said of it.
    fn told(&mut self, what: &impl std::fmt::Debug) {
        let mut text = String::new();
        let _ = write!(text, "{what:?}");
        text.hash(self);
    }
}

impl Article {
    /// The fingerprint of all that others may see of it. Every field is named, so that a new one is asked whether it is seen.
    pub fn facts(&self) -> blake3::Hash {
        let Article {
            path,
            front,
            outline,
            blocks,
            tokens: _,
            body: _,
            left_out: _,
            has_formulas: _,
            digest: _,
            stamp: _,
        } = self;
        let mut facts = Facts::default();
        (path, outline, blocks).hash(&mut facts);
        add_front(front, &mut facts);
        blake3::hash(&facts.0)
    }
}

fn add_front(front: &FrontMatter, facts: &mut Facts) {
    let FrontMatter {
        title,
        date,
        slug,
        slug_place,
        description,
        kind,
        template,
        defaults,
        terms,
        draft,
        aliases,
        publish_at,
        expires_at,
        withdrawn,
        updates,
        translation,
        release,
        attachments,
        publish,
        extra,
        title_place,
        // What it changes is the body.
        math: _,
    } = front;
    (title, date, slug, description, kind, template).hash(facts);
    (terms, draft, aliases, publish_at, expires_at, withdrawn).hash(facts);
    (updates, translation, release, attachments).hash(facts);
    (publish, title_place, slug_place).hash(facts);
    match defaults {
        Some(defaults) => facts.told(defaults),
        None => facts.write_u8(0),
    }
    // A mapping of YAML is hashed without its order, which templates see.
    match extra.is_null() {
        true => facts.write_u8(0),
        false => facts.told(extra),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::{Article, Known, everything};

    fn facts(text: &str) -> blake3::Hash {
        let (article, found) = Article::read(
            &Arc::from("content/a.en.md"),
            &Arc::from(text),
            Known::default(),
            &["tags"],
            false,
            &everything,
        );
        assert!(found.is_empty(), "{found:?}");
        article.unwrap().facts()
    }

    const PAGE: &str =
        "---\ntitle: A\ndescription: B\nextra: { a: 1, b: 2 }\n---\n\n## One\n\nText.\n";

    #[test]
    fn text_is_no_fact() {
        for (old, new) in [
            ("Text", "Words"),
            ("Text.", "Text.\n\n- a list\n"),
            ("Text.", ""),
        ] {
            assert_eq!(facts(PAGE), facts(&PAGE.replace(old, new)), "{new}");
        }
    }

    #[test]
    fn everything_else_is() {
        let edits = [
            ("title: A", "title: B"),
            ("description: B", "description: C"),
            ("description: B\n", ""),
            ("a: 1, b: 2", "b: 2, a: 1"),
            ("a: 1", "a: 1.0"),
            ("## One", "## Two"),
            ("## One", "### One"),
            ("## One", "## One {#two}"),
            ("Text.", "![](a.png)"),
            ("Text.", "[b](b.pdf)"),
            ("Text.", "{{<note text=\"x\" />}}"),
            ("title: A", "title: A\ntags: [b]"),
            ("title: A", "title: A\ndate: 2026-01-01"),
            ("title: A", "# a line above\ntitle: A"),
        ];
        let mut all = vec![facts(PAGE)];
        for (old, new) in edits {
            let edited = facts(&PAGE.replace(old, new));
            assert!(!all.contains(&edited), "{new}");
            all.push(edited);
        }
    }
}
