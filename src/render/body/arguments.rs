//! The arguments of a call, as templates see them.

use crate::article::markdown::{ArgumentValue, Call};

/// The arguments by their names.
pub(super) fn context_of(call: &Call) -> tera::Context {
    let mut context = tera::Context::new();
    for (name, value) in &call.arguments {
        context.insert_value(name.clone(), value_of(value));
    }
    context
}

/// The value of an argument.
fn value_of(value: &ArgumentValue) -> tera::Value {
    match value {
        ArgumentValue::Text(text) => tera::Value::from(text.as_str()),
        ArgumentValue::Integer(number) => tera::Value::from(*number),
        ArgumentValue::Float(number) => tera::Value::from(*number),
        ArgumentValue::Truth(truth) => tera::Value::from(*truth),
    }
}
