//! Bodies with their links said in Diwan's way, and the places that they lead to found.

use super::anchors::PagePlaces;
use super::code::{CodePlaces, TextEdits, line_of};
use super::links::{NamedThing, OldLinks, encoded};
use super::model::OldSite;
use super::report::{MoveReport, Weight};
use super::targets::{WrittenAddress, targets};
use crate::route::percent_decode;

/// Says all links of a body in Diwan's way.
pub fn rewrite(
    number: usize,
    site: &OldSite,
    links: &OldLinks,
    places: &[PagePlaces],
    report: &mut MoveReport,
) -> String {
    let page = &site.pages[number];
    let code = CodePlaces::of(&page.body);
    let mut edits = TextEdits::default();
    for target in targets(&page.body) {
        if code.holds(target.range.start) {
            continue;
        }
        if let Some(new) = said(number, site, links, places, &target, report) {
            edits.put(target.range, new);
        }
    }
    edits.apply(&page.body)
}

/// What takes the place of an address; `None` where it stays.
fn said(
    number: usize,
    site: &OldSite,
    links: &OldLinks,
    places: &[PagePlaces],
    target: &WrittenAddress,
    report: &mut MoveReport,
) -> Option<String> {
    let page = &site.pages[number];
    let written = target.address.as_str();
    let (path, fragment) = written
        .split_once('#')
        .map_or((written, None), |(path, id)| (path, Some(id)));
    let query = path
        .split_once('?')
        .map_or(String::new(), |(_, query)| format!("?{query}"));
    // A page that was no file has no lines.
    let line = (page.line > 0).then(|| page.line + line_of(&page.body, target.range.start) - 1);
    let named = match path {
        "" => Some(NamedThing::Page(number)),
        _ => links.named(page, written),
    };
    match named? {
        NamedThing::File(file) => {
            let has_host = path.contains("://") || path.starts_with("//");
            let is_read = !has_host
                && links
                    .read_by_diwan(page, written)
                    .is_some_and(|(name, _)| name == file);
            (!is_read).then(|| {
                report.say(
                    Weight::Changed,
                    "link",
                    message!("import-link-to-file"),
                    &page.path,
                    line,
                );
                format!("{}{query}{}", encoded(&format!("/{file}")), hash(fragment))
            })
        }
        NamedThing::Page(to) => {
            let to = meant(number, to, fragment, (site, links, places));
            let other = &site.pages[to];
            let read = links.read_by_diwan(page, written);
            let exists = links.works.contains_key(&(other.work.clone(), page.lang));
            // With a host in it, a link would lead back there from every copy.
            let has_host = path.contains("://") || path.starts_with("//");
            let is_read = path.is_empty()
                || !has_host
                    && read.is_some_and(|(work, lang)| {
                        let leads = lang.unwrap_or(if exists { page.lang } else { other.lang });
                        work == other.work && leads == other.lang
                    });
            let (place, is_mended) =
                fragment.map_or((None, false), |id| place(site, places, to, id));
            if is_read && !is_mended {
                return None;
            }
            let code = if is_mended { "anchor" } else { "link" };
            let message = match is_mended {
                true => message!("import-anchor-mended"),
                false => message!("import-link-to-work"),
            };
            report.say(Weight::Changed, code, message, &page.path, line);
            let start = match is_read {
                true => path.to_owned(),
                false => links.written(page, other),
            };
            let whole = format!(
                "{start}{}{}",
                if is_read { "" } else { &query },
                hash(place.as_deref())
            );
            // A link to the top of its own page.
            Some(if whole.is_empty() {
                links.written(page, other)
            } else {
                whole
            })
        }
    }
}

/// The page that was meant: one in another language that lacks the place, where the page of the reader's language has it, was
/// not.
fn meant(
    from: usize,
    to: usize,
    fragment: Option<&str>,
    (site, links, places): (&OldSite, &OldLinks, &[PagePlaces]),
) -> usize {
    let (page, other) = (&site.pages[from], &site.pages[to]);
    let own = links.works.get(&(other.work.clone(), page.lang));
    let id = fragment.map(percent_decode);
    match (own, id) {
        (Some(own), Some(id))
            if *own != to && places[to].find(&id).is_none() && places[*own].find(&id).is_some() =>
        {
            *own
        }
        _ => to,
    }
}

/// The place that a fragment means in a page, and whether it is another than is written.
fn place(
    site: &OldSite,
    places: &[PagePlaces],
    to: usize,
    written: &str,
) -> (Option<String>, bool) {
    let id = percent_decode(written);
    let own = &places[to];
    if id.is_empty() || own.all.iter().any(|known| *known == id) {
        return (Some(written.to_owned()), false);
    }
    if let Some(found) = own.find(&id) {
        return (Some(found.to_owned()), true);
    }
    let page = &site.pages[to];
    let sisters = site
        .pages
        .iter()
        .enumerate()
        .filter(|(at, it)| *at != to && it.work == page.work);
    for (at, _) in sisters {
        if let Some(found) = own.at_the_same_place(&places[at], &id) {
            return (Some(found.to_owned()), true);
        }
    }
    // The heading that became the title is the top of the page.
    let is_title = page.lifted.as_ref().is_some_and(|title| {
        site.ids.ids(&[title.seen()]).first() == Some(&id.clone().into_owned())
    });
    match is_title {
        true => (None, true),
        false => (Some(written.to_owned()), false),
    }
}

fn hash(fragment: Option<&str>) -> String {
    fragment.map_or(String::new(), |id| format!("#{id}"))
}
