//! The statement of changes: a page for readers, a feed, and all of it for programs.

use std::fmt::Write;

use serde_json::{Value, json};

use super::feed::id;
use super::feed::xml::{element, push};
use crate::language::{Lang, Text};
use crate::plan::{ChangesForm, Output, PublicChange};
use crate::render::context::{RenderContext, Rendered, Stage};
use crate::render::template::Engine;
use crate::render::template::view::{self, plain_text, site_title};
use crate::route::Route;

/// The template of the page.
pub const TEMPLATE: &str = "changes.html";

/// The page.
pub fn page(engine: &Engine, output: &Output, lang: Lang) -> Rendered {
    let here = RenderContext::for_output(output, lang);
    engine.print(TEMPLATE, &view::changes(engine, &here), &here)
}

/// The feed, or all of it for programs.
pub fn file(stage: &Stage, lang: Lang, form: ChangesForm) -> Rendered {
    let changes = stage.plan.changes(lang).iter();
    let told: Vec<ToldChange> = changes.map(|it| ToldChange::of(stage, lang, it)).collect();
    let text = match form {
        ChangesForm::Atom => atom(stage, lang, &told),
        ChangesForm::Json => json(stage, lang, &told),
    };
    Rendered::clean(text)
}

/// A change as it is told.
struct ToldChange {
    kind: &'static str,
    on: String,
    moment: String,
    title: String,
    url: String,
    work: Option<String>,
    note: Option<String>,
    release: Option<String>,
}

impl ToldChange {
    fn of(stage: &Stage, lang: Lang, change: &PublicChange) -> Self {
        let (site, zone) = (&stage.site, &stage.site.settings.time_zone);
        let page = change.page.map(|page| site.page(page));
        let words =
            |text: &std::sync::Arc<str>| plain_text(stage, lang, &Text::new(lang, text.clone()));
        let address = change.address.as_deref().unwrap_or_default();
        let route = match page {
            Some(page) => stage.plan.route(site, page.version()).clone(),
            None => Route::parse(address).unwrap_or(Route::root()),
        };
        ToldChange {
            kind: change.kind.as_str(),
            on: change.on.iso(zone),
            moment: change.on.moment(zone),
            title: page.map_or_else(
                || address.to_owned(),
                |page| words(&page.article.front.title),
            ),
            url: stage.links.absolute(&route),
            work: page.map(|page| site.work(page.work).name.to_string()),
            note: change.note.as_ref().map(words),
            release: change.release.as_ref().map(|it| it.to_string()),
        }
    }
}

fn json(stage: &Stage, lang: Lang, told: &[ToldChange]) -> String {
    let change = |it: &ToldChange| -> Value {
        json!({
            "kind": it.kind,
            "on": it.on,
            "title": it.title,
            "url": it.url,
            "work": it.work,
            "note": it.note,
            "release": it.release,
        })
    };
    let whole = json!({
        "site": site_title(stage, lang),
        "language": lang.as_str(),
        "changes": told.iter().map(change).collect::<Vec<_>>(),
    });
    format!("{whole}\n")
}

/// RFC 4287. A change never changes, so an entry is known by what it tells of, what happened and when.
fn atom(stage: &Stage, lang: Lang, told: &[ToldChange]) -> String {
    let page = stage.plan.changes_route(lang).cloned();
    let page = page.unwrap_or(Route::root());
    let own = page
        .file(ChangesForm::Atom.file())
        .unwrap_or_else(|_| page.clone());
    let base = &stage.site.settings.base_url;
    // The newest stands first.
    let updated = told.first().map_or("", |it| &it.moment);
    let title = view::word(stage, lang, "changes-title");
    let mut xml = String::new();
    let _ = writeln!(
        xml,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">"
    );
    element(&mut xml, "id", &id(base, "changes", "", lang));
    element(
        &mut xml,
        "title",
        &format!("{title} — {}", site_title(stage, lang)),
    );
    element(&mut xml, "updated", updated);
    link(
        &mut xml,
        "self",
        ChangesForm::Atom.media_type(),
        &stage.links.absolute(&own),
    );
    link(
        &mut xml,
        "alternate",
        "text/html",
        &stage.links.absolute(&page),
    );
    xml.push_str("<author>");
    element(&mut xml, "name", &site_title(stage, lang));
    xml.push_str("</author>\n");
    for it in told {
        xml.push_str("<entry>\n");
        let name = format!(
            "{}/{}/{}",
            it.kind,
            it.on,
            it.work.as_deref().unwrap_or(&it.title)
        );
        element(&mut xml, "id", &id(base, "change", &name, lang));
        let kind = view::word(stage, lang, &format!("change-{}", it.kind));
        element(&mut xml, "title", &format!("{kind} · {}", it.title));
        link(&mut xml, "alternate", "text/html", &it.url);
        element(&mut xml, "updated", &it.moment);
        element(&mut xml, "summary", it.note.as_deref().unwrap_or(&it.title));
        xml.push_str("</entry>\n");
    }
    xml.push_str("</feed>\n");
    xml
}

fn link(xml: &mut String, rel: &str, kind: &str, url: &str) {
    let _ = write!(xml, "<link rel=\"{rel}\" type=\"{kind}\" href=\"");
    push(xml, url);
    xml.push_str("\"/>\n");
}
