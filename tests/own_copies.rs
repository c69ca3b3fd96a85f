//! What a site takes over from the binary to make it its own: copies of the theme's files, new languages, and a new site in
//! the languages that were asked for. Held against the real binary.

mod trilingual;

use std::fs;
use std::path::Path;

use trilingual::{diwan, said};

/// Runs a command in a folder; gives its status, stdout and stderr.
fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = diwan(args).current_dir(folder).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (
        output
            .status
            .code()
            .unwrap_or_else(|| panic!("{}", said(&output))),
        text(&output.stdout),
        text(&output.stderr),
    )
}

/// A new site, in its folder.
fn new_site(langs: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let (status, _, told) = run(folder.path(), &["new", ".", "--lang", langs]);
    assert_eq!(status, 0, "{told}");
    folder
}

#[test]
fn a_copy_is_the_original_byte_for_byte_and_wins_over_it() {
    let site = new_site("ar,fr");
    let root = site.path();
    let (status, told, _) = run(
        root,
        &["theme", "eject", "templates/gone.html", "i18n/fr.ftl"],
    );
    assert_eq!(
        (status, &*told),
        (0, "themes/ministry/templates/gone.html\ni18n/fr.ftl\n")
    );
    for (below, own) in [
        ("templates/gone.html", "themes/ministry/templates/gone.html"),
        ("i18n/fr.ftl", "i18n/fr.ftl"),
    ] {
        let (_, original, _) = run(root, &["theme", "show", below]);
        assert_eq!(fs::read_to_string(root.join(own)).unwrap(), original);
    }
    let (_, list, _) = run(root, &["theme", "list"]);
    let line = |name: &str| {
        list.lines()
            .find(|line| line.starts_with(name))
            .unwrap()
            .to_owned()
    };
    assert!(line("templates/gone.html").contains("yours, themes/ministry/templates/gone.html"));
    assert!(line("templates/page.html").ends_with("built in"));
    assert_eq!(run(root, &["check", "--deny", "warnings"]).0, 0);
}

#[test]
fn what_a_site_has_is_never_overwritten_and_one_wrong_name_writes_nothing() {
    let site = new_site("fr");
    let root = site.path();
    let own = root.join("themes/ministry/templates/gone.html");
    fs::create_dir_all(own.parent().unwrap()).unwrap();
    fs::write(&own, "mine").unwrap();
    let (status, told, why) = run(
        root,
        &["theme", "eject", "styles/print.css", "templates/gone.html"],
    );
    assert_eq!((status, &*told), (1, ""), "{why}");
    assert!(why.contains("already-yours"), "{why}");
    // Who reads that knows that the other one is missing too, and what to type for it.
    assert!(
        why.contains("`diwan theme eject styles/print.css`"),
        "{why}"
    );
    let (status, _, why) = run(
        root,
        &["theme", "eject", "styles/print.css", "templates/gon.html"],
    );
    assert_eq!(status, 2);
    assert!(why.contains("did you mean `templates/gone.html`?"), "{why}");
    assert_eq!(fs::read_to_string(&own).unwrap(), "mine");
    assert!(!root.join("themes/ministry/styles").exists());
}

#[test]
fn what_a_theme_of_the_site_has_is_listed_and_no_copy_wins_over_its_words() {
    let site = new_site("fr,en");
    let root = site.path();
    let put = |path: &str, text: &str| {
        let file = root.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    put("themes/ours/theme.yaml", "extends: ministry\n");
    put("themes/ours/i18n/fr.ftl", "search-title = Chercher\n");
    put(
        "themes/ours/templates/page.html",
        "{% extends \"ministry/page.html\" %}\n",
    );
    put(
        "themes/ours/templates/decree.html",
        "{% extends \"page.html\" %}\n",
    );
    let settings = fs::read_to_string(root.join("site.yaml")).unwrap();
    put(
        "site.yaml",
        &settings.replace("theme: ministry", "theme: ours"),
    );
    let (status, _, why) = run(root, &["theme", "eject", "i18n/fr.ftl"]);
    assert_eq!(status, 1, "{why}");
    assert!(
        why.contains("`themes/ours/i18n/fr.ftl` is there already"),
        "{why}"
    );
    assert!(!root.join("i18n/fr.ftl").exists());
    let (_, list, _) = run(root, &["theme", "list"]);
    for (name, path) in [
        ("i18n/fr.ftl", "themes/ours/i18n/fr.ftl"),
        ("templates/decree.html", "themes/ours/templates/decree.html"),
        ("theme.yaml", "themes/ours/theme.yaml"),
    ] {
        let is_it =
            |line: &str| line.starts_with(name) && line.ends_with(&format!("yours, {path}"));
        assert!(list.lines().any(is_it), "{path}: {list}");
    }
    let (_, told, _) = run(root, &["theme", "diff", "templates/page.html"]);
    assert!(told.contains("extends the original"), "{told}");
    assert!(!told.contains("\n-"), "{told}");
}

#[test]
fn a_copy_knows_that_its_original_has_changed_since() {
    let site = new_site("en");
    let root = site.path();
    run(root, &["theme", "eject", "templates/gone.html"]);
    let record = root.join("themes/ministry/ejected.txt");
    let text = fs::read_to_string(&record).unwrap();
    let (_, told, _) = run(root, &["theme", "diff"]);
    assert!(told.contains("the original is as it was"), "{told}");
    // As a version would have left it whose original was another.
    let line = text.lines().last().unwrap();
    fs::write(&record, text.replace(&line[..16], "0000000000000000")).unwrap();
    let copy = root.join("themes/ministry/templates/gone.html");
    let own = fs::read_to_string(&copy).unwrap() + "{# ours #}\n";
    fs::write(&copy, own).unwrap();
    let (status, told, _) = run(root, &["theme", "diff", "templates/gone.html"]);
    assert_eq!(status, 0);
    assert!(told.contains("the original has changed since"), "{told}");
    assert!(told.contains("\n+{# ours #}\n"), "{told}");
}

#[test]
fn a_new_language_is_published_with_no_word_of_another_as_its_own() {
    let site = new_site("fr,en");
    let root = site.path();
    let (status, told, why) = run(root, &["lang", "add", "pt", "--locale", "pt-BR"]);
    assert_eq!(status, 0, "{why}");
    for path in [
        "site.yaml",
        "i18n/pt.ftl",
        "content/_index.pt.md",
        "content/news/_index.pt.md",
    ] {
        assert!(told.lines().any(|line| line == path), "{told}");
    }
    let catalogue = fs::read_to_string(root.join("i18n/pt.ftl")).unwrap();
    assert!(
        catalogue
            .lines()
            .all(|line| line.is_empty() || line.starts_with('#'))
    );
    let section = fs::read_to_string(root.join("content/news/_index.pt.md")).unwrap();
    assert!(
        section.contains("draft: true") && section.contains("of: fr"),
        "{section}"
    );
    let (status, _, why) = run(root, &["build"]);
    assert_eq!(status, 0, "{why}");
    let (status, _, why) = run(root, &["lang", "add", "pt"]);
    assert_eq!(status, 2, "{why}");
}

#[test]
fn a_language_that_the_program_speaks_is_complete_at_once() {
    let site = new_site("fr,en");
    let root = site.path();
    for lang in ["es", "ru", "zh", "fa", "ur", "de", "tr", "zgh"] {
        let (status, told, why) = run(root, &["lang", "add", lang]);
        assert_eq!(status, 0, "{why}");
        assert!(
            told.contains("the words of the interface are known"),
            "{told}"
        );
        assert!(!root.join(format!("i18n/{lang}.ftl")).exists());
    }
    let (status, _, why) = run(root, &["build"]);
    assert_eq!(status, 0, "{why}");
    assert!(!why.contains("missing-message"), "{why}");
    let page = fs::read_to_string(root.join("public/fa/index.html")).unwrap();
    assert!(page.contains("رفتن به محتوای اصلی"), "{page}");
}

#[test]
fn a_new_site_is_clean_in_any_of_its_languages() {
    for langs in [
        "ar", "fr", "en", "es", "ru", "zh", "fa", "ur", "de", "tr", "zgh", "ar,en", "en,fr",
    ] {
        let site = new_site(langs);
        let (status, _, why) = run(site.path(), &["check", "--deny", "warnings"]);
        assert_eq!(status, 0, "{langs}: {why}");
    }
    let folder = tempfile::tempdir().unwrap();
    for langs in ["pt", "x1y2z3w4v", ""] {
        let (status, _, why) = run(folder.path(), &["new", ".", "--lang", langs]);
        assert_eq!(status, 2, "{langs}: {why}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

#[test]
fn the_doctor_says_what_is_out_of_date_and_what_is_broken() {
    let site = new_site("fr,en,pt");
    let root = site.path();
    run(root, &["theme", "eject", "templates/gone.html"]);
    let record = root.join("themes/ministry/ejected.txt");
    let text = fs::read_to_string(&record).unwrap();
    let line = text.lines().last().unwrap();
    fs::write(&record, text.replace(&line[..16], "0000000000000000")).unwrap();
    fs::create_dir(root.join(".public.diwan-new")).unwrap();
    let (status, told, why) = run(root, &["doctor"]);
    assert_eq!(status, 0, "{told}{why}");
    for said in [
        "words of the interface missing",
        "files that still say what `diwan new` wrote",
        "`templates/gone.html`",
        "`.public.diwan-new`",
        "which nobody can own",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    fs::write(root.join("content/about.fr.md"), "---\n---\n").unwrap();
    let (status, told, _) = run(root, &["doctor"]);
    assert_eq!(status, 1, "{told}");
    assert!(
        told.contains("errors that keep it from being published: 1"),
        "{told}"
    );
    let empty = tempfile::tempdir().unwrap();
    let (status, told, _) = run(empty.path(), &["doctor"]);
    assert_eq!(status, 1, "{told}");
    assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0);
}

/// Fonts of Debian's packages (`fonts-noto-core`, `fonts-hosny-amiri`), which lack nothing that a site of three languages writes.
const NOTO: &str = "/usr/share/fonts/truetype/noto";
const AMIRI: &str = "/usr/share/fonts/opentype/fonts-hosny-amiri";

#[test]
fn a_pair_of_fonts_is_taken_with_its_sizes_matched_and_one_family_of_digits() {
    let site = new_site("ar,fr");
    let root = site.path();
    let (status, told, _) = run(root, &["theme", "fonts", "--from", NOTO]);
    assert_eq!(status, 0);
    assert!(
        told.contains("Noto Naskh Arabic for Arab, at a size of 100%"),
        "{told}"
    );
    let list = fs::read_to_string(root.join("themes/ministry/theme.yaml")).unwrap();
    let expected = "fonts:
  - { family: Noto Naskh Arabic, file: fonts/NotoNaskhArabic-Regular.ttf, scripts: [Arab], figures: false }
  - { family: Noto Naskh Arabic, file: fonts/NotoNaskhArabic-Bold.ttf, weight: 700, scripts: [Arab], figures: false }
  - { family: Noto Sans, file: fonts/NotoSans-Regular.ttf, scripts: [Latn] }
  - { family: Noto Sans, file: fonts/NotoSans-Bold.ttf, weight: 700, scripts: [Latn] }
  - { family: Noto Sans, file: fonts/NotoSans-Italic.ttf, style: italic, scripts: [Latn] }
";
    assert_eq!(list, expected);
    let (status, _, told) = run(root, &["check", "--deny", "warnings"]);
    assert_eq!(status, 0, "{told}");
    let (status, _, told) = run(root, &["theme", "fonts", "--from", AMIRI]);
    assert_eq!(
        (status, told.contains("already-yours")),
        (1, true),
        "{told}"
    );
}

#[test]
fn a_font_of_two_scripts_is_a_pair_and_is_made_as_large_as_others() {
    let site = new_site("ar,fr");
    let root = site.path();
    let (status, told, _) = run(root, &["theme", "fonts", "--from", AMIRI]);
    assert_eq!(status, 0);
    assert!(told.contains("Amiri for Latn, at a size of 1"), "{told}");
    let (status, _, told) = run(root, &["build", "--out", "out"]);
    assert_eq!(status, 0, "{told}");
    let fonts = fs::read_dir(root.join("out/assets")).unwrap().flatten();
    let sheet = fonts
        .map(|it| it.path())
        .find(|it| it.to_string_lossy().contains("fonts."))
        .unwrap();
    let css = fs::read_to_string(sheet).unwrap();
    let arabic = css.lines().find(|line| line.contains("-arab")).unwrap();
    assert!(
        !arabic.contains("U+30-39") && css.contains("size-adjust:1"),
        "{css}"
    );
}

#[test]
fn who_asks_for_fonts_that_are_not_there_is_told_and_nothing_is_written() {
    let site = new_site("ar,fr");
    let root = site.path();
    fs::write(root.join("broken.ttf"), "no font").unwrap();
    for (args, code) in [
        (&["--from", "nowhere"][..], "no-fonts"),
        (&["--from", "."], "no-fonts"),
        (
            &["--from", NOTO, "--family", "Noto Nash Arabic"],
            "no-such-family",
        ),
        (
            &["--from", NOTO, "--headings", "Noto Sans Adlam"],
            "no-such-family",
        ),
    ] {
        let all = [&["theme", "fonts"][..], args].concat();
        let (status, told, fault) = run(root, &all);
        assert!(
            status != 0 && told.is_empty() && fault.contains(code),
            "{args:?}: {fault}"
        );
        assert!(!root.join("themes/ministry").exists());
    }
}
