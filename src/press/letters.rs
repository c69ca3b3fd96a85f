//! The characters that a site is written with, so that fonts can be cut to them.
//!
//! Takes the public pages, the words of the interface in the site's languages, the templates, the style sheets and the data;
//! gives one set. What is not public is not looked at: a font must not tell of it. Pages are read on all cores, and a page whose reading is
//! known from the time before is not read again. A site without fonts of its own never comes here.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Parser};
use rayon::prelude::*;
use serde_yaml::Value;

use super::Readings;
use crate::catalogue::tags;
use crate::route::nfc;
use crate::settings;
use crate::site::{Page, Site};
use crate::source::{BUILT_IN, Sources};
use crate::theme::Theme;

/// All characters that may come to be printed.
pub(super) fn characters_used(
    sources: &Sources,
    site: &Site,
    theme: &Theme,
    readings: &Readings,
) -> BTreeSet<char> {
    let mut used = BTreeSet::new();
    for letters in readings.letters(sources, &site.pages) {
        used.extend(letters.iter());
    }
    let mut folders = Vec::new();
    for layer in &theme.layers {
        folders.push(format!("{}templates/", layer.folder));
        folders.push(format!("{}styles/", layer.folder));
    }
    let files = folders.iter().flat_map(|folder| sources.paths(folder));
    let files = files.map(|path| (**path).to_owned());
    let files = files.chain(words(site, theme));
    for path in files.chain([settings::PATH.to_owned()]) {
        used.extend(of_text(&sources.text(&path).unwrap_or_default()));
    }
    for value in site.data.values() {
        add_value(value, &mut used);
    }
    let languages = &site.settings.languages;
    used.extend(
        languages
            .iter()
            .filter_map(|it| it.locale.endonym())
            .flat_map(str::chars),
    );
    used
}

/// The catalogues that the languages of the site read, where there are such.
fn words(site: &Site, theme: &Theme) -> impl Iterator<Item = String> {
    let mut folders = vec![format!("{BUILT_IN}i18n/"), "i18n/".to_owned()];
    folders.extend(theme.catalogue_folders());
    let languages = site.settings.languages.iter();
    let tags: BTreeSet<String> = languages.flat_map(|it| tags(it.lang)).collect();
    let files = move |folder: String| {
        let files = tags.iter().map(|tag| format!("{folder}{tag}.ftl"));
        files.collect::<Vec<_>>()
    };
    folders.into_iter().flat_map(files)
}

/// The characters of a text, also as its printed form may have them: composed, and without `&…;`.
pub(super) fn of_text(text: &str) -> BTreeSet<char> {
    let mut letters: BTreeSet<char> = text.chars().collect();
    if !text.is_ascii() {
        letters.extend(nfc(text).chars());
    }
    let references = text.match_indices('&').filter_map(|(at, _)| {
        let rest = &text[at..];
        let end = rest.bytes().take(40).position(|byte| byte == b';')?;
        Some(&rest[..=end])
    });
    let references: BTreeSet<&str> = references.collect();
    for reference in references {
        for event in Parser::new(reference) {
            if let Event::Text(text) = event {
                letters.extend(text.chars());
            }
        }
    }
    letters
}

fn add_value(value: &Value, used: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => used.extend(of_text(text)),
        Value::Sequence(items) => items.iter().for_each(|item| add_value(item, used)),
        Value::Mapping(entries) => entries.iter().for_each(|(key, value)| {
            add_value(key, used);
            add_value(value, used);
        }),
        _ => {}
    }
}

impl Readings {
    /// The characters of these articles; what was gathered for an unchanged file is kept.
    fn letters<'a>(&'a self, sources: &Sources, pages: &[Page]) -> Vec<&'a [char]> {
        let readings = pages.par_iter().filter_map(|page| {
            let path = &page.article.path;
            let reading = self.articles.get(path)?;
            let letters = reading.letters.get_or_init(|| {
                let text = sources.text(path).unwrap_or_default();
                of_text(&text).into_iter().collect()
            });
            Some(&**letters)
        });
        readings.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_gives_what_it_prints() {
        let letters = of_text("e\u{301} &mdash; &#x2026; &nonsense; A & B");
        assert!("é—…A&".chars().all(|c| letters.contains(&c)), "{letters:?}");
    }
}
