//! The addresses that others may rely on: what the ledger records.
//!
//! Pages, what stands in for them, files of works, feeds and former addresses; and in laws and statements, which are cited by
//! article and section, the headings. Slices of lists and years of archives come and go with what they list, and what carries a
//! fingerprint changes with its content: nobody cites either.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Piece, Plan};
use crate::language::Lang;
use crate::ledger::{AddressKind, Ledger, LedgerEntry};
use crate::route::Route;
use crate::site::{Page, Presence, Site, WorkId};

/// Types of pages whose headings are cited.
const CITED: [&str; 6] = [
    "statement",
    "conclusions",
    "law",
    "decree",
    "regulation",
    "official-text",
];

/// An address that is public now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicAddress {
    /// The address, as the ledger has it: `/ar/laws/water/#article-3`.
    pub address: String,
    /// The work; empty for the home page.
    pub work: Arc<str>,
    /// The language; `None` for what is the same in all.
    pub lang: Option<Lang>,
    /// What stands there.
    pub kind: AddressKind,
}

impl Plan {
    /// The addresses of a site that others may rely on, sorted.
    pub fn public(&self, site: &Site) -> Vec<PublicAddress> {
        let mut found = Vec::new();
        for output in &self.outputs {
            let (version, kind) = match &output.piece {
                Piece::Page { version } => match site.presence(*version) {
                    Presence::Fallback(_) => (version, AddressKind::Fallback),
                    _ => (version, AddressKind::Page),
                },
                Piece::Feed { version, .. } => (version, AddressKind::Feed),
                Piece::Redirect { version } => (version, AddressKind::Alias),
                Piece::Slice { .. }
                | Piece::NotFound { .. }
                | Piece::Languages { .. }
                | Piece::Moved { .. }
                | Piece::Calendar { .. }
                | Piece::Search { .. }
                | Piece::SearchFile { .. }
                | Piece::Changes { .. }
                | Piece::ChangesFile { .. }
                | Piece::StartHere { .. }
                | Piece::Style { .. }
                | Piece::Card { .. }
                | Piece::Font { .. }
                | Piece::FontSheet
                | Piece::ThemeFile { .. }
                | Piece::Resource { .. }
                | Piece::Variant { .. }
                | Piece::Robots
                | Piece::Redirects
                | Piece::Headers
                | Piece::Sitemap { .. }
                | Piece::SitemapIndex => continue,
            };
            let (work, lang) = (&site.work(version.work).name, Some(version.lang));
            let mut add = |address: String, kind| {
                let work = work.clone();
                found.push(PublicAddress {
                    address,
                    work,
                    lang,
                    kind,
                });
            };
            let own = site.presence(*version).own();
            let page = address(&output.route);
            if let (AddressKind::Page, Some(own)) = (kind, own) {
                for id in cited(site.page(own)) {
                    add(format!("{page}#{id}"), AddressKind::Anchor);
                }
            }
            add(page, kind);
        }
        found.extend(self.files(site));
        found.sort();
        found
    }

    /// The ledger of a site with what is public today: new addresses begin, and those that ended are closed. Whether they ended
    /// as they should is to be asked before.
    pub fn recorded(&self, site: &Site, today: Date) -> Ledger {
        let mut ledger = site.ledger.clone();
        let public = self.public(site);
        for it in &public {
            let known = ledger.get(&it.address);
            let led_on = it.kind == AddressKind::Alias;
            if known.is_some_and(|known| led_on && known.kind != AddressKind::Alias) {
                ledger.close(&it.address, today);
            } else if known.is_none_or(|known| !it.is_recorded(known)) {
                ledger.add(&it.address, it.entry(today));
            }
        }
        let public: BTreeSet<&str> = public.iter().map(|it| it.address.as_str()).collect();
        for (address, _) in site.ledger.entries() {
            if !public.contains(&**address) {
                ledger.close(address, today);
            }
        }
        ledger
    }

    fn files<'s>(&'s self, site: &'s Site) -> impl Iterator<Item = PublicAddress> + 's {
        let works = site.works.iter();
        let files = works.flat_map(|work| work.resources.iter().map(move |it| (work, it)));
        let versions = files.flat_map(|(work, it)| it.versions.iter().map(move |it| (work, it)));
        versions.filter_map(|(work, (lang, path))| {
            Some(PublicAddress {
                address: address(self.resource(path)?),
                work: work.name.clone(),
                lang: *lang,
                kind: AddressKind::File,
            })
        })
    }

    /// The address of a page of a work, as the ledger has it.
    pub fn address(&self, site: &Site, work: WorkId, lang: Lang) -> String {
        address(self.route(site, work.version(lang)))
    }
}

impl PublicAddress {
    /// Whether the ledger has it as it is.
    fn is_recorded(&self, known: &LedgerEntry) -> bool {
        let own = (&self.work, self.lang.as_ref().map(Lang::as_str), self.kind);
        own == (&known.work, known.lang.as_deref(), known.kind) && known.last.is_none()
    }

    fn entry(&self, today: Date) -> LedgerEntry {
        LedgerEntry {
            work: self.work.clone(),
            lang: self.lang.map(|lang| lang.as_str().into()),
            kind: self.kind,
            first: today,
            last: None,
        }
    }
}

/// The ids of headings that others cite.
pub fn cited(page: &Page) -> impl Iterator<Item = &Arc<str>> {
    let is_cited = page.kind().is_some_and(|kind| CITED.contains(&kind));
    let headings = page
        .article
        .outline
        .headings
        .iter()
        .filter(move |_| is_cited);
    headings.map(|heading| &heading.id)
}

fn address(route: &Route) -> String {
    format!("/{}", route.as_str())
}
