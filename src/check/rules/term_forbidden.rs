//! `term-forbidden`: forms that stand for a concept and may not. What is found and how stands in `terms`.

use crate::check::terms;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "term-forbidden",
    severity: Severity::Error,
    summary: "a form that `terms.yaml` forbids",
    sight: Sight::Terms(terms::forbidden),
};
