//! What machines read in the head of a page: Open Graph's locales and JSON-LD (schema.org).
//!
//! Takes a page and the readers it is shown to; gives values that say nothing that is not so: a page that stands in for a
//! translation says nothing, and a text is called a translation only where its front matter does. Addresses are absolute.
//!
//! The kind of thing a page is follows from its `type`; a theme with types of its own names theirs under
//! `extra.schema_types`, and a site that is no government's its publisher's under `extra.publisher_type`.

use tera::Value;

use super::belonging::{
    address, id_only, publisher, publisher_id, publisher_type, site_id, site_name,
};
use super::engine::Engine;
use super::object::Object;
use super::picture_functions::image_address;
use super::value::{list, map, optional};
use crate::article::Translator;
use crate::language::Lang;
use crate::plan::CARD_SIZE;
use crate::render::context::{RenderContext, Stage};
use crate::render::html::in_plain;
use crate::site::{Page, Presence, Version, WorkId, WorkKind};

const CONTEXT: &str = "https://schema.org";

/// What the types of the theme `ministry` are to schema.org.
const TYPES: &[(&str, &str)] = &[
    ("news", "NewsArticle"),
    ("publication", "Report"),
    ("organisation", "GovernmentOrganization"),
    ("statement", "Article"),
    ("speech", "Article"),
    ("conclusions", "Article"),
    ("contact", "ContactPage"),
    ("official", "ProfilePage"),
    ("person", "ProfilePage"),
    ("faq", "FAQPage"),
];

/// The locales of the other translations of a work.
pub fn og_alternates(engine: &Engine, version: Version) -> Value {
    let stage = engine.stage();
    let translations = stage.site.translations(version.work);
    let others = translations.filter(|(other, _)| *other != version.lang);
    list(others.map(|(other, _)| engine.frame.belonging(stage, other).og_locale.clone()))
}

/// The social card: its address, and its size in pixels.
pub fn card(stage: &Stage, here: &RenderContext, work: WorkId) -> Value {
    let (width, height) = CARD_SIZE;
    let route = stage.plan.card(&stage.site, work.version(here.lang));
    optional(route.map(|route| {
        map([
            ("url", Value::from(stage.links.absolute(&route))),
            ("width", Value::from(width)),
            ("height", Value::from(height)),
        ])
    }))
}

/// What a page of the type `faq` asks and answers: the entries of `extra.questions`.
fn questions(page: &Page) -> Vec<String> {
    let asked = page.article.front.extra.get("questions");
    let asked = asked.and_then(serde_yaml::Value::as_sequence);
    let text = |item: &serde_yaml::Value, key: &str| {
        item.get(key).and_then(|it| it.as_str()).map(str::to_owned)
    };
    let each = asked.into_iter().flatten().filter_map(|item| {
        let mut answer = Object::new();
        answer.text("@type", "Answer");
        answer.text("text", &text(item, "answer")?);
        let mut question = Object::new();
        question.text("@type", "Question");
        question.text("name", &text(item, "question")?);
        question.json("acceptedAnswer", &answer.end());
        Some(question.end())
    });
    each.collect()
}

/// JSON-LD of a page, safe inside `<script type="application/ld+json">`; none for a page that only stands in.
pub fn json_ld(engine: &Engine, here: &RenderContext, work: WorkId) -> Value {
    let stage = engine.stage();
    let site = &stage.site;
    let page = match site.presence(work.version(here.lang)) {
        Presence::Own(page) => site.page(page),
        _ => return Value::none(),
    };
    let described = match site.work(work).kind {
        WorkKind::Home => home(stage, page),
        _ => document(engine, here, page),
    };
    Value::safe_string(&escape_json(&described))
}

fn home(stage: &Stage, page: &Page) -> String {
    let settings = &stage.site.settings;
    let chain = || settings.language(page.lang).chain();
    let mut site = Object::new();
    site.text("@type", "WebSite");
    site.text("@id", &site_id(stage, page.lang));
    site.text("url", &address(stage, page.version()));
    site.text("name", &site_name(stage, page.lang));
    if let Some(text) = settings.description.get(chain()) {
        site.text("description", &text.value);
    }
    site.text("inLanguage", page.lang.as_str());
    site.json("publisher", &id_only(&publisher_id(stage)));
    let mut all = Object::new();
    all.text("@context", CONTEXT);
    all.list("@graph", &[site.end(), publisher(stage, page.lang)]);
    all.end()
}

fn document(engine: &Engine, here: &RenderContext, page: &Page) -> String {
    let stage = engine.stage();
    let front = &page.article.front;
    let zone = &stage.site.settings.time_zone;
    let url = address(stage, page.version());
    let direction = stage.site.settings.language(page.lang).locale.direction();
    let plain = |text| in_plain(text, direction);
    let kind = schema_type(stage, page);
    let mut thing = Object::new();
    thing.text("@context", CONTEXT);
    thing.text("@type", kind);
    thing.text("@id", &url);
    thing.text("url", &url);
    thing.text("name", &plain(&front.title));
    let summary = front
        .description
        .as_ref()
        .or(page.article.outline.summary.as_ref());
    if let Some(text) = summary {
        thing.text("description", &plain(text));
    }
    if kind.ends_with("Organization") {
        let mut parent = Object::new();
        parent.text("@id", &publisher_id(stage));
        parent.text("@type", publisher_type(stage));
        thing.json("parentOrganization", &parent.end());
        return thing.end();
    }
    thing.text("inLanguage", page.lang.as_str());
    if let Some(date) = front.date {
        thing.text("headline", &plain(&front.title));
        let happened = |when| front.happened(when, stage.edition.now, zone).iso(zone);
        thing.text("datePublished", &happened(date));
        let changed = front.updates.first().map_or(date, |update| update.on);
        thing.text("dateModified", &happened(changed));
    }
    if let Some(url) = image_address(stage, here, page) {
        thing.text("image", &url);
    }
    let belonging = engine.frame.belonging(stage, page.lang);
    let asked = questions(page);
    if kind == "FAQPage" && !asked.is_empty() {
        thing.list("mainEntity", &asked);
    }
    thing.json("isPartOf", &belonging.site);
    thing.json("publisher", &belonging.publisher);
    if let Some(source) = source(stage, page) {
        thing.json("translationOfWork", &version(stage, page, kind, source));
        if let Some(name) = translator(page) {
            // Whether a person or a service, nobody said.
            let mut translator = Object::new();
            translator.text("name", name);
            thing.json("translator", &translator.end());
        }
    }
    let made: Vec<String> = stage
        .site
        .translations(page.work)
        .filter(|(_, other)| source(stage, stage.site.page(*other)) == Some(page.lang))
        .map(|(lang, _)| version(stage, page, kind, lang))
        .collect();
    if !made.is_empty() {
        thing.list("workTranslation", &made);
    }
    thing.end()
}

fn translator(page: &Page) -> Option<&str> {
    match page.article.front.translation.as_ref()?.by.as_ref()? {
        Translator::Named(name) => Some(name),
        Translator::Human | Translator::Machine => None,
    }
}

/// The language that a page says it was translated from, where the site has that text.
fn source(stage: &Stage, page: &Page) -> Option<Lang> {
    let (tag, _) = page.article.front.translation.as_ref()?.of.as_ref()?;
    let lang = stage.site.langs().find(|lang| lang.as_str() == &**tag)?;
    let is_there = matches!(
        stage.site.presence(page.work.version(lang)),
        Presence::Own(_)
    );
    (is_there && lang != page.lang).then_some(lang)
}

fn version(stage: &Stage, page: &Page, kind: &str, lang: Lang) -> String {
    let url = address(stage, page.work.version(lang));
    let mut version = Object::new();
    version.text("@type", kind);
    version.text("@id", &url);
    version.text("url", &url);
    version.text("inLanguage", lang.as_str());
    version.end()
}

fn schema_type<'s>(stage: &'s Stage, page: &Page) -> &'s str {
    let (kind, date) = (page.kind(), page.article.front.date);
    let by_theme = |kind| stage.theme.extra.get("schema_types")?.get(kind)?.as_str();
    let known = |kind: &str| {
        let found = TYPES.iter().find(|(name, _)| *name == kind);
        found.map(|(_, schema)| *schema)
    };
    kind.and_then(|kind| by_theme(kind).or_else(|| known(kind)))
        .unwrap_or(match stage.site.work(page.work).kind {
            WorkKind::Home | WorkKind::Section | WorkKind::Taxonomy | WorkKind::Term => {
                "CollectionPage"
            }
            WorkKind::Page if date.is_some() => "Article",
            WorkKind::Page => "WebPage",
        })
}

/// JSON that no HTML parser can leave: `</script>` and `<!--` cannot stand in it, nor what old scripts took for line ends.
fn escape_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + 16);
    let mut written = 0;
    for (at, byte) in json.bytes().enumerate() {
        let (instead, length) = match byte {
            b'<' => ("\\u003c", 1),
            b'>' => ("\\u003e", 1),
            b'&' => ("\\u0026", 1),
            0xe2 if json[at..].starts_with('\u{2028}') => ("\\u2028", 3),
            0xe2 if json[at..].starts_with('\u{2029}') => ("\\u2029", 3),
            _ => continue,
        };
        out.push_str(&json[written..at]);
        out.push_str(instead);
        written = at + length;
    }
    out.push_str(&json[written..]);
    out
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;

    #[test]
    fn escaped_json_says_the_same_and_holds_no_markup() {
        let value = json!({ "name": "</script><!-- & \u{2028} ماء" });
        let text = escape_json(&value.to_string());
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), value);
    }
}
