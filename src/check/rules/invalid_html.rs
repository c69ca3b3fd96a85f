//! `invalid-html`: tags that do not fit into each other, and what else HTML forbids (HTML §3.2.5, §4).
//!
//! Browsers repair it, each in its way, and readers get something else than was written: a `<div>` in a paragraph ends it, words
//! in a `<table>` move before it, a `<li>` that stands alone is announced as a list of nothing. What may stand where is in
//! `markup::elements`.
//!
//! Found in finished pages, whatever printed them; see `check::finished`, and the tests there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "invalid-html",
    severity: Severity::Warning,
    summary: "a page holds what HTML forbids",
    sight: Sight::Finished,
};
