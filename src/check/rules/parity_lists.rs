//! `parity-lists`: translations with the same lists. What is compared and how stands in `parity`.

use crate::check::parity;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "parity-lists",
    severity: Severity::Error,
    summary: "two languages of a work have other lists",
    sight: Sight::Parity(parity::lists),
};
