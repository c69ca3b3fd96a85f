//! How expressions of Fluent are read, by who checks messages and by who prints them.
//!
//! The tree is that of `fluent-syntax`, whose names and texts are [`Span`]s of the files.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::ast::{Expression, InlineExpression, NamedArgument, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::validation::{Span, Text, attribute_suffix};
use crate::route::compose;

/// The texts of a language by their keys, layers merged; terms as well.
pub(super) type Texts = BTreeMap<String, Arc<Text>>;

/// What stands in a placeable, but for choices.
pub(super) type Inline = InlineExpression<Span>;

/// What variables stand for: inside a term what it was given, literals by name; elsewhere the arguments of the message.
pub(super) type Scope<'t> = Option<&'t [NamedArgument<Span>]>;

/// Another text that stands in one.
pub(super) struct TextReference<'t> {
    /// Its key.
    pub(super) key: String,
    /// Its name, where it is referred to.
    pub(super) name: &'t Span,
    /// What variables stand for in it.
    pub(super) scope: Scope<'t>,
}

impl<'t> TextReference<'t> {
    /// What an expression refers to: a message, which sees what is seen here, or a term, which sees what it is given.
    pub(super) fn of(inline: &'t Inline, scope: Scope<'t>) -> Option<Self> {
        let (sign, id, attribute, scope) = match inline {
            InlineExpression::MessageReference { id, attribute } => ("", id, attribute, scope),
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let given: &[_] = arguments.as_ref().map_or(&[], |it| &it.named);
                ("-", id, attribute, Some(given))
            }
            _ => return None,
        };
        let suffix = attribute_suffix(attribute.as_ref());
        Some(TextReference {
            key: format!("{sign}{}{suffix}", id.name.text()),
            name: &id.name,
            scope,
        })
    }
}

/// An expression without the braces around it.
pub(super) fn bare(mut expression: &Expression<Span>) -> &Expression<Span> {
    while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
        expression = inner;
    }
    expression
}

/// What an expression stands for: a variable inside a term for its literal, any other for itself. The error is the name of
/// what the term was not given.
pub(super) fn settle<'t>(inline: &'t Inline, scope: Scope<'t>) -> Result<&'t Inline, &'t Span> {
    let (InlineExpression::VariableReference { id }, Some(given)) = (inline, scope) else {
        return Ok(inline);
    };
    let literal = given.iter().find(|it| it.name == *id);
    literal.map(|it| &it.value).ok_or(&id.name)
}

/// What a quotation says.
pub(super) fn quoted(value: &Span) -> Cow<'_, str> {
    match compose(value.text()) {
        Cow::Borrowed(text) => unescape_unicode_to_string(text),
        Cow::Owned(text) => Cow::Owned(unescape_unicode_to_string(&text).into_owned()),
    }
}

/// The variant that a word chooses; the default one where none has its name.
pub(super) fn named<'t>(
    variants: &'t [Variant<Span>],
    word: Option<&str>,
) -> Option<&'t Variant<Span>> {
    let is_named = |it: &&Variant<Span>| matches!(&it.key, VariantKey::Identifier { name } if Some(name.text()) == word);
    let found = variants.iter().find(is_named);
    found.or_else(|| variants.iter().find(|it| it.default))
}
