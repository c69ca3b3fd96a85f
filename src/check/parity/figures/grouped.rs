//! Numbers that name something and are grouped otherwise in the other text: telephones, accounts, books, tables.
//!
//! `36 46` is `3646`, `02/210 19 11` is `02 210 19 11`, `TN59 1000 6035` is `TN5910006035`, `table 2.1` is «الجدول 2-1». A number typed
//! for readers from right to left has its groups in the other order and its sign at the end: `371000 (1) 961+`.

use std::ops::Range;

/// A run of groups of digits and capital letters with nothing but signs and spaces between them.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    groups: Vec<String>,
    /// The signs between them.
    signs: String,
}

/// Whether a block holds the run that a figure of `text` is in, grouped otherwise.
pub(super) fn holds(block: &str, text: &str, figure: &Range<usize>) -> bool {
    let around = around(text, figure);
    let Some(own) = runs(around).into_iter().next() else {
        return false;
    };
    // `1.3 million` is no `1.3 billion`: what is written alike and counts something differs by what it counts.
    let written = text.get(figure.clone()).unwrap_or_default();
    let is_counted = written.contains(|c: char| c.is_alphabetic() && !is_part(c));
    let is_it = |other: &Run| is_same(&own, other) && !(is_counted && own == *other);
    runs(block).iter().any(is_it)
}

/// The line around a figure, from the run that it is in to where that ends.
fn around<'t>(text: &'t str, figure: &Range<usize>) -> &'t str {
    let back = text[..figure.start]
        .char_indices()
        .rev()
        .take_while(|(_, c)| is_part(*c))
        .last();
    let start = back.map_or(figure.start, |(at, _)| at);
    let end = text[start..]
        .find(|c| !is_part(c))
        .map_or(text.len(), |at| start + at);
    &text[start..end.max(figure.end.min(text.len()))]
}

fn is_part(c: char) -> bool {
    c.is_ascii_digit() || c.is_ascii_uppercase() || is_between(c)
}

fn is_between(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{A0}' | '\u{202F}' | '-' | '\u{2011}' | '/' | '.' | '(' | ')' | '+'
    )
}

/// The runs of a text that hold digits.
fn runs(text: &str) -> Vec<Run> {
    let pieces = text.split(|c| !is_part(c));
    pieces.filter_map(run).collect()
}

fn run(piece: &str) -> Option<Run> {
    // What leads up to the number is none of it: `RIB`, `NISS`.
    let start = piece.find(|c: char| c.is_ascii_digit())?;
    let head = piece[..start].rfind(is_between).map_or(0, |at| {
        at + piece[at..].chars().next().map_or(1, char::len_utf8)
    });
    let piece = piece[head..].trim_end_matches([' ', '\u{A0}', '\u{202F}', '.', '-', '/', '(']);
    let groups: Vec<&str> = piece
        .split(is_between)
        .filter(|it| !it.is_empty())
        .collect();
    // Words in capitals behind it are none of it either.
    let last = groups
        .iter()
        .rposition(|it| it.bytes().any(|b| b.is_ascii_digit()))?;
    let mut groups: Vec<String> = groups[..=last].iter().map(|it| (*it).to_owned()).collect();
    if piece.ends_with('+') || piece.ends_with("+)") {
        groups.reverse();
    }
    let signs = piece.chars().filter(|c| is_between(*c)).collect();
    Some(Run { groups, signs })
}

fn is_same(own: &Run, other: &Run) -> bool {
    let (here, there) = (own.groups.concat(), other.groups.concat());
    // From abroad, with its country before it.
    let (short, long) = match here.len() <= there.len() {
        true => (&here, &there),
        false => (&there, &here),
    };
    let dialled = short.trim_start_matches('0');
    let is_dialled = dialled.len() >= 7
        && long.ends_with(dialled)
        && long.len() <= dialled.len() + 4
        && [short, long]
            .iter()
            .all(|it| it.bytes().all(|b| b.is_ascii_digit()));
    if here != there {
        return is_dialled;
    }
    if own.groups == other.groups {
        // «الجدول 2-1» and `table 2.1`; never `2,1`, whose comma ends a run.
        let is_numbering = |run: &&Run| run.signs.chars().all(|c| matches!(c, '.' | '-'));
        return own.groups.len() > 1 && (here.len() > 6 || [own, other].iter().all(is_numbering));
    }
    // `4.05` is no `40.5`: a short number is grouped by spaces and hyphens alone.
    let is_plain = |run: &Run| !run.signs.contains(['.', '/']);
    let is_paired = |run: &Run| run.groups.iter().all(|it| it.len() > 1);
    here.len() >= 8
        || here.len() >= 4 && [own, other].iter().all(|it| is_plain(it) && is_paired(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_held(own: &str, block: &str) -> bool {
        let start = own.find(|c: char| c.is_ascii_digit()).unwrap();
        holds(block, own, &(start..start + 2))
    }

    #[test]
    fn names_of_digits_may_be_grouped_otherwise() {
        for (own, other) in [
            ("Tél. 02/210 19 11", "Tel. 02 210 19 11"),
            ("Tél. 02/210 19 11", "Tel. +32 2 210 19 11"),
            ("Tél. 0475/12 34 56", "Tel. 0475 12 34 56"),
            ("Tél. 613 995-4988", "Tel. 613-995-4988"),
            ("Tél. 36 46", "Tel. 3646"),
            ("Tél. (613) 995-4988", "Tel. 613-995-4988"),
            (
                "IBAN : FR76 3000 6000 0112 3456 7890 189",
                "IBAN FR7630006000011234567890189",
            ),
            ("RIB : 08 006 0123456789012 34", "RIB 08006012345678901234"),
            ("ISSN 0330-8901", "ISSN 03308901"),
            ("هاتف: 71567800 (216+)", "Tel. (+216) 71 567 800"),
            ("هاتف: 4567890-11-966+", "Tel. +966 11 456 7890"),
            ("tableau 2.1", "الجدول 2-1"),
        ] {
            assert!(is_held(own, other), "{own} / {other}");
        }
        for (own, other) in [
            ("Tél. 36 46", "Tel. 3664"),
            ("IBAN : FR76 3000 6000", "IBAN FR7630006001"),
            ("4.05 m", "40.5 m"),
            ("12 500 dinars", "12 600 dinars"),
            ("Tél. 71 567 801", "Tel. 71 567 810"),
        ] {
            assert!(!is_held(own, other), "{own} / {other}");
        }
    }
}
