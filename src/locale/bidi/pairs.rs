//! Brackets and quotation marks that belong together, over the whole of a text.
//!
//! UAX #9 finds the pairs of a text (BD16) before it gives them a direction (N0): an isolate that holds one sign of a pair takes
//! it from the other, and the two fall where nobody expects them. Quotation marks are no brackets to it, but to a reader
//! they are.

use super::kind::{LINE_END, closing, is_space, opening};

/// The signs of a text that stand in pairs, each with its other half, by the bytes they begin at, sorted.
pub(super) struct Pairs(Vec<(usize, usize)>);

/// No more are held open, as BD16 says.
const MOST_OPEN: usize = 63;

/// What a sign does at its place.
enum Role {
    Opens,
    /// With the signs that may have opened it.
    Closes(&'static str),
    Neither,
}

impl Pairs {
    pub(super) fn of(text: &str) -> Self {
        let mut pairs = Vec::new();
        let mut open: Vec<(usize, char)> = Vec::new();
        let mut before = None;
        for (at, c) in text.char_indices() {
            if is_pair_sign(c) {
                let after = text[at + c.len_utf8()..].chars().next();
                match role(c, before, after, &open) {
                    Role::Opens if open.len() < MOST_OPEN => open.push((at, c)),
                    Role::Closes(openers) => {
                        let partner = open.iter().rposition(|(_, it)| openers.contains(*it));
                        if let Some(partner) = partner {
                            let (start, _) = open[partner];
                            open.truncate(partner);
                            pairs.extend([(start, at), (at, start)]);
                        }
                    }
                    _ => {}
                }
            } else if c == LINE_END {
                open.clear();
            }
            before = Some(c);
        }
        pairs.sort_unstable();
        Pairs(pairs)
    }

    /// Where the other half of the sign at `at` stands.
    pub(super) fn partner(&self, at: usize) -> Option<usize> {
        let found = self.0.binary_search_by_key(&at, |(sign, _)| *sign);
        found.ok().map(|found| self.0[found].1)
    }
}

/// Whether a character may be half of a pair.
pub(super) fn is_pair_sign(c: char) -> bool {
    match c {
        '"' | '„' => true,
        'a'..='z' | '0'..='9' | ' ' | '\u{600}'..='\u{6ff}' => false,
        _ => closing(c).is_some() || opening(c).is_some(),
    }
}

fn role(c: char, before: Option<char>, after: Option<char>, open: &[(usize, char)]) -> Role {
    let is_open = |openers: &str| open.iter().any(|(_, it)| openers.contains(*it));
    let ends = after.is_none_or(is_space);
    let begins = before.is_none_or(|c| is_space(c) || closing(c).is_some());
    match c {
        '"' if is_open("\"") => Role::Closes("\""),
        // Behind a figure it stands for inches: `15.6"`.
        '"' if ends || before.is_some_and(char::is_numeric) => Role::Neither,
        '"' | '„' => Role::Opens,
        // German, and Urdu, close with the sign that opens in English.
        '“' if is_open("„”") => Role::Closes("„”"),
        '”' if is_open("“„") => Role::Closes("“„"),
        '”' if begins => Role::Opens,
        '”' => Role::Neither,
        // Of signs of comparison, those that are written like brackets: `<bdi>`.
        '<' if after.is_some_and(|c| c.is_alphabetic() || matches!(c, '/' | '!')) => Role::Opens,
        '<' => Role::Neither,
        '>' => Role::Closes("<"),
        ')' => Role::Closes("("),
        ']' => Role::Closes("["),
        '}' => Role::Closes("{"),
        '»' => Role::Closes("«"),
        '›' => Role::Closes("‹"),
        _ => Role::Opens,
    }
}
