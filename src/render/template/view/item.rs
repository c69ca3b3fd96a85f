//! What stands in lists, menus and cards for a work.

use tera::Value;

use super::value::{html, map, optional, plain, yaml};
use crate::article::When;
use crate::edition::LinkStyle;
use crate::language::{Direction, Lang, Text};
use crate::render::context::{RenderContext, Stage};
use crate::render::resolve::work_address;
use crate::site::{Presence, State, WorkId, WorkKind};

/// The item of a work for the readers of `here`; none where the work does not exist in any language.
///
/// Where links do not depend on the page, it is the same on all that show it: in the lists of its section and of its terms,
/// beside its neighbours, in menus.
pub fn item(stage: &Stage, here: &RenderContext, id: WorkId) -> Option<Value> {
    if here.elsewhere || stage.edition.links != LinkStyle::Rooted {
        return make(stage, here, id);
    }
    if !stage.links.is_at_home(&here.route, here.lang) {
        return make(stage, here, id);
    }
    let place = (here.lang, id);
    stage.items.item(place, &|| make(stage, here, id))
}

fn make(stage: &Stage, here: &RenderContext, id: WorkId) -> Option<Value> {
    let site = &stage.site;
    let (route, lang) = work_address(stage, here, id)?;
    let work = site.work(id);
    let shown = match site.presence(id.version(here.lang)) {
        Presence::Absent => site.presence(id.version(lang)),
        presence => presence,
    };
    let page = shown.page().map(|page| site.page(page));
    let title = page.map_or_else(
        || Text::new(here.lang, work.last_name()),
        |page| Text::new(page.lang, page.article.front.title.clone()),
    );
    let front = page.map(|page| &page.article.front);
    let zone = &site.settings.time_zone;
    let description = front.and_then(|front| front.description.clone());
    let description =
        description.or_else(|| page.and_then(|page| page.article.outline.summary.clone()));
    let iso = |when: Option<When>| optional(when.map(|when| when.iso(zone)));
    let section = work
        .parent
        .filter(|parent| !site.work(*parent).name.is_empty());
    Some(map([
        ("name", Value::from(&*work.name)),
        ("kind", Value::from(kind(work.kind))),
        ("type", optional(page.and_then(|page| page.kind()))),
        ("title", html(stage, here.lang, &title)),
        ("title_plain", plain(stage, here.lang, &title)),
        ("url", Value::from(stage.href(here, &route))),
        ("permalink", Value::from(stage.links.absolute(&route))),
        ("lang", Value::from(title.lang.as_str())),
        ("dir", Value::from(direction(stage, title.lang).as_str())),
        ("foreign", Value::from(title.lang != here.lang)),
        (
            "description",
            optional(description.map(|text| html(stage, here.lang, &Text::new(title.lang, text)))),
        ),
        ("date", iso(front.and_then(|front| front.date))),
        ("updated", iso(front.and_then(updated))),
        (
            "section",
            optional(
                section
                    .and_then(|id| site.title(id.version(here.lang)))
                    .map(|title| html(stage, here.lang, &title)),
            ),
        ),
        (
            "withdrawn",
            Value::from(front.is_some_and(|front| front.withdrawn.is_some())),
        ),
        (
            "draft",
            Value::from(page.is_some_and(|page| page.state == State::Draft)),
        ),
        (
            "count",
            Value::from(site.members(id.version(here.lang)).len()),
        ),
        (
            "extra",
            page.map_or_else(Value::none, |page| yaml(&page.extra())),
        ),
    ]))
}

/// What has the keys of an item and is no work: a link out of the site, a group of a menu.
pub fn of_no_work(
    kind: &'static str,
    [title, title_plain]: [Value; 2],
    [url, permalink]: [Value; 2],
    (lang, dir, is_foreign): (Lang, Direction, bool),
) -> Value {
    map([
        ("name", Value::from("")),
        ("kind", Value::from(kind)),
        ("type", Value::none()),
        ("title", title),
        ("title_plain", title_plain),
        ("url", url),
        ("permalink", permalink),
        ("lang", Value::from(lang.as_str())),
        ("dir", Value::from(dir.as_str())),
        ("foreign", Value::from(is_foreign)),
        ("description", Value::none()),
        ("date", Value::none()),
        ("updated", Value::none()),
        ("section", Value::none()),
        ("withdrawn", Value::from(false)),
        ("draft", Value::from(false)),
        ("count", Value::from(0)),
        ("extra", Value::none()),
    ])
}

/// When readers were last told of a change: the newest major update, else the date.
pub fn updated(front: &crate::article::FrontMatter) -> Option<When> {
    front
        .updates
        .iter()
        .find(|update| update.major)
        .map(|update| update.on)
        .or(front.date)
}

/// The word for a kind of work.
pub fn kind(kind: WorkKind) -> &'static str {
    match kind {
        WorkKind::Home => "home",
        WorkKind::Section => "section",
        WorkKind::Page => "page",
        WorkKind::Taxonomy => "taxonomy",
        WorkKind::Term => "term",
    }
}

/// The direction of a declared language.
pub fn direction(stage: &Stage, lang: Lang) -> Direction {
    stage.site.settings.language(lang).locale.direction()
}
