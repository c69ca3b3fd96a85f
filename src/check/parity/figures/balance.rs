//! The figures of two pages, one against the other.
//!
//! Figures are matched where they stand: in the same cell, item or paragraph first, then in the same section, then in the
//! page, since a sentence may be two in the other language. What is left over on both sides in one place is an error; what
//! is left over on one side is one only when it is written in digits and nothing in the other text leaves it open.

use super::agree::{Agreement, agree_as, agreement};
use super::doubt::Doubt;
use super::figure::{FigureKind, Number, Weight};
use super::hijri::hijri;
use super::ledger::{
    FigureFinding, FigureLedger, Nearness, PairContext, PlacedFigure, nearness, open_near,
};
use super::opposed::{opposed, rhythms_opposed};
use super::places::FigurePlaces;
use super::rows::has_row_moved;
use super::runs::runs;
use super::strokes::strokes;
use super::weigh::{
    are_ordinals, is_part_of_date, is_scaled, is_short_year, is_word, judged_alone, stands_for,
};
use crate::check::parity::shape::Address;

/// Compares two pages.
pub(super) fn balance(
    own: &FigureLedger,
    source: &FigureLedger,
    frame: PairContext,
) -> Vec<FigureFinding> {
    let mut matcher = Matcher {
        own,
        source,
        own_places: FigurePlaces::of(own),
        source_places: FigurePlaces::of(source),
        frame,
        own_to: vec![None; own.figures.len()],
        source_to: vec![None; source.figures.len()],
        findings: Vec::new(),
    };
    // Same things near each other, then further away, then what is only written otherwise.
    for most in [
        Nearness::Same,
        Nearness::Block,
        Nearness::Section,
        Nearness::Page,
    ] {
        matcher.take(most, Agreement::Same);
        if most <= Nearness::Block {
            matcher.take(most, Agreement::Kindred);
        }
    }
    matcher.take(Nearness::Page, Agreement::Kindred);
    matcher.settle_moves();
    let opposed = opposed(own, source, &matcher.own_to, frame);
    matcher.findings.extend(opposed);
    let to = [&mut matcher.own_to, &mut matcher.source_to];
    runs(own, source, to, frame);
    matcher.settle_strokes();
    matcher.settle_dates();
    matcher.left_over();
    let opposed = rhythms_opposed(own, source, &matcher.findings);
    matcher.findings.extend(opposed);
    matcher.findings
}

struct Matcher<'a> {
    own: &'a FigureLedger,
    source: &'a FigureLedger,
    own_places: FigurePlaces,
    source_places: FigurePlaces,
    frame: PairContext,
    own_to: Vec<Option<usize>>,
    source_to: Vec<Option<usize>>,
    findings: Vec<FigureFinding>,
}

impl Matcher<'_> {
    /// Matches figures that agree so and are no further apart. Those that ask for a counterpart come first.
    fn take(&mut self, most: Nearness, wanted: Agreement) {
        let [own_open, source_open] = self.open();
        let is_trace = |placed: &PlacedFigure| placed.figure.weight == Weight::Trace;
        for (here, there) in [(false, false), (true, false), (false, true), (true, true)] {
            for &at in &own_open {
                let own = &self.own.figures[at];
                if self.own_to[at].is_some() || is_trace(own) != here {
                    continue;
                }
                let others = match most {
                    Nearness::Page => &source_open,
                    _ => self.source_places.near(&own.at, most),
                };
                let is_counterpart = |to: &usize| {
                    let other = &self.source.figures[*to];
                    self.source_to[*to].is_none()
                        && is_trace(other) == there
                        && (most != Nearness::Same || own.at == other.at)
                        && agree_as(wanted, &own.figure, &other.figure)
                };
                if let Some(to) = others.iter().copied().find(is_counterpart) {
                    self.own_to[at] = Some(to);
                    self.source_to[to] = Some(at);
                }
            }
        }
    }

    /// The figures of both pages that have no counterpart yet.
    fn open(&self) -> [Vec<usize>; 2] {
        [&self.own_to, &self.source_to].map(|taken| {
            let all = taken.iter().enumerate();
            all.filter_map(|(at, to)| to.is_none().then_some(at))
                .collect()
        })
    }

    /// Notes that a figure of the page, or of its source, needs no counterpart.
    fn settle(&mut self, here: bool, at: usize) {
        let taken = match here {
            true => &mut self.own_to,
            false => &mut self.source_to,
        };
        taken[at] = Some(usize::MAX);
    }

    /// Day, month and year of a date that the other text writes with the name of a month: `2026 年 11 月 18 日` is three numbers where
    /// the signs between them are not read.
    fn settle_dates(&mut self) {
        for here in [true, false] {
            let (own, other, taken, others) = match here {
                true => (self.own, self.source, &mut self.own_to, &self.source_to),
                false => (self.source, self.own, &mut self.source_to, &self.own_to),
            };
            let other_places = match here {
                true => &self.source_places,
                false => &self.own_places,
            };
            // A date that stands against a date is whole there.
            let is_apart = |to: usize| {
                let partner = others[to].and_then(|at| own.figures.get(at));
                partner.is_none_or(|it| it.figure.number().is_some())
            };
            // The month of `12/03` stands beside its day.
            let is_beside = |at: usize, to: usize| {
                let whole = matches!(&other.figures[to].figure.kind, FigureKind::Date(date) if date.parts() == [true; 3]);
                let partner = others[to].filter(|it| *it < own.figures.len());
                whole || !self.frame.has_words || partner.is_some_and(|it| it.abs_diff(at) == 1)
            };
            for (at, (placed, taken)) in own.figures.iter().zip(taken).enumerate() {
                let is_part = |to: &usize| {
                    let it = &other.figures[*to];
                    is_part_of_date(&placed.figure, &it.figure, self.frame.has_words)
                        && is_apart(*to)
                        && is_beside(at, *to)
                };
                let near = || other_places.near(&placed.at, Nearness::Block);
                if taken.is_none() && near().iter().any(is_part) {
                    *taken = Some(usize::MAX);
                }
            }
        }
    }

    /// Figures that changed places in a table or list: each has lost what the other has.
    fn settle_moves(&mut self) {
        let pairs: Vec<(usize, usize)> = self
            .own_to
            .iter()
            .enumerate()
            .filter_map(|(at, to)| Some((at, (*to)?)))
            .filter(|(at, to)| {
                let (own, other) = (&self.own.figures[*at].at, &self.source.figures[*to].at);
                own != other && self.frame.same_outline
            })
            .collect();
        let places =
            |(at, to): &(usize, usize)| (self.own.figures[*at].at, self.source.figures[*to].at);
        let mut told: Vec<Address> = Vec::new();
        let mut findings = Vec::new();
        for pair in &pairs {
            let (own, other) = places(pair);
            let in_cells = own.in_table && other.in_table || own.in_list && other.in_list;
            // Two paragraphs may have changed places too.
            let is_text = !own.in_table && !other.in_table && self.counts_much(pair.0);
            match nearness(&own, &other, self.frame) {
                Nearness::Block if in_cells => {}
                Nearness::Section if is_text => {}
                _ => continue,
            }
            let back = pairs.iter().find(|it| {
                let (there, here) = places(it);
                there == other && here == own
            });
            if back.is_none()
                || told.contains(&own)
                || has_row_moved(self.own, self.source, &own, &other)
            {
                continue;
            }
            told.extend([own, other]);
            let is_error = own.in_table;
            findings.push(FigureFinding::Moved(pair.0, pair.1, is_error));
        }
        self.findings.extend(findings);
    }

    /// Whether a figure is in digits and more than a few.
    fn counts_much(&self, at: usize) -> bool {
        let figure = &self.own.figures[at].figure;
        let few = |it: &Number| it.whole().is_some_and(|it| it <= 10);
        figure.weight == Weight::Digits && !figure.number().is_some_and(few)
    }

    /// Parts of a whole that one text has in words and the other as two numbers with a stroke.
    fn settle_strokes(&mut self) {
        // «a quarter» has an article that may have been taken for the 1 of `1/4`.
        let [mut own, mut source] = self.open();
        for (at, to) in self.own_to.iter().enumerate() {
            let Some(other) = to.and_then(|to| self.source.figures.get(to)) else {
                continue;
            };
            let weights = (self.own.figures[at].figure.weight, other.figure.weight);
            match weights {
                (Weight::Digits, Weight::Trace) => own.push(at),
                (Weight::Trace, Weight::Digits) => source.extend(to),
                _ => {}
            }
        }
        let (own, source) = ((self.own, &*own), (self.source, &*source));
        for here in [true, false] {
            let (written, said, taken, others) = match here {
                true => (own, source, &mut self.own_to, &mut self.source_to),
                false => (source, own, &mut self.source_to, &mut self.own_to),
            };
            for (first, to) in strokes(written, said, self.frame) {
                (taken[first], taken[first + 1]) = (Some(to), Some(to));
                others[to] = Some(first);
            }
        }
    }

    /// Where words are not read, `90 هزار` is 90: it stands for the 90,000 of the other text.
    fn settle_scales(&mut self) {
        let [own_open, source_open] = self.open();
        for at in own_open {
            for &to in &source_open {
                let (own, other) = (&self.own.figures[at], &self.source.figures[to]);
                let is_free = self.own_to[at].is_none() && self.source_to[to].is_none();
                if is_free
                    && nearness(&own.at, &other.at, self.frame) <= Nearness::Section
                    && is_scaled(&own.figure, &other.figure)
                {
                    self.own_to[at] = Some(to);
                    self.source_to[to] = Some(at);
                }
            }
        }
    }

    fn left_over(&mut self) {
        if !self.frame.has_words {
            self.settle_scales();
        }
        self.pair(|agreement, own, other| match agreement {
            Agreement::Perhaps(why) => Some(FigureFinding::Asks(own, other, why)),
            _ => None,
        });
        let to = [self.own_to.as_slice(), self.source_to.as_slice()];
        let (found, settled) = hijri([self.own, self.source], to, self.frame);
        self.findings.extend(found);
        for (here, at) in settled {
            self.settle(here, at);
        }
        self.pair(|agreement, own, other| match agreement {
            Agreement::Unlike(why) => Some(FigureFinding::Differs(own, other, Some(why))),
            _ => None,
        });
        self.settle_repeats();
        self.differing();
        self.alone();
    }

    /// Pairs what is left over, the nearest first.
    fn pair(&mut self, judge: impl Fn(Agreement, usize, usize) -> Option<FigureFinding>) {
        for most in [Nearness::Same, Nearness::Block, Nearness::Section] {
            let [own_open, _] = self.open();
            for at in own_open {
                let own = &self.own.figures[at];
                for &to in self.source_places.near(&own.at, most) {
                    if self.own_to[at].is_some() || self.source_to[to].is_some() {
                        continue;
                    }
                    let other = &self.source.figures[to];
                    let traces = (own.figure.weight, other.figure.weight);
                    if nearness(&own.at, &other.at, self.frame) > most
                        || traces == (Weight::Trace, Weight::Trace)
                    {
                        continue;
                    }
                    if let Some(finding) = judge(agreement(&own.figure, &other.figure), at, to) {
                        self.findings.push(finding);
                        self.own_to[at] = Some(to);
                        self.source_to[to] = Some(at);
                    }
                }
            }
        }
    }

    /// What one language says again is said in both.
    fn settle_repeats(&mut self) {
        for here in [true, false] {
            let (own, other, taken, others) = match here {
                true => (self.own, self.source, &self.own_to, &self.source_to),
                false => (self.source, self.own, &self.source_to, &self.own_to),
            };
            let other_places = match here {
                true => &self.source_places,
                false => &self.own_places,
            };
            let left: Vec<usize> = (0..own.figures.len())
                .filter(|at| taken[*at].is_none())
                .collect();
            let mut repeats = Vec::new();
            for at in left {
                let placed = &own.figures[at];
                // Unless something else stands in its place.
                let near = other_places.near(&placed.at, Nearness::Block);
                let instead = near.iter().any(|to| {
                    others[*to].is_none() && other.figures[*to].figure.weight >= Weight::Light
                });
                let near = other_places.near(&placed.at, Nearness::Section);
                let is_said = |to: &usize| {
                    let it = &other.figures[*to].figure;
                    is_short_year(&placed.figure, it)
                        || matches!(
                            agreement(&placed.figure, it),
                            Agreement::Same | Agreement::Kindred | Agreement::Perhaps(Doubt::NoDay)
                        )
                };
                if !instead && near.iter().any(is_said) {
                    repeats.push(at);
                }
            }
            repeats.into_iter().for_each(|at| self.settle(here, at));
        }
    }

    /// What is left over on both sides of one place.
    fn differing(&mut self) {
        for strict in [true, false] {
            for most in [Nearness::Same, Nearness::Block, Nearness::Section] {
                let [own_open, _] = self.open();
                for at in own_open {
                    let own = &self.own.figures[at];
                    for &to in self.source_places.near(&own.at, most) {
                        if self.own_to[at].is_some() || self.source_to[to].is_some() {
                            continue;
                        }
                        let other = &self.source.figures[to];
                        let near = nearness(&own.at, &other.at, self.frame) <= most;
                        if !self.frame.has_words && is_word(&own.figure, &other.figure) {
                            continue;
                        }
                        // One text says "the first" where the other numbers nothing.
                        let is_far =
                            most > Nearness::Block && are_ordinals(&own.figure, &other.figure);
                        if near && !is_far && stands_for(&own.figure, &other.figure, strict) {
                            self.findings.push(FigureFinding::Differs(at, to, None));
                            self.own_to[at] = Some(to);
                            self.source_to[to] = Some(at);
                        }
                    }
                }
            }
        }
    }

    fn alone(&mut self) {
        for (here, own, taken, vague) in [
            (true, self.own, &self.own_to, &self.source.vague),
            (false, self.source, &self.source_to, &self.own.vague),
        ] {
            for (at, placed) in own.figures.iter().enumerate() {
                if taken[at].is_some() {
                    continue;
                }
                let open = open_near(vague, &placed.at, self.frame);
                let Some(is_error) = judged_alone(&placed.figure, &open, self.frame) else {
                    continue;
                };
                self.findings.push(match here {
                    true => FigureFinding::OnlyHere(at, is_error),
                    false => FigureFinding::OnlyThere(at, is_error),
                });
            }
        }
    }
}
