//! What pages are chosen by beside their words: their type and their day.
//!
//! Four digits (those of the index) for each page: its type by its number in the list of types, and its day since the
//! year 1600 in three digits, which last until 2317. 0 stands for none, and a page that is older counts as of the first
//! day. It is a file of its own, since most readers only type words.

use jiff::civil::{Date, date};
use serde_json::{Value, json};

use crate::plan::SearchFiles;
use crate::render::context::Stage;
use crate::render::template::view::search_types;

use super::digits::DIGITS;

/// The day before the first that can be told.
const BEFORE: Date = date(1599, 12, 31);
const DAYS: i32 = 64 * 64 * 64 - 1;

/// The file: the types by number, what the days count from, four digits a page.
pub fn print(stage: &Stage, files: &SearchFiles) -> Value {
    let types = search_types(stage, files);
    let zone = &stage.site.settings.time_zone;
    let mut digits = String::with_capacity(4 * files.pages.len());
    for page in &files.pages {
        let page = stage.site.page(*page);
        let front = &page.article.front;
        let kind = page.kind().and_then(|kind| types.binary_search(&kind).ok());
        let day = front.date.map_or(0, |when| day(when.day(zone)));
        for digit in [
            kind.map_or(0, |at| at + 1),
            day >> 12,
            day >> 6 & 63,
            day & 63,
        ] {
            digits.push(char::from(DIGITS[digit]));
        }
    }
    let named: Vec<Option<&str>> = std::iter::once(None)
        .chain(types.into_iter().map(Some))
        .collect();
    // Browsers count days from 1970.
    json!({ "types": named, "epoch": day(date(1970, 1, 1)), "pages": digits })
}

fn day(date: Date) -> usize {
    let days = (date - BEFORE).get_days().clamp(1, DAYS);
    usize::try_from(days).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_from_1600_and_stay_within_three_digits() {
        assert_eq!(day(date(1600, 1, 1)), 1);
        assert_eq!(day(date(1970, 1, 1)), 135_141);
        assert_eq!(day(date(1234, 5, 6)), 1);
        assert_eq!(day(date(9999, 12, 31)), 262_143);
    }
}
