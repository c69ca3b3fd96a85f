//! What Tera says of a template that it cannot read.

use super::parts::Told;
use super::phrases::PhraseRow;
use crate::diagnostic::Message;

/// Its sentences, and ours.
pub(super) const SYNTAX: &[PhraseRow] = &[
    ("Found {} but expected {}", |it, _| {
        let wanted = sign(it[1].trim_end_matches('.'));
        match (it[0], it[1]) {
            ("`=`", _) => (
                message!("assigned-in-question"),
                Some(message!("write-two-equals")),
            ),
            _ => (
                message!("token-for-token", found = sign(it[0]), wanted),
                None,
            ),
        }
    }),
    ("Found {} but {}", |it, _| {
        (message!("token-out-of-place", found = sign(it[0])), None)
    }),
    ("Expected {} but found {}", |it, _| {
        (message!("token-out-of-place", found = sign(it[1])), None)
    }),
    ("Unexpected character", |_, spot| {
        let odd = spot.text[spot.range.start..].chars().next();
        let found = message!("in-backticks", what = odd.unwrap_or_default());
        (message!("token-out-of-place", found), None)
    }),
    (
        "String opened with `{}` is missing its closing `{}`",
        |it, _| {
            let hint = message!("write-name-where-it-ends", end = it[0]);
            (message!("text-not-closed", quote = it[0]), Some(hint))
        },
    ),
    ("unexpected escape character", |_, _| {
        (message!("odd-escape"), Some(message!("known-escapes")))
    }),
    ("Closing comment tag `{}` not found", |it, _| {
        let hint = message!("write-name-where-it-ends", end = it[0]);
        (message!("tag-not-closed", tag = "{#"), Some(hint))
    }),
    ("Invalid float", |_, _| {
        (message!("number-unreadable"), None)
    }),
    ("Invalid Integer", |_, _| {
        (message!("number-unreadable"), None)
    }),
    (
        "Keyword argument `{}` is defined more than once",
        |it, _| twice(it[0]),
    ),
    (
        "Component argument `{}` is defined more than once",
        |it, _| twice(it[0]),
    ),
    (
        "{} is a reserved keyword of Tera, it cannot be {}",
        |it, _| reserved(it[0]),
    ),
    (
        "The name `{}` is reserved for component body content",
        |it, _| reserved(it[0]),
    ),
    (
        "{} was named `{}` in the opening tag, found `{}` as name in the end tag",
        |it, _| wrong_name(it[1], it[2]),
    ),
    (
        "Closing tag '{}' doesn't match opening tag '{}'",
        |it, _| wrong_name(it[1], it[0]),
    ),
    ("Template already contains a block named `{}`", |it, _| {
        (
            message!("block-twice", name = it[0]),
            Some(message!("give-one-another-name")),
        )
    }),
    (
        "Template already contains a component named `{}`",
        |it, _| {
            (
                message!("component-twice", name = it[0]),
                Some(message!("give-one-another-name")),
            )
        },
    ),
    (
        "Component `{}` is defined in both `{}` and `{}`",
        |it, _| {
            let message = message!(
                "component-in-two-files",
                name = it[0],
                one = it[1],
                other = it[2]
            );
            (message, Some(message!("give-one-another-name")))
        },
    ),
    (
        "`extends` needs to be the first tag of the template",
        |_, _| {
            (
                message!("extends-not-first"),
                Some(message!("move-extends")),
            )
        },
    ),
    ("`extends` cannot be nested in other tags", |_, _| {
        (
            message!("extends-not-first"),
            Some(message!("move-extends")),
        )
    }),
    ("Template is already extending `{}`", |it, _| {
        (
            message!("extends-twice", name = it[0]),
            Some(message!("take-away")),
        )
    }),
    ("This content would be ignored: {}", |_, _| {
        (
            message!("ignored-in-child"),
            Some(message!("put-into-block")),
        )
    }),
    (
        "Block `{}` is not defined in any parent template",
        |it, _| {
            (
                message!("no-such-block", name = it[0]),
                Some(message!("name-block-of-parent")),
            )
        },
    ),
    ("Blocks cannot be written inside {}", |_, _| {
        (message!("block-inside"), Some(message!("move-out-of-tag")))
    }),
    (
        "Component definitions cannot be written in another tag",
        |_, _| {
            (
                message!("component-inside"),
                Some(message!("move-out-of-tag")),
            )
        },
    ),
    (
        "Components with body content must use tag syntax: {}",
        |_, _| {
            (
                message!("component-with-body-in-value"),
                Some(message!("write-component-around")),
            )
        },
    ),
    (
        "Found invalid field of `loop`: {}. Only {} exist",
        |it, _| {
            let known: &[&str] = &["index", "index0", "first", "last", "length"];
            let message = message!("no-such-field", name = it[0], holder = "loop");
            (message, Some(message!("there", known)))
        },
    ),
    (
        "Function calls are only allowed at the first element of a chain",
        |_, _| (message!("call-in-path"), Some(message!("set-call-first"))),
    ),
    ("{} can only be used in a for loop", |it, _| {
        outside_loop(it[0])
    }),
    ("`{}` cannot be used inside a {}", |it, _| {
        outside_loop(it[0])
    }),
    ("Circular extend detected for template '{}'. {}", |it, _| {
        (
            message!("template-extends-itself", name = it[0]),
            Some(message!("name-layer-in-extends")),
        )
    }),
    (
        "Circular include detected for template '{}'. {}",
        |it, _| {
            (
                message!("template-includes-itself", name = it[0]),
                Some(message!("take-one-include-away")),
            )
        },
    ),
];

/// A sign or a word of a template, as Tera calls it.
fn sign(name: &str) -> Message {
    match name {
        "identifier" | "an identifier" | "ident" => message!("sign-name"),
        "string" | "a string" => message!("text"),
        "integer" | "float" => message!("number"),
        "bool" => message!("true-false"),
        "content" | "raw content" => message!("sign-words"),
        "comment" => message!("sign-comment"),
        _ => message!("in-backticks", what = name.trim_matches('`')),
    }
}

fn twice(name: &str) -> Told {
    let message = message!("argument-twice", name);
    (message, Some(message!("take-one-away")))
}

fn reserved(name: &str) -> Told {
    let message = message!("name-reserved", name);
    (message, Some(message!("take-another-name")))
}

fn wrong_name(open: &str, closed: &str) -> Told {
    let message = message!("closed-by-another-name", open, closed);
    (message, Some(message!("write-own", own = open)))
}

fn outside_loop(word: &str) -> Told {
    (message!("outside-loop", word), None)
}
