//! Words of `site.yaml` that a language leaves to those that stand in for it: titles that its readers see in another language.
//!
//! Takes the text of the file; says which keys, where, and in which language. A language has the words of another of its own family
//! (`pt` and `pt-BR`), and those of an entry that its readers do not see need none.

use super::PATH;
use crate::diagnostic::Place;
use crate::language::Lang;
use crate::yaml::{Document, Node};

/// A text that is missing in a language, where another one stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UntranslatedSetting {
    /// Its key, `title` or `menus.main`.
    pub key: String,
    /// The language.
    pub lang: Lang,
    /// Where the text stands in other languages.
    pub place: Place,
}

/// Those of some languages; nothing where the file cannot be read, which others tell.
pub fn untranslated(text: &str, langs: &[Lang]) -> Vec<UntranslatedSetting> {
    let mut found = Vec::new();
    if let Ok(Some(document)) = Document::of_file(PATH, text) {
        let root = document.root();
        let mut walk = Walk {
            langs,
            found: &mut found,
        };
        for key in ["title", "description"] {
            walk.words(root.get(key), key);
        }
        for (name, entries) in entries(root.get("menus")) {
            walk.menu(&entries, &format!("menus.{name}"), langs);
        }
        for taxonomy in root.get("taxonomies").iter().flat_map(Node::items) {
            for key in ["title", "description", "term"] {
                walk.words(taxonomy.get(key), "taxonomies");
            }
        }
    }
    found
}

/// What is looked at, and what was found.
struct Walk<'w> {
    langs: &'w [Lang],
    found: &'w mut Vec<UntranslatedSetting>,
}

impl Walk<'_> {
    fn menu(&mut self, list: &Node, key: &str, seeing: &[Lang]) {
        for entry in list.items() {
            let omitted: Vec<String> = entry.get("omit").iter().flat_map(strings).collect();
            let sees = |lang: &&Lang| !omitted.iter().any(|it| it == lang.as_str());
            let seeing: Vec<Lang> = seeing.iter().filter(sees).copied().collect();
            let mut walk = Walk {
                langs: &seeing,
                found: self.found,
            };
            walk.words(entry.get("title"), key);
            if let Some(items) = entry.get("items") {
                self.menu(&items, key, &seeing);
            }
        }
    }

    fn words(&mut self, node: Option<Node>, key: &str) {
        let Some(node) = node else { return };
        let texts = entries(Some(node.clone()));
        let family = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let families: Vec<String> = texts.iter().map(|(tag, _)| family(tag)).collect();
        if families.is_empty() {
            return;
        }
        for lang in self.langs {
            if !families.contains(&family(lang.as_str())) {
                self.found.push(UntranslatedSetting {
                    key: key.to_owned(),
                    lang: *lang,
                    place: node.key_place(),
                });
            }
        }
    }
}

/// The entries of a mapping; what is wrong with it, the settings tell.
fn entries(node: Option<Node>) -> Vec<(String, Node)> {
    let mapping = node.filter(|node| node.value().is_mapping());
    mapping.map_or_else(Vec::new, |node| node.entries(&mut Vec::new()))
}

fn strings(node: &Node) -> Vec<String> {
    let items = node.items().into_iter();
    items
        .filter_map(|item| item.text(&mut Vec::new()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_readers_of_a_language_see_in_another_is_known() {
        let text = "title: { fr: Eau, ar: ماء, de: Wasser }\n\
            description:\n  fr: Ce que nous faisons.\n\
            menus:\n  main:\n    - news\n    - title: { fr: Plus, de: Mehr }\n      items:\n        - { url: 'https://a.example', title: { fr: A }, omit: [de] }\n\
            taxonomies: [tags, { name: regions, title: { fr: Régions, de-AT: Regionen } }]\n";
        let langs = ["fr", "de", "ar"].map(|tag| Lang::parse(tag).unwrap());
        let shown = untranslated(text, &langs).into_iter();
        let shown: Vec<String> = shown
            .map(|it| format!("{} {} {}", it.place.line, it.key, it.lang))
            .collect();
        assert_eq!(
            shown,
            [
                "2 description de",
                "2 description ar",
                "7 menus.main ar",
                "9 menus.main ar",
                "10 taxonomies ar"
            ]
        );
    }
}
