//! After the publication: the former folder goes, except for what somebody has put there in the meantime.
//!
//! Takes the former and the new folder and the lists of what Diwan wrote into each. A file that somebody else wrote while
//! the two were changing places is in neither list and not in the new folder; it is moved, not removed. What cannot be
//! removed is left for the next build to try: the publication itself is complete.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::foreign::is_foreign_file;
use super::ledger::Ledger;
use super::swap;

/// Removes `former`, rescuing into `new` what came late.
pub fn sweep(former: &Path, former_ledger: &Ledger, new: &Path, new_ledger: &Ledger) {
    for entry in WalkDir::new(former).into_iter().filter_map(Result::ok) {
        let Ok(below) = entry.path().strip_prefix(former) else {
            continue;
        };
        let is_foreign = |ledger| is_foreign_file(ledger, below);
        if !entry.file_type().is_dir() && is_foreign(former_ledger) && is_foreign(new_ledger) {
            rescue(entry.path(), &new.join(below));
        }
    }
    let _ = swap::remove(former);
}

/// Moves a file that the new folder does not have, or has in an older state.
fn rescue(late: &Path, place: &Path) {
    let state = |path: &Path| {
        let meta = path.symlink_metadata().ok()?;
        Some((meta.len(), meta.modified().ok()?))
    };
    if state(late) != state(place) {
        let folder = place.parent().map_or(Ok(()), fs::create_dir_all);
        let _ = folder.and_then(|()| fs::rename(late, place));
    }
}
