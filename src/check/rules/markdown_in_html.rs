//! `markdown-in-html`: headings, lists, quotations and code blocks of Markdown that stand in a block of HTML, where nobody reads
//! them (CommonMark 0.31 §4.6).
//!
//! What stands inside a line there, `**` and links, `literal-asterisks` and `literal-brackets` tell. One line that begins with a
//! hyphen may be a dash; two are a list.

use crate::check::in_html::InHtml;
use crate::check::manuscript::Manuscript;
use crate::check::passage::Passage;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "markdown-in-html",
    severity: Severity::Warning,
    summary: "a heading, a list or a block of code in Markdown stands in HTML, where it is not read",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut in_html = InHtml::default();
    for passage in &page.passages {
        let is_raw = passage.parts.iter().any(|part| part.raw.is_some());
        if is_raw {
            lines(page, passage, &mut in_html);
        }
    }
    in_html.tell(found);
}

fn lines(page: &Manuscript, passage: &Passage, in_html: &mut InHtml) {
    let mut at = 0;
    let mut before = None;
    for line in passage.text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let start = at + indent;
        at += line.len();
        let mark = mark(&line[indent..]);
        let is_repeated = mark.is_some() && mark == before;
        before = mark;
        let (Some((mark, html)), Some(raw)) = (mark, passage.raw(start)) else {
            continue;
        };
        if mark == "-" && !is_repeated {
            continue;
        }
        let source = page.source(passage, start..start + mark.len());
        let message = match mark {
            "```" => message!("block-code-stands-html-where"),
            _ => message!("mark-stands-html-where-markdown", mark),
        };
        in_html.take(page, raw, RULE.finding(page, source, message), html);
    }
}

/// The mark that begins a block of Markdown, and the HTML for it.
fn mark(line: &str) -> Option<(&'static str, &'static str)> {
    const HEADINGS: [&str; 5] = ["######", "#####", "####", "###", "##"];
    let begins = |mark: &str| {
        line.strip_prefix(mark)
            .is_some_and(|rest| rest.starts_with(' '))
    };
    if let Some(mark) = HEADINGS.into_iter().find(|mark| begins(mark)) {
        return Some((mark, "<h2>…</h2>"));
    }
    if line.starts_with("```") {
        return Some(("```", "<pre><code>…</code></pre>"));
    }
    ["-", "*", "+"]
        .into_iter()
        .any(begins)
        .then_some(("-", "<ul><li>…</li></ul>"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{Places, findings, places};

    #[test]
    fn blocks_in_html_are_found_once_for_each_element() {
        let cases: &[(&str, Places)] = &[
            ("<div>\n## Fees\nText\n</div>", &[(5, 1)]),
            ("<div>\n\n## Fees\n\n</div>", &[]),
            (
                "<div class=\"a\">\n- one\n- two\n- three\n</div>",
                &[(6, 1)],
            ),
            ("<div>\n- said nobody\n</div>", &[]),
            ("<div>\n```\ncode\n```\n</div>", &[(5, 1)]),
            ("<pre>\n## a\n</pre>", &[]),
            ("## Fees\n\n- one\n- two", &[]),
            (
                "<details><summary>More</summary>\n### Fees\n#### Reductions\n</details>",
                &[(5, 1)],
            ),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "en", body), *expected, "{body}");
        }
    }

    #[test]
    fn the_remedy_names_the_tag_and_helps_there() {
        for (body, remedy) in [
            (
                "<div class=\"note\">\n## Fees\n</div>",
                "leave one after `<div class=\"note\">`",
            ),
            ("<p>\n## Fees\n</p>", "write `<h2>…</h2>`"),
        ] {
            let page = format!("=== content/a.en.md\n---\ntitle: x\n---\n{body}\n");
            let hint = findings(&RULE, &page)
                .remove(0)
                .hint
                .unwrap_or_default()
                .to_string();
            assert!(hint.ends_with(remedy), "{hint}");
        }
    }
}
