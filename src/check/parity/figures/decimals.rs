//! Decimals in words: `cinq virgule trois`, `five point two five`, «خمسة فاصل ثلاثة».

use super::lexicon::Lexicon;
use super::ratio::Ratio;
use super::sense::Sense;
use super::token::Token;

/// What a whole is with its decimals, and where they end.
pub(super) fn with_decimals(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    whole: i128,
) -> Option<(Ratio, usize)> {
    let mut end = at + lexicon.has(tokens, at, Sense::DecimalSign)?;
    let (mut above, mut below) = (0, 1);
    while let Some((digits, len)) = lexicon.find(tokens, end, |sense| match sense {
        Sense::Cardinal(number) | Sense::Light(number) => Some(number),
        // `on one point both`: what is no number elsewhere is none here.
        Sense::Trace(one) if one == Ratio::whole(1) && whole != 1 => Some(1),
        _ => None,
    }) && (0..100).contains(&digits)
    {
        // The five of `vingt-cinq` is no digit of its own.
        let goes_on =
            above % 10 == 0 && above > 0 && (1..10).contains(&digits) && tokens[end - 1].is("-");
        let places = if digits < 10 { 10 } else { 100 };
        (above, below) = match goes_on {
            true => (above + digits, below),
            false => (above * places + digits, below * places),
        };
        end += len;
        if tokens.get(end).is_some_and(|it| it.is("-") && it.glued) {
            end += 1;
        }
        if below > 10_000 {
            break;
        }
    }
    let decimals = Ratio::new(above, below).filter(|_| below > 1)?;
    Some((Ratio::whole(whole).plus(decimals)?, end))
}
