//! The one layout of our archives, to the byte (APPNOTE.TXT 6.3.10).
//!
//! Every entry is a header and its bytes, one after the other from the first byte on; then the directory, a record for each
//! entry in the same order; then the end record, whose comment is the seal. Headers, records and ends are made here, for
//! who writes and for who verifies alike: to verify is to make them again of what they say and to compare. So a field that
//! we do not write, a gap, another order or another count cannot pass, whatever some program would make of it.
//!
//! Names are UTF-8 (general purpose bit 11 where they are not plain ASCII), times are 1 January 1980, rights `rw-r--r--`.
//! Records of ZIP64 stand where sizes, places or counts ask for them, and nowhere else.

use crate::diagnostic::Message;

/// How long the seal is: a digest in hexadecimal digits.
pub const SEAL: usize = 64;

/// How long the end record is without its comment.
pub const END: usize = 22;

/// How long the two records of ZIP64 before it are together.
pub const END_64: usize = 56 + 20;

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const LAST: &[u8] = b"PK\x05\x06";
const LAST_64: &[u8] = b"PK\x06\x06";
const LOCATOR_64: &[u8] = b"PK\x06\x07";

/// What stands in a field whose value stands in a field of ZIP64.
const ELSEWHERE: u32 = u32::MAX;

/// How long a record of the directory is without its name.
const FIXED: usize = 46;

/// What an archive says of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its path.
    pub name: String,
    /// Whether its bytes stand there as they are; else they are deflated.
    pub stored: bool,
    /// The CRC-32 of its bytes, unpacked.
    pub crc: u32,
    /// How many bytes it takes in the archive.
    pub packed: u64,
    /// How many it has, unpacked.
    pub size: u64,
    /// Where its header begins.
    pub at: u64,
}

/// What the end of an archive says of its directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// How many records it has.
    pub files: u64,
    /// How many bytes it has.
    pub size: u64,
    /// Where it begins.
    pub start: u64,
}

impl Record {
    /// The header before the bytes of the entry.
    pub fn header(&self) -> Vec<u8> {
        let extra = match self.is_large() {
            true => extra(&[self.size, self.packed]),
            false => Vec::new(),
        };
        let mut out = Vec::with_capacity(30 + self.name.len() + extra.len());
        out.extend_from_slice(LOCAL);
        self.shared(self.is_large(), &mut out);
        lengths(&[self.name.len(), extra.len()], &mut out);
        out.extend_from_slice(self.name.as_bytes());
        out.extend_from_slice(&extra);
        out
    }

    /// The record of the entry in the directory.
    pub fn record(&self) -> Vec<u8> {
        let mut wide = Vec::new();
        if self.is_large() {
            wide.extend([self.size, self.packed]);
        }
        if self.at >= u64::from(ELSEWHERE) {
            wide.push(self.at);
        }
        let extra = match wide.is_empty() {
            true => Vec::new(),
            false => extra(&wide),
        };
        let mut out = Vec::with_capacity(FIXED + self.name.len() + extra.len());
        out.extend_from_slice(CENTRAL);
        out.extend([self.version(!extra.is_empty()), 3]); // made on Unix, by whose rights it is
        self.shared(!extra.is_empty(), &mut out);
        lengths(&[self.name.len(), extra.len(), 0, 0, 0], &mut out); // no comment, one disk, no inner attributes
        out.extend((0o100_644_u32 << 16).to_le_bytes());
        out.extend(narrow(self.at).to_le_bytes());
        out.extend_from_slice(self.name.as_bytes());
        out.extend_from_slice(&extra);
        out
    }

    /// What header and record have in common: version, flags, method, time, checksum, sizes.
    fn shared(&self, wide: bool, out: &mut Vec<u8>) {
        let flags: u16 = if self.name.is_ascii() { 0 } else { 1 << 11 };
        let method: u16 = if self.stored { 0 } else { 8 };
        let (packed, size) = match self.is_large() {
            true => (ELSEWHERE, ELSEWHERE),
            false => (narrow(self.packed), narrow(self.size)),
        };
        out.extend([self.version(wide), 0]);
        out.extend(flags.to_le_bytes());
        out.extend(method.to_le_bytes());
        out.extend([0, 0, 0x21, 0]); // 1 January 1980, the first day there is
        for value in [self.crc, packed, size] {
            out.extend(value.to_le_bytes());
        }
    }

    /// The version of the format that one needs to unpack it.
    fn version(&self, wide: bool) -> u8 {
        match (wide, self.stored) {
            (true, _) => 45,
            (false, false) => 20,
            (false, true) => 10,
        }
    }

    fn is_large(&self) -> bool {
        self.size.max(self.packed) >= u64::from(ELSEWHERE)
    }

    /// Where its bytes begin, and where they end.
    pub fn bytes(&self) -> Option<(u64, u64)> {
        let wide = if self.is_large() { 20 } else { 0 };
        let start = self.at.checked_add(30 + self.name.len() as u64 + wide)?;
        Some((start, start.checked_add(self.packed)?))
    }

    /// The record that `directory` begins with, and its length; what is wrong with it, where it is not one of ours.
    pub fn read(directory: &[u8]) -> Result<(Self, usize), Message> {
        let cut = || message!("archive-record-cut");
        let fixed = directory.get(..FIXED).ok_or_else(cut)?;
        if !fixed.starts_with(CENTRAL) {
            return Err(message!("archive-no-record"));
        }
        let long = |at: usize| usize::from(u16::from_le_bytes([fixed[at], fixed[at + 1]]));
        let end = FIXED + long(28) + long(30) + long(32);
        let whole = directory.get(..end).ok_or_else(cut)?;
        let name = &whole[FIXED..FIXED + long(28)];
        let name = std::str::from_utf8(name).map_err(|_| message!("archive-name-not-text"))?;
        let mut wide = whole[FIXED + name.len()..].get(4..).unwrap_or_default();
        let mut value = |at: usize| match four(fixed, at) {
            ELSEWHERE => eight(&mut wide).unwrap_or(u64::from(ELSEWHERE)),
            value => value.into(),
        };
        let record = Record {
            name: name.to_owned(),
            stored: long(10) == 0,
            crc: four(fixed, 16),
            // In the order in which the field of ZIP64 holds them.
            size: value(24),
            packed: value(20),
            at: value(42),
        };
        let ours = record.record();
        match ours == whole {
            true => Ok((record, end)),
            false => Err(message!(
                "archive-other-record",
                name = record.name,
                field = difference(&ours, whole)
            )),
        }
    }
}

impl End {
    /// The end of the archive, without the seal.
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(END + END_64);
        let files = u16::try_from(self.files).unwrap_or(u16::MAX);
        if self.is_wide() {
            out.extend_from_slice(LAST_64);
            out.extend(44_u64.to_le_bytes());
            out.extend([45, 3, 45, 0]);
            out.extend([0; 8]); // this disk, and that of the directory
            for value in [self.files, self.files, self.size, self.start] {
                out.extend(value.to_le_bytes());
            }
            out.extend_from_slice(LOCATOR_64);
            out.extend([0; 4]);
            out.extend((self.start.saturating_add(self.size)).to_le_bytes());
            out.extend(1_u32.to_le_bytes());
        }
        out.extend_from_slice(LAST);
        out.extend([0; 4]);
        out.extend(files.to_le_bytes());
        out.extend(files.to_le_bytes());
        out.extend(narrow(self.size).to_le_bytes());
        out.extend(narrow(self.start).to_le_bytes());
        lengths(&[SEAL], &mut out);
        out
    }

    fn is_wide(&self) -> bool {
        self.files >= u64::from(u16::MAX) || self.size.max(self.start) >= u64::from(ELSEWHERE)
    }

    /// What the last bytes before the seal say; `None` where they are no end of ours. The caller compares them with what
    /// [`End::bytes`] gives.
    pub fn read(tail: &[u8]) -> Option<Self> {
        let end = &tail[tail.len().checked_sub(END)?..];
        if !end.starts_with(LAST) {
            return None;
        }
        let narrow = End {
            files: u16::from_le_bytes([end[10], end[11]]).into(),
            size: four(end, 12).into(),
            start: four(end, 16).into(),
        };
        if !narrow.is_wide() {
            return Some(narrow);
        }
        let wide = &tail[tail.len().checked_sub(END + END_64)?..];
        let mut values = wide.starts_with(LAST_64).then(|| &wide[32..56])?;
        Some(End {
            files: eight(&mut values)?,
            size: eight(&mut values)?,
            start: eight(&mut values)?,
        })
    }
}

/// The field of the first byte in which two records differ.
fn difference(ours: &[u8], theirs: &[u8]) -> Message {
    let pairs = ours.iter().zip(theirs);
    let at = pairs.take_while(|(ours, theirs)| ours == theirs).count();
    match at {
        0..4 => message!("archive-field-beginning"),
        4..8 => message!("archive-field-version"),
        8..10 => message!("archive-field-flags"),
        10..12 => message!("archive-field-method"),
        12..16 => message!("archive-field-time"),
        16..20 => message!("archive-field-checksum"),
        20..28 => message!("archive-field-size"),
        28..30 => message!("archive-field-name-length"),
        32..34 => message!("archive-field-comment"),
        34..42 => message!("archive-field-rights"),
        42..FIXED => message!("archive-field-place"),
        _ => message!("archive-field-extra"),
    }
}

/// The field of ZIP64 (APPNOTE.TXT 4.5.3).
fn extra(values: &[u64]) -> Vec<u8> {
    let mut out = Vec::with_capacity(4 + values.len() * 8);
    lengths(&[1, values.len() * 8], &mut out);
    for value in values {
        out.extend(value.to_le_bytes());
    }
    out
}

fn lengths(values: &[usize], out: &mut Vec<u8>) {
    for value in values {
        out.extend(u16::try_from(*value).unwrap_or(u16::MAX).to_le_bytes());
    }
}

fn narrow(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(ELSEWHERE)
}

fn four(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

fn eight(bytes: &mut &[u8]) -> Option<u64> {
    let (value, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(u64::from_le_bytes(*value))
}
