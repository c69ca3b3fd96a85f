//! The faults of a site for the panel in open pages, as JSON, each with the line it stands in.

use std::sync::Arc;

use diwan::diagnostic::{Diagnostic, Place, Tongue};
use diwan::source::Sources;
use serde_json::{Value, json};

use super::state::Current;
use super::way::{Way, decode, way};
use super::words::Words;
use crate::commands::tongue::tongue;

/// How many are shown: nobody reads more, and the first few are usually the cause of the rest.
const SHOWN: usize = 100;

/// All errors with their excerpts, and the words around them. Those of the page `at` stand first, and are counted.
pub fn json(current: &Current, query: Option<&str>, words: Option<&Words>) -> String {
    let faults = current.faults();
    let here = Here::of(current, query);
    let mut errors: Vec<&Diagnostic> = faults.iter().filter(|fault| fault.is_error()).collect();
    errors.sort_by_key(|fault| !here.has(fault));
    let own = errors.iter().filter(|fault| here.has(fault)).count();
    let warnings = faults.len() - errors.len();
    let labels = words.map(|words| {
        json!({
            "lang": words.lang.as_str(),
            "dir": words.dir(),
            "heading": words.count("preview-errors", errors.len()),
            "here": words.count("preview-here", own),
            "warnings": words.count("preview-warnings", warnings),
            "all": words.word("preview-all"),
            "close": words.word("preview-close"),
        })
    });
    let tongue = words.map_or_else(tongue, Words::tongue);
    let shown: Vec<Value> = errors
        .iter()
        .take(SHOWN)
        .map(|it| fault(it, &current.sources, tongue))
        .collect();
    json!({ "labels": labels, "worded": tongue.tag(), "dir": direction(tongue), "errors": errors.len(), "here": own, "faults": shown })
        .to_string()
}

/// A page that somebody looks at: its file, or files where another language stands in meanwhile, and what was found when it was printed.
struct Here<'a> {
    sources: Vec<Arc<str>>,
    found: &'a [Diagnostic],
}

impl<'a> Here<'a> {
    fn of(current: &'a Current, query: Option<&str>) -> Self {
        let mut pairs = query.into_iter().flat_map(|query| query.split('&'));
        let at = pairs
            .find_map(|pair| pair.strip_prefix("at="))
            .and_then(decode);
        let at = at.as_deref().and_then(decode);
        // A page that its own fault keeps out of the newest press is shown as the last sound one has it.
        let presses = [&current.press, &current.sound].into_iter().flatten();
        let outputs: Vec<_> = presses
            .filter_map(|press| match way(press, at.as_deref()?) {
                Way::At(output) => Some((output.piece.source(press.site()).cloned(), output.route)),
                _ => None,
            })
            .collect();
        let found = outputs.first();
        let found = found.and_then(|(_, route)| current.printed.get(route));
        Here {
            found: found.map_or(&[], Vec::as_slice),
            sources: outputs.into_iter().filter_map(|it| it.0).collect(),
        }
    }

    fn has(&self, fault: &Diagnostic) -> bool {
        let place = fault.place.as_ref();
        let is_of_file = place.is_some_and(|it| self.sources.contains(&it.path));
        is_of_file || self.found.contains(fault)
    }
}

/// The value of `dir` for messages.
pub fn direction(tongue: Tongue) -> &'static str {
    match tongue.is_right_to_left() {
        true => "rtl",
        false => "ltr",
    }
}

fn fault(fault: &Diagnostic, sources: &Sources, tongue: Tongue) -> Value {
    let mut value = json!({
        "code": fault.code,
        "message": fault.message.shown(tongue),
        "hint": fault.hint.as_ref().map(|hint| hint.shown(tongue)),
    });
    if let Some(place) = &fault.place {
        value["at"] = named(place).into();
        value["excerpt"] = excerpt(place, sources).unwrap_or_default();
    }
    if let Some((place, label)) = &fault.second {
        value["second"] = json!({ "at": named(place), "label": label.shown(tongue) });
    }
    value
}

/// `content/a.ar.md:3`, as editors and terminals open it.
pub fn named(place: &Place) -> String {
    match place.line {
        0 => place.path.to_string(),
        line => format!("{}:{line}", place.path),
    }
}

/// The line of the place in three parts: before, what is meant, after. The file may have changed since.
fn excerpt(place: &Place, sources: &Sources) -> Option<Value> {
    let text = sources.text(&place.path).ok().filter(|_| place.line > 0)?;
    let before = text.get(..place.start)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = place.start
        + text
            .get(place.start..)?
            .find('\n')
            .unwrap_or(text.len() - place.start);
    let until = place.end.clamp(place.start, end);
    Some(json!([
        text.get(start..place.start)?,
        text.get(place.start..until)?,
        text.get(until..end)?
    ]))
}
