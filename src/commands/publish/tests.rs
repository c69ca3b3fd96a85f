//! What a publication does to a folder, seen from outside.
//!
//! Each test makes a folder, publishes into it and looks at what is there and beside it. Kills and full disks are in
//! `hardship`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::{Publication, Tally, Target, ledger};
use diwan::diagnostic::Diagnostic;

/// A folder `public` in a fresh folder, and the site beside it.
pub struct TestFolder {
    root: tempfile::TempDir,
}

impl TestFolder {
    pub fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        TestFolder { root }
    }

    pub fn public(&self) -> PathBuf {
        self.root.path().join("public")
    }

    /// Publishes these files, paths and texts.
    pub fn publish(&self, files: &[(&str, &str)]) -> Result<Tally, Vec<Diagnostic>> {
        let publication = begin(&self.public()).map_err(|diagnostic| vec![diagnostic])?;
        for (path, text) in files {
            publication.write(path, text.as_bytes());
        }
        publication.finish().map(|published| published.tally)
    }

    /// Puts a file that is not Diwan's into the published folder.
    fn put(&self, path: &str, text: &str) {
        let file = self.public().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// Everything in the published folder but the list: files with their texts, empty folders with a final slash.
    fn contents(&self) -> String {
        let found = snapshot(&self.public())
            .into_iter()
            .filter(|(path, _)| path != ledger::NAME);
        found
            .map(|(path, text)| format!("{path}={text} "))
            .collect::<String>()
            .trim_end()
            .to_owned()
    }

    /// The names of everything beside the published folder.
    fn beside(&self) -> Vec<String> {
        let entries = fs::read_dir(self.root.path()).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

pub fn begin(public: &Path) -> Result<Publication, Diagnostic> {
    let site = public.with_file_name("site");
    Publication::begin(Target::choose(&site, public)?, || ())
}

/// All files below a folder with their texts; folders that hold nothing, with a final slash and no text.
pub fn snapshot(folder: &Path) -> BTreeMap<String, String> {
    let entries = walkdir::WalkDir::new(folder)
        .min_depth(1)
        .into_iter()
        .map(Result::unwrap);
    entries
        .filter_map(|entry| {
            let path = ledger::key(entry.path().strip_prefix(folder).unwrap()).unwrap();
            if entry.file_type().is_dir() {
                let is_empty = fs::read_dir(entry.path()).unwrap().next().is_none();
                is_empty.then(|| (format!("{path}/"), String::new()))
            } else {
                Some((path, fs::read_to_string(entry.path()).unwrap_or_default()))
            }
        })
        .collect()
}

fn tally(written: usize, unchanged: usize, removed: usize) -> Tally {
    Tally {
        written,
        unchanged,
        removed,
    }
}

#[test]
fn the_first_publication_is_its_outputs_and_their_list() {
    let place = TestFolder::new();
    let done = place
        .publish(&[("index.html", "r"), ("ar/بيانات/index.html", "b")])
        .unwrap();
    assert_eq!(done, tally(2, 0, 0));
    assert_eq!(place.contents(), "ar/بيانات/index.html=b index.html=r");
    let list = fs::read_to_string(place.public().join(ledger::NAME)).unwrap();
    assert_eq!(list, "ar/بيانات/index.html\nindex.html\n");
    assert_eq!(place.beside(), ["public"]);
}

#[test]
fn what_is_no_longer_published_goes_with_its_folders() {
    let place = TestFolder::new();
    place
        .publish(&[("a/b/c.html", "1"), ("d.html", "2"), ("e.html", "3")])
        .unwrap();
    let done = place
        .publish(&[("d.html", "2"), ("e.html", "other"), ("f.html", "4")])
        .unwrap();
    assert_eq!(done, tally(2, 1, 1));
    assert_eq!(place.contents(), "d.html=2 e.html=other f.html=4");
    assert_eq!(place.beside(), ["public"]);
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    let place = TestFolder::new();
    place.publish(&[("a", "1"), ("b/index.html", "2")]).unwrap();
    place.publish(&[("a/index.html", "3"), ("b", "4")]).unwrap();
    assert_eq!(place.contents(), "a/index.html=3 b=4");
}

#[test]
fn unchanged_files_keep_their_times_and_changed_ones_do_not() {
    let place = TestFolder::new();
    place
        .publish(&[("same.html", "1"), ("size.html", "1"), ("bytes.html", "1")])
        .unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_341_532_800);
    let path = |name| place.public().join(name);
    for name in ["same.html", "size.html", "bytes.html", ledger::NAME] {
        let file = fs::File::options().append(true).open(path(name)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    let done = place
        .publish(&[("same.html", "1"), ("size.html", "11"), ("bytes.html", "2")])
        .unwrap();
    assert_eq!(done, tally(2, 1, 0));
    let is_old = |name| path(name).metadata().unwrap().modified().unwrap() == long_ago;
    assert!(is_old("same.html") && is_old(ledger::NAME));
    assert!(!is_old("size.html") && !is_old("bytes.html"));
}

#[cfg(unix)]
#[test]
fn unchanged_files_are_the_same_files() {
    use std::os::unix::fs::MetadataExt;
    let place = TestFolder::new();
    let inode = || place.public().join("a/b.html").metadata().unwrap().ino();
    place.publish(&[("a/b.html", "1")]).unwrap();
    let before = inode();
    place
        .publish(&[("a/b.html", "1"), ("c.html", "2")])
        .unwrap();
    assert_eq!(inode(), before);
    place.publish(&[("a/b.html", "3")]).unwrap();
    assert_ne!(inode(), before);
}

#[test]
fn what_diwan_did_not_write_stays() {
    let place = TestFolder::new();
    place.put("CNAME", "example.org");
    place.put(".well-known/security.txt", "s");
    fs::create_dir_all(place.public().join("uploads/empty")).unwrap();
    place
        .publish(&[("index.html", "1"), ("old/index.html", "1")])
        .unwrap();
    place.put("old/stray.txt", "x");
    place.publish(&[("index.html", "2")]).unwrap();
    let kept =
        ".well-known/security.txt=s CNAME=example.org index.html=2 old/stray.txt=x uploads/empty/=";
    assert_eq!(place.contents(), kept);
}

#[test]
fn a_folder_that_diwan_made_and_somebody_emptied_goes() {
    let place = TestFolder::new();
    place
        .publish(&[("a/b/index.html", "1"), ("c.html", "1")])
        .unwrap();
    fs::remove_file(place.public().join("a/b/index.html")).unwrap();
    place.publish(&[("c.html", "1")]).unwrap();
    assert_eq!(place.contents(), "c.html=1");
}

#[test]
fn an_output_does_not_take_the_place_of_somebody_elses_file() {
    let cases = [
        ("a.html", "a.html", "public/a.html`"),
        ("a", "a/index.html", "public/a`"),
        ("a/b", "a", "public/a`"),
        ("d/e/index.html", "d/e/index.html", "public/d/e/index.html`"),
    ];
    for (theirs, ours, named) in cases {
        let place = TestFolder::new();
        place.publish(&[("c.html", "1")]).unwrap();
        place.put(theirs, "theirs");
        let before = snapshot(&place.public());
        let refused = place
            .publish(&[("c.html", "2"), (ours, "ours")])
            .unwrap_err();
        assert_eq!(refused.len(), 1, "{refused:?}");
        assert_eq!(refused[0].code, "address-taken");
        assert!(
            refused[0].message.to_string().contains(named),
            "{}",
            refused[0].message
        );
        assert_eq!(snapshot(&place.public()), before);
        assert_eq!(place.beside(), ["public"]);
    }
}

#[test]
fn all_files_in_the_way_are_told_at_once() {
    let place = TestFolder::new();
    place.put("a.html", "x");
    place.put("b.html", "x");
    let refused = place
        .publish(&[("b.html", "1"), ("a.html", "1"), (ledger::NAME, "1")])
        .unwrap_err();
    assert_eq!(refused.len(), 3, "{refused:?}");
}

#[test]
fn a_publication_that_is_given_up_leaves_no_trace() {
    let place = TestFolder::new();
    let publication = begin(&place.public()).unwrap();
    publication.write("index.html", b"1");
    drop(publication);
    assert!(place.beside().is_empty());
    place.publish(&[("index.html", "1")]).unwrap();
    let publication = begin(&place.public()).unwrap();
    publication.write("index.html", b"2");
    drop(publication);
    assert_eq!(place.contents(), "index.html=1");
    assert_eq!(place.beside(), ["public"]);
}

#[cfg(unix)]
#[test]
fn links_in_the_folder_stay_links_and_are_not_followed() {
    use std::os::unix::fs::symlink;
    let place = TestFolder::new();
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("precious"), "p").unwrap();
    fs::create_dir(place.public()).unwrap();
    symlink(elsewhere.path(), place.public().join("media")).unwrap();
    symlink("nowhere", place.public().join("broken")).unwrap();
    symlink("index.html", place.public().join("home.html")).unwrap();
    place.publish(&[("index.html", "1")]).unwrap();
    let publication = begin(&place.public()).unwrap();
    publication.write("index.html", b"2");
    let told = publication.finish().unwrap().warnings;
    assert_eq!(
        told.len(),
        1,
        "one link leads to something outside: {told:?}"
    );
    assert_eq!(told[0].code, "link-in-publication");
    assert_eq!(
        fs::read_link(place.public().join("media")).unwrap(),
        elsewhere.path()
    );
    assert_eq!(
        fs::read_link(place.public().join("broken")).unwrap(),
        Path::new("nowhere")
    );
    assert_eq!(
        fs::read_to_string(elsewhere.path().join("precious")).unwrap(),
        "p"
    );
    let refused = place.publish(&[("media/index.html", "1")]).unwrap_err();
    assert_eq!(refused[0].code, "address-taken");
}

#[cfg(unix)]
#[test]
fn a_linked_target_stays_a_link() {
    let place = TestFolder::new();
    let real = place.public().with_file_name("www");
    fs::create_dir(&real).unwrap();
    std::os::unix::fs::symlink("www", place.public()).unwrap();
    place.publish(&[("index.html", "1")]).unwrap();
    assert!(place.public().symlink_metadata().unwrap().is_symlink());
    assert_eq!(fs::read_to_string(real.join("index.html")).unwrap(), "1");
    assert_eq!(place.beside(), ["public", "www"]);
}

#[cfg(unix)]
#[test]
fn folders_keep_their_rights() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let place = TestFolder::new();
    place.publish(&[("a/index.html", "1")]).unwrap();
    place.put("theirs/x", "x");
    let rights = [("", 0o2775), ("a", 0o750), ("theirs", 0o555)];
    for (folder, mode) in rights {
        fs::set_permissions(
            place.public().join(folder),
            fs::Permissions::from_mode(mode),
        )
        .unwrap();
    }
    place.publish(&[("a/index.html", "2")]).unwrap();
    for (folder, mode) in rights {
        assert_eq!(
            place.public().join(folder).metadata().unwrap().mode() & 0o7777,
            mode,
            "{folder:?}"
        );
    }
    assert_eq!(place.beside(), ["public"]);
}

#[test]
fn two_at_once_publish_one_after_the_other() {
    let place = TestFolder::new();
    std::thread::scope(|scope| {
        for text in ["a", "b", "c", "d"] {
            let place = &place;
            scope.spawn(move || {
                for _ in 0..10 {
                    let publication = begin(&place.public()).unwrap();
                    for number in 0..20 {
                        publication.write(&format!("{text}/{number}.html"), text.as_bytes());
                    }
                    publication.finish().unwrap();
                }
            });
        }
    });
    // Whole, whichever was last: twenty files of one of the four, and their list.
    assert_eq!(snapshot(&place.public()).len(), 21);
    assert_eq!(place.beside(), ["public"]);
}
