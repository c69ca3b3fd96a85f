//! The contract of the command line, held against the real binary: statuses, what goes to stdout and what to stderr, the
//! keys of JSON, and that a new site is a good one.
//!
//! 0 is done, 1 is a site with errors, 2 is wrong use.

mod trilingual;

use std::fs;
use std::process::Stdio;

use trilingual::{Site, diwan, said, snapshot};

#[test]
fn wrong_use_ends_with_2_and_changes_nothing() {
    let site = Site::new(1);
    let before = snapshot(site.root.path());
    for args in [
        &["build", "--out", "."][..],
        &["build", "--out", "content/public"],
        &["build", "--out", ".."],
        &["build", "--now", "tomorrow"],
        &["build", "--base-url", "www.example.org"],
        &["build", "--fast"],
        &["check", "--format", "xml"],
        &["new", "."],
        &["biuld"],
        &[],
    ] {
        let output = site.run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}", said(&output));
        assert!(
            output.stdout.is_empty() && !output.stderr.is_empty(),
            "{args:?}: {}",
            said(&output)
        );
        assert_eq!(snapshot(site.root.path()), before, "{args:?}");
    }
}

#[test]
fn wrong_use_is_told_in_the_language_of_the_run() {
    for (lang, words) in [
        ("en", "there is no option"),
        ("fr", "il n’y a pas d’option"),
        ("ar", "لا يوجد خيار"),
    ] {
        let mut run = diwan(&["build", "--frobnicate"]);
        let output = run.env("DIWAN_LANG", lang).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{lang}");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(
            told.contains(words) && told.contains("--frobnicate"),
            "{told}"
        );
        assert!(!told.contains("Usage"), "{told}");
    }
}

#[test]
fn a_folder_without_a_site_ends_with_1_and_stays_empty() {
    let folder = tempfile::tempdir().unwrap();
    let output = diwan(&["build"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_error_and_stops_no_build() {
    let site = Site::new(2);
    for args in [
        &["check", "--list"][..],
        &["completions", "bash"],
        &["build"],
    ] {
        let mut running = site
            .command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        drop(running.stdout.take());
        assert!(running.wait().unwrap().success(), "{args:?}");
    }
    assert!(site.public().join("index.html").exists());
}

#[test]
fn findings_for_programs_have_the_keys_of_the_contract() {
    let site = Site::new(1);
    site.put(
        "content/news/item0.ar.md",
        "---\ntitle: خبر\n---\n\n[رابط](لا-شيء.md)\n",
    );
    let output = site.run(&["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let lines = String::from_utf8(output.stdout).unwrap();
    assert!(!lines.is_empty());
    for line in lines.lines() {
        let found: serde_json::Map<String, serde_json::Value> = serde_json::from_str(line).unwrap();
        let keys: Vec<_> = found.keys().map(String::as_str).collect();
        assert_eq!(
            keys,
            [
                "code", "severity", "path", "line", "column", "message", "hint", "lang"
            ],
            "{line}"
        );
    }
}

#[test]
fn a_new_site_builds_and_checks_clean() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| {
        let output = diwan(args).current_dir(folder.path()).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", said(&output));
        output
    };
    run(&["new", "site"]);
    let built = run(&["build", "--root", "site"]);
    assert!(built.stderr.is_empty(), "{}", said(&built));
    run(&["check", "--root", "site", "--deny", "warnings"]);
    let home = fs::read_to_string(folder.path().join("site/public/ar/index.html")).unwrap();
    assert!(home.contains("وكالة الحدائق العامة"));
}

#[test]
fn quiet_says_what_was_asked_for_and_what_is_wrong_and_nothing_else() {
    let site = Site::new(1);
    for args in [
        &["build", "--quiet"][..],
        &["-q", "check"],
        &["bundle", "--format", "folder", "--quiet"],
        &["verify", "offline", "--quiet"],
    ] {
        let output = site.run(args);
        assert!(output.status.success(), "{args:?}: {}", said(&output));
        assert!(output.stdout.is_empty(), "{args:?}: {}", said(&output));
    }
    assert!(!site.run(&["status", "--quiet"]).stdout.is_empty());
    site.put("offline/index.html", "altered");
    let output = site.run(&["verify", "offline", "--quiet"]);
    assert!(said(&output).contains("altered"), "{}", said(&output));
    site.put("content/broken.fr.md", "---\ntitel: x\n---\n");
    let output = site.run(&["build", "--quiet"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("titel"), "{}", said(&output));
}

#[test]
fn doctor_ends_with_what_all_of_it_comes_to() {
    let site = Site::new(1);
    let output = site.run(&["doctor"]);
    assert!(output.status.success(), "{}", said(&output));
    let text = String::from_utf8(output.stdout).unwrap();
    let last = text.lines().last().unwrap_or_default();
    assert!(
        last.starts_with("nothing keeps the site from being published"),
        "{text}"
    );
    let empty = tempfile::tempdir().unwrap();
    let output = diwan(&["doctor"])
        .current_dir(empty.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.lines()
            .last()
            .unwrap_or_default()
            .starts_with("1 line is wrong"),
        "{text}"
    );
}

#[test]
fn verbose_tells_the_steps_where_no_program_reads_them() {
    let site = Site::new(1);
    let plain = site.run(&["check", "--format", "json"]);
    let told = site.run(&["check", "--format", "json", "--verbose"]);
    assert_eq!(plain.stdout, told.stdout);
    let steps = String::from_utf8(told.stderr).unwrap();
    assert!(steps.contains("files read"), "{steps}");
    assert!(steps.contains("every rule applied"), "{steps}");
}

#[test]
fn the_files_for_continuous_integration_run_as_they_stand() {
    let lines = |text: &str| -> Vec<String> {
        let script = |line: &&str| line.starts_with("diwan ");
        let bare = |line: &str| {
            line.trim()
                .trim_start_matches("- ")
                .trim_start_matches("run: ")
                .to_owned()
        };
        let bare: Vec<String> = text.lines().map(bare).collect();
        let scripts = bare.iter().map(String::as_str).filter(script);
        scripts.map(str::to_owned).collect()
    };
    let binary = std::path::Path::new(env!("CARGO_BIN_EXE_diwan"));
    let path = format!(
        "{}:{}",
        binary.parent().unwrap().display(),
        std::env::var("PATH").unwrap()
    );
    for (name, text) in [
        ("github.yml", include_str!("../tools/ci/github.yml")),
        ("gitlab.yml", include_str!("../tools/ci/gitlab.yml")),
    ] {
        assert!(
            serde_yaml::from_str::<serde_yaml::Value>(text).is_ok(),
            "{name}"
        );
        let site = Site::new(1);
        let lines = lines(text);
        assert_eq!(lines.len(), 2, "{name}: {lines:?}");
        for line in lines {
            let output = std::process::Command::new("bash")
                .args(["-euc", &line])
                .current_dir(site.root.path())
                .env("PATH", &path)
                .output()
                .unwrap();
            assert!(output.status.success(), "{name}: {line}: {}", said(&output));
        }
        assert!(site.public().join("index.html").exists(), "{name}");
    }
}

#[test]
fn each_command_has_a_manual_page() {
    let folder = tempfile::tempdir().unwrap();
    let output = diwan(&["man", "pages"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let page = |name: &str| fs::read_to_string(folder.path().join("pages").join(name)).unwrap();
    assert!(page("diwan.1").contains(r"diwan\-build(1)"));
    assert!(page("diwan-lang-add.1").contains("BCP 47"));
}
