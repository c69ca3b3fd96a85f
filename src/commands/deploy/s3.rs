//! A store that speaks as Amazon's S3 does: a file is an object, replaced by itself.
//!
//! Types, times to be kept, encodings and redirects go with each object. Requests are signed by `rusty-s3` in their addresses, which
//! therefore stand in no message.

use std::collections::BTreeMap;
use std::env;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use diwan::settings::Bucket;
use rusty_s3::{Bucket as Signed, Credentials, S3Action, UrlStyle};
use ureq::http::Method;

use super::http::{Http, HttpAnswer};
use super::lease::Lease;
use super::record::{DeployPlan, DeployRecord, RECORD, now};
use super::{Attempt, Job, failed};

/// How long a signature holds.
const HOLDS: Duration = Duration::from_secs(15 * 60);
/// How many requests are under way at once.
const AT_ONCE: usize = 8;
/// How many files are in doubt at once, at least.
const CHUNK: usize = 100;

/// A bucket that can be asked.
pub(super) struct BucketStore<'a> {
    http: Http,
    bucket: Signed,
    credentials: Credentials,
    settings: &'a Bucket,
}

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

impl<'a> BucketStore<'a> {
    fn open(settings: &'a Bucket) -> Attempt<Self> {
        let secret = |name: &'static str| {
            let value = env::var(name).ok().filter(|value| !value.is_empty());
            value.ok_or_else(|| {
                let message = message!("deploy-no-secret", name);
                failed(message, message!("deploy-set-secret", name))
            })
        };
        let (key, value) = (
            secret("AWS_ACCESS_KEY_ID")?,
            secret("AWS_SECRET_ACCESS_KEY")?,
        );
        let credentials = match secret("AWS_SESSION_TOKEN") {
            Ok(token) => Credentials::new_with_token(key, value, token),
            Err(_) => Credentials::new(key, value),
        };
        let style = match settings.in_host {
            true => UrlStyle::VirtualHost,
            false => UrlStyle::Path,
        };
        let unusable = || {
            let message = message!("deploy-endpoint-unusable", endpoint = settings.endpoint);
            failed(message, message!("deploy-mend-endpoint"))
        };
        let endpoint = settings.endpoint.parse().map_err(|_| unusable())?;
        let (name, region) = (settings.name.clone(), settings.region.clone());
        Ok(BucketStore {
            http: Http::to(&settings.endpoint)?,
            bucket: Signed::new(endpoint, style, name, region).map_err(|_| unusable())?,
            credentials,
            settings,
        })
    }

    /// Reads an object; `None` where there is none.
    pub(super) fn get(&self, path: &str) -> Attempt<Option<HttpAnswer>> {
        let key = self.key(path);
        let address = || {
            let action = self.bucket.get_object(Some(&self.credentials), &key);
            action.sign(HOLDS).to_string()
        };
        let answer = self.http.ask(&Method::GET, address, &[], None);
        let answer = answer.map_err(|why| self.unreachable(why))?;
        match answer.status {
            200 => Ok(Some(answer)),
            404 if !says(&answer, "NoSuchBucket") => Ok(None),
            _ => Err(self.refused(path, &answer)),
        }
    }

    /// Writes an object; `None` where a condition was not met.
    pub(super) fn put(
        &self,
        path: &str,
        headers: &[(&str, String)],
        condition: Option<(&str, &str)>,
        bytes: &[u8],
    ) -> Attempt<Option<HttpAnswer>> {
        let key = self.key(path);
        let address = || {
            let mut action = self.bucket.put_object(Some(&self.credentials), &key);
            for (name, value) in headers
                .iter()
                .filter(|(name, _)| name.starts_with("x-amz-"))
            {
                action.headers_mut().insert(*name, value.clone());
            }
            action.sign(HOLDS).to_string()
        };
        let mut all: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        all.extend(condition);
        let answer = self.http.ask(&Method::PUT, address, &all, Some(bytes));
        let answer = answer.map_err(|why| self.unreachable(why))?;
        match answer.status {
            200 | 201 | 204 => Ok(Some(answer)),
            409 | 412 if condition.is_some() => Ok(None),
            _ => Err(self.refused(path, &answer)),
        }
    }

    /// Removes an object, if there is one.
    pub(super) fn delete(&self, path: &str) -> Attempt<()> {
        let key = self.key(path);
        let address = || {
            let action = self.bucket.delete_object(Some(&self.credentials), &key);
            action.sign(HOLDS).to_string()
        };
        let answer = self.http.ask(&Method::DELETE, address, &[], None);
        let answer = answer.map_err(|why| self.unreachable(why))?;
        match answer.status {
            200 | 202 | 204 | 404 => Ok(()),
            _ => Err(self.refused(path, &answer)),
        }
    }

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
                let bytes = job.built.bytes(path).map_err(|error| {
                    let message = message!(
                        "deploy-file-changed",
                        file = path,
                        error = error.to_string()
                    );
                    failed(message, message!("deploy-build-again"))
                })?;
                self.put(path, &job.built.headers(path), None, &bytes)
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

    fn key(&self, path: &str) -> String {
        format!("{}{path}", self.settings.prefix)
    }

    fn unreachable(&self, why: String) -> super::Diagnostic {
        let message = message!("deploy-unreachable", host = self.settings.endpoint, why);
        failed(message, message!("deploy-run-again"))
    }

    fn refused(&self, path: &str, answer: &HttpAnswer) -> super::Diagnostic {
        let text = String::from_utf8_lossy(&answer.body);
        let code = text
            .split_once("<Code>")
            .and_then(|(_, rest)| rest.split_once("</Code>"));
        let code = code.map_or_else(String::new, |(code, _)| code.to_owned());
        let message = message!(
            "deploy-refused",
            file = path,
            status = u64::from(answer.status),
            code
        );
        failed(message, message!("deploy-check-rights"))
    }
}

fn says(answer: &HttpAnswer, code: &str) -> bool {
    String::from_utf8_lossy(&answer.body).contains(code)
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
