//! What lies at a place that a site is uploaded to, and came with its repository: nothing outside is read, written or
//! published, no program of theirs runs, and nobody waits.

#![cfg(unix)]

mod trilingual;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use trilingual::{Site, said, snapshot};

/// A site with a place to upload to, which a shell has planted.
fn planted(kind: &str, to: &str, script: &str, theirs: &Path) -> Site {
    let site = Site::new(1);
    let settings = site.root.path().join("site.yaml");
    let text = fs::read_to_string(&settings).unwrap();
    let deploy = format!("deploy: {{ web: {{ kind: {kind}, to: \"{to}\" }} }}\n");
    fs::write(settings, text + &deploy).unwrap();
    site.build();
    let mut shell = Command::new("sh");
    shell.args(["-c", script]).env("THEIRS", theirs);
    assert!(
        shell
            .current_dir(site.root.path())
            .status()
            .unwrap()
            .success()
    );
    site
}

fn deploy(site: &Site) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diwan"));
    let command = command.arg("deploy").env("DIWAN_LANG", "en");
    let command = command.current_dir(site.root.path());
    let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    let begun = Instant::now();
    while running.try_wait().unwrap().is_none() {
        if begun.elapsed() > Duration::from_secs(120) {
            running.kill().unwrap();
            panic!("it hangs");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    running.wait_with_output().unwrap()
}

#[test]
fn what_a_target_says_of_itself_leads_nowhere_outside() {
    let record =
        "printf '{\"files\":{\"%s\":{\"digest\":\"x\"}}}' \"$PATH_OF_IT\" > out/.diwan-deployed";
    let list = "printf '.diwan-deployed\\n.diwan-outputs\\nassets/a.css\\nd/a.css\\n' > out/.diwan-outputs";
    for (path, plant) in [
        (
            "d/../../new",
            "mkdir -p out/q/q; ln -s q/q out/d; echo evil > out/new",
        ),
        (
            "assets/a.css",
            "mkdir -p out/assets; ln -s \"$THEIRS/a.css\" out/assets/a.css",
        ),
        ("d/a.css", "mkdir -p out; ln -s \"$THEIRS\" out/d"),
        (
            "assets/a.css",
            "mkdir -p out/assets; mkfifo out/assets/a.css",
        ),
        ("$THEIRS/a.css", "mkdir out"),
    ] {
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("a.css"), "secretissime").unwrap();
        let script = format!("{plant}; PATH_OF_IT=\"{path}\"; {list}; {record}");
        let site = planted("folder", "out", &script, outside.path());
        let output = deploy(&site);
        let published = site.root.path().join("out");
        let told = format!("{path}: {}", said(&output));
        assert_eq!(output.status.code(), Some(0), "{told}");
        assert!(published.join("en/index.html").is_file(), "{told}");
        assert_eq!(snapshot(outside.path()).len(), 1, "{told}");
        assert!(!site.root.path().join("new").exists(), "{told}");
        let files = walkdir::WalkDir::new(&published)
            .into_iter()
            .map(Result::unwrap);
        for file in files.filter(|entry| entry.file_type().is_file()) {
            let bytes = fs::read(file.path()).unwrap();
            let tells = bytes.windows(12).any(|some| some == b"secretissime");
            assert!(!tells, "{told}: {}", file.path().display());
        }
    }
}

#[test]
fn a_record_that_is_a_pipe_keeps_nobody_waiting() {
    let nowhere = Path::new("/nowhere");
    let script = "mkdir out; mkfifo out/.diwan-deployed";
    let output = deploy(&planted("folder", "out", script, nowhere));
    let told = said(&output);
    assert!(told.contains("out/.diwan-deployed"), "{told}");
}

#[test]
fn a_repository_that_came_with_the_site_runs_no_hook() {
    let script = "git init --quiet --bare evil.git
        printf '#!/bin/sh\\ntouch ../ran\\n' > evil.git/hooks/update
        chmod +x evil.git/hooks/update
        ln -s evil.git link.git";
    for to in [
        "./evil.git",
        "evil",
        "link.git",
        "file:///proc/self/cwd/evil.git",
    ] {
        let site = planted("git", to, script, Path::new("/nowhere"));
        let output = deploy(&site);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{to}: {told}");
        assert!(told.contains("hooks"), "{to}: {told}");
        assert!(!site.root.path().join("ran").exists(), "{to}: {told}");
    }
}

#[test]
fn a_name_of_two_lines_is_not_uploaded() {
    let script = "touch \"public/a
b\"";
    let output = deploy(&planted("folder", "out", script, Path::new("/nowhere")));
    assert!(
        said(&output).contains("control character"),
        "{}",
        said(&output)
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_home_is_not_replaced_by_a_site() {
    let site = Site::new(1);
    let above = tempfile::tempdir().unwrap();
    let home = above.path().join("person");
    fs::create_dir(&home).unwrap();
    fs::write(home.join("letter"), "theirs").unwrap();
    for out in [&home, above.path()] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diwan"));
        command.args(["build", "--out"]).arg(out);
        command.env("HOME", &home).env("DIWAN_LANG", "en");
        let output = command.current_dir(site.root.path()).output().unwrap();
        let told = said(&output);
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(
            told.contains("unusable-out") && told.contains("home"),
            "{told}"
        );
        assert_eq!(snapshot(above.path()).len(), 1, "{told}");
    }
}

#[test]
fn what_was_built_for_review_is_not_uploaded_unasked() {
    let site = planted("folder", "out", "true", Path::new("/"));
    let root = site.root.path();
    site.page("news/draft.fr", "Projet", "secret");
    let out = root.join("out");
    let robots = || fs::read_to_string(out.join("robots.txt")).unwrap();
    for way in ["--drafts", "--lenient", "--pseudo=accented"] {
        let built = site.run(&["build", way]);
        assert!(built.status.success(), "{}", said(&built));
        let refused = deploy(&site);
        assert_eq!(refused.status.code(), Some(1), "{way}");
        assert!(said(&refused).contains("built for review"), "{way}");
        assert!(!out.exists(), "{way}");
    }
    let asked = site.run(&["deploy", "--provisional"]);
    assert!(asked.status.success(), "{}", said(&asked));
    assert!(robots().contains("Disallow: /\n"));
    site.build();
    assert!(deploy(&site).status.success());
    assert!(robots().contains("Allow: /\n"));
}
