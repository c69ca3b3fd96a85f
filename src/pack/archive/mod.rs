//! ZIP archives that are the same byte for byte whenever their files are, and that carry a seal over themselves.
//!
//! How their bytes follow each other is one story for who writes and who reads (`layout`). The comment of the archive is
//! the SHA-256 digest of everything before it: a changed byte is found wherever it is, also in the archive's own tables,
//! which no digest of a file covers. A seal finds accidents; that nobody hid anything on purpose, who made a new seal over
//! it, is what [`read`] sees to.

mod layout;
mod reading;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::io::{self, Write};

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use sha2::{Digest as _, Sha256};

use super::manifest::{hex, is_name};
use crate::route::nfc;
use layout::{End, Record};

pub use reading::{Contents, Unreadable, read};

/// How hard files are packed.
const LEVEL: u32 = 6;

/// An archive in the making.
pub struct Archive<W: Write> {
    to: W,
    /// How many bytes were written.
    at: u64,
    hasher: Sha256,
    records: Vec<Record>,
    /// What no other name may be told apart from on some disk.
    taken: HashSet<String>,
}

impl<W: Write> Archive<W> {
    /// Begins an archive; files stand in it in the order in which they are added.
    pub fn begin(to: W) -> Self {
        Archive {
            to,
            at: 0,
            hasher: Sha256::new(),
            records: Vec::new(),
            taken: HashSet::new(),
        }
    }

    /// Adds a file.
    pub fn add(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::new(LEVEL));
        packed.write_all(bytes)?;
        self.put(path, bytes, &packed.finish()?, false)
    }

    /// Adds a file as it is, so that its bytes can be found in the archive by who does not unpack it.
    pub fn add_stored(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.put(path, bytes, bytes, true)
    }

    fn put(&mut self, path: &str, bytes: &[u8], packed: &[u8], stored: bool) -> io::Result<()> {
        if !is_name(path) || !self.taken.insert(fold_path(path)) {
            let unsafe_name = format!("`{path}` is no name for a file of an archive, or is taken");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, unsafe_name));
        }
        let mut crc = Crc::new();
        crc.update(bytes);
        let record = Record {
            name: path.to_owned(),
            stored,
            crc: crc.sum(),
            packed: packed.len() as u64,
            size: bytes.len() as u64,
            at: self.at,
        };
        self.write(&record.header())?;
        self.write(packed)?;
        self.records.push(record);
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.to.write_all(bytes)?;
        self.hasher.update(bytes);
        self.at += bytes.len() as u64;
        Ok(())
    }

    /// Ends and seals it.
    pub fn finish(mut self) -> io::Result<W> {
        let start = self.at;
        let records = std::mem::take(&mut self.records);
        for record in &records {
            self.write(&record.record())?;
        }
        let end = End {
            files: records.len() as u64,
            size: self.at - start,
            start,
        };
        self.write(&end.bytes())?;
        let seal = hex(&self.hasher.finalize().into());
        self.to.write_all(seal.as_bytes())?;
        self.to.flush()?;
        Ok(self.to)
    }
}

/// What two names have in common that some disk takes for one.
fn fold_path(path: &str) -> String {
    nfc(&path.to_lowercase())
}
