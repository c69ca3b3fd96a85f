//! What each rule is for, in a page: what it finds, why, how to mend it, an example. For `diwan check --explain`.
//!
//! The texts stand beside the rules, one file each: `rules/dead_link.txt` explains `dead-link`, `rules/fr/dead_link.txt` does so
//! in French. `Why:`, `To mend it:`, `Example:` and, in that, `wrong` and `right` are the keys of a form, the same in
//! every language; what readers see in their place comes from the catalogues, and whoever prints puts it there.

use crate::diagnostic::{Message, Tongue};

use super::Rule;

include!(concat!(env!("OUT_DIR"), "/explanations.rs"));

/// What a rule is for, in one language.
#[derive(Debug)]
pub struct Explanation {
    /// What it finds.
    pub what: &'static str,
    /// What becomes of it for readers.
    pub why: &'static str,
    /// The remedy.
    pub remedy: &'static str,
    /// What it looks like, piece by piece.
    pub example: Vec<ExamplePiece>,
}

/// A part of an example: lines, and what is to be said of them.
#[derive(Debug)]
pub struct ExamplePiece {
    /// Whether they are right; nothing where two texts stand side by side.
    pub is_right: Option<bool>,
    /// The lines, without what indents them all.
    pub lines: Vec<&'static str>,
}

impl ExamplePiece {
    /// The word before its lines.
    pub fn verdict(&self) -> Option<Message> {
        self.is_right.map(|is_right| match is_right {
            true => message!("explained-right"),
            false => message!("explained-wrong"),
        })
    }
}

impl Rule {
    /// What the rule is for, in plain words.
    pub fn explanation(&self, tongue: Tongue) -> Explanation {
        let text = self.text(tongue);
        let (text, example) = text.split_once("\nExample:\n").unwrap_or((text, ""));
        let (text, remedy) = text.split_once("\nTo mend it: ").unwrap_or((text, ""));
        let (what, why) = text.split_once("\nWhy: ").unwrap_or((text, ""));
        Explanation {
            what: what.trim_end(),
            why: why.trim_end(),
            remedy: remedy.trim_end(),
            example: pieces(example),
        }
    }

    /// What the rule finds, in one line.
    pub fn summary_in(&self, tongue: Tongue) -> String {
        match tongue {
            Tongue::English => self.summary.to_owned(),
            _ => self.explanation(tongue).what.replace('\n', " "),
        }
    }

    /// How an author lets a page be in spite of the rule.
    pub fn waiver(&self) -> Message {
        match self.is_heeded() {
            true => message!("explained-no-waiver"),
            false => message!("explained-waiver", name = self.name),
        }
    }

    fn text(&self, tongue: Tongue) -> &'static str {
        let file = self.name.replace('-', "_");
        let of = |tongue: Tongue| {
            let mut texts = TEXTS.iter();
            texts.find(|(tag, name, _)| *tag == tongue.tag() && *name == file)
        };
        let text = of(tongue).or_else(|| of(Tongue::English));
        text.map_or(self.summary, |(_, _, text)| text)
    }
}

/// The pieces of an example. A line that begins with neither key goes on with the piece before it.
fn pieces(example: &'static str) -> Vec<ExamplePiece> {
    let mut pieces: Vec<ExamplePiece> = Vec::new();
    for line in example.lines() {
        let line = line.strip_prefix("    ").unwrap_or(line);
        let said = [("wrong   ", false), ("right   ", true)];
        let said = said
            .iter()
            .find_map(|(key, is_right)| Some((*is_right, line.strip_prefix(key)?)));
        match (said, pieces.last_mut()) {
            (Some((is_right, line)), _) => pieces.push(ExamplePiece {
                is_right: Some(is_right),
                lines: vec![line],
            }),
            (None, Some(piece)) => {
                let indent = if piece.is_right.is_some() {
                    "        "
                } else {
                    ""
                };
                piece.lines.push(line.strip_prefix(indent).unwrap_or(line));
            }
            (None, None) => pieces.push(ExamplePiece {
                is_right: None,
                lines: vec![line],
            }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::super::RULES;
    use super::*;

    #[test]
    fn every_rule_is_explained_and_every_text_is_of_a_rule() {
        let rules: Vec<String> = RULES
            .iter()
            .map(|rule| rule.name.replace('-', "_"))
            .collect();
        for tongue in Tongue::ALL {
            let texts = TEXTS.iter().filter(|(tag, ..)| *tag == tongue.tag());
            let texts: Vec<&str> = texts.map(|(_, name, _)| *name).collect();
            assert_eq!(rules, texts, "{tongue}");
        }
        assert_eq!(TEXTS.len(), RULES.len() * Tongue::ALL.len());
    }

    #[test]
    fn an_explanation_has_all_its_parts_in_every_language() {
        for rule in RULES {
            for tongue in Tongue::ALL {
                let text = rule.text(tongue);
                let keys = ["\n\nWhy: ", "\n\nTo mend it: ", "\n\nExample:\n    "];
                for key in keys {
                    assert_eq!(
                        text.matches(key).count(),
                        1,
                        "{}, {tongue}: {key}",
                        rule.name
                    );
                }
                let said = |tongue| {
                    let example = rule.explanation(tongue).example;
                    let said = example.iter().map(|piece| piece.is_right);
                    said.collect::<Vec<_>>()
                };
                assert_eq!(
                    said(tongue),
                    said(Tongue::English),
                    "{}, {tongue}",
                    rule.name
                );
            }
        }
    }

    /// What a French page would have to be mended for, its own explanations do not do: spaces before double signs, and
    /// apostrophes, as the Imprimerie nationale sets them.
    #[test]
    fn french_explanations_have_the_spaces_of_french() {
        for rule in RULES {
            let explanation = rule.explanation(Tongue::French);
            for text in [explanation.what, explanation.why, explanation.remedy] {
                let words: String = text.split('`').step_by(2).collect::<Vec<_>>().join("`");
                let plain = [" :", " ;", " !", " ?", "« ", " »", "'"];
                let found = plain.iter().find(|it| words.contains(**it));
                assert_eq!(found, None, "{}: {words}", rule.name);
            }
        }
    }
}
