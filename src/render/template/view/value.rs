//! Building values for templates.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tera::value::Key;
use tera::{Kwargs, TeraResult, Value};

use crate::language::{Direction, Lang, Text};
use crate::locale::bidi::first_strong;
use crate::render::context::Stage;
use crate::render::html::{in_plain, push_attribute, push_text};
use crate::render::template::fault::{Given, fault};

/// A key behind its place among the others, which no two share.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Placed(usize, &'static str);

/// A map for templates, from keys that are all known here.
///
/// Tera takes every map apart and hashes its keys into one of its own, so what it is given hashes none: a tree in which
/// the keys keep the order in which they are written here. A tree sorted by names costs a build 1 % more instructions, and
/// gives JSON whose keys stand in no order that a reader would choose.
pub fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    let placed = entries.into_iter().enumerate();
    Value::from(BTreeMap::from_iter(
        placed.map(|(at, (key, value))| (Placed(at, key), value)),
    ))
}

impl From<Placed> for Key<'static> {
    fn from(key: Placed) -> Self {
        Key::Str(key.1)
    }
}

/// A value, or none.
pub fn optional<T: Into<Value>>(value: Option<T>) -> Value {
    value.map_or_else(Value::none, Into::into)
}

/// A list.
pub fn list(items: impl IntoIterator<Item = Value>) -> Value {
    Value::from(items.into_iter().collect::<Vec<Value>>())
}

/// A text as HTML for the readers of a language: foreign text is isolated and says its language.
pub fn html(stage: &Stage, reader: Lang, text: &Text) -> Value {
    let language = stage.site.settings.language(text.lang);
    let direction = language.locale.direction();
    let mut out = String::with_capacity(text.value.len() + 16);
    let foreign = text.lang != reader;
    if foreign {
        out.push_str("<bdi");
        push_attribute(&mut out, "lang", language.locale.tag());
        push_attribute(&mut out, "dir", direction.as_str());
        out.push('>');
    }
    push_text(
        &mut out,
        &language.locale.typography().apply(&text.value),
        direction,
    );
    if foreign {
        out.push_str("</bdi>");
    }
    Value::safe_string(&out)
}

/// A text for attributes, `<title>`, feeds and data, which know no markup: what a page isolates stands in the isolates of
/// Unicode there, where its order would be another without. Where it begins with one, or with a letter that runs against the
/// direction of the readers' language, a mark leads it (UAX #9, rule P2 as user agents apply it to titles).
pub fn plain(stage: &Stage, reader: Lang, text: &Text) -> Value {
    Value::from(plain_text(stage, reader, text))
}

/// See [`plain`].
pub fn plain_text(stage: &Stage, reader: Lang, text: &Text) -> String {
    let locale = &stage.site.settings.language(text.lang).locale;
    let typeset: Cow<str> = locale.typography().apply(&text.value);
    let wanted = locale.direction();
    let isolated = in_plain(&typeset, wanted);
    // What is of the other direction alone reads right by itself.
    let is_mixed = || {
        isolated
            .chars()
            .any(|c| first_strong(c.encode_utf8(&mut [0; 4])) == Some(wanted))
    };
    let begins_otherwise = match first_strong(&isolated) {
        Some(first) => first != wanted && is_mixed(),
        None => false,
    };
    let is_marked = isolated.starts_with(['\u{2066}', '\u{2067}']);
    let mark = match wanted {
        _ if text.lang != reader || !(begins_otherwise || is_marked) => "",
        Direction::Rtl => "\u{200F}",
        Direction::Ltr => "\u{200E}",
    };
    [mark, &isolated].concat()
}

/// A value of YAML for templates.
pub fn yaml(value: &serde_yaml::Value) -> Value {
    Value::from_serializable(value)
}

/// A list of values, from a template's argument.
pub fn values(args: &Kwargs, name: &str) -> TeraResult<Vec<Value>> {
    let value = args.given::<Value>(name)?.unwrap_or_else(|| list([]));
    match value.as_array() {
        Some(items) => Ok(items.to_vec()),
        None => Err(fault(message!("argument-not-a-list", name))),
    }
}
