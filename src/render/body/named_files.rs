//! The files that a component is given and that can be wrong in themselves: tables and subtitles.
//!
//! Looked through where they are called, so that what is wrong is told with its line in the file and not as a fault of the component.

use crate::article::markdown::{ArgumentValue, Call};
use crate::data::csv::Table;
use crate::data::vtt;
use crate::diagnostic::{Diagnostic, Place};
use crate::language::Lang;
use crate::render::context::{RenderContext, Stage};
use crate::render::resolve::resource_source;

/// What is wrong with the files that a call names.
pub(super) fn faults(stage: &Stage, here: &RenderContext, call: &Call) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (_, value) in &call.arguments {
        let ArgumentValue::Text(text) = value else {
            continue;
        };
        match text.rsplit_once('.').map(|(_, ending)| ending) {
            Some("csv" | "tsv") => table(stage, here, text, &mut found),
            Some("vtt") => subtitles(stage, here, text, &mut found),
            _ => {}
        }
    }
    found
}

fn table(stage: &Stage, here: &RenderContext, name: &str, found: &mut Vec<Diagnostic>) {
    let Some(path) = resource_source(stage, here, name) else {
        return;
    };
    let Ok(bytes) = stage.sources.read(path) else {
        return;
    };
    match Table::read(path, &bytes) {
        Ok((table, notes)) => {
            found.extend(notes);
            found.extend(table.misfits());
        }
        Err(faults) => found.extend(faults),
    }
}

fn subtitles(stage: &Stage, here: &RenderContext, name: &str, found: &mut Vec<Diagnostic>) {
    let page = here
        .page
        .map_or(here.lang, |page| stage.site.page(page).lang);
    let langs: Vec<Lang> = match name.contains("{lang}") {
        true => stage.site.langs().collect(),
        false => vec![page],
    };
    for lang in langs {
        let file = name.replace("{lang}", lang.as_str());
        let Some(path) = resource_source(stage, here, &file) else {
            continue;
        };
        let text = match stage.sources.text(path) {
            Ok(text) => text,
            Err(fault) => {
                found.push(fault);
                continue;
            }
        };
        let (cues, faults) = vtt::read(path, &text);
        found.extend(faults);
        let said: Vec<&str> = cues.iter().map(|cue| cue.text.as_str()).collect();
        let locale = &stage.site.settings.language(lang).locale;
        if locale.is_foreign(&said.join(" ")) {
            let message = message!("subtitles-in-another-language", lang);
            let fault = Diagnostic::error("bad-subtitles", message).at(Place::file(path.clone()));
            found.push(fault.hint(message!("subtitles-give-right-language")));
        }
    }
}
