//! What WordPress does to the text of its old editor before readers see it: empty lines part paragraphs, lines are broken.

/// Blocks that are parted from what precedes and follows them.
const BLOCKS_APART: &[&str] = &[
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "table",
    "blockquote",
    "pre",
    "div",
    "figure",
];

/// Others that stand in no paragraph; `/` is the end of any.
const OTHER_BLOCKS: &[&str] = &[
    "li", "hr", "section", "dl", "form", "iframe", "address", "tr", "td", "thead", "tbody",
    "details", "center", "/",
];

/// HTML with its paragraphs; what has them already, as all that the block editor writes, is left as it is.
pub fn paragraphs(content: &str) -> String {
    if content.contains("<!-- wp:") || content.contains("<p>") || content.contains("<p ") {
        return content.to_owned();
    }
    let mut html = String::new();
    let mut depth = 0_usize;
    for part in apart(&content.replace("\r\n", "\n")).split("\n\n") {
        let bare = part.trim();
        if bare.is_empty() {
            continue;
        }
        let is_inside = depth > 0;
        depth =
            (depth + bare.matches("<pre").count()).saturating_sub(bare.matches("</pre").count());
        match is_inside || depth > 0 || begins_block(bare) {
            true => html.push_str(&format!("{part}\n\n")),
            false => html.push_str(&format!("<p>{}</p>\n", bare.replace('\n', "<br>\n"))),
        }
    }
    html
}

/// Blocks stand apart from what follows and precedes them, and a page is parted where readers were to go on.
fn apart(content: &str) -> String {
    let mut text = content
        .replace("<!--more-->", "\n\n")
        .replace("<!--nextpage-->", "\n\n");
    for name in BLOCKS_APART {
        let closes = format!("</{name}>");
        text = text.replace(&format!("{closes}\n"), &format!("{closes}\n\n"));
        for end in [">", " "] {
            let opens = format!("<{name}{end}");
            text = text.replace(&format!("\n{opens}"), &format!("\n\n{opens}"));
        }
    }
    text
}

fn begins_block(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('<') else {
        return false;
    };
    let is_end = |rest: &str| rest.is_empty() || rest.starts_with(['>', ' ', '/', '\n']);
    BLOCKS_APART.iter().chain(OTHER_BLOCKS).any(|name| {
        rest.strip_prefix(name)
            .is_some_and(|rest| *name == "/" || is_end(rest))
    })
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn empty_lines_part_paragraphs_as_wordpress_does() {
        for (content, html) in [
            ("a\nb\n\nc", "<p>a<br>\nb</p>\n<p>c</p>\n"),
            ("<h2>a</h2>\n\nb", "<h2>a</h2>\n\n<p>b</p>\n"),
            ("<h2>a</h2>\nb\nc", "<h2>a</h2>\n\n<p>b<br>\nc</p>\n"),
            ("a<!--more-->\n\nb", "<p>a</p>\n<p>b</p>\n"),
            ("<p>a</p>\n\nb", "<p>a</p>\n\nb"),
            ("<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>\n\n"),
        ] {
            assert_eq!(paragraphs(content), html, "{content}");
        }
    }
}
