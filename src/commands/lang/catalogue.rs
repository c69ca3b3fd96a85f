//! The catalogue of a new language: every message of another one, as a comment that waits for its translation.
//!
//! A message that nobody has translated is absent, so that what it says is left out or told as missing; a copy of the
//! other language's words would be published as if it were the translation.

use diwan::catalogue::tags;
use diwan::language::Lang;
use diwan::source::{BUILT_IN, Sources};

/// How a line of a message begins while it waits. The comments of translators' own begin with one space.
const WAITING: &str = "#   ";

/// The path and the text of the catalogue, and how many messages it holds; `None` when the language has one already.
pub fn to_translate(
    sources: &Sources,
    langs: &[Lang],
    lang: Lang,
) -> Option<(String, String, usize)> {
    let path = format!("i18n/{lang}.ftl");
    if sources.contains(&path) || has_words(sources, lang) {
        return None;
    }
    let of = |lang: &Lang| carried(lang.as_str());
    let from = langs.iter().find(|lang| sources.contains(&of(lang)))?;
    let texts = [of(from), format!("i18n/{from}.ftl")];
    let texts = texts.iter().filter(|path| sources.contains(path));
    let texts = texts.filter_map(|path| sources.text(path).ok());
    let (mut waiting, mut messages) = (String::new(), 0);
    for text in texts {
        let (lines, count) = as_comments(&text);
        waiting.push_str(&lines);
        messages += count;
    }
    let head = format!(
        "### {lang}: each line that begins with \"{WAITING}\" is a message in {from}. To translate one, remove that beginning from all of\n\
         ### its lines and change what follows the first \"=\". Words between braces with a dollar sign are filled in by the site.\n\n"
    );
    Some((path, head + &waiting, messages))
}

/// Whether the binary carries the words of the interface in a language: its own, or those of a parent by CLDR, which is not
/// whoever bears the same name (`zh-Hant` does not read `zh`).
pub fn has_words(sources: &Sources, lang: Lang) -> bool {
    tags(lang).iter().any(|tag| sources.contains(&carried(tag)))
}

/// A catalogue that the binary carries, by the tag in its name.
fn carried(tag: &str) -> String {
    format!("{BUILT_IN}i18n/{tag}.ftl")
}

/// The messages of a catalogue as comments, and their number; its own comments stay, but for what stands above all of it.
fn as_comments(text: &str) -> (String, usize) {
    let (mut lines, mut messages) = (String::new(), 0);
    let mut was_message = false;
    for line in text.lines().filter(|line| !line.starts_with("###")) {
        let is_comment = line.starts_with('#');
        let is_message = !line.is_empty() && !is_comment;
        // Comments that touch are one to Fluent: what belongs to the next message is kept apart from the last one.
        if is_comment && was_message && !lines.ends_with("\n\n") {
            lines.push('\n');
        }
        if is_message {
            messages += usize::from(!line.starts_with([' ', '}']));
            lines.push_str(WAITING);
        }
        lines.push_str(line);
        lines.push('\n');
        was_message = is_message;
    }
    (lines.trim_start_matches('\n').to_owned(), messages)
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;

    #[test]
    fn every_message_waits_as_a_comment_and_comes_back_when_its_mark_is_removed() {
        let sources = Sources::built_in();
        let lang = |tag| Lang::parse(tag).unwrap();
        let made = to_translate(&sources, &[lang("en"), lang("ar")], lang("pt"));
        let (path, text, messages) = made.unwrap();
        assert_eq!(path, "i18n/pt.ftl");
        let waiting = fluent_syntax::parser::parse(text.as_str()).unwrap();
        let is_comment = |entry: &Entry<&str>| {
            matches!(
                entry,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_)
            )
        };
        assert!(waiting.body.iter().all(is_comment));
        let translated: String = text
            .lines()
            .map(|line| format!("{}\n", line.strip_prefix(WAITING).unwrap_or(line)))
            .collect();
        let translated = fluent_syntax::parser::parse(translated).unwrap();
        let original = sources.text(&carried("en")).unwrap();
        let original = fluent_syntax::parser::parse(original).unwrap();
        let is_message =
            |entry: &&Entry<String>| matches!(entry, Entry::Message(_) | Entry::Term(_));
        let of = |body: &[Entry<String>]| -> Vec<Entry<String>> {
            let mut messages: Vec<_> = body.iter().filter(is_message).cloned().collect();
            for message in &mut messages {
                // Which of the comments belong to a message is a matter of empty lines.
                if let Entry::Message(message) = message {
                    message.comment = None;
                }
            }
            messages
        };
        assert_eq!(of(&translated.body), of(&original.body));
        assert_eq!(messages, of(&original.body).len());
    }

    #[test]
    fn a_language_that_the_binary_knows_needs_no_catalogue() {
        let lang = |tag| Lang::parse(tag).unwrap();
        let sources = Sources::built_in();
        for known in ["fr-CA", "es-AR", "zh-CN", "fa-AF", "ur-IN", "zgh"] {
            let made = to_translate(&sources, &[lang("en")], lang(known));
            assert!(
                made.is_none() && has_words(&sources, lang(known)),
                "{known}"
            );
        }
        for unknown in ["zh-Hant", "zh-TW", "pt"] {
            let made = to_translate(&sources, &[lang("en")], lang(unknown));
            assert!(made.is_some(), "{unknown}");
        }
    }
}
