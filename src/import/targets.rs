//! Where addresses stand in a body: links and pictures of Markdown, definitions, attributes of HTML.

use std::ops::Range;

/// An address in a body.
pub struct WrittenAddress {
    /// Its bytes.
    pub range: Range<usize>,
    /// What is written there, backslashes resolved.
    pub address: String,
}

/// All addresses of a body, in order; those in code too, which whoever asks leaves out.
pub fn targets(body: &str) -> Vec<WrittenAddress> {
    let mut found = Vec::new();
    for (at, _) in body.match_indices("](") {
        found.extend(inline(body, at + 2));
    }
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        found.extend(definition(line, at));
        at += line.len();
    }
    for name in ["href", "src", "poster", "data"] {
        for (at, _) in body.match_indices(name) {
            found.extend(attribute(body, at, name));
        }
    }
    found.sort_by_key(|target| target.range.start);
    found
}

/// The address behind `](`.
fn inline(body: &str, at: usize) -> Option<WrittenAddress> {
    let rest = &body[at..];
    let start = at + rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let rest = &body[start..];
    if let Some(inside) = rest.strip_prefix('<') {
        let end = inside
            .find(['>', '\n'])
            .filter(|end| inside[*end..].starts_with('>'))?;
        return target(body, start + 1..start + 1 + end);
    }
    let mut depth = 0_usize;
    let mut is_escaped = false;
    for (offset, c) in rest.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '(' => depth += 1,
            ')' if depth == 0 => return target(body, start..start + offset),
            ')' => depth -= 1,
            c if c.is_whitespace() => return target(body, start..start + offset),
            _ => {}
        }
    }
    None
}

/// `[label]: address`, but no note `[^1]: …`.
fn definition(line: &str, at: usize) -> Option<WrittenAddress> {
    let bare = line.trim_start_matches([' ', '\t', '>']);
    let inside = bare
        .strip_prefix('[')
        .filter(|inside| !inside.starts_with('^'))?;
    let end = inside.find("]:")?;
    let rest = &inside[end + 2..];
    let address = rest.trim_start();
    let start = at + line.len() - address.len();
    let address = match address.strip_prefix('<') {
        Some(inside) => {
            return Some(WrittenAddress {
                range: start + 1..start + 1 + inside.find('>')?,
                address: inside[..inside.find('>')?].to_owned(),
            });
        }
        None => address.split_whitespace().next()?,
    };
    Some(WrittenAddress {
        range: start..start + address.len(),
        address: address.to_owned(),
    })
}

/// `href="…"` in a tag.
fn attribute(body: &str, at: usize, name: &str) -> Option<WrittenAddress> {
    let is_free = body[..at].ends_with(|c: char| c.is_whitespace());
    let rest = body[at + name.len()..].strip_prefix('=')?;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let start = at + name.len() + 2;
    let end = body[start..].find([quote, '\n'])?;
    let open = body[..at].rfind(['<', '>'])?;
    (is_free && body[open..].starts_with('<')).then(|| target(body, start..start + end))?
}

fn target(body: &str, range: Range<usize>) -> Option<WrittenAddress> {
    let written = &body[range.clone()];
    let mut address = String::with_capacity(written.len());
    let mut chars = written.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some(next)) if next.is_ascii_punctuation() => {}
            _ => address.push(c),
        }
    }
    (!address.is_empty()).then_some(WrittenAddress {
        range,
        address: address.replace("&amp;", "&"),
    })
}

#[cfg(test)]
mod tests {
    use super::targets;

    #[test]
    fn addresses_are_found_in_links_definitions_and_html() {
        let body = "[a](b.md) ![c](<d e.png>) [f](g(h).md \"t\") [i](j\\_k)\n[l]: m.md \"t\"\n[^1]: n\n<a class=\"x\" href=\"o.md\">p</a>\n";
        let found: Vec<String> = targets(body).into_iter().map(|it| it.address).collect();
        assert_eq!(found, ["b.md", "d e.png", "g(h).md", "j_k", "m.md", "o.md"]);
    }
}
