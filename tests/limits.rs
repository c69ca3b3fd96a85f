//! Where the system grants little: no threads, small files, a reader that goes away, names that are no files. Each is told
//! with a status, and nothing hangs or dies.

#![cfg(unix)]

mod trilingual;

use std::fs;
use std::io::Read;
use std::process::{Command, Output, Stdio};

use trilingual::{Site, said, snapshot};

/// Runs the binary with what a shell does before, for example `ulimit`.
fn after(site: &Site, shell: &str, args: &[&str]) -> Output {
    let mut command = Command::new("sh");
    command.env("DIWAN_LANG", "en");
    command.args(["-c", &format!("{shell}; exec timeout 120 \"$0\" \"$@\"")]);
    command.arg(env!("CARGO_BIN_EXE_diwan")).args(args);
    command.env_remove("SOURCE_DATE_EPOCH");
    command.current_dir(site.root.path()).output().unwrap()
}

#[test]
fn without_threads_a_command_says_so() {
    let site = Site::new(1);
    // Two stacks of this size find room, a third does not; what is left suffices for everything else. With many small ones a
    // thread may begin that finds no room for its signals, and then the process dies.
    let few = "ulimit -v 3000000; export RAYON_NUM_THREADS=8 RUST_MIN_STACK=1000000000";
    for args in [
        &["build"][..],
        &["check"],
        &["status"],
        &["bundle", "--format", "zip"],
        &["serve", "--port", "0"],
    ] {
        let output = after(&site, few, args);
        assert_eq!(output.status.code(), Some(1), "{args:?}: {}", said(&output));
        assert!(
            said(&output).contains("error[no-threads]"),
            "{}",
            said(&output)
        );
        assert!(said(&output).contains("help:"), "{}", said(&output));
    }
    assert!(site.litter().is_empty(), "{:?}", site.litter());
}

#[test]
fn a_limit_for_the_size_of_files_is_told_and_changes_nothing() {
    let site = Site::new(1);
    site.build();
    let before = snapshot(&site.public());
    site.page("news/item0.en", "Longer", &"word ".repeat(4000));
    for args in [
        &["build"][..],
        &["bundle", "--format", "folder"],
        &["bundle", "--format", "zip"],
        &["bundle", "--format", "single"],
        &["bundle", "--format", "epub"],
    ] {
        let output = after(&site, "ulimit -f 8", args);
        assert_eq!(output.status.code(), Some(1), "{args:?}: {}", said(&output));
        assert!(
            said(&output).contains("error[unwritable]"),
            "{}",
            said(&output)
        );
        assert!(said(&output).contains("ulimit -f"), "{}", said(&output));
    }
    assert_eq!(snapshot(&site.public()), before);
    let litter = site.litter();
    assert!(
        litter.iter().all(|name| name == ".diwan-cache"),
        "{litter:?}"
    );
}

#[test]
fn a_reader_that_goes_away_changes_no_status() {
    let site = Site::new(1);
    site.put("content/news/item0.en.md", "---\ntitel: x\n---\n\nother\n");
    for (args, status) in [
        (&["build"][..], 1),
        (&["check"], 1),
        (&["check", "--format", "json"], 1),
        (&["check", "--format", "sarif"], 1),
        (&["build", "--out", "content"], 2),
        (&["build", "--root", "nowhere"], 1),
        (&["bundle", "--format", "zip", "--sign", "site.yaml"], 2),
        (&["check", "--list"], 0),
        (&["completions", "bash"], 0),
    ] {
        let mut command = site.command(args);
        let mut running = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop((running.stdout.take(), running.stderr.take()));
        assert_eq!(running.wait().unwrap().code(), Some(status), "{args:?}");
    }
}

#[test]
fn what_is_no_file_is_told_wherever_it_stands() {
    for (make, code) in [
        ("mkfifo content/a.en.md", "unreadable-file"),
        ("mkfifo content/photo.jpg", "unreadable-file"),
        ("mkfifo content/events.yaml", "unreadable-file"),
        ("mkdir content/a.en.md", "folder-named-like-file"),
        ("mkdir i18n; mkfifo i18n/en.ftl", "unreadable-file"),
        (
            "mkdir -p themes/ours; mkfifo themes/ours/theme.yaml",
            "unreadable-file",
        ),
        ("rm site.yaml; mkfifo site.yaml", "unreadable-file"),
        ("rm site.yaml; mkdir site.yaml", "unreadable-file"),
        ("rm site.yaml; ln -s site.yaml site.yaml", "unreadable-file"),
        ("rm -r content; mkfifo content", "unreadable-file"),
        ("rm -r content; ln -s nowhere content", "unreadable-file"),
        (
            "rm site.yaml; ln -s /dev/zero site.yaml",
            "link-leaves-site",
        ),
        ("ln -s /dev/zero content/a.en.md", "link-leaves-site"),
        ("mkfifo public", "unusable-out"),
        ("mkdir .public.diwan-lock", "unwritable"),
    ] {
        let site = Site::new(1);
        for args in [&["build"][..], &["check"]] {
            let output = match args {
                ["check"] => site.run(args),
                _ => after(&site, make, args),
            };
            let is_of_places = matches!(code, "unusable-out" | "unwritable");
            let status = output.status.code();
            assert!(
                matches!(status, Some(0..=2)),
                "{make}, {args:?}: {}",
                said(&output)
            );
            if args == ["build"] || !is_of_places {
                assert!(
                    said(&output).contains(code),
                    "{make}, {args:?}: {}",
                    said(&output)
                );
            }
        }
    }
}

#[test]
fn no_time_is_too_early_or_too_late_to_build_at() {
    let site = Site::new(1);
    for (epoch, status) in [
        ("253402207200", Some(0)),
        ("253402300800", Some(2)),
        ("99999999999999999999", Some(2)),
        ("0", Some(1)),
        ("-62135596800", Some(1)),
        ("-377705116800", Some(2)),
    ] {
        for args in [
            &["build"][..],
            &["bundle", "--format", "zip"],
            &["bundle", "--format", "epub"],
        ] {
            let mut command = site.command(args);
            let output = command.env("SOURCE_DATE_EPOCH", epoch).output().unwrap();
            // Long ago nothing was public yet: the menu names pages that are not, and there is nothing to make a book of.
            let found = output.status.code();
            let is_right = found == status || (status == Some(1) && found == Some(2));
            assert!(is_right, "{epoch}, {args:?}: {}", said(&output));
        }
    }
}

#[test]
fn a_key_of_zeros_is_no_key() {
    let site = Site::new(1);
    // 158 bytes, as a secret key has, in base64.
    let zeros = format!("untrusted comment: x\n{}=\n", "A".repeat(211));
    site.put("zero.key", &zeros);
    let mut command = site.command(&["bundle", "--format", "zip", "--sign", "zero.key"]);
    let mut running = command.stderr(Stdio::piped()).spawn().unwrap();
    let mut text = String::new();
    running
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(running.wait().unwrap().code(), Some(2), "{text}");
    assert!(text.contains("error[unusable-key]"), "{text}");
    assert!(!fs::exists(site.root.path().join("offline.zip")).unwrap());
}
