//! `parity-outline`: translations with the same headings. What is compared and how stands in `parity`.

use crate::check::parity;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "parity-outline",
    severity: Severity::Error,
    summary: "two languages of a work have other headings",
    sight: Sight::Parity(parity::outline),
};
