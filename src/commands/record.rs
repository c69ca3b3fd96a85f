//! `diwan record`: keeps the ledger of addresses, and says which have vanished.
//!
//! Takes the site as it is public now; writes `ledger.txt`. While an address has vanished that nobody has answered for, that is the
//! error, and nothing is recorded. With `--fix`, former addresses are written into the front matter of the pages that have taken their places
//! where there is no doubt, all or none, and the site is read again: what was fixed has to hold.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use diwan::article::add_aliases;
use diwan::check::{self, Proposal, Vanished};
use diwan::diagnostic::Diagnostic;
use diwan::ledger::PATH;
use diwan::press::{Press, Purpose};
use diwan::site::PageId;
use diwan::source::Sources;

use super::accept::edited;
use super::accept::write::{self, Draft};
use super::report::{QuotedSite, Report, sources_of};
use super::session::Session;
use super::{Outcome, Refusal, behind, edition, voice, written};
use crate::cli::Record;

/// Records the addresses.
pub fn run(args: &Record) -> io::Result<Outcome> {
    let root = args.site.root.as_path();
    let mut may_fix = args.fix;
    loop {
        let edition = |sources: &Sources, _: Option<&_>| {
            let edition = edition::web(sources, args.now.as_deref(), false, None)?;
            behind::refuse(sources, edition.now, args.now.as_deref(), None)?;
            Ok(edition)
        };
        let session = match Session::open(root, Purpose::Look, edition) {
            Ok(session) => session,
            Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
        };
        let Session { press, mut notes } = session;
        notes.retain(Diagnostic::is_error);
        let (Some(press), true) = (&press, notes.is_empty()) else {
            return told(press.as_ref(), root, notes);
        };
        let vanished = check::vanished(press);
        if std::mem::take(&mut may_fix) {
            match fixed(press, root, &vanished) {
                Ok(0) => {}
                Ok(_) => continue,
                Err(faults) => return told(Some(press), root, faults),
            }
        }
        // What took the place of an address is known by its not being recorded yet: so all is answered for first.
        let faults: Vec<Diagnostic> = vanished.iter().map(|it| it.told(press)).collect();
        if !faults.is_empty() {
            return told(Some(press), root, faults);
        }
        return match record(root, press) {
            Ok(()) => Ok(Outcome::Done),
            Err(fault) => Refusal::failed(fault).tell(),
        };
    }
}

/// The addresses that have vanished, as errors.
pub fn vanished(press: &Press) -> Vec<Diagnostic> {
    let vanished = check::vanished(press).into_iter();
    vanished.map(|it| it.told(press)).collect()
}

/// Writes the ledger, where anything is new.
///
/// # Errors
/// The file cannot be written.
pub fn record(root: &Path, press: &Press) -> Result<(), Diagnostic> {
    let site = press.site();
    let today = site
        .settings
        .time_zone
        .to_datetime(press.edition().now)
        .date();
    let ledger = press.plan().recorded(site, today);
    let known = site.ledger.entries().count();
    let all = ledger.entries().count();
    // Where two lines said the same, as after a merge, one is left.
    let text = ledger.text();
    if press.sources().text(PATH).is_ok_and(|it| it == text) {
        voice::step(&message!("record-up-to-date", path = PATH));
        return Ok(());
    }
    written::replace(root, PATH, text.as_bytes())?;
    let new = all.saturating_sub(known);
    let _ = voice::done(&message!("record-done", all, new, path = PATH));
    Ok(())
}

/// Writes the aliases that are certain; gives how many.
fn fixed(press: &Press, root: &Path, vanished: &[Vanished]) -> Result<usize, Vec<Diagnostic>> {
    let mut by_page: BTreeMap<PageId, Vec<&str>> = BTreeMap::new();
    for it in vanished {
        if let Proposal::Alias(page, _) = it.proposal {
            by_page.entry(page).or_default().push(&it.address);
        }
    }
    let (mut drafts, mut faults, mut said) = (Vec::new(), Vec::new(), Vec::new());
    for (page, addresses) in by_page {
        match draft(press, root, page, &addresses) {
            Ok(Some(draft)) => {
                let path = &press.site().page(page).article.path;
                for address in addresses {
                    said.push(message!("record-leads", address, path));
                }
                drafts.push(draft);
            }
            Ok(None) => {}
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() {
        faults.extend(write::all(&drafts).err());
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    for message in said {
        let _ = voice::done(&message);
    }
    Ok(drafts.len())
}

fn draft(
    press: &Press,
    root: &Path,
    page: PageId,
    addresses: &[&str],
) -> Result<Option<Draft>, Diagnostic> {
    let shown = press.site().page(page);
    let file = root.join(&*shown.article.path);
    edited(shown, page, file, |text| Ok(add_aliases(text, addresses)))
}

fn told(press: Option<&Press>, root: &Path, faults: Vec<Diagnostic>) -> io::Result<Outcome> {
    let failed = !faults.is_empty();
    let sources = &sources_of(press, root);
    Report::new(faults).explain(QuotedSite { sources, root })?;
    io::stdout().flush()?;
    Ok(match failed {
        true => Outcome::Failed,
        false => Outcome::Done,
    })
}
