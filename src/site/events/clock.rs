//! Hours as people write them: `09:00`, `9h30`, `14 h 30 – 16 h`, `٩:٠٠`.

use jiff::civil::Time;

use crate::language::ascii_digit;

/// An hour, and a second one where the text is a span.
pub(super) fn times(text: &str) -> Option<(Time, Option<Time>)> {
    let parts: Vec<&str> = text.split(['-', '–', '—']).map(str::trim).collect();
    match *parts.as_slice() {
        [from] => Some((hour(from)?, None)),
        [from, to] => Some((hour(from)?, Some(hour(to)?))),
        _ => None,
    }
}

/// Whether a part of it is written as an hour and is none of any day: `25:00`, `9 h 75`. The end of a day may be written `24:00`.
pub(super) fn is_no_hour(text: &str) -> bool {
    let has_form = |part: &str| {
        let plain: String = part
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(ascii_digit)
            .collect();
        let Some((hours, minutes)) = plain.split_once([':', 'h', 'H']) else {
            return false;
        };
        let is_number = |it: &str| it.len() <= 2 && it.bytes().all(|byte| byte.is_ascii_digit());
        let is_midnight = hours == "24" && minutes.bytes().all(|byte| byte == b'0');
        !hours.is_empty() && is_number(hours) && is_number(minutes) && !is_midnight
    };
    let mut parts = text.split(['-', '–', '—']).map(str::trim);
    parts.any(|part| has_form(part) && hour(part).is_none())
}

/// `9:00`, `9h`, `9 h 30`.
fn hour(text: &str) -> Option<Time> {
    let plain: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(ascii_digit)
        .collect();
    let (hours, minutes) = plain.split_once([':', 'h', 'H'])?;
    let is_short = !plain.contains(':') && minutes.is_empty();
    let has_form = (1..=2).contains(&hours.len()) && (is_short || minutes.len() == 2);
    let minutes = if is_short { "0" } else { minutes };
    let number = |text: &str| text.parse::<u8>().ok()?.try_into().ok();
    let time = Time::new(number(hours)?, number(minutes)?, 0, 0).ok();
    time.filter(|_| has_form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_as_an_hour_is_one_of_the_day() {
        for text in ["25:00", "9 h 75", "9:00 – 26:00", "٢٥:٠٠", "9:5"] {
            assert!(is_no_hour(text), "{text}");
        }
        for text in [
            "9:00",
            "24:00",
            "9 h – 24 h",
            "noon",
            "9 am",
            "3 rue Haute",
            "2 x 3 h x",
        ] {
            assert!(!is_no_hour(text), "{text}");
        }
    }

    #[test]
    fn hours_are_read_in_the_forms_of_three_languages() {
        for (text, hours) in [
            ("09:00", Some("09:00:00")),
            ("9h", Some("09:00:00")),
            ("14 h 30", Some("14:30:00")),
            ("٩:٣٠", Some("09:30:00")),
            ("24:00", None),
            ("9", None),
            ("9:5", None),
            ("noon", None),
            ("9:00 am", None),
        ] {
            let found = times(text).map(|(from, _)| from.to_string());
            assert_eq!(found.as_deref(), hours, "{text}");
        }
        assert!(times("9:00 – 17:00").is_some_and(|(_, to)| to.is_some()));
        assert_eq!(times("9:00-10:00-11:00"), None);
    }
}
