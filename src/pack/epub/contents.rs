//! The order of a book, and its table of contents (EPUB 3.3 §7, navigation documents).
//!
//! Takes the model and the work that a book is made of; gives its chapters in reading order, and the page that leads to
//! them. A section is a chapter with its pages below it; headings of the second level stand below their page.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::xhtml::escape;
use crate::article::Heading;
use crate::language::Lang;
use crate::pack::files::{mark, plain_name};
use crate::pack::selection::{below, parts};
use crate::plan::percent_encode;
use crate::render::Opening;
use crate::site::{PageId, Presence, Site, Version, WorkId};

/// A page of the book that was a page of the site.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// The work.
    pub work: WorkId,
    /// Its page in the language of the book.
    pub page: PageId,
    /// Where it lies, below the folder of the book.
    pub file: String,
}

/// The chapters of the book of a work, in reading order.
pub fn chapters(site: &Site, root: Version) -> Vec<Chapter> {
    let mut taken = BTreeSet::new();
    let mut chapters = Vec::new();
    for work in below(site, root) {
        let Presence::Own(page) = site.presence(work.version(root.lang)) else {
            continue;
        };
        let number = chapters.len() + 1;
        let mut name = match &*site.work(work).name {
            "" => "home".to_owned(),
            name => plain_name(name, number),
        };
        // Two names may differ by case alone, and a work may be called what another falls back to.
        while !taken.insert(name.to_ascii_lowercase()) {
            name = format!("{name}-{number}");
        }
        chapters.push(Chapter {
            work,
            page,
            file: format!("text/{name}.xhtml"),
        });
    }
    chapters
}

/// The table of contents, and where reading begins: what stands in the body of the page. `ids` are those that the files of
/// the book have.
pub fn list(
    site: &Site,
    root: Version,
    chapters: &[Chapter],
    opening: &Opening,
    ids: &BTreeMap<String, BTreeSet<String>>,
) -> String {
    let by_work = chapters.iter().map(|chapter| (chapter.work, chapter));
    let list = List {
        site,
        lang: root.lang,
        by_work: by_work.collect(),
        direction: opening.direction.as_str(),
        ids,
    };
    let mut out = String::from(
        "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\" aria-labelledby=\"toc-title\">\n<h1 id=\"toc-title\">",
    );
    escape(&opening.contents, &mut out);
    out.push_str("</h1>\n<ol>\n");
    list.entry(root.work, &[], &mut out);
    for part in parts(site, root) {
        list.entry(part, &parts(site, part.version(root.lang)), &mut out);
    }
    out.push_str("</ol>\n</nav>\n<nav epub:type=\"landmarks\" hidden=\"hidden\">\n<ol>\n<li><a epub:type=\"toc\" href=\"#toc\">");
    escape(&opening.contents, &mut out);
    out.push_str("</a></li>\n");
    if let Some(first) = chapters.first() {
        let file = percent_encode(&first.file);
        let _ = write!(out, "<li><a epub:type=\"bodymatter\" href=\"{file}\">");
        escape(&opening.title, &mut out);
        out.push_str("</a></li>\n");
    }
    out.push_str("</ol>\n</nav>");
    out
}

struct List<'a> {
    site: &'a Site,
    lang: Lang,
    by_work: BTreeMap<WorkId, &'a Chapter>,
    direction: &'a str,
    ids: &'a BTreeMap<String, BTreeSet<String>>,
}

impl List<'_> {
    /// An entry and what lies below it; `None` where there is neither.
    fn entry(&self, work: WorkId, parts: &[WorkId], out: &mut String) {
        let mut below = String::new();
        if let Some(chapter) = self.by_work.get(&work) {
            self.headings(chapter, &mut below);
        }
        for part in parts {
            let below_that = crate::pack::selection::parts(self.site, part.version(self.lang));
            self.entry(*part, &below_that, &mut below);
        }
        let title = match (
            self.by_work.get(&work),
            self.site.title(work.version(self.lang)),
        ) {
            (Some(chapter), Some(title)) => {
                let mut link = format!("<a href=\"{}\">", percent_encode(&chapter.file));
                self.words(&title.value, &mut link);
                link + "</a>"
            }
            (None, Some(title)) if !below.is_empty() => {
                let mut words = format!("<span lang=\"{0}\" xml:lang=\"{0}\">", title.lang);
                escape(&title.value, &mut words);
                words + "</span>"
            }
            _ => return,
        };
        let _ = write!(out, "<li>{title}");
        if !below.is_empty() {
            let _ = write!(out, "\n<ol>\n{below}</ol>\n");
        }
        out.push_str("</li>\n");
    }

    fn headings(&self, chapter: &Chapter, out: &mut String) {
        let headings = &self.site.page(chapter.page).article.outline.headings;
        let ids = self.ids.get(&chapter.file);
        // A heading that did not come into the book leads nowhere.
        let leads = |heading: &Heading| ids.is_some_and(|ids| ids.contains(&*heading.id));
        let is_listed = |it: &&Heading| it.level == 2 && it.has_words() && leads(it);
        for heading in headings.iter().filter(is_listed) {
            let file = percent_encode(&chapter.file);
            let _ = write!(out, "<li><a href=\"{file}{}\">", mark(&heading.id));
            self.words(&heading.text, out);
            out.push_str("</a></li>\n");
        }
    }

    /// Words of the book's language, set as its pages are.
    fn words(&self, text: &str, out: &mut String) {
        let typography = self.site.settings.language(self.lang).locale.typography();
        let _ = write!(out, "<bdi dir=\"{}\">", self.direction);
        escape(&typography.apply(text), out);
        out.push_str("</bdi>");
    }
}
