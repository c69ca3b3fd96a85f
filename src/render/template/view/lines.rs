//! Breaking a text into lines that fit, since SVG does not: the template function `lines`.
//!
//! Takes a text, the edge where it begins, a width, and sizes to try from the largest; gives the size and the lines, each
//! as what goes into a `<text>`. Lines break where Unicode allows it (UAX #14) and are made about equally long. What does
//! not fit even in the smallest size ends in `…`. A line begins at the right edge where its language does.

use icu::segmenter::LineSegmenter;
use icu::segmenter::options::LineBreakOptions;
use tera::{Kwargs, TeraResult, Value};

use super::value::{list, map};
use crate::language::Direction;
use crate::locale::{bidi, cluster_floor};
use crate::render::context::{RenderContext, Stage};
use crate::render::faces::Faces;
use crate::render::html::push_escaped;
use crate::render::template::fault::{Given, fault};
use crate::theme::FontUse;

const ELLIPSIS: char = '…';

/// A text set in one family and weight.
struct Setting<'a> {
    faces: &'a Faces,
    families: Vec<&'a str>,
    weight: u16,
}

/// Where a line stands.
struct CardSpot {
    x: f32,
    /// Whether `x` is where the line ends, not where it begins.
    is_end: bool,
    direction: Direction,
}

/// `lines(text=card.title, x=88, width=1040, size=[76, 64, 52], max=4, weight=700, use="headings", side="start")`
pub fn lines(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let text = args.given::<&str>("text")?.unwrap_or_default();
    let width = args.needed::<f64>("width")? as f32;
    let max = args.given::<u64>("max")?.unwrap_or(1).max(1) as usize;
    let weight = args.given::<u64>("weight")?.unwrap_or(400);
    let role = match word(args, "use", "text", "headings")? {
        true => FontUse::Headings,
        false => FontUse::Text,
    };
    let spot = CardSpot {
        x: args.needed::<f64>("x")? as f32,
        is_end: word(args, "side", "start", "end")?,
        direction: stage.site.settings.language(here.lang).locale.direction(),
    };
    let sizes = sizes(args)?;
    let faces = stage
        .faces
        .as_ref()
        .ok_or_else(|| fault(message!("lines-without-fonts")))?;
    let setting = Setting {
        faces,
        families: stage.font_families(role, spot.direction),
        weight: u16::try_from(weight).unwrap_or(400),
    };
    let (size, lines) = setting.fit(text, width, &sizes, max);
    let lines = lines.iter().map(|line| setting.place(line, size, &spot));
    let lines = list(lines.map(|line| Value::safe_string(&line)));
    Ok(map([("size", Value::from(size)), ("lines", lines)]))
}

/// Whether the second of two words is given; the first goes without saying.
fn word(args: &Kwargs, name: &str, first: &str, second: &str) -> TeraResult<bool> {
    match args.given::<&str>(name)? {
        Some(word) if word == second => Ok(true),
        Some(word) if word != first => {
            Err(fault(message!("argument-one-of-two", name, first, second)))
        }
        _ => Ok(false),
    }
}

fn sizes(args: &Kwargs) -> TeraResult<Vec<f32>> {
    let given = args.needed::<Value>("size")?;
    let several = given.as_array().map(<[Value]>::to_vec);
    let sizes: Option<Vec<f32>> = several
        .unwrap_or_else(|| vec![given])
        .iter()
        .map(|size| size.as_f64().map(|size| size as f32))
        .collect();
    sizes
        .filter(|sizes| !sizes.is_empty() && sizes.iter().all(|size| *size > 0.0))
        .ok_or_else(|| fault(message!("size-numbers")))
}

impl Setting<'_> {
    /// Each run of a line at its place.
    fn place(&self, line: &str, size: f32, spot: &CardSpot) -> String {
        let runs = self.faces.set(
            &isolate(line, spot.direction),
            spot.direction,
            &self.families,
            self.weight,
        );
        let width: f32 = runs.iter().map(|run| run.width * size).sum();
        let is_left = (spot.direction == Direction::Ltr) != spot.is_end;
        let mut x = if is_left { spot.x } else { spot.x - width };
        let mut out = String::new();
        for run in runs {
            let mut text = String::new();
            push_escaped(&mut text, &run.text);
            let (family, weight) = (run.family, self.weight);
            let begin = x + run.indent * size;
            out.push_str(&format!("<tspan x=\"{begin:.2}\" font-family=\"{family}\" font-size=\"{size}\" font-weight=\"{weight}\">{text}</tspan>"));
            x += run.width * size;
        }
        out
    }

    /// The first size at which the text fits; in the last, it is cut.
    fn fit(&self, text: &str, width: f32, sizes: &[f32], max: usize) -> (f32, Vec<String>) {
        let parts = self.parts(text);
        for size in sizes {
            let room = width / size;
            let lines = fill(&parts, room);
            let fits = lines.iter().all(|line| measure(line) <= room);
            if fits && lines.len() <= max {
                return (*size, balance(&parts, room, lines.len()));
            }
        }
        let size = sizes.last().copied().unwrap_or(1.0);
        (size, self.cut(&parts, width / size, max))
    }

    /// What may not be broken, each with its width and that of the space behind it.
    fn parts<'t>(&self, text: &'t str) -> Vec<LinePart<'t>> {
        let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
        let breaks: Vec<usize> = segmenter.segment_str(text).collect();
        let parts = breaks.windows(2).map(|ends| {
            let whole = &text[ends[0]..ends[1]];
            let word = whole.trim_end();
            LinePart {
                word,
                width: self.width(word),
                space: match whole.len() > word.len() {
                    true => self.width(" "),
                    false => 0.0,
                },
            }
        });
        parts.collect()
    }

    fn width(&self, text: &str) -> f32 {
        self.faces.width(text, &self.families, self.weight)
    }

    /// As many lines as may be, the last shortened until the ellipsis fits behind it.
    fn cut(&self, parts: &[LinePart], room: f32, max: usize) -> Vec<String> {
        let mut lines = fill(parts, room);
        let is_cut = lines.len() > max;
        lines.truncate(max);
        let last = lines.len().saturating_sub(1);
        let cut = lines.iter().enumerate().map(|(number, line)| {
            let text = text_of(line);
            match (is_cut && number == last) || measure(line) > room {
                true => self.shorten(&text, room),
                false => text,
            }
        });
        cut.collect()
    }

    /// Loses words, and where one word alone is too long, letters.
    fn shorten(&self, text: &str, room: f32) -> String {
        let mut text = text.to_owned();
        loop {
            let ended = format!("{}{ELLIPSIS}", text.trim_end_matches(is_weak));
            if self.width(&ended) <= room || text.is_empty() {
                return ended;
            }
            match text.trim_end().rfind(' ') {
                Some(at) => text.truncate(at),
                None => {
                    let last = text.char_indices().next_back().map_or(0, |(at, _)| at);
                    text.truncate(cluster_floor(&text, last));
                }
            }
        }
    }
}

/// What a page isolates by markup (phone numbers, addresses, runs of the other direction) is isolated by controls here.
fn isolate(line: &str, context: Direction) -> String {
    let mut out = String::with_capacity(line.len());
    for run in bidi::isolate(line, context) {
        match run.element() {
            Some((_, Direction::Ltr)) => out.push_str(&format!("\u{2066}{}\u{2069}", run.text)),
            Some((_, Direction::Rtl)) => out.push_str(&format!("\u{2067}{}\u{2069}", run.text)),
            None => out.push_str(run.text),
        }
    }
    out
}

/// What looks odd before an ellipsis.
fn is_weak(c: char) -> bool {
    c.is_whitespace() || ",;:،؛.-–—(«“".contains(c)
}

/// A piece of text that stays together.
#[derive(Clone, Copy)]
struct LinePart<'t> {
    word: &'t str,
    width: f32,
    space: f32,
}

type CardLine<'p, 't> = &'p [LinePart<'t>];

/// As many parts on each line as go.
fn fill<'p, 't>(parts: &'p [LinePart<'t>], room: f32) -> Vec<CardLine<'p, 't>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for end in 1..=parts.len() {
        if end - start > 1 && measure(&parts[start..end]) > room {
            lines.push(&parts[start..end - 1]);
            start = end - 1;
        }
    }
    if start < parts.len() {
        lines.push(&parts[start..]);
    }
    lines
}

/// The same number of lines in the least width, so that no last word stands alone.
fn balance(parts: &[LinePart], room: f32, count: usize) -> Vec<String> {
    let (mut low, mut high) = (0.0, room);
    for _ in 0..12 {
        let middle = (low + high) / 2.0;
        let lines = fill(parts, middle);
        let fits = lines.len() <= count && lines.iter().all(|line| measure(line) <= middle);
        match fits {
            true => high = middle,
            false => low = middle,
        }
    }
    fill(parts, high).into_iter().map(text_of).collect()
}

/// The space behind the last part does not count.
fn measure(line: CardLine) -> f32 {
    let sum: f32 = line.iter().map(|part| part.width + part.space).sum();
    sum - line.last().map_or(0.0, |part| part.space)
}

fn text_of(line: CardLine) -> String {
    let mut text = String::new();
    for part in line {
        text.push_str(part.word);
        if part.space > 0.0 {
            text.push(' ');
        }
    }
    text.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<LinePart<'_>> {
        let part = |word| LinePart {
            word,
            width: word.chars().count() as f32,
            space: 1.0,
        };
        text.split(' ').map(part).collect()
    }

    fn set(text: &str, room: f32) -> Vec<String> {
        let parts = parts(text);
        let count = fill(&parts, room).len();
        balance(&parts, room, count)
    }

    #[test]
    fn lines_are_about_equally_long() {
        assert_eq!(set("one two three four", 18.0), ["one two three four"]);
        assert_eq!(set("one two three four", 14.0), ["one two", "three four"]);
        assert_eq!(set("a b c d e f g h", 13.0), ["a b c d", "e f g h"]);
        assert!(set("", 10.0).concat().is_empty());
    }

    #[test]
    fn a_word_that_is_too_long_stands_alone() {
        let parts = parts("a incomprehensible b");
        let lines: Vec<String> = fill(&parts, 5.0).into_iter().map(text_of).collect();
        assert_eq!(lines, ["a", "incomprehensible", "b"]);
    }
}
