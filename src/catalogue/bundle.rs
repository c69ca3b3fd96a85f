//! Messages printed from their trees, as Fluent says.
//!
//! A text is words and placeables. A placeable inserts a value (an argument, a number, what a function makes of either), refers
//! to another text, or chooses one of several by a value. What is inserted is printed by ICU4X, in the language of the
//! message; words and choices are the message's own. With isolation each insertion stands between FSI and PDI (UAX #9).
//!
//! Everything that can be wrong was told when the catalogues were read ([`super::checker`]); here it prints in braces, and a
//! message has [`MOST_PLACEABLES`] at the most, however it refers to itself.

use std::borrow::Cow;
use std::ops::Range;

use fixed_decimal::Decimal;
use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};

use super::arguments::{Args, Value};
use super::date::DateFormatters;
use super::function::Function;
use super::number::{NumberFormatters, NumberOptions};
use super::scope::{Inline, Scope, TextReference, Texts, bare, named, quoted, settle};
use super::validation::Span;
use crate::route::compose;

/// So many placeables are resolved for one message, as in other implementations of Fluent: without a limit, thirty short lines
/// could ask for a thousand million words.
pub(super) const MOST_PLACEABLES: usize = 100;

const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// The messages of one language, and how it prints what is inserted in them.
#[derive(Debug)]
pub(super) struct Bundle {
    pub(super) texts: Texts,
    pub(super) numbers: NumberFormatters,
    pub(super) dates: DateFormatters,
    /// What all words pass through.
    pub(super) disguise: Option<Disguise>,
}

type Disguise = fn(&str) -> Cow<'_, str>;

/// Prints one message.
struct Resolver<'t> {
    bundle: &'t Bundle,
    args: &'t Args<'t>,
    isolate: bool,
    disguise: Option<Disguise>,
    placeables: usize,
    out: String,
    /// Where in `out` the last insertion stands.
    inserted: Option<Range<usize>>,
}

/// What an expression comes to.
enum Resolved<'t> {
    /// A quotation, which is words of the message.
    Words(Cow<'t, str>),
    /// A text to insert.
    Text(Cow<'t, str>),
    /// A number to insert.
    Number(Cow<'t, Decimal>, NumberOptions),
}

impl Bundle {
    /// The message or attribute `key` with these arguments, which suit it; nothing if there is none.
    pub(super) fn print(&self, key: &str, args: &Args<'_>, isolate: bool) -> Option<String> {
        let text = self.texts.get(key)?;
        let mut resolver = Resolver::new(self, args, isolate);
        resolver.disguise = self.disguise;
        resolver.text(&text.pattern, None);
        let mut out = resolver.out;
        // One insertion is all there is to it: nothing stands beside it.
        if isolate && resolver.inserted == Some(0..out.len()) {
            out.truncate(out.len() - PDI.len_utf8());
            out.drain(..FSI.len_utf8());
        }
        Some(out)
    }

    /// The word that an attribute of a term is; nothing if it is none.
    pub(super) fn word(&self, attribute: &Inline, scope: Scope<'_>) -> Option<String> {
        Resolver::new(self, &Args::new(), false).word(attribute, scope)
    }
}

impl<'t> Resolver<'t> {
    fn new(bundle: &'t Bundle, args: &'t Args<'t>, isolate: bool) -> Self {
        Resolver {
            bundle,
            args,
            isolate,
            disguise: None,
            placeables: 0,
            out: String::new(),
            inserted: None,
        }
    }

    fn text(&mut self, pattern: &'t Pattern<Span>, scope: Scope<'t>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let words = compose(value.text());
                    match self.disguise {
                        Some(disguise) => self.out.push_str(&disguise(&words)),
                        None => self.out.push_str(&words),
                    }
                }
                PatternElement::Placeable { expression } => self.placeable(expression, scope),
            }
        }
    }

    fn placeable(&mut self, expression: &'t Expression<Span>, scope: Scope<'t>) {
        if self.placeables == MOST_PLACEABLES {
            return self.out.push_str("{…}");
        }
        self.placeables += 1;
        match bare(expression) {
            Expression::Inline(inline) => self.inline(inline, scope),
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.variant(selector, variants, scope) {
                    self.text(&variant.value, scope);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'t Inline, scope: Scope<'t>) {
        if let Some(other) = TextReference::of(inline, scope) {
            return self.refer(&other);
        }
        match self.resolve(inline, scope) {
            Some(Resolved::Words(words)) => self.out.push_str(&words),
            Some(value) => self.insert(&value),
            None => self.name(inline),
        }
    }

    fn refer(&mut self, other: &TextReference<'t>) {
        match self.bundle.texts.get(&other.key) {
            Some(text) => self.text(&text.pattern, other.scope),
            None => self.out.push_str(&format!("{{{}}}", other.key)),
        }
    }

    /// The variant that is printed. A number among the keys goes before the category of a number, wherever it stands.
    fn variant(
        &mut self,
        selector: &'t Inline,
        variants: &'t [Variant<Span>],
        scope: Scope<'t>,
    ) -> Option<&'t Variant<Span>> {
        if let InlineExpression::TermReference { .. } = selector {
            return named(variants, self.word(selector, scope).as_deref());
        }
        match self.resolve(selector, scope) {
            Some(Resolved::Words(word) | Resolved::Text(word)) => named(variants, Some(&word)),
            Some(Resolved::Number(number, options)) => {
                let exact = variants.iter().find(|it| is_for(&it.key, &number));
                let category = || self.bundle.numbers.category(&number, &options);
                exact.or_else(|| named(variants, Some(category())))
            }
            None => named(variants, None),
        }
    }

    /// The word that an attribute of a term is, undisguised.
    fn word(&mut self, attribute: &'t Inline, scope: Scope<'t>) -> Option<String> {
        let mut resolver = Resolver::new(self.bundle, self.args, false);
        resolver.placeables = self.placeables;
        resolver.inline(attribute, scope);
        self.placeables = resolver.placeables;
        resolver.inserted.is_none().then_some(resolver.out)
    }

    fn resolve(&self, inline: &'t Inline, scope: Scope<'t>) -> Option<Resolved<'t>> {
        Some(match settle(inline, scope).ok()? {
            InlineExpression::StringLiteral { value } => Resolved::Words(quoted(value)),
            InlineExpression::NumberLiteral { value } => {
                let number = Decimal::try_from_str(value.text()).ok()?;
                let mut options = NumberOptions::default();
                options.as_written(&number);
                Resolved::Number(Cow::Owned(number), options)
            }
            InlineExpression::VariableReference { id } => match self.args.get(id.name.text())? {
                Value::Text(text) => Resolved::Text(Cow::Borrowed(text)),
                Value::Number(number) => {
                    Resolved::Number(Cow::Borrowed(number), NumberOptions::default())
                }
            },
            InlineExpression::FunctionReference { id, arguments } => {
                self.call(id, arguments, scope)?
            }
            _ => return None,
        })
    }

    fn call(
        &self,
        function: &'t Identifier<Span>,
        arguments: &'t CallArguments<Span>,
        scope: Scope<'t>,
    ) -> Option<Resolved<'t>> {
        let [argument] = arguments.positional.as_slice() else {
            return None;
        };
        let argument = settle(argument, scope).ok()?;
        let value = self.resolve(argument, scope)?;
        match (Function::of(&function.name, &arguments.named).ok()?, value) {
            (Function::Number(mut options), Resolved::Number(number, _)) => {
                if let InlineExpression::NumberLiteral { .. } = argument {
                    options.as_written(&number);
                }
                Some(Resolved::Number(number, options))
            }
            (Function::Date(options), Resolved::Words(iso) | Resolved::Text(iso)) => {
                let date = self.bundle.dates.print(&options, &iso)?;
                Some(Resolved::Text(Cow::Owned(date)))
            }
            _ => None,
        }
    }

    fn insert(&mut self, value: &Resolved<'_>) {
        let start = self.out.len();
        if self.isolate {
            self.out.push(FSI);
        }
        match value {
            Resolved::Words(text) | Resolved::Text(text) => self.out.push_str(text),
            Resolved::Number(number, options) => {
                self.bundle.numbers.print(number, options, &mut self.out);
            }
        }
        if self.isolate {
            self.out.push(PDI);
        }
        self.inserted = Some(start..self.out.len());
    }

    /// The name of a value that there is not.
    fn name(&mut self, inline: &Inline) {
        let (sign, id) = match inline {
            InlineExpression::VariableReference { id } => ("$", id),
            InlineExpression::FunctionReference { id, .. } => ("", id),
            _ => return,
        };
        self.out.push_str(&format!("{{{sign}{}}}", id.name.text()));
    }
}

/// Whether a variant is for this number, however many noughts either is written with.
fn is_for(key: &VariantKey<Span>, number: &Decimal) -> bool {
    let VariantKey::NumberLiteral { value } = key else {
        return false;
    };
    let bare = |mut number: Decimal| {
        number.absolute.trim_start();
        number.absolute.trim_end();
        number
    };
    Decimal::try_from_str(value.text()).is_ok_and(|key| bare(key) == bare(number.clone()))
}
