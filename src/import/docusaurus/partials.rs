//! Files of MDX that pages take in as parts of themselves: `import Steps from './_steps.mdx'` and `<Steps />`.

use std::collections::BTreeSet;

use crate::import::front;
use crate::import::old::{Old, folder};
use crate::import::script::literal;
use crate::source::join_path;

/// The body with the text of each such file where its name stands; `taken` are the files that were found.
pub fn put_in(old: &Old, path: &str, body: &str, taken: &mut BTreeSet<String>) -> String {
    deep(old, path, body, taken, 0)
}

fn deep(old: &Old, path: &str, body: &str, taken: &mut BTreeSet<String>, depth: usize) -> String {
    if depth > 8 || !body.contains("import ") {
        return body.to_owned();
    }
    let mut said = body.to_owned();
    for (name, from) in imports(body) {
        let file = match from.strip_prefix("@site/") {
            Some(top) => top.to_owned(),
            None => join_path(folder(path), &from),
        };
        let Some((text, _)) = old.text(&file) else {
            continue;
        };
        // One with values of its own is a program.
        if text.contains("{props.") || !said.contains(&format!("<{name}")) {
            continue;
        }
        let start = front::part(&text).body;
        let inner = deep(old, &file, &text[start..], taken, depth + 1);
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

/// The names of parts, and where they lie.
fn imports(body: &str) -> Vec<(String, String)> {
    let lines = body.lines().filter_map(|line| {
        let (name, from) = line.strip_prefix("import ")?.split_once(" from ")?;
        let path = literal(from.trim())?;
        let is_part = path.ends_with(".mdx") || path.ends_with(".md");
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
        let said = put_in(&old, "docs/page.mdx", body, &mut taken);
        assert!(said.contains("**A**\n\nنص"), "{said}");
        assert_eq!(taken.len(), 2);
    }
}
