//! What a number counts: `km²`, `كيلومتر مربع`, `dinars tunisiens`, `%`, `في المائة`.

use super::digits::is_hyphen;
use super::figure::Unit;
use super::lexicon::Lexicon;
use super::sense::Sense;
use super::token::{Token, TokenKind};
use super::worth::worth;

/// The unit that begins at a token, and how many tokens it takes.
pub(super) fn unit(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(Unit, usize)> {
    let token = tokens.get(at)?;
    if token.is("%") || token.is("٪") {
        return Some((simple("%"), 1));
    }
    if token.is("‰") {
        return Some((simple("‰"), 1));
    }
    // `24 (مكرر)`
    if token.is("(")
        && lexicon.has(tokens, at + 1, Sense::Unit(BIS)) == Some(1)
        && tokens.get(at + 2).is_some_and(|it| it.is(")"))
    {
        return Some((simple(BIS), 3));
    }
    let hits = lexicon.at(tokens, at);
    // `26D` is a name; `26 D` may be dinars.
    let is_on_number = token.glued && at > 0 && tokens[at - 1].is_number();
    let is_name = is_on_number && token.kind == TokenKind::Word && token.text.len() == 1;
    for hit in hits.iter().filter(|hit| !hit.joined) {
        let (mut unit, mut len) = match hit.sense {
            Sense::Currency(..) if is_name => continue,
            Sense::Percent => return Some((simple("%"), hit.len)),
            Sense::Points => return Some((simple("points"), hit.len)),
            // `Tunisian dinars`.
            Sense::Country(country) => {
                let behind = at + hit.len;
                let Some((money, len)) = lexicon.find(tokens, behind, base) else {
                    continue;
                };
                if !money.is_money {
                    continue;
                }
                let country = Some(country);
                return Some((Unit { country, ..money }, hit.len + len));
            }
            Sense::Floor => return Some((simple("floor"), hit.len)),
            Sense::Square | Sense::Cube => {
                // `a 35-square-foot room`
                let hyphen = usize::from(is_hyphen(tokens, at + hit.len));
                let behind = at + hit.len + hyphen;
                let Some((base, len)) = lexicon.find(tokens, behind, base) else {
                    continue;
                };
                let len = len + hyphen;
                let power = if hit.sense == Sense::Square { 2 } else { 3 };
                (Unit { power, ..base }, hit.len + len)
            }
            sense => match base(sense) {
                Some(base) => (base, hit.len),
                None => continue,
            },
        };
        if unit.base == BIS {
            return Some((addition(lexicon, tokens, at + len, unit), len));
        }
        if unit.is_money {
            country(lexicon, tokens, at, &mut unit, &mut len);
        } else {
            power(lexicon, tokens, at, &mut unit, &mut len);
        }
        per(lexicon, tokens, at, &mut unit, &mut len);
        return Some((unit, len));
    }
    degrees(tokens, at)
}

/// Whether there is money at a token: a sign or a code that may stand before its number.
pub(super) fn money(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(Unit, usize)> {
    let found = lexicon.find(tokens, at, |sense| match sense {
        Sense::Currency(..) => base(sense),
        _ => None,
    })?;
    let behind = tokens.get(at + found.1)?;
    let is_code = tokens[at].capital || !tokens[at].text.chars().all(char::is_alphabetic);
    (behind.is_number() && is_code).then_some(found)
}

/// Whether a unit of so many tokens stands alone in brackets: `Prix (DT)`, which says what a column or a table is in.
pub(super) fn is_of_table(tokens: &[Token], at: usize, len: usize, unit: &Unit) -> bool {
    let is_free = |before: usize| tokens[before].is("(") && (before == 0 || !tokens[before].glued);
    let is_open = at.checked_sub(1).is_some_and(is_free);
    let is_closed = tokens.get(at + len).is_some_and(|it| it.is(")"));
    let is_named = tokens[at].text.chars().nth(1).is_some();
    is_open && is_closed && (unit.is_money || unit.is_thing() && is_named)
}

/// The article that was put in behind another: `14 bis`, `١٤ مكرر`; and those that follow it, which Arabic only numbers.
const BIS: &str = "bis";
const FURTHER: &str = "bis and so on";
const ADDED: [&str; 5] = [BIS, "ter", "quater", "quinquies", FURTHER];

/// «مكرر» alone is `bis`; with a number or an ordinal behind it may be any of them.
fn addition(lexicon: &Lexicon, tokens: &[Token], behind: usize, unit: Unit) -> Unit {
    let numbers =
        |sense: Sense| (sense.is_ordinal() || matches!(sense, Sense::Cardinal(_))).then_some(());
    let next = tokens.get(behind);
    let is_numbered =
        next.is_some_and(Token::is_number) || lexicon.find(tokens, behind, numbers).is_some();
    match is_numbered && lexicon.units_first() {
        true => simple(FURTHER),
        false => unit,
    }
}

fn simple(base: &str) -> Unit {
    Unit {
        base: base.to_owned(),
        power: 1,
        ..Unit::default()
    }
}

fn base(sense: Sense) -> Option<Unit> {
    match sense {
        Sense::Unit("mph") => Some(Unit {
            per: Some("hour".to_owned()),
            ..simple("mile")
        }),
        Sense::Unit(base) => Some(simple(base)),
        Sense::Currency(base, country) => Some(Unit {
            country,
            is_money: true,
            ..simple(base)
        }),
        // How much a coin is worth, only money that stands near it says.
        Sense::Smaller(parts) => Some(Unit {
            is_money: true,
            ..simple(&format!("{COIN}{parts}"))
        }),
        _ => None,
    }
}

/// A degree that does not say of what.
const DEGREE: &str = "degree";

/// Begins the name of the unit of a coin, before how many make one of its money.
const COIN: &str = "coin ";

fn country(lexicon: &Lexicon, tokens: &[Token], at: usize, unit: &mut Unit, len: &mut usize) {
    let found = lexicon.find(tokens, at + *len, |sense| match sense {
        Sense::Country(country) => Some(country),
        _ => None,
    });
    if let Some((country, more)) = found {
        unit.country = Some(country);
        *len += more;
    }
}

fn power(lexicon: &Lexicon, tokens: &[Token], at: usize, unit: &mut Unit, len: &mut usize) {
    let Some(token) = tokens.get(at + *len) else {
        return;
    };
    // `m^3`
    let figure = tokens
        .get(at + *len + 1)
        .filter(|it| it.glued && token.is("^") && token.glued);
    if let Some(power) = figure
        .and_then(|it| it.text.parse().ok())
        .filter(|it| matches!(it, 2 | 3))
    {
        unit.power = power;
        *len += 2;
        return;
    }
    let sign = match &*token.text {
        "²" => Some(2),
        "³" => Some(3),
        "2" if token.glued => Some(2),
        "3" if token.glued => Some(3),
        _ => None,
    };
    if let Some(power) = sign {
        if cubes(tokens, at).is_some() {
            "m".clone_into(&mut unit.base);
        }
        unit.power = power;
        *len += 1;
        return;
    }
    let word = lexicon.find(tokens, at + *len, |sense| match sense {
        Sense::Square => Some(2),
        Sense::Cube => Some(3),
        _ => None,
    });
    if let Some((power, more)) = word {
        unit.power = power;
        *len += more;
    }
}

/// How many cubic metres a unit of whoever measures reservoirs is: `1,2 Mm³`, `209 hm³`, `5 Gm³`.
pub(super) fn cubes(tokens: &[Token], at: usize) -> Option<i128> {
    let (unit, cube) = (tokens.get(at)?, tokens.get(at + 1)?);
    if !cube.glued || !matches!(&*cube.text, "³" | "3") {
        return None;
    }
    match (&*unit.text, unit.capital) {
        ("mm", true) | ("hm", false) => Some(1_000_000),
        ("gm", true) => Some(1_000_000_000),
        _ => None,
    }
}

/// The time that it is counted for, which tells a speed from a way, and a wage of a month from one of a year.
pub(super) fn per(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    unit: &mut Unit,
    len: &mut usize,
) {
    let behind = at + *len;
    // «100 دينار شهرياً»
    let each = |sense| match sense {
        Sense::Each(time) => Some(time),
        _ => None,
    };
    if let Some((time, more)) = lexicon.find(tokens, behind, each).filter(|_| unit.is_money) {
        unit.per = Some(time.to_owned());
        *len += more;
        return;
    }
    // What money is paid for may stand behind an article alone: «130 DT le quintal», «130 دينارا للطن».
    let article = lexicon.has(tokens, behind, Sense::The);
    let is_for = || {
        tokens
            .get(behind)
            .is_some_and(|it| it.text.starts_with("لل"))
    };
    let more = match lexicon.has(tokens, behind, Sense::Per) {
        None if unit.is_money && article.is_some() => article,
        None if unit.is_money && is_for() => Some(0),
        found => found,
    };
    let Some(more) = more else { return };
    let is_money = unit.is_money;
    let is_time = |sense| match sense {
        Sense::Unit(base) if is_money && !ADDED.contains(&base) => Some(base),
        Sense::Unit(base) if worth(base).is_some_and(|it| it.0 == "time") => Some(base),
        _ => None,
    };
    // «في سنة 2024» is no year of a rate.
    let is_rate = |end: usize| !tokens.get(end).is_some_and(Token::is_number);
    // `per square metre`
    let led = lexicon.find(tokens, behind + more, |sense| match sense {
        Sense::Square => Some(2),
        Sense::Cube => Some(3),
        _ => None,
    });
    let more = more + led.map_or(0, |(_, len)| len);
    let time = lexicon.find(tokens, behind + more, is_time);
    if let Some((time, length)) = time.filter(|(_, len)| is_rate(behind + more + len)) {
        // «3 دنانير للمتر المربع» is not for a cubic metre.
        let (mut base, mut length) = (simple(time), length);
        power(lexicon, tokens, behind + more, &mut base, &mut length);
        base.power = led.map_or(base.power, |(power, _)| power);
        unit.per = Some(match base.power {
            power @ 2.. => format!("{time}{power}"),
            _ => time.to_owned(),
        });
        *len += more + length;
    }
}

/// `°C` and `°F`, which no language spells otherwise.
fn degrees(tokens: &[Token], at: usize) -> Option<(Unit, usize)> {
    let letter = tokens
        .get(at + 1)
        .filter(|it| it.glued && tokens[at].is("°"))?;
    let base = match &*letter.text {
        "c" => "°c",
        "f" => "°f",
        _ => return None,
    };
    Some((simple(base), 2))
}

impl Unit {
    /// Whether two units may be the same; what one of them does not say, it does not deny.
    pub fn agrees(&self, other: &Unit) -> bool {
        let countries = match (self.country, other.country) {
            (Some(own), Some(other)) => own == other,
            _ => true,
        };
        if self.coin_parts().is_some() && other.coin_parts().is_some() {
            return true;
        }
        // Of warmth, of an angle, of a mark or of a school, which another language may call points.
        if self.base == DEGREE || other.base == DEGREE {
            return true;
        }
        if self.is_addition() && other.is_addition() {
            return self.base == other.base || self.base == FURTHER || other.base == FURTHER;
        }
        let per = self.per.is_none() || other.per.is_none() || self.per == other.per;
        self.base == other.base && self.power == other.power && countries && per
    }

    /// Whether a letter behind the number numbers what was put in, as English does: `5a` for «5 bis».
    pub fn is_letter(&self, label: Option<&str>) -> bool {
        let letter =
            label.and_then(|label| ["a", "b", "c", "d"].iter().position(|it| *it == label));
        letter.is_some_and(|at| self.base == ADDED[at] || self.base == FURTHER)
    }

    pub fn is_temperature(&self) -> bool {
        matches!(&*self.base, "°c" | "°f" | DEGREE)
    }

    /// Whether it counts what may be below nothing: warmth, money, heights, points.
    pub fn has_sign(&self) -> bool {
        self.is_temperature() || self.is_money || matches!(&*self.base, "m" | "points")
    }

    /// How many of a coin make one of the money that it is a part of.
    pub fn coin_parts(&self) -> Option<i128> {
        self.base.strip_prefix(COIN)?.parse().ok()
    }

    /// Whether it is a measure of things, and neither of time nor a share.
    pub fn is_thing(&self) -> bool {
        worth(&self.base).is_some_and(|(dimension, _)| dimension != "time")
    }

    /// Whether it is no unit, but says which of several articles of one number is meant.
    pub fn is_addition(&self) -> bool {
        ADDED.contains(&&*self.base)
    }

    /// So many of these in another unit, where that is of the same kind.
    pub fn convert(&self, value: f64, other: &Unit) -> Option<f64> {
        match (&*self.base, &*other.base) {
            ("°f", "°c") => return Some((value - 32.0) / 1.8),
            ("°c", "°f") => return Some(value * 1.8 + 32.0),
            ("bp", "%") => return Some(value / 100.0),
            ("%", "bp") => return Some(value * 100.0),
            ("%", "") => return Some(value / 100.0),
            _ => {}
        }
        let (own, there) = (self.size()?, other.size()?);
        (own.0 == there.0).then(|| value * own.1 / there.1)
    }

    fn size(&self) -> Option<(&'static str, f64)> {
        let (dimension, worth) = worth(&self.base)?;
        match (dimension, self.power) {
            (dimension, 0 | 1) => Some((dimension, worth)),
            ("length", 2) => Some(("area", worth * worth)),
            ("length", 3) => Some(("volume", worth * worth * worth * 1000.0)),
            _ => None,
        }
    }
}

/// What stands before a number and says what it counts: `%68`, `€1.2`, `CHF 3,480`.
pub(super) fn read_prefixed(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
) -> Option<(Unit, usize)> {
    let token = tokens.get(at)?;
    let is_percent = token.is("%") || token.is("٪");
    if is_percent
        && tokens
            .get(at + 1)
            .is_some_and(|it| it.is_number() && it.glued)
    {
        let base = "%".to_owned();
        let unit = Unit {
            base,
            power: 1,
            ..Unit::default()
        };
        return Some((unit, 1));
    }
    money(lexicon, tokens, at)
}
