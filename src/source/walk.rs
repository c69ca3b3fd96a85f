//! The files of a site on a disk, found by walking through its folders.
//!
//! Links are followed, chains of them too, where they lead to something visible inside the site: a repository comes from
//! anybody, and what it links to must not be published from the machine that builds it, nor out of what is hidden in it.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::Stored;
use super::hidden::{is_hidden, is_litter};
use crate::diagnostic::{Diagnostic, Message, Place};
use crate::route::compose;

/// Endings of files that are read by their names. A folder that has one was meant to be something else.
const ENDINGS: [&str; 5] = ["md", "markdown", "yaml", "yml", "ftl"];

/// The files that are found below a root, in the order in which the disk lists them.
pub(super) struct Walk<'r> {
    root: &'r Path,
    /// Where every link must lead.
    real_root: PathBuf,
    /// Where no link may lead, besides what is hidden.
    settings: PathBuf,
    /// How many bytes of a full path are the root's.
    above: usize,
    pub(super) files: Vec<(Arc<str>, Stored)>,
    pub(super) faults: Vec<Diagnostic>,
}

impl<'r> Walk<'r> {
    pub(super) fn new(root: &'r Path) -> Self {
        let real_root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        Walk {
            root,
            settings: real_root.join(super::SETTINGS),
            real_root,
            above: root.join("").as_os_str().len(),
            files: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Finds the file of the settings.
    pub(super) fn settings(&mut self, name: &str) -> Result<(), Diagnostic> {
        let file = self.root.join(name);
        let Ok(meta) = file.symlink_metadata() else {
            return Err(no_site(self.root));
        };
        if meta.is_symlink()
            && let Some(fault) = self.fault_of_link(&file)
        {
            return Err(fault);
        }
        match file.metadata() {
            Ok(meta) if meta.is_file() => {
                self.files.push((name.into(), Stored::Disk));
                Ok(())
            }
            _ => Err(not_a(name, "file")),
        }
    }

    /// Finds a file that a site may do without.
    pub(super) fn optional(&mut self, name: &str) {
        if self.root.join(name).symlink_metadata().is_ok()
            && let Err(fault) = self.settings(name)
        {
            self.faults.push(fault);
        }
    }

    /// Finds all files of a folder of the site, where there is one.
    pub(super) fn through(&mut self, folder: &str) {
        let path = self.root.join(folder);
        if path.symlink_metadata().is_err() {
            return;
        }
        if !path.is_dir() {
            self.faults.push(not_a(folder, "folder"));
            return;
        }
        let walk = WalkDir::new(path).follow_links(true);
        let mut visible = walk.into_iter().filter_entry(is_visible);
        while let Some(entry) = visible.next() {
            let added = match entry {
                Err(error) => Err(self.unwalkable(folder, &error)),
                Ok(entry) => {
                    let added = self.entry(&entry);
                    if added.is_err() && entry.file_type().is_dir() && entry.path_is_symlink() {
                        visible.skip_current_dir();
                    }
                    added
                }
            };
            self.faults.extend(added.err());
        }
    }

    fn entry(&mut self, entry: &DirEntry) -> Result<(), Diagnostic> {
        if entry.path_is_symlink()
            && let Some(fault) = self.fault_of_link(entry.path())
        {
            return Err(fault);
        }
        let kind = entry.file_type();
        if kind.is_file() {
            return self.add(entry.path());
        }
        let path = self.shown(entry.path());
        if !kind.is_dir() {
            return Err(not_a(&path, "file"));
        }
        let ending = Path::new(entry.file_name()).extension();
        let is_misnamed = ending.is_some_and(|own| ENDINGS.iter().any(|ending| own == *ending));
        if entry.depth() > 0 && is_misnamed {
            let message = message!("path-folder-though-name-file", path);
            let told = Diagnostic::warning("folder-named-like-file", message)
                .at(Place::file(path))
                .hint(message!("rename-folder-has-no-ending"));
            self.faults.push(told);
        }
        Ok(())
    }

    fn add(&mut self, file: &Path) -> Result<(), Diagnostic> {
        // Taken apart by bytes: a large site has many files, and is listed anew after every save.
        let full = file.as_os_str().as_encoded_bytes();
        let below = full.get(self.above..).unwrap_or(full);
        let Ok(name) = str::from_utf8(below) else {
            return Err(Diagnostic::error(
                "unreadable-file",
                message!(
                    "name-from-utf-lossy-not",
                    name = String::from_utf8_lossy(below)
                ),
            )
            .hint(message!("rename-file")));
        };
        let listed = match std::path::MAIN_SEPARATOR {
            '/' => Cow::Borrowed(name),
            separator => Cow::Owned(name.replace(separator, "/")),
        };
        let path = compose(&listed);
        let stored = match path == listed {
            true => Stored::Disk,
            false => Stored::Named(name.into()),
        };
        self.files.push((Arc::from(&*path), stored));
        Ok(())
    }

    /// What speaks against following a link. One that leads to nothing is told by the reader of the file.
    fn fault_of_link(&self, link: &Path) -> Option<Diagnostic> {
        let real = link.canonicalize().ok()?;
        let path = self.shown(link);
        let Ok(below) = real.strip_prefix(&self.real_root) else {
            let message = message!("path-link-something-outside-site", path);
            let told = Diagnostic::error("link-leaves-site", message).at(Place::file(path));
            return Some(told.hint(message!("copy-into-site-what-published")));
        };
        let to = below.display();
        let what = if below.as_os_str().is_empty() {
            message!("site-own-folder")
        } else if below.iter().any(is_hidden) {
            message!("which-hidden", to)
        } else if real == self.settings && link != self.root.join(super::SETTINGS) {
            message!("site-settings", to)
        } else {
            return None;
        };
        let message = message!("path-link-what", path, what);
        let told = Diagnostic::error("link-to-hidden", message).at(Place::file(path));
        Some(told.hint(message!("remove-link-copy-what-readers")))
    }

    /// A path as it is told: below the root, with `/`.
    fn shown(&self, path: &Path) -> String {
        let below = path.strip_prefix(self.root).unwrap_or(path);
        let below = below.display().to_string();
        below.replace(std::path::MAIN_SEPARATOR, "/")
    }

    fn unwalkable(&self, folder: &str, error: &walkdir::Error) -> Diagnostic {
        let path = error
            .path()
            .and_then(|path| path.strip_prefix(self.root).ok());
        let path = path.and_then(Path::to_str).unwrap_or(folder).to_owned();
        let said = match error.io_error() {
            Some(error) => Message::of_system(error),
            None => Message::Quoted(error.to_string()),
        };
        Diagnostic::error(
            "unreadable-file",
            message!("path-cannot-read-error", path, error = said),
        )
        .at(Place::file(path))
        .hint(message!("check-you-may-read-no"))
    }
}

/// A folder is what its author made, whatever its ending; files are made by programs too.
fn is_visible(entry: &DirEntry) -> bool {
    let name = entry.file_name();
    let is_left = || entry.file_type().is_file() && is_litter(name);
    let is_well_known = entry.depth() == 1 && entry.file_type().is_dir() && name == WELL_KNOWN;
    entry.depth() == 0 || is_well_known || !(is_hidden(name) || is_left())
}

/// The one name with a dot that is meant to be asked for (RFC 8615): rules ask for files there, as RFC 9116 for `security.txt`. Like
/// any other file, one there is published when it is named.
const WELL_KNOWN: &str = ".well-known";

/// A folder without settings.
pub(super) fn no_site(root: &Path) -> Diagnostic {
    let file = super::SETTINGS;
    let message = match root.as_os_str().is_empty() {
        true => message!("no-settings-here", file),
        false => message!("no-settings-in", file, folder = root.display()),
    };
    Diagnostic::error("no-site", message).hint(message!("run-site-folder-name-one"))
}

/// Something that is not what its name is for: a pipe, a socket, a device, a link to nothing.
fn not_a(name: &str, kind: &str) -> Diagnostic {
    let hint = match kind {
        "folder" => message!("make-name-folder-files-read", name),
        _ => message!("remove-name-put-file-place", name),
    };
    let message = match kind {
        "folder" => message!("name-not-a-folder", name),
        _ => message!("name-not-a-file", name),
    };
    Diagnostic::error("unreadable-file", message)
        .at(Place::file(name))
        .hint(hint)
}

#[cfg(all(test, unix))]
mod tests {
    use crate::source::Sources;
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::path::Path;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        for path in [
            "site/site.yaml",
            "site/content/a.ar.md",
            "site/shared/b.pdf",
            "site/shared/.htpasswd",
            "site/.git/config",
            "site/.env",
            "outside/secret",
        ] {
            let file = site.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "x").unwrap();
        }
        site
    }

    /// What is listed in `content/`, and the codes of what is told, when `content/NAME` is a link.
    fn linked(link: &str, to: &str) -> (Vec<String>, Vec<&'static str>) {
        let site = site();
        let root = site.path().join("site");
        symlink("../.env", root.join("shared/deep")).unwrap();
        symlink(to, root.join(link)).unwrap();
        listed(&root)
    }

    fn listed(root: &Path) -> (Vec<String>, Vec<&'static str>) {
        let (sources, told) = Sources::open(root);
        let paths = sources.paths("content/").map(|path| path.to_string());
        let paths = paths.filter(|path| path != "content/a.ar.md").collect();
        (paths, told.iter().map(|it| it.code).collect())
    }

    #[test]
    fn of_what_is_hidden_only_the_folder_that_is_asked_for_is_seen() {
        let site = site();
        let root = site.path().join("site");
        for path in [
            ".well-known/security.txt",
            ".well-known/.env",
            ".git/x",
            "b/.well-known/x",
        ] {
            let file = root.join("content").join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "x").unwrap();
        }
        let seen = vec!["content/.well-known/security.txt".to_owned()];
        assert_eq!(listed(&root), (seen, vec![]));
    }

    #[test]
    fn a_link_leads_to_something_visible_in_the_site_or_is_told() {
        for (to, code) in [
            ("../.env", "link-to-hidden"),
            ("../.git", "link-to-hidden"),
            ("../.git/config", "link-to-hidden"),
            ("../shared/.htpasswd", "link-to-hidden"),
            ("../shared/deep", "link-to-hidden"),
            ("../site.yaml", "link-to-hidden"),
            ("..", "link-to-hidden"),
            ("../../outside", "link-leaves-site"),
            ("../../outside/secret", "link-leaves-site"),
            ("/dev/zero", "link-leaves-site"),
            ("nowhere", "unreadable-file"),
            ("x", "unreadable-file"),
        ] {
            assert_eq!(linked("content/x", to), (vec![], vec![code]), "{to}");
        }
        let own = |to: &str| linked("content/x.pdf", to);
        assert_eq!(
            own("../shared/b.pdf"),
            (vec!["content/x.pdf".into()], vec![])
        );
        // Hidden files of a folder stay hidden, and what a link in it leads to is looked at too.
        let through = linked("content/x", "../shared");
        assert_eq!(
            through,
            (vec!["content/x/b.pdf".into()], vec!["link-to-hidden"])
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_no_file_is_told_and_keeps_nobody_waiting() {
        let site = site();
        let root = site.path().join("site");
        let pipe = root.join("content/pipe.ar.md");
        use rustix::fs::{CWD, FileType, Mode};
        let (kind, rights) = (FileType::Fifo, Mode::from_raw_mode(0o600));
        rustix::fs::mknodat(CWD, &pipe, kind, rights, 0).unwrap();
        let socket = root.join("content/socket.jpg");
        rustix::fs::mknodat(CWD, &socket, FileType::Socket, rights, 0).unwrap();
        fs::create_dir(root.join("content/folder.ar.md")).unwrap();
        let codes = [
            "unreadable-file",
            "unreadable-file",
            "folder-named-like-file",
        ];
        let (paths, mut told) = listed(&root);
        told.sort_by_key(|code| codes.iter().position(|it| it == code));
        assert_eq!((paths, told), (vec![], codes.to_vec()));
    }

    #[test]
    fn the_settings_are_a_file_of_the_site() {
        for (to, code) in [
            ("../outside/secret", "link-leaves-site"),
            (".env", "link-to-hidden"),
            ("shared", "unreadable-file"),
            ("nowhere", "unreadable-file"),
        ] {
            let site = site();
            let root = site.path().join("site");
            fs::remove_file(root.join("site.yaml")).unwrap();
            symlink(to, root.join("site.yaml")).unwrap();
            let (sources, told) = Sources::open(&root);
            assert_eq!(told.len(), 1);
            assert_eq!(told[0].code, code);
            // The reader of the files says so too.
            assert_eq!(sources.text("site.yaml").unwrap_err(), told[0]);
        }
        let site = site();
        let root = site.path().join("site");
        fs::rename(root.join("site.yaml"), root.join("shared/ours.yaml")).unwrap();
        symlink("shared/ours.yaml", root.join("site.yaml")).unwrap();
        assert!(Sources::open(&root).0.contains("site.yaml"));
    }
}
