//! What search reads of a page: title, description, headings, running text, and what readers see of its data; not code, not
//! HTML.
//!
//! Takes a page whose body has been read; gives a [`IndexedPage`], from which both the index and the text behind a result are
//! made. An editor may name further words under which a page is to be found, which it need
//! not contain: `extra.synonyms`.

use pulldown_cmark::{Tag, TagEnd};
use serde_yaml::Value;

use crate::article::markdown::{ArgumentValue, Call, NotesInText, Token, What};
use crate::locale::{DateStyle, candidates, cluster_floor};
use crate::render::body::PageBody;
use crate::render::context::Stage;
use crate::site::PageId;

use super::data;
use super::flow::{APART, Flow};

/// How many characters of a page stand behind a result; the browser shows those around the words it found. Ten results
/// are shown at a time, and in Arabic a character takes two bytes: this keeps them below 100 kB, and is the whole text of
/// most pages of an administration.
const EXCERPT: usize = 4400;

/// In bytes, longer than a word.
const NEAR: usize = 200;

/// What parts it ([`APART`]), as a word.
const MARK: &str = "·";

/// A page as search sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IndexedPage {
    /// Its title.
    pub title: String,
    /// Its date in words, as its readers write it.
    pub day: Option<String>,
    /// Its date, in figures and in words.
    pub date: String,
    /// The synonyms it names, which nobody reads in it.
    pub synonyms: String,
    /// Everything else, in the order in which readers meet it.
    pub flow: Flow,
    /// Whether it is withdrawn, so that it is found by its title alone; the rest only tells about it.
    pub is_gone: bool,
}

/// Reads a page.
pub fn read(stage: &Stage, body: &PageBody) -> IndexedPage {
    let id = body.page;
    let page = stage.site.page(id);
    let front = &page.article.front;
    let settings = &stage.site.settings;
    let date = front.date.map(|when| {
        let day = when.day(&settings.time_zone);
        let locale = &settings.language(page.lang).locale;
        (day, locale.date(day, DateStyle::Long))
    });
    let in_both = date
        .as_ref()
        .map(|(day, words)| format!("{words}{APART}{day}"));
    let synonyms = match page.free("synonyms") {
        Some(Value::Sequence(all)) => all.iter().filter_map(Value::as_str).collect(),
        one => Vec::from_iter(one.and_then(Value::as_str)),
    };
    let mut flow = Flow::default();
    flow.push(front.description.as_deref().unwrap_or_default(), true);
    if let Some(withdrawal) = &front.withdrawn {
        flow.push_apart(withdrawal.reason.as_deref().unwrap_or_default(), false);
    }
    add_body(stage, body, &mut flow);
    data::add(stage, id, &mut flow);
    IndexedPage {
        title: front.title.to_string(),
        date: in_both.unwrap_or_default(),
        day: date.map(|(_, words)| words),
        synonyms: synonyms.join("\n"),
        flow,
        is_gone: front.withdrawn.is_some(),
    }
}

/// The beginning of the text, one space between words.
pub(super) fn excerpt(reading: &IndexedPage) -> String {
    let mut rest = reading.flow.text.as_str();
    // No character takes more than four bytes: of what is longer than this, the end is cut off in any case.
    let enough = 4 * EXCERPT;
    let mut excerpt = Excerpt {
        text: String::with_capacity(rest.len().min(enough)),
        is_after_space: false,
        was_apart: true,
    };
    while !rest.is_empty() && excerpt.text.len() <= enough {
        let near = &rest[..rest.floor_char_boundary(enough)];
        let taken = excerpt.take(near);
        rest = &rest[taken..];
    }
    excerpt.finish()
}

/// Whether a byte may begin what ends a stretch of letters: white space (a control, a space, U+0085, U+00A0, and what lies
/// between U+1680 and U+3000) or [`MARK`]. Some letters begin in the same bytes. Without branches, as [`candidates`] asks.
fn may_end(byte: u8) -> bool {
    (byte <= 0x20) | (byte == 0xC2) | ((0xE1..=0xE3).contains(&byte))
}

/// How many bytes at the beginning are letters with single spaces between them.
fn plain_end(bytes: &[u8]) -> usize {
    let is_end = |byte, after| may_end(byte) & !((byte == b' ') & !may_end(after));
    candidates(bytes, 0, is_end).next().unwrap_or(bytes.len())
}

/// The text behind a result, in the making.
struct Excerpt {
    text: String,
    /// Whether there was white space behind what it ends in.
    is_after_space: bool,
    /// Whether it ends in [`MARK`], or is empty.
    was_apart: bool,
}

impl Excerpt {
    /// Adds the beginning of `text`; gives how many bytes that was.
    fn take(&mut self, text: &str) -> usize {
        let spaces = text.len() - text.trim_start().len();
        if spaces > 0 {
            self.is_after_space = true;
            return spaces;
        }
        let plain = plain_end(text.as_bytes());
        if plain > 0 {
            self.push(&text[..plain]);
            return plain;
        }
        let is_word_start = self.is_after_space || self.text.is_empty();
        if let Some(after) = text.strip_prefix(MARK).filter(|_| is_word_start)
            && after.chars().next().is_none_or(char::is_whitespace)
        {
            // Only once, and not in front.
            if !self.was_apart {
                self.push(MARK);
                self.was_apart = true;
            }
            return MARK.len();
        }
        let letter = text.ceil_char_boundary(1);
        self.push(&text[..letter]);
        letter
    }

    fn push(&mut self, text: &str) {
        if self.is_after_space && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(text);
        (self.is_after_space, self.was_apart) = (false, false);
    }

    fn finish(self) -> String {
        let mut text = self.text;
        cut(&mut text);
        let end = text.trim_end_matches(MARK).trim_end().len();
        text.truncate(end);
        text
    }
}

/// Cuts a text that is longer than [`EXCERPT`] behind the last word that fits into it; where no space is near, as in Chinese,
/// behind the last character that is whole.
fn cut(text: &mut String) {
    let mut rest = text.chars();
    let is_short = rest.nth(EXCERPT - 1).is_none();
    let rest = rest.as_str();
    if is_short || rest.is_empty() {
        return;
    }
    let end = text.len() - rest.len();
    let end = match rest.starts_with(' ') {
        true => end,
        false => {
            let space = text[..end].rfind(' ');
            let near = space.filter(|at| end - at < NEAR);
            near.unwrap_or_else(|| cluster_floor(text, end))
        }
    };
    text.truncate(end);
    text.push('…');
}

fn add_body(stage: &Stage, body: &PageBody, flow: &mut Flow) {
    let (mut is_above, mut in_code) = (false, false);
    flow.text.reserve(body.range.len());
    let mut notes = NotesInText::default();
    for Token { what, .. } in body.tokens {
        if notes.is_unread(what, body.tokens) {
            continue;
        }
        match what {
            What::Open(Tag::Heading { .. }, _) => {
                flow.push(APART, false);
                is_above = true;
            }
            What::Close(TagEnd::Heading(_)) => {
                is_above = false;
                flow.push(APART, false);
            }
            What::Open(Tag::DefinitionListTitle, _) => {
                flow.push("\n", false);
                is_above = true;
            }
            What::Close(TagEnd::DefinitionListTitle) => is_above = false,
            What::Open(Tag::CodeBlock(_), _) => in_code = true,
            What::Close(TagEnd::CodeBlock) => in_code = false,
            What::Text(part) if !in_code => flow.push(part, is_above),
            What::Code(part) | What::Formula(part, _) => flow.push(part, is_above),
            What::SoftBreak | What::HardBreak => flow.push(" ", is_above),
            What::Open(tag, _) if is_block(tag) => flow.push("\n", is_above),
            What::Call(at) => add_call(stage, body.page, &body.calls[*at], flow),
            _ => {}
        }
    }
}

/// What a component prints of its arguments.
fn add_call(stage: &Stage, id: PageId, call: &Call, flow: &mut Flow) {
    for (key, part) in stage.theme.shown.arguments_of(&call.name) {
        let argument = call.arguments.iter().find(|(name, _)| name == key);
        if let Some((_, ArgumentValue::Text(text))) = argument {
            data::add_value(stage, id, &Value::from(text.as_str()), part, flow);
        }
    }
}

/// Whether a word ends where this begins; emphasis and links stand inside words.
fn is_block(tag: &Tag) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Superscript
            | Tag::Subscript
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(parts: &[(&str, bool)]) -> IndexedPage {
        let mut reading = IndexedPage::default();
        for (text, is_above) in parts {
            reading.flow.push(text, *is_above);
        }
        reading
    }

    #[test]
    fn the_text_behind_a_result_is_cut_between_words() {
        assert_eq!(excerpt(&read(&[(" \u{a0}a\nb  c ", false)])), "a b c");
        assert_eq!(excerpt(&read(&[(" a · · b · ·", false)])), "a · b");
        assert_eq!(excerpt(&read(&[("· a·b ·c", false)])), "a·b ·c");
        let long = "كلمة ".repeat(EXCERPT / 5);
        assert_eq!(excerpt(&read(&[(&long, false)])), long.trim());
        let cut = excerpt(&read(&[(&long, false), ("أخرى", false)]));
        assert_eq!(cut, format!("{}…", long.trim()));
        let fits = "a".repeat(EXCERPT);
        assert_eq!(excerpt(&read(&[(&fits, false)])), fits);
        assert_eq!(
            excerpt(&read(&[(&fits, false), (" b", false)])),
            format!("{fits}…")
        );
        assert_eq!(
            excerpt(&read(&[(&fits, false), ("b", false)])),
            format!("{fits}…")
        );
        let signs = "水".repeat(EXCERPT);
        let page = [(" 饮 ", false), (signs.as_str(), false)];
        assert_eq!(
            excerpt(&read(&page)),
            format!("饮 {}…", "水".repeat(EXCERPT - 2))
        );
    }

    #[test]
    fn all_white_space_is_one_space() {
        let spaces = ('\0'..=char::MAX).filter(|c| c.is_whitespace());
        let text: String = spaces.flat_map(|space| ['é', space]).collect();
        let words = Vec::from_iter(text.split_whitespace());
        assert_eq!(excerpt(&read(&[(&text, false)])), words.join(" "));
    }

    #[test]
    fn a_heading_stands_apart_and_leads_nowhere_alone() {
        let mut reading = read(&[("", true)]);
        for text in ["A", "B"] {
            reading.flow.push_apart(text, true);
        }
        assert_eq!(excerpt(&reading), "A · B");
        reading.flow.push("b", false);
        assert_eq!(excerpt(&reading), "A · B · b");
    }
}
