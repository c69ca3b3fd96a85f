//! Settings that are programs of JavaScript: what can be read of them without running anything. Literals behind a key.
//!
//! It runs no program and guesses nothing that a program would work out: what is no literal is not read.

pub use super::comments::without_comments;
use super::old::{Old, folder};
use crate::source::join_path;

/// The text of a program without comments, and behind it those of the files that it takes in by their paths, two deep: `import a from
/// './a.json'`, `require('./b')`. What a file gives as its default is a constant of the name that it was taken in by.
pub fn with_imports(old: &Old, path: &str) -> Option<String> {
    let mut text = String::new();
    let mut waiting = vec![(path.to_owned(), None::<String>, 0)];
    let mut read = std::collections::BTreeSet::new();
    while let Some((path, name, depth)) = waiting.pop() {
        if !read.insert(path.clone()) {
            continue;
        }
        let Some((own, _)) = old.text(&path) else {
            continue;
        };
        let own = without_comments(&own);
        if depth < 2 {
            let near = imports(&own).into_iter().filter_map(|(name, from)| {
                let file = resolved(old, &path, &from)?;
                Some((file, name, depth + 1))
            });
            waiting.extend(near);
        }
        match name {
            Some(name) if path.ends_with(".json") => {
                text.push_str(&format!("\nconst {name} = {own};\n"));
            }
            Some(name) => {
                let default = format!("const {name} =");
                text.push_str(&own.replacen("export default", &default, 1));
            }
            None => text.push_str(&own),
        }
        text.push('\n');
    }
    (!read.is_empty() && !text.trim().is_empty()).then_some(text)
}

/// What a program takes in by paths beside it: the name of the default, where it takes that, and the path.
fn imports(text: &str) -> Vec<(Option<String>, String)> {
    let mut found = Vec::new();
    let is_name = |word: &str| {
        !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'))
    };
    for (at, _) in text.match_indices("import ") {
        let rest = &text[at + 7..];
        let Some((names, from)) = rest.split_once(" from ").filter(|(it, _)| it.len() < 400) else {
            continue;
        };
        let name = names.split([',', '{']).next().unwrap_or_default().trim();
        if let Some(from) = literal(from.trim_start()).filter(|it| it.starts_with('.')) {
            found.push((is_name(name).then(|| name.to_owned()), from));
        }
    }
    for (at, _) in text.match_indices("require.resolve(") {
        let from = literal(text[at + 16..].trim_start());
        found.extend(from.filter(|it| it.starts_with('.')).map(|it| (None, it)));
    }
    for (at, _) in text.match_indices("require(") {
        let before = text[..at].trim_end().strip_suffix('=').unwrap_or_default();
        let name = before.split_whitespace().next_back().unwrap_or_default();
        if let Some(from) = literal(text[at + 8..].trim_start()).filter(|it| it.starts_with('.')) {
            found.push((is_name(name).then(|| name.to_owned()), from));
        }
    }
    found
}

/// The file that a path beside another one means, which may lack its ending.
fn resolved(old: &Old, path: &str, from: &str) -> Option<String> {
    let stem = join_path(folder(path), from);
    let bare = [".js", ".mjs", ".cjs"]
        .iter()
        .find_map(|ending| stem.strip_suffix(ending))
        .unwrap_or(&stem);
    let endings = [
        "",
        ".ts",
        ".mts",
        ".js",
        ".mjs",
        ".cjs",
        ".json",
        "/index.ts",
        "/index.js",
        "/index.mts",
    ];
    let names: Vec<String> = std::iter::once(stem.clone())
        .chain(endings.iter().map(|ending| format!("{bare}{ending}")))
        .collect();
    old.first(names.iter().map(String::as_str))
        .map(str::to_owned)
}

/// What a constant of that name is: `const name = …`, with a type or without.
pub fn constant<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    for keyword in ["const ", "let ", "var "] {
        for (at, _) in text.match_indices(keyword) {
            let Some(rest) = text[at + keyword.len()..].trim_start().strip_prefix(name) else {
                continue;
            };
            let rest = rest.trim_start();
            let value = match rest.strip_prefix(':') {
                Some(kind) => kind.split_once('=').map(|(_, value)| value),
                None => rest.strip_prefix('='),
            };
            if let Some(value) = value {
                return Some(value.trim_start());
            }
        }
    }
    None
}

/// What follows `key:`; where that is a name, or the key alone stands for itself, the constant of that name.
pub fn known<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let Some(value) = value(text, key) else {
        return constant(text, key);
    };
    let is_named = value.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '$'));
    let end = value.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$')));
    let name = &value[..end.unwrap_or(value.len())];
    match is_named {
        true => constant(text, name).or(Some(value)),
        false => Some(value),
    }
}

/// What follows `key:`, the first time that it stands as a key.
pub fn value<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    values(text, key).next()
}

/// What follows `key:`, each time that it stands as a key, however deep.
pub fn values<'t>(text: &'t str, key: &str) -> impl Iterator<Item = &'t str> {
    text.match_indices(key).filter_map(move |(at, _)| {
        let before = text[..at].chars().next_back();
        let quoted = before.filter(|c| matches!(c, '"' | '\''));
        let is_free =
            before.is_none_or(|c| c.is_whitespace() || matches!(c, '{' | ',' | '"' | '\'' | '('));
        let mut rest = &text[at + key.len()..];
        if let Some(quote) = quoted {
            rest = rest.strip_prefix(quote)?;
        }
        let after = rest.trim_start().strip_prefix(':').filter(|_| is_free)?;
        Some(after.trim_start())
    })
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

/// The entries `key: { … }` of an object, in order: its own, not those deeper in it. An entry that is a name is the constant of that name
/// in the program.
/// What is spread in it, `...french` or `...all.french`, is looked for in the same way.
pub fn objects<'t>(text: &'t str, program: &'t str) -> Vec<(String, &'t str)> {
    objects_down_to(text, program, SPREADS)
}

/// Objects in objects, as far as anybody spreads them: one that spreads itself has no end.
const SPREADS: usize = 3;

fn objects_down_to<'t>(text: &'t str, program: &'t str, depth: usize) -> Vec<(String, &'t str)> {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        if let Some(spread) = rest.strip_prefix("...") {
            let end = spread.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '.')));
            let name = spread[..end.unwrap_or(spread.len())].rsplit('.').next();
            let inner = name.and_then(|it| constant(program, it)).and_then(inside);
            if let Some(inner) = inner.filter(|_| depth > 0) {
                found.extend(objects_down_to(inner, program, depth - 1));
            }
            rest = rest.find(',').map_or("", |at| &rest[at..]);
            continue;
        }
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
            // `{ root, fr }`: a name alone stands for itself.
            let is_alone = after.trim_start().is_empty() || after.trim_start().starts_with(',');
            if key.is_empty() || !is_alone {
                return found;
            }
            found.extend(
                constant(program, &key)
                    .and_then(inside)
                    .map(|inner| (key, inner)),
            );
            rest = after;
            continue;
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
                let end = value.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$')));
                let name = &value[..end.unwrap_or(value.len())];
                if let Some(inner) = constant(program, name).filter(|it| it.starts_with('{')) {
                    found.extend(inside(inner).map(|inner| (key, inner)));
                }
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
    literals(known(text, key).and_then(inside).unwrap_or_default())
}

/// The same of a part of a program, where a constant of it may stand for the list; `None` where something stands there that is none.
pub fn list_of(text: &str, program: &str, key: &str) -> Option<Vec<String>> {
    let Some(value) = value(text, key) else {
        return Some(Vec::new());
    };
    let end = value.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$')));
    let name = &value[..end.unwrap_or(value.len())];
    let named = || constant(program, name).filter(|_| !name.is_empty());
    let inner = inside(value).or_else(|| named().and_then(inside))?;
    let found = literals(inner);
    (!found.is_empty() || inner.trim().is_empty()).then_some(found)
}

fn literals(inner: &str) -> Vec<String> {
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
        let after = &text[text.find("locales: {").unwrap()..];
        let own = objects(value(after, "locales").and_then(inside).unwrap(), &text);
        assert_eq!(
            own.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(),
            ["root", "pt-br"]
        );
        assert_eq!(words(own[1].1, "lang").as_deref(), Some("pt-BR"));
    }

    #[test]
    fn what_a_program_takes_in_is_read_where_it_is_named() {
        let files = [
            (
                "site.config.mjs",
                "import locales from './locales.json';\nimport { ar } from './ar.js';\nexport default make({ locales, more: { ar, fr: french, ...rest } });\nconst french: Locale = { lang: 'fr' };",
            ),
            (
                "locales.json",
                "{ \"root\": { \"lang\": \"ar\" }, \"zh-cn\": { \"lang\": \"zh-cn\" } }",
            ),
            ("ar.ts", "export const ar = { lang: 'ar' } as const"),
        ];
        let read = |path: &str| {
            let file = files.iter().find(|(name, _)| *name == path)?;
            Some(file.1.as_bytes().to_vec())
        };
        let old = Old::new(files.iter().map(|(name, _)| (*name).to_owned()), &read);
        let text = with_imports(&old, "site.config.mjs").unwrap();
        let spread = "const fa: Locale = { fa: { lang: 'fa' } };\nconst own = { ...own, ...all.fa, ar: { lang: 'ar' } }";
        let own = objects(constant(spread, "own").and_then(inside).unwrap(), spread);
        let mut keys: Vec<&str> = own.iter().map(|(key, _)| key.as_str()).collect();
        keys.dedup();
        assert!(keys.ends_with(&["fa", "ar"]), "{keys:?}");
        let names = |key: &str| {
            let inner = known(&text, key).and_then(inside).unwrap();
            let own = objects(inner, &text).into_iter();
            own.map(|(key, inner)| format!("{key} {}", words(inner, "lang").unwrap()))
                .collect::<Vec<String>>()
        };
        assert_eq!(names("locales"), ["root ar", "zh-cn zh-cn"]);
        assert_eq!(names("more"), ["ar ar", "fr fr"]);
    }
}
