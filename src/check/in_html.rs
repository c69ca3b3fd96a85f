//! Markdown that stands in a block of HTML, where nobody reads it.
//!
//! A block of HTML goes on to the next empty line (CommonMark 0.31 §4.6): marks in it are text, however sound. What rules
//! find there is told once for each element, with the number of the others and the remedy that helps there.

use super::manuscript::Manuscript;
use super::passage::Raw;
use crate::diagnostic::{Diagnostic, Message};
use crate::markup::elements;

/// What a rule finds in blocks of HTML, element by element.
#[derive(Default)]
pub(super) struct InHtml(Vec<(Raw, Diagnostic, usize)>);

impl InHtml {
    /// Takes a finding at a place in a block; `html` is what would be written there in HTML.
    pub fn take(&mut self, page: &Manuscript, raw: Raw, finding: Diagnostic, html: &str) {
        match self
            .0
            .iter_mut()
            .rev()
            .take(8)
            .find(|(known, ..)| *known == raw)
        {
            Some((_, _, others)) => *others += 1,
            None => {
                let hint = remedy(page, raw, html);
                self.0.push((
                    raw,
                    Diagnostic {
                        hint: Some(hint),
                        ..finding
                    },
                    0,
                ));
            }
        }
    }

    /// Tells what was taken.
    pub fn tell(self, found: &mut Vec<Diagnostic>) {
        found.extend(self.0.into_iter().map(|(_, finding, others)| match others {
            0 => finding,
            _ => Diagnostic {
                message: message!("and-more-in-html", message = finding.message, others),
                ..finding
            },
        }));
    }
}

fn remedy(page: &Manuscript, raw: Raw, html: &str) -> Message {
    let element = raw.element.and_then(|at| page.elements.get(at));
    let Some(element) = element else {
        return message!("in-html-to-next-line");
    };
    let tag = page.text[element.source.clone()]
        .lines()
        .next()
        .unwrap_or_default();
    let may_hold_blocks = elements::find(&element.name).is_none_or(|it| {
        !it.holds_lines() && !it.is_line() && it.children.is_empty() && element.name != "summary"
    });
    match may_hold_blocks {
        true => message!("in-html-behind-empty-line", tag),
        false => {
            message!("in-html-without-blocks", tag, html)
        }
    }
}
