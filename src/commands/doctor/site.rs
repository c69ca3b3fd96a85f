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
use crate::commands::tongue::said;
use crate::commands::{edition, ours, theme};

/// What there is to say of the site in `root`.
pub fn look(root: &Path) -> Vec<Finding> {
    if !root.join(PATH).exists() {
        return vec![Finding::wrong(
            format!("`{}` holds no `{PATH}`", root.display()),
            "name the folder of the site by `--root`, or make one with `diwan new`",
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
            said(&diagnostic.message),
            said(&diagnostic.hint.unwrap_or_default()),
        )),
    }
    findings.extend(copies(root));
    findings.extend(beside(root));
    findings
}

fn faults(found: &[Diagnostic]) -> Finding {
    let errors = found.iter().filter(|found| found.is_error()).count();
    match errors {
        0 => Finding::good("settings, texts and theme can be read"),
        _ => Finding::wrong(
            format!("errors that keep it from being published: {errors}"),
            "`diwan check` tells each, with its place and its remedy",
        ),
    }
}

fn of_press(press: &Press) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (lang, pages) in press.counts() {
        let missing = press.catalogues().lacking(lang).len();
        let told = format!("`{lang}`: {pages} pages");
        findings.push(match missing {
            0 => Finding::good(format!("{told}, all words of the interface")),
            _ => Finding::look(
                format!("{told}, {missing} words of the interface missing"),
                format!("`diwan status --lang {lang}` names them"),
            ),
        });
    }
    let address = press.site().settings.base_url.to_string();
    if is_example(&address) {
        findings.push(Finding::look(
            format!("`base_url` is `{address}`, which nobody can own"),
            "write the address of the site into `site.yaml`: feeds, maps and links to other languages begin with it",
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

/// Copies of the theme's files whose originals have changed since.
fn copies(root: &Path) -> Option<Finding> {
    let stale = theme::stale(root)?;
    (!stale.is_empty()).then(|| {
        Finding::look(
            format!(
                "copies whose originals have changed since: `{}`",
                stale.join("`, `")
            ),
            "`diwan theme diff` shows the differences",
        )
    })
}

/// What lies beside the sources and is Diwan's.
fn beside(root: &Path) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(warning) = Cache::of_site(root).warning() {
        findings.push(Finding::look(
            said(&warning.message),
            said(&warning.hint.unwrap_or_default()),
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
            format!(
                "left by a build that was ended, or in use by one that runs: `{}`",
                left.join("`, `")
            ),
            "the next build removes what it may; nothing in them is needed",
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
    (!is_ignored && root.join("public").exists()).then(|| {
        Finding::look(
            "Git would take up `public`, which is built anew each time",
            "write `/public` into `.gitignore`",
        )
    })
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
