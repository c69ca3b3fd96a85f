//! From folders in layers to one table of messages for each language.
//!
//! The files of a language are, layer by layer from the lowest, those of its parents by CLDR (`ar.ftl`) and then its own
//! (`ar-SY.ftl`): what a site says in `ar.ftl` goes before what its theme says in `ar-SY.ftl`. Later files win, text by
//! text. Each file is read once, whatever the number of languages that share it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use icu::locale::LanguageIdentifier;
use icu::locale::fallback::LocaleFallbacker;

use super::bundle::Bundles;
use super::insert::Habits;
use super::number::NumberFormatters;
use super::rewrite::{FiledText, Rewriter};
use super::validation::{self, File, Problem, Rules, Spot};
use super::words::words;
use super::{Catalogue, CatalogueLanguage, Catalogues};
use crate::diagnostic::{Diagnostic, Place, in_order, nearest};
use crate::language::Lang;
use crate::source::Sources;

type TextsByPath = BTreeMap<Arc<str>, String>;
type FilesByPath<'s> = BTreeMap<Arc<str>, File<'s>>;

/// Reads the catalogues; see [`Catalogues::read`].
pub(super) fn read(
    sources: &Sources,
    languages: &[CatalogueLanguage],
    layers: &[String],
) -> (Catalogues, Vec<Diagnostic>) {
    let mut diagnostics = undeclared_files(sources, languages, layers);
    let texts = texts(sources, languages, layers, &mut diagnostics);
    let mut files = FilesByPath::new();
    for (path, text) in &texts {
        let (file, problems) = File::read(path, text);
        diagnostics.extend(
            problems
                .into_iter()
                .map(|it| diagnostic(it, &texts, languages)),
        );
        files.insert(path.clone(), file);
    }
    let mut catalogues = Vec::new();
    let mut valid = Vec::new();
    for language in languages {
        let paths = paths(language.lang, layers);
        let paths: Vec<Arc<str>> = paths
            .into_iter()
            .filter(|it| texts.contains_key(it))
            .collect();
        match (
            NumberFormatters::new(&language.locale),
            Rules::new(&language.locale),
        ) {
            (Some(numbers), Some(rules)) => {
                catalogues.push(catalogue(
                    language,
                    &paths,
                    &texts,
                    &files,
                    numbers,
                    &mut diagnostics,
                ));
                valid.push(validatable(language, paths, &files, rules));
            }
            _ => diagnostics.push(unsupported_language(language)),
        }
    }
    // A message without a form that its language counts with reads wrong wherever it is shown, and no page that shows it
    // could tell; what is lacking altogether is told where a page asks for it.
    let (wrong, gaps): (Vec<Diagnostic>, Vec<Diagnostic>) = validation::gaps(&valid)
        .into_iter()
        .map(|it| diagnostic(it, &texts, languages))
        .partition(|it| it.code == "missing-plural" && it.is_error());
    diagnostics.extend(wrong);
    let catalogues = Catalogues {
        languages: catalogues,
        gaps: in_order(gaps),
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

fn texts(
    sources: &Sources,
    languages: &[CatalogueLanguage],
    layers: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) -> TextsByPath {
    let wanted: BTreeSet<Arc<str>> = languages
        .iter()
        .flat_map(|language| paths(language.lang, layers))
        .filter(|path| sources.contains(path))
        .collect();
    let mut texts = TextsByPath::new();
    for path in wanted {
        match sources.text(&path) {
            Ok(text) => drop(texts.insert(path, text)),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    texts
}

fn catalogue(
    language: &CatalogueLanguage,
    paths: &[Arc<str>],
    texts: &TextsByPath,
    files: &FilesByPath<'_>,
    numbers: NumberFormatters,
    diagnostics: &mut Vec<Diagnostic>,
) -> Catalogue {
    let mut entries = BTreeMap::new();
    for path in paths {
        if let (Some(text), Some(file)) = (texts.get(path), files.get(path)) {
            let texts = file.texts().into_iter();
            entries.extend(texts.map(|(key, origin)| (key, FiledText { path, text, origin })));
        }
    }
    let mut rewriter = Rewriter::new(language.lang, &language.locale, &entries);
    let (texts, messages) = rewriter.texts();
    diagnostics.extend(rewriter.diagnostics);
    let dates = rewriter.dates;
    let bundles = Bundles::new(texts, Habits { numbers, dates });
    Catalogue {
        lang: language.lang,
        fallback: language.fallback.clone(),
        fixed: super::resolve_fixed(&bundles, &messages),
        bundles,
        messages,
    }
}

fn validatable(
    language: &CatalogueLanguage,
    paths: Vec<Arc<str>>,
    files: &FilesByPath<'_>,
    rules: Rules,
) -> validation::Language {
    let mut table = BTreeMap::new();
    for path in &paths {
        table.extend(
            files
                .get(path)
                .into_iter()
                .flat_map(|file| file.definitions(path)),
        );
    }
    validation::Language {
        tag: language.lang.to_string(),
        rules,
        fallback: language.fallback.iter().map(Lang::to_string).collect(),
        files: paths,
        table,
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

fn diagnostic(
    problem: Problem,
    texts: &TextsByPath,
    languages: &[CatalogueLanguage],
) -> Diagnostic {
    let place = |spot: Spot| match spot.range {
        None => Place::file(spot.path),
        Some(range) => {
            let text = texts.get(&spot.path).map_or("", String::as_str);
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
