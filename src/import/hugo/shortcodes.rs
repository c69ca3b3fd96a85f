//! What Hugo's shortcodes become: those that it carries, those that its themes share, and the rest.

use std::collections::BTreeMap;

use super::arguments;

use serde_yaml::Value;

use crate::import::code::{CodePlaces, TextEdits, fenced};
use crate::import::dialects::Here;
use crate::import::dialects::admonitions::{alert, boxed};
use crate::import::dialects::shortcodes::{Shortcode, find};
use crate::import::old::folder;
use crate::import::report::{MoveReport, Weight};
use crate::import::values;
use crate::markup::decode;
use crate::route::percent_decode;
use crate::source::join_path;

/// How deep shortcodes may lie in each other: nobody means more.
const DEEPEST: usize = 40;

/// What a translation asks of the site around a page.
#[derive(Clone, Copy)]
pub struct SiteAround<'a> {
    /// The front matter of the page.
    pub front: &'a Value,
    /// The free settings of the site.
    pub params: Option<&'a Value>,
    /// The folder of the page below its language's content.
    pub folder: &'a str,
    /// Pages by the last part of their paths, for references that say no more.
    pub by_name: &'a BTreeMap<String, Vec<String>>,
    /// The page that lies there, below the content of its language, without ending.
    pub page: &'a dyn Fn(&str) -> Option<String>,
    /// Whether the old site has a file.
    pub has: &'a dyn Fn(&str) -> bool,
    /// In how many shortcodes the text lies.
    pub depth: usize,
}

/// Says the shortcodes of a body in Diwan's way.
pub fn translate(body: &str, here: &Here, around: &SiteAround, report: &mut MoveReport) -> String {
    if !body.contains("{{<") && !body.contains("{{%") {
        return body.to_owned();
    }
    if around.depth > DEEPEST {
        let message = message!("import-marks-too-deep");
        here.say(report, Weight::Person, "shortcode", message, (body, 0));
        return body.to_owned();
    }
    let around = &SiteAround {
        depth: around.depth + 1,
        ..*around
    };
    let code = CodePlaces::of(body);
    let mut edits = TextEdits::default();
    for shortcode in find(body) {
        let is_code = code
            .around(shortcode.range.start)
            .is_some_and(|it| it.end >= shortcode.range.end);
        let at = (body, shortcode.range.start);
        if shortcode.is_shown {
            let (opens, ends) = match body[shortcode.range.clone()].starts_with("{{<") {
                true => ("{{<", ">}}"),
                false => ("{{%", "%}}"),
            };
            let shown = format!("{opens} {} {ends}", shortcode.name);
            let shown = if is_code { shown } else { format!("`{shown}`") };
            edits.put(shortcode.range.clone(), shown);
            continue;
        }
        if is_code {
            continue;
        }
        if is_list_of_pages(&shortcode) {
            let message = message!("import-shortcode-listed", name = shortcode.name);
            here.say(report, Weight::Changed, "shortcode", message, at);
            edits.put(shortcode.range.clone(), "");
            continue;
        }
        match said(body, &shortcode, here, around, report) {
            Some(new) => {
                let name = shortcode.name;
                here.say(
                    report,
                    Weight::Changed,
                    "shortcode",
                    message!("import-shortcode-said", name),
                    at,
                );
                edits.put(shortcode.range.clone(), new);
            }
            None => keep(body, &shortcode, here, around, report, &mut edits),
        }
    }
    edits.apply(body)
}

/// Whether a shortcode lists what lies in the section that it stands in, which every section does here.
fn is_list_of_pages(shortcode: &Shortcode) -> bool {
    let has_own = || shortcode.argument("page", usize::MAX).is_none();
    shortcode.name == "children" && shortcode.inner.is_none() && has_own()
}

/// What has no counterpart: words that it encloses stay, and what stands for words that a template made is left for a person.
fn keep(
    body: &str,
    shortcode: &Shortcode,
    here: &Here,
    around: &SiteAround,
    report: &mut MoveReport,
    edits: &mut TextEdits,
) {
    let at = (body, shortcode.range.start);
    let name = shortcode.name;
    match &shortcode.inner {
        Some(inner) => {
            here.say(
                report,
                Weight::Left,
                "shortcode",
                message!("import-shortcode-opened", name),
                at,
            );
            let inside = &body[inner.clone()];
            let nested = Here {
                path: here.path,
                line: here.line + crate::import::code::line_of(body, inner.start) - 1,
            };
            let inside = translate(inside, &nested, around, report);
            let title = arguments::title(body, shortcode, &inside);
            edits.put(shortcode.range.clone(), title + &inside);
        }
        None => match arguments::words(body, shortcode) {
            Some(words) => {
                let message = message!("import-shortcode-words", name);
                here.say(report, Weight::Left, "shortcode", message, at);
                edits.put(shortcode.range.clone(), words);
            }
            None => here.say(
                report,
                Weight::Person,
                "shortcode",
                message!("import-shortcode-left", name),
                at,
            ),
        },
    }
}

fn said(
    body: &str,
    shortcode: &Shortcode,
    here: &Here,
    around: &SiteAround,
    report: &mut MoveReport,
) -> Option<String> {
    let nested = |report: &mut MoveReport| {
        let inner = shortcode.inner.clone()?;
        let line = here.line + crate::import::code::line_of(body, inner.start) - 1;
        Some(translate(
            &body[inner],
            &Here {
                path: here.path,
                line,
            },
            around,
            report,
        ))
    };
    match shortcode.name.to_ascii_lowercase().as_str() {
        "ref" | "relref" => Some(reference(body, shortcode, here, around, report)),
        "figure" | "img" | "image" => figure(shortcode, here, around),
        "highlight" | "code" => {
            let inner = &body[shortcode.inner.clone()?];
            let lang = shortcode.argument("lang", 0).unwrap_or_default();
            Some(fenced(lang, inner))
        }
        // Drawings that are written as text.
        "mermaid" | "plantuml" => {
            let inner = &body[shortcode.inner.clone()?];
            let lang = shortcode.name.to_ascii_lowercase();
            Some(fenced(&lang, inner))
        }
        "param" => {
            let value = values::get(around.front, shortcode.argument("name", 0)?);
            let value = value
                .or_else(|| values::at(around.front, &["params", shortcode.argument("name", 0)?]));
            let value = value.or_else(|| {
                let path: Vec<&str> = shortcode.argument("name", 0)?.split('.').collect();
                values::at(around.params?, &path)
            });
            value.and_then(values::text)
        }
        "details" | "expand" | "collapse" => {
            let title = shortcode
                .argument("summary", 0)
                .or(shortcode.argument("title", 0))
                .unwrap_or("…")
                .to_owned();
            let inner = nested(report)?;
            Some(format!(
                "<details>\n<summary>{}</summary>\n\n{}\n\n</details>",
                escaped(&title),
                inner.trim_matches('\n')
            ))
        }
        "youtube" => Some(format!(
            "<https://www.youtube.com/watch?v={}>",
            shortcode.argument("id", 0)?
        )),
        "vimeo" => Some(format!(
            "<https://vimeo.com/{}>",
            shortcode.argument("id", 0)?
        )),
        "gist" => {
            let (user, id) = (shortcode.argument("user", 0)?, shortcode.argument("id", 1)?);
            Some(format!("<https://gist.github.com/{user}/{id}>"))
        }
        "tweet" | "x" | "twitter" => {
            let (user, id) = (shortcode.argument("user", 9)?, shortcode.argument("id", 9)?);
            Some(format!("<https://x.com/{user}/status/{id}>"))
        }
        "instagram" => Some(format!(
            "<https://www.instagram.com/p/{}/>",
            shortcode.argument("id", 0)?
        )),
        "br" => Some("<br>".to_owned()),
        "comment" => Some(String::new()).filter(|_| shortcode.inner.is_some()),
        name => {
            let kind = shortcode
                .argument("type", 0)
                .or(shortcode.argument("color", 0))
                .or(shortcode.argument("style", 0));
            let alert = kind.and_then(alert).or_else(|| alert(name))?;
            let is_box = crate::import::dialects::admonitions::alert(name).is_some();
            let inner = nested(report).filter(|_| is_box)?;
            let title = shortcode.argument("title", 1);
            Some(boxed(alert, title, &inner))
        }
    }
}

/// The path that a reference means, from the top: links are said afterwards, as others are.
fn reference(
    body: &str,
    shortcode: &Shortcode,
    here: &Here,
    around: &SiteAround,
    report: &mut MoveReport,
) -> String {
    let written = shortcode.argument("path", 0).unwrap_or_default();
    let (path, fragment) = written
        .split_once('#')
        .map_or((written, ""), |(path, id)| (path, id));
    let fragment = if written.contains('#') {
        format!("#{fragment}")
    } else {
        String::new()
    };
    if path.is_empty() {
        return fragment;
    }
    let stem = path
        .strip_suffix(".md")
        .unwrap_or(path)
        .trim_end_matches('/');
    let near = join_path(around.folder, stem);
    let from_top = stem.trim_matches('/').to_owned();
    let by_name = || {
        around
            .by_name
            .get(&from_top)
            .filter(|it| it.len() == 1)
            .map(|it| it[0].clone())
    };
    let found = [near, from_top.clone()]
        .into_iter()
        .find_map(|it| (around.page)(&it))
        .or_else(by_name);
    let lang = shortcode
        .argument("lang", 9)
        .and_then(crate::import::tags::lang);
    match found {
        Some(found) => match lang {
            Some(lang) => format!("/{found}.{lang}.md{fragment}"),
            None => format!("/{found}.md{fragment}"),
        },
        None => {
            let at = (body, shortcode.range.start);
            here.say(
                report,
                Weight::Person,
                "reference",
                message!("import-reference-unknown", path = written),
                at,
            );
            format!("{path}{fragment}")
        }
    }
}

/// A picture with its caption: Diwan's component, where it has words for who cannot see it.
fn figure(shortcode: &Shortcode, here: &Here, around: &SiteAround) -> Option<String> {
    let src = &shown_at(shortcode.argument("src", 0)?, here, around);
    // A caption is Markdown, which knows the references of HTML.
    let get = |name: &str| decode(shortcode.argument(name, 9).unwrap_or_default());
    let caption = [get("title"), get("caption")]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(": ");
    let own = get("alt");
    let alt = if own.is_empty() { &caption } else { &*own };
    let is_elsewhere = src.contains("://") || src.starts_with("//");
    let link = get("link");
    if is_elsewhere || caption.is_empty() || !link.is_empty() {
        let picture = format!("![{alt}]({})", src.replace(' ', "%20"));
        let picture = if link.is_empty() {
            picture
        } else {
            format!("[{picture}]({link})")
        };
        return Some(match caption.is_empty() || caption == alt {
            true => picture,
            false => format!("{picture}\n\n{caption}"),
        });
    }
    let mut call = format!("{{{{<figure src={} alt={}", quoted(src), quoted(alt));
    if caption != alt || !own.is_empty() {
        call.push_str(&format!(" caption={}", quoted(&caption)));
    }
    let credit = get("attr");
    if !credit.is_empty() {
        call.push_str(&format!(" credit={}", quoted(&credit)));
    }
    Some(call + " />}}")
}

/// The path of a picture as it was meant: beside the page, or from the top where the old site has the file there, as many themes
/// read it.
fn shown_at(src: &str, here: &Here, around: &SiteAround) -> String {
    let path = percent_decode(src);
    let path = path.trim_start_matches("./");
    let near = join_path(folder(here.path), path);
    match (around.has)(&near) {
        true => path.to_owned(),
        false if !path.starts_with('/') && (around.has)(&format!("static/{path}")) => {
            format!("/{path}")
        }
        false => src.to_owned(),
    }
}

fn quoted(text: &str) -> String {
    match text.contains('"') {
        true => format!("'{}'", text.replace('\'', "’")),
        false => format!("\"{text}\""),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
