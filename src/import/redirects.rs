//! Redirects of the old site: former addresses of pages where they lead to one, else lines of `redirects.yaml`.
//!
//! An address with a query (`/?p=12`) can be no file, and one that leads to another host belongs to no page: both stand in the list, which
//! servers read.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::{Mapping, Value};

use super::addresses::bare;
use super::model::OldSite;
use super::report::{MoveReport, Weight};

/// Where a line of the list leads.
pub enum Leads {
    /// To a page, by its number.
    Page(usize),
    /// To another site.
    Away(String),
}

/// Gives pages the addresses that led to them; what the list has to say is given back.
pub fn lead(site: &mut OldSite, report: &mut MoveReport) -> Vec<(String, Leads)> {
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    // A page that had no address of its own is named by its file.
    let mut files: BTreeMap<String, usize> = BTreeMap::new();
    for (number, page) in site.pages.iter().enumerate() {
        files.entry(page.path.clone()).or_insert(number);
        for address in page.address.iter().chain(&page.former) {
            at.entry(bare(address)).or_insert(number);
        }
    }
    let base = site.base_url.clone().unwrap_or_default();
    let base = base.trim_end_matches('/');
    let mut listed = Vec::new();
    let mut waiting = site.redirects.clone();
    // A redirect may lead to another one.
    for _ in 0..4 {
        let mut left = Vec::new();
        for (from, to) in waiting {
            let path = match base.is_empty() {
                true => to.as_str(),
                false => to.strip_prefix(base).unwrap_or(&to),
            };
            if let Some(page) = files.get(&to) {
                listed.push((from, Leads::Page(*page)));
                continue;
            }
            match at.get(&bare(path)).copied() {
                Some(page) if !path.contains("://") && from.contains('?') => {
                    listed.push((from, Leads::Page(page)));
                }
                Some(page) if !path.contains("://") => {
                    at.entry(bare(&from)).or_insert(page);
                    site.pages[page].former.push(from);
                }
                _ => left.push((from, to)),
            }
        }
        waiting = left;
    }
    for (from, to) in waiting {
        let is_away = to.starts_with("https://") || to.starts_with("http://");
        let is_own = !base.is_empty() && to.starts_with(base);
        if is_away && !is_own && !at.contains_key(&bare(&from)) {
            listed.push((from, Leads::Away(to)));
            continue;
        }
        report.lost += 1;
        let message = message!("import-redirect-elsewhere");
        let detail = format!("{from} → {to}");
        report.say_of(Weight::Person, "redirect", message, ("", None), detail);
    }
    listed
}

/// The list as `redirects.yaml` has it; `None` where there is nothing to list.
pub fn written(
    listed: &[(String, Leads)],
    site: &OldSite,
    report: &mut MoveReport,
) -> Option<String> {
    let mut taken = BTreeSet::new();
    let mut lines = Vec::new();
    for (from, leads) in listed {
        if !taken.insert(from.clone()) {
            continue;
        }
        let mut line = Mapping::new();
        line.insert("from".into(), from.as_str().into());
        match leads {
            Leads::Away(to) => line.insert("to".into(), to.as_str().into()),
            Leads::Page(number) => {
                let page = &site.pages[*number];
                let is_hidden = page.front.keys.contains_key("draft")
                    || page.front.keys.contains_key("publish_at");
                if is_hidden {
                    continue;
                }
                match page.work.as_str() {
                    "" => {
                        let own = site.languages.iter().find(|it| it.lang == page.lang);
                        let prefix = own.map_or("", |it| it.prefix.as_str());
                        let home = format!("/{prefix}/").replace("//", "/");
                        line.insert("to".into(), home.into())
                    }
                    work => {
                        line.insert("lang".into(), page.lang.as_str().into());
                        line.insert("to".into(), work.into())
                    }
                }
            }
        };
        report.led += 1;
        let message = message!("import-redirect-listed");
        report.say_of(
            Weight::Changed,
            "redirect",
            message,
            ("", None),
            from.as_str(),
        );
        lines.push(Value::Mapping(line));
    }
    (!lines.is_empty()).then(|| serde_yaml::to_string(&lines).unwrap_or_default())
}
