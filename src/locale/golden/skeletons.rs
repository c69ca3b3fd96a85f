//! Dates by skeletons.

use jiff::civil::date;

use super::*;
use crate::locale::{Skeleton, SkeletonError};

#[test]
fn parts_come_in_the_order_and_the_digits_of_the_language() {
    let day = date(2012, 7, 6);
    for (tag, skeleton, expected) in [
        ("fr-FR", "yMMMM", "juillet_2012"),
        ("fr-FR", "MMMMy", "juillet_2012"),
        ("fr-FR", "yMMM", "juil._2012"),
        ("fr-FR", "MMMM", "juillet"),
        ("fr-FR", "EEEE", "vendredi"),
        ("fr-FR", "MMMMEEEEd", "vendredi 6_juillet"),
        ("fr-FR", "yMd", "06/07/2012"),
        ("fr-FR", "d", "6"),
        ("en-GB", "yMMMM", "July_2012"),
        ("en-GB", "MMMd", "6_Jul"),
        ("en-US", "yMMMd", "Jul_6, 2012"),
        ("en-GB", "yMMMMEEEEd", "Friday, 6_July_2012"),
        ("en-GB", "LLLL", "July"),
        ("en-GB", "y", "2012"),
        ("ar-TN", "yMMMM", "جويلية_2012"),
        ("ar-TN", "MMMM", "جويلية"),
        ("ar-EG", "MMMMd", "٦_يوليو"),
        ("ar-EG", "yMMMM", "يوليو_٢٠١٢"),
    ] {
        let read = Skeleton::parse(skeleton).unwrap();
        let text = locale(tag).date_by(day, read);
        assert_eq!(legible(&text), expected, "{tag} {skeleton}");
    }
    let (first, early) = (date(2012, 7, 1), date(622, 7, 16));
    let fr = locale("fr-FR");
    let by = |date, skeleton| fr.date_by(date, Skeleton::parse(skeleton).unwrap());
    assert_eq!(legible(&by(first, "MMMMEEEEd")), "dimanche 1er_juillet");
    assert_eq!(legible(&by(early, "yMMM")), "juil._622");
}

/// By ICU 78 (CLDR 48), but for the spaces that do not break.
#[test]
fn a_skeleton_is_written_in_the_first_calendar_of_the_language() {
    use Calendar::{Gregory, IslamicUmalqura, Persian};
    for (tag, calendar, skeleton, expected) in [
        ("ar-SA", IslamicUmalqura, "yMMMM", "محرم ١٤٤٨ هـ"),
        ("ar-SA", IslamicUmalqura, "MMMMd", "٢١ محرم"),
        ("ar-SA", IslamicUmalqura, "MMMM", "محرم"),
        ("ar-SA", IslamicUmalqura, "y", "١٤٤٨ هـ"),
        (
            "ar-SA",
            IslamicUmalqura,
            "yMMMMEEEEd",
            "الاثنين، ٢١ محرم ١٤٤٨ هـ",
        ),
        ("ar-SA-u-nu-latn", IslamicUmalqura, "yMMM", "محرم 1448 هـ"),
        ("fr-FR", IslamicUmalqura, "MMMMd", "21 mouharram"),
        ("fa-IR", Persian, "yMMM", "تیر ۱۴۰۵"),
        ("fa-IR", Persian, "MMMMd", "۱۵ تیر"),
        ("fa-IR", Persian, "y", "۱۴۰۵"),
    ] {
        let many = build(tag, |spec| spec.calendars = vec![calendar, Gregory]).unwrap();
        let read = Skeleton::parse(skeleton).unwrap();
        let text = many.date_by(date(2026, 7, 6), read);
        let text = legible(&text).replace('_', " ");
        assert_eq!(text, expected, "{tag} {skeleton}");
        assert_eq!(many.dates_by(date(2026, 7, 6), read).count(), 2);
    }
    // Before 1300 AH the calendar of Umm al-Qura is not known: the Gregorian stands alone.
    let early = build("ar-SA", |spec| {
        spec.calendars = vec![IslamicUmalqura, Gregory]
    })
    .unwrap();
    let year = Skeleton::parse("y").unwrap();
    assert_eq!(early.date_by(date(1850, 7, 6), year), "١٨٥٠");
}

#[test]
fn what_no_date_can_be_written_by_is_told() {
    use SkeletonError::*;
    for (text, error) in [
        ("yQQQ", Letter('Q')),
        ("jm", Time('j')),
        ("yy", Part("yy".into())),
        ("yMMMMM", Part("MMMMM".into())),
        ("yMy", Part("y".into())),
        ("yd", Parts),
        ("", Parts),
        ("yMMMMEd", Lengths),
    ] {
        assert_eq!(Skeleton::parse(text), Err(error), "{text}");
    }
}
