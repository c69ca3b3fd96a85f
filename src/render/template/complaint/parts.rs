//! What a complaint about a template is made of.

use std::ops::Range;

use crate::diagnostic::{Message, nearest};

/// More names than these are a reference, which nobody reads in a terminal.
const MOST_NAMES: usize = 24;

/// What is told, and what to do.
pub(super) type Told = (Message, Option<Message>);

/// The names that a template may use, beside Tera's own.
pub(in crate::render::template) struct TemplateNames<'a> {
    pub functions: &'a [&'static str],
    pub components: Vec<&'a str>,
    pub templates: Vec<&'a str>,
}

/// What is told of a template.
pub(in crate::render::template) struct Complaint {
    pub message: Message,
    pub hint: Option<Message>,
    /// Where it is, where that is not what Tera names.
    pub range: Option<Range<usize>>,
    /// The other end of the matter, and its part in it.
    pub second: Option<(Range<usize>, Message)>,
}

impl From<Told> for Complaint {
    fn from((message, hint): Told) -> Self {
        Complaint {
            message,
            hint,
            range: None,
            second: None,
        }
    }
}

/// What was probably meant, and what there is.
pub(super) fn meant(wanted: &str, there: &[&str]) -> Message {
    let mut there = there.to_vec();
    there.sort_unstable();
    there.dedup();
    match nearest(wanted, there.iter().copied()) {
        Some(near) if there.len() == 1 || there.len() > MOST_NAMES => {
            message!("did-you-mean-near", near)
        }
        Some(near) => message!("did-you-mean-near-there", near, known = there),
        None if there.is_empty() => message!("there-are-none"),
        None => {
            let others = there.len().saturating_sub(MOST_NAMES);
            there.truncate(MOST_NAMES);
            match others {
                0 if there.len() == 1 => message!("there-is-one", name = there[0]),
                0 => message!("there", known = there),
                _ => message!("there-and-others", known = there, others),
            }
        }
    }
}
