//! JSON objects, written member by member: every page carries one, so none is built as a tree first.

use crate::locale::candidates;

/// An object in the making.
pub struct Object(String);

impl Object {
    /// Begins one.
    pub fn new() -> Self {
        // Most say a few addresses and a title.
        Self::with_capacity(512)
    }

    /// Begins one that will take about so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        let mut text = String::with_capacity(bytes);
        text.push('{');
        Object(text)
    }

    /// A text as JSON, for lists.
    pub fn said(text: &str) -> String {
        let mut said = Object(String::with_capacity(text.len() + 2));
        said.push(text);
        said.0
    }

    /// Adds a text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        self.push(text);
    }

    /// Adds what is JSON already.
    pub fn json(&mut self, name: &str, json: &str) {
        self.name(name);
        self.0.push_str(json);
    }

    /// Adds a list of what is JSON already.
    pub fn list(&mut self, name: &str, items: &[String]) {
        self.json(name, &format!("[{}]", items.join(",")));
    }

    /// Its text.
    pub fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }

    fn name(&mut self, name: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        self.push(name);
        self.0.push(':');
    }

    fn push(&mut self, text: &str) {
        let mut done = 0;
        self.0.push('"');
        let is_escaped = |byte| (byte < b' ') | (byte == b'"') | (byte == b'\\');
        // Most texts are written as they are: one question without branches, asked of many bytes at once, tells which.
        let bytes = text.bytes();
        if !bytes.fold(false, |found, byte| found | is_escaped(byte)) {
            self.0.push_str(text);
            self.0.push('"');
            return;
        }
        for at in candidates(text.as_bytes(), 0, |byte, _| is_escaped(byte)) {
            self.0.push_str(&text[done..at]);
            self.escape(text.as_bytes()[at]);
            done = at + 1;
        }
        self.0.push_str(&text[done..]);
        self.0.push('"');
    }

    /// A byte that does not stand for itself (RFC 8259 §7).
    fn escape(&mut self, byte: u8) {
        self.0.push_str(match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0c => "\\f",
            _ => return self.0.push_str(&format!("\\u{byte:04x}")),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_written_as_any_writer_of_json_writes_them() {
        let all: String = (0..0x300).filter_map(char::from_u32).collect();
        for text in ["", "ماء", "a \"b\"\n\\c\\\\\n", &all] {
            let mut object = Object::new();
            object.text(text, text);
            let said = serde_json::to_string(text).expect("a text is JSON");
            assert_eq!(object.end(), format!("{{{said}:{said}}}"));
        }
    }

    #[test]
    fn members_keep_their_order_and_their_letters() {
        let mut inner = Object::new();
        inner.text("name", "\"ماء\"\n");
        let mut object = Object::new();
        object.json("of", &inner.end());
        object.list("all", &["1".to_owned(), "{}".to_owned()]);
        assert_eq!(object.end(), r#"{"of":{"name":"\"ماء\"\n"},"all":[1,{}]}"#);
        assert_eq!(Object::new().end(), "{}");
    }
}
