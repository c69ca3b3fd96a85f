//! Shortcodes of WordPress: captions, galleries and players are said as HTML; the rest is told and stays.

use std::collections::BTreeMap;

/// What was found: names of shortcodes that stay, each with how often.
pub type Left = BTreeMap<String, usize>;

/// A file that is shown: its address, the words for who cannot see it, and its caption.
type Shown = (String, String, String);

/// Content with its own shortcodes said as HTML; `picture` gives the address and the words of a file by its number.
pub fn said(content: &str, picture: &dyn Fn(&str) -> Option<Shown>, left: &mut Left) -> String {
    let mut html = String::with_capacity(content.len());
    let mut rest = content;
    let ends = Ends::of(content);
    while let Some(at) = rest.find('[') {
        html.push_str(&rest[..at]);
        let here = &rest[at..];
        let start = content.len() - here.len();
        let Some((name, arguments, length)) = tag(here, |name| ends.after(name, start).is_some())
        else {
            html.push('[');
            rest = &here[1..];
            continue;
        };
        let after = &here[length..];
        let inner = ends.after(name, start + length).map(|end| {
            let next = end + name.len() + "[/]".len();
            (&content[start + length..end], &content[next..])
        });
        let get = |key: &str| argument(arguments, key);
        let new = match (name, inner) {
            ("caption" | "wp_caption", Some((inner, next))) => {
                Some((caption(inner, get("caption")), next))
            }
            ("gallery", _) => {
                let ids = get("ids").or_else(|| get("include")).unwrap_or_default();
                let pictures: Vec<String> = ids
                    .split(',')
                    .filter_map(|id| picture(id.trim()))
                    .map(|(src, alt, caption)| match caption.is_empty() {
                        true => image(&src, &alt),
                        false => format!(
                            "<figure>{}<figcaption>{caption}</figcaption></figure>",
                            image(&src, &alt).replace("<p>", "").replace("</p>", "")
                        ),
                    })
                    .collect();
                (!pictures.is_empty()).then(|| (pictures.join("\n\n"), after))
            }
            ("embed", Some((inner, next))) => Some((
                format!("\n\n<iframe src=\"{}\"></iframe>\n\n", inner.trim()),
                next,
            )),
            ("video" | "audio" | "playlist", inner) => {
                let src = [
                    "src", "mp4", "m4v", "webm", "ogv", "mp3", "ogg", "wav", "m4a",
                ]
                .iter()
                .find_map(|key| get(key));
                let next = inner.map_or(after, |(_, next)| next);
                src.map(|src| (format!("\n\n<iframe src=\"{src}\"></iframe>\n\n"), next))
            }
            ("youtube" | "vimeo", None) if arguments.contains("://") => {
                let src = arguments
                    .trim()
                    .trim_start_matches('=')
                    .split_whitespace()
                    .next()
                    .unwrap_or_default()
                    .trim_matches('"');
                Some((format!("\n\n<iframe src=\"{src}\"></iframe>\n\n"), after))
            }
            _ => None,
        };
        match new {
            Some((new, next)) => {
                html.push_str(&new);
                rest = next;
            }
            None => {
                if !name.starts_with('/') {
                    *left.entry(name.to_owned()).or_default() += 1;
                }
                html.push_str(&here[..length]);
                rest = after;
            }
        }
    }
    html + rest
}

/// Where shortcodes end, by their names, in order: looking for the end of each from where it begins would take the square of
/// their number.
struct Ends<'a>(BTreeMap<&'a str, Vec<usize>>);

impl<'a> Ends<'a> {
    fn of(content: &'a str) -> Self {
        let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, _) in content.match_indices("[/") {
            let name = &content[at + 2..];
            let end = name.find(|c: char| !is_of_name(c)).unwrap_or(name.len());
            if name[end..].starts_with(']') {
                found.entry(&name[..end]).or_default().push(at);
            }
        }
        Ends(found)
    }

    /// The next end of a shortcode.
    fn after(&self, name: &str, start: usize) -> Option<usize> {
        let all = self.0.get(name)?;
        all.get(all.partition_point(|at| *at < start)).copied()
    }
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/')
}

/// The name of a shortcode, its arguments, its length. A word in brackets alone may be a writer's: it is one only with
/// arguments, an end, or a name that WordPress has.
fn tag(text: &str, ends: impl Fn(&str) -> bool) -> Option<(&str, &str, usize)> {
    let end = 1 + text[1..].find(['[', ']'])?;
    let inside = &text[1..end];
    if text[end..].starts_with('[') {
        return None;
    }
    let bare = inside.trim_end_matches('/').trim_end();
    let stop = bare.find(|c: char| !is_of_name(c)).unwrap_or(bare.len());
    let (name, arguments) = bare.split_at(stop);
    let is_name = name
        .trim_start_matches('/')
        .starts_with(|c: char| c.is_ascii_lowercase())
        && name.len() > 1;
    let is_known = matches!(
        name,
        "gallery" | "caption" | "embed" | "video" | "audio" | "playlist"
    );
    let has_end = name.starts_with('/') || ends(name);
    let has_arguments = arguments.contains('=') || inside.ends_with('/');
    let is_sound = arguments.is_empty() || arguments.starts_with([' ', '=', '\n']);
    (is_name && is_sound && (is_known || has_end || has_arguments || name.contains(['_', '-'])))
        .then_some((name, arguments, end + 1))
}

fn argument(arguments: &str, key: &str) -> Option<String> {
    for (at, _) in arguments.match_indices(key) {
        let is_free = arguments[..at]
            .chars()
            .next_back()
            .is_none_or(char::is_whitespace);
        let Some(value) = arguments[at + key.len()..]
            .strip_prefix('=')
            .filter(|_| is_free)
        else {
            continue;
        };
        let value = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split(quote).next()?,
            _ => value.split_whitespace().next()?,
        };
        return Some(value.to_owned());
    }
    None
}

/// The picture, and the words behind it.
fn caption(inner: &str, said: Option<String>) -> String {
    let end = inner.rfind("/>").map(|at| at + 2).or_else(|| {
        let start = inner.find("<img")?;
        inner[start..].find('>').map(|at| start + at + 1)
    });
    let end = end.map(|end| match inner[end..].trim_start().starts_with("</a>") {
        true => inner[end..].find("</a>").map_or(end, |at| end + at + 4),
        false => end,
    });
    let (picture, words) = inner.split_at(end.unwrap_or(0));
    let words = said.unwrap_or_else(|| words.trim().to_owned());
    format!("\n\n<figure>{picture}<figcaption>{words}</figcaption></figure>\n\n")
}

fn image(src: &str, alt: &str) -> String {
    format!(
        "<p><img src=\"{src}\" alt=\"{}\"></p>",
        alt.replace('&', "&amp;").replace('"', "&quot;")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_and_galleries_are_said_and_others_stay() {
        let picture = |id: &str| match id {
            "7" => Some(("/u/7.jpg".to_owned(), "seven".to_owned(), String::new())),
            "8" => Some((
                "/u/8.jpg".to_owned(),
                "eight".to_owned(),
                "Eight".to_owned(),
            )),
            _ => None,
        };
        for (content, html, names) in [
            (
                "[caption id=\"a\" align=\"x\"]<img src=\"a.jpg\" /> Words[/caption]",
                "\n\n<figure><img src=\"a.jpg\" /><figcaption>Words</figcaption></figure>\n\n",
                "",
            ),
            (
                "[gallery ids=\"8\"]",
                "<figure><img src=\"/u/8.jpg\" alt=\"eight\"><figcaption>Eight</figcaption></figure>",
                "",
            ),
            (
                "[gallery ids=\"7\"]",
                "<p><img src=\"/u/7.jpg\" alt=\"seven\"></p>",
                "",
            ),
            (
                "[embed]https://v.example/[/embed]",
                "\n\n<iframe src=\"https://v.example/\"></iframe>\n\n",
                "",
            ),
            (
                "[contact-form-7 id=\"1\"]",
                "[contact-form-7 id=\"1\"]",
                "contact-form-7",
            ),
            ("see [1] and [sic]", "see [1] and [sic]", ""),
        ] {
            let mut left = Left::new();
            assert_eq!(said(content, &picture, &mut left), html, "{content}");
            assert_eq!(left.keys().cloned().collect::<Vec<_>>().join(" "), names);
        }
    }
}
