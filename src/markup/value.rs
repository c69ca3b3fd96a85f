//! Values of attributes, and text: character references (HTML, "Named character references").

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::tokenizer::{
    BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// The value that `raw` stands for. Nearly none has a reference but `&amp;`; the two thousand names are html5ever's.
pub fn decode(raw: &str) -> Cow<'_, str> {
    if memchr::memchr(b'&', raw.as_bytes()).is_none() {
        return Cow::Borrowed(raw);
    }
    let plain = raw.replace("&amp;", "\0");
    match plain.contains('&') {
        false => Cow::Owned(plain.replace('\0', "&")),
        true => Cow::Owned(by_html5ever(raw)),
    }
}

#[derive(Default)]
struct DecodedValue(RefCell<String>);

impl TokenSink for DecodedValue {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if let Token::TagToken(tag) = token
            && let Some(attribute) = tag.attrs.first()
        {
            *self.0.borrow_mut() = attribute.value.to_string();
        }
        TokenSinkResult::Continue
    }
}

fn by_html5ever(raw: &str) -> String {
    // An unquoted value may hold quotes of both kinds. Behind a reference without a semicolon, `&` ends it as a quote does.
    let raw = raw.replace('"', "&quot;");
    let tokenizer = Tokenizer::new(DecodedValue::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(format!("<a v=\"{raw}\">").into());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}
