//! `orphan-page`: a page that no other page of the site links to. What is found and how stands in `finished`.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "orphan-page",
    severity: Severity::Warning,
    summary: "no other page links to a page",
    sight: Sight::Finished,
};
