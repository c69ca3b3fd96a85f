//! What a forger may lay out on purpose, under a seal of his own.

use super::*;

/// What an entry is, its header, its bytes as they are packed, and its record in the directory, if it has one.
type RawEntry = (Record, Vec<u8>, Vec<u8>, Option<Vec<u8>>);

/// An archive of entries that a forger lays out: for each its name, its bytes, and what is changed in its header and in its
/// record; an entry may be left out of the directory.
struct Forger {
    entries: Vec<RawEntry>,
    fewer: u64,
}

impl Forger {
    fn new() -> Self {
        Forger {
            entries: Vec::new(),
            fewer: 0,
        }
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> &mut RawEntry {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::new(LEVEL));
        packed.write_all(bytes).unwrap();
        let packed = packed.finish().unwrap();
        let mut crc = Crc::new();
        crc.update(bytes);
        let at = self
            .entries
            .iter()
            .map(|(_, header, packed, _)| header.len() + packed.len())
            .sum::<usize>();
        let record = Record {
            name: name.to_owned(),
            stored: false,
            crc: crc.sum(),
            packed: packed.len() as u64,
            size: bytes.len() as u64,
            at: at as u64,
        };
        let (header, entry) = (record.header(), record.record());
        self.entries.push((record, header, packed, Some(entry)));
        self.entries.last_mut().unwrap()
    }

    /// The honest files, and their list.
    fn honest(&mut self) -> &mut Self {
        let mut list = Manifest::default();
        for (name, bytes) in files() {
            self.put(&name, &bytes);
            list.files.insert(name, digest(&bytes));
        }
        self.put(manifest::NAME, list.text().as_bytes());
        self
    }

    fn archive(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for (_, header, packed, _) in &self.entries {
            out.extend([header.as_slice(), packed].concat());
        }
        let start = out.len() as u64;
        let listed: Vec<_> = self.entries.iter().filter_map(|it| it.3.as_ref()).collect();
        out.extend(listed.iter().flat_map(|it| it.iter()));
        let end = End {
            files: listed.len() as u64 - self.fewer,
            size: out.len() as u64 - start,
            start,
        };
        out.extend(end.bytes());
        out.extend([b'0'; SEAL]);
        resealed(out)
    }
}

/// What is told of an archive; `None` where it is accepted.
fn told(bytes: &[u8]) -> String {
    match read(Cursor::new(bytes)) {
        Err(Unreadable::Foreign(how)) => how.to_string(),
        Err(why) => format!("{why:?}"),
        Ok(contents) if !contents.unlisted.is_empty() => {
            format!("unlisted {:?}", contents.unlisted)
        }
        Ok(contents) if !contents.broken.is_empty() => format!("broken {:?}", contents.broken),
        Ok(contents) if !contents.sealed => "not sealed".to_owned(),
        Ok(_) => String::new(),
    }
}

#[test]
fn whatever_a_forger_hides_under_a_seal_of_his_own_is_found() {
    let evil: &[u8] = b"evil";
    let bytes_at = |record: &mut Vec<u8>, at: usize, new: &[u8]| {
        record[at..at + new.len()].copy_from_slice(new)
    };
    let honest = Forger::new().honest().archive();
    assert_eq!(told(&honest), "");
    let edited = |edit: &dyn Fn(&mut Forger)| {
        let mut forger = Forger::new();
        edit(&mut forger);
        forger.archive()
    };
    let of_last = |at: usize, new: &[u8]| {
        edited(&|forger| {
            let record = forger.honest().entries[2].3.as_mut().unwrap();
            bytes_at(record, at, new);
        })
    };
    let mut unicode_path = vec![0x75, 0x70, 9, 0, 1, 0, 0, 0, 0];
    unicode_path.extend(b"evil");
    let forgeries: Vec<(&str, Vec<u8>)> = vec![
        (
            "unlisted",
            edited(&|forger| {
                forger.put("evil.html", evil);
                forger.honest();
            }),
        ),
        (
            "begin",
            edited(&|forger| {
                forger.put("evil.html", evil).3 = None;
                forger.honest();
            }),
        ),
        (
            "between",
            edited(&|forger| forger.honest().put("evil.html", evil).3 = None),
        ),
        (
            "two files",
            edited(&|forger| {
                forger.put("index.html", evil);
                forger.honest();
            }),
        ),
        (
            "two files",
            edited(&|forger| {
                forger.put("Index.html", evil);
                forger.honest();
            }),
        ),
        ("counts", edited(&|forger| forger.honest().fewer = 1)),
        (
            "extra field",
            edited(&|forger| {
                let record = forger.honest().entries[2].3.as_mut().unwrap();
                record[30] = 13;
                record.extend(&unicode_path);
            }),
        ),
        (
            "comment",
            edited(&|forger| {
                let record = forger.honest().entries[2].3.as_mut().unwrap();
                record[32] = 4;
                record.extend(evil);
            }),
        ),
        (
            "header",
            edited(&|forger| {
                let header = &mut forger.honest().entries[2].1;
                bytes_at(header, 30, b"evil_");
            }),
        ),
        (
            "header",
            edited(&|forger| {
                let header = &mut forger.honest().entries[2].1;
                header[28] = 13;
                header.extend(&unicode_path);
                // Who goes by the directory alone would not see it, were it not for the places of what follows.
            }),
        ),
        ("flags", of_last(8, &[1])),
        ("flags", of_last(8, &[8])),
        (
            "flags",
            edited(&|forger| {
                // Without its flag, the name is one in the letters of DOS.
                let record = forger.honest().entries[0].3.as_mut().unwrap();
                bytes_at(record, 8, &[0, 0]);
            }),
        ),
        ("version", of_last(5, &[0])),
        ("method", of_last(10, &[9])),
        ("time", of_last(12, &[1])),
        ("kind or rights", of_last(40, &0o120_777_u16.to_le_bytes())),
        ("begin", of_last(42, &[0, 0, 0, 0])),
        (
            "before its first file",
            resealed([b"#!/bin/sh\n", honest.as_slice()].concat()),
        ),
        ("end", resealed([honest.as_slice(), &honest].concat())),
        ("not sealed", [&honest[..honest.len() - 1], b"x"].concat()),
        ("seal", honest[..honest.len() - SEAL].to_vec()),
        ("seal", [honest.as_slice(), b"PK\x05\x06"].concat()),
        (
            "list of its files",
            edited(&|forger| {
                forger.honest();
                forger.put("z", evil);
            }),
        ),
    ];
    for (number, (words, bytes)) in forgeries.iter().enumerate() {
        let told = told(bytes);
        assert!(told.contains(words), "{number}: {words}: {told}");
    }
    for name in [
        "../evil",
        "/evil",
        "a\\evil",
        "c:evil",
        "nul",
        "e\u{301}",
        "evil/",
        "a//b",
        "a\nb",
        "\u{202E}x",
    ] {
        let told = told(&edited(&|forger| {
            forger.put(name, evil);
            forger.honest();
        }));
        assert!(told.contains("no name that Diwan gives"), "{name}: {told}");
    }
}

#[test]
fn what_is_packed_is_what_its_record_says_with_nothing_behind_it() {
    let of = |edit: &dyn Fn(&mut Record, &mut Vec<u8>)| {
        let mut forger = Forger::new();
        let text = "a".repeat(9000);
        let (record, header, packed, listed) = forger.put("index.html", text.as_bytes());
        edit(record, packed);
        record.packed = packed.len() as u64;
        *header = record.header();
        *listed = Some(record.record());
        let list = Manifest {
            files: [("index.html".to_owned(), digest(text.as_bytes()))].into(),
        };
        forger.put(manifest::NAME, list.text().as_bytes());
        told(&forger.archive())
    };
    assert_eq!(of(&|_, _| {}), "");
    for (words, told) in [
        ("broken", of(&|_, packed| packed.extend(b"evil"))),
        ("broken", of(&|_, packed| packed.truncate(packed.len() - 1))),
        ("broken", of(&|record, _| record.size -= 1)),
        ("broken", of(&|record, _| record.size += 1)),
        ("broken", of(&|record, _| record.crc ^= 1)),
        ("not packed as", of(&|record, _| record.size = 1 << 31)),
        ("not packed as", of(&|record, _| record.stored = true)),
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn a_bomb_is_not_unpacked_further_than_its_record_says() {
    let mut forger = Forger::new();
    let zeros = vec![0; 1 << 22];
    let (record, header, _, listed) = forger.put("index.html", &zeros);
    record.size = 10;
    *header = record.header();
    *listed = Some(record.record());
    let list = Manifest {
        files: [("index.html".to_owned(), digest(&zeros))].into(),
    };
    forger.put(manifest::NAME, list.text().as_bytes());
    let bytes = forger.archive();
    assert!(told(&bytes).contains("broken"));
    // A list that nobody could need is not read either.
    let mut forger = Forger::new();
    forger.put(manifest::NAME, &zeros);
    assert!(told(&forger.archive()).contains("far longer"));
}
