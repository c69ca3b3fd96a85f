//! A key that is indented where nothing above it opens a level, which the parser tells of as something else.

use super::fault::{YamlFault, key_and_value, lines};

/// The first such key: behind a line that has its value, or in the first line of all, which the others do not follow.
pub(super) fn indented(text: &str) -> Option<YamlFault> {
    let lines: Vec<(usize, &str)> = lines(text)
        .map(|range| (range.start, &text[range]))
        .filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
        .collect();
    let (first, rest) = lines.split_first()?;
    let is_first = depth(first.1) > 0
        && is_key(first.1)
        && rest
            .iter()
            .any(|(_, line)| depth(line) == 0 && is_key(line));
    let behind = lines.windows(2).find(|pair| {
        let (one, next) = (pair[0].1, pair[1].1);
        depth(one) == 0 && depth(next) > 0 && is_whole(one) && is_key(next)
    });
    let (at, line) = match (is_first, behind) {
        (true, _) => *first,
        (false, Some(pair)) => pair[1],
        (false, None) => return None,
    };
    Some(YamlFault {
        range: at..at + depth(line),
        message: message!("spaces-before-key"),
        hint: message!("key-begins-line"),
    })
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn is_key(line: &str) -> bool {
    let key = key_and_value(line.trim_start()).map(|(key, _)| key);
    key.is_some_and(|key| {
        key.bytes()
            .all(|it| it.is_ascii_alphanumeric() || it == b'_')
    })
}

/// Whether a line has a key and all of its value: one that a quote or a bracket opens may go on.
fn is_whole(line: &str) -> bool {
    let value = key_and_value(line.trim()).map(|(_, value)| value);
    let opens = ['|', '>', '[', '{', '"', '\'', '&', '*', '!', '#'];
    value.is_some_and(|value| !value.is_empty() && !value.starts_with(opens))
}
