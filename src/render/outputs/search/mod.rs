//! The search index of a language, as classic scripts that a page opened from a disk can load.
//!
//! Takes the pages that can be found; gives an [`SearchIndex`], built once per language, whose parts are printed as they are
//! asked for. Every file calls `diwanSearch(kind, number, data)`, which `scripts/search.js` of the theme defines; nothing
//! is fetched, so it works the same from a server and from a USB stick. Ranking is decided here as far as it can be: an
//! entry carries its BM25 weight, and the browser only multiplies by the rarity of the word.

mod builder;
mod bytes;
mod data;
mod digits;
mod facets;
mod flow;
mod index;
mod near;
mod packed;
mod reading;
mod spelling;

use serde_json::{Value, json};

use crate::catalogue::Args;
use crate::language::Lang;
use crate::locale::bidi::marked_throughout;
use crate::locale::search::Forms;
use crate::plan::{SearchFiles, SearchPart};
use crate::render::body::{PageBody, with_body};
use crate::render::context::{Rendered, Stage};
use crate::render::html::in_plain;
use crate::render::template::view::Object;
use crate::site::PageId;

pub use builder::Builder;
pub use index::SearchIndex;
pub use reading::IndexedPage;

/// The index of a language, all of whose pages are read for it.
pub fn alone(stage: &Stage, lang: Lang) -> SearchIndex {
    let files = stage.plan.search(&stage.site, lang);
    let pages = files.map_or(&[][..], |files| &files.pages);
    index(stage, lang, builder(stage, pages))
}

/// The index of a language, all of whose pages stand in `all`.
pub fn index(stage: &Stage, lang: Lang, all: Builder) -> SearchIndex {
    let files = stage.plan.search(&stage.site, lang);
    let forms = Forms::read(&affixes(stage, lang));
    all.finish(files.map_or(1, SearchFiles::shards), &forms)
}

/// What the catalogue of a language says of the ends of its words; nothing where it has not been written yet.
fn affixes(stage: &Stage, lang: Lang) -> String {
    const ID: &str = "search-affixes";
    let is_own = stage.catalogues.speaks(lang, ID);
    let message = || {
        stage
            .catalogues
            .message_of_program(lang, ID, &Args::new(), false)
    };
    let said = is_own.then(message).and_then(Result::ok);
    said.map_or_else(String::new, |phrase| phrase.text)
}

/// These pages, read.
pub fn builder(stage: &Stage, pages: &[PageId]) -> Builder {
    let mut builder = Builder::default();
    for page in pages {
        // What cannot be read is told when its page is printed; until then an empty page keeps its number.
        let reading = with_body(stage, *page, None, |body| reading::read(stage, body));
        builder.add(&reading.unwrap_or_default());
    }
    builder.read()
}

/// Puts the words of a page whose body has been read into a builder, and makes its file, where either is wanted.
pub fn page_of(
    stage: &Stage,
    (lang, number): (Lang, usize),
    body: &PageBody,
    builder: Option<&mut Builder>,
    has_file: bool,
) -> Vec<u8> {
    if builder.is_none() && !has_file {
        return Vec::new();
    }
    let reading = reading::read(stage, body);
    if let Some(builder) = builder {
        builder.add(&reading);
    }
    let files = stage.plan.search(&stage.site, lang).filter(|_| has_file);
    let entry = files.map(|files| entry(stage, files, body.page, &reading));
    file_of("pages", number, entry.as_deref().unwrap_or(NOTHING))
}

/// One part of an index; only those of words need one.
pub fn print(stage: &Stage, lang: Lang, index: Option<&SearchIndex>, part: SearchPart) -> Rendered {
    let Some(files) = stage.plan.search(&stage.site, lang) else {
        return Rendered::default();
    };
    let mut notes = Vec::new();
    let (kind, number, data) = match (part, index) {
        (SearchPart::Head, Some(index)) => ("head", 0, head(stage, lang, files, index).to_string()),
        (SearchPart::Words(number), Some(index)) => {
            ("words", number, Object::said(index.shard(number)))
        }
        (SearchPart::Near(number), Some(index)) => {
            ("near", number, Object::said(index.near(number)))
        }
        (SearchPart::Spelling(number), Some(index)) => {
            ("spelling", number, Object::said(index.spelling(number)))
        }
        (SearchPart::Facets, _) => ("facets", 0, facets::print(stage, files).to_string()),
        (SearchPart::Page(number), _) => {
            let page = files.pages[number];
            let entry = with_body(stage, page, None, |body| {
                entry(stage, files, page, &reading::read(stage, body))
            });
            let entry = entry.map_err(|diagnostic| notes.push(diagnostic));
            let entry = entry.unwrap_or_else(|_| NOTHING.to_owned());
            ("pages", number, entry)
        }
        (_, None) => return Rendered::default(),
    };
    Rendered {
        bytes: file_of(kind, number, &data),
        notes,
    }
}

/// What is to be known before a word is looked for. `forms` says that words have other forms than their letters tell, or that
/// they stand without spaces: the browser then fetches what it needs for that, and most sites need nothing.
fn head(stage: &Stage, lang: Lang, files: &SearchFiles, index: &SearchIndex) -> Value {
    let mut head = json!({
        "pages": files.pages.len(),
        "first": index.beginnings(),
        "before": index.lines_before(),
    });
    let forms = affixes(stage, lang);
    if !forms.is_empty() || index.has_signs() {
        let none = "0".to_owned();
        head["forms"] = Some(forms)
            .filter(|it| !it.is_empty())
            .unwrap_or(none)
            .into();
    }
    head
}

/// What stands for a page that cannot be read.
const NOTHING: &str = "null";

/// A file of an index: `data` is JSON.
fn file_of(kind: &str, number: usize, data: &str) -> Vec<u8> {
    let call = format!("diwanSearch({kind:?},{number},");
    // One text of the right length: a page's is nearly as long as the page.
    [&call, data, ");\n"].concat().into_bytes()
}

/// Address (as seen from the head file), title, beginning of the text, date for machines, date for people, type, and 1 where
/// the page says no more than that it was removed.
fn entry(stage: &Stage, files: &SearchFiles, id: PageId, reading: &IndexedPage) -> String {
    let page = stage.site.page(id);
    let to = stage.plan.route(&stage.site, page.work.version(page.lang));
    let locale = &stage.site.settings.language(page.lang).locale;
    let zone = &stage.site.settings.time_zone;
    let date = page.article.front.date;
    let typography = locale.typography();
    let said = |text: Option<&str>| text.map_or_else(|| NOTHING.to_owned(), Object::said);
    let [href, title, excerpt, date, day, kind] = [
        Object::said(&stage.links.href(&files.head, to)),
        Object::said(&in_plain(
            &typography.apply(&reading.title),
            locale.direction(),
        )),
        Object::said(&marked_throughout(
            &typography.apply(&reading::excerpt(reading)),
            locale.direction(),
        )),
        said(date.map(|when| when.iso(zone)).as_deref()),
        said(reading.day.as_deref()),
        said(page.kind()),
    ];
    let end = if reading.is_gone { ",1]" } else { "]" };
    [
        "[", &href, ",", &title, ",", &excerpt, ",", &date, ",", &day, ",", &kind, end,
    ]
    .concat()
}
