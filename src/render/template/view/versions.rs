//! What else there is of a work: its translations, as readers and as machines find them, and its feeds.

use tera::Value;

use super::engine::Engine;
use super::headings::pairs;
use super::item::direction;
use super::value::{list, map};
use crate::language::Lang;
use crate::plan::ListPart;
use crate::render::context::{RenderContext, Stage};
use crate::route::Route;
use crate::site::{Presence, Version, WorkId, WorkKind};

/// The translations that exist, this one included. A year of an archive leads to the same year, where the other language has
/// one, else to the section.
pub fn translations(engine: &Engine, here: &RenderContext, work: WorkId, part: ListPart) -> Value {
    let stage = engine.stage();
    let site = &stage.site;
    let outline = |lang: Lang| {
        let page = site.presence(work.version(lang)).page()?;
        Some(&site.page(page).article.outline)
    };
    let shown = outline(here.lang);
    let headings = |lang: Lang| match (shown, outline(lang)) {
        (Some(shown), Some(other)) if lang != here.lang => pairs(shown, other),
        _ => Value::none(),
    };
    let value = |lang: Lang| {
        map([
            ("lang", Value::from(lang.as_str())),
            ("dir", Value::from(direction(stage, lang).as_str())),
            ("name", engine.frame.own_name(stage, lang)),
            (
                "url",
                Value::from(stage.href(here, &first_of(stage, work.version(lang), part.year))),
            ),
            ("current", Value::from(lang == here.lang)),
            ("headings_json", headings(lang)),
        ])
    };
    let exists = |lang: &Lang| {
        matches!(
            site.presence(work.version(*lang)),
            Presence::Own(_) | Presence::Bare
        )
    };
    list(site.langs().filter(exists).map(value))
}

/// The cluster of `hreflang`: every translation, this one included.
///
/// `x-default` is for readers whose language the site does not have. The home pages give it: the page at the root, which
/// offers the languages. No other work has such a page, and to name one language there would make it the main one.
pub fn alternates(stage: &Stage, work: WorkId, year: Option<i16>) -> Value {
    let site = &stage.site;
    let own = site.translations(work).map(|(lang, _)| lang);
    let own: Vec<Lang> = own
        .filter(|lang| stage.plan.has_year(work.version(*lang), year))
        .collect();
    if own.len() < 2 {
        return list([]);
    }
    let alternate =
        |tag: &str, url: String| map([("lang", Value::from(tag)), ("url", Value::from(url))]);
    let mut all: Vec<Value> = own
        .iter()
        .map(|lang| {
            alternate(
                lang.as_str(),
                stage
                    .links
                    .absolute(&first_of(stage, work.version(*lang), year)),
            )
        })
        .collect();
    if site.work(work).kind == WorkKind::Home {
        all.push(alternate("x-default", stage.links.absolute(&Route::root())));
    }
    list(all)
}

/// A page that stands in for a translation names the original; every other names itself.
pub fn canonical(stage: &Stage, here: &RenderContext, work: WorkId, part: ListPart) -> String {
    match stage.site.presence(work.version(here.lang)) {
        Presence::Fallback(page) => {
            let written = stage.site.page(page).version();
            stage.links.absolute(&first_of(stage, written, part.year))
        }
        _ => stage.links.absolute(&here.route),
    }
}

/// The first page of a year in a language, or that of the work where it has none.
fn first_of(stage: &Stage, version: Version, year: Option<i16>) -> Route {
    let year = year.filter(|_| stage.plan.has_year(version, year));
    let part = ListPart { year, number: 1 };
    stage.plan.part(&stage.site, version, part)
}
