//! From an old site, as its reader understood it, to the files of a Diwan site: the same way for every system.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Value;

use super::addresses::{NewAddresses, bare};
use super::anchors::{self, LiftedTitle, PagePlaces};
use super::front;
use super::links::{NamedThing, OldLinks};
use super::model::{NewFront, OldFile, OldLanguage, OldPage, OldSite, content_path};
use super::report::{MoveReport, Weight};
use super::targets::targets;
use super::{borrowed, files, redirects, relink, rows, settings, spoken, strings, terms};
use crate::article::ArticleKind;
use crate::language::Lang;

/// What stands in a new file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewContent {
    /// This text.
    Text(String),
    /// What stands in this file of the old site.
    Copy(String),
    /// These bytes, which came from elsewhere.
    Bytes(Vec<u8>),
}

/// The files of the new site, by their paths below its folder.
pub type NewFiles = BTreeMap<String, NewContent>;

/// Makes a Diwan site.
pub fn finish(mut site: OldSite, system: &str, report: &mut MoveReport) -> NewFiles {
    borrowed::lend(&mut site, report);
    own_pages(&mut site, report);
    files::published(&mut site, report);
    roots(&mut site);
    titles(&mut site, report);
    homes(&mut site, report);
    terms::name(&mut site, report);
    one_of_each(&mut site, report);
    spoken::lead(&mut site, report);
    let listed = redirects::lead(&mut site, report);
    let addresses = NewAddresses::give(&mut site, report);
    let links = OldLinks::of(&site, &addresses);
    let mut places = Vec::with_capacity(site.pages.len());
    for page in &mut site.pages {
        page.body = rows::without_tabs(&page.body);
        let (body, all, given) =
            anchors::keep(&page.body, page.lifted.as_ref(), Some(page.lang), site.ids);
        report.headings.0 += all;
        report.headings.1 += given;
        places.push(PagePlaces::of(&body, Some(page.lang)));
        page.body = body;
    }
    let bodies: Vec<String> = (0..site.pages.len())
        .map(|number| relink::rewrite(number, &site, &links, &places, report))
        .collect();
    let mut made = NewFiles::new();
    copies(&mut site, &links, report, &mut made);
    for (page, body) in site.pages.iter().zip(&bodies) {
        let path = format!("content/{}", content_path(&page.work, page.kind, page.lang));
        *report.pages.entry(page.lang.to_string()).or_default() += 1;
        made.insert(path, NewContent::Text(front::written(&page.front) + body));
    }
    made.insert(
        "site.yaml".to_owned(),
        NewContent::Text(settings::written(&site, &links, system, report)),
    );
    if let Some(text) = redirects::written(&listed, &site, report) {
        made.insert("redirects.yaml".to_owned(), NewContent::Text(text));
    }
    for (path, text) in site.made {
        let text = match made.get(&path) {
            Some(NewContent::Text(first)) if path.ends_with(".ftl") => {
                strings::joined(first, &text)
            }
            _ => text,
        };
        made.insert(path, NewContent::Text(text));
    }
    made
}

/// Every page has a title: its own, else its first heading, else its name.
fn titles(site: &mut OldSite, report: &mut MoveReport) {
    for page in &mut site.pages {
        lift(page);
        if page.front.text("title").is_none() {
            let language = site.languages.iter().find(|it| it.lang == page.lang);
            let site_title = language.and_then(|it| it.title.clone());
            let title = match page.work.as_str() {
                "" => site_title.unwrap_or_else(|| "…".to_owned()),
                work => super::old::last(work).replace(['-', '_'], " "),
            };
            report.say_of(
                Weight::Person,
                "title",
                message!("import-page-without-title"),
                (&page.path, None),
                title.as_str(),
            );
            page.front.set("title", title);
        }
    }
}

/// Lifts the first heading of a body that says the title, or is the title where no other is: so the old systems name a page.
/// What stands before it, a way back or a badge, stays, and so do pictures in it: a title has none.
fn lift(page: &mut OldPage) {
    let headings = anchors::headings(&page.body);
    let Some(first) = headings.first().filter(|it| it.level == 1) else {
        return;
    };
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (all, own) = (one_line(&first.plain), one_line(&first.words));
    let words = if own.is_empty() { all.clone() } else { own };
    let title = page.front.text("title");
    let is_same = title.is_none_or(|title| title == words || title == all);
    if words.is_empty() || !is_same {
        return;
    }
    let before = page.body[..first.range.start].to_owned();
    let rest = &page.body[first.range.end..];
    let mut kept = rest.trim_start_matches(['\n', '\r']).to_owned();
    if before.trim().is_empty() {
        page.line += page.body[..page.body.len() - kept.len()]
            .matches('\n')
            .count();
    } else {
        kept = before + &kept;
    }
    let pictures = first.pictures.iter().map(|it| &page.body[it.clone()]);
    let pictures = pictures.collect::<Vec<_>>().join(" ");
    page.body = match pictures.is_empty() {
        true => kept,
        false => format!("{pictures}\n\n{kept}"),
    };
    page.front.set("title", words.clone());
    page.lifted = Some(LiftedTitle {
        words,
        id: first.given.clone(),
    });
}

/// What was found where a language begins is its home page, wherever its file lies.
fn roots(site: &mut OldSite) {
    for language in site.languages.clone() {
        let is_own = |page: &&mut OldPage| page.lang == language.lang;
        let has = site
            .pages
            .iter()
            .any(|page| page.lang == language.lang && page.work.is_empty());
        if has {
            continue;
        }
        let at_root = |page: &&mut OldPage| {
            page.address
                .as_deref()
                .is_some_and(|it| bare(it) == language.prefix)
        };
        if let Some(page) = site.pages.iter_mut().filter(is_own).find(at_root) {
            page.work = String::new();
            page.kind = ArticleKind::Section;
        }
    }
}

/// Each language has a home page: Diwan needs one.
fn homes(site: &mut OldSite, report: &mut MoveReport) {
    for language in site.languages.clone() {
        let has = site
            .pages
            .iter()
            .any(|page| page.work.is_empty() && page.lang == language.lang);
        if has {
            continue;
        }
        let path = content_path("", ArticleKind::Section, language.lang);
        let body = entrances(site, &language, report);
        let message = match body.is_empty() {
            true => message!("import-home-made"),
            false => message!("import-home-leads"),
        };
        report.say(Weight::Person, "home", message, &path, None);
        let mut front = NewFront::default();
        let main = site.languages[0].title.clone();
        front.set(
            "title",
            language.title.or(main).unwrap_or_else(|| "…".to_owned()),
        );
        // Each language lists the pages that its own address led to.
        if !body.is_empty() {
            let rules = ["parity-figures", "parity-links", "parity-lists"];
            front
                .extra
                .insert("allow".into(), rules.map(Value::from).to_vec().into());
        }
        site.pages.push(OldPage {
            place: path.clone(),
            path,
            work: String::new(),
            kind: ArticleKind::Section,
            lang: language.lang,
            front,
            body,
            line: 1,
            address: None,
            former: Vec::new(),
            lifted: None,
            weight: None,
        });
    }
}

/// Links to the pages that the address of a language's home page led to: that will be a page, which can lead nobody on by itself.
fn entrances(site: &mut OldSite, language: &OldLanguage, report: &mut MoveReport) -> String {
    let mut links = String::new();
    for page in &mut site.pages {
        let Some(address) = page.address.as_deref() else {
            continue;
        };
        let before = page.former.len();
        if page.lang == language.lang && !language.prefix.is_empty() {
            page.former.retain(|former| bare(former) != language.prefix);
        }
        if page.former.len() < before {
            report.led += before - page.former.len();
            let title = page.front.text("title").unwrap_or_default();
            let title = title.replace(['[', ']'], " ");
            links.push_str(&format!("- [{}]({address})\n", title.trim()));
        }
    }
    links
}

/// Of two files that would be one page, the first stands and the other is kept beside it under a name of its own; of two
/// kinds that a work has, the section stands.
fn one_of_each(site: &mut OldSite, report: &mut MoveReport) {
    let sections: BTreeSet<String> = site
        .pages
        .iter()
        .filter(|page| page.kind == ArticleKind::Section)
        .map(|page| page.work.clone())
        .collect();
    let mut taken = BTreeSet::new();
    // The last number behind a name that several pages would have: counting anew for each takes the square of their number.
    let mut numbers: BTreeMap<(String, Lang), usize> = BTreeMap::new();
    for page in &mut site.pages {
        if sections.contains(&page.work) {
            page.kind = ArticleKind::Section;
        }
        if taken.insert((page.work.clone(), page.lang)) {
            continue;
        }
        let was = page.work.clone();
        let number = numbers.entry((was.clone(), page.lang)).or_insert(1);
        *number += 1;
        while !taken.insert((format!("{was}-{number}"), page.lang)) {
            *number += 1;
        }
        page.work = format!("{was}-{number}");
        page.kind = ArticleKind::Page;
        let work = page.work.as_str();
        report.say(
            Weight::Person,
            "two-pages",
            message!("import-two-pages", was, work),
            &page.path,
            None,
        );
    }
}

/// The files: one where all languages have the same, else each its own; those that nothing names are published by the home
/// page, for the old site published them.
fn copies(site: &mut OldSite, links: &OldLinks, report: &mut MoveReport, files: &mut NewFiles) {
    let mut placed: BTreeMap<String, OldFile> = BTreeMap::new();
    for file in &site.files {
        let to = match file.lang {
            Some(lang) => {
                let (stem, ending) = super::old::parted(&file.to);
                format!("{stem}.{lang}.{ending}")
            }
            None => file.to.clone(),
        };
        placed.entry(to).or_insert_with(|| file.clone());
    }
    let named = named_files(site, links);
    let open: Vec<Value> = placed
        .iter()
        .filter(|(_, file)| file.open && !named.contains(&file.to))
        .map(|(to, _)| Value::from(to.as_str()))
        .collect();
    if !open.is_empty() {
        let main = site.languages[0].lang;
        let home = site
            .pages
            .iter_mut()
            .find(|page| page.work.is_empty() && page.lang == main);
        if let Some(home) = home {
            home.front.set("publish", Value::Sequence(open));
        }
    }
    report.files = placed.len();
    for (to, file) in placed {
        files.insert(format!("content/{to}"), NewContent::Copy(file.from));
    }
}

/// The files that pages name, in their bodies or in their front matter.
fn named_files(site: &OldSite, links: &OldLinks) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for page in &site.pages {
        for target in targets(&page.body) {
            if let Some(NamedThing::File(file)) = links.named(page, &target.address) {
                named.insert(file);
            }
        }
        let mut words = Vec::new();
        let extra = Value::Mapping(page.front.extra.clone());
        strings(&extra, &mut words);
        for word in words {
            if let Some(NamedThing::File(file)) = links.named(page, word) {
                named.insert(file);
            }
        }
    }
    named
}

/// All texts in a value.
fn strings<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Sequence(items) => items.iter().for_each(|item| strings(item, found)),
        Value::Mapping(entries) => entries.values().for_each(|item| strings(item, found)),
        _ => {}
    }
}

/// Pages that only showed the search of the old site: Diwan has one of its own at that address.
fn own_pages(site: &mut OldSite, report: &mut MoveReport) {
    let prefixes: BTreeMap<Lang, String> = site
        .languages
        .iter()
        .map(|it| (it.lang, it.prefix.clone()))
        .collect();
    site.pages.retain_mut(|page| {
        let prefix = prefixes.get(&page.lang).map_or("", String::as_str);
        let own = super::old::join(prefix, "search");
        let is_there = |address: &String| bare(address) == own;
        if page.work != "search" && !page.address.as_ref().is_some_and(is_there) {
            return true;
        }
        if page.body.trim().is_empty() {
            report.say(
                Weight::Left,
                "search",
                message!("import-search-left"),
                &page.path,
                None,
            );
            return false;
        }
        if page.work == "search" {
            page.work = "search-page".to_owned();
        }
        // Diwan's own page answers there.
        page.address.take_if(|it| is_there(it));
        page.former.retain(|it| !is_there(it));
        report.say(
            Weight::Person,
            "search",
            message!("import-search-moved"),
            &page.path,
            None,
        );
        true
    });
}
