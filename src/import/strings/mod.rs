//! Words of the old interface, as catalogues of Fluent: `i18n/fr.toml`, `messages.po`, `code.json`.
//!
//! They are written where a translator and the maker of a theme find them, with all forms of plurals that the old ones had. The
//! theme `ministry` has words of its own and asks for none of them.

mod formula;
mod gettext;
pub(super) mod plurals;
mod properties;

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::old::{Old, last, parted};
use super::report::{MoveReport, Weight};
use super::tags;
use super::values::{self, ValueForm, text};
use crate::language::Lang;

/// A message: one text, or one for each category of plurals.
pub type PluralForms = BTreeMap<String, String>;

/// The categories of CLDR, in the order in which they are written.
const CATEGORIES: &[&str] = &["0", "1", "2", "zero", "one", "two", "few", "many", "other"];

/// The catalogues of a folder with a file for each language.
pub fn catalogues(old: &Old, folder: &str, report: &mut MoveReport) -> Vec<(String, String)> {
    let mut made = Vec::new();
    for path in old.below(folder) {
        let (name, ending) = parted(last(path));
        if matches!(ending, "po" | "properties") {
            // Wherever these lie, `elsewhere` reads them.
            continue;
        }
        let Some(lang) = tags::lang(name) else {
            report.data_left("strings", path);
            continue;
        };
        let Some((form, (text, _))) = ValueForm::of(path).zip(old.text(path)) else {
            report.data_left("strings", path);
            continue;
        };
        match values::read(&text, form) {
            Ok(value) => made.push(catalogue(lang, path, &messages(&value), report)),
            Err(fault) => report.unread("strings", fault, path),
        }
    }
    made
}

/// Catalogues of gettext and of Java, which lie in folders of any name: `locale/fr/LC_MESSAGES/site.po`, `words_fr.properties`.
pub fn elsewhere(old: &Old, report: &mut MoveReport) -> Vec<(String, String)> {
    let mut made = Vec::new();
    for path in old.paths() {
        let ending = parted(path).1;
        if !matches!(ending, "po" | "properties") {
            continue;
        }
        let Some((lang, (text, _))) = lang_of(path).zip(old.text(path)) else {
            report.data_left("strings", path);
            continue;
        };
        let messages = match ending {
            "po" => gettext::messages(&text, lang),
            _ => properties::read(&text)
                .into_iter()
                .map(|(id, words)| (id, PluralForms::from([("other".to_owned(), words)])))
                .collect(),
        };
        let messages = plurals::together(messages);
        if !messages.is_empty() {
            made.push(catalogue(lang, path, &messages, report));
        }
    }
    made
}

/// The language of a catalogue: its name, the end of its name, or a folder above it.
fn lang_of(path: &str) -> Option<Lang> {
    let name = parted(last(path)).0;
    let tag = |text: &str| tags::is_tag(text).then(|| tags::lang(text)).flatten();
    let ends = name
        .match_indices(['_', '.', '-'])
        .find_map(|(at, _)| tag(&name[at + 1..]));
    let above = || {
        let folder = path.strip_suffix(last(path)).unwrap_or_default();
        folder.rsplit('/').find_map(tag)
    };
    tag(name).or(ends).or_else(above)
}

/// Two catalogues of one language as one: of a message that both have, the first stands.
pub fn joined(first: &str, second: &str) -> String {
    let id = |line: &str| line.split(" =").next().unwrap_or_default().to_owned();
    let begins = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let known: std::collections::BTreeSet<String> =
        first.lines().filter(|line| begins(line)).map(id).collect();
    let mut text = first.to_owned();
    let (mut comment, mut is_new) = (String::new(), false);
    for line in second.split_inclusive('\n') {
        if line.starts_with('#') {
            comment = line.to_owned();
            is_new = false;
            continue;
        }
        if begins(line) {
            is_new = !known.contains(&id(line));
            if is_new {
                text.push_str(&comment);
            }
            comment.clear();
        }
        if is_new {
            text.push_str(line);
        }
    }
    text
}

/// The messages of a file of Hugo, in any of its manners.
fn messages(value: &Value) -> BTreeMap<String, PluralForms> {
    let mut found = BTreeMap::new();
    if let Some(items) = value.as_sequence() {
        for item in items {
            let id = values::words(item, "id");
            let translation =
                values::get(item, "translation").or_else(|| values::get(item, "other"));
            if let Some((id, translation)) = id.zip(translation) {
                found.insert(id, forms(translation));
            }
        }
        return found;
    }
    for (id, value) in values::entries(value) {
        let own = forms(value);
        match own.is_empty() {
            false => {
                found.insert(id, own);
            }
            true => {
                for (name, inner) in values::entries(value) {
                    found.insert(format!("{id}-{name}"), forms(inner));
                }
            }
        }
    }
    found.retain(|_, forms| !forms.is_empty());
    plurals::together(found)
}

fn forms(value: &Value) -> PluralForms {
    if let Some(words) = text(value) {
        return plurals::of_icu(&words)
            .unwrap_or_else(|| PluralForms::from([("other".to_owned(), words)]));
    }
    let own = values::entries(value).filter(|(key, _)| CATEGORIES.contains(&key.as_str()));
    own.filter_map(|(key, value)| Some((key, text(value)?)))
        .collect()
}

/// The catalogue of a language: its path and its text.
pub fn catalogue(
    lang: Lang,
    path: &str,
    messages: &BTreeMap<String, PluralForms>,
    report: &mut MoveReport,
) -> (String, String) {
    let mut fluent = String::new();
    let mut taken = BTreeMap::new();
    for (id, forms) in messages {
        let own = name(id);
        if taken.insert(own.clone(), id).is_some() {
            report.say(
                Weight::Person,
                "strings",
                message!("import-string-twice", id),
                path,
                None,
            );
            continue;
        }
        if own != *id {
            fluent.push_str(&format!("# {}\n", id.replace('\n', " ")));
        }
        fluent.push_str(&format!("{own} ={}\n", pattern(forms)));
    }
    report.say(
        Weight::Changed,
        "strings",
        message!("import-strings-written", count = messages.len()),
        path,
        None,
    );
    // Beside the catalogues that the theme reads: a site shows what its own templates ask for.
    (format!("i18n/{lang}.ftl"), fluent)
}

fn name(id: &str) -> String {
    let mut name: String = id
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '_' || c == '-' {
                c
            } else {
                '-'
            }
        })
        .collect();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert_str(0, "message-");
    }
    name
}

fn pattern(forms: &PluralForms) -> String {
    match (forms.len(), forms.get("other")) {
        (1, Some(words)) => said(words, 4),
        _ => {
            let mut text = String::from(" { $count ->");
            let own = CATEGORIES
                .iter()
                .filter_map(|it| Some((it, forms.get(*it)?)));
            let last = forms
                .get("other")
                .or(forms.values().next())
                .cloned()
                .unwrap_or_default();
            for (category, words) in own.filter(|(it, _)| **it != "other") {
                text.push_str(&format!("\n    [{category}]{}", said(words, 8)));
            }
            text.push_str(&format!("\n   *[other]{}\n}}", said(&last, 8)));
            text
        }
    }
}

/// A text as a pattern of Fluent: variables of Go, ICU and others become Fluent's.
fn said(words: &str, indent: usize) -> String {
    let words = variables(words.trim());
    if words.is_empty() {
        // Fluent has no empty pattern.
        return " { \"\" }".to_owned();
    }
    match words.contains('\n') {
        true => {
            let pad = " ".repeat(indent);
            words
                .lines()
                .map(|line| match line.trim() {
                    "" => "\n".to_owned(),
                    // A line may not begin with a sign of Fluent's own.
                    line if line.starts_with(['*', '[', '.']) => {
                        format!("\n{pad}{{ \"{}\" }}{}", &line[..1], &line[1..])
                    }
                    line => format!("\n{pad}{line}"),
                })
                .collect()
        }
        false => format!(" {words}"),
    }
}

fn variables(words: &str) -> String {
    let mut text = String::new();
    let mut rest = words;
    while let Some(at) = rest.find(['{', '}', '%']) {
        text.push_str(&rest[..at]);
        let here = &rest[at..];
        let go = here
            .strip_prefix("{{")
            .and_then(|it| Some((it.find("}}")?, it)));
        let simple = here
            .strip_prefix('{')
            .and_then(|it| Some((it.find('}')?, it)));
        let python = here
            .strip_prefix("%(")
            .and_then(|it| Some((it.find(')')?, it)));
        let found = match (go, simple, python) {
            (Some((end, inside)), _, _) => Some((&inside[..end], &inside[end + 2..])),
            (_, Some((end, inside)), _) => Some((&inside[..end], &inside[end + 1..])),
            (_, _, Some((end, inside))) => {
                let after = &inside[end + 1..];
                Some((
                    &inside[..end],
                    after.strip_prefix(['s', 'd']).unwrap_or(after),
                ))
            }
            _ => None,
        };
        match found.map(|(name, after)| (name.trim().trim_start_matches(['.', '$']), after)) {
            // `{0}` of Java and Python: Fluent's arguments have names.
            Some((name, after)) if is_number(name) => {
                text.push_str(&format!("{{ $arg{name} }}"));
                rest = after;
            }
            Some((name, after)) if is_name(name) => {
                let name = if name == "Count" { "count" } else { name };
                text.push_str(&format!("{{ ${name} }}"));
                rest = after;
            }
            _ => {
                match &here[..1] {
                    "{" => text.push_str("{\"{\"}"),
                    "}" => text.push_str("{\"}\"}"),
                    sign => text.push_str(sign),
                }
                rest = &here[1..];
            }
        }
    }
    text + rest
}

fn is_number(name: &str) -> bool {
    !name.is_empty() && name.len() < 3 && name.bytes().all(|b| b.is_ascii_digit())
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_plurals_become_fluent() {
        let toml = "[read-more]\nother = 'Lire'\n[days]\none = '{{ .Count }} jour'\nmany = '{{ .Count }} de jours'\nother = '{{ .Count }} jours'\n[\"a.b\"]\nother = 'x { y'\n";
        let value = values::read(toml, ValueForm::Toml).unwrap();
        let (path, text) = catalogue(
            Lang::parse("fr").unwrap(),
            "i18n/fr.toml",
            &messages(&value),
            &mut MoveReport::default(),
        );
        assert_eq!(path, "i18n/fr.ftl");
        assert_eq!(
            text,
            "# a.b\na-b = x {\"{\"} y\ndays = { $count ->\n    [one] { $count } jour\n    [many] { $count } de jours\n   *[other] { $count } jours\n}\nread-more = Lire\n"
        );
        assert!(fluent_syntax::parser::parse(text).is_ok());
    }

    #[test]
    fn lines_may_begin_with_any_sign() {
        let words = "**Note**:\n\n[a] {0}\n.b";
        let message = PluralForms::from([("other".to_owned(), words.to_owned())]);
        let (_, text) = catalogue(
            Lang::parse("en").unwrap(),
            "i18n/en.toml",
            &BTreeMap::from([("note".to_owned(), message)]),
            &mut MoveReport::default(),
        );
        assert!(
            fluent_syntax::parser::parse(text.as_str()).is_ok(),
            "{text}"
        );
        assert!(text.contains("{ $arg0 }"), "{text}");
    }

    #[test]
    fn two_catalogues_become_one() {
        assert_eq!(
            joined("a = 1\n", "a = 2\n    more\n# b.c\nb-c =\n    3\n"),
            "a = 1\n# b.c\nb-c =\n    3\n"
        );
    }

    #[test]
    fn the_language_of_a_catalogue_is_in_its_path() {
        for (path, lang) in [
            ("po/fr.po", Some("fr")),
            ("locale/ar/LC_MESSAGES/site.po", Some("ar")),
            ("src/words_pt_BR.properties", Some("pt-BR")),
            ("words.properties", None),
        ] {
            assert_eq!(
                lang_of(path).map(|it| it.to_string()).as_deref(),
                lang,
                "{path}"
            );
        }
    }
}
