//! Dates as other systems write them, in the three ways that Diwan reads.

use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

/// `2012-05-04`, `2012-05-04 12:00` or `2012-05-04T12:00:00-07:00`, from what Hugo, Jekyll, WordPress and people write.
pub fn when(text: &str) -> Option<String> {
    let text = text.trim();
    let (day, rest) = day(text).or_else(|| named_day(text))?;
    let rest = rest.trim_start_matches(['T', 't', ' ', ',']).trim();
    if rest.is_empty() {
        return Some(day.to_string());
    }
    let (clock, zone) = clock(rest)?;
    let local = day.at(clock.0, clock.1, clock.2, 0);
    match zone.trim() {
        "" if clock == (0, 0, 0) => Some(day.to_string()),
        "" if clock.2 == 0 => Some(local.strftime("%Y-%m-%d %H:%M").to_string()),
        "" => Some(local.strftime("%Y-%m-%d %H:%M:%S").to_string()),
        zone => Some(moment(local, offset(zone)?)),
    }
}

fn moment(local: DateTime, offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() % 3600 / 60);
    let local = local.strftime("%Y-%m-%dT%H:%M:%S");
    format!("{local}{sign}{hours:02}:{minutes:02}")
}

/// The day at the beginning, and what follows it.
fn day(text: &str) -> Option<(Date, &str)> {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '/' | '.')))
        .unwrap_or(text.len());
    let (written, rest) = text.split_at(end);
    let mut parts = written.split(['-', '/', '.']).map(str::parse::<i16>);
    let mut part = || parts.next()?.ok();
    let (year, month, day) = (part()?, part()?, part()?);
    // `4/5/2012` may be two days: nobody can tell.
    if year <= 31 {
        return None;
    }
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some((date, rest))
}

/// `4 May 2012`, `May 4, 2012`, `Fri, 04 May 2012`: Go and Ruby read the English names of months.
fn named_day(text: &str) -> Option<(Date, &str)> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let mut numbers: Vec<i16> = Vec::new();
    let mut month = None;
    let mut rest = text;
    for _ in 0..4 {
        rest = rest.trim_start_matches([' ', ',']);
        let end = rest.find([' ', ',']).unwrap_or(rest.len());
        let word = rest[..end].to_lowercase();
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        if let Ok(number) = digits.parse() {
            numbers.push(number);
        } else if let Some(at) = MONTHS
            .iter()
            .position(|name| word.len() >= 3 && name.starts_with(&word))
        {
            month = Some(i8::try_from(at + 1).ok()?);
        } else if !(numbers.is_empty() && month.is_none()) {
            return None;
        }
        rest = &rest[end..];
        if numbers.len() == 2 && month.is_some() {
            break;
        }
    }
    let [one, other] = numbers[..] else {
        return None;
    };
    let (day, year) = if one > 31 { (other, one) } else { (one, other) };
    let date = Date::new(year, month?, i8::try_from(day).ok()?).ok()?;
    (year > 31).then_some((date, rest))
}

/// The time at the beginning, and what follows it.
fn clock(text: &str) -> Option<((i8, i8, i8), &str)> {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.')))
        .unwrap_or(text.len());
    let (written, rest) = text.split_at(end);
    let mut parts = written.split([':', '.']);
    let hour: i8 = parts.next()?.parse().ok()?;
    let minute: i8 = parts.next()?.parse().ok()?;
    let second: i8 = parts.next().map_or(Some(0), |it| it.parse().ok())?;
    let fits = (0..24).contains(&hour) && (0..60).contains(&minute) && (0..60).contains(&second);
    fits.then_some(((hour, minute, second), rest))
}

fn offset(zone: &str) -> Option<Offset> {
    if zone.eq_ignore_ascii_case("z") || zone.eq_ignore_ascii_case("utc") {
        return Some(Offset::UTC);
    }
    let sign = match zone.chars().next()? {
        '+' => 1,
        '-' | '−' => -1,
        _ => return None,
    };
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = match digits.len() {
        2 => (digits.parse::<i32>().ok()?, 0),
        4 => (digits[..2].parse().ok()?, digits[2..].parse().ok()?),
        _ => return None,
    };
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}

#[cfg(test)]
mod tests {
    use super::when;

    #[test]
    fn days_times_and_moments_are_read_as_others_write_them() {
        for (text, expected) in [
            ("2012-05-04", Some("2012-05-04")),
            ("2012-5-4", Some("2012-05-04")),
            ("4 May 2012", Some("2012-05-04")),
            (
                "Fri, 4 May 2012 12:00 +0100",
                Some("2012-05-04T12:00:00+01:00"),
            ),
            ("May 4th, 2012", Some("2012-05-04")),
            ("4 Mai 2012", None),
            ("2012/05/04", Some("2012-05-04")),
            (
                "2012-05-04 12:00:00 -0700",
                Some("2012-05-04T12:00:00-07:00"),
            ),
            ("2012-05-04T12:00:00Z", Some("2012-05-04T12:00:00+00:00")),
            (
                "2012-05-04T12:00:00.123+05:30",
                Some("2012-05-04T12:00:00+05:30"),
            ),
            ("2012-05-04 12:00:00", Some("2012-05-04 12:00")),
            ("2012-05-04 00:00:00", Some("2012-05-04")),
            ("2012-05-04 9:05", Some("2012-05-04 09:05")),
            ("2012-05-04 12:00:00 UTC", Some("2012-05-04T12:00:00+00:00")),
            ("2012-02-30", None),
            ("4/5/2012", None),
            ("May 4, 2012", Some("2012-05-04")),
            ("2012-05-04 25:00", None),
            ("0000-00-00 00:00:00", None),
        ] {
            assert_eq!(when(text).as_deref(), expected, "{text}");
        }
    }
}
