//! The editorial desk from the command line: what is next, how releases stand, which addresses are kept, which copies follow each
//! other. Held against the real binary.

mod trilingual;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use trilingual::{Site, said};

/// A site with a set of two works, one of which lacks a language.
fn site() -> Site {
    let site = Site::new(0);
    site.put(
        "releases.yaml",
        "statement:\n  languages: [ar, fr]\n  at: \"2026-12-01T08:00:00+01:00\"\n  approvers: { fr: The desk }\n",
    );
    for lang in ["ar", "fr"] {
        site.put(
            &format!("content/news/dam.{lang}.md"),
            "---\ntitle: Dam\nrelease: statement\ntype: statement\n---\nText\n\n## One {#one}\n\nMore.\n",
        );
    }
    site.put(
        "content/news/river.fr.md",
        "---\ntitle: River\nrelease: statement\n---\nText\n",
    );
    site
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What a command prints that does what it is asked for.
fn done(site: &Site, args: &[&str]) -> String {
    let output = site.run(args);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {}", said(&output));
    stdout(&output)
}

/// What a command says that fails.
fn failed(site: &Site, args: &[&str]) -> String {
    let output = site.run(args);
    assert_eq!(output.status.code(), Some(1), "{args:?}: {}", said(&output));
    said(&output)
}

#[test]
fn the_next_moment_is_one_at_which_something_changes() {
    let site = site();
    let next = |now: &str| done(&site, &["next", "--now", now]);
    // Nothing of the set comes while it is not whole; by its hour it may be.
    assert_eq!(next("2026-11-01"), "2026-12-01T08:00:00+01:00\n");
    assert_eq!(next("2026-12-01T08:00:00+01:00"), "");
    site.put(
        "content/news/river.ar.md",
        "---\ntitle: River\nupdates: [{ on: 2026-12-03, note: x }]\n---\nText\n",
    );
    assert_eq!(next("2026-11-01"), "2026-12-01T08:00:00+01:00\n");
    // The change is told in one language only, and so not at all.
    assert_eq!(next("2026-12-01T08:00:00+01:00"), "");
    site.put(
        "content/news/agenda.fr.md",
        "---\ntitle: Agenda\nextra: { events: [{ on: 2026-12-02, title: x }] }\n---\n",
    );
    assert_eq!(next("2026-12-02T12:00:00"), "2026-12-03T00:00:00+01:00\n");
    site.put(
        "content/news/a.fr.md",
        "---\ntitle: A\nexpires_at: 2027-01-01\n---\n",
    );
    assert_eq!(next("2026-12-04"), "2027-01-01T00:00:00+01:00\n");
    assert_eq!(next("2027-01-01"), "");
    site.put("site.yaml", "title: x\n");
    assert!(failed(&site, &["next"]).contains("languages"));
}

#[test]
fn how_a_release_stands_is_told_to_people_and_to_programs() {
    let site = site();
    let status = |now: &str, more: &[&str]| {
        done(
            &site,
            &[&["status", "--releases", "--now", now], more].concat(),
        )
    };
    let text = status("2026-12-02T08:00:00+01:00", &[]);
    for part in [
        "statement  held back",
        "1 d 0 h ago",
        "content/news/river.ar.md",
        "The desk (fr)",
        "/news/dam",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let json = status("2026-12-02T08:00:00+01:00", &["--format", "json"]);
    let line: serde_json::Value = serde_json::from_str(json.trim()).unwrap();
    assert_eq!(line["state"], "held");
    assert_eq!(line["seconds"], 86_400);
    assert_eq!(line["reasons"][0]["state"], "missing");
    assert_eq!(line["reasons"][0]["path"], "content/news/river.ar.md");
    assert_eq!(line["works"], serde_json::json!(["news/dam", "news/river"]));
    let before = status("2026-11-30T08:00:00+01:00", &["--format", "json"]);
    assert!(
        before.contains("\"waiting\"") && before.contains("-86400"),
        "{before}"
    );
}

#[test]
fn what_would_hold_up_the_site_on_a_day_to_come_is_told_before() {
    let site = Site::new(0);
    let page = |keys: &str, text: &str| format!("---\ntitle: x\n{keys}---\n{text}\n");
    site.put("content/news/old.fr.md", &page("slug: dam\n", ""));
    let check = |now: &str| said(&site.run(&["check", "--now", now]));
    assert!(!check("2027-06-09").contains("2027-06-10"));
    site.put(
        "content/news/new.fr.md",
        &page(
            "publish_at: 2027-06-10\n",
            "[x](nowhere.md)\n\n{{<nosuch />}}",
        ),
    );
    site.put(
        "content/news/other.fr.md",
        &page("publish_at: 2027-06-12\nslug: dam\n", ""),
    );
    let before = check("2027-06-09");
    for (day, code) in [
        ("2027-06-10", "warning[dead-link]"),
        ("2027-06-10", "warning[unknown-component]"),
        ("2027-06-12", "warning[address-collision]"),
    ] {
        let line = before.lines().find(|line| line.contains(code));
        assert!(line.is_some_and(|it| it.contains(day)), "{code}: {before}");
    }
    assert!(!before.contains("error["), "{before}");
    // On the day itself they are errors, and said once.
    let then = check("2027-06-10");
    assert_eq!(then.matches("error[dead-link]").count(), 1, "{then}");
    assert_eq!(then.matches("[dead-link]").count(), 1, "{then}");
}

#[test]
fn an_address_that_was_public_is_kept() {
    let site = site();
    site.put("content/news/river.ar.md", "---\ntitle: River\n---\nText\n");
    let root = site.root.path().to_owned();
    let ledger = || fs::read_to_string(root.join("ledger.txt")).unwrap();
    let record = |now: &str| done(&site, &["record", "--now", now]);
    record("2026-11-01");
    assert!(
        !ledger().contains("dam"),
        "an embargo is kept: {}",
        ledger()
    );
    record("2026-12-02");
    let first = ledger();
    assert!(
        first.contains("/fr/news/dam/\tnews/dam\tfr\tpage\t2026-12-02\t-\n"),
        "{first}"
    );
    assert!(
        first.contains("/fr/news/dam/#one\tnews/dam\tfr\tanchor\t"),
        "{first}"
    );
    record("2026-12-09");
    assert_eq!(ledger(), first, "a line of what stays public never changes");
    // A new slug, a file renamed, a heading.
    let put = |path: &str, text: &str| site.put(path, text);
    let text =
        |lang: &str| fs::read_to_string(root.join(format!("content/news/dam.{lang}.md"))).unwrap();
    put(
        "content/news/dam.fr.md",
        &text("fr").replace("title: Dam", "title: Dam # the title\nslug: barrage"),
    );
    for lang in ["ar", "fr"] {
        let river = root.join(format!("content/news/river.{lang}.md"));
        fs::rename(
            river,
            root.join(format!("content/news/river-levels.{lang}.md")),
        )
        .unwrap();
    }
    let told = failed(&site, &["record", "--now", "2026-12-10"]);
    assert!(
        told.contains("/fr/news/dam/") && told.contains("aliases: [/fr/news/dam/]"),
        "{told}"
    );
    assert!(ledger().contains("/fr/news/dam/\tnews/dam\tfr\tpage\t2026-12-02\t-\n"));
    assert!(failed(&site, &["check"]).contains("address-vanished"));
    let before = text("fr");
    // Of a file that was renamed, only words of its name are left: that is asked about.
    let asked = failed(&site, &["record", "--fix", "--now", "2026-12-10"]);
    assert!(
        asked.contains("if `content/news/river-levels.fr.md` has taken its place"),
        "{asked}"
    );
    assert_eq!(
        text("fr"),
        before.replace(
            "type: statement\n",
            "type: statement\naliases: [/fr/news/dam/]\n"
        )
    );
    for lang in ["ar", "fr"] {
        let path = format!("content/news/river-levels.{lang}.md");
        let river = fs::read_to_string(root.join(&path)).unwrap();
        let alias = format!("title: River\naliases: [/{lang}/news/river/]\n");
        put(&path, &river.replace("title: River\n", &alias));
    }
    // That of the language for which it stands in follows by itself.
    done(&site, &["record", "--fix", "--now", "2026-12-10"]);
    assert!(
        ledger().contains("/fr/news/dam/\tnews/dam\tfr\tpage\t2026-12-02\t2026-12-10\n"),
        "{}",
        ledger()
    );
    done(&site, &["build", "--record", "--now", "2026-12-11"]);
    let page = fs::read_to_string(root.join("public/fr/news/river/index.html")).unwrap();
    assert!(page.contains("/fr/news/river-levels/"), "{page}");
    // A heading that others cite.
    put(
        "content/news/dam.ar.md",
        &text("ar").replace("{#one}", "{#first}"),
    );
    assert!(failed(&site, &["build", "--record", "--now", "2026-12-11"]).contains("#one"));
}

#[test]
fn what_has_taken_the_place_of_a_page_is_not_guessed_by_words_of_its_name() {
    let site = site();
    let news = site.root.path().join("content/news");
    let put = |name: &str, front: &str| {
        let text = format!("---\ntitle: {name}\n{front}---\nText on {name}\n");
        site.put(&format!("content/news/{name}.fr.md"), &text);
    };
    for name in ["tariff", "press", "tree-planting", "pump"] {
        put(name, "");
    }
    put("canal", "slug: water-way\n");
    put("decree", "date: 2026-01-05\n");
    done(&site, &["record", "--now", "2026-12-02"]);
    for name in ["tariff", "press", "tree-planting", "pump", "decree"] {
        fs::remove_file(news.join(format!("{name}.fr.md"))).unwrap();
    }
    fs::rename(news.join("canal.fr.md"), news.join("channel.fr.md")).unwrap();
    for name in ["tariff-customs", "press-freedom", "planting", "archive"] {
        put(name, "");
    }
    // It has the words of the former name, and was written when that was public already.
    put("decree-water", "date: 2026-12-05\n");
    let told = failed(&site, &["record", "--fix", "--now", "2026-12-10"]);
    for (gone, near) in [
        ("tariff", "tariff-customs"),
        ("press", "press-freedom"),
        ("tree-planting", "planting"),
    ] {
        let asked = format!(
            "if `content/news/{near}.fr.md` has taken its place, write `aliases: [/fr/news/{gone}/]`"
        );
        assert!(told.contains(&asked), "{asked}\n{told}");
    }
    // Nothing in its name says which: all that are new beside it are named, and none is written to.
    for gone in ["pump", "decree"] {
        let asked = format!(
            "write `aliases: [/fr/news/{gone}/]` into the page that has taken its place, if it is one of these new ones: \
             `content/news/archive.fr.md`"
        );
        assert!(told.contains(&asked), "{asked}\n{told}");
    }
    // Its address in French shows the same page still: so those of the languages for which it stands in are its own as well.
    let written = fs::read_dir(&news).unwrap().map(|it| it.unwrap().path());
    let mut written: Vec<_> = written
        .filter(|path| fs::read_to_string(path).unwrap().contains("aliases:"))
        .collect();
    written.sort();
    assert_eq!(written, [news.join("channel.fr.md")], "{told}");
}

#[test]
fn what_changed_is_stated_in_each_language() {
    let site = site();
    site.put(
        "ledger.txt",
        "/fr/news/old/\tnews/old\tfr\tpage\t2026-01-01\t2026-06-01\n",
    );
    site.put(
        "content/news/tariff.fr.md",
        "---\ntitle: Tarifs\ndate: 2026-05-01\ntype: news\nupdates: [{ on: 2026-05-02, note: Le tableau }]\nwithdrawn: { on: 2026-07-01, reason: Abrogés }\n---\n",
    );
    done(&site, &["build", "--now", "2026-11-01"]);
    let public = site.root.path().join("public");
    let json = fs::read_to_string(public.join("fr/changes/changes.json")).unwrap();
    let whole: serde_json::Value = serde_json::from_str(&json).unwrap();
    let told = whole["changes"].as_array().unwrap();
    let kinds: Vec<&str> = told.iter().map(|it| it["kind"].as_str().unwrap()).collect();
    assert_eq!(
        kinds[..4],
        ["withdrawn", "gone", "corrected", "new"],
        "{json}"
    );
    assert_eq!(told[2]["note"], "Le tableau");
    assert!(!json.contains("dam"), "{json}");
    let page = fs::read_to_string(public.join("fr/changes/index.html")).unwrap();
    assert!(
        page.contains("Abrogés") && page.contains("/fr/news/old/"),
        "{page}"
    );
    let feed = fs::read_to_string(public.join("fr/changes/feed.xml")).unwrap();
    assert!(feed.contains("<summary>Le tableau</summary>"), "{feed}");
}

#[test]
fn a_copy_carries_the_digest_of_the_one_before() {
    let site = site();
    let root = site.root.path().to_owned();
    let at = |name: &str| {
        root.parent().unwrap().join(format!(
            "{}-{name}",
            root.file_name().unwrap().to_str().unwrap()
        ))
    };
    let bundle = |out: &Path, more: &[&str]| {
        let out = out.to_str().unwrap();
        done(
            &site,
            &[
                &[
                    "bundle",
                    "--format",
                    "folder",
                    "--now",
                    "2026-11-01",
                    "--out",
                    out,
                ],
                more,
            ]
            .concat(),
        )
    };
    let (old, new, other) = (at("old"), at("new"), at("other"));
    bundle(&old, &[]);
    site.put("content/news/b.fr.md", "---\ntitle: B\n---\n");
    bundle(&new, &["--after", old.to_str().unwrap()]);
    bundle(&other, &[]);
    let chain = |old: &Path, new: &Path| {
        Command::new(env!("CARGO_BIN_EXE_diwan"))
            .args(["verify", "--chain"])
            .args([old, new])
            .output()
            .unwrap()
    };
    let output = chain(&old, &new);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(chain(&new, &old).status.code(), Some(1));
    assert_eq!(chain(&old, &other).status.code(), Some(1));
    let page = new.join("fr/index.html");
    fs::write(&page, "altered").unwrap();
    assert_eq!(
        chain(&old, &new).status.code(),
        Some(1),
        "an altered copy follows nothing"
    );
    for folder in [old, new, other] {
        fs::remove_dir_all(folder).unwrap();
    }
}
