//! Moving in: small sites of other systems below `tests/import/SYSTEM/source`, moved by the real binary, and what must come of
//! them: `report.txt`, what people read, and `site.txt`, every file of the new site.
//!
//! `UPDATE=1 cargo test --test import` writes what came out: read the difference before you commit it. That a move run twice
//! leaves edited files alone, that what it makes is a site that is built, and that no word gets lost, whatever is put together
//! by chance, stands here as well.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use diwan::import::{NewContent, Old, System, import};
use proptest::prelude::*;

const SYSTEMS: &[&str] = &[
    "hugo",
    "jekyll",
    "mkdocs",
    "docusaurus",
    "starlight",
    "vitepress",
    "wordpress",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

fn diwan(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_diwan"))
        .args(arguments)
        .env("DIWAN_LANG", "en")
        .output()
        .unwrap()
}

fn moved(system: &str, folder: &Path) -> String {
    let source = root().join(system).join("source");
    let out = diwan(&[
        "import",
        system,
        source.to_str().unwrap(),
        folder.to_str().unwrap(),
    ]);
    assert!(
        out.status.success(),
        "{system}: {}",
        String::from_utf8_lossy(&out.stderr)
    );
    String::from_utf8(out.stdout).unwrap()
}

/// All files of a folder, as one text; those that are no texts by their length.
fn tree(folder: &Path) -> String {
    let mut text = String::new();
    let walk = walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .flatten();
    for entry in walk.filter(|entry| entry.file_type().is_file()) {
        let below = entry.path().strip_prefix(folder).unwrap().to_str().unwrap();
        if below.starts_with("import-report") || below.starts_with('.') {
            continue;
        }
        text.push_str(&format!("=== {below}\n"));
        match below.ends_with(".md") || below.ends_with(".yaml") || below.ends_with(".ftl") {
            true => text.push_str(&fs::read_to_string(entry.path()).unwrap()),
            false => text.push_str(&format!("{} bytes\n", entry.metadata().unwrap().len())),
        }
    }
    text
}

#[test]
fn each_system_becomes_the_site_and_the_report_that_are_expected() {
    let mut faults = Vec::new();
    for system in SYSTEMS {
        let folder = tempfile::tempdir().unwrap();
        let report = moved(system, folder.path());
        for (name, got) in [("report.txt", report), ("site.txt", tree(folder.path()))] {
            let file = root().join(system).join(name);
            if std::env::var_os("UPDATE").is_some() {
                fs::write(&file, &got).unwrap();
            }
            let expected = fs::read_to_string(&file).unwrap_or_default();
            if expected != got {
                faults.push(format!("{}\n{got}", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn what_was_not_public_is_in_no_output() {
    for system in SYSTEMS {
        let folder = tempfile::tempdir().unwrap();
        moved(system, folder.path());
        nothing_hidden_is_published(system, folder.path());
    }
}

fn nothing_hidden_is_published(system: &str, folder: &Path) {
    let site = folder.to_str().unwrap();
    let out = diwan(&["build", "--root", site, "--now", "2026-01-01", "--lenient"]);
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(out.status.success(), "{system}: {said}");
    for entry in walkdir::WalkDir::new(folder.join("public"))
        .into_iter()
        .flatten()
    {
        let text = fs::read(entry.path())
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .unwrap_or_default();
        for words in [
            "Hidden words.",
            "hidden,words",
            "For us.",
            "To come.",
            "Not yet.",
        ] {
            assert!(
                !text.contains(words),
                "{system}: {words} in {}",
                entry.path().display()
            );
        }
    }
    let old = folder.join("public/2024/03/the-dam/index.html");
    assert!(
        system != "wordpress" || old.is_file(),
        "an old address leads nowhere"
    );
}

#[test]
fn a_second_move_leaves_alone_what_somebody_has_edited() {
    let folder = tempfile::tempdir().unwrap();
    moved("hugo", folder.path());
    let page = folder.path().join("content/reservoir.en.md");
    let edited = fs::read_to_string(&page).unwrap() + "Mine.\n";
    fs::write(&page, &edited).unwrap();
    fs::remove_file(folder.path().join("content/reservoir.fr.md")).unwrap();
    let report = moved("hugo", folder.path());
    assert_eq!(fs::read_to_string(&page).unwrap(), edited);
    assert!(!folder.path().join("content/reservoir.fr.md").exists());
    assert!(
        report.contains("content/reservoir.en.md"),
        "what is left is told"
    );
}

/// A folder as the old site, which can change between two moves.
fn changing() -> (tempfile::TempDir, tempfile::TempDir) {
    let (old, new) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let write = |path: &str, text: &str| {
        let file = old.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    write("hugo.toml", "title = 'x'\nbaseURL = 'https://x.example'\n");
    write("content/_index.md", "---\ntitle: X\n---\n");
    for name in ["kept", "changed", "both", "gone", "gone-edited"] {
        write(
            &format!("content/{name}.md"),
            &format!("---\ntitle: {name}\n---\nFirst.\n"),
        );
    }
    (old, new)
}

fn hugo(old: &Path, new: &Path, more: &[&str]) -> String {
    let paths = [old.to_str().unwrap(), new.to_str().unwrap()];
    let out = diwan(&[&["import", "hugo"][..], &paths, more].concat());
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(out.status.success(), "{said}");
    String::from_utf8(out.stdout).unwrap()
}

#[test]
fn a_second_move_brings_what_changed_and_tells_what_it_left() {
    let (old, new) = changing();
    hugo(old.path(), new.path(), &[]);
    let there = |name: &str| new.path().join(format!("content/{name}.en.md"));
    for name in ["both", "gone-edited"] {
        let text = fs::read_to_string(there(name)).unwrap() + "Mine.\n";
        fs::write(there(name), text).unwrap();
    }
    for name in ["changed", "both"] {
        let file = old.path().join(format!("content/{name}.md"));
        fs::write(file, format!("---\ntitle: {name}\n---\nSecond.\n")).unwrap();
    }
    for name in ["gone", "gone-edited"] {
        fs::remove_file(old.path().join(format!("content/{name}.md"))).unwrap();
    }
    fs::write(old.path().join("content/new.md"), "---\ntitle: N\n---\n").unwrap();
    let report = hugo(old.path(), new.path(), &[]);
    let read = |name: &str| fs::read_to_string(there(name)).unwrap();
    assert!(read("changed").contains("Second."));
    assert!(read("both").contains("First.") && read("both").contains("Mine."));
    assert!(read("gone-edited").contains("Mine."));
    assert!(!there("gone").exists() && there("new").exists());
    for name in ["both", "gone", "gone-edited"] {
        assert!(
            report.contains(&format!("content/{name}.en.md")),
            "{report}"
        );
    }
}

#[test]
fn pictures_from_elsewhere_are_fetched_when_asked_for_and_only_once() {
    use std::io::{Read, Write};
    use std::sync::atomic::{AtomicUsize, Ordering};
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and the rest";
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let host = server.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in server.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 2000];
            let length = stream.read(&mut request).unwrap_or(0);
            let line = String::from_utf8_lossy(&request[..length]).into_owned();
            ASKED.fetch_add(1, Ordering::SeqCst);
            let (status, body): (&str, &[u8]) = match line.split(' ').nth(1) {
                Some("/dam.jpg") => ("200 OK", PNG),
                Some("/page.png") => ("200 OK", b"<!doctype html><p>Log in"),
                _ => ("404 Not Found", b"no"),
            };
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all(head.as_bytes());
            let _ = stream.write_all(body);
        }
    });
    let (old, new) = changing();
    let body = format!(
        "---\ntitle: P\n---\n![dam](http://{host}/dam.jpg) ![again](http://{host}/dam.jpg) ![none](http://{host}/none.png) ![page](http://{host}/page.png)\n"
    );
    fs::write(old.path().join("content/p.md"), body).unwrap();
    let page = || fs::read_to_string(new.path().join("content/p.en.md")).unwrap();
    let report = hugo(old.path(), new.path(), &[]);
    assert!(report.contains("--fetch-pictures"), "{report}");
    assert_eq!(
        ASKED.load(Ordering::SeqCst),
        0,
        "nothing is fetched unasked"
    );
    let report = hugo(old.path(), new.path(), &["--fetch-pictures"]);
    assert!(
        report.contains("404") && report.contains("page.png"),
        "{report}"
    );
    assert_eq!(ASKED.load(Ordering::SeqCst), 3);
    let text = page();
    assert_eq!(text.matches("](/pictures/127-0-0-1-").count(), 2, "{text}");
    assert!(text.contains(&format!("http://{host}/none.png")), "{text}");
    let name = text.split("](/").nth(1).unwrap().split(')').next().unwrap();
    assert!(name.ends_with(".png"), "it is called what it is: {name}");
    assert_eq!(
        fs::read(new.path().join("content").join(name)).unwrap(),
        PNG
    );
    hugo(old.path(), new.path(), &[]);
    assert_eq!(page(), text, "what was fetched stays");
    assert_eq!(ASKED.load(Ordering::SeqCst), 3);
}

#[test]
fn a_folder_with_files_of_somebody_is_not_written_into() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine"), "x").unwrap();
    let source = root().join("hugo/source");
    let out = diwan(&[
        "import",
        "hugo",
        source.to_str().unwrap(),
        folder.path().to_str().unwrap(),
    ]);
    assert_eq!(out.status.code(), Some(2));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    let empty = tempfile::tempdir().unwrap();
    let out = diwan(&[
        "import",
        "jekyll",
        empty.path().to_str().unwrap(),
        folder.path().join("new").to_str().unwrap(),
    ]);
    assert_eq!(out.status.code(), Some(2));
}

#[test]
fn a_file_of_settings_that_cannot_be_read_is_named_with_its_fault() {
    for (name, text) in [
        ("hugo.json", format!("{{\"title\": {}", "[".repeat(3000))),
        ("hugo.yaml", format!("x: {}", "[".repeat(60_000))),
        (
            "hugo.toml",
            format!("{} = 1\n", vec!["a"; 20_000].join(".")),
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        fs::create_dir(&old).unwrap();
        fs::write(old.join(name), text).unwrap();
        let paths = [old.to_str().unwrap(), new.to_str().unwrap()];
        let out = diwan(&[&["import", "hugo"][..], &paths].concat());
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        assert_eq!(out.status.code(), Some(2), "{said}");
        assert!(
            said.contains(&format!("`{name}` cannot be read: ")),
            "{said}"
        );
    }
}

/// Pieces of bodies in the manner of each system; `@` stands for words of their own.
const PIECES: &[(&str, &[&str])] = &[
    (
        "hugo",
        &[
            "@\n",
            "## @\n",
            "{{% note %}}\n@\n{{% /note %}}\n",
            "{{< odd >}}@{{< /odd >}}\n",
            "{{< details \"@\" >}}\n@\n{{< /details >}}\n",
            "- @\n- @\n",
            "```\n@\n```\n",
            "[@](/b/) @\n",
            "{{< tabs >}}{{< tab \"x\" >}}@{{< /tab >}}{{< /tabs >}}\n",
        ],
    ),
    (
        "jekyll",
        &[
            "@\n",
            "## @\n{: #x }\n",
            "@\n{: .lead}\n",
            "{% highlight sh %}\n@\n{% endhighlight %}\n",
            "{% if a %}@{% endif %}\n",
            "{% raw %}@{% endraw %}\n",
            "1. @\n",
            "> @\n",
        ],
    ),
    (
        "mkdocs",
        &[
            "@\n",
            "!!! note \"@\"\n    @\n\n    @\n",
            "??? tip \"@\"\n    @\n",
            "=== \"@\"\n\n    @\n",
            "==@== @\n",
            "    @\n",
            "- @\n\n    @\n",
            "`@`{ .x }\n",
        ],
    ),
    (
        "docusaurus",
        &[
            "@\n",
            ":::note[@]\n@\n:::\n",
            "::::info\n:::tip\n@\n:::\n@\n::::\n",
            "<Tabs>\n<TabItem label=\"@\">\n\n@\n\n</TabItem>\n</Tabs>\n",
            "<Odd>@</Odd>\n",
            "<Odd a={{b: 1}}>\n@\n</Odd>\n",
            "{/* @ */}\n",
            "`<Odd>` @\n",
        ],
    ),
];

fn site(system: &str, body: &str) -> (System, BTreeMap<String, Vec<u8>>) {
    let page = format!("---\ntitle: Title\n---\n{body}");
    let (system, settings, path) = match system {
        "hugo" => (System::Hugo, ("hugo.toml", "title = 'x'"), "content/a.md"),
        "jekyll" => (System::Jekyll, ("_config.yml", "title: x"), "a.md"),
        "mkdocs" => (System::Mkdocs, ("mkdocs.yml", "site_name: x"), "docs/a.md"),
        _ => (
            System::Docusaurus,
            ("docusaurus.config.js", "module.exports = { title: 'x' }"),
            "docs/a.mdx",
        ),
    };
    let files = [
        (settings.0.to_owned(), settings.1.as_bytes().to_vec()),
        (path.to_owned(), page.into_bytes()),
    ];
    (system, files.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn words_in_are_words_out(which in 0..PIECES.len(), picks in proptest::collection::vec(0..100_usize, 1..9)) {
        let (system, pieces) = PIECES[which];
        let (mut body, mut number) = (String::new(), 0);
        for pick in picks {
            for part in pieces[pick % pieces.len()].split_inclusive('@') {
                body.push_str(part.trim_end_matches('@'));
                if part.ends_with('@') {
                    number += 1;
                    body.push_str(&format!("word{number}x"));
                }
            }
            body.push('\n');
        }
        let (system, files) = site(system, &body);
        let read = |path: &str| files.get(path).cloned();
        let old = Old::new(files.keys().cloned(), &read);
        let (made, _) = import(system, &old).unwrap();
        let page = made.iter().find(|(path, _)| path.ends_with("a.en.md"));
        let Some((_, NewContent::Text(text))) = page else {
            panic!("no page: {:?}", made.keys());
        };
        let mut at = 0;
        for number in 1..=number {
            let word = format!("word{number}x");
            let found = text[at..].find(&word);
            prop_assert!(found.is_some(), "{word} of\n{body}\nis not behind the word before it in\n{text}");
            at += found.unwrap_or_default();
        }
    }
}

#[test]
fn a_site_with_dead_links_is_shown_but_not_for_publication() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().to_str().unwrap();
    let write = |path: &str, text: &str| {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    let settings =
        "title: { en: X }\nbase_url: https://x.example\nlanguages: { en: {} }\nsearch: false\n";
    write("site.yaml", settings);
    write(
        "content/_index.en.md",
        "---\ntitle: X\n---\n[Gone](gone.md)\n",
    );
    let now = ["--now", "2026-01-01"];
    let build = |more: &[&str]| diwan(&[&["build", "--root", site][..], &now, more].concat());
    assert_eq!(build(&[]).status.code(), Some(1));
    assert!(!folder.path().join("public").exists());
    let out = build(&["--lenient"]);
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    assert!(
        String::from_utf8_lossy(&out.stderr).contains("gone.md"),
        "the fault is told all the same"
    );
    let read = |path: &str| fs::read_to_string(folder.path().join("public").join(path)).unwrap();
    let page = read("en/index.html");
    assert!(
        page.contains("Not for publication") && page.contains("noindex"),
        "{page}"
    );
    assert!(read("robots.txt").contains("Disallow: /\n"));
    // What could show what nobody was meant to see is not forgiven.
    write("content/secret.en.md", "---\ntitle: S\ndraft:\n---\n");
    assert_eq!(build(&["--lenient"]).status.code(), Some(1));
    fs::remove_file(folder.path().join("content/secret.en.md")).unwrap();
    let accepted = folder.path().join("accepted.jsonl");
    let check = || {
        diwan(&[
            "check",
            "--root",
            site,
            "--baseline",
            accepted.to_str().unwrap(),
        ])
    };
    assert!(check().status.success(), "what is found today is accepted");
    write("content/a.en.md", "---\ntitle: A\n---\n[Lost](lost.md)\n");
    let out = check();
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert_eq!(out.status.code(), Some(1));
    assert!(
        said.contains("lost.md") && !said.contains("gone.md"),
        "{said}"
    );
}
