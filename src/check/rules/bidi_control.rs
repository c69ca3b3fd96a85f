//! `bidi-control`: characters that turn text round without being seen.
//!
//! Embeddings and overrides (U+202A–202E) can make a text show something else than it says, in a page as in a template
//! or a catalogue; HTML has `dir` and `bdi` for what they are needed for. Isolates (U+2066–2069) pass when each has its
//! other half in its block. The marks U+200E, U+200F and U+061C are harmless.

use std::ops::Range;
use std::sync::Arc;

use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Ruler, Severity};
use crate::locale::bidi::{Control, ControlFault, bidi_faults};

pub(super) const RULE: Rule = Rule {
    name: "bidi-control",
    severity: Severity::Error,
    summary: "an invisible character turns the text round",
    sight: Sight::PageAndFile(check_page, check_file),
};

fn check_page(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut report = |range: Range<usize>, control: &Control| {
        let finding = RULE.finding(page, range, message(control));
        found.push(finding.hint(hint(control)));
    };
    // Embeddings wherever they stand, code and addresses included.
    for control in bidi_faults(page.text)
        .iter()
        .filter(|it| it.fault == ControlFault::Embedding)
    {
        report(control.at.clone(), control);
    }
    for (line, text) in page.lines(&page.front) {
        for control in bidi_faults(text)
            .iter()
            .filter(|it| it.fault != ControlFault::Embedding)
        {
            report(
                line.start + control.at.start..line.start + control.at.end,
                control,
            );
        }
    }
    for control in escaped(&page.text[page.front.clone()]) {
        let at = page.front.start + control.at.start..page.front.start + control.at.end;
        report(at, &control);
    }
    for passage in &page.passages {
        for control in bidi_faults(&passage.text) {
            let source = page.source(passage, control.at.clone());
            let is_written = page.text[source.clone()].starts_with(control.character);
            // One that is written as itself was found above; `&#x202E;` was not.
            if control.fault != ControlFault::Embedding || !is_written {
                report(source, &control);
            }
        }
    }
}

fn check_file(path: &Arc<str>, text: &str, found: &mut Vec<Diagnostic>) {
    let ruler = Ruler::new(text);
    let mut faults = bidi_faults(text);
    faults.retain(|it| it.fault == ControlFault::Embedding);
    // Elsewhere `\u202E` is no more than these letters.
    if ESCAPING.iter().any(|ending| path.ends_with(ending)) {
        faults.extend(escaped(text));
    }
    for control in &faults {
        let place = ruler.place(path.clone(), control.at.clone());
        found.push(RULE.finding_at(place, message(control)).hint(hint(control)));
    }
}

/// Files in which a character may be written by its number: YAML, Fluent, JSON and TOML.
const ESCAPING: [&str; 5] = [".yaml", ".yml", ".ftl", ".json", ".toml"];

/// The embeddings that are written by their number, `\u202E` or `\U0000202E`: the value has them all the same.
fn escaped(text: &str) -> Vec<Control> {
    let number = |at: usize| {
        let (sign, length) = match text[at + 1..].chars().next()? {
            'u' => (1, 4),
            // Six in Fluent.
            'U' if text[at..].starts_with("\\U00202") => (1, 6),
            'U' => (1, 8),
            _ => return None,
        };
        let digits = text.get(at + 1 + sign..at + 1 + sign + length)?;
        let character = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
        let is_embedding = ('\u{202A}'..='\u{202E}').contains(&character);
        is_embedding.then(|| Control {
            at: at..at + 1 + sign + length,
            character,
            fault: ControlFault::Embedding,
        })
    };
    text.match_indices('\\')
        .filter_map(|(at, _)| number(at))
        .collect()
}

fn message(control: &Control) -> Message {
    let code = format!("U+{:04X}", u32::from(control.character));
    match control.fault {
        ControlFault::Embedding => message!("bidi-turns-unseen", code),
        ControlFault::Unclosed => message!("bidi-isolate-not-closed", code),
        ControlFault::Unopened => message!("bidi-isolate-not-opened", code),
    }
}

fn hint(control: &Control) -> Message {
    match control.fault {
        ControlFault::Embedding => {
            message!("delete-or-say-direction")
        }
        ControlFault::Unclosed => {
            message!("close-isolate")
        }
        ControlFault::Unopened => message!("delete-or-open-isolate"),
    }
}

#[cfg(test)]
mod tests {
    use super::{RULE, check_file};
    use crate::check::testing::{check, places};

    #[test]
    fn embeddings_are_found_everywhere_and_isolates_when_half() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("نص \u{202B}نص\u{202C}", &[(4, 4), (4, 7)]),
            ("`a\u{202E}b`", &[(4, 3)]),
            ("```\n\u{202D}\n```", &[(5, 1)]),
            ("a &#x202E; b", &[(4, 3)]),
            ("a \u{2067}b\u{2069} c", &[]),
            ("a \u{2067}*b*\u{2069} c", &[]),
            ("a \u{2067}b\n\nc\u{2069}", &[(4, 3), (6, 2)]),
            ("- \u{2068}a\n- b\u{2069}", &[(4, 3), (5, 4)]),
            ("a\u{200E} \u{200F}b \u{61C}c", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body:?}");
        }
    }

    #[test]
    fn front_matter_is_read_line_by_line() {
        let site = "=== content/a.ar.md\n---\ntitle: \"\u{2067}a\"\ndescription: \"b\u{2069} \u{202E}\"\n---\nx\n";
        let found = check(&RULE, site);
        let messages: Vec<String> = found
            .into_iter()
            .map(|(l, c, m)| format!("{l}:{c} {m}"))
            .collect();
        assert_eq!(
            messages,
            [
                "2:9 `U+2067` opens an isolate that its block does not close",
                "3:16 `U+2069` closes an isolate that its block does not open",
                "3:18 `U+202E` turns the text round unseen",
            ]
        );
    }

    #[test]
    fn what_is_written_by_its_number_is_found() {
        let site = "=== content/a.ar.md\n---\ntitle: \"a \\u202e b\"\ndescription: \"\\U0000202D\"\n---\n`\\u202e`\n";
        let found = check(&RULE, site);
        let places: Vec<(u32, u32)> = found.into_iter().map(|(l, c, _)| (l, c)).collect();
        assert_eq!(places, [(2, 11), (3, 15)]);
        for (file, text, expected) in [
            ("i18n/ar.ftl", "a = x {\"\\u202E\"}\n", 1),
            ("i18n/ar.ftl", "a = x {\"\\U00202B\"}\n", 1),
            ("content/data/a.json", "[\"\\u202E\"]\n", 1),
            ("content/data/a.json", "[\"\\u200E\"]\n", 0),
            ("scripts/a.js", "\"\\u202E\"\n", 0),
        ] {
            let mut found = Vec::new();
            check_file(&file.into(), text, &mut found);
            assert_eq!(found.len(), expected, "{text}");
        }
    }

    #[test]
    fn other_files_hold_no_embeddings_either() {
        let mut found = Vec::new();
        check_file(&"i18n/ar.ftl".into(), "a = x\nb = \u{202E}y\n", &mut found);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0]
                .place
                .as_ref()
                .map(|place| (place.line, place.column)),
            Some((2, 5))
        );
    }
}
