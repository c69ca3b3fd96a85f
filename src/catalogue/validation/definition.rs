//! What a catalogue defines: keys, the arguments each uses, the messages it builds on, what it counts.
//!
//! A key names one text: `id` a message, `id.attribute` an attribute of it, `-id` and `-id.attribute` the same of a
//! term. Texts are the unit of everything: a layer that overrides an attribute leaves the rest of the message alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource,
};

use super::count::{Count, is_count};
use super::{Problem, Span, Spot, syntax};

/// One file, read.
#[derive(Debug)]
pub struct File<'s> {
    resource: Resource<Span<'s>>,
}

/// A text where it is defined.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'f, 's> {
    /// The name of the message, term or attribute.
    pub name: Span<'s>,
    /// The text.
    pub pattern: &'f Pattern<Span<'s>>,
}

/// What validation needs to know of one text.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Where it is defined.
    pub spot: Spot,
    /// The arguments it uses itself, without `$`.
    pub variables: BTreeSet<String>,
    /// The keys of the messages it builds on; their arguments are needed too.
    pub messages: BTreeSet<String>,
    /// Its choices by count.
    pub counts: Vec<Count>,
}

impl<'s> File<'s> {
    /// Reads the file `path`, whose content is `text`.
    pub fn read(path: &Arc<str>, text: &'s str) -> (Self, Vec<Problem>) {
        let (resource, mut problems) = syntax::parse(path, text);
        let file = File { resource };
        let mut first: BTreeMap<String, Span> = BTreeMap::new();
        for (key, origin) in file.texts() {
            if let Some(earlier) = first.insert(key.clone(), origin.name) {
                let here = Spot::range(path, origin.name.range());
                let there = Spot::range(path, earlier.range());
                problems.push(
                    Problem::new(
                        "duplicate-message",
                        here,
                        message!("defined-twice", key = &key),
                    )
                    .second(there, message!("first-defined-here"))
                    .hint(message!("rename-or-delete")),
                );
            }
        }
        (file, problems)
    }

    /// All texts of the file with their keys, in its order.
    pub fn texts(&self) -> Vec<(String, Origin<'_, 's>)> {
        let mut texts = Vec::new();
        for entry in &self.resource.body {
            match entry {
                Entry::Message(message) => {
                    let value = message.value.as_ref();
                    push_texts(
                        String::new(),
                        message.id.name,
                        value,
                        &message.attributes,
                        &mut texts,
                    );
                }
                Entry::Term(term) => {
                    push_texts(
                        "-".into(),
                        term.id.name,
                        Some(&term.value),
                        &term.attributes,
                        &mut texts,
                    );
                }
                _ => {}
            }
        }
        texts
    }

    /// What the file defines, by key.
    pub fn definitions(&self, path: &Arc<str>) -> BTreeMap<String, Definition> {
        self.texts()
            .into_iter()
            .map(|(key, origin)| (key, Definition::of(path, origin)))
            .collect()
    }
}

fn push_texts<'f, 's>(
    prefix: String,
    name: Span<'s>,
    value: Option<&'f Pattern<Span<'s>>>,
    attributes: &'f [Attribute<Span<'s>>],
    texts: &mut Vec<(String, Origin<'f, 's>)>,
) {
    let id = prefix + name.text;
    if let Some(pattern) = value {
        texts.push((id.clone(), Origin { name, pattern }));
    }
    for attribute in attributes {
        let key = format!("{id}.{}", attribute.id.name.text);
        let origin = Origin {
            name: attribute.id.name,
            pattern: &attribute.value,
        };
        texts.push((key, origin));
    }
}

impl Definition {
    fn of(path: &Arc<str>, origin: Origin<'_, '_>) -> Self {
        let mut definition = Definition {
            spot: Spot::range(path, origin.name.range()),
            variables: BTreeSet::new(),
            messages: BTreeSet::new(),
            counts: Vec::new(),
        };
        definition.see(origin.pattern);
        definition
    }

    fn see(&mut self, pattern: &Pattern<Span>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.see_expression(expression);
            }
        }
    }

    fn see_expression(&mut self, expression: &Expression<Span>) {
        match expression {
            Expression::Inline(inline) => self.see_inline(inline),
            Expression::Select { selector, variants } => {
                self.see_inline(selector);
                if is_count(selector, variants) {
                    self.counts
                        .push(Count::of(&self.spot.path, selector, variants));
                }
                for variant in variants {
                    self.see(&variant.value);
                }
            }
        }
    }

    /// What is passed to a term is quoted or a number, never an argument, so terms are not looked into.
    fn see_inline(&mut self, inline: &InlineExpression<Span>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.text.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute_suffix(attribute.as_ref());
                self.messages.insert(format!("{}{attribute}", id.name.text));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.see_inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.see_expression(expression),
            InlineExpression::TermReference { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// What an attribute adds to the key of its message or term.
pub fn attribute_suffix(attribute: Option<&Identifier<Span>>) -> String {
    attribute.map_or(String::new(), |id| format!(".{}", id.name.text))
}
