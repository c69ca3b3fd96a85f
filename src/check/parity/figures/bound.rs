//! What stands around a figure and says how it is meant: the least or the most of something, the end of a range.
//!
//! `at least 3` against `au plus 3` is the same number and the opposite rule; `de 9 h à 17 h` against `from 5 pm to 9 am` has both
//! figures and another day.

use super::figure::{Bound, Figure, FigureKind};
use super::lexicon::Lexicon;
use super::sense::Sense;
use super::token::{Token, TokenKind};

/// The longest phrase that says so, in tokens.
const LONGEST: usize = 4;

/// How far before such a phrase a word for "not" turns it round.
const REACH: usize = 4;

/// Notes of each figure what its text says around it.
pub(super) fn bounds(lexicon: &Lexicon, tokens: &[Token], figures: &mut [Figure]) {
    let index = |byte: usize| tokens.partition_point(|token| token.range.start < byte);
    let mut last_end = None;
    for figure in figures {
        let (at, end) = (index(figure.span.start), index(figure.span.end));
        let is_then = matches!(figure.kind, FigureKind::Date(_) | FigureKind::Time(_));
        figure.bound =
            behind(lexicon, tokens, end).or_else(|| before(lexicon, tokens, at, is_then));
        figure.bound = figure.bound.or_else(|| verb(lexicon, tokens, at));
        figure.ends_range = last_end.is_some_and(|from| {
            let between = lexicon.has(tokens, from, Sense::To);
            between.is_some_and(|len| from + len == at)
        });
        last_end = Some(end);
    }
}

/// `at least`, «لا يقل عن», before a figure; `until` before a date or a time, which `is_then` says it is. Where "not" stands near it,
/// nobody knows.
fn before(lexicon: &Lexicon, tokens: &[Token], at: usize, is_then: bool) -> Option<Bound> {
    let stands = |len: usize| {
        let from = at.checked_sub(len)?;
        let mut hits = lexicon.at(tokens, from).iter().filter(|hit| hit.len == len);
        let bound = hits.find_map(|hit| match hit.sense {
            Sense::AtLeast => Some(Bound::Least),
            Sense::AtMost => Some(Bound::Most),
            Sense::After if is_then => Some(Bound::Least),
            Sense::Before if is_then => Some(Bound::Most),
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
