//! `long-list-start`: a list that begins at a high number, which was hardly meant as a list.
//!
//! A line that begins with a year and a full stop (`2012. …`) is an item numbered 2012 to Markdown.

use pulldown_cmark::Tag;

use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "long-list-start",
    severity: Severity::Warning,
    summary: "a list begins at a number above 50, which may be a year",
    sight: Sight::Page(check),
};

/// The highest number at which a list may begin unasked.
const HIGHEST: u64 = 50;

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for token in page.tokens {
        if let What::Open(Tag::List(Some(start)), _) = token.what
            && start > HIGHEST
        {
            let range = page.first_line(page.in_file(&token.range));
            let message = message!("list-begins-here-start", start);
            let hint = message!("if-start-not-number-item", start);
            found.push(RULE.finding(page, range, message).hint(hint));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn a_year_is_no_number_of_an_item() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("نص\n\n2012. سنة", &[(6, 1)]),
            ("51) a", &[(4, 1)]),
            ("50. a", &[]),
            (r"2012\. سنة", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
