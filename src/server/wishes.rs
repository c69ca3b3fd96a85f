//! Which language a reader wishes, as patterns over `Accept-ServedLanguage` (RFC 9110 §12.5.4).
//!
//! Servers cannot compare numbers, but patterns can. nginx and Apache have PCRE, which looks ahead and back: the header is put
//! twice before the ten digits, and the first language is taken that no other one in the copy outweighs; which digit is greater is
//! read off the ten. Caddy has RE2, which does neither: there every weight, by hundredths, is a pattern of its own.
//!
//! Of equal weights the one that comes first wins. A region stands for its language (`fr-CA` for `fr`), `*` for the first language
//! of the site that the header does not name, and weight 0 for no.

use super::served::ServedLanguage;

/// What a header must look like to be read at all: no other signs, and no length that makes patterns slow.
pub const SOUND: &str = r"^[A-Za-z0-9*,;=. \x09-]{1,400}$";

/// Patterns for the languages of a site. They are meant without regard to capitals.
pub struct Wishes<'a> {
    languages: &'a [ServedLanguage],
    names: String,
}

impl<'a> Wishes<'a> {
    /// For these languages.
    pub fn of(languages: &'a [ServedLanguage]) -> Self {
        let mut names: Vec<&str> = Vec::new();
        for language in languages {
            let name = primary(&language.tag);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Wishes {
            languages,
            names: names.join("|"),
        }
    }

    /// What matches a header that names this language.
    pub fn named(language: &ServedLanguage) -> String {
        format!(r"(?:^|,)\s*{}(?:[-;,\s]|$)", primary(&language.tag))
    }

    /// What matches `HEADER|HEADER|0123456789|UNNAMED` where a language has the full weight; its group `NAME` is that language as
    /// the reader writes it. `UNNAMED` is the language that `*` stands for, or empty.
    pub fn full(&self, group: &str) -> String {
        let some = self.some();
        format!(r"^(?:[^|]*?,)??\s*({group}{some})\s*(?:;\s*q=1(?:\.0*)?)?\s*[,|]")
    }

    /// The same for the greatest weight below the full one. Its groups 2 to 4 are the digits of the weight, 5 to 7 a greater one
    /// of another language, which must not be.
    pub fn greatest(&self, group: &str) -> String {
        let some = self.some();
        let weight = r"\s*;\s*q=0?\.";
        let greater = |of: u8, than: u8| format!(r"(?=.*\|\d*\{than}\d*\{of}\d*\|)");
        format!(
            r"^(?:[^|]*?,)??\s*({group}{some}){weight}(?!0*\s*[,|])(\d)(\d?)(\d?)\s*(?:,[^|]*)?\|(?!(?:[^|]*,)?\s*{some}{weight}(?:(\d){}|\2([1-9]){}|\2\3([1-9]){}))",
            greater(5, 2),
            greater(6, 3),
            greater(7, 4),
        )
    }

    /// For RE2: a pattern for each weight, greatest first; the first group is the language.
    pub fn levels(&self) -> Vec<String> {
        let names = &self.names;
        let level = |weight: &str| {
            format!(r"(?i)(?:^|,)\s*((?:{names})(?:-[a-z0-9]+)*|\*)\s*{weight}\s*(?:,|$)")
        };
        let mut levels = vec![level(r"(?:;\s*q=1(?:\.0*)?)?")];
        for hundredths in (1..100).rev() {
            let (tens, ones) = (hundredths / 10, hundredths % 10);
            levels.push(level(&match ones {
                0 => format!(r";\s*q=0?\.{tens}(?:0\d?)?"),
                _ => format!(r";\s*q=0?\.{tens}{ones}\d?"),
            }));
        }
        levels
    }

    /// From a wish, as the reader writes it and behind it `|UNNAMED`, to the languages that fulfil it: the very tag first, then
    /// what is wider, then what shares the language.
    pub fn fulfilled(&self) -> Vec<(String, &'a ServedLanguage)> {
        let by = |pattern: &dyn Fn(&str) -> String| {
            let each = self.languages.iter();
            each.map(|it| (pattern(&it.tag), it)).collect::<Vec<_>>()
        };
        let mut all = by(&|tag| format!(r"^{tag}\|"));
        all.extend(by(&|tag| format!(r"^{tag}-")));
        all.extend(by(&|tag| format!(r"^{}[-|]", primary(tag))));
        all.extend(by(&|tag| format!(r"^\*\|{tag}$")));
        all
    }

    fn some(&self) -> String {
        let names = &self.names;
        format!(r"(?:(?:{names})(?:-[a-z0-9]+)*|\*(?=.*\|[a-z][a-z0-9-]*$))")
    }
}

/// The language of a tag alone: `pt` of `pt-BR`.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
