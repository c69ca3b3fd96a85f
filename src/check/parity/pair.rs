//! Two pages of one work, side by side.

use std::cell::OnceCell;
use std::ops::Range;

use super::figures::{Judged, Lexicons};
use super::shape::{Address, Shape};
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
    /// What is found of their figures, once a rule has asked.
    pub figures: OnceCell<Vec<Judged>>,
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

    /// Where what stands at `at` of the other page would stand in this one: in the same block, else in the one nearest to that.
    pub fn place_of(&self, other: &Side, at: usize) -> Range<usize> {
        let wanted = other.shape.address(at);
        let far = |own: &Address| {
            let parts = [
                (own.section, wanted.section),
                (own.block, wanted.block),
                (own.row, wanted.row),
                (own.column, wanted.column),
            ];
            parts.map(|(own, wanted)| own.abs_diff(wanted))
        };
        let leaf = self.shape.leaves.iter().min_by_key(|(_, own)| far(own));
        let body = &self.page.body;
        let start = leaf.map_or(body.start, |(start, _)| *start);
        start..body.end.max(start)
    }

    /// The page's language as messages name it.
    pub fn tag(&self) -> &str {
        self.page.lang.as_str()
    }
}

impl Pair<'_> {
    /// A finding at both pages, with what is to be said at each.
    pub fn finding(
        &self,
        rule: &Rule,
        places: (Range<usize>, Range<usize>),
        [message, there]: [Message; 2],
        label: impl Into<Message>,
    ) -> Diagnostic {
        let (own, source) = (self.own.page, self.source.page);
        let second = source.place(source.first_line(places.1));
        rule.finding(own, own.first_line(places.0), message)
            .second(second, label)
            .there(there)
    }

    /// The same said at both pages: what stands in the one, what in the other, and the language of the other.
    pub fn both<T>(
        &self,
        own: T,
        source: T,
        say: impl Fn(&T, &T, &str) -> Message,
    ) -> [Message; 2] {
        let (tag, other) = (self.own.tag(), self.source.tag());
        [say(&own, &source, other), say(&source, &own, tag)]
    }

    /// What to do where one of the two is right.
    pub fn remedy(&self, rule: &Rule) -> Message {
        message!("correct-one-or-allow", rule = rule.name)
    }

    /// That the two pages have different numbers of something.
    pub fn counts(
        &self,
        own: usize,
        source: usize,
        counted: impl Fn(usize) -> Message,
    ) -> [Message; 2] {
        let said = |tag: &str, own, other: &str, source: usize| {
            message!("page-has-counts", tag, own = counted(own), other, source)
        };
        let (tag, other) = (self.own.tag(), self.source.tag());
        [said(tag, own, other, source), said(other, source, tag, own)]
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
