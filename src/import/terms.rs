//! Terms: names that Diwan can address, and a page for each that says what it is called.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Value;

use super::model::{NewFront, OldPage, OldSite, content_path};
use super::report::{MoveReport, Weight};
use super::values::text;
use crate::article::ArticleKind;
use crate::language::Lang;

/// Gives the terms of all pages names without spaces, and each term a page in every language that bears it.
pub fn name(site: &mut OldSite, report: &mut MoveReport) {
    let taxonomies = site.taxonomies.clone();
    let mut borne: BTreeMap<(String, String, Lang), Borne> = BTreeMap::new();
    for page in &mut site.pages {
        for taxonomy in &taxonomies {
            let Some(value) = page.front.keys.get(taxonomy.as_str()).cloned() else {
                continue;
            };
            let mut names: Vec<Value> = Vec::new();
            for term in listed(&value) {
                let name = term.name.clone();
                if name.is_empty() {
                    continue;
                }
                borne
                    .entry((taxonomy.clone(), name.clone(), page.lang))
                    .or_insert(term);
                if !names.contains(&Value::from(name.as_str())) {
                    names.push(name.into());
                }
            }
            match names.is_empty() {
                true => {
                    page.front.keys.remove(taxonomy.as_str());
                }
                false => page.front.set(taxonomy, Value::Sequence(names)),
            }
        }
    }
    let known: BTreeSet<(String, Lang)> = site
        .pages
        .iter()
        .map(|page| (page.work.clone(), page.lang))
        .collect();
    for ((taxonomy, name, lang), term) in borne {
        let work = format!("{taxonomy}/{name}");
        if !known.contains(&(work.clone(), lang)) {
            let path = content_path(&work, ArticleKind::Page, lang);
            let words = term.words.clone();
            if words != name {
                report.say_of(
                    Weight::Changed,
                    "term",
                    message!("import-term-named"),
                    (&path, None),
                    format!("{words} → {name}"),
                );
            }
            let mut made = page(work, lang, words, path, site);
            made.former.extend(term.address);
            site.pages.push(made);
        }
    }
}

/// A term that a page bears.
struct Borne {
    /// Its name in addresses.
    name: String,
    /// Its name for readers.
    words: String,
    /// Where its page was found, where that is known.
    address: Option<String>,
}

/// A term whose name and address are known, for readers of systems that keep both.
pub fn kept(name: &str, words: &str, address: &str) -> Value {
    let pairs = [("name", name), ("words", words), ("address", address)];
    Value::Mapping(
        pairs
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect(),
    )
}

fn page(work: String, lang: Lang, words: String, path: String, site: &OldSite) -> OldPage {
    let prefix = site
        .languages
        .iter()
        .find(|it| it.lang == lang)
        .map_or("", |it| it.prefix.as_str());
    let address = format!("/{}/", super::old::join(prefix, &work));
    let mut front = NewFront::default();
    front.set("title", words);
    OldPage {
        place: path.clone(),
        path,
        work,
        kind: ArticleKind::Page,
        lang,
        front,
        body: String::new(),
        line: 1,
        address: Some(address),
        former: Vec::new(),
        lifted: None,
        weight: None,
    }
}

/// The terms that a value holds: a list, or a text; commas part terms, which no name may hold.
fn listed(value: &Value) -> Vec<Borne> {
    let plain = |words: &str| Borne {
        name: named(words),
        words: words.trim().to_owned(),
        address: None,
    };
    let one = |value: &Value| match value {
        Value::Mapping(_) => {
            let get = |key| super::values::words(value, key);
            let (name, words) = get("name").zip(get("words"))?;
            Some(Borne {
                name: named(&name),
                words,
                address: get("address"),
            })
        }
        other => text(other).map(|words| plain(&words)),
    };
    match value {
        Value::Sequence(items) => items.iter().filter_map(one).collect(),
        Value::Mapping(_) => one(value).into_iter().collect(),
        other => text(other)
            .map(|it| it.split([',', '،']).map(plain).collect())
            .unwrap_or_default(),
    }
}

/// The name of a term as it stands in its address, as Hugo, Jekyll and WordPress make it: small letters, hyphens.
pub fn named(words: &str) -> String {
    let mut name = String::new();
    for c in words.trim().chars() {
        match c {
            c if c.is_whitespace() || matches!(c, '/' | ',' | '،' | ';' | '؛' | '\\' | '-') => {
                if !name.ends_with('-') && !name.is_empty() {
                    name.push('-');
                }
            }
            c if c.is_control()
                || matches!(
                    c,
                    '<' | '>' | ':' | '"' | '|' | '?' | '*' | '#' | '%' | '&' | '\''
                ) => {}
            c => name.extend(c.to_lowercase()),
        }
    }
    name.trim_matches(['-', '.']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_term_is_named_as_its_address_was() {
        for (words, name) in [
            ("Cloud Native", "cloud-native"),
            ("Eau & rivières", "eau-rivières"),
            ("a/b", "a-b"),
            ("المياه الجوفية", "المياه-الجوفية"),
            (".net", "net"),
            ("  ", ""),
        ] {
            assert_eq!(named(words), name, "{words}");
        }
    }
}
