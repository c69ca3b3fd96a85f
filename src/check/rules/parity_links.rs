//! `parity-links`: translations that lead to the same pages. What is compared and how stands in `parity`.

use crate::check::parity;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "parity-links",
    severity: Severity::Error,
    summary: "two languages of a work lead to other pages",
    sight: Sight::Parity(parity::links),
};
