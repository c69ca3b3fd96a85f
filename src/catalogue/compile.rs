//! From Fluent's syntax tree to patterns ready to be printed.
//!
//! Takes all texts of one language, layers merged; follows the references between them once, so that printing follows
//! none. What a term is given is written in the catalogue (Fluent allows nothing else), so terms and the choices inside
//! them are settled here too. A reference that leads nowhere is a diagnostic, and prints as its name in braces.

use std::collections::BTreeMap;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern as Tree, PatternElement, Variant, VariantKey,
};
use icu::locale::Locale;

use super::pattern::{Choice, Insert, Key, Pattern};
use super::proof::{Origin, Span, attribute_suffix, is_count};
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::language::Lang;
use crate::route::nfc;

mod function;
mod subject;

use subject::{Subject, given};

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

fn key(key: &VariantKey<Span<'_>>) -> Key {
    match key {
        VariantKey::Identifier { name } => Key::Word(name.text.to_owned()),
        VariantKey::NumberLiteral { value } => match Decimal::try_from_str(value.text) {
            Ok(number) => Key::Exact(number),
            Err(_) => Key::Word(value.text.to_owned()),
        },
    }
}
