//! `merge-conflict`: what Git leaves in a file where two people changed the same lines, and nobody has decided.

use pulldown_cmark::Tag;

use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "merge-conflict",
    severity: Severity::Error,
    summary: "marks of Git stand between two versions of a text",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let code = page.tokens.iter().filter_map(|token| match &token.what {
        What::Open(Tag::CodeBlock(_), _) => Some(page.in_file(&token.range)),
        _ => None,
    });
    let code: Vec<_> = code.collect();
    for (range, line) in page.lines(&page.body) {
        let is_mark = line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ");
        if is_mark && !code.iter().any(|code| code.contains(&range.start)) {
            let message = message!("mark-git-stands-between-two");
            let hint = message!("keep-one-version-delete-lines");
            found.push(RULE.finding(page, range, message).hint(hint));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn two_versions_are_no_text() {
        let conflict = "<<<<<<< HEAD\nنص\n=======\nنص آخر\n>>>>>>> branch";
        assert_eq!(places(&RULE, "ar", conflict), [(4, 1), (8, 1)]);
        assert_eq!(places(&RULE, "ar", &format!("```\n{conflict}\n```")), []);
        assert_eq!(places(&RULE, "ar", "a\n=======\n\n> > > > > > > b"), []);
    }
}
