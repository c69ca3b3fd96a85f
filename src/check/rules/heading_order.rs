//! `heading-order`: one heading of the first level, and no level left out below it (RGAA 9.1).
//!
//! The page's title is its `h1`, so that sections begin at `##`. Headings in raw HTML count; those that a theme's
//! components print do not, for they are the theme's to answer for.

use std::ops::Range;

use pulldown_cmark::Tag;

use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    name: "heading-order",
    severity: Severity::Warning,
    summary: "a heading leaves out a level, or is a second title",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut above = 1;
    for (level, range) in headings(page) {
        let is_html = page.text[range.clone()].starts_with('<');
        let mark = |level: usize| match is_html {
            true => format!("<h{level}>"),
            false => "#".repeat(level),
        };
        let range = page.first_line(range);
        if level == 1 {
            let message = message!("heading-level-text-page-title");
            let hint = message!("write-title-stands-front-matter", mark = mark(2));
            found.push(RULE.finding(page, range, message).hint(hint));
        } else if level > above + 1 {
            let due = above + 1;
            let message = message!("heading-level-level-follows-one", level, above);
            let hint = message!("write-mark-reader-who-hears", mark = mark(due));
            found.push(RULE.finding(page, range, message).hint(hint));
        }
        above = level;
    }
}

/// All headings with their levels, in order.
fn headings(page: &Manuscript) -> Vec<(usize, Range<usize>)> {
    let written = page.tokens.iter().filter_map(|token| match &token.what {
        What::Open(Tag::Heading { level, .. }, _) => {
            Some((*level as usize, page.in_file(&token.range)))
        }
        _ => None,
    });
    let raw = page.elements.iter().filter_map(|element| {
        let level = element.name.strip_prefix('h')?.parse().ok()?;
        (1..=6)
            .contains(&level)
            .then(|| (level, element.source.clone()))
    });
    let mut headings: Vec<_> = written.chain(raw).collect();
    headings.sort_by_key(|(_, range)| range.start);
    headings
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{check, places};

    #[test]
    fn levels_follow_each_other_downwards_and_may_jump_upwards() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("text alone", &[]),
            ("## a\n\n### b\n\n#### c\n\n## d", &[]),
            ("### a", &[(4, 1)]),
            ("## a\n\n#### b\n\n#### c", &[(6, 1)]),
            ("## a\n\n#### b\n\n### c\n\n##### d", &[(6, 1), (10, 1)]),
            ("# a\n\n## b", &[(4, 1)]),
            ("a\n=\n\n## b", &[(4, 1)]),
            ("> ### a", &[(4, 3)]),
            ("```\n# a\n```", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "en", body), *expected, "{body}");
        }
    }

    #[test]
    fn headings_in_html_count() {
        assert_eq!(places(&RULE, "en", "<h2 id=\"a\">a</h2>\n\n### b"), []);
        assert_eq!(places(&RULE, "en", "<div>\n<h4>a</h4>\n</div>"), [(5, 1)]);
    }

    #[test]
    fn the_message_says_both_levels() {
        let found = check(
            &RULE,
            "=== content/a.fr.md\n---\ntitle: x\n---\n## a\n\n#### b\n",
        );
        assert_eq!(
            found,
            [(
                6,
                1,
                "a heading of level 4 follows one of level 2".to_owned()
            )]
        );
    }
}
