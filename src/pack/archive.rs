//! ZIP archives that are the same byte for byte whenever their files are, and that carry a seal over themselves.
//!
//! Names are UTF-8 with `/` (APPNOTE.TXT, general purpose bit 11), times are 1 January 1980, rights are `rw-r--r--`. The
//! comment of the archive is the SHA-256 digest of everything before it: a changed byte is found wherever it is, also in
//! the archive's own tables, which no digest of a file covers.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};

use sha2::{Digest as _, Sha256};
use zip::read::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use super::manifest::{self, Digest, hex};

/// The length of the seal, a digest in hexadecimal digits.
const SEAL: u64 = 64;

/// An archive in the making.
pub struct Archive<W: Read + Write + Seek> {
    zip: ZipWriter<W>,
}

/// What an archive holds.
#[derive(Debug)]
pub struct Contents {
    /// Its files, by path.
    pub files: BTreeMap<String, Digest>,
    /// The text of its manifest.
    pub manifest: Option<String>,
    /// The signature of its manifest.
    pub signature: Option<String>,
    /// Files that cannot be unpacked, or that stand in it twice, so that programs differ in which they take.
    pub broken: Vec<String>,
}

/// What the seal of an archive says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// Every byte is as Diwan wrote it.
    Whole,
    /// Some byte is not.
    Broken,
    /// There is none: another program made the archive.
    Absent,
}

impl<W: Read + Write + Seek> Archive<W> {
    /// Begins an archive; files stand in it in the order in which they are added.
    pub fn begin(to: W) -> Self {
        Archive {
            zip: ZipWriter::new(to),
        }
    }

    /// Adds a file.
    pub fn add(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.put(path, bytes, CompressionMethod::Deflated, Some(6))
    }

    /// Adds a file as it is, so that its bytes can be found in the archive by who does not unpack it.
    pub fn add_stored(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.put(path, bytes, CompressionMethod::Stored, None)
    }

    fn put(
        &mut self,
        path: &str,
        bytes: &[u8],
        method: CompressionMethod,
        level: Option<i64>,
    ) -> io::Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level(level)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
            .large_file(u32::try_from(bytes.len()).is_err());
        self.zip.start_file(path, options)?;
        self.zip.write_all(bytes)
    }

    /// Ends and seals it.
    pub fn finish(mut self) -> io::Result<W> {
        self.zip.set_raw_comment(vec![b'0'; SEAL as usize].into())?;
        let mut file = self.zip.finish()?;
        let seal = seal_of(&mut file)?;
        file.seek(SeekFrom::End(-(SEAL as i64)))?;
        file.write_all(seal.as_bytes())?;
        file.flush()?;
        Ok(file)
    }
}

/// Reads an archive: the digest of each file, as unpacked.
pub fn read(mut file: impl Read + Seek) -> io::Result<(Contents, Seal)> {
    let mut zip = ZipArchive::new(&mut file)?;
    let comment = zip.comment().to_vec();
    let mut contents = Contents {
        files: BTreeMap::new(),
        manifest: None,
        signature: None,
        broken: Vec::new(),
    };
    // A book begins with its media type; another archive that holds a list where books have theirs holds a stray file.
    let is_book = matches!(zip.name_for_index(0), Some(Ok(name)) if name == "mimetype");
    let (list, signature) = match is_book {
        true => (manifest::IN_BOOK, manifest::SIGNATURE_IN_BOOK),
        false => (manifest::NAME, manifest::SIGNATURE),
    };
    for number in 0..zip.len() {
        let known = zip
            .name_for_index(number)
            .and_then(Result::ok)
            .map_or_else(|| number.to_string(), |name| name.into_owned());
        match unpack(&mut zip, number) {
            Ok(bytes) if known == list => {
                contents.manifest = Some(String::from_utf8_lossy(&bytes).into_owned());
            }
            Ok(bytes) if known == signature => {
                contents.signature = Some(String::from_utf8_lossy(&bytes).into_owned());
            }
            Ok(bytes) => {
                contents.files.insert(known, manifest::digest(&bytes));
            }
            Err(_) => contents.broken.push(known),
        }
    }
    let directory = zip.central_directory_start();
    drop(zip);
    contents.broken.extend(twice(&mut file, directory)?);
    // A comment of this length is a seal, whatever has become of its letters.
    let seal = match comment.len() as u64 == SEAL {
        false => Seal::Absent,
        true if seal_of(&mut file)?.as_bytes() == comment => Seal::Whole,
        true => Seal::Broken,
    };
    Ok((contents, seal))
}

/// The names that stand more than once in the archive's own directory (APPNOTE.TXT 4.3.12), which begins at `start`: of such
/// files the crate shows the last alone, and other programs the first.
fn twice(file: &mut (impl Read + Seek), start: u64) -> io::Result<Vec<String>> {
    const ENTRY: &[u8] = b"PK\x01\x02";
    file.seek(SeekFrom::Start(start))?;
    let mut reader = BufReader::new(file);
    let (mut seen, mut twice) = (BTreeSet::new(), BTreeSet::new());
    let mut fixed = [0; 46];
    while reader.read_exact(&mut fixed).is_ok() && fixed.starts_with(ENTRY) {
        let length = |at: usize| u64::from(u16::from_le_bytes([fixed[at], fixed[at + 1]]));
        let mut name = Vec::new();
        reader.by_ref().take(length(28)).read_to_end(&mut name)?;
        let rest = length(30) + length(32);
        io::copy(&mut reader.by_ref().take(rest), &mut io::sink())?;
        if !seen.insert(name.clone()) {
            twice.insert(String::from_utf8_lossy(&name).into_owned());
        }
    }
    Ok(twice.into_iter().collect())
}

fn unpack(zip: &mut ZipArchive<impl Read + Seek>, number: usize) -> io::Result<Vec<u8>> {
    let mut entry = zip.by_index(number)?;
    let mut bytes = Vec::new();
    entry.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The digest of everything but the seal itself.
fn seal_of(file: &mut (impl Read + Seek)) -> io::Result<String> {
    let end = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(0))?;
    let mut hasher = Sha256::new();
    let mut rest = file.take(end.saturating_sub(SEAL));
    let mut buffer = vec![0; 1 << 16];
    loop {
        match rest.read(&mut buffer)? {
            0 => return Ok(hex(&hasher.finalize().into())),
            some => hasher.update(&buffer[..some]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn packed() -> Vec<u8> {
        let mut archive = Archive::begin(Cursor::new(Vec::new()));
        archive
            .add("ar/ماء.html", "ماء".repeat(50).as_bytes())
            .unwrap();
        archive.add("index.html", b"").unwrap();
        archive.add(manifest::NAME, b"sums").unwrap();
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn the_same_files_make_the_same_bytes() {
        assert_eq!(packed(), packed());
        let (contents, seal) = read(Cursor::new(packed())).unwrap();
        assert_eq!(seal, Seal::Whole);
        assert_eq!(contents.manifest.as_deref(), Some("sums"));
        let names: Vec<_> = contents.files.keys().map(String::as_str).collect();
        assert_eq!(names, ["ar/ماء.html", "index.html"]);
        assert_eq!(contents.files["index.html"], manifest::digest(b""));
    }

    #[test]
    fn a_file_that_stands_in_it_twice_is_found() {
        // The crate writes no name twice; another of the same length takes its place afterwards.
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in [("index.htmm", "evil"), ("index.html", "good")] {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        let (contents, _) = read(Cursor::new(&bytes)).unwrap();
        assert!(contents.broken.is_empty());
        let mut forged = bytes;
        for at in 0..forged.len() - 10 {
            if forged[at..].starts_with(b"index.htmm") {
                forged[at + 9] = b'l';
            }
        }
        let (contents, seal) = read(Cursor::new(&forged)).unwrap();
        assert_eq!(seal, Seal::Absent);
        assert_eq!(contents.broken, ["index.html"]);
    }

    #[test]
    fn a_changed_byte_is_found_wherever_it_is() {
        let whole = packed();
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            let is_whole = read(Cursor::new(changed))
                .is_ok_and(|(contents, seal)| seal == Seal::Whole && contents.broken.is_empty());
            assert!(!is_whole, "byte {at}");
        }
    }
}
