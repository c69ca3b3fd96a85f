//! Addresses that have been public and lead nowhere now; see `check::addresses`.

use crate::check::addresses;
use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule {
    name: "address-vanished",
    severity: Severity::Error,
    summary: "an address that the ledger knows and that leads nowhere",
    sight: Sight::Site(addresses::check),
};
