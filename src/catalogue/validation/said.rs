//! What is said of a catalogue, before anybody has chosen a language for it: the id of a message with what it speaks of.
//!
//! The crate makes a `Message` of it, whose words stand in `messages/`; `build.rs`, which cannot import the crate, prints it as
//! it is. The macro has the name and the form of the crate's own, so that the tests find its calls.

/// The id of a message, with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The id.
    pub id: &'static str,
    /// The arguments by their names.
    pub args: Vec<(&'static str, SaidOf)>,
}

/// What a message speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaidOf {
    /// A name or a value.
    Text(String),
    /// A number, which may choose a plural.
    Number(u64),
    /// Names that can be typed.
    List(Vec<String>),
    /// A part of the sentence.
    Said(Box<Said>),
}

impl Said {
    /// The text of an argument.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.args.iter().find_map(|(known, value)| match value {
            SaidOf::Text(text) if *known == name => Some(text.as_str()),
            _ => None,
        })
    }
}

impl From<&str> for SaidOf {
    fn from(text: &str) -> Self {
        SaidOf::Text(text.to_owned())
    }
}

impl From<&String> for SaidOf {
    fn from(text: &String) -> Self {
        SaidOf::Text(text.clone())
    }
}

impl From<String> for SaidOf {
    fn from(text: String) -> Self {
        SaidOf::Text(text)
    }
}

impl From<char> for SaidOf {
    fn from(sign: char) -> Self {
        SaidOf::Text(sign.to_string())
    }
}

impl From<usize> for SaidOf {
    fn from(number: usize) -> Self {
        SaidOf::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl From<Vec<String>> for SaidOf {
    fn from(names: Vec<String>) -> Self {
        SaidOf::List(names)
    }
}

impl From<Said> for SaidOf {
    fn from(said: Said) -> Self {
        SaidOf::Said(Box::new(said))
    }
}

macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        super::said::Said {
            id: $id,
            args: vec![$((stringify!($name), super::said::SaidOf::from($value))),*],
        }
    };
}
