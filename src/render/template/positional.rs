//! Arguments without their names. Tera knows named ones alone, and who comes from another program writes `data("rivers/levels")`: so,
//! before Tera reads a template, the names that Diwan's own functions and filters have for their arguments are written in, in their
//! order, as far as a call gives none. What Tera then tells of is led back to what the author wrote ([`Named::back`]).
//!
//! Nothing outside tags and expressions is touched, and no line break: lines stay what they are.

use std::ops::Range;

/// Gives the names of the arguments of a function, or of a filter where the second is true.
pub(super) type NamesOf<'a> = &'a dyn Fn(&str, bool) -> Option<Vec<&'static str>>;

/// A template as Tera reads it.
#[derive(Debug, Default)]
pub(super) struct Named {
    /// Its text.
    pub text: String,
    /// What was written in, by its place in this text, in order.
    added: Vec<Range<usize>>,
}

impl Named {
    /// Writes the names of arguments into a template.
    pub fn read(text: &str, names: NamesOf) -> Self {
        let mut reader = Reader {
            text,
            at: 0,
            copied: 0,
            named: Named::default(),
            names,
        };
        reader.template();
        reader.named
    }

    /// The place in the author's text for one in this.
    pub fn back(&self, range: Range<usize>) -> Range<usize> {
        self.one_back(range.start)..self.one_back(range.end)
    }

    fn one_back(&self, at: usize) -> usize {
        let before = self.added.iter().take_while(|it| it.start < at);
        at - before.map(|it| it.end.min(at) - it.start).sum::<usize>()
    }
}

/// What is open around a place in an expression.
enum Open {
    /// A call of ours: the names of its arguments, and which comes next.
    Call(Vec<&'static str>, usize),
    /// Any other bracket.
    Bracket,
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// Up to where the text has been taken over.
    copied: usize,
    named: Named,
    names: NamesOf<'t>,
}

impl Reader<'_> {
    fn template(&mut self) {
        while let Some(found) = self.text[self.at..].find('{') {
            self.at += found;
            match self.text.as_bytes().get(self.at + 1) {
                Some(b'#') => self.skip_behind("#}"),
                Some(b'%') => self.tag(),
                Some(b'{') => {
                    self.at += 2;
                    self.expression(b'}');
                }
                _ => self.at += 1,
            }
        }
        self.named.text.push_str(&self.text[self.copied..]);
    }

    fn tag(&mut self) {
        self.at += 2;
        let inside = self.text[self.at..].trim_start_matches('-').trim_start();
        let word = inside.split(|c: char| !is_of_name(c)).next();
        match word {
            Some("raw") => self.skip_behind("endraw"),
            // Its arguments are the author's own, and so are their names.
            Some("component") => self.skip_behind("%}"),
            _ => self.expression(b'%'),
        }
    }

    fn skip_behind(&mut self, mark: &str) {
        let end = self.text[self.at..].find(mark);
        self.at = end.map_or(self.text.len(), |end| self.at + end + mark.len());
    }

    /// From behind the signs that open an expression or a tag to behind those that close it.
    fn expression(&mut self, closing: u8) {
        let bytes = self.text.as_bytes();
        let mut open: Vec<Open> = Vec::new();
        let mut begins = false;
        let mut before = b' ';
        while let Some(&byte) = bytes.get(self.at) {
            if open.is_empty() && byte == closing && bytes.get(self.at + 1) == Some(&b'}') {
                self.at += 2;
                return;
            }
            if byte.is_ascii_whitespace() {
                self.at += 1;
                continue;
            }
            if begins && byte != b')' {
                self.argument(&mut open);
            }
            begins = false;
            match byte {
                b'"' | b'\'' | b'`' => self.string(byte),
                b'(' | b'[' | b'{' => {
                    open.push(Open::Bracket);
                    self.at += 1;
                }
                b')' | b']' | b'}' => {
                    open.pop();
                    self.at += 1;
                }
                b',' => {
                    begins = matches!(open.last(), Some(Open::Call(..)));
                    self.at += 1;
                }
                _ if is_of_name(char::from(byte)) => {
                    if let Some(names) = self.call(before) {
                        open.push(Open::Call(names, 0));
                        begins = true;
                    }
                }
                _ => self.at += 1,
            }
            before = byte;
        }
    }

    /// A word; where it calls one of ours, goes behind the bracket and gives the names of its arguments.
    fn call(&mut self, before: u8) -> Option<Vec<&'static str>> {
        let word = word_at(self.text, self.at);
        self.at += word.len();
        if before == b'.' {
            return None;
        }
        let gap = self.text[self.at..].len() - self.text[self.at..].trim_start().len();
        if self.text.as_bytes().get(self.at + gap) != Some(&b'(') {
            return None;
        }
        let names = (self.names)(word, before == b'|')?;
        self.at += gap + 1;
        Some(names)
    }

    /// Where an argument begins: writes its name in, if it has none.
    fn argument(&mut self, open: &mut [Open]) {
        let Some(Open::Call(names, next)) = open.last_mut() else {
            return;
        };
        let rest = self.text[self.at + word_at(self.text, self.at).len()..].trim_start();
        if rest.starts_with('=') && !rest.starts_with("==") {
            // Behind a name all have names.
            *next = names.len();
            return;
        }
        if let Some(name) = names.get(*next) {
            self.named.text.push_str(&self.text[self.copied..self.at]);
            self.copied = self.at;
            let start = self.named.text.len();
            self.named.text.push_str(name);
            self.named.text.push('=');
            self.named.added.push(start..self.named.text.len());
        }
        *next += 1;
    }

    fn string(&mut self, quote: u8) {
        let bytes = self.text.as_bytes();
        self.at += 1;
        while let Some(&byte) = bytes.get(self.at) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == quote {
                break;
            }
        }
        self.at = self.text.ceil_char_boundary(self.at.min(bytes.len()));
    }
}

fn word_at(text: &str, at: usize) -> &str {
    let rest = &text[at..];
    let end = rest.find(|c: char| !is_of_name(c)).unwrap_or(rest.len());
    &rest[..end]
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Named {
        let names = |name: &str, is_filter: bool| match (name, is_filter) {
            ("data", false) => Some(vec!["name"]),
            ("date", false) => Some(vec!["value", "style"]),
            ("where", true) => Some(vec!["key", "value"]),
            _ => None,
        };
        Named::read(text, &names)
    }

    #[test]
    fn names_are_written_into_calls_of_ours_alone() {
        for (written, read) in [
            (r#"{{ data("a") }}"#, r#"{{ data(name="a") }}"#),
            (
                "{% set a = data ( b.c[0] ) %}",
                "{% set a = data ( name=b.c[0] ) %}",
            ),
            (r#"{{ data(name="a") }}"#, r#"{{ data(name="a") }}"#),
            (
                r#"{{ date(page.date, "year") }}"#,
                r#"{{ date(value=page.date, style="year") }}"#,
            ),
            (
                r#"{{ date(page.date, style="a, b") }}"#,
                r#"{{ date(value=page.date, style="a, b") }}"#,
            ),
            (
                r#"{{ a | where("x.y", [1, 2]) }}"#,
                r#"{{ a | where(key="x.y", value=[1, 2]) }}"#,
            ),
            (
                r#"{{ data(data("a")) }}"#,
                r#"{{ data(name=data(name="a")) }}"#,
            ),
            (r#"{{ data(a == 1) }}"#, r#"{{ data(name=a == 1) }}"#),
            (
                r#"{{ data(-1) }}{{ data() }}"#,
                r#"{{ data(name=-1) }}{{ data() }}"#,
            ),
            (
                r#"{{ { "a": data("}}") } }}"#,
                r#"{{ { "a": data(name="}}") } }}"#,
            ),
            (r#"{{ "data(\"a\")" }}"#, r#"{{ "data(\"a\")" }}"#),
            (
                r#"{{<box a={data("é")} />}}"#,
                r#"{{<box a={data(name="é")} />}}"#,
            ),
        ] {
            assert_eq!(named(written).text, read);
        }
        for same in [
            "data(\"a\") {# {{ data(\"a\") }} #}",
            "{% raw %}{{ data(\"a\") }}{% endraw %}",
            "{% component data(a, b) %}{% endcomponent %}",
            "{{ page.data(\"a\") }}{{ a | data(\"b\") }}{{ where(\"b\") }}",
            "{{ date(a, \"b\", c\u{e9}",
            "{{ \"a",
        ] {
            let of_it = named(same).text;
            assert!(of_it == same || same.contains("date("), "{of_it}");
        }
    }

    #[test]
    fn a_place_is_led_back() {
        let written = "{{ date(a, \"b\") }} {{ c }}";
        let read = named(written);
        let at = |text: &str, word: &str| text.find(word).map(|at| at..at + word.len());
        for word in ["date", "a", "\"b\"", "c }}"] {
            let (there, here) = (at(&read.text, word).unwrap(), at(written, word).unwrap());
            if word != "a" {
                assert_eq!(read.back(there), here, "{word}");
            }
        }
        let whole = 3..read.text.find(" }}").unwrap();
        assert_eq!(&written[read.back(whole)], "date(a, \"b\")");
    }
}
