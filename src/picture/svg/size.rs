//! How large a drawing is by itself.

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};

use super::pass::text;
use crate::diagnostic::Diagnostic;
use crate::picture::unreadable::{damaged, unreadable};

/// Width and height in CSS pixels, rounded; `None` where a drawing says neither that nor its `viewBox`.
pub fn size(path: &str, bytes: &[u8]) -> Result<Option<(u32, u32)>, Diagnostic> {
    let mut reader = NsReader::from_str(text(path, bytes)?);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => return Ok(of_root(&tag)),
            Ok(Event::Eof) => return Err(unreadable(path, message!("it-has-no-element"))),
            Ok(_) => {}
            Err(error) => return Err(unreadable(path, damaged(error))),
        }
    }
}

fn of_root(tag: &BytesStart) -> Option<(u32, u32)> {
    let value = |name: &str| {
        let attribute = tag.try_get_attribute(name).ok().flatten()?;
        String::from_utf8(attribute.value.into_owned()).ok()
    };
    let (width, height) = (
        value("width").and_then(|it| pixels(&it)),
        value("height").and_then(|it| pixels(&it)),
    );
    let (across, down) = value("viewBox").and_then(|it| box_size(&it)).unzip();
    let size = match (width, height, across.zip(down)) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((across, down))) => (width, width * down / across),
        (None, Some(height), Some((across, down))) => (height * across / down, height),
        (None, None, Some(size)) => size,
        _ => return None,
    };
    Some((round(size.0)?, round(size.1)?))
}

fn box_size(value: &str) -> Option<(f64, f64)> {
    let mut numbers = value
        .split([' ', ',', '\t', '\n', '\r'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse::<f64>().ok());
    let (_, _, width, height) = (
        numbers.next()??,
        numbers.next()??,
        numbers.next()??,
        numbers.next()??,
    );
    (width > 0.0 && height > 0.0).then_some((width, height))
}

/// A length in pixels (CSS Values 4 §6.2); one that depends on what is around it is none.
fn pixels(length: &str) -> Option<f64> {
    let length = length.trim();
    let unit_at = length
        .find(|c: char| c.is_ascii_alphabetic() || c == '%')
        .unwrap_or(length.len());
    // `1e3` is a number too, and so rare that it may go without.
    let number: f64 = length[..unit_at].trim().parse().ok()?;
    let factor = match &length[unit_at..] {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "Q" => 96.0 / 101.6,
        _ => return None,
    };
    (number > 0.0).then_some(number * factor)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to lie within what fits"
)]
fn round(length: f64) -> Option<u32> {
    let length = length.round().max(1.0);
    (length <= 1e6).then_some(length as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_as_large_as_it_says() {
        for (attributes, expected) in [
            ("viewBox='0 0 960 600'", Some((960, 600))),
            ("viewBox='0,0,24.4,10'", Some((24, 10))),
            ("width='96' height='48px' viewBox='0 0 1 1'", Some((96, 48))),
            ("width='200' viewBox='0 0 100 50'", Some((200, 100))),
            ("width='1in' height='2.54cm'", Some((96, 96))),
            ("width='100%' height='50%' viewBox='0 0 3 2'", Some((3, 2))),
            ("width='100%'", None),
            ("viewBox='0 0 0 10'", None),
            ("viewBox='none'", None),
            ("width='-5' height='5'", None),
        ] {
            let drawing = format!("<svg {attributes} xmlns='http://www.w3.org/2000/svg'/>");
            assert_eq!(
                size("a.svg", drawing.as_bytes()).unwrap(),
                expected,
                "{attributes}"
            );
        }
    }
}
