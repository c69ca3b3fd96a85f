//! `field-without-label`: a field of a form that nothing names (WCAG 1.3.1, 3.3.2, RGAA 11.1).
//!
//! A `<label>` around it or for its id, `aria-label`, `aria-labelledby`, `title` and `placeholder` name it (HTML-AAM); fields that
//! are hidden and buttons need none.
//!
//! Found in finished pages, whatever printed them; see `check::finished`, and the tests there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "field-without-label",
    severity: Severity::Warning,
    summary: "a field of a form has no label",
    sight: Sight::Finished,
};
