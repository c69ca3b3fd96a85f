//! `diwan new DIR`: a small site in three languages, or in those that are asked for, to begin with.
//!
//! Takes a folder that is empty or does not exist; writes the files of `site/` beside this module into it. They are
//! embedded one by one, so that the site can be read and corrected like any other. Languages that they are not written in
//! are added as `diwan lang add` does. What is there already is never touched.

mod settings;

use std::fs;
use std::io;
use std::path::Path;

use diwan::diagnostic::{Diagnostic, Message};
use diwan::language::Lang;

use super::tongue::said;
use super::{Outcome, Refusal, lang, voice, written};
use crate::cli::New;

/// Files by their paths below `site/`.
macro_rules! files {
    ($($path:expr),* $(,)?) => { [$(($path, include_str!(concat!("site/", $path)))),*] };
}

/// The works of the site, each in all languages that it is written in.
macro_rules! works {
    ($($name:literal),* $(,)?) => { [$(files![
        concat!("content/", $name, ".ar.md"),
        concat!("content/", $name, ".fr.md"),
        concat!("content/", $name, ".en.md"),
        concat!("content/", $name, ".es.md"),
        concat!("content/", $name, ".ru.md"),
        concat!("content/", $name, ".zh.md"),
        concat!("content/", $name, ".fa.md"),
        concat!("content/", $name, ".ur.md"),
        concat!("content/", $name, ".de.md"),
        concat!("content/", $name, ".tr.md"),
        concat!("content/", $name, ".zgh.md"),
    ]),*] };
}

static SETTINGS: [(&str, &str); 2] = files!["site.yaml", "gitignore"];

static WORKS: [[(&str, &str); 11]; 13] = works![
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

/// The languages that the site is written in.
const WRITTEN: [&str; 11] = [
    "ar", "fr", "en", "es", "ru", "zh", "fa", "ur", "de", "tr", "zgh",
];

/// Those of a site for which none was named.
const USUAL: [&str; 3] = ["ar", "fr", "en"];

/// Makes the site and says how to go on.
pub fn run(args: &New) -> io::Result<Outcome> {
    match make(args) {
        Ok(told) => {
            voice::done_in_lines(&told)?;
            Ok(Outcome::Done)
        }
        Err(refusal) => refusal.tell(),
    }
}

fn make(args: &New) -> Result<String, Refusal> {
    let folder = &args.folder;
    let langs = langs(&args.lang)?;
    if let Some(diagnostic) = refusal(folder) {
        return Err(Refusal::wrong_use(diagnostic));
    }
    let (written, others): (Vec<Lang>, Vec<Lang>) = langs
        .iter()
        .partition(|lang| WRITTEN.contains(&lang.as_str()));
    write(folder, &written).map_err(Refusal::failed)?;
    for other in &others {
        lang::to_site(folder, *other, other.as_str())?;
    }
    let shown = folder.display();
    let named: Vec<&str> = langs.iter().map(|lang| lang.as_str()).collect();
    let mut told = format!(
        "{}\n\n  cd {shown}\n",
        said(&message!("new-site-in", langs = named, path = shown))
    );
    for (command, meaning) in [
        ("serve", message!("new-serve")),
        ("check", message!("new-check")),
        ("build", message!("new-build")),
    ] {
        told.push_str(&format!("  diwan {command}     {}\n", said(&meaning)));
    }
    told.push_str(&format!("\n{}\n", said(&message!("new-where-things-are"))));
    for other in others {
        let line = message!("status-says-what-to-translate", lang = other);
        told.push_str(&format!("{}\n", said(&line)));
    }
    Ok(told)
}

/// The languages that were asked for, each once; the usual three when none was.
fn langs(asked: &[String]) -> Result<Vec<Lang>, Refusal> {
    let wrong = |message: Message, hint: Message| {
        Refusal::wrong_use(Diagnostic::error("wrong-use", message).hint(hint))
    };
    let tags: Vec<&str> = match asked {
        [] => USUAL.to_vec(),
        asked => asked.iter().map(|tag| tag.trim()).collect(),
    };
    let mut langs = Vec::new();
    for tag in tags {
        let lang = Lang::parse(tag).map_err(|error| {
            let message = message!("tag-error", tag, error = Message::from(&error));
            wrong(message, message!("languages-named-as"))
        })?;
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    let is_written = |lang: &Lang| WRITTEN.contains(&lang.as_str());
    if !langs.iter().any(is_written) {
        let hint = message!("name-one-written");
        return Err(wrong(message!("written-in-none"), hint));
    }
    Ok(langs)
}

/// Why the folder cannot be used: it holds something, or is none.
fn refusal(folder: &Path) -> Option<Diagnostic> {
    let refuse = |message: Message| {
        let refused = Diagnostic::error("unusable-folder", message);
        Some(refused.hint(message!("name-new-folder")))
    };
    let path = folder.display();
    match fs::read_dir(folder) {
        Ok(mut entries) => entries
            .next()
            .and_then(|_| refuse(message!("folder-not-empty", path))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            refuse(message!("name-not-a-folder", name = path))
        }
        Err(error) => refuse(message!("path-cannot-read-error", path, error)),
    }
}

/// The files of a site that say what the sample of a new site says, by their paths: nobody has written there yet.
pub fn samples(root: &Path) -> Vec<&'static str> {
    // What only lists others may stay as it is.
    let frames = ["_index.", "site-map."];
    let is_frame = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        frames.iter().any(|frame| name.starts_with(frame))
    };
    let samples = WORKS.as_flattened().iter();
    let samples = samples.filter(|(path, text)| {
        !is_frame(path) && fs::read(root.join(path)).is_ok_and(|it| it == text.as_bytes())
    });
    samples.map(|(path, _)| *path).collect()
}

fn write(folder: &Path, langs: &[Lang]) -> Result<(), Diagnostic> {
    let is_wanted = |path: &str| {
        let of = WRITTEN
            .iter()
            .find(|tag| path.ends_with(&format!(".{tag}.md")));
        of.is_none_or(|tag| langs.iter().any(|lang| lang.as_str() == *tag))
    };
    let files = SETTINGS.iter().chain(WORKS.as_flattened());
    let files = files.filter(|(path, _)| is_wanted(path));
    let files = files.map(|(path, text)| {
        let text = match *path {
            diwan::settings::PATH => settings::for_languages(text, langs),
            _ => (*text).to_owned(),
        };
        (name_on_disk(path).to_owned(), text.into_bytes())
    });
    let files: Vec<(String, Vec<u8>)> = files.collect();
    let is_new = !folder.exists();
    fs::create_dir_all(folder).map_err(|error| {
        let message = message!("path-cannot-write-error", path = folder.display(), error);
        Diagnostic::error("unwritable", message).hint(written::remedy(&error))
    })?;
    // Nothing is there, or it has come this very moment, and is not ours to overwrite.
    let made = written::new_files(folder, &files);
    if made.is_err() && is_new {
        let _ = fs::remove_dir(folder);
    }
    made
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
                .to_string()
                .ends_with("is not empty")
        );
        assert!(
            refusal(&folder.path().join("mine"))
                .unwrap()
                .message
                .to_string()
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
