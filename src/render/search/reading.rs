//! What search reads of a page: title, description, headings, running text; not code, not HTML, not component calls.
//!
//! An editor may name further words under which a page is to be found, which it need not contain: `extra.synonyms`.

use pulldown_cmark::{Tag, TagEnd};
use serde_yaml::Value;

use crate::article::markdown::{Token, What};
use crate::locale::DateStyle;
use crate::render::{Script, Stage};
use crate::site::PageId;

/// How many characters of a page stand behind a result; the browser shows those around the words it found. Ten results
/// are shown at a time, and in Arabic a character takes two bytes: this keeps them below 100 kB, and is the whole text of
/// most pages of an administration.
const EXCERPT: usize = 4000;

/// A page as search sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// Its title.
    pub title: String,
    /// Its headings, the terms it defines, its description, its date and the synonyms it names.
    pub headings: String,
    /// Everything else.
    pub text: String,
}

/// The text of a page without its marks.
pub struct Plain {
    headings: String,
    text: String,
}

/// Reads a page, in plain.
pub fn read(stage: &Stage, id: PageId, plain: Plain) -> Reading {
    let page = stage.site.page(id);
    let Plain { headings, text } = plain;
    let front = &page.article.front;
    let settings = &stage.site.settings;
    let date = front.date.map(|when| {
        let day = when.day(&settings.time_zone);
        let locale = &settings.language(page.lang).locale;
        format!("{day} {}", locale.date(day, DateStyle::Long))
    });
    let description = front.description.as_deref().unwrap_or("");
    let synonyms = match &front.extra["synonyms"] {
        Value::Sequence(all) => all.iter().filter_map(Value::as_str).collect(),
        one => Vec::from_iter(one.as_str()),
    };
    Reading {
        title: front.title.to_string(),
        headings: format!(
            "{headings} {description} {} {}",
            synonyms.join(" "),
            date.unwrap_or_default()
        ),
        text,
    }
}

/// Adds what a glossary defines in its front matter (`extra.terms`): the terms to the headings, and all that its template
/// prints of them to the text, so that the passage that holds a term can be shown.
fn add_glossary(extra: &Value, headings: &mut String, text: &mut String) {
    for entry in extra["terms"].as_sequence().into_iter().flatten() {
        for (key, is_term) in [("title", true), ("definition", false)] {
            let part = entry[key].as_str().unwrap_or_default();
            text.push('\n');
            text.push_str(part);
            if is_term {
                headings.push('\n');
                headings.push_str(part);
            }
        }
    }
}

/// The description and the beginning of the text.
pub(super) fn excerpt(stage: &Stage, id: PageId, plain: &Plain) -> String {
    let text = &plain.text;
    let description = stage.site.page(id).article.front.description.as_deref();
    let all: Vec<&str> = description
        .into_iter()
        .flat_map(str::split_whitespace)
        .chain(text.split_whitespace())
        .collect();
    let all = all.join(" ");
    let Some((cut, _)) = all.char_indices().nth(EXCERPT) else {
        return all;
    };
    let cut = all[..cut].rfind(' ').unwrap_or(cut);
    format!("{}…", &all[..cut])
}

/// Headings and running text.
pub fn plain(stage: &Stage, script: &Script) -> Plain {
    let mut headings = String::new();
    let mut text = String::new();
    let (mut in_heading, mut in_code) = (false, false);
    for Token { what, .. } in script.tokens {
        let out = if in_heading { &mut headings } else { &mut text };
        match what {
            What::Open(Tag::Heading { .. } | Tag::DefinitionListTitle, _) => in_heading = true,
            What::Close(TagEnd::Heading(_) | TagEnd::DefinitionListTitle) => {
                headings.push(' ');
                in_heading = false;
            }
            What::Open(Tag::CodeBlock(_), _) => in_code = true,
            What::Close(TagEnd::CodeBlock) => in_code = false,
            What::Text(part) if !in_code => out.push_str(part),
            What::Code(part) => out.push_str(part),
            What::SoftBreak | What::HardBreak => out.push(' '),
            What::Open(tag, _) if is_block(tag) => out.push(' '),
            _ => {}
        }
    }
    let front = &stage.site.page(script.page).article.front;
    add_glossary(&front.extra, &mut headings, &mut text);
    Plain { headings, text }
}

/// Whether a word ends where this begins; emphasis and links stand inside words.
fn is_block(tag: &Tag) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Superscript
            | Tag::Subscript
    )
}
