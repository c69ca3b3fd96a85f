//! Which feeds there are, what each holds, and where it lies.
//!
//! The site, each section and each term have one in every language in which they have a page and dated pages below it.
//! A feed tells what is new, so it holds only pages of its own language, public, not withdrawn, newest first; of long ones
//! fewer. Sections gather from the sections below them. All feeds are filled in one walk over the pages, whatever their
//! number.

use std::collections::BTreeMap;

use super::Plan;
use crate::edition::{Edition, LinkStyle};
use crate::plan::{FeedFormat, Piece};
use crate::route::Route;
use crate::site::{PageId, Presence, Site, State, Version, WorkId, WorkKind};

/// How many entries a feed holds at most, and how many at least where there are as many pages.
const MOST: usize = 20;
const FEWEST: usize = 10;

/// So much Markdown, in bytes, and no further entry is begun: feeds hold full texts, and are fetched whole, hour by hour, by
/// telephones too.
const ENOUGH: usize = 64 * 1024;

impl Plan {
    /// The entries of the feed of a work, newest first; `None` where it has none.
    pub fn feed(&self, version: Version) -> Option<&[PageId]> {
        self.feeds.get(&version).map(Vec::as_slice)
    }

    /// The address of a feed.
    pub fn feed_route(&self, site: &Site, version: Version, format: FeedFormat) -> Route {
        let page = self.route(site, version);
        page.file(format.file()).unwrap_or_else(|_| page.clone())
    }

    /// A copy on a disk has no news, hence no feeds.
    pub(super) fn add_feeds(&mut self, site: &Site, edition: &Edition) {
        if edition.links == LinkStyle::Relative {
            return;
        }
        self.feeds = fill(site);
        let feeds: Vec<Version> = self.feeds.keys().copied().collect();
        for version in feeds {
            for format in FeedFormat::ALL {
                let route = self.feed_route(site, version, format);
                self.push(route, Piece::Feed { version, format });
            }
        }
    }
}

/// A feed while it is filled.
#[derive(Default)]
struct Filling {
    pages: Vec<PageId>,
    /// How much Markdown they hold.
    bytes: usize,
}

impl Filling {
    fn has_room(&self) -> bool {
        let number = self.pages.len();
        number < FEWEST || (number < MOST && self.bytes < ENOUGH)
    }
}

fn fill(site: &Site) -> BTreeMap<Version, Vec<PageId>> {
    let mut feeds: BTreeMap<Version, Filling> = BTreeMap::new();
    for id in newest_first(site) {
        let page = site.page(id);
        for work in feeds_of(site, id) {
            let version = work.version(page.lang);
            let shown = matches!(site.presence(version), Presence::Own(_) | Presence::Bare);
            if !shown {
                continue;
            }
            let feed = feeds.entry(version).or_default();
            if feed.has_room() {
                feed.pages.push(id);
                feed.bytes += page.article.body.len();
            }
        }
    }
    let feeds = feeds.into_iter();
    feeds.map(|(version, feed)| (version, feed.pages)).collect()
}

/// Dated pages that are told of, by date; those of one moment by name.
fn newest_first(site: &Site) -> Vec<PageId> {
    let mut dated: Vec<_> = (0..)
        .map(PageId)
        .zip(&site.pages)
        .filter(|(_, page)| {
            page.state == State::Public
                && !page.is_over()
                && site.work(page.work).kind == WorkKind::Page
        })
        .filter_map(|(id, page)| Some((std::cmp::Reverse(page.moment?), page.work, id)))
        .collect();
    dated.sort_unstable();
    dated.into_iter().map(|(.., id)| id).collect()
}

/// The works whose feeds tell of a page: home, the sections above it, its terms.
fn feeds_of(site: &Site, id: PageId) -> Vec<WorkId> {
    let page = site.page(id);
    let above = std::iter::successors(site.work(page.work).parent, |work| site.work(*work).parent);
    let mut works: Vec<WorkId> = above
        .filter(|work| matches!(site.work(*work).kind, WorkKind::Home | WorkKind::Section))
        .chain(page.terms.iter().copied())
        .collect();
    works.sort_unstable();
    works.dedup();
    works
}
