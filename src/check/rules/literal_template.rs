//! `literal-template`: `{{ … }}` or `{% … %}`, in the manner of templates or of another program, which readers see as it is.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::manuscript::Manuscript;
use crate::check::passage::Passage;
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
    let mut all = Vec::new();
    let has_brace = |passage: &&Passage| memchr::memchr(b'{', passage.text.as_bytes()).is_some();
    for passage in page.passages.iter().filter(has_brace) {
        let mut codes: Vec<Range<usize>> = Vec::new();
        let mut start = 0;
        for line in passage.text.split_inclusive('\n') {
            for mark in MARKS {
                codes.extend(codes_in(line, mark).map(|it| start + it.start..start + it.end));
            }
            start += line.len();
        }
        codes.sort_by_key(|code| (code.start, std::cmp::Reverse(code.end)));
        // `{{% … %}}` holds a pair of the other mark.
        let mut end = 0;
        codes.retain(|code| {
            let is_apart = code.start >= end;
            end = end.max(code.end);
            is_apart
        });
        for code in codes {
            let source = page.source(passage, code);
            // With a backslash, or as references of HTML, braces are meant.
            let is_escaped = page.text[..source.start].ends_with('\\')
                || !page.text[source.clone()].starts_with('{');
            if !is_escaped {
                all.push((whose(&page.text[source.clone()]), source));
            }
        }
    }
    report(page, &all, found);
}

/// What is of a known program is told once, at its first place, with its number.
fn report(page: &Manuscript, all: &[(Option<&str>, Range<usize>)], found: &mut Vec<Diagnostic>) {
    let hint = message!("component-theme-called-name-key");
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for program in all.iter().filter_map(|(program, _)| *program) {
        *counts.entry(program).or_default() += 1;
    }
    for (program, source) in all {
        let message = match program.map(|program| (program, counts.remove(program))) {
            None => message!("template-code-stands-text-readers"),
            Some((program, Some(1))) => {
                message!("template-code-program-stands-text", program)
            }
            Some((program, Some(many))) => {
                message!(
                    "template-code-program-stands-text-readers",
                    program,
                    count = many
                )
            }
            Some((_, None)) => continue,
        };
        found.push(
            RULE.finding(page, source.clone(), message)
                .hint(hint.clone()),
        );
    }
}

/// Whose code it is, where its first signs tell.
fn whose(code: &str) -> Option<&'static str> {
    let is_word = |rest: &str| {
        rest.trim_start()
            .starts_with(|c: char| c.is_ascii_alphabetic())
    };
    if let Some(inside) = code.strip_prefix("{{") {
        let word = inside.trim_start();
        let begins = |signs: &[&str]| signs.iter().any(|sign| word.starts_with(sign));
        return match () {
            () if begins(&["%", "<", "-", "."]) => Some("Hugo"),
            () if begins(&["#", "/", ">", "^", "{"]) => Some("Handlebars or mdBook"),
            () if begins(&["site.", "page.", "include."]) || word.contains(" | ") => {
                Some("Liquid (Jekyll)")
            }
            () => None,
        };
    }
    let inside = code.strip_prefix("{%")?.trim_start_matches('-');
    is_word(inside).then_some("Liquid (Jekyll, GitBook) or Jinja")
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
    fn its_program_is_named() {
        for (code, program) in [
            ("{{% note %}}", Some("Hugo")),
            ("{{ .Params.x }}", Some("Hugo")),
            ("{{ site.title }}", Some("Liquid (Jekyll)")),
            ("{{#include a.md}}", Some("Handlebars or mdBook")),
            (
                "{% include a.html %}",
                Some("Liquid (Jekyll, GitBook) or Jinja"),
            ),
            ("{{ 100 % 3 }}", None),
        ] {
            assert_eq!(super::whose(code), program, "{code}");
        }
    }

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
            ("{{% note %}} نص {{% /note %}}", &[(4, 1)]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
