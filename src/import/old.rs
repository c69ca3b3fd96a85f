//! The files of the old site, whoever keeps them: a folder on a disk, or texts in a test.
//!
//! Takes paths with `/`, below the folder of the old site, and a way to read each. Writes nothing and decides nothing.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::encoding;

/// The files of an old site.
pub struct Old<'a> {
    paths: BTreeSet<String>,
    read: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// The time at which it is read, where that is known.
    pub now: Option<Timestamp>,
}

impl<'a> Old<'a> {
    /// The files at `paths`, which `read` reads.
    pub fn new(
        paths: impl IntoIterator<Item = String>,
        read: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Self {
        Old {
            paths: paths.into_iter().collect(),
            read,
            now: None,
        }
    }

    /// The same without some of the files.
    pub fn without(&self, left_out: &BTreeSet<String>) -> Self {
        Old {
            paths: self.paths.difference(left_out).cloned().collect(),
            read: self.read,
            now: self.now,
        }
    }

    /// All paths, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// The paths in a folder and below it; all of them for the empty folder.
    pub fn below<'s>(&'s self, folder: &str) -> impl Iterator<Item = &'s str> {
        let folder = match folder.trim_matches('/') {
            "" => String::new(),
            folder => format!("{folder}/"),
        };
        self.paths().filter(move |path| path.starts_with(&folder))
    }

    /// Whether there is such a file.
    pub fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// The bytes of a file.
    pub fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        if !self.has(path) {
            return None;
        }
        (self.read)(path)
    }

    /// The text of a file, without a byte order mark, and the name of its encoding where that is not UTF-8.
    pub fn text(&self, path: &str) -> Option<(String, Option<&'static str>)> {
        Some(encoding::read(&self.bytes(path)?))
    }

    /// The first of these files that exists.
    pub fn first<'p>(&self, paths: impl IntoIterator<Item = &'p str>) -> Option<&'p str> {
        paths.into_iter().find(|path| self.has(path))
    }
}

/// A file name and its ending: `a.fr` and `md`.
pub fn parted(path: &str) -> (&str, &str) {
    let name = path.rfind('/').map_or(0, |at| at + 1);
    match path[name..].rfind('.') {
        Some(at) if at > 0 => (&path[..name + at], &path[name + at + 1..]),
        _ => (path, ""),
    }
}

/// The folder that a path lies in, without a final slash.
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The last part of a path.
pub fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// A path below a folder, which may be empty.
pub fn join(folder: &str, name: &str) -> String {
    match (folder, name) {
        ("", name) => name.to_owned(),
        (folder, "") => folder.to_owned(),
        (folder, name) => format!("{folder}/{name}"),
    }
}

/// Where the folder lies that settings in the folder `base` name; `None` where that is outside of the old site.
pub fn folder_from(base: &str, folder: &str) -> Option<String> {
    let mut whole: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in folder.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                whole.pop()?;
            }
            part => whole.push(part),
        }
    }
    (!folder.starts_with('/')).then(|| whole.join("/"))
}

#[cfg(test)]
mod tests {
    use super::folder_from;

    #[test]
    fn a_folder_that_settings_name_lies_in_the_site_or_outside() {
        for (base, folder, expected) in [
            ("", "docs", Some("docs")),
            ("", "./docs/", Some("docs")),
            ("", ".", Some("")),
            ("site", "../docs", Some("docs")),
            ("", "a/../docs", Some("docs")),
            ("", "../docs", None),
            ("site", "../../docs", None),
            ("", "/srv/docs", None),
        ] {
            assert_eq!(folder_from(base, folder).as_deref(), expected, "{folder}");
        }
    }
}
