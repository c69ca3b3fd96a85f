//! What the built-in types of pages read under `extra`: what is none of it, and near to it, is a slip.

/// What a type reads.
#[derive(Debug, Clone, Copy)]
pub struct TypeKeys {
    /// The types.
    pub types: &'static [&'static str],
    /// The keys of `extra`.
    pub keys: &'static [&'static str],
    /// Those of them that are lists of mappings.
    pub lists: &'static [EntryKeys],
    /// That which is a list of works, each of which there must be.
    pub works: Option<&'static str>,
    /// That which is a file beside the page.
    pub file: Option<&'static str>,
}

/// A list of mappings under `extra`.
#[derive(Debug, Clone, Copy)]
pub struct EntryKeys {
    /// Its key.
    pub name: &'static str,
    /// The keys of an entry.
    pub keys: &'static [&'static str],
    /// Those that it cannot do without.
    pub required: &'static [&'static str],
    /// The words that a key may have, where they are few.
    pub words: Option<(&'static str, &'static [&'static str])>,
}

/// What the program reads of every page.
pub const EXTRA_OF_ALL: &[&str] = &["allow", "synonyms", "image", "image_alt", "updated_at", "reviewed_at", "group_by", "term"];

/// The kinds of fields of a form. `long` and `choice` have a second name, that of HTML.
pub const FIELD_KINDS: &[&str] = &[
    "text", "long", "textarea", "choice", "select", "radio", "checkbox", "email", "tel", "url", "number", "date", "time", "datetime-local", "month", "week", "file",
];

/// Those of them that are nothing without `options`.
pub const KINDS_OF_OPTIONS: &[&str] = &["choice", "select", "radio"];

/// The types of `ministry`, and what the program itself reads of agendas and events.
pub const EXTRA: &[TypeKeys] = &[
    plain(&["home"], &["alert", "lead", "services", "latest", "agenda"]),
    plain(&["statement", "conclusions"], &["place", "occasion"]),
    plain(&["speech"], &["place", "occasion", "speaker"]),
    plain(&["advice"], &["alert_status", "updated_at", "reviewed_at", "change_description"]),
    TypeKeys {
        file: Some("portrait"),
        ..plain(&["official", "person"], &["role", "organisation", "portrait", "portrait_alt", "phone", "email", "address", "hours"])
    },
    plain(&["organisation"], &["parent", "phone", "email", "address", "hours"]),
    plain(&["contact", "consulate"], &["phone", "email", "address", "hours"]),
    plain(&["legal"], &["conformity", "audited", "standard"]),
    plain(&["event"], &["on", "until", "time", "hours", "place", "cancelled", "moved_from"]),
    lists(&["agenda"], &["events"], &[EntryKeys {
        name: "events",
        keys: &["on", "until", "time", "hours", "title", "place", "work", "description", "id", "cancelled", "moved_from"],
        // What an event lacks is told where calendars are made.
        required: &[],
        words: None,
    }]),
    lists(&["faq"], &["questions"], &[EntryKeys { name: "questions", keys: &["question", "answer"], required: &["question", "answer"], words: None }]),
    lists(&["law"], &["number", "in_force", "consolidated", "versions"], &[EntryKeys { name: "versions", keys: &["on", "work", "file", "title"], required: &["on"], words: None }]),
    lists(&["form"], &["action", "fields"], &[EntryKeys {
        name: "fields",
        keys: &["name", "label", "kind", "required", "options", "hint"],
        required: &["name", "label"],
        words: Some(("kind", FIELD_KINDS)),
    }]),
    lists(&["glossary"], &["terms"], &[EntryKeys { name: "terms", keys: &["title", "definition"], required: &["title", "definition"], words: None }]),
    TypeKeys { works: Some("works"), ..plain(&["press-kit"], &["works", "phone", "email", "address", "hours"]) },
    TypeKeys { works: Some("works"), ..plain(&["collection", "topic"], &["works"]) },
];

const fn plain(types: &'static [&'static str], keys: &'static [&'static str]) -> TypeKeys {
    lists(types, keys, &[])
}

const fn lists(types: &'static [&'static str], keys: &'static [&'static str], lists: &'static [EntryKeys]) -> TypeKeys {
    TypeKeys { types, keys, lists, works: None, file: None }
}
