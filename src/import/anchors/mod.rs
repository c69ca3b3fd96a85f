//! The ids of headings: each keeps the one that it had, so that whoever linked to a place still finds it.
//!
//! Where Diwan's own id is the old one, nothing is written; else `{#old-id}` stands behind the words. PagePlaces that a page does
//! not have, and its sister in another language has, are found there: the heading at the same place.

mod ids;

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Tag, TagEnd};

use super::code::TextEdits;
use crate::article::markdown::{Attributes, Prepared, Token, What, plain_text, slug};
use crate::article::{Article, Known, everything};
use crate::language::Lang;

pub use ids::{Algorithm, LiftedTitle, SeenHeading};

/// A heading in a body.
#[derive(Debug, Clone)]
pub struct OldHeading {
    /// Its level.
    pub level: u8,
    /// Its bytes.
    pub range: Range<usize>,
    /// Its words, with those of its pictures.
    pub plain: String,
    /// Its words without those of its pictures.
    pub words: String,
    /// Its pictures.
    pub pictures: Vec<Range<usize>>,
    /// The id that its author gave.
    pub given: Option<String>,
}

/// The headings of a body, in order.
pub fn headings(body: &str) -> Vec<OldHeading> {
    let prepared = Prepared::new(body);
    let tokens = prepared.tokens();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let What::Open(Tag::Heading { level, .. }, _) = &token.what else {
            continue;
        };
        let inside = &tokens[at + 1..];
        let plain = plain_text(inside, |end| matches!(end, TagEnd::Heading(_)));
        let (words, pictures) = apart(inside);
        let line = &body[line_of(body, &token.range)];
        let given = heading_braces(line).and_then(|at| Attributes::parse(&line[at..])?.0.id);
        found.push(OldHeading {
            level: *level as u8,
            range: token.range.clone(),
            plain,
            words,
            pictures,
            given,
        });
    }
    found
}

/// The words of a heading and its pictures, one apart from the other.
fn apart(tokens: &[Token]) -> (String, Vec<Range<usize>>) {
    let (mut words, mut pictures, mut depth) = (String::new(), Vec::new(), 0_usize);
    for token in tokens {
        match &token.what {
            What::Close(TagEnd::Heading(_)) => break,
            What::Open(Tag::Image { .. }, _) => {
                if depth == 0 {
                    pictures.push(token.range.clone());
                }
                depth += 1;
            }
            What::Close(TagEnd::Image) => depth = depth.saturating_sub(1),
            _ if depth == 0 => words += &plain_text(std::slice::from_ref(token), |_| false),
            _ => {}
        }
    }
    (words, pictures)
}

/// What Diwan calls the headings and other places of a body.
pub struct PagePlaces {
    /// The ids of headings, in order.
    pub headings: Vec<String>,
    /// All ids.
    pub all: Vec<String>,
    /// What Diwan would call the headings by their words alone, in order.
    words: Vec<String>,
}

impl PagePlaces {
    /// Reads a body in a language.
    pub fn of(body: &str, lang: Option<Lang>) -> Self {
        let lang = lang.as_ref().map_or("en", Lang::as_str);
        let path = format!("content/x.{lang}.md");
        let text: Arc<str> = format!("---\ntitle: x\n---\n{body}").into();
        let (article, _) = Article::read(
            &path.into(),
            &text,
            Known::default(),
            &[],
            false,
            &everything,
        );
        let Some(article) = article else {
            return PagePlaces {
                headings: Vec::new(),
                all: Vec::new(),
                words: Vec::new(),
            };
        };
        PagePlaces {
            headings: article
                .outline
                .headings
                .iter()
                .map(|it| it.id.to_string())
                .collect(),
            all: article.outline.ids().map(str::to_owned).collect(),
            words: article
                .outline
                .headings
                .iter()
                .map(|it| slug(&it.text))
                .collect(),
        }
    }

    /// The id by which a fragment is found: itself, or one that only writes it otherwise.
    pub fn find(&self, fragment: &str) -> Option<&str> {
        let own = self.all.iter().find(|id| *id == fragment);
        let kin = || {
            let wanted = slug(fragment);
            self.all
                .iter()
                .find(|id| !wanted.is_empty() && slug(id) == wanted)
        };
        let by_words = || {
            let wanted = slug(fragment);
            let mut found = self
                .words
                .iter()
                .zip(&self.headings)
                .filter(|(words, _)| **words == wanted && !wanted.is_empty());
            found.next().map(|(_, id)| id)
        };
        own.or_else(kin).or_else(by_words).map(String::as_str)
    }

    /// The id of the heading that stands here where `fragment` stands in a sister page of the same outline.
    pub fn at_the_same_place(&self, sister: &PagePlaces, fragment: &str) -> Option<&str> {
        if self.headings.len() != sister.headings.len() {
            return None;
        }
        let at = sister.headings.iter().position(|id| id == fragment)?;
        self.headings.get(at).map(String::as_str)
    }
}

/// Gives the headings of a body the ids that they had; says how many there are, and how many were given one. `lifted` is the
/// first heading, where it became the title: the old system counted it.
pub fn keep(
    body: &str,
    lifted: Option<&LiftedTitle>,
    lang: Option<Lang>,
    algorithm: Algorithm,
) -> (String, usize, usize) {
    let own = headings(body);
    let raw: Vec<&str> = own.iter().map(|heading| words(body, heading)).collect();
    let first = lifted.map(LiftedTitle::seen);
    let skipped = usize::from(first.is_some());
    let others = own.iter().zip(&raw);
    let others = others.map(|(heading, raw)| SeenHeading {
        raw,
        plain: &heading.plain,
        given: heading.given.as_deref(),
    });
    let seen: Vec<SeenHeading> = first.into_iter().chain(others).collect();
    let old = algorithm.ids(&seen).split_off(skipped);
    let mut body = body.to_owned();
    let mut given = 0;
    // An id that is given changes how those after it are counted.
    for _ in 0..3 {
        let now = PagePlaces::of(&body, lang).headings;
        let places = headings(&body);
        if now.len() != old.len() || places.len() != old.len() {
            break;
        }
        let mut edits = TextEdits::default();
        for ((old, now), place) in old.iter().zip(&now).zip(&places) {
            let is_usable = !old.is_empty()
                && !old.contains(['{', '}', ' ', '\t', '"', '\'', '#', '<', '>', '`']);
            if old != now && is_usable && place.given.is_none() && !is_named(&body, old) {
                give(&body, place, old, &mut edits);
                given += 1;
            }
        }
        if edits.is_empty() {
            break;
        }
        body = edits.apply(&body);
    }
    (body, own.len(), given)
}

/// Whether HTML in a body has this id, or names a place so: whoever follows a link to it comes there.
fn is_named(body: &str, id: &str) -> bool {
    let ways = ["name=\"", "id=\"", "name='", "id='"];
    ways.iter().any(|way| {
        let mut found = body.match_indices(way);
        found.any(|(at, _)| {
            let rest = &body[at + way.len()..];
            rest.strip_prefix(id)
                .is_some_and(|it| it.starts_with(['"', '\'']))
        })
    })
}

/// The source of a heading without its marks and attributes.
fn words<'b>(body: &'b str, heading: &OldHeading) -> &'b str {
    let line = &body[line_of(body, &heading.range)];
    let line = match heading_braces(line) {
        Some(at) => &line[..at],
        None => line,
    };
    let bare = line
        .trim_start_matches([' ', '>'])
        .trim_start_matches('#')
        .trim();
    match bare.trim_end_matches('#') {
        closed if closed.ends_with([' ', '\t']) => closed.trim_end(),
        _ => bare,
    }
}

/// The line of a heading that ends its words.
fn line_of(body: &str, heading: &Range<usize>) -> Range<usize> {
    let source = body[heading.clone()].trim_end();
    let end = match source.rsplit_once('\n') {
        Some((title, _)) => heading.start + title.trim_end().len(),
        None => heading.start + source.len(),
    };
    let start = body[..end].rfind('\n').map_or(0, |at| at + 1);
    start.max(heading.start)..end
}

fn heading_braces(line: &str) -> Option<usize> {
    let bare = line.trim_end().trim_end_matches('#').trim_end();
    let at = bare.strip_suffix('}')?.rfind('{')?;
    let inside = bare[at + 1..].trim_end_matches('}').trim_start();
    inside.starts_with(['#', '.', ':']).then_some(at)
}

fn give(body: &str, heading: &OldHeading, id: &str, edits: &mut TextEdits) {
    let range = line_of(body, &heading.range);
    let line = &body[range.clone()];
    if let Some(at) = heading_braces(line) {
        let at = range.start + at + 1;
        edits.put(at..at, format!("#{id} "));
        return;
    }
    let bare = line.trim_end_matches('#');
    let end =
        match bare.len() < line.len() && bare.ends_with([' ', '\t']) && !bare.trim().is_empty() {
            true => bare.trim_end().len(),
            false => line.len(),
        };
    let at = range.start + end;
    edits.put(at..at, format!(" {{#{id}}}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_keep_the_ids_that_they_had() {
        for (body, expected) in [
            ("## A b\n", "## A b\n"),
            ("## L'été : état\n", "## L'été : état {#lété--état}\n"),
            ("## A & b ##\n", "## A & b {#a--b} ##\n"),
            ("A & b\n-----\n", "A & b {#a--b}\n-----\n"),
            ("## A & b {.wide}\n", "## A & b {#a--b .wide}\n"),
            ("## A & b {#c}\n", "## A & b {#c}\n"),
            ("> ## A & b\n", "> ## A & b {#a--b}\n"),
            ("```\n## A & b\n```\n", "```\n## A & b\n```\n"),
            ("## A\n\n## A\n", "## A\n\n## A {#a-1}\n"),
            (
                "<a name=\"a--b\"></a>\n\n## A & b\n",
                "<a name=\"a--b\"></a>\n\n## A & b\n",
            ),
        ] {
            let (kept, ..) = keep(body, None, None, Algorithm::Hugo);
            let now = PagePlaces::of(&kept, None).headings;
            assert!(
                kept == expected || now == PagePlaces::of(expected, None).headings,
                "{kept}"
            );
        }
    }
}
