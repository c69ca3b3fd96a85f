//! What lies at a target, as the target itself records it, and what has to be done so that it is what was built.
//!
//! The record is truth by halves too: before files are written, they are noted as being in doubt, and afterwards with their digests.
//! So whoever comes after an upload that was killed knows which files to write again, and none else.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::inventory::{Inventory, is_uploaded, rank, stays_a_while};

/// The name of the record at a target.
pub const RECORD: &str = ".diwan-deployed";

/// What lies at a target.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DeployRecord {
    /// The files that Diwan uploaded, by their paths.
    pub files: BTreeMap<String, DeployedFile>,
}

/// A file at a target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeployedFile {
    /// The digest of it and of what is said of it; empty while that is in doubt.
    pub digest: String,
    /// Since when nothing leads to it any more, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<u64>,
}

/// What has to be done.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct DeployPlan {
    /// To upload, in order, each group before the next.
    pub uploads: Vec<Vec<String>>,
    /// To remove afterwards.
    pub removals: Vec<String>,
    /// To remove by and by: open pages may still load it.
    pub leaving: Vec<String>,
    /// When the last of those may go, in seconds since 1970; 0 where there are none.
    pub until: u64,
    /// How many files lay there otherwise than they were uploaded, and were mended.
    pub mended: usize,
}

impl DeployRecord {
    /// Reads a record; one that cannot be read knows nothing, and everything is uploaded again. Whoever may write into the
    /// target may have written it, so of its paths only those count that an upload can have.
    pub fn read(bytes: &[u8]) -> Self {
        let mut record: DeployRecord = serde_json::from_slice(bytes).unwrap_or_default();
        record.files.retain(|path, _| is_uploaded(path));
        record
    }

    /// As it is written.
    pub fn text(&self) -> Vec<u8> {
        let mut text = serde_json::to_vec(self).unwrap_or_default();
        text.push(b'\n');
        text
    }

    /// What lies there is in doubt from now on.
    pub fn doubt(&mut self, paths: &[String]) {
        for path in paths {
            self.note(path, String::new());
        }
    }

    /// A file lies there with this digest.
    pub fn note(&mut self, path: &str, digest: String) {
        let file = DeployedFile {
            digest,
            since: None,
        };
        self.files.insert(path.to_owned(), file);
    }

    /// From now on nothing leads to these.
    pub fn let_go(&mut self, plan: &DeployPlan, now: u64) {
        for path in &plan.leaving {
            if let Some(file) = self.files.get_mut(path) {
                file.since.get_or_insert(now);
            }
        }
    }

    /// What must be done so that a target with this record holds what was built. `digest` says what a file and what is said of it
    /// come to there.
    pub fn plan(
        &self,
        built: &Inventory,
        digest: impl Fn(&str) -> String,
        (delay, now): (Duration, u64),
    ) -> DeployPlan {
        let mut plan = DeployPlan::default();
        let is_there = |path: &str| {
            let known = self.files.get(path);
            known.is_some_and(|file| file.digest == digest(path) && file.since.is_none())
        };
        let mut changed: Vec<&String> = built.files.keys().filter(|path| !is_there(path)).collect();
        // Of pages those that lie deepest come first: lists of pages lie above them.
        let depth = |path: &str| path.matches('/').count();
        changed.sort_by_key(|path| (rank(path), std::cmp::Reverse(depth(path))));
        for group in changed.chunk_by(|a, b| rank(a) == rank(b)) {
            plan.uploads
                .push(group.iter().map(|path| (*path).clone()).collect());
        }
        for (path, file) in &self.files {
            if built.files.contains_key(path) {
                continue;
            }
            let until = file.since.unwrap_or(now).saturating_add(delay.as_secs());
            match stays_a_while(path) && until > now {
                false => plan.removals.push(path.clone()),
                true => {
                    plan.leaving.push(path.clone());
                    plan.until = plan.until.max(until);
                }
            }
        }
        plan
    }
}

impl DeployPlan {
    /// Whether nothing has to be done.
    pub fn is_empty(&self) -> bool {
        self.uploads.is_empty() && self.removals.is_empty()
    }

    /// How many files are uploaded.
    pub fn number(&self) -> usize {
        self.uploads.iter().map(Vec::len).sum()
    }
}

/// The time, in seconds since 1970.
pub fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use super::super::inventory::LocalFile;
    use super::*;

    fn built(paths: &[&str]) -> Inventory {
        let file = |path: &&str| {
            let digest = format!("new {path}");
            ((*path).to_owned(), LocalFile { digest })
        };
        Inventory {
            folder: ".".into(),
            files: paths.iter().map(file).collect(),
            moved: BTreeMap::new(),
        }
    }

    fn plan(record: &DeployRecord, built: &Inventory, now: u64) -> DeployPlan {
        let digest = |path: &str| built.files[path].digest.clone();
        record.plan(built, digest, (Duration::from_secs(60), now))
    }

    #[test]
    fn only_what_changed_is_uploaded_and_what_open_pages_load_stays_a_while() {
        let built = built(&[
            "assets/b.css",
            "index.html",
            "fr/index.html",
            "fr/a/index.html",
            "same.html",
        ]);
        let mut record = DeployRecord::default();
        record.note("same.html", "new same.html".to_owned());
        record.note("index.html", "old".to_owned());
        record.note("assets/a.css", "old".to_owned());
        record.note("fr/gone/index.html", "old".to_owned());
        let first = plan(&record, &built, 1000);
        assert_eq!(
            first.uploads,
            [
                vec!["assets/b.css"],
                vec!["fr/a/index.html", "fr/index.html", "index.html"]
            ]
        );
        assert_eq!(
            (first.removals.as_slice(), first.leaving.as_slice()),
            (
                &["fr/gone/index.html".to_owned()][..],
                &["assets/a.css".to_owned()][..]
            )
        );
        record.let_go(&first, 1000);
        assert_eq!(plan(&record, &built, 1059).leaving, ["assets/a.css"]);
        assert_eq!(
            plan(&record, &built, 1060).removals,
            ["assets/a.css", "fr/gone/index.html"]
        );
    }

    #[test]
    fn what_a_removed_page_alone_named_goes_with_it() {
        let mut record = DeployRecord::default();
        for path in [
            "fr/s/index.html",
            "s/secret.pdf",
            "s/face.jpg",
            "s/face.0a1b2c3d.320.webp",
            "s/film.mp4",
            "s/film.fr.vtt",
            "s/table.csv",
            "s/own.js",
            "fr/s/card.png",
            "assets/search/fr.0a1b2c3d/p1.js",
            "assets/search/fr.0a1b2c3d/p1.js.br",
            "assets/emblem.0a1b2c3d.svg",
            "assets/main.0a1b2c3d.css",
            "assets/main.0a1b2c3d.css.gz",
            "assets/menu.0a1b2c3d.js",
            "assets/fonts/text.0a1b2c3d.woff2",
        ] {
            record.note(path, "old".to_owned());
        }
        let plan = plan(&record, &built(&[]), 1000);
        assert_eq!(
            plan.leaving,
            [
                "assets/fonts/text.0a1b2c3d.woff2",
                "assets/main.0a1b2c3d.css",
                "assets/main.0a1b2c3d.css.gz",
                "assets/menu.0a1b2c3d.js",
            ]
        );
        assert_eq!((plan.removals.len(), plan.until), (12, 1060));
    }

    #[test]
    fn a_record_names_nothing_but_what_an_upload_can_have_written() {
        let paths = [
            "../a",
            "a/../../b",
            "a/..",
            "/etc/a",
            "a//b",
            "a/",
            "./a",
            "",
            ".ssh/authorized_keys",
            "a/.git/config",
            ".diwan-outputs",
            "a\nb",
            "a\"\n!touch b",
            "a\0b",
        ];
        let mut record = DeployRecord::default();
        for path in paths {
            record.note(path, "x".to_owned());
        }
        for path in ["index.html", "ar/a b/ن.html", ".well-known/security.txt"] {
            record.note(path, "x".to_owned());
        }
        let read = DeployRecord::read(&record.text());
        let known: Vec<&str> = read.files.keys().map(String::as_str).collect();
        assert_eq!(
            known,
            [".well-known/security.txt", "ar/a b/ن.html", "index.html"]
        );
    }

    #[test]
    fn what_is_in_doubt_is_uploaded_again_whatever_it_was() {
        let built = built(&["index.html"]);
        let mut record = DeployRecord::default();
        record.note("index.html", "new index.html".to_owned());
        assert!(plan(&record, &built, 0).is_empty());
        record.doubt(&["index.html".to_owned()]);
        assert_eq!(
            DeployRecord::read(&record.text())
                .plan(&built, |_| "new index.html".to_owned(), (Duration::ZERO, 0))
                .number(),
            1
        );
    }
}
