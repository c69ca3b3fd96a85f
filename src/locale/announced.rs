//! What the words before a number say of it, in languages of Arabic and Hebrew script.

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
        words.split_ascii_whitespace().any(|known| known == bare)
    })
}
