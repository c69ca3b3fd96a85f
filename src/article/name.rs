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

fn without_language(path: &Arc<str>, name: &str, tag: &str, languages: &[Lang]) -> Diagnostic {
    let tags: Vec<&str> = languages.iter().map(Lang::as_str).collect();
    let example = tags.first().copied().unwrap_or("ar");
    let base = name.trim_end_matches(".md");
    let message = if tag.is_empty() {
        "the name of this file does not say its language".to_owned()
    } else {
        format!("`{tag}` is not a language of this site")
    };
    let hint = match nearest(tag, tags.iter().copied()).filter(|_| !tag.is_empty()) {
        Some(near) => format!(
            "did you mean `{near}`? declared are `{}`",
            tags.join("`, `")
        ),
        None => format!(
            "name it `{base}.{example}.md`; declared are `{}`",
            tags.join("`, `")
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
