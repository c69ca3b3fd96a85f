//! Markup of wikis and of what one writes in offices together: MediaWiki, DokuWiki, Confluence and Jira, Slack, Obsidian.

use std::ops::Range;

use super::dialects::{ALERT, Dialect, SEEN};
use super::shapes::{at_start, is_name, near};

/// What may go over several lines: it is looked for in the whole of a block.
pub(super) const OVER_LINES: &[Dialect] = &[
    Dialect {
        what: || message!("markup-comment-obsidian"),
        fate: SEEN,
        hint: || message!("instead-write-which-is-not"),
        holds: "%%",
        find: |text, _| comment_of_obsidian(text),
    },
    Dialect {
        what: || message!("markup-template-mediawiki"),
        fate: SEEN,
        hint: || message!("instead-table"),
        holds: "{{",
        find: |text, _| template_of_mediawiki(text),
    },
];

pub(super) const WIKIS: &[Dialect] = &[
    Dialect {
        what: || message!("markup-bold-italic-mediawiki"),
        fate: SEEN,
        hint: || message!("instead-asterisks"),
        holds: "''",
        find: |line, _| between_apostrophes(line),
    },
    Dialect {
        what: || message!("markup-table-mediawiki"),
        fate: SEEN,
        hint: || message!("instead-table"),
        holds: "{|",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let behind = rest.strip_prefix("{|");
                let is_free = |it: &str| it.is_empty() || it.starts_with(' ');
                behind.is_some_and(|it| is_free(it) && !it.contains('}'))
            })
        },
    },
    Dialect {
        what: || message!("markup-table-dokuwiki"),
        fate: SEEN,
        hint: || message!("instead-table"),
        holds: "^ ",
        find: |line, begins| {
            at_start(line, begins, |rest| {
                let is_row = rest.starts_with("^ ") && rest.ends_with(['^', '|']);
                is_row && rest.contains(char::is_alphabetic) && rest.matches('^').count() > 1
            })
        },
    },
    Dialect {
        what: || message!("markup-note-dokuwiki"),
        fate: SEEN,
        hint: || message!("instead-write-note-on-line"),
        holds: "((",
        find: |line, _| note_of_dokuwiki(line),
    },
    Dialect {
        what: || message!("markup-macro-confluence"),
        fate: SEEN,
        hint: ALERT,
        holds: "{",
        find: |line, begins| {
            let is_alone = |rest: &str| {
                let inside = rest.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
                inside.is_some_and(|name| MACROS.contains(&name))
            };
            at_start(line, begins, is_alone).or_else(|| macro_of_confluence(line))
        },
    },
    Dialect {
        what: || message!("markup-link-confluence"),
        fate: SEEN,
        hint: || message!("instead-write-link-or-picture"),
        holds: "|http",
        find: |line, _| {
            let bar = line.find("|http")?;
            let at = line[..bar].rfind('[')?;
            let end = bar + line[bar..].find(']')?;
            let words = &line[at + 1..bar];
            let is_link = is_address(&line[bar + 1..end])
                && words.contains(char::is_alphanumeric)
                && !words.contains([']', '|']);
            is_link.then_some(at..end + 1)
        },
    },
    Dialect {
        what: || message!("markup-link-slack"),
        fate: SEEN,
        hint: || message!("instead-write-link-or-picture"),
        holds: SLACK,
        find: |line, _| link_of_slack(line),
    },
];

/// What a link of Slack begins with.
pub(super) const SLACK: &str = "<";

/// Macros of Confluence and Jira. What `{name}` in a sentence stands for is mostly a value, so one counts where it stands alone on its
/// line, has arguments, or has its end on the line.
const MACROS: [&str; 15] = [
    "anchor", "children", "code", "color", "excerpt", "expand", "gallery", "info", "noformat",
    "note", "panel", "quote", "tip", "toc", "warning",
];

pub(super) fn is_address(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|it| {
        it.starts_with(char::is_alphanumeric) && !it.contains(char::is_whitespace)
    })
}

/// `%%…%%`, be it over several lines; the mark alone on a line, where the other stands in another block; and a line that begins with it.
fn comment_of_obsidian(text: &str) -> Option<Range<usize>> {
    for (at, _) in text.match_indices("%%") {
        let is_free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '%');
        if !is_free(text[..at].chars().next_back()) {
            continue;
        }
        let inside = &text[at + 2..];
        let end = inside.find("%%").filter(|end| {
            let words = &inside[..*end];
            let is_said = words.contains(char::is_alphanumeric);
            let is_percent = words.ends_with(|c: char| c.is_ascii_digit());
            is_said && !is_percent && is_free(inside[end + 2..].chars().next())
        });
        if let Some(end) = end {
            return Some(at..at + end + 4);
        }
        let before = text[..at].trim_end_matches([' ', '\t']);
        if before.is_empty() || before.ends_with('\n') {
            let line = inside.lines().next().unwrap_or_default().trim_end();
            if line.is_empty() || line.starts_with(' ') {
                return Some(at..at + 2 + line.len());
            }
        }
    }
    None
}

/// `''words''` and `'''words'''`. Inches behind a figure, `12''`, and an apostrophe typed twice in a word, `l''eau`, begin none.
fn between_apostrophes(line: &str) -> Option<Range<usize>> {
    for (at, _) in line.match_indices("''") {
        let is_outside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '\'');
        let marks = line[at..]
            .bytes()
            .take(6)
            .take_while(|it| *it == b'\'')
            .count();
        let inside = &line[at + marks..];
        let is_begin = is_outside(line[..at].chars().next_back())
            && matches!(marks, 2 | 3 | 5)
            && inside.starts_with(|c: char| c.is_alphanumeric() || c == '[');
        if !is_begin {
            continue;
        }
        let end = inside.find(&"'''''"[..marks]);
        let is_closed = |end: &usize| {
            !inside[..*end].ends_with(char::is_whitespace)
                && is_outside(inside[end + marks..].chars().next())
        };
        if let Some(end) = end.filter(is_closed) {
            return Some(at..at + marks + end + marks);
        }
    }
    None
}

/// `{{Infobox`, its values on lines that begin with `|`, and `}}`: what stands on one line, `literal-template` tells.
fn template_of_mediawiki(text: &str) -> Option<Range<usize>> {
    text.match_indices("{{").find_map(|(at, _)| {
        let inside = &text[at + 2..];
        let first = near(inside).find('\n')?;
        let is_one = inside.starts_with(char::is_alphabetic)
            && !inside[..first].contains("}}")
            && inside[first..].trim_start().starts_with('|');
        let end = is_one.then(|| inside.find("}}"))?;
        end.map(|end| at..at + end + 4)
    })
}

/// `((a note))`. Signs of a formula or a call in it, or one word behind a name, `print((value))`, make it none.
fn note_of_dokuwiki(line: &str) -> Option<Range<usize>> {
    line.match_indices("((").find_map(|(at, _)| {
        let inside = &line[at + 2..];
        let end = inside.find(['(', ')'])?;
        let words = &inside[..end];
        let is_closed = inside[end..].starts_with("))") && !inside[end..].starts_with(")))");
        let is_sign = |c: char| {
            matches!(
                c,
                '+' | '*' | '/' | '=' | '<' | '>' | '^' | '−' | '×' | '_' | '&'
            )
        };
        let long = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 2;
        let touches = line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '(');
        let is_note = words.split_whitespace().any(long)
            && !words.contains(is_sign)
            && (!touches || words.contains(' '));
        (is_closed && is_note).then_some(at..at + end + 4)
    })
}

fn macro_of_confluence(line: &str) -> Option<Range<usize>> {
    line.match_indices('{').find_map(|(at, _)| {
        let inside = &line[at + 1..];
        let end = inside.find(['}', '{'])?;
        if !inside[end..].starts_with('}') || line[..at].ends_with(['{', '$', '\\']) {
            return None;
        }
        let (name, has_arguments) = match inside[..end].split_once(':') {
            Some((name, rest)) => (
                name,
                rest.starts_with(|c: char| c.is_alphanumeric() || c == '#'),
            ),
            None => (&inside[..end], false),
        };
        let ends = || {
            let words = &inside[end + 1..];
            let close = near(words).find(&line[at..at + end + 2]);
            words.starts_with(char::is_alphanumeric)
                && close.is_some_and(|it| !words[..it].ends_with(char::is_whitespace))
        };
        (MACROS.contains(&name) && (has_arguments || ends())).then_some(at..at + end + 2)
    })
}

/// `<https://…|words>`, `<@U012AB3CD>`, `<#C024BE7LR|general>`.
fn link_of_slack(line: &str) -> Option<Range<usize>> {
    line.match_indices('<').find_map(|(at, _)| {
        let inside = &line[at + 1..];
        let end = near(inside).find('>')?;
        let (target, words) = inside[..end]
            .split_once('|')
            .unwrap_or((&inside[..end], ""));
        let is_number = |id: &str| {
            id.len() > 7
                && is_name(id)
                && id
                    .bytes()
                    .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
        };
        let is_one = (is_address(target) && !words.is_empty())
            || target.strip_prefix(['@', '#']).is_some_and(is_number);
        is_one.then_some(at..at + end + 2)
    })
}

#[cfg(test)]
mod tests {
    use super::super::RULE;
    use super::super::tests::{each_is_named, none_is_named};

    #[test]
    fn what_wikis_write_is_named() {
        each_is_named(&[
            ("%%\nfor the office alone\n%%", "Obsidian"),
            ("%%\n\nfor the office alone", "Obsidian"),
            ("The text %% ask the office %% goes on.", "Obsidian"),
            ("The text %%begins here\nand ends%% there.", "Obsidian"),
            ("The dam is '''full'''.", "MediaWiki"),
            ("''Ouvert'' le lundi.", "MediaWiki"),
            ("'''السد''' ممتلئ.", "MediaWiki"),
            ("{| class=\"wikitable\"\n|-\n| 2025 || 12\n|}", "MediaWiki"),
            ("{{Infobox\n| name = Dam\n}}", "MediaWiki"),
            ("^ Year ^ Level ^\n| 2025 | 12 |", "DokuWiki"),
            ("It holds water ((of the spring)) again.", "DokuWiki"),
            ("It holds((since the spring)).", "DokuWiki"),
            ("{toc}", "Confluence"),
            ("{info}\nBring a card.\n{info}", "Confluence"),
            ("{info:title=Note}\nBring a card.\n{info}", "Confluence"),
            ("{code:java}\nint x;\n{code}", "Confluence"),
            ("It is {color:red}late{color} again.", "Confluence"),
            ("{quote}He came.{quote}", "Confluence"),
            ("See [the site|https://example.org/a].", "Confluence"),
            ("See <https://example.org/|the site> today.", "Slack"),
            ("See <https://example.org/|site> today.", "Slack"),
            ("Ask <@U012AB3CD> first.", "Slack"),
        ]);
    }

    #[test]
    fn a_comment_over_lines_is_told_once_at_its_first() {
        let found = crate::check::testing::places(&RULE, "en", "Words.\n\n%%\nfor the office\n%%");
        assert_eq!(found, [(6, 1)]);
    }

    #[test]
    fn what_looks_like_a_wiki_is_let_be() {
        none_is_named(&[
            "It rose by 5%% and 7%%, for %%d and 100%% of them.",
            "Pipes of 12'' and of 14'', at 36°48'12'' N; l''eau, O''Brien, ('', '').",
            "'the minister's 'own' words' and ''",
            "The set {|x| < 1} and {a | b}, a | b | c",
            "2^ 3^ 4, x ^ y ^ z",
            "f((a + b) * c), ((a+b)), ((x)), print((value)), ((1)), (see (there))",
            "Take `/pages/{code}` or /pages/{code} and the {note} of it, {quote}.",
            "{note: see below}, {color}, ${code}",
            "Written as [a|b], and a|https://example.org/ of it",
            "for a < b | c > d, <https://example.org/>, and a@b <c@example.org>",
        ]);
    }
}
