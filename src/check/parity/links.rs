//! The links of two languages: to the same works and the same parts of them, and to the same places elsewhere.
//!
//! What is told twice in one language and once in the other is told in both. Addresses elsewhere may have a version for
//! each language, so that only those that name no language must be the same.

use super::pair::{Pair, Side};
use super::shape::Link;
use super::target::{Part, Target};
use crate::check::rules::PARITY_LINKS as RULE;
use crate::diagnostic::{Diagnostic, Message, Severity, shorten};

/// How two targets stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Same,
    /// Each may be right for its readers.
    Perhaps,
    Other,
}

/// Tells of every link that has no counterpart.
pub(in crate::check) fn links(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (own, source) = (targets(&pair.own), targets(&pair.source));
    let mut own: Vec<&Link> = own.collect();
    let mut source: Vec<&Link> = source.collect();
    let (all_own, all_source) = (own.clone(), source.clone());
    for (most, is_told) in [(Likeness::Same, false), (Likeness::Perhaps, true)] {
        own.retain(|link| {
            let likeness = |it: &&Link| likeness(&link.target, &it.target, pair) == most;
            let Some(at) = source.iter().position(likeness) else {
                return true;
            };
            let other = source.remove(at);
            if is_told && asks(link, other) {
                found.push(question(pair, link, other));
            }
            false
        });
    }
    // What is linked again in one language only.
    let stands = |link: &&Link, others: &[&Link]| {
        let same = |it: &&Link| likeness(&link.target, &it.target, pair) != Likeness::Other;
        others.iter().any(same)
    };
    let repeats = (
        own.iter().filter(|it| stands(it, &all_source)).count(),
        source.iter().filter(|it| stands(it, &all_own)).count(),
    );
    if own.len() == repeats.0 {
        own.clear();
    }
    if source.len() == repeats.1 && own.is_empty() {
        source.clear();
    }
    tell(pair, &own, &source, found);
}

fn targets<'s>(side: &'s Side) -> impl Iterator<Item = &'s Link> {
    let is_link = |link: &&Link| !link.is_picture && !matches!(link.target, Target::File(_));
    side.shape.links.iter().filter(is_link)
}

/// What is left over in one place of both pages stands for each other; what stands elsewhere is told by itself.
fn tell(pair: &Pair, own: &[&Link], source: &[&Link], found: &mut Vec<Diagnostic>) {
    let mut rest: Vec<&Link> = source.to_vec();
    let mut pairs: Vec<(Option<&Link>, Option<&Link>)> = Vec::new();
    for &link in own {
        let at = pair.own.shape.address(link.range.start);
        let section = pair.own.answer(at.section);
        let is_there = |it: &&Link| {
            let there = pair.source.shape.address(it.range.start);
            (Some(there.section), there.block) == (section, at.block)
        };
        let there = rest.iter().position(is_there);
        pairs.push((Some(link), there.map(|at| rest.remove(at))));
    }
    pairs.extend(rest.into_iter().map(|link| (None, Some(link))));
    for two in pairs {
        let finding = match two {
            (Some(own), Some(source)) => {
                let said = pair.both(&own.target, &source.target, |here, there, other| {
                    let (here, there) = (name_target(here), name_target(there));
                    message!("link-differs", here, other, there)
                });
                let places = (own.range.clone(), source.range.clone());
                pair.finding(&RULE, places, said, message!("this-is-in-its-place"))
            }
            (Some(own), None) => {
                let (target, other) = (name_target(&own.target), pair.source.tag());
                let message = message!("link-only-here", target, other);
                RULE.finding(pair.own.page, own.range.clone(), message)
            }
            (None, Some(source)) => {
                let (target, tag) = (name_target(&source.target), pair.own.tag());
                let there = message!("link-only-here", target, other = tag);
                let said = [message!("link-only-there", target, tag), there];
                let place = pair.own.place_of(&pair.source, source.range.start);
                let places = (place, source.range.clone());
                pair.finding(&RULE, places, said, message!("the-link"))
            }
            (None, None) => return,
        };
        found.push(finding.hint(pair.remedy(&RULE)));
    }
}

fn question(pair: &Pair, own: &Link, source: &Link) -> Diagnostic {
    let said = pair.both(&own.target, &source.target, |here, there, other| {
        let (here, there) = (name_target(here), name_target(there));
        message!("link-perhaps-differs", here, other, there)
    });
    let places = (own.range.clone(), source.range.clone());
    let mut finding = pair.finding(&RULE, places, said, message!("this-is-in-its-place"));
    finding.severity = Severity::Note;
    finding
}

/// Whether a person should look at two links that may both be right: not where each names its language.
fn asks(own: &Link, source: &Link) -> bool {
    match (&own.target, &source.target) {
        (Target::Elsewhere(own), Target::Elsewhere(source)) => {
            let is_other = site_of(own) != site_of(source) && !answers(own, source);
            is_other || is_another_file(own, source)
        }
        _ => true,
    }
}

fn likeness(own: &Target, source: &Target, pair: &Pair) -> Likeness {
    use Target::{Elsewhere, Telephone, Work};
    match (own, source) {
        (Work(own, part), Work(source, other)) if own == source => parts(part, other, pair),
        (Elsewhere(a), Elsewhere(b)) if a == b => Likeness::Same,
        (Elsewhere(a), Elsewhere(b)) => {
            let is_marked = names_language(a, &pair.own) || names_language(b, &pair.source);
            match is_marked || site_of(a) == site_of(b) && site_of(a).is_some() {
                true => Likeness::Perhaps,
                false => Likeness::Other,
            }
        }
        (Telephone(a), Telephone(b)) if a.ends_with(&**b) || b.ends_with(&**a) => Likeness::Same,
        (a, b) if a == b => Likeness::Same,
        _ => Likeness::Other,
    }
}

fn parts(own: &Option<Part>, source: &Option<Part>, pair: &Pair) -> Likeness {
    let is_foreign = pair.own.page.locale.direction() != pair.source.page.locale.direction();
    match (own, source) {
        (own, source) if own == source => Likeness::Same,
        // Where one is in another script, both ids were given by hand.
        (Some(Part::Id(own)), Some(Part::Id(source))) => {
            match own.is_ascii() && source.is_ascii() && is_foreign {
                true => Likeness::Other,
                false => Likeness::Perhaps,
            }
        }
        (Some(own @ Part::Heading { .. }), Some(source @ Part::Heading { .. })) => {
            match is_one_heading(own, source) {
                true => Likeness::Same,
                false => Likeness::Other,
            }
        }
        (Some(Part::Heading { id, .. }), Some(Part::Id(other)))
        | (Some(Part::Id(other)), Some(Part::Heading { id, .. }))
            if **id == **other =>
        {
            Likeness::Same
        }
        _ => Likeness::Perhaps,
    }
}

/// Whether two headings may be one in two languages: the same number, or an id that was given by hand. Where one of the pages has
/// more of them, numbers say nothing, and `parity-outline` tells that.
fn is_one_heading(own: &Part, source: &Part) -> bool {
    let of = |part: &Part| match part {
        Part::Heading { number, all, id } => Some((*number, *all, id.clone())),
        Part::Id(_) => None,
    };
    match (of(own), of(source)) {
        (Some(own), Some(source)) => own.0 == source.0 || own.2 == source.2 || own.1 != source.1,
        _ => false,
    }
}

/// The part of an address that one body answers for: `example.org` of `https://fr.example.org/eau`.
fn site_of(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    let dots: Vec<usize> = host.rmatch_indices('.').map(|(at, _)| at).collect();
    let is_short = |from: usize, to: usize| to - from <= 4;
    let cut = match dots.as_slice() {
        [last, second, rest @ ..] if is_short(*second, *last) && !rest.is_empty() => Some(rest[0]),
        [last, second, ..] if is_short(*second, *last) && host.len() - last <= 3 => None,
        [_, second, ..] => Some(*second),
        _ => None,
    };
    Some(cut.map_or(host, |at| &host[at + 1..]))
}

/// Whether two addresses are alike but for figures in a name: `/guide-2024.pdf` and `/guide-2023.pdf`. What is the name of no file is a
/// number that a system gave: each language has its own.
fn is_another_file(own: &str, source: &str) -> bool {
    let parts = |address: &str| -> Vec<String> {
        let parts = address.split(['/', '?', '&', '=', '#']);
        parts.map(str::to_owned).collect()
    };
    let bare = |part: &str| part.replace(|c: char| c.is_ascii_digit(), "");
    let (own, source) = (parts(own), parts(source));
    let mut differ = own.iter().zip(&source).filter(|(a, b)| a != b);
    let (Some((a, b)), None) = (differ.next(), differ.next()) else {
        return false;
    };
    let letters = bare(a);
    let is_file = letters.rsplit_once('.').is_some_and(|(_, ending)| {
        (2..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphabetic())
    });
    own.len() == source.len() && letters == bare(b) && is_file
}

/// Whether two addresses of two sites lead to one text in two languages: their paths have the same figures, and names of which none is
/// another's place: `/art-6-dsgvo` and `/art-6-gdpr`.
fn answers(own: &str, source: &str) -> bool {
    let path = |address: &str| -> Option<String> {
        let (_, rest) = address.split_once("://")?;
        Some(rest.split_once('/')?.1.trim_matches('/').to_owned())
    };
    let (Some(own), Some(source)) = (path(own), path(source)) else {
        return false;
    };
    let words = |path: &str| -> Vec<String> {
        let words = path.split(|c: char| !c.is_alphanumeric());
        words.map(str::to_owned).collect()
    };
    let figures = |words: &[String]| -> Vec<String> {
        let is_figure = |word: &&String| word.bytes().any(|b| b.is_ascii_digit());
        words.iter().filter(is_figure).cloned().collect()
    };
    let (own, source) = (words(&own), words(&source));
    let (numbers, others) = (figures(&own), figures(&source));
    let same = own.iter().zip(&source).filter(|(a, b)| a == b).count();
    own.len() == source.len() && !numbers.is_empty() && numbers == others && same * 2 >= own.len()
}

/// Whether an address says that it is for readers of a language.
fn names_language(address: &str, side: &Side) -> bool {
    let mut words = address.split(|c: char| !c.is_ascii_alphanumeric());
    words.any(|word| word.eq_ignore_ascii_case(side.tag()))
}

fn name_target(target: &Target) -> Message {
    let text = match target {
        Target::Work(work, None) if work.is_empty() => "/".to_owned(),
        Target::Work(work, None) => work.clone(),
        Target::Work(work, Some(Part::Id(id))) => format!("{work}#{id}"),
        Target::Work(work, Some(Part::Heading { number, .. })) => {
            return message!("heading-of-work", number = number + 1, work = shorten(work));
        }
        Target::File(file) => file.clone(),
        Target::Elsewhere(address) => address.clone(),
        Target::Telephone(number) => number.clone(),
    };
    message!("in-backticks", what = shorten(&text))
}
