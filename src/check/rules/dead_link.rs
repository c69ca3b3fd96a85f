//! `dead-link`: a link or a picture that leads to nothing in the site.
//!
//! Found while a page is printed, by the one resolver of links (`render::resolve`), and tested there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "dead-link",
    severity: Severity::Error,
    summary: "a link or a picture leads to nothing in the site",
    sight: Sight::Printing,
};
