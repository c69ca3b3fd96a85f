//! Whether a site came out as its case expects, and rewriting the case where that is asked for.

use std::fs;
use std::path::Path;

use super::case::{About, Case, Expectation};
use super::difference::difference;
use super::site::Made;
use super::visible::encode;

/// What is not as expected; with `update`, whole texts are rewritten instead.
pub fn judge(case: &Case, made: &Made, update: bool) -> Vec<String> {
    let mut faults = Vec::new();
    let mut lines = case.lines.clone();
    let mut rewritten = false;
    if !case
        .expectations
        .iter()
        .any(|expectation| expectation.about == About::Diagnostics)
        && !made.diagnostics.is_empty()
    {
        if update {
            lines.extend(["--- diagnostics".to_owned(), made.diagnostics.clone()]);
            rewritten = true;
        } else {
            faults.push(format!(
                "  diagnostics that nobody expects\n{}",
                difference("", &made.diagnostics)
            ));
        }
    }
    for expectation in case.expectations.iter().rev() {
        let wanted = encode(&expectation.text);
        match whole(expectation, made) {
            Some(Ok(found)) if found == wanted => {}
            Some(Ok(found)) if update => {
                let gap = if expectation.lines.end == case.lines.len() {
                    vec![]
                } else {
                    vec![String::new()]
                };
                lines.splice(
                    expectation.lines.clone(),
                    found.lines().map(str::to_owned).chain(gap),
                );
                rewritten = true;
            }
            Some(Ok(found)) => faults.push(format!(
                "  {:?}\n{}",
                expectation.about,
                difference(&wanted, &found)
            )),
            Some(Err(fault)) => faults.push(fault),
            None => faults.extend(by_line(expectation, made)),
        }
    }
    if rewritten {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/cases")
            .join(&case.path);
        fs::write(path, lines.join("\n") + "\n").expect("a case that can be written");
    }
    faults.reverse();
    faults
}

/// The text that an expectation holds as a whole; nothing when it looks at single lines.
fn whole(expectation: &Expectation, made: &Made) -> Option<Result<String, String>> {
    Some(match &expectation.about {
        About::Is(address) => output(made, address).map(|text| text.trim_end().to_owned()),
        About::Body(address) => output(made, address).and_then(|text| body(address, text)),
        About::Diagnostics => Ok(made.diagnostics.clone()),
        About::Outputs(below) => {
            let paths: Vec<&str> = made.outputs.iter().map(|(path, _)| path.as_str()).collect();
            let inside: Vec<&str> = paths
                .into_iter()
                .filter(|path| path.starts_with(below.as_str()))
                .collect();
            Ok(inside.join("\n"))
        }
        About::Contains(_) | About::Lacks(_) | About::Nowhere | About::Unknown(_) => return None,
    })
}

fn by_line(expectation: &Expectation, made: &Made) -> Vec<String> {
    let lines = || {
        expectation
            .text
            .lines()
            .filter(|line| !line.trim().is_empty())
    };
    let about = &expectation.about;
    match about {
        About::Contains(address) | About::Lacks(address) => {
            let text = match output(made, address) {
                Ok(text) => text,
                Err(fault) => return vec![fault],
            };
            let wanted = matches!(about, About::Contains(_));
            let failing: Vec<&str> = lines()
                .filter(|line| text.contains(&encode(line)) != wanted)
                .collect();
            if failing.is_empty() {
                return Vec::new();
            }
            let what = if wanted {
                "does not contain"
            } else {
                "contains"
            };
            vec![format!(
                "  {address} {what}\n{}  in\n{}",
                difference(&failing.join("\n"), ""),
                difference(text, text)
            )]
        }
        About::Nowhere => lines().flat_map(|token| traces(token, made)).collect(),
        _ => Vec::new(),
    }
}

/// Where a text occurs that must occur nowhere.
fn traces(token: &str, made: &Made) -> Vec<String> {
    let has = |path: &str, bytes: &[u8]| {
        path.contains(token) || bytes.windows(token.len()).any(|w| w == token.as_bytes())
    };
    let found = made.raw.iter().filter(|(path, bytes)| has(path, bytes));
    let mut faults: Vec<String> = found
        .map(|(path, _)| format!("  `{token}` occurs in {path}"))
        .collect();
    if made.raw.is_empty() {
        faults.push(format!("  nothing was made in which `{token}` could occur"));
    }
    faults
}

/// The output at an address, in which `*` stands for fingerprints.
fn output<'m>(made: &'m Made, address: &str) -> Result<&'m str, String> {
    let path = address.trim_start_matches('/');
    let path = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let found = made.outputs.iter().find(|(known, _)| *known == path);
    found.map(|(_, text)| text.as_str()).ok_or_else(|| {
        let paths: Vec<&str> = made.outputs.iter().map(|(path, _)| path.as_str()).collect();
        format!(
            "  nothing is written at {address}, there are\n{}",
            difference("", &paths.join("\n"))
        )
    })
}

fn body(address: &str, text: &str) -> Result<String, String> {
    let from = text
        .find("<main")
        .and_then(|at| Some(at + text[at..].find('>')? + 1));
    let inside = from.and_then(|from| Some(&text[from..from + text[from..].find("</main>")?]));
    inside
        .map(|inside| inside.trim().to_owned())
        .ok_or_else(|| format!("  {address} has no `<main>`"))
}
