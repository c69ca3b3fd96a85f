//! Feeds, as pages lead to them and as they are called.

use tera::Value;

use super::value::{list, map, plain_text};
use crate::language::Lang;
use crate::plan::FeedFormat;
use crate::render::context::{RenderContext, Stage};
use crate::site::{Version, WorkId};

/// The feeds that tell of a page: its own or those of its section, then those of the site.
pub fn feeds(stage: &Stage, here: &RenderContext, works: [Option<WorkId>; 2]) -> Value {
    let site = &stage.site;
    let has_feed = |id: &WorkId| stage.plan.feed(id.version(here.lang)).is_some();
    let mut followed: Vec<WorkId> = works
        .into_iter()
        .chain([site.find("")])
        .flatten()
        .filter(has_feed)
        .collect();
    followed.dedup();
    let all = followed.into_iter().flat_map(|id| {
        let version = id.version(here.lang);
        FeedFormat::ALL.map(|format| {
            let route = stage.plan.feed_route(site, version, format);
            map([
                ("url", Value::from(stage.href(here, &route))),
                ("type", Value::from(format.media_type())),
                ("title", Value::from(feed_title(stage, version))),
            ])
        })
    });
    list(all)
}

/// The title of a feed: the site's name, and what part of it the feed follows.
pub fn feed_title(stage: &Stage, version: Version) -> String {
    let lang = version.lang;
    let site = site_title(stage, lang);
    if stage.site.work(version.work).name.is_empty() {
        return site;
    }
    match stage.site.title(version) {
        Some(title) => format!("{} – {site}", plain_text(stage, lang, &title)),
        None => site,
    }
}

/// The name of the site, plain.
pub fn site_title(stage: &Stage, lang: Lang) -> String {
    let title = stage.site.settings.title_for(lang);
    title.map_or_else(String::new, |title| plain_text(stage, lang, title))
}
