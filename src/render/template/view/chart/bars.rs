//! Bars that lie: the name of each row stands above its bars, so that a long one has room in every language.

use super::pen::{Anchor, Pen};
use super::scale::Scale;
use super::{Chart, WIDTH};
use crate::render::template::view::data::number as written;

/// How thick a bar is.
const THICK: f64 = 13.0;
/// What is kept free at the end for the number of the longest bar.
const ROOM: f64 = 70.0;

/// A bar for each number.
pub(super) fn draw(chart: &Chart, pen: &mut Pen) {
    let scale = Scale::of(chart.numbers(), true);
    let begins = if chart.numbers().any(|it| it < 0.0) {
        ROOM
    } else {
        0.0
    };
    let place = |share: f64| begins + share * (WIDTH - ROOM - begins);
    let zero = place(scale.zero());
    let top = pen.y;
    for (row, label) in chart.labels.iter().enumerate() {
        pen.text("label", 0.0, pen.y + 12.0, Anchor::Start, label);
        pen.y += 17.0;
        for (number, series) in chart.series.iter().enumerate() {
            if let Some((cell, value)) = series.values[row] {
                let end = place(scale.share(value));
                pen.bar(number, (zero, end), pen.y, THICK);
                let text = written(chart.locale, series.column, cell);
                let (x, anchor) = match value < 0.0 {
                    true => (end - 5.0, Anchor::End),
                    false => (end + 5.0, Anchor::Start),
                };
                pen.text("value", x, pen.y + 11.0, anchor, &text);
            }
            pen.y += THICK + 3.0;
        }
        pen.y += 6.0;
    }
    pen.rule("axis", (zero, top), (zero, pen.y));
}

/// A bar for each row, in which its numbers follow each other.
pub(super) fn stacked(chart: &Chart, pen: &mut Pen) {
    let rows = 0..chart.labels.len();
    let sum = |row: usize| -> f64 {
        let values = chart.series.iter().filter_map(|series| series.values[row]);
        values.map(|(_, number)| number).sum()
    };
    let scale = Scale::of(rows.map(sum), true);
    let place = |share: f64| share * (WIDTH - 24.0);
    let ticks = scale.ticks(chart.locale);
    let top = pen.y;
    let height = chart.labels.len() as f64 * (THICK + 28.0);
    for (share, _) in &ticks {
        pen.rule("grid", (place(*share), top), (place(*share), top + height));
    }
    for (row, label) in chart.labels.iter().enumerate() {
        pen.text("label", 0.0, pen.y + 12.0, Anchor::Start, label);
        pen.y += 17.0;
        let mut reached = 0.0;
        for (number, series) in chart.series.iter().enumerate() {
            let Some((_, value)) = series.values[row] else {
                continue;
            };
            let ends = (
                place(scale.share(reached)),
                place(scale.share(reached + value)),
            );
            pen.bar(number, ends, pen.y, THICK + 3.0);
            reached += value;
        }
        pen.y += THICK + 11.0;
    }
    pen.y = top + height;
    for (at, (share, text)) in ticks.iter().enumerate() {
        let anchor = if at == 0 {
            Anchor::Start
        } else {
            Anchor::Middle
        };
        pen.text("tick", place(*share), pen.y + 13.0, anchor, text);
    }
    pen.y += 18.0;
}
