//! `deploy --verify URL`: what is published at an address, held against what was built.
//!
//! Every file is fetched at its address: a page by its folder, as readers do. Former addresses may lead on or be the page that does;
//! what was removed may say so with 410. The pages for faults and the lists for servers have no address of their own.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use diwan::diagnostic::{Diagnostic, Message};
use diwan::plan::percent_encode;
use diwan::settings::BaseUrl;
use ureq::http::Method;

use super::http::{Http, HttpAnswer};
use super::inventory::{Inventory, encoded};
use crate::commands::report::Report;
use crate::commands::voice;
use crate::commands::{Outcome, Refusal};

/// How many requests are under way at once.
const AT_ONCE: usize = 8;

/// Fetches everything, and says what differs. `base` is the path of the site's address.
pub fn run(built: &Inventory, base: &str, url: &str) -> io::Result<Outcome> {
    let address = match BaseUrl::parse(url) {
        Ok(address) => address,
        Err(why) => {
            let message = message!("deploy-verify-address", url, why);
            return Refusal::wrong_use(
                Diagnostic::error("wrong-use", message).hint(message!("deploy-verify-write")),
            )
            .tell();
        }
    };
    let http = match Http::to(url) {
        Ok(http) => http,
        Err(diagnostic) => return Refusal::failed(diagnostic).tell(),
    };
    let proof = PublishedProof {
        built,
        base,
        http,
        address: address.to_string(),
    };
    let paths: Vec<&String> = built
        .files
        .keys()
        .filter(|path| has_address(path))
        .collect();
    let found = match proof.ask("") {
        Ok(_) => proof.all(&paths),
        Err(why) => vec![proof.unreached(why)],
    };
    if found.is_empty() {
        voice::done(&message!("deploy-verified", number = paths.len(), url))?;
        return Ok(Outcome::Done);
    }
    Report::new(found).message()?;
    Ok(Outcome::Failed)
}

/// Whether a file is one that somebody asks for.
fn has_address(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name != "404.html" && !matches!(path, "_headers" | "_redirects") && encoded(path).1.is_none()
}

struct PublishedProof<'a> {
    built: &'a Inventory,
    base: &'a str,
    http: Http,
    address: String,
}

impl PublishedProof<'_> {
    fn all(&self, paths: &[&String]) -> Vec<Diagnostic> {
        let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        std::thread::scope(|scope| {
            for _ in 0..AT_ONCE.min(paths.len()) {
                scope.spawn(|| {
                    while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                        if let Some(message) = self.one(path) {
                            found
                                .lock()
                                .unwrap_or_else(PoisonError::into_inner)
                                .push(((*path).clone(), message));
                        }
                    }
                });
            }
        });
        let mut found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        found.sort_by(|a, b| a.0.cmp(&b.0));
        let told = |(_, message)| {
            Diagnostic::error("published-otherwise", message).hint(message!("deploy-verify-mend"))
        };
        found.into_iter().map(told).collect()
    }

    /// Nobody is there: told once, since no file could be fetched, and uploading would change nothing.
    fn unreached(&self, why: Message) -> Diagnostic {
        let message = message!("deploy-verify-none", address = self.address, why);
        Diagnostic::error("published-otherwise", message).hint(message!("deploy-verify-reach"))
    }

    fn ask(&self, below: &str) -> Result<HttpAnswer, Message> {
        let address = self.at(below);
        self.http.ask(&Method::GET, || address.clone(), &[], None)
    }

    fn at(&self, below: &str) -> String {
        format!("{}/{}", self.address, percent_encode(below))
    }

    /// What is wrong with one file.
    fn one(&self, path: &str) -> Option<Message> {
        let below = match path.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => path,
        };
        let address = self.at(below);
        let answer = match self.ask(below) {
            Ok(answer) => answer,
            Err(why) => return Some(message!("deploy-verify-none", address, why)),
        };
        let moved = self.built.moved.get(path);
        let leads = answer.location.as_deref().map(|it| self.leads_to(it));
        let digest = blake3::hash(&answer.body).to_hex();
        let is_whole = self.built.files[path].digest == digest.as_str();
        match answer.status {
            200 | 410 if is_whole => None,
            200 => Some(message!("deploy-verify-other", address)),
            301 | 302 | 307 | 308 if moved.is_some_and(|to| leads.as_ref() == Some(to)) => None,
            // The root leads to a language.
            302 if below.is_empty() => None,
            status => Some(message!(
                "deploy-verify-status",
                address,
                status = u64::from(status)
            )),
        }
    }

    /// Where an answer leads, as the site's own list writes it.
    fn leads_to(&self, location: &str) -> String {
        let below = location.strip_prefix(self.address.as_str());
        below.map_or_else(
            || location.to_owned(),
            |below| format!("{}{below}", self.base),
        )
    }
}
