//! The settings of a site of Docusaurus, as far as they are literals.

use crate::import::model::OldLanguage;
use crate::import::old::{Old, join};
use crate::import::patterns::Pattern;
use crate::import::report::MoveReport;
use crate::import::script::{inside, known, list, list_of, value, values, with_imports, words};
use crate::import::tags;
use crate::source::join_path;

/// What a site of Docusaurus says of itself.
pub struct DocusaurusConfig {
    pub url: Option<String>,
    pub base: String,
    /// Its languages, the default one first.
    pub languages: Vec<DocusaurusTongue>,
    /// The folder of the docs, and the first part of their addresses.
    pub docs: (String, String),
    /// The folders of more docs beside them, with their addresses and the names of their translations' folders.
    pub more_docs: Vec<(String, String, String)>,
    /// Whether addresses end in a slash, so that browsers see a page as a folder.
    pub is_folder: bool,
    /// The same for the blog.
    pub blog: (String, String),
    /// Addresses that lead to others.
    pub redirects: Vec<(String, String)>,
    /// Which files are pages, by the folders.
    chosen: Vec<(String, Chosen)>,
}

/// Patterns of the pages of a folder.
struct Chosen {
    /// Those that are, where that is said.
    include: Vec<Pattern>,
    exclude: Vec<Pattern>,
}

/// A language.
pub struct DocusaurusTongue {
    /// As it is written.
    pub word: String,
    /// As Diwan has it.
    pub own: OldLanguage,
}

/// What only the settings of a plug-in for pages say.
const PAGE_KEYS: &[&str] = &[
    "path",
    "include",
    "exclude",
    "routeBasePath",
    "sidebarPath",
    "editUrl",
    "showLastUpdateTime",
    "blogTitle",
    "postsPerPage",
    "showReadingTime",
];

/// Reads the settings; `None` where there are none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<DocusaurusConfig> {
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
    let mut chosen = Vec::new();
    let mut choose = |folder: &str, own: &str| {
        let mut patterns = |key| {
            let globs = list_of(own, &text, key).unwrap_or_else(|| {
                report.exclusion_unread(key, &path);
                Vec::new()
            });
            Pattern::of_list(&globs)
        };
        let own = Chosen {
            include: patterns("include"),
            exclude: patterns("exclude"),
        };
        chosen.push((
            folder.trim_start_matches("./").trim_matches('/').to_owned(),
            own,
        ));
    };
    // The look has settings of that name too, which say nothing of folders.
    let is_of_pages = |own: &&str| PAGE_KEYS.iter().any(|key| value(own, key).is_some());
    let settings = |name: &str| values(&text, name).filter_map(inside).find(is_of_pages);
    let mut part = |name: &str| {
        let own = settings(name).unwrap_or_default();
        let folder = words(own, "path").unwrap_or_else(|| name.to_owned());
        let route = words(own, "routeBasePath").unwrap_or_else(|| name.to_owned());
        choose(&folder, own);
        (
            folder.trim_start_matches("./").trim_matches('/').to_owned(),
            route.trim_matches('/').to_owned(),
        )
    };
    let (docs, blog) = (part("docs"), part("blog"));
    choose("src/pages", settings("pages").unwrap_or_default());
    let named = text
        .match_indices("plugin-content-docs")
        .filter_map(|(at, name)| {
            let rest = text[at + name.len()..].trim_start_matches(['"', '\'', '`', ' ', '\n', ',']);
            let own = inside(rest).filter(|_| rest.starts_with('{'))?;
            let id = words(own, "id").filter(|it| it != "default")?;
            let folder = words(own, "path").unwrap_or_else(|| "docs".to_owned());
            let route = words(own, "routeBasePath").unwrap_or_else(|| "docs".to_owned());
            choose(&join_path("", &folder), own);
            Some((
                join_path("", &folder),
                route.trim_matches('/').to_owned(),
                format!("docusaurus-plugin-content-docs-{id}"),
            ))
        });
    let more_docs: Vec<_> = named.collect();
    Some(DocusaurusConfig {
        more_docs,
        is_folder: value(&text, "trailingSlash").is_some_and(|it| it.starts_with("true")),
        url: words(&text, "url"),
        base: words(&text, "baseUrl").unwrap_or_else(|| "/".to_owned()),
        docs,
        blog,
        chosen,
        redirects: super::moved::of_plugin(&text),
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

    /// All docs: their folder, their address and the name of their translations' folder.
    pub fn all_docs(&self) -> Vec<(&str, &str, &str)> {
        let main = (
            self.docs.0.as_str(),
            self.docs.1.as_str(),
            "docusaurus-plugin-content-docs",
        );
        let more = self.more_docs.iter();
        let more = more.map(|(folder, route, id)| (folder.as_str(), route.as_str(), id.as_str()));
        std::iter::once(main).chain(more).collect()
    }

    /// Whether a file of a folder of pages, or of its translations, is none of them.
    pub fn leaves_out(&self, folder: &str, below: &str) -> bool {
        let Some((_, own)) = self.chosen.iter().find(|(name, _)| name == folder) else {
            return false;
        };
        let any = |all: &[Pattern]| all.iter().any(|it| it.fits(below));
        (!own.include.is_empty() && !any(&own.include)) || any(&own.exclude)
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
