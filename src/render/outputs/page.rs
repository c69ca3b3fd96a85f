//! Pages: of works, which have a body, and of no work, which are a template alone.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::language::Lang;
use crate::plan::{ListPart, Output, language_of};
use crate::render::body::{Body, PageBody, whole_body, with_body, write_body};
use crate::render::context::{RenderContext, Rendered};
use crate::render::template::{Engine, view};
use crate::site::{PageId, Version, WorkId};

use super::stated;

/// The template for addresses that lead nowhere.
pub const NOT_FOUND: &str = "404.html";
/// That of pages at former addresses.
pub const REDIRECT: &str = "redirect.html";
/// That of the page for searching.
pub const SEARCH: &str = "search.html";
/// The template that shows the components of a theme.
const STYLE_GUIDE: &str = "style-guide.html";

/// A page of a work; `part` says what it shows of its list. The first has the body, which is read from `text` where
/// somebody holds it.
pub fn print(
    engine: &Engine,
    output: &Output,
    version: Version,
    part: ListPart,
    text: Option<Arc<str>>,
) -> Rendered {
    let stage = engine.stage();
    let here = RenderContext::for_work(stage, output, version);
    let body = match here.page.filter(|_| part.is_first()) {
        Some(page) => with_body(stage, page, text, |body| write_body(engine, &here, body))
            .unwrap_or_else(|note| (String::new(), vec![note])),
        None => (String::new(), Vec::new()),
    };
    around(engine, body, &here, version.work, part)
}

/// A body that has been read, printed for its page, which is the first output of its work, and if `in_feeds` for feeds.
pub fn print_body(engine: &Engine, output: &Output, body: &PageBody, in_feeds: bool) -> Body {
    let here = context_of(engine, output, body.page);
    whole_body(engine, &here, body, in_feeds)
}

/// A page whose body has been printed.
pub fn print_around(engine: &Engine, output: &Output, page: PageId, body: Body) -> Rendered {
    let work = engine.stage().site.page(page).work;
    let here = context_of(engine, output, page);
    around(
        engine,
        (body.html, body.notes),
        &here,
        work,
        ListPart::FIRST,
    )
}

/// The page for addresses that lead nowhere.
pub fn not_found(engine: &Engine, output: &Output, lang: Lang) -> Rendered {
    let here = RenderContext::for_output(output, lang);
    engine.print(NOT_FOUND, &view::not_found(engine, &here), &here)
}

/// The page that offers the languages.
pub fn languages(engine: &Engine, output: &Output, missing: bool) -> Rendered {
    let lang = engine.stage().site.settings.languages[0].lang;
    let here = RenderContext::for_output(output, lang);
    let context = view::languages(engine, &here, missing);
    engine.print("languages.html", &context, &here)
}

/// The page at a former address of a work.
pub fn redirect(engine: &Engine, output: &Output, version: Version) -> Rendered {
    let here = RenderContext::for_output(output, version.lang);
    let context = view::redirect(engine, &here, version.work);
    engine.print(REDIRECT, &context, &here)
}

/// The page at a former address that leads to an address.
pub fn moved(engine: &Engine, output: &Output, number: usize) -> Rendered {
    let stage = engine.stage();
    let own = language_of(&stage.site, &output.route);
    let lang = own.unwrap_or(stage.site.settings.languages[0].lang);
    let here = RenderContext::for_output(output, lang);
    let context = view::moved(engine, &here, &stage.plan.moved[number].to);
    engine.print(REDIRECT, &context, &here)
}

/// The page for searching.
pub fn search(engine: &Engine, output: &Output, lang: Lang) -> Rendered {
    let here = RenderContext::for_output(output, lang);
    engine.print(SEARCH, &view::search(engine, &here), &here)
}

/// Whether the theme has a page that shows its components, `style-guide.html`.
pub fn has_style_guide(engine: &Engine) -> bool {
    engine.templates.has(STYLE_GUIDE)
}

/// The page that shows the theme's components in a language. It is no output: no plan holds it, nothing leads there.
pub fn style_guide(engine: &Engine, lang: Lang) -> Rendered {
    let here = RenderContext::for_language(engine.stage(), lang);
    engine.print(STYLE_GUIDE, &view::not_found(engine, &here), &here)
}

fn context_of(engine: &Engine, output: &Output, id: PageId) -> RenderContext {
    let page = engine.stage().site.page(id);
    RenderContext {
        work: Some(page.work),
        page: Some(id),
        ..RenderContext::for_output(output, page.lang)
    }
}

/// A body with all that its template puts around it.
fn around(
    engine: &Engine,
    (content, mut notes): (String, Vec<Diagnostic>),
    here: &RenderContext,
    work: WorkId,
    part: ListPart,
) -> Rendered {
    let stage = engine.stage();
    let own = here
        .page
        .filter(|page| part.is_first() && stage.site.page(*page).lang == here.lang);
    let faults = own.map_or_else(Vec::new, |page| stated::faults(stage, page));
    let is_refused = faults.iter().any(Diagnostic::is_error);
    notes.extend(faults);
    // A template that meets them tells of them at a line of its own, which is nobody's.
    if is_refused {
        let bytes = Vec::new();
        return Rendered { bytes, notes };
    }
    let context = view::page(engine, here, work, content, part);
    let printed = engine.print(&engine.name_for(work.version(here.lang)), &context, here);
    notes.extend(printed.notes);
    Rendered {
        bytes: printed.bytes,
        notes,
    }
}
