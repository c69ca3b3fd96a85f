//! The pages that show no work: for unknown addresses, for the choice of a language, for searching, for former addresses.

use jiff::civil::date;
use tera::{Context, Value};

use super::engine::{Engine, around};
use super::frame::{language, own_name};
use super::item::{direction, item, of_no_work};
use super::search_choices;
use super::value::{list, map, optional};
use crate::language::{Direction, Lang};
use crate::plan::MovedTo;
use crate::render::context::{RenderContext, Stage};
use crate::render::html::push_text;
use crate::site::WorkId;

/// The page for addresses that lead nowhere. A server sends it for any address, so its links begin at the root.
pub fn not_found(engine: &Engine, here: &RenderContext) -> Context {
    around(engine, here)
}

/// The page that offers the languages.
pub fn languages(engine: &Engine, here: &RenderContext, missing: bool) -> Context {
    let mut context = around(engine, here);
    let stage = engine.stage();
    let held = stage.site.langs().filter(|lang| stage.edition.holds(*lang));
    context.insert_value(
        "languages",
        list(held.map(|lang| language(&engine.frame, stage, here, lang))),
    );
    context.insert_value("missing", Value::from(missing));
    context
}

/// The page for searching: where its index is, and every page of the language for those who browse instead.
pub fn search(engine: &Engine, here: &RenderContext) -> Context {
    let (stage, lang) = (engine.stage(), here.lang);
    let mut context = around(engine, here);
    let site = &stage.site;
    let files = stage.plan.search(site, lang);
    let index = files.map(|files| &files.head);
    let types = files.map_or_else(Vec::new, |files| search_choices::types(stage, files));
    let entries = files.map_or_else(Vec::new, |files| search_choices::listed(stage, files));
    let items = entries
        .into_iter()
        .filter_map(|work| item(stage, here, work));
    let value = map([
        (
            "index",
            optional(index.map(|route| stage.links.href(&here.route, route))),
        ),
        ("types", list(types.into_iter().map(Value::from))),
        ("years", years(stage, lang)),
        ("months", months(stage, lang)),
        ("items", list(items)),
    ]);
    context.insert_value("search", value);
    let version = |lang: Lang| {
        let files = stage.plan.search(site, lang)?;
        Some(map([
            ("lang", Value::from(lang.as_str())),
            ("dir", Value::from(direction(stage, lang).as_str())),
            ("name", Value::from(own_name(stage, lang))),
            (
                "url",
                Value::from(stage.links.href(&here.route, &files.page)),
            ),
            ("current", Value::from(lang == here.lang)),
        ]))
    };
    context.insert_value("translations", list(site.langs().filter_map(version)));
    context
}

/// The years of the pages that can be found, the newest first: `value` for the address, `name` for readers. Gregorian in any
/// case, as the index counts.
fn years(stage: &Stage, lang: Lang) -> Value {
    let locale = &stage.site.settings.language(lang).locale;
    let named = |year: i16| {
        map([
            ("value", Value::from(format!("{year:04}"))),
            ("name", Value::from(locale.year(date(year, 7, 1)))),
        ])
    };
    let files = stage.plan.search(&stage.site, lang);
    let years = files.map_or_else(Vec::new, |files| search_choices::years(stage, files));
    list(years.into_iter().map(named))
}

/// The months of a year, likewise.
fn months(stage: &Stage, lang: Lang) -> Value {
    let locale = &stage.site.settings.language(lang).locale;
    let named = |month: i8| {
        map([
            ("value", Value::from(format!("{month:02}"))),
            ("name", Value::from(locale.month(date(2001, month, 1)))),
        ])
    };
    list((1..=12).map(named))
}

/// A former address.
pub fn redirect(engine: &Engine, here: &RenderContext, work: WorkId) -> Context {
    let mut context = around(engine, here);
    context.insert_value("target", optional(item(engine.stage(), here, work)));
    context
}

/// A former address that leads to an address: what it leads to has the keys of an item, and is named by its address.
pub fn moved(engine: &Engine, here: &RenderContext, to: &MovedTo) -> Context {
    let stage = engine.stage();
    let (url, permalink) = match to {
        MovedTo::Inside(route, rest) => (
            stage.href(here, route) + rest,
            stage.links.absolute(route) + rest,
        ),
        MovedTo::Elsewhere(url) => (url.to_string(), url.to_string()),
    };
    let mut title = String::from("<bdi dir=\"ltr\">");
    push_text(&mut title, &permalink, Direction::Ltr);
    title.push_str("</bdi>");
    let target = of_no_work(
        "elsewhere",
        [Value::safe_string(&title), Value::from(permalink.as_str())],
        [Value::from(url), Value::from(permalink)],
        (here.lang, direction(stage, here.lang), false),
    );
    let mut context = around(engine, here);
    context.insert_value("target", target);
    context
}
