//! How often something is, and how many times as much it has become: `monthly`, «كل ستة أشهر», `twice a day`, `doublé`.
//!
//! Takes the words and figures of a text; gives what it says of either. Such a word often stands alone, and is no figure of its own:
//! it is held against what the same block of the other page says, where each has one and no more.

use std::ops::Range;

use super::figure::{Figure, FigureKind, Number};
use super::lexicon::Lexicon;
use super::ratio::Ratio;
use super::sense::Sense;
use super::signs::{Sign, ends_before};
use super::token::Token;

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RhythmKind {
    /// After how many hours it is again.
    Often,
    /// How many times as much.
    Multiple,
}

/// What a word or phrase says.
#[derive(Debug, Clone)]
pub(super) struct Rhythm {
    pub kind: RhythmKind,
    /// What it says, and what else it may say.
    pub values: [Ratio; 2],
    /// Its bytes in the text.
    pub span: Range<usize>,
}

/// How two of a kind stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RhythmMatch {
    Same,
    Perhaps,
    Other,
}

impl Rhythm {
    fn new(kind: RhythmKind, value: Ratio, span: Range<usize>) -> Self {
        let values = [value; 2];
        Rhythm { kind, values, span }
    }

    /// Compares two of a kind.
    pub(super) fn against(&self, other: &Self) -> RhythmMatch {
        let is_same = |own: Ratio, there: Ratio| {
            let (own, there) = (own.about(), there.about());
            // Two weeks are fifteen days to who counts both ends, and four weeks a month.
            let slack = match self.kind {
                RhythmKind::Often => 1.15,
                RhythmKind::Multiple => 1.01,
            };
            own <= there * slack && there <= own * slack
        };
        let any = |own: &Ratio| other.values.iter().any(|there| is_same(*own, *there));
        match is_same(self.values[0], other.values[0]) {
            true => RhythmMatch::Same,
            false if self.values.iter().any(any) => RhythmMatch::Perhaps,
            false => RhythmMatch::Other,
        }
    }
}

/// How many words may stand between a number and what it is said for: `30,000 passengers a day`.
const BETWEEN: usize = 3;

/// All that a text says so.
pub(super) fn rhythms(
    lexicon: &Lexicon,
    tokens: &[Token],
    signs: &[Sign],
    figures: &[Figure],
) -> Vec<Rhythm> {
    let index = |byte: usize| tokens.partition_point(|token| token.range.start < byte);
    let mut found: Vec<Rhythm> = Vec::new();
    for sign in signs {
        let (kind, value) = match sign.sense {
            Sense::Often(hours) => (RhythmKind::Often, Ratio::whole(hours)),
            Sense::Multiple(times) => (RhythmKind::Multiple, times),
            _ => continue,
        };
        let end = sign.at + sign.len;
        // «شهري مايو ويونيو» are two months, and no monthly one.
        if lexicon.units_first() && begins_figure(lexicon, tokens, end) {
            continue;
        }
        // «deux sessions annuelles» are twice a year, or two that are yearly each.
        if kind == RhythmKind::Often && figures.iter().any(|it| counts(it, sign.at, &index)) {
            continue;
        }
        // `twice monthly`
        let at = sign.at - usize::from(sign.at > 0 && tokens[sign.at - 1].is("-"));
        let counted = figures.iter().find(|it| index(it.span.end) == at);
        let counted = counted.filter(|_| kind == RhythmKind::Often);
        let value = counted
            .and_then(|it| shared(lexicon, tokens, it, value, &index))
            .unwrap_or(value);
        let span = tokens[sign.at].range.start..tokens[end - 1].range.end;
        match found
            .last_mut()
            .filter(|it| it.span == span && it.kind == kind)
        {
            Some(it) => it.values[1] = value,
            None => found.push(Rhythm::new(kind, value, span)),
        }
    }
    for (which, figure) in figures.iter().enumerate() {
        let (at, end) = (index(figure.span.start), index(figure.span.end));
        let before = which.checked_sub(1).map(|it| &figures[it]);
        let again = often(lexicon, tokens, figure, (at, end), before, &index);
        let again = again.map(|hours| Rhythm::new(RhythmKind::Often, hours, figure.span.clone()));
        found.extend(again);
        let times = times(lexicon, tokens, figure, (at, end), &mut found);
        let times = times.map(|it| Rhythm::new(RhythmKind::Multiple, it, figure.span.clone()));
        found.extend(times);
    }
    found
}

/// Whether a figure counts a few things, named behind it, of which a word says how often they are.
fn counts(figure: &Figure, at: usize, index: &impl Fn(usize) -> usize) -> bool {
    let few = |it: &Number| {
        let value = it.values.first().and_then(|it| it.as_whole());
        it.unit.is_none() && !it.is_ordinal && value.is_some_and(|it| (2..=12).contains(&it))
    };
    let end = index(figure.span.end);
    end < at && at - end < 3 && figure.number().is_some_and(few)
}

fn begins_figure(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    let is_figure = |sense| {
        let is_it = matches!(
            sense,
            Sense::Month(_) | Sense::Hijri(_) | Sense::Weekday(_) | Sense::Cardinal(_)
        );
        is_it.then_some(())
    };
    tokens.get(at).is_some_and(Token::is_number) || lexicon.find(tokens, at, is_figure).is_some()
}

/// The hours between one time and the next that a figure says, `before` being the figure before it.
fn often(
    lexicon: &Lexicon,
    tokens: &[Token],
    figure: &Figure,
    (at, end): (usize, usize),
    before: Option<&Figure>,
    index: &impl Fn(usize) -> usize,
) -> Option<Ratio> {
    let every = |at| ends_before(lexicon, tokens, at, Sense::Every);
    if matches!(figure.kind, FigureKind::Weekday(_)) {
        return every(at).then_some(Ratio::whole(WEEK));
    }
    let number = figure.number()?;
    let value = *number.values.first()?;
    let unit = number.unit.as_ref()?;
    if let Some(time) = &unit.per {
        let hours = Ratio::whole(hours(time)?);
        return match &*unit.base {
            "times" => divided(hours, value),
            _ => Some(hours),
        };
    }
    let hours = Ratio::whole(hours(&unit.base)?);
    // «tous les cinq du mois»
    if (at..end).any(|at| lexicon.has(tokens, at, Sense::Of).is_some()) {
        return None;
    }
    if every(at) {
        // «كل يوم أحد»
        let day = |sense| matches!(sense, Sense::Weekday(_)).then_some(());
        let hours = match lexicon.find(tokens, end, day) {
            Some(_) => Ratio::whole(WEEK),
            None => hours.times(value)?,
        };
        // «مرتين كل شهر»
        let near = before.filter(|it| at - index(it.span.end) < 3);
        return near
            .and_then(|it| shared(lexicon, tokens, it, hours, index))
            .or(Some(hours));
    }
    // `a five-year plan`
    let is_joined = || (at..end).any(|at| tokens[at].is("-"));
    if lexicon.has_words() && matches!(&*unit.base, "month" | "year") && is_joined() {
        return hours.times(value);
    }
    let is_one = value == Ratio::whole(1) && !number.is_fraction;
    let is_led = ends_before(lexicon, tokens, at, Sense::Per);
    let is_per = is_one && (is_led || lexicon.has(tokens, at, Sense::Per).is_some());
    let before = before.filter(|_| is_per)?;
    let gap = index(before.span.end)..at - usize::from(is_led);
    let is_near = gap.len() < BETWEEN + 1 && !gap.clone().any(|at| tokens[at].is_pause());
    // «في اليوم العالمي» is a day of the calendar.
    let is_named = tokens
        .get(end)
        .is_some_and(|it| lexicon.has_article(&it.text));
    let is_hour = &*unit.base == "hour" && lexicon.units_first();
    let is_amount = match &before.kind {
        FigureKind::Number(number) => !number.is_ordinal,
        FigureKind::Time(_) => true,
        _ => false,
    };
    if !is_near || !is_amount || is_named || is_hour || begins_figure(lexicon, tokens, end) {
        return None;
    }
    let counted = Some(before).filter(|_| gap.is_empty());
    counted
        .and_then(|it| shared(lexicon, tokens, it, hours, index))
        .or(Some(hours))
}

/// So many hours, divided by a figure that counts how many times: `twice`, «مرتين», `trois fois`.
fn shared(
    lexicon: &Lexicon,
    tokens: &[Token],
    figure: &Figure,
    hours: Ratio,
    index: &impl Fn(usize) -> usize,
) -> Option<Ratio> {
    let number = figure.number()?;
    let unit = number.unit.as_ref();
    let is_times = unit.is_some_and(|it| it.base == "times" && it.per.is_none())
        || lexicon
            .has(tokens, index(figure.span.start), Sense::Times)
            .is_some();
    divided(hours, *number.values.first()?).filter(|_| is_times)
}

fn divided(hours: Ratio, times: Ratio) -> Option<Ratio> {
    let times = times.as_whole().filter(|it| *it > 0)?;
    hours.times(Ratio::new(1, times)?)
}

/// How many times as much a figure says that something has become: «ثلاثة أضعاف», `multiplié par quatre`.
fn times(
    lexicon: &Lexicon,
    tokens: &[Token],
    figure: &Figure,
    (at, end): (usize, usize),
    found: &mut [Rhythm],
) -> Option<Ratio> {
    let number = figure.number()?;
    let value = *number.values.first()?;
    if let Some(unit) = &number.unit {
        // «تضاعف ثلاث مرات» is no doubling.
        if unit.base == "times" && unit.per.is_none() {
            let last = found
                .iter_mut()
                .rfind(|it| it.kind == RhythmKind::Multiple)?;
            let is_doubled = last.values[0] == Ratio::whole(2);
            let is_behind = last.span.end <= figure.span.start;
            if is_doubled && is_behind && lexicon.units_first() {
                last.values = [value; 2];
            }
        }
        return None;
    }
    let is_multiplied = ends_before(lexicon, tokens, at, Sense::TimesBy);
    let is_fold = lexicon.has(tokens, end, Sense::TimesOf).is_some();
    (is_multiplied || is_fold).then_some(value)
}

const WEEK: i128 = 168;

/// How many hours a unit of time has, about.
fn hours(unit: &str) -> Option<i128> {
    Some(match unit {
        "hour" => 1,
        "day" => 24,
        "week" => WEEK,
        "month" => 730,
        "year" => 8760,
        _ => return None,
    })
}
