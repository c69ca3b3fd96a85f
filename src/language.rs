//! Languages as parts of identity: [`Lang`] names one, [`Direction`] says which way it runs, [`Text`] carries its own.
//!
//! A `Lang` is the tag under which a site declares a language (`ar`, `ar-SY`, `az-Latn`), valid and canonical by BCP 47.
//! There is no default language and no list of right-to-left codes anywhere: direction is derived from the script of
//! the full locale, in `locale`.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use icu::locale::LanguageIdentifier;
use tinystr::TinyAsciiStr;

/// A language tag in canonical case (`ar-SY`, `sr-Latn`). Small and [`Copy`], ordered by its letters.
#[derive(Clone, Copy, Eq, PartialOrd, Ord)]
pub struct Lang(TinyAsciiStr<24>);

// Languages are compared and hashed for nearly all that is printed: as bytes at once, not letter by letter.
impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        self.0.all_bytes() == other.0.all_bytes()
    }
}

impl Hash for Lang {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.all_bytes().hash(state);
    }
}

/// Why a string is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LangError {
    /// Not well formed by BCP 47.
    Malformed,
    /// Well formed but not in canonical case; holds the canonical form.
    NotCanonical(String),
    /// Longer than 24 characters: no declared language needs that.
    TooLong,
}

impl fmt::Display for LangError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LangError::Malformed => f.write_str("not a language tag of BCP 47"),
            LangError::NotCanonical(tag) => write!(f, "not in canonical case, write `{tag}`"),
            LangError::TooLong => f.write_str("a language tag of more than 24 characters"),
        }
    }
}

impl Lang {
    /// Reads a tag made of language, script, region and variants (BCP 47; extensions belong to the locale).
    pub fn parse(tag: &str) -> Result<Self, LangError> {
        let id: LanguageIdentifier = tag.parse().map_err(|_| LangError::Malformed)?;
        if id.language.is_unknown() {
            return Err(LangError::Malformed);
        }
        let canonical = id.to_string();
        if canonical != tag {
            return Err(LangError::NotCanonical(canonical));
        }
        TinyAsciiStr::try_from_str(tag)
            .map(Lang)
            .map_err(|_| LangError::TooLong)
    }

    /// The tag itself.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({self})")
    }
}

/// The direction in which a script runs (UAX #9); what HTML calls `dir`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A text that a reader may see, with the language it is in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Text {
    /// The language of the text.
    pub lang: Lang,
    /// The text, plain, in NFC.
    pub value: Arc<str>,
}

impl Text {
    /// A text in a language.
    pub fn new(lang: Lang, value: impl Into<Arc<str>>) -> Self {
        Text {
            lang,
            value: value.into(),
        }
    }
}

/// The ASCII digit for one of Arabic or Persian; any other character as it is.
pub fn ascii_digit(c: char) -> char {
    let value = match c {
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_canonical_or_refused_with_the_canonical_form() {
        assert_eq!(Lang::parse("ar-SY").unwrap().as_str(), "ar-SY");
        assert_eq!(
            Lang::parse("AR-sy"),
            Err(LangError::NotCanonical("ar-SY".into()))
        );
        assert_eq!(Lang::parse("arabic language"), Err(LangError::Malformed));
        assert_eq!(Lang::parse("und"), Err(LangError::Malformed));
    }
}
