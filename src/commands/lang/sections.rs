//! The pages of sections for a new language: drafts that bear the title to translate.

use std::collections::BTreeMap;

use diwan::article::split;
use diwan::language::Lang;
use diwan::source::Sources;
use serde_yaml::Value;

/// A page for every section that some language has, and this one lacks: its path and its text.
pub fn drafts(sources: &Sources, langs: &[Lang], lang: Lang) -> Vec<(String, String)> {
    let mut sections: BTreeMap<String, (usize, Lang)> = BTreeMap::new();
    for path in sources.paths("content/") {
        let Some((folder, named)) = section(path) else {
            continue;
        };
        // The language that is declared first is what it is translated from: some language must be.
        let Some(at) = langs.iter().position(|lang| lang.as_str() == named) else {
            continue;
        };
        let first = sections.entry(folder.to_owned()).or_insert((at, langs[at]));
        *first = (*first).min((at, langs[at]));
    }
    let page = |(folder, (_, of)): (String, (usize, Lang))| {
        let path = format!("{folder}_index.{lang}.md");
        let title = title(sources, &format!("{folder}_index.{of}.md"))?;
        let text = format!("---\ntitle: {title}\ntranslation: {{ of: {of} }}\ndraft: true\n---\n");
        (!sources.contains(&path)).then_some((path, text))
    };
    sections.into_iter().filter_map(page).collect()
}

/// The folder and the language of the page of a section.
fn section(path: &str) -> Option<(&str, &str)> {
    let at = path.rfind('/')? + 1;
    let lang = path[at..].strip_prefix("_index.")?.strip_suffix(".md")?;
    Some((&path[..at], lang))
}

/// The title of a page, as YAML writes it on one line.
fn title(sources: &Sources, path: &str) -> Option<String> {
    let text = sources.text(path).ok()?;
    let (front, _) = split(&text)?;
    let value: Value = serde_yaml::from_str(&text[front]).ok()?;
    // A text of JSON is one of YAML too.
    serde_json::to_string(value.get("title")?.as_str()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_gets_a_draft_with_the_title_of_the_language_declared_first() {
        let sources = Sources::from_fixture(
            "=== content/_index.fr.md\n---\ntitle: \"L’eau : l’accueil\"\n---\n\
             === content/_index.ar.md\n---\ntitle: الرئيسية\n---\n\
             === content/news/_index.fr.md\n---\ntitle: Actualités\n---\n\
             === content/laws/_index.ar.md\n---\ntitle: القوانين\n---\n\
             === content/laws/_index.fa.md\n---\ntitle: قوانین\n---\n",
        );
        let lang = |tag| Lang::parse(tag).unwrap();
        let drafts = drafts(&sources, &[lang("fr"), lang("ar")], lang("fa"));
        let head = |title: &str, of: &str| {
            format!("---\ntitle: \"{title}\"\ntranslation: {{ of: {of} }}\ndraft: true\n---\n")
        };
        assert_eq!(
            drafts,
            [
                (
                    "content/_index.fa.md".to_owned(),
                    head("L’eau : l’accueil", "fr")
                ),
                (
                    "content/news/_index.fa.md".to_owned(),
                    head("Actualités", "fr")
                ),
            ]
        );
    }
}
