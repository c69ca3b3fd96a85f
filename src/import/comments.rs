//! Programs of JavaScript without what is no setting in them: comments, and regular expressions, whose quotes open no text.

/// The text without comments.
pub fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut chars = text.char_indices().peekable();
    let mut quote: Option<char> = None;
    let mut is_escaped = false;
    while let Some((at, c)) = chars.next() {
        let rest = &text[at..];
        match quote {
            Some(own) => {
                kept.push(c);
                match c {
                    _ if is_escaped => is_escaped = false,
                    '\\' => is_escaped = true,
                    c if c == own => quote = None,
                    _ => {}
                }
            }
            None if rest.starts_with("//") && !text[..at].ends_with(':') => {
                while chars.next_if(|(_, c)| *c != '\n').is_some() {}
            }
            None if c == '/'
                && let Some(end) = pattern_end(text, at) =>
            {
                while chars.next_if(|(at, _)| *at < end).is_some() {}
                kept.push_str("''");
            }
            None if rest.starts_with("/*") => {
                let end = rest.find("*/").map_or(text.len(), |end| at + end + 2);
                while chars.next_if(|(at, _)| *at < end).is_some() {}
            }
            None => {
                if matches!(c, '"' | '\'' | '`') {
                    quote = Some(c);
                }
                kept.push(c);
            }
        }
    }
    kept
}

/// Where a regular expression ends that begins at `at`: quotes in it open no text. A sign of division stands behind a value, an
/// expression never does.
fn pattern_end(text: &str, at: usize) -> Option<usize> {
    let before = text[..at].trim_end_matches([' ', '\t', '\n']);
    let is_value = !before.ends_with(['(', ',', '=', ':', '[', '!', '&', '|', '?', '{', ';', '>']);
    if is_value || text[at..].starts_with("//") || text[at..].starts_with("/*") {
        return None;
    }
    let (mut is_class, mut is_escaped) = (false, false);
    for (next, c) in text[at + 1..].char_indices() {
        match c {
            '\n' => return None,
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' => is_class = true,
            ']' => is_class = false,
            '/' if !is_class => return Some(at + next + 2),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_in_a_regular_expression_open_no_text() {
        let text = without_comments("{ a: (s) => s.split(/[ '\"/]+/u), half: 4 / 2, b: 'c' } // d");
        assert_eq!(text, "{ a: (s) => s.split(''u), half: 4 / 2, b: 'c' } ");
    }
}
