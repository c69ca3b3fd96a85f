//! Posts and pages of a WordPress site.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_yaml::Value;

use super::archives;
use super::body::{SiteAround, shown};
use super::hours::{has_passed, moment};
use super::kinds::KindFate;
use super::tongues::{self, Tongues, path};
use super::wxr::{Export, WxrItem};
use crate::article::ArticleKind;
use crate::import::html;
use crate::import::model::{NewFront, OldFile, OldPage};
use crate::import::old::{folder, join};
use crate::import::report::{MoveReport, Weight};
use crate::import::terms::{kept, named};
use crate::route::percent_decode;

/// Reads all posts and pages.
pub fn pages(
    export: &Export,
    tongues: &Tongues,
    now: Option<Timestamp>,
    files: &mut [OldFile],
    report: &mut MoveReport,
) -> Vec<OldPage> {
    let around = SiteAround {
        export,
        now,
        tongues,
        by_id: export
            .items
            .iter()
            .map(|item| (item.id.as_str(), item))
            .collect(),
        media: export
            .items
            .iter()
            .filter(|it| !it.attachment.is_empty())
            .map(|it| (path(export, &it.attachment), it))
            .collect(),
        terms: paired_terms(export),
        parents: export
            .items
            .iter()
            .filter(|it| it.kind == "page" && it.status == "publish")
            .map(|it| it.parent.as_str())
            .collect(),
        shown_files: shown_files(export),
        authors: export
            .authors
            .iter()
            .rev()
            .map(|(login, name)| (login.as_str(), name.as_str()))
            .collect(),
    };
    let here: BTreeSet<String> = files
        .iter()
        .filter_map(|file| Some(file.address.as_deref()?.trim_matches('/').to_owned()))
        .collect();
    let mut found: Vec<(OldPage, Option<String>)> = Vec::new();
    for item in &export.items {
        if item.kind == "attachment" {
            let is_here = here.contains(path(export, &item.attachment).trim_matches('/'));
            let owner = around.by_id.get(item.parent.as_str()).copied();
            archives::of_file(export, item, owner, report);
            if !is_here {
                report.say(
                    Weight::Person,
                    "media",
                    message!("import-media-elsewhere"),
                    &item.attachment,
                    None,
                );
            }
            continue;
        }
        if item.comments > 0 {
            report.say(
                Weight::Left,
                "comments",
                message!("import-comments-left", count = item.comments),
                &shown(item),
                None,
            );
        }
        if let Some(page) = around.page(item, report) {
            found.push((page, tongues::group(item)));
        }
    }
    pair(&mut found, tongues);
    archives::tell(export, tongues, report);
    let mut pages: Vec<OldPage> = found.into_iter().map(|(page, _)| page).collect();
    archives::sections(export, tongues, &mut pages);
    pages
}

/// Items that are one in several languages are the work of the main language's.
fn pair(pages: &mut [(OldPage, Option<String>)], tongues: &Tongues) {
    let rank = |page: &OldPage| {
        tongues
            .all
            .iter()
            .position(|(lang, _)| *lang == page.lang)
            .unwrap_or(usize::MAX)
    };
    let mut order: Vec<usize> = (0..pages.len()).collect();
    order.sort_by_key(|at| rank(&pages[*at].0));
    let mut works: BTreeMap<String, (String, ArticleKind)> = BTreeMap::new();
    for at in order {
        let (page, group) = &mut pages[at];
        if let Some(group) = group {
            let (work, kind) = works
                .entry(group.clone())
                .or_insert((page.work.clone(), page.kind))
                .clone();
            page.work = work;
            page.kind = kind;
        }
    }
}

/// The addresses of pages that only show a file, by the number of what the file belongs to.
fn shown_files(export: &Export) -> BTreeMap<&str, Vec<String>> {
    let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for item in export.items.iter().filter(|it| !it.attachment.is_empty()) {
        let own = path(export, &item.link);
        if !own.is_empty() {
            found.entry(item.parent.as_str()).or_default().push(own);
        }
    }
    found
}

/// Terms that Polylang pairs, by the name of the main language's.
fn paired_terms(export: &Export) -> BTreeMap<(String, String), String> {
    let by_id: BTreeMap<&str, (&str, &str)> = export
        .terms
        .iter()
        .map(|it| (it.id.as_str(), (it.taxonomy.as_str(), it.slug.as_str())))
        .collect();
    let main = export.language.split('-').next().unwrap_or_default();
    let mut found = BTreeMap::new();
    for term in export
        .terms
        .iter()
        .filter(|it| it.taxonomy == "term_translations")
    {
        let pairs = tongues::pairs(&term.description);
        let first = pairs
            .iter()
            .find(|(word, _)| word == main)
            .or(pairs.first());
        let Some((_, slug)) = first.and_then(|(_, id)| by_id.get(id.as_str())) else {
            continue;
        };
        for (_, id) in &pairs {
            if let Some((taxonomy, own)) = by_id.get(id.as_str()) {
                found.insert(
                    ((*taxonomy).to_owned(), (*own).to_owned()),
                    (*slug).to_owned(),
                );
            }
        }
    }
    found
}

impl SiteAround<'_> {
    fn page(&self, item: &WxrItem, report: &mut MoveReport) -> Option<OldPage> {
        let kind = item.kind.as_str();
        let fate = KindFate::of(kind);
        let is_told = !matches!(kind, "nav_menu_item" | "revision" | "wp_block");
        let is_whole = !item.link.is_empty() && item.status != "inherit";
        let (weight, message) = match &fate {
            KindFate::Draft if is_whole => {
                let folder = archives::folder_of(self.export, self.tongues, kind);
                let message = message!("import-kind-waits", kind, folder);
                (Weight::Person, message)
            }
            _ => (Weight::Left, message!("import-kind-left", kind)),
        };
        let is_page = matches!(fate, KindFate::Page);
        if !is_page && is_told {
            report.say(weight, "kind", message, &shown(item), None);
        }
        if matches!(fate, KindFate::None) || (!is_page && !is_whole) {
            return None;
        }
        if matches!(item.status.as_str(), "trash" | "auto-draft") {
            report.say(
                Weight::Left,
                "status",
                message!("import-status-left", status = item.status),
                &shown(item),
                None,
            );
            return None;
        }
        let lang = self.tongues.lang(self.export, item);
        let address = path(self.export, &item.link);
        let (work, kind) = self.work(item, &address);
        let place = format!("{work}.{lang}.html");
        let mut front = NewFront::default();
        let title = html::words(&item.title);
        if !title.is_empty() {
            front.set("title", title);
        }
        self.when(item, &mut front, report);
        if !is_page {
            front.set("draft", true);
        }
        let excerpt = html::words(&item.excerpt);
        if !excerpt.is_empty() {
            front.set("description", excerpt);
        }
        self.terms(item, &mut front);
        if item.kind == "post" {
            front.set("type", "news");
        }
        self.free_keys(item, &mut front);
        Some(OldPage {
            path: shown(item),
            place,
            work,
            kind,
            lang,
            front,
            body: self.body(item, report),
            line: 0,
            former: self.former(item, &address),
            address: Some(address).filter(|it| !it.is_empty()),
            lifted: None,
            weight: (item.order != 0).then_some(item.order as f64),
        })
    }

    /// The work that an item becomes: pages lie as their parents do, posts among the news.
    fn work(&self, item: &WxrItem, address: &str) -> (String, ArticleKind) {
        let is_home = address == "/"
            || self
                .tongues
                .all
                .iter()
                .any(|(_, word)| address.trim_matches('/') == word);
        if is_home && item.kind == "page" {
            return (String::new(), ArticleKind::Section);
        }
        let name = |item: &WxrItem| {
            let own = percent_decode(&item.name).into_owned();
            match own.is_empty() {
                true => format!("{}-{}", item.kind, item.id),
                false => named(&own),
            }
        };
        let mut work = name(item);
        let mut parent = self.by_id.get(item.parent.as_str());
        let mut depth = 0;
        while let Some(above) = parent.filter(|above| above.kind == item.kind && depth < 20) {
            work = join(&name(above), &work);
            parent = self.by_id.get(above.parent.as_str());
            depth += 1;
        }
        let is_parent = item.kind == "page" && self.parents.contains(item.id.as_str());
        let kind = if is_parent {
            ArticleKind::Section
        } else {
            ArticleKind::Page
        };
        match item.kind.as_str() {
            "page" => (work, kind),
            "post" => (join("news", &work), kind),
            other => (
                join(
                    &archives::folder_of(self.export, self.tongues, other),
                    &work,
                ),
                kind,
            ),
        }
    }

    /// Its day, and whether it is public: what was not is not.
    fn when(&self, item: &WxrItem, front: &mut NewFront, report: &mut MoveReport) {
        let when = moment(&item.date, &item.date_gmt);
        if let Some(when) = &when {
            front.set("date", when.as_str());
        }
        let mut hide = |message| {
            report.say(Weight::Person, "status", message, &shown(item), None);
            front.set("draft", true);
        };
        if !item.password.is_empty() {
            hide(message!("import-behind-password"));
            return;
        }
        match item.status.as_str() {
            "publish" => {}
            "future" => match when {
                // It shows nobody a text whose hour it has missed, until somebody does it by hand.
                Some(when) if has_passed(&when, self.now) => {
                    hide(message!("import-schedule-missed"))
                }
                Some(when) => front.set("publish_at", when),
                None => hide(message!("import-status-hidden", status = item.status)),
            },
            "draft" | "pending" => front.set("draft", true),
            _ => hide(message!("import-status-hidden", status = item.status)),
        }
    }

    fn terms(&self, item: &WxrItem, front: &mut NewFront) {
        let lang = self.tongues.lang(self.export, item);
        let prefix = path(self.export, &item.link);
        let word = self
            .tongues
            .all
            .iter()
            .find(|(own, _)| *own == lang)
            .map_or("", |(_, word)| word);
        let is_prefixed = prefix.trim_matches('/').split('/').next() == Some(word);
        for (taxonomy, key, base) in [
            ("category", "categories", "category"),
            ("post_tag", "tags", "tag"),
        ] {
            let own = item.terms.iter().filter(|(own, _, _)| own == taxonomy);
            let names: Vec<Value> = own
                .filter(|(_, slug, _)| slug != "uncategorized")
                .map(|(_, slug, words)| {
                    let paired = self
                        .terms
                        .get(&(taxonomy.to_owned(), slug.clone()))
                        .unwrap_or(slug);
                    let below = if is_prefixed {
                        format!("{word}/")
                    } else {
                        String::new()
                    };
                    let slugs = archives::slugs(self.export, taxonomy, slug);
                    kept(
                        &percent_decode(paired),
                        words,
                        &format!("/{below}{base}/{slugs}/"),
                    )
                })
                .collect();
            if !names.is_empty() {
                front.set(key, Value::Sequence(names));
            }
        }
    }

    fn free_keys(&self, item: &WxrItem, front: &mut NewFront) {
        let author = self.authors.get(item.author.as_str()).copied();
        if let Some(name) = author.filter(|name| !name.is_empty() && item.kind == "post") {
            front.extra.insert("author".into(), name.into());
        }
        let picture = item.meta("_thumbnail_id").and_then(|id| self.by_id.get(id));
        if let Some(picture) = picture {
            let path = path(self.export, &picture.attachment);
            let path = path.trim_end_matches('/');
            front.extra.insert("image".into(), path.into());
            if let Some(alt) = picture.meta("_wp_attachment_image_alt") {
                front.extra.insert("image_alt".into(), alt.into());
            }
        }
    }

    fn former(&self, item: &WxrItem, address: &str) -> Vec<String> {
        if address.is_empty() || address == "/" {
            return Vec::new();
        }
        let own = item.meta.iter().filter(|(key, _)| key == "_wp_old_slug");
        let above = folder(address.trim_end_matches('/'));
        let slugs = own
            .filter(|(_, slug)| !slug.is_empty())
            .map(|(_, slug)| format!("{above}/{}/", percent_decode(slug)));
        // A text in several pages is one here, and the page of a file that belongs to it shows no more than it does.
        let pages = 2..=item.content.matches("<!--nextpage-->").count() + 1;
        let pages = pages.map(|number| format!("{address}{number}/"));
        let files = self.shown_files.get(item.id.as_str());
        let files = files
            .into_iter()
            .flatten()
            .filter(|it| *it != address)
            .cloned();
        slugs.chain(pages).chain(files).collect()
    }
}
