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

/// The widths of a phone, a tablet and a desk, in CSS pixels, as `compare.css` has them.
const WIDTHS: [u16; 3] = [390, 768, 1280];

/// The page of frames, one for each language, or one for each width of the language `of`; `None` when the theme has no style guide.
pub fn page(words: &Words, query: Option<&str>) -> Option<String> {
    if !words.press.has_style_guide() {
        return None;
    }
    let title = escaped(&words.word("preview-guide"));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><title>{title}</title>\
         <style>{STYLE}</style></head>\n<body>\n<header><h1>{title}</h1>",
        words.lang,
        words.dir(),
    );
    let mut pairs = query.into_iter().flat_map(|query| query.split('&'));
    let of = pairs.find_map(|pair| pair.strip_prefix("of="));
    ways(&mut out, of, words);
    match words
        .press
        .site()
        .langs()
        .find(|lang| Some(lang.as_str()) == of)
    {
        Some(lang) => {
            out.push_str("<main class=\"widths\">\n");
            for width in WIDTHS {
                let name = format!("{} · {width} px", name_in(words.press, lang));
                section(&mut out, lang, &name);
            }
        }
        None => {
            out.push_str("<main>\n");
            for lang in words.press.site().langs() {
                section(&mut out, lang, &name_in(words.press, lang));
            }
        }
    }
    out.push_str("</main>\n</body>\n</html>\n");
    Some(out)
}

/// All languages beside each other, one in three widths, and back to the state of the site.
fn ways(out: &mut String, of: Option<&str>, words: &Words) {
    let lang = words.lang;
    let all = escaped(&words.word("preview-languages"));
    let widths = escaped(&words.word("preview-widths"));
    let current = |is_it: bool| if is_it { " aria-current=\"page\"" } else { "" };
    let _ = write!(
        out,
        "<nav aria-label=\"{all}\"><ul><li><a href=\"?lang={lang}\"{}>{all}</a></li><li>{widths}:</li>",
        current(of.is_none())
    );
    for other in words.press.site().langs() {
        let _ = write!(
            out,
            "<li><a href=\"?lang={lang}&amp;of={other}\"{}>{}</a></li>",
            current(of == Some(other.as_str())),
            name_in(words.press, other)
        );
    }
    let back = escaped(&words.word("preview-title"));
    let _ = writeln!(
        out,
        "</ul></nav><a href=\"/_diwan/?lang={lang}\">{back}</a></header>"
    );
}

fn section(out: &mut String, lang: Lang, name: &str) {
    let way = dir(lang);
    let _ = writeln!(
        out,
        "<section><h2>{name}</h2><iframe src=\"/_diwan/style-guide/{lang}\" title=\"{lang}\" dir=\"{way}\"></iframe></section>",
    );
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
