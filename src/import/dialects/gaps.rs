//! Empty lines beside tags of HTML, which CommonMark asks for and other programs do not: it goes on with HTML to the next empty line,
//! so that Markdown behind `<center>` or `</div>` would stand there as it is written.
//!
//! A line is only put in where Markdown follows; all other bodies stay byte for byte.

use crate::import::code::CodePlaces;

/// What a program reads as Markdown beside a tag that stands alone in its line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum GapKind {
    /// What follows an end tag: kramdown, Python-Markdown.
    Behind,
    /// What an element holds as well: MDX.
    Inside,
}

/// Elements that hold blocks.
const HOLDERS: &[&str] = &[
    "div",
    "center",
    "section",
    "article",
    "aside",
    "details",
    "blockquote",
    "figure",
    "main",
    "header",
    "footer",
    "figcaption",
];

/// The body with an empty line between each such tag and Markdown beside it.
pub fn leave(body: &str, kind: GapKind) -> String {
    if !body.contains('<') {
        return body.to_owned();
    }
    let body = &match kind {
        GapKind::Behind => whole_tables(body),
        GapKind::Inside => behind_summaries(&without_paragraphs(body)),
    };
    let code = CodePlaces::of(body);
    let lines: Vec<&str> = body.split('\n').collect();
    let mut kept: Vec<&str> = Vec::with_capacity(lines.len());
    let mut at = 0;
    for (number, line) in lines.iter().enumerate() {
        let is_code = code.holds(at + (line.len() - line.trim_start().len()));
        at += line.len() + 1;
        let next = lines.get(number + 1).copied().unwrap_or_default();
        let before = kept.last().copied().unwrap_or_default();
        let tag = Alone::of(line).filter(|_| !is_code);
        if kind == GapKind::Inside && tag == Some(Alone::End) && holds_markdown(before) {
            kept.push("");
        }
        kept.push(line);
        let is_open = match tag {
            Some(Alone::Start) => kind == GapKind::Inside && holds_markdown(next),
            Some(Alone::End | Alone::Break) => holds_markdown(next),
            // What stands beside it is its paragraph.
            Some(Alone::Picture) => before.trim().is_empty() && goes_on(&lines[number + 1..]),
            Some(Alone::EndOfLink) => begins_with_link(&kept) && goes_on(&lines[number + 1..]),
            None => false,
        };
        if is_open {
            kept.push("");
        }
    }
    kept.join("\n")
}

/// MDX reads blocks of Markdown between `<p>` and `</p>` that stand alone in their lines. They make paragraphs by themselves.
fn without_paragraphs(body: &str) -> String {
    if !body.contains("<p>") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut at = 0;
    let lines = body.split('\n').map(|line| {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len() + 1;
        let is_tag = matches!(line.trim(), "<p>" | "</p>") && !code.holds(start);
        if is_tag { "" } else { line }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// An empty line between `<summary>…</summary>` and the Markdown that it opens.
fn behind_summaries(body: &str) -> String {
    if !body.contains("</summary>") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let lines: Vec<&str> = body.split('\n').collect();
    let mut kept: Vec<&str> = Vec::with_capacity(lines.len());
    let mut at = 0;
    for (number, line) in lines.iter().enumerate() {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len() + 1;
        kept.push(line);
        let next = lines.get(number + 1).copied().unwrap_or_default();
        let is_end = line.trim_end().ends_with("</summary>") && !code.holds(start);
        if is_end && holds_markdown(next) {
            kept.push("");
        }
    }
    kept.join("\n")
}

/// Whether Markdown follows before the next empty line.
fn goes_on(lines: &[&str]) -> bool {
    let mut rest = lines.iter().take_while(|line| !line.trim().is_empty());
    let is_tag = lines
        .first()
        .is_some_and(|line| line.trim_start().starts_with('<'));
    !is_tag && rest.any(|line| holds_markdown(line))
}

/// Whether the block that ends here begins with a tag `<a href="…">` alone in its line.
fn begins_with_link(kept: &[&str]) -> bool {
    let block = kept.iter().rev().take_while(|line| !line.trim().is_empty());
    let first = block.last().map_or("", |line| line.trim());
    first.starts_with("<a ") && first.find('>') == Some(first.len() - 1)
}

/// The body without the empty lines in tables of HTML, which such a program reads up to their end tag. What holds Markdown stays:
/// the program may have been told to read it.
fn whole_tables(body: &str) -> String {
    const ENDS: &str = "</table>";
    let code = CodePlaces::of(body);
    let mut kept = String::with_capacity(body.len());
    let mut rest = 0;
    for (start, _) in body.match_indices("<table") {
        let Some(end) = body[start..].find(ENDS).map(|it| start + it) else {
            break;
        };
        let table = &body[start..end];
        if start < rest
            || code.holds(start)
            || table.lines().any(holds_markdown)
            || table.contains("```")
        {
            continue;
        }
        kept.push_str(&body[rest..start]);
        let lines = table.split_inclusive('\n');
        kept.extend(lines.filter(|line| !line.trim().is_empty()));
        rest = end;
    }
    kept + &body[rest..]
}

/// A tag that is all of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alone {
    Start,
    End,
    /// `<br>`.
    Break,
    /// A picture: CommonMark takes one alone in its line for the beginning of a block, others for that of a paragraph.
    Picture,
    /// `</a>`: a link that begins alone in its line is a block as well.
    EndOfLink,
}

impl Alone {
    fn of(line: &str) -> Option<Self> {
        let bare = line.trim();
        let inside = bare.strip_prefix('<')?.strip_suffix('>')?;
        if inside.contains(['<', '>']) {
            return None;
        }
        let (is_end, inside) = match inside.strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, inside),
        };
        let end = inside.find(|c: char| !c.is_ascii_alphanumeric());
        let name = inside[..end.unwrap_or(inside.len())].to_ascii_lowercase();
        match (name.as_str(), is_end) {
            ("br" | "hr", _) => Some(Alone::Break),
            ("img", _) => Some(Alone::Picture),
            ("a", true) => Some(Alone::EndOfLink),
            (name, true) if HOLDERS.contains(&name) => Some(Alone::End),
            (name, false) if HOLDERS.contains(&name) && !inside.ends_with('/') => {
                Some(Alone::Start)
            }
            _ => None,
        }
    }
}

/// Whether a line holds what only Markdown understands.
fn holds_markdown(line: &str) -> bool {
    let bare = line.trim_start();
    let begins = [
        "# ", "## ", "### ", "#### ", "- ", "* ", "+ ", "> ", "```", "1. ", "| ",
    ];
    let holds = ["](", "][", "**", "__", "`"];
    let is_emphasis = bare.starts_with(['*', '_']) && bare.len() > 2;
    !bare.starts_with('<')
        && (begins.iter().any(|it| bare.starts_with(it))
            || holds.iter().any(|it| bare.contains(it))
            || is_emphasis)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_line_stands_where_markdown_follows_a_tag() {
        for (kind, body, expected) in [
            (
                GapKind::Inside,
                "<center>\n![a](b.png)\n</center>\n",
                "<center>\n\n![a](b.png)\n\n</center>\n",
            ),
            (
                GapKind::Behind,
                "<center>\n![a](b.png)\n</center>\n",
                "<center>\n![a](b.png)\n</center>\n",
            ),
            (
                GapKind::Behind,
                "<div>x</div>\n</div>\n[السد](b.md) هنا\n",
                "<div>x</div>\n</div>\n\n[السد](b.md) هنا\n",
            ),
            (
                GapKind::Behind,
                "<table>\n<tr><td>\na\n\nb\n</td></tr>\n</table>\n\nc\n",
                "<table>\n<tr><td>\na\nb\n</td></tr>\n</table>\n\nc\n",
            ),
            (GapKind::Behind, "<br />\n**a** b\n", "<br />\n\n**a** b\n"),
            (
                GapKind::Behind,
                "<img src=\"a.png\" /> \nWith [words](b.md)\n",
                "<img src=\"a.png\" /> \n\nWith [words](b.md)\n",
            ),
            (
                GapKind::Behind,
                "<img src=\"a.png\" />\nWords alone\nand **more**\n",
                "<img src=\"a.png\" />\n\nWords alone\nand **more**\n",
            ),
            (
                GapKind::Behind,
                "<a href=\"b\">\n<img src=\"a.png\" />\n</a>\nWords\nand **more**\n",
                "<a href=\"b\">\n<img src=\"a.png\" />\n</a>\n\nWords\nand **more**\n",
            ),
            (
                GapKind::Behind,
                "See\n<a href=\"b\">\nc\n</a>\nand **more**\n",
                "See\n<a href=\"b\">\nc\n</a>\nand **more**\n",
            ),
            (
                GapKind::Behind,
                "<p>\n<img src=\"a.png\">\n**a**\n</p>\n",
                "<p>\n<img src=\"a.png\">\n**a**\n</p>\n",
            ),
            (
                GapKind::Inside,
                "<div>\nwords alone\n</div>\n",
                "<div>\nwords alone\n</div>\n",
            ),
            (
                GapKind::Inside,
                "```\n<div>\n**a**\n```\n",
                "```\n<div>\n**a**\n```\n",
            ),
            (GapKind::Inside, "<p>\n**a**\n</p>\n", "\n**a**\n\n"),
            (
                GapKind::Inside,
                "- a\n\n  <details>\n  <summary>b</summary>\n  ```\n  c\n  ```\n  </details>\n",
                "- a\n\n  <details>\n  <summary>b</summary>\n\n  ```\n  c\n  ```\n\n  </details>\n",
            ),
        ] {
            assert_eq!(leave(body, kind), expected, "{body}");
        }
    }
}
