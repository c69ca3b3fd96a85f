//! Lines as those of `.gitignore`, by which MkDocs leaves pages out: what one says, a later one may take back.

use super::patterns::{Dialect, Pattern};

/// The lines.
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
        let speaks = |line: &&IgnoreLine| match line.is_of_folders {
            true => path
                .rsplit_once('/')
                .is_some_and(|(folder, _)| line.pattern.fits_within(folder)),
            false => line.pattern.fits_within(path),
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
        pattern: Pattern::of(&whole, Dialect::Git),
        is_of_folders,
        is_back,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_gitignore_mean_what_they_mean_there() {
        let lines = IgnoreLines::of(
            "# notes\nq1.md\nhid/\n*.secret.md\n/top.md\na/b.md\n!kept.secret.md\nlogs\n{x,y}.md\nz/**/end.md\nall/**\n",
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
            ("x.md", false),
            ("{x,y}.md", true),
            ("z/end.md", true),
            ("z/a/b/end.md", true),
            ("all/a/b.md", true),
        ] {
            assert_eq!(lines.mean(path), expected, "{path}");
        }
    }
}
