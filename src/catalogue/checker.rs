//! What can be known of the messages of a language before anybody asks for one.
//!
//! Follows every message through all its references and variants. Gives what each needs its arguments to be, and says what is
//! wrong with references and calls, each with its place: all but the value of an argument. A text that is part of
//! itself, or of more than one can follow, is an error here and no loop.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, NamedArgument, Pattern,
    PatternElement, Variant,
};

use super::CatalogueLanguage;
use super::bundle::{Bundle, MOST_PLACEABLES};
use super::date::DateFormatters;
use super::function::{Function, FunctionFault};
use super::needs::{Need, Needs};
use super::scope::{Inline, Scope, TextReference, bare, named, quoted, settle};
use super::validation::{Span, Text, is_count};
use crate::diagnostic::{Diagnostic, Message, Place, nearest};

/// No message of a person's making follows as many references in all its variants.
const MOST_REFERENCES: usize = 1000;

/// Checks the texts of one language.
pub(super) struct Checker<'t> {
    language: &'t CatalogueLanguage,
    bundle: &'t Bundle,
    /// How the texts print dates.
    pub(super) dates: DateFormatters,
    /// What is wrong with the texts.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The keys of the texts that the one at hand is part of.
    trail: Vec<&'t str>,
    /// How many texts and variants stand in each other here.
    depth: usize,
    followed: usize,
    needs: BTreeSet<(String, Need)>,
}

/// What is known of a value.
enum Known<'t> {
    /// A word of the catalogue.
    Word(Cow<'t, str>),
    Number,
    Date,
    /// An argument of the message.
    Argument(&'t Span),
    /// A variable that a term was not given.
    Absent(&'t Span),
    /// A mistake, reported.
    Broken,
}

impl<'t> Checker<'t> {
    /// A checker for the texts of a language.
    pub(super) fn new(language: &'t CatalogueLanguage, bundle: &'t Bundle) -> Self {
        Checker {
            language,
            bundle,
            dates: DateFormatters::default(),
            diagnostics: Vec::new(),
            trail: Vec::new(),
            depth: 0,
            followed: 0,
            needs: BTreeSet::new(),
        }
    }

    /// All messages and attributes, by key, with what they need. Terms are private to a catalogue.
    pub(super) fn messages(&mut self) -> BTreeMap<String, Needs> {
        let texts = self.bundle.texts.iter();
        let messages = texts.filter(|(key, _)| !key.starts_with('-'));
        messages
            .map(|(key, text)| (key.clone(), self.message(key, text)))
            .collect()
    }

    fn message(&mut self, key: &'t str, text: &'t Text) -> Needs {
        self.followed = 0;
        if self.follow(key, text, None) > MOST_PLACEABLES {
            let message = message!("too-many-insertions", key, most = MOST_PLACEABLES);
            let hint = message!("make-two-messages");
            self.report("long-message", &text.name, message, hint);
        }
        std::mem::take(&mut self.needs).into_iter().collect()
    }

    /// Gives the number of placeables that are resolved for it at the most, as do all that follow.
    fn follow(&mut self, key: &'t str, text: &'t Text, scope: Scope<'t>) -> usize {
        self.trail.push(key);
        let placeables = self.pattern(&text.pattern, scope);
        self.trail.pop();
        placeables
    }

    fn pattern(&mut self, pattern: &'t Pattern<Span>, scope: Scope<'t>) -> usize {
        // Each text and variant stands in a placeable of the one around it, so these are too many already.
        if self.depth > MOST_PLACEABLES {
            return 0;
        }
        self.depth += 1;
        let mut placeables = 0;
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                placeables += 1 + match bare(expression) {
                    Expression::Inline(inline) => self.inline(inline, scope),
                    Expression::Select { selector, variants } => {
                        self.select(selector, variants, scope)
                    }
                };
            }
        }
        self.depth -= 1;
        placeables
    }

    fn inline(&mut self, inline: &'t Inline, scope: Scope<'t>) -> usize {
        if let Some(other) = TextReference::of(inline, scope) {
            return self.refer(&other);
        }
        match self.value(inline, scope) {
            Known::Argument(name) => self.need(name, Need::Anything),
            Known::Absent(name) => {
                let message = message!("term-not-given", name = name.text());
                let hint = message!("pass-to-term");
                self.report("missing-parameter", name, message, hint);
            }
            Known::Word(_) | Known::Number | Known::Date | Known::Broken => {}
        }
        0
    }

    fn refer(&mut self, other: &TextReference<'t>) -> usize {
        let key = other.key.as_str();
        let texts = &self.bundle.texts;
        let (code, message, hint) = match texts.get_key_value(key) {
            None => {
                let near = nearest(key, texts.keys().map(String::as_str));
                let message = message!("not-defined-in", key, lang = self.language.lang);
                let hint = near.map_or(message!("define-or-write-words"), |near| {
                    message!("did-you-mean-near", near)
                });
                ("unknown-reference", message, hint)
            }
            Some((key, _)) if self.trail.contains(&key.as_str()) => {
                let way = self.trail.iter().skip_while(|it| *it != key);
                let way: String = way.map(|it| format!("{it} → ")).collect();
                let message = message!("part-of-itself", way = format!("{way}{key}"));
                (
                    "circular-reference",
                    message,
                    message!("write-words-in-one"),
                )
            }
            Some(_) if self.followed > MOST_REFERENCES => {
                let message = message!("too-many-references");
                ("circular-reference", message, message!("write-the-words"))
            }
            Some((key, text)) => {
                self.followed += 1;
                return self.follow(key, text, other.scope);
            }
        };
        self.report(code, other.name, message, hint);
        0
    }

    /// A choice by a word that is known already is made here.
    fn select(
        &mut self,
        selector: &'t Inline,
        variants: &'t [Variant<Span>],
        scope: Scope<'t>,
    ) -> usize {
        let mut placeables = 0;
        let known = match selector {
            InlineExpression::TermReference { id, .. } => {
                placeables += self.inline(selector, scope);
                match self.bundle.word(selector, scope) {
                    Some(word) => Known::Word(word.into()),
                    None => {
                        let hint = message!("one-word-as-text");
                        self.broken(&id.name, message!("selects-no-word"), hint)
                    }
                }
            }
            _ => self.value(selector, scope),
        };
        let word = match known {
            Known::Number | Known::Argument(_) => {
                if let Known::Argument(name) = known {
                    let counts = is_count(selector, variants);
                    self.need(name, if counts { Need::Number } else { Need::Anything });
                }
                let variants = variants.iter();
                let each = variants.map(|it| self.pattern(&it.value, scope));
                return placeables + each.max().unwrap_or_default();
            }
            Known::Date => {
                let hint = message!("select-by-number-or-word");
                self.broken(name_of(selector), message!("date-selects"), hint);
                None
            }
            Known::Word(word) => Some(word),
            Known::Absent(_) | Known::Broken => None,
        };
        let variant = named(variants, word.as_deref());
        placeables + variant.map_or(0, |it| self.pattern(&it.value, scope))
    }

    fn value(&mut self, inline: &'t Inline, scope: Scope<'t>) -> Known<'t> {
        match settle(inline, scope) {
            Err(name) => Known::Absent(name),
            Ok(InlineExpression::StringLiteral { value }) => Known::Word(quoted(value)),
            Ok(InlineExpression::NumberLiteral { .. }) => Known::Number,
            Ok(InlineExpression::VariableReference { id }) => Known::Argument(&id.name),
            Ok(InlineExpression::FunctionReference { id, arguments }) => {
                self.call(id, arguments, scope)
            }
            Ok(_) => {
                let hint = message!("use-an-argument");
                self.broken(name_of(inline), message!("no-value-of-its-own"), hint)
            }
        }
    }

    fn call(
        &mut self,
        function: &'t Identifier<Span>,
        arguments: &'t CallArguments<Span>,
        scope: Scope<'t>,
    ) -> Known<'t> {
        let name = &function.name;
        let [argument] = arguments.positional.as_slice() else {
            let hint = message!("write-function-call");
            return self.broken(name, message!("function-takes-one"), hint);
        };
        if let InlineExpression::FunctionReference { .. } = argument {
            let hint = message!("call-one-function");
            return self.broken(name, message!("function-of-function"), hint);
        }
        let given = self.value(argument, scope);
        if let Known::Absent(_) | Known::Broken = given {
            return given;
        }
        match self.needed(name, &arguments.named, &given) {
            Ok(need) => {
                if let Known::Argument(name) = given {
                    self.need(name, need);
                }
                match need {
                    Need::Date | Need::Moment => Known::Date,
                    Need::Number | Need::Anything => Known::Number,
                }
            }
            Err(FunctionFault { at, message, hint }) => self.broken(at, message, hint),
        }
    }

    /// What a function needs its value to be; a fault where that is known to be something else.
    fn needed(
        &mut self,
        name: &'t Span,
        options: &'t [NamedArgument<Span>],
        given: &Known<'t>,
    ) -> Result<Need, FunctionFault<'t>> {
        let unsuitable = |wanted: Message| FunctionFault {
            at: name,
            message: message!("function-needs", name = name.text(), wanted),
            hint: message!("give-argument-of-kind"),
        };
        let need = match Function::of(name, options)? {
            Function::Number(_) => Need::Number,
            Function::Date(options) => {
                let need = self.dates.prepare(options, &self.language.locale);
                need.ok_or_else(|| unsuitable(message!("locale-with-dates")))?
            }
        };
        let suits = match given {
            Known::Word(word) => need.is_met_by_text(word),
            Known::Number => need == Need::Number,
            _ => true,
        };
        suits
            .then_some(need)
            .ok_or_else(|| unsuitable(need.wanted()))
    }

    fn need(&mut self, argument: &Span, need: Need) {
        self.needs.insert((argument.text().to_owned(), need));
    }

    fn broken(&mut self, at: &Span, message: Message, hint: Message) -> Known<'t> {
        self.report("function-call", at, message, hint);
        Known::Broken
    }

    fn report(&mut self, code: &'static str, at: &Span, message: Message, hint: Message) {
        let source = at.source();
        let place = Place::span(source.path.clone(), &source.text, at.range());
        self.diagnostics
            .push(Diagnostic::error(code, message).at(place).hint(hint));
    }
}

/// The name that stands for an expression in a report.
fn name_of(inline: &Inline) -> &Span {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value
        }
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => &id.name,
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline)
            | Expression::Select {
                selector: inline, ..
            } => name_of(inline),
        },
    }
}
