//! Two pages of one work, side by side.

use std::cell::OnceCell;
use std::ops::Range;

use super::align::{self, Marks, Step};
use super::figures::{FigureLedger, Judged, Lexicons};
use super::plain::plain;
use super::shape::{Address, NOTES, Shape};
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
    /// Their sections, where the outlines differ.
    pub steps: Option<Vec<Step>>,
    /// What is found of their figures, once a rule has asked.
    pub figures: OnceCell<Vec<Judged>>,
}

/// A page with what is read of it once, however many pages are held against it.
pub(in crate::check) struct ReadPage<'a> {
    page: &'a Manuscript<'a>,
    shape: Shape,
    figures: OnceCell<FigureLedger>,
}

/// One page of a pair.
pub(in crate::check) struct Side<'a> {
    pub page: &'a Manuscript<'a>,
    pub shape: &'a Shape,
    /// Its figures, once somebody has asked.
    pub figures: &'a OnceCell<FigureLedger>,
    /// The sections of the other page that answer to those of this one, by number; nothing where both have the same outline.
    sections: Option<Vec<Option<u32>>>,
}

impl<'a> ReadPage<'a> {
    /// Reads what a page is made of.
    pub fn new(page: &'a Manuscript<'a>, site: &Site) -> Self {
        ReadPage {
            page,
            shape: Shape::of(page, site).with_links(plain(page, site)),
            figures: OnceCell::new(),
        }
    }
}

impl<'a> Side<'a> {
    /// Two pages side by side, with the pairs of their sections where the outlines differ.
    pub fn both(
        own: &'a ReadPage<'a>,
        source: &'a ReadPage<'a>,
    ) -> (Self, Self, Option<Vec<Step>>) {
        let [mut own, mut source] = [own, source].map(|it| Side {
            page: it.page,
            shape: &it.shape,
            figures: &it.figures,
            sections: None,
        });
        let steps = align::sections((own.page, own.shape), (source.page, source.shape));
        if let Some(steps) = &steps {
            let number = |at: Option<usize>| at.and_then(|at| u32::try_from(at + 1).ok());
            // Before the first heading stands the same in both.
            let mut answers = (vec![Some(0)], vec![Some(0)]);
            for (a, b) in steps {
                answers.0.extend(a.map(|_| number(*b)));
                answers.1.extend(b.map(|_| number(*a)));
            }
            (own.sections, source.sections) = (Some(answers.0), Some(answers.1));
        }
        (own, source, steps)
    }

    /// The number of the other page's section that answers to one of this page; nothing for a section that it lacks.
    pub fn answer(&self, section: u32) -> Option<u32> {
        match &self.sections {
            Some(sections) if section < NOTES - 1 => {
                sections.get(section as usize).copied().flatten()
            }
            _ => Some(section),
        }
    }

    /// Where what stands at `at` of the other page would stand in this one: in the same block, else in the one nearest to that; of
    /// a section that this page lacks, behind the section before it.
    pub fn place_of(&self, other: &Side, at: usize) -> Range<usize> {
        let mut wanted = other.shape.address(at);
        wanted = match other.answer(wanted.section) {
            Some(section) => Address { section, ..wanted },
            None => {
                let before = (0..wanted.section).rev();
                let section = before.filter_map(|it| other.answer(it)).next();
                Address {
                    section: section.unwrap_or(0),
                    block: u32::MAX,
                    row: u32::MAX,
                    ..Address::default()
                }
            }
        };
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

    /// Lists or tables that belong together, by their numbers: in order, unless one page lacks sections of the other.
    pub fn paired(
        &self,
        parts: (&[Range<usize>], &[Range<usize>]),
        is_alike: impl Fn(usize, usize) -> bool,
    ) -> Vec<(usize, usize)> {
        if self.steps.is_none() {
            return (0..parts.0.len().min(parts.1.len()))
                .map(|at| (at, at))
                .collect();
        }
        let steps = self.aligned(parts, is_alike).into_iter();
        steps.filter_map(|(a, b)| Some((a?, b?))).collect()
    }

    /// Where the first list or table stands that only one page has, or would stand.
    pub fn first_alone(
        &self,
        parts: (&[Range<usize>], &[Range<usize>]),
        is_alike: impl Fn(usize, usize) -> bool,
    ) -> (Range<usize>, Range<usize>) {
        let alone = self.aligned(parts, is_alike).into_iter();
        let alone = alone.filter(|(a, b)| a.is_none() || b.is_none());
        // The page that has fewer of them is asked about those that the other has more of.
        let is_more = |it: &Step| it.0.is_some() == (parts.0.len() > parts.1.len());
        match alone.into_iter().find(is_more) {
            Some((Some(a), _)) => {
                let there = self.source.place_of(&self.own, parts.0[a].start);
                (parts.0[a].clone(), there)
            }
            Some((_, Some(b))) => {
                let here = self.own.place_of(&self.source, parts.1[b].start);
                (here, parts.1[b].clone())
            }
            _ => (self.own.page.body.clone(), self.source.page.body.clone()),
        }
    }

    /// Parts of the two pages: those of one section first, then those of one kind, then those that have the same words.
    fn aligned(
        &self,
        (own, source): (&[Range<usize>], &[Range<usize>]),
        is_alike: impl Fn(usize, usize) -> bool,
    ) -> Vec<Step> {
        let marks = |side: &Side, parts: &[Range<usize>]| -> Vec<(Option<u32>, Marks)> {
            let read = parts.iter().map(|range| {
                let section = side.shape.address(range.start).section;
                let text = side.page.text.get(range.clone()).unwrap_or_default();
                (Some(section), Marks::of(text))
            });
            read.collect()
        };
        let mut here = marks(&self.own, own);
        for (section, _) in &mut here {
            *section = section.and_then(|it| self.own.answer(it));
        }
        let there = marks(&self.source, source);
        align::align(own.len(), source.len(), |a, b| {
            let same_section = here[a].0 == there[b].0;
            let words = here[a].1.likeness(&there[b].1);
            let kind = if is_alike(a, b) { 2.0 } else { 0.0 };
            (same_section || words > 0.5)
                .then_some(if same_section { 2.0 } else { 0.0 } + kind + 3.0 * words)
        })
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

/// The pages of its work that are held against a page.
pub(super) fn held_against(site: &Site, source: PageId) -> Vec<PageId> {
    let page = site.page(source);
    // A translation is held against by those alone that name it.
    let may_be = |other: PageId| {
        source_named(site, source).is_none()
            || source_named(site, other) == Some(page.lang.as_str())
    };
    let pages = site.translations(page.work).map(|(_, other)| other);
    pages
        .filter(|it| *it != source && may_be(*it) && partner(site, *it) == Some(source))
        .collect()
}

/// The page that a page is held against; nothing for the one that others are held against, for one without others, and for
/// a translation whose source has changed since.
pub(super) fn partner(site: &Site, id: PageId) -> Option<PageId> {
    match site.freshness(id) {
        Freshness::Stale(..) => return None,
        Freshness::Unrecorded(source) | Freshness::Current(source) => return Some(source),
        Freshness::Original | Freshness::Unnamed | Freshness::Sourceless(_) => {}
    }
    let work = site.page(id).work;
    let named: Vec<&str> = site
        .translations(work)
        .filter_map(|(_, page)| source_named(site, page))
        .collect();
    let originals = || {
        site.translations(work)
            .filter(|(_, page)| source_named(site, *page).is_none())
    };
    let source = originals()
        .find(|(lang, _)| named.contains(&lang.as_str()))
        .or_else(|| originals().next());
    source.map(|(_, page)| page).filter(|page| *page != id)
}

/// The language that a page says it was translated from.
fn source_named(site: &Site, page: PageId) -> Option<&str> {
    let translation = site.page(page).article.front.translation.as_ref()?;
    translation.of.as_ref().map(|(tag, _)| &**tag)
}
