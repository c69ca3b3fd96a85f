//! A second reader of what was written: html5ever, told nothing of how it was written, and a list of its own of what
//! must not be there.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// Every tag is balanced and known, every attribute harmless, and nothing but text stands between tags.
pub(super) fn is_safe(html: &str) {
    let reader = Tokenizer::new(TreelessReader::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(html));
    let _ = reader.feed(&queue);
    reader.end();
    let open = reader.sink.open.borrow();
    assert!(open.is_empty(), "left open: {open:?} in {html}");
}

/// Reads as a browser does, without a tree.
#[derive(Default)]
struct TreelessReader {
    open: RefCell<Vec<String>>,
}

impl TokenSink for TreelessReader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::EndTag => {
                let open = self.open.borrow_mut().pop();
                assert_eq!(
                    open.as_deref(),
                    Some(&*tag.name),
                    "an end tag without its start"
                );
                assert!(tag.attrs.is_empty());
            }
            Token::TagToken(tag) => return self.start(&tag),
            Token::CommentToken(text) => panic!("a comment: {text}"),
            Token::DoctypeToken(_) => panic!("a doctype"),
            Token::NullCharacterToken => panic!("a NUL"),
            Token::ParseError(error) => {
                // Character references in text are the author's; all that concerns tags is ours.
                let references = ["haracter reference", "numeric", "&"];
                assert!(references.iter().any(|it| error.contains(it)), "{error}");
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl TreelessReader {
    fn start(&self, tag: &Tag) -> TokenSinkResult<()> {
        let forbidden = [
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "base",
            "meta",
            "link",
            "template",
            "svg",
            "math",
            "form",
            "input",
            "select",
            "option",
            "textarea",
            "button",
            "title",
            "noscript",
            "plaintext",
            "xmp",
            "frameset",
            "html",
            "body",
            "custom",
            "font",
        ];
        assert!(
            !forbidden.contains(&&*tag.name),
            "`{}` came through",
            tag.name
        );
        assert!(tag.name.bytes().all(|it| it.is_ascii_alphanumeric()));
        for attribute in &tag.attrs {
            harmless(&attribute.name.local, &attribute.value);
        }
        let void = ["br", "wbr", "hr", "img", "source", "track", "col"];
        if !void.contains(&&*tag.name) {
            self.open.borrow_mut().push(tag.name.to_string());
        }
        match &*tag.name {
            "script" | "style" | "iframe" | "xmp" => TokenSinkResult::RawData(RawKind::Rawtext),
            _ => TokenSinkResult::Continue,
        }
    }
}

/// As a browser sees it: C0 controls and spaces at the ends do not count, nor tabulators and line ends anywhere.
fn harmless(name: &str, value: &str) {
    assert!(
        !name.starts_with("on") && !["style", "srcdoc", "xlink:href", "action"].contains(&name),
        "`{name}`"
    );
    let addresses: Vec<&str> = match name {
        "href" | "src" | "cite" | "poster" => vec![value],
        // A comma parts candidates only at the end of an address: `a,b:c` is one.
        "srcset" => value
            .split([' ', '\t', '\n', '\x0c', '\r'])
            .map(|it| it.trim_matches(','))
            .collect(),
        _ => return,
    };
    for address in addresses {
        let address = address
            .trim_start_matches(|c| c <= ' ')
            .replace(['\t', '\n', '\r'], "");
        let address = address.to_ascii_lowercase();
        for scheme in ["javascript:", "vbscript:", "livescript:", "data:"] {
            let picture = name == "src" && address.starts_with("data:image/png,");
            assert!(picture || !address.starts_with(scheme), "{name}={value}");
        }
    }
}
