//! Attributes at the end of a heading: `## Title {#id}`.
//!
//! What stands in the braces is taken whole for attributes or stays text, as behind spans: a title may end in
//! `{optional}`.

use std::ops::Range;

use pulldown_cmark::CowStr;

use super::{Token, What};

/// Where the braces begin that end the heading at `range` of `text`, before its closing `#` or its underline.
pub(super) fn braces(text: &str, range: &Range<usize>) -> Option<usize> {
    let source = text.get(range.clone())?.trim_end();
    let line = match source.rsplit_once('\n') {
        // Underlined: the last line is the underline.
        Some((title, _)) => title.trim_end(),
        None => {
            let bare = source.trim_end_matches('#');
            match bare.ends_with([' ', '\t']) {
                true => bare.trim_end(),
                false => source,
            }
        }
    };
    let open = line.strip_suffix('}')?.rfind('{')?;
    let backslashes = line[..open]
        .bytes()
        .rev()
        .take_while(|b| *b == b'\\')
        .count();
    (backslashes % 2 == 0).then_some(range.start + open)
}

/// Cuts the tokens of a heading where its braces begin, and gives how many stay; `None` when one of them goes on from
/// before the braces into them, and is no plain text there.
pub(super) fn cut<'t>(tokens: &mut [Token<'t>], text: &'t str, braces: usize) -> Option<usize> {
    let kept = tokens.partition_point(|token| token.range.start < braces);
    let (before, _) = tokens.split_at_mut(kept);
    let goes_on = |token: &Token| token.range.end > braces;
    if before[..kept.saturating_sub(1)].iter().any(goes_on) {
        return None;
    }
    let Some(last) = before.last_mut().filter(|last| goes_on(last)) else {
        return Some(kept);
    };
    let What::Text(words) = &mut last.what else {
        return None;
    };
    let shorter = words.strip_suffix(&text[braces..last.range.end])?;
    let shorter = shorter.trim_end();
    let end = last.range.start + shorter.len();
    let written = text.get(last.range.start..end);
    let is_written = written == Some(shorter);
    *words = match written.filter(|_| is_written) {
        Some(written) => CowStr::Borrowed(written),
        None => shorter.to_owned().into(),
    };
    last.range.end = if is_written { end } else { braces };
    Some(kept)
}

#[cfg(test)]
mod tests {
    use crate::article::markdown::{Prepared, What, plain_text};

    #[test]
    fn only_attributes_are_taken_from_a_heading() {
        let cases = [
            ("## Request {optional}", "Request {optional}", None),
            ("## Sets {1, 2, 3}", "Sets {1, 2, 3}", None),
            ("## Fee {per year} ##", "Fee {per year}", None),
            ("## Code {data-x=1}", "Code {data-x=1}", None),
            ("## Fee {#fee}", "Fee", Some("fee")),
            ("## Fee {#fee} ##", "Fee", Some("fee")),
            ("Fee {#fee .wide}\n===", "Fee", Some("fee")),
            ("> ## Fee {#fee}", "Fee", Some("fee")),
            ("## Fee {#_the_fee_}", "Fee", Some("_the_fee_")),
            ("## A **b** {#c}", "A b", Some("c")),
            ("## &lt;a&gt; {#c}", "<a>", Some("c")),
            ("## {#c}", "", Some("c")),
            ("## Fee \\{#fee}", "Fee {#fee}", None),
            ("## Fee `{#fee}`", "Fee {#fee}", None),
            ("## Fee {}", "Fee {}", None),
            ("## Fee {a} {#fee}", "Fee {a}", Some("fee")),
            ("## [Fee]{lang=fr}", "Fee", None),
            ("## The [fee]{lang=fr} {#c}", "The fee", Some("c")),
            ("## رسم {اختياري}", "رسم {اختياري}", None),
        ];
        for (body, text, id) in cases {
            let prepared = Prepared::new(body);
            let tokens = prepared.tokens();
            let at = tokens
                .iter()
                .position(|token| {
                    matches!(
                        token.what,
                        What::Open(pulldown_cmark::Tag::Heading { .. }, _)
                    )
                })
                .unwrap();
            let What::Open(_, Some(attributes)) = &tokens[at].what else {
                unreachable!("every heading has an id");
            };
            let words = plain_text(&tokens[at + 1..], |end| {
                matches!(end, pulldown_cmark::TagEnd::Heading(_))
            });
            assert_eq!(words, text, "{body}");
            if let Some(id) = id {
                assert_eq!(attributes.id.as_deref(), Some(id), "{body}");
            }
        }
    }
}
