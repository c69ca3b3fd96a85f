//! Files beside pages that act: browsers run them in the name of the site, or servers run them themselves.
//!
//! Takes the model; gives an error for each such file that would be published and whose kind the settings do not allow by
//! name. A site that keeps its pages from scripts (`html: sanitise`, `html: refuse`) would be got round by a file next to
//! one: its policy lets scripts of the site run. Where authors may write any HTML, what browsers run is theirs to write.

use super::Site;
use crate::diagnostic::{Diagnostic, Place};
use crate::settings::{HtmlPolicy, Runs, runs};

/// The files that act and may not.
pub(super) fn refused(site: &Site) -> Vec<Diagnostic> {
    let resources = site.works.iter().flat_map(|work| &work.resources);
    let versions = resources.flat_map(|resource| &resource.versions);
    versions.filter_map(|(_, path)| one(site, path)).collect()
}

fn one(site: &Site, path: &std::sync::Arc<str>) -> Option<Diagnostic> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (kind, who) = runs(name)?;
    let settings = &site.settings;
    let is_trusted = who == Runs::Browser && settings.html == HtmlPolicy::Allow;
    if is_trusted || settings.active_files.contains(&kind) {
        return None;
    }
    let mut allowed: Vec<&str> = settings.active_files.clone();
    allowed.push(kind);
    let message = match who {
        Runs::Browser => message!("active-file-browser", name),
        Runs::Server => message!("active-file-server", name),
    };
    Some(
        Diagnostic::error("active-file", message)
            .at(Place::file(path.clone()))
            .hint(message!(
                "write-as-page-offer-zip",
                allowed = allowed.join(", ")
            )),
    )
}
