//! The style guide: every component of the theme, in each language of the site, side by side.
//!
//! For the web team. Takes the press; gives a page with a frame for each language, and what a frame shows, which the theme
//! prints by its template `style-guide.html`. Nothing of it is published.

use std::fmt::Write;

use diwan::language::Lang;
use diwan::press::Press;

use super::compare::STYLE;
use super::html::{escaped, name_in};
use super::words::{Words, dir};
use crate::commands::tongue::tongue;

/// The page of frames; `None` when the theme has no style guide.
pub fn page(words: &Words) -> Option<String> {
    if !words.press.has_style_guide() {
        return None;
    }
    let title = escaped(&words.word("preview-guide"));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><title>{title}</title>\
         <style>{STYLE}</style></head>\n<body>\n<header><h1>{title}</h1><a href=\"/_diwan/?lang={}\">{}</a></header>\n<main>\n",
        words.lang,
        words.dir(),
        words.lang,
        escaped(&words.word("preview-title")),
    );
    for lang in words.press.site().langs() {
        let name = name_in(words.press, lang);
        let _ = writeln!(
            out,
            "<section><h2>{name}</h2><iframe src=\"/_diwan/style-guide/{lang}\" title=\"{lang}\" dir=\"{}\"></iframe></section>",
            dir(lang)
        );
    }
    out.push_str("</main>\n</body>\n</html>\n");
    Some(out)
}

/// What the frame of one language shows; where the template is at fault, that.
pub fn frame(press: &Press, tag: &str) -> Option<String> {
    let lang: Lang = press.site().langs().find(|lang| lang.as_str() == tag)?;
    let guide = press.style_guide(lang)?;
    let mut text = String::from_utf8_lossy(&guide.bytes).into_owned();
    if !guide.notes.is_empty() {
        text.push_str(
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Diwan</title></head><body>",
        );
        for diagnostic in guide.notes {
            let place = diagnostic.place.as_ref().map(super::faults::named);
            let _ = write!(
                text,
                "<p><code dir=\"ltr\">{}</code> {}</p>",
                escaped(&place.unwrap_or_default()),
                escaped(&diagnostic.message.shown(tongue()))
            );
        }
        text.push_str("</body></html>");
    }
    Some(text)
}
