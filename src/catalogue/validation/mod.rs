//! The validation of catalogues: what can be known about them before anybody asks for a message.
//!
//! Takes the text of `.ftl` files, language by language; gives [`Problem`]s: syntax, a name defined twice, a message or
//! an argument that one language has and another lacks, a plural category of CLDR that a count leaves out.
//!
//! `build.rs` includes this folder by its path and validates the built-in catalogues before they are embedded. That is why
//! nothing here imports from the crate: places are bytes ([`Spot`]), and each side turns them into lines in its own way.

use std::collections::BTreeMap;
use std::sync::Arc;

#[macro_use]
mod said;

mod compare;
mod count;
mod definition;
mod depth;
mod plural;
mod span;
mod syntax;

pub use compare::gaps;
pub use count::is_count;
pub use definition::{Definition, File, Text, attribute_suffix};
pub use plural::{Rules, category_name};
pub use said::{Said, SaidOf};
pub use span::{Source, Span, Spot};

/// One finding about a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Name of the finding, in kebab case.
    pub code: &'static str,
    /// Whether readers would be let down; otherwise only a person should look.
    pub grave: bool,
    /// Where.
    pub at: Spot,
    /// What is wrong.
    pub message: Said,
    /// What to do about it.
    pub hint: Option<Said>,
    /// The other culprit, with its part in the matter.
    pub second: Option<(Spot, Said)>,
    /// The tag of the language concerned, where one is.
    pub lang: Option<String>,
}

impl Problem {
    fn new(code: &'static str, at: Spot, message: Said) -> Self {
        Problem {
            code,
            grave: true,
            at,
            message,
            hint: None,
            second: None,
            lang: None,
        }
    }

    fn hint(self, hint: Said) -> Self {
        Problem {
            hint: Some(hint),
            ..self
        }
    }

    fn second(self, at: Spot, label: Said) -> Self {
        Problem {
            second: Some((at, label)),
            ..self
        }
    }

    fn lang(self, tag: &str) -> Self {
        Problem {
            lang: Some(tag.to_owned()),
            ..self
        }
    }

    fn grave(self, grave: bool) -> Self {
        Problem { grave, ..self }
    }
}

/// All that is defined for one language, whatever the number of its files.
#[derive(Debug)]
pub struct Language {
    /// Its tag, as in the names of its files.
    pub tag: String,
    /// Its plural rules.
    pub rules: Rules,
    /// The tags of the languages that lend it a message it lacks.
    pub fallback: Vec<String>,
    /// Its files, lowest layer first.
    pub files: Vec<Arc<str>>,
    /// What these files define, by key; of a key defined in several, the last definition.
    pub table: BTreeMap<String, Definition>,
}
