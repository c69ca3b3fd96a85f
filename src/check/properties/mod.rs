//! What a document says of itself: who wrote it, who changed it last, for whom, where, and with which program.
//!
//! Takes the bytes of a file that is offered to readers; gives what such notes hold. Pictures that browsers show are published
//! without theirs; documents are somebody's work and are handed on as they are, so that their notes can only be told.
//! Read is what anybody's program would show: nothing is decrypted, and what cannot be read says nothing.

mod office;
mod pdf;
mod rtf;

use std::collections::BTreeMap;

use crate::diagnostic::Message;

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum About {
    /// Who wrote it.
    Author,
    /// Who changed it last.
    Editor,
    /// For whom it was written.
    Company,
    /// Where it was taken.
    Position,
    /// With which program it was made.
    Software,
    /// The name of the file that it was made from, which browsers show as its title.
    Title,
    /// Text that was deleted while changes were recorded.
    Deleted,
    /// Remarks in the margin.
    Remarks,
    /// Sheets that are not shown.
    HiddenSheets,
    /// What the speaker says to the slides.
    SpeakerNotes,
}

/// The notes of a file, each kind with all that is said of it.
pub(super) type PropertyNotes = BTreeMap<About, Vec<String>>;

/// How much of a packed part is unpacked.
const MOST_UNPACKED: u64 = 8 * 1024 * 1024;
/// Longer than this, a note is no name.
const LONGEST: usize = 200;

impl About {
    /// In words, with what is said of it.
    pub(super) fn told(self, said: &[String]) -> Message {
        let said = said.join(", ");
        match self {
            About::Author => message!("property-author", said),
            About::Editor => message!("property-editor", said),
            About::Company => message!("property-company", said),
            About::Position if said.is_empty() => message!("property-filmed"),
            About::Position => message!("property-position", said),
            About::Software => message!("property-software", said),
            About::Title => message!("property-title", said),
            About::Deleted => message!("property-deleted"),
            About::Remarks => message!("property-remarks"),
            About::HiddenSheets => message!("property-hidden-sheets", said),
            About::SpeakerNotes => message!("property-speaker-notes"),
        }
    }
}

/// The notes of a file of any kind that is known.
pub(super) fn read(bytes: &[u8]) -> PropertyNotes {
    let mut notes = PropertyNotes::new();
    let start = &bytes[..bytes.len().min(1024)];
    if memchr::memmem::find(start, b"%PDF-").is_some() {
        pdf::read(bytes, &mut notes);
    } else if bytes.starts_with(b"PK\x03\x04") {
        office::read(bytes, &mut notes);
        office::read_unseen(bytes, &mut notes);
    } else if bytes.starts_with(b"{\\rtf") {
        rtf::read(bytes, &mut notes);
    } else if memchr::memmem::find(start, b"<office:document").is_some() {
        office::read_flat(bytes, &mut notes);
    } else if matches!(bytes.get(4..8), Some(b"ftyp" | b"moov")) {
        film(bytes, &mut notes);
    }
    notes
}

fn add(notes: &mut PropertyNotes, about: About, said: &str) {
    let said = said.trim();
    let is_name = said.chars().any(char::is_alphanumeric) && said.chars().count() <= LONGEST;
    let all = notes.entry(about).or_default();
    if is_name && !all.iter().any(|it| it == said) {
        all.push(said.to_owned());
    }
    if all.is_empty() {
        notes.remove(&about);
    }
}

/// Films say where they were taken; most are published without it, but not those of the time before QuickTime files said what
/// they are (QuickTime File Format, `©xyz` and its metadata keys; 3GPP TS 26.244, `loci`).
fn film(bytes: &[u8], notes: &mut PropertyNotes) {
    let place = [
        b"\xA9xyz".as_slice(),
        b"com.apple.quicktime.location.ISO6709",
    ];
    let found = place
        .iter()
        .find_map(|mark| memchr::memmem::find(bytes, mark));
    if let Some(at) = found {
        let near = &bytes[at..bytes.len().min(at + 64)];
        let digits = near.iter().position(|byte| matches!(byte, b'+' | b'-'));
        let text = digits.map_or(&near[..0], |start| &near[start..]);
        let end = text
            .iter()
            .position(|it| !it.is_ascii_digit() && !b"+-./".contains(it));
        let text = String::from_utf8_lossy(&text[..end.unwrap_or(text.len())]);
        match text.is_empty() {
            true => drop(notes.entry(About::Position).or_default()),
            false => add(notes, About::Position, &text),
        }
    }
}

/// The text of the first element of this name, entities resolved; for XML that programs write, of which little is asked.
fn element(xml: &str, name: &str) -> Option<String> {
    let mut rest = xml;
    loop {
        let at = rest.find(&format!("<{name}"))?;
        let after = &rest[at + 1 + name.len()..];
        let start = after.find('>')?;
        rest = after;
        if !after.starts_with([' ', '>', '\n', '\t']) || after[..start].ends_with('/') {
            continue;
        }
        let end = after.find(&format!("</{name}>"))?;
        let inside = after.get(start + 1..end)?;
        // XMP puts names into lists.
        let plain = strip_tags(inside);
        let text = quick_xml::escape::unescape(plain.trim()).ok()?;
        return Some(text.into_owned());
    }
}

fn strip_tags(xml: &str) -> String {
    let mut out = String::new();
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = rest[at..].find('>').map_or("", |end| &rest[at + end + 1..]);
        if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.push_str(rest);
    out
}

/// The value of an attribute, wherever it stands.
fn attribute(xml: &str, name: &str) -> Option<String> {
    let at = xml.find(&format!("{name}=\""))?;
    let value = &xml[at + name.len() + 2..];
    let value = &value[..value.find('"')?];
    quick_xml::escape::unescape(value)
        .ok()
        .map(|it| it.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(bytes: &[u8]) -> String {
        let notes = read(bytes);
        let each = notes
            .iter()
            .map(|(about, said)| about.told(said).to_string());
        each.collect::<Vec<_>>().join("; ")
    }

    fn packed(text: &str) -> Vec<u8> {
        use std::io::Write;
        let mut packer =
            flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        packer.write_all(text.as_bytes()).unwrap();
        packer.finish().unwrap()
    }

    #[test]
    fn a_pdf_says_who_wrote_it_however_it_is_written() {
        for (inside, expected) in [
            (b"1 0 obj <</Author (Lina \\(press\\)) /Producer(Quill 3)>>".to_vec(), "author Lina (press); software Quill 3"),
            (b"<< /Author <FEFF06440646> >>".to_vec(), "author \u{644}\u{646}"),
            (b"<</Author 7 0 R>> 7 0 obj (Omar\\351) endobj".to_vec(), "author Omar\u{e9}"),
            (b"<</Author () /Title (x)>>".to_vec(), ""),
            (b"<</Au#74hor (Lina) /Color#20Space /C>>".to_vec(), "author Lina"),
            (b"<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>Sami &amp; Co</rdf:li></rdf:Seq></dc:creator><rdf:Description xmp:CreatorTool=\"Quill\"/>".to_vec(), "author Sami & Co; software Quill"),
            ([b"<</Type /ObjStm /Filter /FlateDecode>> stream\r\n", &packed("<</Author(Hidden)>>")[..], b"\nendstream"].concat(), "author Hidden"),
        ] {
            let file = [b"%PDF-1.7\n", &inside[..]].concat();
            assert_eq!(said(&file), expected, "{}", String::from_utf8_lossy(&file));
        }
    }

    #[test]
    fn a_document_of_an_office_says_who_wrote_it() {
        // A local entry, not packed, and its line in the list; of both only what is read.
        let file = |name: &str, text: &str| {
            let (named, long) = (name.len() as u8, text.len() as u8);
            let mut archive = [b"PK\x03\x04", &[0; 22][..], &[named, 0, 0, 0]].concat();
            archive.extend([name.as_bytes(), text.as_bytes()].concat());
            archive.extend(
                [
                    b"PK\x01\x02",
                    &[0; 16][..],
                    &[long, 0, 0, 0, long, 0, 0, 0, named],
                ]
                .concat(),
            );
            archive.extend([&[0; 17][..], name.as_bytes()].concat());
            archive
        };
        let core = "<cp:coreProperties><dc:creator>Lina</dc:creator><cp:lastModifiedBy>Omar</cp:lastModifiedBy></cp:coreProperties>";
        assert_eq!(
            said(&file("docProps/core.xml", core)),
            "author Lina; last changed by Omar"
        );
        let meta = "<office:meta><meta:initial-creator>Lina</meta:initial-creator><dc:creator>Omar</dc:creator><meta:generator>Quill</meta:generator></office:meta>";
        assert_eq!(
            said(&file("meta.xml", meta)),
            "author Lina; last changed by Omar; software Quill"
        );
        assert_eq!(said(&file("a.txt", core)), "");
    }

    #[test]
    fn a_document_that_is_one_text_says_who_wrote_it() {
        for (file, expected) in [
            (
                r"{\rtf1\ansi{\info{\title x}{\author Lina \{A\}}{\operator Omar}{\*\company Water}}author",
                "author Lina {A}; last changed by Omar; company Water",
            ),
            (
                r"{\rtf1\ansicpg1256{\info{\author \'e1\'ed\'e4\'c7}}}",
                "author \u{644}\u{64a}\u{646}\u{627}",
            ),
            (
                r"{\rtf1\uc1{\info{\author \u1604?\u1610?\u-3?}}}",
                "author \u{644}\u{64a}\u{fffd}",
            ),
            (r"{\rtf1 {\author Lina} text}", ""),
            (r"{\rtf1{\info{\author ", ""),
            (
                "<?xml version=\"1.0\"?><office:document><office:meta><meta:initial-creator>Lina</meta:initial-creator></office:meta></office:document>",
                "author Lina",
            ),
        ] {
            assert_eq!(said(file.as_bytes()), expected, "{file}");
        }
    }

    #[test]
    fn what_is_cut_or_nothing_says_nothing() {
        for bytes in [
            b"%PDF-1.4 /Author (".as_slice(),
            b"%PDF-1.4 /Author <FE",
            b"%PDF-1.4 /Author 9 0 R",
            b"PK\x03\x04",
            b"",
            b"plain",
        ] {
            assert_eq!(said(bytes), "");
        }
    }
}
