//! One text file a case: a sentence, a whole site, and what must come of it.
//!
//! `tests/cases/AREA/NAME.txt` says in its first lines what it shows, then holds the files of a site (`=== path`), then
//! what is expected of it (`--- …`, see `harness::case`). Files directly in `tests/cases/` are bases that cases begin
//! from (`use: base.txt`). What a site says of itself must be expected too: a case without `--- diagnostics` has none.
//!
//! `UPDATE=1 cargo test --test cases` rewrites what is expected as a whole text (`is`, `body is`, `diagnostics`,
//! `outputs`); read the difference before you commit it. `CASE=links/` runs only the cases whose path holds these letters.

#[path = "harness/case.rs"]
mod case;
#[path = "harness/difference.rs"]
mod difference;
#[path = "harness/folder.rs"]
mod folder;
#[path = "harness/picture.rs"]
mod picture;
#[path = "harness/site.rs"]
mod site;
#[path = "harness/verdict.rs"]
mod verdict;
#[path = "harness/visible.rs"]
mod visible;

use std::path::Path;

#[test]
fn every_case_comes_out_as_it_says() {
    let update = std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    let only = std::env::var("CASE").unwrap_or_default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let (bases, cases, mut faults) = folder::read(&root);
    let mut run = 0;
    for case in cases.iter().filter(|case| case.path.contains(&only)) {
        run += 1;
        let found = match site::make(case, &bases) {
            Ok(made) => verdict::judge(case, &made, update),
            Err(fault) => vec![fault],
        };
        if !found.is_empty() {
            faults.push(format!(
                "tests/cases/{}\n  {}\n{}",
                case.path,
                case.sentence,
                found.join("\n")
            ));
        }
    }
    assert!(
        run > 0,
        "no case in {} holds `{only}` in its path",
        root.display()
    );
    assert!(
        faults.is_empty(),
        "{} of {run} cases fail\n\n{}\n",
        faults.len(),
        faults.join("\n\n")
    );
}

/// What editors on Windows write and git brings with it: bytes of another office are to be the same.
#[test]
fn line_ends_of_windows_change_nothing() {
    const AREAS: [&str; 4] = ["components/", "headings/", "links/", "markdown/"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let (bases, mut cases, _) = folder::read(&root);
    cases.retain(|case| AREAS.iter().any(|area| case.path.starts_with(area)));
    let mut faults = Vec::new();
    for case in &mut cases {
        let pages = case.files.iter_mut();
        for (_, text) in pages.filter(|(path, _)| path.ends_with(".md")) {
            *text = text.replace('\n', "\r\n");
        }
        let found = match site::make(case, &bases) {
            Ok(made) => verdict::judge(case, &made, false),
            Err(fault) => vec![fault],
        };
        if !found.is_empty() {
            faults.push(format!("{}\n{}", case.path, found.join("\n")));
        }
    }
    assert!(!cases.is_empty());
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
