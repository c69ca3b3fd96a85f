//! What a template hands to a message: names and values, in the order written.

use std::borrow::Cow;

use fixed_decimal::{Decimal, FloatPrecision};

/// The arguments of one call; a handful, so a list.
#[derive(Debug, Clone, Default)]
pub struct Args<'a>(Vec<(Cow<'a, str>, Value<'a>)>);

/// The value of an argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// A text, or a date in ISO 8601 for `DATETIME`.
    Text(Cow<'a, str>),
    /// A number, exact: what is counted is what is printed.
    Number(Decimal),
}

impl<'a> Args<'a> {
    /// No arguments.
    pub fn new() -> Self {
        Args(Vec::new())
    }

    /// Adds one; the last of a name counts.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }

    /// The value of an argument.
    pub fn get(&self, name: &str) -> Option<&Value<'a>> {
        let found = self.0.iter().rev().find(|(known, _)| known == name);
        found.map(|(_, value)| value)
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(name, _)| name)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The names and values, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Value<'a>)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

impl<'a, N: Into<Cow<'a, str>>, V: Into<Value<'a>>> FromIterator<(N, V)> for Args<'a> {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        pairs
            .into_iter()
            .fold(Args::new(), |args, (name, value)| args.with(name, value))
    }
}

impl Value<'_> {
    /// A number with a fraction; `None` for infinities and what is not a number, which no language can print.
    pub fn real(number: f64) -> Option<Self> {
        Decimal::try_from_f64(number, FloatPrecision::RoundTrip)
            .ok()
            .map(Value::Number)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(number.into())
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Value::Number(number.into())
    }
}

impl From<i32> for Value<'_> {
    fn from(number: i32) -> Self {
        Value::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::Number(number.into())
    }
}
