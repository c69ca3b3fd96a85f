//! From a text to its figures.
//!
//! Takes a text and the lexicon of its language; gives what it says in numbers, dates and times, and which of its words
//! leave a number open. A phrase that looks like a number and is none is left out where the lexicon knows it.

use super::abridged::complete;
use super::bound::bounds;
use super::cited::parts;
use super::date::Date;
use super::dates::{date, last_day, weekday};
use super::digits::{said_sign, sign, sign_of_cell};
use super::figure::{Figure, FigureKind, Number, Weight};
use super::half::half;
use super::lexicon::Lexicon;
use super::numbers::{digital, number, read_words};
use super::parts::scale_behind;
use super::period::{century, is_numbered, period};
use super::phone::{is_code, phone};
use super::ratio::Ratio;
use super::rhythm::{Rhythm, rhythms};
use super::roman::{one_letter, roman};
use super::scales::add_scales;
use super::sense::Sense;
use super::share::{as_part, in_every};
use super::shared::share_scales;
use super::signs::{Sign, place_signs, signs};
use super::smaller::smaller;
use super::times::time;
use super::token::{Token, TokenKind, tokens};
use super::twice::once;
use super::uncounted::{always, is_article, is_base, is_other_word};
use super::unit::{per, read_prefixed};

/// What a text says in figures.
#[derive(Debug, Default)]
pub(super) struct FigureReading {
    pub figures: Vec<Figure>,
    /// What words count by that leave a number open: 1,000 of «milliers».
    pub vague: Vec<i128>,
    /// How often something is, and how many times as much.
    pub rhythms: Vec<Rhythm>,
}

/// The figures of a text.
pub(super) fn read(text: &str, lexicon: &Lexicon) -> FigureReading {
    let tokens = tokens(text);
    let mut reader = FigureReader {
        text,
        lexicon,
        tokens: &tokens,
        about: None,
        signs: Vec::new(),
        reading: FigureReading::default(),
    };
    let mut at = 0;
    while at < tokens.len() {
        at += reader.step(at).max(1);
    }
    once(text, &mut reader.reading.figures);
    bounds(lexicon, &tokens, &mut reader.reading.figures);
    share_scales(&mut reader.reading.figures);
    let (signs, reading) = (&*reader.signs, &mut reader.reading);
    place_signs(lexicon, &tokens, signs, &mut reading.figures);
    reading.rhythms = rhythms(lexicon, &tokens, signs, &reading.figures);
    complete(text, &mut reader.reading.figures);
    if let [figure] = &mut *reader.reading.figures {
        sign_of_cell(text, figure);
    }
    reader.reading
}

/// The label of what words count by that leave a number open.
const OPEN: &str = "~";

pub(super) struct FigureReader<'a> {
    text: &'a str,
    pub lexicon: &'a Lexicon,
    pub tokens: &'a [Token<'a>],
    /// Behind which token a word stands that makes a number inexact.
    about: Option<usize>,
    signs: Vec<Sign>,
    reading: FigureReading,
}

impl FigureReader<'_> {
    /// Reads what begins at a token; gives how many tokens that takes.
    fn step(&mut self, at: usize) -> usize {
        let (lexicon, tokens) = (self.lexicon, self.tokens);
        let token = &tokens[at];
        if token.is_pause() || is_base(tokens, at) {
            return 1;
        }
        if let Some(len) = always(tokens, at) {
            return self.skip(at, len);
        }
        let hits = match token.kind {
            TokenKind::Word | TokenKind::Number => lexicon.at(tokens, at),
            TokenKind::Sign => &[],
        };
        // «نصف سنوي» is no yearly one.
        if self.signs.last().is_none_or(|it| it.at + it.len <= at) {
            self.signs.extend(signs(hits, at));
        }
        if token.kind == TokenKind::Word && hits.iter().all(|hit| hit.sense.joins()) {
            return self.nameless(at, false);
        }
        for hit in hits {
            match hit.sense {
                Sense::Skip if hit.len > 1 || hits.len() == 1 => return self.skip(at, hit.len),
                Sense::Idiom(value) => {
                    let number = Number::of(Ratio::whole(value));
                    return self.push(FigureKind::Number(number), Weight::Word, at, hit.len);
                }
                Sense::About => self.about = Some(at + hit.len),
                _ => {}
            }
        }
        if let Some((day, len)) = weekday(lexicon, tokens, at) {
            return self.push(FigureKind::Weekday(day), Weight::Light, at, len);
        }
        if let Some(parts) = parts(self.text, lexicon, tokens, at)
            && phone(tokens, at).is_none()
        {
            let figures = parts.into_iter().map(|(number, weight, span)| {
                Figure::new(FigureKind::Number(number), weight, span)
            });
            self.reading.figures.extend(figures);
            return 1;
        }
        if is_code(tokens, at)
            && let Ok(value) = token.text.parse()
        {
            let number = Number::of(Ratio::whole(value));
            return self.push(FigureKind::Number(number), Weight::Light, at, 1);
        }
        let date = date(lexicon, tokens, at);
        let is_day = |(date, _): &(Date, usize)| date.day.is_some() && date.year.is_some();
        // `07.03.2019` is as long as a telephone number.
        if !date.as_ref().is_some_and(is_day)
            && let Some((digits, len)) = phone(tokens, at)
        {
            return self.push(FigureKind::Phone(digits), Weight::Digits, at, len);
        }
        let first = self.reading.figures.last();
        let found = date.or_else(|| last_day(first?, tokens, at));
        let is_full = |date: &Date| date.day.is_some() || date.year.is_some();
        let is_month =
            |date: &Date| is_full(date) || !is_other_word(&self.text[token.range.clone()]);
        if let Some((date, len)) = found.filter(|(date, _)| is_month(date)) {
            let is_full = is_full(&date);
            let weight = if is_full {
                Weight::Digits
            } else {
                Weight::Light
            };
            return self.push(FigureKind::Date(date), weight, at, len);
        }
        if let Some((time, len)) = time(lexicon, tokens, at) {
            let is_written = tokens[at..at + len].iter().any(Token::is_number);
            let weight = match (is_written, time.either || len > 1) {
                (true, _) => Weight::Digits,
                (false, true) => Weight::Word,
                (false, false) => Weight::Light,
            };
            return self.push(FigureKind::Time(time), weight, at, len);
        }
        if let Some(len) = self.number(at) {
            return len;
        }
        if let Some(len) = self.decade(at) {
            return len;
        }
        let vague = hits.iter().find_map(|hit| match hit.sense {
            Sense::Vague(least) => Some((least, hit.len)),
            _ => None,
        });
        if let Some((least, len)) = vague {
            self.reading.vague.push(least);
            // What a table counts in: `en milliers de dinars`.
            let number = Number {
                label: Some(OPEN.to_owned()),
                ..Number::of(Ratio::whole(least))
            };
            return match least {
                1000.. => self.push(FigureKind::Number(number), Weight::Light, at, len),
                _ => len,
            };
        }
        if hits.iter().all(|hit| hit.sense == Sense::About) && !hits.is_empty() {
            return hits[0].len;
        }
        self.nameless(at, true)
    }

    /// A phrase that is no number to who reads it. Where words are not read, `24 hours a day` is 24.
    fn skip(&mut self, at: usize, len: usize) -> usize {
        let token = &self.tokens[at];
        let value = token.text.parse().ok().filter(|_| token.is_number());
        match value {
            Some(value) => {
                let number = Number::of(Ratio::whole(value));
                self.push(FigureKind::Number(number), Weight::Trace, at, len)
            }
            None => len,
        }
    }

    /// What no number begins with: Roman figures, letters with a number, forms of two. `is_known` says whether the lexicon knows
    /// the word all the same.
    fn nameless(&mut self, at: usize, is_known: bool) -> usize {
        let token = &self.tokens[at];
        if token.kind != TokenKind::Word {
            return 1;
        }
        let is_numbered = || {
            at.checked_sub(1).is_some_and(|before| {
                self.lexicon.has(self.tokens, before, Sense::Numbered) == Some(1)
            })
        };
        let written = &self.text[token.range.clone()];
        if let Some((value, weight)) =
            roman(written).or_else(|| one_letter(written).filter(|_| is_numbered()))
        {
            let number = Number::of(Ratio::whole(value));
            return self.push(FigureKind::Number(number), weight, at, 1);
        }
        let next = self.tokens.get(at + 1);
        let touches_number = next.is_some_and(|it| it.is_number() && it.glued);
        let dual = self.dual_ending(&token.text);
        let is_plain = !touches_number && dual.is_none() && !is_known;
        if is_plain || self.lexicon.is_particle(&token.text) {
            return 1;
        }
        // Chinese and Japanese leave no space before a number.
        let is_label = |c: char| !('\u{2E80}'..='\u{FAFF}').contains(&c);
        if touches_number
            && token.text.chars().all(is_label)
            && let Some(mut found) = digital(self.lexicon, self.tokens, at + 1)
        {
            found.number.label = Some(token.text.to_string());
            return self.push(
                FigureKind::Number(found.number),
                Weight::Light,
                at,
                1 + found.len,
            );
        }
        match dual {
            Some(dual) => self.dual(at, dual),
            None if is_known => self.half_of_one(at),
            None => 1,
        }
    }

    /// `ساعة ونصف`, `an hour and a half`: one and a half of a unit that stands alone.
    fn half_of_one(&mut self, at: usize) -> usize {
        let Some((unit, len)) = super::unit::unit(self.lexicon, self.tokens, at) else {
            return 1;
        };
        // «من مئة إلى خمسمئة» holds what reads as per cent, of no number.
        if unit.base == "%" {
            return 1;
        }
        let mut number = Number::of(Ratio::whole(1));
        number.unit = Some(unit.clone());
        let more = match half(self.lexicon, self.tokens, at + len, &mut number, 1) {
            0 => smaller(self.lexicon, self.tokens, at + len, &mut number),
            more => more,
        };
        match more {
            0 => {
                let weight = match super::unit::is_of_table(self.tokens, at, len, &unit) {
                    true => Weight::Light,
                    false => Weight::Trace,
                };
                self.push(FigureKind::Number(number), weight, at, len)
            }
            more => self.push(FigureKind::Number(number), Weight::Word, at, len + more),
        }
    }

    /// A number in digits or words, with its unit.
    fn number(&mut self, at: usize) -> Option<usize> {
        let (lexicon, tokens) = (self.lexicon, self.tokens);
        let (prefix, from) = match read_prefixed(lexicon, tokens, at) {
            Some((unit, len)) => (Some(unit), at + len),
            None => (None, at),
        };
        let mut found = number(lexicon, tokens, from)?;
        if let Some(mut unit) = prefix {
            per(lexicon, tokens, from, &mut unit, &mut found.len);
            found.number.unit = Some(unit);
        }
        found.number.negative = sign(tokens, at).or(found.number.negative);
        let mut len = from - at + found.len;
        len += said_sign(lexicon, tokens, (at, at + len), &mut found.number);
        // A quarter of a year is numbered, and none of a whole; nor is a `trimestre` three of anything then.
        let is_one = found.number.values == [Ratio::whole(1)];
        if (found.number.is_fraction || found.weight == Weight::Trace && !is_one)
            && is_numbered(lexicon, tokens, at, at + len)
        {
            if !found.number.is_fraction {
                return Some(len);
            }
            found.weight = Weight::Trace;
        }
        len += add_scales(lexicon, tokens, at + len, &mut found);
        let halved = half(lexicon, tokens, at + len, &mut found.number, found.scale);
        len += halved;
        // `One and a half million` has no article.
        if halved > 0 {
            found.weight = found.weight.max(Weight::Word);
        }
        if halved > 0 && found.scale == 1 && found.number.unit.is_none() {
            len += scale_behind(lexicon, tokens, at + len, &mut found.number);
        }
        len += smaller(lexicon, tokens, at + len, &mut found.number);
        as_part(lexicon, tokens, at, &mut found.number);
        // «Premier paragraphe sur trois mesures» is no part of them.
        if !found.is_ordinal
            && let Some(more) = in_every(lexicon, tokens, at + len, &mut found.number)
        {
            len += more;
            found.weight = Weight::Word;
        }
        if found.about {
            self.about = Some(at);
        }
        if is_article(lexicon, tokens, at, &found) {
            found.weight = Weight::Word;
        }
        let is_ordinal = found.is_ordinal && found.number.unit.is_none();
        let few = |it: &Ratio| it.as_whole().is_some_and(|it| it <= 10);
        // A third party is a word in other languages, and a part of one in some.
        if is_ordinal && found.number.values.first().is_some_and(few) {
            found.weight = found.weight.min(Weight::Word);
        }
        found.number.is_ordinal = is_ordinal;
        if is_ordinal && found.number.values == [Ratio::whole(1)] {
            found.weight = Weight::Trace;
        }
        if is_ordinal && let Some(period) = period(lexicon, tokens, at, at + len) {
            found.number.label = Some(period.to_owned());
            found.weight = found.weight.max(Weight::Light);
        }
        Some(self.push(FigureKind::Number(found.number), found.weight, at, len))
    }

    /// Decades in words, with the century that they are of.
    fn decade(&mut self, at: usize) -> Option<usize> {
        let (lexicon, tokens) = (self.lexicon, self.tokens);
        let (value, mut len) = lexicon.find(tokens, at, |sense| match sense {
            Sense::Decade(value) => Some(value),
            _ => None,
        })?;
        if let Some(more) = lexicon.has(tokens, at + len, Sense::This) {
            len += more;
        } else if let Some(more) = century(lexicon, tokens, at + len) {
            len += more;
            len += read_words(lexicon, tokens, at + len).map_or(0, |it| it.len);
        }
        let number = Number {
            is_decade: true,
            ..Number::of(Ratio::whole(value))
        };
        Some(self.push(FigureKind::Number(number), Weight::Word, at, len))
    }

    pub(super) fn push(
        &mut self,
        kind: FigureKind,
        weight: Weight,
        at: usize,
        len: usize,
    ) -> usize {
        let end = at + len.max(1) - 1;
        let span = self.tokens[at].range.start..self.tokens[end].range.end;
        let about = self.about.take().is_some_and(|from| at <= from + 1);
        self.reading.figures.push(Figure {
            about,
            ..Figure::new(kind, weight, span)
        });
        len
    }
}
