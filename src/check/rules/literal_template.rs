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
        let mut codes = Vec::new();
        let mut start = 0;
        for line in passage.text.split_inclusive('\n') {
            for mark in MARKS {
                codes.extend(codes_in(line, mark).map(|it| start + it.start..start + it.end));
            }
            start += line.len();
        }
        codes.sort_by_key(|code| code.start);
        for code in codes {
            let source = page.source(passage, code);
            let is_escaped = page.text[..source.start].ends_with('\\');
            if !is_escaped {
                let message = "template code stands in the text: readers see it as it is";
                let hint = "a component of the theme is called `{{<name key=\"…\" />}}`; put braces that are meant into \
                    a code span";
                found.push(RULE.finding(page, source, message).hint(hint));
            }
        }
    }
}

/// What stands on a line between the two parts of a mark, with them.
fn codes_in<'l>(
    line: &'l str,
    (opens, ends): (&'l str, &'l str),
) -> impl Iterator<Item = Range<usize>> + 'l {
    let mut from = 0;
    let code = move || {
        let at = from + line[from..].find(opens)?;
        let inside = at + opens.len();
        from = inside + line[inside..].find(ends)? + ends.len();
        Some((at..from, from > inside + ends.len()))
    };
    std::iter::from_fn(code).filter_map(|(code, holds_something)| holds_something.then_some(code))
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
            ("{{ 100 % 3 }} {{ {\"a\": 1} }}", &[(4, 1), (4, 15)]),
            (r"\{{ a }} {{", &[]),
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
