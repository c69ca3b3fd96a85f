//! A page of a work.

use std::borrow::Cow;

use tera::{Context, Value};

use super::engine::{Engine, around};
use super::files::{attachments, resources};
use super::headings::toc;
use super::heads::{card, json_ld, og_alternates};
use super::item::{direction, item, kind, updated};
use super::picture_functions::image;
use super::slices::slice;
use super::trail;
use super::value::{html, list, map, optional, plain, yaml};
use super::versions::{alternates, canonical, translations};
use crate::article::{FrontMatter, Outline, Translator, When};
use crate::language::{Lang, Text};
use crate::plan::ListPart;
use crate::render::context::{RenderContext, Stage};
use crate::render::html::{has_formulas, is_highlighted};
use crate::render::resolve::work_address;
use crate::site::{Page, Presence, State, WorkId, WorkKind};

/// The variables of a page: `content` is its body, printed; `part` says what it shows of its list.
pub fn page(
    engine: &Engine,
    here: &RenderContext,
    work: WorkId,
    content: String,
    part: ListPart,
) -> Context {
    let mut context = around(engine, here);
    context.insert_value("translations", translations(engine, here, work, part));
    context.insert_value("list", slice(engine, here, work, part));
    context.insert_value("page", value(engine, here, work, content, part));
    context
}

fn value(
    engine: &Engine,
    here: &RenderContext,
    id: WorkId,
    content: String,
    part: ListPart,
) -> Value {
    let stage = engine.stage();
    let site = &stage.site;
    let work = site.work(id);
    let page = here.page.map(|page| site.page(page));
    let front = page.map(|page| &page.article.front);
    let lang = page.map_or(here.lang, |page| page.lang);
    let title = site
        .title(id.version(here.lang))
        .unwrap_or_else(|| Text::new(here.lang, work.last_name()));
    let zone = &site.settings.time_zone;
    let iso = |when: Option<When>| optional(when.map(|when| when.iso(zone)));
    let (title_html, title_plain) = (
        html(stage, here.lang, &title),
        plain(stage, here.lang, &title),
    );
    let lead = front.and_then(|front| front.description.clone());
    let own = |text: std::sync::Arc<str>| plain(stage, here.lang, &Text::new(lang, text));
    let summary = page.and_then(|page| page.article.outline.summary.clone());
    let summary = summary.map(own);
    let description = lead.clone().map(own).or_else(|| summary.clone());
    let breadcrumbs = breadcrumbs(
        engine,
        here,
        (id, part),
        (&title, &title_html, &title_plain),
    );
    let is_fallback = matches!(site.presence(id.version(here.lang)), Presence::Fallback(_));
    let (previous, next) = neighbours(engine, here, id);
    map([
        ("kind", Value::from(kind(work.kind))),
        ("name", Value::from(&*work.name)),
        ("type", optional(page.and_then(|page| page.kind()))),
        ("title", title_html),
        ("title_plain", title_plain),
        ("description", optional(description)),
        (
            "lead",
            optional(lead.map(|text| html(stage, here.lang, &Text::new(lang, text)))),
        ),
        ("summary", optional(summary)),
        ("lang", Value::from(lang.as_str())),
        ("dir", Value::from(direction(stage, lang).as_str())),
        ("foreign", Value::from(lang != here.lang)),
        ("lang_name", engine.frame.own_name(stage, lang)),
        ("url", Value::from(stage.href(here, &here.route))),
        ("permalink", Value::from(stage.links.absolute(&here.route))),
        ("canonical", Value::from(canonical(stage, here, id, part))),
        // What stands in names the original as canonical; `noindex` beside that would contradict it (Google Search Central,
        // "Consolidate duplicate URLs"). It is for what a preview shows and the public must not find.
        (
            "noindex",
            Value::from(page.is_some_and(|page| page.state != State::Public)),
        ),
        (
            "alternates",
            if is_fallback || part.number > 1 {
                list([])
            } else {
                alternates(stage, id, part.year)
            },
        ),
        (
            "og_locale",
            // That of what stands in for a translation is the language of its title and text.
            engine.frame.belonging(stage, lang).og_locale.clone(),
        ),
        (
            "og_alternates",
            if is_fallback {
                list([])
            } else {
                og_alternates(engine, id.version(here.lang))
            },
        ),
        (
            "json_ld",
            match part.is_first() {
                true => json_ld(engine, here, id),
                false => Value::none(),
            },
        ),
        ("card", card(stage, here, id)),
        ("feeds", engine.frame.feeds(stage, here, id)),
        ("date", iso(front.and_then(|front| front.date))),
        (
            "first_published",
            iso(front.and_then(|front| front.publish_at.or(front.date))),
        ),
        ("updated", iso(front.and_then(updated))),
        (
            "updates",
            list(
                front
                    .into_iter()
                    .flat_map(|front| updates(stage, here, lang, front)),
            ),
        ),
        (
            "withdrawn",
            optional(front.and_then(|front| withdrawal(stage, here, lang, front))),
        ),
        (
            "draft",
            Value::from(page.is_some_and(|page| page.state == State::Draft)),
        ),
        (
            "embargoed",
            Value::from(page.is_some_and(|page| {
                matches!(page.state, State::Embargoed | State::Expired | State::Held)
            })),
        ),
        (
            "expired",
            Value::from(page.is_some_and(|page| page.state == State::Expired)),
        ),
        (
            "components",
            page.map_or_else(|| list([]), |page| components(&page.article.outline)),
        ),
        ("has_formulas", Value::from(has_formulas(&content))),
        ("highlighted", Value::from(is_highlighted(&content))),
        ("content", Value::safe_string(&content)),
        (
            "toc",
            toc(
                stage,
                lang,
                page.map_or(&[], |page| &page.article.outline.headings),
            ),
        ),
        ("breadcrumbs", breadcrumbs),
        ("previous", previous),
        ("next", next),
        ("section", optional(section(engine, here, id))),
        ("terms", terms(engine, here, page)),
        (
            "attachments",
            page.map_or_else(|| list([]), |page| attachments(stage, here, page)),
        ),
        (
            "translation",
            optional(page.and_then(|page| translation(engine, here, page))),
        ),
        (
            "resources",
            page.map_or_else(|| list([]), |page| resources(stage, here, page)),
        ),
        (
            "extra",
            page.map_or_else(
                || yaml(&serde_yaml::Value::Mapping(serde_yaml::Mapping::new())),
                |page| extra(stage, page),
            ),
        ),
        (
            "image",
            page.map_or_else(Value::none, |page| image(stage, here, page)),
        ),
        ("source", optional(page.map(|page| &*page.article.path))),
    ])
}

/// The names of the components that the body calls.
fn components(outline: &Outline) -> Value {
    list(outline.components.iter().map(|name| Value::from(&**name)))
}

/// The free keys, `action` as a form in this edition sends there.
fn extra(stage: &Stage, page: &Page) -> Value {
    let mut extra = page.extra();
    if let Some(Cow::Owned(target)) = stage.site.sends_to(page, stage.edition.links)
        && let Some(keys) = extra.to_mut().as_mapping_mut()
    {
        keys.insert("action".into(), target.into());
    }
    match &*extra {
        serde_yaml::Value::Null => yaml(&serde_yaml::Value::Mapping(serde_yaml::Mapping::new())),
        extra => yaml(extra),
    }
}

fn updates<'a>(
    stage: &'a Stage,
    here: &'a RenderContext,
    lang: Lang,
    front: &'a FrontMatter,
) -> impl Iterator<Item = Value> + 'a {
    let zone = &stage.site.settings.time_zone;
    front.updates.iter().map(move |update| {
        map([
            ("on", Value::from(update.on.iso(zone))),
            (
                "note",
                optional(
                    update
                        .note
                        .clone()
                        .map(|note| html(stage, here.lang, &Text::new(lang, note))),
                ),
            ),
            ("major", Value::from(update.major)),
        ])
    })
}

fn withdrawal(
    stage: &Stage,
    here: &RenderContext,
    lang: Lang,
    front: &FrontMatter,
) -> Option<Value> {
    let withdrawn = front.withdrawn.as_ref()?;
    let see = withdrawn
        .see
        .as_ref()
        .and_then(|(name, _)| item(stage, here, stage.site.find(name)?));
    Some(map([
        (
            "on",
            Value::from(withdrawn.on.iso(&stage.site.settings.time_zone)),
        ),
        (
            "reason",
            optional(
                withdrawn
                    .reason
                    .clone()
                    .map(|reason| html(stage, here.lang, &Text::new(lang, reason))),
            ),
        ),
        ("see", optional(see)),
    ]))
}

/// The pages before and after, in the order of the section.
fn neighbours(engine: &Engine, here: &RenderContext, work: WorkId) -> (Value, Value) {
    let (stage, site) = (engine.stage(), &engine.stage().site);
    let Some((members, at)) = engine.frame.place(stage, here.lang, work) else {
        return (Value::none(), Value::none());
    };
    let is_page = |id: &&WorkId| site.work(**id).kind != WorkKind::Section;
    let shown = |id: Option<&WorkId>| optional(id.and_then(|id| item(stage, here, *id)));
    let before = members[..at].iter().rev().find(is_page);
    let after = members[at + 1..].iter().find(is_page);
    (shown(before), shown(after))
}

fn section(engine: &Engine, here: &RenderContext, work: WorkId) -> Option<Value> {
    let stage = engine.stage();
    let parent = stage.site.work(work).parent?;
    work_address(stage, here, parent)?;
    item(stage, here, parent)
}

fn terms(engine: &Engine, here: &RenderContext, page: Option<&Page>) -> Value {
    let stage = engine.stage();
    let mut taxonomies = tera::Map::new();
    for taxonomy in &stage.site.settings.taxonomies {
        let borne = page.into_iter().flat_map(|page| &page.article.front.terms);
        let borne = borne.filter(|term| *term.taxonomy == *taxonomy.name);
        let items = borne.filter_map(|term| {
            let id = stage
                .site
                .find(&format!("{}/{}", term.taxonomy, term.name))?;
            item(stage, here, id)
        });
        taxonomies.insert(tera::value::Key::from(taxonomy.name.clone()), list(items));
    }
    Value::from(taxonomies)
}

fn translation(engine: &Engine, here: &RenderContext, page: &Page) -> Option<Value> {
    let stage = engine.stage();
    let translation = page.article.front.translation.as_ref()?;
    let (of, _) = translation.of.as_ref()?;
    let of = Lang::parse(of)
        .ok()
        .filter(|lang| stage.site.settings.declares(*lang))?;
    let source = match stage.site.presence(page.work.version(of)) {
        Presence::Own(_) => item(
            stage,
            &RenderContext {
                lang: of,
                ..here.clone()
            },
            page.work,
        ),
        _ => None,
    };
    let freshness = here.page.map(|page| stage.site.freshness(page));
    let stale = freshness.map_or(0, |it| it.changes().len());
    let translator = match &translation.by {
        Some(Translator::Named(name)) => {
            Some(html(stage, here.lang, &Text::new(page.lang, name.clone())))
        }
        _ => None,
    };
    let by = translation.by.as_ref().map(|by| match by {
        Translator::Human => "human",
        Translator::Machine => "machine",
        Translator::Named(name) => name,
    });
    Some(map([
        ("of", Value::from(of.as_str())),
        ("of_name", engine.frame.own_name(stage, of)),
        ("by", optional(by)),
        ("translator", optional(translator)),
        ("accepted", Value::from(translation.blocks.is_some())),
        ("authoritative", Value::from(translation.authoritative)),
        (
            "stale",
            Value::from(u64::try_from(stale).unwrap_or(u64::MAX)),
        ),
        ("source", optional(source)),
    ]))
}

/// The steps to a work, which is the last and leads nowhere. Its title comes as a text, as HTML and plain.
fn breadcrumbs(
    engine: &Engine,
    here: &RenderContext,
    (work, part): (WorkId, ListPart),
    (title, html, plain): (&Text, &Value, &Value),
) -> Value {
    let stage = engine.stage();
    let above = engine.frame.above(stage, here, work);
    let url = part
        .year
        .map(|_| stage.plan.route(&stage.site, work.version(here.lang)));
    let url = url.map(|route| stage.href(here, route));
    let last = trail::step(stage, here, title, [html, plain], url);
    let year = part.year.map(|year| trail::year(stage, here, year));
    list(above.into_iter().chain([last]).chain(year))
}
