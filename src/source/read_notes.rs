//! What was read of a site's files, by its digests: who keeps what came of it can say later whether the files are still the same.
//!
//! Noted are the very bytes that were handed out. Whoever looked at a file once more afterwards could meet another one.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

/// Notes of reading, for all who read the same files.
#[derive(Debug, Default)]
pub(super) struct ReadNotes(Mutex<FxHashMap<Box<str>, ReadNote>>);

/// What was read of one file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReadNote {
    /// The digest of its bytes (BLAKE3), where they were read.
    pub digest: Option<[u8; 32]>,
    /// How many they are, where somebody asked.
    pub size: Option<u64>,
    /// Whether it could not be read, or was another when it was read again.
    pub is_torn: bool,
}

impl ReadNotes {
    /// Notes the bytes of a file.
    pub(super) fn read(&self, path: &str, bytes: &std::io::Result<Vec<u8>>) {
        let of_bytes = |bytes: &Vec<u8>| ReadNote {
            digest: Some(*blake3::hash(bytes).as_bytes()),
            size: Some(bytes.len() as u64),
            is_torn: false,
        };
        self.add(path, bytes.as_ref().ok().map(of_bytes));
    }

    /// Notes the size of a file.
    pub(super) fn size(&self, path: &str, size: &std::io::Result<u64>) {
        let of_size = |size: &u64| ReadNote {
            size: Some(*size),
            ..ReadNote::default()
        };
        self.add(path, size.as_ref().ok().map(of_size));
    }

    /// What was noted of a file.
    pub(super) fn of(&self, path: &str) -> ReadNote {
        let notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        notes.get(path).copied().unwrap_or_default()
    }

    fn add(&self, path: &str, new: Option<ReadNote>) {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let note = match notes.get_mut(path) {
            Some(note) => note,
            None => notes.entry(path.into()).or_default(),
        };
        let Some(new) = new else {
            note.is_torn = true;
            return;
        };
        note.is_torn |= differ(note.digest, new.digest) || differ(note.size, new.size);
        note.digest = note.digest.or(new.digest);
        note.size = note.size.or(new.size);
    }
}

fn differ<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one != other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_another_when_it_was_read_again_is_torn() {
        let notes = ReadNotes::default();
        let read = |path: &str, bytes: &[u8]| notes.read(path, &Ok(bytes.to_vec()));
        read("a", b"one");
        read("a", b"one");
        notes.size("a", &Ok(3));
        assert!(!notes.of("a").is_torn);
        assert_eq!(notes.of("a").digest, Some(*blake3::hash(b"one").as_bytes()));
        read("a", b"two");
        assert!(notes.of("a").is_torn);
        notes.size("b", &Ok(3));
        read("b", b"three");
        assert!(notes.of("b").is_torn);
        notes.size("c", &Err(std::io::ErrorKind::NotFound.into()));
        assert!(notes.of("c").is_torn);
        assert_eq!(notes.of("d"), ReadNote::default());
    }
}
