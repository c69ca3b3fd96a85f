//! Writing SVG: places are counted from the side on which the language begins.

use std::fmt::Write;

use pulldown_cmark_escape::escape_html;

use super::WIDTH;

/// Colours where no style sheet is, one for each column.
const COLOURS: [&str; 6] = [
    "#0b5468", "#b8892c", "#6b4a94", "#1b6238", "#9c1f1b", "#46595f",
];

/// A drawing that grows downwards.
pub struct Pen {
    out: String,
    is_from_right: bool,
    /// How far down it has been drawn.
    pub y: f64,
}

/// At which end of it a text stands where it is put.
#[derive(Debug, Clone, Copy)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Pen {
    pub fn new(is_from_right: bool) -> Self {
        Pen {
            out: String::new(),
            is_from_right,
            y: 4.0,
        }
    }

    /// The place that lies so far from the beginning side.
    pub fn x(&self, from_start: f64) -> f64 {
        match self.is_from_right {
            true => WIDTH - from_start,
            false => from_start,
        }
    }

    /// A text; it runs as its language does, from `anchor`.
    pub fn text(&mut self, class: &str, x: f64, y: f64, anchor: Anchor, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let x = self.x(x);
        let _ = write!(
            self.out,
            "<text class=\"{class}\" x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\">",
            short(x),
            short(y)
        );
        let _ = escape_html(&mut self.out, text);
        self.out.push_str("</text>");
    }

    /// A line of the grid.
    pub fn rule(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        let (x1, x2) = (self.x(from.0), self.x(to.0));
        let _ = write!(
            self.out,
            "<path class=\"{class}\" d=\"M{} {}L{} {}\" stroke=\"#8a9a9f\"/>",
            short(x1),
            short(from.1),
            short(x2),
            short(to.1)
        );
    }

    /// A bar from `start` to `end`, in the colour and hatching of a column.
    pub fn bar(&mut self, number: usize, (start, end): (f64, f64), y: f64, height: f64) {
        let (one, other) = (self.x(start), self.x(end));
        let (left, width) = (one.min(other), (one - other).abs());
        let colour = COLOURS[number % COLOURS.len()];
        let _ = write!(
            self.out,
            "<rect class=\"series-{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{colour}\"/>",
            number + 1,
            short(left),
            short(y),
            short(width.max(0.5)),
            short(height)
        );
        let hatching = hatching(number, (left, y), (width, height));
        if !hatching.is_empty() {
            let _ = write!(
                self.out,
                "<path class=\"hatching\" d=\"{hatching}\" fill=\"none\" stroke=\"#fff\"/>"
            );
        }
    }

    /// A line through points; each run of points that follow each other is one.
    pub fn line(&mut self, number: usize, points: &[(f64, f64)]) {
        let mut path = String::new();
        for (at, (x, y)) in points.iter().enumerate() {
            let _ = write!(
                path,
                "{}{} {}",
                if at == 0 { 'M' } else { 'L' },
                short(self.x(*x)),
                short(*y)
            );
        }
        const DASHES: [&str; 6] = ["", "7 4", "2 4", "10 4 2 4", "4 2", "14 5"];
        let dashes = DASHES[number % DASHES.len()];
        let dashes = match dashes {
            "" => String::new(),
            dashes => format!(" stroke-dasharray=\"{dashes}\""),
        };
        let colour = COLOURS[number % COLOURS.len()];
        let _ = write!(
            self.out,
            "<path class=\"line-{}\" d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{dashes}/>",
            number + 1
        );
    }

    /// The mark of a column at a point: a disk, a square, a triangle and others.
    pub fn mark(&mut self, number: usize, x: f64, y: f64) {
        let x = self.x(x);
        let r = 3.5;
        let shape = match number % 6 {
            0 => format!(
                "M{} {}a{r} {r} 0 1 0 {} 0a{r} {r} 0 1 0 {} 0z",
                short(x - r),
                short(y),
                short(2.0 * r),
                short(-2.0 * r)
            ),
            1 => format!("M{} {}h6v6h-6z", short(x - 3.0), short(y - 3.0)),
            2 => format!("M{} {}l4 7h-8z", short(x), short(y - 4.0)),
            3 => format!("M{} {}l4 4-4 4-4-4z", short(x), short(y - 4.0)),
            4 => format!("M{} {}l-4-7h8z", short(x), short(y + 4.0)),
            _ => format!(
                "M{} {}h2v3h3v2h-3v3h-2v-3h-3v-2h3z",
                short(x - 1.0),
                short(y - 4.0)
            ),
        };
        let colour = COLOURS[number % COLOURS.len()];
        let _ = write!(
            self.out,
            "<path class=\"series-{}\" d=\"{shape}\" fill=\"{colour}\"/>",
            number + 1
        );
    }

    /// The whole drawing.
    pub fn end(self, title: &str, text: &str) -> String {
        let direction = if self.is_from_right { "rtl" } else { "ltr" };
        let height = short(self.y + 4.0);
        let mut svg = format!(
            "<svg role=\"img\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" direction=\"{direction}\" font-size=\"13\" font-family=\"sans-serif\">"
        );
        for (element, said) in [("title", title), ("desc", text)] {
            if !said.is_empty() {
                let _ = write!(svg, "<{element}>");
                let _ = escape_html(&mut svg, said);
                let _ = write!(svg, "</{element}>");
            }
        }
        svg.push_str(&self.out);
        svg.push_str("</svg>");
        svg
    }
}

/// The lines over a bar that tell its column without colour. They are cut at the bar here, since a pattern would need an id.
fn hatching(number: usize, (left, top): (f64, f64), (width, height): (f64, f64)) -> String {
    let mut path = String::new();
    let (right, bottom) = (left + width, top + height);
    let mut add = |x1: f64, y1: f64, x2: f64, y2: f64| {
        let _ = write!(
            path,
            "M{} {}L{} {}",
            short(x1),
            short(y1),
            short(x2),
            short(y2)
        );
    };
    let steps = |step: f64, length: f64| {
        (1..)
            .map(move |n| f64::from(n) * step)
            .take_while(move |at| *at < length)
    };
    match number % 6 {
        0 => {}
        // Lines that rise, and lines that fall.
        kind @ (1 | 3) => {
            for from in steps(8.0, width + height) {
                let (low, high) = ((from - height).max(0.0), from.min(width));
                let (y_low, y_high) = (from - low, from - high);
                match kind {
                    1 => add(left + low, top + y_low, left + high, top + y_high),
                    _ => add(left + low, bottom - y_low, left + high, bottom - y_high),
                }
            }
        }
        2 => steps(6.0, width).for_each(|at| add(left + at, top, left + at, bottom)),
        4 => steps(4.0, height).for_each(|at| add(left, top + at, right, top + at)),
        _ => {
            steps(6.0, width).for_each(|at| add(left + at, top, left + at, bottom));
            steps(5.0, height).for_each(|at| add(left, top + at, right, top + at));
        }
    }
    path
}

/// A number with at most one digit behind the point.
fn short(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    // There is no difference between 0 and -0 on paper.
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}
