//! Reading menus.

use super::{Menu, MenuEntry, MenuTarget};
use crate::diagnostic::{Diagnostic, Message, Place};
use crate::language::{Lang, Text};
use crate::settings::words::{find_declared, texts, undeclared_lang};
use crate::settings::{BaseUrl, Language, Named, Words};
use crate::yaml::Node;

const KEYS: &[&str] = &["work", "url", "hreflang", "title", "items", "omit", "order"];

/// What addresses of links to elsewhere begin with.
const SCHEMES: &[&str] = &["https://", "http://", "mailto:", "tel:"];

/// An entry while it is read: who declares languages, and who of them sees it.
#[derive(Clone, Copy)]
struct Readers<'r> {
    languages: &'r [Language],
    seeing: &'r [Lang],
    /// Where the site is published.
    base: &'r BaseUrl,
}

impl Menu {
    /// Reads `menus: { NAME: [ … ] }`.
    pub(in crate::settings) fn read_all(
        node: &Node,
        languages: &[Language],
        base: &BaseUrl,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Menu> {
        let seeing: Vec<Lang> = languages.iter().map(|language| language.lang).collect();
        let readers = Readers {
            languages,
            seeing: &seeing,
            base,
        };
        let menus = node.entries(found).into_iter();
        menus
            .map(|(name, node)| Menu {
                name,
                entries: entries(&node, readers, true, found),
            })
            .collect()
    }
}

fn entries(
    node: &Node,
    readers: Readers,
    is_top: bool,
    found: &mut Vec<Diagnostic>,
) -> Vec<MenuEntry> {
    let read = |item: Node| match item.value() {
        serde_yaml::Value::Mapping(_) => entry(&item, readers, is_top, found),
        serde_yaml::Value::Sequence(_) => {
            let told = wrong(item.place(), message!("menu-list-in-list"));
            found.push(told.hint(message!("menu-group-is-written")));
            None
        }
        _ => work(&item, found).map(|named| MenuEntry {
            target: MenuTarget::Work(named),
            title: None,
            omit: Vec::new(),
            order: Vec::new(),
        }),
    };
    node.items().into_iter().filter_map(read).collect()
}

/// The name of a work; who wrote an address is told how a link to elsewhere is written.
fn work(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Named> {
    let text = node.text(found)?;
    if SCHEMES.iter().any(|scheme| text.starts_with(scheme)) || text.starts_with("www.") {
        let told = wrong(
            node.place(),
            message!("menu-address-without-title", url = text),
        );
        found.push(told.hint(message!("menu-link-is-written", url = with_scheme(&text))));
        return None;
    }
    Some(Named {
        name: text.trim_matches('/').to_owned(),
        place: node.place(),
    })
}

fn entry(
    node: &Node,
    readers: Readers,
    is_top: bool,
    found: &mut Vec<Diagnostic>,
) -> Option<MenuEntry> {
    node.deny_unknown_keys(KEYS, None, found);
    let omit = omitted(node, readers, found);
    let seeing = readers.seeing.iter().copied();
    let seeing: Vec<Lang> = seeing.filter(|lang| !omit.contains(lang)).collect();
    let readers = Readers {
        seeing: &seeing,
        ..readers
    };
    let title = node
        .get("title")
        .map(|title| texts(&title, "title", readers.languages, &seeing, found));
    let target = target(node, readers, is_top, title.is_some(), found)?;
    Some(MenuEntry {
        target,
        title,
        order: order(node, readers.languages, found),
        omit,
    })
}

fn target(
    node: &Node,
    readers: Readers,
    is_top: bool,
    is_titled: bool,
    found: &mut Vec<Diagnostic>,
) -> Option<MenuTarget> {
    let (named, url, items) = (node.get("work"), node.get("url"), node.get("items"));
    if let (Some(url), Some(_)) = (&url, named.as_ref().or(items.as_ref())) {
        let told = wrong(url.key_place(), message!("menu-entry-leads-two-ways"));
        found.push(told.hint(message!("menu-take-one-away")));
        return None;
    }
    if let (Some(hreflang), None) = (node.get("hreflang"), &url) {
        let told = wrong(hreflang.key_place(), message!("menu-hreflang-without-url"));
        found.push(told.hint(message!("menu-works-know-language")));
    }
    if named.is_none() && !is_titled && (url.is_some() || items.is_some()) {
        let tag = readers
            .languages
            .first()
            .map_or("ar", |it| it.lang.as_str());
        let told = Diagnostic::error("missing-words", message!("menu-entry-without-title"));
        let hint = message!("write-key-tag-every-language", key = "title", tag);
        found.push(told.at(node.place()).hint(hint));
    }
    match (named, url, items) {
        (named, _, Some(items)) => group(named, &items, readers, is_top, found),
        (_, Some(url), _) => Some(MenuTarget::Elsewhere {
            hreflang: hreflang(node, found),
            url: addresses(&url, readers, found)?,
        }),
        (Some(named), ..) => work(&named, found).map(MenuTarget::Work),
        (None, None, None) => {
            let told = wrong(node.place(), message!("menu-entry-leads-nowhere"));
            found.push(told.hint(message!("menu-entry-names-one")));
            None
        }
    }
}

fn group(
    named: Option<Node>,
    node: &Node,
    readers: Readers,
    is_top: bool,
    found: &mut Vec<Diagnostic>,
) -> Option<MenuTarget> {
    if !is_top {
        let told = wrong(node.key_place(), message!("menu-group-in-group"));
        found.push(told.hint(message!("menu-two-levels")));
        return None;
    }
    let is_empty = node.value().as_sequence().is_some_and(Vec::is_empty);
    if is_empty {
        let told = wrong(node.key_place(), message!("menu-group-without-entries"));
        found.push(told.hint(message!("menu-name-its-entries")));
    }
    Some(MenuTarget::Group {
        work: named.and_then(|named| work(&named, found)),
        items: entries(node, readers, false, found),
    })
}

/// One address for all, or one for each language; each says its scheme.
fn addresses(node: &Node, readers: Readers, found: &mut Vec<Diagnostic>) -> Option<Words> {
    if node.is_mapping() {
        for (_, address) in node.entries(found) {
            address_of(&address, readers.base, found);
        }
        return Some(texts(node, "url", readers.languages, readers.seeing, found));
    }
    let address = address_of(node, readers.base, found)?;
    let langs = readers.languages.iter().map(|language| language.lang);
    Some(Words::new(
        langs
            .map(|lang| Text::new(lang, address.as_str()))
            .collect(),
    ))
}

fn address_of(node: &Node, base: &BaseUrl, found: &mut Vec<Diagnostic>) -> Option<String> {
    let text = node.text(found)?;
    let rest = SCHEMES.iter().find_map(|scheme| text.strip_prefix(scheme));
    let is_odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>');
    let (message, hint) = match rest {
        Some(_) if !base.origin.is_empty() && base.below(&text).is_some() => (
            message!("menu-address-of-this-site", url = text),
            message!("menu-name-work-instead"),
        ),
        Some(rest) if !rest.is_empty() && !rest.contains(is_odd) => return Some(text),
        Some(_) => (
            message!("menu-malformed-address", url = text),
            message!("menu-address-as-in-browser"),
        ),
        None if text.starts_with("www.") => (
            message!("menu-address-without-scheme", url = text),
            message!("did-you-mean-near", near = with_scheme(&text)),
        ),
        None => (
            message!("menu-address-without-scheme", url = text),
            message!("menu-url-leads-out"),
        ),
    };
    found.push(wrong(node.place(), message).hint(hint));
    None
}

fn with_scheme(address: &str) -> String {
    match address.starts_with("www.") {
        true => format!("https://{address}"),
        false => address.to_owned(),
    }
}

fn hreflang(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Lang> {
    let node = node.get("hreflang")?;
    let tag = node.text(found)?;
    Lang::parse(&tag)
        .map_err(|error| {
            let told = crate::settings::languages::bad_tag(&tag, &error);
            found.push(told.at(node.place()));
        })
        .ok()
}

fn omitted(node: &Node, readers: Readers, found: &mut Vec<Diagnostic>) -> Vec<Lang> {
    let items = node.get("omit").map(|node| node.items());
    let mut omit = Vec::new();
    for item in items.unwrap_or_default() {
        let Some(tag) = item.text(found) else {
            continue;
        };
        match find_declared(&tag, readers.languages) {
            Some(lang) => omit.push(lang),
            None => found.push(undeclared_lang(&tag, readers.languages).at(item.place())),
        }
    }
    omit
}

/// A place for all languages, or one for each: `order: 1`, `order: { ar: 1 }`.
fn order(node: &Node, languages: &[Language], found: &mut Vec<Diagnostic>) -> Vec<(Lang, usize)> {
    let Some(node) = node.get("order") else {
        return Vec::new();
    };
    if !node.is_mapping() {
        let place = node.count(found);
        let langs = languages.iter().map(|language| language.lang);
        return place.map_or_else(Vec::new, |place| langs.map(|lang| (lang, place)).collect());
    }
    let mut order = Vec::new();
    for (tag, place) in node.entries(found) {
        match find_declared(&tag, languages) {
            Some(lang) => order.extend(place.count(found).map(|place| (lang, place))),
            None => found.push(undeclared_lang(&tag, languages).at(place.key_place())),
        }
    }
    order
}

fn wrong(place: Place, message: Message) -> Diagnostic {
    Diagnostic::error("wrong-menu-entry", message).at(place)
}
