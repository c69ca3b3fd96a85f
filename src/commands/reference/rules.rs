//! The rules of `check`, in each language of the program: one work, with the same anchors.

use diwan::check::{ExamplePiece, Explanation, RULES, Rule};
use diwan::diagnostic::{Message, Tongue};

use super::super::tongue::{bare, severity};
use super::{ReferencePage, begun, block};

/// The page in a language.
pub fn page(tongue: Tongue) -> ReferencePage {
    let said = |message: &Message| bare(message, tongue);
    let mut text = begun(
        &said(&message!("rules-title")),
        &said(&message!("rules-description")),
    );
    text.push_str(&format!("\n{}\n", said(&message!("rules-on-terminal"))));
    let sections = RULES.iter().map(|rule| section(rule, tongue));
    sections.for_each(|section| text.push_str(&section));
    ReferencePage {
        name: "rules",
        text,
    }
}

fn section(rule: &Rule, tongue: Tongue) -> String {
    let said = |message: &Message| bare(message, tongue);
    let explanation = rule.explanation(tongue);
    let Explanation {
        what, why, remedy, ..
    } = &explanation;
    let name = rule.name;
    let severity = severity(rule.severity, tongue);
    let why = format!("**{}** {why}", said(&message!("explained-why")));
    let remedy = format!("**{}** {remedy}", said(&message!("explained-mend")));
    let example = example(&explanation.example, tongue);
    let waiver = said(&rule.waiver());
    format!(
        "\n## {name} {{#{name}}}\n\n*{severity}.* {what}\n\n{why}\n\n{remedy}\n\n{example}\n{waiver}\n"
    )
}

/// An example in one block of code. Where words run from right to left, and code does not, its verdicts stand before blocks of their own.
fn example(pieces: &[ExamplePiece], tongue: Tongue) -> String {
    let verdict = |piece: &ExamplePiece| piece.verdict().map(|it| bare(&it, tongue));
    if tongue.is_right_to_left() {
        let blocks = pieces.iter().map(|piece| {
            let head = verdict(piece).map(|it| format!("{it}\n\n"));
            head.unwrap_or_default() + &block("text", &piece.lines.join("\n"))
        });
        return blocks.collect::<Vec<_>>().join("\n");
    }
    let mut lines = Vec::new();
    for piece in pieces {
        let head = verdict(piece).map(|it| format!("{it:8}"));
        let indent = " ".repeat(head.as_ref().map_or(0, |_| 8));
        let heads = head.into_iter().chain(std::iter::repeat(indent));
        let whole = heads.zip(&piece.lines).map(|(head, line)| head + line);
        lines.extend(whole);
    }
    block("text", &lines.join("\n"))
}
