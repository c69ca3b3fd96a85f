//! From Fluent's syntax tree to patterns ready to be printed.
//!
//! Takes all texts of one language, layers merged; follows the references between them once, so that printing follows
//! none. What a term is given is written in the catalogue (Fluent allows nothing else), so terms and the choices inside
//! them are settled here too. A reference that leads nowhere is a diagnostic, and prints as its name in braces.

use std::collections::BTreeMap;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern as Tree, PatternElement, Variant,
    VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu::locale::Locale;

use super::function::{Fault, format};
use super::pattern::{Choice, Format, Insert, Key, Pattern, Source};
use super::proof::{Origin, Span, attribute_suffix, is_count};
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::language::Lang;
use crate::route::nfc;

/// No message of a person's making follows as many references; without a limit, thirty short lines could ask for a
/// thousand million.
const MOST_REFERENCES: usize = 1000;

/// A text of the language, and the file it was taken from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) path: &'a Arc<str>,
    pub(super) text: &'a str,
    pub(super) origin: Origin<'a, 'a>,
}

/// Compiles the texts of one language.
pub(super) struct Compiler<'a> {
    lang: Lang,
    locale: &'a Locale,
    entries: &'a BTreeMap<String, Entry<'a>>,
    diagnostics: Vec<Diagnostic>,
    /// The keys of the texts that the one at hand is part of.
    trail: Vec<&'a str>,
    followed: usize,
}

type Inline<'a> = InlineExpression<Span<'a>>;

/// What a term was given, by name.
type Given<'a> = BTreeMap<&'a str, &'a Inline<'a>>;

/// Where an expression stands.
#[derive(Clone, Copy)]
struct Context<'c, 'a> {
    entry: Entry<'a>,
    /// Inside a term, what it was given; elsewhere variables are the arguments of the message.
    given: Option<&'c Given<'a>>,
}

/// What an expression comes to.
enum Subject<'a> {
    /// A text that is known already.
    Known(String),
    /// Something known only when the message is printed.
    Insert(Insert),
    /// A variable that a term was not given.
    Absent(Span<'a>),
    /// A mistake, reported.
    Broken(Span<'a>),
}

impl<'a> Compiler<'a> {
    /// A compiler for the texts `entries`, which are in `lang`.
    pub(super) fn new(
        lang: Lang,
        locale: &'a Locale,
        entries: &'a BTreeMap<String, Entry<'a>>,
    ) -> Self {
        Compiler {
            lang,
            locale,
            entries,
            diagnostics: Vec::new(),
            trail: Vec::new(),
            followed: 0,
        }
    }

    /// All messages and attributes, by key, and what is wrong with them. Terms are private to a catalogue.
    pub(super) fn compile(mut self) -> (BTreeMap<String, Pattern>, Vec<Diagnostic>) {
        let mut patterns = BTreeMap::new();
        for (key, entry) in self.entries.iter().filter(|(key, _)| !key.starts_with('-')) {
            let mut pattern = Pattern::default();
            self.followed = 0;
            self.follow(key, *entry, None, &mut pattern);
            patterns.insert(key.clone(), pattern);
        }
        (patterns, self.diagnostics)
    }

    fn follow(
        &mut self,
        key: &'a str,
        entry: Entry<'a>,
        given: Option<&Given<'a>>,
        out: &mut Pattern,
    ) {
        self.trail.push(key);
        self.tree(entry.origin.pattern, Context { entry, given }, out);
        self.trail.pop();
    }

    fn tree(&mut self, tree: &'a Tree<Span<'a>>, at: Context<'_, 'a>, out: &mut Pattern) {
        for element in &tree.elements {
            match element {
                PatternElement::TextElement { value } => out.push_text(&nfc(value.text)),
                PatternElement::Placeable { expression } => self.expression(expression, at, out),
            }
        }
    }

    fn expression(
        &mut self,
        expression: &'a Expression<Span<'a>>,
        at: Context<'_, 'a>,
        out: &mut Pattern,
    ) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, at, out),
            Expression::Select { selector, variants } => self.select(selector, variants, at, out),
        }
    }

    fn inline(&mut self, inline: &'a Inline<'a>, at: Context<'_, 'a>, out: &mut Pattern) {
        match inline {
            InlineExpression::Placeable { expression } => self.expression(expression, at, out),
            InlineExpression::MessageReference { id, attribute } => {
                let key = format!("{}{}", id.name.text, attribute_suffix(attribute.as_ref()));
                self.refer(&key, id.name, at, at.given, out);
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let key = format!("-{}{}", id.name.text, attribute_suffix(attribute.as_ref()));
                self.refer(&key, id.name, at, Some(&given(arguments.as_ref())), out);
            }
            _ => match self.subject(inline, at) {
                Subject::Known(text) => out.push_text(&nfc(&text)),
                Subject::Insert(insert) => out.push_insert(insert),
                Subject::Broken(name) => out.push_text(&format!("{{{}}}", name.text)),
                Subject::Absent(name) => {
                    let message = format!("`${}` is not given to this term everywhere", name.text);
                    let hint = "what a term prints must be passed where it is used: `{ -term(name: \"value\") }`";
                    self.report("missing-parameter", at, name, message, hint.into());
                    out.push_text(&format!("{{${}}}", name.text));
                }
            },
        }
    }

    fn refer(
        &mut self,
        key: &str,
        name: Span<'a>,
        at: Context<'_, 'a>,
        given: Option<&Given<'a>>,
        out: &mut Pattern,
    ) {
        self.followed += 1;
        let entries = self.entries;
        match entries.get_key_value(key) {
            None => {
                let message = format!("`{key}` is not defined in `{}`", self.lang);
                let near = nearest(key, entries.keys().map(String::as_str));
                let hint = near.map_or("define it, or write the words themselves".into(), |near| {
                    format!("did you mean `{near}`?")
                });
                self.report("unknown-reference", at, name, message, hint);
            }
            Some((key, _)) if self.trail.contains(&key.as_str()) => {
                let way = self.trail.iter().skip_while(|it| *it != key);
                let way: String = way.map(|it| format!("`{it}` → ")).collect();
                let message = format!("a message that is part of itself: {way}`{key}`");
                self.report(
                    "circular-reference",
                    at,
                    name,
                    message,
                    "write the words themselves in one of them".into(),
                );
            }
            Some(_) if self.followed > MOST_REFERENCES => {
                let message = "more references than can be followed".to_owned();
                self.report(
                    "circular-reference",
                    at,
                    name,
                    message,
                    "write the words themselves".into(),
                );
            }
            Some((key, entry)) => return self.follow(key, *entry, given, out),
        }
        out.push_text(&format!("{{{key}}}"));
    }

    fn select(
        &mut self,
        selector: &'a Inline<'a>,
        variants: &'a [Variant<Span<'a>>],
        at: Context<'_, 'a>,
        out: &mut Pattern,
    ) {
        let word = match self.selector(selector, at) {
            Subject::Insert(by) => {
                let counts = is_count(selector, variants);
                let choice = self.choice(by, counts, variants, at);
                return out.push_choice(choice);
            }
            Subject::Known(word) => Some(word),
            Subject::Absent(_) | Subject::Broken(_) => None,
        };
        let named = variants.iter().find(|variant| {
            matches!(&variant.key, VariantKey::Identifier { name } if Some(name.text) == word.as_deref())
        });
        if let Some(variant) = named.or_else(|| variants.iter().find(|variant| variant.default)) {
            self.tree(&variant.value, at, out);
        }
    }

    fn choice(
        &mut self,
        by: Insert,
        counts: bool,
        variants: &'a [Variant<Span<'a>>],
        at: Context<'_, 'a>,
    ) -> Choice {
        let mut compiled = Vec::with_capacity(variants.len());
        for variant in variants {
            let mut pattern = Pattern::default();
            self.tree(&variant.value, at, &mut pattern);
            compiled.push((key(&variant.key), pattern));
        }
        Choice {
            by,
            counts,
            variants: compiled,
            default: variants
                .iter()
                .position(|variant| variant.default)
                .unwrap_or(0),
        }
    }

    fn selector(&mut self, selector: &'a Inline<'a>, at: Context<'_, 'a>) -> Subject<'a> {
        if let InlineExpression::TermReference { id, .. } = selector {
            let mut value = Pattern::default();
            self.inline(selector, at, &mut value);
            return match value.as_plain() {
                Some(word) => Subject::Known(word.to_owned()),
                None => self.broken(
                    at,
                    id.name,
                    "what selects is not a plain word",
                    "give this attribute of the term one word as its text",
                ),
            };
        }
        match self.subject(selector, at) {
            Subject::Insert(Insert {
                format: Format::Date(_),
                ..
            }) => {
                let name = name_of(selector);
                self.broken(
                    at,
                    name,
                    "a date cannot select",
                    "select by a number or a word",
                )
            }
            subject => subject,
        }
    }

    /// What a literal, a variable or a function comes to.
    fn subject(&mut self, inline: &'a Inline<'a>, at: Context<'_, 'a>) -> Subject<'a> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Subject::Known(unescape_unicode_to_string(value.text).into_owned())
            }
            InlineExpression::NumberLiteral { value } => match Decimal::try_from_str(value.text) {
                Ok(number) => Subject::Insert(Insert::plain(Source::Number(number))),
                Err(_) => Subject::Known(value.text.to_owned()),
            },
            InlineExpression::VariableReference { id } => match at.given {
                None => Subject::Insert(Insert::plain(Source::Argument(id.name.text.to_owned()))),
                Some(given) => match given.get(id.name.text) {
                    Some(literal) => self.subject(literal, at),
                    None => Subject::Absent(id.name),
                },
            },
            InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, arguments, at)
            }
            _ => self.broken(
                at,
                name_of(inline),
                "this has no value of its own",
                "use an argument, a number or a quotation",
            ),
        }
    }

    fn function(
        &mut self,
        name: Span<'a>,
        arguments: &'a CallArguments<Span<'a>>,
        at: Context<'_, 'a>,
    ) -> Subject<'a> {
        let [argument] = arguments.positional.as_slice() else {
            return self.broken(
                at,
                name,
                "a function takes one value, then its options",
                "write `NUMBER($argument, option: value)`",
            );
        };
        let source = match self.subject(argument, at) {
            Subject::Known(text) => Source::Text(text),
            Subject::Insert(Insert {
                source,
                format: Format::Plain(_),
            }) => source,
            Subject::Insert(_) => {
                return self.broken(
                    at,
                    name,
                    "a function of a function",
                    "call one function, with all options",
                );
            }
            missing => return missing,
        };
        match format(name, &arguments.named, &source, self.locale) {
            Ok(format) => Subject::Insert(Insert { source, format }),
            Err(Fault {
                at: place,
                message,
                hint,
            }) => {
                self.report("function-call", at, place, message, hint);
                Subject::Broken(name)
            }
        }
    }

    fn broken(
        &mut self,
        at: Context<'_, 'a>,
        name: Span<'a>,
        message: &str,
        hint: &str,
    ) -> Subject<'a> {
        self.report(
            "function-call",
            at,
            name,
            message.to_owned(),
            hint.to_owned(),
        );
        Subject::Broken(name)
    }

    fn report(
        &mut self,
        code: &'static str,
        at: Context<'_, 'a>,
        name: Span<'a>,
        message: String,
        hint: String,
    ) {
        let place = Place::span(at.entry.path.clone(), at.entry.text, name.range());
        self.diagnostics
            .push(Diagnostic::error(code, message).at(place).hint(hint));
    }
}

fn given<'a>(arguments: Option<&'a CallArguments<Span<'a>>>) -> Given<'a> {
    let named = arguments.into_iter().flat_map(|it| &it.named);
    named
        .map(|argument| (argument.name.name.text, &argument.value))
        .collect()
}

fn key(key: &VariantKey<Span<'_>>) -> Key {
    match key {
        VariantKey::Identifier { name } => Key::Word(name.text.to_owned()),
        VariantKey::NumberLiteral { value } => match Decimal::try_from_str(value.text) {
            Ok(number) => Key::Exact(number),
            Err(_) => Key::Word(value.text.to_owned()),
        },
    }
}

/// The name that stands for an expression in a report.
fn name_of<'a>(inline: &Inline<'a>) -> Span<'a> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            *value
        }
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline)
            | Expression::Select {
                selector: inline, ..
            } => name_of(inline),
        },
    }
}
