//! Scripts as readers get them: without comments, and without the white space that nothing depends on.
//!
//! Takes the text of a script and gives a shorter one of the same tokens. Names stay as they are, and so do lines: where one
//! ends, a statement may end, and only a parser knows where it does not. Only the program's own scripts go through it, which
//! are written to be read; those of a site are its author's, and are published byte for byte.

/// Words behind which an expression begins, so that a slash begins a regular expression.
const BEFORE_VALUES: &[&str] = &[
    "return",
    "typeof",
    "case",
    "in",
    "of",
    "delete",
    "void",
    "throw",
    "new",
    "do",
    "else",
    "await",
    "yield",
    "instanceof",
];

/// A script without what only those need who read it.
pub fn shorten(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut last = "";
    let mut rest = script;
    while let Some((token, gap, after)) = next(rest, last) {
        if gap.contains('\n') && !out.is_empty() {
            out.push('\n');
        } else if !gap.is_empty() && must_part(last, token) {
            out.push(' ');
        }
        out.push_str(token);
        (last, rest) = (token, after);
    }
    out.push('\n');
    out
}

/// The next token, the white space and comments before it, and what follows it.
fn next<'s>(text: &'s str, last: &str) -> Option<(&'s str, &'s str, &'s str)> {
    let mut start = 0;
    loop {
        let rest = &text[start..];
        start += rest.len() - rest.trim_start().len();
        start += match &text[start..] {
            rest if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            rest if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            "" => return None,
            _ => break,
        };
    }
    let (gap, rest) = text.split_at(start);
    let length = length(rest, last);
    Some((&rest[..length], gap, &rest[length..]))
}

/// How many bytes the token has that a text begins with, behind the token `last`.
fn length(text: &str, last: &str) -> usize {
    let first = text.chars().next().map_or(0, char::len_utf8);
    match text.as_bytes()[0] {
        quote @ (b'"' | b'\'') => quoted_length(text, quote),
        b'`' => template_length(text),
        b'/' if !is_value(last) => pattern_length(text),
        _ if text.starts_with(is_of_name) => text.find(|c| !is_of_name(c)).unwrap_or(text.len()),
        _ => first,
    }
}

/// A string, with its quotation marks.
fn quoted_length(text: &str, quote: u8) -> usize {
    let mut bytes = text.bytes().enumerate().skip(1);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            byte if byte == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A template, with the expressions in it as they are: what stands between them is a text, white space and all.
fn template_length(text: &str) -> usize {
    let mut at = 1;
    while let Some(byte) = text.as_bytes().get(at) {
        at += match byte {
            b'\\' => 2,
            b'`' => return at + 1,
            b'$' if text[at..].starts_with("${") => expression_length(&text[at..]),
            _ => 1,
        };
    }
    text.len()
}

/// `${…}`.
fn expression_length(text: &str) -> usize {
    let (mut depth, mut last, mut at) = (1, "{", 2);
    while let Some((token, gap, _)) = next(&text[at..], last) {
        at += gap.len() + token.len();
        match token {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
        last = token;
    }
    text.len()
}

/// A regular expression, with the slashes around it; its flags are a name behind it. A slash in a class ends nothing.
fn pattern_length(text: &str) -> usize {
    let (mut in_class, mut at) = (false, 1);
    while let Some(byte) = text.as_bytes().get(at) {
        at += match byte {
            b'\\' => 2,
            b'/' if !in_class => return at + 1,
            b'[' | b']' => {
                in_class = *byte == b'[';
                1
            }
            _ => 1,
        };
    }
    text.len()
}

/// Whether a token ends a value, so that a slash behind it divides. A bracket does: behind the head of an `if`, or a block, a
/// script must not begin a statement with a regular expression, nor has it any use for one.
fn is_value(token: &str) -> bool {
    let ends = |c: char| is_of_name(c) || matches!(c, ')' | ']' | '}' | '"' | '\'' | '`' | '/');
    token.ends_with(ends) && !BEFORE_VALUES.contains(&token) && token != "/"
}

/// Whether two tokens of a line would be read as other ones without a space.
fn must_part(last: &str, token: &str) -> bool {
    let (Some(end), Some(begin)) = (last.chars().next_back(), token.chars().next()) else {
        return false;
    };
    let are_names = is_of_name(end) && is_of_name(begin);
    let is_number = end.is_ascii_digit() && begin == '.';
    are_names
        || is_number
        || matches!(
            (end, begin),
            ('+', '+') | ('-', '-') | ('/', '/' | '*') | ('<', '!')
        )
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_white_space_go_and_lines_stay() {
        for (script, expected) in [
            (
                "// What it does.\nlet a = 1; // one\n\n  let b = a + 2;\n",
                "let a=1;\nlet b=a+2;\n",
            ),
            ("f(a, /* of two */ b)", "f(a,b)\n"),
            (
                "const f = (x) => ({ x });\r\n\tf()",
                "const f=(x)=>({x});\nf()\n",
            ),
            ("return [ a ]", "return[a]\n"),
            ("a = b\n(c)", "a=b\n(c)\n"),
        ] {
            assert_eq!(shorten(script), expected, "{script}");
        }
    }

    #[test]
    fn texts_stay_as_they_are() {
        for script in [
            "a=\"//  no comment\"+'it\\'s  /* none */'\n",
            "a=`two  lines\n  // ${b  +  `in ${ {c:\"}\"}.c }  `} and  `\n",
            "a=/ \\/  [/\"] /gu.test(b)\n",
            "return/  [\"'`]/g\n",
        ] {
            assert_eq!(shorten(script), script);
        }
    }

    #[test]
    fn a_slash_divides_behind_a_value() {
        for (script, expected) in [
            ("a / b / c", "a/b/c\n"),
            ("(a + b) / c; d[0] / 2 // half", "(a+b)/c;d[0]/2\n"),
            ("a = b ? /x  y/ : / z/", "a=b?/x  y/:/ z/\n"),
            ("f(/ a/, / b/)", "f(/ a/,/ b/)\n"),
            ("a = 1 / /b  c/.exec(d)", "a=1/ /b  c/.exec(d)\n"),
        ] {
            assert_eq!(shorten(script), expected, "{script}");
        }
    }

    #[test]
    fn tokens_that_would_run_together_stay_apart() {
        for (script, expected) in [
            ("a + +b - -c", "a+ +b- -c\n"),
            ("x ++ + y", "x++ +y\n"),
            ("typeof a in b", "typeof a in b\n"),
            ("1 .toString()", "1 .toString()\n"),
            ("a => #b in a", "a=>#b in a\n"),
            ("a < !--b", "a< !--b\n"),
        ] {
            assert_eq!(shorten(script), expected, "{script}");
        }
    }

    #[test]
    fn what_is_short_stays_so() {
        let own = include_str!("../../../themes/ministry/scripts/search.js");
        assert_eq!(shorten(&shorten(own)), shorten(own));
    }
}
