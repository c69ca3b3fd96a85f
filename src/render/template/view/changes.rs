//! What the statement of changes is made of.

use tera::{Context, Value};

use super::engine::{Engine, around};
use super::frame::own_name;
use super::item::{direction, item};
use super::value::{html, list, map, optional};
use crate::catalogue::Args;
use crate::language::{Lang, Text};
use crate::plan::{ChangesForm, PublicChange};
use crate::render::context::{RenderContext, Stage};

/// The statement of changes: everything that it tells, newest first, and its forms for programs.
pub fn changes(engine: &Engine, here: &RenderContext) -> Context {
    let (stage, lang) = (engine.stage(), here.lang);
    let site = &stage.site;
    let mut context = around(engine, here);
    let told = stage.plan.changes(lang).iter();
    let told = told.map(|it| change(stage, here, it));
    context.insert_value("changes", list(told));
    let files = ChangesForm::ALL.into_iter().filter_map(|form| {
        let route = here.route.file(form.file()).ok()?;
        stage.plan.find(&route)?;
        Some(map([
            ("url", Value::from(stage.href(here, &route))),
            ("type", Value::from(form.media_type())),
            ("title", Value::from(word(stage, lang, "changes-title"))),
        ]))
    });
    context.insert_value("change_files", list(files));
    let version = |lang: Lang| {
        let route = stage.plan.changes_route(lang)?;
        Some(map([
            ("lang", Value::from(lang.as_str())),
            ("dir", Value::from(direction(stage, lang).as_str())),
            ("name", Value::from(own_name(stage, lang))),
            ("url", Value::from(stage.href(here, route))),
            ("current", Value::from(lang == here.lang)),
        ]))
    };
    context.insert_value("translations", list(site.langs().filter_map(version)));
    context
}

fn change(stage: &Stage, here: &RenderContext, change: &PublicChange) -> Value {
    let zone = &stage.site.settings.time_zone;
    let page = change.page.map(|page| stage.site.page(page));
    let note = change.note.clone();
    let note = note.map(|note| html(stage, here.lang, &Text::new(here.lang, note)));
    map([
        ("kind", Value::from(change.kind.as_str())),
        ("on", Value::from(change.on.iso(zone))),
        (
            "item",
            optional(page.and_then(|page| item(stage, here, page.work))),
        ),
        ("address", optional(change.address.as_deref())),
        ("note", optional(note)),
        ("release", optional(change.release.as_deref())),
    ])
}

/// A message without arguments, plain; the id itself where a theme's catalogues lack it, which printing its page tells.
pub fn word(stage: &Stage, lang: Lang, id: &str) -> String {
    let phrase = stage
        .catalogues
        .message_of_program(lang, id, &Args::new(), false);
    phrase.map_or_else(|_| id.to_owned(), |phrase| phrase.text)
}
