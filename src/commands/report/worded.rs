//! A message as a terminal shows it: what it quotes is visible and short, and stands in isolates.
//!
//! `annotate-snippets` shows bidi controls as `�`, those of a source as those of ours: so ours pass it as characters that
//! nobody writes (noncharacters of Unicode), and become isolates (UAX #9) when all is drawn.

use annotate_snippets::Level;
use diwan::diagnostic::{Message, Severity, Telling, Tongue};

use super::super::tongue::severity as severity_word;
use super::alike::{brief, cut};
use super::visible::visible;

/// Stands where the colon behind a heading ends, while a report is drawn: French has a space before it.
const BEHIND_COLON: char = '\u{FDD3}';

/// Isolates, and what stands for them while a report is drawn.
const ISOLATES: [(char, char); 3] = [
    ('\u{2066}', '\u{FDD0}'),
    ('\u{2068}', '\u{FDD1}'),
    ('\u{2069}', '\u{FDD2}'),
];

/// The words of a message, ready to be drawn.
pub fn worded(message: &Message, tongue: Tongue) -> String {
    let value = &|value: &str| without_ours(&visible(&cut(value)));
    let sentence = &|text: &str| without_ours(&visible(&brief(text)));
    let told = message.told(
        tongue,
        &Telling {
            isolate: true,
            value,
            sentence,
        },
    );
    let hidden = |c| ISOLATES.iter().find(|(isolate, _)| *isolate == c);
    told.chars()
        .map(|c| hidden(c).map_or(c, |(_, instead)| *instead))
        .collect()
}

/// The words of a message behind a heading and its colon.
pub fn headed(message: &Message, tongue: Tongue) -> String {
    format!("{BEHIND_COLON}{}", worded(message, tongue))
}

/// A text of the site without the characters that stand for isolates: nothing in it may turn its line round. No byte moves.
pub fn without_ours(text: &str) -> String {
    let [(_, first), (_, second), (_, third)] = ISOLATES;
    text.replace([first, second, third, BEHIND_COLON], "\u{FFFD}")
}

/// What was drawn, with isolates in their places, and colons as the language has them.
pub fn with_isolates(drawn: &str, tongue: Tongue) -> String {
    let gap = message!("before-colon").plain(tongue);
    let behind = format!(": {BEHIND_COLON}");
    let drawn = drawn.replace(&behind, &format!("{gap}: "));
    let shown = |c| ISOLATES.iter().find(|(_, instead)| *instead == c);
    drawn
        .chars()
        .map(|c| shown(c).map_or(c, |(isolate, _)| *isolate))
        .collect()
}

/// The heading of a finding.
pub fn level(severity: Severity, tongue: Tongue) -> Level<'static> {
    let name = severity_word(severity, tongue);
    match severity {
        Severity::Error => Level::ERROR.with_name(name),
        Severity::Warning => Level::WARNING.with_name(name),
        Severity::Note => Level::NOTE.with_name(name),
    }
}

/// The heading of a remedy.
pub fn help(tongue: Tongue) -> Level<'static> {
    Level::HELP.with_name(message!("level-help").plain(tongue))
}

/// The heading of what else there is to know.
pub fn note(tongue: Tongue) -> Level<'static> {
    Level::NOTE.with_name(message!("level-note").plain(tongue))
}
