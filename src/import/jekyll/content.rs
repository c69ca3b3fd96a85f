//! The pages of a Jekyll site.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Value;

use super::address::{self, Spot};
use super::config::{JekyllConfig, is_page};
use super::pairs::{PAIRS, pair};
use super::tongues;
use super::words::Words;
use crate::article::ArticleKind;
use crate::import::dialects::gaps::{self, GapKind};
use crate::import::dialects::{Here, attributes, cells, emphasis, kramdown, liquid, marks, tabs};
use crate::import::model::OldPage;
use crate::import::old::{Old, folder, join, last, parted};
use crate::import::opened;
use crate::import::report::{MoveReport, Weight};
use crate::import::values::{self, get, list, words};
use crate::language::Lang;

/// What was read.
pub struct Content {
    pub pages: Vec<OldPage>,
    /// The paths of all files that were read.
    pub read: BTreeSet<String>,
    pub redirects: Vec<(String, String)>,
    pub taxonomies: Vec<String>,
}

/// Where a file stands in the site.
struct Spotted {
    collection: String,
    /// Below its collection, without ending and day; folders of languages are still there.
    stem: String,
    /// The folders above `_posts`: categories of what lies in it, and often its language.
    above: Vec<String>,
    day: Option<String>,
    is_draft: bool,
}

/// Reads all pages.
pub fn read(old: &Old, config: &JekyllConfig, report: &mut MoveReport) -> Content {
    let taxonomies = vec!["tags".to_owned(), "categories".to_owned()];
    let mut content = Content {
        pages: Vec::new(),
        read: BTreeSet::new(),
        redirects: Vec::new(),
        taxonomies: taxonomies.clone(),
    };
    let mut sources: Vec<Value> = Vec::new();
    let mut keys: Vec<Option<String>> = Vec::new();
    for path in old.paths().filter(|path| is_page(path)) {
        let Some(spot) = spotted(config, path) else {
            continue;
        };
        if config.leaves_out(path) {
            report.left_out(path);
            continue;
        }
        let has_front = old
            .text(path)
            .is_some_and(|(text, _)| text.starts_with("---"));
        if !has_front && !config.needs_no_front(old, path) {
            continue;
        }
        content.read.insert(path.to_owned());
        if !spot.collection.is_empty() && !config.is_published(&spot.collection) {
            report.say(
                Weight::Left,
                "collection",
                message!("import-collection-unpublished", name = spot.collection),
                path,
                None,
            );
            continue;
        }
        let (page, value) = page(old, config, path, &spot, &taxonomies, report);
        if let Some(to) = words(&value, "redirect_to") {
            let from = page.address.unwrap_or_default();
            content.redirects.push((from, to));
            continue;
        }
        keys.push(PAIRS.iter().find_map(|key| words(&value, key)));
        content.pages.push(page);
        sources.push(value);
    }
    pair(&mut content.pages, &keys, config);
    tongues::spread(old, config, &mut content.pages, &mut sources, report);
    bodies(old, config, &mut content.pages, &sources, report);
    content.taxonomies.retain(|name| {
        content
            .pages
            .iter()
            .any(|page| page.front.keys.contains_key(name.as_str()))
    });
    content
}

/// What a path says; `None` for what is no page.
fn spotted(config: &JekyllConfig, path: &str) -> Option<Spotted> {
    let root = words(&config.value, "collections_dir").map_or(String::new(), |folder| {
        format!("{}/", folder.trim_matches('/'))
    });
    // The plug-in of translations keeps posts of a language beside its words.
    let translated = path
        .strip_prefix("_i18n/")
        .filter(|it| it.contains("/_posts/"));
    let below = translated.unwrap_or(path.strip_prefix(&root).unwrap_or(path));
    let parts: Vec<&str> = below.split('/').collect();
    let special = parts.iter().position(|part| part.starts_with('_'));
    let stem = parted(below).0;
    let Some(at) = special.filter(|at| *at + 1 < parts.len()) else {
        let is_hidden = special.is_some();
        return (!is_hidden).then(|| Spotted {
            collection: String::new(),
            stem: stem.to_owned(),
            above: Vec::new(),
            day: None,
            is_draft: false,
        });
    };
    let rest = stem.split('/').skip(at + 1).collect::<Vec<_>>().join("/");
    match parts[at] {
        "_posts" | "_drafts" => {
            let (day, name) = dated(last(&rest));
            let is_draft = parts[at] == "_drafts";
            (day.is_some() || is_draft).then(|| Spotted {
                collection: "posts".to_owned(),
                stem: join(folder(&rest), name),
                above: parts[..at].iter().map(|it| (*it).to_owned()).collect(),
                day,
                is_draft,
            })
        }
        name if at == 0 => {
            let name = name.trim_start_matches('_');
            config.collections.contains_key(name).then(|| Spotted {
                collection: name.to_owned(),
                stem: rest,
                above: Vec::new(),
                day: None,
                is_draft: false,
            })
        }
        _ => None,
    }
}

/// The day in front of a name: `2012-05-04-`, and `2012-5-4-` as well.
fn dated(name: &str) -> (Option<String>, &str) {
    let parts: Vec<&str> = name.splitn(4, '-').collect();
    let [year, month, day, rest] = parts[..] else {
        return (None, name);
    };
    let day = crate::import::dates::when(&format!("{year}-{month:0>2}-{day:0>2}"));
    match day {
        Some(day) => (Some(day), rest),
        None => (None, name),
    }
}

fn page(
    old: &Old,
    config: &JekyllConfig,
    path: &str,
    spot: &Spotted,
    taxonomies: &[String],
    report: &mut MoveReport,
) -> (OldPage, Value) {
    let mut opened = opened::open(old, path, taxonomies, report);
    let value = opened.value.clone();
    let main = config.languages[0].0;
    let said = ["lang", "locale", "language"]
        .iter()
        .find_map(|key| words(&value, key));
    let default = config
        .default(path, &spot.collection, "lang")
        .and_then(values::text);
    let (place, by_path) =
        tongues::without_language(config, &join(&spot.above.join("/"), &spot.stem));
    let said = said.or(default).and_then(|word| config.lang(&word));
    let lang = said.or(by_path).unwrap_or(main);
    if let Some(day) = &spot.day
        && opened.front.text("date").is_none()
    {
        opened.front.set("date", day.as_str());
    }
    let is_published = config
        .default(path, &spot.collection, "published")
        .and_then(Value::as_bool);
    let is_hidden = is_published == Some(false) && get(&value, "published").is_none();
    if is_hidden {
        let message = message!("import-draft-by-settings");
        report.say(Weight::Changed, "draft", message, path, None);
    }
    if spot.is_draft || is_hidden {
        opened.front.set("draft", true);
    }
    if let Some(category) = get(&value, "category")
        .filter(|_| get(&value, "categories").is_none())
        .and_then(values::text)
    {
        opened.front.extra.remove("category");
        opened
            .front
            .set("categories", Value::Sequence(vec![category.into()]));
    }
    // Words with spaces between them are several terms.
    for key in ["tags", "categories"] {
        let words = get(&value, key).and_then(Value::as_str);
        if let Some(words) = words.filter(|it| it.trim().contains(' ') && !it.contains(',')) {
            let words: Vec<Value> = words.split_whitespace().map(Value::from).collect();
            opened.front.set(key, Value::Sequence(words));
        }
    }
    let day = opened.front.text("date").map(str::to_owned);
    let where_it_was = Spot {
        collection: &spot.collection,
        stem: &spot.stem,
        above: &spot.above,
        date: day.as_deref(),
        front: &value,
    };
    let mut address = address::address(config, &where_it_was);
    if is_prefixed_by_plugin(config, lang, &address, by_path) {
        address = format!(
            "/{}{address}",
            config
                .languages
                .iter()
                .find(|(own, _)| *own == lang)
                .map_or("", |(_, word)| word)
        );
    }
    let is_at_top = !matches!(spot.collection.as_str(), "" | "posts")
        && crate::import::addresses::bare(&address).ends_with(&spot.stem)
        && !address.contains(&format!("/{}/", spot.collection));
    let collection = if is_at_top {
        ""
    } else {
        spot.collection.as_str()
    };
    // Posts of a folder of their own stay in it.
    let has_folder = folder(&place) != folder(&spot.stem) && !spot.above.is_empty();
    let (work, kind) = match has_folder && collection == "posts" {
        true => work("", &place),
        false => work(collection, &place),
    };
    let former = list(get(&value, "redirect_from"));
    for key in PAIRS {
        opened.front.extra.remove(*key);
    }
    opened.front.extra.remove("redirect_from");
    let weight = ["nav_order", "weight", "order"]
        .iter()
        .find_map(|key| get(&value, key).and_then(Value::as_f64));
    let mut page = opened.page(path, path, (&work, kind, lang));
    // A draft has had no address.
    page.address = Some(address).filter(|_| !spot.is_draft);
    page.former = former
        .into_iter()
        .map(|it| format!("/{}", it.trim_start_matches('/')))
        .collect();
    page.weight = weight;
    (page, value)
}

/// Polyglot and its like put the language in front of the addresses of all but the main one.
fn is_prefixed_by_plugin(
    config: &JekyllConfig,
    lang: Lang,
    address: &str,
    by_path: Option<Lang>,
) -> bool {
    let plugins = list(get(&config.value, "plugins").or_else(|| get(&config.value, "gems")));
    let is_plugin = plugins
        .iter()
        .any(|name| name.contains("polyglot") || name.contains("multiple-languages"));
    let word = config
        .languages
        .iter()
        .find(|(own, _)| *own == lang)
        .map_or("", |(_, word)| word);
    let has = address.trim_start_matches('/').split('/').next() == Some(word);
    is_plugin && lang != config.languages[0].0 && !has && by_path.is_none_or(|_| !has)
}

fn work(collection: &str, place: &str) -> (String, ArticleKind) {
    let folder_name = match collection {
        "posts" => "news",
        name => name,
    };
    match last(place) {
        "index" => (
            join(folder_name, folder(place))
                .trim_matches('/')
                .to_owned(),
            ArticleKind::Section,
        ),
        _ => (join(folder_name, place), ArticleKind::Page),
    }
}

fn bodies(
    old: &Old,
    config: &JekyllConfig,
    pages: &mut [OldPage],
    sources: &[Value],
    report: &mut MoveReport,
) {
    let mut posts = BTreeMap::new();
    for page in pages.iter() {
        let name = parted(last(&page.path)).0;
        posts
            .entry(name.to_owned())
            .or_insert_with(|| page.path.clone());
    }
    for (page, front) in pages.iter_mut().zip(sources) {
        let here = Here {
            path: &page.path,
            line: page.line,
        };
        let lang = config
            .languages
            .iter()
            .find(|(own, _)| *own == page.lang)
            .map_or("", |(_, word)| word.as_str());
        let is_plugin = tongues::is_used(config);
        let url = page
            .address
            .as_deref()
            .filter(|_| is_plugin)
            .map(|address| {
                let start = format!("/{lang}");
                let bare = address.strip_prefix(start.as_str());
                bare.filter(|it| it.starts_with('/')).unwrap_or(address)
            });
        let around = Words {
            url,
            old,
            config,
            front,
            lang,
            posts: &posts,
        };
        let body = tabs::translate(&cells::translate(&page.body), &here, report);
        let body = liquid::translate(&body, &here, &around, report);
        let body = kramdown::translate(&body, &here, report);
        let body = attributes::translate(&body, &here, report);
        let body = gaps::leave(&marks::in_html(&body), GapKind::Behind);
        page.body = emphasis::translate(&body, &here, report);
        if is_plugin {
            tongues::name(config, page, lang);
        }
    }
}
