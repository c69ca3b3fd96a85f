//! Pictures as pages show them: with their size, and with a choice of files where the plan has one.
//!
//! Takes a target as an author writes it and the page it stands in; gives what an `<img>` needs ([`Pictured`]), and writes
//! it as HTML. In what is read elsewhere (a feed) a picture is one plain address, the one that stands for the whole.
//! Printing a variant is not here: the press does it, where it can be kept.

use std::borrow::Cow;
use std::fmt::Write;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place};
use crate::picture::{ALGORITHM, Facts, Form, Master, digest, is_drawing, published, svg};
use crate::plan::Picture;
use crate::render::html::push_attribute;
use crate::render::resolve::{resolve, resource_source};
use crate::render::target::is_external;
use crate::render::{Here, Stage};
use crate::route::{composed, percent_decoded};

/// How wide a picture is shown where the theme does not say.
const WIDTH: &str = "100vw";

/// A picture, ready to be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pictured {
    /// The address of the one file that every browser can show.
    pub src: String,
    /// Width and height, where they are known.
    pub size: Option<(u32, u32)>,
    /// `srcset` in the form of `src`; empty where there is no choice.
    pub own: String,
    /// `srcset` in WebP.
    pub webp: String,
    /// How wide it is shown, for `sizes`.
    pub sizes: String,
    /// Whether it may wait until a reader comes near.
    pub is_lazy: bool,
}

/// The picture that `target` names in the page that `here` shows.
pub fn pictured(stage: &Stage, here: &Here, target: &str) -> Result<Pictured, Diagnostic> {
    let is_lazy = !here.is_first_picture && !here.elsewhere;
    let plain = |size| {
        let src = resolve(stage, here, target)?.href;
        Ok(Pictured {
            src,
            size,
            is_lazy,
            ..Pictured::default()
        })
    };
    let path = target.split(['#', '?']).next().unwrap_or(target);
    let path = percent_decoded(path);
    let path = composed(&path);
    let source = match is_external(target) {
        true => None,
        false => resource_source(stage, here, &path),
    };
    let Some(picture) = source.and_then(|source| stage.plan.picture(source)) else {
        return plain(None);
    };
    let shown = plain(picture.facts.size)?;
    if picture.variants.is_empty() {
        return Ok(shown);
    }
    let src = picture.single().map(|(_, route)| stage.href(here, route));
    let src = src.unwrap_or_else(|| shown.src.clone());
    if here.elsewhere {
        return Ok(Pictured { src, ..shown });
    }
    let mut own = set(stage, here, picture, picture.facts.form);
    if let (Some((full, _)), false) = (picture.facts.size, own.is_empty())
        && picture.of(Form::Webp).any(|(width, _)| width == full)
    {
        let _ = write!(own, ", {} {full}w", shown.src);
    }
    Ok(Pictured {
        src,
        own,
        webp: set(stage, here, picture, Form::Webp),
        sizes: sizes(stage, picture),
        ..shown
    })
}

/// Writes a picture; `attributes` are those of its `<img>`, each with a space before it.
pub fn push_picture(
    out: &mut String,
    picture: &Pictured,
    alt: &str,
    title: &str,
    attributes: &str,
) {
    if !picture.webp.is_empty() {
        out.push_str("<picture><source type=\"image/webp\"");
        push_attribute(out, "srcset", &picture.webp);
        push_attribute(out, "sizes", &picture.sizes);
        out.push('>');
    }
    out.push_str("<img src=\"");
    let _ = pulldown_cmark_escape::escape_href(&mut *out, &picture.src);
    out.push('"');
    if !picture.own.is_empty() {
        push_attribute(out, "srcset", &picture.own);
        push_attribute(out, "sizes", &picture.sizes);
    }
    push_attribute(out, "alt", alt);
    if !title.is_empty() {
        push_attribute(out, "title", title);
    }
    if let Some((width, height)) = picture.size {
        let _ = write!(out, " width=\"{width}\" height=\"{height}\"");
    }
    out.push_str(attributes);
    if picture.is_lazy {
        out.push_str(" loading=\"lazy\" decoding=\"async\"");
    }
    out.push('>');
    if !picture.webp.is_empty() {
        out.push_str("</picture>");
    }
}

/// The bytes of an original, which must be those that were planned for.
pub fn original(stage: &Stage, path: &str, facts: &Facts) -> Result<Vec<u8>, Diagnostic> {
    let (bytes, mut found) = super::asset::copy(&stage.sources, path);
    match found.pop() {
        Some(fault) => Err(fault),
        None if digest(&bytes) == facts.digest => Ok(bytes),
        None => Err(changed(path)),
    }
}

/// A file of a work: a drawing without what could act in it, a picture without what was noted in it, everything else as it
/// is. A picture of which nothing is made is decoded here to see that it can be.
pub fn file(stage: &Stage, path: &Arc<str>) -> (Vec<u8>, Vec<Diagnostic>) {
    let (bytes, found) = super::asset::copy(&stage.sources, path);
    if !found.is_empty() {
        return (bytes, found);
    }
    if is_drawing(path, &bytes) {
        return svg::clean(path, &bytes);
    }
    let alone = stage.plan.picture(path).filter(|it| it.variants.is_empty());
    let decoded = match alone.map(|it| it.facts.form) {
        Some(Form::Jpeg | Form::Png | Form::Gif | Form::Webp) => {
            Master::decode(path, &bytes).map(|_| ())
        }
        _ => Ok(()),
    };
    match decoded.and_then(|()| published(path, &bytes).map(Cow::into_owned)) {
        Ok(bytes) => (bytes, Vec::new()),
        Err(fault) => (Vec::new(), vec![fault]),
    }
}

/// The fingerprint of an original that is encoded anew, which takes long; nothing for all others.
pub fn turned_key(stage: &Stage, path: &str) -> Option<blake3::Hash> {
    let facts = &stage.plan.picture(path).filter(|it| it.facts.turned)?.facts;
    let mut hasher = blake3::Hasher::new();
    hasher.update(ALGORITHM.as_bytes());
    hasher.update(&facts.digest);
    hasher.update(b"turned");
    Some(hasher.finalize())
}

fn set(stage: &Stage, here: &Here, picture: &Picture, form: Form) -> String {
    let candidates: Vec<String> = picture
        .of(form)
        .map(|(width, route)| format!("{} {width}w", candidate(&stage.href(here, route))))
        .collect();
    candidates.join(", ")
}

/// An address in `srcset` may not end in a comma, nor begin with one.
fn candidate(href: &str) -> String {
    href.replace(',', "%2C")
}

/// The theme's `extra.picture_width`, a length; never more than the picture has.
fn sizes(stage: &Stage, picture: &Picture) -> String {
    let theme = stage.theme.extra.get("picture_width");
    let width = theme.and_then(serde_yaml::Value::as_str).unwrap_or(WIDTH);
    match picture.facts.size {
        Some((full, _)) => format!("min({full}px, {width})"),
        None => width.to_owned(),
    }
}

fn changed(path: &str) -> Diagnostic {
    Diagnostic::error(
        "changed-while-reading",
        "the file was changed while the site was being read",
    )
    .at(Place::file(path))
    .hint("build again")
}
