//! What is wrong with finished pages, whatever printed them: Markdown, an author's HTML, components, data, templates.
//!
//! Takes each page as it is printed, once, as a stream of tags; gives what is wrong with it, and, when all are known, the
//! links to places that no page has. A fault that stands in a page's source is told at its line; the others are a theme's,
//! or come from data: each is told once, at the template that has such a tag, with the number of pages that show it.
//!
//! No output reads another's bytes here either: of a page nothing stays but digests of its ids and the links with a
//! fragment, so that many thousand pages cost little memory, and no more than a part of the time to print them.

mod addresses;
mod attributes;
mod gather;
mod labels;
mod misfits;
mod orphans;
mod outside;
mod page;
mod places;
mod policy;
#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::Rule;
use super::external::ExternalLink;
use super::levels::Levels;
use super::manuscript::Manuscript;
use super::rules::orphan_page;
use crate::diagnostic::{Diagnostic, Message, Place};
use crate::plan::Output;
use crate::press::Press;
use crate::route::Route;

use addresses::Addresses;
use policy::Policy;

pub(super) use gather::gather;
pub(super) use orphans::orphans;

/// What pages are held against.
pub(super) struct Finished<'p> {
    addresses: Addresses<'p>,
    policy: Policy<'p>,
    /// Whether anybody asks which page links to which.
    notes_links: bool,
}

/// Something wrong with a page.
#[derive(Debug, Clone)]
struct PageFault {
    rule: &'static Rule,
    message: Message,
    hint: Message,
    /// The bytes of its tag in the page.
    tag: Range<usize>,
    /// The attribute that is at fault.
    attribute: Option<String>,
    /// The address that it is about, where printing may have told of it.
    about: Option<Box<str>>,
}

/// What a page is to others, and what is wrong with it.
#[derive(Debug, Default)]
pub(super) struct Seen {
    faults: Vec<PageFault>,
    /// Digests of its ids.
    ids: Vec<u64>,
    /// Places in other pages that it links to.
    wanted: Vec<Wanted>,
    /// The outputs that it links to, by number, where somebody asks.
    links: Vec<usize>,
}

/// A link to a place in another page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Wanted {
    /// The output, by its number in the plan.
    output: usize,
    /// The digest of the id.
    id: u64,
    /// The address as printed.
    address: Box<str>,
    /// The tag as printed.
    tag: Box<str>,
}

/// A fault that no line of a page's source explains.
#[derive(Debug)]
struct Loose {
    rule: &'static Rule,
    message: Message,
    hint: Message,
    about: Option<Box<str>>,
    /// The tag as printed.
    tag: Box<str>,
    /// The word behind it.
    word: Box<str>,
    /// The page.
    route: Route,
    /// The file that the page was made of, if it was one.
    source: Option<Arc<str>>,
}

/// What is left of a page when its own faults have been told.
#[derive(Debug, Default)]
pub(super) struct Rest {
    route: Option<Route>,
    loose: Vec<Loose>,
    ids: Vec<u64>,
    wanted: Vec<Wanted>,
    links: Vec<usize>,
    /// The links of its source to elsewhere, where somebody asks what answers there.
    pub(super) external: Vec<ExternalLink>,
}

impl<'p> Finished<'p> {
    /// Knows the addresses and the content policy of a site.
    pub fn new(press: &'p Press, levels: &Levels) -> Self {
        Finished {
            addresses: Addresses::new(press.plan(), press.links().base()),
            policy: Policy::new(press.site().policy(), press.links().base()),
            notes_links: !levels.is_off(orphan_page::RULE.name),
        }
    }

    /// Reads an output; `None` when it is no page.
    pub fn read(&self, output: &Output, bytes: &[u8]) -> Option<Seen> {
        let path = output.route.as_str();
        let is_page = output.route.is_page() || path.ends_with(".html");
        let html = simdutf8::basic::from_utf8(bytes).ok().filter(|_| is_page)?;
        Some(page::read(self, &output.route, html))
    }
}

impl Seen {
    /// Whether nothing is wrong with the page by itself.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    /// Tells the faults that stand in the source of the page, but for the rules that it waives; gives what is left.
    pub fn told(
        self,
        (output, bytes): (&Output, &[u8]),
        manuscript: Option<&Manuscript>,
        waived: &[&str],
        found: &mut Vec<Diagnostic>,
    ) -> Rest {
        // What printing told of the page's links: words beside a tag may have other places than the address in it.
        let (html, by_printing) = match self.faults.is_empty() {
            true => ("", BTreeSet::new()),
            false => (
                simdutf8::basic::from_utf8(bytes).unwrap_or_default(),
                gather::told_addresses(found),
            ),
        };
        let mut lines = places::Lines::new(manuscript, html);
        let mut loose = Vec::new();
        // A fault that comes twice at one place is one.
        let mut once = BTreeSet::new();
        for fault in self.faults {
            let is_told = gather::is_told(fault.rule, fault.about.as_deref(), &by_printing);
            if waived.contains(&fault.rule.name) || is_told {
                continue;
            }
            match lines.place(&fault) {
                Some(place) => {
                    found.retain(|it| !is_wider(it, &fault, &place));
                    let is_told = |it: &Diagnostic| {
                        it.code == fault.rule.name && it.place.as_ref() == Some(&place)
                    };
                    if !found.iter().any(is_told) && once.insert((fault.rule.name, place.clone())) {
                        let finding = fault.rule.finding_at(place, fault.message);
                        let finding = finding.hint(fault.hint).about(fault.about);
                        found.push(match manuscript {
                            Some(page) => finding.lang(page.lang),
                            None => finding,
                        });
                    }
                }
                None => loose.push(Loose {
                    rule: fault.rule,
                    message: fault.message,
                    hint: fault.hint,
                    about: fault.about,
                    word: places::word_behind(html.get(fault.tag.end..).unwrap_or_default()).into(),
                    tag: html.get(fault.tag).unwrap_or_default().into(),
                    route: output.route.clone(),
                    source: manuscript.map(|page| page.path.clone()),
                }),
            }
        }
        Rest {
            route: Some(output.route.clone()),
            loose,
            ids: self.ids,
            wanted: self.wanted,
            links: self.links,
            external: Vec::new(),
        }
    }
}

/// Whether printing has told the same of a whole block in which the place lies.
fn is_wider(told: &Diagnostic, fault: &PageFault, place: &Place) -> bool {
    let holds = |wide: &Place| {
        wide.path == place.path
            && wide.start <= place.start
            && place.end <= wide.end
            && wide != place
    };
    told.code == fault.rule.name
        && told.place.as_ref().is_some_and(holds)
        && told.message == fault.message
}

/// The ids of all pages, by the numbers of their outputs.
type PageIds = FxHashSet<(usize, u64)>;

fn digest(id: &str) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = rustc_hash::FxHasher::default();
    id.hash(&mut hasher);
    hasher.finish()
}
