//! The addresses of pictures in other widths and forms.
//!
//! `photo.jpg` becomes `photo.1a2b3c4d.640.webp` beside it: the fingerprint is that of the original, so that caches may
//! keep the file for ever, and the address is known before anything is made.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Piece, Plan};
use crate::edition::{Edition, LinkStyle};
use crate::picture::{Facts, PictureForm, PicturePurpose, Pictures, Variant, variants};
use crate::route::Route;

/// The width up to which a variant stands for the whole picture where only one can be named.
const SINGLE: u32 = 1280;

/// A picture that some page shows.
#[derive(Debug, Clone)]
pub struct Picture {
    /// What it is.
    pub facts: Arc<Facts>,
    /// Its variants and their addresses, WebP first, narrow ones first.
    pub variants: Vec<(Variant, Route)>,
}

impl Picture {
    /// The variants of a form, narrow ones first.
    pub fn of(&self, form: PictureForm) -> impl Iterator<Item = (u32, &Route)> {
        let own = self.variants.iter().filter(move |(it, _)| it.form == form);
        own.map(|(it, route)| (it.width, route))
    }

    /// The variant that stands for the picture where only one address can be given: in the original form, wide enough for
    /// any page; `None` where that is the original itself.
    pub fn single(&self) -> Option<(u32, &Route)> {
        let (full, _) = self.facts.size?;
        let widest = self.of(self.facts.form).last();
        widest.filter(|(width, _)| full > SINGLE && *width == SINGLE)
    }
}

impl Plan {
    /// What is known of the picture that stands at `path` in the sources, where some page shows it.
    pub fn picture(&self, path: &str) -> Option<&Picture> {
        self.pictures.get(path)
    }

    /// The pictures that some page shows, by where they stand in the sources.
    pub fn pictures(&self) -> impl Iterator<Item = (&str, &Picture)> {
        self.pictures.iter().map(|(path, it)| (&**path, it))
    }

    /// Plans the variants of `pictures` beside their originals.
    pub(super) fn add_pictures(&mut self, pictures: &Pictures, edition: &Edition) {
        let purpose = match edition.links {
            LinkStyle::Rooted => PicturePurpose::Web,
            LinkStyle::Relative => PicturePurpose::Copy,
        };
        let mut planned = BTreeMap::new();
        for (path, facts) in pictures {
            let Some(original) = self.resources.get(path).cloned() else {
                continue;
            };
            let with_address =
                |variant: Variant| Some((variant, address(&original, facts, variant)?));
            let variants: Vec<_> = variants(facts, purpose)
                .into_iter()
                .filter_map(with_address)
                .collect();
            for (variant, route) in &variants {
                let (path, variant) = (path.clone(), *variant);
                self.push(route.clone(), Piece::Variant { path, variant });
            }
            let facts = facts.clone();
            planned.insert(path.clone(), Picture { facts, variants });
        }
        self.pictures = planned;
    }
}

/// `None` where the name becomes too long for a disk.
fn address(original: &Route, facts: &Facts, variant: Variant) -> Option<Route> {
    let path = original.as_str();
    let name_at = path.rfind('/').map_or(0, |at| at + 1);
    let stem = path[name_at..]
        .rsplit_once('.')
        .map_or(&path[name_at..], |(stem, _)| stem);
    let digest = facts.short_digest();
    let Variant { form, width } = variant;
    let name = format!("{stem}.{digest}.{width}.{}", form.ending());
    Route::parse(&format!("{}{name}", &path[..name_at])).ok()
}
