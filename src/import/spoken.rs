//! Addresses of the site's own that its pages show as they are, `<https://example.org/a.html>`, and that servers answered without being
//! a file's: they strip the ending and find `/a/`.
//!
//! Readers see such an address, so it is not rewritten as links with words of their own are; it is made to lead on instead.

use std::collections::{BTreeMap, BTreeSet};

use super::addresses::bare;
use super::code::{CodePlaces, line_of};
use super::model::OldSite;
use super::old::parted;
use super::report::{MoveReport, Weight};

/// Gives pages the addresses with `.html` that stand in texts and were theirs without it.
pub fn lead(site: &mut OldSite, report: &mut MoveReport) {
    let base = site.base_url.clone().unwrap_or_default();
    let host = base.split('/').nth(2).unwrap_or_default();
    if host.is_empty() {
        return;
    }
    let pages = site.pages.iter().enumerate();
    let own: BTreeMap<String, usize> = pages
        .filter_map(|(number, page)| Some((bare(page.address.as_deref()?), number)))
        .collect();
    let former = site.pages.iter().flat_map(|page| &page.former);
    let known: BTreeSet<String> = former
        .map(|it| bare(it))
        .chain(own.keys().cloned())
        .collect();
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for page in &site.pages {
        for (at, path) in shown(&page.body, host) {
            let address = bare(path);
            let (stem, ending) = parted(&address);
            let number = own.get(stem).filter(|_| matches!(ending, "html" | "htm"));
            let Some(number) = number.filter(|_| !known.contains(&address)) else {
                continue;
            };
            if found.insert(address.clone(), *number).is_none() {
                let line = page.line + line_of(&page.body, at) - 1;
                let message = message!("import-shown-address");
                let place = (page.path.as_str(), Some(line));
                report.say_of(
                    Weight::Changed,
                    "address",
                    message,
                    place,
                    format!("/{address}"),
                );
            }
        }
    }
    for (address, number) in found {
        site.pages[number].former.push(format!("/{address}"));
    }
}

/// The addresses of a host that stand between `<` and `>`, without it, and where.
fn shown<'b>(body: &'b str, host: &str) -> Vec<(usize, &'b str)> {
    if !body.contains(host) {
        return Vec::new();
    }
    let code = CodePlaces::of(body);
    let link = |at: usize| {
        let rest = &body[at + 1..];
        let rest = rest
            .strip_prefix("https://")
            .or_else(|| rest.strip_prefix("http://"))?;
        let path = rest.strip_prefix(host)?;
        let path = &path[..path.find(['>', '\n'])?];
        (path.starts_with('/') && !code.holds(at)).then_some((at, path))
    };
    let begins = body.match_indices("<http");
    begins.filter_map(|(at, _)| link(at)).collect()
}
