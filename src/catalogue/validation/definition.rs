//! What a catalogue defines: keys, the arguments each uses, the messages it builds on, what it counts.
//!
//! A key names one text: `id` a message, `id.attribute` an attribute of it, `-id` and `-id.attribute` the same of a
//! term. Texts are the unit of everything: a layer that overrides an attribute leaves the rest of the message alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement,
};

use super::count::Count;
use super::{Problem, Source, Span, Spot, syntax};

/// One file, read.
#[derive(Debug)]
pub struct File {
    /// The file.
    pub source: Arc<Source>,
    /// All its texts with their keys, in its order.
    pub texts: Vec<(String, Arc<Text>)>,
}

/// A text as it was read.
#[derive(Debug)]
pub struct Text {
    /// The name of the message, term or attribute, where it is defined.
    pub name: Span,
    /// The text.
    pub pattern: Pattern<Span>,
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

impl File {
    /// Reads a file.
    pub fn read(source: Source) -> (Self, Vec<Problem>) {
        let source = Arc::new(source);
        let (resource, mut problems) = syntax::parse(&source);
        let mut texts = Vec::new();
        for entry in resource.body {
            match entry {
                Entry::Message(it) => {
                    push_texts(
                        it.id.name.text(),
                        &it.id,
                        it.value,
                        it.attributes,
                        &mut texts,
                    );
                }
                Entry::Term(it) => {
                    let key = format!("-{}", it.id.name.text());
                    push_texts(&key, &it.id, Some(it.value), it.attributes, &mut texts);
                }
                _ => {}
            }
        }
        let mut first: BTreeMap<&str, &Span> = BTreeMap::new();
        for (key, text) in &texts {
            if let Some(earlier) = first.insert(key, &text.name) {
                let message = message!("defined-twice", key = key);
                problems.push(
                    Problem::new("duplicate-message", text.name.spot(), message)
                        .second(earlier.spot(), message!("first-defined-here"))
                        .hint(message!("rename-or-delete")),
                );
            }
        }
        (File { source, texts }, problems)
    }

    /// Each text as it stands in the file, from its name up to the next one.
    pub fn written(&self) -> impl Iterator<Item = (&str, &Text, &str)> {
        let start = |text: &Text| text.name.range().start;
        let next = self.texts.iter().skip(1).map(move |(_, text)| start(text));
        let ends = next.chain([self.source.text.len()]);
        let texts = self.texts.iter().zip(ends);
        texts.map(move |((key, text), end)| {
            let lines = self.source.text.get(start(text)..end);
            (key.as_str(), &**text, lines.unwrap_or_default())
        })
    }

    /// What the file defines, by key.
    pub fn definitions(&self) -> BTreeMap<String, Definition> {
        let texts = self.texts.iter();
        texts
            .map(|(key, text)| (key.clone(), Definition::of(text)))
            .collect()
    }
}

fn push_texts(
    key: &str,
    id: &Identifier<Span>,
    value: Option<Pattern<Span>>,
    attributes: Vec<Attribute<Span>>,
    texts: &mut Vec<(String, Arc<Text>)>,
) {
    let mut push = |key, id: &Identifier<Span>, pattern| {
        let name = id.name.clone();
        texts.push((key, Arc::new(Text { name, pattern })));
    };
    if let Some(pattern) = value {
        push(key.to_owned(), id, pattern);
    }
    for Attribute { id, value } in attributes {
        push(format!("{key}.{}", id.name.text()), &id, value);
    }
}

impl Definition {
    /// That of a text.
    pub fn of(text: &Text) -> Self {
        let mut definition = Definition {
            spot: text.name.spot(),
            variables: BTreeSet::new(),
            messages: BTreeSet::new(),
            counts: Vec::new(),
        };
        definition.see(&text.pattern);
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
                self.counts.extend(Count::of(selector, variants));
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
                self.variables.insert(id.name.text().to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute_suffix(attribute.as_ref());
                self.messages
                    .insert(format!("{}{attribute}", id.name.text()));
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
    attribute.map_or(String::new(), |id| format!(".{}", id.name.text()))
}
