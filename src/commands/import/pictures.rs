//! `--fetch-pictures`: pictures that pages show from other hosts, as files of the new site.
//!
//! One request after the other, with a pause between two of one host; each is bounded in size and time, and a host that does not answer
//! is asked no more. What lies in the folder since an earlier run is not fetched again. What cannot be had is told with the reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use diwan::import::{MoveReport, NewContent, NewFiles, Weight, pictures};
use ureq::Agent;

use crate::commands::deploy::is_here;

/// How large a picture may be.
const LARGEST: u64 = 20 * 1024 * 1024;
/// How long one may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// The time between two requests to one host.
const PAUSE: Duration = Duration::from_millis(100);
/// After so many answers in a row that bring nothing, a host is let be.
const FAULTS: usize = 5;

/// Fetches, where that is asked for, and tells what stays elsewhere; pictures that an earlier run has fetched are taken anyway.
pub fn take(root: &Path, is_asked: bool, files: &mut NewFiles, report: &mut MoveReport) {
    let mut waiting = pictures::elsewhere(files);
    let mut fetched = BTreeMap::new();
    let mut faults: BTreeMap<String, usize> = BTreeMap::new();
    for (address, pages) in std::mem::take(&mut waiting) {
        let stem = stem(&address);
        if let Some((name, bytes)) = known(root, &stem) {
            files.insert(format!("content/{name}"), NewContent::Bytes(bytes));
            fetched.insert(address, format!("/{name}"));
            continue;
        }
        if !is_asked {
            waiting.insert(address, pages);
            continue;
        }
        let host = host(&address).to_owned();
        let own = faults.entry(host).or_default();
        let answer = match *own < FAULTS {
            true => ask(&address),
            false => Err(diwan::message!("import-picture-host-silent")),
        };
        match answer {
            Ok((ending, bytes)) => {
                *own = 0;
                let name = format!("{stem}.{ending}");
                files.insert(format!("content/{name}"), NewContent::Bytes(bytes));
                let message = diwan::message!("import-picture-fetched");
                report.say_of(Weight::Changed, "picture", message, (&name, None), &address);
                fetched.insert(address, format!("/{name}"));
            }
            Err(reason) => {
                *own += 1;
                for page in pages {
                    let message =
                        diwan::message!("import-picture-unfetched", reason = reason.clone());
                    report.say_of(Weight::Person, "picture", message, (&page, None), &address);
                }
            }
        }
    }
    pictures::replace(files, &fetched);
    pictures::tell(&waiting, report);
}

/// The picture at an address: its ending by what it is in truth, and its bytes.
fn ask(address: &str) -> Result<(&'static str, Vec<u8>), diwan::diagnostic::Message> {
    std::thread::sleep(PAUSE);
    let mut config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(5)
        .timeout_global(Some(PATIENCE))
        .user_agent(concat!("diwan/", env!("CARGO_PKG_VERSION")));
    if is_here(address) {
        config = config.proxy(None);
    }
    let agent = config.build().new_agent();
    let silent = |_| diwan::message!("import-picture-no-answer");
    let answer = agent.get(address).call().map_err(silent)?;
    let status = answer.status().as_u16();
    if status != 200 {
        return Err(diwan::message!(
            "import-picture-status",
            status = usize::from(status)
        ));
    }
    let body = answer.into_body();
    let too_large = |_| diwan::message!("import-picture-too-large");
    let bytes = body
        .into_with_config()
        .limit(LARGEST)
        .read_to_vec()
        .map_err(too_large)?;
    match ending(&bytes) {
        Some(ending) => Ok((ending, bytes)),
        None => Err(diwan::message!("import-picture-is-none")),
    }
}

/// The ending of a picture, by its first bytes.
fn ending(bytes: &[u8]) -> Option<&'static str> {
    let begins = |sign: &[u8]| bytes.starts_with(sign);
    let is_svg = || {
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(2000)]);
        let start = start.trim_start_matches('\u{FEFF}').trim_start();
        (start.starts_with("<svg") || start.starts_with("<?xml") || start.starts_with("<!"))
            && start.contains("<svg")
    };
    match () {
        () if begins(b"\x89PNG\r\n\x1a\n") => Some("png"),
        () if begins(b"\xFF\xD8\xFF") => Some("jpg"),
        () if begins(b"GIF8") => Some("gif"),
        () if begins(b"RIFF") && bytes.get(8..12) == Some(&b"WEBP"[..]) => Some("webp"),
        () if bytes.get(4..12) == Some(&b"ftypavif"[..]) => Some("avif"),
        () if is_svg() => Some("svg"),
        () => None,
    }
}

/// Where a picture will lie, without its ending: its host, its name, and a digest that keeps two of one name apart.
fn stem(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let name = path.rsplit('/').next().unwrap_or_default();
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let plain = |text: &str| -> String {
        let kept = text.chars().map(|c| match c.is_ascii_alphanumeric() {
            true => c.to_ascii_lowercase(),
            false => '-',
        });
        kept.take(40)
            .collect::<String>()
            .trim_matches('-')
            .to_owned()
    };
    let digest = &blake3::hash(address.as_bytes()).to_hex()[..8];
    let name = [plain(name), digest.to_owned()].join("-");
    format!(
        "pictures/{}/{}",
        plain(host(address)),
        name.trim_start_matches('-')
    )
}

fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// The picture of that name that an earlier run has fetched.
fn known(root: &Path, stem: &str) -> Option<(String, Vec<u8>)> {
    ["png", "jpg", "gif", "webp", "avif", "svg"]
        .iter()
        .map(|ending| format!("{stem}.{ending}"))
        .find_map(|name| {
            Some((
                name.clone(),
                fs::read(root.join("content").join(&name)).ok()?,
            ))
        })
}

#[cfg(test)]
mod tests {
    use super::{ending, stem};

    #[test]
    fn a_picture_is_named_by_where_it_was_and_by_what_it_is() {
        let name = stem("https://Img.example/a/The%20Dam.JPG?s=180");
        assert!(
            name.starts_with("pictures/img-example/the-20dam-"),
            "{name}"
        );
        assert_ne!(name, stem("https://Img.example/a/The%20Dam.JPG?s=90"));
        assert_eq!(ending(b"GIF89a"), Some("gif"));
        assert_eq!(ending(b"<?xml version='1.0'?>\n<svg/>"), Some("svg"));
        assert_eq!(ending(b"<!doctype html><p>404"), None);
    }
}
