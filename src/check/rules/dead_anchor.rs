//! `dead-anchor`: a link to a place in a page that the page does not have.
//!
//! Found while a page is printed, by the one resolver of links (`render::resolve`), and tested there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "dead-anchor",
    severity: Severity::Error,
    summary: "a link leads to a place that its page does not have",
    sight: Sight::Printing,
};
