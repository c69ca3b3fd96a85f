//! Dates and times.

use jiff::civil::{Date, date, time};

use super::*;

const JULY: Date = date(2012, 7, 6);

#[test]
fn long_dates_have_the_months_and_digits_of_the_region() {
    for (tag, expected) in [
        ("ar", "6_يوليو_2012"),
        ("ar-AE", "6_يوليو_2012"),
        ("ar-LY", "6_يوليو_2012"),
        ("ar-MA", "6_يوليوز_2012"),
        ("ar-EH", "6_يوليو_2012"),
        ("ar-DZ", "6_جويلية_2012"),
        ("ar-TN", "6_جويلية_2012"),
        ("ar-SA", "٦_يوليو_٢٠١٢"),
        ("ar-EG", "٦_يوليو_٢٠١٢"),
        ("ar-KW", "٦_يوليو_٢٠١٢"),
        ("ar-QA", "٦_يوليو_٢٠١٢"),
        ("ar-BH", "٦_يوليو_٢٠١٢"),
        ("ar-OM", "٦_يوليو_٢٠١٢"),
        ("ar-SD", "٦_يوليو_٢٠١٢"),
        ("ar-YE", "٦_يوليو_٢٠١٢"),
        ("ar-MR", "٦_يوليو_٢٠١٢"),
        ("ar-SY", "٦_تموز_٢٠١٢"),
        ("ar-LB", "٦_تموز_٢٠١٢"),
        ("ar-JO", "٦_تموز_٢٠١٢"),
        ("ar-IQ", "٦_تموز_٢٠١٢"),
        ("ar-PS", "٦_تموز_٢٠١٢"),
        ("ar-SY-u-nu-latn", "6_تموز_2012"),
        ("ar-MA-u-nu-arab", "٦_يوليوز_٢٠١٢"),
        ("fr", "6_juillet_2012"),
        ("fr-FR", "6_juillet_2012"),
        ("fr-CA", "6_juillet_2012"),
        ("fr-CH", "6_juillet_2012"),
        ("en-GB", "6_July_2012"),
        ("en-US", "July_6, 2012"),
    ] {
        let text = locale(tag).date(JULY, DateStyle::Long);
        assert_eq!(legible(&text), expected, "{tag}");
    }
}

#[test]
fn every_style_of_date_keeps_together_what_belongs_together() {
    use DateStyle::*;
    for (tag, style, expected) in [
        ("fr", Full, "vendredi 6_juillet_2012"),
        ("fr", Medium, "6_juil._2012"),
        ("fr", Short, "06/07/2012"),
        ("fr", YearMonth, "juillet_2012"),
        ("fr", MonthDay, "6_juillet"),
        ("fr", Year, "2012"),
        ("en-GB", Full, "Friday, 6_July_2012"),
        ("en-US", Full, "Friday, July_6, 2012"),
        ("en-US", Short, "7/6/2012"),
        ("ar", Full, "الجمعة، 6_يوليو_2012"),
        ("ar-SA", Year, "٢٠١٢"),
        ("ar", Short, "6\u{200f}/7\u{200f}/2012"),
    ] {
        assert_eq!(
            legible(&locale(tag).date(JULY, style)),
            expected,
            "{tag} {style:?}"
        );
    }
}

#[test]
fn dual_months_are_pairs_that_no_line_breaks() {
    let dual = build("ar-SY-u-nu-latn", |spec| spec.months = Months::Dual).unwrap();
    for (day, style, expected) in [
        (JULY, DateStyle::Long, "6_تموز/\u{2060}يوليو_2012"),
        (JULY, DateStyle::Full, "الجمعة، 6_تموز/\u{2060}يوليو_2012"),
        (JULY, DateStyle::YearMonth, "تموز/\u{2060}يوليو_2012"),
        (JULY, DateStyle::MonthDay, "6_تموز/\u{2060}يوليو"),
        (JULY, DateStyle::Year, "2012"),
        (JULY, DateStyle::Short, "6\u{200f}/7\u{200f}/2012"),
        (
            date(2011, 1, 19),
            DateStyle::Long,
            "19_كانون_الثاني/\u{2060}يناير_2011",
        ),
        (
            date(2011, 6, 1),
            DateStyle::Long,
            "1_حزيران/\u{2060}يونيو_2011",
        ),
        (
            date(2011, 12, 31),
            DateStyle::Long,
            "31_كانون_الأول/\u{2060}ديسمبر_2011",
        ),
    ] {
        assert_eq!(legible(&dual.date(day, style)), expected);
    }
    let error = build("fr", |spec| spec.months = Months::Dual).err();
    assert_eq!(error, Some(LocaleError::DualMonths("fr".into())));
}

#[test]
fn spans_of_days_say_only_once_what_is_common() {
    let dual = build("ar-SY-u-nu-latn", |spec| spec.months = Months::Dual).unwrap();
    let june = date(2012, 6, 28);
    for (locale, from, to, expected) in [
        (&locale("fr"), JULY, date(2012, 7, 8), "6–8_juillet_2012"),
        (&locale("fr"), june, JULY, "28_juin_– 6_juillet_2012"),
        (
            &locale("fr"),
            date(2011, 7, 6),
            JULY,
            "6_juillet_2011_– 6_juillet_2012",
        ),
        (&locale("fr"), JULY, JULY, "6_juillet_2012"),
        (&locale("en-US"), JULY, date(2012, 7, 8), "July_6–8, 2012"),
        (&locale("ar-SA"), JULY, date(2012, 7, 8), "٦–٨_يوليو_٢٠١٢"),
        (
            &dual,
            june,
            JULY,
            "28_حزيران/\u{2060}يونيو_– 6_تموز/\u{2060}يوليو_2012",
        ),
    ] {
        assert_eq!(legible(&locale.date_range(from, to)), expected);
    }
}

#[test]
fn the_hijri_date_is_shown_beside_the_gregorian_and_only_where_it_is_exact() {
    let both = build("ar-SY-u-nu-latn", |spec| {
        spec.calendars = vec![Calendar::Gregory, Calendar::IslamicUmalqura];
    })
    .unwrap();
    let shown = |day| -> Vec<_> {
        let dates = both.dates(day, DateStyle::Long);
        dates.map(|date| legible(&date.text)).collect()
    };
    assert_eq!(shown(JULY), ["6_تموز_2012", "16_شعبان_1433_هـ"]);
    // 1 Muharram 1300 and the last day of 1600 AH; the days before and after are Gregorian only.
    assert_eq!(shown(date(1882, 11, 12)).len(), 2);
    assert_eq!(shown(date(1882, 11, 11)).len(), 1);
    assert_eq!(shown(date(2174, 11, 25)).len(), 2);
    assert_eq!(shown(date(2174, 11, 26)).len(), 1);
}

#[test]
fn machines_read_gregorian_dates_in_ascii() {
    assert_eq!(iso_date(JULY), "2012-07-06");
    let moment = "2012-07-06T14:30:00[Africa/Tunis]".parse().unwrap();
    assert_eq!(iso_moment(&moment), "2012-07-06T14:30:00+01:00");
}

#[test]
fn times_have_the_hour_cycle_of_the_region() {
    let moment = "2012-07-06T14:30:00[Africa/Tunis]".parse().unwrap();
    for (tag, clock, zoned) in [
        ("fr", "14:30", "14:30 UTC+1"),
        ("en-GB", "14:30", "14:30 GMT+1"),
        ("en-US", "2:30~PM", "2:30~PM GMT+1"),
        ("ar-MA", "14:30", "14:30 غرينتش\u{200e}+1"),
        ("ar-SA", "٢:٣٠ م", "٢:٣٠ م غرينتش\u{61c}+١"),
    ] {
        let locale = locale(tag);
        assert_eq!(legible(&locale.time(time(14, 30, 0, 0))), clock, "{tag}");
        assert_eq!(legible(&locale.time_with_zone(&moment)), zoned, "{tag}");
    }
}

#[test]
fn a_day_is_so_far_from_another_in_the_words_of_the_language() {
    let today = date(2012, 7, 6);
    for (tag, day, words) in [
        ("fr", (2012, 7, 6), "aujourd’hui"),
        ("fr", (2012, 7, 5), "hier"),
        ("fr", (2012, 7, 4), "avant-hier"),
        ("fr", (2012, 7, 9), "dans 3 jours"),
        ("fr", (2012, 7, 13), "dans 1 semaine"),
        ("fr", (2012, 6, 6), "il y a 1 mois"),
        ("fr", (2012, 6, 7), "il y a 4 semaines"),
        ("fr", (2011, 7, 7), "il y a 11 mois"),
        ("fr", (2010, 7, 6), "il y a 2 ans"),
        ("en-GB", (2012, 7, 7), "tomorrow"),
        ("en-GB", (2012, 6, 22), "2 weeks ago"),
        ("ar-SY-u-nu-latn", (2012, 7, 5), "أمس"),
        ("ar-SY-u-nu-latn", (2012, 7, 3), "قبل 3 أيام"),
        ("ar-SY-u-nu-latn", (2012, 6, 22), "قبل أسبوعين"),
        ("ar-SY-u-nu-latn", (2012, 10, 6), "خلال 3 أشهر"),
        ("ar-SA", (2001, 7, 6), "قبل ١١ سنة"),
    ] {
        let day = date(day.0, day.1, day.2);
        assert_eq!(
            legible(&locale(tag).relative(day, today)),
            words,
            "{tag} {day}"
        );
    }
}
