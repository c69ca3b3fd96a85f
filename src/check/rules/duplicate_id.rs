//! `duplicate-id`: two elements of a page that have the same id (HTML §3.2.6): links, labels and scripts reach the first alone.
//!
//! Found in finished pages, whatever printed them; see `check::finished`, and the tests there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "duplicate-id",
    severity: Severity::Warning,
    summary: "two elements of a page have the same id",
    sight: Sight::Finished,
};
