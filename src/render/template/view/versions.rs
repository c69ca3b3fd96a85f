//! What else there is of a work: its translations, as readers and as machines find them, and its feeds.

use tera::Value;

use super::engine::Engine;
use super::headings::pairs;
use super::item::direction;
use super::value::{list, map, plain_text};
use crate::language::Lang;
use crate::plan::FeedFormat;
use crate::render::context::{RenderContext, Stage};
use crate::site::{Presence, WorkId, WorkKind};

/// The translations that exist, this one included.
pub fn translations(engine: &Engine, here: &RenderContext, work: WorkId) -> Value {
    let stage = engine.stage();
    let site = &stage.site;
    let outline = |lang: Lang| {
        let page = site.presence(work, lang).page()?;
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
                Value::from(stage.href(here, stage.plan.work(site, work, lang))),
            ),
            ("current", Value::from(lang == here.lang)),
            ("headings_json", headings(lang)),
        ])
    };
    let exists = |lang: &Lang| {
        matches!(
            site.presence(work, *lang),
            Presence::Own(_) | Presence::Bare
        )
    };
    list(site.langs().filter(exists).map(value))
}

/// The cluster of `hreflang`: every translation, this one included.
///
/// `x-default` is for readers whose language the site does not have. The home pages give it: the page at the root, which
/// offers the languages. No other work has such a page, and to name one language there would make it the main one.
pub fn alternates(stage: &Stage, work: WorkId) -> Value {
    let site = &stage.site;
    let own: Vec<Lang> = site.translations(work).map(|(lang, _)| lang).collect();
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
                stage.links.absolute(stage.plan.work(site, work, *lang)),
            )
        })
        .collect();
    if site.work(work).kind == WorkKind::Home {
        all.push(alternate(
            "x-default",
            stage.links.absolute(&crate::route::Route::root()),
        ));
    }
    list(all)
}

/// A page that stands in for a translation names the original; every other names itself.
pub fn canonical(stage: &Stage, here: &RenderContext, work: WorkId) -> String {
    match stage.site.presence(work, here.lang) {
        Presence::Fallback(page) => stage.links.absolute(stage.plan.work(
            &stage.site,
            work,
            stage.site.page(page).lang,
        )),
        _ => stage.links.absolute(&here.route),
    }
}

/// The feeds that tell of a page: its own or those of its section, then those of the site.
pub fn feeds(stage: &Stage, here: &RenderContext, works: [Option<WorkId>; 2]) -> Value {
    let site = &stage.site;
    let has_feed = |id: &WorkId| stage.plan.feed(*id, here.lang).is_some();
    let mut followed: Vec<WorkId> = works
        .into_iter()
        .chain([site.find("")])
        .flatten()
        .filter(has_feed)
        .collect();
    followed.dedup();
    let all = followed.into_iter().flat_map(|id| {
        FeedFormat::ALL.map(|format| {
            let route = stage.plan.feed_route(site, id, here.lang, format);
            map([
                ("url", Value::from(stage.href(here, &route))),
                ("type", Value::from(format.media_type())),
                ("title", Value::from(feed_title(stage, id, here.lang))),
            ])
        })
    });
    list(all)
}

/// The title of a feed: the site's name, and what part of it the feed follows.
pub fn feed_title(stage: &Stage, work: WorkId, lang: Lang) -> String {
    let site = site_title(stage, lang);
    if stage.site.work(work).name.is_empty() {
        return site;
    }
    match stage.site.title(work, lang) {
        Some(title) => format!("{} – {site}", plain_text(stage, lang, &title)),
        None => site,
    }
}

/// The name of the site, plain.
pub fn site_title(stage: &Stage, lang: Lang) -> String {
    let title = stage.site.settings.title_for(lang);
    title.map_or_else(String::new, |title| plain_text(stage, lang, title))
}
