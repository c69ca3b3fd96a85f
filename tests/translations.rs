//! `diwan status` and `diwan accept`, held against the real binary: what a translator is told, and that no byte of a file
//! changes but the record.

mod trilingual;

use std::fs;
use std::path::Path;
use std::process::Output;

use trilingual::{Site, said, snapshot};

/// A site with a source, a translation that is current, one that is not, and pages that lack a language.
fn site() -> Site {
    let site = Site::new(0);
    site.put(
        "content/fees.fr.md",
        "---\ntitle: Tarifs\n---\nIntroduction.\n\n## Eau {#water}\n\nDix dinars.\n\nVoilà tout.\n",
    );
    for (lang, title) in [("ar", "الرسوم"), ("en", "Fees")] {
        site.put(
            &format!("content/fees.{lang}.md"),
            &format!("---\ntitle: {title}\ntranslation: {{ of: fr }} # official\n---\nx\n"),
        );
    }
    site.put("content/أخبار/_index.ar.md", "---\ntitle: أخبار\n---\n");
    site.put(
        "content/أخبار/سد.ar.md",
        "---\ntitle: سد\ndraft: true\n---\nالنص\n",
    );
    site
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn status(site: &Site, more: &[&str]) -> String {
    let output = site.run(&[&["status"], more].concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(output.stderr.is_empty(), "{}", said(&output));
    stdout(&output)
}

fn accepted(site: &Site, args: &[&str]) -> String {
    let output = site.run(&[&["accept"], args].concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    stdout(&output)
}

/// What is wrong with the command line; nothing in the site has changed.
fn refused(site: &Site, args: &[&str], code: i32) -> String {
    let before = snapshot(site.root.path());
    let output = site.run(&[&["accept"], args].concat());
    assert_eq!(output.status.code(), Some(code), "{}", said(&output));
    assert!(output.stdout.is_empty(), "{}", said(&output));
    assert_eq!(snapshot(site.root.path()), before, "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_translator_is_told_what_to_do_line_by_line() {
    let site = site();
    accepted(&site, &["content/fees.ar.md", "content/fees.en.md"]);
    let source = fs::read_to_string(site.root.path().join("content/fees.fr.md")).unwrap();
    site.put(
        "content/fees.fr.md",
        &source
            .replace("Dix", "Douze")
            .replace("Voilà tout.", "Et puis l’été.\n\nVoilà tout."),
    );
    accepted(&site, &["content/fees.en.md"]);
    let expected = "\
language  present  missing  stale  unrecorded  drafts  strings  section
ar              5        -      1           -       1        -
                2        -      1           -       -           /
                1        -      -           -       -           /news
                2        -      -           -       1           \u{2068}/أخبار\u{2069}
fr              3        2      -           -       -        -
                2        -      -           -       -           /
                1        -      -           -       -           /news
                -        2      -           -       -           \u{2068}/أخبار\u{2069}
en              3        2      -           -       -        -
                2        -      -           -       -           /
                1        -      -           -       -           /news
                -        2      -           -       -           \u{2068}/أخبار\u{2069}

Missing: 4
  fr  content/أخبار/_index.fr.md
  en  content/أخبار/_index.en.md
  fr  content/أخبار/سد.fr.md
  en  content/أخبار/سد.en.md

Stale: 1
  ar  content/fees.ar.md  1 changed, 1 added, of 5 blocks in `fr`
      content/fees.fr.md:8  changed  Eau  Douze dinars.
      content/fees.fr.md:10  added  Eau  \u{2068}Et puis l’été.\u{2069}

Not public: 1
  ar  draft      content/أخبار/سد.ar.md
";
    assert_eq!(status(&site, &[]), expected);
    let french = status(&site, &["--lang", "fr"]);
    assert!(
        french.contains("Missing: 2") && !french.contains("Stale"),
        "{french}"
    );
}

#[test]
fn every_work_in_every_language_is_an_object_with_the_keys_of_the_contract() {
    let site = site();
    accepted(&site, &["content/fees.ar.md"]);
    site.put("content/fees.fr.md", "---\ntitle: Tarifs\n---\nRien.\n");
    let lines = status(&site, &["--format", "json"]);
    let lines: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 5 * 3);
    for line in &lines {
        let keys: Vec<&str> = line
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let expected = [
            "kind",
            "work",
            "lang",
            "section",
            "state",
            "path",
            "of",
            "source",
            "blocks",
            "total",
            "publication",
        ];
        assert_eq!(keys, expected, "{line}");
    }
    let of = |work: &str, lang: &str| {
        let is_it = |it: &&serde_json::Value| it["work"] == work && it["lang"] == lang;
        lines.iter().find(is_it).unwrap()
    };
    assert_eq!(of("fees", "fr")["state"], "original");
    assert_eq!(of("fees", "en")["state"], "unrecorded");
    assert_eq!(of("أخبار/سد", "fr")["state"], "missing");
    assert_eq!(of("أخبار/سد", "fr")["path"], "content/أخبار/سد.fr.md");
    assert_eq!(of("أخبار/سد", "ar")["publication"], "draft");
    let stale = of("fees", "ar");
    assert_eq!(
        (&stale["state"], &stale["total"]),
        (&"stale".into(), &1.into())
    );
    assert_eq!(
        stale["blocks"][0],
        serde_json::json!({ "index": 1, "change": "changed", "was": 1, "path": "content/fees.fr.md",
            "line": 4, "heading": null, "text": "Rien." })
    );
}

#[test]
fn strings_that_a_language_lacks_are_told_with_the_file_to_write() {
    let site = site();
    site.put("i18n/fr.ftl", "our-word = Notre mot\n");
    let told = status(&site, &[]);
    let expected =
        "\nMissing strings: 2\n  ar  i18n/ar.ftl  our-word\n  en  i18n/en.ftl  our-word\n";
    assert!(told.ends_with(expected), "{told}");
    let lines = status(&site, &["--format", "json", "--lang", "ar"]);
    let last = "{\"kind\":\"message\",\"lang\":\"ar\",\"id\":\"our-word\",\"state\":\"missing\",\"path\":\"i18n/ar.ftl\"}\n";
    assert!(lines.ends_with(last), "{lines}");
}

#[test]
fn a_site_with_errors_ends_with_1_and_tells_what_can_be_known() {
    let site = site();
    site.put("content/fees.en.md", "---\ntitle: [\n---\n");
    let output = site.run(&["status"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(stdout(&output).contains("en  content/fees.en.md"));
    assert!(String::from_utf8_lossy(&output.stderr).contains("malformed-yaml"));
    let output = site.run(&["status", "--lang", "de"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
}

#[test]
fn a_record_changes_one_line_and_a_second_time_nothing() {
    let site = site();
    let file = site.root.path().join("content/fees.ar.md");
    let bytes = "\u{FEFF}---\r\ntitle: 'الرسوم' # عنوان\r\ntranslation:\r\n  of: fr\r\n---\r\n\r\nنص  \r\nآخر";
    fs::write(&file, bytes).unwrap();
    let told = accepted(&site, &["content/fees.ar.md"]);
    assert_eq!(
        told,
        "recorded content/fees.ar.md (of content/fees.fr.md: 4 blocks)\n"
    );
    let after = fs::read_to_string(&file).unwrap();
    let record = after.lines().find(|line| line.contains("blocks:")).unwrap();
    let line = format!("{record}\r\n");
    assert_eq!(after.replace(&line, ""), bytes);
    assert!(
        record.starts_with("  blocks: \"") && record.len() == "  blocks: \"\"".len() + 4 * 5 - 1
    );
    let stamp = |file: &Path| fs::metadata(file).unwrap().modified().unwrap();
    let written = stamp(&file);
    let again = accepted(&site, &["content/fees.ar.md"]);
    assert_eq!(again, "nothing to do: it is recorded already\n");
    assert_eq!(stamp(&file), written);
    assert!(site.litter().is_empty(), "{:?}", site.litter());
}

#[test]
fn a_folder_is_all_translations_below_it_and_paths_are_named_from_anywhere() {
    let site = site();
    assert_eq!(
        accepted(&site, &["."]),
        "recorded content/fees.ar.md (of content/fees.fr.md: 4 blocks)\n\
         recorded content/fees.en.md (of content/fees.fr.md: 4 blocks)\n"
    );
    let root = site.root.path().to_str().unwrap();
    let mut elsewhere = trilingual::diwan(&["accept", "--root", root, "content"]);
    let output = elsewhere.current_dir("/").output().unwrap();
    assert_eq!(
        stdout(&output),
        "nothing to do: all 2 are recorded already\n"
    );
    let file = format!("{root}/content/fees.ar.md");
    let mut elsewhere = trilingual::diwan(&["accept", "--root", root, &file]);
    let output = elsewhere.current_dir("/").output().unwrap();
    assert_eq!(stdout(&output), "nothing to do: it is recorded already\n");
    assert_eq!(
        accepted(&site, &["content/news"]),
        "nothing to do: no translations there\n"
    );
}

#[test]
fn what_a_machine_translated_is_named_when_it_is_recorded() {
    let site = site();
    site.put(
        "content/fees.en.md",
        "---\ntitle: Fees\ntranslation: { of: fr, by: machine }\n---\nx\n",
    );
    assert_eq!(
        accepted(&site, &["content"]),
        "recorded content/fees.ar.md (of content/fees.fr.md: 4 blocks)\n\
         recorded content/fees.en.md (of content/fees.fr.md: 4 blocks)\n\
         made by a machine, and counted from now on as checked by whoever ran this: `content/fees.en.md` (1)\n"
    );
}

#[test]
fn a_source_that_is_not_named_is_the_only_other_or_has_to_be_said() {
    let site = site();
    site.put("content/two.ar.md", "---\ntitle: x\n---\nأ\n");
    site.put("content/two.en.md", "---\ntitle: x\n---\nA\n");
    accepted(&site, &["content/two.en.md"]);
    let text = fs::read_to_string(site.root.path().join("content/two.en.md")).unwrap();
    assert!(
        text.contains("\ntranslation: { of: ar, blocks: \""),
        "{text}"
    );
    let why = refused(&site, &["content/two.ar.md"], 2);
    assert!(
        why.contains("is the source: `en` was made from it"),
        "{why}"
    );
    let why = refused(&site, &["content/_index.fr.md"], 2);
    assert!(
        why.contains("say it with `--of`: one of `ar`, `en`"),
        "{why}"
    );
    accepted(&site, &["--of", "ar", "content/_index.fr.md"]);
    let why = refused(&site, &["--of", "en", "content/_index.fr.md"], 2);
    assert!(why.contains("made from `ar`, not `en`"), "{why}");
    let why = refused(&site, &["--of", "de", "content/_index.fr.md"], 2);
    assert!(why.contains("`de` is not a language of this site"), "{why}");
}

#[test]
fn all_that_is_wrong_is_told_at_once_and_then_nothing_is_written() {
    let site = site();
    site.put("content/broken.ar.md", "---\ntitle: [\n---\n");
    site.put(
        "content/alone.ar.md",
        "---\ntitle: x\ntranslation: { of: fr }\n---\n",
    );
    let all = [
        "content/fees.ar.md",
        "content/broken.ar.md",
        "content/alone.ar.md",
        "content/nowhere.ar.md",
        "site.yaml",
        "/etc/hosts",
    ];
    let why = refused(&site, &all, 2);
    for part in [
        "malformed-yaml",
        "`content/alone.ar.md` has no source: there is no such page in `fr`",
        "there is no `content/nowhere.ar.md`",
        "`site.yaml` is not a page",
        "`/etc/hosts` is not in this site",
        "5 errors",
    ] {
        assert!(why.contains(part), "{part}: {why}");
    }
    refused(&site, &["content/fees.ar.md", "content/broken.ar.md"], 1);
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay_what_they_are() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let site = site();
    let root = site.root.path();
    let real = root.join("content/shared.ar.txt");
    fs::rename(root.join("content/fees.ar.md"), &real).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("shared.ar.txt", root.join("content/fees.ar.md")).unwrap();
    accepted(&site, &["content/fees.ar.md"]);
    let link = fs::symlink_metadata(root.join("content/fees.ar.md")).unwrap();
    assert!(link.is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("blocks:"));
    let mode = fs::metadata(&real).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}
