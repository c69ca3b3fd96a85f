//! `button-without-words`: a button that has no name for who does not see it (WCAG 4.1.2, RGAA 11.9).
//!
//! Found in finished pages, whatever printed them; see `check::finished`, and the tests there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "button-without-words",
    severity: Severity::Warning,
    summary: "a button says nothing to who does not see it",
    sight: Sight::Finished,
};
