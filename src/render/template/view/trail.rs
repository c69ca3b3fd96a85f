//! The way from the home page to a page, step by step.

use tera::Value;

use super::engine::Engine;
use super::item::direction;
use super::value::{html, list, map, optional, plain};
use crate::language::Text;
use crate::render::context::{RenderContext, Stage};
use crate::site::WorkId;

/// The steps to a work, which is the last and leads nowhere. Its title comes as a text, as HTML and plain.
pub fn breadcrumbs(
    engine: &Engine,
    here: &RenderContext,
    work: WorkId,
    (title, html, plain): (&Text, &Value, &Value),
) -> Value {
    let last = step(engine.stage(), here, title, [html, plain], None);
    let above = engine.frame.above(engine.stage(), here, work);
    list(above.into_iter().chain([last]))
}

/// The steps to a section, each of which leads somewhere, the section itself included.
pub fn down_to(stage: &Stage, here: &RenderContext, section: WorkId) -> Vec<Value> {
    let site = &stage.site;
    let above = site.ancestors(section, here.lang).into_iter();
    let is_shown = |id: &WorkId| site.presence(*id, here.lang).is_shown();
    above
        .chain(Some(section).filter(is_shown))
        .filter_map(|id| {
            let title = site.title(id, here.lang)?;
            let url = stage.href(here, stage.plan.work(site, id, here.lang));
            let (html, plain) = (
                html(stage, here.lang, &title),
                plain(stage, here.lang, &title),
            );
            Some(step(stage, here, &title, [&html, &plain], Some(url)))
        })
        .collect()
}

fn step(
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
