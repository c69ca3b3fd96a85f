//! What a link means in every language: a work and a part of it, a file, or somewhere else.
//!
//! Takes a target as written and the page it stands in; gives a [`Target`] that is the same for the same work, whichever
//! language's file it names and from wherever. Whether there is such a work is not asked: printing does.

use crate::article::is_picture_name;
use crate::check::manuscript::Manuscript;
use crate::language::Lang;
use crate::route::{compose, percent_decode};
use crate::site::{Site, beside};

/// What a link means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) enum Target {
    /// A work, by its path, and a part of it.
    Work(String, Option<Part>),
    /// A file, by its path without language.
    File(String),
    /// An address elsewhere.
    Elsewhere(String),
    /// A telephone number: its figures.
    Telephone(String),
}

/// A part of a work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) enum Part {
    /// By its heading: the number of that among all in the page, and its id.
    Heading {
        number: usize,
        all: usize,
        id: Box<str>,
    },
    /// By its id.
    Id(String),
}

/// What `written` means in a page.
pub(in crate::check) fn target(written: &str, page: &Manuscript, site: &Site) -> Target {
    let base = site.settings.base_url.to_string();
    let base = base.trim_end_matches('/');
    let own = written.strip_prefix(base);
    let own = own.filter(|rest| rest.is_empty() || rest.starts_with(['/', '#', '?']));
    if own.is_none()
        && let Some(elsewhere) = elsewhere(written)
    {
        return elsewhere;
    }
    let written = own.unwrap_or(written);
    let (path, fragment) = written.split_once('#').unwrap_or((written, ""));
    let path = path.split('?').next().unwrap_or(path);
    let path = percent_decode(path);
    let path = compose(&path);
    let (lang, path) = match below_prefix(&path, site) {
        Some((lang, rest)) => (Some(lang), rest.to_owned()),
        None if path.is_empty() && own.is_none() => (None, work_path(page)),
        None => (None, beside(page.path, &path)),
    };
    let langs: Vec<Lang> = site.langs().collect();
    let bare = without_language(&path, &langs);
    // `guide/0.16.x` is a page where there is one of that name.
    if is_file(&bare) && site.find(&bare).is_none() {
        return Target::File(bare);
    }
    let lang = lang.or_else(|| named_language(&path, &langs));
    let part = part(fragment, &bare, lang.unwrap_or(page.lang), site);
    Target::Work(bare, part)
}

fn elsewhere(written: &str) -> Option<Target> {
    // `<water@example.org>` is written without a scheme.
    let is_address = |(name, host): (&str, &str)| {
        !name.contains('/') && host.contains('.') && !host.contains('/')
    };
    if written.split_once('@').is_some_and(is_address) {
        let bare = written.strip_prefix("mailto:").unwrap_or(written);
        // What the letter is to say is in the language of who writes it.
        let bare = bare.split('?').next().unwrap_or(bare);
        // Nobody tells addresses of mail apart by their capitals.
        let bare = bare.to_ascii_lowercase();
        return Some(Target::Elsewhere(format!("mailto:{bare}")));
    }
    if written.starts_with("//") {
        return Some(Target::Elsewhere(written.to_owned()));
    }
    let (scheme, rest) = written.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'.' | b'-'));
    if !is_scheme {
        return None;
    }
    if scheme.eq_ignore_ascii_case("tel") {
        return Some(Target::Telephone(
            rest.chars().filter(char::is_ascii_digit).collect(),
        ));
    }
    Some(Target::Elsewhere(written.trim_end_matches('/').to_owned()))
}

/// The page's own path, as a link to it would name it.
fn work_path(page: &Manuscript) -> String {
    page.path
        .strip_prefix("content/")
        .unwrap_or(page.path)
        .to_owned()
}

/// `statements/paris` for `statements/paris.fr.md`, `levels.pdf` for `levels.fr.pdf` and `levels-fr.pdf`, `about` for
/// `fr/about` and `about/index.md`.
fn without_language(path: &str, langs: &[Lang]) -> String {
    let is_lang = |tag: &str| {
        langs
            .iter()
            .any(|lang| lang.as_str().eq_ignore_ascii_case(tag))
    };
    let path = match path.split_once('/') {
        Some((first, rest)) if is_lang(first) => rest,
        _ if is_lang(path) => "",
        _ => path,
    };
    let (folder, file) = path.rsplit_once('/').map_or(("", path), |it| it);
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let is_page = matches!(ending, "md" | "markdown" | "html");
    let cut = |stem: &str| -> String {
        // A tag may hold the sign that stands before it: `levels-pt-BR`.
        let marks = stem.match_indices(['.', '-', '_']);
        let name = marks.filter_map(|(at, mark)| {
            let is_tag = is_lang(&stem[at + 1..]) && (mark == "." || !is_page);
            is_tag.then_some(&stem[..at])
        });
        name.min_by_key(|name| name.len())
            .unwrap_or(stem)
            .to_owned()
    };
    let file = match ending {
        "" => stem.to_owned(),
        _ if is_page => cut(stem),
        // A name that ends in a language: `paris.fr`.
        _ if is_lang(ending) => stem.to_owned(),
        _ => format!("{}.{ending}", cut(stem)),
    };
    let file = if matches!(&*file, "index" | "_index") && (is_page || ending.is_empty()) {
        String::new()
    } else {
        file
    };
    match (folder, &*file) {
        ("", _) => file,
        (_, "") => folder.to_owned(),
        _ => format!("{folder}/{file}"),
    }
}

/// The language at whose prefix an address from the top begins, and the rest: `/zh/a` where `zh` is the prefix of `zh-CN`.
fn below_prefix<'p>(path: &'p str, site: &Site) -> Option<(Lang, &'p str)> {
    let (first, rest) = path.strip_prefix('/')?.split_once('/')?;
    let mut languages = site.settings.languages.iter();
    let language = languages.find(|it| !first.is_empty() && it.prefix == first)?;
    Some((language.lang, rest))
}

/// The language whose file a path names: its ids are those of that file.
fn named_language(path: &str, langs: &[Lang]) -> Option<Lang> {
    let stem = path.strip_suffix(".md")?;
    let (_, tag) = stem.rsplit_once('.')?;
    let is_tag = |lang: &&Lang| lang.as_str().eq_ignore_ascii_case(tag);
    langs.iter().find(is_tag).copied()
}

/// Whether a path names a file: it ends as names of files do.
fn is_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let letters = ending.bytes().any(|b| b.is_ascii_alphabetic());
    is_picture_name(name)
        || letters && ending.len() <= 5 && ending.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// The part that a fragment names. Ids of headings are made of their words, so that their number tells more.
fn part(fragment: &str, work: &str, lang: Lang, site: &Site) -> Option<Part> {
    if fragment.is_empty() {
        return None;
    }
    let id = percent_decode(fragment);
    let id = compose(&id);
    let presence = site
        .find(work)
        .map(|work| site.presence(work.version(lang)));
    let shown = presence.and_then(|presence| presence.page());
    let outline = shown.map(|shown| &site.page(shown).article.outline);
    // An id that is given by hand may be decomposed too.
    let is_it = |heading: &str| *heading == *id || *compose(heading) == *id;
    let number = outline.and_then(|it| it.headings.iter().position(|heading| is_it(&heading.id)));
    Some(match number {
        Some(number) => Part::Heading {
            number,
            all: outline.map_or(0, |it| it.headings.len()),
            id: (*id).into(),
        },
        None => Part::Id((*id).to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_work_is_the_same_whichever_language_its_file_names() {
        let langs = ["fr", "zh", "zh-CN", "pt-BR"].map(|tag| Lang::parse(tag).unwrap());
        for (path, expected) in [
            ("a/dam.fr.md", "a/dam"),
            ("a/dam.zh-CN.md", "a/dam"),
            ("a/dam.pt-BR.md", "a/dam"),
            ("zh-CN/a/dam", "a/dam"),
            ("levels-pt-BR.pdf", "levels.pdf"),
            ("levels_zh-CN.pdf", "levels.pdf"),
            ("well-known.md", "well-known"),
            ("a/zh-cn-rules.md", "a/zh-cn-rules"),
            ("a/index.zh-CN.md", "a"),
        ] {
            assert_eq!(without_language(path, &langs), expected, "{path}");
        }
    }
}
