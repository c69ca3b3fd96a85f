//! `not-public`: a link or a component that names a page which is not public now.
//!
//! Found while a page is printed, by the one resolver of links (`render::resolve`), and tested there. It keeps nothing from being
//! published, so a site may pass over it: while texts are prepared, it is how things should be.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "not-public",
    severity: Severity::Warning,
    summary: "a link or a component names a page that is not public now",
    sight: Sight::Printing,
};
