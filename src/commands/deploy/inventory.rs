//! What is uploaded: the files of a built folder, with their digests and with what a server says of each.
//!
//! All that lies in the folder goes, whoever put it there, but for what is hidden (`.well-known` aside) and for Diwan's own
//! lists. Links are not followed: they may lead anywhere.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use diwan::plan::is_fingerprinted;
use diwan::route::percent_decode;
use diwan::server::{TEXTS, media};
use rayon::prelude::*;
use walkdir::WalkDir;

use crate::commands::ours::place;

/// The files of a built folder.
pub struct Inventory {
    /// Where they lie.
    pub folder: PathBuf,
    /// By their paths.
    pub files: BTreeMap<String, LocalFile>,
    /// Former addresses that are files, each with the address that took its place.
    pub moved: BTreeMap<String, String>,
}

/// A file of the folder.
pub struct LocalFile {
    /// The digest of its bytes.
    pub digest: String,
}

impl Inventory {
    /// Looks through a folder; `base` is the path of the site's address.
    pub fn read(folder: &Path, base: &str) -> io::Result<Self> {
        let mut paths = Vec::new();
        let entries = WalkDir::new(folder).into_iter();
        for entry in
            entries.filter_entry(|it| is_shown(&it.file_name().to_string_lossy(), it.depth()))
        {
            let entry = entry?;
            let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            if entry.file_type().is_file()
                && let Some(path) = below.to_str()
            {
                let path = path.replace(std::path::MAIN_SEPARATOR, "/");
                // Programs that are called read names line by line: the rest of this one would be another file, or a command.
                if path.contains(char::is_control) {
                    let name = path.escape_debug().to_string();
                    let message = message!("deploy-control-in-name", name);
                    return Err(io::Error::new(io::ErrorKind::InvalidFilename, message));
                }
                paths.push(path);
            }
        }
        let files: io::Result<BTreeMap<String, LocalFile>> = paths
            .into_par_iter()
            .map(|path| {
                let bytes = fs::read(folder.join(&path))?;
                let digest = blake3::hash(&bytes).to_hex().to_string();
                Ok((path, LocalFile { digest }))
            })
            .collect();
        let files = files?;
        let list = place::read(&folder.join("_redirects"));
        let list = list.ok().flatten().unwrap_or_default();
        let list = String::from_utf8_lossy(&list);
        let moved = moved(&list, base);
        Ok(Inventory {
            folder: folder.to_owned(),
            moved: moved.filter(|(path, _)| files.contains_key(path)).collect(),
            files,
        })
    }

    /// The bytes of a file, if they are still those that were looked at.
    pub fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        let bytes = fs::read(self.folder.join(path))?;
        let known = self.files.get(path).map(|file| file.digest.as_str());
        match known == Some(blake3::hash(&bytes).to_hex().as_str()) {
            true => Ok(bytes),
            false => Err(io::Error::other(message!("deploy-changed-meanwhile"))),
        }
    }

    /// What a server says of a file.
    pub fn headers(&self, path: &str) -> Vec<(&'static str, String)> {
        let (plain, encoding) = encoded(path);
        let kept = match is_fingerprinted(path) {
            true => "public, max-age=31536000, immutable",
            false => "no-cache",
        };
        let mut headers = vec![
            ("content-type", media_type(plain).to_owned()),
            ("cache-control", kept.to_owned()),
        ];
        headers.extend(encoding.map(|name| ("content-encoding", name.to_owned())));
        if let Some(to) = self.moved.get(path) {
            headers.push(("x-amz-website-redirect-location", to.clone()));
        }
        headers
    }
}

/// Whether what has this name at this depth is not hidden.
fn is_shown(name: &str, depth: usize) -> bool {
    depth == 0 || !name.starts_with('.') || (depth == 1 && name == ".well-known")
}

/// Whether this can be the path of a file that was uploaded: what a target says of itself is believed of no other. Such a
/// path names something in the folder, stands on one line, and is not hidden.
pub fn is_uploaded(path: &str) -> bool {
    let is_name = |(at, name): (usize, &str)| {
        let is_plain = !name.is_empty() && !name.contains(char::is_control);
        let is_one = !cfg!(windows) || !name.contains(['\\', ':']);
        is_plain && is_one && is_shown(name, at + 1)
    };
    path.split('/').enumerate().all(is_name)
}

fn media_type(path: &str) -> &'static str {
    match path {
        "_headers" | "_redirects" => "text/plain; charset=utf-8",
        path => media::of(path),
    }
}

/// The text that a compressed copy is one of, and how it is compressed.
pub fn encoded(path: &str) -> (&str, Option<&'static str>) {
    for (ending, name) in [(".br", "br"), (".gz", "gzip")] {
        let plain = path.strip_suffix(ending);
        let is_text = |plain: &&str| {
            plain
                .rsplit_once('.')
                .is_some_and(|(_, it)| TEXTS.contains(&it))
        };
        if let Some(plain) = plain.filter(is_text) {
            return (plain, Some(name));
        }
    }
    (path, None)
}

/// The lines of `_redirects`: the file of the former address, and the new address. Lines with a query between the two name no
/// file: they are for servers alone.
fn moved<'l>(list: &'l str, base: &str) -> impl Iterator<Item = (String, String)> + use<'l> {
    let base = base.to_owned();
    list.lines().filter_map(move |line| {
        let fields: Vec<&str> = line.split(' ').collect();
        let [from, to, _] = fields[..] else {
            return None;
        };
        let path =
            percent_decode(from.strip_prefix(base.as_str())?.strip_prefix('/')?).into_owned();
        let page = path.is_empty() || path.ends_with('/');
        let path = if page { path + "index.html" } else { path };
        Some((path, to.to_owned()))
    })
}

/// In which order files appear: what pages load, the pages with those that list others last, then what tells machines of pages.
pub fn rank(path: &str) -> u8 {
    let (plain, _) = encoded(path);
    match plain {
        _ if path.starts_with("assets/") => 0,
        _ if is_page(plain) => 2,
        _ if is_told(plain) => 3,
        _ => 1,
    }
}

/// Whether it stays a while when it is no longer published, because a page that somebody has open may ask for it yet: styles,
/// scripts and fonts, which say nothing of any page. All else goes at once: pages and what tells of them, and what may be theirs
/// alone, such as documents, pictures and the words that search knows. What was withdrawn must not be found any longer.
pub fn stays_a_while(path: &str) -> bool {
    let (plain, _) = encoded(path);
    let ending = plain.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_of_all = path.starts_with("assets/") && !path.starts_with("assets/search/");
    is_of_all && OF_OPEN_PAGES.contains(&ending)
}

/// Endings of what pages load and what holds nothing of theirs.
const OF_OPEN_PAGES: &[&str] = &["css", "js", "mjs", "woff2", "woff", "ttf", "otf"];

fn is_page(path: &str) -> bool {
    path.ends_with(".html") || path.ends_with(".htm")
}

fn is_told(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with("feed.") || !path.contains('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_needs_comes_before_it_and_what_tells_of_it_after() {
        let mut paths = [
            "sitemap.xml",
            "fr/index.html",
            "fr/a/photo.jpg",
            "assets/a.css",
            "fr/feed.xml",
            "assets/a.css.br",
            "fr/index.html.gz",
            "index.html",
        ];
        paths.sort_by_key(|path| rank(path));
        assert_eq!(
            paths,
            [
                "assets/a.css",
                "assets/a.css.br",
                "fr/a/photo.jpg",
                "fr/index.html",
                "fr/index.html.gz",
                "index.html",
                "sitemap.xml",
                "fr/feed.xml"
            ]
        );
    }

    #[test]
    fn the_list_of_former_addresses_names_files() {
        let list = "/press/old/%D9%82/ /press/fr/a/ 301\n/press/x.php /press/fr/a/ 301\n/elsewhere/ /x/ 301\n\
            /press/x.php id=3 q=4 /press/fr/b/ 301\n";
        let read: Vec<(String, String)> = moved(list, "/press").collect();
        let to = "/press/fr/a/".to_owned();
        assert_eq!(
            read,
            [
                ("old/ق/index.html".to_owned(), to.clone()),
                ("x.php".to_owned(), to)
            ]
        );
    }
}
