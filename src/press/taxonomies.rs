//! The pages of taxonomies that `site.yaml` has words for and nobody wrote: each becomes a file of Markdown in memory, as rows of
//! tables do, so that nothing behind it knows where its words come from.

use std::sync::Arc;

use serde_yaml::{Mapping, Value};

use crate::diagnostic::Place;
use crate::language::Lang;
use crate::settings::{Settings, Taxonomy, Words};
use crate::source::Sources;

/// The pages that are missing, each with the place that its words come from.
pub(super) fn missing_pages(
    sources: &Arc<Sources>,
    settings: &Settings,
) -> Vec<(String, String, Place)> {
    let mut pages = Vec::new();
    let with_words = settings.taxonomies.iter().filter(|it| it.has_words());
    for taxonomy in with_words {
        for language in &settings.languages {
            let path = format!("content/{}/_index.{}.md", taxonomy.name, language.lang);
            if !sources.contains(&path)
                && let Some(text) = text(taxonomy, language.lang)
            {
                pages.push((path, text, taxonomy.place.clone()));
            }
        }
    }
    pages
}

/// What the settings say in a language; where they say nothing in it, what stands in is found as that of any other page is.
fn text(taxonomy: &Taxonomy, lang: Lang) -> Option<String> {
    let of = |words: &Option<Words>| Some(words.as_ref()?.get([&lang])?.value.to_string());
    let mut front = Mapping::new();
    let title = of(&taxonomy.title)?;
    front.insert(Value::from("title"), Value::from(title));
    if let Some(description) = of(&taxonomy.description) {
        front.insert(Value::from("description"), Value::from(description));
    }
    if let Some(term) = of(&taxonomy.term) {
        let extra = Mapping::from_iter([(Value::from("term"), Value::from(term))]);
        front.insert(Value::from("extra"), Value::Mapping(extra));
    }
    let front = serde_yaml::to_string(&Value::Mapping(front)).ok()?;
    Some(format!("---\n{front}---\n"))
}
