//! `term-variants`: pages that call one thing by two names. What is found and how stands in `terms`.

use crate::check::terms;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "term-variants",
    severity: Severity::Note,
    summary: "two forms of one concept in one page",
    sight: Sight::Terms(terms::variants),
};
