//! Running text: emphasis, links, pictures, and what stays HTML.

use super::Lost;
use super::tree::HtmlNode;
use crate::article::markdown::escape;

/// The Markdown of running text, on one line but for breaks that the author asked for.
pub fn inline(nodes: &[HtmlNode], lost: &mut Lost) -> String {
    // What follows each node, from behind: looking ahead from each would take the square of their number.
    let mut next = None;
    let mut follows: Vec<Option<char>> = Vec::with_capacity(nodes.len());
    for node in nodes.iter().rev() {
        follows.push(next);
        next = node.first_char().or(next);
    }
    let mut out = String::new();
    for (node, next) in nodes.iter().zip(follows.into_iter().rev()) {
        match node {
            HtmlNode::Text(text) => push_text(&mut out, text),
            HtmlNode::Element { .. } => element(node, next, &mut out, lost),
        }
    }
    out
}

/// Text with its spaces drawn together.
fn push_text(out: &mut String, text: &str) {
    let mut drawn = String::with_capacity(text.len());
    let mut is_space = out.ends_with([' ', '\n']) || out.is_empty();
    for c in text.chars() {
        let is_own = c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | '\u{2009}');
        if is_own && !is_space {
            drawn.push(' ');
        } else if !is_own {
            drawn.push(c);
        }
        is_space = is_own;
    }
    out.push_str(&escape::text(&drawn));
}

fn element(node: &HtmlNode, next: Option<char>, out: &mut String, lost: &mut Lost) {
    let name = node.name();
    let inner = |lost: &mut Lost| inline(node.children(), lost);
    match name {
        "strong" | "b" => marked("**", "strong", &inner(lost), next, out),
        "em" | "i" => marked("*", "em", &inner(lost), next, out),
        "del" | "s" | "strike" => marked("~~", "del", &inner(lost), next, out),
        "code" | "tt" => out.push_str(&code(node)),
        "br" => {
            out.truncate(out.trim_end_matches(' ').len());
            if !out.is_empty() && !out.ends_with('\n') {
                out.push_str("\\\n");
            }
        }
        "a" => link(node, out, lost),
        "img" => out.push_str(&picture(node)),
        "span" | "font" | "bdi" | "bdo" => {
            let inner = inner(lost);
            match node.attribute("lang") {
                Some(lang) if !inner.trim().is_empty() => {
                    out.push_str(&format!("[{}]{{lang={lang}}}", inner.trim()))
                }
                _ => out.push_str(&inner),
            }
        }
        "sub" | "sup" | "u" | "ins" | "mark" | "kbd" | "abbr" | "small" | "q" | "cite" | "var"
        | "samp" | "dfn" | "time" => {
            let title = node.attribute("title").map_or(String::new(), |it| {
                format!(" title=\"{}\"", it.replace('"', "&quot;"))
            });
            out.push_str(&format!("<{name}{title}>{}</{name}>", inner(lost)));
        }
        "script" | "style" | "noscript" | "template" => {
            *lost.entry(name.to_owned()).or_default() += 1
        }
        "input" | "button" | "select" | "textarea" | "svg" | "canvas" | "map" => {
            *lost.entry(name.to_owned()).or_default() += 1;
            out.push_str(&inner(lost));
        }
        _ => out.push_str(&inner(lost)),
    }
}

/// Words between marks; where letters touch the marks outside, Markdown would not read them, so HTML stands there.
fn marked(mark: &str, tag: &str, inner: &str, next: Option<char>, out: &mut String) {
    let words = inner.trim_matches(' ');
    if words.is_empty() {
        out.push_str(if inner.is_empty() { "" } else { " " });
        return;
    }
    let (leads, ends) = (inner.starts_with(' '), inner.ends_with(' '));
    if leads && !out.ends_with([' ', '\n']) && !out.is_empty() {
        out.push(' ');
    }
    let before = out.chars().next_back();
    let after = if ends { Some(' ') } else { next };
    let is_apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !mark.contains(c));
    let is_plain = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let fits = is_apart(before)
        && is_apart(after)
        && is_plain(words.chars().next())
        && is_plain(words.chars().next_back());
    match fits && !words.contains("\\\n") {
        true => out.push_str(&format!("{mark}{words}{mark}")),
        false => out.push_str(&format!("<{tag}>{words}</{tag}>")),
    }
    if ends {
        out.push(' ');
    }
}

fn code(node: &HtmlNode) -> String {
    let mut words = String::new();
    node.children()
        .iter()
        .for_each(|child| child.words(&mut words));
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = words.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if words.starts_with('`') || words.ends_with('`') {
        " "
    } else {
        ""
    };
    if words.is_empty() {
        String::new()
    } else {
        format!("{fence}{pad}{words}{pad}{fence}")
    }
}

fn link(node: &HtmlNode, out: &mut String, lost: &mut Lost) {
    let inner = inline(node.children(), lost);
    let words = inner.trim();
    let Some(href) = node.attribute("href") else {
        if let Some(id) = node.attribute("id").or(node.attribute("name")) {
            out.push_str(&format!("<a id=\"{}\"></a>", id.replace('"', "")));
        }
        out.push_str(&inner);
        return;
    };
    if words.is_empty() {
        return;
    }
    if inner.starts_with(' ') && !out.ends_with([' ', '\n']) {
        out.push(' ');
    }
    // A link in a picture's place is written around it.
    out.push_str(&format!("[{words}]({})", escape::address(href)));
    if inner.ends_with(' ') {
        out.push(' ');
    }
}

fn picture(node: &HtmlNode) -> String {
    let Some(src) = node.attribute("src").or(node.attribute("data-src")) else {
        return String::new();
    };
    let alt = node.attribute("alt").unwrap_or_default();
    let alt = escape::text(&alt.split_whitespace().collect::<Vec<_>>().join(" "));
    format!("![{alt}]({})", escape::address(src))
}
