//! Two pages of one work, side by side.

use std::ops::Range;

use super::figures::Lexicons;
use super::shape::Shape;
use crate::check::Rule;
use crate::check::manuscript::Manuscript;
use crate::check::terms::Vocabulary;
use crate::diagnostic::{Diagnostic, Message};
use crate::site::{Freshness, PageId, Site};

/// A page and the one it is held against.
pub(in crate::check) struct Pair<'a> {
    pub site: &'a Site,
    /// What words say of figures.
    pub lexicons: &'a Lexicons,
    /// The official terms.
    pub vocabulary: &'a Vocabulary,
    /// The page that is looked at.
    pub own: Side<'a>,
    /// The page that it must agree with.
    pub source: Side<'a>,
}

/// One page of a pair.
pub(in crate::check) struct Side<'a> {
    pub page: &'a Manuscript<'a>,
    pub shape: Shape,
}

impl<'a> Side<'a> {
    /// A page, and what it is made of.
    pub fn new(page: &'a Manuscript<'a>, site: &Site) -> Self {
        let shape = Shape::of(page, site);
        Side { page, shape }
    }

    /// The page's language as messages name it.
    pub fn tag(&self) -> &str {
        self.page.lang.as_str()
    }
}

impl Pair<'_> {
    /// A finding at both pages.
    pub fn finding(
        &self,
        rule: &Rule,
        places: (Range<usize>, Range<usize>),
        message: impl Into<Message>,
        label: impl Into<Message>,
    ) -> Diagnostic {
        let (own, source) = (self.own.page, self.source.page);
        let second = source.place(source.first_line(places.1));
        rule.finding(own, own.first_line(places.0), message)
            .second(second, label)
    }

    /// What to do where one of the two is right.
    pub fn remedy(&self, rule: &Rule) -> Message {
        message!("correct-one-or-allow", rule = rule.name)
    }

    /// That the two pages have different numbers of something. `own` counts it in the first.
    pub fn counts(&self, own: Message, source: usize) -> Message {
        let (tag, other) = (self.own.tag(), self.source.tag());
        message!("page-has-counts", tag, own, other, source)
    }
}

/// The page that a page is held against; nothing for the one that others are held against, for one without others, and for
/// a translation whose source has changed since.
pub(in crate::check) fn partner(site: &Site, id: PageId) -> Option<PageId> {
    match site.freshness(id) {
        Freshness::Stale(..) => return None,
        Freshness::Unrecorded(source) | Freshness::Current(source) => return Some(source),
        Freshness::Original | Freshness::Unnamed | Freshness::Sourceless(_) => {}
    }
    let work = site.page(id).work;
    let of = |page: PageId| -> Option<&str> {
        let translation = site.page(page).article.front.translation.as_ref()?;
        translation.of.as_ref().map(|(tag, _)| &**tag)
    };
    let named: Vec<&str> = site
        .translations(work)
        .filter_map(|(_, page)| of(page))
        .collect();
    let originals = || {
        site.translations(work)
            .filter(|(_, page)| of(*page).is_none())
    };
    let source = originals()
        .find(|(lang, _)| named.contains(&lang.as_str()))
        .or_else(|| originals().next());
    source.map(|(_, page)| page).filter(|page| *page != id)
}
