//! Boxes of other systems and the five alerts of Diwan (and GitHub).

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
