//! Adding a language to `site.yaml`, changing nothing else in it.

use serde_yaml::Value;

use crate::language::Lang;
use crate::yaml::{Document, edit};

const KEY: &str = "languages";

/// The text of `site.yaml` with one more language, which has this locale and takes what it lacks from these, nearest first.
///
/// # Errors
/// Where the file is laid out in a way that cannot be edited: the line to write by hand, below `languages`.
pub fn add_language(
    text: &str,
    lang: Lang,
    locale: &str,
    fallback: &[Lang],
) -> Result<String, String> {
    let fallback: Vec<&str> = fallback.iter().map(|lang| lang.as_str()).collect();
    let entry = format!(
        "{lang}: {{ locale: {locale}, fallback: [{}] }}",
        fallback.join(", ")
    );
    // The last line of a file may lack its end.
    let whole = match text.ends_with('\n') {
        true => text.to_owned(),
        false => format!("{text}{}", edit::line_end(text)),
    };
    with_entry(&whole, &entry)
        .filter(|after| is_only_added(text, after, lang))
        .ok_or(entry)
}

fn with_entry(text: &str, entry: &str) -> Option<String> {
    let document = Document::parse("".into(), text.into(), 0..text.len()).ok()?;
    let node = document.root().get(KEY)?;
    edit::add_entry(text, &node, entry)
}

/// Whether the second text says what the first says and names one language more.
fn is_only_added(before: &str, after: &str, lang: Lang) -> bool {
    let read = |text: &str| serde_yaml::from_str::<Value>(text).ok();
    let (Some(before), Some(mut after)) = (read(before), read(after)) else {
        return false;
    };
    let languages = after.get_mut(KEY).and_then(Value::as_mapping_mut);
    let added = languages.and_then(|languages| languages.remove(lang.as_str()));
    added.is_some() && before == after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(text: &str) -> Result<String, String> {
        let lang = |tag| Lang::parse(tag).unwrap();
        add_language(text, lang("fa"), "fa-IR", &[lang("ar"), lang("fr")])
    }

    #[test]
    fn a_language_stands_below_the_others_and_the_rest_is_as_it_was() {
        let before = "title: x # name\nlanguages:\n  ar: { locale: ar-TN } # first\n  # second\n  fr: { locale: fr-FR }\n\n# menus\nmenus: {}\n";
        let line = "  fa: { locale: fa-IR, fallback: [ar, fr] }\n";
        let after = added(before).unwrap();
        assert_eq!(after.replace(line, ""), before);
        assert!(
            after.contains(&format!("fr: {{ locale: fr-FR }}\n{line}")),
            "{after}"
        );
    }

    #[test]
    fn languages_on_one_line_get_one_more() {
        let after = added("languages: { ar: { locale: ar-TN }, fr: { locale: fr-FR } }").unwrap();
        assert_eq!(
            after,
            "languages: { ar: { locale: ar-TN }, fr: { locale: fr-FR }, fa: { locale: fa-IR, fallback: [ar, fr] } }\n"
        );
    }

    #[test]
    fn what_cannot_be_edited_gives_the_line_to_write() {
        for text in ["title: x\n", "languages:\n", "languages: [ar]\n", "a: [\n"] {
            let line = added(text).unwrap_err();
            assert_eq!(line, "fa: { locale: fa-IR, fallback: [ar, fr] }", "{text}");
        }
    }
}
