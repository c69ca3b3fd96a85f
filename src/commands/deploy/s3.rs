//! A store that speaks as Amazon's S3 does: a file is an object, replaced by itself.
//!
//! Types, times to be kept, encodings and redirects go with each object.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use diwan::settings::Bucket;

use super::bucket::BucketStore;
use super::lease::Lease;
use super::record::{DeployPlan, DeployRecord, RECORD, now};
use super::{Attempt, Job};

/// How many requests are under way at once.
const AT_ONCE: usize = 8;
/// How many files are in doubt at once, at least.
const CHUNK: usize = 100;

/// Uploads to a bucket.
pub fn upload(job: &Job, settings: &Bucket) -> Attempt<DeployPlan> {
    let store = BucketStore::open(settings)?;
    // What is said of a file goes with it: when that changes, the file is uploaded again.
    let mut digests = BTreeMap::new();
    for (path, file) in &job.built.files {
        let said = blake3::hash(format!("{:?}", job.built.headers(path)).as_bytes());
        digests.insert(
            path.as_str(),
            format!("{}-{}", file.digest, &said.to_hex()[..8]),
        );
    }
    let digest = |path: &str| digests.get(path).cloned().unwrap_or_default();
    if job.is_rehearsal {
        return Ok(store
            .record()?
            .plan(job.built, digest, (job.target.delay, now())));
    }
    Lease::of(&store, job)?.hold(|| {
        let mut record = store.record()?;
        let plan = record.plan(job.built, digest, (job.target.delay, now()));
        store.carry_out(job, &mut record, &plan, digest)?;
        Ok(plan)
    })
}

impl BucketStore<'_> {
    fn record(&self) -> Attempt<DeployRecord> {
        let known = self.get(RECORD)?;
        Ok(known.map_or_else(DeployRecord::default, |it| DeployRecord::read(&it.body)))
    }

    fn put_record(&self, record: &DeployRecord) -> Attempt<()> {
        let headers = [
            ("content-type", "application/json".to_owned()),
            ("cache-control", "no-store".to_owned()),
        ];
        self.put(RECORD, &headers, None, &record.text()).map(drop)
    }

    fn carry_out(
        &self,
        job: &Job,
        record: &mut DeployRecord,
        plan: &DeployPlan,
        digest: impl Fn(&str) -> String,
    ) -> Attempt<()> {
        // The record is written for each chunk, so a large site has few.
        let chunk = CHUNK.max(plan.number() / 20);
        for paths in plan.uploads.iter().flat_map(|group| group.chunks(chunk)) {
            record.doubt(paths);
            self.put_record(record)?;
            in_parallel(paths, |path| {
                self.put(path, &job.built.headers(path), None, &job.bytes(path)?)
                    .map(drop)
            })?;
            for path in paths {
                record.note(path, digest(path));
            }
        }
        record.let_go(plan, now());
        if !plan.is_empty() || !plan.leaving.is_empty() {
            self.put_record(record)?;
        }
        for paths in plan.removals.chunks(chunk) {
            in_parallel(paths, |path| self.delete(path))?;
            for path in paths {
                record.files.remove(path);
            }
            self.put_record(record)?;
        }
        Ok(())
    }
}

/// Does something for each path, several at once; after the first fault nothing more is begun.
fn in_parallel(paths: &[String], task: impl Fn(&str) -> Attempt<()> + Sync) -> Attempt<()> {
    let next = AtomicUsize::new(0);
    let fault = Mutex::new(None);
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(paths.len()) {
            scope.spawn(|| {
                while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(diagnostic) = task(path) {
                        next.store(paths.len(), Ordering::Relaxed);
                        fault
                            .lock()
                            .unwrap_or_else(PoisonError::into_inner)
                            .get_or_insert(diagnostic);
                    }
                }
            });
        }
    });
    let fault = fault.into_inner().unwrap_or_else(PoisonError::into_inner);
    fault.map_or(Ok(()), Err)
}
