//! Whether a sign of punctuation is one: it may begin an emoticon, a keyword of CSS or the query of an address.

/// Whether `; : ! ?` at `at`, behind a space, is punctuation.
pub(super) fn is_point(text: &str, at: usize) -> bool {
    let mut signs = text[at..].chars();
    let (Some(sign), next) = (signs.next(), signs.next()) else {
        return false;
    };
    match (sign, next) {
        (_, None) => true,
        (':' | ';', Some(_)) => !is_emoticon(text, at) && !is_name(text, at) && next != Some(':'),
        // `!important`, `?page=2`: behind the sign of a sentence comes no letter.
        (_, Some(next)) => !next.is_ascii_alphanumeric(),
    }
}

/// `:-)`, `;)`, `:D`, alone or at the end of a sentence.
fn is_emoticon(text: &str, at: usize) -> bool {
    let face = text[at + 1..].trim_start_matches(['-', '\'', '’', 'o', '^']);
    let mut face = face.chars();
    let mouth = face.next().or_else(|| text[at + 1..].chars().next());
    let is_mouth = mouth.is_some_and(|mouth| {
        matches!(
            mouth,
            ')' | '('
                | ']'
                | '['
                | '/'
                | '\\'
                | '|'
                | '*'
                | 'D'
                | 'P'
                | 'p'
                | 'o'
                | 'O'
                | 'x'
                | 'X'
        )
    });
    // `(voir ci-dessous :)` has no face in it, but nobody can tell.
    let ends = |c: char| !c.is_alphanumeric() && c != '/';
    is_mouth
        && face
            .next()
            .is_none_or(|next| ends(next) || Some(next) == mouth)
}

/// `:name:`, which stands for a picture in many programs.
fn is_name(text: &str, at: usize) -> bool {
    let name = &text[at + 1..];
    let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    let length = name.bytes().take_while(|byte| is_of_name(*byte)).count();
    length > 1 && name[length..].starts_with(':')
}
