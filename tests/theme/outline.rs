//! The outline of a page: its regions with their names, its headings, its notices and warnings, in their order.

use std::cell::RefCell;

use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

const REGIONS: [&str; 5] = ["header", "nav", "main", "footer", "form"];
const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
const PARTS: [&str; 5] = ["notice", "alert", "alert-panel", "agenda", "attachments"];

/// One line each, regions indented as they contain each other.
pub fn of(html: &str) -> String {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(html.into());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner().text
}

#[derive(Default)]
struct Sink(RefCell<Outline>);

#[derive(Default)]
struct Outline {
    text: String,
    depth: usize,
    /// The heading that is being read.
    heading: Option<String>,
}

impl Outline {
    fn line(&mut self, text: &str) {
        self.text.push_str(&"  ".repeat(self.depth + 1));
        self.text.push_str(text.trim());
        self.text.push('\n');
    }

    fn start(&mut self, tag: &Tag) {
        let attribute = |name: &str| {
            tag.attrs
                .iter()
                .find(|attr| &*attr.name.local == name)
                .map(|attr| &*attr.value)
        };
        let name = &*tag.name;
        if REGIONS.contains(&name) {
            let label =
                attribute("aria-label").map_or(String::new(), |label| format!(" \"{label}\""));
            self.line(&format!("{name}{label}"));
            self.depth += 1;
        } else if HEADINGS.contains(&name) {
            self.heading = Some(String::new());
        }
        let classes = attribute("class").unwrap_or_default();
        if classes.split(' ').any(|class| PARTS.contains(&class)) {
            self.line(&format!(".{}", classes.replace(' ', ".")));
        }
    }

    fn end(&mut self, name: &str) {
        if REGIONS.contains(&name) {
            self.depth -= 1;
        } else if HEADINGS.contains(&name) {
            let text = self.heading.take().unwrap_or_default();
            let words: Vec<&str> = text
                .split([' ', '\n'])
                .filter(|word| !word.is_empty())
                .collect();
            self.line(&format!("{name} {}", words.join(" ")));
        }
    }
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut outline = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => outline.start(&tag),
            Token::TagToken(tag) => outline.end(&tag.name),
            Token::CharacterTokens(text) => {
                if let Some(heading) = &mut outline.heading {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
