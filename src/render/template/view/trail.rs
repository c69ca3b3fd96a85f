//! The way from the home page to a page, step by step.

use tera::Value;

use super::item::direction;
use super::value::{html, map, optional, plain};
use crate::language::Text;
use crate::render::context::{RenderContext, Stage};
use crate::site::WorkId;

/// The steps to a section, each of which leads somewhere, the section itself included.
pub fn down_to(stage: &Stage, here: &RenderContext, section: WorkId) -> Vec<Value> {
    let site = &stage.site;
    let above = site.ancestors(section.version(here.lang)).into_iter();
    let is_shown = |id: &WorkId| site.presence(id.version(here.lang)).is_shown();
    above
        .chain(Some(section).filter(is_shown))
        .filter_map(|id| {
            let title = site.title(id.version(here.lang))?;
            let url = stage.href(here, stage.plan.route(site, id.version(here.lang)));
            let (html, plain) = (
                html(stage, here.lang, &title),
                plain(stage, here.lang, &title),
            );
            Some(step(stage, here, &title, [&html, &plain], Some(url)))
        })
        .collect()
}

/// The step to a year of an archive, which is the last.
pub(super) fn year(stage: &Stage, here: &RenderContext, year: i16) -> Value {
    let title = Text::new(here.lang, year_title(stage, here, year));
    let (html, plain) = (
        html(stage, here.lang, &title),
        plain(stage, here.lang, &title),
    );
    step(stage, here, &title, [&html, &plain], None)
}

/// A year as the reader's language writes it.
pub(super) fn year_title(stage: &Stage, here: &RenderContext, year: i16) -> String {
    let locale = &stage.site.settings.language(here.lang).locale;
    let first = jiff::civil::Date::new(year, 1, 1);
    first.map_or_else(|_| year.to_string(), |first| locale.year(first))
}

/// One step; the last leads nowhere.
pub(super) fn step(
    stage: &Stage,
    here: &RenderContext,
    title: &Text,
    [html, plain]: [&Value; 2],
    url: Option<String>,
) -> Value {
    map([
        ("title", html.clone()),
        ("title_plain", plain.clone()),
        ("url", optional(url)),
        ("lang", Value::from(title.lang.as_str())),
        ("dir", Value::from(direction(stage, title.lang).as_str())),
        ("foreign", Value::from(title.lang != here.lang)),
    ])
}
