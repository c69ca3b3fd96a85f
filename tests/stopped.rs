//! Commands that write, stopped at every system call that changes a disk: killed there, or refused by a disk that is full or cannot
//! be written. There is what was there before, or what the command makes; and the next run makes it.
//!
//! `strace` counts the calls of a command and stops it at one after another.

#![cfg(target_os = "linux")]

mod trilingual;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use trilingual::{Site, said, snapshot};

/// The system calls that change a disk; what is written to a terminal is written by one of them, too.
const CALLS: &str = "write,pwrite64,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,\
    chmod,fchmod,fchmodat,utimensat,ftruncate,fsync";

/// What happens at the call.
const ENDS: [&str; 3] = ["signal=SIGKILL", "error=ENOSPC", "error=EROFS"];

fn stopped(site: &Site, args: &[&str], end: &str, nth: u32) -> Output {
    let mut command = Command::new("strace");
    command
        .args(["-f", "-qq", "-o", "/dev/null", "-e"])
        .arg(format!("trace={CALLS}"));
    command
        .arg("-e")
        .arg(format!("inject={CALLS}:{end}:when={nth}"));
    command.arg(env!("CARGO_BIN_EXE_diwan")).args(args);
    command
        .env("DIWAN_LANG", "en")
        .env("RAYON_NUM_THREADS", "1")
        .env_remove("SOURCE_DATE_EPOCH");
    let output = command.current_dir(site.root.path()).output();
    output.expect("`strace` is needed to stop a command at a system call")
}

/// The files that somebody may look at: not what is being made under names that the next run takes for its own.
fn visible(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = snapshot(folder);
    files.retain(|path, _| {
        let is_ours = |name: &str| {
            name.starts_with('.')
                && (name.contains(".diwan-") || name.ends_with('~') || name == ".diwan-cache")
        };
        !path
            .iter()
            .any(|name| is_ours(name.to_str().unwrap_or_default()))
    });
    files
}

/// Stops a command at each of its calls, from the first; `prepare` brings back what was there before.
fn at_every_call(site: &Site, args: &[&str], prepare: impl Fn(), step: usize) {
    prepare();
    let former = visible(site.root.path());
    let whole = site.run(args);
    assert!(whole.status.success(), "{}", said(&whole));
    let new = visible(site.root.path());
    assert_ne!(former, new, "{args:?} changes nothing");
    prepare();
    let calls = count(site, args);
    for end in ENDS {
        for nth in (1..=calls).step_by(step) {
            prepare();
            assert!(
                visible(site.root.path()) == former,
                "{args:?} cannot be prepared"
            );
            let output = stopped(site, args, end, nth);
            let found = visible(site.root.path());
            let is_whole = found == former || found == new;
            assert!(
                is_whole,
                "{args:?} stopped by {end} at call {nth}: {}",
                said(&output)
            );
            assert!(output.status.code() != Some(101), "{}", said(&output));
            let again = site.run(args);
            assert!(
                again.status.success(),
                "{args:?} after {end} at call {nth}: {}",
                said(&again)
            );
            assert!(
                visible(site.root.path()) == new,
                "{args:?} after {end} at call {nth}"
            );
        }
    }
}

/// How many such calls a command makes.
fn count(site: &Site, args: &[&str]) -> u32 {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("calls");
    let mut command = Command::new("strace");
    command
        .args(["-f", "-qq", "-e"])
        .arg(format!("trace={CALLS}"))
        .arg("-o")
        .arg(&log);
    command.arg(env!("CARGO_BIN_EXE_diwan")).args(args);
    command
        .env("DIWAN_LANG", "en")
        .env("RAYON_NUM_THREADS", "1")
        .env_remove("SOURCE_DATE_EPOCH");
    let output = command
        .current_dir(site.root.path())
        .output()
        .expect("`strace` is needed");
    assert!(output.status.success(), "{}", said(&output));
    let calls = std::fs::read_to_string(log).unwrap();
    calls
        .lines()
        .filter(|line| !line.contains("resumed>"))
        .count()
        .try_into()
        .unwrap()
}

#[test]
fn accepting_leaves_the_former_file_or_the_new_one() {
    let site = Site::new(0);
    site.put(
        "content/fees.fr.md",
        "---\ntitle: Tarifs\n---\nDix dinars.\n",
    );
    let prepare = || {
        site.put(
            "content/fees.ar.md",
            "---\ntitle: الرسوم\ntranslation: { of: fr } # official\n---\nx\n",
        );
    };
    at_every_call(&site, &["accept", "content/fees.ar.md"], prepare, 1);
}

#[test]
fn building_leaves_the_former_publication_or_the_new_one() {
    let site = Site::new(1);
    let args = ["build", "--now", "2026-11-24"];
    let prepare = || {
        site.page("news/item0.fr", "Nouvelle", "former");
        assert!(site.run(&args).status.success());
        site.page("news/item0.fr", "Nouvelle", "new");
    };
    at_every_call(&site, &args, prepare, 43);
}

#[test]
fn bundling_leaves_the_former_copy_or_the_new_one() {
    let site = Site::new(1);
    let args = [
        "bundle",
        "--format",
        "zip",
        "--out",
        "copy.zip",
        "--now",
        "2026-11-24",
    ];
    let prepare = || {
        site.page("news/item0.fr", "Nouvelle", "former");
        assert!(site.run(&args).status.success());
        site.page("news/item0.fr", "Nouvelle", "new");
    };
    at_every_call(&site, &args, prepare, 41);
}
