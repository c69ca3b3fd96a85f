//! The rules, one file each.

mod bidi_control;
mod control_character;
mod date_outside_calendar;
mod dead_anchor;
mod dead_link;
mod extra_table_cell;
mod foreign_markup;
mod heading_order;
mod image_without_alternative;
mod latin_punctuation_in_arabic;
mod link_in_link;
mod literal_asterisks;
mod literal_brackets;
mod literal_emphasis;
mod literal_heading;
mod literal_list;
mod literal_table;
mod literal_template;
mod long_list_start;
mod merge_conflict;
mod no_break_space_line;
mod note_without_reference;
mod numbered_paragraph_heading;
mod picture_of_another_kind;
mod possible_lost_link;
mod restarting_list;
mod space_in_name;
mod stale_translation;
mod tatweel_and_presentation_forms;
mod unknown_type;
mod unseen_space;
mod wrong_language;

use super::Rule;

/// All rules, by name.
pub const RULES: &[Rule] = &[
    bidi_control::RULE,
    control_character::RULE,
    date_outside_calendar::RULE,
    dead_anchor::RULE,
    dead_link::RULE,
    extra_table_cell::RULE,
    foreign_markup::RULE,
    heading_order::RULE,
    image_without_alternative::RULE,
    latin_punctuation_in_arabic::RULE,
    link_in_link::RULE,
    literal_asterisks::RULE,
    literal_brackets::RULE,
    literal_emphasis::RULE,
    literal_heading::RULE,
    literal_list::RULE,
    literal_table::RULE,
    literal_template::RULE,
    long_list_start::RULE,
    merge_conflict::RULE,
    no_break_space_line::RULE,
    note_without_reference::RULE,
    numbered_paragraph_heading::RULE,
    picture_of_another_kind::RULE,
    possible_lost_link::RULE,
    restarting_list::RULE,
    space_in_name::RULE,
    stale_translation::RULE,
    tatweel_and_presentation_forms::RULE,
    unknown_type::RULE,
    unseen_space::RULE,
    wrong_language::RULE,
];
