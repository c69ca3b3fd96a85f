//! `term-missing`: translations that name things by their official terms. What is found and how stands in `terms`.

use crate::check::terms;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "term-missing",
    severity: Severity::Error,
    summary: "an official term of the source that its translation does not have",
    sight: Sight::Parity(terms::missing),
};
