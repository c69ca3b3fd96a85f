//! What the page for searching offers: the types and years to choose from, and pages for those who browse instead.

use std::cmp::Reverse;

use crate::plan::SearchFiles;
use crate::render::context::Stage;
use crate::site::{WorkId, WorkKind};

/// How many types can be chosen from: one digit of the index says a page's type, and 0 is for none.
const TYPES: usize = 63;

/// On the page for searching, every page is also listed by letter and date, up to this number; then only the sections
/// and terms are, whose own lists lead further.
const LISTED: usize = 1000;

/// What the page for searching lists for those who browse.
pub fn listed(stage: &Stage, files: &SearchFiles) -> Vec<WorkId> {
    let pages = files.pages.iter().map(|page| stage.site.page(*page));
    let holding = pages.filter(|page| page.article.front.withdrawn.is_none());
    let works = holding.map(|page| page.work);
    let few = files.pages.len() <= LISTED;
    works
        .filter(|work| few || stage.site.work(*work).kind != WorkKind::Page)
        .collect()
}

/// The types of the pages that can be found, sorted, as many as there are numbers for.
pub fn types<'s>(stage: &'s Stage, files: &SearchFiles) -> Vec<&'s str> {
    let kinds = files.pages.iter().filter_map(|page| {
        let page = stage.site.page(*page);
        page.kind()
            .filter(|_| page.article.front.withdrawn.is_none())
    });
    let mut types: Vec<&str> = kinds.collect();
    types.sort_unstable();
    types.dedup();
    types.truncate(TYPES);
    types
}

/// The years of the pages that can be found, the newest first.
pub fn years(stage: &Stage, files: &SearchFiles) -> Vec<i16> {
    let zone = &stage.site.settings.time_zone;
    let pages = files.pages.iter().map(|page| stage.site.page(*page));
    let days = pages.filter_map(|page| page.article.front.date);
    let mut years: Vec<i16> = days.map(|when| when.day(zone).year()).collect();
    years.sort_unstable_by_key(|year| Reverse(*year));
    years.dedup();
    years
}
