//! A folder of another machine that has no shell for us: by SFTP alone, file by file.
//!
//! Each file is written under another name and then renamed, in the order in which stores are filled. The program `sftp` reads what
//! it has to do from a file; it stops at the first fault. The lock is a folder, which only one can make; whoever was stopped on this
//! machine knows by a note beside the site's cache that it is its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use diwan::settings::Remote;

use super::record::{DeployPlan, DeployRecord, RECORD, now};
use super::remote::done;
use super::{Attempt, Job, Scratch, busy, failed};
use crate::commands::ours::{self, place};

/// The name of the folder that is the lock.
const LOCK: &str = ".diwan-deploying";

/// Uploads by SFTP.
pub fn upload(job: &Job, remote: &Remote) -> Attempt<DeployPlan> {
    let there = Sftp {
        remote,
        scratch: Scratch::make()?,
    };
    let digest = |path: &str| job.built.files[path].digest.clone();
    let plan = |record: &DeployRecord| record.plan(job.built, digest, (job.target.delay, now()));
    if job.is_rehearsal {
        return Ok(plan(&there.record()?));
    }
    let lock = SftpLock::take(&there, job)?;
    let mut record = there.record()?;
    let plan = plan(&record);
    there.carry_out(job, &mut record, &plan, digest)?;
    lock.let_go()?;
    Ok(plan)
}

struct Sftp<'a> {
    remote: &'a Remote,
    scratch: Scratch,
}

impl Sftp<'_> {
    /// Runs commands, each in a line; what begins with a hyphen may fail.
    fn run(&self, commands: &str) -> Attempt<()> {
        let file = self.scratch.file("commands", commands.as_bytes())?;
        let mut command = Command::new("sftp");
        command.args(["-q", "-o", "BatchMode=yes"]);
        if let Some(port) = self.remote.port {
            command.args(["-P", &port.to_string()]);
        }
        command.arg("-b").arg(file).arg(&self.remote.host);
        done("sftp", command.stdin(Stdio::null()).output()).map(drop)
    }

    /// A path below the folder, as a word of a command.
    fn word(&self, below: &str) -> String {
        word(&format!("{}/{below}", self.remote.path))
    }

    fn record(&self) -> Attempt<DeployRecord> {
        let local = self.scratch.0.join("record");
        let get = format!(
            "-get {} {}\n",
            self.word(RECORD),
            word(&local.to_string_lossy())
        );
        self.run(&get)?;
        Ok(DeployRecord::read(&fs::read(&local).unwrap_or_default()))
    }

    fn carry_out(
        &self,
        job: &Job,
        record: &mut DeployRecord,
        plan: &DeployPlan,
        digest: impl Fn(&str) -> String,
    ) -> Attempt<()> {
        self.run(&self.folders(plan))?;
        for paths in plan.uploads.iter().flat_map(|group| group.chunks(500)) {
            record.doubt(paths);
            let mut commands = self.put(RECORD, &self.scratch.file("new", &record.text())?);
            for path in paths {
                commands.push_str(&self.put(path, &job.built.folder.join(path)));
            }
            self.run(&commands)?;
            for path in paths {
                record.note(path, digest(path));
            }
        }
        record.let_go(plan, now());
        let mut commands = String::new();
        for path in &plan.removals {
            commands.push_str(&format!("-rm {}\n", self.word(path)));
            record.files.remove(path);
        }
        commands.push_str(&self.put(RECORD, &self.scratch.file("new", &record.text())?));
        self.run(&commands)
    }

    /// Makes the folders of what is uploaded.
    fn folders(&self, plan: &DeployPlan) -> String {
        let mut folders = BTreeSet::new();
        for path in plan.uploads.iter().flatten() {
            let ends = path.match_indices('/').map(|(at, _)| &path[..at]);
            folders.extend(ends);
        }
        let folders = folders.into_iter();
        folders
            .map(|folder| format!("-mkdir {}\n", self.word(folder)))
            .collect()
    }

    /// Writes a file beside its place, then in it.
    fn put(&self, path: &str, from: &Path) -> String {
        let beside = match path.rsplit_once('/') {
            Some((folder, name)) => format!("{folder}/.{name}.diwan~"),
            None => format!(".{path}.diwan~"),
        };
        let from = std::path::absolute(from).unwrap_or_else(|_| from.into());
        let (beside, from) = (self.word(&beside), word(&from.to_string_lossy()));
        format!("put {from} {beside}\nrename {beside} {}\n", self.word(path))
    }
}

/// A word of a command of `sftp`: between quotes, where it takes no sign for a pattern.
fn word(path: &str) -> String {
    let mut word = String::from("\"");
    for c in path.chars() {
        if matches!(c, '"' | '\\') {
            word.push('\\');
        }
        word.push(c);
    }
    word.push('"');
    word
}

/// The lock at the target, and the note on this machine that it is ours.
struct SftpLock<'a> {
    there: &'a Sftp<'a>,
    note: PathBuf,
}

impl<'a> SftpLock<'a> {
    fn take(there: &'a Sftp<'a>, job: &Job) -> Attempt<Self> {
        let digest = blake3::hash(format!("sftp {}", job.target.name).as_bytes()).to_hex();
        let note = job
            .root
            .join(ours::CACHE)
            .join(format!("deploying-{}", &digest[..16]));
        let lock = SftpLock { there, note };
        let path = there.remote.path.as_str();
        let ends = path
            .match_indices('/')
            .filter(|(at, _)| *at > 0)
            .map(|(at, _)| &path[..at]);
        let above: String = ends
            .chain([path])
            .map(|folder| format!("-mkdir {}\n", word(folder)))
            .collect();
        there.run(&above)?;
        let made = there.run(&format!("mkdir {}\n", there.word(LOCK)));
        let is_ours = place::look(&lock.note).is_ok_and(|it| it.is_some());
        match made {
            Ok(()) => {}
            Err(_) if is_ours => {}
            // A folder that cannot be made for another reason is told by what it says.
            Err(fault) => {
                let is_there = there.run(&format!("cd {}\n", there.word(LOCK))).is_ok();
                return Err(if is_there { hold_on(job, there) } else { fault });
            }
        }
        let _ = place::new_file(&lock.note);
        Ok(lock)
    }

    fn let_go(self) -> Attempt<()> {
        self.there
            .run(&format!("-rmdir {}\n", self.there.word(LOCK)))?;
        let _ = place::remove(&self.note);
        Ok(())
    }
}

fn hold_on(job: &Job, there: &Sftp) -> super::Diagnostic {
    let lock = format!("{}/{LOCK}", there.remote.path);
    let message = busy(job).message;
    failed(message, message!("deploy-remove-lock", lock))
}
