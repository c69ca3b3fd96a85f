//! A file of a copy, which is in the hands of who made it: nothing is followed, and nothing waited for.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Opens a file, and nothing else.
pub fn open(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.custom_flags(flags.bits().cast_signed());
    }
    let file = options.open(path)?;
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(io::Error::other(message!("it-is-no-file"))),
    }
}
