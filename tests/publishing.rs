//! The promises of `diwan build`, held against the real binary: nothing is published by halves, what others wrote stays,
//! same input gives same bytes.
//!
//! The same promises are held against the publication alone, with many more cases, beside `src/commands/publish`.

mod trilingual;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use trilingual::{Site, kill, said, snapshot};

#[test]
fn a_build_publishes_and_the_next_one_changes_nothing() {
    let site = Site::new(3);
    let first = site.build();
    for lang in ["ar", "fr", "en"] {
        assert!(
            first
                .lines()
                .any(|line| line.starts_with(lang) && line.contains(" pages")),
            "{first}"
        );
    }
    assert!(first.contains(" 0 unchanged, 0 removed"), "{first}");
    let times = || {
        let files = snapshot(&site.public()).into_keys();
        let files = files.map(|file| site.public().join(file));
        files
            .map(|file| (file.clone(), file.metadata().unwrap().modified().unwrap()))
            .collect::<Vec<_>>()
    };
    let before = times();
    let second = site.build();
    assert!(
        second.contains(" 0 written") && second.contains(" 0 removed"),
        "{second}"
    );
    assert_eq!(times(), before);
    assert!(site.litter().is_empty(), "{:?}", site.litter());
}

#[test]
fn a_site_with_errors_publishes_nothing_and_ends_with_1() {
    let site = Site::new(2);
    site.build();
    let before = snapshot(&site.public());
    site.put("content/news/item0.en.md", "---\ntitel: x\n---\n\nother\n");
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(output.stdout.is_empty(), "{}", said(&output));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("content/news/item0.en.md:2:"),
        "{}",
        said(&output)
    );
    assert_eq!(snapshot(&site.public()), before);
    assert!(site.litter().is_empty(), "{:?}", site.litter());
}

#[test]
fn what_is_gone_from_the_sources_goes_and_what_others_wrote_stays() {
    let site = Site::new(3);
    site.put("public/CNAME", "www.example.org");
    site.put("public/uploads/form.pdf", "x");
    site.build();
    let before = snapshot(&site.public());
    for lang in ["ar", "fr", "en"] {
        fs::remove_file(
            site.root
                .path()
                .join(format!("content/news/item2.{lang}.md")),
        )
        .unwrap();
    }
    site.build();
    let after = snapshot(&site.public());
    assert!(
        !after
            .keys()
            .any(|file| file.components().any(|part| part.as_os_str() == "item2"))
    );
    assert!(
        before
            .keys()
            .any(|file| file.components().any(|part| part.as_os_str() == "item2"))
    );
    for theirs in ["CNAME", "uploads/form.pdf"] {
        assert_eq!(after.get(Path::new(theirs)), before.get(Path::new(theirs)));
    }
}

#[test]
fn somebody_elses_file_at_the_address_of_a_page_is_an_error() {
    let site = Site::new(1);
    site.put("public/index.html", "theirs");
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("public/index.html"),
        "{}",
        said(&output)
    );
    assert_eq!(snapshot(&site.public()).len(), 1);
}

#[test]
fn the_same_input_gives_the_same_bytes_on_every_machine() {
    let site = Site::new(5);
    site.build();
    let here = snapshot(&site.public());
    let there = Site::new(5);
    let output = there
        .command(&["build", "--out", "elsewhere/www"])
        .envs([
            ("TZ", "Pacific/Kiritimati"),
            ("LC_ALL", "ar_EG.UTF-8"),
            ("RAYON_NUM_THREADS", "1"),
        ])
        // 2026-11-24 in Tunis.
        .env("SOURCE_DATE_EPOCH", "1795474800")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(snapshot(&there.root.path().join("elsewhere/www")), here);
}

#[test]
fn builds_at_the_same_time_do_not_hurt_each_other() {
    let site = Site::new(20);
    site.build();
    let whole = snapshot(&site.public());
    fs::remove_dir_all(site.public()).unwrap();
    let quiet = || {
        site.command(&["build", "--now", "2026-11-24"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
    };
    let running: Vec<_> = (0..4).map(|_| quiet().unwrap()).collect();
    for mut build in running {
        assert!(build.wait().unwrap().success());
    }
    assert_eq!(snapshot(&site.public()), whole);
    assert!(site.litter().is_empty(), "{:?}", site.litter());
}

#[test]
fn a_kill_at_any_moment_leaves_the_former_or_the_new_site() {
    const ITEMS: usize = 40;
    let site = Site::new(ITEMS);
    let whole = ["first", "second"].map(|word| {
        site.write_items(ITEMS, word);
        site.build();
        snapshot(&site.public())
    });
    let all = kill::size(&site.public());
    let mut seen = [0, 0];
    let mut was_killed = 0;
    for round in 0..40u64 {
        let now = round as usize % 2;
        site.write_items(ITEMS, ["first", "second"][now]);
        let build = || site.command(&["build", "--now", "2026-11-24"]);
        let former = whole.iter().position(|it| *it == snapshot(&site.public()));
        let moment = match round % 10 {
            0 => {
                kill::before_it_begins(&site.public(), build());
                let found = snapshot(&site.public());
                assert_eq!(whole.iter().position(|whole| *whole == found), former);
                kill::Moment::Made(1)
            }
            8 => kill::Moment::Moved,
            9 => kill::Moment::End,
            tenth => kill::Moment::Made(all * (4 * tenth + round / 10) / 32),
        };
        let making = kill::Making::of(&site.public());
        let mut build = build();
        let build = build.stdout(Stdio::null()).stderr(Stdio::null());
        was_killed += usize::from(making.run_to(moment, build.spawn().unwrap()));
        let found = snapshot(&site.public());
        let which = whole.iter().position(|whole| *whole == found);
        let which = which.unwrap_or_else(|| panic!("a mixture in round {round}"));
        if matches!(moment, kill::Moment::Moved | kill::Moment::End) {
            assert_eq!(
                which, now,
                "the new one has taken the place in round {round}"
            );
        }
        seen[usize::from(Some(which) == former)] += 1;
    }
    assert!(
        was_killed > 0,
        "every build was faster than its kill: {seen:?}"
    );
    site.build();
    assert!(site.litter().is_empty(), "{:?}", site.litter());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_former_site() {
    let site = Site::new(5);
    let disk = tempfile::tempdir().unwrap();
    // A name space of mounts of its own, so that nothing is left mounted. Who is not root becomes it in there.
    let script = r#"
        mount -t tmpfs -o size=8m diwan "$1" || exit 77
        "$0" build --out "$1/public" || exit 78
        cp -a "$1/public" "$2/before"
        mkdir content/news/large
        printf -- '---\ntitle: Large\ndate: 2026-07-06\n---\n\n[x](large.pdf)\n' > content/news/large/index.en.md
        head -c 12000000 /dev/zero > content/news/large/large.pdf
        "$0" build --out "$1/public"; [ $? = 1 ] || exit 79
        diff -r "$1/public" "$2/before" || exit 80
        [ "$(ls -A "$1")" = public ] || exit 81
    "#;
    let mut command = Command::new("unshare");
    command.env("DIWAN_LANG", "en");
    command.args(["--map-root-user", "--mount", "sh", "-c", script]);
    command
        .arg(env!("CARGO_BIN_EXE_diwan"))
        .arg(disk.path())
        .arg(site.root.path());
    let output = command.current_dir(site.root.path()).output();
    let output = output.expect("`unshare` of util-linux is needed to make a small disk");
    assert!(
        output.status.success(),
        "1 or 77: no small disk can be mounted here (user name spaces are forbidden); 78: the first build; 79: the status \
         of the one that does not fit; 80: the former site has changed; 81: something is left: {}",
        said(&output),
    );
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("free some space"),
        "{}",
        said(&output)
    );
}

/// Only root can make files of somebody else; nothing is tried where this is run by a user.
#[cfg(target_os = "linux")]
#[test]
fn what_another_user_left_is_told_and_builds_go_on() {
    use std::os::unix::fs::{PermissionsExt, chown};
    let site = Site::new(2);
    site.build();
    let tools = tempfile::tempdir().unwrap();
    let binary = tools.path().join("diwan");
    fs::copy(env!("CARGO_BIN_EXE_diwan"), &binary).unwrap();
    for folder in [tools.path(), site.root.path()] {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    }
    // All but the publication is the user's: once it was built as root.
    const USER: u32 = 65534;
    let walk = walkdir::WalkDir::new(site.root.path());
    for entry in walk.into_iter().map(Result::unwrap) {
        let is_published = entry.path().starts_with(site.public());
        if !is_published && chown(entry.path(), Some(USER), Some(USER)).is_err() {
            eprintln!("not tried: this is not run as root");
            return;
        }
    }
    for word in ["second", "third", "fourth"] {
        site.write_items(2, word);
        let mut command = Command::new("setpriv");
        command.env("DIWAN_LANG", "en");
        let user = USER.to_string();
        command.args(["--reuid", &user, "--regid", &user, "--clear-groups"]);
        let command = command.arg(&binary).args(["build", "--now", "2026-11-24"]);
        let output = command.current_dir(site.root.path()).output().unwrap();
        assert!(output.status.success(), "{word}: {}", said(&output));
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            told.contains("warning[left-behind]: `.public.diwan-new` cannot be removed"),
            "{told}"
        );
        let page = fs::read_to_string(site.public().join("en/news/item0/index.html")).unwrap();
        assert!(page.contains(word), "{word}");
    }
    assert_eq!(site.litter(), [".public.diwan-new"]);
}
