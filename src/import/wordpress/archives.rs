//! Addresses that WordPress makes beside those of posts and pages: of categories, of files, of months and authors, of feeds, by numbers.
//!
//! Those of terms lead on; of the others the report says that they are left, each kind once with all its places.

use std::collections::{BTreeMap, BTreeSet};

use super::body::shown;
use super::kinds::KindFate;
use super::tongues::{self, Tongues, path};
use super::wxr::{Export, WxrItem, WxrTerm};
use crate::article::ArticleKind;
use crate::import::model::{NewFront, OldPage};
use crate::import::old::folder;
use crate::import::report::{MoveReport, Weight};
use crate::import::terms::named;
use crate::route::percent_decode;

/// The names in addresses of a term and of those above it: `public-works/dams`.
pub fn slugs(export: &Export, taxonomy: &str, slug: &str) -> String {
    let find = |slug: &str| {
        let mut all = export.terms.iter();
        all.find(|term| term.taxonomy == taxonomy && term.slug == slug)
    };
    let mut all = vec![percent_decode(slug).into_owned()];
    let mut above = find(slug)
        .map(|term| term.parent.as_str())
        .unwrap_or_default();
    while !above.is_empty() && all.len() < 20 {
        all.push(percent_decode(above).into_owned());
        above = find(above)
            .map(|term| term.parent.as_str())
            .unwrap_or_default();
    }
    all.reverse();
    all.join("/")
}

/// The address of a term, in the language that its pairs say.
pub fn of_term(export: &Export, tongues: &Tongues, term: &WxrTerm) -> String {
    let pairs = export
        .terms
        .iter()
        .filter(|it| it.taxonomy == "term_translations")
        .flat_map(|it| tongues::pairs(&it.description));
    let word = pairs
        .filter(|(_, id)| *id == term.id)
        .map(|(word, _)| word)
        .next();
    let is_main = |word: &String| tongues.all.first().is_some_and(|(_, own)| own == word);
    let below = word
        .filter(|word| !is_main(word))
        .map(|word| format!("{word}/"))
        .unwrap_or_default();
    let base = match term.taxonomy.as_str() {
        "post_tag" => "tag",
        name => name,
    };
    let slugs = slugs(export, &term.taxonomy, &term.slug);
    format!("/{below}{base}/{slugs}/")
}

/// The folder of a kind of its own: as its addresses have it, else by its name.
pub fn folder_of(export: &Export, tongues: &Tongues, kind: &str) -> String {
    let first = export
        .items
        .iter()
        .filter(|it| it.kind == kind)
        .find_map(|it| {
            let path = path(export, &it.link);
            let mut parts = path.trim_matches('/').split('/').peekable();
            parts.next_if(|part| tongues.all.iter().any(|(_, word)| word == part));
            let first = parts.next()?.to_owned();
            // With nothing behind it, it is the name of the entry.
            parts.next().map(|_| first)
        });
    named(&percent_decode(&first.unwrap_or_else(|| kind.to_owned())))
}

/// Pages that lists of posts stood on are sections, and kinds of their own have one.
pub fn sections(export: &Export, tongues: &Tongues, pages: &mut Vec<OldPage>) {
    let folders: BTreeSet<String> = pages
        .iter()
        .map(|page| folder(&page.work).to_owned())
        .filter(|folder| !folder.is_empty())
        .collect();
    for page in pages.iter_mut() {
        if page.kind == ArticleKind::Page && folders.contains(&page.work) {
            page.kind = ArticleKind::Section;
        }
    }
    let kinds: BTreeSet<&str> = export
        .items
        .iter()
        .filter(|it| it.status == "publish" && !it.link.is_empty() && it.attachment.is_empty())
        .map(|it| it.kind.as_str())
        .filter(|kind| matches!(KindFate::of(kind), KindFate::Draft))
        .collect();
    for kind in kinds {
        let work = folder_of(export, tongues, kind);
        let has = pages.iter().any(|page| page.work == work);
        let below = pages
            .iter()
            .filter(|page| folder(&page.work) == work)
            .map(|page| page.lang);
        let langs: Vec<_> = below.fold(Vec::new(), |mut all, lang| {
            if !all.contains(&lang) {
                all.push(lang);
            }
            all
        });
        if has {
            continue;
        }
        // It waits with what it holds.
        let mut front = NewFront::default();
        front.set("draft", true);
        for lang in langs {
            let word = tongues.all.iter().skip(1).find(|(own, _)| *own == lang);
            let prefix = word.map(|(_, word)| format!("/{word}")).unwrap_or_default();
            pages.push(OldPage {
                path: kind.to_owned(),
                place: format!("{work}/_index.{lang}.html"),
                work: work.clone(),
                kind: ArticleKind::Section,
                lang,
                front: front.clone(),
                body: String::new(),
                line: 0,
                address: Some(format!("{prefix}/{work}/")),
                former: Vec::new(),
                lifted: None,
                weight: None,
            });
        }
    }
}

/// The page that only showed a file: that of what it belongs to stands for it, else nothing does.
pub fn of_file(export: &Export, item: &WxrItem, owner: Option<&WxrItem>, report: &mut MoveReport) {
    let is_public = owner.is_some_and(|it| it.status == "publish" && it.password.is_empty());
    let own = path(export, &item.link);
    if !own.is_empty() && !is_public {
        let message = message!("import-page-of-a-file");
        let place = (item.attachment.as_str(), None);
        report.say_of(Weight::Left, "attachment", message, place, own);
    }
}

/// The addresses by numbers that posts, pages and files have beside their own, or in its place: `/?p=12`.
pub fn by_number(export: &Export) -> Vec<(String, String)> {
    let is_public = |it: &WxrItem| it.status == "publish" && it.password.is_empty();
    let by_id: BTreeMap<&str, &WxrItem> =
        export.items.iter().map(|it| (it.id.as_str(), it)).collect();
    let mut found = Vec::new();
    for item in &export.items {
        let is_file = !item.attachment.is_empty();
        // The page that only showed a file: that of what it belongs to stands for it.
        let page = match is_file {
            true => by_id.get(item.parent.as_str()).copied(),
            false => Some(item),
        };
        let is_page = |it: &&WxrItem| !matches!(KindFate::of(&it.kind), KindFate::None);
        let Some(page) = page.filter(|it| is_public(it)).filter(is_page) else {
            continue;
        };
        let mut numbered = numbers(export, item);
        match item.kind.as_str() {
            _ if is_file => numbered.push(format!("/?attachment_id={}", item.id)),
            "page" => numbered.push(format!("/?page_id={}", item.id)),
            _ => {}
        }
        numbered.push(format!("/?p={}", item.id));
        numbered.sort();
        numbered.dedup();
        let to = path(export, &page.link);
        let to = match to.is_empty() {
            // It has no other address: the page itself is meant.
            true => shown(page),
            false => to,
        };
        found.extend(numbered.into_iter().map(|from| (from, to.clone())));
    }
    found
}

/// What the export itself says of addresses by number.
fn numbers(export: &Export, item: &WxrItem) -> Vec<String> {
    let said = [item.link.as_str(), item.guid.as_str()];
    said.into_iter()
        .filter_map(|address| {
            let (before, query) = address.split_once('?')?;
            let is_home = path(export, before) == "/";
            let is_number = query.split('&').any(|part| {
                let (key, value) = part.split_once('=').unwrap_or((part, ""));
                matches!(key, "p" | "page_id" | "attachment_id") && value == item.id
            });
            (is_home && is_number).then(|| format!("/?{query}"))
        })
        .collect()
}

/// Tells the addresses that a folder of files cannot answer, or that Diwan has elsewhere.
pub fn tell(export: &Export, tongues: &Tongues, report: &mut MoveReport) {
    let public = |it: &&WxrItem| {
        it.status == "publish"
            && it.password.is_empty()
            && matches!(it.kind.as_str(), "post" | "page")
    };
    let mut lists = BTreeSet::new();
    for item in export.items.iter().filter(public) {
        if item.kind != "post" {
            continue;
        }
        lists.insert(format!("/author/{}/", item.author));
        let word = tongues.lang(export, item);
        let prefix = tongues.all.iter().skip(1).find(|(lang, _)| *lang == word);
        let prefix = prefix
            .map(|(_, word)| format!("/{word}"))
            .unwrap_or_default();
        lists.insert(format!("{prefix}/feed/"));
        if let (Some(year), Some(month)) = (item.date.get(..4), item.date.get(5..7)) {
            lists.insert(format!("{prefix}/{year}/"));
            lists.insert(format!("{prefix}/{year}/{month}/"));
        }
    }
    for address in lists {
        let message = message!("import-lists-left");
        report.say_of(Weight::Left, "archive", message, ("", None), address);
    }
}
