//! Addresses inside a publication: [`Route`], valid by construction.
//!
//! A route is a path below the site's root, in NFC, with `/` between segments and none in front. It names a page
//! (`ar/statements/paris/`, with a final slash, written to `index.html`) or a file (`robots.txt`). What a `Route` holds
//! can be written on Windows, macOS and FAT32 and can never leave the folder it is joined to.

use crate::diagnostic::Message;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::JoiningType;

/// What addresses of links out of a publication may begin with: pages, letters, calls, messages (RFC 5724) and places (RFC 5870).
pub const SCHEMES: [&str; 6] = ["http", "https", "mailto", "tel", "sms", "geo"];

/// An address below the site's root. The empty route is the root page.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(Arc<str>);

/// Why a string is not a route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RouteError {
    /// A segment is empty, `.` or `..`.
    Segment(String),
    /// A character that Windows or HTTP forbids in a file name, or a control character.
    Character(char),
    /// A name Windows reserves for a device (`con`, `nul`, `com1`…).
    Reserved(String),
    /// A segment that ends in a dot or a space, which Windows drops.
    Ending(String),
    /// A segment longer than 255 bytes, the limit of common file systems.
    TooLong(String),
}

impl From<&RouteError> for Message {
    fn from(error: &RouteError) -> Self {
        match error {
            RouteError::Segment(segment) if segment.is_empty() => message!("route-empty-segment"),
            RouteError::Segment(segment) => message!("route-segment", segment),
            RouteError::Character(sign) if sign.is_ascii_graphic() => message!("route-sign", sign),
            RouteError::Character(unseen) => {
                message!("route-unseen", code = format!("U+{:04X}", *unseen as u32))
            }
            RouteError::Reserved(name) => message!("route-device", name),
            RouteError::Ending(name) => message!("route-ending", name),
            RouteError::TooLong(name) => {
                let beginning: String = name.chars().take(40).collect();
                message!("route-too-long", beginning)
            }
        }
    }
}

impl From<RouteError> for Message {
    fn from(error: RouteError) -> Self {
        (&error).into()
    }
}

impl fmt::Display for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Message::from(self).fmt(f)
    }
}

impl Route {
    /// The site's root page.
    pub fn root() -> Self {
        Route("".into())
    }

    /// Reads an address; a leading slash is dropped, the text is brought to NFC.
    pub fn parse(path: &str) -> Result<Self, RouteError> {
        let path = compose(path.strip_prefix('/').unwrap_or(path));
        let names = path.strip_suffix('/').unwrap_or(&path);
        if !path.is_empty() {
            names.split('/').try_for_each(check_segment)?;
        }
        Ok(Route(Arc::from(&*path)))
    }

    /// The address of a page made of these segments: `["ar", "news"]` is `ar/news/`.
    pub fn page<'a>(segments: impl IntoIterator<Item = &'a str>) -> Result<Self, RouteError> {
        let mut path = String::new();
        for segment in segments.into_iter().filter(|segment| !segment.is_empty()) {
            path.push_str(segment);
            path.push('/');
        }
        Self::parse(&path)
    }

    /// The page below this page: `ar/news/` and `paris` give `ar/news/paris/`.
    pub fn child(&self, segment: &str) -> Result<Self, RouteError> {
        self.below(segment, "/")
    }

    /// The file beside this page: `ar/news/` and `photo.jpg` give `ar/news/photo.jpg`.
    pub fn file(&self, name: &str) -> Result<Self, RouteError> {
        self.below(name, "")
    }

    /// What it lies in is valid and composed already, and nothing composes with a slash: only the new names are looked at.
    fn below(&self, names: &str, end: &str) -> Result<Self, RouteError> {
        let names = compose(names);
        names.split('/').try_for_each(check_segment)?;
        Ok(Route([self.folder(), &*names, end].concat().into()))
    }

    /// The address as it stands in a URL's path, without the leading slash and not percent-encoded.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is a page's address, one that ends in a slash (or the root).
    pub fn is_page(&self) -> bool {
        self.0.is_empty() || self.0.ends_with('/')
    }

    /// The path of the file that is written for this address: pages become `…/index.html`.
    pub fn file_path(&self) -> String {
        if self.is_page() {
            format!("{}index.html", self.0)
        } else {
            self.0.to_string()
        }
    }

    /// The address of a page where this names one: what has no ending does, as former addresses are written.
    pub fn as_page(&self) -> Self {
        let last = self.0.rsplit('/').next().unwrap_or("");
        if last.is_empty() || last.contains('.') {
            return self.clone();
        }
        Route([&*self.0, "/"].concat().into())
    }

    /// The name in it that servers hide, or take for settings of theirs: of all that begin with a dot, only `.well-known` at the
    /// root is for readers (RFC 8615).
    pub fn kept_by_servers(&self) -> Option<&str> {
        let mut names = self.0.split('/').enumerate();
        let is_kept = |(at, name): &(usize, &str)| {
            let is_hidden = name.starts_with('.') && !(*at == 0 && *name == ".well-known");
            is_hidden || name.eq_ignore_ascii_case("web.config")
        };
        names.find(is_kept).map(|(_, name)| name)
    }

    /// The folder this address lies in, with its final slash (empty at the root).
    pub fn folder(&self) -> &str {
        &self.0[..self.0.rfind('/').map_or(0, |at| at + 1)]
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}", self.0)
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Route(/{})", self.0)
    }
}

/// A text in Unicode Normalization Form C (UAX #15), the one form of names and ids in Diwan.
pub fn nfc(text: &str) -> String {
    compose(text).into_owned()
}

/// As [`nfc`], without a copy of what is composed already.
pub(crate) fn compose(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || text.chars().all(stays) {
        return Cow::Borrowed(text);
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// A path as it stands in a URL: what is not unreserved or `/` is encoded (RFC 3986 §2).
pub fn percent_encode(path: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(at) = rest.bytes().position(|byte| !stands(byte)) {
        let (before, after) = rest.split_at(at);
        let character = after.chars().next().map_or(0, char::len_utf8);
        out.push_str(before);
        for byte in after[..character].bytes() {
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 0xf)]));
        }
        rest = &after[character..];
    }
    out.push_str(rest);
    out
}

/// Whether a byte stands for itself in an address.
fn stands(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'-' | b'.' | b'_' | b'~' | b'/' | b'!' | b'$' | b'(' | b')' | b'+' | b',' | b'@'
        )
}

/// Percent-decoded, where the result is UTF-8; else as written. Most texts hold no percent sign, and none of them is copied.
pub fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    String::from_utf8(percent_decoded_bytes(text)).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The bytes that a text with percent signs stands for (RFC 3986 §2.1); a sign that begins no byte stands for itself.
pub fn percent_decoded_bytes(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digit = |at: usize| char::from(*after.get(at)?).to_digit(16);
        let byte = digit(0).zip(digit(1)).filter(|_| *first == b'%');
        match byte.and_then(|(high, low)| u8::try_from(high * 16 + low).ok()) {
            Some(byte) => {
                out.push(byte);
                rest = &after[2..];
            }
            None => {
                out.push(*first);
                rest = after;
            }
        }
    }
    out
}

/// Letters, figures and punctuation that are composed already and that only a combining mark could change, of which this
/// knows none: most texts end here, unread by the normalizer.
fn stays(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{2FF}'
            | '\u{60C}'
            | '\u{61B}'..='\u{64A}'
            | '\u{660}'..='\u{66F}'
            | '\u{2010}'..='\u{2027}'
    )
}

fn check_segment(segment: &str) -> Result<(), RouteError> {
    if matches!(segment, "" | "." | "..") {
        return Err(RouteError::Segment(segment.to_owned()));
    }
    let mut unusual = segment.char_indices().filter(|(_, c)| forbidden(*c));
    let bad = unusual.find(|(at, c)| *c != NON_JOINER || !parts_letters(segment, *at));
    if let Some((_, bad)) = bad {
        return Err(RouteError::Character(bad));
    }
    if segment.ends_with(['.', ' ']) {
        return Err(RouteError::Ending(segment.to_owned()));
    }
    if segment.len() > 255 {
        return Err(RouteError::TooLong(segment.to_owned()));
    }
    if is_reserved(segment) {
        return Err(RouteError::Reserved(segment.to_owned()));
    }
    Ok(())
}

/// An address without the marks of direction at its ends: none may hold them (RFC 3987 §4.1), and they come with what is copied
/// from text that runs both ways, from a message of this program too.
pub fn without_marks(text: &str) -> &str {
    text.trim_matches(is_direction_mark)
}

/// Whether a character says how text around it runs, and is seen by nobody (UAX #9 §2).
pub fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The sign between two letters of a word that are not to be joined, as Persian writes its plurals: `کتاب‌ها`.
pub const NON_JOINER: char = '\u{200C}';

/// Whether the sign at a place parts two letters that would be joined without it: only there it is seen (RFC 5892, appendix A.1).
fn parts_letters(text: &str, at: usize) -> bool {
    let joins = CodePointMapData::<JoiningType>::new();
    let of = |c: char| Some(joins.get(c)).filter(|it| *it != JoiningType::Transparent);
    let before = text[..at].chars().rev().find_map(of);
    let after = text[at + NON_JOINER.len_utf8()..].chars().find_map(of);
    matches!(
        before,
        Some(JoiningType::DualJoining | JoiningType::LeftJoining)
    ) && matches!(
        after,
        Some(JoiningType::DualJoining | JoiningType::RightJoining)
    )
}

/// Control and invisible formatting characters, and what Windows forbids in names (Microsoft, "Naming Files").
fn forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\\')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{61C}')
}

fn is_reserved(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or(segment);
    let stem = stem.trim_end().to_ascii_lowercase();
    match stem.as_str() {
        "con" | "prn" | "aux" | "nul" | "conin$" | "conout$" => true,
        _ => {
            let number = ["com", "lpt"].iter().find_map(|it| stem.strip_prefix(it));
            let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³');
            number.is_some_and(|it| it.chars().count() == 1 && it.starts_with(is_digit))
        }
    }
}

/// Whether a fragment names a place in a page: an empty one and `top` lead to its beginning, and what follows `:~:` is a search
/// (HTML Living Standard, "find a potential indicated element"; URL Fragment Text Directives).
pub fn names_a_place(fragment: &str) -> bool {
    !fragment.is_empty() && !fragment.eq_ignore_ascii_case("top") && !fragment.contains(":~:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_written_as_its_index_file() {
        let route = Route::page(["ar", "بيانات", "paris"]).unwrap();
        assert_eq!(route.as_str(), "ar/بيانات/paris/");
        assert_eq!(route.file_path(), "ar/بيانات/paris/index.html");
        assert_eq!(Route::root().file_path(), "index.html");
    }

    #[test]
    fn what_cannot_be_a_file_everywhere_is_refused() {
        for bad in [
            "../x",
            "a//b",
            "a/./b",
            "a:b",
            "con",
            "Nul.txt",
            "com1",
            "a.",
            "a /b",
            "x\u{202E}y",
            "a\\b",
        ] {
            assert!(Route::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_non_joiner_may_stand_where_it_is_seen() {
        assert!(Route::parse("fa/کتاب\u{200C}ها/").is_ok());
        assert!(Route::parse("می\u{64E}\u{200C}روم.jpg").is_ok());
        for bad in [
            "a\u{200C}b",
            "\u{200C}کتاب",
            "کتاب\u{200C}",
            "دار\u{200C}ها",
            "ک\u{200C}-",
        ] {
            assert!(Route::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn decomposed_names_become_composed_ones() {
        assert_eq!(Route::parse("e\u{301}tude/").unwrap().as_str(), "étude/");
    }

    #[test]
    fn letters_outside_ascii_are_encoded() {
        assert_eq!(percent_encode("ar/ماء/"), "ar/%D9%85%D8%A7%D8%A1/");
        assert_eq!(percent_encode("a b%😀.jpg"), "a%20b%25%F0%9F%98%80.jpg");
    }
}
