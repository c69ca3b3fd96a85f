//! The arguments of a call, as templates see them.

use crate::article::markdown::ArgumentValue;

/// The value of an argument.
pub(super) fn value_of(value: &ArgumentValue) -> tera::Value {
    match value {
        ArgumentValue::Text(text) => tera::Value::from(text.as_str()),
        ArgumentValue::Integer(number) => tera::Value::from(*number),
        ArgumentValue::Float(number) => tera::Value::from(*number),
        ArgumentValue::Truth(truth) => tera::Value::from(*truth),
    }
}
