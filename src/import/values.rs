//! YAML, TOML and JSON as one kind of value: that of YAML, in which front matter and settings are written anew.

use serde_yaml::{Mapping, Number, Value};

use super::repeating::Repeating;
use crate::yaml::depth::too_deep;

/// How a text with keys is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueForm {
    /// YAML.
    Yaml,
    /// TOML.
    Toml,
    /// JSON.
    Json,
}

impl ValueForm {
    /// The form of a file, by its ending.
    pub fn of(path: &str) -> Option<Self> {
        match super::old::parted(path).1 {
            "yaml" | "yml" => Some(ValueForm::Yaml),
            "toml" => Some(ValueForm::Toml),
            "json" => Some(ValueForm::Json),
            _ => None,
        }
    }
}

/// How many parts a key may have.
const DEEPEST_KEY: usize = 128;

/// The value of a text, or what its reader says is wrong with it.
pub fn read(text: &str, form: ValueForm) -> Result<Value, String> {
    match form {
        ValueForm::Yaml => yaml(text),
        ValueForm::Json => serde_json::from_str(text).map_err(|error| error.to_string()),
        ValueForm::Toml => {
            // Of a key in thousands of parts the reader makes a table in each table.
            let is_key = |c: char| c.is_ascii_alphanumeric() || "_-.\"'".contains(c);
            let is_deep = |line: &str| {
                let key = line.split('=').next().unwrap_or_default();
                let key = key.trim().trim_matches(['[', ']']);
                key.chars().all(is_key)
                    && !key.contains("..")
                    && key.matches('.').count() > DEEPEST_KEY
            };
            if text.lines().any(is_deep) {
                return Err("recursion limit exceeded".to_owned());
            }
            let table: toml::Table =
                toml::from_str(text).map_err(|error| error.message().to_owned())?;
            Ok(from_toml(toml::Value::Table(table)))
        }
    }
}

/// YAML as others write it: tabs that indent, tags of Python and Ruby, are no part of what is meant; of a key that stands twice, the
/// last is.
fn yaml(text: &str) -> Result<Value, String> {
    // Its parser takes time as the square of the depth, before it refuses.
    if too_deep(text).is_some() {
        return Err("recursion limit exceeded".to_owned());
    }
    let error = match serde_yaml::from_str::<Value>(text) {
        Ok(value) => return Ok(untagged(value)),
        Err(error) => error,
    };
    let mended = without_tags(&text.replace('\t', "    "));
    let value = [text, mended.as_str()]
        .into_iter()
        .find_map(|text| serde_yaml::from_str::<Repeating>(text).ok());
    value
        .map(|it| untagged(it.0))
        .ok_or_else(|| error.to_string())
}

/// A text without its tags, for readers that take what touches one for a part of it: `{a: !!python/name:b.c}`.
fn without_tags(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('!') {
        let (before, tag) = rest.split_at(at);
        kept.push_str(before);
        // At the beginning of a line it is a word of a longer text: a pattern of `.gitignore`.
        let line = kept.rsplit('\n').next().unwrap_or_default();
        let is_tag = before.ends_with([' ', '[', '{'])
            && !line.trim().is_empty()
            && tag[1..].starts_with(|c: char| c == '!' || c.is_ascii_alphabetic());
        let end = tag
            .find(|c: char| c.is_whitespace() || matches!(c, ',' | '}' | ']'))
            .unwrap_or(tag.len());
        if !is_tag {
            kept.push_str(&tag[..1]);
        }
        rest = &tag[if is_tag { end } else { 1 }..];
    }
    kept + rest
}

fn untagged(value: Value) -> Value {
    match value {
        Value::Tagged(tagged) => untagged(tagged.value),
        Value::Sequence(items) => items.into_iter().map(untagged).collect(),
        Value::Mapping(entries) => Value::Mapping(
            entries
                .into_iter()
                .map(|(key, value)| (untagged(key), untagged(value)))
                .collect(),
        ),
        other => other,
    }
}

fn from_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::Number(number.into()),
        toml::Value::Float(number) => Value::Number(Number::from(number)),
        toml::Value::Boolean(truth) => Value::Bool(truth),
        toml::Value::Datetime(when) => Value::String(when.to_string()),
        toml::Value::Array(items) => items.into_iter().map(from_toml).collect(),
        toml::Value::Table(table) => Value::Mapping(
            table
                .into_iter()
                .map(|(key, value)| (Value::String(key), from_toml(value)))
                .collect(),
        ),
    }
}

/// The value under a key, its letters compared without case: Hugo reads `publishdate` as `publishDate`.
pub fn get<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    let entries = value.as_mapping()?;
    let is_named = |name: &Value| name.as_str().is_some_and(|it| it.eq_ignore_ascii_case(key));
    entries
        .iter()
        .find(|(name, _)| is_named(name))
        .map(|(_, value)| value)
        .filter(|value| !value.is_null())
}

/// The value at the end of a way of keys.
pub fn at<'v>(value: &'v Value, way: &[&str]) -> Option<&'v Value> {
    way.iter().try_fold(value, |value, key| get(value, key))
}

/// A scalar as a text: numbers and truths as they are written.
pub fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

/// The text under a key.
pub fn words(value: &Value, key: &str) -> Option<String> {
    get(value, key)
        .and_then(text)
        .filter(|text| !text.trim().is_empty())
}

/// The truth under a key, as people write it.
pub fn truth(value: &Value, key: &str) -> Option<bool> {
    match get(value, key)? {
        Value::Bool(truth) => Some(*truth),
        Value::String(word) => match word.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" | "1" => Some(true),
            "false" | "no" | "off" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// The texts of a list; a single text is a list of one, and none where there is nothing.
pub fn list(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::Sequence(items)) => items.iter().filter_map(text).collect(),
        Some(value) => text(value).into_iter().collect(),
        None => Vec::new(),
    }
}

/// The entries of a mapping whose keys are texts.
pub fn entries(value: &Value) -> impl Iterator<Item = (String, &Value)> {
    let mapping = value.as_mapping().into_iter().flat_map(Mapping::iter);
    mapping.filter_map(|(key, value)| Some((text(key)?, value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_forms_give_the_same_value() {
        let yaml = read(
            "title: A\ndate: 2012-05-04\ntags: [a, b]\n",
            ValueForm::Yaml,
        )
        .unwrap();
        let json = r#"{"title": "A", "date": "2012-05-04", "tags": ["a", "b"]}"#;
        let toml = "title = 'A'\ndate = 2012-05-04\ntags = ['a', 'b']\n";
        assert_eq!(yaml, read(json, ValueForm::Json).unwrap());
        assert_eq!(yaml, read(toml, ValueForm::Toml).unwrap());
        assert_eq!(words(&yaml, "Title").as_deref(), Some("A"));
        assert!(
            read("title: [", ValueForm::Yaml).is_err()
                && read("title = ", ValueForm::Toml).is_err()
        );
    }

    #[test]
    fn of_a_key_that_stands_twice_the_last_counts() {
        let value = read(
            "a: { b: 1, c: !!python/name:x.y '' }\nd: [{ e: 2.5, e: -3 }]\na: { b: yes, b: ~, f: true }\n",
            ValueForm::Yaml,
        );
        let expected = read("a: { b: ~, f: true }\nd: [{ e: -3 }]\n", ValueForm::Yaml);
        assert_eq!(value, expected);
    }

    #[test]
    fn tags_of_other_programs_are_no_part_of_a_value() {
        let value = read("a: !!python/name:x.y ''\nb: !ENV [C, 1]\n", ValueForm::Yaml).unwrap();
        assert!(get(&value, "a").is_some_and(Value::is_string));
        assert_eq!(list(get(&value, "b")), ["C", "1"]);
        let text = "a: {b: !!python/name:x.y}\nc: hot!\nd: |\n  !e.md\n";
        let value = read(text, ValueForm::Yaml).unwrap();
        assert_eq!(words(&value, "d").as_deref(), Some("!e.md\n"));
        assert_eq!(words(&value, "c").as_deref(), Some("hot!"));
    }
}
