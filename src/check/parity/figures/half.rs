//! Halves and quarters behind a number: `deux ans et demi`, «مليون ونصف المليون».

use super::digits::is_hyphen;
use super::figure::Number;
use super::lexicon::Lexicon;
use super::ratio::Ratio;
use super::sense::Sense;
use super::token::Token;
use super::unit::unit;

/// `و نصف`, `et demi`: half of the scale that was said, or of one; with the word that is said again in Arabic.
pub(super) fn half(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    number: &mut Number,
    scale: i128,
) -> usize {
    // `four-and-a-half years`
    let hyphen = |at: usize| usize::from(is_hyphen(tokens, at));
    let skipped = hyphen(at);
    let part = lexicon.find(tokens, at + skipped, |sense| match sense {
        Sense::Half => Ratio::new(scale, 2),
        Sense::Quarter => Ratio::new(scale, 4),
        _ => None,
    });
    // «نصف ساعة وربع ساعة» are two.
    let Some((part, len)) = part.filter(|_| !number.is_fraction) else {
        return 0;
    };
    let mut len = len + skipped;
    number.values = number
        .values
        .iter()
        .filter_map(|it| it.plus(part))
        .collect();
    if lexicon.units_first() {
        let again = |sense| matches!(sense, Sense::Unit(_) | Sense::Scale(_)).then_some(());
        let is_article = tokens
            .get(at + len)
            .is_some_and(|it| it.text.starts_with("ال"));
        if is_article && let Some((_, more)) = lexicon.find(tokens, at + len, again) {
            len += more;
        }
    }
    if number.unit.is_none()
        && let behind = hyphen(at + len)
        && let Some((unit, more)) = unit(lexicon, tokens, at + len + behind)
    {
        number.unit = Some(unit);
        len += behind + more;
    }
    len
}
