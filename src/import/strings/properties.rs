//! Catalogues of Java, `messages_fr.properties`: a key and a text on a line.

use std::collections::BTreeMap;

/// The texts by their keys.
pub fn read(text: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let mut whole = line.trim_start().to_owned();
        if whole.is_empty() || whole.starts_with(['#', '!']) {
            continue;
        }
        // An odd number of backslashes at the end goes on in the next line.
        while (whole.len() - whole.trim_end_matches('\\').len()) % 2 == 1 {
            whole.pop();
            match lines.next() {
                Some(next) => whole.push_str(next.trim_start()),
                None => break,
            }
        }
        let (key, value) = parted(&whole);
        if !key.is_empty() {
            found.insert(unescaped(key), message(&unescaped(value)));
        }
    }
    found
}

/// The key and the text: `=`, `:` or white space stand between them.
fn parted(line: &str) -> (&str, &str) {
    let mut is_escaped = false;
    for (at, c) in line.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == '=' || c == ':' || c.is_whitespace() => {
                let rest = line[at..].trim_start();
                let value = rest.strip_prefix(['=', ':']).unwrap_or(rest);
                return (&line[..at], value.trim_start());
            }
            _ => {}
        }
    }
    (line, "")
}

fn unescaped(text: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        if c != '\\' {
            units.extend(c.encode_utf16(&mut [0; 2]).iter());
            continue;
        }
        let Some(next) = rest.chars().next() else {
            break;
        };
        rest = &rest[next.len_utf8()..];
        let code = rest
            .get(..4)
            .and_then(|it| u16::from_str_radix(it, 16).ok());
        match (next, code) {
            ('u', Some(code)) => {
                units.push(code);
                rest = &rest[4..];
            }
            ('n', _) => units.push(u16::from(b'\n')),
            ('t', _) => units.push(u16::from(b'\t')),
            ('r' | 'f', _) => {}
            (other, _) => units.extend(other.encode_utf16(&mut [0; 2]).iter()),
        }
    }
    String::from_utf16_lossy(&units)
}

/// In a message with arguments a quotation mark is written twice, and what stands between single ones is no argument.
fn message(text: &str) -> String {
    match text.contains("{0") || text.contains("{1") {
        true => text.replace("''", "’"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn keys_and_texts_are_read_as_java_reads_them() {
        let text = "# words\n! more\nread.more = Lire la suite\nname:\\u0646\\u0647\\u0631\ntwo \\\n   lines\na\\ b=c\\=d\nempty=\nhello=Aujourd''hui {0}\n";
        let found: Vec<(String, String)> = read(text).into_iter().collect();
        let expected = [
            ("a b", "c=d"),
            ("empty", ""),
            ("hello", "Aujourd’hui {0}"),
            ("name", "نهر"),
            ("read.more", "Lire la suite"),
            ("two", "lines"),
        ];
        let expected = expected.map(|(key, text)| (key.to_owned(), text.to_owned()));
        assert_eq!(found, expected);
    }
}
