//! `heading-without-words`: a heading that announces nothing (WCAG 2.4.6, RGAA 9.1).
//!
//! Found in finished pages, whatever printed them; see `check::finished`, and the tests there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "heading-without-words",
    severity: Severity::Warning,
    summary: "a heading holds no words",
    sight: Sight::Finished,
};
