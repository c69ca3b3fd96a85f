//! Addresses in running text, which nothing may change: they are copied, typed and followed.

/// No address is looked for further from its signs than this: a text without spaces must not be read again at each of them.
const LONGEST: usize = 256;

/// Whether the byte at `at` is a part of the address of a page or of mail. What ends a sentence, a bracket or a quotation
/// behind an address is no part of it.
pub(super) fn is_in_address(text: &str, at: usize) -> bool {
    let from = text.floor_char_boundary(at.saturating_sub(LONGEST));
    let to = text.ceil_char_boundary((at + LONGEST).min(text.len()));
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '«' | '»' | '“' | '”');
    let start = text[from..at]
        .rfind(ends)
        .map_or(from, |place| text.ceil_char_boundary(from + place + 1));
    let end = text[at..to].find(ends).map_or(to, |place| at + place);
    let before = &text[start..at];
    // In `www.example.org's`, what follows is grammar.
    let has_more = text[at..end]
        .trim_start_matches(['\'', '’', '.'])
        .trim_end_matches(|c: char| c.is_ascii_punctuation() && c != '/');
    let is_page = before.contains("://") || before.contains("www.");
    let is_mail = text[start..end].contains('@') && !before.is_empty();
    (is_page || is_mail) && !matches!(has_more, "" | "s")
}
