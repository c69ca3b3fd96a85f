//! `unused-term`: a concept of `terms.yaml` that no page speaks of. What is found and how stands in `terms`.

use crate::check::terms;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "unused-term",
    severity: Severity::Warning,
    summary: "no page has a term of `terms.yaml`, in any language",
    sight: Sight::Site(terms::unused),
};
