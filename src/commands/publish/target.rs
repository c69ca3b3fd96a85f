//! Where a publication goes: the folder that is to be replaced, and the names beside it that replacing it needs.
//!
//! Takes the site's root and the folder named by the user; gives a [`Target`], or the reason why that folder may not be
//! written. Links are followed here, once: when `public` is a link, the folder it leads to is the one that is replaced.
//! Nothing is created and nothing is changed.

use std::io;
use std::path::{Component, Path, PathBuf};

use diwan::diagnostic::Diagnostic;

/// Folders of a site that hold what people wrote. A publication inside one of them would be read back as a source.
const SOURCE_FOLDERS: [&str; 3] = ["content", "themes", "i18n"];

/// A folder that may be replaced by a new publication.
///
/// The three names beside it are fixed, not drawn: whoever holds the lock may then clean up what a build that was
/// killed has left, without guessing whether another build is still at work there.
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
        refuse_other_things(&target.folder, &target.shown)?;
        Ok(target)
    }

    /// The file `out` as the target of a copy of the site in `root` in one file.
    pub fn choose_file(root: &Path, out: &Path) -> Result<Self, Diagnostic> {
        let target = Self::named(root, out)?;
        match target.folder.metadata() {
            Ok(meta) if !meta.is_file() => Err(unusable(&target.shown, "it is not a file")),
            _ => Ok(target),
        }
    }

    fn named(root: &Path, out: &Path) -> Result<Self, Diagnostic> {
        let shown = out.display().to_string();
        let folder = resolve(out).map_err(|error| unusable(&shown, &error.to_string()))?;
        refuse_sources(
            &resolve(root).unwrap_or_else(|_| root.into()),
            &folder,
            &shown,
        )?;
        let name = folder
            .file_name()
            .ok_or_else(|| unusable(&shown, "it has no name"))?;
        let beside = |role: &str| {
            let mut hidden = std::ffi::OsString::from(".");
            hidden.push(name);
            hidden.push(role);
            folder.with_file_name(hidden)
        };
        Ok(Target {
            staging: beside(".diwan-new"),
            former: beside(".diwan-old"),
            lock: beside(".diwan-lock"),
            folder,
            shown,
        })
    }

    /// The folder that the target, its staging and its lock lie in.
    pub fn parent(&self) -> &Path {
        self.folder.parent().unwrap_or(Path::new("/"))
    }
}

/// An absolute path without links. What does not exist yet is appended by its letters: there can be no links in it.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    let mut existing = absolute.as_path();
    while existing.symlink_metadata().is_err() {
        existing = existing.parent().ok_or(io::ErrorKind::NotFound)?;
    }
    let mut resolved = existing.canonicalize().map_err(|error| {
        io::Error::new(
            error.kind(),
            format!("`{}` is a link to nothing", existing.display()),
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

fn refuse_sources(root: &Path, folder: &Path, shown: &str) -> Result<(), Diagnostic> {
    let refuse = |why: String| {
        Err(Diagnostic::error("unusable-out", why)
            .hint("name a folder of its own, for example `--out public`"))
    };
    if root.starts_with(folder) {
        return refuse(format!(
            "`{shown}` is the site's own folder, or one that holds it"
        ));
    }
    for name in SOURCE_FOLDERS {
        let plain = root.join(name);
        let real = plain.canonicalize().unwrap_or_else(|_| plain.clone());
        if folder.starts_with(&plain) || folder.starts_with(&real) || real.starts_with(folder) {
            return refuse(format!(
                "`{shown}` would mix with the site's sources in `{name}`"
            ));
        }
    }
    Ok(())
}

fn refuse_other_things(folder: &Path, shown: &str) -> Result<(), Diagnostic> {
    match folder.metadata() {
        Ok(meta) if !meta.is_dir() => Err(unusable(shown, "it is not a folder")),
        Ok(_) if is_mount_point(folder) => Err(unusable(
            shown,
            "it is a disk of its own (a mount point), which cannot be replaced as a whole",
        )
        .hint("name a folder inside it with `--out`")),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn is_mount_point(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| path.metadata().map(|meta| meta.dev()).ok();
    folder
        .parent()
        .is_some_and(|parent| device(folder) != device(parent))
}

#[cfg(not(unix))]
fn is_mount_point(_: &Path) -> bool {
    false
}

fn unusable(shown: &str, why: &str) -> Diagnostic {
    Diagnostic::error(
        "unusable-out",
        format!("`{shown}` cannot be built into: {why}"),
    )
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
            refused.message.ends_with("it is not a folder"),
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
}
