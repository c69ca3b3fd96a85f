//! The languages of a site held against each other: what one has and another lacks.
//!
//! No language is the measure of the others. A message is missing where any other language has it; an argument is
//! questioned where fewer languages have it than not, or the other way round.

use std::collections::{BTreeMap, BTreeSet};

use super::{Definition, Language, Problem, Said, Spot};

/// Everything in which these languages fall short of each other or of their plural rules.
pub fn gaps(languages: &[Language]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for language in languages {
        let found = language.table.iter();
        let found = found.flat_map(|(key, it)| language.rules.check(&language.tag, key, it));
        let (seldom, told): (Vec<_>, Vec<_>) =
            found.partition(|it| it.code == "missing-plural" && !it.grave);
        problems.extend(told);
        problems.extend(as_one(seldom, |message, number, names| {
            message!(
                "and-others-count-so",
                message = message,
                number = number,
                names = names
            )
        }));
    }
    let mut missed = Vec::new();
    let keys: BTreeSet<&String> = languages.iter().flat_map(|it| it.table.keys()).collect();
    for key in keys.into_iter().filter(|key| !key.starts_with('-')) {
        let (having, lacking): (Vec<&Language>, Vec<&Language>) =
            languages.iter().partition(|it| it.table.contains_key(key));
        missed.extend(
            lacking
                .into_iter()
                .filter_map(|it| missing(key, it, &having)),
        );
        problems.extend(unequal(key, &having));
    }
    problems.extend(by_file(missed));
    problems
}

/// More than this of a language are told as one.
const APART: usize = 3;

/// What one language lacks, told once for each of its files: a language that nobody has translated yet lacks hundreds.
fn by_file(missed: Vec<Problem>) -> Vec<Problem> {
    let mut files: BTreeMap<_, Vec<Problem>> = BTreeMap::new();
    for problem in missed {
        let file = (problem.lang.clone(), problem.at.path.clone(), problem.grave);
        files.entry(file).or_default().push(problem);
    }
    let mut told = Vec::new();
    for alike in files.into_values() {
        match alike.len() > APART {
            true => told.extend(as_one(alike, |message, number, names| {
                message!(
                    "and-others-missing",
                    message = message,
                    number = number,
                    names = names
                )
            })),
            false => told.extend(alike),
        }
    }
    told
}

/// The first of some problems that are alike, with the number of the others.
fn as_one(
    alike: Vec<Problem>,
    joined: impl Fn(Said, usize, Vec<String>) -> Said,
) -> Option<Problem> {
    let names = |it: &Problem| it.message.text("key").map(str::to_owned);
    let others: Vec<String> = alike.iter().skip(1).filter_map(names).collect();
    let first = alike.into_iter().next()?;
    if others.is_empty() {
        return Some(first);
    }
    const NAMED: usize = 8;
    let number = others.len();
    let mut named: Vec<String> = others.into_iter().take(NAMED).collect();
    named.extend((number > NAMED).then(|| "…".to_owned()));
    Some(Problem {
        message: joined(first.message, number, named),
        ..first
    })
}

fn missing(key: &str, language: &Language, having: &[&Language]) -> Option<Problem> {
    let lender = having.iter().find(|it| language.fallback.contains(&it.tag));
    let other = lender.or(having.first())?;
    let there = &other.table.get(key)?.spot;
    let hint = match lender {
        Some(_) => message!("translate-until-then"),
        None => message!("translate-no-page"),
    };
    let message = message!("no-message-in", tag = &language.tag, key = key);
    Some(
        Problem::new("missing-message", counterpart(language, there), message)
            .second(there.clone(), message!("has-it-here", tag = &other.tag))
            .hint(hint)
            .lang(&language.tag)
            .grave(lender.is_none()),
    )
}

/// Where `language` would define what another defines at `there`: its file in the same folder if there is one, else its
/// last. A language without any file is shown the other's place.
fn counterpart(language: &Language, there: &Spot) -> Spot {
    let folder = |path: &str| path.rfind('/').map_or(0, |at| at + 1);
    let wanted = &there.path[..folder(&there.path)];
    let mut files = language.files.iter().rev();
    let beside = files.find(|path| path[..folder(path)] == *wanted);
    let is_built_in = |path: &str| path.starts_with("built-in/");
    match beside.or(language.files.last()) {
        // What the site has of its own is translated beside it, not in what the binary carries.
        Some(path) if is_built_in(path) && !is_built_in(&there.path) => {
            Spot::file(&format!("{wanted}{}.ftl", language.tag).into())
        }
        Some(path) => Spot::file(path),
        None => there.clone(),
    }
}

/// The arguments that some of the languages use in this message and others do not.
fn unequal<'t>(key: &'t str, having: &[&'t Language]) -> Vec<Problem> {
    let used: Vec<(&Language, &Definition, BTreeSet<&str>)> = having
        .iter()
        .filter_map(|it| Some((*it, it.table.get(key)?, variables(key, &it.table))))
        .collect();
    let all: BTreeSet<&str> = used
        .iter()
        .flat_map(|(_, _, names)| names.iter().copied())
        .collect();
    let mut problems = Vec::new();
    for name in all {
        let (with, without): (Vec<_>, Vec<_>) = used.iter().partition(|it| it.2.contains(name));
        let (Some(first_with), Some(first_without)) = (with.first(), without.first()) else {
            continue;
        };
        let odd_ones_use_it = with.len() < without.len();
        let (odd, even) = if odd_ones_use_it {
            (&with, first_without)
        } else {
            (&without, first_with)
        };
        for (language, definition, _) in odd {
            let (tag, other) = (&language.tag, &even.0.tag);
            let message = match odd_ones_use_it {
                true => message!(
                    "uses-argument-alone",
                    key = key,
                    name = name,
                    tag = tag,
                    other = other
                ),
                false => message!(
                    "lacks-argument",
                    key = key,
                    name = name,
                    tag = tag,
                    other = other
                ),
            };
            problems.push(
                Problem::new("unequal-arguments", definition.spot.clone(), message)
                    .second(
                        even.1.spot.clone(),
                        message!("the-same-in", tag = &even.0.tag),
                    )
                    .hint(message!("use-all-arguments"))
                    .lang(&language.tag),
            );
        }
    }
    problems
}

/// The arguments a message needs, those of the messages it builds on included.
fn variables<'t>(key: &'t str, table: &'t BTreeMap<String, Definition>) -> BTreeSet<&'t str> {
    let mut names = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut next = vec![key];
    while let Some(key) = next.pop() {
        let Some((key, definition)) = table.get_key_value(key) else {
            continue;
        };
        if seen.insert(key) {
            names.extend(definition.variables.iter().map(String::as_str));
            next.extend(definition.messages.iter().map(String::as_str));
        }
    }
    names
}
