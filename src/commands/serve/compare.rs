//! The languages of one work side by side, each as its readers see it.
//!
//! Takes the work's name and the languages asked for (`with=ar,fr`; all of the site without); gives a page with one
//! frame for each. The frames follow what is saved by themselves; `compare.js` keeps their blocks level.

use std::fmt::Write;

use diwan::language::Lang;
use diwan::press::Press;
use diwan::site::{Presence, WorkId};

use super::faults::named;
use super::status::{escaped, name_in};
use super::words::{Words, dir};

/// The looks of pages of frames.
pub const STYLE: &str = include_str!("compare.css");
/// The script that keeps the frames level.
pub const SCRIPT: &str = include_str!("compare.js");

/// The page; nothing when there is no such work.
pub fn page(press: &Press, name: &str, query: Option<&str>, words: &Words) -> Option<String> {
    let work = press.site().find(name.trim_end_matches('/'))?;
    let title = escaped(&words.word("preview-compare"));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><title>{title}</title>\
         <style>{STYLE}</style></head>\n<body>\n<header><h1>{title}</h1><a href=\"/_diwan/?lang={}\">{}</a></header>\n<main>\n",
        words.lang,
        words.dir(),
        words.lang,
        escaped(&words.word("preview-title")),
    );
    for lang in langs(press, query) {
        column(&mut out, press, work, lang, words);
    }
    out.push_str("</main>\n<script src=\"/_diwan/compare.js\"></script>\n</body>\n</html>\n");
    Some(out)
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
fn column(out: &mut String, press: &Press, work: WorkId, lang: Lang, words: &Words) {
    let site = press.site();
    let presence = site.presence(work, lang);
    let source = match presence {
        Presence::Own(page) => {
            let place = named(&site.page(page).article.front.title_place);
            format!("<code dir=\"ltr\">{}</code>", escaped(&place))
        }
        _ => format!(
            "<strong class=\"warning\">{}</strong>",
            escaped(&words.word("preview-absent"))
        ),
    };
    let name = name_in(press, lang);
    let _ = write!(out, "<section><h2>{name} {source}</h2>");
    if presence.is_shown() {
        let route = press.plan().work(site, work, lang);
        let address = escaped(&press.links().href(route, route));
        let _ = write!(
            out,
            "<iframe src=\"{address}\" title=\"{lang}\" dir=\"{}\"></iframe>",
            dir(lang)
        );
    }
    out.push_str("</section>\n");
}
