//! The site: its settings, what its languages lack, copies of the theme that are out of date, what lies beside the sources.

use std::fs;
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::press::{Press, Purpose};
use diwan::settings::PATH;
use diwan::source::Sources;

use super::Finding;
use crate::commands::cache::Cache;
use crate::commands::session::Session;
use crate::commands::{edition, new, ours, theme};

/// How many files are named where there are many.
const NAMED: usize = 5;

/// What there is to say of the site in `root`.
pub fn look(root: &Path) -> Vec<Finding> {
    if !root.join(PATH).exists() {
        return vec![Finding::wrong(
            message!("no-settings-in", file = PATH, folder = root.display()),
            message!("name-site-or-new"),
        )];
    }
    let mut findings = Vec::new();
    let edition = |sources: &Sources, _: Option<&_>| edition::web(sources, None, false, None);
    match Session::open(root, Purpose::Look, edition) {
        Ok(Session {
            press,
            notes: found,
        }) => {
            findings.push(faults(&found));
            findings.extend(press.iter().flat_map(of_press));
        }
        Err(diagnostic) => findings.push(Finding::wrong(
            diagnostic.message,
            diagnostic.hint.unwrap_or_default(),
        )),
    }
    findings.extend(samples(root));
    findings.extend(copies(root));
    findings.extend(beside(root));
    findings
}

fn faults(found: &[Diagnostic]) -> Finding {
    let errors = found.iter().filter(|found| found.is_error()).count();
    match errors {
        0 => Finding::good(message!("doctor-readable")),
        _ => Finding::wrong(
            message!("doctor-errors", errors),
            message!("doctor-check-tells"),
        ),
    }
}

fn of_press(press: &Press) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (lang, pages) in press.counts() {
        let missing = press.catalogues().lacking(lang).len();
        let pages = message!("count-pages", number = pages);
        let told = message!("doctor-language", lang, pages);
        findings.push(match missing {
            0 => Finding::good(message!("doctor-all-words", told)),
            _ => Finding::look(
                message!("doctor-words-missing", told, missing),
                message!("doctor-status-names", lang),
            ),
        });
    }
    let address = press.site().settings.base_url.to_string();
    if is_example(&address) {
        findings.push(Finding::look(
            message!("doctor-example-address", address),
            message!("doctor-write-address"),
        ));
    }
    findings
}

/// Whether the host is one of those that are kept for examples (RFC 2606, 6761).
fn is_example(address: &str) -> bool {
    let host = address.split("://").nth(1).unwrap_or(address);
    let host = host.split(['/', ':']).next().unwrap_or(host);
    let mut labels = host.rsplit('.');
    matches!(
        (labels.next(), labels.next()),
        (Some("example" | "invalid" | "test"), _) | (Some("com" | "net" | "org"), Some("example"))
    )
}

/// Texts that `diwan new` has written, for somebody to write others in their place.
fn samples(root: &Path) -> Option<Finding> {
    let mut names: Vec<String> = new::samples(root)
        .iter()
        .map(|path| (*path).to_owned())
        .collect();
    let number = names.len();
    if number > NAMED {
        names.truncate(NAMED);
        names.push("…".to_owned());
    }
    (number > 0).then(|| {
        Finding::look(
            message!("doctor-sample-texts", names, number),
            message!("doctor-write-own-texts"),
        )
    })
}

/// Copies of the theme's files whose originals have changed since.
fn copies(root: &Path) -> Option<Finding> {
    let stale = theme::stale(root)?;
    (!stale.is_empty()).then(|| {
        Finding::look(
            message!("doctor-stale-copies", names = stale),
            message!("doctor-theme-diff"),
        )
    })
}

/// What lies beside the sources and is Diwan's.
fn beside(root: &Path) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(warning) = Cache::of_site(root).warning() {
        findings.push(Finding::look(
            warning.message,
            warning.hint.unwrap_or_default(),
        ));
    }
    let names = fs::read_dir(root).into_iter().flatten().flatten();
    let mut left: Vec<String> = names
        .map(|entry| entry.file_name())
        .filter(|name| ours::is_ours(name) && name.to_str() != Some(ours::CACHE))
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    left.sort();
    if !left.is_empty() {
        findings.push(Finding::look(
            message!("doctor-left", names = left),
            message!("doctor-next-build"),
        ));
    }
    findings.extend(in_history(root));
    findings
}

/// Whether Git would take up what Diwan makes.
fn in_history(root: &Path) -> Option<Finding> {
    if !root.join(".git").exists() {
        return None;
    }
    let ignored = fs::read_to_string(root.join(".gitignore")).unwrap_or_default();
    let is_ignored = ignored
        .lines()
        .any(|line| matches!(line.trim().trim_matches('/'), "public"));
    (!is_ignored && root.join("public").exists())
        .then(|| Finding::look(message!("doctor-git-public"), message!("doctor-gitignore")))
}

#[cfg(test)]
mod tests {
    use super::is_example;

    #[test]
    fn addresses_that_are_kept_for_examples_are_known() {
        for address in [
            "https://www.example.org",
            "https://example.com/press",
            "http://ministry.example:8080/",
            "https://x.test",
        ] {
            assert!(is_example(address), "{address}");
        }
        for address in [
            "https://www.water.gov.tn",
            "https://example.gov.tn",
            "https://myexample.org",
        ] {
            assert!(!is_example(address), "{address}");
        }
    }
}
