//! Alone at a bucket: an object that may be made only where there is none, and that its maker writes anew while it is at work.
//!
//! A store knows no process that ends. So who finds the object unchanged for a minute takes it over, and who was stopped on this
//! machine takes up its own at once: the lock on this machine says that nobody else of it is at work.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fs};

use super::bucket::BucketStore;
use super::{Attempt, Job, busy};
use crate::commands::voice::mention;

/// The name of the object.
const NAME: &str = ".diwan-deploying";
/// After so long without a sign its maker is taken for gone.
const GONE: Duration = Duration::from_secs(60);
/// How often a sign is given.
const SIGN: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(100);

/// The right to write into a bucket.
pub(super) struct Lease<'a> {
    store: &'a BucketStore<'a>,
    owner: String,
}

impl<'a> Lease<'a> {
    /// Takes it, or says that somebody is at work.
    pub(super) fn of(store: &'a BucketStore<'a>, job: &Job) -> Attempt<Self> {
        let lease = Lease {
            store,
            owner: owner(job),
        };
        let mut seen: Option<(String, Instant)> = None;
        loop {
            if lease.sign(Some(("if-none-match", "*")), 0)? {
                return Ok(lease);
            }
            let Some(other) = store.get(NAME)? else {
                continue;
            };
            let (tag, text) = (other.tag.unwrap_or_default(), other.body);
            let is_ours =
                String::from_utf8_lossy(&text).lines().next() == Some(lease.owner.as_str());
            let is_gone = match &seen {
                Some((known, since)) if *known == tag => since.elapsed() > GONE,
                Some(_) => return Err(busy(job)),
                None => false,
            };
            if is_ours || is_gone {
                if lease.sign(Some(("if-match", &tag)), 0)? {
                    return Ok(lease);
                }
                return Err(busy(job));
            }
            if seen.is_none() {
                mention(&message!("deploy-other-at-work", target = job.target.name));
                seen = Some((tag, Instant::now()));
            }
            thread::sleep(Duration::from_secs(2));
        }
    }

    /// Does something while it is held, gives signs meanwhile, and lets go.
    pub(super) fn hold<T>(self, task: impl FnOnce() -> Attempt<T>) -> Attempt<T> {
        let is_over = AtomicBool::new(false);
        let done = thread::scope(|scope| {
            scope.spawn(|| {
                let (mut last, mut count) = (Instant::now(), 1);
                while !is_over.load(Ordering::Relaxed) {
                    thread::sleep(PAUSE);
                    if last.elapsed() > SIGN {
                        // What cannot be written now is written next time; after a minute somebody else may come.
                        let _ = self.sign(None, count);
                        (last, count) = (Instant::now(), count + 1);
                    }
                }
            });
            let _end = EndOfWork(&is_over);
            task()
        });
        let let_go = self.store.delete(NAME);
        done.and_then(|done| let_go.map(|()| done))
    }

    /// Writes the object; false where its condition was not met.
    fn sign(&self, condition: Option<(&str, &str)>, count: u32) -> Attempt<bool> {
        let text = format!("{}\n{} {count}\n", self.owner, std::process::id());
        let headers = [("cache-control", "no-store".to_owned())];
        let put = self.store.put(NAME, &headers, condition, text.as_bytes())?;
        Ok(put.is_some())
    }
}

/// Says that it is over when it is dropped, also by a panic: else the thread that gives signs would never end.
struct EndOfWork<'a>(&'a AtomicBool);

impl Drop for EndOfWork<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Who uploads: this site on this machine, by a digest, for others need not read where it lies.
fn owner(job: &Job) -> String {
    let root = job
        .root
        .canonicalize()
        .unwrap_or_else(|_| job.root.to_owned());
    let machine = fs::read_to_string("/etc/machine-id");
    let machine = machine
        .or_else(|_| env::var("HOSTNAME"))
        .or_else(|_| env::var("COMPUTERNAME"));
    let machine = machine.unwrap_or_default();
    let whole = format!("{machine}\n{}\n{}", root.display(), job.target.name);
    blake3::hash(whole.as_bytes()).to_hex().to_string()
}
