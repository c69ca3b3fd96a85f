//! Offline copies, made and verified by the real binary.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A site with a theme and words of its own, so that nothing here depends on what the binary carries.
const SITE: &[(&str, &str)] = &[
    (
        "site.yaml",
        "title: { ar: وزارة, fr: Ministère }\nbase_url: https://www.example.org\ntime_zone: UTC\ntheme: plain\nlanguages:\n  ar: { locale: ar-TN, fallback: [fr] }\n  fr: { locale: fr-FR }\n",
    ),
    (
        "content/_index.ar.md",
        "---\ntitle: الرئيسية\n---\n\n[باريس](paris.md)\n",
    ),
    (
        "content/_index.fr.md",
        "---\ntitle: Accueil\n---\n\n[Paris](paris.md)\n",
    ),
    (
        "content/paris.ar.md",
        "---\ntitle: باريس\n---\n\n## أصولهم {#origins}\n\nوالوزارة [هنا](#origins)\n",
    ),
    (
        "content/paris.fr.md",
        "---\ntitle: Paris\n---\n\nLes accords\n",
    ),
    (
        "content/old.fr.md",
        "---\ntitle: Retiré\nwithdrawn: { on: 2020-01-01 }\n---\n\nintrouvable\n",
    ),
    (
        "content/later.fr.md",
        "---\ntitle: Embargo\npublish_at: 2090-01-01\n---\n\nsecretissime\n",
    ),
    (
        "content/only.fr.md",
        "---\ntitle: Seulement\n---\n\nsolitaire\n",
    ),
    ("themes/plain/theme.yaml", "styles: [main.css]\n"),
    ("themes/plain/styles/main.css", "body { color: black }\n"),
    (
        "themes/plain/templates/base.html",
        "<!DOCTYPE html>\n<html lang=\"{{ lang.tag }}\" dir=\"{{ lang.dir }}\"><head><meta charset=\"utf-8\"><title>{{ site.title_plain }}</title>{% for href in theme.styles %}<link rel=\"stylesheet\" href=\"{{ href }}\">{% endfor %}</head><body>{% for language in languages %}<a href=\"{{ language.url }}\">{{ language.name }}</a>{% endfor %}{% block main %}{{ page.content }}{% endblock main %}</body></html>\n",
    ),
    (
        "themes/plain/templates/page.html",
        "{% extends \"base.html\" %}\n",
    ),
    (
        "themes/plain/templates/home.html",
        "{% extends \"base.html\" %}\n",
    ),
    (
        "themes/plain/templates/404.html",
        "{% extends \"base.html\" %}{% block main %}{% endblock main %}\n",
    ),
    (
        "themes/plain/templates/languages.html",
        "{% extends \"base.html\" %}{% block main %}{% endblock main %}\n",
    ),
    (
        "themes/plain/templates/search.html",
        "{% extends \"base.html\" %}{% block main %}<div data-search=\"{{ search.index }}\">{% for entry in search.items %}<a href=\"{{ entry.url }}\">{{ entry.title }}</a>{% endfor %}</div>{% endblock main %}\n",
    ),
    (
        "i18n/ar.ftl",
        "bundle-title = نسخة { $site }\nbundle-intro = نسخة { $site }\nbundle-open = افتح\nbundle-web = الموقع\nbundle-verify-title = سليمة؟\nbundle-verify = تحقق\n",
    ),
    (
        "i18n/fr.ftl",
        "bundle-title = Copie { $site }\nbundle-intro = Copie { $site }\nbundle-open = Ouvrir\nbundle-web = Site\nbundle-verify-title = Intacte ?\nbundle-verify = Vérifier\n",
    ),
];

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Place {
            folder: tempfile::tempdir().unwrap(),
        };
        for (path, text) in SITE {
            place.write(path, text);
        }
        place
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn out(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn bundle(&self, out: &str, rest: &[&str]) -> Output {
        let (root, out) = (self.root(), self.out(out));
        let mut args = vec!["bundle".into(), "--root".into(), root.into_os_string()];
        args.extend(["--out".into(), out.into_os_string()]);
        args.extend(rest.iter().map(Into::into));
        diwan(&args)
    }

    fn verify(&self, out: &str) -> (Option<i32>, String) {
        let output = diwan(&["verify".into(), self.out(out).into_os_string()]);
        (
            output.status.code(),
            String::from_utf8(output.stdout).unwrap(),
        )
    }
}

fn diwan(args: &[std::ffi::OsString]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_diwan"))
        .env("DIWAN_LANG", "en")
        .args(args)
        .output()
        .unwrap()
}

fn succeeds(output: &Output) {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .map(|file| {
            file.path()
                .strip_prefix(folder)
                .unwrap()
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}

fn all_text(folder: &Path) -> String {
    names(folder)
        .iter()
        .map(|name| fs::read_to_string(folder.join(name)).unwrap())
        .collect()
}

#[test]
fn a_file_at_the_address_of_one_that_each_copy_has_is_told_with_its_place() {
    let place = Place::new();
    let content = place.root().join("content");
    fs::write(
        content.join("_index.fr.md"),
        "---\ntitle: Accueil\npublish: [SHA256SUMS, previous]\n---\n",
    )
    .unwrap();
    fs::write(content.join("SHA256SUMS"), "x").unwrap();
    fs::write(content.join("previous"), "x").unwrap();
    for format in ["folder", "zip"] {
        let out = place.bundle("copy", &["--format", format]);
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        assert_eq!(out.status.code(), Some(1), "{said}");
        assert_eq!(
            said.matches("error[address-collision]").count(),
            2,
            "{said}"
        );
        assert!(said.contains("content/SHA256SUMS"), "{said}");
        assert!(!place.out("copy").exists(), "{format}");
    }
}

#[test]
fn a_folder_links_from_file_to_file_and_leaves_out_what_only_servers_use() {
    let place = Place::new();
    succeeds(&place.bundle("copy", &["--format", "folder"]));
    let names = names(&place.out("copy"));
    for wanted in [
        "index.html",
        "ar/paris/index.html",
        "ar/search/index.html",
        "START-HERE.ar.html",
        "SHA256SUMS",
    ] {
        assert!(names.contains(wanted), "{wanted} in {names:?}");
    }
    let server = ["404.html", "ar/404.html", "robots.txt", "sitemap.xml"];
    assert!(
        server.iter().all(|name| !names.contains(*name)),
        "{names:?}"
    );
    let home = fs::read_to_string(place.out("copy/ar/index.html")).unwrap();
    assert!(
        home.contains("href=\"paris/index.html\"") && home.contains("href=\"../fr/index.html\""),
        "{home}"
    );
    assert_eq!(place.verify("copy").0, Some(0));
}

#[cfg(unix)]
#[test]
fn what_the_list_does_not_name_is_told_and_not_read() {
    let place = Place::new();
    succeeds(&place.bundle("copy", &["--format", "folder"]));
    let large = fs::File::create(place.out("copy/large.pdf")).unwrap();
    large.set_len(1 << 40).unwrap();
    let (status, said) = place.verify("copy");
    assert_eq!(status, Some(1));
    assert!(said.contains("added    large.pdf"), "{said}");
}

#[test]
fn what_is_withdrawn_embargoed_or_borrowed_cannot_be_found() {
    let place = Place::new();
    succeeds(&place.bundle("copy", &["--format", "folder"]));
    assert!(!all_text(&place.out("copy")).contains("secretissime"));
    let index = names(&place.out("copy"))
        .into_iter()
        .filter(|name| name.starts_with("assets/search/"));
    let index: Vec<(String, String)> = index
        .map(|name| {
            (
                name.clone(),
                fs::read_to_string(place.out("copy").join(name)).unwrap(),
            )
        })
        .collect();
    let holds = |lang: &str, word: &str| {
        index
            .iter()
            .any(|(name, text)| name.contains(&format!("/{lang}.")) && text.contains(word))
    };
    assert!(holds("fr", "solitair") && holds("fr", "accord") && holds("ar", "وزار"));
    assert!(
        !holds("fr", "introuvabl") && !holds("ar", "solitair"),
        "{index:?}"
    );
}

#[test]
fn other_languages_become_addresses_on_the_web() {
    let place = Place::new();
    succeeds(&place.bundle("copy", &["--format", "folder", "--lang", "ar"]));
    assert!(
        names(&place.out("copy"))
            .iter()
            .all(|name| !name.starts_with("fr/"))
    );
    let home = fs::read_to_string(place.out("copy/ar/index.html")).unwrap();
    assert!(
        home.contains("href=\"https://www.example.org/fr/\""),
        "{home}"
    );
    let unknown = place.bundle("other", &["--format", "folder", "--lang", "de"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn files_of_pages_in_other_languages_are_left_out() {
    let place = Place::new();
    let page = |title: &str, body: &str| format!("---\ntitle: {title}\n---\n\n{body}\n");
    for file in [
        "both.pdf",
        "french.pdf",
        "named.fr.pdf",
        "twin.pdf",
        "twin.fr.pdf",
        "unused.pdf",
    ] {
        place.write(&format!("content/dam/{file}"), file);
    }
    let fr = "[a](both.pdf) [b](french.pdf) [c](twin.pdf) [d](named.pdf)";
    place.write("content/dam/index.fr.md", &page("Barrage", fr));
    let ar = "[أ](both.pdf) [ب](twin.pdf) [ج](named.fr.pdf)";
    place.write("content/dam/index.ar.md", &page("سد", ar));
    for (out, format) in [("copy", "folder"), ("copy.zip", "zip")] {
        succeeds(&place.bundle(out, &["--format", format, "--lang", "ar"]));
        assert_eq!(place.verify(out).0, Some(0));
    }
    let names = names(&place.out("copy"));
    let files: Vec<&str> = names
        .iter()
        .filter(|name| name.ends_with(".pdf"))
        .map(String::as_str)
        .collect();
    assert_eq!(files, ["dam/both.pdf", "dam/twin.pdf", "fr/dam/named.pdf"]);
}

#[test]
fn an_archive_is_the_same_on_rebuild_and_others_can_read_it() {
    let place = Place::new();
    succeeds(&place.bundle("a.zip", &["--format", "zip"]));
    succeeds(&place.bundle("b.zip", &["--format", "zip"]));
    let bytes = fs::read(place.out("a.zip")).unwrap();
    assert_eq!(bytes, fs::read(place.out("b.zip")).unwrap());
    assert_eq!(place.verify("a.zip").0, Some(0));
    let zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    assert!(
        zip.name_for_index(0)
            .unwrap()
            .unwrap()
            .starts_with("START-HERE.")
    );
    let python = "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n\
        for i in z.infolist():\n  assert i.date_time == (1980, 1, 1, 0, 0, 0), i\n  assert not i.filename.startswith('/') and '..' not in i.filename and '\\\\' not in i.filename, i\n\
          assert i.filename.isascii() or i.flag_bits & 0x800, i\n";
    let Ok(read) = Command::new("python3")
        .arg("-c")
        .arg(python)
        .arg(place.out("a.zip"))
        .output()
    else {
        return;
    };
    succeeds(&read);
}

#[test]
fn every_alteration_of_a_folder_is_found() {
    let place = Place::new();
    succeeds(&place.bundle("copy", &["--format", "folder"]));
    let page = place.out("copy/ar/paris/index.html");
    let whole = fs::read(&page).unwrap();
    let mut changed = whole.clone();
    changed[10] ^= 1;
    fs::write(&page, changed).unwrap();
    fs::write(place.out("copy/ar/virus.exe"), "x").unwrap();
    fs::remove_file(place.out("copy/fr/paris/index.html")).unwrap();
    let (status, said) = place.verify("copy");
    assert_eq!(status, Some(1));
    for line in [
        "altered  ar/paris/index.html\n",
        "added    ar/virus.exe\n",
        "missing  fr/paris/index.html\n",
    ] {
        assert!(said.contains(line), "{said}");
    }
    let sums = fs::read_to_string(place.out("copy/SHA256SUMS")).unwrap();
    fs::write(place.out("copy/SHA256SUMS"), sums.replacen('a', "b", 1)).unwrap();
    assert_eq!(place.verify("copy").0, Some(1));
}

#[test]
fn a_changed_byte_of_an_archive_is_found() {
    let place = Place::new();
    succeeds(&place.bundle("a.zip", &["--format", "zip"]));
    let whole = fs::read(place.out("a.zip")).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 40) {
        let mut changed = whole.clone();
        changed[at] ^= 4;
        fs::write(place.out("b.zip"), changed).unwrap();
        assert_eq!(place.verify("b.zip").0, Some(1), "byte {at}");
    }
}

#[test]
fn a_copy_that_would_not_work_is_not_made_and_the_former_stays() {
    let place = Place::new();
    succeeds(&place.bundle("copy", &["--format", "folder"]));
    succeeds(&place.bundle("a.zip", &["--format", "zip"]));
    let before = (
        all_text(&place.out("copy")),
        fs::read(place.out("a.zip")).unwrap(),
    );
    place.write(
        "content/only.fr.md",
        "---\ntitle: Seulement\n---\n\n![](https://x.example/a.jpg)\n",
    );
    for (out, format) in [("copy", "folder"), ("a.zip", "zip")] {
        let refused = place.bundle(out, &["--format", format]);
        assert_eq!(refused.status.code(), Some(1));
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(
            said.contains("external-resource") && said.contains("only.fr.md"),
            "{said}"
        );
    }
    assert_eq!(
        before,
        (
            all_text(&place.out("copy")),
            fs::read(place.out("a.zip")).unwrap()
        )
    );
    let beside = fs::read_dir(place.folder.path()).unwrap().count();
    assert_eq!(beside, 3, "the site, the copy and the archive");
}

#[test]
fn a_target_among_the_sources_is_refused() {
    let place = Place::new();
    for (out, format) in [
        ("site/content/copy", "folder"),
        ("site/content/a.zip", "zip"),
        ("site", "zip"),
    ] {
        assert_eq!(
            place.bundle(out, &["--format", format]).status.code(),
            Some(2),
            "{out}"
        );
    }
    let root = place.root().into_os_string();
    let unbuilt = diwan(&[
        "bundle".into(),
        "--root".into(),
        root,
        "--format".into(),
        "zim".into(),
    ]);
    assert_eq!(unbuilt.status.code(), Some(2));
}
