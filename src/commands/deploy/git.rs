//! A branch from which a host publishes pages, by Git: one commit for each state of the site, on top of the former one.
//!
//! Nothing is checked out: the tree is made of the built folder in a repository of its own, and pushed without force. So of two
//! uploads at once, the second is refused by the host and runs again; a push is there as a whole or not at all.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::record::{DeployPlan, DeployRecord, RECORD, now};
use super::remote::{done, missing};
use super::{Attempt, Job, Scratch, failed, local};

/// Uploads by Git.
pub fn upload(job: &Job, to: &str, branch: &str) -> Attempt<DeployPlan> {
    // Git runs in a folder of its own: what is near the site is named from the site.
    let near = job.root.join(to);
    let is_near = !to.contains(':') && near.exists();
    let near = std::path::absolute(&near)
        .unwrap_or(near)
        .to_string_lossy()
        .into_owned();
    let to = if is_near { near.as_str() } else { to };
    if local::is_beside(job.root, to) {
        return Err(failed(
            message!("deploy-repository-in-site", to),
            message!("deploy-name-repository-elsewhere"),
        ));
    }
    let scratch = Scratch::make()?;
    let repository = Repository {
        folder: scratch.0.join("repository.git"),
    };
    repository.run(&["init", "--quiet", "--bare", "."])?;
    let reference = format!("refs/heads/{branch}");
    let former = repository.fetch(to, &reference)?;
    let record = former
        .as_ref()
        .map(|commit| repository.show(commit))
        .unwrap_or_default();
    let mut record = DeployRecord::read(&record);
    let digest = |path: &str| job.built.files[path].digest.clone();
    let plan = record.plan(job.built, digest, (job.target.delay, now()));
    if job.is_rehearsal || (former.is_some() && plan.is_empty()) {
        return Ok(plan);
    }
    if let Some(former) = &former {
        repository.run(&["read-tree", former])?;
    }
    for path in plan.uploads.iter().flatten() {
        record.note(path, digest(path));
    }
    record.let_go(&plan, now());
    for path in &plan.removals {
        record.files.remove(path);
    }
    let mut entries = Vec::new();
    let changed: Vec<&String> = plan.uploads.iter().flatten().collect();
    for (path, blob) in changed
        .iter()
        .zip(repository.blobs(&job.built.folder, &changed)?)
    {
        entries.push((blob, path.as_str()));
    }
    // GitHub Pages leaves out what begins with an underscore, unless this file is there.
    let no_jekyll = scratch.file("nojekyll", b"")?;
    let noted = scratch.file("record", &record.text())?;
    for (file, name) in [(no_jekyll, ".nojekyll"), (noted, RECORD)] {
        let blob =
            repository.run(&["hash-object", "-w", "--no-filters", &file.to_string_lossy()])?;
        entries.push((blob, name));
    }
    repository.index(&entries, &plan.removals)?;
    let tree = repository.run(&["write-tree"])?;
    let mut commit = vec!["commit-tree", &tree, "-m", "Publish the site"];
    if let Some(former) = &former {
        commit.extend(["-p", former]);
    }
    let commit = repository.run(&commit)?;
    repository.run(&["push", "--quiet", to, &format!("{commit}:{reference}")])?;
    Ok(plan)
}

struct Repository {
    folder: std::path::PathBuf,
}

impl Repository {
    fn command<S: AsRef<OsStr>>(&self, args: &[S]) -> Command {
        let mut command = Command::new("git");
        let name = |variable: &str| std::env::var_os(variable).is_none();
        // The settings of the repository that the site lies in are not those of this one.
        for variable in [
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_PREFIX",
        ] {
            command.env_remove(variable);
        }
        command
            .env("GIT_TERMINAL_PROMPT", "0")
            // Any other word before `::` or `://` is the name of a program to run.
            .env("GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh")
            .env("GIT_DIR", &self.folder);
        for (role, variable) in [
            ("author", "GIT_AUTHOR_NAME"),
            ("committer", "GIT_COMMITTER_NAME"),
        ] {
            if name(variable) {
                command.args([
                    "-c",
                    &format!("{role}.name=Diwan"),
                    "-c",
                    &format!("{role}.email=diwan@localhost"),
                ]);
            }
        }
        command.args(args).stdin(Stdio::null());
        command
    }

    /// Runs Git; gives what it printed, without the end of its line.
    fn run(&self, args: &[&str]) -> Attempt<String> {
        let folder = if args[0] == "init" {
            self.made()
        } else {
            self.folder.clone()
        };
        let run = self.command(args).current_dir(folder).output();
        text(done("git", run)?)
    }

    fn made(&self) -> std::path::PathBuf {
        let _ = std::fs::create_dir_all(&self.folder);
        self.folder.clone()
    }

    /// The newest commit of the branch; `None` where there is no such branch yet.
    fn fetch(&self, to: &str, reference: &str) -> Attempt<Option<String>> {
        let listed = self.run(&["ls-remote", to, reference])?;
        if listed.is_empty() {
            return Ok(None);
        }
        self.run(&["fetch", "--quiet", "--depth", "1", to, reference])?;
        self.run(&["rev-parse", "FETCH_HEAD"]).map(Some)
    }

    fn show(&self, commit: &str) -> Vec<u8> {
        let shown = self
            .command(&["show", &format!("{commit}:{RECORD}")])
            .output();
        let shown: Option<Output> = shown.ok().filter(|it| it.status.success());
        shown.map(|it| it.stdout).unwrap_or_default()
    }

    /// Stores files, and gives their names in Git, in order.
    fn blobs(&self, folder: &Path, paths: &[&String]) -> Attempt<Vec<String>> {
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.into());
        let list: String = paths
            .iter()
            .map(|path| format!("{}\n", folder.join(path).display()))
            .collect();
        let args = ["hash-object", "-w", "--no-filters", "--stdin-paths"];
        let names = self.fed(&args, list.as_bytes())?;
        Ok(text(names)?.lines().map(str::to_owned).collect())
    }

    /// Puts blobs into the index and takes files out of it.
    fn index(&self, entries: &[(String, &str)], removals: &[String]) -> Attempt<()> {
        let none = "0".repeat(40);
        let removed = removals.iter().map(|path| format!("0 {none}\t{path}\0"));
        let kept = entries
            .iter()
            .map(|(blob, path)| format!("100644 {blob}\t{path}\0"));
        let list: String = removed.chain(kept).collect();
        self.fed(&["update-index", "-z", "--index-info"], list.as_bytes())
            .map(drop)
    }

    /// Runs Git with something to read.
    fn fed(&self, args: &[&str], input: &[u8]) -> Attempt<Vec<u8>> {
        use std::io::Write;
        let mut command = self.command(args);
        let command = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| missing("git", &error))?;
        let stdin = child.stdin.take();
        let input = input.to_vec();
        // Git answers while it reads: so it is fed beside.
        let feeding = std::thread::spawn(move || stdin.map(|mut it| it.write_all(&input)));
        let run = done("git", child.wait_with_output());
        let _ = feeding.join();
        run
    }
}

fn text(bytes: Vec<u8>) -> Attempt<String> {
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}
