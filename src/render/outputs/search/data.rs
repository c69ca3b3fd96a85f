//! What readers see of a page beside its text: files, notes of changes, terms, and those of its free keys and data files
//! that the theme says it shows (`search` in `theme.yaml`).
//!
//! Takes a page; adds to its [`Flow`]. A value that names a work is shown by its title, a day by its date in words.

use serde_yaml::Value;

use crate::locale::DateStyle;
use crate::render::context::Stage;
use crate::site::PageId;
use crate::theme::{ShownKeys, ShownPart};

use super::flow::Flow;

/// Adds all of it.
pub(super) fn add(stage: &Stage, id: PageId, flow: &mut Flow) {
    let page = stage.site.page(id);
    let front = &page.article.front;
    let shown = &stage.theme.shown;
    add_keys(stage, id, &page.extra(), &shown.extra, flow);
    for (name, part) in shown.data_of(page.kind().unwrap_or_default()) {
        if let Some((value, _)) = stage.site.data_for(name, page.lang) {
            add_value(stage, id, value, part, flow);
        }
    }
    for attachment in &front.attachments {
        let title = attachment.title.as_ref();
        flow.push_apart(title.unwrap_or(&attachment.file), false);
        // As readers are shown it: who looks for a `PDF` is led to the page that offers one. The name of a file says it itself.
        let ending = attachment.file.rsplit_once('.').map(|(_, ending)| ending);
        if let Some(ending) = ending.filter(|_| title.is_some()) {
            flow.push_apart(&ending.to_uppercase(), true);
        }
    }
    for note in front.updates.iter().filter_map(|it| it.note.as_deref()) {
        flow.push_apart(note, false);
    }
    for term in &front.terms {
        let name = format!("{}/{}", term.taxonomy, term.name);
        if let Some(title) = title(stage, id, &name) {
            flow.push_apart(&title, false);
        }
    }
}

/// Adds what is shown of a table.
fn add_keys(stage: &Stage, id: PageId, table: &Value, keys: &ShownKeys, flow: &mut Flow) {
    for (key, part) in keys {
        if let Some(value) = table.get(key.as_str()) {
            add_value(stage, id, value, part, flow);
        }
    }
}

/// Adds what is shown of a value.
pub(super) fn add_value(
    stage: &Stage,
    id: PageId,
    value: &Value,
    part: &ShownPart,
    flow: &mut Flow,
) {
    let is_above = *part == ShownPart::Heading;
    match (value, part) {
        (Value::Sequence(items), _) => {
            for item in items {
                add_value(stage, id, item, part, flow);
            }
        }
        (Value::Mapping(_), ShownPart::Keys(keys)) => add_keys(stage, id, value, keys, flow),
        // An empty text, such as the `alt` of a decoration, is no name: it would be that of the home page.
        (Value::String(text), _) if text.trim().is_empty() => {}
        // What names a page that is not public prints nothing.
        (Value::String(text), _) if stage.site.is_hidden(text.trim_matches('/')) => {}
        (Value::Number(number), ShownPart::Heading | ShownPart::Text) => {
            flow.push_apart(&number.to_string(), is_above);
        }
        (Value::String(text), ShownPart::Heading | ShownPart::Text) => {
            let shown = day(stage, id, text).or_else(|| title(stage, id, text));
            flow.push_apart(shown.as_deref().unwrap_or(text), is_above);
        }
        _ => {}
    }
}

/// A day as templates print it, where the text is one. Figures without hyphens are a number, such as a telephone's.
fn day(stage: &Stage, id: PageId, text: &str) -> Option<String> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) || text.as_bytes().get(4) != Some(&b'-') {
        return None;
    }
    let day = text.parse().ok()?;
    let language = stage.site.settings.language(stage.site.page(id).lang);
    Some(language.locale.date(day, DateStyle::Full))
}

/// The title of a work for the readers of the page, where the text names one.
fn title(stage: &Stage, id: PageId, text: &str) -> Option<String> {
    let work = stage.site.find(text)?;
    let title = stage.site.title(work.version(stage.site.page(id).lang))?;
    Some(title.value.to_string())
}
