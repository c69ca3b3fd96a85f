//! The rules, one file each.

mod accidental_definition;
mod accidental_emphasis;
mod accidental_heading;
mod address_vanished;
mod bidi_control;
pub(super) mod blocked_by_policy;
pub(super) mod button_without_words;
mod control_character;
mod date_outside_calendar;
pub(super) mod dead_anchor;
pub(super) mod dead_external_link;
pub(super) mod dead_link;
mod document_properties;
pub(super) mod duplicate_id;
mod extra_table_cell;
pub(super) mod field_without_label;
pub(super) mod foreign_markup;
mod garbled_text;
pub(super) mod heading_order;
pub(super) mod heading_without_words;
pub(super) mod heavy_page;
pub(super) mod image_without_alternative;
pub(super) mod invalid_html;
mod latin_punctuation_in_arabic;
mod letters_of_another_language;
mod link_in_link;
pub(super) mod link_without_words;
mod list_beside_item;
mod literal_asterisks;
mod literal_brackets;
mod literal_emphasis;
mod literal_heading;
mod literal_list;
mod literal_table;
mod literal_template;
mod long_description;
mod long_list_start;
mod long_title;
pub(super) mod malformed_language;
mod markdown_in_html;
mod merge_conflict;
mod missing_description;
mod missing_space;
mod misspelling;
mod mixed_digits;
mod no_break_space_line;
pub(super) mod noindex_beside_canonical;
mod not_public;
mod note_without_reference;
mod numbered_paragraph_heading;
pub(super) mod obsolete_html;
pub(super) mod orphan_page;
mod outdated_page;
mod parity_components;
mod parity_figures;
mod parity_files;
mod parity_links;
mod parity_lists;
mod parity_notes;
mod parity_outline;
mod parity_tables;
mod passage_in_another_language;
mod pasted_remains;
mod picture_of_another_kind;
mod possible_lost_link;
mod repeated_description;
mod repeated_title;
mod restarting_list;
mod revealing_link;
mod section_without_title;
mod space_in_name;
mod stale_translation;
mod straight_quotes;
mod tatweel_and_presentation_forms;
mod term_forbidden;
mod term_missing;
mod term_variants;
mod text_below_table;
mod two_digit_systems;
mod unknown_type;
mod unseen_space;
mod untranslated_setting;
mod unused_alias;
mod unused_message;
mod unused_term;
mod wrong_language;

use super::Rule;

/// The rule that finds links that tell of who made them.
pub(super) const REVEALING_LINK: &str = revealing_link::RULE.name;
/// The rule that finds pages in another language than their names say.
pub(super) const FOREIGN_PAGE: &str = wrong_language::RULE.name;
/// The rule that finds sentences in another language than their page.
pub(super) const FOREIGN_PASSAGE: &str = passage_in_another_language::RULE.name;
/// The rule that holds a page, as written and as printed, against the content policy.
pub(super) const BLOCKED: &str = blocked_by_policy::RULE.name;

/// The rules of parity, which findings in `parity` bear.
pub(super) const PARITY_COMPONENTS: Rule = parity_components::RULE;
pub(super) const PARITY_FIGURES: Rule = parity_figures::RULE;
pub(super) const PARITY_FILES: Rule = parity_files::RULE;
pub(super) const PARITY_LINKS: Rule = parity_links::RULE;
pub(super) const PARITY_LISTS: Rule = parity_lists::RULE;
pub(super) const PARITY_NOTES: Rule = parity_notes::RULE;
pub(super) const PARITY_OUTLINE: Rule = parity_outline::RULE;
pub(super) const PARITY_TABLES: Rule = parity_tables::RULE;

/// The rules of official terms, which findings in `terms` bear.
pub(super) const TERM_FORBIDDEN: Rule = term_forbidden::RULE;
pub(super) const TERM_MISSING: Rule = term_missing::RULE;
pub(super) const TERM_VARIANTS: Rule = term_variants::RULE;

/// The rule that finds pages that nothing leads to.
pub(super) const ORPHAN: &str = orphan_page::RULE.name;
/// The rule of terms that no page has.
pub(super) const UNUSED_TERM: Rule = unused_term::RULE;

/// All rules, by name.
pub const RULES: &[Rule] = &[
    accidental_definition::RULE,
    accidental_emphasis::RULE,
    accidental_heading::RULE,
    address_vanished::RULE,
    bidi_control::RULE,
    blocked_by_policy::RULE,
    button_without_words::RULE,
    control_character::RULE,
    date_outside_calendar::RULE,
    dead_anchor::RULE,
    dead_external_link::RULE,
    dead_link::RULE,
    document_properties::RULE,
    duplicate_id::RULE,
    extra_table_cell::RULE,
    field_without_label::RULE,
    foreign_markup::RULE,
    garbled_text::RULE,
    heading_order::RULE,
    heading_without_words::RULE,
    heavy_page::RULE,
    image_without_alternative::RULE,
    invalid_html::RULE,
    latin_punctuation_in_arabic::RULE,
    letters_of_another_language::RULE,
    link_in_link::RULE,
    link_without_words::RULE,
    list_beside_item::RULE,
    literal_asterisks::RULE,
    literal_brackets::RULE,
    literal_emphasis::RULE,
    literal_heading::RULE,
    literal_list::RULE,
    literal_table::RULE,
    literal_template::RULE,
    long_description::RULE,
    long_list_start::RULE,
    long_title::RULE,
    malformed_language::RULE,
    markdown_in_html::RULE,
    merge_conflict::RULE,
    missing_description::RULE,
    missing_space::RULE,
    misspelling::RULE,
    mixed_digits::RULE,
    no_break_space_line::RULE,
    noindex_beside_canonical::RULE,
    not_public::RULE,
    note_without_reference::RULE,
    numbered_paragraph_heading::RULE,
    obsolete_html::RULE,
    orphan_page::RULE,
    outdated_page::RULE,
    parity_components::RULE,
    parity_figures::RULE,
    parity_files::RULE,
    parity_links::RULE,
    parity_lists::RULE,
    parity_notes::RULE,
    parity_outline::RULE,
    parity_tables::RULE,
    passage_in_another_language::RULE,
    pasted_remains::RULE,
    picture_of_another_kind::RULE,
    possible_lost_link::RULE,
    repeated_description::RULE,
    repeated_title::RULE,
    restarting_list::RULE,
    revealing_link::RULE,
    section_without_title::RULE,
    space_in_name::RULE,
    stale_translation::RULE,
    straight_quotes::RULE,
    tatweel_and_presentation_forms::RULE,
    term_forbidden::RULE,
    term_missing::RULE,
    term_variants::RULE,
    text_below_table::RULE,
    two_digit_systems::RULE,
    unknown_type::RULE,
    unseen_space::RULE,
    untranslated_setting::RULE,
    unused_alias::RULE,
    unused_message::RULE,
    unused_term::RULE,
    wrong_language::RULE,
];
