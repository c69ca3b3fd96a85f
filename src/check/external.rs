//! The links to elsewhere, gathered from all pages, so that each address is asked for once.

use std::collections::BTreeMap;

use pulldown_cmark::Tag;

use super::manuscript::Manuscript;
use super::outside::{LinkAnswer, Outside};
use super::rules::dead_external_link::RULE;
use crate::article::markdown::What;
use crate::diagnostic::{Diagnostic, Place, shorten};
use crate::language::Lang;

/// A link to elsewhere.
#[derive(Debug)]
pub(super) struct ExternalLink {
    /// Its address, without what follows `#`.
    address: String,
    place: Place,
    lang: Lang,
}

/// The links of a page to elsewhere.
pub(super) fn links(page: &Manuscript) -> Vec<ExternalLink> {
    let links = page.tokens.iter().filter_map(|token| {
        let What::Open(Tag::Link { dest_url, .. }, _) = &token.what else {
            return None;
        };
        let address = dest_url.split('#').next().unwrap_or_default();
        let is_web = address.starts_with("https://") || address.starts_with("http://");
        is_web.then(|| ExternalLink {
            address: address.to_owned(),
            place: page.place(page.first_line(page.in_file(&token.range))),
            lang: page.lang,
        })
    });
    links.collect()
}

/// Asks for all of them, and tells of those that lead nowhere or have moved.
pub(super) fn ask(links: Vec<ExternalLink>, outside: &dyn Outside) -> Vec<Diagnostic> {
    let mut all: BTreeMap<String, Vec<(Place, Lang)>> = BTreeMap::new();
    for link in links {
        let places = all.entry(link.address).or_default();
        places.push((link.place, link.lang));
    }
    let addresses: Vec<&str> = all.keys().map(String::as_str).collect();
    let answers = outside.ask(&addresses);
    let mut found = Vec::new();
    for ((address, places), answer) in all.iter().zip(answers) {
        let address = shorten(address);
        let (message, hint) = match answer {
            None | Some(LinkAnswer::Fine) => continue,
            Some(LinkAnswer::Moved(to)) => (
                message!("external-link-moved", address),
                message!("external-link-now", to),
            ),
            Some(LinkAnswer::Gone(status)) => (
                message!("external-link-gone", address, status = usize::from(status)),
                message!("external-link-mend"),
            ),
            Some(LinkAnswer::NoServer(why)) => (
                message!("external-link-no-server", address, why),
                message!("external-link-mend"),
            ),
        };
        for (place, lang) in places {
            let finding = RULE.finding_at(place.clone(), message.clone());
            found.push(finding.lang(*lang).hint(hint.clone()));
        }
    }
    found
}
