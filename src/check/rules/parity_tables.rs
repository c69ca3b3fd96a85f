//! `parity-tables`: translations with the same rows and columns. What is compared and how stands in `parity`.

use crate::check::parity;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "parity-tables",
    severity: Severity::Error,
    summary: "two languages of a work have other tables",
    sight: Sight::Parity(parity::tables),
};
