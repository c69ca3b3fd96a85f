//! Reading an archive strictly: ours, to the byte, or none.
//!
//! Takes any file; gives what is in it, or how it differs from what [`Archive`](super::Archive) writes. Programs that unpack
//! archives differ in what they go by: the directory, the headers on the way, a second name in an extra field, the first or
//! the last end record. So an archive in which these could say different things is refused before a byte of it is unpacked.
//! No entry is unpacked further than its record says, none that the list of files does not name, and none is held in memory
//! but the list and its signature.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use flate2::{Crc, Decompress, FlushDecompress, Status};
use sha2::{Digest as _, Sha256};

use super::fold_path;
use super::layout::{END, END_64, End, Record, SEAL};
use crate::diagnostic::Message;
use crate::pack::manifest::{self, Digest, Manifest, hex, is_name};

/// The most by which deflated bytes grow (zlib's technical details: 1032 to one).
const MOST_GROWTH: u64 = 1032;

/// More than a signature with its comments takes.
const LONGEST_SIGNATURE: u64 = 1 << 14;

/// What a line of a list takes besides the name: the digest, two spaces, the line's end.
const LINE: u64 = 67;

/// What an archive holds.
#[derive(Debug)]
pub struct Contents {
    /// The files that its list names and that can be unpacked, by path.
    pub files: BTreeMap<String, Digest>,
    /// The text of its manifest.
    pub manifest: Option<String>,
    /// The signature of its manifest.
    pub signature: Option<String>,
    /// Files that cannot be unpacked as their records say.
    pub broken: Vec<String>,
    /// Files that its list does not name.
    pub unlisted: Vec<String>,
    /// Whether the seal is that of these bytes.
    pub sealed: bool,
}

/// Why an archive is not read.
#[derive(Debug)]
pub enum Unreadable {
    /// The file gave no bytes.
    Io(io::Error),
    /// It is no archive at all.
    NoArchive,
    /// It is not laid out as ours are: how.
    Foreign(Message),
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        Unreadable::Io(error)
    }
}

fn foreign<T>(how: Message) -> Result<T, Unreadable> {
    Err(Unreadable::Foreign(how))
}

/// Reads an archive: the digest of each file that its list names, as unpacked.
pub fn read(mut file: impl Read + Seek) -> Result<Contents, Unreadable> {
    let records = laid_out(&mut file)?;
    let (list, signature) = own(&records)?;
    let mut contents = Contents {
        files: BTreeMap::new(),
        manifest: text(&mut file, list)?,
        signature: None,
        broken: Vec::new(),
        unlisted: Vec::new(),
        sealed: is_sealed(&mut file)?,
    };
    if let Some(signature) = signature {
        contents.signature = Some(text(&mut file, signature)?.unwrap_or_default());
    }
    let Some(manifest) = contents.manifest.as_deref().and_then(Manifest::parse) else {
        return Ok(contents);
    };
    let own = [Some(list), signature];
    for record in &records {
        if own.contains(&Some(record)) {
            continue;
        }
        let name = record.name.clone();
        if !manifest.files.contains_key(&name) {
            contents.unlisted.push(name);
            continue;
        }
        let mut hasher = Sha256::new();
        match unpack(&mut file, record, |bytes| hasher.update(bytes))? {
            true => drop(contents.files.insert(name, hasher.finalize().into())),
            false => contents.broken.push(name),
        }
    }
    Ok(contents)
}

/// The records of an archive, once everything around the packed bytes is known to be as we write it.
fn laid_out(file: &mut (impl Read + Seek)) -> Result<Vec<Record>, Unreadable> {
    let (end, records) = directory(file)?;
    let mut at = 0;
    let mut taken = HashSet::new();
    for (number, record) in records.iter().enumerate() {
        let name = &record.name;
        if record.at != at {
            return foreign(message!("archive-gap-before", name));
        }
        if !is_name(name) {
            return foreign(message!("archive-name-not-ours", name));
        }
        if !taken.insert(fold_path(name)) {
            return foreign(message!("archive-name-twice", name));
        }
        let is_media_type = number == 0 && name == "mimetype";
        let growth = record.packed.saturating_mul(MOST_GROWTH);
        let fits = match record.stored {
            true => is_media_type && record.size == record.packed,
            false => !is_media_type && record.size <= growth,
        };
        if !fits {
            return foreign(message!("archive-packed-otherwise", name));
        }
        let end_of_bytes = record.bytes().map(|(_, end)| end);
        let Some(next) = end_of_bytes.filter(|next| *next <= end.start) else {
            return foreign(message!("archive-reaches-beyond", name));
        };
        if !begins_with(file, record.at, &record.header())? {
            return foreign(message!("archive-other-header", name));
        }
        at = next;
    }
    match at == end.start {
        true => Ok(records),
        false => foreign(message!("archive-gap-after-files")),
    }
}

/// The end of an archive, and the records of its directory, which lies between the last file and the end.
fn directory(file: &mut (impl Read + Seek)) -> Result<(End, Vec<Record>), Unreadable> {
    let length = file.seek(SeekFrom::End(0))?;
    if !begins_with(file, 0, b"PK\x03\x04")? {
        return match length > 0 && find_archive(file)? {
            true => foreign(message!("archive-gap-before-files")),
            false => Err(Unreadable::NoArchive),
        };
    }
    let unsealed = length.saturating_sub(SEAL as u64);
    let tail = unsealed.saturating_sub((END + END_64) as u64);
    file.seek(SeekFrom::Start(tail))?;
    let mut bytes = Vec::new();
    file.by_ref()
        .take(unsealed - tail)
        .read_to_end(&mut bytes)?;
    let Some(end) = End::read(&bytes) else {
        return foreign(message!("archive-without-seal"));
    };
    if !bytes.ends_with(&end.bytes()) {
        return foreign(message!("archive-other-end"));
    }
    let ends = end.start.checked_add(end.size);
    if ends.and_then(|it| it.checked_add(end.bytes().len() as u64)) != Some(unsealed) {
        return foreign(message!("archive-directory-elsewhere"));
    }
    file.seek(SeekFrom::Start(end.start))?;
    let mut bytes = Vec::new();
    file.by_ref().take(end.size).read_to_end(&mut bytes)?;
    let mut rest = bytes.as_slice();
    let mut records = Vec::new();
    while !rest.is_empty() {
        let (record, length) = Record::read(rest).map_err(Unreadable::Foreign)?;
        records.push(record);
        rest = &rest[length..];
    }
    match records.len() as u64 == end.files {
        true => Ok((end, records)),
        false => foreign(message!(
            "archive-other-count",
            counted = end.files,
            named = records.len()
        )),
    }
}

/// Whether some archive begins in the first bytes: one that a program was put before, for example.
fn find_archive(file: &mut (impl Read + Seek)) -> io::Result<bool> {
    let mut first = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.by_ref().take(1 << 16).read_to_end(&mut first)?;
    Ok(memchr::memmem::find(&first, b"PK\x03\x04").is_some())
}

/// The list of files and its signature: the last entries. A book, which begins with its media type, keeps them elsewhere; in
/// another archive a list where books have theirs is a stray file.
fn own(records: &[Record]) -> Result<(&Record, Option<&Record>), Unreadable> {
    let is_book = records
        .first()
        .is_some_and(|first| first.name == "mimetype");
    let (list, signature) = match is_book {
        true => (manifest::IN_BOOK, manifest::SIGNATURE_IN_BOOK),
        false => (manifest::NAME, manifest::SIGNATURE),
    };
    let (list, signature, files) = match records {
        [files @ .., last, own] if own.name == signature && last.name == list => {
            (last, Some(own), files)
        }
        [files @ .., last] if last.name == list => (last, None, files),
        _ => {
            return foreign(message!("archive-without-list", list));
        }
    };
    // What was taken out of the archive is in its list all the same; but nobody takes out more than there is left.
    let lines = files.iter().map(|file| LINE + file.name.len() as u64);
    if list.size > 2 * lines.sum::<u64>() + (1 << 16) {
        return foreign(message!("archive-list-too-long"));
    }
    if signature.is_some_and(|signature| signature.size > LONGEST_SIGNATURE) {
        return foreign(message!("archive-signature-too-long"));
    }
    Ok((list, signature))
}

/// The text of an entry; `None` where it cannot be unpacked, or is no text.
fn text(file: &mut (impl Read + Seek), record: &Record) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    let whole = unpack(file, record, |some| bytes.extend_from_slice(some))?;
    Ok(String::from_utf8(bytes).ok().filter(|_| whole))
}

/// Unpacks an entry into `take`, portion by portion; whether it was what its record says, with nothing left over.
fn unpack(
    file: &mut (impl Read + Seek),
    record: &Record,
    mut take: impl FnMut(&[u8]),
) -> io::Result<bool> {
    let start = record.bytes().map_or(0, |(start, _)| start);
    file.seek(SeekFrom::Start(start))?;
    let mut packed = BufReader::with_capacity(1 << 16, file.by_ref().take(record.packed));
    let mut crc = Crc::new();
    let mut got = |bytes: &[u8]| {
        crc.update(bytes);
        take(bytes);
    };
    let whole = match record.stored {
        true => copy(&mut packed, &mut got)? == record.size,
        false => inflate(&mut packed, record, &mut got)?,
    };
    Ok(whole && crc.sum() == record.crc)
}

fn copy(from: &mut impl BufRead, got: &mut impl FnMut(&[u8])) -> io::Result<u64> {
    let mut length = 0;
    loop {
        let bytes = from.fill_buf()?;
        if bytes.is_empty() {
            return Ok(length);
        }
        got(bytes);
        let some = bytes.len();
        from.consume(some);
        length += some as u64;
    }
}

/// Whether a stream of RFC 1951 ends with its last byte, and holds as many as the record says.
fn inflate(
    from: &mut impl BufRead,
    record: &Record,
    got: &mut impl FnMut(&[u8]),
) -> io::Result<bool> {
    let mut stream = Decompress::new(false);
    let mut out = vec![0; 1 << 16];
    loop {
        let (read, made) = (stream.total_in(), stream.total_out());
        let bytes = from.fill_buf()?;
        let Ok(status) = stream.decompress(bytes, &mut out, FlushDecompress::None) else {
            return Ok(false);
        };
        let (read, made) = (stream.total_in() - read, stream.total_out() - made);
        if stream.total_out() > record.size {
            return Ok(false);
        }
        got(&out[..usize::try_from(made).unwrap_or_default()]);
        from.consume(usize::try_from(read).unwrap_or_default());
        if status == Status::StreamEnd {
            return Ok(stream.total_in() == record.packed && stream.total_out() == record.size);
        }
        // It stands still: there is no more, and the stream has not ended.
        if read == 0 && made == 0 {
            return Ok(false);
        }
    }
}

fn begins_with(file: &mut (impl Read + Seek), at: u64, bytes: &[u8]) -> io::Result<bool> {
    file.seek(SeekFrom::Start(at))?;
    let mut there = Vec::with_capacity(bytes.len());
    file.by_ref()
        .take(bytes.len() as u64)
        .read_to_end(&mut there)?;
    Ok(there == bytes)
}

/// Whether the seal is the digest of everything before it.
fn is_sealed(file: &mut (impl Read + Seek)) -> io::Result<bool> {
    let end = file.seek(SeekFrom::End(0))?.saturating_sub(SEAL as u64);
    file.seek(SeekFrom::Start(0))?;
    let mut hasher = Sha256::new();
    let mut all = BufReader::with_capacity(1 << 16, &mut *file);
    copy(&mut (&mut all).take(end), &mut |bytes: &[u8]| {
        hasher.update(bytes)
    })?;
    let mut seal = Vec::new();
    all.take(SEAL as u64).read_to_end(&mut seal)?;
    Ok(seal == hex(&hasher.finalize().into()).as_bytes())
}
