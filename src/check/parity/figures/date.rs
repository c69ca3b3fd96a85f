//! Days, months and years, of both calendars.

/// A date, or what is said of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Date {
    pub day: Option<u8>,
    pub month: Option<u8>,
    pub year: Option<i32>,
    /// Whether it is of the Hijri calendar.
    pub hijri: bool,
    /// Whether day and month may be the other way round.
    pub either: bool,
}

impl Date {
    /// The days that it may be, as numbers of days; of a month or year, all of them.
    pub fn days(&self) -> Option<(i64, i64)> {
        let year = i64::from(self.year?);
        let (first, last) = match (self.month, self.day) {
            (Some(month), Some(day)) => ((month, day), (month, day)),
            (Some(month), None) => ((month, 1), (month, 30)),
            _ => ((1, 1), (12, 29)),
        };
        let count = if self.hijri { hijri } else { gregorian };
        Some((count(year, first), count(year, last)))
    }

    /// Which of day, month and year are said.
    pub fn parts(&self) -> [bool; 3] {
        [
            self.day.is_some(),
            self.month.is_some(),
            self.year.is_some(),
        ]
    }

    /// Whether two dates of different calendars may be the same day. Sighting moves months by a day or two.
    pub fn corresponds(&self, other: &Date) -> bool {
        const LEEWAY: i64 = 2;
        match (self.days(), other.days()) {
            (Some(own), Some(other)) => own.0 <= other.1 + LEEWAY && other.0 <= own.1 + LEEWAY,
            _ => false,
        }
    }

    /// Whether two dates of one calendar say the same as far as both say anything.
    pub fn agrees(&self, other: &Date) -> bool {
        fn same<T: PartialEq + Copy>(a: Option<T>, b: Option<T>) -> bool {
            a.is_none() || b.is_none() || a == b
        }
        let years = same(self.year, other.year);
        let straight = same(self.day, other.day) && same(self.month, other.month);
        let turned =
            (self.either || other.either) && self.day == other.month && self.month == other.day;
        let common = self.month.is_some() && other.month.is_some()
            || self.year.is_some() && other.year.is_some();
        years && common && (straight || turned)
    }
}

/// The Julian day number of a Gregorian date.
fn gregorian(year: i64, (month, day): (u8, u8)) -> i64 {
    let shift = (14 - i64::from(month)) / 12;
    let (year, month) = (year + 4800 - shift, i64::from(month) + 12 * shift - 3);
    i64::from(day) + (153 * month + 2) / 5 + 365 * year + year / 4 - year / 100 + year / 400 - 32045
}

/// The Julian day number of a date of the tabular Hijri calendar.
fn hijri(year: i64, (month, day): (u8, u8)) -> i64 {
    let months = (295 * (i64::from(month) - 1) + 9) / 10;
    i64::from(day) + months + (year - 1) * 354 + (3 + 11 * year) / 30 + 1_948_439
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hijri_dates_are_found_beside_gregorian_ones() {
        let date = |day, month, year, hijri| Date {
            day: Some(day),
            month: Some(month),
            year: Some(year),
            hijri,
            either: false,
        };
        for (own, other, expected) in [
            ((13, 5, 1447), (4, 11, 2025), true),
            ((21, 8, 1446), (20, 2, 2025), true),
            ((1, 1, 1447), (26, 6, 2025), true),
            ((1, 1, 1446), (26, 6, 2025), false),
            ((20, 5, 1447), (4, 11, 2025), false),
        ] {
            let own = date(own.0, own.1, own.2, true);
            let other = date(other.0, other.1, other.2, false);
            assert_eq!(own.corresponds(&other), expected, "{own:?} {other:?}");
        }
    }
}
