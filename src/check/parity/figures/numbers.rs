//! Numbers in digits and in words, with what scales and counts them.

use super::cited::{is_sequence, is_series, short_page, short_year, years_of_law};
use super::dates::suffix;
use super::digits::{digits, hemisphere, is_hyphen, trails, vulgar};
use super::figure::{Number, Weight};
use super::lexicon::Lexicon;
use super::parts::{dozens, part_behind, percent_behind, scale_behind, time_behind};
use super::powers::{raised, times_power};
use super::ratio::Ratio;
use super::sense::Sense;
use super::token::{Token, TokenKind};
use super::unit::{cubes, unit};
use super::words::read_spelled;

/// A number found in a text.
#[derive(Debug)]
pub(super) struct FoundNumber {
    pub number: Number,
    /// How many tokens it takes.
    pub len: usize,
    pub weight: Weight,
    /// What half of it is half of.
    pub scale: i128,
    pub about: bool,
    pub is_ordinal: bool,
}

/// The number that begins at a token, in digits or in words.
pub(super) fn number(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<FoundNumber> {
    match tokens.get(at)?.is_number() {
        true => digital(lexicon, tokens, at),
        false => read_words(lexicon, tokens, at),
    }
}

/// The number in digits that begins at a token.
pub(super) fn digital(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<FoundNumber> {
    let (run, mut len) = run(tokens, at)?;
    let trails = lexicon.units_first() && at > 0 && trails(tokens, at + len);
    // What is no number is its first part: versions, dates without a year.
    let read = digits(&run, lexicon.decimal).or_else(|| {
        let first = run.split(['.', ',']).next()?;
        digits(first, lexicon.decimal)
    })?;
    let mut number = Number {
        step: Ratio::new(1, 10_i128.checked_pow(read.places)?),
        values: read.values,
        digits: Some(read.digits),
        is_ambiguous: read.is_ambiguous,
        ..Number::default()
    };
    if is_sequence(lexicon, tokens, at) {
        number.digits = Some(run);
    }
    if let Some(year) = short_year(tokens, at) {
        number.values.insert(0, year);
    }
    number
        .values
        .extend(years_of_law(tokens, at).into_iter().flatten());
    number.values.extend(short_page(tokens, at));
    if let Some((value, more)) = raised(tokens, at) {
        number = Number::of(Ratio::whole(value));
        len = more;
    } else if let Some((by, more)) = times_power(tokens, at + len) {
        number.scale(by);
        len += more;
    }
    let degrees = angle(lexicon, tokens, at + len, &number);
    let is_angle = degrees.is_some() || tokens.get(at + len).is_some_and(|it| it.is("°"));
    if let Some((angle, more)) = degrees {
        (number.values, number.digits) = (vec![angle], None);
        len += more;
    }
    if is_angle {
        len += hemisphere(lexicon, tokens, at + len, &mut number);
    }
    if let Some((part, more)) = part_behind(lexicon, tokens, at + len, &number) {
        number = Number {
            is_fraction: true,
            ..Number::of(part)
        };
        len += more;
    }
    let mut weight = Weight::Digits;
    let behind = tokens.get(at + len);
    let glued = behind.filter(|it| it.glued && it.kind == TokenKind::Word);
    let more = suffix(lexicon, tokens, at + len);
    let mut is_ordinal = false;
    // `1970s`, of which no other language has a form.
    if glued.is_some_and(|it| it.text == "s") && number.values[0].as_whole().is_some_and(is_decade)
    {
        number.is_decade = true;
        len += 1;
    } else if more > 0 && !is_unit(lexicon, tokens, at + len) {
        len += more;
        is_ordinal = true;
    }
    let mut scale = 1;
    // «مبلغ (5) ملايين دينار»
    len += usize::from(is_bracketed(lexicon, tokens, at, at + len));
    // `a $3-million fund`
    let hyphen = usize::from(is_hyphen(tokens, at + len));
    if let Some((by, more)) = read_scale(lexicon, tokens, at + len + hyphen)
        && (hyphen == 0
            || lexicon
                .has(tokens, at + len + 1, Sense::Scale(by))
                .is_some())
    {
        len += hyphen;
        number.scale(by);
        scale = by;
        len += more;
    }
    len += dozens(lexicon, tokens, at + len, &mut number);
    // `½` behind a number or alone.
    if let Some(part) = tokens.get(at + len).and_then(vulgar) {
        number.values = number
            .values
            .iter()
            .filter_map(|it| it.plus(part))
            .collect();
        len += 1;
    }
    if !is_ordinal || !is_rank(lexicon, tokens, at + len) {
        len += read_count(lexicon, tokens, at + len, &mut number);
    }
    if trails && number.unit.is_some() {
        number.negative = Some(true);
    }
    if number.unit.is_none()
        && !is_ordinal
        && !number.is_decade
        && let Some(letters) = tokens
            .get(at + len)
            .filter(|it| it.glued && it.kind == TokenKind::Word)
        && len == 1
        && !lexicon.at(tokens, at + len).iter().any(|hit| hit.joined)
        && letters.text.is_ascii()
    {
        // 5G, 4x4: a name.
        number.label = Some(letters.text.to_string());
        weight = Weight::Light;
        len += 1;
    }
    Some(FoundNumber {
        number,
        len,
        weight,
        scale,
        about: false,
        is_ordinal,
    })
}

/// Degrees with their minutes and seconds, `36°48′`, «33 درجة و53 دقيقة», as minutes; how many tokens that takes behind the degrees.
fn angle(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    degrees: &Number,
) -> Option<(Ratio, usize)> {
    let degrees = degrees.values.first()?;
    let len = match tokens.get(at)?.is("°") {
        true => 1,
        false => lexicon.has(tokens, at, Sense::Unit("degree"))?,
    };
    // The value before a sign or a word, and where that ends; «و53 دقيقة» has a word for "and" before it.
    let part = |at: usize, signs: [&str; 3], word: &'static str| {
        let at = at + lexicon.has(tokens, at, Sense::And).unwrap_or(0);
        let (value, sign) = (tokens.get(at)?, tokens.get(at + 1)?);
        let len = match sign.glued && signs.iter().any(|it| sign.is(it)) {
            true => 1,
            false => lexicon.has(tokens, at + 1, Sense::Unit(word))?,
        };
        let value = value.text.parse().ok().filter(|_| value.is_number());
        Some((value.map(Ratio::whole)?, at + 1 + len))
    };
    let (minutes, end) = part(at + len, ["′", "'", "’"], "minute")?;
    let whole = degrees.times(Ratio::whole(60))?.plus(minutes)?;
    match part(end, ["″", "\"", "”"], "second") {
        Some((seconds, end)) => {
            let seconds = seconds.times(Ratio::new(1, 60)?)?;
            Some((whole.plus(seconds)?, end - at))
        }
        None => Some((whole, end - at)),
    }
}

/// Whether a bracket closes around digits before the scale or the share that they are of: `cinq (5) millions`.
fn is_bracketed(lexicon: &Lexicon, tokens: &[Token], at: usize, end: usize) -> bool {
    let stands = |at: usize, sign: &str| tokens.get(at).is_some_and(|it| it.is(sign));
    let is_inside = at.checked_sub(1).is_some_and(|before| stands(before, "(")) && stands(end, ")");
    let is_share = || lexicon.has(tokens, end + 1, Sense::Percent).is_some();
    is_inside && (read_scale(lexicon, tokens, end + 1).is_some() || is_share())
}

/// The number in words that begins at a token.
pub(super) fn read_words(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<FoundNumber> {
    if let Some(part) = tokens.get(at).and_then(vulgar) {
        return Some(FoundNumber {
            number: Number {
                is_fraction: true,
                ..Number::of(part)
            },
            len: 1,
            weight: Weight::Word,
            scale: 1,
            about: false,
            is_ordinal: false,
        });
    }
    let words = read_spelled(lexicon, tokens, at)?;
    let mut number = Number {
        values: words.values,
        is_fraction: words.is_fraction,
        ..Number::default()
    };
    let fold = |sense| matches!(sense, Sense::Fold(_)).then_some(());
    if lexicon.find(tokens, at, fold).is_some() {
        number.label = Some(FOLD.to_owned());
    }
    let mut len = words.len;
    // «ثمن» is an eighth, and a price.
    let is_part = words.is_fraction && words.weight != Weight::Trace;
    if !words.is_fraction && !words.is_ordinal && number.values[0] != Ratio::whole(1) {
        len += dozens(lexicon, tokens, at + len, &mut number);
    }
    if is_part {
        len += scale_behind(lexicon, tokens, at + len, &mut number);
    }
    len += match number.is_fraction {
        true if !is_part => 0,
        true => match percent_behind(lexicon, tokens, at + len, &mut number) {
            0 => time_behind(lexicon, tokens, at + len, &mut number),
            len => len,
        },
        // «النصف الأول من سنة 2025» is no year.
        false if words.is_ordinal && lexicon.has(tokens, at + len, Sense::Of).is_some() => 0,
        // A letter counts what is in digits: «troisième s'il» is no number of seconds.
        false if is_letter(lexicon, tokens, at + len) => 0,
        false if words.is_ordinal && is_rank(lexicon, tokens, at + len) => 0,
        false => read_count(lexicon, tokens, at + len, &mut number),
    };
    if number.unit.is_some() && words.scale >= 1000 {
        number.take_two();
    }
    Some(FoundNumber {
        number,
        len,
        weight: words.weight,
        scale: words.scale,
        about: words.about,
        is_ordinal: words.is_ordinal,
    })
}

/// The label of what has become so many times as much.
const FOLD: &str = "×";

fn is_decade(value: i128) -> bool {
    value % 10 == 0 && (value < 100 || (1000..=2990).contains(&value))
}

/// The digits that begin at a token, with groups that spaces part; and how many tokens they take.
fn run(tokens: &[Token], at: usize) -> Option<(String, usize)> {
    let token = tokens.get(at).filter(|it| it.is_number())?;
    let mut run = token.text.to_string();
    let mut len = 1;
    let is_head =
        run.len() <= 3 && run.bytes().all(|b| b.is_ascii_digit()) && !run.starts_with('0');
    while is_head
        && let Some(next) = tokens
            .get(at + len)
            .filter(|it| it.is_number() && !it.glued)
        && next.range.start - tokens[at + len - 1].range.end <= 3
    {
        let head: String = next.text.chars().take_while(char::is_ascii_digit).collect();
        let is_last = head.len() < next.text.len();
        let goes_on = tokens
            .get(at + len + 1)
            .is_some_and(|it| it.glued && it.is(":"));
        if head.len() != 3 || goes_on {
            break;
        }
        run.push(' ');
        run.push_str(&next.text);
        len += 1;
        if is_last {
            break;
        }
    }
    Some((run, len))
}

/// A word that multiplies the digits before it.
fn read_scale(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<(i128, usize)> {
    tokens.get(at)?;
    if is_series(lexicon, tokens, at) {
        return Some((1, 1));
    }
    // `1,2 M€`, `450 M DT`
    if let Some([million, money]) = tokens.get(at..at + 2)
        && million.text == "m"
    {
        let is_sign = money.glued && matches!(&*money.text, "€" | "$" | "£");
        let is_money = || unit(lexicon, tokens, at + 1).is_some_and(|(unit, _)| unit.is_money);
        // `12,5 M de tonnes`, `5 M d’habitants`
        let is_counted = || {
            let of = lexicon.has(tokens, at + 1, Sense::Of);
            let next = of.and_then(|len| tokens.get(at + 1 + len));
            next.is_some_and(|it| it.kind == TokenKind::Word)
        };
        // `5 Mt`, `3,4 Mqx`, cut in two where they were read.
        let is_measure = || money.glued && unit(lexicon, tokens, at + 1).is_some();
        if is_sign
            || million.capital && (money.capital && is_money() || is_counted() || is_measure())
        {
            return Some((1_000_000, 1));
        }
    }
    // `350 mDT`: `mille dinars`.
    if let Some([thousand, money]) = tokens.get(at..at + 2)
        && thousand.text == "m"
        && !thousand.capital
        && money.glued
        && matches!(&*money.text, "dt" | "d")
    {
        return Some((1000, 1));
    }
    // `1,5 MMD`: thousand millions.
    if tokens[at].capital && tokens[at].text == "mm" {
        let money = unit(lexicon, tokens, at + 1).filter(|(unit, _)| unit.is_money);
        if money.is_some() && tokens[at + 1].glued {
            return Some((1_000_000_000, 1));
        }
    }
    if let Some(by) = cubes(tokens, at) {
        return Some((by, 0));
    }
    // `97K EUR`, `300 k€`, which are written so in all languages.
    if tokens.get(at)?.text == "k" {
        return Some((1000, 1));
    }
    let hits = lexicon.at(tokens, at);
    // «17 بالمائة» are of a hundred, and no hundreds.
    let is_part = |sense| matches!(sense, Sense::Percent | Sense::Unit("‰"));
    if hits.iter().any(|hit| is_part(hit.sense)) {
        return None;
    }
    let found = hits
        .iter()
        .filter(|hit| !hit.joined)
        .find_map(|hit| match hit.sense {
            Sense::Scale(scale) => Some((scale, hit.len)),
            Sense::Short(scale) if !is_metre(lexicon, tokens, at) => Some((scale, hit.len)),
            _ => None,
        })?;
    // `2 cent mille` is nobody's; `800 thousand million` is somebody's.
    Some(found)
}

/// `€2m` are millions, `2 m` are metres.
fn is_metre(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    let currency = |sense| matches!(sense, Sense::Currency(..)).then_some(());
    let is_money = at >= 2 && lexicon.find(tokens, at - 2, currency).is_some();
    tokens[at].text == "m" && !(is_money && tokens[at].glued)
}

/// Whether what an ordinal numbers is no measure: `le 1er degré`, `the first point`.
fn is_rank(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    let counted = unit(lexicon, tokens, at);
    counted.is_some_and(|(unit, _)| matches!(&*unit.base, "degree" | "points"))
}

/// Whether a single Latin letter stands there that is no word for "of".
fn is_letter(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    let is_one = |it: &Token| it.text.len() == 1 && it.kind == TokenKind::Word;
    tokens.get(at).is_some_and(is_one) && lexicon.has(tokens, at, Sense::Of).is_none()
}

fn is_unit(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    let known = |sense| matches!(sense, Sense::Unit(_)).then_some(());
    lexicon.find(tokens, at, known).is_some()
}

/// Reads what a number counts; gives how many tokens that takes.
fn read_count(lexicon: &Lexicon, tokens: &[Token], at: usize, number: &mut Number) -> usize {
    let of = lexicon
        .has(tokens, at, Sense::Of)
        .filter(|_| number.digits.is_none());
    let from = at + of.unwrap_or(0);
    let hyphen = usize::from(is_hyphen(tokens, from));
    let Some((unit, len)) = unit(lexicon, tokens, from + hyphen) else {
        return 0;
    };
    number.unit = Some(unit);
    from + hyphen + len - at
}
