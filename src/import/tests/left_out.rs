//! What the settings of an old site leave out, or look for elsewhere.

use super::super::{MoveReport, NewContent, Old, System, import};
use crate::diagnostic::Tongue;

/// The places that the report names under a code.
fn places(report: &MoveReport, code: &str) -> Vec<String> {
    let told = report.json(Tongue::English);
    let entries = told["entries"].as_array().unwrap();
    let own = entries.iter().filter(|it| it["code"] == code);
    let places = own.flat_map(|it| it["places"].as_array().unwrap());
    let shown = places.map(|it| {
        let path = it["path"].as_str().unwrap();
        match it["line"].as_u64() {
            Some(line) => format!("{path}:{line}"),
            None => path.to_owned(),
        }
    });
    shown.collect()
}

/// What the settings of Hugo leave out is in no file of the new site.
#[track_caller]
fn leaves_out(settings: &str, expected: &[&str]) {
    let pages = [
        "content/_index.md",
        "content/a.inner.md",
        "content/drafts/b.md",
        "content/drafts/plan/c.md",
        "content/مسودة.md",
        "static/a.inner.md.txt",
        "static/Old/b.txt",
    ];
    let read = |path: &str| match path {
        "hugo.toml" => {
            Some(format!("baseURL = \"https://water.example/\"\n{settings}").into_bytes())
        }
        _ => Some(b"---\ntitle: Water\n---\nx\n".to_vec()),
    };
    let all = pages.iter().chain([&"hugo.toml"]);
    let old = Old::new(all.map(|path| (*path).to_owned()), &read);
    let (_, report) = import(System::Hugo, &old).unwrap();
    assert_eq!(places(&report, "excluded"), expected, "{settings}");
}

#[test]
fn what_hugo_leaves_out_stays_out() {
    for (settings, expected) in [
        (
            r"ignoreFiles = ['\.inner\.md$']",
            &["content/a.inner.md"][..],
        ),
        (r"ignoreFiles = ['\.inner\.']", &["content/a.inner.md"]),
        (r"ignoreFiles = ['/مسو.{2}\.md$']", &["content/مسودة.md"]),
        // What cannot be read leaves nothing out, and is told at its line; the others count.
        (
            "ignoreFiles = [\n'drafts/plan/',\n'dra(fts',\n]",
            &["hugo.toml:4", "content/drafts/plan/c.md"],
        ),
        (
            "[[module.mounts]]\nsource = 'content'\ntarget = 'content'\nexcludeFiles = 'drafts'",
            &["content/drafts/b.md", "content/drafts/plan/c.md"],
        ),
        (
            "[[module.mounts]]\nsource = 'content'\ntarget = 'content'\nexcludeFiles = '/drafts/**'",
            &["content/drafts/b.md", "content/drafts/plan/c.md"],
        ),
        (
            "[[module.mounts]]\nsource = 'content'\ntarget = 'content'\nexcludeFiles = ['drafts/*', '*.INNER.md']",
            &[
                "content/a.inner.md",
                "content/drafts/b.md",
                "content/drafts/plan/c.md",
            ],
        ),
        (
            "[[module.mounts]]\nsource = 'content'\ntarget = 'content'\nfiles = ['! drafts/plan/**', '! /a.*']",
            &["content/a.inner.md", "content/drafts/plan/c.md"],
        ),
        (
            "[[module.mounts]]\nsource = 'static'\ntarget = 'static'\nincludeFiles = ['*.txt']",
            &["static/Old/b.txt"],
        ),
        // What one mount leaves out and another puts in is in.
        (
            "[[module.mounts]]\nsource = 'static'\ntarget = 'static'\nexcludeFiles = 'old'\n[[module.mounts]]\nsource = 'static/Old'\ntarget = 'static/old'",
            &[],
        ),
    ] {
        leaves_out(settings, expected);
    }
}

#[test]
fn pages_outside_of_what_was_given_are_told_at_the_line_that_names_them() {
    let page = "---\ntitle: Water\n---\nx\n";
    for (system, path, text, home, expected) in [
        (
            System::Mkdocs,
            "mkdocs.yml",
            "site_name: Water\ndocs_dir: ../docs\n",
            "docs/index.md",
            &["mkdocs.yml:2"][..],
        ),
        (
            System::Mkdocs,
            "site/mkdocs.yml",
            "site_name: Water\ndocs_dir: ../docs\n",
            "docs/index.md",
            &[],
        ),
        (
            System::Mkdocs,
            "mkdocs.yml",
            "site_name: Water\ndocs_dir: a/../docs\n",
            "docs/index.md",
            &[],
        ),
        (
            System::Vitepress,
            ".vitepress/config.ts",
            "export default {\n  srcDir: '../docs',\n}\n",
            "index.md",
            &[".vitepress/config.ts:2"],
        ),
        (
            System::Vitepress,
            "site/.vitepress/config.ts",
            "export default {\n  srcDir: '../docs',\n}\n",
            "docs/index.md",
            &[],
        ),
        (
            System::Jekyll,
            "_config.yml",
            "title: Water\nsource: ../docs\n",
            "index.md",
            &["_config.yml:2"],
        ),
        (
            System::Jekyll,
            "_config.yml",
            "title: Water\nsource: docs\n",
            "docs/index.md",
            &["_config.yml:2"],
        ),
        (
            System::Jekyll,
            "_config.yml",
            "title: Water\nsource: .\n",
            "index.md",
            &[],
        ),
        (
            System::Hugo,
            "hugo.toml",
            "title = 'Water'\ncontentDir = '../content'\n",
            "content/_index.md",
            &["hugo.toml:2"],
        ),
    ] {
        let read = |asked: &str| Some(if asked == path { text } else { page }.as_bytes().to_vec());
        let old = Old::new([path.to_owned(), home.to_owned()], &read);
        let (files, report) = import(system, &old).unwrap_or_else(|_| panic!("{path}: {text}"));
        assert_eq!(places(&report, "settings"), expected, "{path}: {text}");
        // What was followed is there.
        let is_read = files
            .values()
            .any(|it| matches!(it, NewContent::Text(text) if text.contains("\nx\n")));
        assert!(
            is_read || !expected.is_empty(),
            "{path}: {:?}",
            files.keys()
        );
    }
}
