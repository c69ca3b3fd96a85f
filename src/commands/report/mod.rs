//! Diagnostics on their way to people and programs: text, JSON, GitHub's annotations, SARIF.
//!
//! Takes the findings of all phases; gives them in one order (errors first, then by place) to the caller. Text goes
//! to stderr, with excerpts of the sources; the formats for programs go to stdout, because there they are the result.

mod alike;
mod github;
mod json;
mod sarif;
mod text;
mod visible;
mod worded;

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

use diwan::diagnostic::{Diagnostic, Severity, Tongue, in_order};
use diwan::press::Press;
use diwan::source::{BUILT_IN, Sources};

use super::tongue::tongue;
use crate::cli::Format;

use visible::visible_json;
pub use visible::{visible, visible_name};

/// Findings, in the order in which they are shown.
#[derive(Debug)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

/// The site that findings are about: where their excerpts are, and what its paths are called from here.
#[derive(Debug, Clone, Copy)]
pub struct QuotedSite<'a> {
    /// Its files.
    pub sources: &'a Sources,
    /// Its folder, as the user named it.
    pub root: &'a Path,
}

impl Report {
    /// A report of these findings; duplicates go.
    pub fn new(mut diagnostics: Vec<Diagnostic>) -> Self {
        // They come from many threads; what `in_order` does not compare must not show which of them was the faster.
        diagnostics.sort_by(|a, b| (&a.hint, a.lang, &a.second).cmp(&(&b.hint, b.lang, &b.second)));
        let mut diagnostics = in_order(diagnostics);
        diagnostics.sort_by_key(Diagnostic::rank);
        Report { diagnostics }
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.is_error())
            .count()
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// The warnings.
    pub fn warnings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.of(Severity::Warning)
    }

    /// Whether there is anything graver than a question.
    pub fn is_grave(&self) -> bool {
        let mut severities = self.diagnostics.iter().map(|it| it.severity);
        severities.any(|it| it != Severity::Note)
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
        let is_of = move |it: &&Diagnostic| it.severity == severity;
        self.diagnostics.iter().filter(is_of)
    }

    /// Prints the findings in this format.
    pub fn print(&self, format: Format, site: QuotedSite) -> io::Result<()> {
        unless_unread(match format {
            Format::Text => return self.explain(site),
            Format::Json => put(&visible_json(&json::lines(&self.diagnostics, tongue()))),
            Format::Github => put(&github::commands(&self.diagnostics, site, tongue())),
            Format::Sarif => put(&visible_json(&sarif::log(
                &self.diagnostics,
                site,
                tongue(),
            ))),
        })
    }

    /// Prints the findings for people, and how many there are.
    pub fn explain(&self, site: QuotedSite) -> io::Result<()> {
        unless_unread(self.write(&mut anstream::stderr().lock(), Some(site)))
    }

    /// The findings as they are explained, with colours.
    pub fn told(&self, site: QuotedSite) -> Vec<u8> {
        let mut told = Vec::new();
        // Nothing but memory is written to.
        let _ = self.write(&mut told, Some(site));
        told
    }

    fn write(&self, out: &mut dyn Write, site: Option<QuotedSite>) -> io::Result<()> {
        text::write(out, &self.diagnostics, site, tongue())?;
        match self.count(tongue()).filter(|_| site.is_some()) {
            Some(count) => writeln!(out, "{count}"),
            None => Ok(()),
        }
    }

    /// Prints findings that are about no file of a site.
    pub fn message(&self) -> io::Result<()> {
        unless_unread(self.write(&mut anstream::stderr().lock(), None))
    }

    /// `2 errors, 3 warnings`; `None` when there are none.
    fn count(&self, tongue: Tongue) -> Option<String> {
        let number = |severity| Some(self.of(severity).count()).filter(|count| *count > 0);
        let errors = number(Severity::Error).map(|count| message!("count-errors", count));
        let warnings = number(Severity::Warning).map(|count| message!("count-warnings", count));
        let notes = number(Severity::Note).map(|count| message!("count-notes", count));
        let counts = [errors, warnings, notes].into_iter().flatten();
        let counts = counts.reduce(|before, place| message!("listed", before, place));
        Some(counts?.plain(tongue))
    }
}

/// What [`Report::told`] depends on besides the findings: the language, and the width of the terminal.
pub fn manner() -> String {
    text::manner(tongue())
}

/// Prints what [`Report::told`] gave.
pub fn retell(told: &str) -> io::Result<()> {
    unless_unread(anstream::stderr().lock().write_all(told.as_bytes()))
}

/// The files to take excerpts from: those that were printed, else, when nothing could be, those on the disk.
pub fn sources_of<'a>(press: Option<&'a Press>, root: &Path) -> Cow<'a, Sources> {
    match press {
        Some(press) => Cow::Borrowed(press.sources()),
        None => Cow::Owned(Sources::open(root).0),
    }
}

impl QuotedSite<'_> {
    /// What a file of the site is called from the folder in which the command was given, so that a terminal or a forge
    /// can open it.
    pub fn path_from_here(&self, path: &str) -> String {
        if self.root == Path::new(".")
            || path.starts_with(BUILT_IN)
            || Path::new(path).is_absolute()
        {
            return path.to_owned();
        }
        let root = self
            .root
            .to_string_lossy()
            .replace(std::path::MAIN_SEPARATOR, "/");
        let root = root.strip_prefix("./").unwrap_or(&root);
        format!("{}/{path}", root.trim_end_matches('/'))
    }
}

/// A reader that has closed the pipe has read enough. The command ends as it would have, not as one that is done.
fn unless_unread(printed: io::Result<()>) -> io::Result<()> {
    match printed {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}

fn put(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use diwan::diagnostic::Place;

    #[test]
    fn errors_come_before_warnings_and_both_by_place() {
        let report = Report::new(vec![
            Diagnostic::warning("w", "first file").at(Place::file("a")),
            Diagnostic::error("e", "third file").at(Place::file("c")),
            Diagnostic::error("e", "second file").at(Place::file("b")),
            Diagnostic::error("e", "second file").at(Place::file("b")),
        ]);
        let messages: Vec<_> = report
            .diagnostics
            .iter()
            .map(|d| d.message.to_string())
            .collect();
        assert_eq!(messages, ["second file", "third file", "first file"]);
        assert_eq!(
            report.count(Tongue::English).as_deref(),
            Some("2 errors, 1 warning")
        );
        assert_eq!(Report::new(Vec::new()).count(Tongue::English), None);
    }

    #[test]
    fn paths_are_named_from_here() {
        let sources = Sources::default();
        for (root, path, named) in [
            (".", "content/a.ar.md", "content/a.ar.md"),
            ("./site/", "content/a.ar.md", "site/content/a.ar.md"),
            ("/srv/site", "site.yaml", "/srv/site/site.yaml"),
            (
                "site",
                "built-in/themes/ministry/theme.yaml",
                "built-in/themes/ministry/theme.yaml",
            ),
        ] {
            let site = QuotedSite {
                sources: &sources,
                root: Path::new(root),
            };
            assert_eq!(site.path_from_here(path), named);
        }
    }
}
