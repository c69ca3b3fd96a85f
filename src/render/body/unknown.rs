//! What a call names and nobody has: a component, or a kind of one.

use crate::article::markdown::{ArgumentValue, Call};
use crate::contract::{COMPONENTS, For};
use crate::diagnostic::{Diagnostic, nearest};
use crate::language::Lang;
use crate::render::context::{RenderContext, Stage};
use crate::render::resolve::{NOT_PUBLIC, names_hidden};
use crate::render::template::Engine;

/// There is no such component.
pub(super) fn unknown_component(engine: &Engine, call: &Call) -> Diagnostic {
    let names = engine.templates.components();
    let hint = match nearest(&call.name, names.iter().map(String::as_str)) {
        Some(near) => message!("did-you-mean-near", near),
        None => {
            let names: Vec<String> = names
                .into_iter()
                .filter(|name| is_for_editors(name))
                .collect();
            message!("theme-has-names", names)
        }
    };
    Diagnostic::error(
        "unknown-component",
        message!("there-no-component-name", name = call.name),
    )
    .hint(hint)
}

/// A component names its words after a kind that the call gives, as in `notice-warning`: where the kind has no words,
/// the call is told, and not the message that nobody wrote.
pub(super) fn unknown_kind(
    engine: &Engine,
    lang: Lang,
    call: &Call,
    fault: &Diagnostic,
) -> Option<Diagnostic> {
    let said = fault.message.to_string();
    let texts = call
        .arguments
        .iter()
        .filter_map(|(name, value)| match value {
            ArgumentValue::Text(text) => Some((name, text)),
            _ => None,
        });
    let texts = texts.filter(|(_, text)| !text.is_empty());
    let (name, value, stem) = texts.into_iter().find_map(|(name, text)| {
        let mut quoted = said.split('`').skip(1).step_by(2);
        let stem = quoted.find_map(|id| id.strip_suffix(text.as_str())?.strip_suffix('-'))?;
        Some((name, text, stem))
    })?;
    let ids = engine.stage().catalogues.ids(lang);
    let kinds = ids.filter_map(|id| id.strip_prefix(stem)?.strip_prefix('-'));
    let kinds: Vec<&str> = kinds.filter(|kind| !kind.contains(['-', '.'])).collect();
    let message = message!("no-such-kind", component = call.name, name, value);
    (!kinds.is_empty())
        .then(|| Diagnostic::error("unknown-kind", message).hint(message!("known-kinds", kinds)))
}

/// Whether a component is one that authors call: a theme of a site's own says nothing of its components.
fn is_for_editors(name: &str) -> bool {
    let known = COMPONENTS.iter().find(|it| it.name == name);
    known.is_none_or(|it| it.audience == For::Editors)
}

/// What to say of a call that could not be printed since it names a page that is not public now.
pub(super) fn names_not_public(
    stage: &Stage,
    here: &RenderContext,
    call: &Call,
) -> Option<Diagnostic> {
    let is_hidden = |value: &ArgumentValue| match value {
        ArgumentValue::Text(text) => names_hidden(stage, here, text),
        _ => false,
    };
    let mut values = call.arguments.iter().map(|(_, value)| value);
    values.any(is_hidden).then(|| {
        let message = message!("component-names-page-not-public", component = call.name);
        let hint = message!("component-comes-by-itself");
        Diagnostic::warning(NOT_PUBLIC, message).hint(hint)
    })
}

/// A component that is closed without having been opened, or the other way round.
pub(super) fn unpaired(engine: &Engine, call: &Call) -> Diagnostic {
    let name = &call.name;
    // Half a pair under a name that nobody has is a slip in the name.
    if !engine.templates.has_component(name) {
        return unknown_component(engine, call);
    }
    let message = message!("name-opened-closed-without-other", name);
    Diagnostic::error("unpaired-call", message).hint(message!(
        "calls-stand-alone",
        opening = format!("{{% <{name}> %}}"),
        closing = format!("{{% </{name}> %}}")
    ))
}

/// A component that is opened inside too many others.
pub(super) fn nested_too_deep(call: &Call) -> Diagnostic {
    let message = message!("name-opened-inside-too-many", name = call.name);
    let hint = message!("close-each-where-ends-component");
    Diagnostic::error("nested-too-deep", message).hint(hint)
}
