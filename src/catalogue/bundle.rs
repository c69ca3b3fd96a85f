//! Fluent's bundles: they hold the messages of one language, and resolve them.
//!
//! Two bundles share the texts, for printing with isolation and without. Each has three functions: `NUMBER`, `DATETIME`
//! and `VARIANT`, which says what variant of a choice a value asks for. The functions cannot be called wrongly: all calls
//! were checked when the texts were rewritten, and all arguments are before a message is printed.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Resource};
use fluent_syntax::serializer::serialize;

use super::arguments::Args;
use super::date::DateOptions;
use super::insert::{Habits, Insert, Inserted, Inserter, bare};
use super::number::NumberOptions;
use super::rewrite::BundleTexts;
use super::rewrite::tree::{exact_key, split};

/// The messages of one language, ready to be printed.
pub(super) struct Bundles {
    isolating: Bundle,
    plain: Bundle,
}

struct Bundle {
    fluent: FluentBundle<Arc<FluentResource>>,
    inserter: Inserter,
}

impl Bundles {
    /// The bundles of a language with these texts, by key, and these habits.
    pub(super) fn new(texts: BundleTexts, habits: Habits) -> Self {
        let resource = Arc::new(resource(texts));
        let habits = Arc::new(habits);
        let bundle = |isolate| {
            let habits = habits.clone();
            Bundle::new(resource.clone(), Inserter { habits, isolate })
        };
        Bundles {
            isolating: bundle(true),
            plain: bundle(false),
        }
    }

    /// Passes all words of the messages through `transform`.
    pub(super) fn disguise(&mut self, transform: fn(&str) -> Cow<'_, str>) {
        for bundle in [&mut self.isolating, &mut self.plain] {
            bundle.fluent.set_transform(Some(transform));
        }
    }

    /// The message or attribute `key` with these arguments, which suit it; nothing if there is none.
    pub(super) fn print(&self, key: &str, args: &Args<'_>, isolate: bool) -> Option<String> {
        let bundle = if isolate {
            &self.isolating
        } else {
            &self.plain
        };
        let (id, attribute) = split(key);
        let message = bundle.fluent.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs = args
            .iter()
            .map(|(name, value)| (name, bundle.inserter.argument(value)))
            .collect();
        // All that it could hold against the message is reported when the catalogues are read.
        let mut errors = Vec::new();
        let text = bundle
            .fluent
            .format_pattern(pattern, Some(&args), &mut errors);
        Some(if isolate {
            bare(text)
        } else {
            text.into_owned()
        })
    }
}

impl fmt::Debug for Bundles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundles").finish_non_exhaustive()
    }
}

impl Bundle {
    fn new(resource: Arc<FluentResource>, inserter: Inserter) -> Self {
        // Nothing in it asks what language this is: plurals, numbers and dates are ours.
        let mut fluent = FluentBundle::new_concurrent(Vec::new());
        fluent.set_use_isolating(false);
        let number = inserter.clone();
        let date = inserter.clone();
        let variant = inserter.habits.clone();
        // No message has the name of a function, so no name is taken.
        let _ = fluent.add_function("NUMBER", move |given, options| {
            self::number(&number, given, options).unwrap_or(FluentValue::Error)
        });
        let _ = fluent.add_function("DATETIME", move |given, options| {
            self::date(&date, given, options).unwrap_or(FluentValue::Error)
        });
        let _ = fluent.add_function("VARIANT", move |given, _| {
            self::variant(&variant, given).unwrap_or(FluentValue::Error)
        });
        fluent.add_resource_overriding(resource);
        Bundle { fluent, inserter }
    }
}

/// Fluent reads the texts anew; that it reads what was written is what the serialiser is for.
fn resource(texts: BundleTexts) -> FluentResource {
    let mut messages: BTreeMap<String, Message<String>> = BTreeMap::new();
    for (key, pattern) in texts {
        let (id, attribute) = split(&key);
        let name = |name: &str| Identifier { name: name.into() };
        let message = messages.entry(id.to_owned()).or_insert_with(|| Message {
            id: name(id),
            value: None,
            attributes: Vec::new(),
            comment: None,
        });
        match attribute {
            None => message.value = Some(pattern),
            Some(attribute) => message.attributes.push(Attribute {
                id: name(attribute),
                value: pattern,
            }),
        }
    }
    let body = messages.into_values().map(Entry::Message).collect();
    FluentResource::try_new(serialize(&Resource { body })).unwrap_or_else(|(resource, _)| resource)
}

/// A text given to it is a number written in the catalogue, whose fraction is kept: `{ 3.50 }` prints two digits.
fn number<'v>(
    inserter: &Inserter,
    given: &[FluentValue<'v>],
    named: &FluentArgs<'_>,
) -> Option<FluentValue<'v>> {
    let mut options = NumberOptions::default();
    set_all(named, |name, value| options.set(name, value));
    let number = match given.first()? {
        FluentValue::String(literal) => {
            let number = Decimal::try_from_str(literal).ok()?;
            options.as_written(&number);
            number
        }
        argument => match Insert::of(argument)? {
            Inserted::Number(number, _) => number.clone(),
            Inserted::Text(_) => return None,
        },
    };
    Some(inserter.insert(Inserted::Number(number, options)))
}

fn date<'v>(
    inserter: &Inserter,
    given: &[FluentValue<'v>],
    named: &FluentArgs<'_>,
) -> Option<FluentValue<'v>> {
    let mut options = DateOptions::default();
    set_all(named, |name, value| options.set(name, value));
    let iso = match given.first()? {
        FluentValue::String(literal) => literal,
        argument => match Insert::of(argument)? {
            Inserted::Text(text) => text.as_str(),
            Inserted::Number(..) => return None,
        },
    };
    let text = inserter.habits.dates.print(&options, iso)?;
    Some(inserter.insert(Inserted::Text(text)))
}

/// After the value come the numbers among the keys, which go before its category wherever they stand.
fn variant<'v>(habits: &Habits, given: &[FluentValue<'v>]) -> Option<FluentValue<'v>> {
    let (value, keys) = given.split_first()?;
    let (number, options) = match Insert::of(value)? {
        Inserted::Text(text) => return Some(text.clone().into()),
        Inserted::Number(number, options) => (number, options),
    };
    let exact = keys.iter().find_map(|key| match key {
        FluentValue::String(key) => {
            let equal = is_equal(&Decimal::try_from_str(key).ok()?, number);
            equal.then(|| exact_key(key))
        }
        _ => None,
    });
    Some(match exact {
        Some(key) => key.into(),
        None => habits.numbers.category(number, options).into(),
    })
}

fn set_all<E>(named: &FluentArgs<'_>, mut set: impl FnMut(&str, &str) -> Result<(), E>) {
    for (name, value) in named.iter() {
        if let FluentValue::String(value) = value {
            // What cannot be set was reported when the catalogues were read.
            let _ = set(name, value);
        }
    }
}

/// Whether two numbers are equal, however many noughts they are written with.
fn is_equal(a: &Decimal, b: &Decimal) -> bool {
    let bare = |number: &Decimal| {
        let mut number = number.clone();
        number.absolute.trim_start();
        number.absolute.trim_end();
        number
    };
    bare(a) == bare(b)
}
