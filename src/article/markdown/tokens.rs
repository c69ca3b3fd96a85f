//! From pulldown-cmark's events to tokens.

use pulldown_cmark::{BrokenLink, CowStr, Event, Parser, Tag, TagEnd};

use super::attributes::Attributes;
use super::calls::Call;
use super::{Token, What, options};

/// The scheme under which `[text]{…}` travels through pulldown-cmark as a link; no author can write it.
const SPAN: &str = "\u{0}span:";

/// Reads the prepared `text`; `original` is the same body with its calls unmasked.
pub(super) fn collect<'t>(text: &'t str, original: &'t str, calls: &[Call]) -> Vec<Token<'t>> {
    let mut callback = |link: BrokenLink<'t>| -> Option<(CowStr<'t>, CowStr<'t>)> {
        let (_, length) = Attributes::parse(&text[link.span.end..])?;
        Some((
            format!("{SPAN}{}", link.span.end + length).into(),
            "".into(),
        ))
    };
    let parser = Parser::new_with_broken_link_callback(text, options(), Some(&mut callback));
    let mut collector = Collector {
        text,
        original,
        calls,
        tokens: Vec::with_capacity(text.len() / 12),
        growing: None,
        open_links: Vec::new(),
        open_images: Vec::new(),
        heading: None,
        taken: 0,
    };
    let is_masked = !std::ptr::eq(text, original);
    for (event, mut range) in parser.into_offset_iter() {
        // A mask may end inside what was a letter.
        if is_masked {
            range.start = original.floor_char_boundary(range.start);
            range.end = original.ceil_char_boundary(range.end);
        }
        collector.take(event, range);
    }
    collector.settle();
    collector.tokens
}

struct Collector<'t, 'c> {
    text: &'t str,
    original: &'t str,
    calls: &'c [Call],
    tokens: Vec<Token<'t>>,
    /// The text of the last token, while pieces are joined that do not stand side by side in the source.
    growing: Option<String>,
    /// For each open link, whether it is a span in disguise and where its attributes end.
    open_links: Vec<Option<usize>>,
    /// The tokens that opened the images that are open.
    open_images: Vec<usize>,
    /// The token that opened the last heading, and where that ends.
    heading: Option<(usize, usize)>,
    /// Bytes before this are already spoken for (attributes in braces, masked calls).
    taken: usize,
}

impl<'t> Collector<'t, '_> {
    fn take(&mut self, event: Event<'t>, range: std::ops::Range<usize>) {
        let what = match event {
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with(SPAN) => {
                self.open_span(&dest_url, &range)
            }
            Event::Start(tag) => {
                match tag {
                    Tag::Link { .. } => self.open_links.push(None),
                    Tag::Image { .. } => self.open_images.push(self.tokens.len()),
                    Tag::Heading { .. } => self.heading = Some((self.tokens.len(), range.end)),
                    _ => {}
                }
                Some(open(tag))
            }
            Event::End(TagEnd::Link) => match self.open_links.pop().flatten() {
                Some(end) => {
                    self.taken = end;
                    Some(What::SpanClose)
                }
                None => Some(What::Close(TagEnd::Link)),
            },
            Event::End(TagEnd::Image) => {
                self.picture_attributes(&range);
                Some(What::Close(TagEnd::Image))
            }
            Event::End(tag) => Some(What::Close(tag)),
            Event::Text(text) => self.text(text, &range),
            Event::Code(code) => Some(What::Code(self.code(code, &range))),
            Event::Html(html) => self
                .html(&range)
                .or_else(|| self.untaken(&range).then_some(What::Html(html))),
            Event::InlineHtml(html) => self
                .html(&range)
                .or_else(|| self.untaken(&range).then_some(What::InlineHtml(html))),
            Event::FootnoteReference(label) => Some(What::Footnote(label)),
            Event::SoftBreak => Some(What::SoftBreak),
            Event::HardBreak => Some(What::HardBreak),
            Event::Rule => Some(What::Rule),
            Event::TaskListMarker(done) => Some(What::Task(done)),
            // Mathematics is off.
            Event::InlineMath(text) | Event::DisplayMath(text) => Some(What::Text(text)),
        };
        if let Some(what) = what {
            self.push(what, range);
        }
    }

    /// Joins texts that follow each other, which pulldown-cmark splits wherever a mark might have begun, and the lines
    /// of an HTML block, where a tag may go on from one to the next.
    fn push(&mut self, what: What<'t>, range: std::ops::Range<usize>) {
        let source = self.text;
        let last = self.tokens.last_mut();
        let joined = last.and_then(
            |Token {
                 what: before,
                 range,
             }| match (before, &what) {
                (What::Text(before), What::Text(text)) | (What::Html(before), What::Html(text)) => {
                    Some((before, text, range))
                }
                _ => None,
            },
        );
        let Some((before, text, earlier)) = joined else {
            self.settle();
            self.tokens.push(Token { what, range });
            return;
        };
        let both = earlier.start..range.end;
        earlier.end = range.end;
        if let Some(growing) = &mut self.growing {
            growing.push_str(text);
        } else if source
            .get(both.clone())
            .is_some_and(|source| joins(source, before, text))
        {
            *before = CowStr::Borrowed(&source[both]);
        } else {
            self.growing = Some([&**before, text].concat());
        }
    }

    /// Gives the last token the text that was joined for it.
    fn settle(&mut self) {
        let Some(text) = self.growing.take() else {
            return;
        };
        if let Some(What::Text(last) | What::Html(last)) =
            self.tokens.last_mut().map(|token| &mut token.what)
        {
            *last = text.into();
        }
    }

    fn open_span(&mut self, url: &str, range: &std::ops::Range<usize>) -> Option<What<'t>> {
        let end: usize = url.strip_prefix(SPAN)?.parse().ok()?;
        let start = self.text[..end]
            .rfind('{')
            .filter(|start| *start >= range.start)?;
        let (attributes, _) = Attributes::parse(&self.text[start..])?;
        self.open_links.push(Some(end));
        self.take_from_heading(end);
        Some(What::SpanOpen(Box::new(attributes)))
    }

    /// pulldown-cmark gives the braces at the end of a heading to the heading; right behind `[…]` they are the span's alone.
    fn take_from_heading(&mut self, end: usize) {
        let Some((at, heading_end)) = self.heading else {
            return;
        };
        let rest = self.text.get(end..heading_end).unwrap_or("{");
        let is_last = rest
            .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '=' | '-'))
            .is_empty();
        if let Some(What::Open(_, attributes)) =
            self.tokens.get_mut(at).map(|token| &mut token.what)
            && is_last
        {
            *attributes = Some(Box::default());
        }
    }

    /// `![…](…){…}`: the attributes belong to the picture that ends here.
    fn picture_attributes(&mut self, range: &std::ops::Range<usize>) {
        let opened = self.open_images.pop();
        let Some((attributes, length)) = Attributes::parse_of_picture(&self.text[range.end..])
        else {
            return;
        };
        let opened = opened.and_then(|at| self.tokens.get_mut(at));
        if let Some(Token {
            what: What::Open(_, slot),
            ..
        }) = opened
        {
            *slot = Some(Box::new(attributes));
            self.taken = range.end + length;
        }
    }

    /// Text without what belongs to attributes; in code blocks, calls stand as they were written.
    fn text(&self, text: CowStr<'t>, range: &std::ops::Range<usize>) -> Option<What<'t>> {
        if range.start < self.taken {
            let rest = text
                .get(self.taken - range.start..)
                .filter(|rest| !rest.is_empty())?;
            return Some(What::Text(rest.to_owned().into()));
        }
        if self.masked(range) {
            return Some(What::Text(self.original[range.clone()].into()));
        }
        Some(What::Text(text))
    }

    fn code(&self, code: CowStr<'t>, range: &std::ops::Range<usize>) -> CowStr<'t> {
        if !self.masked(range) {
            return code;
        }
        let inside = self.original[range.clone()]
            .trim_matches('`')
            .replace('\n', " ");
        let padded = inside.len() > 2
            && inside.starts_with(' ')
            && inside.ends_with(' ')
            && !inside.trim().is_empty();
        if padded {
            inside[1..inside.len() - 1].to_owned().into()
        } else {
            inside.into()
        }
    }

    fn html(&mut self, range: &std::ops::Range<usize>) -> Option<What<'t>> {
        // Calls stand in order and none in another.
        let index = self
            .calls
            .partition_point(|call| call.range.start < range.start);
        if self.calls.get(index)?.range.start >= range.end {
            return None;
        }
        self.taken = self.calls[index].range.end;
        Some(What::Call(index))
    }

    /// Whether this is not the rest of a call that spans lines.
    fn untaken(&self, range: &std::ops::Range<usize>) -> bool {
        range.start >= self.taken
    }

    fn masked(&self, range: &std::ops::Range<usize>) -> bool {
        let next = self
            .calls
            .partition_point(|call| call.range.end <= range.start);
        self.calls
            .get(next)
            .is_some_and(|call| call.range.start < range.end)
    }
}

/// Whether two texts are slices of `source` that stand side by side and make up the whole of it. Places are compared, not
/// letters: a paragraph of ten thousand pieces is not read ten thousand times.
fn joins(source: &str, before: &str, text: &str) -> bool {
    let begins = std::ptr::eq(before.as_ptr(), source.as_ptr());
    let goes_on = std::ptr::eq(before.as_bytes().as_ptr_range().end, text.as_ptr());
    begins && goes_on && before.len() + text.len() == source.len()
}

fn open<'t>(tag: Tag<'t>) -> What<'t> {
    let Tag::Heading {
        id,
        classes,
        attrs,
        level,
    } = tag
    else {
        return What::Open(tag, None);
    };
    let mut attributes = Attributes {
        id: id.as_ref().map(|id| id.to_string()),
        classes: classes.iter().map(|class| class.to_string()).collect(),
        ..Attributes::default()
    };
    for (key, value) in &attrs {
        attributes.add_pair(key, value.as_deref().unwrap_or(""));
    }
    What::Open(
        Tag::Heading {
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
            level,
        },
        Some(Box::new(attributes)),
    )
}
