//! What a formula in TeX opens and does not close, or closes and has not opened: braces, `\\left` and `\\right`, `\\begin` and `\\end`.
//!
//! Such a formula cannot be read; where braces are concerned, Markdown does not even take it for one.

use std::ops::Range;

/// Something that stands alone, with its place in the formula.
#[derive(Debug, PartialEq, Eq)]
pub struct Unbalanced {
    /// The brace, or the command with what belongs to it: `\\left(`.
    pub range: Range<usize>,
    /// Whether it opens; else it closes.
    pub is_open: bool,
}

/// What must close something.
#[derive(PartialEq, Eq)]
enum Closing<'t> {
    Brace,
    Right,
    End(&'t str),
}

/// The first thing that closes nothing, else the innermost that is open at the end.
pub fn find_unbalanced(tex: &str) -> Option<Unbalanced> {
    let mut open: Vec<(Closing, Range<usize>)> = Vec::new();
    let mut at = 0;
    while let Some(first) = tex[at..].chars().next() {
        let rest = &tex[at..];
        let (length, closing, is_open) = match first {
            '{' => (1, Some(Closing::Brace), true),
            '}' => (1, Some(Closing::Brace), false),
            '%' => (rest.find('\n').unwrap_or(rest.len()), None, true),
            '\\' => of_command(rest),
            other => (other.len_utf8(), None, true),
        };
        let range = at..at + length;
        at = range.end;
        match (closing, is_open) {
            (None, _) => {}
            (Some(closing), true) => open.push((closing, range)),
            (Some(closing), false) => match open.pop() {
                Some((wanted, _)) if wanted == closing => {}
                Some((_, range)) => {
                    return Some(Unbalanced {
                        range,
                        is_open: true,
                    });
                }
                None => {
                    return Some(Unbalanced {
                        range,
                        is_open: false,
                    });
                }
            },
        }
    }
    let (_, range) = open.pop()?;
    Some(Unbalanced {
        range,
        is_open: true,
    })
}

/// How long a command is with what belongs to it, what closes it or is closed by it, and whether it opens.
fn of_command(rest: &str) -> (usize, Option<Closing<'_>>, bool) {
    let length = command(rest);
    let name = &rest[1..length];
    match name {
        "left" | "right" => {
            let length = length + rest[length..].len() - rest[length..].trim_start().len();
            let delimiter = match rest[length..].chars().next() {
                Some('\\') => command(&rest[length..]),
                Some(other) => other.len_utf8(),
                None => 0,
            };
            (length + delimiter, Some(Closing::Right), name == "left")
        }
        "begin" | "end" => {
            let named = rest[length..]
                .strip_prefix('{')
                .and_then(|it| it.split_once('}'));
            let Some((of, _)) = named else {
                return (length, None, true);
            };
            let length = length + of.len() + 2;
            (length, Some(Closing::End(of)), name == "begin")
        }
        _ => (length, None, true),
    }
}

/// How long the command is that a text begins with.
pub fn command(text: &str) -> usize {
    let letters = text[1..]
        .bytes()
        .take_while(u8::is_ascii_alphabetic)
        .count();
    match letters {
        0 => 1 + text[1..].chars().next().map_or(0, char::len_utf8),
        letters => 1 + letters,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_alone_is_named() {
        for (tex, expected) in [
            (r"\frac{a}{b}", None),
            (r"\frac{a}{b", Some(("{", true))),
            (r"\frac{a}b}", Some(("}", false))),
            (r"\left( x", Some((r"\left(", true))),
            (r"\left\{ x \right.", None),
            (r"x \right)", Some((r"\right)", false))),
            (r"\begin{matrix} a", Some((r"\begin{matrix}", true))),
            (
                r"\begin{matrix} a \end{cases}",
                Some((r"\begin{matrix}", true)),
            ),
            (r"{\left( x}", Some((r"\left(", true))),
            (r"\{ a", None),
            ("a % }\n", None),
            (r"\leftarrow", None),
            ("\\", None),
            (r"\left", Some((r"\left", true))),
            (r"\left\", Some((r"\left\", true))),
            ("م{", Some(("{", true))),
        ] {
            let found = find_unbalanced(tex);
            let found = found
                .as_ref()
                .map(|it| (&tex[it.range.clone()], it.is_open));
            assert_eq!(found, expected, "{tex}");
        }
    }
}
