//! Offline forms under hardship: no room on the disk, a kill at any moment. There is the former copy or the new one.

mod trilingual;

#[cfg(target_os = "linux")]
use std::fs;

use std::process::{Command, Stdio};

use trilingual::{Site, kill, said, snapshot};

/// Each form, with the name that it is put under.
const FORMS: [(&str, &str); 6] = [
    ("folder", "copy"),
    ("zip", "copy.zip"),
    ("single", "documents"),
    ("single", "one.html"),
    ("epub", "books"),
    ("epub", "one.epub"),
];

fn args<'a>(format: &'a str, out: &'a str) -> Vec<&'a str> {
    let mut args = vec![
        "bundle",
        "--format",
        format,
        "--out",
        out,
        "--now",
        "2026-11-24",
    ];
    if out.contains("one.") {
        args.extend(["--only", "news/item0", "--lang", "ar"]);
    }
    args
}

#[test]
fn a_kill_at_any_moment_leaves_the_former_copy_or_the_new_one() {
    for (format, out) in FORMS {
        let site = Site::new(12);
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join(out).to_str().unwrap().to_owned();
        let make = |word: &str| {
            site.write_items(12, word);
            let output = site.run(&args(format, &out));
            assert!(output.status.success(), "{}", said(&output));
            snapshot(folder.path())
        };
        let whole = [make("first"), make("second")];
        let place = std::path::Path::new(&out);
        let all = kill::size(place);
        for round in 0..6u64 {
            site.write_items(12, ["first", "second"][round as usize % 2]);
            let moment = match round {
                4 => kill::Moment::Moved,
                5 => kill::Moment::End,
                quarter => kill::Moment::Made(all * quarter / 4),
            };
            let making = kill::Making::of(place);
            let mut command = site.command(&args(format, &out));
            let command = command.stdout(Stdio::null()).stderr(Stdio::null());
            making.run_to(moment, command.spawn().unwrap());
            let mut found = snapshot(folder.path());
            // What was being written lies beside the copy, under names that the next run cleans up.
            found.retain(|path, _| !path.to_string_lossy().contains(".diwan-new"));
            found.retain(|path, _| !path.to_string_lossy().contains(".diwan-lock"));
            found.retain(|path, _| !path.to_string_lossy().contains(".diwan-old"));
            assert!(
                whole.contains(&found),
                "a mixture of {format} in round {round}"
            );
        }
        assert_eq!(make("first"), whole[0], "{format}");
    }
}

/// A picture that cannot be packed: eight megabytes.
#[cfg(target_os = "linux")]
fn noise() -> Vec<u8> {
    let mut state = 1_u32;
    let pixels = image::RgbImage::from_fn(1700, 1600, |_, _| {
        image::Rgb([(); 3].map(|()| {
            // xorshift32
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_be_bytes()[0]
        }))
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_former_copy() {
    for (format, out) in FORMS {
        let site = Site::new(2);
        let disk = tempfile::tempdir().unwrap();
        let args = args(format, out)
            .join(" ")
            .replace(out, &format!("$1/{out}"));
        // No page names the picture when the former copy is made.
        fs::write(site.root.path().join("content/news/large.png"), noise()).unwrap();
        let script = format!(
            r#"
            mount -t tmpfs -o size=6m diwan "$1" || exit 77
            "$0" {args} || exit 78
            cp -a "$1" "$2/before"
            printf -- '---\ntitle: T\ndate: 2026-07-06\n---\n\n![x](large.png)\n' > content/news/item0.ar.md
            "$0" {args}; [ $? = 1 ] || exit 79
            diff -r "$1" "$2/before" || exit 80
            "#
        );
        let mut command = Command::new("unshare");
        command.env("DIWAN_LANG", "en");
        command.args(["--map-root-user", "--mount", "sh", "-c", &script]);
        command.arg(env!("CARGO_BIN_EXE_diwan"));
        command.arg(disk.path()).arg(site.root.path());
        let output = command.current_dir(site.root.path()).output();
        let output = output.expect("`unshare` of util-linux is needed to make a small disk");
        assert!(
            output.status.success(),
            "{format}: 1 or 77: no small disk can be mounted here; 78: the first copy; 79: the status of the one that \
             does not fit; 80: the former copy has changed, or something is left: {}",
            said(&output),
        );
        assert!(
            said(&output).contains("free some space"),
            "{}",
            said(&output)
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_a_full_disk_cut_short_is_not_there_and_can_be_made_later() {
    let disk = tempfile::tempdir().unwrap();
    let script = r#"
        mount -t tmpfs -o size=400k diwan "$1" && cd "$1" || exit 77
        "$0" new site || exit 78
        step() {
            find . > "$2/before"
            dd if=/dev/zero of=fill bs=1k 2>/dev/null
            "$0" $3; [ $? = 1 ] || exit 79
            rm fill
            find . | diff "$2/before" - || exit 80
        }
        step "$1" "$2" "new other"
        step "$1" "$2" "lang add fa --root site"
        step "$1" "$2" "theme eject styles/main.css templates/page.html --root site"
        echo '- terms: { en: Water, fr: Eau }' > site/terms.yaml
        step "$1" "$2" "terms export out.csv --root site"
        "$0" lang add fa --root site || exit 81
        "$0" theme eject styles/main.css --root site || exit 81
        "$0" terms export out.csv --root site || exit 81
        [ -s out.csv ] && [ -s site/themes/ministry/styles/main.css ] || exit 82
    "#;
    let beside = tempfile::tempdir().unwrap();
    let mut command = Command::new("unshare");
    command.env("DIWAN_LANG", "en");
    command.args(["--map-root-user", "--mount", "sh", "-c", script]);
    command.arg(env!("CARGO_BIN_EXE_diwan"));
    command.arg(disk.path()).arg(beside.path());
    let output = command.output();
    let output = output.expect("`unshare` of util-linux is needed to make a small disk");
    assert!(
        output.status.success(),
        "1 or 77: no small disk can be mounted here; 78: a site; 79: the status on a full disk; 80: something is left or lost; 81, \
         82: a second run with room: {}",
        said(&output),
    );
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_site_or_into_its_sources_is_no_way_around() {
    let site = Site::new(1);
    let beside = tempfile::tempdir().unwrap();
    std::fs::write(beside.path().join("secret.pdf"), "secretissime").unwrap();
    let news = site.root.path().join("content/news");
    std::os::unix::fs::symlink(beside.path().join("secret.pdf"), news.join("leak.pdf")).unwrap();
    std::os::unix::fs::symlink(&news, beside.path().join("sly")).unwrap();
    for (format, out) in FORMS {
        let inside = beside.path().join("sly").join(out);
        let output = site.run(&args(format, inside.to_str().unwrap()));
        assert_eq!(output.status.code(), Some(2), "{format}: {}", said(&output));
        assert!(said(&output).contains("unusable-out"), "{}", said(&output));
        let outside = beside.path().join(out);
        let output = site.run(&args(format, outside.to_str().unwrap()));
        let made = match outside.is_dir() {
            true => snapshot(&outside).into_values().collect(),
            false => std::fs::read(&outside).into_iter().collect::<Vec<_>>(),
        };
        for bytes in made {
            let leaks = String::from_utf8_lossy(&bytes).contains("secretissime");
            assert!(!leaks, "{format}: {}", said(&output));
        }
    }
}
