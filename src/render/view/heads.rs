//! What machines read in the head of a page: Open Graph's locales and JSON-LD (schema.org).
//!
//! Takes a page and the readers it is shown to; gives values that say nothing that is not so: a page that stands in for a
//! translation says nothing, and a text is called a translation only where its front matter does. Addresses are absolute.
//!
//! The kind of thing a page is follows from its `type`; a theme with types of its own names theirs under
//! `extra.schema_types`, and a site that is no government's its publisher's under `extra.publisher_type`.

use serde_json::{Map, Value as Json, json};
use tera::Value;

use super::pictures::image_address;
use super::value::{list, map, optional};
use crate::article::{FrontMatter, Translator};
use crate::language::Lang;
use crate::plan::CARD_SIZE;
use crate::render::{Here, Stage};
use crate::route::Route;
use crate::site::{Page, Presence, WorkId, WorkKind};

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
];

/// The locale of the page as Open Graph writes it.
pub fn og_locale(stage: &Stage, lang: Lang) -> Value {
    Value::from(stage.site.settings.language(lang).locale.territorial())
}

/// The locales of its other translations.
pub fn og_alternates(stage: &Stage, work: WorkId, lang: Lang) -> Value {
    let others = stage
        .site
        .translations(work)
        .filter(|(other, _)| *other != lang);
    list(others.map(|(other, _)| og_locale(stage, other)))
}

/// The social card: its address, and its size in pixels.
pub fn card(stage: &Stage, here: &Here, work: WorkId) -> Value {
    let (width, height) = CARD_SIZE;
    let route = stage.plan.card(&stage.site, work, here.lang);
    optional(route.map(|route| {
        map([
            ("url", Value::from(stage.links.absolute(&route))),
            ("width", Value::from(width)),
            ("height", Value::from(height)),
        ])
    }))
}

/// JSON-LD of a page, safe inside `<script type="application/ld+json">`; none for a page that only stands in.
pub fn json_ld(stage: &Stage, here: &Here, work: WorkId) -> Value {
    let site = &stage.site;
    let page = match site.presence(work, here.lang) {
        Presence::Own(page) => site.page(page),
        _ => return Value::none(),
    };
    let described = match site.work(work).kind {
        WorkKind::Home => home(stage, page),
        _ => document(stage, here, page),
    };
    Value::safe_string(&escaped(&described.to_string()))
}

fn home(stage: &Stage, page: &Page) -> Json {
    let settings = &stage.site.settings;
    let chain = || settings.language(page.lang).chain();
    let mut site = Map::new();
    site.insert("@type".into(), json!("WebSite"));
    site.insert("@id".into(), json!(site_id(stage, page.lang)));
    site.insert("url".into(), json!(address(stage, page.work, page.lang)));
    site.insert("name".into(), json!(site_name(stage, page.lang)));
    if let Some(text) = settings.description.get(chain()) {
        site.insert("description".into(), json!(&*text.value));
    }
    site.insert("inLanguage".into(), json!(page.lang.as_str()));
    site.insert("publisher".into(), json!({ "@id": publisher_id(stage) }));
    json!({ "@context": "https://schema.org", "@graph": [site, publisher(stage, page.lang)] })
}

fn document(stage: &Stage, here: &Here, page: &Page) -> Json {
    let front = &page.article.front;
    let zone = &stage.site.settings.time_zone;
    let url = address(stage, page.work, page.lang);
    let kind = schema_type(stage, page);
    let mut thing = Map::new();
    let mut add = |name: &str, value: Json| {
        thing.insert(name.to_owned(), value);
    };
    add("@context", json!("https://schema.org"));
    add("@type", json!(kind));
    add("@id", json!(url));
    add("url", json!(url));
    add("name", json!(&*front.title));
    let summary = front
        .description
        .as_ref()
        .or(page.article.outline.summary.as_ref());
    if let Some(text) = summary {
        add("description", json!(&**text));
    }
    if kind.ends_with("Organization") {
        add(
            "parentOrganization",
            json!({ "@id": publisher_id(stage), "@type": publisher_type(stage) }),
        );
        return Json::Object(thing);
    }
    add("inLanguage", json!(page.lang.as_str()));
    if let Some(date) = front.date {
        add("headline", json!(&*front.title));
        add("datePublished", json!(date.iso(zone)));
        let changed = front.updates.first().map_or(date, |update| update.on);
        add("dateModified", json!(changed.iso(zone)));
    }
    if let Some(url) = image_address(stage, here, page) {
        add("image", json!(url));
    }
    add("isPartOf", json!({ "@id": site_id(stage, page.lang) }));
    add("publisher", publisher(stage, page.lang));
    if let Some(source) = source(stage, page) {
        add("translationOfWork", version(stage, page, kind, source));
        if let Some(name) = translator(page) {
            // Whether a person or a service, nobody said.
            add("translator", json!({ "name": name }));
        }
    }
    let made: Vec<Json> = stage
        .site
        .translations(page.work)
        .filter(|(_, other)| source(stage, stage.site.page(*other)) == Some(page.lang))
        .map(|(lang, _)| version(stage, page, kind, lang))
        .collect();
    if !made.is_empty() {
        add("workTranslation", json!(made));
    }
    Json::Object(thing)
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
    let is_there = matches!(stage.site.presence(page.work, lang), Presence::Own(_));
    (is_there && lang != page.lang).then_some(lang)
}

fn version(stage: &Stage, page: &Page, kind: &str, lang: Lang) -> Json {
    let url = address(stage, page.work, lang);
    json!({ "@type": kind, "@id": url, "url": url, "inLanguage": lang.as_str() })
}

fn publisher(stage: &Stage, lang: Lang) -> Json {
    json!({
        "@type": publisher_type(stage),
        "@id": publisher_id(stage),
        "name": site_name(stage, lang),
        "url": stage.links.absolute(&Route::root()),
    })
}

fn publisher_type(stage: &Stage) -> &str {
    let named = stage.site.settings.extra.get("publisher_type");
    named
        .and_then(serde_yaml::Value::as_str)
        .unwrap_or("GovernmentOrganization")
}

fn schema_type<'s>(stage: &'s Stage, page: &Page) -> &'s str {
    let FrontMatter { kind, date, .. } = &page.article.front;
    let by_theme = |kind| stage.theme.extra.get("schema_types")?.get(kind)?.as_str();
    let known = |kind: &str| {
        let found = TYPES.iter().find(|(name, _)| *name == kind);
        found.map(|(_, schema)| *schema)
    };
    kind.as_deref()
        .and_then(|kind| by_theme(kind).or_else(|| known(kind)))
        .unwrap_or(match stage.site.work(page.work).kind {
            WorkKind::Home | WorkKind::Section | WorkKind::Taxonomy | WorkKind::Term => {
                "CollectionPage"
            }
            WorkKind::Page if date.is_some() => "Article",
            WorkKind::Page => "WebPage",
        })
}

fn publisher_id(stage: &Stage) -> String {
    format!("{}#publisher", stage.links.absolute(&Route::root()))
}

fn site_id(stage: &Stage, lang: Lang) -> String {
    let home = stage.site.find("").map(|home| address(stage, home, lang));
    format!(
        "{}#website",
        home.unwrap_or_else(|| stage.links.absolute(&Route::root()))
    )
}

fn site_name(stage: &Stage, lang: Lang) -> &str {
    let title = stage.site.settings.title_for(lang);
    title.map_or("", |title| &*title.value)
}

fn address(stage: &Stage, work: WorkId, lang: Lang) -> String {
    stage
        .links
        .absolute(stage.plan.work(&stage.site, work, lang))
}

/// JSON that no HTML parser can leave: `</script>` and `<!--` cannot stand in it, nor what old scripts took for line ends.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_json_says_the_same_and_holds_no_markup() {
        let value = json!({ "name": "</script><!-- & \u{2028} ماء" });
        let text = escaped(&value.to_string());
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), value);
    }
}
