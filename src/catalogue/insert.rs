//! What is inserted in a message: a value that Fluent passes along, and that prints itself through ICU4X.
//!
//! It carries the habits of its language, so nothing is looked up when it prints; Fluent's own store of formatters,
//! which is behind a lock, is never asked. Where texts are isolated, each insertion stands between FSI and PDI. Fluent
//! would isolate choices too, which are words of the message's own language, and would leave bare an argument that
//! stands alone in a message which is part of another.

use std::any::Any;
use std::borrow::Cow;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent::FluentValue;
use fluent::types::FluentType;

use super::arguments::Value;
use super::date::DateFormatters;
use super::number::{NumberFormatters, NumberOptions};

const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// How a language prints what is inserted.
#[derive(Debug)]
pub(super) struct Habits {
    pub(super) numbers: NumberFormatters,
    pub(super) dates: DateFormatters,
}

/// Makes insertions.
#[derive(Debug, Clone)]
pub(super) struct Inserter {
    pub(super) habits: Arc<Habits>,
    pub(super) isolate: bool,
}

/// A value to insert, or to choose by.
#[derive(Debug, Clone)]
pub(super) struct Insert {
    pub(super) shown: Inserted,
    by: Inserter,
}

/// The value itself.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Inserted {
    Text(String),
    Number(Decimal, NumberOptions),
}

impl Inserter {
    /// A value as Fluent takes it.
    pub(super) fn insert<'v>(&self, shown: Inserted) -> FluentValue<'v> {
        let by = self.clone();
        FluentValue::Custom(Box::new(Insert { shown, by }))
    }

    /// An argument as Fluent takes it.
    pub(super) fn argument<'v>(&self, value: &Value<'_>) -> FluentValue<'v> {
        self.insert(match value {
            Value::Text(text) => Inserted::Text(text.clone().into_owned()),
            Value::Number(number) => Inserted::Number(number.clone(), NumberOptions::default()),
        })
    }
}

impl Insert {
    /// What Fluent passes along, as it was made here.
    pub(super) fn of<'v>(value: &'v FluentValue<'_>) -> Option<&'v Inserted> {
        let FluentValue::Custom(custom) = value else {
            return None;
        };
        let any: &dyn Any = custom.as_ref().as_any();
        any.downcast_ref::<Insert>().map(|insert| &insert.shown)
    }

    fn print(&self) -> String {
        let mut out = String::with_capacity(32);
        if self.by.isolate {
            out.push(FSI);
        }
        match &self.shown {
            Inserted::Text(text) => out.push_str(text),
            Inserted::Number(number, options) => {
                self.by.habits.numbers.print(number, options, &mut out);
            }
        }
        if self.by.isolate {
            out.push(PDI);
        }
        out
    }
}

impl PartialEq for Insert {
    fn eq(&self, other: &Self) -> bool {
        self.shown == other.shown
    }
}

impl FluentType for Insert {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.print().into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.print().into()
    }
}

/// The text without isolation, when one insertion is all there is to it: nothing stands beside it.
pub(super) fn bare(text: Cow<'_, str>) -> String {
    let inner = text
        .strip_prefix(FSI)
        .and_then(|rest| rest.strip_suffix(PDI));
    match inner {
        Some(inner) if is_balanced(inner) => inner.to_owned(),
        _ => text.into_owned(),
    }
}

/// Whether every isolate that begins in the text ends in it, and the other way round.
fn is_balanced(text: &str) -> bool {
    let mut open = 0_usize;
    for character in text.chars() {
        match character {
            '\u{2066}'..=FSI => open += 1,
            PDI if open == 0 => return false,
            PDI => open -= 1,
            _ => {}
        }
    }
    open == 0
}
