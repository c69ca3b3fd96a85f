//! What the colours, hatchings and marks stand for: a line for each column.

use super::pen::{Anchor, Pen};
use super::{Chart, Kind};
use crate::render::html::in_plain;

/// Draws it above the chart. One column needs no colours explained, but its name and unit.
pub(super) fn draw(chart: &Chart, kind: Kind, pen: &mut Pen) {
    let is_alone = chart.series.len() == 1;
    for (number, series) in chart.series.iter().enumerate() {
        let y = pen.y + 13.0;
        match kind {
            _ if is_alone => {}
            Kind::Line => {
                pen.line(number, &[(2.0, y - 4.0), (26.0, y - 4.0)]);
                pen.mark(number, 14.0, y - 4.0);
            }
            Kind::Bar | Kind::Stacked => pen.bar(number, (2.0, 26.0), y - 11.0, 13.0),
        }
        let name = in_plain(&series.column.name, chart.locale.direction());
        let name = match &series.column.unit {
            Some(unit) => format!("{name} (\u{2068}{unit}\u{2069})").into(),
            None => name,
        };
        let x = if is_alone { 0.0 } else { 34.0 };
        pen.text("legend", x, y, Anchor::Start, &name);
        pen.y += 20.0;
    }
    pen.y += 4.0;
}
