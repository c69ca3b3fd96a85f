//! What a build could not remove.

use std::io;
use std::path::{Path, PathBuf};

/// What could not be removed and stays beside the publication.
#[derive(Debug)]
pub struct Left {
    pub path: PathBuf,
    pub error: io::Error,
}

impl Left {
    /// What stays at a path when it could not be removed.
    pub fn of(path: &Path, removed: io::Result<()>) -> Option<Self> {
        let path = path.to_owned();
        removed.err().map(|error| Left { path, error })
    }
}
