//! `deploy`: the places that a site is uploaded to. Secrets stand nowhere here; they come from the environment.

use std::time::Duration;

use serde_yaml::Value;

use super::missing::missing;
use crate::diagnostic::{Diagnostic, Message, Place, Severity};
use crate::yaml::Node;

/// How long styles, scripts and fonts that open pages may still load stay, unless the target says otherwise.
const DELAY: Duration = Duration::from_secs(60 * 60);

/// A place that the site is uploaded to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeployTarget {
    /// Its name.
    pub name: String,
    /// What it is, and where.
    pub kind: DeployKind,
    /// How long styles, scripts and fonts that open pages may still load stay after nothing leads to them any more.
    pub delay: Duration,
}

/// What kind of place it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeployKind {
    /// A folder that this machine sees.
    Folder {
        /// Its path.
        to: String,
    },
    /// A folder of another machine, by rsync over SSH.
    Rsync(Remote),
    /// A folder of another machine, by SFTP alone.
    Sftp(Remote),
    /// A store that speaks as Amazon's S3 does.
    S3(Bucket),
    /// A branch from which a host of pages publishes.
    Git {
        /// The address of the repository.
        to: String,
        /// The branch.
        branch: String,
    },
}

/// A folder of another machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remote {
    /// The host, with the user where one is named.
    pub host: String,
    /// The path of the folder there.
    pub path: String,
    /// The port of SSH, where it is not that of its own settings.
    pub port: Option<u16>,
}

/// A bucket of a store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// The address of the store.
    pub endpoint: String,
    /// Its region.
    pub region: String,
    /// What the name of every object begins with; empty, or with a final slash.
    pub prefix: String,
    /// Whether the name of the bucket is a part of the host, instead of the path.
    pub in_host: bool,
}

/// The places of a site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeployTargets {
    /// Those that can be used.
    pub sound: Vec<DeployTarget>,
    /// The names of those in which something is wrong, which has been told.
    pub faulty: Vec<String>,
}

/// The kinds, with the keys of each besides `kind` and `delay`.
const KINDS: &[(&str, &[&str])] = &[
    ("folder", &["to"]),
    ("rsync", &["to", "port"]),
    ("sftp", &["to", "port"]),
    ("s3", &["bucket", "endpoint", "region", "prefix", "style"]),
    ("git", &["to", "branch"]),
];

/// Reads `deploy: { web: { kind: rsync, to: "www@host:/srv/site/" } }`.
pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> DeployTargets {
    let mut targets = DeployTargets::default();
    for (name, node) in node.entries(found) {
        let before = found.len();
        let kind = kind(&node, found);
        let delay = node.get("delay").and_then(|it| it.parsed(minutes, found));
        let delay = delay.unwrap_or(DELAY);
        let told = &mut found[before..];
        match kind.filter(|_| !told.iter().any(Diagnostic::is_error)) {
            Some(kind) => targets.sound.push(DeployTarget { name, kind, delay }),
            None => {
                // Whoever only builds need not wait until a place to upload to is right. A password in the settings is another matter.
                let mut values = node.value().as_mapping().into_iter().flatten();
                if !values.any(|(_, value)| value.as_str().is_some_and(has_secret)) {
                    told.iter_mut()
                        .for_each(|it| it.severity = Severity::Warning);
                }
                targets.faulty.push(name);
            }
        }
    }
    targets
}

fn kind(node: &Node, found: &mut Vec<Diagnostic>) -> Option<DeployKind> {
    let choices: Vec<(&str, &(&str, &[&str]))> = KINDS.iter().map(|kind| (kind.0, kind)).collect();
    let Some(named) = node.get("kind") else {
        let names: Vec<&str> = KINDS.iter().map(|kind| kind.0).collect();
        found.push(missing("kind", message!("deploy-name-kind", kinds = names)).at(node.place()));
        return None;
    };
    let (kind, keys) = named.choice(&choices, found)?;
    let known: Vec<&str> = ["kind", "delay"].iter().chain(*keys).copied().collect();
    node.deny_unknown_keys(&known, None, found);
    match *kind {
        "s3" => bucket(node, found).map(DeployKind::S3),
        "folder" => Some(DeployKind::Folder {
            to: required(node, "to", found)?,
        }),
        "git" => Some(DeployKind::Git {
            to: required_by(node, "to", repository, found)?,
            branch: parsed(node, "branch", branch, found).unwrap_or_else(|| "gh-pages".to_owned()),
        }),
        kind => {
            let before = found.len();
            let to = required_by(node, "to", remote, found);
            let is_here = node.get("to").is_some_and(|it| is_here(it.value()));
            if let Some(told) = found[before..].last_mut().filter(|_| is_here) {
                told.hint = Some(message!("deploy-kind-folder"));
            }
            let (host, path) = to?;
            let port = parsed(node, "port", port, found);
            let remote = Remote { host, path, port };
            Some(match kind {
                "rsync" => DeployKind::Rsync(remote),
                _ => DeployKind::Sftp(remote),
            })
        }
    }
}

fn bucket(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Bucket> {
    let region = node.get("region").and_then(|it| it.text(found));
    let region = region.unwrap_or_else(|| "us-east-1".to_owned());
    let endpoint = parsed(node, "endpoint", endpoint, found);
    let endpoint = endpoint.unwrap_or_else(|| format!("https://s3.{region}.amazonaws.com"));
    let prefix = node.get("prefix").and_then(|it| it.text(found));
    let prefix = prefix.unwrap_or_default();
    let prefix = match prefix.trim_matches('/') {
        "" => String::new(),
        prefix => format!("{prefix}/"),
    };
    let styles = [("path", false), ("host", true)];
    let style = node.get("style").and_then(|it| it.choice(&styles, found));
    Some(Bucket {
        name: required_by(node, "bucket", bucket_name, found)?,
        endpoint,
        region,
        prefix,
        in_host: style.unwrap_or(false),
    })
}

fn required(node: &Node, key: &'static str, found: &mut Vec<Diagnostic>) -> Option<String> {
    required_by(node, key, |text| Ok::<_, Message>(text.to_owned()), found)
}

fn required_by<T>(
    node: &Node,
    key: &'static str,
    read: impl Fn(&str) -> Result<T, Message>,
    found: &mut Vec<Diagnostic>,
) -> Option<T> {
    if node.get(key).is_none() {
        found.push(missing(key, message!("deploy-say-where", key)).at(node.place()));
        return None;
    }
    parsed(node, key, read, found)
}

fn parsed<T>(
    node: &Node,
    key: &str,
    read: impl Fn(&str) -> Result<T, Message>,
    found: &mut Vec<Diagnostic>,
) -> Option<T> {
    let value = node.get(key)?;
    // Its line is not quoted: what is told is read by all who may see the log of a build.
    if value.value().as_str().is_some_and(has_secret) {
        let message = message!(
            "shortened-error",
            shortened = key,
            error = message!("deploy-secret-in-address")
        );
        found.push(Diagnostic::error("wrong-value", message).at(Place::file(value.place().path)));
        return None;
    }
    value.parsed(read, found)
}

/// Whether a place is a folder of this machine.
fn is_here(to: &Value) -> bool {
    let to = to.as_str().unwrap_or_default();
    to.starts_with(['/', '.', '~']) && !to.contains(':')
}

/// Whether an address has a password before its host.
fn has_secret(text: &str) -> bool {
    let host = text
        .split_once("://")
        .and_then(|(_, rest)| rest.split('/').next());
    let before = host.and_then(|host| host.rsplit_once('@'));
    before.is_some_and(|(who, _)| who.contains(':'))
}

/// `www@host:/srv/site/`: what begins with a hyphen would be an option to the programs that are called.
fn remote(text: &str) -> Result<(String, String), Message> {
    let (host, path) = match text.find(']').map_or(text.find(':'), |end| {
        text[end..].find(':').map(|at| end + at)
    }) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => return Err(message!("deploy-not-remote")),
    };
    let is_odd = |c: char| c.is_control() || c.is_whitespace();
    if host.is_empty() || host.starts_with('-') || host.contains(is_odd) || host.contains('/') {
        return Err(message!("deploy-not-remote"));
    }
    let path = path.trim_end_matches('/');
    if path.is_empty() || path.starts_with('-') || path.contains(char::is_control) {
        return Err(message!("deploy-no-folder"));
    }
    Ok((host.to_owned(), path.to_owned()))
}

fn repository(text: &str) -> Result<String, Message> {
    let is_option = text.is_empty() || text.starts_with('-') || text.contains(char::is_control);
    if is_option || text.starts_with("ext::") {
        return Err(message!("deploy-not-repository"));
    }
    Ok(text.to_owned())
}

/// A name that Git takes for a branch, and for nothing else (git-check-ref-format).
fn branch(text: &str) -> Result<String, Message> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    let is_odd = text.is_empty() || text.starts_with(['-', '/', '.']) || text.ends_with(['/', '.']);
    let is_odd = is_odd || text.contains("..") || text.contains("//") || text.ends_with(".lock");
    match !is_odd && text.chars().all(is_part) {
        true => Ok(text.to_owned()),
        false => Err(message!("deploy-not-branch")),
    }
}

fn port(text: &str) -> Result<u16, Message> {
    let port = text.parse().ok().filter(|port| *port != 0);
    port.ok_or_else(|| message!("deploy-not-port"))
}

/// A number of minutes.
fn minutes(text: &str) -> Result<Duration, Message> {
    let minutes: Result<u32, _> = text.parse();
    let minutes = minutes.map_err(|_| message!("deploy-not-minutes"))?;
    Ok(Duration::from_secs(u64::from(minutes) * 60))
}

fn endpoint(text: &str) -> Result<String, Message> {
    let address = super::BaseUrl::parse(text)?;
    Ok(address.to_string())
}

fn bucket_name(text: &str) -> Result<String, Message> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    match !text.is_empty() && text.chars().all(is_part) {
        true => Ok(text.to_owned()),
        false => Err(message!("deploy-not-bucket")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remote_folder_is_a_host_and_a_path_and_never_an_option() {
        let read = |text| remote(text).ok();
        let is = |host: &str, path: &str| Some((host.to_owned(), path.to_owned()));
        assert_eq!(read("www@host:/srv/site/"), is("www@host", "/srv/site"));
        assert_eq!(read("host:site"), is("host", "site"));
        assert_eq!(read("[::1]:/srv/a b"), is("[::1]", "/srv/a b"));
        for wrong in [
            "",
            "/srv/site",
            "host:",
            "host:/",
            ":/srv",
            "-oProxyCommand=x:/srv",
            "host:-rf",
            "a b:/srv",
            "host:/a\nb",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn no_secret_stands_in_the_settings() {
        assert!(repository("git@github.com:o/r.git").is_ok());
        assert!(repository("https://git.example.org/o/r.git").is_ok());
        assert!(has_secret("https://o:token@git.example.org/o/r.git"));
        assert!(has_secret("http://key:secret@127.0.0.1:9000"));
        assert!(!has_secret("git@github.com:o/r.git") && !has_secret("ssh://git@a.example/r"));
        assert!(repository("--upload-pack=x").is_err() && repository("ext::sh -c x").is_err());
    }
}
