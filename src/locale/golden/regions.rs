//! A table of what each region writes: `regions.txt`, a block for each locale, a line for each thing that is written.
//!
//! The expectations are those of ICU4C (ICU 78, CLDR 48), which is another program than the ICU4X that is tested, but for
//! what `date`, `clock` and `number` say they do otherwise: spaces that do not break, years of four digits, spans of days
//! closed up; and for what CLDR has and ICU4C, as Node carries it, has not: the no-break space before PM, marks of direction
//! in offsets. Chinese spans are the long date's, Spanish ranks and Urdu's yesterday those of CLDR 48.2. For Tamazight, which ICU4X
//! does not carry, see `supplied`: names are ICU4C's, and the rest is said in its own words. Swiss French has the apostrophe of CLDR 48.2 between thousands.

use jiff::civil::{Date, date, time};

use super::*;

const TABLE: &str = include_str!("regions.txt");
const JULY: Date = date(2012, 7, 6);

#[test]
fn each_region_writes_what_its_table_says() {
    let mut wrong = Vec::new();
    let mut tag = "";
    let (mut regions, mut lines) = (0, 0);
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix("= ") {
            (tag, regions) = (name, regions + 1);
            continue;
        }
        let Some((what, expected)) = line.split_once(' ') else {
            continue;
        };
        lines += 1;
        let written = visible(&write(&locale(tag), what));
        if written != expected.trim_start() {
            wrong.push(format!("{tag} {what}: {written} and not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert_eq!((regions, lines), (35, 35 * 25));
}

fn write(locale: &Locale, what: &str) -> String {
    let moment = "2012-07-06T14:30:00[Africa/Tunis]".parse().unwrap();
    let day = |year, month, day| locale.relative(date(year, month, day), JULY);
    if let Some((_, style)) = DateStyle::NAMES.iter().find(|(name, _)| *name == what) {
        return locale.date(JULY, *style);
    }
    match what {
        "time" => locale.time(time(14, 30, 0, 0)),
        "zoned" => locale.time_with_zone(&moment),
        "days" => locale.date_range(JULY, date(2012, 7, 8)),
        "months" => locale.date_range(date(2012, 6, 28), JULY),
        "years" => locale.date_range(date(2011, 12, 28), JULY),
        "number" => locale.float(-1_234_567.89).unwrap(),
        "percent" => locale.percent(0.125).unwrap(),
        "euros" => locale.currency(&"1234.50".parse().unwrap(), "EUR").unwrap(),
        "size" => locale.bytes(1_810_000),
        "list" => locale.list(match locale.direction() {
            Direction::Rtl => &["تونس", "واشنطن", "باريس"],
            Direction::Ltr => &["Tunis", "Istanbul", "Paris"],
        }),
        "yesterday" => day(2012, 7, 5),
        "in-3-days" => day(2012, 7, 9),
        "2-weeks-ago" => day(2012, 6, 22),
        "in-3-months" => day(2012, 10, 6),
        "11-years-ago" => day(2001, 7, 6),
        "counts" => names([0, 1, 2, 3, 11, 100, 1_000_000].map(|count| locale.plural(count))),
        "ranks" => names([1, 2, 3, 4, 11, 21].map(|rank| locale.ordinal(rank))),
        "order" => {
            let mut words = match locale.direction() {
                Direction::Rtl => "ورد أخبار بئر إعلان UNESCO آبار تونس هيئة",
                Direction::Ltr => "zèbre côté Cote coté côte œuvre oeil été Étage",
            }
            .split(' ')
            .collect::<Vec<_>>();
            words.sort_by(|a, b| locale.compare(a, b));
            words.join(" ")
        }
        _ => panic!("`{what}` is nothing that a locale writes"),
    }
}

fn names<const N: usize>(categories: [Plural; N]) -> String {
    categories.map(Plural::name).join(" ")
}

/// With a sign for each character that cannot be seen.
fn visible(text: &str) -> String {
    legible(text)
        .replace('\u{200e}', "<LRM>")
        .replace('\u{200f}', "<RLM>")
        .replace('\u{61c}', "<ALM>")
}
