//! What cameras and programs note in files, planted; and that nothing of it is published.

use std::io::Cursor;

use image::codecs::gif::{GifEncoder, Repeat};
use image::{DynamicImage, Frame, GenericImageView, ImageFormat, Rgb, RgbImage};

use super::published;

/// What no published file holds.
const SECRET: &[u8] = b"34.8065N-10.1815E";

/// The left half red, the right half blue.
fn pixels() -> DynamicImage {
    let colour = |x, _| {
        if x < 20 {
            Rgb([220, 20, 20])
        } else {
            Rgb([20, 20, 220])
        }
    };
    DynamicImage::ImageRgb8(RgbImage::from_fn(40, 20, colour))
}

fn file(format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    pixels().write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// Exif data: the orientation, and behind them what nobody should read.
fn exif(way: u8) -> Vec<u8> {
    let mut data = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    data.extend([way, 0, 0, 0, 0, 0, 0, 0]);
    data.extend(SECRET);
    data
}

fn with_head(head: &[u8]) -> Vec<u8> {
    [head, SECRET].concat()
}

fn jpeg(way: u8) -> Vec<u8> {
    let mut noted = file(ImageFormat::Jpeg);
    let mut put = |marker: u8, content: Vec<u8>| {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        noted.splice(2..2, [&[0xFF, marker], &length[..], &content].concat());
    };
    put(0xE0, with_head(b"JFXX\0\x10"));
    put(0xE1, [b"Exif\0\0", &exif(way)[..]].concat());
    put(0xE1, with_head(b"http://ns.adobe.com/xap/1.0/\0"));
    put(0xE2, with_head(b"MPF\0"));
    put(0xED, with_head(b"Photoshop 3.0\08BIM"));
    put(0xEF, with_head(b"maker"));
    put(0xFE, SECRET.to_vec());
    noted.extend(SECRET);
    noted
}

fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    let mut crc = flate2::Crc::new();
    crc.update(name);
    crc.update(content);
    [&length[..], name, content, &crc.sum().to_be_bytes()].concat()
}

fn png(way: u8) -> Vec<u8> {
    let mut noted = file(ImageFormat::Png);
    for part in [
        chunk(b"tEXt", &with_head(b"Author\0")),
        chunk(b"iTXt", &with_head(b"XML:com.adobe.xmp\0\0\0\0\0")),
        chunk(b"tIME", &[7, 234, 1, 1, 1, 1, 1]),
        chunk(b"eXIf", &exif(way)),
        chunk(b"caBX", SECRET),
        chunk(b"pHYs", &[0, 0, 0, 1, 0, 0, 0, 1, 0]),
    ] {
        noted.splice(33..33, part);
    }
    noted.extend(SECRET);
    noted
}

fn webp(way: u8) -> Vec<u8> {
    let simple = file(ImageFormat::WebP);
    let mut body = b"WEBPVP8X\x0A\0\0\0\x0C\0\0\0\x27\0\0\x13\0\0".to_vec();
    body.extend(&simple[12..]);
    for (name, content) in [
        (b"EXIF", exif(way)),
        (b"XMP ", SECRET.to_vec()),
        (b"NOTE", SECRET.to_vec()),
    ] {
        body.extend(name);
        body.extend(u32::try_from(content.len()).unwrap().to_le_bytes());
        body.extend(&content);
        body.resize(body.len().next_multiple_of(2), 0);
    }
    let length = u32::try_from(body.len()).unwrap().to_le_bytes();
    [b"RIFF", &length[..], &body, SECRET].concat()
}

fn gif() -> Vec<u8> {
    let mut noted = Vec::new();
    {
        let mut encoder = GifEncoder::new(&mut noted);
        encoder.set_repeat(Repeat::Infinite).unwrap();
        for _ in 0..3 {
            encoder
                .encode_frame(Frame::new(pixels().into_rgba8()))
                .unwrap();
        }
    }
    let size = u8::try_from(SECRET.len()).unwrap();
    let comment = [b"\x21\xFE", &[size][..], SECRET, b"\0"].concat();
    let xmp = [b"\x21\xFF\x0BXMP DataXMP", &[size][..], SECRET, b"\0"].concat();
    let end = noted.len() - 1;
    noted.splice(end..end, [comment, xmp].concat());
    noted.extend(SECRET);
    noted
}

fn part(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len() + 8).unwrap().to_be_bytes();
    [&length[..], name, content].concat()
}

/// The container of AVIF with an item of Exif and one of XMP, and no picture.
fn avif() -> Vec<u8> {
    let info =
        |id: u8, kind: &[u8]| part(b"infe", &[&[2, 0, 0, 0, 0, id, 0, 0], kind, b"\0"].concat());
    let infos = [
        &[0, 0, 0, 0, 0, 2][..],
        &info(1, b"Exif"),
        &info(2, b"mimeapplication/rdf+xml"),
    ]
    .concat();
    let size = u8::try_from(SECRET.len() + 30).unwrap();
    let place = |id: u8, at: u8| [0, id, 0, 1, 0, 0, 0, 1, 0, at, 0, size];
    let places = [
        &[1, 0, 0, 0, 0x22, 0, 0, 2][..],
        &place(1, 0),
        &place(2, size),
    ]
    .concat();
    let note = [&[9; 30], SECRET].concat();
    let meta = [
        &[0; 4][..],
        &part(b"iinf", &infos),
        &part(b"iloc", &places),
        &part(b"idat", &[&note[..], &note].concat()),
    ];
    [
        part(b"ftyp", b"avif\0\0\0\0avifmif1"),
        part(b"meta", &meta.concat()),
        part(b"mpvd", SECRET),
    ]
    .concat()
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|it| it == words)
}

#[test]
fn nothing_that_was_noted_in_a_picture_is_published() {
    let files = [
        ("jpeg", jpeg(1)),
        ("png", png(1)),
        ("webp", webp(1)),
        ("gif", gif()),
        ("avif", avif()),
    ];
    for (name, noted) in files {
        assert!(holds(&noted, SECRET), "{name}");
        let out = published(name, &noted).unwrap();
        assert!(!holds(&out, SECRET), "{name}");
        assert_eq!(
            published(name, &out).unwrap(),
            out,
            "{name}: once is enough"
        );
        if name != "avif" {
            let same =
                image::load_from_memory(&noted).unwrap() == image::load_from_memory(&out).unwrap();
            assert!(same, "{name}: no pixel changes");
        }
    }
}

#[test]
fn what_draws_stays() {
    assert!(holds(&published("a", &png(1)).unwrap(), b"pHYs"));
    let moving = gif();
    let moving = published("a", &moving).unwrap();
    assert!(holds(&moving, b"NETSCAPE2.0"));
    let frames = |bytes: &[u8]| bytes.windows(3).filter(|it| *it == b"\x21\xF9\x04").count();
    assert_eq!(frames(&moving), 3);
    let mut coloured = file(ImageFormat::Jpeg);
    let profile = b"\xFF\xE2\0\x14ICC_PROFILE\0\x01\x01rgb!".to_vec();
    coloured.splice(2..2, profile.clone());
    assert!(holds(&published("a", &coloured).unwrap(), &profile));
}

#[test]
fn a_picture_without_notes_keeps_every_byte() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let bytes = file(format);
        assert_eq!(published("a", &bytes).unwrap(), bytes, "{format:?}");
    }
    let text = b"not a picture";
    assert_eq!(&*published("a", text).unwrap(), text);
}

#[test]
fn a_turned_picture_is_published_the_way_it_is_seen() {
    // 6: what lies at the left is seen at the top (Exif 2.32 §4.6.4).
    for noted in [jpeg(6), png(6), webp(6)] {
        let out = published("a", &noted).unwrap();
        assert!(!holds(&out, SECRET) && !holds(&out, b"II*\0"));
        let seen = image::load_from_memory(&out).unwrap();
        assert_eq!(seen.dimensions(), (20, 40));
        assert!(seen.get_pixel(10, 5).0[0] > 150 && seen.get_pixel(10, 35).0[2] > 150);
        assert_eq!(
            published("a", &noted).unwrap(),
            out,
            "the same on every build"
        );
    }
}

#[test]
fn a_profile_that_swells_is_refused_before_it_is_unpacked() {
    use std::io::Write;
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..64 {
        packer.write_all(&vec![0; 1 << 20]).unwrap();
    }
    let profile = [b"k\0\0", &packer.finish().unwrap()[..]].concat();
    let mut bomb = file(ImageFormat::Png);
    bomb.splice(33..33, chunk(b"iCCP", &profile));
    let fault = published("content/a.png", &bomb).unwrap_err();
    assert_eq!(fault.code, "unreadable-picture");
    let (facts, found) = crate::picture::read(&"content/a.png".into(), &bomb);
    assert!(facts.is_none() && found.len() == 1);
}

#[test]
fn nothing_that_is_cut_or_spoiled_makes_it_panic() {
    for whole in [jpeg(6), png(6), webp(6), gif(), avif()] {
        for length in 0..whole.len() {
            let _ = super::bare(super::form(&whole).unwrap(), &whole[..length]);
        }
        for at in 0..whole.len().min(400) {
            for byte in [0, 1, 0x7F, 0xFF] {
                let mut spoiled = whole.clone();
                spoiled[at] = byte;
                let _ = super::form(&spoiled).map(|form| super::bare(form, &spoiled).map(|_| ()));
            }
        }
    }
}
