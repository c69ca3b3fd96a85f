//! What answers at addresses elsewhere: asked politely, and not again for a while.
//!
//! `HEAD` first, and `GET` of one byte where a server does not know that; one request at a time on a host, with a pause between
//! two, and few hosts at once. What answered is remembered for a week, what did not for a day. A server that wants to know
//! who asks (401, 403), is busy or wants to be left alone says nothing of its pages, and neither do we.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use diwan::check::LinkAnswer;
use diwan::diagnostic::Message;
use diwan::press::{Store, StoreKey};
use ureq::http::Method;

use crate::commands::deploy::http::{Http, Unreached};
use crate::commands::voice;

/// Hosts that are asked at once.
const HOSTS: usize = 8;
/// Between two requests on one host.
const PAUSE: Duration = Duration::from_millis(500);
/// How long to wait for an answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often an address may lead on.
const STEPS: usize = 6;
/// How long an answer holds: one that was fine, and another.
const WEEK: u64 = 7 * 24 * 60 * 60;
const DAY: u64 = 24 * 60 * 60;

/// What an address said.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    /// An answer.
    Answer(LinkAnswer),
    /// Something that says nothing of the page.
    Nothing,
    /// No server could be reached, as when there is no line.
    Silence(Message),
}

/// What answers at each of these addresses.
pub fn ask(addresses: &[&str], cache: &dyn Store) -> Vec<Option<LinkAnswer>> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.map_or(0, |since| since.as_secs());
    let known: Vec<Option<LinkAnswer>> = addresses
        .iter()
        .map(|it| remembered(it, cache, now))
        .collect();
    let mut hosts: BTreeMap<&str, VecDeque<usize>> = BTreeMap::new();
    for (at, address) in addresses.iter().enumerate() {
        if known[at].is_none() {
            hosts.entry(host(address)).or_default().push_back(at);
        }
    }
    let waiting = Mutex::new(hosts.into_values().collect::<Vec<_>>());
    let said = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for _ in 0..HOSTS {
            scope.spawn(|| {
                while let Some(queue) = next(&waiting) {
                    for (number, at) in queue.into_iter().enumerate() {
                        if number > 0 {
                            thread::sleep(PAUSE);
                        }
                        let answer = follow(addresses[at]);
                        said.lock().map(|mut said| said.insert(at, answer)).ok();
                    }
                }
            });
        }
    });
    let said = said.into_inner().unwrap_or_default();
    // Without a line every address is silent, and nothing is wrong with any.
    let is_cut_off = !said.is_empty() && said.values().all(|it| matches!(it, Said::Silence(_)));
    if is_cut_off && said.len() > 1 {
        voice::mention(&message!("external-links-no-line"));
    }
    let mut answers = known;
    for (at, said) in said {
        answers[at] = match said {
            Said::Nothing => None,
            Said::Silence(_) if is_cut_off && addresses.len() > 1 => None,
            Said::Silence(why) => Some(LinkAnswer::NoServer(why)),
            Said::Answer(answer) => Some(answer),
        };
        if let Some(answer) = &answers[at] {
            remember(addresses[at], answer, cache, now);
        }
    }
    answers
}

fn next(waiting: &Mutex<Vec<VecDeque<usize>>>) -> Option<VecDeque<usize>> {
    waiting.lock().ok()?.pop()
}

/// Asks for an address, and for where it leads on.
fn follow(address: &str) -> Said {
    let (mut here, mut for_good) = (address.to_owned(), true);
    for _ in 0..STEPS {
        let (status, location) = match look(&here) {
            Ok(answer) => answer,
            Err(Unreached::NoServer(why)) => return Said::Silence(why),
            Err(Unreached::Other) => return Said::Nothing,
        };
        match (status, location) {
            (300..=399, Some(to)) => {
                for_good &= matches!(status, 301 | 308);
                let Some(to) = joined(&here, &to) else {
                    return Said::Nothing;
                };
                here = to;
            }
            (200..=299, _) => {
                let is_same = bare(&here) == bare(address);
                return Said::Answer(match for_good && !is_same {
                    true => LinkAnswer::Moved(here),
                    false => LinkAnswer::Fine,
                });
            }
            (404 | 410, _) => return Said::Answer(LinkAnswer::Gone(status)),
            _ => return Said::Nothing,
        }
    }
    Said::Nothing
}

/// What answers there, without reading it.
fn look(address: &str) -> Result<(u16, Option<String>), Unreached> {
    let http = Http::patient(address, PATIENCE).map_err(|_| Unreached::Other)?;
    match http.look(&Method::HEAD, address) {
        Ok((status, to)) if status < 400 => Ok((status, to)),
        Err(Unreached::NoServer(why)) => Err(Unreached::NoServer(why)),
        // Some servers know no `HEAD`, and say all sorts of things to it.
        _ => http.look(&Method::GET, address),
    }
}

fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// An address as it makes no difference whether it has a slash at its end, `www.` or another scheme.
fn bare(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    rest.trim_end_matches('/')
}

/// Where `to` leads from `here` (RFC 3986 §5, as far as servers send it).
fn joined(here: &str, to: &str) -> Option<String> {
    if to.starts_with("http://") || to.starts_with("https://") {
        return Some(to.to_owned());
    }
    let (scheme, rest) = here.split_once("://")?;
    let host = host(here);
    Some(match to {
        to if to.starts_with("//") => format!("{scheme}:{to}"),
        to if to.starts_with('/') => format!("{scheme}://{host}{to}"),
        to => {
            let path = rest.split(['?', '#']).next()?;
            let folder = path.rsplit_once('/').map_or(host, |(folder, _)| folder);
            format!("{scheme}://{folder}/{to}")
        }
    })
}

fn key(address: &str) -> StoreKey {
    StoreKey {
        kind: "links",
        digest: blake3::hash(address.as_bytes()),
    }
}

/// An answer as it is kept: when, what, and where or why.
fn remember(address: &str, answer: &LinkAnswer, cache: &dyn Store, now: u64) {
    let (what, more) = match answer {
        LinkAnswer::Fine => ("fine", String::new()),
        LinkAnswer::Moved(to) => ("moved", to.clone()),
        LinkAnswer::Gone(status) => ("gone", status.to_string()),
        LinkAnswer::NoServer(_) => return,
    };
    cache.keep(&key(address), format!("{now}\n{what}\n{more}").as_bytes());
}

fn remembered(address: &str, cache: &dyn Store, now: u64) -> Option<LinkAnswer> {
    let text = String::from_utf8(cache.find(&key(address))?).ok()?;
    let mut lines = text.splitn(3, '\n');
    let (then, what, more) = (lines.next()?, lines.next()?, lines.next()?);
    let (answer, lasting) = match what {
        "fine" => (LinkAnswer::Fine, WEEK),
        "moved" => (LinkAnswer::Moved(more.to_owned()), WEEK),
        "gone" => (LinkAnswer::Gone(more.parse().ok()?), DAY),
        _ => return None,
    };
    let age = now.checked_sub(then.parse().ok()?)?;
    (age < lasting).then_some(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_on_from_where_it_is() {
        let here = "https://a.example/b/c?d=e";
        for (to, expected) in [
            ("https://z.example/", "https://z.example/"),
            ("//z.example/y", "https://z.example/y"),
            ("/y", "https://a.example/y"),
            ("y", "https://a.example/b/y"),
        ] {
            assert_eq!(joined(here, to).as_deref(), Some(expected), "{to}");
        }
        assert_eq!(bare("http://www.a.example/b/"), bare("https://a.example/b"));
    }
}
