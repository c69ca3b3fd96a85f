//! Patterns of paths, by which old sites left files out: those of globs, and those of `.gitignore`.
//!
//! Takes what the settings say; gives whether a path is meant. What no such pattern can say (`!(a|b)`) is taken to fit any name: a page
//! too many that stays behind is told in the report, one too few is seen by everybody.

/// A pattern, taken apart.
struct Pattern(Vec<Part>);

enum Part {
    /// This character.
    Is(char),
    /// Any character, or one of these, or none of them; but no slash unless names may hold one.
    One(Option<(bool, Vec<(char, char)>)>),
    /// Any number of characters but slashes.
    Name,
    /// Any number of characters.
    All,
    /// Any number of folders, none as well.
    Folders,
}

/// Whether a path fits a glob: `*` stands in a name, `**` for folders, `{a,b}` for either.
pub fn fits(glob: &str, path: &str) -> bool {
    let glob = glob.trim_start_matches("./").trim_start_matches('/');
    let is_back = glob.starts_with('!') && !glob.starts_with("!(");
    !is_back
        && ways(glob)
            .iter()
            .any(|way| Pattern::of(way, false).is(path))
}

/// The same where `*` stands for slashes too, as Ruby and Python have it.
pub fn fits_flat(glob: &str, path: &str) -> bool {
    Pattern::of(glob, true).is(path)
}

/// How many patterns one with braces may stand for.
const WAYS: usize = 200;

/// What a pattern with braces stands for.
fn ways(glob: &str) -> Vec<String> {
    let mut done = Vec::new();
    let mut open = vec![glob.to_owned()];
    while let Some(way) = open.pop() {
        let Some((start, end)) = braces(&way).filter(|_| open.len() + done.len() < WAYS) else {
            done.push(way);
            continue;
        };
        let mut depth = 0;
        let choices = way[start + 1..end].split(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            c == ',' && depth == 0
        });
        open.extend(choices.map(|it| format!("{}{it}{}", &way[..start], &way[end + 1..])));
    }
    done
}

/// The first braces, and the end of theirs.
fn braces(text: &str) -> Option<(usize, usize)> {
    let start = text.find('{')?;
    let mut depth = 0;
    text[start..].char_indices().find_map(|(at, c)| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        (depth == 0).then_some((start, start + at))
    })
}

impl Pattern {
    fn of(text: &str, is_flat: bool) -> Self {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let after = &rest[c.len_utf8()..];
            let group = after.strip_prefix('(').and_then(|it| it.split_once(')'));
            let is_first = matches!(parts.last(), None | Some(Part::Is('/')));
            rest = match c {
                '!' | '+' | '@' | '?' | '*' if group.is_some() => {
                    parts.push(Part::Name);
                    group.map_or(after, |(_, after)| after)
                }
                '*' if is_flat => {
                    parts.push(Part::All);
                    after.trim_start_matches('*')
                }
                '*' => match after.strip_prefix('*') {
                    Some(more) if is_first && more.starts_with('/') => {
                        parts.push(Part::Folders);
                        &more[1..]
                    }
                    Some(more) if is_first && more.is_empty() => {
                        parts.push(Part::All);
                        more
                    }
                    _ => {
                        parts.push(Part::Name);
                        after.trim_start_matches('*')
                    }
                },
                '?' => {
                    parts.push(Part::One(None));
                    after
                }
                '[' => match set(after) {
                    Some((part, after)) => {
                        parts.push(part);
                        after
                    }
                    None => {
                        parts.push(Part::Is(c));
                        after
                    }
                },
                '\\' => {
                    let escaped = after.chars().next().unwrap_or(c);
                    parts.push(Part::Is(escaped));
                    after.strip_prefix(escaped).unwrap_or(after)
                }
                c => {
                    parts.push(Part::Is(c));
                    after
                }
            };
        }
        Pattern(parts)
    }

    /// All ways at once, a character at a time: no pattern takes longer than its length times that of the path.
    fn is(&self, path: &str) -> bool {
        let mut at = vec![false; self.0.len() + 1];
        at[0] = true;
        self.pass(&mut at, true);
        for c in path.chars() {
            let mut next = vec![false; at.len()];
            for (number, part) in self.0.iter().enumerate().filter(|(number, _)| at[*number]) {
                match part {
                    Part::All | Part::Folders => next[number] = true,
                    Part::Name if c != '/' => next[number] = true,
                    Part::Is(own) if *own == c => next[number + 1] = true,
                    Part::One(None) if c != '/' => next[number + 1] = true,
                    Part::One(Some((is_not, ranges))) if c != '/' => {
                        let is_in = ranges.iter().any(|(from, to)| (*from..=*to).contains(&c));
                        next[number + 1] |= is_in != *is_not;
                    }
                    _ => {}
                }
            }
            self.pass(&mut next, c == '/');
            at = next;
        }
        at[self.0.len()]
    }

    /// What may be passed over without a character.
    fn pass(&self, at: &mut [bool], is_start: bool) {
        for (number, part) in self.0.iter().enumerate() {
            let is_passed = match part {
                Part::Name | Part::All => true,
                Part::Folders => is_start,
                _ => false,
            };
            at[number + 1] |= at[number] && is_passed;
        }
    }
}

/// `[a-z]`, `[!a]` or `[^a]`, behind its first bracket; and what follows.
fn set(text: &str) -> Option<(Part, &str)> {
    let (is_not, inner) = match text.strip_prefix(['!', '^']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let end = inner.char_indices().skip(1).find(|(_, c)| *c == ']')?.0;
    let signs: Vec<char> = inner[..end].chars().collect();
    let mut ranges = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let is_range = signs.get(at + 1) == Some(&'-') && at + 2 < signs.len();
        ranges.push((signs[at], signs[if is_range { at + 2 } else { at }]));
        at += if is_range { 3 } else { 1 };
    }
    Some((Part::One(Some((is_not, ranges))), &inner[end + 1..]))
}

/// Lines as those of `.gitignore`.
#[derive(Default)]
pub struct IgnoreLines(Vec<IgnoreLine>);

struct IgnoreLine {
    pattern: Pattern,
    is_of_folders: bool,
    /// Whether it takes back what lines before it say.
    is_back: bool,
}

impl IgnoreLines {
    /// Reads them.
    pub fn of(text: &str) -> Self {
        IgnoreLines(text.lines().filter_map(ignore_line).collect())
    }

    /// Whether a file is meant, by its path or by a folder above it; the last line that speaks of it decides.
    pub fn mean(&self, path: &str) -> bool {
        let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        let folders: Vec<&str> = folders.collect();
        let speaks = |line: &&IgnoreLine| {
            let is_file = !line.is_of_folders && line.pattern.is(path);
            is_file || folders.iter().any(|folder| line.pattern.is(folder))
        };
        let last = self.0.iter().rev().find(speaks);
        last.is_some_and(|line| !line.is_back)
    }
}

fn ignore_line(line: &str) -> Option<IgnoreLine> {
    let line = match line.ends_with("\\ ") {
        true => line,
        false => line.trim_end(),
    };
    if line.starts_with('#') {
        return None;
    }
    let (line, is_back) = match line.strip_prefix('!') {
        Some(rest) => (rest, true),
        None => (line, false),
    };
    let (bare, is_of_folders) = match line.strip_suffix('/') {
        Some(bare) => (bare, true),
        None => (line, false),
    };
    let whole = match bare.strip_prefix('/') {
        Some(from_top) => from_top.to_owned(),
        None if bare.contains('/') => bare.to_owned(),
        None => format!("**/{bare}"),
    };
    (!bare.is_empty()).then(|| IgnoreLine {
        pattern: Pattern::of(&whole, false),
        is_of_folders,
        is_back,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs_fit_as_the_old_systems_have_them() {
        for (glob, path, expected) in [
            ("a.md", "a.md", true),
            ("a.md", "b/a.md", false),
            ("*.secret.md", "a.secret.md", true),
            ("*.secret.md", "b/a.secret.md", false),
            ("**/README.md", "README.md", true),
            ("**/README.md", "a/b/README.md", true),
            ("**/README.md", "a/bREADME.md", false),
            ("hid/**", "hid/a/b.md", true),
            ("hid/**", "hidden/a.md", false),
            ("./hid/*", "hid/a.md", true),
            ("**/*.{draft,old}.md", "a/b.old.md", true),
            ("**/_*/**", "a/_b/c.md", true),
            ("**/{a,{b,c}d}.md", "x/cd.md", true),
            ("**/[^_]*.md", "a/_b.md", false),
            ("**/[^_]*.md", "a/b.md", true),
            ("a/[0-9]?.md", "a/1x.md", true),
            ("+(a|b).md", "b.md", true),
            ("!a.md", "b.md", false),
            ("م*.md", "مسودة.md", true),
        ] {
            assert_eq!(fits(glob, path), expected, "{glob} {path}");
        }
        assert!(fits_flat("*.secret.md", "b/a.secret.md"));
    }

    #[test]
    fn lines_of_gitignore_mean_what_they_mean_there() {
        let lines = IgnoreLines::of(
            "# notes\nq1.md\nhid/\n*.secret.md\n/top.md\na/b.md\n!kept.secret.md\nlogs\n",
        );
        for (path, expected) in [
            ("q1.md", true),
            ("x/q1.md", true),
            ("hid/a/b.md", true),
            ("x/hid/a.md", true),
            ("hid", false),
            ("x/a.secret.md", true),
            ("kept.secret.md", false),
            ("top.md", true),
            ("x/top.md", false),
            ("a/b.md", true),
            ("x/a/b.md", false),
            ("logs/a.md", true),
            ("open.md", false),
        ] {
            assert_eq!(lines.mean(path), expected, "{path}");
        }
    }

    #[test]
    fn a_pattern_of_many_stars_takes_no_time() {
        let glob = "*a".repeat(400);
        assert!(!fits_flat(&glob, &"a".repeat(300)));
        assert!(!fits(&"{a,b}".repeat(40), "c"));
    }
}
