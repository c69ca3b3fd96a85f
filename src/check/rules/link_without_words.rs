//! `link-without-words`: a link that has no name for who does not see it (WCAG 2.4.4, RGAA 6.1).
//!
//! Found in finished pages, whatever printed them; see `check::finished`, and the tests there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "link-without-words",
    severity: Severity::Warning,
    summary: "a link says nothing to who does not see it",
    sight: Sight::Finished,
};
