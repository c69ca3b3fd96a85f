//! `diwan lang add TAG`: one more language for a site.
//!
//! Writes the language into `site.yaml`, a catalogue with every message to translate, and a page for each section, and says
//! what is still missing. Until somebody has translated them, the messages are comments and the pages drafts: nothing is
//! published in a language that does not say what it means. What the site has already is never overwritten.

mod catalogue;
mod sections;

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use diwan::diagnostic::{Diagnostic, Message, Place};
use diwan::language::Lang;
use diwan::locale::{Locale, LocaleSpec};
use diwan::settings::{PATH, Settings, add_language, untranslated};
use diwan::source::Sources;

use super::tongue::said;
use super::{Outcome, Refusal, voice, written};
use crate::cli::{Lang as Command, LangAdd};

/// Runs the command that was typed behind `lang`.
pub fn run(args: &Command) -> io::Result<Outcome> {
    let Command::Add(args) = args;
    match add(args) {
        Ok(told) => {
            voice::done_in_lines(&told)?;
            Ok(Outcome::Done)
        }
        Err(refusal) => refusal.tell(),
    }
}

fn add(args: &LangAdd) -> Result<String, Refusal> {
    let lang = Lang::parse(&args.tag).map_err(|error| {
        let (tag, error) = (&args.tag, Message::from(&error));
        let message = message!("tag-error", tag, error);
        wrong(message, message!("language-named-as-fa"))
    })?;
    let locale = args.locale.clone().unwrap_or_else(|| lang.to_string());
    let added = to_site(&args.site.root, lang, &locale)?;
    Ok(added.told(lang))
}

/// What was written for a language.
pub struct Added {
    /// The files, by their paths below the site's folder.
    files: Vec<String>,
    /// Whether the binary carries the words of the interface in it.
    has_words: bool,
    /// How many messages there are to translate.
    messages: usize,
    /// How many sections got a page, as a draft.
    sections: usize,
    /// The keys of `site.yaml` that have no words in it yet.
    settings: BTreeSet<String>,
}

/// Adds a language to the site in a folder.
pub fn to_site(root: &Path, lang: Lang, locale: &str) -> Result<Added, Refusal> {
    let sources = Sources::open(root).0;
    let text = sources.text(PATH).map_err(Refusal::failed)?;
    let (settings, found) = Settings::read(&text);
    let settings = settings.ok_or_else(|| {
        let error = found.into_iter().find(Diagnostic::is_error);
        Refusal::failed(error.unwrap_or_else(|| {
            Diagnostic::error(
                "unreadable-file",
                message!("settings-unreadable", path = PATH),
            )
        }))
    })?;
    if settings.declares(lang) {
        let message = message!("already-language", lang);
        return Err(wrong(message, message!("status-says-what-lacks")));
    }
    let new = known_locale(lang, locale)?;
    let langs = nearest_first(&settings, &new);
    let after = add_language(&text, lang, locale, &langs).map_err(|line| {
        let refused = Diagnostic::error("cannot-edit", message!("cannot-edit-layout", path = PATH));
        let hint = message!("write-line-yourself", line);
        Refusal::failed(refused.at(Place::file(PATH)).hint(hint))
    })?;
    let catalogue = catalogue::to_translate(&sources, &langs, lang);
    let has_words = catalogue::has_words(&sources, lang);
    let pages = sections::drafts(&sources, &langs, lang);
    let sections = pages.len();
    let messages = catalogue.as_ref().map_or(0, |(_, _, messages)| *messages);
    let catalogue = catalogue.map(|(path, text, _)| (path, text));
    let new = catalogue.into_iter().chain(pages);
    let new: Vec<_> = new.map(|(path, text)| (path, text.into_bytes())).collect();
    written::new_files(root, &new).map_err(Refusal::failed)?;
    // Last, so that a language is declared only when all that belongs to it is there.
    if let Err(fault) = written::replace(root, PATH, after.as_bytes()) {
        written::take_back(root, &new);
        return Err(Refusal::failed(fault));
    }
    let mut files: Vec<String> = new.into_iter().map(|(path, _)| path).collect();
    files.insert(0, PATH.to_owned());
    let settings = untranslated(&after, &[lang]).into_iter();
    Ok(Added {
        files,
        has_words,
        messages,
        sections,
        settings: settings.map(|it| it.key).collect(),
    })
}

impl Added {
    fn told(&self, lang: Lang) -> String {
        let mut text = self.files.join("\n");
        text.push('\n');
        if self.has_words {
            let known = message!("interface-words-known", lang);
            text.push_str(&format!("\n{}\n", said(&known)));
        }
        if self.messages > 0 {
            let messages = message!("messages-to-translate", number = self.messages, lang);
            text.push_str(&format!("\n{}\n", said(&messages)));
        }
        if self.sections > 0 {
            let drafts = message!("sections-are-drafts", number = self.sections);
            text.push_str(&format!("{}\n", said(&drafts)));
        }
        if !self.settings.is_empty() {
            let keys: Vec<&str> = self.settings.iter().map(String::as_str).collect();
            let words = message!("settings-to-translate", lang, keys);
            text.push_str(&format!("{}\n", said(&words)));
        }
        let status = message!("status-says-what-else", lang);
        text.push_str(&format!("{}\n", said(&status)));
        text
    }
}

/// The languages of a site as a new one is translated from them and falls back to them: first those in its own script, which
/// its readers are likelier to read, each group as it is declared.
fn nearest_first(settings: &Settings, new: &Locale) -> Vec<Lang> {
    let mut languages: Vec<_> = settings.languages.iter().collect();
    // A language's name for itself is written in its script.
    languages.sort_by_key(|language| new.begins_foreign(language.locale.endonym()));
    languages.iter().map(|language| language.lang).collect()
}

fn known_locale(lang: Lang, tag: &str) -> Result<Locale, Refusal> {
    let spec = LocaleSpec {
        tag: tag.to_owned(),
        ..LocaleSpec::of(lang)
    };
    Locale::new(&spec).map_err(|error| {
        Refusal::wrong_use(Diagnostic::error(error.code(), &error).hint(error.hint()))
    })
}

fn wrong(message: Message, hint: Message) -> Refusal {
    Refusal::wrong_use(Diagnostic::error("wrong-use", message).hint(hint))
}
