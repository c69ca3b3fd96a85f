//! `possible-lost-link`: a last line that speaks of a web site, ends in no full stop and holds no link.
//!
//! So end texts that were copied from a page without its links. The address cannot be guessed, and is not. A page that has a link
//! anywhere was not copied so, and passes; so does a paragraph of several lines, which is prose.

use pulldown_cmark::{Tag, TagEnd};

use crate::article::markdown::{Token, What, plain_text};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "possible-lost-link",
    severity: Severity::Warning,
    summary: "the last line speaks of a web site, and may have lost its link",
    sight: Sight::Page(check),
};

/// How one says where on the web a text is, by language subtag: the words that lead there, and what a web site is called. Data of this
/// rule, never shown to readers; a language that is not here goes without the rule. For Arabic, with the particles and suffixes
/// that may be written together with the word, but not as a part of any word: `الموقعون` are signatories.
const PLACES: &[(&str, &[&str], &[&str])] = &[
    (
        "ar",
        &["على", "في", "عبر", "من"],
        &[
            "موقع",
            "الموقع",
            "بموقع",
            "موقعنا",
            "موقعها",
            "موقعه",
            "بالموقع",
            "بموقعها",
            "بموقعه",
        ],
    ),
    (
        "en",
        &["on", "at", "from", "via"],
        &["site", "website", "webpage"],
    ),
    ("fr", &["sur", "depuis", "via"], &["site", "internet"]),
];

/// How many words may stand between the two, and how many behind them.
const NEAR: usize = 4;
const LAST: usize = 8;

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let subtag = page.lang.as_str().split('-').next();
    let Some((_, leading, names)) = PLACES.iter().find(|(lang, ..)| Some(*lang) == subtag) else {
        return;
    };
    let Some(last) = last_paragraph(page.tokens) else {
        return;
    };
    let text = plain_text(last, |_| false);
    let text = text.trim_end();
    let is_line = !last
        .iter()
        .any(|it| matches!(it.what, What::SoftBreak | What::HardBreak));
    let is_open = is_line && text.ends_with(char::is_alphanumeric);
    let names_a_site = || {
        let words: Vec<String> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let is = |word: &String, of: &[&str]| of.contains(&word.as_str());
        (words.len().saturating_sub(LAST)..words.len()).any(|at| {
            let before = &words[at.saturating_sub(NEAR)..at];
            // A particle of Arabic is written together with its word.
            let leads = words[at].starts_with('ب') || before.iter().any(|word| is(word, leading));
            is(&words[at], names) && leads
        })
    };
    if is_open && names_a_site() && !may_lead_somewhere(page, text) {
        let range = page.first_line(page.in_file(&last[0].range));
        let message = message!("last-line-speaks-web-site");
        let finding = RULE.finding(page, range, message);
        found.push(finding.hint(message!("if-was-link-restore-https")));
    }
}

/// The tokens of the last block, when that is a paragraph; notes may follow it.
fn last_paragraph<'t, 's>(tokens: &'t [Token<'s>]) -> Option<&'t [Token<'s>]> {
    let mut last = None;
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        let is_top = depth == 0;
        match &token.what {
            What::Open(Tag::FootnoteDefinition(_), _) => depth += 1,
            What::Open(tag, _) => {
                if is_top {
                    last = Some((at, matches!(tag, Tag::Paragraph)));
                }
                depth += 1;
            }
            What::SpanOpen(_) => depth += 1,
            What::Close(_) | What::SpanClose => depth = depth.saturating_sub(1),
            _ if is_top => last = Some((at, false)),
            _ => {}
        }
    }
    let (start, _) = last.filter(|(_, is_paragraph)| *is_paragraph)?;
    let ends = |token: &Token| matches!(token.what, What::Close(TagEnd::Paragraph));
    let end = start + tokens[start..].iter().position(ends)?;
    Some(&tokens[start..end])
}

/// Whether the page has a link, or its last line an address.
fn may_lead_somewhere(page: &Manuscript, text: &str) -> bool {
    let leads = |token: &Token| {
        matches!(
            token.what,
            What::Open(Tag::Link { .. }, _) | What::InlineHtml(_) | What::Html(_) | What::Call(_)
        )
    };
    page.tokens.iter().any(leads) || text.contains("://") || text.contains("www.")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{Places, places};

    #[test]
    fn an_open_last_line_about_a_web_site_is_found() {
        let cases: &[(&str, &str, Places)] = &[
            ("ar", "نص.\n\nالنص الكامل متاح على موقع الوزارة", &[(6, 1)]),
            ("ar", "نص.\n\nالنص الكامل متاح على موقع الوزارة.", &[]),
            ("ar", "نص.\n\nالدول الموقعة على الاتفاق", &[]),
            (
                "ar",
                "النص متاح على [موقع الوزارة](https://example.org)",
                &[],
            ),
            ("ar", "النص على موقع الوزارة\n\nنص آخر.", &[]),
            ("ar", "النص على موقع الوزارة[^1]\n\n[^1]: حاشية", &[(4, 1)]),
            ("fr", "Le texte est sur le site du ministère", &[(4, 1)]),
            ("fr", "Le texte est sur le site www.example.org", &[]),
            ("en", "The text is on the ministry's Website", &[(4, 1)]),
            ("en", "## The ministry's website", &[]),
            ("en", "- the ministry's website", &[]),
            (
                "en",
                "See [this](https://a.example).\n\nThe text is on the ministry's website",
                &[],
            ),
            (
                "en",
                "The text of the law\nis on the ministry's website",
                &[],
            ),
        ];
        for (lang, body, expected) in cases {
            assert_eq!(places(&RULE, lang, body), *expected, "{body}");
        }
    }
}
