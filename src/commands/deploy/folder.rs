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
    let record = place::read(&former.join(RECORD)).ok().flatten();
    let mut record = DeployRecord::read(&record.unwrap_or_default());
    let digest = |path: &str| job.built.files[path].digest.clone();
    let plan = record.plan(job.built, digest, (job.target.delay, now()));
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
    publication.write(RECORD, &record.text());
    match publication.finish() {
        Ok(published) => {
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
