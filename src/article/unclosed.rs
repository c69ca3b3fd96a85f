//! What a body opens and does not close: comments, whose words would be published or would hide what follows them,
//! fences of code, which make code of the rest of the page, and formulas, which are then shown as they are typed.
//!
//! CommonMark knows neither for a fault: a comment without end is text in a paragraph (0.31 §6.6) and reaches to the end of
//! the page where it begins a line (§4.6), and so does a fence (§4.5). Nobody wants either.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Tag, TagEnd};

use super::balance::find_unbalanced;
use super::markdown::{Token, What};
use crate::diagnostic::Diagnostic;

/// What was opened, with its place in the body.
pub(super) struct LeftOpen {
    pub what: Opened,
    pub range: Range<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Opened {
    /// `<!-- …` without `-->`.
    Comment,
    /// `<!— …`: the beginning of a comment as a word processor writes it.
    DashedComment,
    /// A comment that holds the beginning of another, on a later line.
    CommentInComment,
    /// A fence that nothing ends.
    Code,
    /// A fence behind which another one opens: the first was not ended.
    CodeInCode,
    /// A fence in an item or a quotation that ends before it.
    CodeInPart,
    /// `$…$` with a brace or a command in it that is not closed, or that closes nothing.
    Formula { what: String, is_open: bool },
    /// `$\\…` without another `$`.
    FormulaWithoutEnd,
}

/// What is open at the end of its block. Nearly no body has a `<!`, and few have fences or formulas.
pub(super) fn left_open(tokens: &[Token], body: &str, has_formulas: bool) -> Vec<LeftOpen> {
    let mut found = Vec::new();
    let may_open = |mark: &str| memchr::memmem::find(body.as_bytes(), mark.as_bytes()).is_some();
    let has_dollars = has_formulas && may_open("$");
    if !has_dollars && !["<!", "```", "~~~"].into_iter().any(may_open) {
        return found;
    }
    let mut is_code = false;
    let end = body.trim_end().len();
    // The mark that was to end a fence, where what that stood in ended first.
    let mut is_end_due = false;
    for token in tokens {
        // A mask may end inside what was a letter.
        let start = body.floor_char_boundary(token.range.start);
        let range = start..body.ceil_char_boundary(token.range.end).max(start);
        match &token.what {
            What::Open(Tag::CodeBlock(kind), _) => {
                is_code = true;
                if let CodeBlockKind::Fenced(info) = kind {
                    let is_end = std::mem::take(&mut is_end_due) && info.is_empty();
                    let mut open = fence(&body[range.clone()], range.start);
                    if let Some(open) = open.as_mut()
                        && open.what == Opened::Code
                        && range.end < end
                    {
                        open.what = Opened::CodeInPart;
                        is_end_due = true;
                    }
                    found.extend(open.filter(|_| !is_end));
                }
            }
            What::Close(TagEnd::CodeBlock) => is_code = false,
            What::Html(_) => comments(&body[range.clone()], range.start, &mut found),
            What::Text(_) if !is_code => {
                if has_dollars {
                    formulas(body, range.clone(), &mut found);
                }
                in_text(body, range, &mut found);
            }
            _ => {}
        }
    }
    found
}

/// A block of fenced code, from its opening line on.
fn fence(block: &str, at: usize) -> Option<LeftOpen> {
    let indented = block.trim_start();
    let at = at + block.len() - indented.len();
    let mark = indented.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = marks(indented, mark);
    let mut lines = indented.trim_end().lines();
    let first = lines.next().unwrap_or_default();
    let (mut is_ended, mut opens_again) = (false, false);
    for line in lines.map(|line| line.trim_matches([' ', '\t', '>'])) {
        let number = marks(line, mark);
        is_ended = number >= length && line.len() == number;
        let info = line[number..].trim_start();
        opens_again |= number == length && is_info(info, mark);
    }
    let what = match (is_ended, opens_again) {
        (false, _) => Opened::Code,
        (true, true) => Opened::CodeInCode,
        (true, false) => return None,
    };
    let range = at..at + first.trim_end().len();
    Some(LeftOpen { what, range })
}

/// Whether this is the name of a language behind a fence, and no words that go on.
fn is_info(info: &str, mark: char) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+' | '#');
    !info.is_empty() && info.chars().all(is_name) && !info.contains(mark)
}

fn marks(line: &str, mark: char) -> usize {
    line.chars().take_while(|c| *c == mark).count()
}

/// The comments in a block of HTML.
fn comments(html: &str, at: usize, found: &mut Vec<LeftOpen>) {
    let is_script = ["<script", "<style"].iter().any(|tag| {
        let start = html.trim_start().get(..tag.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(tag))
    });
    let mut from = 0;
    while let Some(start) = html[from..].find("<!--").map(|it| from + it)
        && !is_script
    {
        let words = start + "<!--".len();
        let range = at + start..at + start + first_line(&html[start..]);
        // `<!-->` and `<!--->` are comments without words.
        let Some(end) = html[start + 2..].find("-->").map(|it| start + 2 + it) else {
            let what = Opened::Comment;
            found.push(LeftOpen { what, range });
            return;
        };
        let inside = html.get(words..end).unwrap_or_default();
        let again = inside.find("<!--").map(|again| &inside[..again]);
        if again.is_some_and(|before| before.contains('\n')) {
            let what = Opened::CommentInComment;
            found.push(LeftOpen { what, range });
        }
        from = end + "-->".len();
    }
}

/// The beginnings of comments in running text, where CommonMark found none.
fn in_text(body: &str, text: Range<usize>, found: &mut Vec<LeftOpen>) {
    for (start, _) in body[text.clone()].match_indices("<!") {
        let start = text.start + start;
        let behind = &body[start + 2..text.end];
        let what = match behind.trim_start_matches(' ').chars().next() {
            Some('-') if behind.starts_with("--") => Opened::Comment,
            Some('-' | '–' | '—') => Opened::DashedComment,
            _ => continue,
        };
        if !body[..start].ends_with('\\') {
            let range = start..start + first_line(&body[start..text.end]);
            found.push(LeftOpen { what, range });
        }
    }
}

/// What was to be a formula, in running text: Markdown takes none for one whose braces are not balanced.
fn formulas(body: &str, text: Range<usize>, found: &mut Vec<LeftOpen>) {
    let mut from = text.start;
    while let Some(start) = body[from..text.end].find('$').map(|at| from + at) {
        let words = start + body[start..text.end].len()
            - body[start..text.end].trim_start_matches('$').len();
        from = words;
        if body[..start].ends_with('\\') {
            continue;
        }
        let inside = &body[words..text.end];
        let end = inside.find('$');
        let tex = &inside[..end.unwrap_or(inside.len())];
        if !is_tex(tex) {
            continue;
        }
        let what = match find_unbalanced(tex) {
            Some(odd) => Opened::Formula {
                what: tex[odd.range].to_owned(),
                is_open: odd.is_open,
            },
            None if end.is_none() && tex.starts_with('\\') => Opened::FormulaWithoutEnd,
            None => continue,
        };
        let end = words + tex.len();
        let marks = body[end..text.end].chars().take_while(|c| *c == '$');
        from = end + marks.count();
        let range = start..start + first_line(&body[start..from]);
        found.push(LeftOpen { what, range });
    }
}

/// Whether a text has a command of TeX: sums in dollars have none.
fn is_tex(text: &str) -> bool {
    let mut behind = text.split('\\').skip(1);
    behind.any(|it| it.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// Says what is open. A comment is an error, since it was written for nobody to read.
pub(super) fn tell(what: Opened) -> Diagnostic {
    let end = message!("end-comment");
    match what {
        Opened::Comment => {
            Diagnostic::error("unclosed-comment", message!("comment-does-not-end")).hint(end)
        }
        Opened::DashedComment => {
            Diagnostic::error("unclosed-comment", message!("comment-begins-with-dash")).hint(end)
        }
        Opened::CommentInComment => {
            Diagnostic::error("unclosed-comment", message!("comment-holds-another"))
                .hint(message!("end-comment-before"))
        }
        Opened::Code => Diagnostic::warning("unclosed-code", message!("code-does-not-end"))
            .hint(message!("end-code")),
        Opened::CodeInCode => Diagnostic::warning("unclosed-code", message!("code-opens-in-code"))
            .hint(message!("end-code-before")),
        Opened::CodeInPart => Diagnostic::warning("unclosed-code", message!("code-ends-with-part"))
            .hint(message!("indent-code-alike")),
        Opened::Formula { what, is_open } => {
            let message = match is_open {
                true => message!("formula-is-none", what),
                false => message!("formula-is-none-closed", what),
            };
            Diagnostic::error("malformed-formula", message)
                .hint(message!("formula-close-what-opens"))
        }
        Opened::FormulaWithoutEnd => {
            Diagnostic::error("malformed-formula", message!("formula-does-not-end"))
                .hint(message!("formula-end-with-dollar"))
        }
    }
}

fn first_line(text: &str) -> usize {
    text.lines().next().unwrap_or_default().trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::markdown::Prepared;

    #[test]
    fn what_is_not_ended_is_found_where_it_begins() {
        use Opened::{Code, CodeInCode, CodeInPart, Comment, CommentInComment, DashedComment};
        let cases: &[(&str, &[(Opened, &str)])] = &[
            ("Un <!-- note", &[(Comment, "<!-- note")]),
            ("<!-- note –>\n\nUn", &[(Comment, "<!-- note –>")]),
            ("Un <!-- a\n\nb --> deux", &[(Comment, "<!-- a")]),
            ("> - <!-- a\n\nb", &[(Comment, "<!-- a")]),
            ("<div>\n<!-- a\n\nb -->\n</div>", &[(Comment, "<!-- a")]),
            (
                "Un <!— note —> deux",
                &[(DashedComment, "<!— note —> deux")],
            ),
            ("<! -- note -->", &[(DashedComment, "<! -- note -->")]),
            (
                "<!-- a\n\nb <!-- c -->\n\nd -->",
                &[(CommentInComment, "<!-- a")],
            ),
            ("Un <!-- note --> deux <!-- a\nb -->", &[]),
            ("<!-->\n\n<!--->\n\n<!-- a <!-- b -->", &[]),
            (r"Un \<!-- note, `<!-- a` &lt;!-- b", &[]),
            ("```html\n<!-- a\n```\n\n    <!-- b", &[]),
            ("A --> B <!doctype html> !<", &[]),
            ("```\na\n\n## B\n\nc", &[(Code, "```")]),
            ("~~~yaml\na\n```\n", &[(Code, "~~~yaml")]),
            ("- a\n\n  ```sh\n  b\n\nc", &[(CodeInPart, "```sh")]),
            (
                "- a\n\n  ```sh\n  b\n c\n  ```\n\nd",
                &[(CodeInPart, "```sh")],
            ),
            ("> ```\n> b\n\nc\n\n```sh\nd\n```", &[(CodeInPart, "```")]),
            ("- a\n\n  ```sh\n  b", &[(Code, "```sh")]),
            ("```", &[(Code, "```")]),
            ("```\na\n``` fin", &[(Code, "```")]),
            ("```\na\n\n```yaml\nb\n```\n", &[(CodeInCode, "```")]),
            ("```\na\n```\n\n````md\n```yaml\nb\n```\n````", &[]),
            ("> ```\n> a\n> ```\n\n- ```\n  b\n  ```", &[]),
            ("~~~\n```js\n~~~\n```\n\n```", &[]),
            ("```\na\n`````  \n", &[]),
        ];
        for (body, expected) in cases {
            let prepared = Prepared::new(body);
            let found = left_open(&prepared.tokens(), body, false);
            let found: Vec<(Opened, &str)> = found
                .into_iter()
                .map(|it| (it.what, &body[it.range]))
                .collect();
            assert_eq!(found, *expected, "{body}");
        }
    }

    #[test]
    fn a_formula_that_is_none_says_what_is_open_in_it() {
        let open = |what: &str| Opened::Formula {
            what: what.to_owned(),
            is_open: true,
        };
        for (body, expected) in [
            (r"Un $\frac{a}{b$ fin", Some((open("{"), r"$\frac{a}{b$"))),
            (
                r"Un $$\frac{a}{b$$ fin",
                Some((open("{"), r"$$\frac{a}{b$$")),
            ),
            (
                r"Un $\frac{a}{b} fin",
                Some((Opened::FormulaWithoutEnd, r"$\frac{a}{b} fin")),
            ),
            (r"Un $\frac{a}{b}$ fin", None),
            ("Un 5 $ et {6 $", None),
            (r"Un \$\frac{a}{b fin", None),
            (r"`$\frac{a}{b$`", None),
            (r"\$5 et $\alpha$", None),
        ] {
            let prepared = Prepared::new(body).with_formulas(true);
            let found = left_open(&prepared.tokens(), body, true);
            let found: Vec<(Opened, &str)> = found
                .into_iter()
                .map(|it| (it.what, &body[it.range]))
                .collect();
            let expected: Vec<(Opened, &str)> = expected.into_iter().collect();
            assert_eq!(found, expected, "{body}");
        }
    }
}
