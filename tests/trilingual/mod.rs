//! A small site in three languages in a folder of its own, and the real binary to run on it.
//!
//! Made anew by each test, so that tests can break it as they like; it goes with its folder. What the site looks like
//! does not matter here, only that every page is an output and that it has no errors.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod kill;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const SETTINGS: &str = "\
title: { ar: وكالة, fr: Agence, en: Agency }
description: { ar: موقع الوكالة, fr: Le site de l’agence, en: The agency’s website }
base_url: https://www.example.org
theme: ministry
time_zone: Africa/Tunis
languages:
  ar: { locale: ar-SY-u-nu-latn, fallback: [fr, en] }
  fr: { locale: fr-FR, fallback: [en] }
  en: { locale: en-GB, fallback: [fr] }
menus: { main: [news], legal: [news] }
";

/// A site in a folder of its own, in three languages.
pub struct Site {
    pub root: tempfile::TempDir,
}

impl Site {
    pub fn new(items: usize) -> Self {
        let site = Site {
            root: tempfile::tempdir().unwrap(),
        };
        site.put("site.yaml", SETTINGS);
        for (lang, home, news) in [
            ("ar", "وكالة", "أخبار"),
            ("fr", "Agence", "Actualités"),
            ("en", "Agency", "News"),
        ] {
            site.page(&format!("_index.{lang}"), home, home);
            site.page(&format!("news/_index.{lang}"), news, news);
        }
        site.write_items(items, "first");
        site
    }

    pub fn write_items(&self, items: usize, word: &str) {
        for number in 0..items {
            self.page(
                &format!("news/item{number}.ar"),
                &format!("خبر {number}"),
                word,
            );
            self.page(
                &format!("news/item{number}.fr"),
                &format!("Nouvelle {number}"),
                word,
            );
            self.page(
                &format!("news/item{number}.en"),
                &format!("Item {number}"),
                word,
            );
        }
    }

    pub fn page(&self, name: &str, title: &str, body: &str) {
        let text =
            format!("---\ntitle: {title}\ndescription: {title}\ndate: 2026-07-06\n---\n\n{body}\n");
        self.put(&format!("content/{name}.md"), &text);
    }

    pub fn put(&self, path: &str, text: &str) {
        let file = self.root.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    pub fn public(&self) -> PathBuf {
        self.root.path().join("public")
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = diwan(args);
        command.current_dir(self.root.path());
        command
    }

    pub fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Builds, and must succeed.
    pub fn build(&self) -> String {
        let output = self.run(&["build", "--now", "2026-11-24"]);
        assert!(output.status.success(), "{}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Everything beside the site's own files, the published folder and the cache; there must be nothing.
    pub fn litter(&self) -> Vec<String> {
        let names = fs::read_dir(self.root.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name());
        let names = names.map(|name| name.into_string().unwrap());
        names
            .filter(|name| {
                !["site.yaml", "content", "public", ".diwan-cache"].contains(&name.as_str())
            })
            .collect()
    }
}

pub fn diwan(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diwan"));
    command.env("DIWAN_LANG", "en");
    command.args(args).env_remove("SOURCE_DATE_EPOCH");
    command
}

pub fn said(output: &Output) -> String {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    format!(
        "{}\n{}{}",
        output.status,
        text(&output.stdout),
        text(&output.stderr)
    )
}

/// All files below a folder with their bytes.
pub fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap);
    let files = files.filter(|entry| !entry.file_type().is_dir());
    files
        .map(|file| {
            let below = file.path().strip_prefix(folder).unwrap().to_owned();
            (below, fs::read(file.path()).unwrap())
        })
        .collect()
}
