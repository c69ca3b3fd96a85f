//! `diwan check`: every rule over the sources and the rendered output. Writes nothing but the cache.
//!
//! Findings go to stderr with excerpts, or to stdout in a format for programs. The status is 1 when there is an error, and
//! with `--deny warnings` when there is any finding at all.

use std::io;
use std::path::Path;

use diwan::check;
use diwan::edition::Edition;
use diwan::press::{Press, Purpose};
use diwan::source::Sources;

use super::baseline::{self, Compared};
use super::cache::Cache;
use super::outside::Machine;
use super::progress::Progress;
use super::report::{QuotedSite, Report, sources_of};
use super::session::Session;
use super::{Outcome, Refusal, edition, rules, voice};
use crate::cli::{Check, Deny, Format};

/// Checks the site, or lists the rules.
pub fn run(args: &Check) -> io::Result<Outcome> {
    if args.list {
        return rules::list();
    }
    if let Some(name) = &args.explain {
        return rules::explain(name);
    }
    let root = &args.site.root;
    // What is looked for is the same under one address, and links between pages are then told from links to elsewhere.
    let edition = |sources: &Sources, _: Option<&_>| {
        let web = edition::web(sources, args.now.as_deref(), false, None)?;
        Ok(Edition {
            one_host: true,
            ..web
        })
    };
    let cache = Cache::of_site(root);
    let session = match Session::open(root, Purpose::FullBuild, edition) {
        Ok(session) => session.with_cache(&cache),
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let Session {
        press,
        notes: mut found,
    } = session;
    if let Some(press) = &press {
        let progress = Progress::new(check::outputs(press).len());
        let machine = Machine { cache: &*cache };
        found.extend(check::run_seen(press, &machine, || progress.step()));
        progress.finish();
        found.extend(check::ahead::faults(press, &found));
        voice::step(&message!("step-checked"));
    }
    let found = match &args.baseline {
        None => found,
        Some(file) => match baseline::compared(root, file, found) {
            Ok(compared) => {
                tell(&compared, file);
                compared.new
            }
            Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
        },
    };
    let report = Report::new(found);
    report.print(
        args.format,
        QuotedSite {
            sources: &sources_of(press.as_ref(), root),
            root,
        },
    )?;
    let pages: usize = press
        .iter()
        .flat_map(Press::counts)
        .map(|(_, pages)| pages)
        .sum();
    if args.format == Format::Text && report.is_empty() {
        voice::done(&message!("nothing-found", pages))?;
    }
    let denied = args.deny == Some(Deny::Warnings) && report.is_grave();
    Ok(if report.errors() > 0 || denied {
        Outcome::Failed
    } else {
        Outcome::Done
    })
}

/// Says what the baseline let pass, by the way.
fn tell(compared: &Compared, file: &Path) {
    let file = file.display().to_string();
    let Compared {
        known,
        gone,
        is_made,
        ..
    } = compared;
    let message = match is_made {
        true => diwan::message!("baseline-made", count = *known, file),
        false => diwan::message!("baseline-let-pass", count = *known, gone = *gone, file),
    };
    voice::mention(&message);
}
