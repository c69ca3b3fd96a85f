//! The figures of two pages, one against the other.
//!
//! Figures are matched where they stand: in the same cell, item or paragraph first, then in the same section, then in the
//! page, since a sentence may be two in the other language. What is left over on both sides in one place is an error; what
//! is left over on one side is one only when it is written in digits and nothing in the other text leaves it open.

use std::ops::Range;

use super::agree::{Agreement, agreement, of_one_nature};
use super::figure::{Figure, Kind, Weight};
use crate::check::parity::shape::Address;

/// A figure and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub figure: Figure,
    pub at: Address,
    /// Its bytes in the file.
    pub source: Range<usize>,
}

/// The figures of a page.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    pub figures: Vec<Placed>,
    /// Where words leave a number open.
    pub vague: Vec<Address>,
}

/// What is found, each by the number of its figure.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// Two figures stand in one place and differ, for a reason where there is one.
    Differs(usize, usize, Option<&'static str>),
    /// Two figures may be the same.
    Asks(usize, usize, &'static str),
    /// A figure of the page that is looked at has no counterpart.
    OnlyHere(usize, bool),
    /// A figure of its source has none.
    OnlyThere(usize, bool),
    /// Two cells of a table, or items of a list, have changed places; whether that is an error.
    Moved(usize, usize, bool),
}

/// What is known of the pair besides its figures.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    /// Whether sections can be told apart by their numbers.
    pub same_outline: bool,
    /// Whether words of both languages are read.
    pub has_words: bool,
}

/// How near two places are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    Same,
    Block,
    Section,
    Page,
}

fn nearness(own: &Address, other: &Address, frame: Frame) -> Nearness {
    if !frame.same_outline && own.section != other.section {
        return Nearness::Page;
    }
    let same_block = own.section == other.section && own.block == other.block;
    match (own == other, same_block, own.section == other.section) {
        (true, ..) => Nearness::Same,
        (_, true, _) => Nearness::Block,
        (_, _, true) => Nearness::Section,
        _ => Nearness::Page,
    }
}

/// Compares two pages.
pub(super) fn balance(own: &Ledger, source: &Ledger, frame: Frame) -> Vec<Finding> {
    let mut matcher = Matcher {
        own,
        source,
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
    matcher.moved();
    matcher.left_over();
    matcher.findings
}

struct Matcher<'a> {
    own: &'a Ledger,
    source: &'a Ledger,
    frame: Frame,
    own_to: Vec<Option<usize>>,
    source_to: Vec<Option<usize>>,
    findings: Vec<Finding>,
}

impl Matcher<'_> {
    /// Matches figures that agree so and are no further apart. Those that ask for a counterpart come first.
    fn take(&mut self, most: Nearness, wanted: Agreement) {
        for weights in [
            (Weight::Light, Weight::Light),
            (Weight::Trace, Weight::Light),
            (Weight::Light, Weight::Trace),
            (Weight::Trace, Weight::Trace),
        ] {
            for at in 0..self.own.figures.len() {
                let own = &self.own.figures[at];
                if self.own_to[at].is_some() || own.figure.weight < weights.0 {
                    continue;
                }
                let free = |(to, other): &(usize, &Placed)| {
                    self.source_to[*to].is_none()
                        && other.figure.weight >= weights.1
                        && nearness(&own.at, &other.at, self.frame) <= most
                        && agreement(&own.figure, &other.figure) == wanted
                };
                let mut others = self.source.figures.iter().enumerate();
                if let Some((to, _)) = others.find(free) {
                    self.own_to[at] = Some(to);
                    self.source_to[to] = Some(at);
                }
            }
        }
    }

    /// Figures that changed places in a table or list: each has lost what the other has.
    fn moved(&mut self) {
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
            if nearness(&own, &other, self.frame) != Nearness::Block || !in_cells {
                continue;
            }
            let back = pairs.iter().find(|it| {
                let (there, here) = places(it);
                there == other && here == own
            });
            if back.is_none() || told.contains(&own) || self.rows_moved(&pairs, &own) {
                continue;
            }
            told.extend([own, other]);
            let is_error = own.in_table;
            findings.push(Finding::Moved(pair.0, pair.1, is_error));
        }
        self.findings.extend(findings);
    }

    /// Whether whole rows of a table stand in another order, as where names are sorted: what stood in one row stands in one.
    fn rows_moved(&self, pairs: &[(usize, usize)], at: &Address) -> bool {
        if !at.in_table {
            return false;
        }
        let in_table = pairs
            .iter()
            .map(|(own, to)| (&self.own.figures[*own].at, &self.source.figures[*to].at));
        let mut in_table =
            in_table.filter(|(own, _)| own.section == at.section && own.block == at.block);
        in_table.all(|(own, other)| own.column == other.column)
            && pairs
                .iter()
                .any(|(own, _)| self.own.figures[*own].at.row != at.row)
            && self.has_many_columns(at)
    }

    /// A table with figures in one column only cannot tell whether its rows were sorted.
    fn has_many_columns(&self, at: &Address) -> bool {
        let mut columns: Vec<u32> = self
            .own
            .figures
            .iter()
            .filter(|it| {
                it.at.section == at.section && it.at.block == at.block && it.at.row == at.row
            })
            .map(|it| it.at.column)
            .collect();
        columns.dedup();
        columns.len() > 1
    }

    fn left_over(&mut self) {
        self.pair(|agreement, own, other| match agreement {
            Agreement::Perhaps(why) => Some(Finding::Asks(own, other, why)),
            _ => None,
        });
        self.hijri();
        self.pair(|agreement, own, other| match agreement {
            Agreement::Unlike(why) => Some(Finding::Differs(own, other, Some(why))),
            _ => None,
        });
        self.repeated();
        self.differing();
        self.alone();
    }

    /// Pairs what is left over, the nearest first.
    fn pair(&mut self, judge: impl Fn(Agreement, usize, usize) -> Option<Finding>) {
        for most in [Nearness::Same, Nearness::Block, Nearness::Section] {
            for at in 0..self.own.figures.len() {
                for to in 0..self.source.figures.len() {
                    if self.own_to[at].is_some() || self.source_to[to].is_some() {
                        continue;
                    }
                    let (own, other) = (&self.own.figures[at], &self.source.figures[to]);
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

    /// A Hijri date that only one language gives is right where a Gregorian one stands for the same day.
    fn hijri(&mut self) {
        for here in [true, false] {
            let (own, other) = if here {
                (self.own, self.source)
            } else {
                (self.source, self.own)
            };
            for at in 0..own.figures.len() {
                let taken = if here {
                    self.own_to[at]
                } else {
                    self.source_to[at]
                };
                let placed = &own.figures[at];
                let Kind::Date(date) = &placed.figure.kind else {
                    continue;
                };
                if !date.hijri || taken.is_some() {
                    continue;
                }
                let gregorian = |it: &&(usize, &Placed)| {
                    matches!(&it.1.figure.kind, Kind::Date(date) if !date.hijri)
                        && nearness(&placed.at, &it.1.at, self.frame) <= Nearness::Section
                };
                let all = |ledger: &'_ Ledger| -> Vec<usize> {
                    let figures: Vec<(usize, &Placed)> =
                        ledger.figures.iter().enumerate().collect();
                    figures
                        .iter()
                        .filter(gregorian)
                        .map(|(at, _)| *at)
                        .collect()
                };
                let corresponds =
                    |ledger: &Ledger, at: &usize| match &ledger.figures[*at].figure.kind {
                        Kind::Date(other) => date.corresponds(other) || other.days().is_none(),
                        _ => false,
                    };
                let (here_too, there) = (all(own), all(other));
                let is_right = here_too.iter().any(|at| corresponds(own, at))
                    || there.iter().any(|at| corresponds(other, at))
                    || date.days().is_none();
                let first = there.first().copied();
                if !is_right && let Some(first) = first {
                    let why = Some("the Hijri date is of another day");
                    let (a, b) = if here { (at, first) } else { (first, at) };
                    self.findings.push(Finding::Differs(a, b, why));
                }
                if is_right || first.is_some() {
                    let slot = if here {
                        &mut self.own_to
                    } else {
                        &mut self.source_to
                    };
                    slot[at] = Some(usize::MAX);
                }
            }
        }
    }

    /// What one language says again is said in both.
    fn repeated(&mut self) {
        for here in [true, false] {
            let (own, other, taken) = match here {
                true => (self.own, self.source, &self.own_to),
                false => (self.source, self.own, &self.source_to),
            };
            let others = if here { &self.source_to } else { &self.own_to };
            let left: Vec<usize> = (0..own.figures.len())
                .filter(|at| taken[*at].is_none())
                .collect();
            let mut repeats = Vec::new();
            for at in left {
                let placed = &own.figures[at];
                let said = other.figures.iter().any(|it| {
                    nearness(&placed.at, &it.at, self.frame) <= Nearness::Section
                        && (is_short_year(&placed.figure, &it.figure)
                            || matches!(
                                agreement(&placed.figure, &it.figure),
                                Agreement::Same | Agreement::Kindred
                            ))
                });
                // Unless something else stands in its place.
                let instead = other.figures.iter().enumerate().any(|(to, it)| {
                    others[to].is_none()
                        && it.figure.weight >= Weight::Light
                        && nearness(&placed.at, &it.at, self.frame) <= Nearness::Block
                });
                if said && !instead {
                    repeats.push(at);
                }
            }
            let slot = if here {
                &mut self.own_to
            } else {
                &mut self.source_to
            };
            repeats
                .into_iter()
                .for_each(|at| slot[at] = Some(usize::MAX));
        }
    }

    /// What is left over on both sides of one place.
    fn differing(&mut self) {
        for strict in [true, false] {
            for most in [Nearness::Same, Nearness::Block, Nearness::Section] {
                for at in 0..self.own.figures.len() {
                    for to in 0..self.source.figures.len() {
                        if self.own_to[at].is_some() || self.source_to[to].is_some() {
                            continue;
                        }
                        let (own, other) = (&self.own.figures[at], &self.source.figures[to]);
                        let near = nearness(&own.at, &other.at, self.frame) <= most;
                        if near && stands_for(&own.figure, &other.figure, strict) {
                            self.findings.push(Finding::Differs(at, to, None));
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
                let open = vague
                    .iter()
                    .any(|it| nearness(&placed.at, it, self.frame) <= Nearness::Block);
                let Some(is_error) = judged_alone(&placed.figure, open, self.frame) else {
                    continue;
                };
                self.findings.push(match here {
                    true => Finding::OnlyHere(at, is_error),
                    false => Finding::OnlyThere(at, is_error),
                });
            }
        }
    }
}

/// Whether a number is a year without its century, which the other text gives whole: law 75-16 of 1975.
fn is_short_year(short: &Figure, year: &Figure) -> bool {
    let whole = |figure: &Figure| figure.number()?.values.first()?.as_whole();
    let is_short = |digits: &String| digits.len() == 2;
    let is_two = short
        .number()
        .and_then(|it| it.digits.as_ref())
        .is_some_and(is_short);
    match (whole(short), whole(year)) {
        (Some(short), Some(year)) => is_two && (1900..2100).contains(&year) && year % 100 == short,
        _ => false,
    }
}

/// Whether a figure without counterpart is an error, a question, or nothing.
fn judged_alone(figure: &Figure, open: bool, frame: Frame) -> Option<bool> {
    let value = figure
        .number()
        .and_then(|it| it.values.first())
        .and_then(|it| it.as_whole());
    let is_small = value.is_some_and(|it| it <= 10);
    match figure.weight {
        Weight::Trace | Weight::Light => None,
        Weight::Word if open => Some(false),
        Weight::Word if is_small || value.is_none() => None,
        Weight::Word => Some(false),
        // Where words are not read, a number may be one.
        Weight::Digits if open || !frame.has_words && value.is_none_or(|it| it <= 100) => {
            Some(false)
        }
        Weight::Digits => Some(true),
    }
}

/// Whether a figure stands where another ought to; strictly, only where both are of one nature and count the same things.
fn stands_for(own: &Figure, other: &Figure, strict: bool) -> bool {
    let heavier = own.weight.max(other.weight);
    let lighter = own.weight.min(other.weight);
    if heavier < Weight::Light || !of_one_nature(own, other) {
        return false;
    }
    let units = match (own.number(), other.number()) {
        (Some(a), Some(b)) => (a.unit.as_ref(), b.unit.as_ref()),
        _ => (None, None),
    };
    let same_unit = matches!(units, (Some(a), Some(b)) if a.agrees(b));
    if lighter == Weight::Trace {
        // `one month` against `deux mois`.
        return same_unit && heavier >= Weight::Light;
    }
    if strict {
        let kinds = std::mem::discriminant(&own.kind) == std::mem::discriminant(&other.kind);
        return kinds && (same_unit || units == (None, None));
    }
    // Two of what is often no number ask for nothing.
    lighter > Weight::Light
        || heavier > Weight::Light
        || same_unit
        || matches!(own.kind, Kind::Weekday(_) | Kind::Date(_))
        || own
            .number()
            .is_some_and(|it| it.is_fraction || it.label.is_some())
}
