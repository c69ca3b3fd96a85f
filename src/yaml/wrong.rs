//! What is said of a value that is not what was asked for.

use serde_yaml::Value;

use super::Node;
use crate::diagnostic::{Diagnostic, Message};

impl Node<'_> {
    /// The diagnostic for a value of the wrong kind.
    pub fn wrong(&self, wanted: Message) -> Diagnostic {
        Diagnostic::error(
            "wrong-value",
            message!(
                "expected-wanted-found-kind",
                wanted,
                kind = kind(self.value)
            ),
        )
        .at(self.place())
    }

    /// What was meant is told with its key, ready to be copied: quotes make a text of `true`.
    pub(super) fn no_truth(&self) -> Diagnostic {
        let key = self.way.key().unwrap_or_default();
        let quoted = self.value.as_str().map(|text| text.trim().to_lowercase());
        let truth = quoted.filter(|text| matches!(&**text, "true" | "false"));
        let hint = match truth {
            Some(truth) => message!("write-truth-without-quotes", key, truth),
            None => message!("write-true-or-false", key),
        };
        Diagnostic::error("wrong-value", message!("neither-true-nor-false", key))
            .at(self.place())
            .hint(hint)
    }
}

fn kind(value: &Value) -> Message {
    match value {
        Value::Null => message!("nothing"),
        Value::Bool(_) => message!("true-false"),
        Value::Number(_) => message!("number"),
        Value::String(_) => message!("text"),
        Value::Sequence(_) => message!("list"),
        Value::Mapping(_) => message!("keys-values"),
        Value::Tagged(_) => message!("tagged-value"),
    }
}
