//! How deep placeables lie in each other in a file of Fluent, counted before its parser, which calls itself for each.

/// Selectors in selectors are hard to read from the third on.
const DEEPEST: usize = 32;

/// Where more braces are open, if anywhere. An entry begins at the beginning of a line and ends what was open before it;
/// text between quotes inside braces is text.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '#') {
            depth = 0;
        }
        let mut in_quotes = false;
        let mut is_escaped = false;
        let read = if line.starts_with('#') { "" } else { line };
        for (at, byte) in read.bytes().enumerate() {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' if in_quotes => is_escaped = true,
                b'"' if depth > 0 => in_quotes = !in_quotes,
                _ if in_quotes => {}
                b'{' | b'(' => {
                    depth += 1;
                    if depth > DEEPEST {
                        return Some(start + at);
                    }
                }
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_are_counted_entry_by_entry() {
        let deep = format!("a = {}\"x\"{}\n", "{".repeat(5000), "}".repeat(5000));
        assert_eq!(too_deep(&deep), Some(4 + DEEPEST));
        let broken = "a = { $b ->\n".repeat(100);
        assert_eq!(too_deep(&broken), None);
        assert_eq!(too_deep(&"# {{{{{{{{{{\n".repeat(100)), None);
        assert_eq!(too_deep(&"a = { \"{{{{{{\" }\n".repeat(100)), None);
    }
}
