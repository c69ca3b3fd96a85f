//! Lines from row to row, as for months and years.

use super::pen::{Anchor, Pen};
use super::scale::Scale;
use super::{Chart, WIDTH};

const HEIGHT: f64 = 190.0;
/// What stands free at the beginning for the numbers of the axis, and at the end for half of the last label.
const MARGINS: (f64, f64) = (58.0, 24.0);
/// How many labels have room below.
const MOST_LABELS: usize = 6;

/// A line for each column. The axis holds zero where the numbers come near it.
pub(super) fn draw(chart: &Chart, pen: &mut Pen) {
    let (low, high) = chart
        .numbers()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| {
            (low.min(it), high.max(it))
        });
    let scale = Scale::of(chart.numbers(), low >= 0.0 && low < high / 2.0);
    let top = pen.y + 6.0;
    let height = |share: f64| top + (1.0 - share) * HEIGHT;
    let last = chart.labels.len().saturating_sub(1).max(1) as f64;
    let place = |row: usize| MARGINS.0 + row as f64 / last * (WIDTH - MARGINS.0 - MARGINS.1);
    for (share, text) in scale.ticks(chart.locale) {
        pen.rule(
            "grid",
            (MARGINS.0 - 6.0, height(share)),
            (WIDTH, height(share)),
        );
        pen.text(
            "tick",
            MARGINS.0 - 12.0,
            height(share) + 4.0,
            Anchor::End,
            &text,
        );
    }
    for (number, series) in chart.series.iter().enumerate() {
        let points = series.values.iter().enumerate();
        let points: Vec<Option<(f64, f64)>> = points
            .map(|(row, value)| value.map(|(_, value)| (place(row), height(scale.share(value)))))
            .collect();
        // Where a number is missing, the line is broken.
        for run in points.split(|point| point.is_none()) {
            let run: Vec<(f64, f64)> = run.iter().flatten().copied().collect();
            if run.len() > 1 {
                pen.line(number, &run);
            }
        }
        for (x, y) in points.iter().flatten() {
            pen.mark(number, *x, *y);
        }
    }
    pen.y = top + HEIGHT;
    let every = chart.labels.len().div_ceil(MOST_LABELS).max(1);
    for (row, label) in chart.labels.iter().enumerate().step_by(every) {
        pen.text("tick", place(row), pen.y + 18.0, Anchor::Middle, label);
    }
    pen.y += 24.0;
}
