//! `literal-template`: `{{ … }}` or `{% … %}`, in the manner of templates or of another program, which readers see as it is.

use std::ops::Range;

use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "literal-template",
    severity: Severity::Warning,
    summary: "template code stands in the text",
    sight: Sight::Page(check),
};

/// How template code begins and ends.
const MARKS: [(&str, &str); 2] = [("{{", "}}"), ("{%", "%}")];

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for passage in &page.passages {
        let opens = passage.text.match_indices('{');
        for range in opens.filter_map(|(at, _)| code(&passage.text, at)) {
            let message = "template code stands in the text: readers see it as it is";
            let hint = "a component of the theme is called `{{<name key=\"…\" />}}`; put braces that are meant into a \
                code span";
            found.push(
                RULE.finding(page, page.source(passage, range), message)
                    .hint(hint),
            );
        }
    }
}

/// The code that begins at a brace, if any does: on one line, and without a brace in it, so that no line is read twice.
fn code(text: &str, at: usize) -> Option<Range<usize>> {
    let (opens, ends) = MARKS
        .into_iter()
        .find(|(opens, _)| text[at..].starts_with(opens))?;
    let start = at + opens.len();
    let length = text[start..]
        .find(['{', '}', '%', '\n'])
        .filter(|length| *length > 0)?;
    let ends_here = text[start + length..].starts_with(ends);
    ends_here.then_some(at..start + length + ends.len())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn code_is_found_where_it_stands_in_the_text() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("المنسوب {{ page.level }} اليوم", &[(4, 9)]),
            ("{% raw %} ثم {{ site.title }}", &[(4, 1), (4, 14)]),
            ("`{{ page.level }}` {{ ثم }", &[]),
            ("```\n{% raw %}\n```", &[]),
            ("{{}} {{<figure src=\"a.jpg\" alt=\"x\" />}}", &[]),
            ("{{ a\nb }}", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
