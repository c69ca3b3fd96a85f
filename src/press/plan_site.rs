//! From what was read to what will be printed: the model, and the addresses of all outputs.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::letters;
use super::readings::Readings;
use crate::article::{mentioned_in_data, mentioned_in_template};
use crate::diagnostic::Diagnostic;
use crate::edition::Edition;
use crate::plan::Plan;
use crate::settings::Settings;
use crate::site::{Material, Site, WorkId, assemble};
use crate::source::Sources;
use crate::theme::Theme;

/// Assembles and plans; gives everything that is wrong as well.
pub(super) fn plan_site(
    (sources, settings, theme): (&Sources, &Arc<Settings>, &Theme),
    edition: &Edition,
    material: Material,
    readings: &mut Readings,
) -> (Site, Plan, Vec<Diagnostic>) {
    let read = |path: &str| sources.text(path).ok();
    let tasks = |number: usize, task: &(dyn Fn(usize) -> Vec<WorkId> + Sync)| {
        (0..number).into_par_iter().map(task).collect()
    };
    let named = || named_ahead(sources, settings, theme);
    let (site, mut out) = assemble(settings.clone(), material, edition, (&read, &named), &tasks);
    let (pictures, found) = readings.picture_facts.renew(sources, &site.pictures());
    out.extend(found);
    let used = match theme.fonts.is_empty() {
        true => BTreeSet::new(),
        false => letters::characters_used(sources, &site, theme, readings),
    };
    let (plan, found) = Plan::make(&site, theme, edition, &pictures, &used);
    out.extend(found);
    (site, plan, out)
}

/// The names of files in the theme and the settings.
fn named_ahead(sources: &Sources, settings: &Settings, theme: &Theme) -> BTreeSet<Box<str>> {
    let mut found = BTreeSet::new();
    for template in theme.templates(sources) {
        let text = sources.text(&template.path).unwrap_or_default();
        mentioned_in_template(&text, &mut found);
        // What it reads as data; no file has a colon in its name.
        for call in text.split("data(").skip(1) {
            if let Some(name) = call.split(['"', '\'']).nth(1) {
                found.insert(format!("data:{name}").into());
            }
        }
    }
    let mut words = Vec::new();
    mentioned_in_data(&theme.extra, &mut words);
    mentioned_in_data(&settings.extra, &mut words);
    found.extend(words);
    found
}
