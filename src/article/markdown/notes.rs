//! Which footnotes are printed, and in which order: those that the text refers to, and those that these refer to.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use pulldown_cmark::{Tag, TagEnd};

use super::{Token, What};

/// The labels of the notes that readers come to, in the order of their numbers: as the text refers to them, then as they
/// refer to each other. What only notes refer to that nobody comes to is not among them.
pub fn printed_notes<'t>(tokens: &'t [Token<'_>]) -> Vec<&'t str> {
    let is_reference = |token: &Token| matches!(token.what, What::Footnote(_));
    if !tokens.iter().any(is_reference) {
        return Vec::new();
    }
    let (text, notes) = references(tokens);
    let mut waiting: VecDeque<&str> = text.into();
    let mut seen = BTreeSet::new();
    let mut printed = Vec::new();
    while let Some(label) = waiting.pop_front() {
        if seen.insert(label) {
            printed.push(label);
            waiting.extend(notes.get(label).into_iter().flatten());
        }
    }
    printed
}

/// The references in the text, and those in each note. Of two notes of one label, the first counts.
fn references<'t>(tokens: &'t [Token<'_>]) -> (Vec<&'t str>, BTreeMap<&'t str, Vec<&'t str>>) {
    let mut text = Vec::new();
    let mut notes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut inside = None;
    // What stands in the alternative text of a picture is no link.
    let mut pictures = 0_usize;
    for token in tokens {
        match &token.what {
            What::Open(Tag::FootnoteDefinition(label), _) => {
                inside = Some((&**label, !notes.contains_key(&**label)));
                notes.entry(label).or_default();
            }
            What::Close(TagEnd::FootnoteDefinition) => inside = None,
            What::Open(Tag::Image { .. }, _) => pictures += 1,
            What::Close(TagEnd::Image) => pictures = pictures.saturating_sub(1),
            What::Footnote(label) if pictures == 0 => match inside {
                None => text.push(&**label),
                Some((note, true)) => notes.entry(note).or_default().push(label),
                Some((_, false)) => {}
            },
            _ => {}
        }
    }
    (text, notes)
}

/// Tells the notes that no reader comes to while a body is read: those that nothing refers to, and a second one of a label.
#[derive(Default)]
pub struct NotesInText<'t> {
    printed: Option<BTreeSet<&'t str>>,
    is_in_unread: bool,
}

impl<'t> NotesInText<'t> {
    /// Whether the next token belongs to such a note.
    pub fn is_unread(&mut self, next: &What, tokens: &'t [Token<'_>]) -> bool {
        match next {
            What::Open(Tag::FootnoteDefinition(label), _) => {
                let all = || printed_notes(tokens).into_iter().collect();
                // Each is read once.
                self.is_in_unread = !self.printed.get_or_insert_with(all).remove(&**label);
                self.is_in_unread
            }
            What::Close(TagEnd::FootnoteDefinition) => std::mem::take(&mut self.is_in_unread),
            _ => self.is_in_unread,
        }
    }
}
