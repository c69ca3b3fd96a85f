//! What stands around a figure and says how it is meant: the least or the most of something, the end of a range.
//!
//! `at least 3` against `au plus 3` is the same number and the opposite rule; `de 9 h à 17 h` against `from 5 pm to 9 am` has both
//! figures and another day.

use super::figure::{Bound, Figure, FigureKind, Link};
use super::lexicon::Lexicon;
use super::sense::Sense;
use super::signs::is_span;
use super::token::{Token, TokenKind};

/// The longest phrase that says so, in tokens.
const LONGEST: usize = 4;

/// How far before such a phrase a word for "not" turns it round.
const REACH: usize = 4;

/// Notes of each figure what its text says around it.
pub(super) fn bounds(lexicon: &Lexicon, tokens: &[Token], figures: &mut [Figure]) {
    let index = |byte: usize| tokens.partition_point(|token| token.range.start < byte);
    let mut last: Option<(usize, usize)> = None;
    for figure in figures {
        let (at, end) = (index(figure.span.start), index(figure.span.end));
        let is_span = is_span(figure);
        let is_then = matches!(figure.kind, FigureKind::Date(_) | FigureKind::Time(_));
        figure.bound = behind(lexicon, tokens, end)
            .or_else(|| before(lexicon, tokens, at, (is_then, is_span)));
        figure.bound = figure.bound.or_else(|| verb(lexicon, tokens, at));
        figure.ends_range = last.is_some_and(|(_, from)| {
            let between = lexicon.has(tokens, from, Sense::To);
            between.is_some_and(|len| from + len == at)
        });
        figure.link = match (figure.ends_range, last) {
            (true, _) => Link::Range,
            (false, Some(last)) => link(lexicon, tokens, last, at),
            (false, None) => Link::None,
        };
        last = Some((at, end));
    }
}

/// How far before the first of two figures a word for "between" stands: `between the ages of 18 and 25`.
const BETWEEN: usize = 5;

/// How a figure at a token stands to the one before it, which is at `first` and ends at `from`.
fn link(lexicon: &Lexicon, tokens: &[Token], (first, from): (usize, usize), at: usize) -> Link {
    // `au 4 et au 6`, `the 4th and the 6th`
    if at < from || at > from + 2 {
        return Link::None;
    }
    const DASHES: [&str; 3] = ["-", "–", "—"];
    let is_dash = at == from + 1 && DASHES.iter().any(|it| tokens[from].is(it));
    if is_dash {
        return Link::Range;
    }
    let is_written_on = at == from && lexicon.at(tokens, at).iter().any(|hit| hit.joined);
    let and = lexicon.has(tokens, from, Sense::And);
    let is_next = and.is_some_and(|len| {
        from + len == at || lexicon.has(tokens, from + len, Sense::The) == Some(1)
    });
    if !is_written_on && !is_next {
        return Link::None;
    }
    let before = first.saturating_sub(BETWEEN)..first;
    let is_between = |at: usize| lexicon.has(tokens, at, Sense::Between).is_some();
    match before.rev().any(is_between) {
        true => Link::Range,
        false => Link::And,
    }
}

/// `at least`, «لا يقل عن», before a figure; `until` before a date or a time, which `is_then` says it is, and `within` before a length
/// of time, which `is_span` says. Where "not" stands near it, nobody knows.
fn before(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    (is_then, is_span): (bool, bool),
) -> Option<Bound> {
    // `maximum: 12 mm`, `under-18s`
    let is_join = |at: &usize| tokens[*at].is(":") || tokens[*at].is("-") && tokens[*at].glued;
    let at = at.checked_sub(1).filter(is_join).unwrap_or(at);
    let stands = |len: usize| {
        let from = at.checked_sub(len)?;
        let mut hits = lexicon.at(tokens, from).iter().filter(|hit| hit.len == len);
        let bound = hits.find_map(|hit| match hit.sense {
            Sense::AtLeast => Some(Bound::Least),
            Sense::AtMost => Some(Bound::Most),
            Sense::After if is_then => Some(Bound::Least),
            Sense::Before if is_then => Some(Bound::Most),
            Sense::Later if is_span => Some(Bound::Least),
            Sense::Within if is_span => Some(Bound::Most),
            _ => None,
        })?;
        Some((bound, from))
    };
    let (bound, from) = (1..=LONGEST).rev().find_map(stands)?;
    let is_not = |at: usize| lexicon.has(tokens, at, Sense::Not).is_some();
    let is_turned = (from.saturating_sub(REACH)..from).any(is_not);
    (!is_turned).then_some(bound)
}

/// «لا يتجاوز عمره», «ألا يقل عددهم عن»: a verb before a figure, with what it says that of between them.
fn verb(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<Bound> {
    let near = (at.saturating_sub(REACH + 1)..at).rev();
    let mut words = near.take_while(|at| tokens[*at].kind == TokenKind::Word);
    let (from, is_more) = words.find_map(|from| {
        let found = lexicon.find(tokens, from, |sense| match sense {
            Sense::Exceeds => Some(true),
            Sense::Falls => Some(false),
            _ => None,
        });
        found.map(|(is_more, _)| (from, is_more))
    })?;
    let before = from.checked_sub(1);
    let is_not = before.is_some_and(|at| lexicon.has(tokens, at, Sense::Not).is_some());
    // «يزيد» has a word before what it exceeds, and is a name.
    let is_long = from + 1 < at;
    (is_not || is_long).then_some(match is_more == is_not {
        true => Bound::Most,
        false => Bound::Least,
    })
}

/// `or more`, «فأقل», behind a figure.
fn behind(lexicon: &Lexicon, tokens: &[Token], end: usize) -> Option<Bound> {
    let found = lexicon.find(tokens, end, |sense| match sense {
        Sense::OrMore => Some(Bound::Least),
        Sense::OrLess => Some(Bound::Most),
        _ => None,
    });
    found.map(|(bound, _)| bound)
}
