//! The pieces of Fluent's syntax tree that rewritten texts are made of.
//!
//! Everything stays on one line until it is serialised, choices apart: a text that is put into another may begin with
//! what Fluent takes for syntax at the beginning of a line, and its own line ends would lose their indentation.

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, NamedArgument, Pattern, PatternElement,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::route::nfc;

/// An expression, rewritten.
pub(in crate::catalogue) type Inline = InlineExpression<String>;
/// A piece of a text, rewritten.
pub(in crate::catalogue) type Element = PatternElement<String>;

/// A key as the id of a message, and its attribute where it is that of one.
pub(in crate::catalogue) fn split(key: &str) -> (&str, Option<&str>) {
    key.split_once('.')
        .map_or((key, None), |(id, name)| (id, Some(name)))
}

/// The name of the variant for a number, `exactly-2_5` for `2.5`.
pub(in crate::catalogue) fn exact_key(number: &str) -> String {
    format!("exactly-{}", number.replace('.', "_"))
}

pub(super) fn quote(value: &str) -> Inline {
    InlineExpression::StringLiteral { value: nfc(value) }
}

pub(super) fn identifier(name: &str) -> Identifier<String> {
    Identifier { name: name.into() }
}

pub(super) fn message(key: &str) -> Inline {
    let (id, attribute) = split(key);
    InlineExpression::MessageReference {
        id: identifier(id),
        attribute: attribute.map(identifier),
    }
}

pub(super) fn call(
    name: &str,
    positional: Vec<Inline>,
    named: Vec<NamedArgument<String>>,
) -> Inline {
    InlineExpression::FunctionReference {
        id: identifier(name),
        arguments: CallArguments { positional, named },
    }
}

/// A number written in the catalogue is quoted, or Fluent would make it a binary fraction.
pub(super) fn print(value: Inline) -> Inline {
    match value {
        InlineExpression::NumberLiteral { value } => {
            call("NUMBER", vec![quote(&value)], Vec::new())
        }
        other => other,
    }
}

pub(super) fn placeable(inline: Inline) -> Element {
    PatternElement::Placeable {
        expression: Expression::Inline(inline),
    }
}

/// Adds words of the catalogue.
pub(super) fn push_text(text: &str, out: &mut Vec<Element>) {
    for line in nfc(text).split_inclusive(['\n', '\r']) {
        let words = line.trim_end_matches(['\n', '\r']);
        if !words.is_empty() {
            let value = words.to_owned();
            out.push(PatternElement::TextElement { value });
        }
        if words.len() < line.len() {
            let end = if line.ends_with('\n') { "A" } else { "D" };
            out.push(placeable(quote(&format!("\\u000{end}"))));
        }
    }
}

/// Adds the name of something that cannot be printed.
pub(super) fn push_name(name: &str, out: &mut Vec<Element>) {
    out.push(placeable(quote(&format!("{{{name}}}"))));
}

/// A text that Fluent reads as it is wherever the serialiser begins it.
pub(super) fn whole(mut elements: Vec<Element>) -> Pattern<String> {
    let sound = match elements.first() {
        Some(PatternElement::TextElement { value }) => !value.starts_with(['[', '*', '.', ' ']),
        Some(PatternElement::Placeable { .. }) => true,
        None => false,
    };
    if !sound {
        elements.insert(0, placeable(quote("")));
    }
    Pattern { elements }
}

/// How many placeables there are, in the variants that have most.
pub(super) fn placeables(pattern: &Pattern<String>) -> usize {
    let count = |element: &Element| match element {
        PatternElement::TextElement { .. } => 0,
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => {
            let most = variants.iter().map(|it| placeables(&it.value)).max();
            1 + most.unwrap_or_default()
        }
        PatternElement::Placeable { .. } => 1,
    };
    pattern.elements.iter().map(count).sum()
}

/// The text, when it has nothing to insert or to choose.
pub(super) fn plain(elements: &[Element]) -> Option<String> {
    let words = elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(value.as_str().into()),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => Some(unescape_unicode_to_string(value)),
        PatternElement::Placeable { .. } => None,
    });
    words.collect()
}
