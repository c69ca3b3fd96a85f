//! Feeds: the newest pages of the site, a section or a term in one language, with their full texts.
//!
//! Takes the entries that the plan chose; gives Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1. A feed is read far from its address and
//! by programs that know no direction: all links say their host, texts are HTML inside an element with `lang` and `dir`,
//! and titles, which are plain, begin with a direction mark where their first letter would mislead (`view::value`).
//!
//! What names an entry is not its address: a page that moves must not appear as a new one. `updated` moves with major
//! updates only, since readers show an entry anew when it does.

mod atom;
mod json;
mod rss;
pub(super) mod xml;

use std::ops::Range;
use std::sync::Arc;

use jiff::ZonedDateTime;
use jiff::fmt::rfc2822;

use crate::article::{FrontMatter, When};
use crate::diagnostic::Diagnostic;
use crate::language::{Direction, Lang, Text};
use crate::plan::{FeedFormat, percent_encode};
use crate::render::body;
use crate::render::body::{PageBody, with_body};
use crate::render::context::{RenderContext, Rendered, Stage};
use crate::render::template::Engine;
use crate::render::template::view::{feed_title, plain_text, site_title, updated};
use crate::route::Route;
use crate::settings::BaseUrl;
use crate::site::{PageId, Version};

/// The day since when the authority in `tag:` addresses is taken to be the site's own (RFC 4151 §2.1). Any would do; a
/// changed one would make every entry new to every reader.
const TAG_DATE: &str = "2025-01-01";

/// A feed, whatever its form.
struct Feed {
    id: String,
    title: String,
    lang: Lang,
    /// The feed's own address.
    url: String,
    /// The page that it follows.
    page: String,
    /// This feed in other languages.
    others: Vec<(Lang, String)>,
    /// The site's name, who is the author of everything.
    author: String,
    /// The site's home page.
    home: String,
    /// What the page that it follows says of itself, or its title.
    description: String,
    updated: String,
    /// The same as mail writes it.
    updated_rfc2822: String,
    entries: Vec<Arc<FeedEntry>>,
}

/// A page in a feed, printed in all forms. It is the same in every feed that holds it: of the site, its section, its terms.
pub struct FeedEntry {
    atom: String,
    /// Where in that the text stands: the longest part of an entry, and the same in RSS.
    content: Range<usize>,
    rss: String,
    json: String,
}

/// What is said of a page in a feed.
struct FeedItem {
    id: String,
    lang: Lang,
    title: String,
    url: String,
    /// The site's name.
    author: String,
    /// Its translations.
    others: Vec<(Lang, String)>,
    published: String,
    /// The same as mail writes it.
    published_rfc2822: String,
    updated: String,
    summary: Option<String>,
    /// Names and titles of its terms.
    terms: Vec<(String, String)>,
    html: String,
}

/// Prints a feed; `entry` gives its entries, which the caller may keep for other feeds. What cannot be had is told.
pub fn print(
    stage: &Stage,
    version: Version,
    format: FeedFormat,
    entry: impl Fn(PageId) -> Result<Option<Arc<FeedEntry>>, Diagnostic>,
) -> Rendered {
    let pages = stage.plan.feed(version).unwrap_or_default();
    let (mut entries, mut notes) = (Vec::with_capacity(pages.len()), Vec::new());
    for page in pages {
        match entry(*page) {
            Ok(entry) => entries.extend(entry),
            Err(fault) => notes.push(fault),
        }
    }
    let feed = Feed::of(stage, version, format, entries);
    let text = match format {
        FeedFormat::Atom => atom::write(&feed),
        FeedFormat::Rss => rss::write(&feed),
        FeedFormat::Json => json::write(&feed),
    };
    Rendered {
        bytes: text.into_bytes(),
        notes,
    }
}

impl Feed {
    fn of(
        stage: &Stage,
        version: Version,
        format: FeedFormat,
        entries: Vec<Arc<FeedEntry>>,
    ) -> Self {
        let site = &stage.site;
        let Version { work, lang } = version;
        let pages = stage.plan.feed(version).unwrap_or_default();
        let address = |lang: Lang| {
            let route = stage.plan.feed_route(site, work.version(lang), format);
            stage.links.absolute(&route)
        };
        let others = site
            .langs()
            .filter(|other| *other != lang && stage.plan.feed(work.version(*other)).is_some());
        let home = site.find("").map_or_else(Route::root, |home| {
            stage.plan.route(site, home.version(lang)).clone()
        });
        let latest = pages.iter().filter_map(|page| {
            let front = &site.page(*page).article.front;
            let when = happened_when(stage, front, updated(front)?);
            Some((when.timestamp(&site.settings.time_zone), when))
        });
        let latest = latest.max_by_key(|(moment, _)| *moment);
        Feed {
            id: id(&site.settings.base_url, "feed", &site.work(work).name, lang),
            title: feed_title(stage, version),
            lang,
            url: address(lang),
            page: stage.links.absolute(stage.plan.route(site, version)),
            others: others.map(|lang| (lang, address(lang))).collect(),
            author: site_title(stage, lang),
            home: stage.links.absolute(&home),
            description: description(stage, version),
            updated: latest
                .map(|(_, when)| moment(stage, when))
                .unwrap_or_default(),
            updated_rfc2822: latest
                .map(|(_, when)| mailed(stage, when))
                .unwrap_or_default(),
            entries,
        }
    }
}

impl FeedEntry {
    /// Prints a page for feeds; `None` for one without a date.
    ///
    /// # Errors
    /// Its file cannot be read, or was changed since it was.
    pub fn of(engine: &Engine, page: PageId) -> Result<Option<Self>, Diagnostic> {
        with_body(engine.stage(), page, None, |body| {
            Self::read(engine, body, None)
        })
    }

    /// Prints an entry from a body that has been read, or even printed for feeds.
    pub fn read(engine: &Engine, body: &PageBody, printed: Option<String>) -> Option<Self> {
        let item = FeedItem::of(engine, body, printed)?;
        let (atom, content) = atom::entry(&item);
        Some(FeedEntry {
            atom,
            content,
            rss: rss::item(&item),
            json: json::item(&item),
        })
    }

    /// How many bytes it holds.
    pub fn size(&self) -> usize {
        self.atom.len() + self.rss.len() + self.json.len()
    }

    /// Its text, as character data of XML.
    fn content(&self) -> &str {
        &self.atom[self.content.clone()]
    }
}

impl FeedItem {
    fn of(engine: &Engine, body: &PageBody, printed: Option<String>) -> Option<Self> {
        let (stage, site, id) = (engine.stage(), &engine.stage().site, body.page);
        let page = site.page(id);
        let (front, lang, work) = (&page.article.front, page.lang, page.work);
        let route = stage.plan.route(site, page.version()).clone();
        let here = RenderContext {
            route,
            lang,
            work: Some(work),
            page: Some(id),
            elsewhere: true,
            is_first_picture: false,
        };
        // What is wrong with the body is said when its page is printed.
        let body = printed.unwrap_or_else(|| body::write_body(engine, &here, body).0);
        let plain =
            |text: &std::sync::Arc<str>| plain_text(stage, lang, &Text::new(lang, text.clone()));
        let summary = front
            .description
            .as_ref()
            .or(page.article.outline.summary.as_ref());
        let terms = front.terms.iter().filter_map(|term| {
            let work = site.find(&format!("{}/{}", term.taxonomy, term.name))?;
            let title = site.title(work.version(lang))?;
            Some((term.name.to_string(), plain_text(stage, lang, &title)))
        });
        let others = site
            .translations(work)
            .filter(|(other, _)| *other != lang)
            .map(|(other, _)| {
                let route = stage.plan.route(site, work.version(other));
                (other, stage.links.absolute(route))
            });
        Some(FeedItem {
            lang,
            id: self::id(&site.settings.base_url, "page", &site.work(work).name, lang),
            title: plain(&front.title),
            url: stage.links.absolute(&here.route),
            author: site_title(stage, lang),
            others: others.collect(),
            published: moment(stage, happened_when(stage, front, front.date?)),
            published_rfc2822: mailed(stage, happened_when(stage, front, front.date?)),
            updated: moment(stage, happened_when(stage, front, updated(front)?)),
            summary: summary.map(plain),
            terms: terms.collect(),
            html: enclose(&body, lang, site.settings.language(lang).locale.direction()),
        })
    }
}

/// `tag:www.example.org,2025-01-01:page:ar:statements/paris`, whatever the addresses of site and page become below the
/// same host, and whatever address an edition is tried out at.
pub fn id(base: &BaseUrl, kind: &str, name: &str, lang: Lang) -> String {
    let host = base.origin.split("://").nth(1).unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    let path = &base.path;
    format!(
        "tag:{},{TAG_DATE}:{kind}:{lang}:{}{}{}",
        host.to_lowercase(),
        path.trim_start_matches('/'),
        if path.is_empty() { "" } else { "/" },
        percent_encode(name)
    )
}

fn enclose(body: &str, lang: Lang, direction: Direction) -> String {
    let start = format!("<div lang=\"{lang}\" dir=\"{}\">\n", direction.as_str());
    // One text of the right length: bodies are long.
    [&start, body, "</div>"].concat()
}

fn happened_when(stage: &Stage, front: &FrontMatter, when: When) -> When {
    front.happened(when, stage.edition.now, &stage.site.settings.time_zone)
}

/// What the page that a feed follows says of itself, plain; its title where it says nothing.
fn description(stage: &Stage, version: Version) -> String {
    let site = &stage.site;
    let page = site.presence(version).page().map(|page| site.page(page));
    let said = page.and_then(|page| {
        let article = &page.article;
        let said = article.front.description.clone();
        let said = said.or_else(|| article.outline.summary.clone())?;
        Some(plain_text(stage, version.lang, &Text::new(page.lang, said)))
    });
    said.unwrap_or_else(|| feed_title(stage, version))
}

/// RFC 5322 §3.3, in the site's zone; its names of days and months are English everywhere.
fn mailed(stage: &Stage, when: When) -> String {
    let zone = &stage.site.settings.time_zone;
    let moment = ZonedDateTime::new(when.timestamp(zone), zone.clone());
    rfc2822::to_string(&moment).unwrap_or_default()
}

/// RFC 3339, in the site's zone.
fn moment(stage: &Stage, when: When) -> String {
    when.moment(&stage.site.settings.time_zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_holds_neither_scheme_nor_port_and_only_ascii() {
        let lang = Lang::parse("ar").unwrap();
        let of = |base: &str, name: &str| id(&BaseUrl::parse(base).unwrap(), "page", name, lang);
        assert_eq!(
            of("https://WWW.example.org:8080", "statements/paris"),
            "tag:www.example.org,2025-01-01:page:ar:statements/paris"
        );
        assert_eq!(
            of("https://example.org/press", "ماء"),
            "tag:example.org,2025-01-01:page:ar:press/%D9%85%D8%A7%D8%A1"
        );
    }
}
