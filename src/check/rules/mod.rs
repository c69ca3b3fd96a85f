//! The rules, one file each.

mod bidi_control;
mod date_outside_calendar;
mod dead_anchor;
mod dead_link;
mod heading_order;
mod image_without_alternative;
mod latin_punctuation_in_arabic;
mod literal_asterisks;
mod literal_brackets;
mod literal_heading;
mod literal_table;
mod literal_template;
mod long_list_start;
mod merge_conflict;
mod no_break_space_line;
mod note_without_reference;
mod numbered_paragraph_heading;
mod possible_lost_link;
mod restarting_list;
mod stale_translation;
mod tatweel_and_presentation_forms;
mod wrong_language;

use super::Rule;

/// All rules, by name.
pub const RULES: &[Rule] = &[
    bidi_control::RULE,
    date_outside_calendar::RULE,
    dead_anchor::RULE,
    dead_link::RULE,
    heading_order::RULE,
    image_without_alternative::RULE,
    latin_punctuation_in_arabic::RULE,
    literal_asterisks::RULE,
    literal_brackets::RULE,
    literal_heading::RULE,
    literal_table::RULE,
    literal_template::RULE,
    long_list_start::RULE,
    merge_conflict::RULE,
    no_break_space_line::RULE,
    note_without_reference::RULE,
    numbered_paragraph_heading::RULE,
    possible_lost_link::RULE,
    restarting_list::RULE,
    stale_translation::RULE,
    tatweel_and_presentation_forms::RULE,
    wrong_language::RULE,
];
