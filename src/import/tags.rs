//! Language tags as people write them: `pt-br`, `zh_CN`, `iw`, `zh-cn`, `en-us`.

use icu::locale::{Locale, LocaleCanonicalizer, LocaleExpander};

use crate::language::Lang;
use crate::locale::Script;

/// The tag that was meant; `None` for what names no language.
pub fn lang(text: &str) -> Option<Lang> {
    let (bare, modifier) = text.trim().split_once('@').unwrap_or((text.trim(), ""));
    let tag = bare.split('.').next().unwrap_or_default().replace('_', "-");
    let mut locale: Locale = tag.parse().ok()?;
    // The C library names a script by its English name: `sr@latin`, `uz_UZ@cyrillic`.
    let script = match modifier.to_ascii_lowercase().as_str() {
        "latin" => Some("Latn"),
        "cyrillic" => Some("Cyrl"),
        "devanagari" => Some("Deva"),
        "arabic" => Some("Arab"),
        _ => None,
    };
    if let Some(script) = script.filter(|_| locale.id.script.is_none()) {
        locale.id.script = script.parse().ok();
    }
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Lang::parse(&locale.id.to_string()).ok()
}

/// The language that most people write in a script (CLDR, likely subtags).
pub fn of_script(script: Script) -> Option<Lang> {
    let mut locale: Locale = format!("und-{script}").parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut locale.id);
    Lang::parse(locale.id.language.as_str()).ok()
}

/// Whether the name of a folder may be a language: a code of two or three letters, with more behind it or not.
pub fn is_tag(text: &str) -> bool {
    let mut parts = text.split(['-', '_']);
    let is_code =
        |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic());
    let rest = |part: &str| {
        (2..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    parts.next().is_some_and(is_code) && parts.all(rest) && lang(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_people_write_them() {
        for (text, expected) in [
            ("ar", Some("ar")),
            ("pt-br", Some("pt-BR")),
            ("zh_CN", Some("zh-CN")),
            ("zh-hans", Some("zh-Hans")),
            ("iw", Some("he")),
            ("fr_FR.UTF-8", Some("fr-FR")),
            ("EN", Some("en")),
            ("sr@latin", Some("sr-Latn")),
            ("uz_UZ@cyrillic", Some("uz-Cyrl-UZ")),
            ("fr_FR@euro", Some("fr-FR")),
            ("", None),
            ("français", None),
        ] {
            assert_eq!(
                lang(text).map(|it| it.to_string()).as_deref(),
                expected,
                "{text}"
            );
        }
        assert!(is_tag("fr") && is_tag("pt-br") && is_tag("zh-Hans"));
        assert!(!is_tag("v2") && !is_tag("news") && !is_tag("index"));
    }
}
