//! Elements that hold certain others, in a certain order: lists, tables, figures, sound.

use std::collections::BTreeSet;

use super::elements::is_heading;
use super::{Above, ContentModel, fill, fit_kids, has, is_blank, one, phrase};
use crate::pack::tree::{self, Handle};

/// What a block holds.
pub(super) fn of(name: &str, kids: Vec<Handle>, below: Above) -> Vec<Handle> {
    match name {
        "ul" | "ol" | "menu" => items(kids, below),
        "dl" => definitions(kids, below),
        "table" => table(kids, below),
        "figure" => figure(kids, below),
        "details" => details(kids, below),
        _ => fit_kids(kids, ContentModel::Flow, below),
    }
}

/// The name that a block can keep with what it holds.
pub(super) fn name(block: &Handle, own: &'static str) -> &'static str {
    let kids = block.children.borrow();
    let count = |is: &dyn Fn(&str) -> bool| {
        let names = kids.iter().filter_map(tree::name);
        names.filter(|name| is(name)).count()
    };
    let strays = kids.iter().filter(|kid| !is_blank(kid)).count();
    let whole = match own {
        "details" => count(&|name| name == "summary") > 0,
        _ => count(&is_heading) == 1 && strays == 1 + count(&|name| name == "p"),
    };
    if whole { own } else { "div" }
}

/// The items of a list; what lies between them becomes part of one.
pub(super) fn items(kids: Vec<Handle>, below: Above) -> Vec<Handle> {
    let mut out: Vec<Handle> = Vec::new();
    let mut strays = Vec::new();
    for kid in kids {
        match tree::name(&kid) {
            Some("li") => {
                end_strays("li", &mut strays, below, &mut out);
                let kids = fit_kids(tree::take(&kid), ContentModel::Flow, below.with("li"));
                out.push(fill(&kid, "li", kids));
            }
            Some("ul" | "ol" | "menu") if strays.is_empty() => {
                let mut list = fit_kids(vec![kid], ContentModel::Flow, below.with("li"));
                match out.iter().rev().find(|it| tree::name(it).is_some()) {
                    Some(item) => {
                        let mut all = tree::take(item);
                        all.append(&mut list);
                        tree::fill(item, all);
                    }
                    None => out.push(wrap_kids("li", list)),
                }
            }
            _ if is_blank(&kid) && strays.is_empty() => out.push(kid),
            _ => strays.push(kid),
        }
    }
    end_strays("li", &mut strays, below, &mut out);
    out
}

fn wrap_kids(name: &str, kids: Vec<Handle>) -> Handle {
    let element = tree::make(name);
    tree::fill(&element, kids);
    element
}

fn end_strays(name: &str, strays: &mut Vec<Handle>, below: Above, out: &mut Vec<Handle>) {
    if !strays.is_empty() {
        let kids = fit_kids(std::mem::take(strays), ContentModel::Flow, below.with(name));
        out.push(wrap_kids(name, kids));
    }
}

/// Terms, each with what is said of it: groups begin with a term and end with what is said.
fn definitions(kids: Vec<Handle>, below: Above) -> Vec<Handle> {
    let is_group = |kid: &Handle| {
        let kids = kid.children.borrow();
        let mut names = kids.iter().filter_map(tree::name);
        tree::name(kid) == Some("div") && names.any(|name| matches!(name, "dt" | "dd"))
    };
    let groups = kids.iter().filter(|kid| !is_blank(kid));
    if groups.clone().count() > 0 && groups.clone().all(is_group) {
        let group = |kid: Handle| match is_blank(&kid) {
            true => kid,
            false => fill(
                &kid,
                "div",
                definitions(tree::take(&kid), below.with("div")),
            ),
        };
        return kids.into_iter().map(group).collect();
    }
    let flat = kids.into_iter().flat_map(|kid| match is_group(&kid) {
        true => tree::take(&kid),
        false => vec![kid],
    });
    let mut out = Vec::new();
    let mut strays = Vec::new();
    for kid in flat {
        match tree::name(&kid) {
            Some(name @ ("dt" | "dd")) => {
                end_strays("dd", &mut strays, below, &mut out);
                let kids = fit_kids(tree::take(&kid), ContentModel::Flow, below.with(name));
                out.push(fill(&kid, name, kids));
            }
            _ if is_blank(&kid) && strays.is_empty() => out.push(kid),
            _ => strays.push(kid),
        }
    }
    end_strays("dd", &mut strays, below, &mut out);
    pair_terms(out)
}

/// Adds the empty term, or the empty saying, without which a list would not begin or end as it must.
fn pair_terms(kids: Vec<Handle>) -> Vec<Handle> {
    let mut out = Vec::with_capacity(kids.len() + 1);
    let mut last = "";
    for kid in kids {
        match tree::name(&kid) {
            Some("dt") => last = "dt",
            Some("dd") => {
                if last.is_empty() {
                    out.push(tree::make("dt"));
                }
                last = "dd";
            }
            _ => {}
        }
        out.push(kid);
    }
    if last == "dt" {
        out.push(tree::make("dd"));
    }
    out
}

/// The parts of a table, in their order.
fn table(kids: Vec<Handle>, below: Above) -> Vec<Handle> {
    let mut caption: Option<Handle> = None;
    let (mut columns, mut head, mut bodies, mut foot) = (Vec::new(), None, Vec::new(), None);
    for kid in kids {
        let name = tree::name(&kid).unwrap_or_default();
        match name {
            "caption" => {
                let mut words =
                    fit_kids(tree::take(&kid), ContentModel::Phrasing, below.with(name));
                match &caption {
                    None => caption = Some(fill(&kid, name, words)),
                    Some(first) => {
                        let mut all = tree::take(first);
                        all.push(tree::make("br"));
                        all.append(&mut words);
                        tree::fill(first, all);
                    }
                }
            }
            "colgroup" => {
                let columns_of = tree::take(&kid).into_iter();
                let cols: Vec<_> = columns_of
                    .filter(|it| tree::name(it) == Some("col"))
                    .collect();
                if !cols.is_empty() {
                    tree::unset(&kid, |name| name == "span");
                }
                columns.push(fill(&kid, name, cols));
            }
            "thead" if head.is_none() && bodies.is_empty() => {
                head = Some(fill(&kid, name, rows(tree::take(&kid), below)));
            }
            "tfoot" if foot.is_none() => {
                foot = Some(fill(&kid, name, rows(tree::take(&kid), below)));
            }
            "thead" | "tbody" | "tfoot" => {
                bodies.push(fill(&kid, "tbody", rows(tree::take(&kid), below)));
            }
            "tr" => bodies.push(wrap_kids("tbody", rows(vec![kid], below))),
            _ => {}
        }
    }
    let front = caption.into_iter().chain(columns).chain(head);
    front.chain(bodies).chain(foot).collect()
}

fn rows(kids: Vec<Handle>, below: Above) -> Vec<Handle> {
    let rows = kids.into_iter().filter(|kid| tree::name(kid) == Some("tr"));
    let row = |row: Handle| {
        let cells = tree::take(&row).into_iter();
        let cells = cells.filter_map(|cell| {
            let name = tree::name(&cell).filter(|name| matches!(*name, "td" | "th"))?;
            let kids = fit_kids(tree::take(&cell), ContentModel::Flow, below.with(name));
            Some(fill(&cell, name, kids))
        });
        fill(&row, "tr", cells.collect())
    };
    rows.map(row).collect()
}

/// `headers` names cells of the same table that are headers (HTML §4.9.11).
pub(super) fn cells_name_their_headers(table: &Handle) {
    let cells = tree::elements(table);
    let headers = cells.iter().filter(|cell| tree::name(cell) == Some("th"));
    let ids: BTreeSet<String> = headers.filter_map(|it| tree::attribute(it, "id")).collect();
    for cell in cells {
        let named = tree::attribute(&cell, "headers").unwrap_or_default();
        if !named.split_ascii_whitespace().all(|id| ids.contains(id)) {
            tree::unset(&cell, |name| name == "headers");
        }
    }
}

/// One caption, at the beginning or at the end.
fn figure(kids: Vec<Handle>, below: Above) -> Vec<Handle> {
    let is_caption = |kid: &Handle| tree::name(kid) == Some("figcaption");
    let (caption, rest) = taken(kids, is_caption);
    let Some((caption, at)) = caption else {
        return fit_kids(rest, ContentModel::Flow, below);
    };
    let is_first = rest[..at].iter().all(is_blank);
    let words = fit_kids(
        tree::take(&caption),
        ContentModel::Flow,
        below.with("figcaption"),
    );
    let caption = fill(&caption, "figcaption", words);
    let rest = fit_kids(rest, ContentModel::Flow, below);
    match is_first {
        true => [caption].into_iter().chain(rest).collect(),
        false => rest.into_iter().chain([caption]).collect(),
    }
}

/// The summary, and what it stands for.
fn details(kids: Vec<Handle>, below: Above) -> Vec<Handle> {
    let (summary, rest) = taken(kids, |kid| tree::name(kid) == Some("summary"));
    let rest = fit_kids(rest, ContentModel::Flow, below);
    let Some((summary, _)) = summary else {
        return rest;
    };
    let kids = tree::take(&summary);
    let below = below.with("summary");
    let mut own = kids.iter().filter(|kid| !is_blank(kid));
    let is_title = own.next().and_then(tree::name).is_some_and(is_heading) && own.next().is_none();
    let place = match is_title {
        true => ContentModel::Flow,
        false => ContentModel::Phrasing,
    };
    let words = fit_kids(kids, place, below);
    [fill(&summary, "summary", words)]
        .into_iter()
        .chain(rest)
        .collect()
}

/// The first node of a kind, with the place that it had among the others.
fn taken(
    mut kids: Vec<Handle>,
    is: impl Fn(&Handle) -> bool,
) -> (Option<(Handle, usize)>, Vec<Handle>) {
    let at = kids.iter().position(is);
    (at.map(|at| (kids.remove(at), at)), kids)
}

/// Pictures with sources, sound and video, words with their reading.
pub(super) fn in_line(
    kid: &Handle,
    name: &'static str,
    place: ContentModel,
    above: Above,
    out: &mut Vec<Handle>,
) {
    let below = above.with(name);
    let kids = tree::take(kid);
    match name {
        "picture" => {
            let is_shown = |it: &Handle| tree::name(it) == Some("img") && has(it, "src");
            let (image, rest) = taken(kids, is_shown);
            match image {
                Some((image, _)) if above.played => out.extend(fit_kids(vec![image], place, below)),
                Some((image, _)) => {
                    let image = fill(&image, "img", Vec::new());
                    out.push(fill(kid, "picture", vec![image]));
                }
                None => {}
            }
            out.extend(fit_kids(rest, place, below));
        }
        "ruby" => ruby(kid, kids, place, below, out),
        _ => played(kid, name, kids, place, above, out),
    }
}

fn played(
    kid: &Handle,
    name: &'static str,
    kids: Vec<Handle>,
    place: ContentModel,
    above: Above,
    out: &mut Vec<Handle>,
) {
    let below = above.with(name);
    let (mut sources, mut tracks, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    for part in kids {
        match tree::name(&part) {
            Some("source") if has(kid, "src") || !has(&part, "src") => {}
            Some("source") => sources.push(fill(&part, "source", Vec::new())),
            Some("track") if has(&part, "src") => {
                tracks.push(fill(&part, "track", Vec::new()));
            }
            Some("track") => {}
            _ => rest.push(part),
        }
    }
    let rest = fit_kids(rest, place, below);
    if (sources.is_empty() && !has(kid, "src")) || above.played {
        out.extend(rest);
        return;
    }
    let all = sources.into_iter().chain(tracks).chain(rest);
    out.push(fill(kid, name, all.collect()));
}

/// Words with their reading; `rp` is for programs that show no ruby.
fn ruby(kid: &Handle, kids: Vec<Handle>, place: ContentModel, below: Above, out: &mut Vec<Handle>) {
    let first = kids.iter().find(|it| !is_blank(it)).and_then(tree::name);
    let readings = kids
        .iter()
        .filter(|it| tree::name(it) == Some("rt"))
        .count();
    if readings == 0 || matches!(first, Some("rt" | "rp")) {
        tree::fill(kid, kids);
        return phrase(kid, "span", place, below, out);
    }
    let mut all = Vec::new();
    for part in kids {
        match tree::name(&part) {
            Some("rt") => {
                let words = fit_kids(tree::take(&part), ContentModel::Phrasing, below.with("rt"));
                all.push(fill(&part, "rt", words));
            }
            Some("rp") => {}
            _ => one(part, ContentModel::Phrasing, below, &mut all),
        }
    }
    out.push(fill(kid, "ruby", all));
}
