//! A message ready to be printed: texts, insertions and choices, with all references already followed.
//!
//! What is inserted is isolated wherever it has neighbours, through references and choices alike; a choice itself is not,
//! being words of the message's own language. Fluent's other implementations judge by the innermost text instead, and
//! leave bare an argument that stands alone in a message which is part of another.

use fixed_decimal::Decimal;

use super::arguments::{Args, Value};
use super::date::DateFormat;
use super::number::{NumberOptions, Numbers};

const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// A text with its insertions and choices.
#[derive(Debug, Default)]
pub(super) struct Pattern {
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Text(String),
    Insert(Insert),
    Choice(Choice),
}

/// Something printed in its place, or chosen by.
#[derive(Debug)]
pub(super) struct Insert {
    pub(super) source: Source,
    pub(super) format: Format,
}

/// Where an inserted value comes from.
#[derive(Debug)]
pub(super) enum Source {
    /// An argument of the message, by name.
    Argument(String),
    /// A number written in the catalogue.
    Number(Decimal),
    /// A text written in the catalogue.
    Text(String),
}

/// How a value is printed.
#[derive(Debug)]
pub(super) enum Format {
    /// Texts as they are, numbers by the habits of the locale.
    Plain(NumberOptions),
    /// By `NUMBER`.
    Number(NumberOptions),
    /// By `DATETIME`.
    Date(Box<DateFormat>),
}

/// One of several texts, by the value of something.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) by: Insert,
    /// Whether the keys are plural categories, so that a text makes no sense.
    pub(super) counts: bool,
    pub(super) variants: Vec<(Key, Pattern)>,
    /// The index of the variant for everything else.
    pub(super) default: usize,
}

/// What a variant is for.
#[derive(Debug)]
pub(super) enum Key {
    /// This number and no other.
    Exact(Decimal),
    /// A plural category, or a word.
    Word(String),
}

/// One printing of a message.
pub(super) struct Call<'c> {
    pub(super) args: &'c Args<'c>,
    pub(super) numbers: &'c Numbers,
    pub(super) isolate: bool,
}

/// An argument that is not what the message needs.
#[derive(Debug)]
pub(super) struct Refusal<'p> {
    pub(super) argument: &'p str,
    pub(super) wanted: &'static str,
}

impl Pattern {
    /// Adds words of the message's own.
    pub(super) fn push_text(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(Part::Text(last)) => last.push_str(text),
            _ => self.parts.push(Part::Text(text.to_owned())),
        }
    }

    /// Adds something to insert.
    pub(super) fn push_insert(&mut self, insert: Insert) {
        self.parts.push(Part::Insert(insert));
    }

    /// Adds a choice.
    pub(super) fn push_choice(&mut self, choice: Choice) {
        self.parts.push(Part::Choice(choice));
    }

    /// The text, when it has nothing to insert or to choose.
    pub(super) fn as_plain(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// The arguments it uses in any of its variants, sorted.
    pub(super) fn variables(&self) -> Vec<String> {
        let mut names = Vec::new();
        self.collect(&mut names);
        names.sort();
        names.dedup();
        names
    }

    fn collect(&self, names: &mut Vec<String>) {
        for part in &self.parts {
            match part {
                Part::Text(_) => {}
                Part::Insert(insert) => names.extend(insert.argument().map(str::to_owned)),
                Part::Choice(choice) => {
                    names.extend(choice.by.argument().map(str::to_owned));
                    for (_, pattern) in &choice.variants {
                        pattern.collect(names);
                    }
                }
            }
        }
    }

    /// The text for these arguments.
    pub(super) fn print<'p>(&'p self, call: &Call<'_>) -> Result<String, Refusal<'p>> {
        let mut out = String::with_capacity(64);
        self.write(call, true, &mut out)?;
        Ok(out)
    }

    /// `alone` says that nothing stands beside this pattern.
    fn write<'p>(
        &'p self,
        call: &Call<'_>,
        alone: bool,
        out: &mut String,
    ) -> Result<(), Refusal<'p>> {
        let alone = alone && self.parts.len() == 1;
        for part in &self.parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Insert(insert) if call.isolate && !alone => {
                    out.push(FSI);
                    insert.write(call, out)?;
                    out.push(PDI);
                }
                Part::Insert(insert) => insert.write(call, out)?,
                Part::Choice(choice) => choice.choose(call)?.write(call, alone, out)?,
            }
        }
        Ok(())
    }
}

enum Seen<'v> {
    Text(&'v str),
    Number(&'v Decimal),
}

impl Insert {
    /// Printed without a function.
    pub(super) fn plain(source: Source) -> Self {
        let mut options = NumberOptions::default();
        if let Source::Number(number) = &source {
            options.as_written(number);
        }
        Insert {
            source,
            format: Format::Plain(options),
        }
    }

    fn argument(&self) -> Option<&str> {
        match &self.source {
            Source::Argument(name) => Some(name),
            _ => None,
        }
    }

    fn seen<'v>(&'v self, call: &Call<'v>) -> Seen<'v> {
        match &self.source {
            Source::Number(number) => Seen::Number(number),
            Source::Text(text) => Seen::Text(text),
            Source::Argument(name) => match call.args.get(name) {
                Some(Value::Number(number)) => Seen::Number(number),
                Some(Value::Text(text)) => Seen::Text(text),
                // Arguments are checked before anything is printed.
                None => Seen::Text(""),
            },
        }
    }

    fn write<'p>(&'p self, call: &Call<'_>, out: &mut String) -> Result<(), Refusal<'p>> {
        match (&self.format, self.seen(call)) {
            (Format::Plain(_), Seen::Text(text)) => out.push_str(text),
            (Format::Plain(options) | Format::Number(options), Seen::Number(number)) => {
                call.numbers.print(number, options, out);
            }
            (Format::Number(_), Seen::Text(_)) => return Err(self.refusal("a number")),
            (Format::Date(format), Seen::Text(text)) => match format.print(text) {
                Some(date) => out.push_str(&date),
                None => return Err(self.refusal(format.wanted())),
            },
            (Format::Date(format), Seen::Number(_)) => return Err(self.refusal(format.wanted())),
        }
        Ok(())
    }

    fn refusal(&self, wanted: &'static str) -> Refusal<'_> {
        Refusal {
            argument: self.argument().unwrap_or_default(),
            wanted,
        }
    }
}

impl Choice {
    fn choose<'p>(&'p self, call: &Call<'_>) -> Result<&'p Pattern, Refusal<'p>> {
        let index = match self.by.seen(call) {
            Seen::Text(_) if self.counts => return Err(self.by.refusal("a number")),
            Seen::Text(text) => self.word(text),
            Seen::Number(number) => self.number(number, call.numbers),
        };
        let (_, pattern) = &self.variants[index.unwrap_or(self.default)];
        Ok(pattern)
    }

    fn word(&self, word: &str) -> Option<usize> {
        self.variants
            .iter()
            .position(|(key, _)| matches!(key, Key::Word(known) if known == word))
    }

    /// A number among the keys goes before a category, wherever it stands.
    fn number(&self, number: &Decimal, numbers: &Numbers) -> Option<usize> {
        let exact = self
            .variants
            .iter()
            .position(|(key, _)| matches!(key, Key::Exact(known) if equal(known, number)));
        match &self.by.format {
            Format::Plain(options) | Format::Number(options) => {
                exact.or_else(|| self.word(numbers.category(number, options)))
            }
            Format::Date(_) => exact,
        }
    }
}

/// Whether two numbers are equal, however many noughts they are written with.
fn equal(a: &Decimal, b: &Decimal) -> bool {
    let bare = |number: &Decimal| {
        let mut number = number.clone();
        number.absolute.trim_start();
        number.absolute.trim_end();
        number
    };
    bare(a) == bare(b)
}
