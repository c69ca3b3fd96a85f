//! Subtitles (WebVTT, W3C): read for what they say, and held to the syntax that browsers ask for.
//!
//! Takes the text of a file; gives its cues and what is wrong, each with its place. Browsers leave out what they cannot read and
//! say nothing, so that a reader who needs subtitles would be the first to find out.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Message, Place};

/// What is shown for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// From when on, in thousandths of a second.
    pub start: u64,
    /// Until when.
    pub end: u64,
    /// Its words, without markup.
    pub text: String,
}

/// Reads the text of the file `path`.
pub fn read(path: &str, text: &str) -> (Vec<Cue>, Vec<Diagnostic>) {
    let mut reader = Reader {
        path,
        text,
        cues: Vec::new(),
        faults: Vec::new(),
    };
    reader.read();
    (reader.cues, reader.faults)
}

/// The text as readers get it: without remarks (`NOTE`), which are for colleagues, and without styles that fetch something.
pub fn published(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_left_out = false;
    let mut is_first = true;
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find("\n").map_or(rest.len(), |at| at + 1);
        let (line, behind) = rest.split_at(end);
        if line.trim().is_empty() {
            // The empty line behind what was left out goes with it.
            if !is_left_out {
                out.push_str(line);
            }
            (is_left_out, is_first) = (false, true);
        } else {
            if is_first {
                let word = line.split_whitespace().next().unwrap_or_default();
                let fetches = || {
                    let block = rest.split("\n\n").next().unwrap_or_default();
                    block.contains("url(") || block.contains("@import")
                };
                is_left_out = word == "NOTE" || word == "STYLE" && fetches();
            }
            is_first = false;
            if !is_left_out {
                out.push_str(line);
            }
        }
        rest = behind;
    }
    out
}

struct Reader<'t> {
    path: &'t str,
    text: &'t str,
    cues: Vec<Cue>,
    faults: Vec<Diagnostic>,
}

/// A line, and where it stands.
type Line<'t> = (Range<usize>, &'t str);

impl<'t> Reader<'t> {
    fn read(&mut self) {
        let lines = lines(self.text);
        let is_signed = lines.first().is_some_and(|(_, line)| {
            let rest = line.strip_prefix("WEBVTT");
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
        });
        if !is_signed {
            let at = lines.first().map_or(0..0, |(at, _)| at.clone());
            self.fault(at, message!("vtt-first-line"), message!("vtt-begin-with"));
            return;
        }
        let mut blocks = lines[1..].split(|(_, line)| line.trim().is_empty());
        // Behind the first line stand headers, until an empty one.
        blocks.next();
        for block in blocks.filter(|block| !block.is_empty()) {
            self.block(block);
        }
        if self.cues.is_empty() && self.faults.is_empty() {
            self.fault(
                0..0,
                message!("vtt-without-cues"),
                message!("vtt-write-cues"),
            );
        }
    }

    fn block(&mut self, block: &[Line<'t>]) {
        let words = ["NOTE", "STYLE", "REGION"];
        let first = block[0].1.split_whitespace().next().unwrap_or_default();
        if words.contains(&first) {
            return;
        }
        let timing = block
            .iter()
            .take(2)
            .position(|(_, line)| line.contains("-->"));
        let Some(timing) = timing else {
            let at = block[0].0.clone();
            self.fault(
                at,
                message!("vtt-cue-without-times"),
                message!("vtt-write-times"),
            );
            return;
        };
        let (at, line) = &block[timing];
        let times = times(line);
        let Some((start, end)) = times else {
            let message = message!("vtt-times-not-read", line = line.trim());
            self.fault(at.clone(), message, message!("vtt-write-times"));
            return;
        };
        if end <= start {
            self.fault(
                at.clone(),
                message!("vtt-ends-before"),
                message!("vtt-mend-times"),
            );
        }
        if self.cues.last().is_some_and(|before| start < before.start) {
            self.fault(
                at.clone(),
                message!("vtt-out-of-order"),
                message!("vtt-sort"),
            );
        }
        let said = block[timing + 1..].iter().map(|(_, line)| plain(line));
        let said: Vec<String> = said.collect();
        if said.iter().all(|line| line.trim().is_empty()) {
            self.fault(
                at.clone(),
                message!("vtt-cue-without-words"),
                message!("vtt-say-or-remove"),
            );
        }
        self.cues.push(Cue {
            start,
            end,
            text: said.join(" ").trim().to_owned(),
        });
    }

    fn fault(&mut self, at: Range<usize>, message: Message, hint: Message) {
        let place = Place::span(self.path, self.text, at);
        let fault = Diagnostic::error("bad-subtitles", message).at(place);
        self.faults.push(fault.hint(hint));
    }
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        let said = line.trim_end_matches(['\n', '\r']);
        found.push((start..start + said.len(), said));
        start += line.len();
    }
    found
}

/// `00:01.000 --> 01:00:04.500 line:80%`
fn times(line: &str) -> Option<(u64, u64)> {
    let (from, rest) = line.split_once("-->")?;
    let to = rest.split_whitespace().next()?;
    let is_parted = rest.starts_with([' ', '\t']) && from.ends_with([' ', '\t']);
    is_parted.then_some(())?;
    Some((moment(from.trim())?, moment(to)?))
}

/// Hours, which may be left out, minutes, seconds and three digits: a comma, as SubRip has it, is none of WebVTT.
fn moment(text: &str) -> Option<u64> {
    let (whole, thousandths) = text.split_once('.')?;
    let parts: Vec<&str> = whole.split(':').collect();
    let number = |text: &str| match text.bytes().all(|byte| byte.is_ascii_digit()) {
        true => text.parse::<u64>().ok(),
        false => None,
    };
    let (hours, minutes, seconds) = match *parts.as_slice() {
        [minutes, seconds] => ("0", minutes, seconds),
        [hours, minutes, seconds] if hours.len() >= 2 => (hours, minutes, seconds),
        _ => return None,
    };
    let has_form = minutes.len() == 2 && seconds.len() == 2 && thousandths.len() == 3;
    let (minutes, seconds) = (number(minutes)?, number(seconds)?);
    if !has_form || minutes > 59 || seconds > 59 {
        return None;
    }
    let seconds = (number(hours)?.checked_mul(3600)?).checked_add(minutes * 60 + seconds)?;
    seconds.checked_mul(1000)?.checked_add(number(thousandths)?)
}

/// The words of a line: without tags (`<i>`, `<v Minister>`) and with the characters that its references stand for.
fn plain(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = rest[at..].split_once('>').map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "\u{a0}")
        .replace("&lrm;", "\u{200e}")
        .replace("&rlm;", "\u{200f}")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_and_styles_that_fetch_are_left_out() {
        let text = "WEBVTT\n\nNOTE ask the minister\nonce more\n\nSTYLE\n::cue { background: url(https://a.example/x) }\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nNOTE this\n";
        let left = "WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nNOTE this\n";
        assert_eq!(published(text), left);
        assert_eq!(published(left), left);
        let windows = "WEBVTT\r\n\r\nNOTE a\r\n\r\n00:01.000 --> 00:02.000\r\nb\r\n";
        assert_eq!(
            published(windows),
            "WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nb\r\n"
        );
    }

    fn lines_told(text: &str) -> Vec<u32> {
        let (_, faults) = read("a.vtt", text);
        faults
            .iter()
            .filter_map(|it| Some(it.place.as_ref()?.line))
            .collect()
    }

    #[test]
    fn what_browsers_read_is_read() {
        let text = "WEBVTT Kind: captions\nLanguage: ar\n\nNOTE by hand\n\n1\n00:01.000 --> 00:04.500 line:80%\n<v الوزير>الماء &amp; <i>الحياة</i>\nلنا\n\n01:00:05.000 --> 01:00:06.000\nنعم\n";
        let (cues, faults) = read("a.vtt", text);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!((cues[0].start, cues[0].end), (1000, 4500));
        assert_eq!(cues[0].text, "الماء & الحياة لنا");
        assert_eq!(cues[1].start, 3_605_000);
    }

    #[test]
    fn what_they_leave_out_in_silence_is_told_at_its_line() {
        let cue = "WEBVTT\n\n00:01.000 --> 00:04.000\nwords\n\n";
        assert_eq!(lines_told("00:01.000 --> 00:04.000\nwords\n"), [1]);
        assert_eq!(
            lines_told(&format!("{cue}00:05,000 --> 00:06,000\nx\n")),
            [6]
        );
        assert_eq!(
            lines_told(&format!("{cue}00:06.000 --> 00:05.000\nx\n")),
            [6]
        );
        assert_eq!(
            lines_told(&format!("{cue}00:00.500 --> 00:05.000\nx\n")),
            [6]
        );
        assert_eq!(lines_told(&format!("{cue}00:07.000-->00:08.000\nx\n")), [6]);
        assert_eq!(lines_told(&format!("{cue}words without times\n")), [6]);
        assert_eq!(
            lines_told(&format!("{cue}00:07.000 --> 00:08.000\n\n")),
            [6]
        );
        assert_eq!(lines_told("WEBVTT\n"), [1]);
    }
}
