//! How deep placeables lie in each other in a file of Fluent, counted before its parser, which calls itself for each.

/// Selectors in selectors are hard to read from the third on.
const DEEPEST: usize = 32;

/// Where more are open, if anywhere. An entry begins at the beginning of a line and ends what was open before it. In the
/// text of a variant, which begins behind its key, parentheses and quotation marks are words.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    // What was opened: a placeable by `{`, whose variants turn it into `]`, or the arguments of a call by `(`.
    let mut open = Vec::with_capacity(DEEPEST);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            open.clear();
        }
        let mut in_quotes = false;
        let mut is_escaped = false;
        let read = if line.starts_with('#') { "" } else { line };
        for (at, byte) in read.bytes().enumerate() {
            match (open.last(), byte) {
                _ if is_escaped => is_escaped = false,
                (_, b'\\') if in_quotes => is_escaped = true,
                (Some(b'{' | b'('), b'"') => in_quotes = !in_quotes,
                _ if in_quotes => {}
                (_, b'{') | (Some(b'{' | b'('), b'(') => {
                    if open.len() == DEEPEST {
                        return Some(start + at);
                    }
                    open.push(byte);
                }
                (Some(b'{'), b']') => {
                    open.pop();
                    open.push(b']');
                }
                (_, b'}') | (Some(b'('), b')') => drop(open.pop()),
                _ => {}
            }
        }
        start += line.len();
    }
    None
}

/// Whether a line begins an entry or a comment. What is open in a placeable may go on at the beginning of a line, with the name
/// of a function.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest =
        name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    line.starts_with('#') || rest.trim_start_matches(' ').starts_with('=')
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

    #[test]
    fn neither_calls_on_lines_of_their_own_nor_words_of_variants_hide_braces() {
        let calls = format!("a = {{ {}", "NUMBER(\n".repeat(5000));
        assert_eq!(too_deep(&calls), Some(6 + (DEEPEST - 1) * 8 + 6));
        let choice = "{ $n ->\n *[other] \" ";
        let marks = format!("a = {}", choice.repeat(5000));
        assert_eq!(too_deep(&marks), Some(4 + DEEPEST * choice.len()));
    }

    #[test]
    fn parentheses_among_words_are_words() {
        let words = "(".repeat(DEEPEST + 1);
        assert_eq!(too_deep(&format!("a = {words}\n")), None);
        let variant = format!("a = {{ $n ->\n *[other] {words}\n }}\n");
        assert_eq!(too_deep(&variant), None);
        assert_eq!(too_deep(&format!("a = {}\n", "{\"{\"}".repeat(100))), None);
    }
}
