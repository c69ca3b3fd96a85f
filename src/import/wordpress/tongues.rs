//! Languages of a WordPress site, and which posts are one: as Polylang and WPML keep it, else by addresses.

use std::collections::BTreeMap;

use super::wxr::{Export, WxrItem};
use crate::import::addresses::bare;
use crate::import::tags;
use crate::language::Lang;

/// The languages of an export.
pub struct Tongues {
    /// Each with the word that stands for it in addresses, the main one first.
    pub all: Vec<(Lang, String)>,
}

/// The word of an item's language, where a plug-in says it.
pub fn said(item: &WxrItem) -> Option<&str> {
    let wpml = [
        "_wpml_import_language_code",
        "wpml_language_code",
        "_wpml_language",
    ]
    .iter()
    .find_map(|key| item.meta(key));
    item.term("language").or(wpml)
}

/// What the translations of an item share.
pub fn group(item: &WxrItem) -> Option<String> {
    let polylang = item
        .term("post_translations")
        .map(|slug| format!("pll {slug}"));
    let wpml = ["_wpml_import_translation_group", "wpml_trid", "_wpml_trid"]
        .iter()
        .find_map(|key| item.meta(key));
    polylang.or_else(|| wpml.map(|group| format!("wpml {group}")))
}

impl Tongues {
    /// The languages: those that plug-ins say, else those that addresses begin with.
    pub fn of(export: &Export) -> Self {
        let main = tags::lang(export.language.split('-').next().unwrap_or("en"))
            .or_else(|| tags::lang("en"));
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for item in &export.items {
            if let Some(word) = said(item) {
                *counts.entry(word.to_owned()).or_default() += 1;
            }
        }
        if counts.is_empty() {
            for item in export
                .items
                .iter()
                .filter(|it| matches!(it.kind.as_str(), "post" | "page"))
            {
                let path = path(export, &item.link);
                let first = path
                    .trim_start_matches('/')
                    .split('/')
                    .next()
                    .unwrap_or_default();
                if tags::is_tag(first) && path.trim_matches('/').len() > first.len() {
                    *counts.entry(first.to_owned()).or_default() += 1;
                }
            }
        }
        let mut all: Vec<(Lang, String)> = counts
            .keys()
            .filter_map(|word| Some((tags::lang(word)?, word.clone())))
            .collect();
        if let Some(main) = main {
            all.sort_by_key(|(lang, _)| *lang != main);
            if !all.iter().any(|(lang, _)| *lang == main)
                && (all.is_empty() || counts.is_empty() || said_nothing(export))
            {
                all.insert(0, (main, main.to_string()));
            }
        }
        Tongues { all }
    }

    /// The language of an item.
    pub fn lang(&self, export: &Export, item: &WxrItem) -> Lang {
        let by_word = said(item).and_then(|word| self.all.iter().find(|(_, own)| own == word));
        let path = path(export, &item.link);
        let first = path
            .trim_start_matches('/')
            .split('/')
            .next()
            .unwrap_or_default()
            .to_owned();
        let by_address = || self.all.iter().find(|(_, own)| *own == first);
        by_word
            .or_else(by_address)
            .map_or(self.all[0].0, |(lang, _)| *lang)
    }
}

/// Whether some post says no language though others do.
fn said_nothing(export: &Export) -> bool {
    export.items.iter().any(|item| {
        matches!(item.kind.as_str(), "post" | "page")
            && item.status == "publish"
            && said(item).is_none()
    })
}

/// The path of an address of the site, with a slash in front; empty where it is none or only a number.
pub fn path(export: &Export, link: &str) -> String {
    let base = export.link.trim_end_matches('/');
    let rest = link.strip_prefix(base).or_else(|| {
        let other = match base.split_once("://") {
            Some(("https", rest)) => format!("http://{rest}"),
            Some((_, rest)) => format!("https://{rest}"),
            None => return None,
        };
        link.strip_prefix(other.as_str())
    });
    let Some(rest) = rest.filter(|it| !it.starts_with("/?") && !it.starts_with('?')) else {
        return String::new();
    };
    let bare = bare(rest);
    if bare.is_empty() {
        "/".to_owned()
    } else {
        format!("/{bare}/")
    }
}

/// The pairs of Polylang in the description of a term: `a:2:{s:2:"en";i:5;s:2:"fr";i:8;}`.
pub fn pairs(description: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = description;
    while let Some(at) = rest.find("s:") {
        rest = &rest[at + 2..];
        let Some((word, after)) = rest.split_once('"').and_then(|(_, it)| it.split_once('"'))
        else {
            break;
        };
        let number = after.strip_prefix(";i:").map(|it| {
            it.chars()
                .take_while(char::is_ascii_digit)
                .collect::<String>()
        });
        if let Some(number) = number.filter(|it| !it.is_empty()) {
            found.push((word.to_owned(), number));
        }
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn pairs_of_polylang_are_read() {
        let found = pairs("a:2:{s:2:\"en\";i:5;s:2:\"fr\";i:8;}");
        assert_eq!(
            found,
            [
                ("en".to_owned(), "5".to_owned()),
                ("fr".to_owned(), "8".to_owned())
            ]
        );
    }
}
