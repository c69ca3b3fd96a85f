//! `SECURITY.md` names a test for each of its promises; this one sees that there is such a test.

use std::fs;
use std::path::Path;

#[test]
fn every_promise_has_its_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("SECURITY.md")).unwrap();
    let (_, promised) = page.split_once("## What is promised").unwrap();
    let mut shown = 0;
    for line in promised.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let names: Vec<&str> = cells[1].split('`').skip(1).step_by(2).collect();
        let is_heading = names.is_empty()
            && (cells[1].is_empty() || cells[0] == "promise" || cells[0].starts_with("---"));
        if is_heading {
            continue;
        }
        let [file, tests @ ..] = names.as_slice() else {
            panic!("no test is named: {line}");
        };
        let text =
            fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(
            !tests.is_empty() || !file.ends_with(".rs"),
            "no test is named: {line}"
        );
        for test in tests {
            let is_there =
                text.contains(&format!("fn {test}(")) || text.contains(&format!("'{test}'"));
            assert!(is_there, "there is no {test} in {file}: {line}");
        }
        shown += 1;
    }
    assert!(shown > 20, "only {shown} promises were found");
}
