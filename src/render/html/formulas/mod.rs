//! Formulas: TeX made into MathML while a page is printed, without a script.
//!
//! Takes the formulas of a body; writes MathML Core, which browsers and readers of books set by themselves. TeX is read by
//! math-core. All formulas of a body are read together, since one may name another by its number.
//!
//! What math-core writes is cleaned first ([`clean()`]): a page has no inline styles (its policy forbids them), no ids but those
//! of its own, and no address that was not looked at.

mod clean;
mod faults;

use std::ops::Range;

use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};

use self::clean::clean;
use self::faults::{TooMuch, diagnostic, too_much, unknown_number, unsupported};
use crate::article::markdown::{Token, What};
use crate::diagnostic::Diagnostic;

/// The formulas of a body, by the numbers of their tokens.
#[derive(Default)]
pub(super) struct Formulas(Vec<(usize, Result<String, FormulaFault>)>);

/// What is wrong with a formula, and at which bytes of its TeX.
pub(super) struct FormulaFault {
    pub(super) diagnostic: Diagnostic,
    pub(super) at: Range<usize>,
}

/// Whether finished HTML holds formulas, so that its page needs their styles.
pub fn has_formulas(html: &str) -> bool {
    memchr::memmem::find(html.as_bytes(), b"<math").is_some()
}

impl Formulas {
    /// Reads those among the tokens of a body.
    pub(super) fn of(tokens: &[Token]) -> Self {
        let formulas: Vec<(usize, &str, bool)> = tokens
            .iter()
            .enumerate()
            .filter_map(|(at, token)| match &token.what {
                What::Formula(tex, is_apart) => Some((at, &**tex, *is_apart)),
                _ => None,
            })
            .collect();
        // What is too much to be read is not even tried.
        let refused = formulas.iter().map(|(_, tex, _)| TooMuch::of(tex));
        let refused: Vec<Option<TooMuch>> = refused.collect();
        let snippets: Vec<(&str, MathDisplay)> = formulas
            .iter()
            .zip(&refused)
            .map(|((_, tex, is_apart), refused)| {
                let display = match is_apart {
                    true => MathDisplay::Block,
                    false => MathDisplay::Inline,
                };
                (if refused.is_some() { "" } else { tex }, display)
            })
            .collect();
        let read = converter().convert_all(&snippets);
        let all = formulas.iter().zip(refused).zip(read);
        let all = all.map(|(((at, tex, _), refused), read)| {
            let read = match (refused, read) {
                (Some(why), _) => Err(too_much(why, tex)),
                (None, Err(error)) => Err(diagnostic(&error, tex)),
                (None, Ok(read)) if read.warnings.has_undefined_references() => {
                    Err(unknown_number(tex))
                }
                (None, Ok(read)) => clean(&read.mathml).map_err(|what| unsupported(&what, tex)),
            };
            (*at, read)
        });
        Formulas(all.collect())
    }

    /// The one at a token, once.
    pub(super) fn take(&mut self, at: usize) -> Option<Result<String, FormulaFault>> {
        let found = self.0.binary_search_by_key(&at, |(at, _)| *at).ok()?;
        Some(std::mem::replace(&mut self.0[found].1, Ok(String::new())))
    }
}

/// Commands that authors know and math-core does not, by those that it knows.
const MACROS: [(&str, &str); 2] = [
    ("substack", r"\begin{subarray}{c}#1\end{subarray}"),
    ("textcolor", r"{\color{#1}#2}"),
];

fn converter() -> LatexToMathML {
    let macros = MACROS.map(|(name, means)| (name.to_owned(), means.to_owned()));
    let config = MathCoreConfig {
        macros: macros.into(),
        ..MathCoreConfig::default()
    };
    // The macros are sound: a test reads each.
    LatexToMathML::new(config).unwrap_or_default()
}

#[cfg(test)]
mod tests;
