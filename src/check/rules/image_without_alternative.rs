//! `image-without-alternative`: a picture without words for those who do not see it (RGAA 1.1, WCAG 1.1.1).
//!
//! `![](dam.jpg)` cannot tell a decoration from an oversight, and is reported, with a title or without one: a title is
//! seen by those alone who point a mouse at it. What was said on purpose passes: a decoration is written
//! `![](line.png){decorative}`, `<img src="…" alt="">`, or with `decorative=true` or an empty `alt` in a component. Raw HTML
//! and calls are reported when `alt` is missing; so is a decoration with words, since nobody would hear them.

use pulldown_cmark::Tag;

use crate::article::markdown::{ArgumentValue, Call, CallKind, What, pictures};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity};
use crate::locale::says_nothing;

pub(in crate::check) const RULE: Rule = Rule {
    name: "image-without-alternative",
    severity: Severity::Warning,
    summary: "a picture has no words for those who do not see it",
    sight: Sight::Page(check),
};

/// Endings of what `<img>` shows.
const PICTURES: &[&str] = &[".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for (at, words) in pictures(page.tokens) {
        let token = &page.tokens[at];
        let What::Open(Tag::Image { dest_url, .. }, attributes) = &token.what else {
            continue;
        };
        let is_decorative = attributes.as_ref().is_some_and(|it| it.decorative);
        if is_decorative && !says_nothing(&words) {
            let both = message!("decorative-with-alternative", picture = &**dest_url);
            let finding = RULE.finding(page, page.in_file(&token.range), both);
            found.push(finding.hint(message!("take-away-decorative-if-says")));
        } else if !is_decorative && says_nothing(&words) {
            let finding = RULE.finding(page, page.in_file(&token.range), message(dest_url));
            let remedy = message!("say-between-brackets-what-shows");
            found.push(finding.hint(remedy));
        }
    }
    for element in page.elements.iter().filter(|it| it.name == "img") {
        if element.attribute("alt").is_none() {
            let picture = element.attribute("src").unwrap_or("img");
            let finding = RULE.finding(page, element.source.clone(), message(picture));
            found.push(finding.hint(message!("add-alt-alt-if-only")));
        }
    }
    for call in &page.calls {
        if let Some(picture) = bare_picture(call) {
            let finding = RULE.finding(page, page.in_file(&call.range), message(picture));
            found.push(finding.hint(message!("add-alt-decorative-true-if")));
        }
    }
}

fn message(picture: &str) -> Message {
    message!("no-alternative-text", picture)
}

/// The picture that a component is given without an `alt`, whatever the component is called.
fn bare_picture(call: &Call) -> Option<&str> {
    let given = |wanted: &str| call.arguments.iter().find(|(name, _)| name == wanted);
    match given("src") {
        Some((_, ArgumentValue::Text(file)))
            if call.kind != CallKind::Close
                && given("alt").is_none()
                && !matches!(given("decorative"), Some((_, ArgumentValue::Truth(true))))
                && PICTURES.iter().any(|ending| file.ends_with(ending)) =>
        {
            Some(file)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{check, places};

    #[test]
    fn a_picture_needs_words_or_a_word_that_it_needs_none() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("![السد](dam.jpg)", &[]),
            ("![*the* dam](dam.jpg)", &[]),
            ("نص ![](dam.jpg)", &[(4, 4)]),
            ("![ ](dam.jpg)", &[(4, 1)]),
            ("![](dam.jpg \"the dam\")", &[(4, 1)]),
            ("[![](dam.jpg)](/)", &[(4, 2)]),
            ("`![](dam.jpg)`", &[]),
            ("![](line.png){decorative}", &[]),
            ("![](line.png){.wide decorative}", &[]),
            ("![](line.png){.wide}", &[(4, 1)]),
            ("![خط](line.png){decorative}", &[(4, 1)]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }

    #[test]
    fn what_is_shown_as_code_shows_no_picture() {
        let body = "Write `{{<figure src=\"a.jpg\" />}}`.\n\n```\n{{<figure src=\"a.jpg\" />}}\n```\n\n    {{<figure src=\"a.jpg\" />}}\n";
        assert_eq!(places(&RULE, "en", body), []);
    }

    #[test]
    fn in_html_and_calls_an_empty_alternative_is_an_answer() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("a <img src=\"line.svg\" alt=\"\"> b", &[]),
            ("a <img src=\"line.svg\"> b", &[(4, 3)]),
            ("<p>\n<img\n src=\"line.svg\">\n</p>", &[(5, 1)]),
            ("{{<figure src=\"dam.jpg\" alt=\"\" />}}", &[]),
            ("{{<figure src=\"dam.jpg\" alt=\"the dam\" />}}", &[]),
            ("{{<figure src=\"dam.jpg\" />}}", &[(4, 1)]),
            ("{{<figure src=\"dam.jpg\" decorative=true />}}", &[]),
            ("{{<figure src=\"dam.jpg\" decorative=false />}}", &[(4, 1)]),
            ("{{<video src=\"dam.webm\" />}}", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "en", body), *expected, "{body}");
        }
    }

    #[test]
    fn the_message_names_the_picture() {
        let found = check(
            &RULE,
            "=== content/a.en.md\n---\ntitle: x\n---\n![](dam.jpg)\n",
        );
        assert_eq!(
            found,
            [(4, 1, "`dam.jpg` has no alternative text".to_owned())]
        );
    }
}
