//! Markup of other systems, said in Diwan's way, or told.
//!
//! Each file knows one dialect and works on the text of a body; code is left alone. What has no counterpart keeps its words and
//! loses its marks, and the report tells it once a kind, with every place.

pub mod admonitions;
mod around;
mod assets;
pub mod attributes;
pub mod cells;
mod closers;
pub mod directives;
pub mod emphasis;
pub mod fences;
pub mod gaps;
mod jsx;
pub mod kramdown;
pub mod liquid;
pub mod marks;
pub mod mdx;
pub mod pymdown;
pub mod shortcodes;
pub mod tabs;

use super::report::{MoveReport, Weight};
use crate::diagnostic::Message;

/// The page that is being translated, for what is told of it.
pub struct Here<'p> {
    /// Its file.
    pub path: &'p str,
    /// The line in which its body begins.
    pub line: usize,
}

impl Here<'_> {
    /// Notes something of the byte `at` of `body`.
    pub fn say(
        &self,
        report: &mut MoveReport,
        weight: Weight,
        code: &'static str,
        message: Message,
        (body, at): (&str, usize),
    ) {
        let line = self.line + super::code::line_of(body, at) - 1;
        report.say(weight, code, message, self.path, Some(line));
    }

    /// The same, of one kind with something else at each place.
    pub fn say_of(
        &self,
        report: &mut MoveReport,
        (weight, code): (Weight, &'static str),
        message: Message,
        (body, at): (&str, usize),
        detail: &str,
    ) {
        let line = self.line + super::code::line_of(body, at) - 1;
        report.say_of(weight, code, message, (self.path, Some(line)), detail);
    }
}

/// What the tests of dialects share.
#[cfg(test)]
mod testing {
    use super::*;

    /// Each body becomes what stands beside it.
    pub fn each_becomes(
        translate: impl Fn(&str, &Here, &mut MoveReport) -> String,
        cases: &[(&str, &str)],
    ) {
        for (body, expected) in cases {
            let here = Here {
                path: "a.md",
                line: 1,
            };
            let said = translate(body, &here, &mut MoveReport::default());
            assert_eq!(said, *expected, "{body}");
        }
    }
}
