//! What templates and catalogues put into outputs, as fingerprints.
//!
//! Takes what each template is made of and asks for, and the words of each language; gives one hash for each template in each
//! language, when it is first asked for.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::Press;
use crate::catalogue::is_asked_by_program;
use crate::language::Lang;
use crate::plan::Output;
use crate::render::{Reach, Shown};

/// The hashes of what is shown.
pub(super) struct Theming {
    /// By the name of a template, and position of the language.
    templates: BTreeMap<String, (Reach, Vec<OnceLock<blake3::Hash>>)>,
    /// Of what bodies show, in all languages.
    bodies: OnceLock<blake3::Hash>,
    /// Of the words that the program asks for, in all languages.
    own_words: blake3::Hash,
    /// Of all templates and all words.
    all: blake3::Hash,
}

impl Press {
    pub(super) fn theming(&self) -> &Theming {
        self.theming.get_or_init(|| Theming::of(self))
    }

    /// What the languages say in these messages.
    fn hash_words(
        &self,
        langs: impl Iterator<Item = Lang>,
        is_asked: &dyn Fn(&str) -> bool,
    ) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        for lang in langs {
            self.catalogues().hash_words(lang, is_asked, &mut hasher);
        }
        hasher.finalize()
    }
}

impl Theming {
    fn of(press: &Press) -> Self {
        let reaches = press.workers.printer().reaches();
        let langs = || press.site().langs();
        let mut all = blake3::Hasher::new();
        all.update(press.hash_words(langs(), &|_| true).as_bytes());
        for reach in reaches.values() {
            all.update(reach.digest.as_bytes());
        }
        let cells = || langs().map(|_| OnceLock::new()).collect();
        let templates = reaches.into_iter();
        Theming {
            templates: templates.map(|(name, it)| (name, (it, cells()))).collect(),
            bodies: OnceLock::new(),
            own_words: press.hash_words(langs(), &is_asked_by_program),
            all: all.finalize(),
        }
    }

    /// Adds what an output shows to its hash.
    pub(super) fn add(&self, press: &Press, output: &Output, hasher: &mut blake3::Hasher) {
        let hash = match press.workers.printer().shown(output) {
            Shown::Nothing => return,
            Shown::OwnWords => self.own_words,
            Shown::Bodies => self.bodies(press),
            Shown::Template(name, lang) => self.template(press, &name, lang),
            Shown::All => self.all,
        };
        hasher.update(hash.as_bytes());
        hasher.update(self.own_words.as_bytes());
    }

    fn bodies(&self, press: &Press) -> blake3::Hash {
        let of = |(reach, _): &(Reach, _)| shown(press, reach, press.site().langs());
        let hash = || self.templates.get("").map_or(self.all, of);
        *self.bodies.get_or_init(hash)
    }

    fn template(&self, press: &Press, name: &str, lang: Lang) -> blake3::Hash {
        let Some((reach, cells)) = self.templates.get(name) else {
            return self.all;
        };
        let hash = || match reach.asked.in_any_language {
            true => shown(press, reach, press.site().langs()),
            false => shown(press, reach, std::iter::once(lang)),
        };
        *cells[press.site().position(lang)].get_or_init(hash)
    }
}

/// What a template and the messages that it asks for say.
fn shown(press: &Press, reach: &Reach, langs: impl Iterator<Item = Lang>) -> blake3::Hash {
    let words = press.hash_words(langs, &|id| reach.asked.has(id));
    blake3::hash(&[*reach.digest.as_bytes(), *words.as_bytes()].concat())
}
