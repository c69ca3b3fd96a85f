//! The words in the arguments of shortcodes that nothing here stands for: cards, badges, files of a tree, definitions. A template put them
//! onto the page, so they stay on it, as a link, a list or words.

use crate::import::dialects::shortcodes::Shortcode;

const TITLES: &[&str] = &[
    "title", "name", "label", "text", "content", "heading", "summary", "caption", "term",
    "question",
];
const MORE: &[&str] = &["subtitle", "description", "desc", "abbr", "tag"];
const ADDRESSES: &[&str] = &["link", "href", "url"];
/// Shortcodes whose first argument is words that readers see.
const SHOWN: &[&str] = &[
    "badge",
    "button",
    "kbd",
    "mark",
    "term",
    "abbr",
    "tag",
    "label",
    "highlight-text",
];

/// What a shortcode that encloses nothing said to readers; `None` where its arguments say nothing.
pub fn words(body: &str, shortcode: &Shortcode) -> Option<String> {
    let own = last(shortcode.name);
    if own == "icon" {
        return Some(String::new());
    }
    let title = named(shortcode, TITLES).or_else(|| {
        let first = shortcode.arguments.iter().find(|(name, _)| name.is_none());
        first
            .map(|(_, value)| value.as_str())
            .filter(|it| SHOWN.contains(&own.as_str()) && !it.is_empty())
    })?;
    let link = named(shortcode, ADDRESSES).filter(|it| !it.contains([' ', '(', ')', '<', '>']));
    let more = named(shortcode, MORE);
    let mut said = match link {
        Some(link) => format!("[{}]({link})", title.replace(['[', ']'], "")),
        None => title.to_owned(),
    };
    if let Some(more) = more {
        said.push_str(&format!(" – {more}"));
    }
    if behind_tag(body, shortcode) {
        // In a block of HTML, Markdown is read behind an empty line alone.
        said = format!("\n{said}\n");
    } else if in_list(body, shortcode) {
        said = format!(
            "- {}",
            said.split_whitespace().collect::<Vec<_>>().join(" ")
        );
    }
    Some(said)
}

/// What stands in front of what a shortcode encloses: its title, with the place that links lead to.
pub fn title(body: &str, shortcode: &Shortcode, inside: &str) -> String {
    let id = shortcode.argument("id", usize::MAX).unwrap_or_default();
    let place = [id.to_owned(), format!("{}-{id}", last(shortcode.name))]
        .into_iter()
        .find(|it| !id.is_empty() && body.contains(&format!("](#{it})")))
        .map(|it| format!("<span id=\"{it}\"></span>"))
        .unwrap_or_default();
    let Some(title) = named(shortcode, TITLES).filter(|it| !it.trim().is_empty()) else {
        return place;
    };
    let more = named(shortcode, MORE)
        .map(|more| format!(" ({more})"))
        .unwrap_or_default();
    let gap = match inside.starts_with('\n') {
        true => "\n",
        false if inside.starts_with(' ') => "",
        false => " ",
    };
    format!("{place}**{}**{more}{gap}", title.trim())
}

fn named<'s>(shortcode: &'s Shortcode, names: &[&str]) -> Option<&'s str> {
    names
        .iter()
        .find_map(|name| shortcode.argument(name, usize::MAX))
}

/// `hextra/hero-badge`: the last part of a name.
fn last(name: &str) -> String {
    name.rsplit('/').next().unwrap_or(name).to_ascii_lowercase()
}

/// Whether the line before that of a shortcode is a tag of HTML.
fn behind_tag(body: &str, shortcode: &Shortcode) -> bool {
    let before = body[..shortcode.range.start].trim_end_matches([' ', '\t']);
    let line = before
        .strip_suffix('\n')
        .and_then(|it| it.lines().next_back());
    line.is_some_and(|line| line.trim_start().starts_with('<') && line.trim_end().ends_with('>'))
}

/// Whether a shortcode stands alone on its line, beside others of its name: these are entries of a list.
fn in_list(body: &str, shortcode: &Shortcode) -> bool {
    let start = body[..shortcode.range.start]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let end = body[shortcode.range.end..]
        .find('\n')
        .map_or(body.len(), |at| shortcode.range.end + at);
    let is_alone = body[start..shortcode.range.start].trim().is_empty()
        && body[shortcode.range.end..end].trim().is_empty();
    let opens = |line: Option<&str>| {
        line.is_some_and(|line| {
            let line = line.trim_start().trim_start_matches(['{', '<', '%', ' ']);
            line.starts_with(shortcode.name)
        })
    };
    let before = body[..start]
        .lines()
        .rev()
        .find(|line| !line.trim().is_empty());
    let after = body[end..].lines().find(|line| !line.trim().is_empty());
    is_alone && (opens(before) || opens(after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::dialects::shortcodes::find;

    #[test]
    fn words_in_arguments_stay() {
        for (body, expected) in [
            ("{{< badge \"new\" >}}", "new"),
            (
                "a {{< card link=\"/b/\" title=\"B\" subtitle=\"C\" >}}",
                "[B](/b/) – C",
            ),
            (
                "{{< card link=\"b\" title=\"B\" >}}\n{{< card link=\"c\" title=\"C\" >}}\n",
                "- [B](b)",
            ),
            ("{{< icon \"book\" >}}", ""),
            (
                "<div>\n{{< button text=\"Go\" link=\"docs\" >}}\n</div>\n",
                "\n[Go](docs)\n",
            ),
        ] {
            assert_eq!(
                words(body, &find(body)[0]).as_deref(),
                Some(expected),
                "{body}"
            );
        }
        let body = "{{< map 3 >}}";
        assert_eq!(words(body, &find(body)[0]), None);
        let body = "{{% def id=\"dam\" name=\"Dam\" %}} A wall. {{% /def %}} [dam](#def-dam)";
        assert_eq!(
            title(body, &find(body)[0], " A wall. "),
            "<span id=\"def-dam\"></span>**Dam**"
        );
    }
}
