//! The catalogue of a new language: every message of another one, as a comment that waits for its translation.
//!
//! A message that nobody has translated is absent, so that what it says is left out or told as missing; a copy of the
//! other language's words would be published as if it were the translation.

use diwan::language::Lang;
use diwan::source::Sources;

use super::carried;

/// How a line of a message begins while it waits. The comments of translators' own begin with one space.
const WAITING: &str = "#   ";

/// The path and the text of the catalogue, and how many messages it holds; `None` when the language has one already.
pub fn to_translate(
    sources: &Sources,
    langs: &[Lang],
    lang: Lang,
) -> Option<(String, String, usize)> {
    let path = format!("i18n/{lang}.ftl");
    let primary = lang.as_str().split('-').next().unwrap_or_default();
    let parent = Lang::parse(primary).ok();
    let has_words = parent.is_some_and(|parent| sources.contains(&carried(parent)));
    if sources.contains(&path) || has_words {
        return None;
    }
    let from = langs
        .iter()
        .find(|lang| sources.contains(&carried(**lang)))?;
    let texts = [carried(*from), format!("i18n/{from}.ftl")];
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
        let made = to_translate(&sources, &[lang("en"), lang("ar")], lang("fa"));
        let (path, text, messages) = made.unwrap();
        assert_eq!(path, "i18n/fa.ftl");
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
        let original = sources.text(&carried(lang("en"))).unwrap();
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
        assert!(to_translate(&sources, &[lang("en")], lang("fr-CA")).is_none());
    }
}
