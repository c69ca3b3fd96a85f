//! Which pictures an article shows, as it names them: in Markdown, in calls of components, in free keys of its front matter.
//!
//! Read once with the outline, so that the plan can give variants to what is shown and to nothing else. Whether such a
//! file exists is not asked here.

use pulldown_cmark::Tag;
use serde::{Deserialize, Serialize};
use serde_yaml::Value;

use super::markdown::{ArgumentValue, Call, CallKind, Token, What, pictures};
use crate::route::percent_decode;

/// A picture that an article shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ShownPicture {
    /// Its file, seen from the article; not percent-encoded.
    pub file: Box<str>,
    /// Its alternative text; empty where there is none.
    pub alternative: Box<str>,
}

/// Endings of pictures that browsers show, and of those that people take for such.
const ENDINGS: &[&str] = &[
    "avif", "bmp", "gif", "heic", "heif", "j2k", "jfif", "jp2", "jpe", "jpeg", "jpf", "jpg", "jpx",
    "jxl", "png", "svg", "tif", "tiff", "webp",
];

/// Whether a name is a picture's.
pub fn is_picture_name(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ENDINGS
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

/// The pictures in a body, in order; of a call, every argument that is named as pictures are.
pub(super) fn find_pictures(tokens: &[Token], calls: &[Call]) -> Box<[ShownPicture]> {
    let mut found = Vec::new();
    let mut pictures = pictures(tokens).into_iter().peekable();
    for (at, token) in tokens.iter().enumerate() {
        match &token.what {
            What::Open(Tag::Image { dest_url, .. }, _) => {
                let Some((_, words)) = pictures.next_if(|(opens, _)| *opens == at) else {
                    continue;
                };
                found.extend(file(dest_url).map(|file| ShownPicture {
                    file,
                    alternative: words.trim().into(),
                }));
            }
            What::Call(index) if calls[*index].kind != CallKind::Close => {
                found.extend(of_call(&calls[*index]));
            }
            _ => {}
        }
    }
    found.into()
}

/// Texts in free keys that are named as pictures are, wherever they stand.
pub fn named_in<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) if is_picture_name(text) => found.push(text),
        Value::Sequence(items) => items.iter().for_each(|item| named_in(item, found)),
        Value::Mapping(entries) => entries.values().for_each(|item| named_in(item, found)),
        Value::Tagged(tagged) => named_in(&tagged.value, found),
        _ => {}
    }
}

fn of_call(call: &Call) -> impl Iterator<Item = ShownPicture> + '_ {
    let texts = call
        .arguments
        .iter()
        .filter_map(|(name, value)| match value {
            ArgumentValue::Text(text) => Some((name.as_str(), text.as_str())),
            _ => None,
        });
    let alternative = texts.clone().find(|(name, _)| *name == "alt");
    let alternative: Box<str> = alternative.map_or("", |(_, text)| text.trim()).into();
    texts.filter_map(move |(_, text)| {
        Some(ShownPicture {
            file: file(text)?,
            alternative: alternative.clone(),
        })
    })
}

/// The file that an address names, where it is a picture of the site.
fn file(address: &str) -> Option<Box<str>> {
    let path = address.split(['#', '?']).next().unwrap_or(address);
    let is_elsewhere = path.contains(':') || path.starts_with("//");
    let path = percent_decode(path);
    (!is_elsewhere && is_picture_name(&path)).then(|| (*path).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::markdown::Prepared;

    #[test]
    fn pictures_are_found_wherever_an_article_names_them() {
        let body = "![السد](a%20b.jpg?x#y)\n\n{{<figure src=\"dam.png\" alt=\"x\" caption=\"y\" />}}\n\n\
            [link](linked.jpg) ![](https://example.org/far.jpg) `![](code.jpg)`\n";
        let prepared = Prepared::new(body);
        let found = find_pictures(&prepared.tokens(), &prepared.calls);
        let found: Vec<_> = found
            .iter()
            .map(|it| (&*it.file, &*it.alternative))
            .collect();
        assert_eq!(found, [("a b.jpg", "السد"), ("dam.png", "x")]);
        let extra: Value =
            serde_yaml::from_str("{ a: [x.JPG, 1], b: { c: y.txt, d: z.webp } }").unwrap();
        let mut names = Vec::new();
        named_in(&extra, &mut names);
        assert_eq!(names, ["x.JPG", "z.webp"]);
    }
}
