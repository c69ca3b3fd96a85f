//! The filters that Diwan adds to those of Tera: they know the language of the page.

use super::Function;
use super::functions::{PERIOD, of};

/// The filter of Diwan's own of a name.
pub fn own_filter(name: &str) -> Option<&'static Function> {
    OWN_FILTERS.iter().find(|filter| filter.name == name)
}

const KEY: (&str, &str) = (
    "key",
    "the key of each item or row, `type`, `extra.region`, or the name of a taxonomy",
);

/// All of them; each takes a list of items or of rows.
pub const OWN_FILTERS: &[Function] = &[
    of(
        "where",
        &[
            KEY,
            ("value?", "what the key must be; of a list, what must be in it"),
            ("not?", "what it must not be"),
            ("any?", "a list, of which it must be one"),
            ("from?", "the least that it may be: a day, a number or a text"),
            ("to?", "the most; a day with all its hours"),
        ],
        "list",
        "What has a value under a key, or the values that are asked for. Dates are compared as days where one side names no hour.",
        ("{{ items(section=\"news\") | where(key=\"date\", from=\"2026-01-02\") | length }}", "1"),
    ),
    of(
        "sort_by",
        &[KEY, ("reverse?", "`true` turns the order round")],
        "list",
        "The list by the values of a key: numbers and days as such, texts in the order of the language. What has no value comes last, what has equal ones keeps its order.",
        ("{% for item in items(section=\"news\") | sort_by(key=\"date\") %}{{ item.name }} {% endfor %}", "news/c news/a news/released news/only-french"),
    ),
    of(
        "group_by",
        &[KEY, PERIOD, ("attribute?", "another name for `key`")],
        "map of list",
        "The values of a key, each with what has it, in the order of the list; what has none stands last, under an empty key. For headings that readers see, the function `grouped`.",
        ("{% for year, found in items(section=\"news\") | group_by(key=\"date\", period=\"year\") %}{{ year }}: {{ found | length }} {% endfor %}", "2026: 2 : 2"),
    ),
    of(
        "limit",
        &[("count", "how many at most"), ("skip?", "how many are left out before them")],
        "list",
        "The first of a list.",
        ("{{ [1, 2, 3] | limit(count=2) | length }}", "2"),
    ),
];
