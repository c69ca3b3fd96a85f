//! Patterns of paths (globs), by which old sites left files out.
//!
//! Takes what the settings say; gives whether a path is meant. Each kind is written as a regular expression, and matched by the crate
//! for these, whose time grows with the path alone. What no such pattern can say (`!(a|b)`) is taken to fit any name: a page too many
//! that stays behind is told in the report, one too few is seen by everybody.

use std::collections::BTreeSet;

use regex_automata::meta::Regex;

/// Whose patterns they are: the same signs say other things.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Those of programs for Node: `**` between slashes stands for folders, `{a,b}` for either, `+(a|b)` for what has no name here.
    Node,
    /// Those of Hugo: `**` stands for anything wherever it stands, `{a,b}` for either.
    Hugo,
    /// Those of `.gitignore`: `**` as for Node, and no braces.
    Git,
    /// Those of Ruby and Python, where `*` stands for slashes too, and braces for themselves.
    Flat,
}

/// A pattern, ready to be asked of many paths.
pub struct Pattern {
    /// As an expression; `None` for what is none (thousands of braces in each other), which fits itself.
    expression: Option<Regex>,
    text: String,
}

impl Pattern {
    /// Reads one.
    pub fn of(glob: &str, dialect: Dialect) -> Self {
        let expression = expression(glob, dialect);
        Pattern {
            expression: Regex::new(&format!(r"\A(?s:{expression})\z")).ok(),
            text: glob.to_owned(),
        }
    }

    /// Reads those of a list of Node's. One that begins with `!` takes nothing out, and nothing more is read of it.
    pub fn of_list(globs: &[String]) -> Vec<Self> {
        let read = |glob: &String| {
            let glob = glob.trim_start_matches("./").trim_start_matches('/');
            let is_back = glob.starts_with('!') && !glob.starts_with("!(");
            (!is_back).then(|| Pattern::of(glob, Dialect::Node))
        };
        globs.iter().filter_map(read).collect()
    }

    /// Whether a path is meant, as a whole.
    pub fn fits(&self, path: &str) -> bool {
        match &self.expression {
            Some(expression) => expression.is_match(path),
            None => self.text == path,
        }
    }

    /// Whether a path is meant, or a folder above it.
    pub fn fits_within(&self, path: &str) -> bool {
        let mut folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        self.fits(path) || folders.any(|folder| self.fits(folder))
    }
}

/// What a pattern says, as a regular expression.
fn expression(glob: &str, dialect: Dialect) -> String {
    let signs: Vec<char> = glob.chars().collect();
    let braces = match dialect {
        Dialect::Node | Dialect::Hugo => braces(&signs),
        Dialect::Git | Dialect::Flat => BTreeSet::new(),
    };
    let name = match dialect {
        Dialect::Flat => ".",
        _ => "[^/]",
    };
    let last_of = |sign: char| signs.iter().rposition(|it| *it == sign);
    let (last_round, last_square) = (last_of(')'), last_of(']'));
    let mut text = String::new();
    let mut depth = 0;
    let mut at = 0;
    while let Some(&sign) = signs.get(at) {
        let is_first = at == 0 || matches!(signs[at - 1], '/' | '{' | ',');
        at += 1;
        let next = signs.get(at);
        match sign {
            '!' | '+' | '@' | '?' | '*'
                if dialect == Dialect::Node
                    && next == Some(&'(')
                    && last_round.is_some_and(|end| end > at) =>
            {
                text.push_str("[^/]*");
                at += signs[at..].iter().take_while(|it| **it != ')').count() + 1;
            }
            '*' => {
                let more = signs[at..].iter().take_while(|it| **it == '*').count();
                at += more;
                let is_alone = is_first && more > 0;
                match (dialect, signs.get(at)) {
                    (Dialect::Node | Dialect::Git, Some('/')) if is_alone => {
                        text.push_str("(?:.*/)?");
                        at += 1;
                    }
                    (Dialect::Node, Some('}' | ',')) if is_alone && depth > 0 => {
                        text.push_str(".*");
                    }
                    (Dialect::Node | Dialect::Git, None) if is_alone => text.push_str(".*"),
                    (Dialect::Hugo, _) if more > 0 => text.push_str(".*"),
                    _ => text.extend([name, "*"]),
                }
            }
            '?' => text.push_str(name),
            '[' if last_square.is_some_and(|end| end > at) => match set(&signs[at..], dialect) {
                Some((set, length)) => {
                    text.push_str(&set);
                    at += length;
                }
                None => literal(sign, &mut text),
            },
            '\\' => {
                literal(next.copied().unwrap_or(sign), &mut text);
                at += 1;
            }
            '{' if braces.contains(&(at - 1)) => {
                text.push_str("(?:");
                depth += 1;
            }
            '}' if braces.contains(&(at - 1)) => {
                text.push(')');
                depth -= 1;
            }
            ',' if depth > 0 => text.push('|'),
            _ => literal(sign, &mut text),
        }
    }
    text
}

/// A character that stands for itself.
fn literal(sign: char, text: &mut String) {
    match sign.is_alphanumeric() {
        true => text.push(sign),
        false => text.push_str(&format!("\\x{{{:x}}}", u32::from(sign))),
    }
}

/// The places of braces that belong together.
fn braces(signs: &[char]) -> BTreeSet<usize> {
    let (mut open, mut pairs) = (Vec::new(), BTreeSet::new());
    let mut is_escaped = false;
    for (at, sign) in signs.iter().enumerate() {
        match sign {
            '{' if !is_escaped => open.push(at),
            '}' if !is_escaped => pairs.extend(open.pop().into_iter().flat_map(|it| [it, at])),
            _ => {}
        }
        is_escaped = *sign == '\\' && !is_escaped;
    }
    pairs
}

/// `[a-z]`, `[!a]` or `[^a]`, behind its first bracket, as an expression; and its length. No slash is one of them in names.
fn set(signs: &[char], dialect: Dialect) -> Option<(String, usize)> {
    let is_not = matches!(signs.first(), Some('!' | '^'));
    let start = usize::from(is_not);
    let length = signs.iter().skip(start + 1).position(|it| *it == ']')? + 1;
    let inner = &signs[start..start + length];
    let mut text = String::new();
    let mut at = 0;
    while at < inner.len() {
        let is_range = inner.get(at + 1) == Some(&'-') && at + 2 < inner.len();
        let (from, to) = (inner[at], inner[if is_range { at + 2 } else { at }]);
        if from <= to {
            literal(from, &mut text);
            text.push('-');
            literal(to, &mut text);
        }
        at += if is_range { 3 } else { 1 };
    }
    let set = match (is_not, text.is_empty(), dialect) {
        // A range from behind to the front holds nothing.
        (false, true, _) => "[a&&b]".to_owned(),
        (true, true, Dialect::Flat) => ".".to_owned(),
        (true, _, Dialect::Flat) => format!("[^{text}]"),
        (true, ..) => format!("[^/{text}]"),
        (false, _, Dialect::Flat) => format!("[{text}]"),
        (false, ..) => format!("[[{text}]--/]"),
    };
    Some((set, start + length + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(dialect: Dialect, cases: &[(&str, &str, bool)]) {
        for (glob, path, expected) in cases {
            let pattern = match dialect {
                Dialect::Node => Pattern::of_list(&[(*glob).to_owned()]).pop(),
                other => Some(Pattern::of(glob, other)),
            };
            let fits = pattern.is_some_and(|it| it.fits(path));
            assert_eq!(fits, *expected, "{glob} {path}");
        }
    }

    #[test]
    fn globs_of_node_fit_as_vitepress_and_docusaurus_have_them() {
        check(
            Dialect::Node,
            &[
                ("a.md", "a.md", true),
                ("a.md", "b/a.md", false),
                ("*.secret.md", "a.secret.md", true),
                ("*.secret.md", "b/a.secret.md", false),
                ("**/README.md", "README.md", true),
                ("**/README.md", "a/b/README.md", true),
                ("**/README.md", "a/bREADME.md", false),
                ("hid/**", "hid/a/b.md", true),
                ("hid/**", "hidden/a.md", false),
                ("hid**", "hid/a.md", false),
                ("./hid/*", "hid/a.md", true),
                ("**/*.{draft,old}.md", "a/b.old.md", true),
                ("**/_*/**", "a/_b/c.md", true),
                ("**/{a,{b,c}d}.md", "x/cd.md", true),
                ("{a/**,b}", "a/x/y.md", true),
                ("{a/**,b}", "b", true),
                ("{a,b", "{a,b", true),
                ("**/[^_]*.md", "a/_b.md", false),
                ("**/[^_]*.md", "a/b.md", true),
                ("a/[0-9]?.md", "a/1x.md", true),
                ("a[/b]c", "a/c", false),
                ("[z-a].md", "m.md", false),
                ("+(a|b).md", "b.md", true),
                ("+(a|b", "+(a|b", true),
                ("!a.md", "b.md", false),
                ("a.md", "axmd", false),
                ("<a>.md", "<a>.md", true),
            ],
        );
    }

    #[test]
    fn a_sign_for_one_letter_stands_for_one_of_any_script() {
        check(
            Dialect::Node,
            &[
                ("م*.md", "مسودة.md", true),
                ("م?.md", "من.md", true),
                ("[ا-ي].md", "ن.md", true),
                ("[!ن].md", "م.md", true),
                ("[!ن].md", "ن.md", false),
                ("?.md", "é.md", true),
            ],
        );
    }

    #[test]
    fn globs_of_hugo_fit_as_its_documentation_says() {
        check(
            Dialect::Hugo,
            &[
                ("/news/secret*", "/news/secret-2", true),
                ("/news/secret*", "/news/dam", false),
                ("/news/*", "/news/a/b", false),
                ("/news/**", "/news/a/b", true),
                // Who means the section as well writes `{/news,/news/**}`.
                ("/news/**", "/news", false),
                ("{/news,/news/**}", "/news", true),
                ("/news/**", "/newsletter", false),
                ("/posts/**.jpg", "/posts/a/b.jpg", true),
                ("**/draft", "/a/b/draft", true),
                ("{/a,/b}/**", "/b/c", true),
                ("{/a,/b}/**", "/c", false),
                ("{,/**}/parts{,/**}", "/news/parts/a", true),
                ("{,/**}/parts{,/**}", "/news/dam", false),
                ("/[ab]/**", "/c/d", false),
                ("/f.[!a-c].txt", "/f.z.txt", true),
                ("/file.???", "/file.txt", true),
                ("/?at", "/f/at", false),
                ("/(a)", "/(a)", true),
            ],
        );
    }

    #[test]
    fn patterns_of_ruby_and_python_pass_over_slashes() {
        check(
            Dialect::Flat,
            &[
                ("*.secret.md", "b/a.secret.md", true),
                ("a?b", "a/b", true),
                ("a[!x]b", "a/b", true),
                ("{a,b}.md", "a.md", false),
                ("{a,b}.md", "{a,b}.md", true),
                ("+(a).md", "+(a).md", true),
            ],
        );
    }

    #[test]
    fn a_pattern_of_many_stars_takes_no_time() {
        let stars = Pattern::of(&"*a".repeat(400), Dialect::Flat);
        assert!(!stars.fits(&"a".repeat(300)));
        for glob in [
            "{a,b}".repeat(40),
            "{".repeat(9000),
            "[".repeat(9000),
            "+(".repeat(9000),
        ] {
            assert!(!Pattern::of(&glob, Dialect::Node).fits("c"));
        }
        let deep = format!("{}a{}", "{".repeat(2000), "}".repeat(2000));
        assert!(!Pattern::of(&deep, Dialect::Hugo).fits("c"));
    }
}
