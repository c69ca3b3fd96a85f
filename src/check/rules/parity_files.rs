//! `parity-files`: translations with the same pictures and files. What is compared and how stands in `parity`.

use crate::check::parity;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "parity-files",
    severity: Severity::Error,
    summary: "two languages of a work show or bring other files",
    sight: Sight::Parity(parity::files),
};
