//! Ends of source lines between signs of Chinese and Japanese, which are written without spaces: none is shown for them (CSS Text 3,
//! §4.1.3). Browsers do it each in its own way, and search and summaries would part a word there.

use pulldown_cmark::{Tag, TagEnd};

use super::{Token, What};

/// Leaves out the ends of lines that stand between two signs, whatever emphasis and links begin or end there.
pub(super) fn join_lines(tokens: &mut Vec<Token>, text: &str) {
    // No other script of many letters begins with these bytes.
    if !text.bytes().any(|byte| byte >= 0xe3) {
        return;
    }
    let mut ends = Vec::new();
    let (mut is_behind_sign, mut end) = (false, None);
    for (at, token) in tokens.iter().enumerate() {
        match &token.what {
            What::SoftBreak => end = is_behind_sign.then_some(at),
            What::Text(text) => {
                let joined = end.take().filter(|_| text.starts_with(is_sign));
                ends.extend(joined);
                is_behind_sign = text.ends_with(is_sign);
            }
            What::SpanOpen(_) | What::SpanClose => {}
            What::Open(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }, _)
            | What::Close(
                TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link,
            ) => {}
            _ => (is_behind_sign, end) = (false, None),
        }
    }
    let mut ends = ends.into_iter().peekable();
    let mut at = 0;
    tokens.retain(|_| {
        at += 1;
        ends.next_if_eq(&(at - 1)).is_none()
    });
}

/// Letters of Han, Kana and Bopomofo, and the wide marks between them. Korean has spaces.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FDF}' | '\u{3001}'..='\u{312F}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF01}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFF}')
}
