//! Writing without spaces between words: Chinese signs, and the syllables of Japanese among them.
//!
//! Takes a run of letters and figures; gives what stands in it: every two neighbouring signs as a word, and a sign that
//! stands alone. A dictionary would part them more finely, but both sides of a search must part alike, and browsers bring
//! dictionaries of their own, each another. Two signs are most words of Chinese, and longer ones are pairs side by side.

/// Whether a folded character is such a sign.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a word is of such signs.
pub fn is_signs(word: &str) -> bool {
    word.chars().next().is_some_and(is_sign)
}

/// Calls `take` for the words of a run.
pub(super) fn for_each(run: &str, take: &mut impl FnMut(&str)) {
    // Signs begin with these bytes, and nearly no other letter does.
    if !run.bytes().any(|byte| byte >= 0xE3) {
        return take(run);
    }
    let mut rest = run;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| is_sign(c) != is_sign(first));
        let (part, tail) = rest.split_at(end.unwrap_or(rest.len()));
        match is_sign(first) {
            true => for_each_pair(part, take),
            false => take(part),
        }
        rest = tail;
    }
}

fn for_each_pair(signs: &str, take: &mut impl FnMut(&str)) {
    let ends = signs.char_indices().map(|(at, c)| at + c.len_utf8());
    let starts = signs.char_indices().map(|(at, _)| at);
    let mut pairs = starts.zip(ends.skip(1)).peekable();
    if pairs.peek().is_none() {
        return take(signs);
    }
    pairs.for_each(|(start, end)| take(&signs[start..end]));
}
