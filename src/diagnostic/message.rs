//! What is to be told, before anybody has chosen a language for it: the id of a message with what it speaks of.
//!
//! Made with [`message!`](message), turned into words by [`Message::told`] where it is shown, and never before: what a
//! build finds and nobody reads costs no sentence. `messages/AREA/{en,fr,ar}.ftl` hold the words; `tests/messages.rs` holds
//! them against the ids and arguments that the code names. What another program said (an operating system, a parser) passes
//! as it is: [`Message::Quoted`].

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, LazyLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::tongue::Tongue;
use crate::language::Lang;

/// Something to be told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Message {
    /// A message of the catalogues.
    Own {
        /// Its id.
        id: &'static str,
        /// What it speaks of, by the names that the catalogues use.
        args: Vec<(&'static str, Argument)>,
    },
    /// The words of somebody else, the same in every language.
    Quoted(String),
}

/// What a message speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Argument {
    /// A name, a value, a path: the author's, so it stands apart from the direction of the sentence.
    Text(String),
    /// A number, by which the sentence may choose its plural.
    Number(u64),
    /// Names that can be typed, each in backticks.
    List(Vec<String>),
    /// A part of the sentence, in its language.
    Message(Box<Message>),
}

/// A [`Message`] by its id: `message!("no-such-type", name, known = list)`. An argument without
/// a value is the variable of its name.
#[macro_export]
macro_rules! message {
    ($id:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::diagnostic::Message::Own {
            id: $id,
            args: vec![$((
                stringify!($name),
                $crate::diagnostic::message!(@argument $name $(= $value)?),
            )),*],
        }
    };
    (@argument $name:ident) => { $crate::diagnostic::Argument::from(&$name) };
    (@argument $name:ident = $value:expr) => { $crate::diagnostic::Argument::from(&$value) };
}
pub use message;

impl Message {
    /// Its words in a language, told as `telling` asks.
    pub fn told(&self, tongue: Tongue, telling: &Telling<'_>) -> String {
        match self {
            Message::Own { id, args } => tell(tongue, id, args, telling),
            Message::Quoted(text) => (telling.sentence)(text),
        }
    }

    /// Its words for a page or another place that knows isolates.
    pub fn shown(&self, tongue: Tongue) -> String {
        self.write(tongue, true)
    }

    /// Its words for readers of text that machines carry: isolated only where the language runs from right to left.
    pub fn plain(&self, tongue: Tongue) -> String {
        self.write(tongue, tongue.is_right_to_left())
    }

    fn write(&self, tongue: Tongue, isolate: bool) -> String {
        let same = &|text: &str| text.to_owned();
        let telling = Telling {
            isolate,
            value: same,
            sentence: same,
        };
        self.told(tongue, &telling)
    }

    /// The first thing it speaks of.
    pub fn subject(&self) -> Option<&str> {
        match self {
            Message::Own { args, .. } => args.iter().find_map(|(_, arg)| match arg {
                Argument::Text(text) => Some(text.as_str()),
                Argument::Message(message) => message.subject(),
                Argument::Number(_) | Argument::List(_) => None,
            }),
            Message::Quoted(text) => text.split('`').nth(1),
        }
    }
}

impl Default for Message {
    fn default() -> Self {
        Message::Quoted(String::new())
    }
}

/// English, for logs and tests.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plain(Tongue::English))
    }
}

impl std::error::Error for Message {}

impl PartialEq<str> for Message {
    fn eq(&self, words: &str) -> bool {
        let said = self.to_string();
        said == words
    }
}

impl PartialEq<&str> for Message {
    fn eq(&self, words: &&str) -> bool {
        self == *words
    }
}

impl From<String> for Message {
    fn from(words: String) -> Self {
        Message::Quoted(words)
    }
}

impl From<&String> for Message {
    fn from(words: &String) -> Self {
        Message::Quoted(words.clone())
    }
}

impl From<&str> for Message {
    fn from(words: &str) -> Self {
        Message::Quoted(words.to_owned())
    }
}

impl From<&Message> for Argument {
    fn from(message: &Message) -> Self {
        Argument::Message(Box::new(message.clone()))
    }
}

impl From<&&Message> for Argument {
    fn from(message: &&Message) -> Self {
        (*message).into()
    }
}

impl From<&Vec<String>> for Argument {
    fn from(names: &Vec<String>) -> Self {
        Argument::List(names.clone())
    }
}

impl From<&Vec<&str>> for Argument {
    fn from(names: &Vec<&str>) -> Self {
        names.as_slice().into()
    }
}

impl From<&&[&str]> for Argument {
    fn from(names: &&[&str]) -> Self {
        (*names).into()
    }
}

impl From<&[&str]> for Argument {
    fn from(names: &[&str]) -> Self {
        Argument::List(names.iter().map(|name| (*name).to_owned()).collect())
    }
}

macro_rules! texts {
    ($($text:ty),*) => { $(
        impl From<&$text> for Argument {
            fn from(text: &$text) -> Self {
                Argument::Text(text.to_string())
            }
        }
    )* };
}
texts!(
    str,
    &str,
    &&str,
    String,
    &String,
    &&String,
    char,
    &char,
    Cow<'_, str>,
    &Cow<'_, str>,
    Box<str>,
    &Box<str>,
    Arc<str>,
    &Arc<str>,
    std::path::Display<'_>,
    Lang,
    &Lang,
    pulldown_cmark::CowStr<'_>,
    &pulldown_cmark::CowStr<'_>
);

macro_rules! numbers {
    ($($number:ty),*) => { $(
        impl From<&$number> for Argument {
            fn from(number: &$number) -> Self {
                Argument::Number((*number).into())
            }
        }
    )* };
}
numbers!(u64, u32, u16, u8);

impl From<&usize> for Argument {
    fn from(number: &usize) -> Self {
        Argument::Number(u64::try_from(*number).unwrap_or(u64::MAX))
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

const FSI: char = '\u{2068}';
const LRI: char = '\u{2066}';
const PDI: char = '\u{2069}';

/// How a message is told.
pub struct Telling<'t> {
    /// Whether what the message speaks of is isolated (UAX #9) where it runs against the sentence.
    pub isolate: bool,
    /// What becomes of a value that the message quotes: it is made visible, or shortened.
    pub value: &'t dyn Fn(&str) -> String,
    /// What becomes of a sentence of somebody else's.
    pub sentence: &'t dyn Fn(&str) -> String,
}

type Catalogue = FluentBundle<Arc<FluentResource>>;

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| catalogue(Tongue::English));
static FRENCH: LazyLock<Catalogue> = LazyLock::new(|| catalogue(Tongue::French));
static ARABIC: LazyLock<Catalogue> = LazyLock::new(|| catalogue(Tongue::Arabic));

/// The words of a message; its id, should the catalogue lack it, which the build script does not let pass.
fn tell(
    tongue: Tongue,
    id: &str,
    args: &[(&'static str, Argument)],
    telling: &Telling<'_>,
) -> String {
    let catalogue = match tongue {
        Tongue::English => &ENGLISH,
        Tongue::French => &FRENCH,
        Tongue::Arabic => &ARABIC,
    };
    let Some(pattern) = catalogue.get_message(id).and_then(|it| it.value()) else {
        return id.to_owned();
    };
    let args: FluentArgs = args
        .iter()
        .map(|(name, value)| (*name, argument(tongue, value, telling)))
        .collect();
    let mut faults = Vec::new();
    let words = catalogue.format_pattern(pattern, Some(&args), &mut faults);
    match telling.isolate && tongue.is_right_to_left() {
        true => typed_apart(&words),
        false => words.into_owned(),
    }
}

/// What stands in backticks is typed from left to right, signs at its ends included, in the midst of a sentence that runs the
/// other way. Parts of the sentence that were told before have their isolates already.
fn typed_apart(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 16);
    for (number, part) in words.split('`').enumerate() {
        if number > 0 {
            out.push('`');
        }
        let is_typed = number % 2 == 1 && !part.starts_with(LRI);
        match is_typed && !part.chars().all(is_right_to_left) {
            true => out.push_str(&format!("{LRI}{part}{PDI}")),
            false => out.push_str(part),
        }
    }
    out
}

fn argument(tongue: Tongue, argument: &Argument, telling: &Telling<'_>) -> FluentValue<'static> {
    // A backtick of the author's would end what is typed too early.
    let quoted = |text: &str| {
        let text = (telling.value)(text).replace('`', "'");
        isolate_value(tongue, text, telling.isolate)
    };
    match argument {
        Argument::Text(text) => quoted(text).into(),
        Argument::Number(number) => (*number).into(),
        Argument::Message(message) => message.told(tongue, telling).into(),
        Argument::List(names) => {
            let comma = if tongue.is_right_to_left() {
                "، "
            } else {
                ", "
            };
            let names: Vec<String> = names.iter().map(|it| format!("`{}`", quoted(it))).collect();
            names.join(comma).into()
        }
    }
}

/// A value in an isolate, where anything in it could join the run of the words around it or turn round there. A path or an
/// address runs from left to right, whatever its first letter is.
fn isolate_value(tongue: Tongue, value: String, isolate: bool) -> String {
    let runs_along = |c: char| match tongue.is_right_to_left() {
        true => is_right_to_left(c) || c == ' ',
        false => !is_right_to_left(c),
    };
    if !isolate || value.chars().all(runs_along) {
        return value;
    }
    let first = if value.contains('/') { LRI } else { FSI };
    format!("{first}{value}{PDI}")
}

/// Letters of the scripts that run from right to left: the blocks that Unicode keeps for them.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
        || matches!(c, '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

fn catalogue(tongue: Tongue) -> Catalogue {
    let locale = tongue.tag().parse().ok();
    let mut bundle = FluentBundle::new_concurrent(locale.into_iter().collect());
    // Only what is quoted is isolated, and only where that is asked for.
    bundle.set_use_isolating(false);
    for (_, text) in MESSAGES.iter().filter(|(tag, _)| *tag == tongue.tag()) {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
        bundle.add_resource_overriding(Arc::new(resource));
    }
    bundle
}
