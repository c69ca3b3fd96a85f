//! Figures that are made of several with signs and spaces between them: sums, angles, positions on the map.

use super::kind::{Kind, is_dash, is_digit, is_minus, is_rtl, is_small_figure, is_space, kind};

/// The end of the angle at `found` whose minutes and seconds stand apart, `36° 48′ 22″`, or bear the signs of a typewriter,
/// `36°48'22"`; `end` is that of its first word.
pub(super) fn angle_end(text: &str, found: usize, end: usize) -> usize {
    let is_minute = |c: char| matches!(c, '′' | '\'' | '’');
    let is_second = |c: char| matches!(c, '″' | '"' | '”');
    let mut end = end;
    loop {
        let figure = &text[found..end];
        let Some(degrees) = figure.find('°') else {
            return end;
        };
        let has_minutes = figure[degrees..].contains(is_minute);
        let is_sign = |c: char| {
            if has_minutes {
                is_second(c)
            } else {
                is_minute(c)
            }
        };
        let rest = match figure.ends_with(is_digit) {
            true => &text[end..],
            false => text[end..].trim_start_matches(is_space),
        };
        let part = rest.trim_start_matches(|c| is_digit(c) || c == '.');
        let sign = part.chars().next().filter(|c| is_sign(*c));
        let Some(sign) = sign.filter(|_| text[..text.len() - part.len()].ends_with(is_digit))
        else {
            return end;
        };
        end = text.len() - part.len() + sign.len_utf8();
    }
}

/// The end of a position on the map, `36.8065, 10.1815`: decimals parted as only codes are, with a comma of Latin script.
pub(super) fn position_end(text: &str, found: usize) -> Option<usize> {
    let decimal = |text: &str| {
        let whole = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let fraction = text[whole..].strip_prefix('.')?;
        let digits = fraction.len()
            - fraction
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .len();
        (matches!(whole, 1..=3) && digits >= 3).then_some(whole + 1 + digits)
    };
    let end = found + decimal(&text[found..])?;
    let rest = text[end..].strip_prefix(", ")?;
    let sign = rest.len() - rest.trim_start_matches(is_minus).len();
    Some(text.len() - rest.len() + sign + decimal(&rest[sign..])?)
}

/// The end of what a bracket holds that opens before `start`: numbers with commas of Latin script and spaces between them, a
/// place or an interval, `(0, 0)`, `(3; -2)`. Years are none.
pub(super) fn tuple_end(text: &str, start: usize) -> Option<usize> {
    if !text[..start].ends_with(['(', '[', ']']) {
        return None;
    }
    let mut end = start;
    let mut count = 0;
    let mut has_others = false;
    loop {
        let signed = text[end..].trim_start_matches(|c| c == '+' || is_minus(c));
        let length = number_length(signed)?;
        let number = &signed[..length];
        if number.contains('/') {
            return None;
        }
        has_others |= number.len() != 4 || !number.starts_with(['1', '2']);
        end = text.len() - signed.len() + length;
        count += 1;
        let rest = &text[end..];
        if rest.starts_with([')', ']', '[']) {
            return (count > 1 && has_others).then_some(end);
        }
        let next = rest
            .strip_prefix([',', ';'])?
            .strip_prefix([' ', '\u{a0}'])?;
        end = text.len() - next.len();
    }
}

/// The end of a sum or an equation that is written with spaces: `2 + 2 = 4`, `3 × 4`. A dash alone may be one of words.
pub(super) fn expression_end(text: &str, found: usize) -> Option<usize> {
    let first = found + number_length(&text[found..])?;
    let end = equation_end(text, with_other_half(text, first))?;
    let end = with_rate(text, end);
    let unit = text[end..].trim_start_matches(is_space);
    // Behind a letter or a word of the other script, `س + 2 = 5`, it runs as that does, unless a unit holds it.
    let is_of_unit = unit.starts_with(|c| kind(c) == Kind::Ltr || matches!(c, '%' | '°'));
    (is_of_unit || !follows_operand(&text[..found])).then_some(end)
}

/// Whether a text ends in a right-to-left operand and the sign of an operation, which is no dash.
pub(super) fn follows_operand(before: &str) -> bool {
    let signed = before.trim_end_matches(is_space);
    let operand = signed.strip_suffix(|c| is_operator(c) && !is_dash(c));
    let operand = operand.unwrap_or_default();
    let letter = operand.trim_end_matches(|c| is_space(c) || is_small_figure(c));
    letter.len() < operand.len() && letter.ends_with(is_rtl)
}

/// The end of an equation that goes on at `end`, with numbers behind spaced signs, of which a minus alone is none.
pub(super) fn equation_end(text: &str, end: usize) -> Option<usize> {
    let mut end = end;
    let mut is_certain = false;
    // Nobody writes longer ones in a sentence.
    for _ in 0..32 {
        let operator = text[end..].strip_prefix(is_space).unwrap_or_default();
        let Some(sign) = operator.chars().next().filter(|c| is_operator(*c)) else {
            break;
        };
        let number = operator[sign.len_utf8()..].strip_prefix(is_space);
        let number = number.unwrap_or_default();
        let Some(length) = number_length(number) else {
            break;
        };
        // `100 = 2x`
        if number[length..].starts_with(|c| kind(c) == Kind::Ltr) {
            break;
        }
        is_certain |= !is_minus(sign);
        end = text.len() - number.len() + length;
    }
    is_certain.then_some(end)
}

/// The end of a span of numbers that a factor follows, `4.5–5.5 × 10⁶`: the factor is that of both.
fn with_other_half(text: &str, end: usize) -> usize {
    let half = text[end..].strip_prefix(is_dash).unwrap_or_default();
    let length = number_length(half).unwrap_or(0);
    match half[length..].starts_with(" ×") {
        true => text.len() - half.len() + length,
        false => end,
    }
}

/// The end with the unit by which a product is told: `4.8 × 10⁶/µL`.
fn with_rate(text: &str, end: usize) -> usize {
    let unit = text[end..].strip_prefix('/').unwrap_or_default();
    let is_of_unit = |c: char| kind(c) == Kind::Ltr || is_small_figure(c) || c == 'µ';
    let rest = unit.trim_start_matches(is_of_unit);
    let is_one = rest.len() < unit.len() && !rest.starts_with(|c: char| c.is_alphanumeric());
    if is_one { text.len() - rest.len() } else { end }
}

pub(super) fn is_operator(c: char) -> bool {
    matches!(
        c,
        '+' | '±' | '×' | '÷' | '=' | '<' | '>' | '≤' | '≥' | '≈' | '≠' | '*'
    ) || is_minus(c)
}

pub(super) fn number_length(text: &str) -> Option<usize> {
    let is_inner =
        |c| is_digit(c) || is_small_figure(c) || matches!(c, '.' | ',' | '/' | '٫' | '٬');
    let root = text.len() - text.trim_start_matches(['√', '∛']).len();
    let end = text[root..]
        .find(|c| !is_inner(c))
        .map_or(text.len(), |end| root + end);
    let number = text[..end].trim_end_matches(['.', ',', '/', '٫', '٬']);
    let power = text[number.len()..].strip_prefix('^').unwrap_or_default();
    let exponent = power.trim_start_matches(is_minus);
    let digits = exponent.find(|c| !is_digit(c)).unwrap_or(exponent.len());
    let raised = if digits > 0 {
        1 + power.len() - exponent.len() + digits
    } else {
        0
    };
    (number.len() > root).then_some(number.len() + raised)
}
