//! Formulas on lines of their own: a block of code that calls itself `math`, as GitHub and GitLab have it.

use pulldown_cmark::{CodeBlockKind, Tag, TagEnd};

use super::{Token, What};

/// Makes a formula of the block of code that is about to end, if it is one. It stands in a paragraph, as between dollars.
pub(super) fn of_block(tokens: &mut Vec<Token>) -> bool {
    let opening = |token: &Token| matches!(token.what, What::Open(Tag::CodeBlock(_), _));
    let Some(at) = tokens.iter().rposition(opening) else {
        return false;
    };
    let What::Open(Tag::CodeBlock(CodeBlockKind::Fenced(info)), _) = &tokens[at].what else {
        return false;
    };
    if info.split_whitespace().next() != Some("math") {
        return false;
    }
    let range = tokens[at].range.clone();
    let mut inside = tokens.drain(at..).skip(1);
    let tex = match inside.next().map(|token| token.what) {
        Some(What::Text(tex)) => tex,
        _ => "".into(),
    };
    drop(inside);
    let all = [
        What::Open(Tag::Paragraph, None),
        What::Formula(tex, true),
        What::Close(TagEnd::Paragraph),
    ];
    tokens.extend(all.map(|what| Token {
        what,
        range: range.clone(),
    }));
    true
}
