//! Where a formula stands in a text.

use std::ops::Range;

use super::Surroundings;
use super::formulas::{FormulaFault, Formulas};
use super::text::{push_attribute, push_escaped};
use super::writer::Writer;
use crate::article::markdown::Token;

impl Writer<'_> {
    /// Writes a formula; one that cannot be read as its author typed it, with a word to them.
    pub(super) fn formula(&mut self, tokens: &[Token], at: usize, tex: &str, is_apart: bool) {
        let formulas = self.formulas.get_or_insert_with(|| Formulas::of(tokens));
        let read = formulas.take(at);
        let (before, range) = (self.out.len(), &tokens[at].range);
        if is_apart {
            // Wider than a phone, it is moved by itself, by the keyboard too, as tables are.
            let label = self.around.word("formula", &[], range);
            self.out
                .push_str("<span class=\"formula\" role=\"group\" tabindex=\"0\"");
            push_attribute(&mut self.out, "aria-label", &label);
            self.out.push('>');
        }
        match read {
            // What is only the number of another is a link to it, wherever the body is read.
            Some(Ok(mathml)) => match mathml.strip_prefix("<a href=\"") {
                Some(link) => {
                    self.out.push_str("<a href=\"");
                    push_escaped(&mut self.out, self.around.own_address());
                    self.out.push_str(link);
                }
                None => self.out.push_str(&mathml),
            },
            Some(Err(fault)) => {
                push_typed(&mut self.out, tex);
                tell(self.around, self.source, fault, (tex, range));
            }
            None => push_typed(&mut self.out, tex),
        }
        if is_apart {
            self.out.push_str("</span>");
        }
        self.object_in_line(before);
    }
}

fn push_typed(out: &mut String, tex: &str) {
    out.push_str("<code dir=\"ltr\">");
    push_escaped(out, tex);
    out.push_str("</code>");
}

/// Tells of a fault at its place, where the TeX stands in the source as it was read; else at that of the formula.
fn tell(
    around: &mut dyn Surroundings,
    source: &str,
    fault: FormulaFault,
    (tex, range): (&str, &Range<usize>),
) {
    let written = source.get(range.clone()).unwrap_or_default();
    let place = match written.find(tex) {
        Some(start) => {
            let start = range.start + start;
            start + fault.at.start..start + fault.at.end
        }
        None => range.clone(),
    };
    around.formula_fault(fault.diagnostic, &place);
}
