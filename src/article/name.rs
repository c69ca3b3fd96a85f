//! What a file below `content/` is, told by its name alone.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::language::{Lang, LangError};

/// What kind of work an article belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArticleKind {
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
        kind: ArticleKind,
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
        (_, lang) if is_misnamed_page(file, lang.is_some()) => {
            Err(misnamed_article(path, file, languages))
        }
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
        "_index" => (folder.into(), ArticleKind::Section),
        "index" if !folder.is_empty() => (folder.into(), ArticleKind::Bundle),
        _ => (join(folder, name), ArticleKind::Page),
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

/// Whether a name says that a page was meant, though it does not end as a page's does: `a.ar.MD`, `a.ar.mdx`, or
/// `a.ar.md.txt`, as systems that hide endings write it, and copies that programs leave. Published as a file it would show
/// what its author may not have meant for readers, drafts included.
fn is_misnamed_page(file: &str, has_language: bool) -> bool {
    let lower = file.to_ascii_lowercase();
    let mut parts = lower.rsplit('.');
    let is_page = |part| matches!(part, Some("md" | "markdown"));
    match parts.next() {
        Some(last) if KIN.contains(&last) => true,
        Some(last) if has_language && OTHERS.contains(&last) => true,
        Some(last) => COPIES.contains(&last) && is_page(parts.next()),
        None => false,
    }
}

/// Endings of Markdown, and of what is written as it is.
const KIN: [&str; 10] = [
    "md", "markdown", "mdown", "mdwn", "mkd", "mkdn", "mdtext", "mdx", "rmd", "qmd",
];

/// Endings of texts in other languages of markup: with a language before them, pages of another program.
const OTHERS: [&str; 9] = [
    "html", "htm", "xhtml", "rst", "adoc", "asciidoc", "textile", "org", "njk",
];

/// Endings of what programs leave behind, and of what systems put behind the true ending.
const COPIES: [&str; 9] = [
    "bak", "copy", "old", "orig", "rej", "save", "swp", "tmp", "txt",
];

fn misnamed_article(path: &Arc<str>, file: &str, languages: &[Lang]) -> Diagnostic {
    let lower = file.to_ascii_lowercase();
    let page = [".markdown", ".md"].into_iter().find_map(|mark| {
        let end = lower.rfind(mark)? + mark.len();
        let is_ending = file[end..].is_empty() || file[end..].starts_with('.');
        is_ending.then_some(end)
    });
    let (page, ending) = match page {
        Some(end) => file.split_at(end),
        None => (file, &file[file.rfind('.').unwrap_or(file.len())..]),
    };
    let message = match ending {
        "" => message!("page-name-ends-md-small"),
        _ => message!("page-was-probably-meant-but", ending),
    };
    let stem = page.rsplit_once('.').map_or(page, |(stem, _)| stem);
    let named = stem.rsplit_once('.').and_then(|(name, tag)| {
        let lang = languages
            .iter()
            .find(|lang| lang.as_str().eq_ignore_ascii_case(tag))?;
        Some(format!("{name}.{lang}"))
    });
    let stem = named.as_deref().unwrap_or(stem);
    let last = lower.rsplit('.').next().unwrap_or_default();
    let hint = match (last, OTHERS.contains(&last)) {
        ("mdx", _) => message!("name-stem-md-write-components", stem),
        (_, true) => message!("write-markdown-as-stem-md", stem),
        _ => message!("name-stem-md-move-out", stem),
    };
    Diagnostic::error("not-a-page", message)
        .at(Place::file(path.clone()))
        .hint(hint)
}

fn without_language(path: &Arc<str>, name: &str, tag: &str, languages: &[Lang]) -> Diagnostic {
    // `report.v2.md` names no language at all.
    let is_tag = !matches!(Lang::parse(tag.trim()), Err(LangError::Malformed));
    let whole = match tag {
        "" => name.to_owned(),
        _ => format!("{name}.{tag}"),
    };
    let declared: Vec<&str> = languages.iter().map(Lang::as_str).collect();
    let message = match is_tag {
        true => message!("tag-not-language-site", tag),
        false => message!("name-file-does-not-say"),
    };
    let meant = guess_name(name, tag, &whole, is_tag, languages)
        .or_else(|| in_folder(path, &whole, languages));
    let hint = match meant {
        Some(near) => message!("did-you-mean-near-declared", near, declared),
        None if is_tag => message!("name-name-lang-md-where", name, declared, tag),
        None => message!("name-whole-lang-md-where", whole, declared),
    };
    Diagnostic::error("file-without-language", message)
        .at(Place::file(path.clone()))
        .hint(hint)
}

/// The name that was probably meant: the language written with other letters or a region, or joined by another sign, as in
/// `a-ar.md` and `a_ar.md`.
fn guess_name(
    name: &str,
    tag: &str,
    whole: &str,
    is_tag: bool,
    languages: &[Lang],
) -> Option<String> {
    let tags = || languages.iter().map(Lang::as_str);
    let is_doubled = tag.eq_ignore_ascii_case("md") || tag.eq_ignore_ascii_case("markdown");
    if is_doubled && tags().any(|known| name.ends_with(&format!(".{known}"))) {
        return Some(format!("{name}.md"));
    }
    if is_tag {
        let tag = tag.trim();
        let first = tag.split(['-', '_']).next().unwrap_or(tag);
        let same = tags().find(|known| known.eq_ignore_ascii_case(tag));
        let kin = || tags().find(|known| known.eq_ignore_ascii_case(first));
        let near = same.or_else(|| nearest(tag, tags())).or_else(kin);
        return near.map(|near| format!("{}.{near}.md", name.trim_end()));
    }
    let joined = |lang: &str| {
        let rest = whole
            .trim_end()
            .strip_suffix(')')
            .unwrap_or(whole.trim_end());
        let at = rest.len().checked_sub(lang.len())?;
        let (before, end) = rest.split_at_checked(at)?;
        let bare = before
            .strip_suffix(['-', '_', ' ', '(', '.', ','])?
            .trim_end_matches([' ', '(']);
        (end.eq_ignore_ascii_case(lang) && !bare.is_empty()).then(|| format!("{bare}.{lang}.md"))
    };
    tags().find_map(joined)
}

/// The path that was meant by a file in a folder of its language, as other programs have it: `content/ar/a.md`.
fn in_folder(path: &str, whole: &str, languages: &[Lang]) -> Option<String> {
    let folders = path.rsplit_once('/')?.0;
    let lang = languages.iter().find(|lang| {
        folders
            .split('/')
            .any(|folder| folder.eq_ignore_ascii_case(lang.as_str()))
    })?;
    let others: Vec<&str> = folders
        .split('/')
        .filter(|folder| !folder.eq_ignore_ascii_case(lang.as_str()))
        .collect();
    Some(format!("{}/{whole}.{lang}.md", others.join("/")))
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
            Some((String::new(), ArticleKind::Section))
        );
        assert_eq!(
            article("content/news/_index.ar.md"),
            Some(("news".into(), ArticleKind::Section))
        );
        assert_eq!(
            article("content/news/dam.ar.md"),
            Some(("news/dam".into(), ArticleKind::Page))
        );
        assert_eq!(
            article("content/news/dam/index.ar.md"),
            Some(("news/dam".into(), ArticleKind::Bundle))
        );
        assert_eq!(article("content/news/dam.md"), None);
        assert_eq!(article("content/news/dam.fr.md"), None);
    }

    #[test]
    fn what_was_meant_as_a_page_is_not_published_as_a_file() {
        let ar = Lang::parse("ar").unwrap();
        let hint = |path: &str| {
            classify(&path.into(), &[ar])
                .err()
                .and_then(|it| Some(it.hint?.to_string()))
        };
        for (path, name) in [
            ("content/a.ar.MD", "`a.ar.md`"),
            ("content/a.ar.Markdown", "`a.ar.md`"),
            ("content/n/a.ar.md.txt", "`a.ar.md`"),
            ("content/a.ar.md.bak", "`a.ar.md`"),
            ("content/a.AR.md", "`a.ar.md`"),
            ("content/a.AR.MD", "`a.ar.md`"),
            ("content/a.ar.mdx", "`a.ar.md`"),
            ("content/a.ar.mkd", "`a.ar.md`"),
            ("content/a.ar.html", "`a.ar.md`"),
            ("content/a-ar.md", "`a.ar.md`"),
            ("content/a_AR.md", "`a.ar.md`"),
            ("content/a (ar).md", "`a.ar.md`"),
            ("content/a.ar-SY.md", "`a.ar.md`"),
            ("content/a.ar .md", "`a.ar.md`"),
            ("content/ar/news/a.md", "`content/news/a.ar.md`"),
            ("content/report.v2.md", "`report.v2.LANG.md`"),
            ("content/a.de.md", "`a.LANG.md`"),
            ("content/a.md", "`a.LANG.md`"),
        ] {
            let hint = hint(path).unwrap_or_default();
            assert!(hint.contains(name), "{path}: {hint}");
        }
        assert_eq!(hint("content/a.html"), None);
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
