//! The pieces of HTML that the preview's own pages are made of.

use std::fmt::Write;

use diwan::language::Lang;
use diwan::plan::percent_encode;
use diwan::press::Press;
use diwan::site::{PageId, WorkId};

use super::words::{Words, dir};

/// What a language calls itself.
pub fn own_name(press: &Press, lang: Lang) -> String {
    let site = press.site();
    let locale = &site.settings.languages[site.position(lang)].locale;
    locale.endonym().unwrap_or(lang.as_str()).to_owned()
}

/// What a language calls itself, set apart from the text around it.
pub fn name_in(press: &Press, lang: Lang) -> String {
    bdi(lang, &own_name(press, lang))
}

/// Text of a language, set apart from the text around it.
pub fn bdi(lang: Lang, text: &str) -> String {
    let text = escaped(text);
    format!("<bdi lang=\"{lang}\" dir=\"{}\">{text}</bdi>", dir(lang))
}

/// A table with these heads begins.
pub fn open_table(out: &mut String, heads: impl Iterator<Item = String>) {
    out.push_str("<div class=\"scroll\"><table><thead><tr>");
    for head in heads {
        let _ = write!(out, "<th scope=\"col\">{head}</th>");
    }
    out.push_str("</tr></thead><tbody>\n");
}

/// It ends.
pub fn close_table(out: &mut String) {
    out.push_str("</tbody></table></div>\n");
}

/// Text as it stands in HTML, in attributes too.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    out
}

/// The title of a page, as a link to it.
pub fn linked(press: &Press, work: WorkId, page: PageId) -> String {
    let page = press.site().page(page);
    let route = press.plan().route(press.site(), work.version(page.lang));
    format!(
        "<a href=\"{}\">{}</a>",
        escaped(&press.links().href(route, route)),
        bdi(page.lang, &page.article.front.title),
    )
}

/// Where the languages of a work stand side by side.
pub fn compare(press: &Press, work: WorkId, words: &Words) -> String {
    let name = percent_encode(&press.site().work(work).name);
    format!("/_diwan/compare/{name}?lang={}", words.lang)
}
