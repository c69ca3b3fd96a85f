//! `parity-figures`: translations with the same figures. What is compared and how stands in `parity`.

use crate::check::parity;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "parity-figures",
    severity: Severity::Error,
    summary: "two languages of a work give other figures",
    sight: Sight::Parity(parity::figures),
};
