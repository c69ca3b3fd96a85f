//! From the texts of a language, layers merged, to texts that Fluent's bundle can print.
//!
//! Says all that is wrong with references and calls, with its place, and changes four things. A choice is by `VARIANT`,
//! our function, since the bundle counts by CLDR 37 (no French `many`), and an exact number must go before its category.
//! Numbers written in the catalogue stay decimals. Terms are put in where they are used, with what they are given
//! settled: the bundle loses a term's parameters after another term, and confuses `-site` with `site`. Line ends are
//! quoted, so that texts may be put together anyhow. What cannot be followed prints as its name in braces.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{
    Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu::locale::Locale;

use super::Message;
use super::date::DateFormatters;
use super::needs::Need;
use super::validation::{Origin, Span, attribute_suffix, is_count};
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::language::Lang;

mod function;
pub(super) mod tree;
mod value;

use tree::{Element, Inline};
use value::Subject;

/// The functions that texts call once they are rewritten.
pub(super) const FUNCTIONS: [&str; 3] = ["NUMBER", "DATETIME", "VARIANT"];

/// No message of a person's making follows as many references; without a limit, thirty short lines could ask for a
/// thousand million.
const MOST_REFERENCES: usize = 1000;
/// How many messages may lead to one another: each is followed inside the one before.
const LONGEST_TRAIL: usize = 64;

/// Fluent's bundle breaks a message off after as many insertions, references and choices.
const MOST_PLACEABLES: usize = 100;

/// A text of the language, and the file it was taken from.
#[derive(Debug, Clone, Copy)]
pub(super) struct FiledText<'a> {
    pub(super) path: &'a Arc<str>,
    pub(super) text: &'a str,
    pub(super) origin: Origin<'a, 'a>,
}

/// Rewrites the texts of one language.
pub(super) struct Rewriter<'a> {
    lang: Lang,
    locale: &'a Locale,
    entries: &'a BTreeMap<String, FiledText<'a>>,
    /// How the texts print dates.
    pub(super) dates: DateFormatters,
    /// What is wrong with the texts.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The keys of the texts that the one at hand is part of.
    trail: Vec<&'a str>,
    followed: usize,
    placeables: usize,
    needs: BTreeSet<(String, Need)>,
}

/// The texts of a language for Fluent's bundle, by key.
pub(super) type BundleTexts = BTreeMap<String, Pattern<String>>;

/// An expression as it is read; [`Inline`] is one as it is rewritten.
type Read<'a> = InlineExpression<Span<'a>>;

/// What a term was given, by name.
type TermArguments<'a> = BTreeMap<&'a str, &'a Read<'a>>;

/// Where an expression stands.
#[derive(Clone, Copy)]
struct Context<'c, 'a> {
    entry: FiledText<'a>,
    /// Inside a term, what it was given; elsewhere variables are the arguments of the message.
    given: Option<&'c TermArguments<'a>>,
}

impl<'a> Rewriter<'a> {
    /// A rewriter for the texts `entries`, which are in `lang`.
    pub(super) fn new(
        lang: Lang,
        locale: &'a Locale,
        entries: &'a BTreeMap<String, FiledText<'a>>,
    ) -> Self {
        Rewriter {
            lang,
            locale,
            entries,
            dates: DateFormatters::default(),
            diagnostics: Vec::new(),
            trail: Vec::new(),
            followed: 0,
            placeables: 0,
            needs: BTreeSet::new(),
        }
    }

    /// All messages and attributes, by key, with what they need. Terms are private to a catalogue.
    pub(super) fn texts(&mut self) -> (BundleTexts, BTreeMap<String, Message>) {
        let mut texts = BTreeMap::new();
        let mut messages = BTreeMap::new();
        for (key, entry) in self.entries.iter().filter(|(key, _)| !key.starts_with('-')) {
            let (entry, given) = (*entry, None);
            let at = Context { entry, given };
            let name = entry.origin.name;
            if FUNCTIONS.contains(&tree::split(key).0) {
                let message = message!("function-has-name", key);
                let hint = message!("name-in-small-letters");
                self.report("reserved-name", at, name, message, hint);
                continue;
            }
            (self.followed, self.placeables) = (0, 0);
            texts.insert(key.clone(), self.follow(key, at));
            if self.placeables > MOST_PLACEABLES {
                let message = message!("too-many-insertions", key, most = MOST_PLACEABLES);
                self.report(
                    "long-message",
                    at,
                    name,
                    message,
                    message!("make-two-messages"),
                );
            }
            let needs = std::mem::take(&mut self.needs).into_iter().collect();
            messages.insert(key.clone(), Message { needs });
        }
        (texts, messages)
    }

    fn follow(&mut self, key: &'a str, at: Context<'_, 'a>) -> Pattern<String> {
        self.trail.push(key);
        let mut elements = Vec::new();
        self.pattern(at.entry.origin.pattern, at, &mut elements);
        self.trail.pop();
        let pattern = tree::whole(elements);
        if at.given.is_none() {
            // A term is put into another text, and counted there.
            self.placeables += tree::placeables(&pattern);
        }
        pattern
    }

    fn pattern(
        &mut self,
        pattern: &'a Pattern<Span<'a>>,
        at: Context<'_, 'a>,
        out: &mut Vec<Element>,
    ) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => tree::push_text(value.text, out),
                PatternElement::Placeable { expression } => self.expression(expression, at, out),
            }
        }
    }

    fn expression(
        &mut self,
        expression: &'a Expression<Span<'a>>,
        at: Context<'_, 'a>,
        out: &mut Vec<Element>,
    ) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, at, out),
            Expression::Select { selector, variants } => self.select(selector, variants, at, out),
        }
    }

    fn inline(&mut self, inline: &'a Read<'a>, at: Context<'_, 'a>, out: &mut Vec<Element>) {
        match inline {
            InlineExpression::Placeable { expression } => self.expression(expression, at, out),
            InlineExpression::MessageReference { id, attribute } => {
                let key = format!("{}{}", id.name.text, attribute_suffix(attribute.as_ref()));
                self.refer(&key, id, at, at.given, out);
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let key = format!("-{}{}", id.name.text, attribute_suffix(attribute.as_ref()));
                let named = arguments.iter().flat_map(|it| &it.named);
                let given = named.map(|it| (it.name.name.text, &it.value)).collect();
                self.refer(&key, id, at, Some(&given), out);
            }
            _ => match self.value(inline, at) {
                Subject::Value(value) => {
                    self.need(&value, Need::Anything);
                    out.push(tree::placeable(tree::print(value)));
                }
                Subject::Broken(name) => tree::push_name(name.text, out),
                Subject::Absent(name) => {
                    let message = message!("term-not-given", name = name.text);
                    let hint = message!("pass-to-term");
                    self.report("missing-parameter", at, name, message, hint);
                    tree::push_name(&format!("${}", name.text), out);
                }
            },
        }
    }

    /// All references are followed, to find what is wrong and what is needed; but what a message takes from another
    /// message is left to Fluent, which follows it anew when it prints.
    fn refer(
        &mut self,
        key: &str,
        id: &Identifier<Span<'a>>,
        at: Context<'_, 'a>,
        given: Option<&TermArguments<'a>>,
        out: &mut Vec<Element>,
    ) {
        let entries = self.entries;
        match entries.get_key_value(key) {
            None => {
                let message = message!("not-defined-in", key, lang = self.lang);
                let near = nearest(key, entries.keys().map(String::as_str));
                let hint = near.map_or(message!("define-or-write-words"), |near| {
                    message!("did-you-mean-near", near)
                });
                self.report("unknown-reference", at, id.name, message, hint);
            }
            Some((key, _)) if self.trail.contains(&key.as_str()) => {
                let way = self.trail.iter().skip_while(|it| *it != key);
                let way: String = way.map(|it| format!("{it} → ")).collect();
                let message = message!("part-of-itself", way = format!("{way}{key}"));
                let hint = message!("write-words-in-one");
                self.report("circular-reference", at, id.name, message, hint);
            }
            Some(_) if self.followed > MOST_REFERENCES || self.trail.len() > LONGEST_TRAIL => {
                let message = message!("too-many-references");
                let hint = message!("write-the-words");
                self.report("circular-reference", at, id.name, message, hint);
            }
            Some((key, entry)) => {
                self.followed += 1;
                let entry = *entry;
                let text = self.follow(key, Context { entry, given });
                return match given {
                    None => out.push(tree::placeable(tree::message(key))),
                    Some(_) => out.extend(text.elements),
                };
            }
        }
        tree::push_name(key, out);
    }

    /// A choice by a word that is known already is made here.
    fn select(
        &mut self,
        selector: &'a Read<'a>,
        variants: &'a [Variant<Span<'a>>],
        at: Context<'_, 'a>,
        out: &mut Vec<Element>,
    ) {
        let word = match self.selector(selector, at) {
            Subject::Value(InlineExpression::StringLiteral { value }) => {
                Some(unescape_unicode_to_string(&value).into_owned())
            }
            Subject::Value(value) => {
                let counts = is_count(selector, variants);
                self.need(&value, if counts { Need::Number } else { Need::Anything });
                let choice = self.choice(tree::print(value), variants, at);
                return out.push(PatternElement::Placeable { expression: choice });
            }
            Subject::Absent(_) | Subject::Broken(_) => None,
        };
        let named = variants.iter().find(|variant| {
            matches!(&variant.key, VariantKey::Identifier { name } if Some(name.text) == word.as_deref())
        });
        if let Some(variant) = named.or_else(|| variants.iter().find(|variant| variant.default)) {
            self.pattern(&variant.value, at, out);
        }
    }

    fn choice(
        &mut self,
        by: Inline,
        variants: &'a [Variant<Span<'a>>],
        at: Context<'_, 'a>,
    ) -> Expression<String> {
        let mut given = vec![by];
        let mut rewritten = Vec::with_capacity(variants.len());
        for variant in variants {
            let mut elements = Vec::new();
            self.pattern(&variant.value, at, &mut elements);
            let name = match &variant.key {
                VariantKey::Identifier { name } => name.text.to_owned(),
                VariantKey::NumberLiteral { value } => {
                    given.push(tree::quote(value.text));
                    tree::exact_key(value.text)
                }
            };
            rewritten.push(Variant {
                key: VariantKey::Identifier { name },
                value: tree::whole(elements),
                default: variant.default,
            });
        }
        Expression::Select {
            selector: tree::call("VARIANT", given, Vec::new()),
            variants: rewritten,
        }
    }

    fn need(&mut self, value: &Inline, need: Need) {
        if let InlineExpression::VariableReference { id } = value {
            self.needs.insert((id.name.clone(), need));
        }
    }

    fn report(
        &mut self,
        code: &'static str,
        at: Context<'_, 'a>,
        name: Span<'a>,
        message: crate::diagnostic::Message,
        hint: crate::diagnostic::Message,
    ) {
        let place = Place::span(at.entry.path.clone(), at.entry.text, name.range());
        self.diagnostics
            .push(Diagnostic::error(code, message).at(place).hint(hint));
    }
}
