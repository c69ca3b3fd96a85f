//! From folders in layers to one table of messages for each language.
//!
//! The files of a language are, layer by layer from the lowest, those of its parents by CLDR (`ar.ftl`) and then its own
//! (`ar-SY.ftl`): what a site says in `ar.ftl` goes before what its theme says in `ar-SY.ftl`. Later files win, text by
//! text. Each file is read once, whatever the number of languages that share it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use icu::locale::LanguageIdentifier;
use icu::locale::fallback::LocaleFallbacker;

use super::bundle::Bundle;
use super::checker::Checker;
use super::date::DateFormatters;
use super::number::NumberFormatters;
use super::validation::{self, File, Problem, Rules, Source, Spot};
use super::wording::Wording;
use super::words::words;
use super::{Catalogue, CatalogueLanguage, Catalogues, Message};
use crate::diagnostic::{Diagnostic, Place, in_order, nearest};
use crate::language::Lang;
use crate::source::Sources;

type Files = BTreeMap<Arc<str>, File>;

/// Reads the catalogues; see [`Catalogues::read`].
pub(super) fn read(
    sources: &Sources,
    languages: &[CatalogueLanguage],
    layers: &[String],
) -> (Catalogues, Vec<Diagnostic>) {
    let mut diagnostics = undeclared_files(sources, languages, layers);
    let (files, problems) = files(sources, languages, layers, &mut diagnostics);
    let tell = |problem| diagnostic(problem, &files, languages);
    diagnostics.extend(problems.into_iter().map(tell));
    let mut catalogues = Vec::new();
    let mut valid = Vec::new();
    for language in languages {
        let paths = paths(language.lang, layers);
        let own: Vec<&File> = paths.iter().filter_map(|it| files.get(it)).collect();
        match (
            NumberFormatters::new(&language.locale),
            Rules::new(&language.locale),
        ) {
            (Some(numbers), Some(rules)) => {
                catalogues.push(catalogue(language, &own, numbers, &mut diagnostics));
                valid.push(validatable(language, &own, rules));
            }
            _ => diagnostics.push(unsupported_language(language)),
        }
    }
    // A message without a form that its language counts with reads wrong wherever it is shown, and no page that shows it
    // could tell; what is lacking altogether is told where a page asks for it.
    let (wrong, gaps): (Vec<Diagnostic>, Vec<Diagnostic>) = validation::gaps(&valid)
        .into_iter()
        .map(tell)
        .partition(|it| it.code == "missing-plural" && it.is_error());
    diagnostics.extend(wrong);
    let catalogues = Catalogues {
        languages: catalogues,
        gaps: in_order(gaps),
        files: files.keys().cloned().collect(),
    };
    (catalogues, in_order(diagnostics))
}

/// The files in which a language may be, lowest first.
fn paths(lang: Lang, layers: &[String]) -> Vec<Arc<str>> {
    let tags = tags(lang);
    layers
        .iter()
        .flat_map(|layer| {
            tags.iter()
                .map(move |tag| format!("{layer}{tag}.ftl").into())
        })
        .collect()
}

/// The names under which the catalogues of a language are looked for: its own and those of its parents by CLDR, the farthest
/// first: `en`, `en-001`, `en-GB`.
pub fn tags(lang: Lang) -> Vec<String> {
    let mut tags = vec![lang.to_string()];
    if let Ok(id) = lang.as_str().parse::<LanguageIdentifier>() {
        let fallbacker = LocaleFallbacker::new().for_config(Default::default());
        let mut chain = fallbacker.fallback_for((&id).into());
        while !chain.get().is_unknown() {
            tags.push(chain.get().to_string());
            chain.step();
        }
    }
    let mut seen = BTreeSet::new();
    tags.retain(|tag| seen.insert(tag.clone()));
    tags.reverse();
    tags
}

/// All files of these languages, each read once, and what is wrong with them.
fn files(
    sources: &Sources,
    languages: &[CatalogueLanguage],
    layers: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) -> (Files, Vec<Problem>) {
    let wanted: BTreeSet<Arc<str>> = languages
        .iter()
        .flat_map(|language| paths(language.lang, layers))
        .filter(|path| sources.contains(path))
        .collect();
    let (mut files, mut problems) = (Files::new(), Vec::new());
    for path in wanted {
        match sources.text(&path) {
            Ok(text) => {
                let source = Source {
                    path: path.clone(),
                    text,
                };
                let (file, faults) = File::read(source);
                problems.extend(faults);
                files.insert(path, file);
            }
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    (files, problems)
}

fn catalogue(
    language: &CatalogueLanguage,
    files: &[&File],
    numbers: NumberFormatters,
    diagnostics: &mut Vec<Diagnostic>,
) -> Catalogue {
    let texts = files.iter().flat_map(|it| it.texts.iter().cloned());
    let mut bundle = Bundle {
        texts: texts.collect(),
        numbers,
        dates: DateFormatters::default(),
        disguise: None,
    };
    let mut checker = Checker::new(language, &bundle);
    let messages = checker.messages();
    diagnostics.append(&mut checker.diagnostics);
    bundle.dates = checker.dates;
    let message = |(id, needs): (String, _)| {
        let message = Message::new(&id, needs, &bundle);
        (id, message)
    };
    Catalogue {
        lang: language.lang,
        fallback: language.fallback.clone(),
        messages: messages.into_iter().map(message).collect(),
        wording: Wording::of(files),
        bundle,
    }
}

fn validatable(
    language: &CatalogueLanguage,
    files: &[&File],
    rules: Rules,
) -> validation::Language {
    validation::Language {
        tag: language.lang.to_string(),
        rules,
        fallback: language.fallback.iter().map(Lang::to_string).collect(),
        files: files.iter().map(|it| it.source.path.clone()).collect(),
        table: files.iter().flat_map(|it| it.definitions()).collect(),
    }
}

/// A catalogue in the site's own folder that no language of the site reads. One that is the program's own, word for word, is
/// no mistake: it waits for its language, as those of the program's repository do.
fn undeclared_files(
    sources: &Sources,
    languages: &[CatalogueLanguage],
    layers: &[String],
) -> Vec<Diagnostic> {
    let Some(own) = layers.last() else {
        return Vec::new();
    };
    let known: BTreeSet<String> = languages.iter().flat_map(|it| tags(it.lang)).collect();
    let names = sources
        .paths(own)
        .filter_map(|path| Some((path, path[own.len()..].strip_suffix(".ftl")?)));
    names
        .filter(|(path, name)| !known.contains(*name) && !sources.is_the_programs(path))
        .map(|(path, name)| {
            let near = nearest(name, known.iter().map(String::as_str));
            Diagnostic::warning("undeclared-catalogue", message!("no-language-reads", path))
                .at(Place::file(path.clone()))
                .hint(match near {
                    Some(near) => message!("did-you-mean-near", near = format!("{near}.ftl")),
                    None => message!("declare-or-remove-file", name),
                })
        })
        .collect()
}

fn unsupported_language(language: &CatalogueLanguage) -> Diagnostic {
    let message = message!("no-numbers-known", tag = language.locale.to_string());
    Diagnostic::error("unsupported-locale", message)
        .hint(message!("name-another-locale"))
        .lang(language.lang)
}

fn diagnostic(problem: Problem, files: &Files, languages: &[CatalogueLanguage]) -> Diagnostic {
    let place = |spot: Spot| match spot.range {
        None => Place::file(spot.path),
        Some(range) => {
            let file = files.get(&spot.path);
            let text = file.map_or("", |it| it.source.text.as_str());
            Place::span(spot.path, text, range)
        }
    };
    let make = if problem.grave {
        Diagnostic::error
    } else {
        Diagnostic::warning
    };
    let mut diagnostic = make(problem.code, words(&problem.message))
        .at(place(problem.at))
        .hint_opt(problem.hint.as_ref().map(words));
    if let Some((spot, label)) = problem.second {
        diagnostic = diagnostic.second(place(spot), words(&label));
    }
    let tag = problem.lang.unwrap_or_default();
    match languages.iter().find(|it| it.lang.as_str() == tag) {
        Some(language) => diagnostic.lang(language.lang),
        None => diagnostic,
    }
}
