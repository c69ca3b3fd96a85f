//! Figures: whether two languages of a text give the same numbers, dates, times, sums and telephone numbers.
//!
//! Takes the running text of both pages, block by block; tells figures that differ at both places. `30` against ثلاثين is
//! the same, against `3` it is an error; rounded, converted and open ones are questions, of the severity `note`.
//!
//! A figure of words is read in the languages of `words/`, one of digits in all.

mod abridged;
mod agree;
mod balance;
mod bound;
mod cited;
mod date;
mod dates;
mod decimals;
mod digits;
mod doubt;
mod dual;
mod elsewhere;
mod figure;
mod grouped;
mod half;
mod hijri;
mod ledger;
mod lexicon;
mod numbers;
mod opposed;
mod parts;
mod period;
mod phone;
mod places;
mod powers;
mod ratio;
mod read;
mod rhythm;
mod roman;
mod rows;
mod runs;
mod scales;
mod sense;
mod share;
mod shared;
mod sign_kind;
mod signs;
mod smaller;
mod strokes;
mod times;
mod token;
mod twice;
mod uncounted;
mod unit;
mod weigh;
mod words;
mod worth;

use std::ops::Range;
use std::rc::Rc;

use super::pair::{Pair, Side};
use super::shape::{Address, NOTES, Shape};
use crate::check::manuscript::Manuscript;
use crate::check::rules::{PARITY_FIGURES as RULE, PARITY_TABLES};
use crate::diagnostic::{Diagnostic, Message, Severity, shorten};
use balance::balance;
use doubt::Doubt;
use ledger::{FigureFinding, OpenNumber, PairContext, PlacedFigure, PlacedRhythm};

pub(in crate::check) use ledger::{FigureLedger, Judged};
pub(in crate::check) use lexicon::{Lexicon, Lexicons};

/// Sections that the source lacks are counted from here.
const LACKING: u32 = NOTES / 2;

/// Tells of every figure that has no counterpart.
pub(in crate::check) fn figures(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let is_told = |it: &&Judged| !is_moved_cell(it);
    found.extend(
        compared(pair)
            .iter()
            .filter(is_told)
            .map(|it| diagnose(pair, it)),
    );
}

/// Tells of figures that stand in another cell of their table.
pub(in crate::check) fn moved_cells(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let is_told = |it: &&Judged| is_moved_cell(it);
    found.extend(
        compared(pair)
            .iter()
            .filter(is_told)
            .map(|it| diagnose(pair, it)),
    );
}

fn is_moved_cell(judged: &Judged) -> bool {
    matches!(judged.finding, FigureFinding::Moved(_, _, true))
}

/// Two rules tell what is found of a pair; it is found once.
fn compared<'p>(pair: &'p Pair) -> &'p [Judged] {
    pair.figures.get_or_init(|| compare(pair))
}

fn compare(pair: &Pair) -> Vec<Judged> {
    let lexicon = |side: &Side| pair.lexicons.of(side.tag());
    let (own_words, source_words) = (lexicon(&pair.own), lexicon(&pair.source));
    // Sections have the numbers of the source; those that it lacks have none of them.
    let of_source = |at: Address| {
        let at = noted(at, pair.own.shape, pair.source.shape);
        let lacking = LACKING + at.section;
        let section = pair.own.answer(at.section).unwrap_or(lacking);
        Address { section, ..at }
    };
    let own = ledger(&pair.own, own_words).placed(of_source);
    let source = ledger(&pair.source, source_words);
    let source = source.placed(|at| noted(at, pair.source.shape, pair.own.shape));
    let frame = PairContext {
        same_outline: pair.own.shape.headings.len() == pair.source.shape.headings.len(),
        has_words: own_words.has_words() && source_words.has_words(),
    };
    let place = |ledger: &FigureLedger, at: usize| Some(ledger.figures[at].source.clone());
    balance(&own, &source, frame)
        .into_iter()
        .map(|finding| {
            let (own, source) = match finding {
                FigureFinding::Differs(a, b, _)
                | FigureFinding::Asks(a, b, _)
                | FigureFinding::Moved(a, b, _) => (place(&own, a), place(&source, b)),
                FigureFinding::Rhythm(a, b, ..) => (
                    Some(own.rhythms[a].source.clone()),
                    Some(source.rhythms[b].source.clone()),
                ),
                FigureFinding::OnlyHere(at, _) => (place(&own, at), None),
                FigureFinding::OnlyThere(at, _) => (None, place(&source, at)),
            };
            Judged {
                finding,
                own,
                source,
            }
        })
        .filter(|it| match (&it.own, &it.source) {
            (Some(own), Some(source))
                if matches!(it.finding, FigureFinding::Differs(_, _, None)) =>
            {
                !elsewhere::holds(&pair.source, &pair.own, own)
                    && !elsewhere::holds(&pair.own, &pair.source, source)
            }
            (Some(own), Some(_))
                if matches!(it.finding, FigureFinding::Asks(_, _, Doubt::Rounded)) =>
            {
                !elsewhere::is_grouped(&pair.source, &pair.own, own)
            }
            (Some(own), None) => !elsewhere::holds(&pair.source, &pair.own, own),
            (None, Some(source)) => !elsewhere::holds(&pair.own, &pair.source, source),
            _ => true,
        })
        .collect()
}

/// All figures of a page: those of its title and description too. They are read once, however many pages it is held against.
fn ledger<'s>(side: &Side<'s>, lexicon: &Lexicon) -> &'s FigureLedger {
    let read = || read_page(side.page, side.shape, lexicon);
    side.figures.get_or_init(read)
}

fn read_page(page: &Manuscript, shape: &Shape, lexicon: &Lexicon) -> FigureLedger {
    let mut ledger = FigureLedger::default();
    let front = &page.text[page.front.clone()];
    let said = [
        (&Some(page.said.title.clone()), 0),
        (&page.said.description, 1),
    ];
    for (text, number) in said {
        let Some(text) = text
            .as_deref()
            .filter(|text| may_hold_figures(text, lexicon))
        else {
            continue;
        };
        let at = Address {
            section: NOTES - 1,
            block: number,
            ..Address::default()
        };
        let start = front.find(text).map(|at| page.front.start + at);
        let place = |span: Range<usize>| match start {
            Some(start) => start + span.start..start + span.end,
            None => page.said.title_place.start..page.said.title_place.end,
        };
        add(&mut ledger, text, lexicon, at, place);
    }
    for passage in &page.passages {
        if !may_hold_figures(&passage.text, lexicon) {
            continue;
        }
        let Some(start) = passage.parts.first().map(|part| part.source.start) else {
            continue;
        };
        let at = shape.address(start);
        add(&mut ledger, &passage.text, lexicon, at, |span| {
            page.source(passage, span)
        });
    }
    ledger
}

/// Without words to read, a text without digits has no figures.
fn may_hold_figures(text: &str, lexicon: &Lexicon) -> bool {
    lexicon.has_words() || text.chars().any(char::is_numeric)
}

/// Notes stand in the order of their sentences: those of one label belong together, where both pages have the same labels.
fn noted(at: Address, own: &Shape, other: &Shape) -> Address {
    let Some(number) = at.section.checked_sub(NOTES) else {
        return at;
    };
    let labels = |shape: &Shape| {
        let mut labels: Vec<String> = shape.definitions.iter().map(|it| it.0.clone()).collect();
        labels.sort();
        labels
    };
    let sorted = labels(own);
    let index = match sorted == labels(other) {
        true => own
            .definitions
            .get(number as usize)
            .and_then(|(label, _)| sorted.iter().position(|it| it == label)),
        // By the order in which they are called.
        false => own
            .definitions
            .get(number as usize)
            .and_then(|(label, _)| own.notes.iter().position(|(it, _)| it == label)),
    };
    let index = index
        .and_then(|it| u32::try_from(it).ok())
        .unwrap_or(number);
    Address {
        section: NOTES.saturating_add(index),
        ..at
    }
}

fn add(
    ledger: &mut FigureLedger,
    text: &str,
    lexicon: &Lexicon,
    at: Address,
    place: impl Fn(Range<usize>) -> Range<usize>,
) {
    let reading = read::read(text, lexicon);
    let vague = reading.vague.into_iter();
    ledger
        .vague
        .extend(vague.map(|least| OpenNumber { least, at }));
    let rhythms = reading.rhythms.into_iter();
    ledger.rhythms.extend(rhythms.map(|it| {
        let source = place(it.span.clone());
        let rhythm = Rc::new(it);
        PlacedRhythm { rhythm, at, source }
    }));
    for figure in reading.figures {
        let source = place(figure.span.clone());
        let figure = Rc::new(figure);
        ledger.figures.push(PlacedFigure { figure, at, source });
    }
}

/// What is to be said where `here` stands, or would; `tag` is of the page that is looked at.
fn say(
    finding: &FigureFinding,
    (here, there): (&String, &String),
    (tag, other): (&str, &str),
) -> Message {
    match finding {
        FigureFinding::Differs(_, _, None) => message!("figure-differs", here, there, other),
        FigureFinding::Differs(_, _, Some(why)) | FigureFinding::Rhythm(_, _, why, true) => {
            let why = why.message();
            message!("figure-differs-because", here, there, other, why)
        }
        FigureFinding::Asks(_, _, why) | FigureFinding::Rhythm(_, _, why, false) => {
            let why = why.message();
            message!("figure-perhaps-differs", here, there, other, why)
        }
        FigureFinding::OnlyHere(..) | FigureFinding::OnlyThere(..) => match here.is_empty() {
            true => message!("figure-only-there", there, other, tag),
            false => message!("figure-only-here", here, other),
        },
        FigureFinding::Moved(..) => message!("figure-moved", here, other),
    }
}

fn diagnose(pair: &Pair, judged: &Judged) -> Diagnostic {
    let Judged {
        finding,
        own,
        source,
    } = judged;
    let text = |side: &Side, range: &Option<Range<usize>>| {
        let range = range.clone().unwrap_or_default();
        shorten(side.page.text.get(range).unwrap_or("")).into_owned()
    };
    let texts = (text(&pair.own, own), text(&pair.source, source));
    let rule = match finding {
        FigureFinding::Moved(_, _, true) => &PARITY_TABLES,
        _ => &RULE,
    };
    let said = pair.both(texts.0, texts.1, |here, there, other| {
        say(finding, (here, there), (pair.own.tag(), other))
    });
    let is_error = match finding {
        FigureFinding::Differs(..) => true,
        FigureFinding::Asks(..) => false,
        FigureFinding::OnlyHere(_, is_error)
        | FigureFinding::OnlyThere(_, is_error)
        | FigureFinding::Rhythm(_, _, _, is_error)
        | FigureFinding::Moved(_, _, is_error) => *is_error,
    };
    // Where it would stand: the same block, else the beginning.
    let body = |side: &Side, other: &Side, range: &Option<Range<usize>>| match range {
        Some(range) => side.place_of(other, range.start),
        None => side.page.body.clone(),
    };
    let is_alone = (own.is_none(), source.is_none());
    let (here, there) = (own.clone(), source.clone());
    let places = (
        here.unwrap_or_else(|| body(&pair.own, &pair.source, source)),
        there.unwrap_or_else(|| body(&pair.source, &pair.own, own)),
    );
    let mut finding = match is_alone {
        (false, true) => {
            let [message, _] = said;
            rule.finding(pair.own.page, pair.own.page.first_line(places.0), message)
        }
        _ => pair.finding(rule, places, said, message!("this-is-in-its-place")),
    };
    if !is_error {
        finding.severity = Severity::Note;
    }
    finding.hint(pair.remedy(rule))
}
