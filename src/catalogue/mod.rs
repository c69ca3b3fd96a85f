//! Catalogues of messages: the words that templates ask for by name, in every language of a site.
//!
//! Takes the `.ftl` files (Fluent) of all layers, lowest first, and the languages with their locales; gives
//! [`Catalogues`], where every message is checked, and all diagnostics at once. A message is looked for in its language,
//! whose regional form stands above its parents (`ar`, then `ar-SY`), then along the fallback chain of the site, and a
//! [`Phrase`] says which language it came from.
//!
//! Fluent's parser reads the files, and messages are printed from its trees. Its bundles, which print the program's own messages
//! (`diagnostic`), cannot do what a site needs: layers and fallbacks, checked arguments, places for faults, plurals of
//! CLDR 48, numbers and dates by ICU4X, isolation where it is due. Texts are plain: escaping is the template's affair.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use icu::locale::Locale;

use crate::diagnostic::{Diagnostic, nearest};
use crate::edition::Pseudo;
use crate::language::Lang;
use crate::source::Sources;

mod arguments;
mod bundle;
mod checker;
mod date;
mod error;
mod function;
mod layers;
mod moment;
mod needs;
mod number;
mod pseudo;
mod scope;
#[cfg(test)]
mod tests;
mod validation;
mod wording;
mod words;

pub use arguments::{Args, Value};
pub use error::MessageError;
pub use layers::tags;

use bundle::Bundle;
use needs::Needs;
use wording::Wording;

/// The messages that the program itself asks for, whatever templates do.
const ASKED_BY_PROGRAM: &[&str] = &[
    "book-accessibility",
    "changes-title",
    "contents-title",
    "footnote-back",
    "footnote-back-from",
    "footnotes-title",
    "formula",
    "own-name",
    "search-affixes",
    "table-region",
    "task-done",
    "task-open",
];

/// What the names of others begin with that it asks for.
const BEGINNINGS_ASKED_BY_PROGRAM: &[&str] = &["alert-", "bundle-", "change-"];

/// A language of the site, as the catalogues need to know it.
#[derive(Debug, Clone)]
pub struct CatalogueLanguage {
    /// The tag under which the site declares it; its files are `LANG.ftl`.
    pub lang: Lang,
    /// Its full locale: digits, calendar and plural rules follow it.
    pub locale: Locale,
    /// The languages that lend it a message it lacks, nearest first.
    pub fallback: Vec<Lang>,
}

/// All messages of a site, ready to be printed. Immutable, and shared freely between threads.
#[derive(Debug)]
pub struct Catalogues {
    languages: Vec<Catalogue>,
    gaps: Vec<Diagnostic>,
    /// The paths of all files that were read, sorted.
    files: Vec<Arc<str>>,
}

/// The messages of one language.
#[derive(Debug)]
struct Catalogue {
    lang: Lang,
    fallback: Vec<Lang>,
    bundle: Bundle,
    messages: BTreeMap<String, Message>,
    wording: Wording,
}

/// One text: a message, or an attribute of one.
#[derive(Debug)]
struct Message {
    /// The arguments it uses in any of its variants, sorted, and what it needs them to be.
    needs: Needs,
    /// With isolation and without, where it takes nothing: most of what a page says.
    fixed: Option<[String; 2]>,
}

/// A message as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Plain text in NFC, not escaped.
    pub text: String,
    /// The language it is in: the one asked for, or one of its fallbacks.
    pub lang: Lang,
}

impl Catalogues {
    /// Reads the catalogues of `languages` from the folders `layers`, lowest first, each of which ends in `/` and may
    /// hold a `LANG.ftl` for each language and its parents. Later layers win, text by text.
    pub fn read(
        sources: &Sources,
        languages: &[CatalogueLanguage],
        layers: &[String],
    ) -> (Self, Vec<Diagnostic>) {
        layers::read(sources, languages, layers)
    }

    /// Disguises the words of all messages; what is inserted in them stays as it is.
    #[must_use]
    pub fn disguise(mut self, pseudo: Pseudo) -> Self {
        for language in &mut self.languages {
            language.bundle.disguise = Some(pseudo::transform(pseudo));
            for (id, message) in &mut language.messages {
                message.fix(id, &language.bundle);
            }
        }
        self
    }

    /// The message `id`, or the attribute `id.attribute`, in `lang` or the first of its fallbacks that has it.
    ///
    /// With `isolate`, what is inserted stands between FSI and PDI (UAX #9), so that it cannot reorder the words around
    /// it; a message that is nothing but its argument is left bare. Without, for values that machines read.
    pub fn message(
        &self,
        lang: Lang,
        id: &str,
        args: &Args<'_>,
        isolate: bool,
    ) -> Result<Phrase, MessageError> {
        let (catalogue, message) = self.find(lang, id).ok_or_else(|| self.unknown(lang, id))?;
        message.check(lang, id, args)?;
        let text = match &message.fixed {
            Some(texts) => Some(texts[usize::from(!isolate)].clone()),
            None => catalogue.bundle.print(id, args, isolate),
        };
        Ok(Phrase {
            text: text.ok_or_else(|| self.unknown(lang, id))?,
            lang: catalogue.lang,
        })
    }

    /// A message that the program asks for by its own name; such names stand in a list.
    pub fn message_of_program(
        &self,
        lang: Lang,
        id: &str,
        args: &Args<'_>,
        isolate: bool,
    ) -> Result<Phrase, MessageError> {
        debug_assert!(is_asked_by_program(id), "`{id}` is not in the list");
        self.message(lang, id, args, isolate)
    }

    /// Adds to a hash what a language says, or those from which it borrows, in the messages that `is_asked` names.
    pub fn hash_words(
        &self,
        lang: Lang,
        is_asked: &dyn Fn(&str) -> bool,
        hasher: &mut blake3::Hasher,
    ) {
        let mut nearer = Vec::new();
        for catalogue in self.chain(lang) {
            hasher.update(catalogue.lang.as_str().as_bytes());
            catalogue.wording.hash(is_asked, &nearer, hasher);
            nearer.push(&catalogue.wording);
        }
    }

    /// Whether a file was read.
    pub fn has_file(&self, path: &str) -> bool {
        let files = &self.files;
        files.binary_search_by(|known| (**known).cmp(path)).is_ok()
    }

    /// What the languages lack: messages that others have, arguments that differ, plural categories that a count leaves
    /// out. Worked out once, when the catalogues are read.
    pub fn gaps(&self) -> &[Diagnostic] {
        &self.gaps
    }

    /// Whether a language has this message itself, and need not borrow it.
    pub fn speaks(&self, lang: Lang, id: &str) -> bool {
        self.of(lang)
            .is_some_and(|own| own.messages.contains_key(id))
    }

    /// The ids of all messages and attributes of a language, fallbacks apart, sorted.
    pub fn ids(&self, lang: Lang) -> impl Iterator<Item = &str> {
        let catalogue = self.of(lang).into_iter();
        catalogue.flat_map(|it| it.messages.keys().map(String::as_str))
    }

    /// The ids that other languages have and this one lacks, sorted.
    pub fn lacking(&self, lang: Lang) -> Vec<&str> {
        let own = self.of(lang);
        let lacks = |id: &&String| own.is_none_or(|own| !own.messages.contains_key(*id));
        let all = self.languages.iter().flat_map(|it| it.messages.keys());
        let lacking: BTreeSet<&str> = all.filter(lacks).map(String::as_str).collect();
        lacking.into_iter().collect()
    }

    fn of(&self, lang: Lang) -> Option<&Catalogue> {
        self.languages.iter().find(|it| it.lang == lang)
    }

    fn chain(&self, lang: Lang) -> impl Iterator<Item = &Catalogue> {
        let own = self.of(lang);
        let fallback = own.map_or(&[][..], |it| &it.fallback);
        own.into_iter()
            .chain(fallback.iter().filter_map(|lang| self.of(*lang)))
    }

    fn find(&self, lang: Lang, id: &str) -> Option<(&Catalogue, &Message)> {
        self.chain(lang)
            .find_map(|catalogue| Some((catalogue, catalogue.messages.get(id)?)))
    }

    fn unknown(&self, lang: Lang, id: &str) -> MessageError {
        let known = self.chain(lang).flat_map(|it| it.messages.keys());
        MessageError::Unknown {
            lang,
            id: id.to_owned(),
            nearest: nearest(id, known.map(String::as_str)).map(str::to_owned),
        }
    }
}

/// Whether the program itself asks for a message.
pub fn is_asked_by_program(id: &str) -> bool {
    let mut beginnings = BEGINNINGS_ASKED_BY_PROGRAM.iter();
    ASKED_BY_PROGRAM.contains(&id) || beginnings.any(|it| id.starts_with(it))
}

impl Message {
    fn new(id: &str, needs: Needs, bundle: &Bundle) -> Self {
        let fixed = None;
        let mut message = Message { needs, fixed };
        message.fix(id, bundle);
        message
    }

    /// Prints it, where it takes nothing.
    fn fix(&mut self, id: &str, bundle: &Bundle) {
        let text = |isolate| bundle.print(id, &Args::new(), isolate);
        let texts = || Some([text(true)?, text(false)?]);
        self.fixed = self.needs.is_empty().then(texts).flatten();
    }

    /// Holds the arguments against those the message uses: none too many, none missing, each of its kind.
    fn check(&self, lang: Lang, id: &str, args: &Args<'_>) -> Result<(), MessageError> {
        let unused = args.names().find(|name| !self.uses(name));
        if let Some(argument) = unused.map(str::to_owned) {
            let names = self.needs.iter().map(|(name, _)| name.as_str());
            let missing = names.filter(|name| args.get(name).is_none());
            let nearest = nearest(&argument, missing).map(str::to_owned);
            let id = id.to_owned();
            return Err(MessageError::UnknownArgument {
                lang,
                id,
                argument,
                nearest,
            });
        }
        let unmet = self
            .needs
            .iter()
            .find(|(name, need)| !args.get(name).is_some_and(|it| need.is_met_by(it)));
        let Some((argument, need)) = unmet else {
            return Ok(());
        };
        let (id, argument, wanted) = (id.to_owned(), argument.clone(), need.wanted());
        Err(match args.get(&argument) {
            None => MessageError::MissingArgument { lang, id, argument },
            Some(_) => MessageError::Unsuitable {
                lang,
                id,
                argument,
                wanted,
            },
        })
    }

    fn uses(&self, name: &str) -> bool {
        self.needs.iter().any(|(used, _)| used == name)
    }
}
