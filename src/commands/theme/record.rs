//! The record of copies: which original each was made from, so that somebody can say later whether it has changed.
//!
//! One file, `ejected.txt`, beside the copies of a theme and beside the catalogues: a line a copy (digest of the original,
//! version of Diwan, name), sorted, so that Git merges it well. A line that is no record is kept and skipped.

use std::collections::BTreeMap;

use diwan::source::Sources;

use super::originals::Original;

/// The name of the record.
pub const NAME: &str = "ejected.txt";

const HEAD: &str = "\
# Files that were copied from the theme which Diwan carries: digest of the original, version, name.\n\
# `diwan theme diff` says which originals have changed since. Remove the line of a copy that you no longer compare.\n";

/// What a copy was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The fingerprint of the original.
    pub digest: String,
    /// The version of Diwan that carried it.
    pub version: String,
}

/// The copies that are recorded in one file, by name.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CopyRecord(BTreeMap<String, Origin>);

/// Where the copy at `own` of an original is recorded.
pub fn path(own: &str, original: &Original) -> String {
    let folder = match own.strip_suffix(original.below.as_str()) {
        Some("") | None => own.rsplit_once('/').map_or("", |(folder, _)| folder),
        Some(folder) => folder.trim_end_matches('/'),
    };
    format!("{folder}/{NAME}")
}

impl CopyRecord {
    /// The record in a site's file; empty when there is none.
    pub fn read(sources: &Sources, path: &str) -> Self {
        let text = match sources.contains(path) {
            true => sources.text(path).unwrap_or_default(),
            false => String::new(),
        };
        Self::parse(&text)
    }

    fn parse(text: &str) -> Self {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        CopyRecord(lines.filter_map(entry).collect())
    }

    /// What the copy of this name was made from.
    pub fn get(&self, below: &str) -> Option<&Origin> {
        self.0.get(below)
    }

    /// Adds a copy.
    pub fn insert(&mut self, below: &str, origin: Origin) {
        self.0.insert(below.to_owned(), origin);
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        let line = |(below, origin): (&String, &Origin)| {
            format!("{}  {}  {below}\n", origin.digest, origin.version)
        };
        std::iter::once(HEAD.to_owned())
            .chain(self.0.iter().map(line))
            .collect()
    }
}

fn entry(line: &str) -> Option<(String, Origin)> {
    let mut parts = line.splitn(3, "  ");
    let (digest, version, below) = (parts.next()?, parts.next()?, parts.next()?);
    let origin = Origin {
        digest: digest.to_owned(),
        version: version.to_owned(),
    };
    Some((below.trim().to_owned(), origin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let mut record = CopyRecord::default();
        for below in ["templates/page.html", "styles/settings.css"] {
            let origin = Origin {
                digest: "0123456789abcdef".to_owned(),
                version: "0.1.0".to_owned(),
            };
            record.insert(below, origin);
        }
        assert_eq!(CopyRecord::parse(&record.text()), record);
        assert!(
            record
                .text()
                .ends_with("0123456789abcdef  0.1.0  templates/page.html\n")
        );
    }

    #[test]
    fn what_is_no_record_is_skipped() {
        assert_eq!(
            CopyRecord::parse("<<<<<<< HEAD\n\nsomething\n"),
            CopyRecord::default()
        );
    }
}
