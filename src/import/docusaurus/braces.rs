//! Braces that Vue is told to leave alone, `v-pre`: readers saw them, so they are written as signs that no template reads.

use crate::import::code::{CodePlaces, TextEdits};

/// The body with such braces as references of HTML; the marks around them go.
pub fn shown(body: &str) -> String {
    if !body.contains("v-pre") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    let (mut depth, mut start) = (0_usize, 0);
    for line in body.split_inclusive('\n') {
        let (bare, at) = (line.trim(), start);
        start += line.len();
        if code.holds(at + line.len() - line.trim_start().len()) {
            continue;
        }
        let is_open = bare.strip_prefix(":::").map(str::trim) == Some("v-pre");
        let is_end = depth > 0 && bare == ":::";
        let from = match depth {
            0 => in_tag(line).filter(|from| !code.holds(at + from)),
            _ => Some(0),
        };
        if is_open || is_end {
            depth = if is_open { depth + 1 } else { depth - 1 };
            edits.put(at..start, "");
        } else if let Some(from) = from {
            for (brace, _) in line[from..].match_indices("{{") {
                let brace = at + from + brace;
                if !code.holds(brace) {
                    edits.put(brace..brace + 2, "&#123;&#123;");
                }
            }
            if depth == 0 {
                edits.put(at + from..at + from + " v-pre".len(), "");
            }
        }
    }
    edits.apply(body)
}

/// Where a tag says `v-pre`; in words it is only named.
fn in_tag(line: &str) -> Option<usize> {
    let mut found = line.match_indices(" v-pre").map(|(at, _)| at);
    found.find(|at| {
        let before = &line[..*at];
        let opens = before.rfind('<');
        opens.is_some_and(|opens| !before[opens..].contains('>'))
    })
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn braces_that_were_shown_stay_to_be_seen() {
        for (body, expected) in [
            (
                "::: v-pre\n{{ a }} `{{ b }}`\n:::\n",
                "&#123;&#123; a }} `{{ b }}`\n",
            ),
            (
                "<p>x <span v-pre>{{ a }}</span></p>\n",
                "<p>x <span>&#123;&#123; a }}</span></p>\n",
            ),
            ("```\n::: v-pre\n```\n", "```\n::: v-pre\n```\n"),
            ("{{ a }}\n", "{{ a }}\n"),
            ("## v-pre {#v-pre}\n", "## v-pre {#v-pre}\n"),
            ("use v-pre on <p> tags\n", "use v-pre on <p> tags\n"),
            ("use `<p v-pre>`\n", "use `<p v-pre>`\n"),
        ] {
            assert_eq!(shown(body), expected, "{body}");
        }
    }
}
