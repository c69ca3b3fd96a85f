//! What a book says of itself before its first chapter, and the style sheets that no page loads.
//!
//! Takes the work that the book is made of and the pages in it; gives an [`Opening`]: words for the book's metadata and
//! the page at its front, which the theme prints (`book.html`). How a book is put together is `pack`'s affair.

use super::feed;
use crate::article::When;
use crate::catalogue::Args;
use crate::diagnostic::Diagnostic;
use crate::language::{Direction, Lang};
use crate::plan::{ListPart, Output};
use crate::render::context::{RenderContext, Rendered, Stage};
use crate::render::template::Engine;
use crate::render::template::view;
use crate::site::{PageId, Version};

/// The template of the page at the front.
const TEMPLATE: &str = "book.html";

/// What a book says of itself.
#[derive(Debug)]
pub struct Opening {
    /// Names the book for ever, whatever its content.
    pub identifier: String,
    /// The title, plain.
    pub title: String,
    /// The name of the site, plain.
    pub publisher: String,
    /// The description of the work, or of the site.
    pub description: Option<String>,
    /// The address on the web of what it is made of.
    pub source: String,
    /// The day of the newest page or change in it.
    pub day: Option<String>,
    /// The moment of that, in UTC as EPUB wants it.
    pub modified: String,
    /// The full tag of its language.
    pub tag: String,
    /// Its direction.
    pub direction: Direction,
    /// What the table of contents is called.
    pub contents: String,
    /// Who can read it and how.
    pub accessibility: String,
    /// The standard that the site says its books conform to, and who says so: `epub: { conforms_to, certified_by }` in
    /// the free keys of the settings. Whether a book is accessible to that degree is for people to find out.
    pub conforms: Option<(String, String)>,
    /// The page at its front as HTML; `None` where the theme has none.
    pub front: Option<Vec<u8>>,
    /// What was said while all this was printed.
    pub notes: Vec<Diagnostic>,
}

/// What the book of a work says of itself; `pages` are all in it.
pub fn opening(engine: &Engine, version: Version, pages: &[PageId]) -> Opening {
    let (stage, site) = (engine.stage(), &engine.stage().site);
    let lang = version.lang;
    let language = site.settings.language(lang);
    let mut notes = Vec::new();
    let mut word = |id: &str| {
        let phrase = stage
            .catalogues
            .message_of_program(lang, id, &Args::new(), false);
        phrase.map_or_else(
            |error| {
                notes.push(error.diagnostic().lang(lang));
                String::new()
            },
            |phrase| phrase.text,
        )
    };
    let (contents, accessibility) = (word("contents-title"), word("book-accessibility"));
    let newest = newest(stage, pages);
    let route = stage.plan.route(site, version);
    let name = &site.work(version.work).name;
    let front = engine.templates.has(TEMPLATE).then(|| {
        let front = front(engine, version, newest);
        notes.extend(front.notes);
        front.bytes
    });
    let title = |text: Option<&crate::language::Text>| {
        text.map_or_else(String::new, |text| view::plain_text(stage, lang, text))
    };
    let publisher = title(site.settings.title_for(lang));
    let zone = &site.settings.time_zone;
    Opening {
        identifier: feed::id(&site.settings.base_url, "book", name, lang),
        title: match name.is_empty() {
            true => publisher.clone(),
            false => title(site.title(version).as_ref()),
        },
        publisher,
        description: description(stage, version),
        source: stage.links.absolute(route),
        day: newest.map(|when| when.day(zone).to_string()),
        modified: newest.map_or_else(
            // As in archives: a book without a date has that of no clock.
            || "1980-01-01T00:00:00Z".to_owned(),
            |when| {
                let moment = when.timestamp(zone);
                moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
            },
        ),
        tag: language.locale.tag().to_owned(),
        direction: language.locale.direction(),
        contents,
        accessibility,
        conforms: conforms(stage),
        front,
        notes,
    }
}

fn front(engine: &Engine, version: Version, newest: Option<When>) -> Rendered {
    let stage = engine.stage();
    let output = Output {
        route: stage.plan.route(&stage.site, version).clone(),
        piece: crate::plan::Piece::Page { version },
    };
    let here = RenderContext::for_work(stage, &output, version);
    let mut context = view::page(engine, &here, version.work, String::new(), ListPart::FIRST);
    let day = newest.map(|when| when.iso(&stage.site.settings.time_zone));
    context.insert_value(
        "newest",
        day.map_or_else(tera::Value::none, tera::Value::from),
    );
    engine.print(TEMPLATE, &context, &here)
}

fn conforms(stage: &Stage) -> Option<(String, String)> {
    let epub = stage.site.settings.extra.get("epub")?;
    let text = |key: &str| Some(epub.get(key)?.as_str()?.to_owned());
    Some((text("conforms_to")?, text("certified_by")?))
}

/// The newest date in these pages.
fn newest(stage: &Stage, pages: &[PageId]) -> Option<When> {
    let (site, zone) = (&stage.site, &stage.site.settings.time_zone);
    let dates = pages.iter().filter_map(|page| {
        let front = &site.page(*page).article.front;
        Some(front.happened(view::updated(front)?, stage.edition.now, zone))
    });
    dates.max_by_key(|when| when.timestamp(zone))
}

fn description(stage: &Stage, version: Version) -> Option<String> {
    let site = &stage.site;
    let page = site.presence(version).page().map(|page| site.page(page));
    let own = page.and_then(|page| page.article.front.description.as_deref());
    let chain: Vec<Lang> = site
        .settings
        .language(version.lang)
        .chain()
        .copied()
        .collect();
    let general = || {
        site.settings
            .description
            .get(&chain)
            .map(|text| &*text.value)
    };
    let text = match site.work(version.work).name.is_empty() {
        true => own.or_else(general),
        false => own,
    };
    text.map(str::to_owned)
}
