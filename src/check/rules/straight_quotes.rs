//! `straight-quotes`: `"` in French or Arabic, where « » or “ ” are meant.
//!
//! English ones are made curly by the builder; whether French asks for « » or for “ ” inside of them it cannot know, so that readers would
//! see what a typewriter had. Inches and seconds, behind a figure, are let be.

use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "straight-quotes",
    severity: Severity::Warning,
    summary: "quotation marks of a typewriter stand where the style of the site has its own",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let Some((open, close)) = page.locale.typography().quotes() else {
        return;
    };
    for passage in &page.passages {
        let mut opens = true;
        for part in &passage.parts {
            for (at, _) in passage.text[part.range.clone()].match_indices('"') {
                let at = part.range.start + at;
                if part.lang.is_some() || passage.text[..at].ends_with(|c: char| c.is_numeric()) {
                    continue;
                }
                let own = if opens { open } else { close };
                opens = !opens;
                let source = page.source(passage, at..at + 1);
                let message = message!("quote-is-straight");
                found.push(
                    RULE.finding(page, source, message)
                        .hint(message!("write-own", own)),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{Places, places};

    #[test]
    fn quotation_marks_are_those_of_the_style() {
        let cases: &[(&str, &str, Places)] = &[
            ("fr", "Il dit \"non\".", &[(4, 8), (4, 12)]),
            ("fr", "Il dit « non ».", &[]),
            ("fr", "Un écran de 24\" et `\"a\"`", &[]),
            ("fr", "[\"a\"]{lang=en}", &[]),
            ("en", "He says \"no\".", &[]),
        ];
        for (lang, body, expected) in cases {
            assert_eq!(places(&RULE, lang, body), *expected, "{body}");
        }
    }
}
