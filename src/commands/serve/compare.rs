//! The languages of one work side by side, each as its readers see it.
//!
//! Takes the work's name and the languages asked for (`with=ar,fr`; all of the site without); gives a page with one
//! frame for each. The frames follow what is saved by themselves; `compare.js` keeps their blocks level and shows in
//! place what `rows` knows of them.

use std::fmt::Write;
use std::path::Path;

use diwan::language::Lang;
use diwan::plan::percent_encode;
use diwan::press::Press;
use diwan::site::{Presence, Version, WorkId};

use super::faults::named;
use super::html::{bdi, escaped, name_in, own_name};
use super::rows;
use super::state::Current;
use super::words::{Words, dir};

/// The looks of pages of frames.
pub const STYLE: &str = include_str!("compare.css");
/// The script that keeps the frames level.
pub const SCRIPT: &str = include_str!("compare.js");
/// What the marks in the frames look like.
pub const MARKS: &str = include_str!("marks.css");

/// The page; `None` when there is no such work.
pub fn page(name: &str, query: Option<&str>, words: &Words) -> Option<String> {
    let press = words.press;
    let work = press.site().find(name.trim_end_matches('/'))?;
    let langs = langs(press, query);
    let title = escaped(&words.word("preview-compare"));
    let tags: Vec<&str> = langs.iter().map(|lang| lang.as_str()).collect();
    let data = format!(
        "/_diwan/rows/{}?with={}&lang={}",
        percent_encode(&press.site().work(work).name),
        tags.join(","),
        words.lang
    );
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <style>{STYLE}</style></head>\n<body>\n<header><h1>{title}</h1><p>{}</p>\
         <a href=\"/_diwan/?lang={lang}\">{}</a></header>\n",
        words.dir(),
        named_work(press, work, words),
        escaped(&words.word("preview-title")),
        lang = words.lang,
    );
    let mut columns = String::new();
    for lang in langs {
        column(&mut columns, press, work.version(lang), words);
    }
    // The frames renew themselves; this page does only when it would be another.
    let stays = &blake3::hash(columns.as_bytes()).to_hex()[..16];
    let data = escaped(&data);
    let _ = write!(
        out,
        "<main data-stays=\"{stays}\" data-rows=\"{data}\">\n{columns}"
    );
    out.push_str("</main>\n<script src=\"/_diwan/compare.js\"></script>\n</body>\n</html>\n");
    Some(out)
}

/// What the script needs to know; `None` when there is no such work.
pub fn data(
    current: &Current,
    root: &Path,
    name: &str,
    query: Option<&str>,
    words: &Words,
) -> Option<String> {
    let work = words.press.site().find(name.trim_end_matches('/'))?;
    Some(rows::json(
        current,
        root,
        work,
        &langs(words.press, query),
        words,
    ))
}

fn named_work(press: &Press, work: WorkId, words: &Words) -> String {
    let title = press.site().title(work.version(words.lang));
    let title = title.or_else(|| {
        let (lang, _) = press.site().translations(work).next()?;
        press.site().title(work.version(lang))
    });
    title.map_or_else(String::new, |title| bdi(title.lang, &title.value))
}

fn langs(press: &Press, query: Option<&str>) -> Vec<Lang> {
    let pairs = query.into_iter().flat_map(|query| query.split('&'));
    let wanted: Vec<&str> = pairs
        .filter_map(|pair| pair.strip_prefix("with="))
        .flat_map(|list| list.split(','))
        .collect();
    let is_wanted = |lang: &Lang| wanted.is_empty() || wanted.contains(&lang.as_str());
    press.site().langs().filter(is_wanted).collect()
}

/// One language: its name and file, or that it is missing; below, what its readers see at that address.
fn column(out: &mut String, press: &Press, version: Version, words: &Words) {
    let site = press.site();
    let presence = site.presence(version);
    let source = match presence {
        Presence::Own(page) => {
            let place = named(&site.page(page).article.front.title_place);
            format!("<code dir=\"ltr\">{}</code>", escaped(&place))
        }
        _ => String::new(),
    };
    let lang = version.lang;
    let name = name_in(press, lang);
    let _ = write!(
        out,
        "<section data-lang=\"{lang}\"><h2>{name} {source}<button type=\"button\" class=\"state\"></button></h2>"
    );
    if presence.is_shown() {
        let route = press.plan().route(site, version);
        let address = escaped(&press.links().href(route, route));
        let _ = write!(
            out,
            "<iframe src=\"{address}\" title=\"{}\" dir=\"{}\"></iframe>",
            escaped(&own_name(press, lang)),
            dir(lang)
        );
    } else {
        let absent = escaped(&words.word("preview-absent"));
        let _ = write!(out, "<p class=\"nothing\">{absent}</p>");
    }
    out.push_str("</section>\n");
}
