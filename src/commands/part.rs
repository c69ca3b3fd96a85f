//! `build --part K/N`: one of N disjoint parts of a build, for engines that run many processes.
//!
//! Which part an output belongs to is a matter of its address alone, so all parts agree without talking. Everything that tells of
//! words of a language in the index of search lies in one part, since the whole language is read for it. Beside the files of a
//! part lies its [`PartManifest`], by which `diwan join` proves that the parts fit.

use std::collections::BTreeMap;
use std::str::FromStr;

use diwan::plan::{Output, Piece};
use diwan::press::Press;
use serde::{Deserialize, Serialize};

/// The name of a manifest, at the top of the folder of a part.
pub const MANIFEST: &str = ".diwan-part";

/// The K-th of N.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which, counted from 1.
    pub number: u32,
    /// Of how many.
    pub of: u32,
}

impl FromStr for Part {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (number, of) = text.split_once('/').unwrap_or((text, ""));
        let part = number.parse().ok().zip(of.parse().ok());
        part.map(|(number, of)| Part { number, of })
            .filter(|it| it.number >= 1 && it.number <= it.of)
            .ok_or_else(|| "write K/N, such as 1/4, with K from 1 to N".to_owned())
    }
}

impl Part {
    /// Whether an output belongs to it.
    pub fn holds(self, press: &Press, output: &Output) -> bool {
        let turn = match &output.piece {
            Piece::SearchFile { lang, part } if part.is_of_words() => {
                press.site().position(*lang) as u64
            }
            _ => {
                let digest = blake3::hash(output.route.as_str().as_bytes());
                let (first, _) = digest
                    .as_bytes()
                    .split_first_chunk()
                    .unwrap_or((&[0; 8], &[]));
                u64::from_le_bytes(*first)
            }
        };
        turn % u64::from(self.of) == u64::from(self.number) - 1
    }
}

/// What a part says of itself.
#[derive(Debug, Serialize, Deserialize)]
pub struct PartManifest {
    /// The version of Diwan.
    pub diwan: String,
    /// Which part it is.
    pub part: Part,
    /// The digest of all that goes into the build as a whole.
    pub inputs: String,
    /// The digests of its files (BLAKE3), by their paths.
    pub files: BTreeMap<String, String>,
}

impl PartManifest {
    /// One without files yet.
    pub fn of(press: &Press, part: Part) -> Self {
        PartManifest {
            diwan: env!("CARGO_PKG_VERSION").to_owned(),
            part,
            inputs: inputs(press).to_hex().to_string(),
            files: BTreeMap::new(),
        }
    }

    /// As it is written.
    pub fn text(&self) -> Vec<u8> {
        let mut text = serde_json::to_vec_pretty(self).unwrap_or_default();
        text.push(b'\n');
        text
    }
}

/// The digest of everything that a build is made of. Parts begin at different moments: so not the moment goes in, but what is
/// public at it, and the day.
fn inputs(press: &Press) -> blake3::Hash {
    let mut digest = blake3::Hasher::new();
    let mut add = |part: &[u8]| {
        digest.update(&(part.len() as u64).to_le_bytes());
        digest.update(part);
    };
    let (site, edition, sources) = (press.site(), press.edition(), press.sources());
    for path in sources.paths("") {
        add(path.as_bytes());
        add(&sources.read(path).unwrap_or_default());
    }
    let day = site.settings.time_zone.to_datetime(edition.now).date();
    let edition = (edition.drafts, &edition.base_url, edition.pseudo);
    add(format!("{edition:?} {day}").as_bytes());
    for output in press.outputs() {
        add(output.route.as_str().as_bytes());
        add(format!("{:?}", output.piece).as_bytes());
    }
    for page in &site.pages {
        let front = &page.article.front;
        add(page.article.path.as_bytes());
        add(format!("{} {}", front.updates.len(), front.withdrawn.is_some()).as_bytes());
    }
    digest.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_named_by_its_number_and_that_of_all() {
        assert_eq!("2/3".parse(), Ok(Part { number: 2, of: 3 }));
        for wrong in [
            "", "1", "0/2", "3/2", "1/0", "a/b", "1/2/3", "-1/2", "1.5/2",
        ] {
            assert!(wrong.parse::<Part>().is_err(), "{wrong}");
        }
    }
}
