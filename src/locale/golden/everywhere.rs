//! Every locale that there is data for writes its dates as ICU4C does: `tests/languages/dates.txt`, which says how it is made.
//!
//! ICU4C is another program with the data of CLDR 48.0; the patterns of Diwan are those of 48.2. What the two differ in is listed.

use jiff::civil::{Date, date};

use super::*;

const TABLE: &str = include_str!("../../../tests/languages/dates.txt");
const JULY: Date = date(2012, 7, 6);
const COLUMNS: [&str; 8] = [
    "full",
    "long",
    "medium",
    "year-month",
    "month-day",
    "days",
    "months",
    "years",
];

/// Locales, columns and why they differ.
const OTHERWISE: &[(&str, &str, &str)] = &[
    ("az az-Latn", "full", "capitals of days"),
    ("bn-IN", ALL, "European figures"),
    ("cy", "month-day", "the day before its month"),
    ("en-AU", "medium", "months cut short"),
    ("ki", ALL, "other names"),
    ("ks ks-Arab", ALL, "other names"),
    ("lij", "medium", "months cut short"),
    ("sah", "days months years", "the comma of the long date"),
    (
        "zh-Hant-MO",
        "full",
        "ICU4X has it inherit from `zh-Hant`, not from `zh-Hant-HK`",
    ),
    (
        "zgh",
        "year-month month-day",
        "the order of the long date, where CLDR has that of its root",
    ),
];
const ALL: &str = "full long medium year-month month-day days months years";

fn write_all(locale: &Locale) -> [String; 8] {
    let span = |from| locale.date_range(from, JULY);
    let styles = [
        DateStyle::Full,
        DateStyle::Long,
        DateStyle::Medium,
        DateStyle::YearMonth,
        DateStyle::MonthDay,
    ];
    let [full, long, medium, month, day] = styles.map(|style| locale.date(JULY, style));
    let days = locale.date_range(JULY, date(2012, 7, 8));
    [
        full,
        long,
        medium,
        month,
        day,
        days,
        span(date(2012, 6, 28)),
        span(date(2011, 12, 28)),
    ]
    .map(|text| plain(&text))
}

/// Without what the table leaves out.
fn plain(text: &str) -> String {
    let text = text.replace(['\u{200e}', '\u{200f}', '\u{61c}'], "");
    let text = text.replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ");
    let text = text.replace(" –", "–").replace("– ", "–");
    text.replace(" - ", "–").trim().to_owned()
}

#[test]
fn every_locale_writes_dates_as_icu_does() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for line in TABLE.lines() {
        let (tags, expected) = line.split_once('|').unwrap();
        for tag in tags.split(' ') {
            let Ok(locale) = build(tag, |_| ()) else {
                continue;
            };
            count += 1;
            let all = COLUMNS
                .iter()
                .zip(write_all(&locale))
                .zip(expected.split('|'));
            for ((column, written), expected) in all {
                let is_listed = OTHERWISE.iter().any(|(tags, columns, _)| {
                    tags.split(' ').any(|it| it == tag)
                        && columns.split(' ').any(|it| it == *column)
                });
                if !expected.is_empty() && (written == expected) == is_listed {
                    wrong.push(format!("{tag} {column}: {written} and not {expected}"));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {count}\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(count > 500, "{count} locales");
}

/// In every locale and calendar something is written of every day; ICU4X checks itself where Diwan is built to be tested.
#[test]
fn every_locale_writes_something_of_everything() {
    let tags = TABLE.lines().filter_map(|line| line.split('|').next());
    for tag in tags.flat_map(|tags| tags.split(' ')) {
        let calendars = vec![
            Calendar::Gregory,
            Calendar::IslamicUmalqura,
            Calendar::Persian,
        ];
        let Ok(locale) = build(tag, |spec| spec.calendars = calendars) else {
            continue;
        };
        for day in [
            date(-44, 3, 15),
            date(1, 1, 1),
            date(999, 5, 4),
            date(1956, 3, 20),
            JULY,
        ] {
            for (_, style) in DateStyle::NAMES {
                let texts: Vec<_> = locale.dates(day, *style).collect();
                assert!(texts.iter().all(|it| !it.text.is_empty()), "{tag} {day}");
            }
            assert!(!locale.relative(day, JULY).is_empty(), "{tag} {day}");
            assert!(!locale.date_range(day, JULY).is_empty(), "{tag} {day}");
            assert!(
                !locale.month(day).is_empty() && !locale.year(day).is_empty(),
                "{tag} {day}"
            );
        }
        let moment = "2012-07-06T14:30:00[Africa/Tunis]".parse().unwrap();
        let euros = locale.currency(&"1250.5".parse().unwrap(), "EUR");
        let all = [
            locale.time_with_zone(&moment),
            locale.bytes(1_810_000),
            locale.float(-1.5).unwrap_or_default(),
            locale.percent(0.5).unwrap_or_default(),
            euros.unwrap_or_default(),
            locale.list(&["a", "b", "c"]),
        ];
        assert!(all.iter().all(|text| !text.is_empty()), "{tag} {all:?}");
    }
}
