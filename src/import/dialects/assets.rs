//! Pictures that pages of MDX take in as modules: `import dam from './dam.png'` and `<img src={dam} />`, `src={require('./dam.png')}`.
//!
//! Only what is said in so many words is read; what a program would work out is not.

use std::borrow::Cow;

use crate::article::is_picture_name;
use crate::import::code::CodePlaces;
use crate::import::script::literal;

/// The body with the addresses of its pictures where their names stood.
pub(super) fn named(body: &str) -> String {
    let mut said = required(body);
    for (name, path) in imported(body) {
        for value in [format!("={{{name}}}"), format!("={{{name}.src}}")] {
            said = said.replace(&value, &format!("=\"{path}\""));
        }
        said = said.replace(&format!("]({{{name}}})"), &format!("]({path})"));
    }
    said
}

/// What the body takes in that is a picture: its name there, and its path.
fn imported(body: &str) -> Vec<(String, String)> {
    let lines = body.lines().filter_map(|line| {
        let (name, from) = line.strip_prefix("import ")?.split_once(" from ")?;
        let path = literal(from.trim()).filter(|path| is_picture_name(path))?;
        let is_name = name
            .trim()
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'));
        is_name.then(|| (name.trim().to_owned(), below(&path)))
    });
    lines.collect()
}

/// `@/assets/dam.png` and `~/assets/dam.png` are seen from `src`, by custom.
fn below(path: &str) -> String {
    let custom = path.strip_prefix("@/").or_else(|| path.strip_prefix("~/"));
    custom.map_or(path.to_owned(), |rest| format!("/src/{rest}"))
}

/// `={require('./dam.png').default}` as the address alone.
fn required(body: &str) -> String {
    const OPENS: &str = "={require(";
    let mut said = String::with_capacity(body.len());
    let mut rest = body;
    while let Some((before, after)) = rest.split_once(OPENS) {
        said.push_str(before);
        let path = literal(after.trim_start());
        let end = after.find('}');
        match path.zip(end) {
            Some((path, end)) => {
                said.push_str(&format!("=\"{}\"", below(&path)));
                rest = &after[end + 1..];
            }
            None => {
                said.push_str(OPENS);
                rest = after;
            }
        }
    }
    said.push_str(rest);
    said
}

/// Where code stands in a body of MDX. The backquotes of a template in an attribute open none: ``code={`…`}``.
pub(super) fn code_places(body: &str) -> CodePlaces {
    CodePlaces::of(&masked(body))
}

fn masked(body: &str) -> Cow<'_, str> {
    if !body.contains("={`") {
        return Cow::Borrowed(body);
    }
    let mut bytes = body.as_bytes().to_vec();
    let mut at = 0;
    while let Some(start) = body[at..].find("={`").map(|next| at + next + 2) {
        let end = body[start + 1..].find("`}").map(|end| start + 1 + end);
        let Some(end) = end else { break };
        for byte in &mut bytes[start..=end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at = end;
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(body), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_named_where_they_are_shown() {
        for (body, expected) in [
            (
                "import dam from './dam.png';\n\n<img src={dam} />\n<Image src={dam.src} />\n![السد]({dam})\n",
                "import dam from './dam.png';\n\n<img src=\"./dam.png\" />\n<Image src=\"./dam.png\" />\n![السد](./dam.png)\n",
            ),
            (
                "<img src={require('./a.png').default} alt='b' />",
                "<img src=\"./a.png\" alt='b' />",
            ),
            (
                "import a from '@/assets/b.svg'\n<img src={a}/>",
                "import a from '@/assets/b.svg'\n<img src=\"/src/assets/b.svg\"/>",
            ),
            (
                "import a from './b.js'\n<A x={a}/>",
                "import a from './b.js'\n<A x={a}/>",
            ),
        ] {
            assert_eq!(named(body), expected);
        }
        let text = "<A code={`\nماء\n`} b=\"c\" />\n<A code={`\nd\n`} />\n";
        assert!(!code_places(text).holds(text.rfind("<A").unwrap()));
    }
}
