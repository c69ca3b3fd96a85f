//! What an archive holds is the same to every program that unpacks it, or it is refused.

mod forged;
mod random;

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use super::layout::SEAL;
use super::*;
use crate::pack::manifest::{self, Manifest, digest};

type ZipFiles = BTreeMap<String, Vec<u8>>;

fn files() -> ZipFiles {
    let text = "ماء ".repeat(50);
    [
        ("ar/ماء.html", text.as_bytes()),
        ("index.html", b"good"),
        ("empty", b""),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes.to_vec()))
    .into()
}

/// A copy of these files, with its list.
fn packed(files: &ZipFiles) -> Vec<u8> {
    let mut archive = Archive::begin(Cursor::new(Vec::new()));
    let mut list = Manifest::default();
    for (name, bytes) in files {
        archive.add(name, bytes).unwrap();
        list.files.insert(name.clone(), digest(bytes));
    }
    archive.add(manifest::NAME, list.text().as_bytes()).unwrap();
    archive.finish().unwrap().into_inner()
}

/// These bytes under a seal of their own, as a forger would make it.
fn resealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let end = bytes.len().saturating_sub(SEAL);
    bytes.truncate(end);
    let seal = hex(&digest(&bytes));
    bytes.extend_from_slice(seal.as_bytes());
    bytes
}

/// The files of an archive that is accepted, by their digests.
fn accepted(bytes: &[u8]) -> Option<BTreeMap<String, manifest::Digest>> {
    let contents = read(Cursor::new(bytes)).ok()?;
    let list = Manifest::parse(contents.manifest.as_deref()?)?;
    let good = contents.sealed && contents.broken.is_empty() && contents.unlisted.is_empty();
    (good && list.compare(&contents.files).is_empty()).then_some(contents.files)
}

/// What a program finds that goes by the directory, and one that goes from header to header.
fn unpacked_by_others(bytes: &[u8]) -> [BTreeMap<String, manifest::Digest>; 2] {
    let mut by_directory = BTreeMap::new();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut text = Vec::new();
        file.read_to_end(&mut text).unwrap();
        by_directory.insert(file.name().unwrap().into_owned(), digest(&text));
    }
    let mut by_headers = BTreeMap::new();
    let mut stream = Cursor::new(bytes);
    while let Ok(Some(mut file)) = zip::read::read_zipfile_from_stream(&mut stream) {
        let mut text = Vec::new();
        file.read_to_end(&mut text).unwrap();
        by_headers.insert(file.name().unwrap().into_owned(), digest(&text));
    }
    [by_directory, by_headers].map(|mut files| {
        files.remove(manifest::NAME);
        files
    })
}

#[test]
fn the_same_files_make_the_same_bytes_and_another_program_the_same_records() {
    let files = files();
    let ours = packed(&files);
    assert_eq!(ours, packed(&files));
    let digests = accepted(&ours).unwrap();
    assert_eq!(digests["index.html"], digest(b"good"));
    assert_eq!(digests.len(), 3);
    for others in unpacked_by_others(&ours) {
        assert_eq!(others, digests);
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut list = Manifest::default();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL.into()))
        .last_modified_time(DateTime::default())
        .system(zip::System::Unix)
        .unix_permissions(0o644);
    for (name, bytes) in &files {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
        list.files.insert(name.clone(), digest(bytes));
    }
    zip.start_file(manifest::NAME, options).unwrap();
    zip.write_all(list.text().as_bytes()).unwrap();
    zip.set_raw_comment(vec![b'0'; SEAL].into()).unwrap();
    assert_eq!(resealed(zip.finish().unwrap().into_inner()), ours);
}

#[test]
fn a_name_that_some_disk_would_not_take_or_tell_apart_is_not_added() {
    for names in [
        ["a/../b", "x"],
        ["/a", "x"],
        ["a\\b", "x"],
        ["c:a", "x"],
        ["aux.html", "x"],
        ["e\u{301}", "x"],
        ["a/", "x"],
        ["", "x"],
        ["a.html", "A.html"],
        ["É", "é"],
    ] {
        let mut archive = Archive::begin(Vec::new());
        let added = names.map(|name| archive.add(name, b"").is_ok());
        assert_ne!(added, [true, true], "{names:?}");
    }
}

#[test]
fn sizes_and_places_beyond_four_gigabytes_read_back() {
    let record = |size, packed, at| Record {
        name: "film.mp4".into(),
        stored: false,
        crc: 7,
        packed,
        size,
        at,
    };
    let most = u64::from(u32::MAX);
    for value in [0, 1, most - 1, most, most + 1, 1 << 40] {
        for record in [
            record(value, 5, 6),
            record(5, value, 6),
            record(5, 6, value),
        ] {
            let bytes = [record.record(), b"rest".to_vec()].concat();
            let length = bytes.len() - 4;
            assert_eq!(Record::read(&bytes), Ok((record, length)));
        }
        for (files, size, start) in [(value, 5, 6), (5, value, 6), (5, 6, value), (65_535, 1, 2)] {
            let end = End { files, size, start };
            assert_eq!(End::read(&end.bytes()), Some(end));
        }
    }
}
