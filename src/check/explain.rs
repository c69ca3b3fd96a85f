//! What each rule is for, in a page: what it finds, why, how to mend it, an example. For `diwan check --explain`.
//!
//! The texts stand beside the rules, one file each: `rules/dead_link.txt` explains `dead-link`.

use super::{Rule, Sight};

/// The texts, by the names of their files.
macro_rules! texts {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("rules/", $file, ".txt")))),*]
    };
}

const TEXTS: &[(&str, &str)] = texts![
    "accidental_definition",
    "address_vanished",
    "bidi_control",
    "blocked_by_policy",
    "button_without_words",
    "control_character",
    "date_outside_calendar",
    "dead_anchor",
    "dead_external_link",
    "dead_link",
    "document_properties",
    "duplicate_id",
    "extra_table_cell",
    "field_without_label",
    "foreign_markup",
    "heading_order",
    "heading_without_words",
    "heavy_page",
    "image_without_alternative",
    "invalid_html",
    "latin_punctuation_in_arabic",
    "letters_of_another_language",
    "link_in_link",
    "link_without_words",
    "literal_asterisks",
    "literal_brackets",
    "literal_emphasis",
    "literal_heading",
    "literal_list",
    "literal_table",
    "literal_template",
    "long_description",
    "long_list_start",
    "long_title",
    "malformed_language",
    "markdown_in_html",
    "merge_conflict",
    "missing_description",
    "missing_space",
    "misspelling",
    "mixed_digits",
    "no_break_space_line",
    "noindex_beside_canonical",
    "note_without_reference",
    "numbered_paragraph_heading",
    "obsolete_html",
    "orphan_page",
    "outdated_page",
    "parity_components",
    "parity_figures",
    "parity_files",
    "parity_links",
    "parity_lists",
    "parity_notes",
    "parity_outline",
    "parity_tables",
    "passage_in_another_language",
    "picture_of_another_kind",
    "possible_lost_link",
    "repeated_description",
    "repeated_title",
    "restarting_list",
    "space_in_name",
    "stale_translation",
    "straight_quotes",
    "tatweel_and_presentation_forms",
    "term_forbidden",
    "term_missing",
    "term_variants",
    "two_digit_systems",
    "unknown_type",
    "unseen_space",
    "unused_message",
    "unused_term",
    "wrong_language",
];

impl Rule {
    /// What the rule is for, in plain words.
    pub fn explanation(&self) -> &'static str {
        let file = self.name.replace('-', "_");
        let text = TEXTS.iter().find(|(name, _)| *name == file);
        text.map_or(self.summary, |(_, text)| text)
    }

    /// How an author lets a page be in spite of the rule.
    pub fn waiver(&self) -> String {
        let name = self.name;
        match self.sight {
            Sight::Printing => {
                "It cannot be allowed for a page: `build` heeds it whatever a page says.".to_owned()
            }
            _ => format!(
                "To allow it for one page, write in its front matter: `extra: {{ allow: [{name}] }}`."
            ),
        }
    }
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
        let texts: Vec<&str> = TEXTS.iter().map(|(name, _)| *name).collect();
        assert_eq!(rules, texts);
        for rule in RULES {
            let text = rule.explanation();
            for part in ["\nWhy: ", "\nTo mend it: ", "\nExample:\n"] {
                assert!(text.contains(part), "{}: {part}", rule.name);
            }
        }
    }
}
