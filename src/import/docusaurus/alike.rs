//! What all three have alike: bodies in MDX, and words of the interface in JSON.

use std::collections::BTreeMap;

use crate::import::dialects::gaps::{self, GapKind};
use crate::import::dialects::{Here, admonitions, attributes, directives, fences, mdx};
use crate::import::old::Old;
use crate::import::report::MoveReport;
use crate::import::strings::{self, PluralForms};
use crate::import::values::{self, ValueForm};
use crate::language::Lang;

/// The body of a page of MDX.
pub fn body(body: &str, here: &Here, report: &mut MoveReport) -> String {
    let body = body.replace("@site/static/", "/").replace("@site/", "/");
    let body = admonitions::marks(&body, here, report);
    // Before directives, whose lines are quoted afterwards: a tag may go on in the next line.
    let body = mdx::translate(&body, here, report);
    let body = directives::translate(&body, here, report);
    let body = attributes::translate(&body, here, report);
    let body = fences::translate(&body, here, report);
    gaps::leave(&body, GapKind::Inside)
}

/// The words of a JSON file `{ "id": { "message": … } }` or `{ "id": "…" }`; forms of plurals stand between bars.
pub fn catalogue(
    old: &Old,
    path: &str,
    lang: Lang,
    report: &mut MoveReport,
) -> Option<(String, String)> {
    let value = values::read(&old.text(path)?.0, ValueForm::Json).ok()?;
    let mut messages: BTreeMap<String, PluralForms> = BTreeMap::new();
    for (id, value) in values::entries(&value) {
        let words = values::words(value, "message").or_else(|| values::text(value));
        let Some(words) = words else {
            continue;
        };
        let forms: Vec<&str> = words.split('|').collect();
        // Docusaurus lists the forms in the order of the categories that the language has.
        let categories: &[&str] = match (forms.len(), lang.as_str().split('-').next()) {
            (6, _) => &["zero", "one", "two", "few", "many", "other"],
            (4, _) => &["one", "few", "many", "other"],
            (3, Some("fr" | "es" | "it" | "pt")) => &["one", "many", "other"],
            (3, _) => &["one", "few", "other"],
            (2, _) => &["one", "other"],
            _ => &["other"],
        };
        if let Some(forms) = strings::plurals::of_icu(&words) {
            messages.insert(id, forms);
            continue;
        }
        let own: PluralForms = match categories.len() == forms.len() && words.contains("{count}") {
            true => categories
                .iter()
                .zip(&forms)
                .map(|(category, form)| ((*category).to_owned(), (*form).to_owned()))
                .collect(),
            false => PluralForms::from([("other".to_owned(), words)]),
        };
        messages.insert(id, own);
    }
    (!messages.is_empty()).then(|| strings::catalogue(lang, path, &messages, report))
}
