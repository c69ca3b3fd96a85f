//! Paths of files as they are written in other files.

/// `path` as it is seen from `folder`, with `.` and `..` resolved, never above the top; one that begins with a slash is seen from
/// the top.
pub fn join_path(folder: &str, path: &str) -> String {
    let start = if path.starts_with('/') { "" } else { folder };
    let mut whole = String::with_capacity(start.len() + path.len() + 1);
    for part in start.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => whole.truncate(whole.rfind('/').unwrap_or(0)),
            part => {
                if !whole.is_empty() {
                    whole.push('/');
                }
                whole.push_str(part);
            }
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::join_path;

    #[test]
    fn a_path_is_seen_from_its_folder_and_never_above_the_top() {
        for (folder, path, expected) in [
            ("news", "dam.md", "news/dam.md"),
            ("news", "./dam.md", "news/dam.md"),
            ("news/2026", "../dam.md", "news/dam.md"),
            ("news", "/about.md", "about.md"),
            ("news", "../../about.md", "about.md"),
            ("", "a//b/", "a/b"),
            ("./docs", "..", ""),
        ] {
            assert_eq!(join_path(folder, path), expected, "{folder} {path}");
        }
    }
}
