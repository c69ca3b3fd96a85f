//! Settings that are programs of JavaScript: what can be read of them without running anything. Literals behind a key.
//!
//! It runs no program and guesses nothing that a program would work out: what is no literal is not read.

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

/// What follows `key:`, the first time that it stands as a key.
pub fn value<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let mut from = 0;
    while let Some(next) = text[from..].find(key) {
        let at = from + next;
        from = at + key.len();
        let before = text[..at].chars().next_back();
        let quoted = before.filter(|c| matches!(c, '"' | '\''));
        let is_free =
            before.is_none_or(|c| c.is_whitespace() || matches!(c, '{' | ',' | '"' | '\'' | '('));
        let mut rest = &text[from..];
        if let Some(quote) = quoted {
            let Some(after) = rest.strip_prefix(quote) else {
                continue;
            };
            rest = after;
        }
        if let Some(after) = rest.trim_start().strip_prefix(':').filter(|_| is_free) {
            return Some(after.trim_start());
        }
    }
    None
}

/// A text in quotes at the beginning.
pub fn literal(text: &str) -> Option<String> {
    let quote = text
        .chars()
        .next()
        .filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let mut value = String::new();
    let mut is_escaped = false;
    for c in text[1..].chars() {
        match c {
            _ if is_escaped => {
                value.push(if c == 'n' { ' ' } else { c });
                is_escaped = false;
            }
            '\\' => is_escaped = true,
            c if c == quote => return (quote != '`' || !value.contains("${")).then_some(value),
            c => value.push(c),
        }
    }
    None
}

/// The text under a key.
pub fn words(text: &str, key: &str) -> Option<String> {
    value(text, key).and_then(literal)
}

/// What stands between the brackets that begin a text.
pub fn inside(text: &str) -> Option<&str> {
    let closes = match text.chars().next()? {
        '{' => '}',
        '[' => ']',
        '(' => ')',
        _ => return None,
    };
    let opens = text.chars().next()?;
    let (mut depth, mut quote, mut is_escaped) = (0_usize, None, false);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            _ if is_escaped => is_escaped = false,
            (Some(_), '\\') => is_escaped = true,
            (Some(own), c) if own == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, c) if c == opens => depth += 1,
            (None, c) if c == closes => {
                depth -= 1;
                if depth == 0 {
                    return Some(&text[1..at]);
                }
            }
            _ => {}
        }
    }
    None
}

/// The entries `key: { … }` of an object, in order: its own, not those deeper in it.
pub fn objects(text: &str) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        let (key, after) = match literal(rest) {
            Some(key) => {
                let length = key.len() + 2;
                (key, rest.get(length..).unwrap_or_default())
            }
            None => {
                let end = rest
                    .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '$')))
                    .unwrap_or(rest.len());
                (rest[..end].to_owned(), &rest[end..])
            }
        };
        let Some(value) = after
            .trim_start()
            .strip_prefix(':')
            .filter(|_| !key.is_empty())
        else {
            return found;
        };
        let value = value.trim_start();
        match inside(value) {
            Some(inner) => {
                if value.starts_with('{') {
                    found.push((key, inner));
                }
                rest = &value[inner.len() + 2..];
            }
            None => {
                let length = literal(value).map_or(0, |_| end_of_literal(value));
                let end = value[length..]
                    .find(',')
                    .map_or(value.len(), |end| length + end);
                rest = &value[end..];
            }
        }
    }
}

fn end_of_literal(text: &str) -> usize {
    let quote = text.chars().next();
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if Some(c) == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The texts of a list under a key.
pub fn list(text: &str, key: &str) -> Vec<String> {
    let inner = value(text, key).and_then(inside).unwrap_or_default();
    let mut found = Vec::new();
    let mut rest = inner;
    while let Some(at) = rest.find(['"', '\'', '`']) {
        rest = &rest[at..];
        found.extend(literal(rest));
        rest = &rest[end_of_literal(rest)..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_read_and_nothing_is_run() {
        let text = without_comments(
            "const a = 'https://x.example'; // url: 'no'\nexport default { url: \"https://y.example\", /* b */ i18n: { locales: ['en', 'fr'], defaultLocale: 'en' }, locales: { root: { label: 'English', lang: 'en' }, 'pt-br': { lang: 'pt-BR' } }, title: site }",
        );
        assert_eq!(words(&text, "url").as_deref(), Some("https://y.example"));
        assert_eq!(words(&text, "title"), None);
        let i18n = value(&text, "i18n").and_then(inside).unwrap();
        assert_eq!(list(i18n, "locales"), ["en", "fr"]);
        let all = value(&text, " locales: {").is_none();
        assert!(all);
        let after = &text[text.find("locales: {").unwrap()..];
        let own = objects(value(after, "locales").and_then(inside).unwrap());
        assert_eq!(
            own.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(),
            ["root", "pt-br"]
        );
        assert_eq!(words(own[1].1, "lang").as_deref(), Some("pt-BR"));
    }
}
