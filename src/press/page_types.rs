//! Types and templates that pages name and the theme does not have.
//!
//! A type needs no template where the theme says so (`types` in `theme.yaml`). What a section gives its pages is told once, at
//! the section, and not for every page below it.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::defaults::Defaults;
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::render::Templates;
use crate::site::Site;
use crate::source::Sources;
use crate::theme::Theme;

/// Tells of each, where it is named.
pub(super) fn unknown(
    sources: &Sources,
    site: &Site,
    theme: &Theme,
    templates: &Templates,
) -> Vec<Diagnostic> {
    let names = templates.all_names();
    let known = Known {
        templates: names
            .iter()
            .filter_map(|it| it.strip_suffix(".html"))
            .filter(|it| !it.contains('/'))
            .collect(),
        types: theme.types.iter().map(String::as_str).collect(),
    };
    let mut found = Vec::new();
    if !templates.is_whole() {
        return found;
    }
    let of_settings = site.settings.sections.values();
    for defaults in of_settings.filter_map(|section| section.defaults.as_ref()) {
        known.judge_defaults(defaults, &mut found);
    }
    for page in &site.pages {
        let front = &page.article.front;
        let mut own = Vec::new();
        if let Some(kind) = &front.kind {
            own.extend(known.type_fault(kind).map(|fault| (fault, "\ntype:")));
        }
        if let Some(name) = &front.template {
            own.extend(
                known
                    .template_fault(name)
                    .map(|fault| (fault, "\ntemplate:")),
            );
        }
        for (fault, key) in own {
            let place = line_of(sources, &page.article.path, key);
            let place = place.unwrap_or_else(|| front.title_place.clone());
            found.push(fault.at(place).lang(page.lang));
        }
        if let Some(defaults) = &front.defaults {
            let before = found.len();
            known.judge_defaults(defaults, &mut found);
            for fault in &mut found[before..] {
                fault.lang = Some(page.lang);
            }
        }
    }
    found
}

/// The names that pages may name.
struct Known<'k> {
    templates: BTreeSet<&'k str>,
    types: BTreeSet<&'k str>,
}

impl Known<'_> {
    fn judge_defaults(&self, defaults: &Defaults, found: &mut Vec<Diagnostic>) {
        if let Some((kind, place)) = &defaults.kind {
            found.extend(self.type_fault(kind).map(|fault| fault.at(place.clone())));
        }
        if let Some((name, place)) = &defaults.template {
            found.extend(
                self.template_fault(name)
                    .map(|fault| fault.at(place.clone())),
            );
        }
    }

    fn type_fault(&self, kind: &str) -> Option<Diagnostic> {
        if self.templates.contains(kind) || self.types.contains(kind) {
            return None;
        }
        let names = self.templates.union(&self.types).copied();
        let hint = match nearest(kind, names) {
            Some(near) => message!("did-you-mean-near", near),
            None => message!("type-gets-template-or-name", kind),
        };
        let told = Diagnostic::error("unknown-type", message!("theme-has-no-template-type", kind));
        Some(told.hint(hint))
    }

    fn template_fault(&self, name: &str) -> Option<Diagnostic> {
        if self.templates.contains(name) {
            return None;
        }
        let hint = match nearest(name, self.templates.iter().copied()) {
            Some(near) => message!("did-you-mean-near", near),
            None => message!("theme-list-shows-templates"),
        };
        let message = message!("theme-has-no-template", name);
        Some(Diagnostic::error("unknown-template", message).hint(hint))
    }
}

/// The line of a file at which a key of its front matter stands.
fn line_of(sources: &Sources, path: &Arc<str>, key: &str) -> Option<Place> {
    let text = sources.text(path).ok()?;
    let start = text.find(key)? + 1;
    let line = text[start..].lines().next()?.trim_end();
    Some(Place::span(path.clone(), &text, start..start + line.len()))
}
