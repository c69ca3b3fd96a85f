//! What goes in, what comes out, and why.
//!
//! Expectations follow the HTML Living Standard and the policy in the module's header. [`table`] checks three things
//! at once: the HTML, the findings, and that cleaning what is clean changes nothing and finds nothing.

use super::*;

mod editors;
mod fragments;
mod fuzz;
mod grammar;
mod hostile;
mod places;
mod reader;
mod schemes;

/// A reason, the HTML, what is written, what is found: `kind name, kind name`.
type Case = (&'static str, &'static str, &'static str, &'static str);

fn table(cases: &[Case]) {
    for (why, html, expected, expected_findings) in cases {
        let (clean, findings) = sanitise(html);
        assert_eq!(clean, *expected, "{why}: {html}");
        assert_eq!(told(&findings), *expected_findings, "{why}: {html}");
        let (again, findings) = sanitise(&clean);
        assert_eq!(again, clean, "{why}: cleaning twice");
        assert_eq!(told(&findings), "", "{why}: cleaning twice");
    }
}

/// Cleans one fragment and ends what it leaves open.
fn sanitise(html: &str) -> (String, Vec<Correction>) {
    let mut cleaner = Cleaner::new(HtmlPolicy::Sanitise);
    let (mut out, mut findings) = (String::new(), Vec::new());
    cleaner.clean(html, &mut |_, _| None, &mut out, &mut findings);
    cleaner.finish(&mut out);
    (out, findings)
}

fn told(findings: &[Correction]) -> String {
    let told: Vec<_> = findings
        .iter()
        .map(|it| format!("{} {}", word(it.kind), it.name))
        .collect();
    told.join(", ")
}

fn word(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::ElementDropped => "element",
        FindingKind::ContentDropped => "content",
        FindingKind::AttributeDropped => "attribute",
        FindingKind::UrlDropped => "url",
        FindingKind::EndTagWithoutStart => "end",
        FindingKind::ClosedEarly => "early",
        FindingKind::TagUnfinished => "unfinished",
        FindingKind::TagOverloaded => "overloaded",
    }
}
