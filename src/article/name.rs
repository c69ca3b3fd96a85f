//! What a file below `content/` is, told by its name alone.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::language::Lang;

/// What kind of work an article belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `_index.LANG.md`: a folder's own page.
    Section,
    /// `NAME.LANG.md`.
    Page,
    /// `NAME/index.LANG.md`: a page with a folder of its own.
    Bundle,
}

/// A file below `content/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentFile {
    /// A Markdown file: one language of one work.
    Article {
        /// The work's name: its path below `content/` without language and ending; empty for the home page.
        work: Arc<str>,
        /// Its language.
        lang: Lang,
        /// What kind of work it is.
        kind: Kind,
    },
    /// `NAME.yaml` or `NAME.LANG.yaml`.
    Data {
        /// Its path below `content/` without language and ending.
        name: Arc<str>,
        /// Its language, where it has one.
        lang: Option<Lang>,
    },
    /// Anything else: a file that is published as it is.
    Resource {
        /// The folder it lies in, below `content/`; empty at the top.
        folder: Arc<str>,
        /// Its name without language: `photo.jpg` for `photo.ar.jpg`.
        file: Arc<str>,
        /// Its language, where it has one.
        lang: Option<Lang>,
    },
}

/// Tells what the file `path` is, on a site with these languages.
pub fn classify(path: &Arc<str>, languages: &[Lang]) -> Result<ContentFile, Diagnostic> {
    let below = path.strip_prefix("content/").unwrap_or(path);
    let (folder, file) = below.rsplit_once('/').unwrap_or(("", below));
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let (name, tag) = stem.rsplit_once('.').unwrap_or((stem, ""));
    let lang = languages.iter().copied().find(|lang| lang.as_str() == tag);
    match (ending, lang) {
        ("md" | "markdown", Some(lang)) => Ok(article(folder, name, lang)),
        ("md" | "markdown", None) => Err(without_language(path, name, tag, languages)),
        ("yaml" | "yml", _) => Ok(ContentFile::Data {
            name: join(folder, if lang.is_some() { name } else { stem }),
            lang,
        }),
        _ if is_misnamed_page(file) => Err(misnamed(path, file)),
        (_, Some(_)) => Ok(ContentFile::Resource {
            folder: folder.into(),
            file: format!("{name}.{ending}").into(),
            lang,
        }),
        (_, None) => Ok(ContentFile::Resource {
            folder: folder.into(),
            file: file.into(),
            lang: None,
        }),
    }
}

fn article(folder: &str, name: &str, lang: Lang) -> ContentFile {
    let (work, kind) = match name {
        "_index" => (folder.into(), Kind::Section),
        "index" if !folder.is_empty() => (folder.into(), Kind::Bundle),
        _ => (join(folder, name), Kind::Page),
    };
    ContentFile::Article { work, lang, kind }
}

fn join(folder: &str, name: &str) -> Arc<str> {
    if folder.is_empty() {
        name.into()
    } else {
        format!("{folder}/{name}").into()
    }
}

/// Whether a name says that a page was meant, though it does not end as a page's does: `a.ar.MD`, or `a.ar.md.txt`, as
/// systems that hide endings write it, and copies that programs leave. Published as a file it would show what its author
/// may not have meant for readers, drafts included.
fn is_misnamed_page(file: &str) -> bool {
    let lower = file.to_ascii_lowercase();
    let mut parts = lower.rsplit('.');
    let is_page = |part| matches!(part, Some("md" | "markdown"));
    match parts.next() {
        Some("md" | "markdown") => true,
        Some(last) => COPIES.contains(&last) && is_page(parts.next()),
        None => false,
    }
}

/// Endings of what programs leave behind, and of what systems put behind the true ending.
const COPIES: [&str; 9] = [
    "bak", "copy", "old", "orig", "rej", "save", "swp", "tmp", "txt",
];

fn misnamed(path: &Arc<str>, file: &str) -> Diagnostic {
    let lower = file.to_ascii_lowercase();
    let end = lower.rfind(".markdown").map(|at| at + ".markdown".len());
    let end = lower.rfind(".md").map(|at| at + ".md".len()).or(end);
    let end = end.unwrap_or(file.len());
    let (page, ending) = (&file[..end], &file[end..]);
    let message = match ending {
        "" => "a page's name ends in `.md`, in small letters".to_owned(),
        _ => format!("a page was probably meant, but its name ends in `{ending}`"),
    };
    let stem = page.rsplit_once('.').map_or(page, |(stem, _)| stem);
    Diagnostic::error("not-a-page", message)
        .at(Place::file(path.clone()))
        .hint(format!(
            "name it `{stem}.md`, or move it out of `content`, where every file may be published"
        ))
}

fn without_language(path: &Arc<str>, name: &str, tag: &str, languages: &[Lang]) -> Diagnostic {
    let tags: Vec<&str> = languages.iter().map(Lang::as_str).collect();
    let message = if tag.is_empty() {
        "the name of this file does not say its language".to_owned()
    } else {
        format!("`{tag}` is not a language of this site")
    };
    let declared = tags.join("`, `");
    let same = tags
        .iter()
        .copied()
        .find(|known| known.eq_ignore_ascii_case(tag));
    let near = same.or_else(|| nearest(tag, tags.iter().copied()));
    let hint = match near.filter(|_| !tag.is_empty()) {
        Some(near) => format!("did you mean `{name}.{near}.md`? declared are `{declared}`"),
        None if tag.is_empty() => {
            format!("name it `{name}.LANG.md`, where LANG is one of `{declared}`")
        }
        None => format!(
            "name it `{name}.LANG.md`, where LANG is one of `{declared}`, or declare `{tag}` under `languages` in `site.yaml`"
        ),
    };
    Diagnostic::error("file-without-language", message)
        .at(Place::file(path.clone()))
        .hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_work_language_and_kind() {
        let ar = Lang::parse("ar").unwrap();
        let article = |path: &str| match classify(&path.into(), &[ar]) {
            Ok(ContentFile::Article { work, kind, .. }) => Some((work.to_string(), kind)),
            _ => None,
        };
        assert_eq!(
            article("content/_index.ar.md"),
            Some((String::new(), Kind::Section))
        );
        assert_eq!(
            article("content/news/_index.ar.md"),
            Some(("news".into(), Kind::Section))
        );
        assert_eq!(
            article("content/news/dam.ar.md"),
            Some(("news/dam".into(), Kind::Page))
        );
        assert_eq!(
            article("content/news/dam/index.ar.md"),
            Some(("news/dam".into(), Kind::Bundle))
        );
        assert_eq!(article("content/news/dam.md"), None);
        assert_eq!(article("content/news/dam.fr.md"), None);
    }

    #[test]
    fn what_was_meant_as_a_page_is_not_published_as_a_file() {
        let ar = Lang::parse("ar").unwrap();
        let hint = |path: &str| classify(&path.into(), &[ar]).err().and_then(|it| it.hint);
        for (path, name) in [
            ("content/a.ar.MD", "`a.ar.md`"),
            ("content/a.ar.Markdown", "`a.ar.md`"),
            ("content/n/a.ar.md.txt", "`a.ar.md`"),
            ("content/a.ar.md.bak", "`a.ar.md`"),
            ("content/a.AR.md", "`a.ar.md`"),
            ("content/a.de.md", "`a.LANG.md`"),
            ("content/a.md", "`a.LANG.md`"),
        ] {
            let hint = hint(path).unwrap_or_default();
            assert!(hint.contains(name), "{path}: {hint}");
        }
        assert_eq!(hint("content/a.md5"), None);
        assert_eq!(hint("content/cmd.exe"), None);
    }

    #[test]
    fn a_resource_may_have_a_language() {
        let ar = Lang::parse("ar").unwrap();
        let file = classify(&"content/news/dam/photo.ar.jpg".into(), &[ar]).unwrap();
        assert_eq!(
            file,
            ContentFile::Resource {
                folder: "news/dam".into(),
                file: "photo.jpg".into(),
                lang: Some(ar)
            }
        );
    }
}
