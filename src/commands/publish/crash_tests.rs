//! Kills, signals and full disks, done to a real process: this test binary started once more as a child.
//!
//! The child is a test of its own that does nothing unless the environment names a folder for it. It tells how far it
//! has come, so that the moments of death do not depend on how fast the machine is.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Lines};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use super::tests::{TestFolder, begin, snapshot};

const FOLDER: &str = "DIWAN_TEST_FOLDER";
const FILES: usize = 150;

fn child(name: &str, public: &Path) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args([
        "--exact",
        &format!("commands::publish::crash_tests::{name}"),
        "--nocapture",
    ]);
    command.env(FOLDER, public).stdout(Stdio::piped());
    command
}

/// A child at work, and what it says; nobody listens to all of it, but it must not find its pipe closed.
struct Running {
    child: Child,
    _words: Lines<BufReader<ChildStdout>>,
}

impl Running {
    /// Starts the child and waits until it has said so many times that it begins.
    fn start(name: &str, public: &Path, times: usize) -> Self {
        let mut child = child(name, public).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said = lines
            .by_ref()
            .map(Result::unwrap)
            .filter(|line| line == "begins")
            .take(times)
            .count();
        assert_eq!(said, times, "the child ended early");
        Running {
            child,
            _words: lines,
        }
    }

    fn end(mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }
}

/// How many files there are in the folder that is being filled, or emptied.
fn made(public: &Path) -> usize {
    let staging = public.with_file_name(".public.diwan-new");
    let entries = walkdir::WalkDir::new(staging).into_iter().flatten();
    entries.filter(|entry| entry.file_type().is_file()).count()
}

fn folder_of_the_child() -> Option<PathBuf> {
    env::var_os(FOLDER).map(PathBuf::from)
}

/// Publishes one generation after another; each has as many files as the last and one fewer or more, all of one text.
#[test]
fn publishes_until_killed() {
    let Some(public) = folder_of_the_child() else {
        return;
    };
    let mut generation = generation(&public).map_or(0, |last| last + 1);
    loop {
        println!("begins");
        let publication = begin(&public).unwrap();
        for number in 0..FILES + generation % 2 {
            let text = if number % 3 == 0 {
                "the same".to_owned()
            } else {
                generation.to_string()
            };
            publication.write(
                &format!("{}/{number}/index.html", number % 5),
                text.as_bytes(),
            );
        }
        publication.finish().unwrap();
        generation += 1;
    }
}

/// The generation of a published folder that is whole; a mixture is a panic.
fn generation(public: &Path) -> Option<usize> {
    if !public.exists() {
        return None;
    }
    let found = snapshot(public);
    assert_eq!(found.get("theirs.txt").map(String::as_str), Some("theirs"));
    let ours = || found.iter().filter(|(path, _)| path.ends_with(".html"));
    if ours().count() == 0 {
        return None;
    }
    let texts = ours()
        .map(|(_, text)| text.as_str())
        .filter(|text| *text != "the same");
    let generations: Vec<usize> = texts.map(|text| text.parse().unwrap()).collect();
    let generation = generations[0];
    assert!(
        generations.iter().all(|other| *other == generation),
        "a mixture: {generations:?}"
    );
    assert_eq!(
        ours().count(),
        FILES + generation % 2,
        "a part of generation {generation}"
    );
    let list: String = ours().map(|(path, _)| format!("{path}\n")).collect();
    assert_eq!(found[super::ledger::NAME], list);
    Some(generation)
}

fn foreign_file(public: &Path) {
    fs::create_dir(public).unwrap();
    fs::write(public.join("theirs.txt"), "theirs").unwrap();
}

#[test]
fn a_kill_at_any_moment_leaves_the_former_or_the_new_publication() {
    let place = TestFolder::new();
    foreign_file(&place.public());
    let mut last = None;
    for round in 0..60 {
        let times = 1 + round % 3;
        let mut running = Running::start("publishes_until_killed", &place.public(), times);
        // Moments spread over recovery, writing, exchange and sweeping, told by what is there and not by a clock.
        let some = round * 7 % FILES;
        while made(&place.public()) < some {
            std::thread::yield_now();
        }
        running.child.kill().unwrap();
        assert_eq!(
            running.end(),
            None,
            "it was to die by the kill, not by itself"
        );
        let found = generation(&place.public());
        assert!(found >= last, "went back from {last:?} to {found:?}");
        last = found;
    }
    assert!(
        last >= Some(59),
        "every round begins another generation but the first: {last:?}"
    );
    begin(&place.public()).unwrap().finish().unwrap();
    let beside = fs::read_dir(place.public().parent().unwrap())
        .unwrap()
        .count();
    assert_eq!(
        beside, 1,
        "a later build cleans up what the killed ones left"
    );
}

/// Publishes something, then begins another publication that has no end.
#[test]
fn publishes_without_end() {
    let Some(public) = folder_of_the_child() else {
        return;
    };
    for _ in 0..2 {
        let publication = begin(&public).unwrap();
        publication.write("index.html", b"whole");
        publication.finish().unwrap();
    }
    let publication = begin(&public).unwrap();
    println!("begins");
    for number in 0.. {
        publication.write(&format!("{}/{number}.html", number / 100), b"a part");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_leaves_the_former_publication_and_no_staging() {
    for (signal, status) in [("-INT", 130), ("-TERM", 143)] {
        let place = TestFolder::new();
        foreign_file(&place.public());
        let running = Running::start("publishes_without_end", &place.public(), 1);
        while made(&place.public()) == 0 {
            std::thread::yield_now();
        }
        let sent = Command::new("kill")
            .args([signal, &running.child.id().to_string()])
            .status()
            .unwrap();
        assert!(sent.success());
        assert_eq!(running.end(), Some(status));
        let files: Vec<_> = snapshot(&place.public()).into_keys().collect();
        assert_eq!(files, [super::ledger::NAME, "index.html", "theirs.txt"]);
        let beside = fs::read_dir(place.public().parent().unwrap()).unwrap();
        let names: Vec<_> = beside.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["public"]);
    }
}

/// On a disk of 1 MiB: a publication that fits, one that does not, one that fits again.
#[test]
fn publishes_more_than_the_disk_holds() {
    let Some(public) = folder_of_the_child() else {
        return;
    };
    let publish = |size: usize, files: usize, letter: &str| {
        let publication = begin(&public).unwrap();
        for number in 0..files {
            publication.write(&format!("{number}.html"), letter.repeat(size).as_bytes());
        }
        publication.finish()
    };
    publish(10_000, 20, "a").unwrap();
    let before = snapshot(&public);
    let full = publish(100_000, 20, "b").unwrap_err();
    assert_eq!(full.len(), 1, "a full disk is told once: {full:?}");
    assert_eq!(full[0].code, "unwritable");
    assert!(
        full[0]
            .hint
            .as_ref()
            .unwrap()
            .to_string()
            .starts_with("free some space"),
        "{full:?}"
    );
    assert_eq!(snapshot(&public), before);
    assert_eq!(
        fs::read_dir(public.parent().unwrap()).unwrap().count(),
        1,
        "staging and lock are gone"
    );
    publish(10_000, 30, "c").unwrap();
    assert_eq!(snapshot(&public).len(), 31);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_former_publication() {
    let disk = tempfile::tempdir().unwrap();
    let inner = child(
        "publishes_more_than_the_disk_holds",
        &disk.path().join("public"),
    );
    // A name space of mounts of its own: nothing is left mounted, whatever happens. Who is not root becomes it in there.
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-c"]);
    command.arg("mount -t tmpfs -o size=1m diwan \"$0\" || exit 77; exec \"$@\"");
    command
        .arg(disk.path())
        .arg(inner.get_program())
        .args(inner.get_args());
    command.env(FOLDER, disk.path().join("public"));
    let output = command
        .output()
        .expect("`unshare` of util-linux is needed to make a small disk");
    assert!(
        output.status.success(),
        "{}: either no small disk could be mounted (status 1 or 77: user name spaces are forbidden here), or:\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
}
