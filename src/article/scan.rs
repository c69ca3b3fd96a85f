//! What the rest of the site must know of a body: its headings, its anchors, its pictures.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Tag, TagEnd};
use serde::{Deserialize, Serialize};

use super::markdown::{Attributes, Call, Packed, Prepared, Token, What, plain_text};
use super::mentions;
use super::shared_text;
use super::shown_pictures::{ShownPicture, find_pictures};
use super::sift::{Sieves, sift, without};
use super::unclosed::{LeftOpen, left_open};
use crate::locale::{cluster_floor, is_invisible};
use crate::route::{NON_JOINER, compose};

/// How many characters of its first paragraph speak for a page without a description.
const SUMMARY: usize = 160;

/// The shape of a body.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Outline {
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// Ids of other elements that a link may name.
    pub anchors: Vec<Box<str>>,
    /// The places of [`Outline::ids`] in the order of the ids themselves, so that one is found among thousands.
    sorted: Box<[u32]>,
    /// The beginning of the first paragraph, where the page has no description.
    #[serde(with = "shared_text::optional")]
    pub summary: Option<Arc<str>>,
    /// The pictures it shows, in order.
    pub pictures: Box<[ShownPicture]>,
    /// What it names that may be a file: targets of links and pictures, words of components, addresses in HTML; seen from
    /// the article, not percent-encoded.
    pub files: Box<[Box<str>]>,
    /// The tables that it shows and does not offer.
    pub read_only: Box<[Box<str>]>,
    /// The components that it calls, each once, in order: most bodies call none.
    pub components: Box<[Box<str>]>,
}

/// Elements in elements, deeper than this, are no document: browsers and readers of books give up at a few hundred, and
/// what makes a tree of a page would run out of memory for its way back.
const DEEPEST: usize = 100;

/// What one reading of a body gives.
pub(super) struct Scanned {
    pub outline: Outline,
    /// Its tokens, where they take little room.
    pub tokens: Option<Packed>,
    /// The numbers of the tokens that are left out.
    pub left_out: Box<[u32]>,
    pub repeated: Vec<Repeated>,
    pub left_open: Vec<LeftOpen>,
}

/// An id that an author gave twice, with the places of both in the body.
pub(super) struct Repeated {
    pub id: String,
    pub first: Range<usize>,
    pub again: Range<usize>,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its id, unique in the page.
    #[serde(with = "shared_text")]
    pub id: Arc<str>,
    /// Its text, plain.
    #[serde(with = "shared_text")]
    pub text: Arc<str>,
}

impl Heading {
    /// Whether it says anything: spaces and marks that leave no ink are no words.
    pub fn has_words(&self) -> bool {
        !self.text.chars().all(is_invisible)
    }
}

impl Outline {
    /// Reads the body of the file `path`; a summary is made only when `summary` asks for it.
    ///
    /// # Errors
    /// The bytes of what lies too deep in other things to be read.
    pub(super) fn of(
        path: &str,
        body: &str,
        summary: bool,
        has_formulas: bool,
        sieves: Sieves,
    ) -> Result<Scanned, Range<usize>> {
        let prepared = Prepared::new(body)
            .of_file(path)
            .with_formulas(has_formulas);
        let tokens = prepared.tokens();
        let left_open = left_open(&tokens, body, has_formulas);
        let sifted = sift(&tokens, &prepared.calls, sieves);
        let tokens = without(tokens, &sifted.left_out);
        let mut found = ScanResult::among(&tokens)?;
        found.anchors.extend(html_ids(&sifted.html).map(Box::from));
        let outline = Outline {
            sorted: sort_ids(&found.headings, &found.anchors),
            headings: found.headings,
            anchors: found.anchors,
            summary: summary.then(|| first_paragraph(&tokens)).flatten(),
            pictures: match found.has_pictures {
                true => find_pictures(&tokens, &prepared.calls),
                false => Box::default(),
            },
            files: mentions::of(&tokens, &prepared.calls, &sifted.html),
            read_only: mentions::read_only(&prepared.calls),
            components: called(&prepared.calls),
        };
        let are_different = outline.in_order().is_sorted_by(|one, next| one < next);
        Ok(Scanned {
            tokens: Packed::of(&tokens, &prepared.calls, body),
            repeated: match are_different {
                true => Vec::new(),
                false => repeated_ids(&tokens),
            },
            left_out: sifted.left_out,
            left_open,
            outline,
        })
    }

    /// Whether the places of its ids are places of ids, each once: what was kept may come from anywhere.
    pub(super) fn is_whole(&self) -> bool {
        let ids = self.headings.len() + self.anchors.len();
        let is_place = |at: &u32| (*at as usize) < ids;
        self.sorted.len() == ids && self.sorted.iter().all(is_place)
    }

    /// The id that a link means by this one: itself, or the one that only composes its letters otherwise (UAX #15), which
    /// nobody sees and some keyboards and systems do, or parts them by a sign that is not seen and that ids do not keep.
    pub fn anchor(&self, id: &str) -> Option<&str> {
        let compared = |at: &u32| self.id_at(*at).cmp(id);
        if let Ok(at) = self.sorted.binary_search_by(compared) {
            return Some(self.id_at(self.sorted[at]));
        }
        let plain = |id: &str| compose(id).replace(NON_JOINER, "");
        let wanted = plain(id);
        let mut ids = self.ids().filter(|own| !own.is_ascii());
        (!wanted.is_ascii()).then(|| ids.find(|own| plain(own) == wanted))?
    }

    /// Whether a link may name this id.
    pub fn has_anchor(&self, id: &str) -> bool {
        self.anchor(id).is_some()
    }

    /// All ids that a link may name, in the order of the ids themselves.
    fn in_order(&self) -> impl Iterator<Item = &str> {
        self.sorted.iter().map(|at| self.id_at(*at))
    }

    fn id_at(&self, at: u32) -> &str {
        id_at(&self.headings, &self.anchors, at)
    }

    /// All ids that a link may name.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.headings
            .iter()
            .map(|heading| &*heading.id)
            .chain(self.anchors.iter().map(|anchor| &**anchor))
    }
}

/// What stands out among the tokens of a body.
#[derive(Default)]
struct ScanResult {
    headings: Vec<Heading>,
    anchors: Vec<Box<str>>,
    /// Whether there is a picture, or a call, which may show one.
    has_pictures: bool,
}

impl ScanResult {
    /// One walk over the tokens, which are many.
    ///
    /// # Errors
    /// The place of what lies in too many others.
    fn among(tokens: &[Token]) -> Result<Self, Range<usize>> {
        let mut found = ScanResult::default();
        let mut depth = 0_usize;
        for (at, token) in tokens.iter().enumerate() {
            match &token.what {
                What::Open(tag, attributes) => {
                    depth += 1;
                    found.open(&tokens[at + 1..], tag, attributes.as_deref());
                }
                What::SpanOpen(attributes) => {
                    depth += 1;
                    found.anchor(attributes);
                }
                What::Close(_) | What::SpanClose => depth = depth.saturating_sub(1),
                What::Call(_) => found.has_pictures = true,
                _ => {}
            }
            if depth > DEEPEST {
                return Err(token.range.clone());
            }
        }
        Ok(found)
    }

    /// An element that begins, with what follows.
    fn open(&mut self, rest: &[Token], tag: &Tag, attributes: Option<&Attributes>) {
        match (tag, attributes) {
            (Tag::Heading { level, .. }, Some(attributes)) => {
                let text = plain_text(rest, |end| matches!(end, TagEnd::Heading(_)));
                self.headings.push(Heading {
                    level: *level as u8,
                    id: attributes.id.as_deref().unwrap_or_default().into(),
                    text: text.trim().into(),
                });
            }
            (_, Some(attributes)) => self.anchor(attributes),
            _ => {}
        }
        self.has_pictures |= matches!(tag, Tag::Image { .. });
    }

    fn anchor(&mut self, attributes: &Attributes) {
        self.anchors.extend(attributes.id.as_deref().map(Box::from));
    }
}

fn sort_ids(headings: &[Heading], anchors: &[Box<str>]) -> Box<[u32]> {
    let number = u32::try_from(headings.len() + anchors.len()).unwrap_or(u32::MAX);
    let mut sorted: Box<[u32]> = (0..number).collect();
    sorted
        .sort_by(|one, other| id_at(headings, anchors, *one).cmp(id_at(headings, anchors, *other)));
    sorted
}

/// The id at this place among those of headings, then of anchors.
fn id_at<'o>(headings: &'o [Heading], anchors: &'o [Box<str>], at: u32) -> &'o str {
    match headings.get(at as usize) {
        Some(heading) => &heading.id,
        None => &anchors[at as usize - headings.len()],
    }
}

/// The ids in a piece of HTML, and the names that stand for them on `<a name="…">`.
fn html_ids(html: &str) -> impl Iterator<Item = &str> {
    let behind = |(at, mark): (usize, &str)| (at, at + mark.len());
    let ids = html.match_indices("id=").map(behind);
    let names = html.match_indices("name=").filter(|(at, _)| {
        let tag = html[..*at].rsplit('<').next().unwrap_or_default();
        let mut letters = tag.chars();
        letters.next().is_some_and(|c| c.eq_ignore_ascii_case(&'a'))
            && letters.next().is_some_and(|c| c.is_ascii_whitespace())
    });
    ids.chain(names.map(behind)).filter_map(|(at, after)| {
        let bare = html[..at].ends_with(|c: char| c.is_ascii_whitespace());
        let value = &html[after..];
        let value = match value.chars().next()? {
            quote @ ('"' | '\'') => value[1..].split(quote).next()?,
            _ => value
                .split(|c: char| c.is_ascii_whitespace() || c == '>')
                .next()?,
        };
        (bare && !value.is_empty()).then_some(value)
    })
}

fn repeated_ids(tokens: &[Token]) -> Vec<Repeated> {
    let mut seen: BTreeMap<&str, &Range<usize>> = BTreeMap::new();
    let mut repeated = Vec::new();
    for token in tokens {
        let id = match &token.what {
            What::Open(_, Some(attributes)) | What::SpanOpen(attributes) => {
                attributes.id.as_deref()
            }
            _ => None,
        };
        if let Some(id) = id
            && let Some(first) = seen.insert(id, &token.range)
        {
            repeated.push(Repeated {
                id: id.to_owned(),
                first: first.clone(),
                again: token.range.clone(),
            });
        }
    }
    repeated
}

fn first_paragraph(tokens: &[Token]) -> Option<Arc<str>> {
    let at = tokens.iter().enumerate().position(|(at, token)| {
        matches!(token.what, What::Open(Tag::Paragraph, _)) && has_own_words(&tokens[at + 1..])
    })?;
    let text = plain_text(&tokens[at + 1..], |end| matches!(end, TagEnd::Paragraph));
    let text = text.trim();
    if text.chars().count() <= SUMMARY {
        return (!text.is_empty()).then(|| text.into());
    }
    let cut = text
        .char_indices()
        .nth(SUMMARY)
        .map_or(text.len(), |(at, _)| at);
    let space = text[..cut].rfind(' ');
    let cut = space.unwrap_or_else(|| cluster_floor(text, cut));
    Some(
        format!(
            "{}…",
            text[..cut].trim_end_matches([',', '،', ';', '؛', ':', ' '])
        )
        .into(),
    )
}

/// Whether a paragraph says anything beside what its pictures show, which is no summary of a page.
fn has_own_words(tokens: &[Token]) -> bool {
    let mut pictures = 0;
    for token in tokens {
        match &token.what {
            What::Open(Tag::Image { .. }, _) => pictures += 1,
            What::Close(TagEnd::Image) => pictures -= 1,
            What::Close(TagEnd::Paragraph) => return false,
            What::Text(text) | What::Code(text) if pictures == 0 && !text.trim().is_empty() => {
                return true;
            }
            _ => {}
        }
    }
    false
}

/// The names of the components that are called.
fn called(calls: &[Call]) -> Box<[Box<str>]> {
    let mut names: Vec<Box<str>> = Vec::new();
    for call in calls {
        if names.iter().all(|known| **known != *call.name) {
            names.push((*call.name).into());
        }
    }
    names.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::everything;

    #[test]
    fn headings_keep_their_own_ids_and_others_never_take_them() {
        let scanned = Outline::of(
            "a.fr.md",
            "## Levels\n\n## Other {#levels}\n\n### Levels\n\n<div id=\"box\">\n\n</div>\n\n<a name=\"old\"></a>\n",
            false,
            false,
            &everything,
        )
        .unwrap_or_else(|_| unreachable!("it is shallow"));
        let ids: Vec<&str> = scanned.outline.ids().collect();
        assert_eq!(ids, ["levels-2", "levels", "levels-3", "box", "old"]);
    }

    #[test]
    fn what_lies_too_deep_is_told_at_its_place() {
        for (mark, before) in [("> ", 101), ("- ", 51), ("*a ", 100)] {
            let end = if mark == "*a " { " a*" } else { "" };
            let body = |number: usize| format!("{}x{}", mark.repeat(number), end.repeat(number));
            assert!(
                Outline::of("a.fr.md", &body(40), false, false, &everything).is_ok(),
                "{mark}"
            );
            let found = Outline::of("a.fr.md", &body(400), false, false, &everything)
                .map(|_| ())
                .unwrap_err();
            assert_eq!(found.start, (before - 1) * mark.len(), "{mark}");
        }
    }

    #[test]
    fn lines_of_no_break_spaces_are_blank_and_blocks_do_not_end_in_them() {
        let body = "تعهد:\n\u{A0}\n\n  1. \u{A0}ضرورة\n";
        let prepared = Prepared::new(body);
        let texts: Vec<String> = prepared
            .tokens()
            .iter()
            .filter_map(|token| match &token.what {
                What::Text(text) => Some(text.to_string()),
                _ => None,
            })
            .collect();
        assert_eq!(texts, ["تعهد:", "ضرورة"]);
    }
}
