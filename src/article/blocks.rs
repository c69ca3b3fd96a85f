//! The blocks of a body: what a translator works through, one after the other.
//!
//! Takes the tokens of a body; gives every block that stands in no other, with the bytes it came from and a digest of 16
//! bits. Only the digests stay in memory; who wants to show a block has it read again, see [`read`].
//!
//! A run of ASCII white space counts as one space: a paragraph that was wrapped anew, or a file whose line ends became
//! those of another system, says what it said. No-break spaces are typography, and count.

use std::ops::Range;

use pulldown_cmark::{Tag, TagEnd};

use super::markdown::{Prepared, Token, What};
use super::sift::without;
use crate::diagnostic::Message;

/// A block of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its digest.
    pub digest: u16,
    /// The bytes of the body it came from.
    pub range: Range<usize>,
    /// The number of headings up to it, itself included: it stands under the last of them.
    pub headings: usize,
    /// Its text, plain.
    pub text: String,
}

/// The blocks of a body, without the tokens that are [left out](super::Article::left_out); `has_formulas` as the article has it.
pub fn read(body: &str, left_out: &[u32], has_formulas: bool) -> Vec<Block> {
    let prepared = Prepared::new(body).with_formulas(has_formulas);
    let tokens = without(prepared.tokens(), left_out);
    let mut headings = 0;
    let mut blocks: Vec<Block> = Vec::new();
    for span in spans(&tokens) {
        let inside = &tokens[span.clone()];
        let is_heading = |token: &&Token| matches!(token.what, What::Open(Tag::Heading { .. }, _));
        headings += inside.iter().filter(is_heading).count();
        let range = source(&tokens[span.start], body);
        blocks.push(Block {
            digest: digest(&body[range.clone()]),
            range,
            headings,
            text: text(inside),
        });
    }
    blocks
}

/// The digests of the blocks, by tokens that were already read.
pub(super) fn digests(tokens: &[Token], body: &str) -> Box<[u16]> {
    let digest = |span: Range<usize>| digest(&body[source(&tokens[span.start], body)]);
    spans(tokens).map(digest).collect()
}

/// The tokens of each block.
fn spans(tokens: &[Token]) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at;
        let mut depth = 0_usize;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match &token.what {
                What::Open(..) | What::SpanOpen(_) => depth += 1,
                What::Close(_) | What::SpanClose => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return Some(start..at);
            }
        }
        (start < at).then_some(start..at)
    })
}

/// The bytes of a block without the white space at its ends.
fn source(token: &Token, body: &str) -> Range<usize> {
    let start = body.floor_char_boundary(token.range.start);
    let end = body.floor_char_boundary(token.range.end).max(start);
    let block = &body[start..end];
    let start = start + block.len() - block.trim_start().len();
    start..start + block.trim().len()
}

fn digest(block: &str) -> u16 {
    let bytes = block.as_bytes();
    if has_runs(bytes) {
        let words: Vec<&str> = block.split_ascii_whitespace().collect();
        short(&words.join(" "))
    } else if bytes.contains(&b'\n') {
        short(&block.replace('\n', " "))
    } else {
        short(block)
    }
}

/// Whether there may be ASCII white space other than single spaces and line feeds between words; few blocks have any. A
/// block comes without Unicode's spaces at its ends. Comparisons of bytes without branches, so that many are looked at at a
/// time: controls, which no text has, count as white space here.
fn has_runs(bytes: &[u8]) -> bool {
    let other = |byte: &u8| u8::from(*byte < b' ') & u8::from(*byte != b'\n');
    let space = |byte: &u8| u8::from(*byte <= b' ');
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let others = bytes.iter().fold(0, |found, byte| found | other(byte));
    let doubles = pairs.fold(0, |found, (a, b)| found | (space(a) & space(b)));
    others | doubles == 1
}

fn short(text: &str) -> u16 {
    let hash = blake3::hash(text.as_bytes());
    u16::from_be_bytes([hash.as_bytes()[0], hash.as_bytes()[1]])
}

/// The text of a block, with a space between the blocks inside it.
fn text(tokens: &[Token]) -> String {
    let mut text = String::new();
    for token in tokens {
        match &token.what {
            What::Text(part) | What::Code(part) | What::Formula(part, _) => text.push_str(part),
            What::Close(
                TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link,
            ) => {}
            What::SoftBreak | What::HardBreak | What::Close(_) if !text.ends_with(' ') => {
                text.push(' ');
            }
            _ => {}
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// Digests as a front matter holds them: four hexadecimal digits each, with a space between.
pub fn write_digests(digests: &[u16]) -> String {
    let digits: Vec<String> = digests.iter().map(|it| format!("{it:04x}")).collect();
    digits.join(" ")
}

/// Digests, read.
pub(super) fn parse(text: &str) -> Result<Box<[u16]>, Message> {
    let digest = |word: &str| {
        let wrong = || message!("word-not-digest-four-hexadecimal", word);
        let is_digest = word.len() == 4 && word.bytes().all(|b| b.is_ascii_hexdigit());
        let digest = is_digest.then(|| u16::from_str_radix(word, 16).ok());
        digest.flatten().ok_or_else(wrong)
    };
    text.split_whitespace().map(digest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_block_has_its_bytes_its_heading_and_its_words() {
        let body = "Intro *here*.\n\n## Fees\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- c\n- d\n\n<div>\n\n***\n";
        let found: Vec<(&str, usize, String)> = read(body, &[], false)
            .into_iter()
            .map(|block| (&body[block.range], block.headings, block.text))
            .collect();
        let expected = [
            ("Intro *here*.", 0, "Intro here."),
            ("## Fees", 1, "Fees"),
            ("| a | b |\n|---|---|\n| 1 | 2 |", 1, "a b 1 2"),
            ("- c\n- d", 1, "c d"),
            ("<div>", 1, ""),
            ("***", 1, ""),
        ];
        assert_eq!(found, expected.map(|(a, b, c)| (a, b, c.to_owned())));
    }

    #[test]
    fn a_block_changes_its_digest_and_no_other() {
        let digests = |body: &str| {
            read(body, &[], false)
                .iter()
                .map(|it| it.digest)
                .collect::<Vec<_>>()
        };
        let (one, two) = (
            digests("a\n\nb\n\n- c\n- d\n"),
            digests("a\n\nB\n\n- c\n- d\n"),
        );
        assert_eq!(one.len(), 3);
        assert_eq!(one.iter().zip(&two).filter(|(a, b)| a != b).count(), 1);
    }

    #[test]
    fn wrapping_anew_changes_nothing_and_a_no_break_space_does() {
        let digest = |body: &str| read(body, &[], false)[0].digest;
        assert_eq!(digest("one two\nthree\n"), digest("one\r\ntwo  three\r\n"));
        assert_eq!(digest("one two\nthree\n"), digest("one two three\n"));
        assert_ne!(digest("12 000"), digest("12\u{A0}000"));
    }

    #[test]
    fn digests_are_written_as_they_are_read() {
        assert_eq!(write_digests(&[0x9f3c, 0x000a]), "9f3c 000a");
        assert_eq!(parse(" 9F3C  000a ").as_deref(), Ok(&[0x9f3c, 0x000a][..]));
        assert_eq!(parse("").as_deref(), Ok(&[][..]));
        for wrong in ["9f3", "9f3cc", "+f3c", "9f3g", "ماء1"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
