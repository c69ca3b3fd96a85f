//! Numbers in words: `vingt et un`, `خمسة وعشرون`, `three hundred and fifty`, `الثامنة عشرة`.
//!
//! Takes tokens; gives the number that begins at one, as long as it can be one number: «ثلاث وخمس» are two.

use super::decimals::with_decimals;
use super::figure::Weight;
use super::lexicon::Lexicon;
use super::ratio::Ratio;
use super::sense::{Hit, Sense};
use super::token::{Token, TokenKind};

/// A number in words.
#[derive(Debug, Clone)]
pub(super) struct Spelled {
    pub values: Vec<Ratio>,
    /// How many tokens it takes.
    pub len: usize,
    pub weight: Weight,
    /// The scale that was said last, such as a million.
    pub scale: i128,
    pub is_fraction: bool,
    pub about: bool,
    pub is_ordinal: bool,
}

/// What has been read of a number.
#[derive(Debug, Default)]
struct Sum {
    total: i128,
    group: i128,
    /// Below what a further word must be to be added.
    below: i128,
    last_scale: i128,
    /// The least scale in the total, below which a further one must be; 0 where there is none.
    ceiling: i128,
    is_ordinal: bool,
    ended: bool,
    words: usize,
    /// The number that was added last.
    last: i128,
}

/// The number that begins at a token.
pub(super) fn read_spelled(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<Spelled> {
    read(lexicon, tokens, at, true)
}

/// As [`read_spelled`]; `asks` whether another number begins, which is itself read without asking that again.
fn read(lexicon: &Lexicon, tokens: &[Token], at: usize, asks: bool) -> Option<Spelled> {
    if tokens.get(at)?.kind != TokenKind::Word {
        return None;
    }
    let hits = lexicon.at(tokens, at);
    if hits.is_empty() {
        return None;
    }
    // Thousands of people are no number of them.
    if hits
        .iter()
        .any(|hit| matches!(hit.sense, Sense::Vague(1..)))
    {
        return None;
    }
    if let Some(hit) = hits
        .iter()
        .find(|hit| matches!(hit.sense, Sense::Fraction(_)) && hit.len > 1)
        && let Sense::Fraction(value) = hit.sense
    {
        return Some(part(value, hit.len, false));
    }
    let mut sum = Sum::default();
    let mut end = at;
    loop {
        let from = joint(lexicon, tokens, end, &sum);
        let hits = lexicon.at(tokens, from.0);
        // «خمسة وثمانون بالمئة» are of a hundred, and no hundreds.
        let is_share = |hit: &Hit| matches!(hit.sense, Sense::Percent | Sense::Unit("‰"));
        if sum.words > 0 && hits.iter().any(is_share) {
            break;
        }
        if asks && sum.words > 0 && begins_another(lexicon, tokens, (end, from), &sum) {
            break;
        }
        let Some(len) = hits.iter().find_map(|hit| sum.add(hit, from.1, lexicon)) else {
            break;
        };
        end = from.0 + len;
    }
    // «الثانية والأربعون بعد المئة»
    if sum.is_ordinal
        && let Some((hundreds, len)) = lexicon.find(tokens, end, |sense| match sense {
            Sense::Beyond(number) => Some(number),
            _ => None,
        })
        // «للمرة الثانية بعد مائة يوم» is the second time.
        && tokens.get(end + len - 1).is_some_and(|it| lexicon.has_article(&it.text))
    {
        sum.total += hundreds;
        end += len;
    }
    if sum.words == 0 {
        return other(hits);
    }
    let value = sum.total.checked_add(sum.group)?;
    if let Some((decimal, end)) =
        with_decimals(lexicon, tokens, end, value).filter(|_| !sum.is_ordinal)
    {
        return Some(Spelled {
            is_fraction: false,
            ..part(decimal, end - at, false)
        });
    }
    // `three quarters`, `ثلاثة أرباع`.
    let behind = if tokens.get(end).is_some_and(|it| it.is("-")) {
        end + 1
    } else {
        end
    };
    let parts = |sense| match sense {
        Sense::Parts(parts) => Some(parts),
        _ => None,
    };
    if !sum.is_ordinal
        && value < 100
        && let Some((parts, len)) = lexicon.find(tokens, behind, parts)
        && !lexicon
            .at(tokens, behind)
            .iter()
            .any(|hit| hit.joined && hit.len == len)
        && let Some(ratio) = Ratio::new(value, parts)
        && value < parts
    {
        return Some(part(ratio, behind + len - at, value == 1));
    }
    let mut values = vec![Ratio::whole(value)];
    if sum.words == 1 {
        values.extend(hits.iter().filter_map(|hit| match hit.sense {
            Sense::Fraction(ratio) => Some(ratio),
            // «ألفا موظف» are two thousand, «ألفاً» is one.
            Sense::Twice(scale) => Some(Ratio::whole(scale * 2)),
            _ => None,
        }));
    }
    let first = hits.first().map(|hit| hit.sense);
    let is_light = matches!(first, Some(Sense::Light(_))) || sum.is_ordinal && value == 2;
    let weight = match (sum.words, value) {
        (1, 1) => Weight::Trace,
        (1, _) if is_light => Weight::Light,
        // What a table counts in stands in its head, and in a cell of the other language.
        (1, 1_000_000..) => Weight::Light,
        _ => Weight::Word,
    };
    Some(Spelled {
        values,
        len: end - at,
        weight,
        scale: sum.last_scale.max(1),
        is_fraction: false,
        about: false,
        is_ordinal: sum.is_ordinal,
    })
}

/// Whether what stands behind a number, and behind a word for "and", is no part of it: a half, or another number of the scale that was said
/// last, as in `entre mille et dix mille` and «بين ألف وعشرة آلاف».
fn begins_another(
    lexicon: &Lexicon,
    tokens: &[Token],
    (end, (next, and)): (usize, (usize, bool)),
    sum: &Sum,
) -> bool {
    if and && lexicon.has(tokens, end, Sense::Half).is_some() {
        return true;
    }
    let is_joined = || lexicon.at(tokens, next).iter().any(|hit| hit.joined);
    if sum.last_scale < 100 || !and && !is_joined() {
        return false;
    }
    let other = read(lexicon, tokens, next, false);
    other.is_some_and(|it| it.scale == sum.last_scale && !it.is_ordinal)
}

/// What is a number of its own and goes on with nothing.
fn other(hits: &[Hit]) -> Option<Spelled> {
    let found = hits.iter().find_map(|hit| match hit.sense {
        Sense::Fraction(value) => Some(part(value, hit.len, value == Ratio::new(1, 2)?)),
        Sense::Collective(value) => Some(Spelled {
            about: true,
            values: collective(value),
            ..part(Ratio::whole(value), hit.len, false)
        }),
        Sense::Fold(value) => Some(part(Ratio::whole(value), hit.len, true)),
        Sense::Trace(value) => Some(Spelled {
            weight: Weight::Trace,
            ..part(value, hit.len, true)
        }),
        _ => None,
    })?;
    let is_fraction = found.values.iter().all(|value| value.as_whole().is_none());
    Some(Spelled {
        is_fraction,
        ..found
    })
}

/// A fortnight and a `quinzaine` are so many days, and two weeks.
fn collective(value: i128) -> Vec<Ratio> {
    let weeks = matches!(value, 14 | 15).then_some(2);
    std::iter::once(value)
        .chain(weeks)
        .map(Ratio::whole)
        .collect()
}

fn part(value: Ratio, len: usize, is_light: bool) -> Spelled {
    Spelled {
        values: vec![value],
        len,
        weight: if is_light {
            Weight::Light
        } else {
            Weight::Word
        },
        scale: 1,
        is_fraction: true,
        about: false,
        is_ordinal: false,
    }
}

/// Where the next word of a number may stand, and whether a word for "and" stands before it.
fn joint(lexicon: &Lexicon, tokens: &[Token], end: usize, sum: &Sum) -> (usize, bool) {
    if sum.words == 0 {
        return (end, false);
    }
    let mut at = end;
    let mut and = false;
    while let Some(token) = tokens.get(at) {
        if token.is("-") && token.glued {
            at += 1;
        } else if !and && lexicon.has(tokens, at, Sense::And) == Some(1) && !lexicon.units_first() {
            and = true;
            at += 1;
        } else {
            break;
        }
    }
    (at, and)
}

impl Sum {
    /// Adds what a word says; gives how many tokens it took, if it goes on with the number.
    fn add(&mut self, hit: &Hit, and: bool, lexicon: &Lexicon) -> Option<usize> {
        let first = self.words == 0;
        if self.ended {
            return None;
        }
        let arabic = lexicon.units_first();
        let done = match hit.sense {
            Sense::Cardinal(number) | Sense::Light(number) => {
                self.cardinal(number, hit.joined, and, arabic)
            }
            Sense::Trace(one) if one == Ratio::whole(1) => {
                let goes_on = if arabic { hit.joined } else { true };
                (first || goes_on && self.below > 1) && self.cardinal(1, hit.joined, and, arabic)
            }
            Sense::First(number) if first => self.ordinal(number, hit.joined, and, arabic),
            Sense::Ordinal(number) => self.ordinal(number, hit.joined, and, arabic),
            Sense::Scale(scale) => self.scale(scale, hit.joined, and),
            Sense::Twice(scale) if first || hit.joined && scale < self.below => {
                self.total += scale * 2;
                (self.below, self.last_scale, self.ceiling) = (scale, scale, scale);
                true
            }
            _ => false,
        };
        if done {
            self.words += 1;
            self.last = match hit.sense {
                Sense::Cardinal(number) | Sense::Light(number) => number,
                _ => 0,
            };
        }
        done.then_some(hit.len)
    }

    fn cardinal(&mut self, number: i128, joined: bool, and: bool, arabic: bool) -> bool {
        let place = match number {
            60 | 80 if !arabic => 20,
            // `dix-sept`, `quatre-vingt-dix-huit`.
            10 if !arabic => 10,
            _ if number % 100 == 0 => 100,
            _ if number % 10 == 0 && number >= 20 => 10,
            _ => 1,
        };
        if self.words == 0 {
            (self.group, self.below) = (number, place);
            return true;
        }
        if arabic {
            // خمسة عشر, and خمسة وعشرون.
            let unit = self.group % 100;
            let is_unit = self.group > 0 && (1..10).contains(&unit);
            let teen = is_unit && number == 10 && !joined;
            let tens = is_unit && joined && number >= 20 && number % 10 == 0 && number < 100;
            if teen || tens {
                self.group += number;
                self.below = 1;
                return true;
            }
            if self.is_ordinal || !joined || number >= self.below {
                return false;
            }
        } else {
            // `quatre-vingts`, and `cent quatre-vingts`.
            let is_four = self.group % 100 == 4 && (self.group == 4 || self.last == 4);
            if is_four && number == 20 && !and {
                (self.group, self.below) = (self.group + 76, 20);
                return true;
            }
            let after_tens = self.below <= 20;
            if number >= self.below || and && after_tens && !matches!(number, 1 | 11) {
                return false;
            }
            if number == 0 || self.last == 10 && !(7..=9).contains(&number) {
                return false;
            }
        }
        self.group += number;
        self.below = place;
        true
    }

    fn ordinal(&mut self, number: i128, joined: bool, and: bool, arabic: bool) -> bool {
        if number >= 100 && self.words > 0 && !joined {
            return self.scale(number, joined, and) && self.end(arabic);
        }
        let fits = self.words == 0 || number < self.below && (!arabic || joined);
        if !fits || arabic && self.is_ordinal {
            return false;
        }
        self.group += number;
        self.below = 1;
        self.end(arabic)
    }

    /// Behind an ordinal comes nothing, but in Arabic tens.
    fn end(&mut self, arabic: bool) -> bool {
        self.is_ordinal = true;
        self.ended = !arabic;
        true
    }

    fn scale(&mut self, scale: i128, joined: bool, and: bool) -> bool {
        if self.is_ordinal {
            return false;
        }
        if self.words == 0 || (joined || and) && scale < self.below {
            match scale {
                100 => (self.group, self.below) = (self.group + 100, 100),
                _ => (self.total, self.below, self.ceiling) = (self.total + scale, scale, scale),
            }
            self.last_scale = scale;
            return true;
        }
        // «ألف مليار», `deux mille milliards`
        let is_of_thousands = self.group == 0 && self.last_scale == 1000 && scale > 1000;
        if is_of_thousands && !joined && !and {
            let Some(product) = self.total.checked_mul(scale) else {
                return false;
            };
            (self.total, self.below, self.ceiling) = (product, scale, scale);
            self.last_scale = scale;
            return true;
        }
        if joined || and || self.group == 0 {
            return false;
        }
        if scale == 100 {
            let unit = self.group;
            if unit >= 100 {
                return false;
            }
            self.group = unit * 100;
            self.below = 100;
        } else if self.ceiling > 0 && scale >= self.ceiling {
            return false;
        } else {
            let Some(product) = self.group.checked_mul(scale) else {
                return false;
            };
            (self.total, self.group, self.below) = (self.total + product, 0, scale);
            self.ceiling = scale;
        }
        self.last_scale = scale;
        true
    }
}
