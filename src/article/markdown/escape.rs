//! Text among the signs of Markdown: what would be read as one gets a backslash, and nothing else does.

/// A text that stands in running text.
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let chars: Vec<char> = text.chars().collect();
    let around = |at: usize| {
        (
            at.checked_sub(1).map(|at| chars[at]),
            chars.get(at + 1).copied(),
        )
    };
    for (at, c) in chars.iter().copied().enumerate() {
        let (before, after) = around(at);
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_sign = match c {
            '\\' | '`' | '*' | '[' | ']' => true,
            // Between letters it is none.
            '_' => !(is_word(before) && is_word(after)),
            '~' => before == Some('~') || after == Some('~'),
            '<' => after.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
            '&' => begins_entity(&chars[at + 1..]),
            '{' => matches!(after, Some('{' | '%' | '#' | '.' | ':')),
            _ => false,
        };
        if is_sign {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn begins_entity(rest: &[char]) -> bool {
    let end = rest.iter().take(32).position(|c| *c == ';');
    end.is_some_and(|end| {
        end > 0
            && rest[..end]
                .iter()
                .all(|c| c.is_ascii_alphanumeric() || *c == '#')
    })
}

/// The lines of a paragraph, where signs at their beginnings would make another block of them.
pub fn line_starts(paragraph: &str) -> String {
    let lines = paragraph.split('\n').map(|line| {
        let bare = line.trim_start();
        let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
        let rest = &bare[digits..];
        let is_end = |text: &str| text.is_empty() || text.starts_with([' ', '\t']);
        if (1..=9).contains(&digits) && rest.starts_with(['.', ')']) && is_end(&rest[1..]) {
            return format!("{}\\{rest}", &bare[..digits]);
        }
        let first = bare.chars().next();
        let hashes = bare.bytes().take_while(|b| *b == b'#').count();
        let is_mark = match first {
            Some('#') => hashes <= 6 && is_end(&bare[hashes..]),
            Some('-' | '+') => is_end(&bare[1..]) || is_rule(bare),
            Some('>' | '|') => true,
            Some('=') => bare.trim_end().bytes().all(|b| b == b'='),
            Some(':') => is_end(&bare[1..]) || bare.starts_with(":::"),
            Some('!') => bare.starts_with("!!!"),
            Some('?') => bare.starts_with("???"),
            _ => false,
        };
        if is_mark {
            format!("\\{bare}")
        } else {
            bare.to_owned()
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn is_rule(line: &str) -> bool {
    line.bytes().filter(|b| *b == b'-').count() >= 3
        && line.bytes().all(|b| matches!(b, b'-' | b' '))
}

/// An address in round brackets.
pub fn address(address: &str) -> String {
    let mut out = String::new();
    for c in address.trim().chars() {
        match c {
            ' ' => out.push_str("%20"),
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
