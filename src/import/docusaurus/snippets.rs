//! Components of Astro that show one piece of code and do nothing else: a `const` with a text, and a tag that shows it,
//! `<Code code={code} lang="dart" />`.
//!
//! The code is what readers saw, so it stands in the page. A component that works something out is a program and is left.

use crate::import::script::{constant, literal};

/// What such a component shows, as a block of code in Markdown; `None` for any other.
pub fn shown(text: &str) -> Option<String> {
    let (program, body) = text.trim_start().strip_prefix("---")?.split_once("\n---")?;
    let tag = body.trim().strip_prefix("<Code")?.strip_suffix("/>")?;
    if tag.contains(['<', '>']) || program.contains("Astro.props") {
        return None;
    }
    let value = |name: &str| {
        let (_, after) = tag.split_once(&format!("{name}="))?;
        literal(after.trim_start_matches('{'))
    };
    let name = tag.split_once("code={")?.1.split_once('}')?.0.trim();
    let code = written(constant(program, name)?)?;
    let code = code.trim_matches('\n').trim_end();
    let fence = if code.contains("```") { "~~~~" } else { "```" };
    let lang = value("lang").unwrap_or_default();
    let title = value("title").map_or(String::new(), |it| format!("**{it}**\n\n"));
    Some(format!("{title}{fence}{lang}\n{code}\n{fence}"))
}

/// A text between quotes or backquotes as it is meant; `None` where a program puts something into it.
fn written(text: &str) -> Option<String> {
    let quote = text
        .chars()
        .next()
        .filter(|c| matches!(c, '`' | '\'' | '"'))?;
    let mut said = String::new();
    let mut chars = text[1..].chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => said.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                c => c,
            }),
            '$' if quote == '`' && chars.peek() == Some(&'{') => return None,
            c if c == quote => return Some(said),
            c => said.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn code_that_a_component_shows_is_a_block() {
        let component = |code: &str, tag: &str| {
            format!("---\nimport {{ Code }} from 'a';\n\nconst code = {code};\n---\n\n{tag}\n")
        };
        let plain = "<Code code={code} lang=\"dart\" title=\"level.dart\" />";
        let cases = [
            (
                "`\nfinal level = 3;\n`",
                plain,
                Some("**level.dart**\n\n```dart\nfinal level = 3;\n```"),
            ),
            (
                "`print('\\${level}');`",
                "<Code code={code} lang=\"dart\" />",
                Some("```dart\nprint('${level}');\n```"),
            ),
            (
                "'dart pub add level'",
                "<Code code={code} />",
                Some("```\ndart pub add level\n```"),
            ),
            ("`${level}`", plain, None),
            ("`a`", "<b>x</b>", None),
        ];
        for (code, tag, expected) in cases {
            assert_eq!(shown(&component(code, tag)).as_deref(), expected, "{code}");
        }
    }
}
