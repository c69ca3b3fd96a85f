//! Places on the globe that a call names: `lat` and `lon`, in degrees, are that in whatever component.

use crate::article::markdown::{ArgumentValue, Call};
use crate::diagnostic::Diagnostic;

/// A latitude or a longitude that no place has.
pub(super) fn fault(call: &Call) -> Option<Diagnostic> {
    let lat = degrees(call, "lat");
    let lon = degrees(call, "lon");
    let is_off = |value: Option<f64>, most: f64| value.is_some_and(|it| it.abs() > most);
    let (name, value, most) = match (is_off(lat, 90.0), is_off(lon, 180.0)) {
        (true, _) => ("lat", lat?, 90),
        (_, true) => ("lon", lon?, 180),
        _ => return None,
    };
    let value = value.to_string();
    let message = message!(
        "coordinate-off-the-globe",
        name,
        value,
        most = most.to_string()
    );
    let would_fit = lat.is_some_and(|it| it.abs() <= 180.0) && !is_off(lon, 90.0);
    let hint = match (lat, lon) {
        (Some(lat), Some(lon)) if would_fit => message!(
            "coordinates-are-exchanged",
            lat = lon.to_string(),
            lon = lat.to_string()
        ),
        _ => message!("coordinate-in-degrees"),
    };
    Some(Diagnostic::error("malformed-call", message).hint(hint))
}

fn degrees(call: &Call, name: &str) -> Option<f64> {
    let (_, value) = call.arguments.iter().find(|(own, _)| own == name)?;
    match value {
        ArgumentValue::Float(number) => Some(*number),
        ArgumentValue::Integer(number) => {
            i32::try_from(*number).map_or(Some(f64::MAX), |it| Some(it.into()))
        }
        ArgumentValue::Text(_) | ArgumentValue::Truth(_) => None,
    }
}
