//! Lists of words, which spaces part, and what such a word before a number says of it in languages of Arabic and Hebrew script.

/// How many bytes before a number the word may stand.
const NEAR: usize = 48;

/// Whether one of these words stands right before a number, in the same clause, with or without what is written onto it.
pub(super) fn is_announced(before: &str, words: &str) -> bool {
    let from = before.floor_char_boundary(before.len().saturating_sub(NEAR));
    // A full stop among figures ends nothing: `هاتف: 71.890.112 أو 71 890 113`.
    let clause = before[from..].rsplit(['؛', '!', '؟', '\n']).next();
    let clause = clause.and_then(|it| it.rsplit(". ").next());
    let mut stand = clause
        .unwrap_or_default()
        .split(|c: char| !c.is_alphanumeric());
    stand.any(|word| {
        let bare = word
            .trim_start_matches(['و', 'ب', 'ل'])
            .trim_start_matches("ال");
        is_one_of(bare, words)
    })
}

/// Whether a word is in a list that spaces part. Only where the list has its first byte is more compared: most words are in none.
pub(super) fn is_one_of(word: &str, list: &str) -> bool {
    let (word, list) = (word.as_bytes(), list.as_bytes());
    let Some(first) = word.first() else {
        return false;
    };
    memchr::memchr_iter(*first, list).any(|at| {
        let end = at + word.len();
        let is_apart =
            (at == 0 || list[at - 1] == b' ') && list.get(end).is_none_or(|it| *it == b' ');
        is_apart && list[at..].starts_with(word)
    })
}
