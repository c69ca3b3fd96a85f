//! Where a publication goes: the folder that is to be replaced, and the names beside it that replacing it needs.
//!
//! Takes the site's root and the folder named by the user; gives a [`Target`], or the reason why that folder may not be
//! written. Links are followed here, once: when `public` is a link, the folder it leads to is the one that is replaced.
//! But a link inside the site came with its repository, and may not choose a place outside: only a person may, by its
//! name. Nothing is created and nothing is changed.

mod refusal;

use std::io;
use std::path::{Component, Path, PathBuf};

use diwan::diagnostic::{Diagnostic, Message};

use super::left::Left;
use crate::commands::ours::{Role, beside, place};

/// A folder that may be replaced by a new publication.
///
/// The names beside it are fixed, not drawn: the holder of the lock may then clean up what a build that was killed has
/// left, without guessing whether another build is still at work there.
#[derive(Debug, Clone)]
pub struct Target {
    /// The folder itself, all links resolved. It need not exist.
    pub folder: PathBuf,
    /// The new publication while it is being written.
    pub staging: PathBuf,
    /// The former publication, for the moment between two renames, where folders cannot be exchanged.
    pub former: PathBuf,
    /// The file whose lock says who may write.
    pub lock: PathBuf,
    /// The folder as the user named it.
    pub shown: String,
}

impl Target {
    /// The folder `out` as the target of a publication of the site in `root`.
    pub fn choose(root: &Path, out: &Path) -> Result<Self, Diagnostic> {
        let target = Self::named(root, out)?;
        refusal::of_folder(root, &target.folder, &target.shown)?;
        Ok(target)
    }

    /// The file `out` as the target of a copy of the site in `root` in one file.
    pub fn choose_file(root: &Path, out: &Path) -> Result<Self, Diagnostic> {
        let target = Self::named(root, out)?;
        refusal::of_file(root, &target.folder, &target.shown)?;
        Ok(target)
    }

    fn named(root: &Path, out: &Path) -> Result<Self, Diagnostic> {
        let shown = out.display().to_string();
        let real_root = resolve(root).unwrap_or_else(|_| root.into());
        refusal::of_way(&real_root, out, &shown)?;
        let folder = resolve(out);
        let folder =
            folder.map_err(|error| refusal::unusable(&shown, &Message::of_system(&error)))?;
        refusal::of_place(&real_root, &folder, &shown)?;
        if folder.file_name().is_none() {
            return Err(refusal::unusable(&shown, &message!("it-has-no-name")));
        }
        Ok(Target {
            staging: beside(&folder, Role::Staging, ""),
            former: beside(&folder, Role::Former, ""),
            lock: beside(&folder, Role::Lock, ""),
            folder,
            shown,
        })
    }

    /// The folder that the target, its staging and its lock lie in.
    pub fn parent(&self) -> &Path {
        self.folder.parent().unwrap_or(Path::new("/"))
    }

    /// Takes other names beside the folder than everybody's.
    pub fn vary(&mut self, variant: &str) {
        self.staging = beside(&self.folder, Role::Staging, variant);
        self.former = beside(&self.folder, Role::Former, variant);
    }

    /// Cleans up what a build that was killed has left behind, and settles on names that are free: where something cannot
    /// be removed (it belongs to somebody else), the next ones are taken. Gives what stays. Only for who holds the lock.
    pub fn settle(&mut self) -> Vec<Left> {
        const TRIES: usize = 100;
        let mut stays = Vec::new();
        for number in 2..TRIES {
            let names = [&self.staging, &self.former];
            let stubborn = names.map(|name| Left::of(name, place::remove(name)));
            if stubborn.iter().all(Option::is_none) {
                break;
            }
            stays.extend(stubborn.into_iter().flatten());
            self.vary(&format!("-{number}"));
        }
        stays
    }

    /// A path beside the folder, as the user would name it from here.
    pub fn shown_beside(&self, path: &Path) -> String {
        let near = path
            .file_name()
            .map(|name| Path::new(&self.shown).with_file_name(name));
        let is_there = |near: &PathBuf| resolve(near).is_ok_and(|near| near == *path);
        let near = near.filter(is_there);
        near.as_deref().unwrap_or(path).display().to_string()
    }
}

/// An absolute path without links. What does not exist yet is appended by its letters: there can be no links in it.
pub fn resolve(path: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    let mut existing = absolute.as_path();
    while existing.symlink_metadata().is_err() {
        existing = existing.parent().ok_or(io::ErrorKind::NotFound)?;
    }
    let mut resolved = existing.canonicalize().map_err(|error| {
        io::Error::new(
            error.kind(),
            message!("link-to-nothing", path = existing.display()),
        )
    })?;
    for part in absolute
        .strip_prefix(existing)
        .unwrap_or(Path::new(""))
        .components()
    {
        match part {
            Component::ParentDir => drop(resolved.pop()),
            Component::Normal(name) => resolved.push(name),
            _ => {}
        }
    }
    Ok(resolved)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        fs::create_dir_all(site.path().join("content/news")).unwrap();
        site
    }

    #[test]
    fn what_would_swallow_the_sources_is_refused() {
        let site = site();
        let root = site.path();
        for out in [
            "",
            ".",
            "..",
            "content",
            "content/news",
            "content/new/x/..",
            "themes/x",
            "i18n",
            "public/../content",
        ] {
            let refused = Target::choose(root, &root.join(out)).unwrap_err();
            assert_eq!(refused.code, "unusable-out", "{out:?}");
        }
        for out in ["public", "contents", "a/b", "content.old"] {
            assert!(Target::choose(root, &root.join(out)).is_ok(), "{out:?}");
        }
    }

    #[test]
    fn a_file_is_not_a_folder() {
        let site = site();
        fs::write(site.path().join("public"), "x").unwrap();
        let refused = Target::choose(site.path(), &site.path().join("public")).unwrap_err();
        assert!(
            refused.message.to_string().ends_with("it is not a folder"),
            "{}",
            refused.message
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_and_a_link_to_nothing_refused() {
        let site = site();
        let root = site.path().canonicalize().unwrap();
        fs::create_dir(root.join("real")).unwrap();
        std::os::unix::fs::symlink("real", root.join("public")).unwrap();
        std::os::unix::fs::symlink("nowhere", root.join("broken")).unwrap();
        std::os::unix::fs::symlink("content", root.join("sly")).unwrap();
        let target = Target::choose(&root, &root.join("public")).unwrap();
        assert_eq!(target.folder, root.join("real"));
        assert_eq!(target.staging, root.join(".real.diwan-new"));
        assert!(Target::choose(&root, &root.join("broken")).is_err());
        assert!(Target::choose(&root, &root.join("sly")).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_site_chooses_no_place_outside() {
        use std::os::unix::fs::symlink;
        let (site, home) = (site(), tempfile::tempdir().unwrap());
        let (root, home) = (
            site.path().canonicalize().unwrap(),
            home.path().canonicalize().unwrap(),
        );
        fs::write(home.join("key"), "x").unwrap();
        symlink(&home, root.join("public")).unwrap();
        symlink("public", root.join("again")).unwrap();
        symlink(home.join("key"), root.join("offline.zip")).unwrap();
        for out in [
            "public",
            "again",
            "public/www",
            "again/www",
            "news/../public",
        ] {
            let refused = Target::choose(&root, &root.join(out)).unwrap_err();
            assert_eq!(refused.code, "unusable-out", "{out:?}");
            let hint = refused.hint.unwrap().to_string();
            assert!(hint.contains(home.to_str().unwrap()), "{hint}");
        }
        for out in ["offline.zip", "public/offline.zip", "public/key"] {
            assert!(
                Target::choose_file(&root, &root.join(out)).is_err(),
                "{out:?}"
            );
        }
        // A person may name it, and a link of theirs that leads into the site.
        assert!(Target::choose(&root, &home.join("www")).is_ok());
        assert!(Target::choose_file(&root, &home.join("offline.zip")).is_ok());
        symlink(&root, home.join("site")).unwrap();
        assert!(Target::choose(&home.join("site"), &home.join("site/www")).is_ok());
        assert!(Target::choose(&home.join("site"), &home.join("site/public")).is_err());
    }

    #[test]
    fn no_publication_lies_in_another() {
        let site = site();
        let root = site.path();
        fs::create_dir(root.join("public")).unwrap();
        fs::write(root.join("public/.diwan-outputs"), "index.html\n").unwrap();
        assert!(Target::choose(root, &root.join("public")).is_ok());
        for out in ["public/sub", "public/en/sub"] {
            let refused = Target::choose(root, &root.join(out)).unwrap_err();
            assert_eq!(refused.code, "unusable-out", "{out}");
        }
        // A copy in one file may be offered there.
        assert!(Target::choose_file(root, &root.join("public/offline.zip")).is_ok());
    }

    #[test]
    fn hidden_places_that_serve_something_else_are_refused() {
        let site = site();
        let root = site.path();
        for (path, text) in [
            ("site.yaml", "title: x"),
            (".env", "x"),
            (".github/workflows/build.yml", "x"),
            (".vercel/project.json", "x"),
            (".www/.diwan-outputs", "index.html\n"),
            (".git/HEAD", "x"),
        ] {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
        }
        for out in [
            ".git",
            ".git/www",
            "sub/.GIT/hooks",
            ".diwan-cache",
            ".diwan-cache/fonts",
            ".public.diwan-new",
            ".public.diwan-old/x",
            "public/.diwan-outputs",
            ".github",
            ".github/workflows",
            "site.yaml",
        ] {
            let refused = Target::choose(root, &root.join(out)).unwrap_err();
            assert_eq!(refused.code, "unusable-out", "{out:?}");
        }
        for out in [".www", ".new", ".vercel/output/static", "public"] {
            assert!(Target::choose(root, &root.join(out)).is_ok(), "{out:?}");
        }
        for out in [
            ".env",
            "site.yaml",
            ".git/a.zip",
            ".diwan-cache/a.zip",
            ".git",
        ] {
            assert!(
                Target::choose_file(root, &root.join(out)).is_err(),
                "{out:?}"
            );
        }
        for out in ["offline.zip", ".copies/a.zip", "a.epub"] {
            assert!(
                Target::choose_file(root, &root.join(out)).is_ok(),
                "{out:?}"
            );
        }
    }

    #[test]
    fn the_names_above_the_site_are_nobodys_affair() {
        let above = tempfile::tempdir().unwrap();
        let root = above.path().join(".git/.diwan-cache/site");
        fs::create_dir_all(root.join("content")).unwrap();
        assert!(Target::choose(&root, &root.join("public")).is_ok());
        assert!(Target::choose(&root, &above.path().join(".git/public")).is_ok());
        assert!(Target::choose(&root, &above.path().join(".svn/public")).is_err());
    }
}
