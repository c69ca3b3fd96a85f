//! `obsolete-html`: elements and attributes that HTML has given up (HTML §16.2).
//!
//! Most of them paint, and the content policy or the theme overrules them; browsers may stop heeding them.
//!
//! Found in finished pages, whatever printed them; see `check::finished`, and the tests there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "obsolete-html",
    severity: Severity::Warning,
    summary: "an element or an attribute that HTML has given up",
    sight: Sight::Finished,
};
