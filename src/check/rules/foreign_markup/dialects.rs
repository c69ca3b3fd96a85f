//! The kinds of markup that other programs know, how they are found in a line of running text, and what takes their place.

use std::ops::Range;

use super::shapes::{
    at_start, begins_word, between, braces, is_attribute_list, is_module_line, is_name,
    name_between_colons, shortcode,
};
use crate::check::passage::OBJECT;

/// A kind of markup.
pub(super) struct Dialect {
    /// What it is, and whose: goes on "… is".
    pub what: &'static str,
    /// What becomes of it.
    pub fate: &'static str,
    /// What Diwan has instead.
    pub hint: &'static str,
    /// Letters without which it is not in a text.
    pub holds: &'static str,
    /// The first of it in a part of a line; `true` where the part begins the line.
    pub find: fn(&str, bool) -> Option<Range<usize>>,
}

const SEEN: &str = "readers see it as it is";
const ATTRIBUTES: &str = "attributes stand as in `[words]{.name}`, at the end of a heading, `## Title {#name}`, or on a line before a block; \
     a theme has components for buttons and the like";
const ALERT: &str = "write an alert, `> [!NOTE]` and `> ` before each of its lines, or call a component around it, `{% <name> %}`";

pub(super) const MYST: Dialect = Dialect {
    what: "a directive of MyST (Sphinx, Jupyter Book)",
    fate: "readers see what stands in it as code",
    hint: ALERT,
    holds: "",
    find: |_, _| None,
};

pub(super) const JSX: Dialect = Dialect {
    what: "a component of MDX (Docusaurus, Astro)",
    fate: "only what stands in it is printed",
    hint: "a component of the theme is called `{{<name key=\"…\" />}}`, or `{% <name> %}` and `{% </name> %}` around Markdown",
    holds: "",
    find: |_, _| None,
};

pub(super) const DIALECTS: &[Dialect] = &[
    Dialect {
        what: "a list of attributes of kramdown's (Jekyll)",
        fate: SEEN,
        hint: ATTRIBUTES,
        holds: "{:",
        find: |line, _| braces(line, |inside| inside.starts_with(':')),
    },
    Dialect {
        what: "a list of attributes as Python-Markdown (MkDocs) and Pandoc have it",
        fate: SEEN,
        hint: ATTRIBUTES,
        holds: "{",
        find: |line, _| braces(line, is_attribute_list),
    },
    Dialect {
        what: "an admonition of Python-Markdown (MkDocs)",
        fate: SEEN,
        hint: ALERT,
        holds: "!!!",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                rest.strip_prefix("!!! ").is_some_and(begins_word)
            })
        },
    },
    Dialect {
        what: "a foldable block of PyMdown (MkDocs)",
        fate: SEEN,
        hint: "write `<details><summary>…</summary>`, an empty line, the text, an empty line and `</details>`",
        holds: "???",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let rest = rest
                    .strip_prefix("???+ ")
                    .or_else(|| rest.strip_prefix("??? "));
                rest.is_some_and(begins_word)
            })
        },
    },
    Dialect {
        what: "a tab of PyMdown (MkDocs)",
        fate: SEEN,
        hint: "write a heading for each: readers of a printed page or a small screen see all of them",
        holds: "===",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                rest.trim_start_matches(['!', '+', '=']).starts_with(" \"")
                    && rest.starts_with("===")
            })
        },
    },
    Dialect {
        what: "a block of Docusaurus, VitePress or Pandoc",
        fate: SEEN,
        hint: ALERT,
        holds: ":::",
        find: |line, begins| at_start(line, begins, |rest| rest.starts_with(":::")),
    },
    Dialect {
        what: "a heading of MediaWiki's",
        fate: SEEN,
        hint: "write `## …`",
        holds: "== ",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let bare = rest.trim_matches('=');
                rest.starts_with("==")
                    && rest.ends_with("==")
                    && bare.starts_with(' ')
                    && bare.len() > 2
                    && bare.ends_with(' ')
            })
        },
    },
    Dialect {
        what: "highlighted text of PyMdown, Pandoc or Obsidian",
        fate: SEEN,
        hint: "write `<mark>…</mark>`, or `**…**`",
        holds: "==",
        find: |line, _| between(line, "==", "=="),
    },
    Dialect {
        what: "a role of reStructuredText or MyST (Sphinx)",
        fate: SEEN,
        hint: "write a link, `[…](page.md)`, or what it stands for",
        holds: ":\u{FFFC}",
        find: |line, _| {
            name_between_colons(line).filter(|name| line[name.end..].starts_with(OBJECT))
        },
    },
    Dialect {
        what: "the name of an emoji or of an icon (GitHub, MkDocs)",
        fate: SEEN,
        hint: "write the sign itself, or take it away",
        holds: ":",
        find: |line, _| {
            name_between_colons(line).filter(|name| !line[name.end..].starts_with(OBJECT))
        },
    },
    Dialect {
        what: "a link of a wiki (Obsidian, MediaWiki)",
        fate: SEEN,
        hint: "write `[words](page.md)`, and a picture `![words](dam.jpg)`",
        holds: "[[",
        find: |line, _| {
            let at = line.find("[[")?;
            let inside = &line[at + 2..];
            let end = inside.find("]]")?;
            let is_name =
                inside[..end].contains(char::is_alphabetic) && !inside[..end].contains('[');
            let at = if line[..at].ends_with('!') {
                at - 1
            } else {
                at
            };
            is_name.then_some(at..line.len() - inside.len() + end + 2)
        },
    },
    Dialect {
        what: "JavaScript of MDX (Docusaurus, Astro)",
        fate: SEEN,
        hint: "take it away: a component of the theme is called `{{<name key=\"…\" />}}`",
        holds: "port ",
        find: |line, begins| at_start(line, begins, is_module_line),
    },
    Dialect {
        what: "a mark for a list of contents (Python-Markdown, GitLab)",
        fate: SEEN,
        hint: "take it away: the theme shows the contents of a long page by itself",
        holds: "]",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let word = rest.trim_matches(['[', ']', '_']);
                rest.starts_with('[') && rest.ends_with(']') && word.eq_ignore_ascii_case("toc")
            })
        },
    },
    Dialect {
        what: "a formula of TeX's",
        fate: SEEN,
        hint: "formulas are not set here: write it in words, with `<sub>` and `<sup>`, or as a picture with an alternative text",
        holds: "$$",
        find: |line, _| between(line, "$$", "$$"),
    },
    Dialect {
        what: "a note in the line, as Pandoc has it",
        fate: SEEN,
        hint: "write `[^1]`, and the note on a line of its own: `[^1]: …`",
        holds: "^[",
        find: |line, _| {
            let at = line.find("^[")?;
            Some(at..at + line[at..].find(']')? + 1)
        },
    },
    Dialect {
        what: "an abbreviation of PHP Markdown Extra",
        fate: SEEN,
        hint: "write `<abbr title=\"…\">…</abbr>` where it first stands",
        holds: "*[",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                rest.starts_with("*[") && rest.contains("]:")
            })
        },
    },
    Dialect {
        what: "a directive of reStructuredText",
        fate: SEEN,
        hint: ALERT,
        holds: "::",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let name = rest
                    .strip_prefix(".. ")
                    .and_then(|rest| rest.split_once("::"));
                name.is_some_and(|(name, _)| is_name(name))
            })
        },
    },
    Dialect {
        what: "a comment of Obsidian's",
        fate: SEEN,
        hint: "write `<!-- … -->`, which is not printed",
        holds: "%%",
        find: |line, _| between(line, "%%", "%%"),
    },
    Dialect {
        what: "a heading of Textile or Jira",
        fate: SEEN,
        hint: "write `## …`",
        holds: ". ",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                matches!(rest.as_bytes(), [b'h', b'1'..=b'6', b'.', b' ', ..])
            })
        },
    },
    Dialect {
        what: "a shortcode of WordPress or BBCode",
        fate: SEEN,
        hint: "write it in Markdown, `**bold**` or `[words](address)`, or with a component of the theme",
        holds: "[",
        find: |line, _| {
            let places = line.match_indices('[').map(|(at, _)| at);
            places
                .filter_map(|at| shortcode(&line[at..]).map(|length| at..at + length))
                .next()
        },
    },
];
