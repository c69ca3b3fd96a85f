//! `unknown-type`: a page's type for which the theme has no template, and which it does not name either: `type: nwes`.
//!
//! Found where the site is set up (`press::page_types`), and tested there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "unknown-type",
    severity: Severity::Error,
    summary: "a page's type is none that the theme knows",
    sight: Sight::Printing,
};
