//! What Diwan tells the person who wrote the site: values, never side effects.
//!
//! Takes a code, a severity and a [`Message`]; gives a [`Diagnostic`] that knows its place in a source file, a second
//! place where there is one, and a remedy. Every phase returns its diagnostics beside its value, all of them at once.
//! Printing them (excerpts, colours, JSON, SARIF) is the binary's work, see `commands::report`.
//!
//! House rules for the wording, in the catalogues below `messages/`: lower case, the thing in backticks, no full stop; the remedy goes into the hint.

#[macro_use]
mod message;
mod depth;
mod ruler;
mod system;
mod tongue;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::language::Lang;

pub use depth::{nested_too_deep, too_deep};
pub use message::{Argument, Message, Telling, message};
pub use ruler::{Ruler, line_start};
pub use tongue::Tongue;

/// How grave a diagnostic is. With one [`Severity::Error`], `build` publishes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site cannot be published like this.
    Error,
    /// The site is published; a person should look.
    Warning,
    /// A question that only a person can answer; nothing need be wrong.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        })
    }
}

/// A place in a source file: the path below the site's root, and a range of bytes in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path below the site's root, with `/`.
    pub path: Arc<str>,
    /// 1-based line; 0 when the whole file is meant.
    pub line: u32,
    /// 1-based column, counted in characters (Unicode scalar values).
    pub column: u32,
    /// The bytes of the file that are meant.
    pub start: usize,
    /// End of the range, exclusive.
    pub end: usize,
}

impl Place {
    /// The file as a whole.
    pub fn file(path: impl Into<Arc<str>>) -> Self {
        Place {
            path: path.into(),
            line: 0,
            column: 0,
            start: 0,
            end: 0,
        }
    }

    /// `range` (bytes) of `text`, which is the content of the file `path`. Offsets inside a character move to its start.
    pub fn span(path: impl Into<Arc<str>>, text: &str, range: Range<usize>) -> Self {
        let start = text.floor_char_boundary(range.start);
        let end = text.floor_char_boundary(range.end).max(start);
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place {
            path: path.into(),
            line: 1 + count(before.bytes().filter(|b| *b == b'\n')),
            column: 1 + count(before[line_start..].chars()),
            start,
            end,
        }
    }
}

fn count(items: impl Iterator) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

/// One finding, complete when it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable name of the rule, in kebab case; reads well after "allow".
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
    /// Where it is wrong.
    pub place: Option<Place>,
    /// What to do about it.
    pub hint: Option<Message>,
    /// The other culprit, with what it has to do with it.
    pub second: Option<(Place, Message)>,
    /// What is wrong as it is seen from there, for who shows both places side by side.
    pub there: Option<Box<Message>>,
    /// The language of the page concerned, where one is.
    pub lang: Option<Lang>,
    /// The address that it is about, where two rules may tell of one: so that nobody has to read it out of the message.
    pub about: Option<Box<str>>,
}

impl Diagnostic {
    /// An error with this code and message.
    pub fn error(code: &'static str, message: impl Into<Message>) -> Self {
        Self::new(code, Severity::Error, message.into())
    }

    /// A warning with this code and message.
    pub fn warning(code: &'static str, message: impl Into<Message>) -> Self {
        Self::new(code, Severity::Warning, message.into())
    }

    /// A question with this code and message.
    pub fn note(code: &'static str, message: impl Into<Message>) -> Self {
        Self::new(code, Severity::Note, message.into())
    }

    fn new(code: &'static str, severity: Severity, message: Message) -> Self {
        Diagnostic {
            code,
            severity,
            message,
            place: None,
            hint: None,
            second: None,
            there: None,
            lang: None,
            about: None,
        }
    }

    /// Adds its place.
    #[must_use]
    pub fn at(self, place: Place) -> Self {
        Diagnostic {
            place: Some(place),
            ..self
        }
    }

    /// Adds a remedy.
    #[must_use]
    pub fn hint(self, hint: impl Into<Message>) -> Self {
        Diagnostic {
            hint: Some(hint.into()),
            ..self
        }
    }

    /// Adds a remedy, where there is one.
    #[must_use]
    pub fn hint_opt(self, hint: Option<impl Into<Message>>) -> Self {
        Diagnostic {
            hint: hint.map(Into::into).or(self.hint),
            ..self
        }
    }

    /// Adds a second place and its part in the matter.
    #[must_use]
    pub fn second(self, place: Place, label: impl Into<Message>) -> Self {
        Diagnostic {
            second: Some((place, label.into())),
            ..self
        }
    }

    /// Says what is wrong as it is seen from its second place.
    #[must_use]
    pub fn there(self, message: Message) -> Self {
        Diagnostic {
            there: Some(Box::new(message)),
            ..self
        }
    }

    /// Says that it is about a page in this language.
    #[must_use]
    pub fn lang(self, lang: Lang) -> Self {
        Diagnostic {
            lang: Some(lang),
            ..self
        }
    }

    /// Adds the address that it is about.
    #[must_use]
    pub fn about(self, address: Option<Box<str>>) -> Self {
        Diagnostic {
            about: address,
            ..self
        }
    }

    /// What is shown sooner: errors before warnings, and what is wrong with the settings before what follows from it.
    pub fn rank(&self) -> (Severity, bool) {
        let path = self.place.as_ref().map(|place| &*place.path);
        (self.severity, path != Some("site.yaml"))
    }

    /// Whether this keeps the site from being published.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Puts diagnostics into the order in which they are shown: by place, then gravity, then code. What is said twice of one
/// place is shown once: a fault in a template is met on every page that uses it.
///
/// Phases run in parallel, so this is what makes the report the same from run to run.
pub fn in_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by(|a, b| {
        (&a.place, a.severity, a.code, &a.message, &a.hint)
            .cmp(&(&b.place, b.severity, b.code, &b.message, &b.hint))
    });
    let mut shown: Vec<Diagnostic> = Vec::with_capacity(diagnostics.len());
    let mut others = 0_usize;
    let mut is_one_hint = true;
    for diagnostic in diagnostics {
        let same = |last: &Diagnostic| {
            (last.code, &last.place, &last.message)
                == (diagnostic.code, &diagnostic.place, &diagnostic.message)
        };
        match shown.last().is_some_and(same) {
            true if shown.last() == Some(&diagnostic) => {}
            true => {
                others += 1;
                is_one_hint &= shown.last().is_some_and(|it| it.hint == diagnostic.hint);
            }
            false => {
                let number = std::mem::take(&mut others);
                tell_others(shown.last_mut(), number, is_one_hint);
                is_one_hint = true;
                shown.push(diagnostic);
            }
        }
    }
    tell_others(shown.last_mut(), others, is_one_hint);
    shown
}

/// Says how many others there were like it: behind the message where the remedy is one, else behind the hint.
fn tell_others(diagnostic: Option<&mut Diagnostic>, others: usize, is_one_hint: bool) {
    let Some(diagnostic) = diagnostic.filter(|_| others > 0) else {
        return;
    };
    if is_one_hint {
        let message = diagnostic.message.clone();
        diagnostic.message = message!("message-and-others", message, others);
        return;
    }
    let hint = diagnostic.hint.take();
    diagnostic.hint = hint.map(|hint| message!("hint-and-others", hint, others));
}

/// A text of an author as a message quotes it: of one that no address and no name is as long as, only the beginning. Programs
/// read messages too, and cannot mend what they cannot read; what is long for people is shortened where it is shown to them.
pub fn shorten(text: &str) -> Cow<'_, str> {
    const MOST: usize = 2048;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => Cow::Owned(format!("{}…", &text[..at])),
        None => Cow::Borrowed(text),
    }
}

/// Nobody mistypes a name that is longer than this, and to compare two texts takes the product of their lengths.
const LONGEST_NAME: usize = 200;

/// The candidate nearest to `wanted`, for "did you mean"; `None` when none is near enough to be meant.
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = wanted.chars().count();
    if length > LONGEST_NAME {
        return None;
    }
    let limit = (length / 3).max(usize::from(length > 2));
    let small = wanted.to_lowercase();
    candidates
        .into_iter()
        .filter(|candidate| !candidate.is_empty() && *candidate != wanted)
        // What differs more in length than it may in letters need not be compared.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit)
        .filter_map(|candidate| match candidate.to_lowercase() == small {
            // An author who writes `Photo.JPG` means `photo.jpg`, however many letters that are.
            true => Some((0, candidate)),
            false if lacking(wanted, candidate) > limit => None,
            false => Some((strsim::damerau_levenshtein(wanted, candidate), candidate)),
        })
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters one of two texts lacks of the other, whatever their order. It takes as many steps to come from one to the other at
/// least, and a hundredth of the time to count them.
fn lacking(one: &str, other: &str) -> usize {
    // Letters that share a place count as the same, which lowers the number.
    let mut counts = [0_i32; 64];
    let place = |c: char| c as usize % 64;
    one.chars().for_each(|c| counts[place(c)] += 1);
    other.chars().for_each(|c| counts[place(c)] -= 1);
    let more: i32 = counts.iter().map(|count| (*count).max(0)).sum();
    let less: i32 = counts.iter().map(|count| (-*count).max(0)).sum();
    more.max(less).unsigned_abs() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "title: x\nعنوان: خطأ\n";
        let at = text.find("خطأ").unwrap();
        let place = Place::span("content/a.ar.md", text, at..at + 6);
        assert_eq!((place.line, place.column), (2, 8));
    }

    #[test]
    fn of_a_long_text_the_beginning_is_quoted() {
        assert_eq!(shorten("ماء"), "ماء");
        let quoted = shorten(&"ماء".repeat(1000)).into_owned();
        assert_eq!(quoted.chars().count(), 2049);
        assert!(quoted.ends_with('…'));
    }

    #[test]
    fn a_name_of_a_thousand_letters_is_nobody_s_typo() {
        let long = "a".repeat(100_000);
        assert_eq!(nearest(&long, [&*format!("{long}b")]), None);
        assert_eq!(nearest("title", [&*long]), None);
    }

    #[test]
    fn texts_lack_no_more_letters_than_their_distance() {
        let texts = [
            "title",
            "titel",
            "titles",
            "Title",
            "date",
            "p0",
            "0p",
            "عنوان",
            "عنان",
            "",
        ];
        for (one, other) in texts
            .iter()
            .flat_map(|one| texts.map(|other| (*one, other)))
        {
            let distance = strsim::damerau_levenshtein(one, other);
            assert!(lacking(one, other) <= distance, "{one} {other}");
        }
        assert_eq!(lacking("title", "date"), 3);
    }

    #[test]
    fn a_typo_finds_its_word_and_a_stranger_finds_none() {
        assert_eq!(nearest("titel", ["date", "title"]), Some("title"));
        assert_eq!(nearest("colour", ["date", "title"]), None);
        assert_eq!(nearest("DAM.JPG", ["dan.jpg", "dam.jpg"]), Some("dam.jpg"));
    }
}
