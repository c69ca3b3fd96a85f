//! Elements that need more than a tag: tasks, alerts, code, links, pictures.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Tag, TagEnd};

use super::highlight::push_highlighted;
use super::opened::CodeBlock;
use super::text::{in_plain, push_attribute, push_escaped};
use super::writer::Writer;
use crate::article::markdown::{Token, What};
use crate::language::Direction;
use crate::render::html::push_picture;

impl Writer<'_> {
    pub(super) fn task(&mut self, done: bool, range: &Range<usize>) {
        let word = self
            .around
            .word(if done { "task-done" } else { "task-open" }, &[], range);
        self.out.push_str(if done {
            "<span class=\"task task-done\""
        } else {
            "<span class=\"task task-open\""
        });
        push_attribute(&mut self.out, "role", "img");
        push_attribute(&mut self.out, "aria-label", &word);
        self.out.push_str("></span> ");
    }

    pub(super) fn alert(&mut self, kind: BlockQuoteKind, attributes: &str, range: &Range<usize>) {
        let name = match kind {
            BlockQuoteKind::Note => "note",
            BlockQuoteKind::Tip => "tip",
            BlockQuoteKind::Important => "important",
            BlockQuoteKind::Warning => "warning",
            BlockQuoteKind::Caution => "caution",
        };
        let title = self.around.word(&format!("alert-{name}"), &[], range);
        self.block_line(
            &format!("<div class=\"alert alert-{name}\" role=\"note\""),
            attributes,
        );
        self.out.push_str("<p class=\"alert-title\">");
        push_escaped(&mut self.out, &title);
        self.out.push_str("</p>\n");
    }

    pub(super) fn code(&mut self, code: &str) {
        let before = self.out.len();
        // Code runs from left to right wherever it stands; in such a context it need not be said.
        self.out.push_str(match self.dir() {
            Direction::Rtl => "<code dir=\"ltr\">",
            Direction::Ltr => "<code>",
        });
        push_escaped(&mut self.out, code);
        self.out.push_str("</code>");
        self.object_in_line(before);
    }

    pub(super) fn code_block(&mut self, kind: &CodeBlockKind, attributes: &str) {
        self.block("<pre dir=\"ltr\"", attributes);
        let info = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or(""),
            CodeBlockKind::Indented => "",
        };
        self.out.push_str("<code");
        if !info.is_empty() {
            push_attribute(&mut self.out, "class", &format!("language-{info}"));
        }
        self.out.push('>');
        self.code_block = Some(CodeBlock {
            language: info.to_owned(),
            code: String::new(),
        });
    }

    pub(super) fn code_text(&mut self, text: &str) {
        if let Some(block) = &mut self.code_block {
            block.code.push_str(text);
        }
    }

    /// Writes the code that was read, as one: what is a string or a comment may have begun lines ago.
    pub(super) fn end_code_block(&mut self) {
        let Some(CodeBlock { language, code }) = self.code_block.take() else {
            return;
        };
        let is_coloured =
            self.around.highlights() && push_highlighted(&mut self.out, &code, &language);
        if !is_coloured {
            push_escaped(&mut self.out, &code);
        }
        self.out.push_str("</code></pre>\n");
        self.leave();
    }

    pub(super) fn link(&mut self, url: &str, title: &str, range: &Range<usize>) {
        let target = self.around.link(url, range);
        self.out.push_str("<a");
        // Without an address it is no link, and without an element its end would have to be told.
        if !target.href.is_empty() || url.is_empty() {
            self.out.push_str(" href=\"");
            self.out.extend(self.around.before(&target.href));
            let _ = pulldown_cmark_escape::escape_href(&mut self.out, &target.href);
            self.out.push('"');
        }
        if let Some(lang) = target.hreflang {
            push_attribute(&mut self.out, "hreflang", lang.as_str());
        }
        if !title.is_empty() {
            let title = self.plain(title);
            let title = in_plain(&title, self.dir());
            push_attribute(&mut self.out, "title", &title);
        }
        self.out.push('>');
    }

    pub(super) fn image(
        &mut self,
        (tokens, at): (&[Token], usize),
        (url, title): (&str, &str),
        attributes: &str,
        is_decorative: bool,
        range: &Range<usize>,
    ) {
        let mut depth = 0_usize;
        let length = tokens[at + 1..].iter().take_while(|token| {
            match &token.what {
                What::Open(Tag::Image { .. }, _) => depth += 1,
                What::Close(TagEnd::Image) if depth == 0 => return false,
                What::Close(TagEnd::Image) => depth -= 1,
                _ => {}
            }
            true
        });
        let end = at + 1 + length.count();
        let alt = match is_decorative {
            true => String::new(),
            false => self.words(&tokens[at + 1..end]),
        };
        let title = self.plain(title);
        let (alt, title) = (in_plain(&alt, self.dir()), in_plain(&title, self.dir()));
        let component = self.component();
        let picture = self.around.image(url, component, range);
        push_picture(&mut self.out, &picture, &alt, &title, attributes);
        self.leave();
        self.alt_until = end + 1;
    }
}
