//! `restarting-list`: lists of one item that all show the same number.
//!
//! A paragraph that is not indented ends a list (CommonMark 0.31 §5.2), so that `1.` before each of four sections makes
//! four lists, each of one item, each numbered 1. The author means 1 to 4, and mostly means headings. Diwan renumbers
//! nothing in an official text: it says so, and the source says `2.`, `3.`, `4.`.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Tag, TagEnd};

use crate::article::markdown::{Token, What};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "restarting-list",
    severity: Severity::Warning,
    summary: "several lists of one item show the same number",
    sight: Sight::Page(check),
};

/// A numbered list of one item.
struct SingleItem {
    number: u64,
    range: Range<usize>,
}

/// An open element, with the lists of one item that it holds since its last heading.
#[derive(Default)]
struct Level {
    /// The numbered list that the element is, should it turn out to have one item.
    list: Option<SingleItem>,
    items: usize,
    singles: Vec<SingleItem>,
}

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut levels = vec![Level::default()];
    for (at, token) in page.tokens.iter().enumerate() {
        let Some(here) = levels.last_mut() else {
            return;
        };
        match &token.what {
            What::Open(tag, _) => {
                match tag {
                    Tag::Heading { .. } => report(page, &std::mem::take(&mut here.singles), found),
                    Tag::Paragraph if is_title(&page.tokens[at..]) => {
                        report(page, &std::mem::take(&mut here.singles), found);
                    }
                    Tag::Item => here.items += 1,
                    _ => {}
                }
                let start = match tag {
                    Tag::List(start) => *start,
                    _ => None,
                };
                let range = page.in_file(&token.range);
                levels.push(Level {
                    list: start.map(|number| SingleItem { number, range }),
                    ..Level::default()
                });
            }
            What::Close(_) => {
                let closed = levels.pop().unwrap_or_default();
                report(page, &closed.singles, found);
                if let (Some(around), 1) = (levels.last_mut(), closed.items) {
                    around.singles.extend(closed.list);
                }
            }
            _ => {}
        }
    }
    for level in &levels {
        report(page, &level.singles, found);
    }
}

/// Whether a paragraph that begins here is all in bold: people write titles so.
fn is_title(tokens: &[Token]) -> bool {
    let opens = |token: &Token| matches!(&token.what, What::Open(Tag::Strong, _));
    let ends = |token: &Token| matches!(&token.what, What::Close(TagEnd::Paragraph));
    let Some(end) = tokens.iter().position(ends) else {
        return false;
    };
    let strong = tokens[..end].iter().filter(|token| opens(token)).count();
    let closes = |token: &Token| matches!(&token.what, What::Close(TagEnd::Strong));
    strong == 1 && tokens.get(1).is_some_and(opens) && tokens.get(end - 1).is_some_and(closes)
}

/// Reports the lists of one section that share their number with another one.
fn report(page: &Manuscript, singles: &[SingleItem], found: &mut Vec<Diagnostic>) {
    let mut alike: BTreeMap<u64, Vec<&SingleItem>> = BTreeMap::new();
    for single in singles {
        alike.entry(single.number).or_default().push(single);
    }
    for (at, single) in singles.iter().enumerate() {
        let number = single.number;
        // Of those with its number: the first, or, for the first itself, the second.
        let alike = alike.get(&number).map_or(&[][..], Vec::as_slice);
        let Some(other) = alike.iter().take(2).find(|it| it.range != single.range) else {
            continue;
        };
        let meant = singles[0].number.saturating_add(at as u64);
        let message = message!("list-has-one-item-shows", number);
        let hint = message!("if-title-section-make-heading", meant);
        let second = page.place(page.first_line(other.range.clone()));
        let range = page.first_line(single.range.clone());
        let finding = RULE.finding(page, range, message).hint(hint);
        found.push(finding.second(second, message!("other-list")));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{findings, places};

    #[test]
    fn lists_of_one_item_must_not_show_the_same_number() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("1. a\n\ntext\n\n1. b\n\ntext", &[(4, 1), (8, 1)]),
            (
                "  1.  أ\n\nنص\n\n  1. ب\n\nنص\n\n  1. ج",
                &[(4, 3), (8, 3), (12, 3)],
            ),
            ("1. a\n\ntext\n\n2. b\n\ntext\n\n3. c", &[]),
            ("1. a\n\ntext\n\n2. b\n\ntext\n\n2. c", &[(8, 1), (12, 1)]),
            ("1. a\n\n   text\n\n1. b\n\n   text", &[]),
            ("1. a\n2. b\n\ntext\n\n1. c", &[]),
            ("## x\n\n1. a\n\n## y\n\n1. b", &[]),
            ("**x**\n\n1. a\n\n**y**\n\n1. b", &[]),
            ("**x** z\n\n1. a\n\n**y** z\n\n1. b", &[(6, 1), (10, 1)]),
            ("- a\n\ntext\n\n- b", &[]),
            ("> 1. a\n\n1. b", &[]),
            ("- x\n\n  1. a\n\n  text\n\n  1. b", &[(6, 3), (10, 3)]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }

    #[test]
    fn the_hint_gives_each_its_number() {
        let body = "=== content/a.en.md\n---\ntitle: x\n---\n1. a\n\ntext\n\n1. b\n";
        let hints: Vec<_> = findings(&RULE, body)
            .into_iter()
            .filter_map(|it| Some(it.hint?.to_string()))
            .collect();
        assert!(
            hints[0].contains("`## 1. …`") && hints[1].contains("`## 2. …`"),
            "{hints:?}"
        );
    }
}
