//! Bidirectional control characters that must not stand in a publication, for the rules of `check`.
//!
//! Takes the text of one block; gives every embedding and override (U+202A–202E), which HTML replaces by `dir` and with
//! which a text can be made to show something else than it says, and every isolate (U+2066–2069) without its other half.
//! The marks U+200E, U+200F and U+061C are harmless and pass.

use std::ops::Range;

/// A control character out of place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// Its bytes in the text.
    pub at: Range<usize>,
    /// The character.
    pub character: char,
    /// What is wrong with it.
    pub fault: ControlFault,
}

/// What is wrong with a control character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ControlFault {
    /// An embedding or override, or the end of one.
    Embedding,
    /// An isolate that is not closed in its block.
    Unclosed,
    /// The end of an isolate that was not opened in its block.
    Unopened,
}

/// The faulty control characters of a block, in their order.
pub fn bidi_faults(text: &str) -> Vec<Control> {
    // All of them are U+202x or U+206x, E2 80 or E2 81 in UTF-8.
    if !text.as_bytes().contains(&0xe2) {
        return Vec::new();
    }
    let mut faults = Vec::new();
    let mut open = Vec::new();
    for (start, character) in text.char_indices() {
        let control = |fault| Control {
            at: start..start + character.len_utf8(),
            character,
            fault,
        };
        match character {
            '\u{202a}'..='\u{202e}' => faults.push(control(ControlFault::Embedding)),
            '\u{2066}'..='\u{2068}' => open.push(control(ControlFault::Unclosed)),
            '\u{2069}' if open.pop().is_none() => faults.push(control(ControlFault::Unopened)),
            _ => {}
        }
    }
    faults.append(&mut open);
    faults.sort_by_key(|control| control.at.start);
    faults
}
