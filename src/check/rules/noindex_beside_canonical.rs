//! `noindex-beside-canonical`: a page that asks search engines not to list it, and names another page as the one to list for it.
//!
//! The two say opposite things: engines may carry `noindex` over to the page that is named, and drop that too. A page that leads
//! on at once is left alone. What is found and how stands in `finished`.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "noindex-beside-canonical",
    severity: Severity::Warning,
    summary: "a page says `noindex` and names another page as canonical",
    sight: Sight::Finished,
};
