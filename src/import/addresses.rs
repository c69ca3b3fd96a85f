//! NewAddresses: where each page will be found, and that everything that led to it leads to it still.
//!
//! Takes the pages with their old addresses; gives each a `slug` where that alone makes the new address the old one, else an
//! alias. An address that another page has already is told and left out.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Value;

use super::model::{OldPage, OldSite};
use super::old;
use super::report::{MoveReport, Weight};
use crate::article::ArticleKind;
use crate::language::Lang;
use crate::route::{Route, nfc, percent_decode};

/// The addresses of the new site.
pub struct NewAddresses {
    /// By work and language: the address, without slashes at its ends.
    pages: BTreeMap<(String, Lang), String>,
    prefixes: BTreeMap<Lang, String>,
    folders: BTreeSet<String>,
    taken: BTreeSet<String>,
}

/// An address to be compared: decoded, composed, without what servers add or leave away.
pub fn bare(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let path = nfc(&percent_decode(path));
    let path = path.trim_matches('/');
    let path = match path.rsplit_once('/') {
        Some((folder, "index.html" | "index.htm" | "index.php")) => folder,
        None if matches!(path, "index.html" | "index.htm" | "index.php") => "",
        _ => path,
    };
    path.trim_matches('/').to_owned()
}

impl NewAddresses {
    /// Gives every page its address, slug and aliases.
    pub fn give(site: &mut OldSite, report: &mut MoveReport) -> Self {
        let prefixes = site
            .languages
            .iter()
            .map(|it| (it.lang, it.prefix.clone()))
            .collect();
        let folders = site
            .pages
            .iter()
            .filter(|page| page.kind == ArticleKind::Section)
            .map(|page| page.work.clone())
            .collect();
        let mut own = NewAddresses {
            pages: BTreeMap::new(),
            prefixes,
            folders,
            taken: BTreeSet::new(),
        };
        let mut order: Vec<usize> = (0..site.pages.len()).collect();
        order.sort_by_key(|at| {
            site.pages[*at].work.matches('/').count()
                + usize::from(!site.pages[*at].work.is_empty())
        });
        for at in order {
            own.slug(&mut site.pages[at]);
        }
        own.lead(site, report);
        own
    }

    /// Where a page is found.
    pub fn of(&self, work: &str, lang: Lang) -> String {
        if let Some(address) = self.pages.get(&(work.to_owned(), lang)) {
            return address.clone();
        }
        match work {
            "" => self.prefixes.get(&lang).cloned().unwrap_or_default(),
            work => old::join(&self.above(work, lang), old::last(work)),
        }
    }

    /// All addresses of pages.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str, Lang)> {
        self.pages
            .iter()
            .map(|((work, lang), address)| (address.as_str(), work.as_str(), *lang))
    }

    /// The address that a work's own last name is added to: that of the section above it, and folders that are none.
    fn above(&self, work: &str, lang: Lang) -> String {
        let folder = old::folder(work);
        let mut section = folder;
        while !section.is_empty() && !self.folders.contains(section) {
            section = old::folder(section);
        }
        let between = folder[section.len()..].trim_matches('/');
        old::join(&self.of(section, lang), between)
    }

    /// A slug, where it makes the new address the old one.
    fn slug(&mut self, page: &mut OldPage) {
        let plain = self.of(&page.work, page.lang);
        let old = page.address.as_deref().map(bare);
        let mut address = plain.clone();
        if let Some(old) = old.filter(|old| *old != plain && !page.work.is_empty()) {
            let above = self.above(&page.work, page.lang);
            let segment = match above.as_str() {
                "" => Some(old.as_str()),
                above => old
                    .strip_prefix(above)
                    .and_then(|rest| rest.strip_prefix('/')),
            };
            // Two files of one address: the first had it.
            let is_free = !self.taken.contains(&old);
            if let Some(segment) = segment.filter(|it| is_free && is_slug(it)) {
                page.front.set("slug", segment);
                address = old.clone();
            }
        }
        self.taken.insert(address.clone());
        self.pages.insert((page.work.clone(), page.lang), address);
    }

    /// Where readers of a language find works that have no page in it: no other page's former address can lead away from there.
    fn shown_instead(&self, site: &OldSite) -> Vec<(String, String)> {
        let Some(main) = site.languages.first() else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for ((work, lang), address) in &self.pages {
            let below = address.strip_prefix(main.prefix.as_str());
            let Some(below) = below.filter(|_| *lang == main.lang) else {
                continue;
            };
            for other in &site.languages {
                if !self.pages.contains_key(&(work.clone(), other.lang)) {
                    let own = old::join(&other.prefix, below.trim_start_matches('/'));
                    found.push((own, work.clone()));
                }
            }
        }
        found
    }

    /// Aliases for all that led here.
    fn lead(&self, site: &mut OldSite, report: &mut MoveReport) {
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        for (address, work, _) in self.all() {
            taken.insert(address.to_owned(), work.to_owned());
        }
        for (address, work) in self.shown_instead(site) {
            taken.entry(address).or_insert(work);
        }
        // Many disks and servers take addresses that differ only in capitals for one.
        let mut small: BTreeSet<String> = taken.keys().map(|it| it.to_lowercase()).collect();
        for page in &mut site.pages {
            let own = self.of(&page.work, page.lang);
            let mut aliases = Vec::new();
            let published = page.address.iter().cloned();
            for (is_page, address) in published
                .map(|it| (true, it))
                .chain(page.former.iter().map(|it| (false, it.clone())))
            {
                let bare = bare(&address);
                // Diwan has a page of its own for what is not there, at the address that servers ask for.
                let is_not_found = old::last(&bare) == "404.html";
                if bare == own || is_not_found {
                    report.kept += 1;
                    continue;
                }
                match alias(&address) {
                    Some(_)
                        if !taken.contains_key(&bare) && small.contains(&bare.to_lowercase()) =>
                    {
                        report.lost += 1;
                        let message = message!("import-alias-in-capitals");
                        let place = (page.path.as_str(), None);
                        report.say_of(Weight::Left, "address", message, place, address);
                    }
                    Some(alias) if !taken.contains_key(&bare) => {
                        small.insert(bare.to_lowercase());
                        taken.insert(bare, page.work.clone());
                        aliases.push(Value::from(alias));
                        report.led += 1;
                    }
                    Some(_) if taken.get(&bare) == Some(&page.work) => report.led += 1,
                    Some(_) => {
                        report.lost += 1;
                        let message = match is_page {
                            true => message!("import-address-taken"),
                            false => message!("import-alias-taken"),
                        };
                        let place = (page.path.as_str(), None);
                        report.say_of(Weight::Person, "address", message, place, address);
                    }
                    None => {
                        report.lost += 1;
                        report.say_of(
                            Weight::Person,
                            "address",
                            message!("import-address-impossible"),
                            (&page.path, None),
                            address,
                        );
                    }
                }
            }
            if !aliases.is_empty() {
                page.front.set("aliases", Value::Sequence(aliases));
            }
        }
    }
}

/// Whether a text can be the last part of an address.
fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('.')
        && !is_file_name(text)
        && !text.contains(['/', '#', '?', '&', '%'])
        && !text.contains(char::is_whitespace)
        && Route::page([text]).is_ok()
}

/// Whether the last part of an address is the name of a file: a folder called so would answer with a detour, and some servers not
/// at all.
fn is_file_name(text: &str) -> bool {
    [".html", ".htm", ".php", ".shtml", ".aspx", ".xhtml"]
        .iter()
        .any(|ending| text.to_ascii_lowercase().ends_with(ending))
}

/// Whether the last part of an address ends as files do: `plan.pdf`, and not `pump-0.9.4` or `1.x`, which were shown as pages.
fn has_ending(text: &str) -> bool {
    let ending = old::parted(text).1;
    (2..=5).contains(&ending.len())
        && ending.starts_with(|c: char| c.is_ascii_alphabetic())
        && ending.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// An address as an alias is written; `None` where it can be none.
fn alias(address: &str) -> Option<String> {
    let path = nfc(&percent_decode(address.split(['?', '#']).next()?));
    let path = format!("/{}", path.trim_start_matches('/'));
    let is_folder = path.ends_with('/');
    let whole = match is_folder || has_ending(old::last(&path)) {
        true => path,
        false => format!("{path}/"),
    };
    (whole != "/" && Route::parse(&whole).is_ok()).then_some(whole)
}
