//! `site.yaml` of the new site: languages, names, menus, taxonomies, order.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use super::links::{NamedThing, OldLinks};
use super::model::{OldMenu, OldPage, OldSite};
use super::old::{folder, last};
use super::report::{MoveReport, Weight};
use crate::article::ArticleKind;
use crate::language::Lang;

/// The text of `site.yaml`; `system` is whom the site was moved from.
pub fn written(site: &OldSite, links: &OldLinks, system: &str, report: &mut MoveReport) -> String {
    let mut all = Mapping::new();
    let mut put = |key: &str, value: Value| {
        all.insert(key.into(), value);
    };
    put("title", titles(site, report));
    if let Some(descriptions) = descriptions(site) {
        put("description", descriptions);
    }
    put("base_url", base_url(site, report).into());
    put("theme", "ministry".into());
    if let Some(zone) = site
        .time_zone
        .as_deref()
        .filter(|zone| jiff::tz::TimeZone::get(zone).is_ok())
    {
        put("time_zone", zone.into());
    }
    if site.has_formulas {
        put("math", true.into());
    }
    put("languages", languages(site));
    let menus = menus(site, links, report);
    if !menus.is_empty() {
        put("menus", Value::Mapping(menus));
    }
    if !site.taxonomies.is_empty() {
        put(
            "taxonomies",
            site.taxonomies
                .iter()
                .map(|it| Value::from(it.as_str()))
                .collect(),
        );
    }
    let sections = sections(&site.pages);
    if !sections.is_empty() {
        put("sections", Value::Mapping(sections));
    }
    let yaml = serde_yaml::to_string(&Value::Mapping(all)).unwrap_or_default();
    format!("# Moved from {system}.\n{yaml}")
}

fn titles(site: &OldSite, report: &mut MoveReport) -> Value {
    let first = site.languages.iter().find_map(|it| it.title.clone());
    let home = |lang| {
        let is_home = |page: &&OldPage| page.work.is_empty() && page.lang == lang;
        site.pages
            .iter()
            .find(is_home)
            .and_then(|page| page.front.text("title"))
    };
    let mut titles = Mapping::new();
    for language in &site.languages {
        let own = language.title.clone().or_else(|| first.clone());
        let title = own
            .or_else(|| home(language.lang).map(str::to_owned))
            .unwrap_or_else(|| {
                let lang = language.lang.to_string();
                report.say(
                    Weight::Person,
                    "site-title",
                    message!("import-site-without-title", lang),
                    "",
                    None,
                );
                "…".to_owned()
            });
        titles.insert(language.lang.as_str().into(), title.into());
    }
    Value::Mapping(titles)
}

fn descriptions(site: &OldSite) -> Option<Value> {
    let own = site.languages.iter().filter_map(|language| {
        let words = language.description.as_deref()?;
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        (!words.is_empty()).then(|| (Value::from(language.lang.as_str()), Value::from(words)))
    });
    let own: Mapping = own.collect();
    (!own.is_empty()).then_some(Value::Mapping(own))
}

fn base_url(site: &OldSite, report: &mut MoveReport) -> String {
    match site
        .base_url
        .as_deref()
        .filter(|url| url.starts_with("http"))
    {
        Some(url) => url.trim_end_matches('/').to_owned(),
        None => {
            report.say(
                Weight::Person,
                "base-url",
                message!("import-site-without-address"),
                "",
                None,
            );
            "https://www.example.org".to_owned()
        }
    }
}

fn languages(site: &OldSite) -> Value {
    let one = |at: usize| {
        let language = &site.languages[at];
        let mut own = Mapping::new();
        if let Some(locale) = &language.locale {
            own.insert("locale".into(), locale.as_str().into());
        }
        if language.prefix != language.lang.as_str() {
            own.insert("prefix".into(), language.prefix.as_str().into());
        }
        // What the old site's readers got where a page lacked their language: the main one.
        if at > 0 {
            let main = Value::from(site.languages[0].lang.as_str());
            own.insert("fallback".into(), Value::Sequence(vec![main]));
        }
        (Value::from(language.lang.as_str()), Value::Mapping(own))
    };
    Value::Mapping((0..site.languages.len()).map(one).collect())
}

/// Menus: entries of all languages that lead to the same are one; what leads to no page and out of no site is told.
fn menus(site: &OldSite, links: &OldLinks, report: &mut MoveReport) -> Mapping {
    let mut menus: BTreeMap<&str, Vec<MenuEntry>> = BTreeMap::new();
    for menu in &site.menus {
        let entries = menus.entry(menu.name.as_str()).or_default();
        for (words, address) in &menu.entries {
            let leads = match page_of(site, links, menu, address) {
                Some(page) if page.work.is_empty() => continue,
                Some(page) => Leads::Work(page.work.clone()),
                None if ["https:", "http:", "mailto:", "tel:"]
                    .iter()
                    .any(|it| address.starts_with(it)) =>
                {
                    Leads::Out(address.clone())
                }
                None => {
                    let name = menu.name.as_str();
                    let detail = [words.as_str(), address.as_str()].join(" → ");
                    report.say_of(
                        Weight::Person,
                        "menu",
                        message!("import-menu-elsewhere", name),
                        (&menu.path, None),
                        detail.trim_matches([' ', '→']),
                    );
                    continue;
                }
            };
            let langs = match menu.lang {
                Some(lang) => vec![lang],
                None => site.languages.iter().map(|it| it.lang).collect(),
            };
            let at = entries
                .iter()
                .position(|entry| entry.leads == leads)
                .unwrap_or_else(|| {
                    entries.push(MenuEntry {
                        leads,
                        titles: BTreeMap::new(),
                    });
                    entries.len() - 1
                });
            for lang in langs.into_iter().filter(|_| !words.is_empty()) {
                entries[at]
                    .titles
                    .entry(lang)
                    .or_insert_with(|| words.clone());
            }
        }
    }
    let shown = menus.into_iter().filter(|(_, entries)| !entries.is_empty());
    shown
        .map(|(name, entries)| {
            (
                name.into(),
                entries.iter().map(|entry| entry.written(site)).collect(),
            )
        })
        .collect()
}

/// An entry of a menu.
struct MenuEntry {
    leads: Leads,
    /// What it is called, where that was said.
    titles: BTreeMap<Lang, String>,
}

#[derive(PartialEq)]
enum Leads {
    Work(String),
    Out(String),
}

impl MenuEntry {
    fn written(&self, site: &OldSite) -> Value {
        let mut own = Mapping::new();
        match &self.leads {
            Leads::Work(work) => {
                let title = |lang: Lang| {
                    let page = site
                        .pages
                        .iter()
                        .find(|page| page.work == *work && page.lang == lang);
                    page.and_then(|page| page.front.text("title"))
                };
                if self
                    .titles
                    .iter()
                    .all(|(lang, words)| title(*lang) == Some(words.as_str()))
                {
                    return Value::from(work.as_str());
                }
                own.insert("work".into(), work.as_str().into());
            }
            Leads::Out(url) => {
                own.insert("url".into(), url.as_str().into());
            }
        }
        let is_out = matches!(self.leads, Leads::Out(_));
        let first = self.titles.values().next().map_or("…", String::as_str);
        let titles: Mapping = site
            .languages
            .iter()
            .filter_map(|it| {
                let words = self.titles.get(&it.lang).map(String::as_str);
                Some((
                    it.lang.as_str().into(),
                    words.or(is_out.then_some(first))?.into(),
                ))
            })
            .collect();
        own.insert("title".into(), Value::Mapping(titles));
        let omitted: Vec<Value> = site
            .languages
            .iter()
            .filter(|it| is_out && !self.titles.is_empty() && !self.titles.contains_key(&it.lang))
            .map(|it| it.lang.as_str().into())
            .collect();
        if !omitted.is_empty() {
            own.insert("omit".into(), Value::Sequence(omitted));
        }
        Value::Mapping(own)
    }
}

fn page_of<'s>(
    site: &'s OldSite,
    links: &OldLinks,
    menu: &OldMenu,
    address: &str,
) -> Option<&'s OldPage> {
    let main = site.languages.first()?.lang;
    let lang = menu.lang.unwrap_or(main);
    let from = site
        .pages
        .iter()
        .find(|page| page.lang == lang && page.work.is_empty())
        .or(site.pages.iter().find(|page| page.lang == lang))?;
    let from_top = || links.named(from, &format!("/{}", address.trim_start_matches('/')));
    match links.named(from, address).or_else(from_top)? {
        NamedThing::Page(number) => site.pages.get(number),
        NamedThing::File(_) => None,
    }
}

/// The order of sections whose pages have weights.
fn sections(pages: &[OldPage]) -> Mapping {
    let mut weighed: BTreeMap<&str, Vec<(f64, &str)>> = BTreeMap::new();
    for page in pages.iter().filter(|page| !page.work.is_empty()) {
        let (Some(weight), section) = (page.weight, folder(&page.work)) else {
            continue;
        };
        let own = weighed.entry(section).or_default();
        if !own.iter().any(|(_, name)| *name == last(&page.work)) {
            own.push((weight, last(&page.work)));
        }
    }
    let is_section = |name: &str| {
        pages
            .iter()
            .any(|page| page.kind == ArticleKind::Section && page.work == name)
    };
    let mut sections = Mapping::new();
    for (name, mut own) in weighed {
        if name.is_empty() || !is_section(name) {
            continue;
        }
        own.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(b.1)));
        let names: Vec<Value> = own.into_iter().map(|(_, name)| name.into()).collect();
        let mut order = Mapping::new();
        order.insert("order".into(), Value::Sequence(names));
        sections.insert(name.into(), Value::Mapping(order));
    }
    sections
}
