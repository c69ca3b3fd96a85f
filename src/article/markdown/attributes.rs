//! Attributes in braces: `{#id .class lang=fr dir="ltr"}`.

/// What an author may say of a span, a heading or a block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attributes {
    /// `#id`
    pub id: Option<String>,
    /// `.class`, in order.
    pub classes: Vec<String>,
    /// `lang=…`, as written.
    pub lang: Option<String>,
    /// `dir=…`, as written.
    pub dir: Option<String>,
    /// `decorative`, of a picture: it says nothing that is not said beside it.
    pub decorative: bool,
}

impl Attributes {
    /// Reads attributes at the beginning of `text`; gives them and their length in bytes. What does not fit entirely is
    /// not taken for attributes and stays text.
    pub fn parse(text: &str) -> Option<(Self, usize)> {
        Self::parse_of_picture(text).filter(|(attributes, _)| !attributes.decorative)
    }

    /// Reads the attributes behind a picture, which alone can be `decorative`.
    pub fn parse_of_picture(text: &str) -> Option<(Self, usize)> {
        let inside = text.strip_prefix('{')?;
        // No attribute holds a `{`: to stop there keeps a line of thousands of open braces from being read thousands of times.
        let end = inside.find(['}', '\n', '{'])?;
        if !inside[end..].starts_with('}') {
            return None;
        }
        let mut attributes = Attributes::default();
        let mut words = inside[..end].split_ascii_whitespace().peekable();
        words.peek()?;
        words.try_for_each(|word| attributes.add(word))?;
        Some((attributes, end + 2))
    }

    /// Adds the key and value pairs that pulldown-cmark found on a heading.
    pub fn add_pair(&mut self, key: &str, value: &str) -> Option<()> {
        let value = value.trim_matches(['"', '\'']);
        let slot = match key {
            "lang" => &mut self.lang,
            "dir" => &mut self.dir,
            "id" => &mut self.id,
            _ => return None,
        };
        (!value.is_empty()).then(|| *slot = Some(value.to_owned()))
    }

    fn add(&mut self, word: &str) -> Option<()> {
        if let Some(id) = word.strip_prefix('#').filter(|id| !id.is_empty()) {
            self.id = Some(id.to_owned());
            return Some(());
        }
        // A style sheet can name no class that begins with a figure: `{.3}` says something else.
        let is_class =
            |class: &&str| class.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '-');
        if let Some(class) = word.strip_prefix('.').filter(is_class) {
            self.classes.push(class.to_owned());
            return Some(());
        }
        if word == "decorative" {
            self.decorative = true;
            return Some(());
        }
        let (key, value) = word.split_once('=')?;
        self.add_pair(key, value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_taken_whole_or_not_at_all() {
        let (attributes, length) = Attributes::parse("{#x .a lang=fr dir=\"ltr\"} rest").unwrap();
        assert_eq!(
            (attributes.id.as_deref(), attributes.lang.as_deref()),
            (Some("x"), Some("fr"))
        );
        assert_eq!((attributes.dir.as_deref(), length), (Some("ltr"), 25));
        assert!(Attributes::parse("{not attributes}").is_none());
        assert!(Attributes::parse("{onclick=x}").is_none());
        assert!(Attributes::parse("{}").is_none());
        assert!(Attributes::parse("{.3}").is_none() && Attributes::parse("{.}").is_none());
        assert!(Attributes::parse("{decorative}").is_none());
        let (attributes, _) = Attributes::parse_of_picture("{.wide decorative}").unwrap();
        assert!(attributes.decorative && attributes.classes == ["wide"]);
    }
}
