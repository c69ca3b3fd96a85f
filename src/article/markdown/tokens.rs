//! From pulldown-cmark's events to tokens.

use pulldown_cmark::{BrokenLink, CowStr, Event, Parser, Tag, TagEnd};

use super::attributes::Attributes;
use super::call::Call;
use super::tasks::task_of_table;
use super::unseen::{Unseen, unmarked};
use super::{Prepared, Token, What, formulas, heading, options};

/// The scheme under which `[text]{…}` travels through pulldown-cmark as a link; no author can write it.
const SPAN: &str = "\u{0}span:";

/// Reads a body.
pub(super) fn collect<'t>(prepared: &'t Prepared) -> Vec<Token<'t>> {
    let Prepared {
        text,
        original,
        calls,
        unseen,
        has_formulas,
        ..
    } = prepared;
    let text: &str = text;
    let mut callback = |link: BrokenLink<'t>| -> Option<(CowStr<'t>, CowStr<'t>)> {
        let (_, length) = Attributes::parse(&text[link.span.end..])?;
        Some((
            format!("{SPAN}{}", link.span.end + length).into(),
            "".into(),
        ))
    };
    let parser =
        Parser::new_with_broken_link_callback(text, options(*has_formulas), Some(&mut callback));
    let mut collector = Collector {
        text,
        original,
        calls,
        unseen: *unseen,
        has_formulas: *has_formulas,
        tokens: Vec::with_capacity(text.len() / 12),
        growing: None,
        open_links: Vec::new(),
        open_images: Vec::new(),
        heading: None,
        taken: 0,
    };
    let is_masked = !std::ptr::eq(text, *original);
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
    unseen: Unseen,
    has_formulas: bool,
    tokens: Vec<Token<'t>>,
    /// The text of the last token, while pieces are joined that do not stand side by side in the source.
    growing: Option<String>,
    /// For each open link, whether it is a span in disguise and where its attributes end.
    open_links: Vec<Option<usize>>,
    /// The tokens that opened the images that are open.
    open_images: Vec<usize>,
    /// The token that opened the last heading.
    heading: Option<usize>,
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
                if let Some((task, range)) = task_of_table(&self.tokens, self.text, &tag, &range) {
                    self.push(task, range);
                }
                match tag {
                    Tag::Link { .. } => self.open_links.push(None),
                    Tag::Image { .. } => self.open_images.push(self.tokens.len()),
                    Tag::Heading { .. } => self.heading = Some(self.tokens.len()),
                    _ => {}
                }
                Some(What::Open(self.unseen.tag(unmarked(tag)), None))
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
            Event::End(TagEnd::Heading(level)) => {
                self.heading_attributes(&range);
                Some(What::Close(TagEnd::Heading(level)))
            }
            Event::End(TagEnd::CodeBlock) if self.has_formulas => {
                self.settle();
                match formulas::of_block(&mut self.tokens) {
                    true => None,
                    false => Some(What::Close(TagEnd::CodeBlock)),
                }
            }
            Event::End(tag) => Some(What::Close(tag)),
            Event::Text(text) => self.text(text, &range),
            Event::Code(code) => Some(What::Code(self.code(code, &range))),
            Event::Html(_) => {
                self.html_line(range);
                return;
            }
            Event::InlineHtml(html) => self.html(&range).or_else(|| {
                self.is_free(&range)
                    .then(|| What::InlineHtml(self.unseen.text(html)))
            }),
            Event::FootnoteReference(label) => Some(What::Footnote(self.unseen.label(label))),
            Event::SoftBreak => Some(What::SoftBreak),
            Event::HardBreak => Some(What::HardBreak),
            Event::Rule => Some(What::Rule),
            Event::TaskListMarker(done) => Some(What::Task(done)),
            Event::InlineMath(tex) => Some(What::Formula(self.formula(tex, &range), false)),
            Event::DisplayMath(tex) => Some(What::Formula(self.formula(tex, &range), true)),
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
        let is_html = matches!(what, What::Html(_));
        earlier.end = range.end;
        if let Some(growing) = &mut self.growing {
            growing.push_str(text);
        } else if source
            .get(both.clone())
            .is_some_and(|source| joins(source, before, text, is_html))
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
        Some(What::SpanOpen(Box::new(attributes)))
    }

    /// `## Title {#id}`: what the braces at the end of a heading say; nothing, where they hold anything else.
    fn heading_attributes(&mut self, range: &std::ops::Range<usize>) {
        let Some(braces) = heading::braces(self.text, range).filter(|at| *at >= self.taken) else {
            return;
        };
        let Some((attributes, _)) = Attributes::parse(&self.text[braces..]) else {
            return;
        };
        self.settle();
        let Some(at) = self.heading else { return };
        if let Some((
            Token {
                what: What::Open(_, slot),
                ..
            },
            rest,
        )) = self.tokens[at..].split_first_mut()
            && let Some(kept) = heading::cut(rest, self.text, braces)
        {
            *slot = Some(Box::new(attributes));
            self.tokens.truncate(at + 1 + kept);
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
            return Some(What::Text(self.unseen.text(rest.to_owned().into())));
        }
        if self.is_masked(range) {
            let text = CowStr::from(&self.original[range.clone()]);
            return Some(What::Text(self.unseen.text(text)));
        }
        Some(What::Text(self.unseen.text(text)))
    }

    fn code(&self, code: CowStr<'t>, range: &std::ops::Range<usize>) -> CowStr<'t> {
        if !self.is_masked(range) {
            return self.unseen.text(code);
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

    fn formula(&self, tex: CowStr<'t>, range: &std::ops::Range<usize>) -> CowStr<'t> {
        match self.is_masked(range) {
            true => CowStr::from(self.original[range.clone()].trim_matches('$')),
            false => self.unseen.text(tex),
        }
    }

    /// A line of a block of HTML, with the calls in it and what stands around them.
    fn html_line(&mut self, range: std::ops::Range<usize>) {
        let mut from = range.start.max(self.taken).min(range.end);
        while let Some(index) = self.call_in(&(from..range.end)) {
            let call = self.calls[index].range.clone();
            self.html_part(from..call.start);
            from = call.end.min(range.end);
            self.taken = call.end;
            self.push(What::Call(index), call);
        }
        // What a call leaves of its line is mostly the line's end.
        match from == range.start {
            true if !self.ends_line_of_call(&range) => self.push_html(range),
            _ => self.html_part(from..range.end),
        }
    }

    /// Whether what stands there ends the line of a call: of `\r\n`, the parser hands over the second sign by itself.
    fn ends_line_of_call(&self, range: &std::ops::Range<usize>) -> bool {
        let between = self.text.get(self.taken..range.start);
        self.taken > 0 && between.is_some_and(|it| it.trim().is_empty() && !it.contains('\n'))
    }

    fn html_part(&mut self, range: std::ops::Range<usize>) {
        if !self.text[range.clone()].trim().is_empty() {
            self.push_html(range);
        }
    }

    fn push_html(&mut self, range: std::ops::Range<usize>) {
        if !range.is_empty() {
            let html = self
                .unseen
                .text(CowStr::Borrowed(&self.text[range.clone()]));
            self.push(What::Html(html), range);
        }
    }

    fn html(&mut self, range: &std::ops::Range<usize>) -> Option<What<'t>> {
        let index = self.call_in(range)?;
        self.taken = self.calls[index].range.end;
        Some(What::Call(index))
    }

    /// The first call that begins in these bytes. Calls stand in order and none in another.
    fn call_in(&self, range: &std::ops::Range<usize>) -> Option<usize> {
        let index = self
            .calls
            .partition_point(|call| call.range.start < range.start);
        (self.calls.get(index)?.range.start < range.end).then_some(index)
    }

    /// Whether this is not the rest of a call that spans lines.
    fn is_free(&self, range: &std::ops::Range<usize>) -> bool {
        range.start >= self.taken
    }

    fn is_masked(&self, range: &std::ops::Range<usize>) -> bool {
        let next = self
            .calls
            .partition_point(|call| call.range.end <= range.start);
        self.calls
            .get(next)
            .is_some_and(|call| call.range.start < range.end)
    }
}

/// Whether two texts are slices of `source` that stand side by side and make up the whole of it. Places are compared, not
/// letters: a paragraph of ten thousand pieces is not read ten thousand times. pulldown-cmark leaves out the `\r` of a line's end; in
/// HTML it stays, so that what is said of a tag names its line.
fn joins(source: &str, before: &str, text: &str, is_html: bool) -> bool {
    let begins = std::ptr::eq(before.as_ptr(), source.as_ptr());
    let between = source.len().checked_sub(text.len());
    let gap = between.and_then(|end| source.get(before.len()..end));
    let ends = std::ptr::eq(
        text.as_bytes().as_ptr_range().end,
        source.as_bytes().as_ptr_range().end,
    );
    begins && ends && (gap == Some("") || is_html && gap == Some("\r"))
}

#[cfg(test)]
mod tests {
    use super::super::{Prepared, What};

    #[test]
    fn html_keeps_the_ends_of_its_lines() {
        for end in ["\n", "\r\n"] {
            let body = ["<div>", "<p>a</p>", "<p>b</p>", "</div>", ""].join(end);
            let prepared = Prepared::new(&body);
            let tokens = prepared.tokens();
            let html = tokens.iter().find_map(|token| match &token.what {
                What::Html(html) => Some(&**html),
                _ => None,
            });
            assert_eq!(html.map(str::trim_end), Some(body.trim_end()));
        }
    }
}
