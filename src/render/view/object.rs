//! JSON objects, written member by member: every page carries one, so none is built as a tree first.

/// An object in the making.
pub struct Object(Vec<u8>);

impl Object {
    /// Begins one.
    pub fn new() -> Self {
        // Most say a few addresses and a title.
        let mut text = Vec::with_capacity(512);
        text.push(b'{');
        Object(text)
    }

    /// Adds a text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        self.push(text);
    }

    /// Adds what is JSON already.
    pub fn json(&mut self, name: &str, json: &str) {
        self.name(name);
        self.0.extend_from_slice(json.as_bytes());
    }

    /// Adds a list of what is JSON already.
    pub fn list(&mut self, name: &str, items: &[String]) {
        self.json(name, &format!("[{}]", items.join(",")));
    }

    /// Its text.
    pub fn end(mut self) -> String {
        self.0.push(b'}');
        // Only whole texts were put into it.
        String::from_utf8(self.0).unwrap_or_default()
    }

    fn name(&mut self, name: &str) {
        if self.0.len() > 1 {
            self.0.push(b',');
        }
        self.push(name);
        self.0.push(b':');
    }

    fn push(&mut self, text: &str) {
        // Writing a text to memory cannot fail.
        let _ = serde_json::to_writer(&mut self.0, text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
