//! Typography through markup: the text of a block is set as one, whatever emphasis, links and code cut it into.
//!
//! A run is what stands between two beginnings or ends of blocks. Where it begins, it is read to its end, with the language
//! of each piece as the writer will meet it; what the rules change is kept for each text until its turn comes. Code, addresses
//! and other languages stay as they are, and what stands beside them knows that they are there.

use std::borrow::Cow;

use html5ever::LocalName;
use html5ever::tokenizer::Tag as HtmlTag;
use pulldown_cmark::{LinkType, Tag, TagEnd};

use super::blocks::{is_inline, is_inline_end};
use super::writer::Writer;
use crate::article::markdown::{Token, What};
use crate::locale::{Passage, Typography};
use crate::render::html::sanitise::{HtmlPiece, Lexer};

impl Writer<'_> {
    /// Sets the run that begins at a token, where one does.
    pub(super) fn begin_run(&mut self, tokens: &[Token], at: usize) {
        if at < self.run.end || !is_of_run(&tokens[at].what) {
            return;
        }
        let length = tokens[at..].iter().take_while(|it| is_of_run(&it.what));
        let end = at + length.count();
        self.run.set.clear();
        (self.run.end, self.run.done) = (end, 0);
        let rules = self.around.typography(self.lang().as_deref());
        let run = &tokens[at..end];
        if let [
            Token {
                what: What::Text(text),
                ..
            },
        ] = run
        {
            if let Cow::Owned(set) = rules.apply(text) {
                self.run.set.push((at, set));
            }
        } else if rules != Typography::Off || run.iter().any(|it| may_name_language(&it.what)) {
            let mut passage = std::mem::take(&mut self.run.passage);
            self.set_run(&mut passage, run, at, rules);
            self.run.passage = passage;
        }
    }

    fn set_run(&mut self, passage: &mut Passage, run: &[Token], at: usize, rules: Typography) {
        passage.clear();
        let mut inside = Inside::new(rules);
        // The tokens of the passage's pieces, those that are text of the page.
        let mut texts = Vec::new();
        let (mut pieces, mut pictures) = (0, 0_usize);
        for (place, token) in run.iter().enumerate() {
            match &token.what {
                What::Open(Tag::Image { .. }, _) => pictures += 1,
                What::Close(TagEnd::Image) => {
                    pictures = pictures.saturating_sub(1);
                    if pictures == 0 {
                        passage.push_object();
                        pieces += 1;
                    }
                }
                // Its words are an attribute, and set by themselves.
                _ if pictures > 0 => {}
                What::Text(text) => {
                    texts.push((at + place, pieces));
                    passage.push(text, inside.rules());
                    pieces += 1;
                }
                What::SoftBreak => {
                    texts.push((at + place, pieces));
                    passage.push("\n", inside.rules());
                    pieces += 1;
                }
                What::Code(code) => {
                    passage.push(code, Typography::Off);
                    pieces += 1;
                }
                What::HardBreak => {
                    passage.push_line();
                    pieces += 1;
                }
                What::Formula(..) | What::Call(_) => {
                    passage.push_object();
                    pieces += 1;
                }
                What::SpanOpen(named) => {
                    let rules = match &named.lang {
                        Some(lang) => self.around.typography(Some(lang)),
                        None => inside.rules(),
                    };
                    inside.open(None, rules);
                }
                What::Open(
                    Tag::Link {
                        link_type: LinkType::Autolink | LinkType::Email,
                        ..
                    },
                    _,
                ) => {
                    inside.open(None, Typography::Off);
                }
                What::Open(..) => inside.open(None, inside.rules()),
                What::SpanClose | What::Close(_) => inside.close(),
                What::InlineHtml(html) => pieces += self.html_of_run(passage, &mut inside, html),
                _ => {}
            }
        }
        let set = passage.set();
        if !set.is_as_typed() {
            let changed = texts.into_iter();
            let changed = changed.filter_map(|(token, piece)| Some((token, set.piece(piece)?)));
            self.run.set.extend(changed);
        }
    }

    /// Follows the tags of authors' HTML; tells how many pieces were added for them.
    fn html_of_run(&self, passage: &mut Passage, inside: &mut Inside, html: &str) -> usize {
        let lexer = Lexer::new(html);
        let (mut at, mut pieces) = (0, 0);
        while at < html.len() {
            let piece = lexer.cut(at);
            match piece.piece {
                HtmlPiece::Start(tag) if &*tag.name == "br" => {
                    passage.push_line();
                    pieces += 1;
                }
                HtmlPiece::Start(tag) if matches!(&*tag.name, "img" | "input") => {
                    passage.push_object();
                    pieces += 1;
                }
                HtmlPiece::Start(tag) if !tag.self_closing && &*tag.name != "wbr" => {
                    let rules = self.rules_in(&tag, inside.rules());
                    inside.open(Some(tag.name), rules);
                }
                HtmlPiece::End(name) => inside.end(&name),
                _ => {}
            }
            at = piece.end.max(at + 1);
        }
        pieces
    }

    /// The rules in an element of HTML.
    fn rules_in(&self, tag: &HtmlTag, around: Typography) -> Typography {
        let value = |name: &str| {
            let found = tag.attrs.iter().find(|it| &*it.name.local == name);
            found.map(|attribute| &*attribute.value)
        };
        if KEPT.contains(&&*tag.name) || value("data-notypo").is_some() {
            return Typography::Off;
        }
        match value("lang") {
            Some(lang) => self.around.typography(Some(lang)),
            None => around,
        }
    }

    /// A text for an attribute, set.
    pub(super) fn plain<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let rules = self.around.typography(self.lang().as_deref());
        rules.apply(text)
    }

    /// The words of some tokens for an attribute, set.
    pub(super) fn words(&self, tokens: &[Token]) -> String {
        let rules = self.around.typography(self.lang().as_deref());
        let mut passage = Passage::default();
        for token in tokens {
            match &token.what {
                What::Text(text) => passage.push(text, rules),
                What::Code(code) | What::Formula(code, _) => passage.push(code, Typography::Off),
                What::SoftBreak | What::HardBreak => passage.push(" ", rules),
                _ => {}
            }
        }
        passage.set().text()
    }
}

/// Elements whose text is no running text.
const KEPT: [&str; 12] = [
    "code", "kbd", "math", "pre", "samp", "script", "style", "svg", "textarea", "tt", "var",
    "title",
];

/// The elements that are open in a run, and the rules in each: those of Markdown, and by their names those of HTML, which end
/// with the element of Markdown around them.
struct Inside {
    around: Typography,
    open: Vec<(Option<LocalName>, Typography)>,
}

impl Inside {
    fn new(around: Typography) -> Self {
        let open = Vec::new();
        Inside { around, open }
    }

    fn rules(&self) -> Typography {
        self.open.last().map_or(self.around, |(_, rules)| *rules)
    }

    fn open(&mut self, name: Option<LocalName>, rules: Typography) {
        self.open.push((name, rules));
    }

    fn close(&mut self) {
        let innermost = self.open.iter().rposition(|(name, _)| name.is_none());
        self.open.truncate(innermost.unwrap_or(0));
    }

    fn end(&mut self, name: &LocalName) {
        let mut inner = self.open.iter().enumerate().rev();
        let found = inner.find(|(_, (open, _))| open.as_ref().is_none_or(|open| open == name));
        if let Some((at, (Some(_), _))) = found {
            self.open.truncate(at);
        }
    }
}

/// Whether a token belongs to the text of a block.
fn is_of_run(what: &What) -> bool {
    match what {
        What::Open(tag, _) => is_inline(tag),
        What::Close(end) => is_inline_end(end),
        What::Html(_) | What::Rule => false,
        _ => true,
    }
}

/// Whether another language may begin with a token.
fn may_name_language(what: &What) -> bool {
    match what {
        What::SpanOpen(named) => named.lang.is_some(),
        What::InlineHtml(html) => html.contains("lang="),
        _ => false,
    }
}
