//! Texts in the languages of a site, as settings write them: `{ ar: …, fr: … }`.

use super::{Language, Words};
use crate::diagnostic::{Diagnostic, nearest};
use crate::language::{Lang, Text};
use crate::yaml::Node;

/// What stands where words are missing, so that not every page says so again.
pub(super) fn stand_in(key: &str, languages: &[Language]) -> Words {
    let text = |language: &Language| Text::new(language.lang, key);
    Words::new(languages.iter().map(text).collect())
}

/// The texts under a key; every declared language has its own, or one of its fallbacks has.
pub(super) fn words(
    root: &Node,
    key: &str,
    languages: &[Language],
    found: &mut Vec<Diagnostic>,
) -> Option<Words> {
    let all: Vec<Lang> = languages.iter().map(|language| language.lang).collect();
    Some(texts(&root.get(key)?, key, languages, &all, found))
}

/// The texts of a value, for some of the languages; what is wrong is told, and something stands in for it.
pub(super) fn texts(
    node: &Node,
    key: &str,
    languages: &[Language],
    readers: &[Lang],
    found: &mut Vec<Diagnostic>,
) -> Words {
    if !node.is_mapping() {
        let tag = languages
            .first()
            .map_or("ar", |language| language.lang.as_str());
        found.push(node.wrong(message!("text-each-language")).hint(message!(
            "write-key-tag-every-language",
            key,
            tag
        )));
        return stand_in(key, languages);
    }
    let mut texts = Vec::new();
    for (tag, text) in node.entries(found) {
        match find_declared(&tag, languages) {
            Some(lang) => texts.extend(text.text(found).map(|text| Text::new(lang, text))),
            None => found.push(undeclared_lang(&tag, languages).at(text.key_place())),
        }
    }
    let mut words = Words::new(texts);
    let readers = |language: &&Language| readers.contains(&language.lang);
    for language in languages.iter().filter(readers) {
        if words.get(language.chain()).is_some() {
            continue;
        }
        let message = message!("key-has-no-text-lang", key, lang = language.lang);
        found.push(
            Diagnostic::error("missing-words", message)
                .at(node.key_place())
                .hint(message!("add-lang", lang = language.lang))
                .lang(language.lang),
        );
        words.push(Text::new(language.lang, key));
    }
    words
}

pub(super) fn find_declared(tag: &str, languages: &[Language]) -> Option<Lang> {
    languages
        .iter()
        .map(|language| language.lang)
        .find(|lang| lang.as_str() == tag)
}

pub(super) fn undeclared_lang(tag: &str, languages: &[Language]) -> Diagnostic {
    undeclared(tag, languages.iter().map(|language| &language.lang))
}

/// Tells of a language that a site does not have, and which it has.
pub(crate) fn undeclared<'a>(tag: &str, langs: impl Iterator<Item = &'a Lang>) -> Diagnostic {
    let tags: Vec<&str> = langs.map(Lang::as_str).collect();
    let hint = match nearest(tag, tags.iter().copied()) {
        Some(near) => message!("did-you-mean-near-declared-tags", near, tags),
        None => message!("declared-tags", tags),
    };
    Diagnostic::error("unknown-language", message!("tag-not-language-site", tag)).hint(hint)
}
