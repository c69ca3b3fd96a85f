//! Pictures and other files of works, as they are published.
//!
//! Printing a variant is not here: the press does it, where it can be kept.

use std::borrow::Cow;
use std::sync::Arc;

use super::{asset, true_kind};
use crate::data::{csv, vtt};
use crate::diagnostic::{Diagnostic, Place};
use crate::picture::{ALGORITHM, Facts, Master, PictureForm, digest, is_drawing, published, svg};
use crate::render::context::{Rendered, Stage};

/// The bytes of an original, which must be those that were planned for.
pub fn original(stage: &Stage, path: &str, facts: &Facts) -> Result<Vec<u8>, Diagnostic> {
    let Rendered { bytes, mut notes } = asset::copy(&stage.sources, path);
    match notes.pop() {
        Some(fault) => Err(fault),
        None if digest(&bytes) == facts.digest => Ok(bytes),
        None => Err(changed_file(path)),
    }
}

/// A file of a work: a drawing without what could act in it, a picture without what was noted in it, a table in UTF-8, subtitles
/// without remarks, everything else as it is. A picture of which nothing is made is decoded here to see that it can be.
pub fn file(stage: &Stage, path: &Arc<str>) -> Rendered {
    let file = asset::copy(&stage.sources, path);
    if !file.notes.is_empty() {
        return file;
    }
    let bytes = file.bytes;
    if is_table(path)
        && let Some((bytes, notes)) = csv::in_utf8(path, &bytes)
    {
        return Rendered { bytes, notes };
    }
    if path.to_ascii_lowercase().ends_with(".vtt")
        && let Ok(text) = str::from_utf8(&bytes)
    {
        return Rendered::clean(vtt::published(text));
    }
    if is_drawing(path, &bytes) {
        let (bytes, notes) = svg::clean(path, &bytes);
        return Rendered { bytes, notes };
    }
    let alone = stage.plan.picture(path).filter(|it| it.variants.is_empty());
    let decoded = match alone.map(|it| it.facts.form) {
        Some(PictureForm::Jpeg | PictureForm::Png | PictureForm::Gif | PictureForm::Webp) => {
            Master::decode(path, &bytes).map(|_| ())
        }
        _ => Ok(()),
    };
    let published = decoded.and_then(|()| published(path, &bytes).map(Cow::into_owned));
    let mut rendered: Rendered = published.into();
    rendered.notes.extend(true_kind::fault(path, &bytes));
    rendered
}

fn is_table(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.eq_ignore_ascii_case("csv") || ending.eq_ignore_ascii_case("tsv")
}

/// The fingerprint of an original that is encoded anew, which takes long; `None` for all others.
pub fn turned_key(stage: &Stage, path: &str) -> Option<blake3::Hash> {
    let facts = &stage.plan.picture(path).filter(|it| it.facts.turned)?.facts;
    let mut hasher = blake3::Hasher::new();
    hasher.update(ALGORITHM.as_bytes());
    hasher.update(&facts.digest);
    hasher.update(b"turned");
    Some(hasher.finalize())
}

fn changed_file(path: &str) -> Diagnostic {
    Diagnostic::error(
        "changed-while-reading",
        message!("file-was-changed-while-site"),
    )
    .at(Place::file(path))
    .hint(message!("build-again"))
}
