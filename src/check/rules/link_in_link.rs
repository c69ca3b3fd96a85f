//! `link-in-link`: a link inside the words of another. HTML has no such thing, and Diwan prints the inner one as words.

use pulldown_cmark::{Tag, TagEnd};

use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "link-in-link",
    severity: Severity::Warning,
    summary: "a link stands inside another",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut depth = 0_usize;
    for token in page.tokens {
        match &token.what {
            What::Open(Tag::Link { .. }, _) => {
                if depth > 0 {
                    let range = page.first_line(page.in_file(&token.range));
                    let message = message!("link-inside-another-leads-nowhere");
                    let hint = message!("end-first-before-second-write");
                    found.push(RULE.finding(page, range, message).hint(hint));
                }
                depth += 1;
            }
            What::Close(TagEnd::Link) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn the_inner_link_is_found() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("[see <https://a.example/>](https://b.example/)", &[(4, 6)]),
            ("[*<a@example.org>*](https://b.example/)", &[(4, 3)]),
            ("[a](https://a.example/) <https://b.example/>", &[]),
            ("[![x](a.png)](https://b.example/)", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "en", body), *expected, "{body}");
        }
    }
}
