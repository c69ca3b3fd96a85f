//! `malformed-language`: `lang`, `hreflang` or `srclang` with a value that is no language tag (BCP 47), or a page without any.
//!
//! Who hears the page hears it read by the rules of the wrong language. Markdown's own `{lang=…}` is judged when it is printed.
//!
//! Found in finished pages, whatever printed them; see `check::finished`, and the tests there.

use crate::check::{Rule, Sight};
use crate::diagnostic::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    name: "malformed-language",
    severity: Severity::Error,
    summary: "a language is named by what is no language tag, or not at all",
    sight: Sight::Finished,
};
