//! The kinds of markup that other programs know, how they are found in a line of running text, and what takes their place: what
//! programs have that read Markdown. Others have files of their own.

use std::ops::Range;

use super::shapes::{
    at_start, begins_word, between, between_letters, braces, command_of_latex, is_attribute_list,
    is_module_line, is_name, macro_of_asciidoc, name_between_colons, shortcode,
};
use crate::check::passage::OBJECT;
use crate::diagnostic::Message;

/// A kind of markup.
pub(super) struct Dialect {
    /// What it is, and whose: goes on "… is".
    pub what: fn() -> Message,
    /// What becomes of it.
    pub fate: fn() -> Message,
    /// What Diwan has instead.
    pub hint: fn() -> Message,
    /// Letters without which it is not in a text.
    pub holds: &'static str,
    /// The first of it in a part of a line; `true` where the part begins the line.
    pub find: fn(&str, bool) -> Option<Range<usize>>,
}

pub(super) const SEEN: fn() -> Message = || message!("fate-seen-as-is");
const ATTRIBUTES: fn() -> Message = || message!("instead-attributes");
pub(super) const ALERT: fn() -> Message = || message!("instead-alert");

pub(super) const MYST: Dialect = Dialect {
    what: || message!("markup-directive-myst-sphinx-jupyter"),
    fate: || message!("fate-readers-see-what-stands"),
    hint: ALERT,
    holds: "",
    find: |_, _| None,
};

pub(super) const JSX: Dialect = Dialect {
    what: || message!("markup-component-mdx-docusaurus-astro"),
    fate: || message!("fate-only-what-stands-is"),
    hint: || message!("instead-component-theme-is-called"),
    holds: "",
    find: |_, _| None,
};

/// What a link of a wiki begins with.
pub(super) const WIKI: &str = "[[";

pub(super) const DIALECTS: &[Dialect] = &[
    Dialect {
        what: || message!("markup-list-attributes-kramdown-jekyll"),
        fate: SEEN,
        hint: ATTRIBUTES,
        holds: "{:",
        find: |line, _| braces(line, |inside| inside.starts_with(':')),
    },
    Dialect {
        what: || message!("markup-list-attributes-python-markdown"),
        fate: SEEN,
        hint: ATTRIBUTES,
        holds: "{",
        find: |line, _| braces(line, is_attribute_list),
    },
    Dialect {
        what: || message!("markup-an-admonition-python-markdown"),
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
        what: || message!("markup-foldable-block-pymdown-mkdocs"),
        fate: SEEN,
        hint: || message!("instead-write-an-empty-line"),
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
        what: || message!("markup-tab-pymdown-mkdocs"),
        fate: SEEN,
        hint: || message!("instead-write-heading-for-each"),
        holds: "===",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                rest.trim_start_matches(['!', '+', '=']).starts_with(" \"")
                    && rest.starts_with("===")
            })
        },
    },
    Dialect {
        what: || message!("markup-block-docusaurus-vitepress-pandoc"),
        fate: SEEN,
        hint: ALERT,
        holds: ":::",
        find: |line, begins| at_start(line, begins, |rest| rest.starts_with(":::")),
    },
    Dialect {
        what: || message!("markup-heading-mediawiki"),
        fate: SEEN,
        hint: || message!("instead-write"),
        holds: "== ",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let bare = rest.trim_matches('=');
                rest.starts_with("==")
                    && rest.ends_with("==")
                    && rest.contains(char::is_alphanumeric)
                    && bare.starts_with(' ')
                    && bare.len() > 2
                    && bare.ends_with(' ')
            })
        },
    },
    Dialect {
        what: || message!("markup-highlighted-text-pymdown-pandoc"),
        fate: SEEN,
        hint: || message!("instead-mark"),
        holds: "==",
        find: |line, _| between(line, "==", "=="),
    },
    Dialect {
        what: || message!("markup-role-restructuredtext-myst-sphinx"),
        fate: SEEN,
        hint: || message!("instead-write-link-what-stands"),
        holds: ":\u{FFFC}",
        find: |line, _| {
            name_between_colons(line).filter(|name| line[name.end..].starts_with(OBJECT))
        },
    },
    Dialect {
        what: || message!("markup-name-an-emoji-an"),
        fate: SEEN,
        hint: || message!("instead-write-sign-itself-take"),
        holds: ":",
        find: |line, _| {
            name_between_colons(line).filter(|name| !line[name.end..].starts_with(OBJECT))
        },
    },
    Dialect {
        what: || message!("markup-link-wiki-obsidian-mediawiki"),
        fate: SEEN,
        hint: || message!("instead-write-picture"),
        holds: WIKI,
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
        what: || message!("markup-javascript-mdx-docusaurus-astro"),
        fate: SEEN,
        hint: || message!("instead-take-away-component-theme"),
        holds: "port ",
        find: |line, begins| at_start(line, begins, is_module_line),
    },
    Dialect {
        what: || message!("markup-mark-for-list-contents"),
        fate: SEEN,
        hint: || message!("instead-take-away-theme-shows"),
        holds: "]",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let word = rest.trim_matches(['[', ']', '_']);
                rest.starts_with('[') && rest.ends_with(']') && word.eq_ignore_ascii_case("toc")
            })
        },
    },
    Dialect {
        what: || message!("markup-formula-tex"),
        fate: SEEN,
        hint: || message!("instead-formulas-are-not-set"),
        holds: "$$",
        find: |line, _| between(line, "$$", "$$"),
    },
    Dialect {
        what: || message!("markup-note-line-pandoc-has"),
        fate: SEEN,
        hint: || message!("instead-write-note-on-line"),
        holds: "^[",
        find: |line, _| {
            let at = line.find("^[")?;
            Some(at..at + line[at..].find(']')? + 1)
        },
    },
    Dialect {
        what: || message!("markup-an-abbreviation-php-markdown"),
        fate: SEEN,
        hint: || message!("instead-write-where-first-stands"),
        holds: "*[",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                rest.starts_with("*[") && rest.contains("]:")
            })
        },
    },
    Dialect {
        what: || message!("markup-directive-restructuredtext"),
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
        what: || message!("markup-heading-textile-jira"),
        fate: SEEN,
        hint: || message!("instead-write"),
        holds: ". ",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                matches!(rest.as_bytes(), [b'h', b'1'..=b'6', b'.', b' ', ..])
            })
        },
    },
    Dialect {
        what: || message!("markup-shortcode-wordpress-bbcode"),
        fate: SEEN,
        hint: || message!("instead-write-markdown-with-component"),
        holds: "[",
        find: |line, _| {
            let places = line.match_indices('[').map(|(at, _)| at);
            places
                .filter_map(|at| shortcode(&line[at..]).map(|length| at..at + length))
                .next()
        },
    },
    Dialect {
        what: || message!("markup-mark-criticmarkup"),
        fate: SEEN,
        hint: || message!("instead-decide-and-write"),
        holds: "{",
        find: |line, _| {
            const MARKS: [(&str, &str); 5] = [
                ("{++", "++}"),
                ("{--", "--}"),
                ("{~~", "~~}"),
                ("{>>", "<<}"),
                ("{==", "==}"),
            ];
            let found = MARKS.iter().filter_map(|(opens, closes)| {
                let at = line.find(opens)?;
                let end = line[at..].find(closes)?;
                (end > opens.len()).then_some(at..at + end + closes.len())
            });
            found.min_by_key(|range| range.start)
        },
    },
    Dialect {
        what: || message!("markup-macro-asciidoc"),
        fate: SEEN,
        hint: || message!("instead-write-link-or-picture"),
        holds: ":",
        find: |line, _| macro_of_asciidoc(line),
    },
    Dialect {
        what: || message!("markup-citation-pandoc"),
        fate: SEEN,
        hint: || message!("instead-write-note-with-label"),
        holds: "[@",
        find: |line, _| {
            let at = line.find("[@")?;
            let end = line[at..].find(']')?;
            let is_name = line[at + 2..].starts_with(|c: char| c.is_ascii_alphanumeric());
            is_name.then_some(at..at + end + 1)
        },
    },
    Dialect {
        what: || message!("markup-raised-lowered-pandoc"),
        fate: SEEN,
        hint: || message!("instead-sup-sub-ins"),
        holds: "^",
        find: |line, _| between(line, "^^", "^^").or_else(|| between_letters(line, '^')),
    },
    Dialect {
        what: || message!("markup-raised-lowered-pandoc"),
        fate: SEEN,
        hint: || message!("instead-sup-sub-ins"),
        holds: "~",
        find: |line, _| between_letters(line, '~'),
    },
    Dialect {
        what: || message!("markup-raised-lowered-pandoc"),
        fate: SEEN,
        hint: || message!("instead-sup-sub-ins"),
        holds: "++",
        find: |line, _| {
            between(line, "++", "++").filter(|range| !line[..range.start].ends_with('{'))
        },
    },
    Dialect {
        what: || message!("markup-command-latex"),
        fate: SEEN,
        hint: || message!("instead-markdown-for-latex"),
        holds: "\\",
        find: |line, _| command_of_latex(line),
    },
    Dialect {
        what: || message!("markup-link-spip"),
        fate: SEEN,
        hint: || message!("instead-write-link-or-picture"),
        holds: "->",
        find: |line, _| {
            let arrow = line.find("->")?;
            let at = line[..arrow].rfind('[')?;
            let end = arrow + line[arrow..].find(']')?;
            let words = &line[at + 1..arrow];
            let target = &line[arrow + 2..end];
            let is_link = !words.trim().is_empty()
                && !words.contains(']')
                && !target.is_empty()
                && !target.contains(char::is_whitespace);
            is_link.then_some(at..end + 1)
        },
    },
];
