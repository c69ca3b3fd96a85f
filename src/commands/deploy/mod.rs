//! `diwan deploy`: what was built, brought to where it is read.
//!
//! Takes a built folder and a target of `site.yaml`; leaves the former site or the new one, page by page, whenever it is stopped,
//! and the next run goes on from there. What pages load comes before them and leaves after them. Where a place can be exchanged as a
//! whole (a folder, a machine with a shell) it is; where it cannot (a store, SFTP), each file is replaced by itself, in that order.
//!
//! Secrets are read from the environment by those who need them and are in no message. Two uploads at once are kept apart by a
//! lock on this machine, and by one at the target for those of other machines.

mod bucket;
mod folder;
mod git;
pub(super) mod http;
mod inventory;
mod lease;
mod local;
mod record;
mod remote;
mod rsync;
mod s3;
mod sftp;
mod verify;

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Parser;
use diwan::diagnostic::{Diagnostic, Message, nearest};
use diwan::edition::PROVISIONAL;
use diwan::press::read_settings;
use diwan::settings::{DeployKind, DeployTarget, Settings};
use diwan::source::Sources;
use jiff::Timestamp;
use jiff::tz::TimeZone;

pub(in crate::commands) use http::is_here;

use super::ours::{self, LEDGER, place};
use super::part::MANIFEST;
use super::report::{QuotedSite, Report};
use super::tongue::decimal;
use super::voice;
use super::{Outcome, Refusal, build};
use crate::cli::{Cli, Command, Deploy};
use inventory::Inventory;
use record::DeployPlan;

/// What came of an attempt, or why there was none.
type Attempt<T> = Result<T, Diagnostic>;

/// What is uploaded to where.
struct Job<'a> {
    root: &'a Path,
    target: &'a DeployTarget,
    built: &'a Inventory,
    is_rehearsal: bool,
}

impl Job<'_> {
    /// A file as it was built; one that is another by now is told.
    fn bytes(&self, path: &str) -> Attempt<Vec<u8>> {
        self.built.bytes(path).map_err(|error| {
            let message = message!("deploy-file-changed", file = path, error);
            failed(message, message!("deploy-build-again"))
        })
    }
}

/// Uploads, rehearses or verifies.
pub fn run(args: &Deploy) -> io::Result<Outcome> {
    let begun = Instant::now();
    let root = args.site.root.as_path();
    let (sources, mut notes) = Sources::open(root);
    let (settings, found) = match notes.iter().any(Diagnostic::is_error) {
        true => (None, Vec::new()),
        false => read_settings(&sources),
    };
    notes.extend(found);
    let report = Report::new(notes);
    let sources = &sources;
    report.explain(QuotedSite { sources, root })?;
    let Some(settings) = settings.filter(|_| report.errors() == 0) else {
        return Ok(Outcome::Failed);
    };
    let target = match &args.verify {
        Some(_) => None,
        None => match choose(&settings, args.target.as_deref()) {
            Ok(target) => Some(target),
            Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
        },
    };
    let folder = match built_folder(args)? {
        Ok(folder) => folder,
        Err(outcome) => return Ok(outcome),
    };
    let built = match inventory(&folder, &settings) {
        Ok(built) => built,
        Err(diagnostic) => return Refusal::failed(diagnostic).tell(),
    };
    if let Some(url) = &args.verify {
        return verify::run(&built, &settings.base_url.path, url);
    }
    let Some(target) = target else {
        return Ok(Outcome::WrongUse);
    };
    if !args.provisional
        && let Some(diagnostic) = provisional(&built, &folder)
    {
        return Refusal::failed(diagnostic).tell();
    }
    let job = Job {
        root,
        target,
        built: &built,
        is_rehearsal: args.dry_run,
    };
    match upload(&job) {
        Ok(plan) => tell(&job, &plan, &settings.time_zone, begun),
        Err(diagnostic) => Refusal::failed(diagnostic).tell(),
    }
}

/// The target of this name; the only one, where none is named.
fn choose<'s>(settings: &'s Settings, name: Option<&str>) -> Attempt<&'s DeployTarget> {
    let names = || {
        settings
            .deploy
            .sound
            .iter()
            .map(|target| target.name.as_str())
    };
    let wrong =
        |message: Message, hint: Message| Diagnostic::error("wrong-use", message).hint(hint);
    let faulty = &settings.deploy.faulty;
    let meant = name.or(faulty.first().map(String::as_str));
    if let Some(name) = meant.filter(|name| faulty.iter().any(|it| it == name)) {
        let message = message!("deploy-target-at-fault", name);
        return Err(wrong(message, message!("deploy-mend-target")));
    }
    match (name, settings.deploy.sound.as_slice()) {
        (_, []) => Err(wrong(
            message!("deploy-nowhere"),
            message!("deploy-name-place"),
        )),
        (None, [only]) => Ok(only),
        (None, _) => Err(wrong(
            message!("deploy-which"),
            message!("deploy-targets", targets = names().collect::<Vec<_>>()),
        )),
        (Some(name), targets) => targets.iter().find(|it| it.name == name).ok_or_else(|| {
            let hint = match nearest(name, names()) {
                Some(near) => message!("did-you-mean-near", near),
                None => message!("deploy-targets", targets = names().collect::<Vec<_>>()),
            };
            wrong(message!("deploy-no-target", name), hint)
        }),
    }
}

/// The folder that was built; the one in the site's folder is built where there is none.
fn built_folder(args: &Deploy) -> io::Result<Result<PathBuf, Outcome>> {
    if let Some(folder) = &args.from {
        return Ok(Ok(folder.clone()));
    }
    let root = &args.site.root;
    let folder = match root == Path::new(".") {
        true => "public".into(),
        false => root.join("public"),
    };
    if folder.exists() {
        return Ok(Ok(folder));
    }
    // As if it had been typed: what a build may be asked for besides is none of an upload's business.
    let mut named = OsString::from("--root=");
    named.push(root);
    let typed = Cli::try_parse_from(["diwan".into(), "build".into(), named]);
    let Ok(Cli {
        command: Command::Build(args),
        ..
    }) = typed
    else {
        return Ok(Err(Outcome::WrongUse));
    };
    let outcome = build::run(&args)?;
    Ok(match outcome {
        Outcome::Done => Ok(folder),
        other => Err(other),
    })
}

fn inventory(folder: &Path, settings: &Settings) -> Attempt<Inventory> {
    let shown = folder.display();
    if !folder.join(LEDGER).is_file() {
        return Err(failed(
            message!("deploy-not-built", folder = shown),
            message!("deploy-build-first"),
        ));
    }
    if folder.join(MANIFEST).exists() {
        return Err(failed(
            message!("deploy-is-part", folder = shown),
            message!("deploy-join-first"),
        ));
    }
    let read = Inventory::read(folder, &settings.base_url.path);
    read.map_err(|error| {
        // To build again would not take away what somebody put there.
        let remedy = match error.kind() {
            ErrorKind::InvalidFilename => message!("deploy-rename-or-remove"),
            _ => message!("deploy-build-first"),
        };
        let message = message!("deploy-unreadable", folder = folder.display(), error);
        failed(message, remedy)
    })
}

/// What was built for those who make the site is for no one else: it may hold drafts.
fn provisional(built: &Inventory, folder: &Path) -> Option<Diagnostic> {
    let robots = built.bytes("robots.txt").ok()?;
    let is_provisional = robots.starts_with(PROVISIONAL.as_bytes());
    is_provisional.then(|| {
        let message = message!("deploy-provisional", folder = folder.display());
        failed(message, message!("deploy-build-for-readers"))
    })
}

fn upload(job: &Job) -> Attempt<DeployPlan> {
    let _alone = Alone::take(job)?;
    match &job.target.kind {
        DeployKind::Folder { to } => folder::upload(job, to),
        DeployKind::Rsync(remote) => rsync::upload(job, remote),
        DeployKind::Sftp(remote) => sftp::upload(job, remote),
        DeployKind::S3(bucket) => s3::upload(job, bucket),
        DeployKind::Git { to, branch } => git::upload(job, to, branch),
    }
}

/// One upload of a site to a target at a time, of this machine. The kernel lets go of it when the process ends, however it does.
struct Alone(Option<File>);

impl Alone {
    fn take(job: &Job) -> Attempt<Self> {
        let folder = job.root.join(ours::CACHE);
        let digest = blake3::hash(job.target.name.as_bytes()).to_hex();
        let path = folder.join(format!("deploy-{}", &digest[..16]));
        // Where nothing can be kept beside the sources, the lock at the target is enough.
        if place::folder(&folder).is_err() {
            return Ok(Alone(None));
        }
        let Ok(file) = place::open_to_lock(&path) else {
            return Ok(Alone(None));
        };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => Err(busy(job)),
            _ => Ok(Alone(Some(file))),
        }
    }
}

impl Drop for Alone {
    fn drop(&mut self) {
        if let Some(file) = &self.0 {
            let _ = file.unlock();
        }
    }
}

/// Somebody else is at it.
fn busy(job: &Job) -> Diagnostic {
    failed(
        message!("deploy-busy", target = job.target.name),
        message!("deploy-wait"),
    )
}

fn failed(message: Message, hint: Message) -> Diagnostic {
    Diagnostic::error("not-deployed", message).hint(hint)
}

/// A folder for what a program is handed; it goes when it is dropped.
struct Scratch(PathBuf);

impl Scratch {
    fn make() -> Attempt<Self> {
        let digest =
            blake3::hash(format!("{} {:?}", std::process::id(), Instant::now()).as_bytes());
        let path = std::env::temp_dir().join(format!("diwan-{}", &digest.to_hex()[..24]));
        let made = fs::create_dir(&path);
        made.map_err(|error| Self::fault(&path, &error))?;
        Ok(Scratch(path))
    }

    fn fault(path: &Path, error: &io::Error) -> Diagnostic {
        let message = message!("deploy-no-scratch", folder = path.display(), error);
        failed(message, message!("deploy-set-tmpdir"))
    }

    /// Writes a file in it.
    fn file(&self, name: &str, bytes: &[u8]) -> Attempt<PathBuf> {
        let path = self.0.join(name);
        fs::write(&path, bytes).map_err(|error| Self::fault(&path, &error))?;
        Ok(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = place::remove(&self.0);
    }
}

fn tell(job: &Job, plan: &DeployPlan, zone: &TimeZone, begun: Instant) -> io::Result<Outcome> {
    if job.is_rehearsal {
        let uploads = plan
            .uploads
            .iter()
            .flatten()
            .map(|path| message!("deploy-would-upload", path));
        let removals = plan
            .removals
            .iter()
            .map(|path| message!("deploy-would-remove", path));
        let leaving = plan
            .leaving
            .iter()
            .map(|path| message!("deploy-would-remove-later", path));
        for line in uploads.chain(removals).chain(leaving) {
            voice::done(&line)?;
        }
    }
    let number = plan.number() + plan.mended;
    let (target, seconds) = (&job.target.name, begun.elapsed().as_secs_f64());
    let unchanged = job.built.files.len() - number.min(job.built.files.len());
    let (removed, later) = (plan.removals.len(), plan.leaving.len());
    let seconds = decimal(seconds);
    voice::done(&match job.is_rehearsal {
        true => message!(
            "deploy-rehearsed",
            target,
            number,
            unchanged,
            removed,
            later,
            seconds
        ),
        false => message!(
            "deploy-done",
            target,
            number,
            unchanged,
            removed,
            later,
            seconds
        ),
    })?;
    if later > 0 && !job.is_rehearsal {
        voice::done(&message!(
            "deploy-later",
            target,
            later,
            until = local(plan.until, zone)
        ))?;
    }
    Ok(Outcome::Done)
}

/// A moment as the clocks of the site show it.
fn local(seconds: u64, zone: &TimeZone) -> String {
    let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
    let moment = Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX);
    let local = zone.to_datetime(moment);
    local.strftime("%Y-%m-%d %H:%M").to_string()
}
