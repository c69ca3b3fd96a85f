//! What Tera says of values with which it cannot go on.

use super::parts::Told;
use super::phrases::PhraseRow;
use super::spot::TemplateSpot;
use crate::render::template::fault::kind;

/// Its sentences, and ours.
pub(super) const VALUES: &[PhraseRow] = &[
    (
        "Variable `{}` exists but its value is undefined",
        |it, _| empty(it[0]),
    ),
    ("Variable `{}` is not defined", |it, _| {
        (message!("no-such-variable", name = it[0]), None)
    }),
    ("Field `{}` is not defined", |it, spot| {
        match spot.holder() {
            Some(holder) => (
                message!("no-such-field", name = it[0], holder),
                Some(message!("ask-whether-empty", name = holder)),
            ),
            None => empty(spot.expression()),
        }
    }),
    ("Cannot index into an undefined value", |_, spot| {
        empty(spot.expression())
    }),
    ("Index expression is undefined", |_, spot| {
        empty(spot.expression())
    }),
    (
        "Invalid type for the value, expected `{}` but got `{}`",
        |it, spot| {
            let (name, found, wanted) = (spot.expression(), kind(it[1]), kind(it[0]));
            match (is_empty(it[1]), spot.meets_arguments()) {
                (_, true) => (
                    message!("value-or-argument-kind", name, found, wanted),
                    None,
                ),
                (true, _) => empty(name),
                _ => (message!("value-of-kind", name, found, wanted), None),
            }
        },
    ),
    ("Missing keyword argument `{}`", |it, _| missing(it[0])),
    ("Value `{}` is out of range for `{}`", |it, _| {
        (message!("number-out-of-range", number = it[0]), None)
    }),
    ("Cannot compare `{}` with `{}`", |it, _| {
        match is_empty(it[0]) || is_empty(it[1]) {
            true => (
                message!("compared-with-nothing"),
                Some(message!("ask-before-comparing")),
            ),
            false => (
                message!("cannot-compare", one = kind(it[0]), other = kind(it[1])),
                None,
            ),
        }
    }),
    ("Cannot sort: `{}` and `{}` are not comparable", |it, _| {
        (
            message!("cannot-compare", one = kind(it[0]), other = kind(it[1])),
            None,
        )
    }),
    (
        "Math operations can only be done on numbers, found `{}`",
        |it, spot| not_a_number(it[0], spot),
    ),
    (
        "`+` requires both operands to be numbers, found `{}` and `{}`",
        |it, _| {
            let message = message!("plus-adds-numbers", one = kind(it[0]), other = kind(it[1]));
            (message, Some(message!("join-texts-by-tilde")))
        },
    ),
    ("Only numbers can be {}. This is a `{}`", |it, spot| {
        not_a_number(it[1], spot)
    }),
    (
        "This filter can only be used on a number, received `{}`",
        |it, spot| not_a_number(it[0], spot),
    ),
    ("Cannot divide by 0", |_, _| {
        (
            message!("divided-by-nought"),
            Some(message!("ask-whether-nought")),
        )
    }),
    (
        "Iteration not possible on type `{}`",
        |it, spot| match is_empty(it[0]) {
            true => empty(spot.expression()),
            false => (
                message!(
                    "cannot-go-through",
                    name = spot.expression(),
                    found = kind(it[0])
                ),
                None,
            ),
        },
    ),
    (
        "Key/value iteration is not possible on type `{}`, only on maps",
        |it, spot| {
            (
                message!("has-no-keys", name = spot.expression(), found = kind(it[0])),
                Some(message!("write-one-name-in-for")),
            )
        },
    ),
    (
        "Slicing can only be used on arrays or strings, not on `{}`",
        |it, spot| match is_empty(it[0]) {
            true => empty(spot.expression()),
            false => (message!("cannot-be-cut", found = kind(it[0])), None),
        },
    ),
    (
        "`in` cannot be used on a container of type `{}`. {}",
        |it, spot| match is_empty(it[0]) {
            true => empty(spot.expression()),
            false => (
                message!(
                    "holds-nothing",
                    name = spot.expression(),
                    found = kind(it[0])
                ),
                None,
            ),
        },
    ),
    ("{} index must be an integer, got `{}`", |it, _| {
        (message!("index-not-number", found = kind(it[1])), None)
    }),
    (
        "Map keys must be strings, integers, or bools, got `{}`",
        |it, _| (message!("index-not-key", found = kind(it[0])), None),
    ),
    ("The string `{}` cannot be converted to {}", |it, _| {
        (message!("text-no-number", text = it[0]), None)
    }),
    ("Value of type {} {}", |it, spot| match is_empty(it[0]) {
        true => empty(spot.expression()),
        false => (message!("filter-not-for", found = kind(it[0])), None),
    }),
    (
        "Map does not have a key {} and no default values were defined",
        |it, _| {
            (
                message!("key-missing", key = it[0]),
                Some(message!("give-default")),
            )
        },
    ),
    (
        "Value at index {} (a {}) does not have an attribute at path: {}",
        |it, _| {
            (
                message!("item-without-attribute", number = it[0], name = it[2]),
                None,
            )
        },
    ),
    ("Unknown argument(s) {} in component call", |it, _| {
        let names: Vec<&str> = it[0]
            .split(", ")
            .map(|name| name.trim_matches('`'))
            .collect();
        (message!("component-takes-no", names), None)
    }),
    (
        "Component argument `{}` (type: `{}`) does not match expected type: `{}`",
        |it, _| {
            let (name, found, wanted) = (it[0], kind(it[1]), kind(it[2]));
            (message!("value-of-kind", name, found, wanted), None)
        },
    ),
    (
        "Implicit argument `{}` (type: `{}`) not found in context or passed directly",
        |it, _| missing(it[0]),
    ),
    (
        "Implicit argument `{}` not found in context or passed directly",
        |it, _| missing(it[0]),
    ),
    ("Argument `{}` (type: `{}`) missing", |it, _| missing(it[0])),
    ("Argument `{}` missing", |it, _| missing(it[0])),
    (
        "Maximum render recursion depth for components exceeded",
        |_, _| {
            (
                message!("component-calls-itself"),
                Some(message!("end-recursion")),
            )
        },
    ),
    ("super() called outside of a block", |_, _| {
        (
            message!("super-outside-block"),
            Some(message!("put-super-into-block")),
        )
    }),
    ("Tried to use super() in the top level block", |_, _| {
        (
            message!("super-without-parent"),
            Some(message!("take-away")),
        )
    }),
];

fn is_empty(kind: &str) -> bool {
    matches!(kind, "undefined" | "none")
}

/// A value that is not there on this page.
fn empty(name: &str) -> Told {
    (
        message!("value-empty", name),
        Some(message!("ask-whether-empty", name)),
    )
}

fn not_a_number(found: &str, spot: &TemplateSpot) -> Told {
    let name = spot.expression();
    match is_empty(found) {
        true => empty(name),
        false => (
            message!(
                "value-of-kind",
                name,
                found = kind(found),
                wanted = message!("number")
            ),
            None,
        ),
    }
}

fn missing(name: &str) -> Told {
    (
        message!("argument-missing", name),
        Some(message!("write-argument-in-call", name)),
    )
}
