//! What is told once all pages are known.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Rule;
use super::super::rules::{dead_anchor, dead_link};
use super::places::in_template;
use super::{Loose, PageIds, Rest, Wanted};
use crate::diagnostic::{Diagnostic, Message, Place, shorten};
use crate::press::Press;
use crate::route::{Route, percent_decode};

/// More dead addresses than this, in tags that look the same, are one mistake of a template.
const ALIKE: usize = 5;

/// What more pages than this have is a theme's.
const FEW: usize = 3;

/// What a finding is about: pages that say the same.
struct FindingGroup {
    hint: Message,
    tag: Box<str>,
    word: Box<str>,
    pages: BTreeSet<Route>,
    source: Option<std::sync::Arc<str>>,
    about: Option<Box<str>>,
    /// Other messages that were left out for this one.
    others: usize,
}

/// Tells what is left of all pages; `told` is what printing found.
pub(in crate::check) fn gather(
    press: &Press,
    rests: Vec<Rest>,
    told: &[Diagnostic],
) -> Vec<Diagnostic> {
    let outputs = press.plan().outputs();
    let mut ids = PageIds::default();
    let mut loose = Vec::new();
    let mut wanted: BTreeMap<Wanted, Route> = BTreeMap::new();
    let mut number = BTreeMap::new();
    for rest in &rests {
        let Some(route) = &rest.route else { continue };
        let Ok(at) = outputs.binary_search_by(|output| output.route.cmp(route)) else {
            continue;
        };
        number.insert(at, ());
        ids.extend(rest.ids.iter().map(|id| (at, *id)));
    }
    for rest in rests {
        loose.extend(rest.loose);
        for want in rest.wanted {
            // What is no page has other places: `#page=3` of a PDF.
            let is_page = number.contains_key(&want.output);
            if is_page && !ids.contains(&(want.output, want.id)) {
                let Some(route) = &rest.route else { continue };
                let first = wanted.entry(want).or_insert_with(|| route.clone());
                *first = first.clone().min(route.clone());
            }
        }
    }
    loose.extend(
        wanted
            .into_iter()
            .map(|(want, route)| dead_place(want, route)),
    );
    let known = told_addresses(told);
    loose.retain(|it| !is_told(it.rule, it.about.as_deref(), &known));
    groups(loose)
        .into_iter()
        .map(|((rule, message), group)| finding(press, rule, message, group))
        .collect()
}

fn dead_place(want: Wanted, route: Route) -> Loose {
    Loose {
        rule: &dead_anchor::RULE,
        message: message!("leads-to-no-place", address = shorten(&want.address)),
        hint: message!("no-element-of-that-page"),
        about: Some(want.address),
        tag: want.tag,
        word: Box::default(),
        route,
        source: None,
    }
}

/// Whether a fault of a link is `known`, one of those that [`told_addresses`] gives.
pub(super) fn is_told(rule: &Rule, about: Option<&str>, known: &BTreeSet<String>) -> bool {
    is_of_links(rule.name) && about.is_some_and(|it| known.contains(&plain_address(it)))
}

fn is_of_links(rule: &str) -> bool {
    [dead_link::RULE.name, dead_anchor::RULE.name].contains(&rule)
}

/// The addresses that printing has told of.
pub(super) fn told_addresses(told: &[Diagnostic]) -> BTreeSet<String> {
    let of_links = told.iter().filter(|it| is_of_links(it.code));
    let addresses = of_links.filter_map(|it| it.about.as_deref());
    addresses.map(plain_address).collect()
}

/// An address as it was typed: what is printed has other letters than ASCII encoded, as Markdown asks for.
fn plain_address(address: &str) -> String {
    percent_decode(address).replace('\\', "/")
}

type FindingGroups = BTreeMap<(&'static str, Message), FindingGroup>;

fn groups(mut loose: Vec<Loose>) -> Vec<((&'static Rule, Message), FindingGroup)> {
    loose.sort_by(|a, b| (&a.route, &a.message).cmp(&(&b.route, &b.message)));
    let mut rules: BTreeMap<&'static str, &'static Rule> = BTreeMap::new();
    let mut groups = FindingGroups::new();
    for it in loose {
        rules.insert(it.rule.name, it.rule);
        let group = groups
            .entry((it.rule.name, it.message))
            .or_insert_with(|| FindingGroup {
                hint: it.hint,
                tag: it.tag,
                word: it.word,
                pages: BTreeSet::new(),
                source: it.source,
                about: it.about,
                others: 0,
            });
        group.pages.insert(it.route);
    }
    together(groups)
        .into_iter()
        .filter_map(|((name, message), group)| Some(((*rules.get(name)?, message), group)))
        .collect()
}

/// Dead addresses that differ from page to page, in tags that look the same, are told as one.
fn together(groups: FindingGroups) -> FindingGroups {
    let mut shapes: BTreeMap<(&'static str, String), Vec<(Message, FindingGroup)>> =
        BTreeMap::new();
    for ((name, message), group) in groups {
        shapes
            .entry((name, shape(&group.tag)))
            .or_default()
            .push((message, group));
    }
    let mut out = FindingGroups::new();
    for ((name, _), mut alike) in shapes {
        let is_many =
            alike.len() > ALIKE && (name == dead_link::RULE.name || name == dead_anchor::RULE.name);
        if is_many {
            let rest = alike.split_off(1);
            if let Some((_, first)) = alike.first_mut() {
                first.others = rest.len();
                first
                    .pages
                    .extend(rest.into_iter().flat_map(|(_, group)| group.pages));
            }
        }
        out.extend(
            alike
                .into_iter()
                .map(|(message, group)| ((name, message), group)),
        );
    }
    out
}

/// A tag without the values that change from page to page.
fn shape(tag: &str) -> String {
    let mut shape = String::new();
    crate::markup::read(tag, |token| {
        if let crate::markup::HtmlToken::Start(tag) = token {
            shape.push_str(&tag.name);
            for attribute in &tag.attributes {
                shape.push(' ');
                shape.push_str(attribute.name);
                if attribute.name == "class" {
                    shape.push_str(attribute.raw);
                }
            }
        }
    });
    shape
}

fn finding(
    press: &Press,
    rule: &'static Rule,
    message: Message,
    group: FindingGroup,
) -> Diagnostic {
    let template = in_template(press.sources(), &group.tag, &group.word);
    let pages = group.pages.len();
    // What few pages have is theirs; their words did not tell where.
    let source = group.source.filter(|_| pages <= FEW && template.is_none());
    let first = group.pages.first().map_or("", Route::as_str);
    let message = match group.others {
        0 => message,
        others => message!("and-addresses-like-it", message, others),
    };
    let message = match pages {
        1 if source.is_some() => message,
        0 | 1 => message!("on-page", message, address = format!("/{first}")),
        many => message!(
            "on-page-and-others",
            message,
            address = format!("/{first}"),
            others = many - 1
        ),
    };
    let made = match rule.severity {
        crate::diagnostic::Severity::Error => Diagnostic::error(rule.name, message),
        crate::diagnostic::Severity::Warning => Diagnostic::warning(rule.name, message),
        crate::diagnostic::Severity::Note => Diagnostic::note(rule.name, message),
    };
    let made = made.hint(group.hint).about(group.about);
    match template.or(source.map(Place::file)) {
        Some(place) => made.at(place),
        None => made,
    }
}
