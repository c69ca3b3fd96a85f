//! What is made of pictures: that it lies the right way, has the right size, is never larger than it was, and is made once.

#[path = "harness/picture.rs"]
mod picture;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use diwan::edition::Edition;
use diwan::picture::{Master, PictureForm, Variant, read};
use diwan::plan::Piece;
use diwan::press::{Press, Store, StoreKey};
use diwan::source::Sources;
use image::{DynamicImage, GenericImageView};

const SITE: &str = "=== site.yaml\ntitle: { fr: x }\nbase_url: https://x.example\nlanguages: { fr: {} }\n\
    === content/_index.fr.md\n---\ntitle: x\n---\n![a](a.jpg)\n";

fn bytes(description: &str) -> Vec<u8> {
    picture::described(&format!("picture: {description}")).expect(description)
}

fn made(description: &str, form: PictureForm, width: u32) -> (Vec<u8>, DynamicImage) {
    let master = Master::decode("a", &bytes(description)).unwrap();
    let made = master
        .variant(Variant { form, width })
        .unwrap()
        .expect("a variant");
    let pixels = image::load_from_memory(&made).unwrap();
    (made, pixels)
}

#[test]
fn a_variant_lies_the_way_its_original_is_seen() {
    // The red quarter is at the left upper corner of the pixels as they lie in the file (Exif 2.32 §4.6.4, tag 0x0112).
    for (way, size, corner) in [
        (1, (400, 200), (0.25, 0.25)),
        (2, (400, 200), (0.75, 0.25)),
        (3, (400, 200), (0.75, 0.75)),
        (4, (400, 200), (0.25, 0.75)),
        (5, (400, 800), (0.25, 0.25)),
        (6, (400, 800), (0.75, 0.25)),
        (7, (400, 800), (0.75, 0.75)),
        (8, (400, 800), (0.25, 0.75)),
    ] {
        let description = format!("jpeg 1200x600 turned={way}");
        let (facts, found) = read(&"a.jpg".into(), &bytes(&description));
        let seen = if way < 5 { (1200, 600) } else { (600, 1200) };
        assert_eq!(facts.unwrap().size, Some(seen), "{description}");
        assert!(found.is_empty());
        for form in [PictureForm::Jpeg, PictureForm::Webp] {
            let (_, pixels) = made(&description, form, 400);
            assert_eq!(pixels.dimensions(), size, "{description}");
            let at = |(x, y): (f64, f64)| {
                let (x, y) = (x * f64::from(size.0), y * f64::from(size.1));
                pixels.get_pixel(x as u32, y as u32).0
            };
            let [red, green, ..] = at(corner);
            assert!(
                red > 150 && green < 90,
                "{description} {form:?}: {:?}",
                at(corner)
            );
            let opposite = (1.0 - corner.0, 1.0 - corner.1);
            assert!(
                at(opposite)[0] < 120,
                "{description} {form:?}: {:?}",
                at(opposite)
            );
        }
    }
}

#[test]
fn no_variant_has_more_bytes_than_its_original() {
    for description in ["jpeg 900x600", "png 900x600", "jpeg 330x330"] {
        let original = bytes(description);
        let master = Master::decode("a", &original).unwrap();
        let (width, _) = master.size();
        for form in [PictureForm::Webp, PictureForm::Jpeg, PictureForm::Png] {
            for width in [width, width / 2] {
                let made = master.variant(Variant { form, width }).unwrap();
                let size = made.as_ref().map_or(0, Vec::len);
                assert!(
                    size <= original.len(),
                    "{description} {form:?} {width}: {size}"
                );
            }
        }
    }
    // There is no JPEG as small as a PNG of one colour.
    let mut flat = std::io::Cursor::new(Vec::new());
    let image = DynamicImage::new_rgb8(600, 600);
    image.write_to(&mut flat, image::ImageFormat::Png).unwrap();
    let master = Master::decode("a", flat.get_ref()).unwrap();
    let variant = Variant {
        form: PictureForm::Jpeg,
        width: 500,
    };
    assert_eq!(master.variant(variant).unwrap(), None);
}

#[test]
fn a_profile_of_colours_goes_with_every_variant_and_nothing_else_does() {
    let mut original = bytes("jpeg 700x400 turned=6");
    let mut profile = vec![7; 128];
    profile[16..20].copy_from_slice(b"RGB ");
    let mut segment = vec![0xFF, 0xE2, 0, 144];
    segment.extend(b"ICC_PROFILE\0\x01\x01");
    segment.extend(&profile);
    original.splice(2..2, segment);
    let master = Master::decode("a", &original).unwrap();
    for form in [PictureForm::Webp, PictureForm::Jpeg, PictureForm::Png] {
        let made = master
            .variant(Variant { form, width: 300 })
            .unwrap()
            .expect("a variant");
        let mut decoder = image::ImageReader::new(std::io::Cursor::new(&made))
            .with_guessed_format()
            .unwrap()
            .into_decoder()
            .unwrap();
        use image::ImageDecoder;
        assert_eq!(
            decoder.icc_profile().unwrap().as_deref(),
            Some(&*profile),
            "{form:?}"
        );
        assert_eq!(
            decoder.exif_metadata().unwrap_or_default(),
            None,
            "{form:?}"
        );
    }
}

#[test]
fn what_is_broken_is_said_and_never_panics() {
    let whole = bytes("jpeg 400x300");
    for length in (0..whole.len()).step_by(97) {
        let cut = &whole[..length];
        let decoded = Master::decode("content/a.jpg", cut);
        assert!(decoded.is_err(), "{length} bytes of {}", whole.len());
    }
    let fault = Master::decode("content/a.jpg", &whole[..400])
        .err()
        .unwrap();
    assert_eq!(fault.code, "unreadable-picture");
    let (facts, found) = read(&"bomb.png".into(), &bytes("png 8x8 claimed=16000x16000"));
    assert!(facts.is_none());
    assert_eq!(found[0].code, "picture-too-large");
}

/// A store in memory, which may lie.
#[derive(Default)]
struct Memory(Mutex<BTreeMap<String, Vec<u8>>>);

impl Store for Memory {
    fn find(&self, key: &StoreKey) -> Option<Vec<u8>> {
        let name = key.digest.to_hex().to_string();
        self.0.lock().unwrap().get(&name).cloned()
    }

    fn keep(&self, key: &StoreKey, bytes: &[u8]) {
        let name = key.digest.to_hex().to_string();
        self.0.lock().unwrap().insert(name, bytes.to_vec());
    }
}

fn variants(description: &str, cache: &Arc<Memory>) -> BTreeMap<String, Vec<u8>> {
    let sources = Sources::from_fixture(SITE).with("content/a.jpg", bytes(description));
    let edition = Edition::web(jiff::Timestamp::UNIX_EPOCH);
    let (press, found) = Press::set_up(sources, edition);
    assert!(found.iter().all(|it| !it.is_error()), "{found:?}");
    let press = press.unwrap().with_store(cache.clone());
    let of_pictures = press
        .outputs()
        .iter()
        .filter(|output| matches!(output.piece, Piece::Variant { .. }));
    of_pictures
        .map(|output| (output.route.to_string(), press.render(output).bytes))
        .collect()
}

#[test]
fn a_variant_is_made_once_and_again_when_its_original_changes() {
    let cache = Arc::new(Memory::default());
    let first = variants("jpeg 800x400", &cache);
    let kept = cache.0.lock().unwrap().len();
    assert_eq!((first.len(), kept), (4, 4));
    // Whoever is asked for again is not made again: what lies in the cache is what is printed.
    for entry in cache.0.lock().unwrap().values_mut() {
        *entry = b"kept".to_vec();
    }
    assert!(
        variants("jpeg 800x400", &cache)
            .values()
            .all(|it| it == b"kept")
    );
    let other = variants("jpeg 800x402", &cache);
    assert!(other.values().all(|it| it != b"kept"));
    assert!(other.keys().all(|route| !first.contains_key(route)));
    assert_eq!(first, variants("jpeg 800x400", &Arc::default()));
}

#[test]
fn a_build_that_fails_makes_no_picture() {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, bytes: &[u8]| {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    let home =
        |front: &str, body: &str| format!("---\ntitle: x\n{front}---\n![a](a.jpg)\n\n{body}\n");
    let made = || {
        let cache = root.path().join(".diwan-cache/pictures");
        std::fs::read_dir(cache).map_or(0, |found| found.count())
    };
    let build = || {
        let built = std::process::Command::new(env!("CARGO_BIN_EXE_diwan"))
            .env("DIWAN_LANG", "en")
            .args(["build", "--root"])
            .arg(root.path())
            .output()
            .unwrap();
        built.status.code()
    };
    write(
        "site.yaml",
        b"title: { fr: x }\nbase_url: https://x.example\ntheme: ministry\nlanguages: { fr: {} }\n",
    );
    write("content/a.jpg", &bytes("jpeg 1000x500 turned=6"));
    for (front, body) in [("", "[b](nowhere.md)"), ("dtae: 2026-01-01\n", "")] {
        write("content/_index.fr.md", home(front, body).as_bytes());
        assert_eq!((build(), made()), (Some(1), 0), "{front}{body}");
    }
    write("content/_index.fr.md", home("", "").as_bytes());
    assert_eq!(build(), Some(0));
    // Seen, it is 500 wide: one width and the whole in WebP; and the original, turned.
    assert_eq!(made(), 3);
}
