//! What a file said before: its blocks in earlier commits, where Git has them.
//!
//! A translation records the digests of what it was made from, and not its words. The words are looked for in the history of the
//! file, the newest commit first. Without Git, outside a repository, or when nothing was committed, there are none, and nothing
//! is said. Blobs are read as they are: no filter and no driver that a repository may name is run.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use diwan::article::blocks::{self, Block};
use diwan::article::split;
use serde_json::{Value, json};
use similar::ChangeTag;

use crate::commands::difference::changes;

/// How many commits of a file are looked at.
const COMMITS: usize = 60;
/// Longer blocks are not compared: who reads them word by word would rather open the file.
const WORDS: usize = 2_000;

/// The blocks of a file in earlier commits, the newest first; each commit is read when it is asked for.
pub struct Earlier {
    root: PathBuf,
    path: String,
    /// As the article has it now.
    has_formulas: bool,
    /// The commits that have not been read, the oldest first.
    unread: RefCell<Vec<String>>,
    read: RefCell<Vec<Vec<Block>>>,
}

impl Earlier {
    /// Those of a file below a folder; `has_formulas` as its article has it now.
    pub fn of(root: &Path, path: &str, has_formulas: bool) -> Self {
        let most = COMMITS.to_string();
        let commits = git(
            root,
            &["rev-list", "--max-count", &most, "HEAD", "--", path],
        );
        let commits = commits.unwrap_or_default();
        Earlier {
            root: root.into(),
            path: path.to_owned(),
            has_formulas,
            unread: RefCell::new(commits.lines().rev().map(str::to_owned).collect()),
            read: RefCell::default(),
        }
    }

    /// The text of the newest block with a digest.
    fn text(&self, digest: u16) -> Option<String> {
        let is_it = |block: &&Block| block.digest == digest && !block.text.is_empty();
        let text = |blocks: &[Block]| Some(blocks.iter().find(is_it)?.text.to_string());
        if let Some(known) = self.read.borrow().iter().find_map(|blocks| text(blocks)) {
            return Some(known);
        }
        loop {
            let commit = self.unread.borrow_mut().pop()?;
            let blocks = self.blocks(&commit).unwrap_or_default();
            let found = text(&blocks);
            self.read.borrow_mut().push(blocks);
            if found.is_some() {
                return found;
            }
        }
    }

    fn blocks(&self, commit: &str) -> Option<Vec<Block>> {
        let blob = format!("{commit}:./{}", self.path);
        let text = git(&self.root, &["cat-file", "blob", &blob])?;
        let (_, body) = split(&text)?;
        Some(blocks::read(text.get(body)?, &[], self.has_formulas))
    }

    /// How a block came to say what it says now, word by word: what stayed, what went, what came. `None` where no commit has the
    /// block with this digest.
    pub fn words(&self, digest: u16, now: &str) -> Option<Value> {
        let then = self.text(digest)?;
        let split =
            |text| -> Vec<&str> { str::split_inclusive(text, char::is_whitespace).collect() };
        let (then, now) = (split(&then), split(now));
        if then.len().max(now.len()) > WORDS {
            return None;
        }
        let words = changes(&then, &now).into_iter().map(|(tag, text)| {
            let kind = match tag {
                ChangeTag::Equal => "same",
                ChangeTag::Delete => "was",
                ChangeTag::Insert => "now",
            };
            (kind, text)
        });
        let words: Vec<_> = words.collect();
        Some(json!(words))
    }
}

/// What Git says; `None` where it is not there or refuses.
fn git(root: &Path, args: &[&str]) -> Option<String> {
    let run = Command::new("git")
        .arg("-C")
        .arg(root)
        .args([
            "-c",
            "core.fsmonitor=false",
            "--no-pager",
            "--no-optional-locks",
        ])
        .args(args)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    let run = run.ok().filter(|run| run.status.success())?;
    String::from_utf8(run.stdout).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_went_and_came_stand_apart() {
        let blocks = blocks::read("Ten dinars each month.\n", &[], false);
        let digest = blocks[0].digest;
        let earlier = Earlier {
            root: PathBuf::new(),
            path: String::new(),
            has_formulas: false,
            unread: RefCell::default(),
            read: RefCell::new(vec![blocks]),
        };
        let words = earlier.words(digest, "Twelve dinars each month.").unwrap();
        let expected = json!([
            ["was", "Ten "],
            ["now", "Twelve "],
            ["same", "dinars each month."]
        ]);
        assert_eq!(words, expected);
        assert_eq!(earlier.words(digest.wrapping_add(1), "x"), None);
    }
}
