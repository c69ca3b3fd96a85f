//! The rules of `check`.

use diwan::check::{RULES, Rule};

use super::{ReferencePage, begun, block};

/// The page.
pub fn page() -> ReferencePage {
    let mut text = begun(
        "Rules of check",
        "Every rule of diwan check: what it finds, why, how to mend it and how to allow it.",
    );
    text.push_str("\n`diwan check --explain RULE` says the same on a terminal.\n");
    RULES.iter().for_each(|rule| text.push_str(&section(rule)));
    ReferencePage {
        name: "rules",
        text,
    }
}

fn section(rule: &Rule) -> String {
    let explained = rule.explanation();
    let (words, example) = explained
        .split_once("\nExample:\n")
        .unwrap_or((explained, ""));
    let example: String = example
        .lines()
        .map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line)))
        .collect();
    let waiver = rule.waiver();
    format!(
        "\n## {} {{#{}}}\n\n*{}.* {}\n{}\n{waiver}\n",
        rule.name,
        rule.name,
        rule.severity,
        words
            .trim_end()
            .replace("\nWhy: ", "\n**Why:** ")
            .replace("\nTo mend it: ", "\n**To mend it:** ")
            + "\n",
        block("text", &example)
    )
}
