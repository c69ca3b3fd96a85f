//! A folder that this machine sees: filled beside itself and exchanged in one step, as `build` does.

use super::record::{DeployPlan, DeployRecord, RECORD, now};
use super::{Attempt, Job};
use crate::commands::ours::place;
use crate::commands::publish::{Publication, Target};
use crate::commands::report::Report;
use crate::commands::voice::mention;

/// Publishes into the folder.
pub fn upload(job: &Job, to: &str) -> Attempt<DeployPlan> {
    let folder = job.root.join(to);
    let target = Target::choose(job.root, &folder)?;
    let former = target.folder.clone();
    let noted = place::read(&former.join(RECORD)).ok().flatten();
    let noted = noted.unwrap_or_default();
    let mut record = DeployRecord::read(&noted);
    let digest = |path: &str| job.built.files[path].digest.clone();
    let mut plan = record.plan(job.built, digest, (job.target.delay, now()));
    if job.is_rehearsal {
        return Ok(plan);
    }
    let waiting = || {
        mention(&message!("waiting-for-another", path = folder.display()));
    };
    let publication = Publication::begin(target, waiting)?;
    for path in job.built.files.keys() {
        publication.write(path, &job.bytes(path)?);
        record.note(path, digest(path));
    }
    record.let_go(&plan, now());
    for path in &plan.removals {
        record.files.remove(path);
    }
    for path in &plan.leaving {
        match place::read_below(&former, path) {
            Ok(Some(bytes)) => publication.write(path, &bytes),
            // Somebody else was faster, or has put something else there.
            _ => drop(record.files.remove(path)),
        }
    }
    let text = record.text();
    publication.write(RECORD, &text);
    match publication.finish() {
        Ok(published) => {
            // What somebody has altered there is as the record has it, so the plan did not see it.
            let expected = plan.number() + usize::from(text != noted);
            plan.mended = published.tally.written.saturating_sub(expected);
            let _ = Report::new(published.warnings).message();
            Ok(plan)
        }
        Err(mut troubles) => {
            let last = troubles.pop();
            let _ = Report::new(troubles).message();
            Err(last.unwrap_or_else(|| super::busy(job)))
        }
    }
}
