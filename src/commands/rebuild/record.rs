//! What is kept of a build, as bytes: numbers in little-endian, texts and lists behind their lengths.
//!
//! It is read only where it is whole (the cache sees to that) and was written by the same program. What does not fit all the same
//! is no record.

use diwan::press::{Fingerprint, Window};
use jiff::Timestamp;

use super::seen::Seen;

/// What a build was made of and what it left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The program that made it.
    pub program: Seen,
    /// When it comes out the same.
    pub window: Window,
    /// The files of the site, by their paths in it.
    pub inputs: Vec<Entry>,
    /// What was published, by its path below the folder.
    pub outputs: Vec<PublishedEntry>,
    /// What was said of it.
    pub told: Told,
    /// By language: pages, and warnings about them.
    pub counts: Vec<LanguageCount>,
}

/// A language, its pages, and how many warnings there are about them.
pub type LanguageCount = (String, usize, usize);

/// A file, as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its path.
    pub path: String,
    /// What the disk said of it.
    pub seen: Seen,
    /// Whether it could have been written to since without another look.
    pub is_young: bool,
    /// The digest of its bytes; there for all that are young.
    pub digest: Option<[u8; 32]>,
}

/// A file that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedEntry {
    /// The file.
    pub file: Entry,
    /// The fingerprint of the output that it is, where there was nothing to be said of it.
    pub made_of: Option<Fingerprint>,
}

/// What was told, as it looked: in a language, for a terminal of a width.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The findings, with colours.
    pub text: String,
    /// The language and the width, in one word.
    pub manner: String,
}

impl Record {
    /// As it is written.
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(160 * (self.inputs.len() + self.outputs.len()));
        put_seen(&mut out, &self.program);
        for moment in [self.window.from, self.window.until] {
            out.extend(moment.as_nanosecond().to_le_bytes());
        }
        put_number(&mut out, self.inputs.len() as u64);
        self.inputs.iter().for_each(|it| put_entry(&mut out, it));
        put_number(&mut out, self.outputs.len() as u64);
        for output in &self.outputs {
            put_entry(&mut out, &output.file);
            out.push(u8::from(output.made_of.is_some()));
            out.extend(output.made_of.iter().flatten());
        }
        put_text(&mut out, &self.told.text);
        put_text(&mut out, &self.told.manner);
        put_number(&mut out, self.counts.len() as u64);
        for (lang, pages, warnings) in &self.counts {
            put_text(&mut out, lang);
            put_number(&mut out, *pages as u64);
            put_number(&mut out, *warnings as u64);
        }
        out
    }

    /// Read from there.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = Rest(bytes);
        let program = rest.seen()?;
        let [from, until] = [rest.moment()?, rest.moment()?];
        let (inputs, outputs) = (rest.list(Rest::entry)?, rest.list(Rest::output)?);
        let told = Told {
            text: rest.text()?,
            manner: rest.text()?,
        };
        let count = |rest: &mut Rest| Some((rest.text()?, rest.count()?, rest.count()?));
        let counts = rest.list(count)?;
        rest.0.is_empty().then_some(Record {
            program,
            window: Window { from, until },
            inputs,
            outputs,
            told,
            counts,
        })
    }
}

fn put_number(out: &mut Vec<u8>, number: u64) {
    out.extend(number.to_le_bytes());
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    put_number(out, text.len() as u64);
    out.extend(text.as_bytes());
}

fn put_seen(out: &mut Vec<u8>, seen: &Seen) {
    put_number(out, seen.size);
    out.extend(seen.modified.to_le_bytes());
    out.extend(seen.changed.to_le_bytes());
    put_number(out, seen.number);
}

fn put_entry(out: &mut Vec<u8>, entry: &Entry) {
    put_text(out, &entry.path);
    put_seen(out, &entry.seen);
    out.push(u8::from(entry.is_young) | u8::from(entry.digest.is_some()) << 1);
    out.extend(entry.digest.iter().flatten());
}

/// What is still to be read.
struct Rest<'b>(&'b [u8]);

impl Rest<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u64> {
        self.take().map(u64::from_le_bytes)
    }

    fn count(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    fn text(&mut self) -> Option<String> {
        let length = self.count()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        String::from_utf8(text.to_vec()).ok()
    }

    fn moment(&mut self) -> Option<Timestamp> {
        let nanoseconds = self.take().map(i128::from_le_bytes)?;
        Timestamp::from_nanosecond(nanoseconds).ok()
    }

    fn seen(&mut self) -> Option<Seen> {
        Some(Seen {
            size: self.number()?,
            modified: self.take().map(i128::from_le_bytes)?,
            changed: self.take().map(i128::from_le_bytes)?,
            number: self.number()?,
        })
    }

    fn entry(&mut self) -> Option<Entry> {
        let (path, seen) = (self.text()?, self.seen()?);
        let [flags] = self.take()?;
        let digest = match flags & 2 {
            0 => None,
            _ => Some(self.take()?),
        };
        Some(Entry {
            path,
            seen,
            is_young: flags & 1 != 0,
            digest,
        })
    }

    fn output(&mut self) -> Option<PublishedEntry> {
        let file = self.entry()?;
        let made_of = match self.take()? {
            [0] => None,
            _ => Some(self.take()?),
        };
        Some(PublishedEntry { file, made_of })
    }

    /// A list; how long it says it is reserves no memory.
    fn list<T>(&mut self, each: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length = self.number()?;
        (0..length).map(|_| each(self)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> Record {
        let seen = Seen {
            size: 3,
            modified: 4,
            changed: -5,
            number: 6,
        };
        let entry = |path: &str, digest: Option<[u8; 32]>| Entry {
            path: path.into(),
            seen,
            is_young: digest.is_some(),
            digest,
        };
        Record {
            program: seen,
            window: Window {
                from: Timestamp::MIN,
                until: Timestamp::UNIX_EPOCH,
            },
            inputs: vec![entry("content/أ.ar.md", Some([7; 32]))],
            outputs: vec![
                PublishedEntry {
                    file: entry("index.html", None),
                    made_of: Some([9; 16]),
                },
                PublishedEntry {
                    file: entry("a", Some([8; 32])),
                    made_of: None,
                },
            ],
            told: Told {
                text: "warning".into(),
                manner: "ar 80".into(),
            },
            counts: vec![("ar".into(), 1, 2)],
        }
    }

    #[test]
    fn it_is_read_as_it_was_written() {
        assert_eq!(Record::read(&record().bytes()), Some(record()));
    }

    #[test]
    fn what_does_not_fit_is_no_record() {
        let bytes = record().bytes();
        for end in 0..bytes.len() {
            assert_eq!(Record::read(&bytes[..end]), None);
        }
        assert_eq!(Record::read(&[bytes.clone(), vec![0]].concat()), None);
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] = 0xFF;
            // It may be another record, but nothing stops or asks for all memory.
            let _ = Record::read(&damaged);
        }
    }
}
