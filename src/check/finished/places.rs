//! Where a fault stands: in the source of its page, or in a template.
//!
//! A page keeps no trace of what printed which of its tags, and need not: faults are few. A tag of the page that its source
//! has as well, with the same attributes and the same word behind it, is taken for the source's; the second such fault for
//! the second such tag.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Tag as MarkdownTag, TagEnd};

use super::super::manuscript::Manuscript;
use super::super::passage::StartTag;
use super::super::rules::{
    heading_order, heading_without_words, image_without_alternative, link_without_words,
};
use super::PageFault;
use crate::article::markdown::What;
use crate::diagnostic::{Place, Ruler};
use crate::markup::{Attribute, HtmlToken, Tag, read};
use crate::source::Sources;

/// The source of a page, for looking up.
pub(super) struct Lines<'m, 'a, 'h> {
    manuscript: Option<&'m Manuscript<'a>>,
    html: &'h str,
    /// How many faults of a kind were found at tags that look the same.
    used: HashMap<(&'static str, Range<usize>), usize>,
    taken: HashMap<(&'static str, String), usize>,
    /// The fault before, and where it stands: a list of pictures may have a thousand in one tag.
    last: Option<(At, Option<Place>)>,
}

/// What tells the place of a fault: its rule, tag and attribute.
type At = (&'static str, Range<usize>, Option<String>);

impl<'m, 'a, 'h> Lines<'m, 'a, 'h> {
    pub fn new(manuscript: Option<&'m Manuscript<'a>>, html: &'h str) -> Self {
        Lines {
            manuscript,
            html,
            used: HashMap::new(),
            taken: HashMap::new(),
            last: None,
        }
    }

    /// The place of a fault in the source of the page, if it stands there.
    pub fn place(&mut self, fault: &PageFault) -> Option<Place> {
        let is_same = |(rule, tag, attribute): &At| {
            *rule == fault.rule.name && *tag == fault.tag && *attribute == fault.attribute
        };
        if let Some((_, place)) = self.last.as_ref().filter(|(at, _)| is_same(at)) {
            return place.clone();
        }
        let place = self.found(fault);
        let at = (fault.rule.name, fault.tag.clone(), fault.attribute.clone());
        self.last = Some((at, place.clone()));
        place
    }

    fn found(&mut self, fault: &PageFault) -> Option<Place> {
        let page = self.manuscript?;
        if let Some(range) = self.markdown(page, fault) {
            return Some(page.place(page.first_line(range)));
        }
        let html = self.html;
        let (name, printed) = tag_of(html.get(fault.tag.clone())?)?;
        let word = word_behind(&html[fault.tag.end..]);
        // A picture that has words is none of those that lack them, whatever else is alike.
        let is_silent = fault.rule.name == image_without_alternative::RULE.name;
        let is_alike = |element: &&StartTag, address: bool| {
            element.name == name
                && !(is_silent && element.attribute("alt").is_some())
                && printed.iter().all(|(name, value)| {
                    address && is_address(name)
                        || element.attribute(name).is_some_and(|own| own == value)
                })
                && (word.is_empty() || word_behind(&page.text[element.source.end..]) == word)
        };
        // An address that was printed as it was written tells one tag from others that look the same.
        let is_exact = page.elements.iter().any(|it| is_alike(&it, false));
        let mut alike = page
            .elements
            .iter()
            .filter(|element| is_alike(element, !is_exact));
        let text = html[fault.tag.clone()].to_owned();
        let number = self.taken.entry((fault.rule.name, text)).or_default();
        let Some(element) = alike.clone().nth(*number).or_else(|| alike.next_back()) else {
            return self.by_words(page, fault).map(|range| page.place(range));
        };
        *number += 1;
        let start = element.source.start;
        let wanted = fault.attribute.as_deref();
        let within = attribute_of(&page.text[element.source.clone()], wanted);
        let range = within.map_or(element.source.clone(), |it| {
            start + it.start..start + it.end
        });
        Some(page.place(range))
    }

    /// Where the words behind a tag stand in the source, if they stand there once.
    fn by_words(&self, page: &Manuscript, fault: &PageFault) -> Option<Range<usize>> {
        const FEWEST: usize = 6;
        let words = words_behind(&self.html[fault.tag.end..]);
        let body = &page.text[page.body.clone()];
        let mut found = body.match_indices(words);
        let (at, _) = found.next().filter(|_| words.chars().count() >= FEWEST)?;
        let start = page.body.start + at;
        found.next().is_none().then_some(start..start + words.len())
    }

    /// What Markdown alone can have printed.
    fn markdown(&mut self, page: &Manuscript, fault: &PageFault) -> Option<Range<usize>> {
        let silent: fn(&Manuscript) -> Vec<Range<usize>> = match fault.rule.name {
            name if name == heading_without_words::RULE.name => {
                |page| silent(page, |tag| matches!(tag, MarkdownTag::Heading { .. }))
            }
            name if name == link_without_words::RULE.name => {
                |page| silent(page, |tag| matches!(tag, MarkdownTag::Link { .. }))
            }
            // A second title that Markdown printed is told at its line by the rule itself.
            name if name == heading_order::RULE.name => titles,
            _ => return None,
        };
        let ranges = silent(page);
        let number = self.used.entry((fault.rule.name, 0..0)).or_default();
        let found = ranges.get(*number).cloned();
        *number += usize::from(found.is_some());
        found
    }
}

/// Headings or links of Markdown that hold no words.
fn silent(page: &Manuscript, is_wanted: impl Fn(&MarkdownTag) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, token) in page.tokens.iter().enumerate() {
        let What::Open(tag, _) = &token.what else {
            continue;
        };
        if !is_wanted(tag) {
            continue;
        }
        let end = tag.to_end();
        let inside = page.tokens[at + 1..].iter();
        let inside =
            inside.take_while(|it| !matches!(&it.what, What::Close(it) if same_kind(it, &end)));
        if inside.clone().all(says_nothing) {
            found.push(page.in_file(&token.range));
        }
    }
    found
}

fn same_kind(one: &TagEnd, other: &TagEnd) -> bool {
    one == other
}

fn says_nothing(token: &crate::article::markdown::Token) -> bool {
    match &token.what {
        What::Text(text) | What::Code(text) => text.trim().is_empty(),
        What::Formula(..) | What::Call(_) | What::Html(_) | What::InlineHtml(_) => false,
        _ => true,
    }
}

fn titles(page: &Manuscript) -> Vec<Range<usize>> {
    let is_title = |what: &What| matches!(what, What::Open(MarkdownTag::Heading { level, .. }, _) if *level as usize == 1);
    let found = page.tokens.iter().filter(|token| is_title(&token.what));
    found.map(|token| page.in_file(&token.range)).collect()
}

/// The one template that has such a tag.
pub(super) fn in_template(sources: &Sources, printed: &str, behind: &str) -> Option<Place> {
    let (name, attributes) = tag_of(printed)?;
    // A tag that says nothing of itself is known by the word behind it alone.
    let is_known = |text: &str| {
        let word = word_behind(text);
        !attributes.is_empty()
            || text.trim_start().starts_with('{')
            || (!word.is_empty() && word == behind)
    };
    let mut best: Option<(usize, usize, Arc<str>, Range<usize>)> = None;
    let mut ties = 0;
    for path in sources
        .paths("")
        .filter(|path| path.contains("/templates/") && path.ends_with(".html"))
    {
        let Ok(text) = sources.text(path) else {
            continue;
        };
        read(&text, |token| {
            let HtmlToken::Start(tag) = token else { return };
            if tag.name != *name {
                return;
            }
            let Some(likeness) =
                likeness(tag, &attributes).filter(|_| is_known(&text[tag.range.end..]))
            else {
                return;
            };
            match &best {
                Some((score, ..)) if *score > likeness => {}
                Some((score, ..)) if *score == likeness => ties += 1,
                _ => {
                    ties = 0;
                    best = Some((likeness, 0, path.clone(), tag.range.clone()));
                }
            }
        });
    }
    let (_, _, path, range) = best.filter(|_| ties == 0)?;
    let text = sources.text(&path).ok()?;
    Some(Ruler::new(&*text).place(path, range))
}

/// How many attributes a tag of a template shares with one that was printed; `None` when it cannot have printed that.
fn likeness(tag: &Tag, printed: &[(String, String)]) -> Option<usize> {
    let is_plain = |it: &&Attribute| {
        it.name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b':'))
    };
    let chooses = tag
        .attributes
        .iter()
        .any(|it| it.name.contains('%') || it.raw.contains("{%"));
    let mut likeness = 0;
    for attribute in tag.attributes.iter().filter(is_plain) {
        let is_made = attribute.raw.contains('{');
        match printed.iter().find(|(name, _)| name == attribute.name) {
            Some((_, value)) if *value == attribute.value() => likeness += 2,
            Some(_) if is_made => likeness += 1,
            None if chooses => {}
            _ => return None,
        }
    }
    let is_there = |name: &str| tag.attributes.iter().any(|it| it.name == name);
    (chooses || printed.iter().all(|(name, _)| is_there(name))).then_some(likeness)
}

/// The name and the attributes of a start tag.
fn tag_of(text: &str) -> Option<(String, Vec<(String, String)>)> {
    let mut found = None;
    read(text, |token| {
        if let (HtmlToken::Start(tag), None) = (token, &found) {
            let attributes = tag.attributes.iter();
            let attributes =
                attributes.map(|it| (it.name.to_ascii_lowercase(), it.value().into_owned()));
            found = Some((tag.name.to_string(), attributes.collect()));
        }
    });
    found
}

/// The bytes of an attribute in the text of a tag.
fn attribute_of(tag: &str, name: Option<&str>) -> Option<Range<usize>> {
    let mut found = None;
    read(tag, |token| {
        if let HtmlToken::Start(tag) = token {
            found = name
                .and_then(|name| tag.attribute(name))
                .map(|it| it.range.clone());
        }
    });
    found
}

fn is_address(name: &str) -> bool {
    matches!(
        name,
        "href" | "src" | "srcset" | "poster" | "data" | "cite" | "action"
    )
}

/// The first line of text behind a tag, past other tags, up to what may stand otherwise in a source.
fn words_behind(html: &str) -> &str {
    let mut text = html.trim_start();
    while let Some(tag) = text.strip_prefix('<') {
        text = tag
            .split_once('>')
            .map_or("", |(_, after)| after)
            .trim_start();
    }
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | ',');
    let end = text.find(|c: char| !is_plain(c)).unwrap_or(text.len());
    let end = text.floor_char_boundary(end.min(60));
    text[..end].trim_end()
}

/// The first letters behind a tag, up to what typography or a reference may have changed.
pub(super) fn word_behind(text: &str) -> &str {
    let text = text.trim_start();
    let end = text
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(text.len());
    let end = text.floor_char_boundary(end.min(24));
    &text[..end]
}
