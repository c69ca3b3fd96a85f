//! Files of MDX that pages take in as parts of themselves, `import Steps from './_steps.mdx'` and `<Steps />`, and components of Astro
//! that show a piece of code.

use std::collections::BTreeSet;

use super::names::ShortNames;
use super::snippets;
use crate::import::front;
use crate::import::old::{Old, folder};
use crate::import::script::literal;
use crate::source::join_path;

/// The body with the text of each such file where its name stands; `taken` are the files that were found.
pub fn put_in(
    (old, names): (&Old, &ShortNames),
    path: &str,
    body: &str,
    taken: &mut BTreeSet<String>,
) -> String {
    deep((old, names), path, body, taken, 0)
}

fn deep(
    (old, names): (&Old, &ShortNames),
    path: &str,
    body: &str,
    taken: &mut BTreeSet<String>,
    depth: usize,
) -> String {
    if depth > 8 || !body.contains("import ") {
        return body.to_owned();
    }
    let mut said = body.to_owned();
    for (name, from) in imports(body) {
        let short = from.strip_prefix("@site/").map(str::to_owned);
        let file = short
            .or_else(|| names.path(&from))
            .unwrap_or_else(|| join_path(folder(path), &from));
        let Some((text, _)) = old.text(&file) else {
            continue;
        };
        // One with values of its own is a program.
        if text.contains("{props.") || !said.contains(&format!("<{name}")) {
            continue;
        }
        if file.ends_with(".astro") {
            if let Some(code) = snippets::shown(&text) {
                said = in_lines(&said, &name, &code);
            }
            continue;
        }
        let start = front::part(&text).body;
        let inner = deep((old, names), &file, &text[start..], taken, depth + 1);
        let tags = [
            format!("<{name} />"),
            format!("<{name}/>"),
            format!("<{name}></{name}>"),
        ];
        for tag in &tags {
            if said.contains(tag.as_str()) {
                taken.insert(file.clone());
                said = said.replace(tag.as_str(), inner.trim());
            }
        }
    }
    said
}

/// The body with a block where a tag stands alone in its line, as far from the margin.
fn in_lines(body: &str, name: &str, block: &str) -> String {
    let lines = body.split_inclusive('\n').map(|line| {
        let tag = line.trim();
        let bare = tag.strip_prefix('<').and_then(|it| it.strip_suffix("/>"));
        if bare.map(str::trim) != Some(name) {
            return line.to_owned();
        }
        let margin = &line[..line.len() - line.trim_start().len()];
        let far = |line: &str| match line {
            "" => "\n".to_owned(),
            line => format!("{margin}{line}\n"),
        };
        block.split('\n').map(far).collect()
    });
    lines.collect()
}

/// The names of parts, and where they lie.
fn imports(body: &str) -> Vec<(String, String)> {
    let lines = body.lines().filter_map(|line| {
        let (name, from) = line.strip_prefix("import ")?.split_once(" from ")?;
        let path = literal(from.trim())?;
        let mut endings = [".mdx", ".md", ".astro"].iter();
        let is_part = endings.any(|ending| path.ends_with(ending));
        let is_name = name.trim().chars().all(char::is_alphanumeric);
        (is_part && is_name).then(|| (name.trim().to_owned(), path))
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_a_part_stands_where_its_name_stood() {
        let read = |path: &str| match path {
            "docs/_a.mdx" => {
                Some(b"---\nx: 1\n---\nimport B from './_b.mdx';\n\n**A**\n\n<B/>\n".to_vec())
            }
            "docs/_b.mdx" => Some("نص\n".as_bytes().to_vec()),
            _ => None,
        };
        let paths = ["docs/_a.mdx", "docs/_b.mdx"].map(str::to_owned);
        let old = Old::new(paths, &read);
        let mut taken = BTreeSet::new();
        let body = "import A from './_a.mdx';\n\n<A />\n";
        let said = put_in(
            (&old, &ShortNames::default()),
            "docs/page.mdx",
            body,
            &mut taken,
        );
        assert!(said.contains("**A**\n\nنص"), "{said}");
        assert_eq!(taken.len(), 2);
    }
}
