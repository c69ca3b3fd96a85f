//! `diwan build`: reads, sets up, renders every output into a publication, and publishes it when there is no error.
//!
//! The target is locked before the sources are read, not after: of two builds at once, the one that publishes last has
//! also read last. Diagnostics go to stderr, after the publication, so that a reader who closes the pipe cannot stop it.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Instant;

use diwan::diagnostic::Diagnostic;
use diwan::edition::Edition;
use diwan::language::Lang;
use diwan::press::Press;
use diwan::settings::PATH;
use diwan::source::Sources;

use super::progress::Progress;
use super::publish::{Publication, Tally, Target};
use super::report::{Report, Site};
use super::{Outcome, edition, wrong_use};
use crate::cli::Build;

/// Builds the site.
pub fn run(args: &Build) -> io::Result<Outcome> {
    let begun = Instant::now();
    let root = &args.site.root;
    if !root.join(PATH).is_file() {
        return told(Report::new(Sources::open(root).1));
    }
    let out = args.out.clone().unwrap_or_else(|| default_out(root));
    let target = match Target::choose(root, &out) {
        Ok(target) => target,
        Err(diagnostic) => return wrong_use(diagnostic),
    };
    let waiting = || eprintln!("waiting for another build of `{}`", out.display());
    let publication = match Publication::begin(target, waiting) {
        Ok(publication) => publication,
        Err(diagnostic) => return told(Report::new(vec![diagnostic])),
    };
    let (sources, mut found) = Sources::open(root);
    let edition = edition::web(
        &sources,
        args.now.as_deref(),
        args.drafts,
        args.base_url.as_deref(),
    );
    let edition = match edition {
        Ok(edition) => Edition {
            pseudo: args.pseudo.map(edition::disguise),
            ..edition
        },
        Err(diagnostic) => return wrong_use(diagnostic),
    };
    let copy = sources.clone();
    let (press, set_up) = Press::set_up(sources, edition);
    found.extend(set_up);
    let published = press
        .as_ref()
        .and_then(|press| publish(press, publication, &mut found));
    let report = Report::new(found);
    report.explain(Site {
        sources: press.as_ref().map_or(&copy, Press::sources),
        root,
    })?;
    match (press, published) {
        (Some(press), Some(tally)) => {
            let summary = Summary {
                press: &press,
                report: &report,
                tally,
                begun,
                out,
            };
            summary.print()?;
            Ok(Outcome::Done)
        }
        _ => Ok(Outcome::Failed),
    }
}

/// `public` in the site's folder, named as a user would.
fn default_out(root: &std::path::Path) -> PathBuf {
    if root == std::path::Path::new(".") {
        "public".into()
    } else {
        root.join("public")
    }
}

/// Renders everything; publishes it, unless something is an error by then.
fn publish(press: &Press, publication: Publication, found: &mut Vec<Diagnostic>) -> Option<Tally> {
    let hopeless = found.iter().any(Diagnostic::is_error);
    let progress = Progress::new(press.outputs().len());
    let rendered = Mutex::new(Vec::new());
    press.for_each(|output, bytes, diagnostics| {
        // Errors are all to be told, so everything is rendered; but what cannot be published need not be written.
        if !hopeless {
            publication.write(&output.route.file_path(), &bytes);
        }
        if !diagnostics.is_empty() {
            rendered
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner())
                .extend(diagnostics);
        }
        progress.step();
    });
    progress.finish();
    found.extend(
        rendered
            .into_inner()
            .unwrap_or_else(|poisoned| poisoned.into_inner()),
    );
    if found.iter().any(Diagnostic::is_error) {
        return None;
    }
    publication
        .finish()
        .map_err(|troubles| found.extend(troubles))
        .ok()
}

fn told(report: Report) -> io::Result<Outcome> {
    report.message()?;
    Ok(Outcome::Failed)
}

/// What a build tells when it is done.
struct Summary<'a> {
    press: &'a Press,
    report: &'a Report,
    tally: Tally,
    begun: Instant,
    out: PathBuf,
}

impl Summary<'_> {
    fn print(&self) -> io::Result<()> {
        let mut stdout = io::stdout().lock();
        for (lang, pages) in self.press.counts() {
            writeln!(
                stdout,
                "{:<8}{}{}",
                lang.as_str(),
                number(pages, "page"),
                self.warnings(lang)
            )?;
        }
        let Tally {
            written,
            unchanged,
            removed,
        } = self.tally;
        writeln!(
            stdout,
            "{} in `{}` in {:.2} s: {written} written, {unchanged} unchanged, {removed} removed",
            number(written + unchanged, "file"),
            self.out.display(),
            self.begun.elapsed().as_secs_f64(),
        )?;
        stdout.flush()
    }

    fn warnings(&self, lang: Lang) -> String {
        match self
            .report
            .warnings()
            .filter(|found| found.lang == Some(lang))
            .count()
        {
            0 => String::new(),
            some => format!(", {}", number(some, "warning")),
        }
    }
}

fn number(count: usize, one: &str) -> String {
    format!("{count} {one}{}", if count == 1 { "" } else { "s" })
}
