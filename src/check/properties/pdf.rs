//! PDF: the document information dictionary (ISO 32000-1 §14.3.3) and XMP (§14.3.2), plain or in packed streams.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::ZlibDecoder;
use memchr::memmem;

use super::{About, MOST_UNPACKED, PropertyNotes, add, attribute, element};

const KEYS: &[(&[u8], About)] = &[
    (b"/Author", About::Author),
    (b"/Creator", About::Software),
    (b"/Producer", About::Software),
];
/// Streams that may hold them.
const STREAMS: &[&[u8]] = &[b"/ObjStm", b"/Metadata"];
/// How many streams are unpacked.
const MOST_STREAMS: usize = 200;
/// How far behind its name the content of a stream may begin.
const DICTIONARY: usize = 1024;

/// Reads the notes of a file.
pub(super) fn read(bytes: &[u8], notes: &mut PropertyNotes) {
    // What is encrypted reads as noise.
    if memmem::find(bytes, b"/Encrypt").is_some() {
        return;
    }
    part(bytes, bytes, notes);
    let starts = STREAMS
        .iter()
        .flat_map(|name| memmem::find_iter(bytes, name));
    for at in starts.take(MOST_STREAMS) {
        if let Some(unpacked) = unpack(bytes, at) {
            part(&unpacked, bytes, notes);
        }
    }
}

fn unpack(bytes: &[u8], at: usize) -> Option<Vec<u8>> {
    let near = &bytes[at..bytes.len().min(at + DICTIONARY)];
    let start = at + memmem::find(near, b"stream")? + b"stream".len();
    let start = start
        + bytes[start..]
            .iter()
            .take_while(|it| matches!(it, b'\r' | b'\n'))
            .count();
    let mut out = Vec::new();
    // A stream that ends too early has said what it said.
    let _ = ZlibDecoder::new(&bytes[start..])
        .take(MOST_UNPACKED)
        .read_to_end(&mut out);
    (!out.is_empty()).then_some(out)
}

/// A part in which letters of names that are written by their numbers (§7.3.5) are letters: `/Au#74hor`.
fn named_in_full(part: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memchr(b'#', part).is_none() {
        return Cow::Borrowed(part);
    }
    let mut full = Vec::with_capacity(part.len());
    let (mut at, mut is_name) = (0, false);
    while let Some(byte) = part.get(at) {
        at += 1;
        let digits = part.get(at..at + 2).filter(|_| is_name && *byte == b'#');
        let number = digits.and_then(|it| u8::from_str_radix(str::from_utf8(it).ok()?, 16).ok());
        match number {
            Some(number) => {
                full.push(number);
                at += 2;
            }
            None => {
                is_name =
                    *byte == b'/' || (is_name && (byte.is_ascii_alphanumeric() || *byte == b'#'));
                full.push(*byte);
            }
        }
    }
    Cow::Owned(full)
}

fn part(part: &[u8], whole: &[u8], notes: &mut PropertyNotes) {
    let part = &*named_in_full(part);
    for (key, about) in KEYS {
        for at in memmem::find_iter(part, key).take(MOST_STREAMS) {
            if let Some(said) = value(&part[at + key.len()..], whole) {
                add(notes, *about, &said);
            }
        }
    }
    // Outlines have titles as well; but nobody calls a chapter after a file.
    for at in memmem::find_iter(part, b"/Title").take(MOST_STREAMS) {
        let said = value(&part[at + b"/Title".len()..], whole);
        if let Some(said) = said.filter(|said| is_name_of_file(said)) {
            add(notes, About::Title, &said);
        }
    }
    let Some(at) = memmem::find(part, b"<x:xmpmeta").or_else(|| memmem::find(part, b"<rdf:RDF"))
    else {
        return;
    };
    let end = at.saturating_add(1 << 20).min(part.len());
    let xmp = String::from_utf8_lossy(&part[at..end]);
    for (name, about) in [
        ("dc:creator", About::Author),
        ("xmp:CreatorTool", About::Software),
        ("pdf:Producer", About::Software),
    ] {
        if let Some(said) = element(&xmp, name).or_else(|| attribute(&xmp, name)) {
            add(notes, about, &said);
        }
    }
}

/// Whether a title is the name of a file that a program was printing.
fn is_name_of_file(title: &str) -> bool {
    let programs = [
        "Microsoft Word - ",
        "Microsoft PowerPoint - ",
        "Microsoft Excel - ",
    ];
    let endings = [
        ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ppt", ".pptx", ".odp", ".indd",
    ];
    let small = title.trim().to_lowercase();
    programs.iter().any(|program| title.starts_with(program))
        || endings.iter().any(|ending| small.ends_with(ending))
}

/// A text: in brackets, in hexadecimal digits, or an object of its own.
fn value(bytes: &[u8], whole: &[u8]) -> Option<String> {
    let bytes = bytes.trim_ascii_start();
    match bytes.first()? {
        b'(' => literal(&bytes[1..]).map(|text| decode(&text)),
        b'<' if bytes.get(1) != Some(&b'<') => {
            let end = bytes.iter().position(|byte| *byte == b'>')?;
            let digits: Vec<u8> = bytes[1..end]
                .iter()
                .copied()
                .filter(u8::is_ascii_hexdigit)
                .collect();
            let byte = |pair: &[u8]| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok();
            Some(decode(
                &digits.chunks(2).filter_map(byte).collect::<Vec<u8>>(),
            ))
        }
        b'0'..=b'9' => {
            let text = String::from_utf8_lossy(&bytes[..bytes.len().min(24)]).into_owned();
            let mut words = text.split_ascii_whitespace();
            let (number, generation, mark) = (words.next()?, words.next()?, words.next()?);
            if !mark.starts_with('R') {
                return None;
            }
            let object = format!("{number} {generation} obj");
            let at = memmem::find(whole, object.as_bytes())?;
            let there = whole[at + object.len()..].trim_ascii_start();
            // One step, lest two objects lead to each other.
            (matches!(there.first()?, b'(' | b'<'))
                .then(|| value(there, &[]))
                .flatten()
        }
        _ => None,
    }
}

/// A literal string (§7.3.4.2), behind its first bracket.
fn literal(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut depth = 1;
    let mut at = 0;
    loop {
        let byte = *bytes.get(at)?;
        at += 1;
        match byte {
            b'(' => depth += 1,
            b')' => {
                depth -= 1;
                if depth == 0 {
                    return Some(out);
                }
            }
            b'\\' => {
                let next = *bytes.get(at)?;
                at += 1;
                match next {
                    b'0'..=b'7' => {
                        let digits = bytes[at - 1..]
                            .iter()
                            .take(3)
                            .take_while(|it| (b'0'..=b'7').contains(it));
                        let (number, count) = digits.fold((0_u32, 0), |(number, count), it| {
                            (number * 8 + u32::from(it - b'0'), count + 1)
                        });
                        at += count - 1;
                        out.push((number & 0xFF) as u8);
                    }
                    b'n' | b'r' | b't' | b'b' | b'f' => out.push(b' '),
                    b'\n' | b'\r' => {}
                    other => out.push(other),
                }
                continue;
            }
            _ => {}
        }
        out.push(byte);
    }
}

/// A text string (§7.9.2.2): UTF-16 or UTF-8 where it says so, else Latin letters, of which PDFDocEncoding agrees on most.
fn decode(bytes: &[u8]) -> String {
    if let Some(wide) = bytes.strip_prefix(b"\xFE\xFF") {
        let units = wide
            .chunks_exact(2)
            .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        return char::decode_utf16(units)
            .map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
    }
    match str::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}
