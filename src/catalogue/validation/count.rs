//! Choices by count: `{ $count -> [one] … *[other] … }`.
//!
//! Fluent does not say whether a choice is by plural category or by word. Here it counts when all words among its keys
//! are categories of CLDR and something more than a lone `*[other]` says so: another category, a number among the keys,
//! or `NUMBER()`.

use fluent_syntax::ast::{CallArguments, InlineExpression, Variant, VariantKey};
use icu_plurals::PluralCategory;

use super::{Span, Spot};

/// A choice by plural category.
#[derive(Debug, Clone)]
pub struct Count {
    /// Where.
    pub spot: Spot,
    /// What is counted, as written.
    pub what: String,
    /// Whether ordinals are meant (`1st`, `2nd`) and not quantities.
    pub ordinal: bool,
    /// The categories with a variant of their own.
    pub categories: Vec<(PluralCategory, Spot)>,
    /// The whole numbers with a variant of their own.
    pub exact: Vec<u64>,
}

/// Whether a choice is by plural category.
pub fn is_count(selector: &InlineExpression<Span>, variants: &[Variant<Span>]) -> bool {
    let certain = match selector {
        InlineExpression::VariableReference { .. } => false,
        InlineExpression::FunctionReference { id, .. } if id.name.text() == "NUMBER" => true,
        _ => return false,
    };
    let mut hinted = certain;
    for variant in variants {
        match &variant.key {
            VariantKey::NumberLiteral { .. } => hinted = true,
            VariantKey::Identifier { name } => {
                match PluralCategory::get_for_cldr_string(name.text()) {
                    None => return false,
                    Some(category) => hinted |= category != PluralCategory::Other,
                }
            }
        }
    }
    hinted
}

impl Count {
    /// The choice by plural category that these variants make, if it [`is_count`].
    pub(super) fn of(
        selector: &InlineExpression<Span>,
        variants: &[Variant<Span>],
    ) -> Option<Self> {
        let (InlineExpression::VariableReference { id }
        | InlineExpression::FunctionReference { id, .. }) = selector
        else {
            return None;
        };
        if !is_count(selector, variants) {
            return None;
        }
        let mut count = Count {
            spot: id.name.spot(),
            what: subject(selector),
            ordinal: is_ordinal(selector),
            categories: Vec::new(),
            exact: Vec::new(),
        };
        for variant in variants {
            match &variant.key {
                VariantKey::NumberLiteral { value } => {
                    count.exact.extend(value.text().parse::<u64>())
                }
                VariantKey::Identifier { name } => count.categories.extend(
                    PluralCategory::get_for_cldr_string(name.text())
                        .map(|category| (category, name.spot())),
                ),
            }
        }
        Some(count)
    }
}

/// What selects, as written.
fn subject(selector: &InlineExpression<Span>) -> String {
    match selector {
        InlineExpression::VariableReference { id } => format!("${}", id.name.text()),
        InlineExpression::NumberLiteral { value } => value.text().to_owned(),
        InlineExpression::FunctionReference { id, arguments } => {
            let argument = arguments.positional.first();
            argument.map_or_else(|| id.name.text().to_owned(), subject)
        }
        _ => String::new(),
    }
}

fn is_ordinal(selector: &InlineExpression<Span>) -> bool {
    let InlineExpression::FunctionReference {
        arguments: CallArguments { named, .. },
        ..
    } = selector
    else {
        return false;
    };
    named.iter().any(|argument| {
        argument.name.name.text() == "type"
            && matches!(&argument.value, InlineExpression::StringLiteral { value } if value.text() == "ordinal")
    })
}
