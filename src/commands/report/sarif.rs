//! `--format sarif`: the findings as a log of SARIF 2.1.0, which code scanning and editors read.
//!
//! Columns are counted in characters (`unicodeCodePoints`), as everywhere in Diwan. Every rule of `check` is listed, and
//! every other code that occurs, because a result points at its rule by its index.

use std::fmt::Write;

use diwan::check::RULES;
use diwan::diagnostic::{Diagnostic, Place, Severity, Tongue};
use serde_json::{Value, json};

use super::QuotedSite;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The findings, as one document.
pub fn log(diagnostics: &[Diagnostic], site: QuotedSite, tongue: Tongue) -> String {
    let rules = rules(diagnostics, tongue);
    let results: Vec<Value> = diagnostics
        .iter()
        .map(|found| result(found, &rules, site, tongue))
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Diwan",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(Known::describe).collect::<Vec<_>>(),
            }},
            "language": tongue.tag(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// A rule, or a code that has none.
struct Known {
    name: &'static str,
    severity: Severity,
    summary: Option<String>,
}

impl Known {
    fn describe(&self) -> Value {
        let mut rule = json!({
            "id": self.name,
            "defaultConfiguration": { "level": self.severity.to_string() },
        });
        if let Some(summary) = &self.summary {
            rule["shortDescription"] = json!({ "text": summary });
        }
        rule
    }
}

fn rules(diagnostics: &[Diagnostic], tongue: Tongue) -> Vec<Known> {
    let of_check = RULES.iter().map(|rule| Known {
        name: rule.name,
        severity: rule.severity,
        summary: Some(rule.summary_in(tongue)),
    });
    let mut known: Vec<Known> = of_check.collect();
    for found in diagnostics {
        if !known.iter().any(|rule| rule.name == found.code) {
            known.push(Known {
                name: found.code,
                severity: found.severity,
                summary: None,
            });
        }
    }
    known
}

fn result(found: &Diagnostic, rules: &[Known], site: QuotedSite, tongue: Tongue) -> Value {
    let hint = found.hint.iter();
    let hint = hint.map(|hint| format!("\n\n{}", hint.plain(tongue)));
    let message: String = [found.message.plain(tongue)]
        .into_iter()
        .chain(hint)
        .collect();
    let mut result = json!({
        "ruleId": found.code,
        "ruleIndex": rules.iter().position(|rule| rule.name == found.code),
        "level": found.severity.to_string(),
        "message": { "text": message },
    });
    if let Some(place) = &found.place {
        result["locations"] = json!([location(place, site)]);
    }
    if let Some((place, label)) = &found.second {
        let mut second = location(place, site);
        second["message"] = json!({ "text": label.plain(tongue) });
        result["relatedLocations"] = json!([second]);
    }
    result
}

fn location(place: &Place, site: QuotedSite) -> Value {
    let uri = uri(&site.path_from_here(&place.path));
    let mut physical = json!({ "artifactLocation": { "uri": uri } });
    if place.line > 0 {
        physical["region"] = json!({ "startLine": place.line, "startColumn": place.column });
    }
    json!({ "physicalLocation": physical })
}

/// A path as a relative reference: RFC 3986 allows no Arabic letter and no space in it.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(byte.into())
            }
            _ => write!(uri, "%{byte:02X}").unwrap_or_default(),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;
    use diwan::source::Sources;
    use std::path::Path;

    #[test]
    fn a_log_has_its_rules_results_and_places() {
        let sources = Sources::default();
        let site = QuotedSite {
            sources: &sources,
            root: Path::new("."),
        };
        let found = Diagnostic::warning("unheard-of", "a message")
            .at(Place::span("content/بيان.ar.md", "x\nyz", 3..4))
            .second(Place::file("site.yaml"), "declared here")
            .hint("a remedy");
        let log: Value = serde_json::from_str(&log(&[found], site, Tongue::English)).unwrap();
        let run = &log["runs"][0];
        let result = &run["results"][0];
        let rule = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], "unheard-of");
        assert_eq!(result["level"], "warning");
        assert_eq!(result["message"]["text"], "a message\n\na remedy");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(
            place["artifactLocation"]["uri"],
            "content/%D8%A8%D9%8A%D8%A7%D9%86.ar.md"
        );
        assert_eq!(place["region"], json!({ "startLine": 2, "startColumn": 2 }));
        let second = &result["relatedLocations"][0];
        assert_eq!(second["message"]["text"], "declared here");
        assert_eq!(second["physicalLocation"]["region"], Value::Null);
        assert_eq!(log["version"], "2.1.0");
    }
}
