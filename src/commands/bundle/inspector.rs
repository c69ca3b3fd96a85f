//! A copy proves itself: every file is looked at on its way, and the links between them once all are known.

use std::collections::{BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};

use diwan::diagnostic::{Diagnostic, Place};
use diwan::pack::manifest::{self, Manifest};
use diwan::pack::proof;
use diwan::plan::{OfflineProof, Output, Piece};
use diwan::press::Press;

use super::lock;

/// Looks at every file of the copy before it is written, from many threads.
pub struct Inspector<'a> {
    press: &'a Press,
    files: BTreeSet<String>,
    /// Files of works that come into the copy only when something in it names them: with some languages left out, a file
    /// may be of a page that is not there.
    optional: BTreeSet<String>,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    manifest: Manifest,
    found: Vec<Diagnostic>,
    /// Fingerprints of `path#id`: a site has hundreds of thousands.
    anchors: HashSet<[u8; 8]>,
    /// Those of the optional files that something names.
    used: BTreeSet<String>,
    /// Places that are linked to, each with the first page that does.
    wanted: Vec<(String, String)>,
}

impl<'a> Inspector<'a> {
    /// Knows the files of the copy, before the first is printed.
    pub fn new(press: &'a Press) -> Self {
        let outputs = press.outputs().iter();
        let mut files: BTreeSet<String> = outputs.map(|output| output.route.file_path()).collect();
        files.insert(manifest::NAME.to_owned());
        let is_whole = press.edition().only.is_empty();
        let is_optional = |output: &&Output| {
            !is_whole && matches!(output.piece, Piece::Resource { .. } | Piece::Variant { .. })
        };
        let optional = press.outputs().iter().filter(is_optional);
        Inspector {
            press,
            files,
            optional: optional.map(|output| output.route.file_path()).collect(),
            seen: Mutex::default(),
        }
    }

    /// Looks at a file; what was said about it while it was printed is kept with what is found.
    pub fn look(&self, output: &Output, bytes: &[u8], diagnostics: Vec<Diagnostic>) {
        let path = output.route.file_path();
        let copy = proof::Copy {
            path: &path,
            files: &self.files,
        };
        let text = || String::from_utf8_lossy(bytes);
        let is_page = path.ends_with(".html");
        let mut found = match output.piece.offline_proof() {
            OfflineProof::Style => {
                let mut found = proof::Findings::default();
                proof::style(copy, &text(), &mut found);
                found
            }
            OfflineProof::OfTheme if path.ends_with(".js") => proof::Findings {
                faults: proof::script(&path, &text()),
                ..proof::Findings::default()
            },
            OfflineProof::OfTheme | OfflineProof::ByEnding if is_page => proof::page(copy, &text()),
            OfflineProof::OfTheme | OfflineProof::ByEnding | OfflineProof::Nothing => {
                proof::Findings::default()
            }
        };
        found.faults.extend(proof::name(&path));
        let place = (output.piece.source(self.press.site())).map(|path| Place::file(path.clone()));
        let digest = manifest::digest(bytes);
        let used = found.used.into_iter();
        let used = used.filter(|path| self.optional.contains(path));
        let mut seen = lock(&self.seen);
        seen.used.extend(used);
        seen.found.extend(diagnostics);
        seen.found
            .extend(found.faults.into_iter().map(|fault| match &place {
                Some(place) => fault.at(place.clone()),
                None => fault,
            }));
        seen.anchors
            .extend(found.anchors.iter().map(|anchor| fingerprint(anchor)));
        seen.wanted.extend(
            found
                .wanted
                .into_iter()
                .map(|wanted| (wanted, path.clone())),
        );
        seen.manifest.files.insert(path, digest);
    }

    /// The outputs that are to be printed next, until there are none: those that are in the copy in any case, then the
    /// files that these name, and so on.
    pub fn next(&self) -> Vec<&'a Output> {
        let seen = lock(&self.seen);
        let outputs = self.press.outputs().iter();
        let wanted = outputs.filter(|output| {
            let path = output.route.file_path();
            let is_in = !self.optional.contains(&path) || seen.used.contains(&path);
            is_in && !seen.manifest.files.contains_key(&path)
        });
        wanted.collect()
    }

    /// The list of all files, and everything that speaks against the copy.
    pub fn finish(self) -> (Manifest, Vec<Diagnostic>) {
        let seen = self
            .seen
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let mut found = seen.found;
        let mut wanted = seen.wanted;
        wanted.sort_unstable();
        wanted.dedup_by(|a, b| a.0 == b.0);
        for (place, from) in wanted {
            if !seen.anchors.contains(&fingerprint(&place)) {
                found.push(Diagnostic::error(
                    "dead-anchor",
                    message!("copy-links-to-no-place", from, place),
                ));
            }
        }
        (seen.manifest, found)
    }
}

fn fingerprint(text: &str) -> [u8; 8] {
    let mut short = [0; 8];
    short.copy_from_slice(&manifest::digest(text.as_bytes())[..8]);
    short
}
