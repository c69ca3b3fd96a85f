//! `blocked-by-policy`: what the site's own content policy keeps from working, silently, for every reader (CSP Level 3).
//!
//! Scripts and styles inside a page, `onclick` and its like, `javascript:` addresses, and files that lie on hosts which the
//! policy does not name. Browsers tell it only to who opens their console.
//!
//! Found in finished pages, whatever printed them; see `check::finished`, and the tests there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "blocked-by-policy",
    severity: Severity::Warning,
    summary: "a script, a style or a file is kept from working by the site's content policy",
    sight: Sight::Finished,
};
