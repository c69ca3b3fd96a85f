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
