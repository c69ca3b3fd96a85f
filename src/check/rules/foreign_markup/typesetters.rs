//! Markup of languages that documents are set in: Org, Typst, Textile, reStructuredText and MyST, and what Pandoc makes of Word.

use std::ops::Range;

use super::dialects::{Dialect, SEEN};
use super::shapes::{at_start, braces, is_name, near};
use super::wikis::is_address;
use crate::check::passage::OBJECT;

pub(super) const TYPESETTERS: &[Dialect] = &[
    Dialect {
        what: || message!("markup-span-without-words-pandoc"),
        fate: SEEN,
        hint: || message!("instead-name-heading"),
        holds: "[]{",
        find: |line, _| {
            let at = line.find("[]{")?;
            let end = line[at..].find('}')?;
            (end > 3).then_some(at..at + end + 1)
        },
    },
    Dialect {
        what: || message!("markup-role-restructuredtext-myst-sphinx"),
        fate: SEEN,
        hint: || message!("instead-write-link-what-stands"),
        holds: "}\u{FFFC}",
        find: |line, _| role_of_myst(line),
    },
    Dialect {
        what: || message!("markup-link-restructuredtext"),
        fate: SEEN,
        hint: || message!("instead-write-link-or-picture"),
        holds: "\u{FFFC}_",
        find: |line, _| {
            line.match_indices("\u{FFFC}_").find_map(|(at, sign)| {
                let end = at + sign.len();
                let end = end + usize::from(line[end..].starts_with('_'));
                let is_free = !line[end..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
                is_free.then_some(at..end)
            })
        },
    },
    Dialect {
        what: || message!("markup-label-restructuredtext-myst"),
        fate: SEEN,
        hint: || message!("instead-name-heading"),
        holds: ".. _",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let label = rest.strip_prefix(".. _").and_then(|it| it.split_once(':'));
                label.is_some_and(|(name, _)| !name.is_empty())
            })
        },
    },
    Dialect {
        what: || message!("markup-label-restructuredtext-myst"),
        fate: SEEN,
        hint: || message!("instead-name-heading"),
        holds: ")=",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let target = rest.strip_prefix('(').and_then(|it| it.strip_suffix(")="));
                target.is_some_and(is_name)
            })
        },
    },
    Dialect {
        what: || message!("markup-note-restructuredtext"),
        fate: SEEN,
        hint: || message!("instead-write-note-on-line"),
        holds: "]_",
        find: |line, _| note_of_restructuredtext(line),
    },
    Dialect {
        what: || message!("markup-note-org"),
        fate: SEEN,
        hint: || message!("instead-write-note-on-line"),
        holds: "[fn:",
        find: |line, _| {
            let at = line.find("[fn:")?;
            Some(at..at + line[at..].find(']')? + 1)
        },
    },
    Dialect {
        what: || message!("markup-line-org"),
        fate: SEEN,
        hint: || message!("instead-front-matter-or-markdown"),
        holds: "#+",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let word = rest.strip_prefix("#+").unwrap_or_default();
                let length = word
                    .find(|c: char| !c.is_ascii_alphabetic() && c != '_')
                    .unwrap_or(word.len());
                let name = word[..length].to_ascii_lowercase();
                let is_block = name.starts_with("begin_") || name.starts_with("end_");
                length > 2 && (is_block || word[length..].starts_with(':'))
            })
        },
    },
    Dialect {
        what: || message!("markup-line-org"),
        fate: SEEN,
        hint: || message!("instead-front-matter-or-markdown"),
        holds: ":",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let is_drawer = matches!(rest, ":PROPERTIES:" | ":LOGBOOK:");
                let is_planned = ["SCHEDULED: <", "DEADLINE: <"];
                is_drawer || is_planned.iter().any(|it| rest.starts_with(it))
            })
        },
    },
    Dialect {
        what: || message!("markup-command-typst"),
        fate: SEEN,
        hint: || message!("instead-markdown-for-typst"),
        holds: "#",
        find: |line, _| command_of_typst(line),
    },
    Dialect {
        what: || message!("markup-paragraph-textile"),
        fate: SEEN,
        hint: || message!("instead-quotation-or-note"),
        holds: ". ",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let behind = rest.strip_prefix("bq").or_else(|| {
                    let note = rest.strip_prefix("fn")?;
                    let number = note.trim_start_matches(|c: char| c.is_ascii_digit());
                    (number.len() < note.len()).then_some(number)
                });
                behind.is_some_and(|it| it.starts_with(". "))
            })
        },
    },
    Dialect {
        what: || message!("markup-link-textile"),
        fate: SEEN,
        hint: || message!("instead-write-link-or-picture"),
        holds: "\":http",
        find: |line, _| {
            line.match_indices("\":http").find_map(|(end, _)| {
                let at = line[..end].rfind('"')?;
                let address = near(&line[end + 2..]).split(char::is_whitespace).next()?;
                let address = address.trim_end_matches(['.', ',', ';', ')', '،', '؛']);
                let has_words = line[at + 1..end].contains(char::is_alphanumeric);
                (has_words && is_address(address)).then_some(at..end + 2 + address.len())
            })
        },
    },
    Dialect {
        what: || message!("markup-picture-textile"),
        fate: SEEN,
        hint: || message!("instead-write-link-or-picture"),
        holds: "!",
        find: |line, _| picture_of_textile(line),
    },
];

/// `{ref}` and `{cite:p}` before code.
fn role_of_myst(line: &str) -> Option<Range<usize>> {
    let is_role = |inside: &str| inside.len() > 1 && is_name(inside);
    let mut from = 0;
    while let Some(found) = braces(&line[from..], is_role) {
        let found = from + found.start..from + found.end;
        // Between two pieces of code, `/a/`{id}`/b`, it is a part of what they show.
        let is_between = line[..found.start].ends_with(OBJECT);
        if line[found.end..].starts_with(OBJECT) && !is_between {
            return Some(found);
        }
        from = found.end;
    }
    None
}

/// `[1]_`, `[#]_`, `[#law]_`.
fn note_of_restructuredtext(line: &str) -> Option<Range<usize>> {
    line.match_indices("]_").find_map(|(end, _)| {
        let from = line.floor_char_boundary(end.saturating_sub(60));
        let at = from + line[from..end].rfind('[')?;
        let name = &line[at + 1..end];
        let label = name.strip_prefix('#');
        let is_number = !name.is_empty() && name.bytes().all(|it| it.is_ascii_digit());
        let is_one = is_number || label.is_some_and(|it| it.is_empty() || is_name(it));
        let is_free = !line[end + 2..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        (is_one && is_free).then_some(at..end + 2)
    })
}

/// `#set page(…)`, `#let x = 1`, `#import "…"`, `#link("…")`. Words that begin with `#` are no commands without their brackets.
fn command_of_typst(line: &str) -> Option<Range<usize>> {
    const CALLS: [&str; 11] = [
        "align",
        "bibliography",
        "cite",
        "figure",
        "footnote",
        "image",
        "link",
        "outline",
        "pagebreak",
        "table",
        "text",
    ];
    line.match_indices('#').find_map(|(at, _)| {
        let inside = &line[at + 1..];
        let length = inside.bytes().take_while(u8::is_ascii_lowercase).count();
        let (name, rest) = (&inside[..length], near(&inside[length..]));
        let is_word = |it: &str| it.starts_with(|c: char| c.is_ascii_lowercase());
        let argument = || rest.strip_prefix('(').is_some_and(is_argument);
        let is_one = match name {
            "set" => rest
                .strip_prefix(' ')
                .is_some_and(|it| is_word(it) && it.contains('(')),
            "show" => rest.starts_with(": ") || (rest.starts_with(' ') && rest.contains(": ")),
            "let" => rest.starts_with(' ') && rest.contains('=') && is_word(rest.trim_start()),
            "import" | "include" => rest.starts_with(" \""),
            _ => CALLS.contains(&name) && argument(),
        };
        let is_free =
            !line[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '#' | '&'));
        (is_free && is_one).then_some(at..at + 1 + length)
    })
}

/// Whether a text begins as what stands in the brackets of a call: a text, nothing, `name: …` or another call.
fn is_argument(text: &str) -> bool {
    let name = text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
    text.starts_with(['"', ')']) || (name.len() < text.len() && name.starts_with([':', '(']))
}

/// `!dam.png!`, `!>dam.png(The dam)!`.
fn picture_of_textile(line: &str) -> Option<Range<usize>> {
    const ENDS: [&str; 5] = [".png", ".jpg", ".jpeg", ".gif", ".svg"];
    line.match_indices('!').find_map(|(at, _)| {
        let inside = &line[at + 1..];
        let end = inside.find('!')?;
        let whole = &inside[..end];
        let name = whole.split('(').next()?;
        let is_closed = name.len() == whole.len() || whole.ends_with(')');
        let is_file =
            !name.contains(char::is_whitespace) && ENDS.iter().any(|it| name.ends_with(it));
        (is_closed && is_file).then_some(at..at + end + 2)
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{each_is_named, none_is_named};

    #[test]
    fn what_documents_are_set_in_is_named() {
        each_is_named(&[
            ("[]{#_Toc123456 .anchor}Fees", "Pandoc"),
            ("[]{#_Toc123456}Fees", "Pandoc"),
            ("See {ref}`fees`.", "MyST"),
            ("See {numref}`Figure %s <dam>`.", "MyST"),
            ("As {cite:p}`smith2020` says.", "MyST"),
            ("(fees-target)=\n\n## Fees", "MyST"),
            (".. _fees:\n\nText.", "reStructuredText"),
            (
                "Read `the law <https://example.org/>`_ first.",
                "reStructuredText",
            ),
            ("As it says [1]_.", "reStructuredText"),
            ("A claim[fn:1] here.", "Org"),
            ("#+TITLE: Fees\n#+BEGIN_QUOTE\nText.\n#+END_QUOTE", "Org"),
            (":PROPERTIES:\n:ID: 12\n:END:", "Org"),
            ("SCHEDULED: <2026-03-01 Sun>", "Org"),
            ("#set page(paper: \"a4\")\n\nText.", "Typst"),
            ("See #link(\"https://example.org\")[the site].", "Typst"),
            ("#let x = 1", "Typst"),
            ("#figure(image(\"dam.png\"), caption: [The dam])", "Typst"),
            ("bq. A quotation.", "Textile"),
            ("fn1. A note.", "Textile"),
            ("See \"the site\":https://example.org/.", "Textile"),
            ("The dam: !dam.png! and !>dam.png(The dam)!.", "Textile"),
        ]);
    }

    #[test]
    fn what_looks_like_it_is_let_be() {
        none_is_named(&[
            "Call `/laws/`{id}`/text`, or {a}`x`",
            "See `a`, `b_c`, `d`-e and [1], a_b, [x]_y",
            "... _so it was_: he came (see above) = 12, (a)=b",
            "#set, #show, #table(s), #image(s), #let it be, a#link, C# and F#",
            "Vote for #water and #+1",
            "SCHEDULED: tomorrow, PROPERTIES: none",
            "A minister said \"no\":https is not http.",
            "p. 33, no. 5, fn. 2, bq.",
            "Stop! Take dam.png! It is here!",
            "[] { } [ ] {x}",
        ]);
    }
}
