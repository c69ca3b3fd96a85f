//! `diwan new DIR`: a small site in three languages, to begin with.
//!
//! Takes a folder that is empty or does not exist; writes the files of `site/` beside this module into it. They are
//! embedded one by one, so that the site can be read and corrected like any other. What is there already is never
//! touched.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use diwan::diagnostic::Diagnostic;

use super::{Outcome, Refusal};
use crate::cli::New;

/// Files by their paths below `site/`.
macro_rules! files {
    ($($path:expr),* $(,)?) => { [$(($path, include_str!(concat!("site/", $path)))),*] };
}

/// The works of the site, each in its three languages.
macro_rules! works {
    ($($name:literal),* $(,)?) => { [$(files![
        concat!("content/", $name, ".ar.md"),
        concat!("content/", $name, ".fr.md"),
        concat!("content/", $name, ".en.md"),
    ]),*] };
}

static SETTINGS: [(&str, &str); 2] = files!["site.yaml", "gitignore"];

static WORKS: [[(&str, &str); 3]; 13] = works![
    "_index",
    "about",
    "accessibility",
    "contact",
    "legal-notices",
    "news/_index",
    "news/summer-hours",
    "news/tree-planting",
    "privacy",
    "site-map",
    "tags/_index",
    "tags/opening-hours",
    "tags/trees",
];

/// Makes the site and says how to go on.
pub fn run(args: &New) -> io::Result<Outcome> {
    let folder = &args.folder;
    if let Some(diagnostic) = refusal(folder) {
        return Refusal::wrong_use(diagnostic).tell();
    }
    if let Err(diagnostic) = write(folder) {
        return Refusal::failed(diagnostic).tell();
    }
    let shown = folder.display();
    let next = format!(
        "a site in Arabic, French and English is in `{shown}`; to go on:\n\n  \
           cd {shown}\n  \
           diwan build     the publication, in `public`\n  \
           diwan check     what should be mended\n\n\
         languages, address and menus stand in `site.yaml`, texts in `content`\n"
    );
    io::stdout().write_all(next.as_bytes())?;
    Ok(Outcome::Done)
}

/// Why the folder cannot be used: it holds something, or is none.
fn refusal(folder: &Path) -> Option<Diagnostic> {
    let refuse = |why: &str| {
        let refused = Diagnostic::error("unusable-folder", format!("`{}` {why}", folder.display()));
        Some(refused.hint("name a folder that does not exist yet"))
    };
    match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().and_then(|_| refuse("is not empty")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => refuse("is not a folder"),
        Err(error) => refuse(&format!("cannot be read: {error}")),
    }
}

fn write(folder: &Path) -> Result<(), Diagnostic> {
    for (path, text) in SETTINGS.iter().chain(WORKS.as_flattened()) {
        let file = folder.join(name_on_disk(path));
        let parent = file.parent().unwrap_or(folder);
        // Nothing is there, or it has come this very moment, and is not ours to overwrite.
        let written = fs::create_dir_all(parent)
            .and_then(|()| fs::File::create_new(&file)?.write_all(text.as_bytes()));
        written.map_err(|error| {
            let message = format!("`{}` cannot be written: {error}", file.display());
            Diagnostic::error("unwritable", message).hint("check that you may write there")
        })?;
    }
    Ok(())
}

/// In our own repository a `.gitignore` would be obeyed, so it goes without its dot there.
fn name_on_disk(path: &str) -> &str {
    if path == "gitignore" {
        ".gitignore"
    } else {
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_file_of_the_site_is_embedded() {
        let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands/new/site");
        let entries = walkdir::WalkDir::new(&site).into_iter().map(Result::unwrap);
        let on_disk: BTreeSet<String> = entries
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| {
                entry
                    .path()
                    .strip_prefix(&site)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/")
            })
            .collect();
        let embedded: BTreeSet<String> = SETTINGS
            .iter()
            .chain(WORKS.as_flattened())
            .map(|(path, _)| (*path).to_owned())
            .collect();
        assert_eq!(on_disk, embedded);
    }

    #[test]
    fn a_folder_that_holds_something_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        assert!(refusal(folder.path()).is_none());
        assert!(refusal(&folder.path().join("a/b")).is_none());
        fs::write(folder.path().join("mine"), "x").unwrap();
        assert!(
            refusal(folder.path())
                .unwrap()
                .message
                .ends_with("is not empty")
        );
        assert!(
            refusal(&folder.path().join("mine"))
                .unwrap()
                .message
                .ends_with("is not a folder")
        );
    }

    #[test]
    fn the_tags_that_are_used_have_their_pages() {
        let text = |name: &str| {
            WORKS
                .as_flattened()
                .iter()
                .find(|(path, _)| *path == name)
                .map(|file| file.1)
        };
        for (path, article) in WORKS.as_flattened() {
            let lang = path.rsplit('.').nth(1).unwrap();
            let tags = article
                .lines()
                .find_map(|line| line.strip_prefix("tags: ["));
            for tag in tags
                .iter()
                .flat_map(|tags| tags.trim_end_matches(']').split(", "))
            {
                assert!(
                    text(&format!("content/tags/{tag}.{lang}.md")).is_some(),
                    "{path}: {tag}"
                );
            }
        }
    }
}
