//! The statement of changes: what was published, corrected, withdrawn and taken away, in each language, newest first.
//!
//! It is kept by sites that record their addresses or release their works in sets, and is made of what pages say of themselves;
//! only what is gone without a page of its own is told by the ledger.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{ChangesForm, Piece, Plan};
use crate::article::When;
use crate::edition::{Edition, LinkStyle};
use crate::language::Lang;
use crate::ledger::{AddressKind, LedgerEntry};
use crate::route::Route;
use crate::settings::Language;
use crate::site::{PageId, ReleaseSet, Site, WorkKind};
use crate::theme::Theme;

/// How many changes a statement tells at most.
const MOST: usize = 200;

/// Something that readers of a site may have to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicChange {
    /// When.
    pub on: When,
    /// What.
    pub kind: PublicChangeKind,
    /// The page; `None` for what has none any more.
    pub page: Option<PageId>,
    /// The address of what is gone.
    pub address: Option<Arc<str>>,
    /// What was corrected, or why it was withdrawn, in the language of the page.
    pub note: Option<Arc<str>>,
    /// The release set with which it came.
    pub release: Option<Arc<str>>,
}

/// What happened to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PublicChangeKind {
    /// It was published.
    New,
    /// It was changed.
    Corrected,
    /// It holds no longer.
    Withdrawn,
    /// It was taken away.
    Gone,
}

impl PublicChangeKind {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            PublicChangeKind::New => "new",
            PublicChangeKind::Corrected => "corrected",
            PublicChangeKind::Withdrawn => "withdrawn",
            PublicChangeKind::Gone => "gone",
        }
    }
}

/// The statement of changes in a language.
#[derive(Debug, Clone)]
pub(super) struct Statement {
    route: Route,
    changes: Vec<PublicChange>,
}

impl Plan {
    /// The statement of changes of each language, where the theme has a page for it and the site something to tell.
    pub(super) fn add_changes(&mut self, site: &Site, theme: &Theme, edition: &Edition) {
        let is_kept = !site.ledger.is_empty() || !site.sets.is_empty();
        if !theme.has_changes || !is_kept {
            return;
        }
        for language in &site.settings.languages {
            let lang = language.lang;
            let Some(route) = changes_page(language) else {
                continue;
            };
            let changes = self.find_changes(site, lang, &route);
            if changes.is_empty() || self.is_taken(site, lang, &route) {
                continue;
            }
            let with_files = edition.links == LinkStyle::Rooted && edition.holds(lang);
            for form in ChangesForm::ALL.into_iter().filter(|_| with_files) {
                if let Ok(route) = route.file(form.file()) {
                    self.push(route, Piece::ChangesFile { lang, form });
                }
            }
            self.push_for(edition, lang, route.clone(), Piece::Changes { lang });
            if edition.holds(lang) {
                self.changes.insert(lang, Statement { route, changes });
            }
        }
    }

    /// The address of the statement of changes in a language; `None` where there is none.
    pub fn changes_route(&self, lang: Lang) -> Option<&Route> {
        Some(&self.changes.get(&lang)?.route)
    }

    /// What was published, corrected, withdrawn and taken away in a language, newest first.
    pub fn changes(&self, lang: Lang) -> &[PublicChange] {
        let statement = self.changes.get(&lang);
        statement.map_or(&[], |statement| &statement.changes)
    }

    /// Whether a work of the site's own lies there.
    fn is_taken(&self, site: &Site, lang: Lang, route: &Route) -> bool {
        let mut works = site.work_ids();
        works.any(|work| {
            let version = work.version(lang);
            self.route(site, version) == route && site.presence(work.version(lang)).is_shown()
        })
    }

    /// The changes of a language, for the statement at `own`.
    fn find_changes(&self, site: &Site, lang: Lang, own: &Route) -> Vec<PublicChange> {
        let zone = &site.settings.time_zone;
        let mut found = Vec::new();
        for work in site.work_ids() {
            let is_page = site.work(work).kind == WorkKind::Page;
            if let Some(page) = site.presence(work.version(lang)).own().filter(|_| is_page) {
                self.of_page(site, page, &mut found);
            }
        }
        found.extend(self.gone(site, lang, own));
        // What says its own day in the future is public all the same, and did not happen then.
        let key = |it: &PublicChange| (std::cmp::Reverse(it.on.timestamp(zone)), it.kind, it.page);
        found.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.address.cmp(&b.address)));
        found.truncate(MOST);
        found
    }

    fn of_page(&self, site: &Site, id: PageId, found: &mut Vec<PublicChange>) {
        let page = site.page(id);
        let front = &page.article.front;
        let name = &site.work(page.work).name;
        let set = site.sets.iter().find(|set| set.works.contains(name));
        let change = |on: When, kind, note: Option<Arc<str>>| PublicChange {
            on,
            kind,
            page: Some(id),
            address: None,
            note,
            release: None,
        };
        let is_gone = page.is_gone();
        if let Some(on) = self.published(site, id, set).filter(|_| !is_gone) {
            found.push(PublicChange {
                release: set.map(|set| set.release.name.clone()),
                ..change(on, PublicChangeKind::New, None)
            });
        }
        for update in front.updates.iter().filter(|_| !is_gone) {
            found.push(change(
                update.on,
                PublicChangeKind::Corrected,
                update.note.clone(),
            ));
        }
        if let Some(withdrawn) = &front.withdrawn {
            let kind = match is_gone {
                true => PublicChangeKind::Gone,
                false => PublicChangeKind::Withdrawn,
            };
            found.push(change(withdrawn.on, kind, withdrawn.reason.clone()));
        }
    }

    /// Since when a page is public: since its set is, or its own moment, or the day on which the ledger first has it.
    fn published(&self, site: &Site, id: PageId, set: Option<&ReleaseSet>) -> Option<When> {
        let page = site.page(id);
        let (front, zone) = (&page.article.front, &site.settings.time_zone);
        let own = front.publish_at.or(front.date);
        let of_set = set.and_then(|set| set.release.at);
        let latest = own.into_iter().chain(of_set);
        let latest = latest.max_by_key(|when| when.timestamp(zone));
        let first = || {
            let address = self.address(site, page.work, page.lang);
            let entry = site.ledger.get(&address)?;
            Some(When::Day(entry.first))
        };
        latest.or_else(first)
    }

    /// Pages that nothing stands in the place of, the statement at `own` neither.
    fn gone(&self, site: &Site, lang: Lang, own: &Route) -> Vec<PublicChange> {
        let is_ended = |entry: &LedgerEntry| {
            let is_own = entry.lang.as_deref() == Some(lang.as_str());
            is_own && entry.kind == AddressKind::Page && entry.last.is_some()
        };
        let entries = site.ledger.entries();
        let ended: Vec<_> = entries.filter(|(_, entry)| is_ended(entry)).collect();
        if ended.is_empty() {
            return Vec::new();
        }
        let routes = self.outputs.iter().map(|output| &output.route);
        let address = |route: &Route| format!("/{}", route.as_str());
        let there: BTreeSet<String> = routes.chain([own]).map(address).collect();
        let gone = ended.into_iter().filter_map(|(address, entry)| {
            let last = entry.last.filter(|_| !there.contains(&**address))?;
            Some(PublicChange {
                on: When::Day(last),
                kind: PublicChangeKind::Gone,
                page: None,
                address: Some(address.clone()),
                note: None,
                release: None,
            })
        });
        gone.collect()
    }
}

fn changes_page(language: &Language) -> Option<Route> {
    let home = Route::page([language.prefix.as_str()]).ok()?;
    home.child("changes").ok()
}
