//! What the address of a picture means: a file, its size, and a choice of files where the plan has one.
//!
//! Takes a target as an author writes it and the page it stands in; gives what an `<img>` needs ([`Pictured`]). In what is
//! read elsewhere (a feed) a picture is one plain address, the one that stands for the whole.

use std::fmt::Write;

use super::target::is_external;
use super::{Destination, find_destination, resolve, resource_source};
use crate::diagnostic::{Diagnostic, shorten};
use crate::picture::PictureForm;
use crate::plan::Picture;
use crate::render::context::{RenderContext, Stage};
use crate::render::html::sanitise::UrlUse;
use crate::render::html::{LinkTarget, Pictured};
use crate::route::{compose, percent_decode};

/// How wide a picture is shown where the theme does not say.
const WIDTH: &str = "100vw";

/// Resolves `target` for what it is used as: a page is no picture.
pub fn resolve_as(
    usage: UrlUse,
    stage: &Stage,
    here: &RenderContext,
    target: &str,
) -> Result<LinkTarget, Diagnostic> {
    match usage {
        UrlUse::Image => picture_address(stage, here, target),
        _ => resolve(stage, here, target),
    }
}

/// The address that `target` is as a picture. A page is none, though there is something of that name.
fn picture_address(
    stage: &Stage,
    here: &RenderContext,
    target: &str,
) -> Result<LinkTarget, Diagnostic> {
    let path = target.split(['#', '?']).next().unwrap_or(target);
    let path = percent_decode(path);
    let path = compose(&path);
    let is_page = || match find_destination(stage, here, &path) {
        Some(Destination::Work(..)) => true,
        Some(Destination::Output(route)) => route.as_str().ends_with('/'),
        Some(Destination::Resource(_)) | None => false,
    };
    if !path.is_empty() && !is_external(target) && is_page() {
        let message = message!("page-for-picture", file = shorten(target));
        return Err(Diagnostic::error("no-picture", message).hint(message!("name-file-of-picture")));
    }
    resolve(stage, here, target)
}

/// The picture that `target` names in the page that `here` shows, in the text or in a component that stands there.
pub fn pictured(
    stage: &Stage,
    here: &RenderContext,
    target: &str,
    component: Option<&str>,
) -> Result<Pictured, Diagnostic> {
    let is_lazy = !here.is_first_picture && !here.elsewhere;
    let plain = |size| {
        let src = picture_address(stage, here, target)?.href;
        Ok(Pictured {
            src,
            size,
            is_lazy,
            ..Pictured::default()
        })
    };
    let path = target.split(['#', '?']).next().unwrap_or(target);
    let path = percent_decode(path);
    let path = compose(&path);
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
        && picture
            .of(PictureForm::Webp)
            .any(|(width, _)| width == full)
    {
        let _ = write!(own, ", {} {full}w", shown.src);
    }
    Ok(Pictured {
        src,
        own,
        webp: set(stage, here, picture, PictureForm::Webp),
        sizes: sizes(stage, picture, component),
        ..shown
    })
}

fn set(stage: &Stage, here: &RenderContext, picture: &Picture, form: PictureForm) -> String {
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

/// The theme's `extra.picture_width`, a length, or what `extra.picture_widths` says of the component; never more than the picture
/// has.
fn sizes(stage: &Stage, picture: &Picture, component: Option<&str>) -> String {
    let extra = &stage.theme.extra;
    let of_component = |name| extra.get("picture_widths")?.get(name);
    let width = component
        .and_then(of_component)
        .or_else(|| extra.get("picture_width"))
        .and_then(serde_yaml::Value::as_str)
        .unwrap_or(WIDTH);
    match picture.facts.size {
        Some((full, _)) => format!("min({full}px, {width})"),
        None => width.to_owned(),
    }
}
