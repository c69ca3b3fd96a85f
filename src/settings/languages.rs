//! Reading the declared languages: tag, locale, prefix, fallback.

use super::words::{find_declared, undeclared_lang};
use super::{BaseUrl, Language};
use crate::diagnostic::{Diagnostic, Message};
use crate::language::{Lang, LangError};
use crate::locale::{Calendar, Locale, LocaleSpec, Months, Ordinals, Typography};
use crate::route::Route;
use crate::yaml::Node;

const KEYS: &[&str] = &[
    "locale",
    "months",
    "calendars",
    "typography",
    "ordinals",
    "fallback",
    "prefix",
    "base_url",
];

impl Language {
    /// Reads `languages: { TAG: { … } }`.
    pub(super) fn read_all(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<Language> {
        let entries = node.entries(found);
        let mut languages: Vec<Language> = entries
            .iter()
            .filter_map(|(tag, node)| Language::read(tag, node, found))
            .collect();
        for (tag, node) in &entries {
            let Some(at) = languages
                .iter()
                .position(|language| language.lang.as_str() == tag)
            else {
                continue;
            };
            let fallback = fallback(languages[at].lang, node, &languages, found);
            languages[at].fallback = fallback;
        }
        prefixes_differ(&entries, &mut languages, found);
        languages
    }

    fn read(tag: &str, node: &Node, found: &mut Vec<Diagnostic>) -> Option<Language> {
        let lang = match Lang::parse(tag) {
            Ok(lang) => lang,
            Err(error) => {
                found.push(bad_tag(tag, &error).at(node.key_place()));
                return None;
            }
        };
        node.deny_unknown_keys(KEYS, None, found);
        let spec = spec(lang, node, found);
        let locale = match Locale::new(&spec) {
            Ok(locale) => locale,
            Err(error) => {
                let at = node.get(error.key()).as_ref().unwrap_or(node).place();
                found.push(
                    Diagnostic::error(error.code(), &error)
                        .at(at)
                        .hint(error.hint())
                        .lang(lang),
                );
                // Go on with what its tag alone says: nothing is published, and its files are not what is wrong.
                Locale::new(&LocaleSpec::of(lang)).ok()?
            }
        };
        let prefix = node
            .get("prefix")
            .and_then(|node| node.parsed(prefix, found));
        let base_url = node.get("base_url").and_then(|node| {
            if prefix.as_deref() == Some("") {
                let told = Diagnostic::error("wrong-value", message!("host-without-prefix", lang));
                found.push(
                    told.at(node.key_place())
                        .hint(message!("give-prefix-or-site-address")),
                );
                return None;
            }
            node.parsed(BaseUrl::parse, found)
        });
        Some(Language {
            lang,
            locale,
            fallback: Vec::new(),
            prefix: prefix.unwrap_or_else(|| lang.to_string()),
            base_url,
        })
    }
}

fn spec(lang: Lang, node: &Node, found: &mut Vec<Diagnostic>) -> LocaleSpec {
    let mut spec = LocaleSpec::of(lang);
    if let Some(tag) = node.get("locale").and_then(|node| node.text(found)) {
        spec.tag = tag;
    }
    if let Some(months) = node
        .get("months")
        .and_then(|node| node.choice(Months::NAMES, found))
    {
        spec.months = months;
    }
    if let Some(calendars) = node.get("calendars") {
        spec.calendars = calendars
            .items()
            .iter()
            .filter_map(|item| item.choice(Calendar::NAMES, found))
            .collect();
    }
    if let Some(rules) = node
        .get("typography")
        .and_then(|node| node.choice(Typography::NAMES, found))
    {
        spec.typography = Some(rules);
    }
    if let Some(ordinals) = node
        .get("ordinals")
        .and_then(|node| node.choice(Ordinals::NAMES, found))
    {
        spec.ordinals = ordinals;
    }
    spec
}

pub(super) fn bad_tag(tag: &str, error: &LangError) -> Diagnostic {
    Diagnostic::error(
        "malformed-language",
        message!("tag-error", tag, error = Message::from(error)),
    )
    .hint(message!("language-named-as-ar-ar"))
}

/// An empty prefix puts a language at the root of the site.
fn prefix(text: &str) -> Result<String, Message> {
    match Route::page([text]) {
        Ok(_) if !text.contains('/') => Ok(text.to_owned()),
        Ok(_) => Err(message!("prefix-one-segment-address")),
        Err(error) => Err(error.into()),
    }
}

fn fallback(
    lang: Lang,
    node: &Node,
    languages: &[Language],
    found: &mut Vec<Diagnostic>,
) -> Vec<Lang> {
    let mut chain = Vec::new();
    let items = node
        .get("fallback")
        .map(|node| node.items())
        .unwrap_or_default();
    for item in items {
        let Some(tag) = item.text(found) else {
            continue;
        };
        match find_declared(&tag, languages) {
            None => found.push(undeclared_lang(&tag, languages).at(item.place())),
            Some(other) if other == lang => found.push(
                Diagnostic::error("fallback-cycle", message!("lang-cannot-stand-itself", lang))
                    .at(item.place())
                    .hint(message!("name-other-languages-stand-nearest"))
                    .lang(lang),
            ),
            Some(other) if chain.contains(&other) => found.push(
                Diagnostic::error(
                    "fallback-cycle",
                    message!("other-stands-twice-fallback-lang", other, lang),
                )
                .at(item.place())
                .hint(message!("chain-names-each-other-language"))
                .lang(lang),
            ),
            Some(other) => chain.push(other),
        }
    }
    chain
}

/// Reports each address at which two languages would be published, or a language and the site: their pages would have the same
/// addresses. The later one goes on with its prefix.
pub(super) fn hosts_differ(
    node: &Node,
    languages: &mut [Language],
    site: &BaseUrl,
    found: &mut Vec<Diagnostic>,
) {
    let place = |lang: Lang| {
        node.get(lang.as_str())?
            .get("base_url")
            .map(|it| it.place())
    };
    for at in 0..languages.len() {
        let (before, rest) = languages.split_at_mut(at);
        let language = &mut rest[0];
        let Some(own) = &language.base_url else {
            continue;
        };
        let written = format!("{}{}", own.origin, own.path);
        let mut others = before.iter();
        let other = others.find(|it| it.base_url.as_ref() == Some(own));
        let lang = language.lang;
        let told = match other {
            Some(other) => {
                let message = message!(
                    "hosts-of-languages-alike",
                    lang,
                    other = other.lang,
                    written
                );
                let told = Diagnostic::error("same-address", message);
                let told = told.hint(message!("give-each-language-a-host"));
                match place(other.lang) {
                    Some(second) => told.second(second, message!("other-one")),
                    None => told,
                }
            }
            None if own == site => {
                let message = message!("host-of-language-is-the-sites", lang, written);
                let told = Diagnostic::error("same-address", message);
                told.hint(message!("give-empty-prefix-instead"))
            }
            None => continue,
        };
        found.push(match place(lang) {
            Some(place) => told.at(place),
            None => told,
        });
        language.base_url = None;
    }
}

/// Reports each prefix that an earlier language has too. The later one goes on under its tag: that all its addresses
/// collide would be the same said a hundred times.
fn prefixes_differ(
    entries: &[(String, Node)],
    languages: &mut [Language],
    found: &mut Vec<Diagnostic>,
) {
    for at in 1..languages.len() {
        let (before, rest) = languages.split_at_mut(at);
        let language = &mut rest[0];
        let is_alike =
            |earlier: &&Language| earlier.prefix.to_lowercase() == language.prefix.to_lowercase();
        let Some(earlier) = before.iter().find(is_alike) else {
            continue;
        };
        let place = |lang: Lang| {
            entries
                .iter()
                .find(|(tag, _)| tag == lang.as_str())
                .map(|(_, node)| node.key_place())
        };
        let message = message!(
            "lang-lang-have-same-prefix",
            lang = earlier.lang,
            other = language.lang,
            prefix = language.prefix
        );
        let mut diagnostic =
            Diagnostic::error("same-prefix", message).hint(message!("only-one-language-may-have"));
        if let (Some(here), Some(there)) = (place(language.lang), place(earlier.lang)) {
            diagnostic = diagnostic.at(here).second(there, message!("other-one"));
        }
        found.push(diagnostic);
        language.prefix = language.lang.to_string();
    }
}
