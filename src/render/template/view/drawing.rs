//! A drawing of the theme inside a page, such as the emblem: so it can take the colour of the words beside it, which a file
//! of its own could not.

use std::fmt::Write;

use tera::{Kwargs, TeraResult, Value};

use super::asset::no_file;
use crate::diagnostic::Message;
use crate::markup::{HtmlToken, Tag, read};
use crate::render::context::{RenderContext, Stage};
use crate::render::html::push_attribute;
use crate::render::template::fault::{Given, fault};

/// What a drawing is made of: shapes. What refers to other things by `id` would stand in a page as often as the drawing does.
const SHAPES: &[&str] = &[
    "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon",
];

/// What says where shapes lie and how they look. All else in a file is for the program that made it.
const LOOKS: &[&str] = &[
    "d",
    "points",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "width",
    "height",
    "transform",
    "fill",
    "fill-opacity",
    "fill-rule",
    "clip-rule",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-dasharray",
    "stroke-dashoffset",
    "opacity",
    "color",
];

/// `drawing(path="emblem.svg", class="emblem")`: an SVG file of the theme as an element, 48 pixels wide and high unless a style
/// says otherwise, in the colours that it names; `currentColor` is that of the text beside it.
pub fn drawing(stage: &Stage, _: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let name = args.needed::<&str>("path")?;
    let class = args.given::<&str>("class")?.unwrap_or("drawing");
    let file = stage.theme.files.get(name);
    let path = &file.ok_or_else(|| no_file(stage, name))?.path;
    let bytes = stage.sources.read(path);
    let bytes = bytes.map_err(|error| fault(message!("path-cannot-read-error", path, error)))?;
    let drawn = std::str::from_utf8(&bytes)
        .map_err(|_| message!("it-is-not-utf-8"))
        .and_then(|text| inline(text, class));
    match drawn {
        Ok(drawn) => Ok(Value::safe_string(&drawn)),
        Err(why) => Err(fault(message!("path-cannot-be-drawn", path, why))),
    }
}

/// The element, or what keeps the file from being one.
fn inline(text: &str, class: &str) -> Result<String, Message> {
    let (mut out, mut open, mut fault) = (String::new(), 0_usize, None);
    // How many of those are open that only describe: a title, a description, what an editor noted.
    let mut remarks = 0_usize;
    read(text, |token| match token {
        HtmlToken::Start(tag) if remarks > 0 || is_remark(&tag.name) => {
            remarks += usize::from(!tag.closes_itself);
        }
        HtmlToken::End(_) if remarks > 0 => remarks -= 1,
        HtmlToken::Start(tag) if SHAPES.contains(&&*tag.name) => {
            let wrong = push_shape(&mut out, tag, (open == 0).then_some(class)).err();
            fault = fault.take().or(wrong);
            open += usize::from(!tag.closes_itself);
        }
        HtmlToken::Start(tag) => {
            fault.get_or_insert_with(|| message!("drawing-holds-element", name = *tag.name));
        }
        HtmlToken::End(tag) if SHAPES.contains(&&*tag.name) => {
            open = open.saturating_sub(1);
            let _ = write!(out, "</{}>", tag.name);
        }
        _ => {}
    });
    match fault {
        Some(fault) => Err(fault),
        None if !out.starts_with("<svg") || open > 0 => Err(message!("drawing-no-svg")),
        None => Ok(out),
    }
}

fn is_remark(name: &str) -> bool {
    matches!(name, "title" | "desc" | "metadata") || name.contains(':')
}

/// Writes a tag with what it looks like; `class` is that of the outermost one.
fn push_shape(out: &mut String, tag: &Tag, class: Option<&str>) -> Result<(), Message> {
    let _ = write!(out, "<{}", tag.name);
    if let Some(class) = class {
        push_root(out, tag, class)?;
    }
    for attribute in &tag.attributes {
        let value = attribute.value();
        // Programs that draw write looks into a `style`, which the policy of pages refuses.
        if attribute.name == "style" {
            let pairs = value.split(';').filter_map(|pair| pair.split_once(':'));
            for (name, value) in pairs {
                push_look(out, name.trim(), value.trim(), class.is_some())?;
            }
        } else {
            push_look(out, attribute.name, &value, class.is_some())?;
        }
    }
    out.push_str(if tag.closes_itself { "/>" } else { ">" });
    Ok(())
}

fn push_root(out: &mut String, tag: &Tag, class: &str) -> Result<(), Message> {
    let size = |name| {
        let text = tag.value(name)?;
        text.trim_end_matches("px").parse::<f64>().ok()
    };
    let view = match (tag.value("viewBox"), size("width"), size("height")) {
        (Some(view), ..) => view.into_owned(),
        (None, Some(width), Some(height)) => format!("0 0 {width} {height}"),
        _ => return Err(message!("drawing-without-viewbox")),
    };
    push_attribute(out, "class", class);
    push_attribute(out, "viewBox", &view);
    out.push_str(r#" width="48" height="48" aria-hidden="true" focusable="false""#);
    Ok(())
}

fn push_look(out: &mut String, name: &str, value: &str, is_root: bool) -> Result<(), Message> {
    if value.contains("url(") {
        return Err(message!("drawing-refers-to-itself", name));
    }
    // The file alone, as the icon of a tab, has no text beside it: `color` is for that.
    let is_for_the_file = is_root && matches!(name, "width" | "height" | "color" | "x" | "y");
    if LOOKS.contains(&name) && !is_for_the_file {
        push_attribute(out, name, value);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::inline;

    const SIZE: &str = r#"width="48" height="48" aria-hidden="true" focusable="false""#;

    #[test]
    fn a_drawing_keeps_its_shapes_and_nothing_else() {
        let file = r##"<?xml version="1.0"?><!-- by hand --><svg xmlns="http://www.w3.org/2000/svg" id="a" width="64" height="64" color="#0f6b80" fill="none"><title>An emblem</title><metadata><rdf:RDF><x/></rdf:RDF></metadata><g id="b" onclick="x()"><path style="fill:#fff; -inkscape-x:1" d="M0 0"/></g></svg>"##;
        let wanted = format!(
            r##"<svg class="emblem" viewBox="0 0 64 64" {SIZE} fill="none"><g><path fill="#fff" d="M0 0"/></g></svg>"##
        );
        assert_eq!(inline(file, "emblem"), Ok(wanted));
    }

    #[test]
    fn what_a_page_could_not_show_is_told() {
        for (file, told) in [
            (
                "<svg viewBox='0 0 1 1'><style>a{}</style></svg>",
                "`<style>`",
            ),
            ("<svg viewBox='0 0 1 1'><text>A</text></svg>", "`<text>`"),
            (
                "<svg viewBox='0 0 1 1'><path fill='url(#a)'/></svg>",
                "`fill`",
            ),
            ("<svg><path/></svg>", "`viewBox`"),
            ("<svg viewBox='0 0 1 1'><path/>", "not an SVG"),
            ("GIF89a", "not an SVG"),
        ] {
            let fault = inline(file, "emblem").expect_err(file);
            assert!(fault.to_string().contains(told), "{file}: {fault}");
        }
    }
}
