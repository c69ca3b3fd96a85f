//! Years that are written in another calendar than the Gregorian, as people do who live by it: `1446-08-27`.

use icu::calendar::cal::Hijri;
use icu::calendar::{AsCalendar, Date as IcuDate, Gregorian};
use jiff::civil::Date;

/// The Gregorian days that such a date can mean, calendar by calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OtherCalendars {
    /// By the Hijri calendar of Umm al-Qura.
    pub umm_al_qura: Option<Date>,
    /// By the Persian calendar.
    pub persian: Option<Date>,
    /// By the Buddhist calendar.
    pub buddhist: Option<Date>,
}

/// What a date means whose year is one of our time in another calendar and none of a publication in the Gregorian; nothing
/// for all others. Whether there is such a day is another question.
pub fn other_calendars(year: i16, month: u8, day: u8) -> Option<OtherCalendars> {
    let wide = i32::from(year);
    match year {
        1300..=1500 => {
            let hijri =
                IcuDate::try_new_hijri_with_calendar(wide, month, day, Hijri::new_umm_al_qura());
            let persian = IcuDate::try_new_persian(wide, month, day);
            Some(OtherCalendars {
                umm_al_qura: hijri.ok().and_then(civil),
                persian: persian.ok().and_then(civil).filter(is_of_our_time),
                buddhist: None,
            })
        }
        2440..=2640 => Some(OtherCalendars {
            umm_al_qura: None,
            persian: None,
            buddhist: Date::new(year - 543, month.cast_signed(), day.cast_signed()).ok(),
        }),
        _ => None,
    }
}

/// The Persian years beside those of Umm al-Qura: the last hundred and the next few.
fn is_of_our_time(day: &Date) -> bool {
    (1920..=2060).contains(&day.year())
}

fn civil<A: AsCalendar>(date: IcuDate<A>) -> Option<Date> {
    let date = date.to_calendar(Gregorian);
    let year = i16::try_from(date.year().extended_year()).ok()?;
    let (month, day) = (date.month().ordinal, date.day_of_month().0);
    Date::new(year, month.cast_signed(), day.cast_signed()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_of_another_calendar_is_found() {
        let day = Date::constant;
        let hijri =
            |year, month, at| other_calendars(year, month, at).and_then(|it| it.umm_al_qura);
        // Days whose names both calendars' authorities give (Umm al-Qura, KACST).
        assert_eq!(hijri(1446, 8, 27), Some(day(2025, 2, 26)));
        assert_eq!(hijri(1410, 1, 6), Some(day(1989, 8, 8)));
        assert_eq!(hijri(1446, 13, 1), None);
        let persian = other_calendars(1404, 1, 1).and_then(|it| it.persian);
        assert_eq!(persian, Some(day(2025, 3, 21)));
        assert_eq!(other_calendars(2024, 1, 5), None);
    }
}
