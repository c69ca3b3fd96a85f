//! Moves of chess with their numbers, which run from the left as a phrase does: `1. e4 c5 2. Nf3`.

use super::kind::is_space;

/// Whether a text begins with the stop behind the number of a move, or the three behind that of one of Black, and the move.
pub(super) fn begins_move(behind: &str) -> bool {
    let rest = behind.trim_start_matches('.');
    let stops = behind.len() - rest.len();
    let next = rest.trim_start_matches(is_space);
    let end = next.find(|c| is_space(c) || ",;،؛.".contains(c));
    matches!(stops, 1 | 3) && is_move(&next[..end.unwrap_or(next.len())])
}

/// Whether a word is a move: a piece, where it comes from, what it takes, a square (FIDE, *Laws of Chess*, appendix C).
fn is_move(word: &str) -> bool {
    let word = word.trim_end_matches(['+', '#', '!', '?', ')']);
    if matches!(word, "O-O" | "O-O-O" | "0-0" | "0-0-0") {
        return true;
    }
    let (word, promoted) = word.split_once('=').unwrap_or((word, ""));
    let is_piece = |c: char| "KQRBN".contains(c);
    let bare = word.trim_start_matches(is_piece);
    let Some((from, square)) = bare
        .len()
        .checked_sub(2)
        .and_then(|at| bare.split_at_checked(at))
    else {
        return false;
    };
    let [file, rank] = *square.as_bytes() else {
        return false;
    };
    let is_from = |c: char| matches!(c, 'a'..='h' | '1'..='8' | 'x');
    word.len() - bare.len() <= 1
        && from.len() <= 3
        && from.chars().all(is_from)
        && matches!(file, b'a'..=b'h')
        && matches!(rank, b'1'..=b'8')
        && promoted.len() <= 1
        && promoted.chars().all(is_piece)
}
