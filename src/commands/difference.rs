//! How a text became another: what stayed, what went, what came.

use std::fmt::Write;

use similar::algorithms::{Capture, Compact, Replace, myers};
use similar::udiff::UnifiedHunkHeader;
use similar::{ChangeTag, DiffOp, group_diff_ops};

/// How many lines that stayed are shown around those that did not.
const AROUND: usize = 3;

/// The steps from one list of pieces to another.
///
/// The algorithm is called by its name: where one is chosen while the program runs, all five there are get compiled, once for each
/// way of using them, and that took an eighth of what the commands take.
fn steps(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    let mut steps = Compact::new(Replace::new(Capture::new()), old, new);
    let Ok(()) = myers::diff(&mut steps, old, 0..old.len(), new, 0..new.len());
    steps.into_inner().into_inner().into_ops()
}

/// Pieces that follow each other and have one fate, put together.
pub fn changes(old: &[&str], new: &[&str]) -> Vec<(ChangeTag, String)> {
    let mut changes: Vec<(ChangeTag, String)> = Vec::new();
    for step in steps(old, new) {
        for (tag, pieces) in step.iter_slices(old, new) {
            match changes.last_mut() {
                Some((last, text)) if *last == tag => text.push_str(&pieces.concat()),
                _ => changes.push((tag, pieces.concat())),
            }
        }
    }
    changes
}

/// The difference of two texts, line by line, as `diff --unified` writes it.
pub fn unified((old_name, old): (&str, &str), (new_name, new): (&str, &str)) -> String {
    let lines = |text| -> Vec<&str> { str::split_inclusive(text, '\n').collect() };
    let (old, new) = (lines(old), lines(new));
    let mut text = format!("--- {old_name}\n+++ {new_name}\n");
    for hunk in group_diff_ops(steps(&old, &new), AROUND) {
        let _ = writeln!(text, "{}", UnifiedHunkHeader::new(&hunk));
        for (tag, lines) in hunk.iter().flat_map(|step| step.iter_slices(&old, &new)) {
            for line in lines {
                let end = match line.ends_with('\n') {
                    true => "",
                    false => "\n\\ No newline at end of file\n",
                };
                let _ = write!(text, "{tag}{line}{end}");
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_as_diff_tells_them() {
        let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";
        let new = "1\n2\n3\n4\n5\nsix\n7\n8\n9\n10\n11";
        let told = unified(("a", old), ("b", new));
        let expected = "--- a\n+++ b\n@@ -3,8 +3,9 @@\n 3\n 4\n 5\n-6\n+six\n 7\n 8\n 9\n 10\n+11\n\\ No newline at end of file\n";
        assert_eq!(told, expected);
    }

    #[test]
    fn words_of_one_fate_stand_together() {
        let old = ["the ", "old ", "grey ", "town"];
        let new = ["the ", "new ", "town"];
        let told = [
            (ChangeTag::Equal, "the ".into()),
            (ChangeTag::Delete, "old grey ".into()),
            (ChangeTag::Insert, "new ".into()),
            (ChangeTag::Equal, "town".into()),
        ];
        assert_eq!(changes(&old, &new), told);
    }
}
