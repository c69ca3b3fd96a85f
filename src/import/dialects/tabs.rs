//! Tabs of Liquid, `{% tabs id %} {% tab Label %} … {% endtab %} {% endtabs %}`, as plug-ins of Jekyll have them.
//!
//! What each tab holds stays, below its label in bold, for all of it was in the page; the marks go. Labels are what stands before the
//! first `key=`, without the name of the group where that is said again.

use super::Here;
use crate::import::code::{CodePlaces, TextEdits};
use crate::import::report::{MoveReport, Weight};

/// Says the tabs of a body in Markdown.
pub fn translate(body: &str, here: &Here, report: &mut MoveReport) -> String {
    if !body.contains("endtab") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    let mut groups: Vec<&str> = Vec::new();
    for (at, _) in body.match_indices("{%") {
        let Some(end) = body[at..].find("%}").filter(|_| !code.holds(at)) else {
            continue;
        };
        let inside = body[at + 2..at + end].trim_matches(['-', ' ']);
        let (name, rest) = inside.split_once(' ').unwrap_or((inside, ""));
        let said = match name {
            "tabs" => {
                groups.push(rest.split_whitespace().next().unwrap_or_default());
                String::new()
            }
            "tab" => format!("**{}**\n", label(rest, groups.last().copied())),
            "endtab" => String::new(),
            "endtabs" => {
                groups.pop();
                String::new()
            }
            _ => continue,
        };
        if name == "tab" {
            let message = message!("import-block-said", name = "{% tab %}");
            here.say(report, Weight::Changed, "block", message, (body, at));
        }
        edits.put(at..at + end + "%}".len(), said);
    }
    edits.apply(body)
}

/// The words of a tab's head.
fn label<'r>(rest: &'r str, group: Option<&str>) -> &'r str {
    let words = match rest.find('=') {
        Some(at) => rest[..at].rsplit_once(' ').map_or("", |(words, _)| words),
        None => rest,
    };
    let own = group.and_then(|group| words.trim().strip_prefix(group));
    let words = own
        .filter(|own| own.starts_with(' '))
        .unwrap_or(words)
        .trim();
    words.trim_matches(['"', '\''])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::dialects::testing::each_becomes;

    #[test]
    fn what_tabs_hold_stays_below_their_labels() {
        let cases = [
            (
                "{% tabs os class=wide %}\n{% tab Linux for=os %}\nText\n{% endtab %}\n{% endtabs %}\n",
                "\n**Linux**\n\nText\n\n\n",
            ),
            (
                "{% tabs os %}\n{% tab os 'Old Linux' %}\n```sh\na\n```\n{% endtab %}\n{% endtabs %}\n",
                "\n**Old Linux**\n\n```sh\na\n```\n\n\n",
            ),
            (
                "```\n{% tab a %}\n{% endtab %}\n```\n",
                "```\n{% tab a %}\n{% endtab %}\n```\n",
            ),
        ];
        each_becomes(translate, &cases);
    }
}
