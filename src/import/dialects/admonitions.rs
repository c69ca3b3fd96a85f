//! Boxes of other systems and the five alerts of Diwan (and GitHub).

use super::Here;
use crate::import::code::{CodePlaces, TextEdits};
use crate::import::report::{MoveReport, Weight};

/// The alert that a box of this name is.
pub fn alert(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "note" | "info" | "abstract" | "summary" | "tldr" | "example" | "quote" | "cite"
        | "primary" | "secondary" | "default" | "question" | "help" | "faq" | "pageinfo"
        | "callout" | "alert" | "notice" | "admonition" | "hint" | "todo" | "seealso"
        | "details" | "aside" => "NOTE",
        "tip" | "success" | "check" | "done" => "TIP",
        "important" => "IMPORTANT",
        "warning" | "warn" | "attention" | "failure" | "fail" | "missing" => "WARNING",
        "caution" | "danger" | "error" | "bug" => "CAUTION",
        _ => return None,
    })
}

/// An alert with a title and a body, each line of it behind `> `.
pub fn boxed(alert: &str, title: Option<&str>, body: &str) -> String {
    let mut text = format!("> [!{alert}]\n");
    if let Some(title) = title.filter(|title| !title.trim().is_empty()) {
        text.push_str(&format!("> **{}**\n>\n", title.trim()));
    }
    for line in body.trim_matches('\n').lines() {
        match line.trim().is_empty() {
            true => text.push_str(">\n"),
            false => text.push_str(&format!("> {line}\n")),
        }
    }
    text
}

/// The body with `> [!note] Title`, as Hugo and others read it, said with a mark alone in its line.
pub fn marks(body: &str, here: &Here, report: &mut MoveReport) -> String {
    if !body.contains("[!") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    let mut start = 0;
    for line in body.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let bare = line.trim_start_matches([' ', '>']);
        let quote = &line[..line.len() - bare.len()];
        let mark = bare.strip_prefix("[!").and_then(|it| it.split_once(']'));
        let Some((name, rest)) = mark.filter(|_| quote.contains('>') && !code.holds(at)) else {
            continue;
        };
        // `-` and `+` fold the box.
        let title = rest.trim_start_matches(['-', '+']).trim();
        let Some(alert) = alert(name).filter(|own| *own != name || !title.is_empty()) else {
            continue;
        };
        let mut said = format!("{quote}[!{alert}]\n");
        if !title.is_empty() {
            said.push_str(&format!("{quote}**{title}**\n{}\n", quote.trim_end()));
        }
        let message = message!("import-block-said", name = format!("[!{name}]"));
        here.say(report, Weight::Changed, "block", message, (body, at));
        edits.put(at..start, said);
    }
    edits.apply(body)
}

#[cfg(test)]
mod tests {
    use super::marks;
    use crate::import::dialects::testing::each_becomes;

    #[test]
    fn a_title_of_an_alert_stands_in_a_line_of_its_own() {
        let cases = [
            (
                "> [!NOTE] The dam\n> Text\n",
                "> [!NOTE]\n> **The dam**\n>\n> Text\n",
            ),
            ("> [!info]-\n> Text\n", "> [!NOTE]\n> Text\n"),
            ("> [!NOTE]\n> Text\n", "> [!NOTE]\n> Text\n"),
            ("> [!else] a\n> Text\n", "> [!else] a\n> Text\n"),
            ("```\n> [!NOTE] a\n```\n", "```\n> [!NOTE] a\n```\n"),
        ];
        each_becomes(marks, &cases);
    }
}
