//! `parity-notes`: translations with the same notes. What is compared and how stands in `parity`.

use crate::check::parity;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "parity-notes",
    severity: Severity::Error,
    summary: "two languages of a work have other notes",
    sight: Sight::Parity(parity::notes),
};
