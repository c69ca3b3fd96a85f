//! Footnotes: numbered in the order of their first reference, gathered at the end, with ways back.
//!
//! Ids begin with a prefix that is the page's own, so that several pages may be put into one document.

use std::collections::BTreeMap;

use super::Surroundings;
use super::text::{push_attribute, push_escaped};
use crate::article::markdown::{Token, printed_notes};
use crate::language::Direction;

/// The footnotes of a body.
#[derive(Default)]
pub struct Notes {
    /// Labels in the order of their first reference, with how often each is referred to.
    order: Vec<(String, usize)>,
    /// Where in that order a label stands.
    places: BTreeMap<String, usize>,
    /// Whether what is written now is a note that nobody comes to.
    in_unread: bool,
    bodies: BTreeMap<String, String>,
}

impl Notes {
    /// The notes of a body that readers come to; the others are not printed.
    pub fn of(tokens: &[Token]) -> Self {
        let mut notes = Notes::default();
        for label in printed_notes(tokens) {
            notes.places.insert(label.to_owned(), notes.order.len());
            notes.order.push((label.to_owned(), 0));
        }
        notes
    }

    /// A note begins.
    pub fn begin(&mut self, label: &str) {
        self.in_unread = !self.places.contains_key(label) || self.bodies.contains_key(label);
    }

    /// Writes a reference in a line of direction `dir`. One in a note that is not printed is none: no way back may lead to it.
    pub fn refer(
        &mut self,
        label: &str,
        dir: Direction,
        around: &dyn Surroundings,
        out: &mut String,
    ) {
        let Some(at) = self.places.get(label).copied().filter(|_| !self.in_unread) else {
            return;
        };
        self.order[at].1 += 1;
        let number = at + 1;
        let prefix = around.note_prefix();
        // Two calls right behind each other would read as one number; a style sheet cannot see what stands between.
        let class = match out.ends_with("</a></sup>") {
            true => "footnote-ref footnote-next",
            false => "footnote-ref",
        };
        out.push_str("<sup");
        push_attribute(out, "class", class);
        // In a line from the right, UAX #9 would take a figure and the one of the call behind it for one number.
        out.push_str(match dir {
            Direction::Ltr => "><a",
            Direction::Rtl => " dir=\"ltr\"><a",
        });
        push_attribute(
            out,
            "href",
            &format!("{}#fn-{prefix}{number}", around.own_address()),
        );
        push_attribute(out, "id", &reference_id(prefix, number, self.order[at].1));
        out.push_str(" role=\"doc-noteref\">");
        out.push_str(&around.number(number));
        out.push_str("</a></sup>");
    }

    /// Keeps the text of a note.
    pub fn keep(&mut self, label: String, body: String) {
        self.in_unread = false;
        self.bodies.entry(label).or_insert(body);
    }

    /// Writes the notes that something refers to.
    pub fn write(mut self, around: &mut dyn Surroundings, out: &mut String) {
        if self.order.is_empty() {
            return;
        }
        let title = around.word("footnotes-title", &[], &(0..0));
        out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\"");
        push_attribute(out, "aria-label", &title);
        out.push_str(">\n<ol>\n");
        for (at, (label, references)) in self.order.iter().enumerate() {
            let number = at + 1;
            let prefix = around.note_prefix().to_owned();
            let body = self.bodies.remove(label).unwrap_or_default();
            let (text, end) = body.trim_end().rsplit_once("</p>").map_or(
                (body.trim_end(), ""),
                |(text, rest)| {
                    if rest.is_empty() {
                        (text, "</p>")
                    } else {
                        (body.trim_end(), "")
                    }
                },
            );
            out.push_str("<li");
            push_attribute(out, "id", &format!("fn-{prefix}{number}"));
            out.push('>');
            out.push_str(text);
            for reference in 1..=*references {
                let word = match references {
                    1 => around.word("footnote-back", &[("number", number)], &(0..0)),
                    // One name must not stand for several places (WCAG 2.4.4).
                    _ => around.word(
                        "footnote-back-from",
                        &[("number", number), ("call", reference)],
                        &(0..0),
                    ),
                };
                out.push_str(" <a class=\"footnote-back\"");
                push_attribute(
                    out,
                    "href",
                    &format!(
                        "{}#{}",
                        around.own_address(),
                        reference_id(&prefix, number, reference)
                    ),
                );
                push_attribute(out, "aria-label", &word);
                out.push_str(" role=\"doc-backlink\">");
                push_escaped(out, "↩\u{FE0E}");
                if reference > 1 {
                    out.push_str(&format!("<sup>{}</sup>", around.number(reference)));
                }
                out.push_str("</a>");
            }
            out.push_str(end);
            out.push_str("</li>\n");
        }
        out.push_str("</ol>\n</section>\n");
    }
}

fn reference_id(prefix: &str, number: usize, reference: usize) -> String {
    if reference == 1 {
        format!("fnref-{prefix}{number}")
    } else {
        format!("fnref-{prefix}{number}-{reference}")
    }
}
