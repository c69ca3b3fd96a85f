//! `--format github`: workflow commands, which GitHub Actions shows as annotations beside the changed lines.
//!
//! Their form and escapes are those of `@actions/core`: `%`, CR and LF are percent-encoded everywhere, `:` and `,` in
//! properties as well.

use diwan::diagnostic::{Diagnostic, Severity, Tongue};

use super::QuotedSite;
use super::visible::{visible, visible_name};

/// The findings, one command a line.
pub fn commands(diagnostics: &[Diagnostic], site: QuotedSite, tongue: Tongue) -> String {
    diagnostics
        .iter()
        .map(|diagnostic| command(diagnostic, site, tongue))
        .collect()
}

fn command(diagnostic: &Diagnostic, site: QuotedSite, tongue: Tongue) -> String {
    let mut properties = Vec::new();
    if let Some(place) = &diagnostic.place {
        properties.push(format!(
            "file={}",
            property(&visible_name(&site.path_from_here(&place.path)))
        ));
        if place.line > 0 {
            properties.push(format!("line={}", place.line));
            properties.push(format!("col={}", place.column));
        }
    }
    properties.push(format!("title={}", property(diagnostic.code)));
    let help = message!("level-help").plain(tongue);
    let hint = diagnostic.hint.iter();
    let hint = hint.map(|hint| format!("\n{help}: {}", hint.plain(tongue)));
    let message: String = [diagnostic.message.plain(tongue)]
        .into_iter()
        .chain(hint)
        .collect();
    // What others call a note is a notice there.
    let kind = match diagnostic.severity {
        Severity::Note => "notice".to_owned(),
        severity => severity.to_string(),
    };
    format!(
        "::{} {}::{}\n",
        kind,
        properties.join(","),
        data(&visible(&message))
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use diwan::diagnostic::Place;
    use diwan::source::Sources;
    use std::path::Path;

    #[test]
    fn a_finding_is_a_workflow_command() {
        let sources = Sources::default();
        let site = QuotedSite {
            sources: &sources,
            root: Path::new("site"),
        };
        let found = Diagnostic::error("dead-link", "100% dead: `x`, `y`")
            .at(Place::span("content/a,b.ar.md", "x\nyz", 3..4))
            .hint("mend it");
        assert_eq!(
            commands(
                &[found, Diagnostic::warning("odd", "no place")],
                site,
                Tongue::English
            ),
            "::error file=site/content/a%2Cb.ar.md,line=2,col=2,title=dead-link::100%25 dead: `x`, `y`%0Ahelp: mend it\n\
             ::warning title=odd::no place\n"
        );
    }
}
