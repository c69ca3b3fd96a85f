//! Forms of two things, which Arabic makes with an ending: «سنتان», «دينارين».

use super::figure::{FigureKind, Number, Weight};
use super::half::half;
use super::ratio::Ratio;
use super::read::FigureReader;
use super::sense::Sense;
use super::share::in_every;
use super::smaller::smaller;
use super::token::Token;
use super::unit::unit as unit_of;

impl FigureReader<'_> {
    /// The longest ending of two things that a word has: تين before ين.
    pub(super) fn dual_ending(&self, word: &str) -> Option<&'static str> {
        let is_ending = |dual: &&str| word.len() > dual.len() + 2 && word.ends_with(*dual);
        let endings = self.lexicon.dual.iter().copied().filter(is_ending);
        endings.max_by_key(|it| it.len())
    }

    /// Arabic forms of two. What ends like one may be a plural, or no number at all, unless it is that of a unit.
    pub(super) fn dual(&mut self, at: usize, dual: &str) -> usize {
        let token = &self.tokens[at];
        let stem = &token.text[..token.text.len() - dual.len()];
        let singular = match dual.starts_with('ت') {
            true => format!("{stem}ه"),
            false => stem.to_owned(),
        };
        let unit = |word: &str| {
            if !self.lexicon.knows(word) {
                return None;
            }
            let piece = Token {
                text: word.to_owned().into(),
                ..token.elsewhere()
            };
            let behind = self.tokens[at + 1..].iter().take(4);
            let with: Vec<Token> = std::iter::once(piece)
                .chain(behind.map(Token::elsewhere))
                .collect();
            unit_of(self.lexicon, &with, 0)
        };
        let feminine = format!("{}ه", stem.strip_suffix('ت').unwrap_or(stem));
        let found = unit(&singular)
            .or_else(|| unit(stem))
            .or_else(|| unit(&feminine));
        let mut number = Number::of(Ratio::whole(2));
        let (weight, len) = match found {
            Some((unit, len)) => {
                number.unit = Some(unit);
                (Weight::Light, len)
            }
            None => (Weight::Trace, 1),
        };
        let len = len + half(self.lexicon, self.tokens, at + len, &mut number, 1);
        let coins = smaller(self.lexicon, self.tokens, at + len, &mut number);
        let weight = if coins > 0 { Weight::Word } else { weight };
        let len = len + coins;
        // «امرأتان من كل ثلاث نساء»
        let is_share = self
            .lexicon
            .has(self.tokens, at + len, Sense::InEvery)
            .is_some();
        let share = is_share.then(|| in_every(self.lexicon, self.tokens, at + len, &mut number));
        let share = share.flatten();
        let weight = if share.is_some() {
            Weight::Word
        } else {
            weight
        };
        let len = len + share.unwrap_or(0);
        self.push(FigureKind::Number(number), weight, at, len)
    }
}
