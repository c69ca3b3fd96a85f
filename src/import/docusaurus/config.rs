//! The settings of a site of Docusaurus, as far as they are literals.

use crate::import::model::OldLanguage;
use crate::import::old::{Old, join};
use crate::import::script::{inside, known, list, value, with_imports, words};
use crate::import::tags;

/// What a site of Docusaurus says of itself.
pub struct DocusaurusConfig {
    pub url: Option<String>,
    pub base: String,
    /// Its languages, the default one first.
    pub languages: Vec<DocusaurusTongue>,
    /// The folder of the docs, and the first part of their addresses.
    pub docs: (String, String),
    /// The same for the blog.
    pub blog: (String, String),
}

/// A language.
pub struct DocusaurusTongue {
    /// As it is written.
    pub word: String,
    /// As Diwan has it.
    pub own: OldLanguage,
}

/// Reads the settings; `None` where there are none.
pub fn read(old: &Old) -> Option<DocusaurusConfig> {
    let names = [
        "docusaurus.config.js",
        "docusaurus.config.ts",
        "docusaurus.config.mjs",
        "docusaurus.config.cjs",
    ];
    let path = old.first(names)?.to_owned();
    let text = with_imports(old, &path)?;
    let i18n = known(&text, "i18n").and_then(inside).unwrap_or_default();
    let default = words(i18n, "defaultLocale").unwrap_or_else(|| "en".to_owned());
    let mut locales = list(i18n, "locales");
    if locales.is_empty() {
        locales = vec![default.clone()];
        locales.extend(
            folders(old, "i18n")
                .into_iter()
                .filter(|it| tags::lang(it).is_some() && *it != default),
        );
    }
    locales.sort_by_key(|word| *word != default);
    let (title, tagline) = (words(&text, "title"), words(&text, "tagline"));
    let languages = locales.into_iter().filter_map(|word| {
        let lang = tags::lang(&word)?;
        let own = OldLanguage {
            lang,
            locale: None,
            prefix: if word == default {
                String::new()
            } else {
                word.clone()
            },
            title: title.clone(),
            description: if word == default {
                tagline.clone()
            } else {
                None
            },
        };
        Some(DocusaurusTongue { word, own })
    });
    let languages: Vec<DocusaurusTongue> = languages.collect();
    let part = |name: &str| {
        let own = value(&text, name).and_then(inside).unwrap_or_default();
        let folder = words(own, "path").unwrap_or_else(|| name.to_owned());
        let route = words(own, "routeBasePath").unwrap_or_else(|| name.to_owned());
        (
            folder.trim_start_matches("./").trim_matches('/').to_owned(),
            route.trim_matches('/').to_owned(),
        )
    };
    Some(DocusaurusConfig {
        url: words(&text, "url"),
        base: words(&text, "baseUrl").unwrap_or_else(|| "/".to_owned()),
        docs: part("docs"),
        blog: part("blog"),
        languages,
    })
}

/// The names of the folders in a folder.
pub fn folders(old: &Old, folder: &str) -> Vec<String> {
    let start = format!("{folder}/");
    let names = old.below(folder).filter_map(|path| {
        path.strip_prefix(&start)?
            .split_once('/')
            .map(|(name, _)| name.to_owned())
    });
    let mut names: Vec<String> = names.collect();
    names.dedup();
    names
}

impl DocusaurusConfig {
    /// Where the site is published.
    pub fn base_url(&self) -> Option<String> {
        let url = self.url.as_deref()?;
        Some(format!(
            "{}/{}",
            url.trim_end_matches('/'),
            self.base.trim_matches('/')
        ))
    }

    /// The folders in which the pages of a kind lie, each with the number of its language.
    pub fn roots(&self, own: &str, plugin: &str, current: &str) -> Vec<(usize, String)> {
        let mut roots = vec![(0, own.to_owned())];
        for (at, tongue) in self.languages.iter().enumerate() {
            roots.push((at, join(&format!("i18n/{}/{plugin}", tongue.word), current)));
        }
        roots
    }
}
