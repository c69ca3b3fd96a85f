//! The names that Diwan keeps for itself on a disk, and the ways to make, read and remove what bears them.
//!
//! All of them stand here, so that a test can plant something at each. The author of the repository of a site, or anybody who
//! else may write into its folder, can put anything at such a name beforehand: a link to somebody's home, a second name
//! of a file, a pipe that never answers. So [`place`] follows no link and writes into nothing that was there before; what
//! bears one of these names and is not of the kind that we make there was put there by somebody else, who was not asked
//! to, and goes.

pub mod place;

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What was dear to make, below the site's root. Hidden, so that no part of Diwan takes it for a source.
pub const CACHE: &str = ".diwan-cache";
/// The files in the cache that speak to other programs.
pub const CACHE_NOTES: [(&str, &str); 2] = [
    (".gitignore", "*\n"),
    (
        "CACHEDIR.TAG",
        "Signature: 8a477f597d28d172789f06886806bc55\n",
    ),
];
/// The list of what Diwan wrote, at the top of a published folder.
pub const LEDGER: &str = ".diwan-outputs";

/// What stands beside a target while it is replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The new publication while it is being written.
    Staging,
    /// The former publication, for the moment between two renames.
    Former,
    /// The file whose lock says who may write.
    Lock,
}

impl Role {
    const ALL: [Role; 3] = [Role::Staging, Role::Former, Role::Lock];

    const fn ending(self) -> &'static str {
        match self {
            Role::Staging => ".diwan-new",
            Role::Former => ".diwan-old",
            Role::Lock => ".diwan-lock",
        }
    }
}

/// The name beside a target for a role. `variant` tells apart those of builds that cannot share one; it is empty, or
/// begins with a hyphen.
pub fn beside(target: &Path, role: Role, variant: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(role.ending());
    name.push(variant);
    target.with_file_name(name)
}

/// The name beside a file under which it is written before it takes its place: hidden, and with the final `~` that every
/// part of Diwan passes over. No two threads or processes have the same.
pub fn unfinished(file: &Path) -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let mut name = OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(format!(".{}-{count}~", std::process::id()));
    file.with_file_name(name)
}

/// The name of the file that one was to become, when this is a name that [`unfinished`] gives.
pub fn finished(name: &str) -> Option<&str> {
    let (file, writer) = name
        .strip_prefix('.')?
        .strip_suffix('~')?
        .rsplit_once('.')?;
    let (process, count) = writer.split_once('-')?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number(process) && is_number(count)).then_some(file)
}

/// Whether nobody but Diwan should have something of this name.
pub fn is_ours(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_lowercase();
    let beside = |role: &Role| {
        let hidden = name.strip_prefix('.').is_some_and(|name| !name.is_empty());
        let plain = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let plain = plain.strip_suffix('-').unwrap_or(&name);
        hidden && (name.ends_with(role.ending()) || plain.ends_with(role.ending()))
    };
    name == CACHE || name == LEDGER || Role::ALL.iter().any(beside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_again() {
        let target = Path::new("/site/public");
        for role in Role::ALL {
            for variant in ["", "-2", "-4711"] {
                let name = beside(target, role, variant);
                assert!(is_ours(name.file_name().unwrap()), "{name:?}");
            }
        }
        for name in [".diwan-cache", ".diwan-outputs", ".DIWAN-Cache"] {
            assert!(is_ours(OsStr::new(name)), "{name}");
        }
        for name in [
            "public",
            ".public",
            "diwan-new",
            "public.diwan-new",
            ".public.diwan-news",
            ".diwan-caches",
        ] {
            assert!(!is_ours(OsStr::new(name)), "{name}");
        }
    }

    #[test]
    fn what_is_unfinished_says_what_it_was_to_become() {
        let name = unfinished(Path::new("content/a.fr.md"));
        let name = name.file_name().unwrap().to_str().unwrap().to_owned();
        assert_eq!(finished(&name), Some("a.fr.md"));
        for name in ["a.1-2~", ".a.1-2", ".a.~", ".a.1~", ".a.x-1~", ".a.1-~"] {
            assert_eq!(finished(name), None, "{name}");
        }
    }
}
