//! What Liquid in a page asks of the site around it.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::config::JekyllConfig;
use crate::import::dialects::liquid::SiteAround;
use crate::import::old::Old;
use crate::import::values::{self, ValueForm};

/// The site around a page.
pub struct Words<'a> {
    pub old: &'a Old<'a>,
    pub config: &'a JekyllConfig,
    /// The front matter of the page.
    pub front: &'a Value,
    /// The language of the page, as the site writes it.
    pub lang: &'a str,
    /// The paths of posts by their names.
    pub posts: &'a BTreeMap<String, String>,
    /// The address of the page without its language, where the plug-in of translations asks for it.
    pub url: Option<&'a str>,
}

impl SiteAround for Words<'_> {
    fn value(&self, name: &str) -> Option<String> {
        let mut way = name.split('.');
        let start = way.next()?;
        let rest: Vec<&str> = way.collect();
        match (start, rest.first().copied()) {
            ("page", Some("url")) => self.url.map(str::to_owned),
            ("page", Some("lang" | "content" | "path" | "id" | "next" | "previous")) => None,
            ("page", _) => values::at(self.front, &rest).and_then(values::text),
            ("site", Some("data")) => {
                let file = format!("_data/{}", rest.get(1)?);
                let path = ["yml", "yaml", "json"]
                    .iter()
                    .map(|ending| format!("{file}.{ending}"))
                    .find(|path| self.old.has(path))?;
                let value = values::read(&self.old.text(&path)?.0, ValueForm::of(&path)?).ok()?;
                values::at(&value, rest.get(2..)?).and_then(values::text)
            }
            ("site", Some("time" | "posts" | "pages" | "tags" | "categories")) => None,
            ("site", _) => values::at(&self.config.value, &rest).and_then(values::text),
            _ => None,
        }
    }

    fn post(&self, name: &str) -> Option<String> {
        self.posts
            .get(name.trim_matches('/'))
            .map(|path| format!("/{path}"))
    }

    fn include(&self, name: &str) -> Option<String> {
        let path = format!("_includes/{name}");
        Some(self.old.text(&path)?.0)
    }

    fn word(&self, key: &str) -> Option<String> {
        let (_, main) = &self.config.languages[0];
        word(self.config, self.lang, key).or_else(|| word(self.config, main, key))
    }

    fn file(&self, path: &str) -> Option<String> {
        let (_, main) = &self.config.languages[0];
        let own = format!("_i18n/{}/{path}", self.lang);
        let main = format!("_i18n/{main}/{path}");
        let path = self.old.first([own.as_str(), main.as_str()])?;
        Some(self.old.text(path)?.0)
    }
}

/// The text of a key of the interface in one language.
pub fn word(config: &JekyllConfig, lang: &str, key: &str) -> Option<String> {
    let way: Vec<&str> = key.split('.').collect();
    values::at(config.words.get(lang)?, &way).and_then(values::text)
}
