//! Numbers that are written in groups with spaces: telephones, thousands, scales of maps.

use super::kind::{Kind, is_digit, is_space, kind};

/// The end of a number written in groups with spaces from `start`: `16 000`, `+33 1 43 17 53 53`, `(216) 71 123 456`,
/// `1:25 000`, `1/25 000`.
pub(super) fn groups_end(text: &str, start: usize) -> Option<usize> {
    let is_scale = text[start..].starts_with("1:") || text[start..].starts_with("1/");
    let scale = if is_scale { 2 } else { 0 };
    if !has_second_group(&text[start + scale..]) {
        return None;
    }
    let groups = DigitGroups::read(&text[start + scale..]);
    (2..=groups.0.len())
        .rev()
        .find(|count| groups.are_one_number(*count, text[start..].chars().next()))
        .map(|count| with_fraction(text, start + scale + groups.0[count - 1].end))
        .filter(|end| !is_cut(&text[*end..]))
}

/// Whether a figure goes on here: what stands before is a day, and here begins an hour.
fn is_cut(rest: &str) -> bool {
    let inner = rest.strip_prefix([':', '/']);
    inner.is_some_and(|rest| rest.starts_with(is_digit))
}

/// The end of the decimals behind a number that ends at `end`: `16 000,5`.
fn with_fraction(text: &str, end: usize) -> usize {
    let fraction = text[end..].strip_prefix([',', '.']).unwrap_or_default();
    let digits = fraction.find(|c| !is_digit(c)).unwrap_or(fraction.len());
    if digits == 0 { end } else { end + 1 + digits }
}

/// Most figures stand alone: known without reading on.
fn has_second_group(text: &str) -> bool {
    let first = text.trim_start_matches(is_separator);
    let rest = first.trim_start_matches(is_digit);
    rest.trim_start_matches(is_separator).starts_with(is_digit)
}

/// No number has more groups: what follows them is read as another, so that a long row of figures is not read again and again.
const MOST: usize = 12;

struct DigitGroup {
    digits: usize,
    leading_zero: bool,
    end: usize,
    /// Whether what stands before it is a single space.
    spaced: bool,
    /// Whether there is any space before it.
    apart: bool,
    /// Whether there is a solidus before it, as in a date.
    slashed: bool,
}

/// Groups of figures from the beginning of a text, with at most two separators between them.
struct DigitGroups(Vec<DigitGroup>);

impl DigitGroups {
    fn read(text: &str) -> Self {
        let mut groups: Vec<DigitGroup> = Vec::new();
        let mut separators = Vec::new();
        let mut inside = false;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            let is_full = groups.len() == MOST;
            match (kind(c), groups.last_mut()) {
                (Kind::Digit, Some(group)) if inside => {
                    group.digits += 1;
                    group.end = end;
                }
                (Kind::Digit, _) if is_full => break,
                (Kind::Digit, _) => {
                    groups.push(DigitGroup {
                        digits: 1,
                        leading_zero: matches!(c, '0' | '\u{660}' | '\u{6f0}'),
                        end,
                        spaced: matches!(separators[..], [space] if is_space(space)),
                        apart: separators.iter().any(|c| is_space(*c)),
                        slashed: separators.contains(&'/'),
                    });
                    separators.clear();
                    inside = true;
                }
                _ if separators.len() < 2 && is_separator(c) => {
                    separators.push(c);
                    inside = false;
                }
                _ => break,
            }
        }
        DigitGroups(groups)
    }

    fn are_one_number(&self, count: usize, first: Option<char>) -> bool {
        let groups = &self.0[..count];
        let (head, rest) = (&groups[0], &groups[1..]);
        if !rest.iter().any(|group| group.apart) {
            return false;
        }
        let digits: usize = groups.iter().map(|group| group.digits).sum();
        let dialled = matches!(first, Some('+' | '(')) || head.leading_zero;
        let thousands =
            head.digits <= 3 && rest.iter().all(|group| group.spaced && group.digits == 3);
        let is_four = |group: &DigitGroup| (2..=4).contains(&group.digits) && !group.slashed;
        let fours = groups.len() >= 4 && groups.iter().all(is_four);
        (dialled && digits >= 7) || (thousands && !head.leading_zero) || fours
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '+' | '-' | '.' | '/' | '(' | ')') || matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}
