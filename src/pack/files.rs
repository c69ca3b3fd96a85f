//! The files of an edition, as the pages of a copy name them.
//!
//! Takes an address as it stands in a page; says what of the publication it names, where that is on the web, and what is
//! in it. Pages are printed with links from file to file, so that every address can be followed here.

use std::collections::BTreeMap;

use super::manifest::is_name;
use super::proof::address::{decode, join_path, scheme};
use super::signature::base64;
use crate::diagnostic::Diagnostic;
use crate::plan::{Output, Piece, percent_encode};
use crate::press::Press;
use crate::render::Rendered;

/// All files of an edition.
pub struct Files<'a> {
    press: &'a Press,
    outputs: BTreeMap<String, &'a Output>,
}

/// What an address in a page names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// A place in the same page, by its mark.
    Here(String),
    /// A file of the publication, and what follows its path: a query, a mark.
    File(String, String),
    /// Something else: the web, a telephone, data.
    Elsewhere,
}

impl Reference {
    /// What `url` names in the page at `from`.
    pub fn read(from: &str, url: &str) -> Self {
        let url = url.trim();
        if let Some(id) = url.strip_prefix('#') {
            return Reference::Here(decode(id));
        }
        if url.is_empty() || scheme(url).is_some() || url.starts_with('/') {
            return Reference::Elsewhere;
        }
        if url.starts_with('?') {
            return Reference::File(from.to_owned(), url.to_owned());
        }
        let end = url.find(['?', '#']).unwrap_or(url.len());
        let (path, rest) = url.split_at(end);
        match join_path(from, &decode(path)) {
            Some(path) if path == from && rest.starts_with('#') => {
                Reference::Here(decode(&rest[1..]))
            }
            Some(path) => Reference::File(path, rest.to_owned()),
            None => Reference::Elsewhere,
        }
    }
}

impl<'a> Files<'a> {
    /// All files of a press.
    pub fn of(press: &'a Press) -> Self {
        let outputs = press.outputs().iter();
        Files {
            press,
            outputs: outputs
                .map(|output| (output.route.file_path(), output))
                .collect(),
        }
    }

    /// The press that prints them.
    pub fn press(&self) -> &'a Press {
        self.press
    }

    /// The output at a path.
    pub fn find(&self, path: &str) -> Option<&'a Output> {
        self.outputs.get(path).copied()
    }

    /// Where a file is on the web.
    pub fn web(&self, path: &str, rest: &str) -> Option<String> {
        let output = self.find(path)?;
        Some(format!(
            "{}{rest}",
            self.press.links().absolute(&output.route)
        ))
    }

    /// What is in a file, and what was said about it; `None` when there is none.
    pub fn render(&self, path: &str) -> Option<Rendered> {
        Some(self.press.render(self.find(path)?))
    }

    /// A file as an address that holds it (RFC 2397).
    pub fn data(&self, path: &str, found: &mut Vec<Diagnostic>) -> Option<String> {
        let Rendered { bytes, notes } = self.render(path)?;
        found.extend(notes);
        Some(format!(
            "data:{};base64,{}",
            self.media_type(path),
            base64(&bytes)
        ))
    }

    /// The media type of a file: of a picture by what is in it, whatever it is called.
    pub fn media_type(&self, path: &str) -> &'static str {
        let named = media_type(path);
        let Some(Piece::Resource { path: source }) = self.find(path).map(|output| &output.piece)
        else {
            return named;
        };
        if let Some(planned) = self.press.plan().picture(source) {
            return planned.facts.form.media_type();
        }
        if !named.starts_with("image/") {
            return named;
        }
        let read = self.render(path).and_then(|Rendered { bytes, .. }| {
            let (facts, _) = crate::picture::read(source, &bytes);
            facts
        });
        read.map_or(named, |facts| facts.form.media_type())
    }
}

/// The ending of files of pictures of a media type.
pub fn ending(media_type: &str) -> Option<&'static str> {
    Some(match media_type {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/gif" => "gif",
        "image/svg+xml" => "svg",
        "image/webp" => "webp",
        "image/avif" => "avif",
        "image/bmp" => "bmp",
        _ => return None,
    })
}

/// The media type of a file, by its ending.
pub fn media_type(path: &str) -> &'static str {
    let ending = path.rsplit('.').next().unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "bmp" => "image/bmp",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "aac" => "audio/aac",
        "flac" => "audio/flac",
        "mp4" | "m4v" => "video/mp4",
        "webm" => "video/webm",
        "ogv" => "video/ogg",
        "mov" => "video/quicktime",
        "vtt" => "text/vtt",
        "css" => "text/css",
        "xhtml" => "application/xhtml+xml",
        _ => "application/octet-stream",
    }
}

/// A style sheet with every address in it written anew; `write` gives nothing for those that stay.
pub fn rewrite_urls(css: &str, mut write: impl FnMut(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("url(") {
        let (before, from) = rest.split_at(at + 4);
        out.push_str(before);
        let quote = from.chars().next().filter(|c| matches!(c, '"' | '\''));
        let close = match quote {
            Some(quote) => from[1..].find(quote).map(|end| (1, end + 1, end + 2)),
            None => from.find(')').map(|end| (0, end, end)),
        };
        let Some((start, end, next)) = close else {
            rest = from;
            break;
        };
        match write(from[start..end].trim()) {
            Some(url) => out.push_str(&format!("\"{url}\"")),
            None => out.push_str(&from[..next]),
        }
        rest = &from[next..];
    }
    out.push_str(rest);
    out
}

/// A name below the top of a book or a folder that every disk and every reading system takes: a work's own where it is
/// plain ASCII, else its number.
pub fn plain_name(name: &str, number: usize) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    match is_name(name) && name.chars().all(is_plain) {
        true => name.to_owned(),
        false => format!("part-{number}"),
    }
}

/// A mark as it stands in an address.
pub fn mark(id: &str) -> String {
    match id {
        "" => String::new(),
        id => format!("#{}", percent_encode(id)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_file_a_place_or_something_else() {
        let read = |url: &str| Reference::read("ar/a/index.html", url);
        let file = |path: &str, rest: &str| Reference::File(path.into(), rest.into());
        assert_eq!(read("#%D9%85"), Reference::Here("م".into()));
        assert_eq!(read("index.html#x"), Reference::Here("x".into()));
        assert_eq!(read("../b/index.html?q#x"), file("ar/b/index.html", "?q#x"));
        assert_eq!(read("../../photo.jpg"), file("photo.jpg", ""));
        for url in [
            "https://x.example/",
            "mailto:a@x.example",
            "/x",
            "../../../x",
            "",
        ] {
            assert_eq!(read(url), Reference::Elsewhere, "{url}");
        }
    }

    #[test]
    fn addresses_in_a_style_sheet_are_written_anew() {
        let css = "a{background:url(x.png)}b{src:url(\"y)z.woff2\")}c{mask:url('data:,')}";
        let new = rewrite_urls(css, |url| {
            (!url.starts_with("data:")).then(|| format!("<{url}>"))
        });
        assert_eq!(
            new,
            "a{background:url(\"<x.png>\")}b{src:url(\"<y)z.woff2>\")}c{mask:url('data:,')}"
        );
    }
}
