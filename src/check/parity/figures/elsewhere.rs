//! Figures that the other text has in a way that is not read as one: in a span of code, or in the numerals of Han script.
//!
//! Takes a figure without counterpart; looks at the block of the other text where that would stand. Code is not compared, since
//! much of it is numbers of programs, and Han numerals stand in words without a space around them.

use std::ops::Range;

use super::grouped;
use crate::check::parity::pair::Side;

/// Whether the block of `side` that answers to a figure of `other` holds it so.
pub(super) fn holds(side: &Side, other: &Side, figure: &Range<usize>) -> bool {
    let Some(written) = other.page.text.get(figure.clone()) else {
        return false;
    };
    let block = answering(side, other, figure);
    // A number of three figures is the same one wherever the page has it: sections are not told apart in all pages.
    let is_long = written.bytes().filter(u8::is_ascii_digit).count() > 2;
    let body = || side.page.text.get(side.page.body.clone());
    // Behind code in brackets stands what it means: `شهران` (two months). Those who read its language need no such word.
    let is_gloss = (other.page.text.get(..figure.start)).is_some_and(|it| it.ends_with("` ("));
    is_gloss
        || is_in_code(block, written)
        || is_long && body().is_some_and(|body| is_in_code(body, written))
        || is_written_so(block, written)
        || grouped::holds(block, other.page.text, figure)
        || whole(written).is_some_and(|value| is_in_han(block, value))
}

/// Whether the block of `side` that answers to a figure of `other` holds the number that it is a part of, grouped otherwise.
pub(super) fn is_grouped(side: &Side, other: &Side, figure: &Range<usize>) -> bool {
    grouped::holds(answering(side, other, figure), other.page.text, figure)
}

/// The block of `side` that answers to a figure of `other`, from its place on.
fn answering<'s>(side: &'s Side, other: &Side, figure: &Range<usize>) -> &'s str {
    let start = side.place_of(other, figure.start).start;
    let rest = side.page.text.get(start..).unwrap_or_default();
    rest.split("\n\n").next().unwrap_or_default()
}

/// The number that a figure begins with, where that is whole: 5 of `5 weeks`.
fn whole(figure: &str) -> Option<usize> {
    let end = figure.find(|c: char| !c.is_ascii_digit());
    let (number, rest) = figure.split_at(end.unwrap_or(figure.len()));
    let goes_on = rest.starts_with(['.', ',', ':', '/', '-']);
    number.parse().ok().filter(|_| !goes_on)
}

/// Whether a span of code in a block has a figure as a whole.
fn is_in_code(block: &str, figure: &str) -> bool {
    let mut spans = block.split('`').skip(1).step_by(2);
    spans.any(|code| has_whole(code, figure))
}

/// Whether a figure with its signs stands there as it is written, though the two languages read it as two things: `$200K`.
fn is_written_so(block: &str, figure: &str) -> bool {
    figure.chars().count() > 3
        && figure.contains(|c: char| !c.is_numeric())
        && has_whole(block, figure)
}

fn has_whole(text: &str, figure: &str) -> bool {
    let goes_on = |c: char| c.is_alphanumeric();
    let mut found = text.match_indices(figure);
    found.any(|(at, _)| {
        !text[..at].ends_with(goes_on) && !text[at + figure.len()..].starts_with(goes_on)
    })
}

/// Whether a block has a number of one or two figures in the numerals of Han script.
fn is_in_han(block: &str, value: usize) -> bool {
    const FIGURES: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let (tens, ones) = (value / 10, value % 10);
    let written = match (tens, ones) {
        (0, 0) | (10.., _) => return false,
        (0, ones) => FIGURES[ones].to_owned(),
        (1, ones) => format!("十{}", FIGURES[ones]),
        (tens, ones) => format!("{}十{}", FIGURES[tens], FIGURES[ones]),
    };
    block.contains(&written) || value == 2 && block.contains(['两', '兩'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_and_han_numerals_hold_figures() {
        assert!(is_in_code("the port `8080` of `a`", "8080"));
        assert!(is_in_code("set `mtu: 1408`.", "1408"));
        assert!(!is_in_code("the port `18080`, and 8080", "8080"));
        assert!(is_written_so("ein Beitrag (~$200K)", "$200K"));
        assert!(!is_written_so("ein Beitrag (~$200)", "$200K"));
        assert!(is_in_han("有两个选项", 2));
        assert!(is_in_han("在十五天内", 15));
        assert!(is_in_han("二十三人", 23));
        assert!(!is_in_han("有三个选项", 2));
        assert!(!is_in_han("十天", 100));
    }
}
