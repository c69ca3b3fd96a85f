//! Where front matter ends and the body begins.

use std::ops::Range;

/// The bytes of the front matter and of the body: the file begins with a line `---`, and the next such line ends it.
pub fn split(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let first = text.find('\n')? + 1;
    if text[..first].trim_end() != "---" {
        return None;
    }
    let mut start = first;
    for line in text[first..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((first..start, start + line.len()..text.len()));
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_line_of_dashes_ends_the_front_matter() {
        let text = "---\ntitle: x\n---\nbody\n---\n";
        let (front, body) = split(text).unwrap();
        assert_eq!((&text[front], &text[body]), ("title: x\n", "body\n---\n"));
        assert_eq!(split("title: x\n"), None);
        assert_eq!(split("---\ntitle: x\n"), None);
    }
}
