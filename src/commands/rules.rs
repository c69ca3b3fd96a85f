//! `diwan check --list` and `--explain`: the rules themselves, in the language of whoever asks.

use std::io::{self, Write};

use diwan::check::{Explanation, RULES, Rule};
use diwan::diagnostic::{Diagnostic, nearest};

use super::tongue::{said, severity, tongue};
use super::{Outcome, Refusal};

/// Prints each rule in a line.
pub fn list() -> io::Result<Outcome> {
    let mut stdout = io::stdout().lock();
    let width = |texts: &mut dyn Iterator<Item = String>| {
        texts.map(|it| it.chars().count()).max().unwrap_or(0)
    };
    let names = width(&mut RULES.iter().map(|rule| rule.name.to_owned()));
    let severities = width(&mut RULES.iter().map(|rule| severity(rule.severity, tongue())));
    for rule in RULES {
        let severity = severity(rule.severity, tongue());
        let room = " ".repeat(severities.saturating_sub(severity.chars().count()));
        let (severity, summary) = (apart(&severity), apart(&rule.summary_in(tongue())));
        writeln!(stdout, "{:names$}  {severity}{room}  {summary}", rule.name)?;
    }
    stdout.flush()?;
    Ok(Outcome::Done)
}

/// Prints what a rule is for.
pub fn explain(name: &str) -> io::Result<Outcome> {
    let Some(rule) = RULES.iter().find(|rule| rule.name == name) else {
        let near = nearest(name, RULES.iter().map(|rule| rule.name));
        let unknown = Diagnostic::error("wrong-use", message!("there-no-rule-name", name));
        let hint = match near {
            Some(near) => message!("did-you-mean-near", near),
            None => message!("check-list-names-rules"),
        };
        return Refusal::wrong_use(unknown.hint(hint)).tell();
    };
    let mut stdout = io::stdout().lock();
    stdout.write_all(explained(rule).as_bytes())?;
    stdout.flush()?;
    Ok(Outcome::Done)
}

fn explained(rule: &Rule) -> String {
    let explanation = rule.explanation(tongue());
    let part = |head: &str, text: &str| format!("\n{head} {}\n", prose(text));
    let severity = severity(rule.severity, tongue());
    let mut text = format!(
        "{} ({severity})\n\n{}\n",
        rule.name,
        prose(explanation.what)
    );
    text.push_str(&part(&said(&message!("explained-why")), explanation.why));
    text.push_str(&part(
        &said(&message!("explained-mend")),
        explanation.remedy,
    ));
    text.push_str(&format!("\n{}\n", said(&message!("explained-example"))));
    text.push_str(&example(&explanation));
    text.push_str(&format!("\n{}\n", said(&rule.waiver())));
    text
}

/// The lines of an example, each behind its verdict; in a language that runs from right to left below it, since a line of code
/// runs from left to right.
fn example(explanation: &Explanation) -> String {
    let mut text = String::new();
    for piece in &explanation.example {
        let verdict = piece.verdict().map(|it| said(&it)).unwrap_or_default();
        let mut head = format!("{verdict:8}");
        let mut indent = 8;
        if verdict.is_empty() {
            (head, indent) = (String::new(), 0);
        } else if tongue().is_right_to_left() {
            text.push_str(&format!("    {verdict}\n"));
            (head, indent) = ("    ".to_owned(), 4);
        }
        for line in &piece.lines {
            let line = format!("    {head}{}", code(line));
            text.push_str(line.trim_end());
            text.push('\n');
            head = " ".repeat(indent);
        }
    }
    text
}

/// Words whose code keeps its order whatever stands around it (UAX #9, LRI).
fn prose(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| match at % 2 {
        0 => part.to_owned(),
        _ => code(part),
    });
    parts.collect::<Vec<_>>().join("`")
}

fn code(text: &str) -> String {
    match tongue().is_right_to_left() && !text.is_empty() {
        true => format!("\u{2066}{text}\u{2069}"),
        false => text.to_owned(),
    }
}

/// A cell of a line, which does not take its neighbours with it (UAX #9, FSI).
fn apart(text: &str) -> String {
    match tongue().is_right_to_left() {
        true => format!("\u{2068}{text}\u{2069}"),
        false => text.to_owned(),
    }
}
