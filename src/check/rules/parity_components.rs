//! `parity-components`: translations that call the same components. What is compared and how stands in `parity`.

use crate::check::parity;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "parity-components",
    severity: Severity::Error,
    summary: "two languages of a work call other components, or with other arguments",
    sight: Sight::Parity(parity::components),
};
