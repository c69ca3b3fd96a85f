//! The lists of sections and terms: what they show, and in how many slices.

use crate::site::{Site, Version, WorkId, WorkKind};

/// How many slices the list of a work has for the readers of a language; at least one.
pub fn slices(site: &Site, version: Version) -> usize {
    if site.members(version).is_empty() {
        return 1;
    }
    let total = list_works(site, version).count();
    page_size(site, version.work).map_or(1, |size| total.div_ceil(size).max(1))
}

/// What a list shows in slices: everything that is no section of its own.
pub fn list_works(site: &Site, version: Version) -> impl Iterator<Item = WorkId> + '_ {
    let members = site.members(version).iter().copied();
    members.filter(|member| site.work(*member).kind != WorkKind::Section)
}

/// How many entries a slice of the list of a work holds; all when nothing is set. Terms follow their taxonomy.
pub fn page_size(site: &Site, work: WorkId) -> Option<usize> {
    let work = site.work(work);
    let name = match work.kind {
        WorkKind::Term => work
            .name
            .rsplit_once('/')
            .map_or("", |(taxonomy, _)| taxonomy),
        _ => &work.name,
    };
    site.settings.sections.get(name)?.paginate
}
