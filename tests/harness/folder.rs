//! The folder of cases: every file in it is a case or a base that a case uses; anything else is a fault.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::case::Case;

/// The bases by file name, the cases by path, and what is wrong with either.
pub fn read(root: &Path) -> (BTreeMap<String, Case>, Vec<Case>, Vec<String>) {
    let mut files = BTreeMap::new();
    let mut faults = Vec::new();
    list(root, root, &mut files, &mut faults);
    let (mut bases, mut cases) = (BTreeMap::new(), Vec::new());
    for (path, text) in files {
        let case = Case::parse(&path, text);
        let is_base = !path.contains('/');
        let found = if is_base {
            case.base_faults()
        } else {
            case.faults()
        };
        faults.extend(
            found
                .into_iter()
                .map(|fault| format!("tests/cases/{path}: {fault}")),
        );
        if is_base {
            bases.insert(path, case);
        } else {
            cases.push(case);
        }
    }
    let used: BTreeSet<&str> = cases
        .iter()
        .chain(bases.values())
        .flat_map(Case::uses)
        .collect();
    let unused = bases.keys().filter(|base| !used.contains(base.as_str()));
    faults.extend(unused.map(|base| format!("tests/cases/{base}: no case uses this base")));
    (bases, cases, faults)
}

fn list(
    root: &Path,
    folder: &Path,
    files: &mut BTreeMap<String, String>,
    faults: &mut Vec<String>,
) {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a folder that can be listed").path();
        let below = path.strip_prefix(root).expect("listed below the root");
        let name = below.to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            list(root, &path, files, faults);
        } else if !name.ends_with(".txt") || name.matches('/').count() > 1 {
            faults.push(format!(
                "tests/cases/{name}: a case is `AREA/NAME.txt`, this file is never run"
            ));
        } else {
            match fs::read_to_string(&path) {
                Ok(text) => drop(files.insert(name, text)),
                Err(error) => faults.push(format!("tests/cases/{name}: {error}")),
            }
        }
    }
}
