//! Documents and books, made by the real binary and read by programs that know nothing of Diwan.

mod trilingual;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::PathBuf;
use std::process::Output;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use trilingual::{Site, diwan, said};

/// A grey picture of one pixel.
const PIXEL: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00\x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41\x54\x78\x9c\x63\x68\x00\x00\x00\x82\x00\x81\x77\xcd\x72\xb6\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

struct Place {
    site: Site,
    beside: tempfile::TempDir,
}

impl Place {
    /// The small site, with a page that has a picture, notes, links and a file, in Arabic and French.
    fn new() -> Self {
        let site = Site::new(2);
        for (lang, title, see) in [("ar", "سدّ", "انظر"), ("fr", "Barrage", "Voir")] {
            let body = format!(
                "[{see}](#end), [{see}](item0.md), [{see}](dam.en.md), [{see}](report.pdf), [{see}](https://x.example/?a=1&b=2).[^1]\n\n![{see}](photo.png)\n\n## {title} {{#end}}\n\n<span lang=\"de\">Fluß</span> a  \nb\n\n[^1]: {see}"
            );
            site.page(&format!("news/dam.{lang}"), title, &body);
        }
        site.page("news/dam.en", "Dam", "English only");
        let folder = site.root.path().join("content/news");
        fs::write(folder.join("photo.png"), PIXEL).unwrap();
        fs::write(folder.join("report.pdf"), "%PDF-1.7").unwrap();
        Place {
            site,
            beside: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.beside.path().join(name)
    }

    fn bundle(&self, format: &str, out: &str, rest: &[&str]) -> Output {
        let out = self.path(out);
        let out = out.to_str().unwrap();
        let mut args = vec![
            "bundle",
            "--format",
            format,
            "--now",
            "2026-11-24",
            "--out",
            out,
        ];
        args.extend(rest);
        self.site.run(&args)
    }

    fn make(&self, format: &str, out: &str, rest: &[&str]) {
        let output = self.bundle(format, out, rest);
        assert!(output.status.success(), "{}", said(&output));
    }

    fn book(&self, name: &str) -> Book {
        Book::read(&fs::read(self.path(name)).unwrap())
    }
}

/// A book as its archive holds it.
struct Book {
    names: Vec<String>,
    files: BTreeMap<String, String>,
}

impl Book {
    fn read(bytes: &[u8]) -> Self {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut book = Book {
            names: Vec::new(),
            files: BTreeMap::new(),
        };
        for at in 0..zip.len() {
            let name = zip.name_for_index(at).unwrap().unwrap().into_owned();
            let mut file = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            book.names.push(name.clone());
            book.files
                .insert(name, String::from_utf8_lossy(&bytes).into_owned());
        }
        book
    }

    fn text(&self, name: &str) -> &str {
        &self.files[name]
    }

    /// All elements of all pages and of the package, by the file they stand in; what is no XML fails.
    fn elements(&self) -> Vec<(String, Element)> {
        let is_xml = |name: &&String| name.ends_with(".xhtml") || name.ends_with(".opf");
        let names = self.names.iter().filter(is_xml);
        names
            .flat_map(|name| {
                let elements = elements(self.text(name));
                elements.into_iter().map(move |it| (name.clone(), it))
            })
            .collect()
    }
}

#[derive(Debug, Clone)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
}

impl Element {
    fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

fn elements(xml: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    let read = |tag: &BytesStart| Element {
        name: String::from_utf8_lossy(tag.name().as_ref()).into_owned(),
        attributes: tag
            .attributes()
            .map(|it| {
                let it = it.expect("an attribute");
                let value = String::from_utf8_lossy(&it.value).replace("&amp;", "&");
                (String::from_utf8_lossy(it.key.as_ref()).into_owned(), value)
            })
            .collect(),
    };
    loop {
        match reader
            .read_event()
            .unwrap_or_else(|error| panic!("{error}: {xml}"))
        {
            Event::Start(tag) | Event::Empty(tag) => found.push(read(&tag)),
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn a_document_carries_what_it_shows_and_leads_to_the_web() {
    let place = Place::new();
    place.make(
        "single",
        "dam.html",
        &["--only", "news/dam", "--lang", "ar"],
    );
    let html = fs::read_to_string(place.path("dam.html")).unwrap();
    for wanted in [
        "<html lang=\"ar\" dir=\"rtl\"",
        "src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==\"",
        "href=\"#end\"",
        "href=\"https://www.example.org/ar/news/item0/\"",
        "href=\"https://www.example.org/en/news/dam/\"",
        "href=\"https://www.example.org/news/report.pdf\"",
        "href=\"https://x.example/?a=1&amp;b=2\"",
        "<style>",
        "https://www.example.org/ar/news/dam/",
        "<time datetime=\"2026-07-06\">",
    ] {
        assert!(html.contains(wanted), "{wanted}: {html}");
    }
    for unwanted in [
        "<script",
        "rel=\"stylesheet\"",
        "srcset",
        "loading=",
        "<nav class=\"menu",
    ] {
        assert!(!html.contains(unwanted), "{unwanted}: {html}");
    }
}

#[test]
fn documents_stand_in_a_folder_that_proves_itself_and_each_alone() {
    let place = Place::new();
    let pair = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    let (key, public) = (place.path("key"), place.path("key.pub"));
    fs::write(&key, pair.sk.to_box(None).unwrap().into_string()).unwrap();
    fs::write(&public, pair.pk.to_box().unwrap().into_string()).unwrap();
    let (key, public) = (key.to_str().unwrap(), public.to_str().unwrap());
    place.make("single", "docs", &["--only", "news", "--sign", key]);
    let verify = |path: &str, words: &str, status: i32| {
        let path = place.path(path);
        let output = diwan(&["verify", path.to_str().unwrap(), "--key", public])
            .output()
            .unwrap();
        assert!(said(&output).contains(words), "{words}: {}", said(&output));
        assert_eq!(output.status.code(), Some(status), "{}", said(&output));
    };
    for lang in ["ar", "fr", "en"] {
        for name in ["item0", "item1", "dam"] {
            verify(&format!("docs/news/{name}.{lang}.html"), "genuine: ", 0);
        }
    }
    verify("docs", "genuine: ", 0);
    // Carried away from its folder, it needs its own signature.
    for name in ["dam.ar.html", "dam.ar.html.minisig"] {
        fs::copy(place.path("docs/news").join(name), place.path(name)).unwrap();
    }
    verify("dam.ar.html", "genuine: ", 0);
    let text = fs::read_to_string(place.path("dam.ar.html")).unwrap();
    fs::write(place.path("dam.ar.html"), text.replace("2026", "2027")).unwrap();
    verify("dam.ar.html", "signature broken", 1);
    fs::remove_file(place.path("dam.ar.html.minisig")).unwrap();
    verify("dam.ar.html", "nothing beside", 1);
    place.make(
        "single",
        "one.html",
        &["--only", "news/dam", "--lang", "fr", "--sign", key],
    );
    verify("one.html", "genuine: ", 0);
    place.make("epub", "books", &["--only", "news", "--sign", key]);
    verify("books/news.ar.epub", "genuine: ", 0);
    verify("books", "genuine: ", 0);
}

#[test]
fn a_book_has_its_language_and_direction_everywhere() {
    let place = Place::new();
    place.make("epub", "books", &[]);
    for (lang, direction) in [("ar", "rtl"), ("fr", "ltr"), ("en", "ltr")] {
        let book = place.book(&format!("books/book.{lang}.epub"));
        assert_eq!(book.names[0], "mimetype");
        assert_eq!(book.text("mimetype"), "application/epub+zip");
        let mut roots = 0;
        for (file, element) in book.elements() {
            match element.name.as_str() {
                "html" => {
                    assert_eq!(element.get("lang"), lang, "{file}");
                    assert_eq!(element.get("xml:lang"), lang, "{file}");
                    assert_eq!(element.get("dir"), direction, "{file}");
                    roots += 1;
                }
                "package" => {
                    assert_eq!(element.get("xml:lang"), lang);
                    assert_eq!(element.get("dir"), direction);
                }
                "spine" => assert_eq!(element.get("page-progression-direction"), direction),
                "script" | "form" | "iframe" | "link" if element.get("rel") != "stylesheet" => {
                    panic!("{file} has {element:?}")
                }
                _ => {
                    let lang = element.get("lang");
                    assert_eq!(lang, element.get("xml:lang"), "{file}: {element:?}");
                }
            }
        }
        // Front, contents, home, section, and the pages.
        assert_eq!(roots, 7, "{lang}");
    }
}

#[test]
fn every_link_of_a_book_leads_somewhere_and_every_file_is_listed() {
    let place = Place::new();
    place.make("epub", "books", &[]);
    let book = place.book("books/book.ar.epub");
    let elements = book.elements();
    let mut ids = BTreeSet::new();
    for (file, element) in &elements {
        let id = element.get("id");
        assert!(
            id.is_empty() || ids.insert(format!("{file}#{id}")),
            "{file}: {id} twice"
        );
    }
    let listed: BTreeSet<String> = elements
        .iter()
        .filter(|(_, element)| element.name == "item")
        .map(|(_, element)| format!("EPUB/{}", element.get("href")))
        .collect();
    let held = book.names.iter().filter(|name| name.starts_with("EPUB/"));
    let held: BTreeSet<String> = held
        .filter(|name| !name.ends_with(".opf"))
        .cloned()
        .collect();
    assert_eq!(listed, held);
    let mut notes = 0;
    for (file, element) in &elements {
        notes += usize::from(element.get("epub:type") == "noteref");
        for name in ["href", "src"] {
            let url = element.get(name);
            if url.is_empty() || (name == "href" && url.starts_with("https://")) {
                continue;
            }
            let (path, id) = url.split_once('#').unwrap_or((url, ""));
            let folder = std::path::Path::new(file).parent().unwrap();
            let mut to: Vec<&str> = folder.to_str().unwrap().split('/').collect();
            for part in path.split('/').filter(|part| !part.is_empty()) {
                match part {
                    ".." => drop(to.pop()),
                    part => to.push(part),
                }
            }
            let to = if path.is_empty() {
                file.clone()
            } else {
                to.join("/")
            };
            assert!(book.files.contains_key(&to), "{file}: {url}");
            assert!(
                id.is_empty() || ids.contains(&format!("{to}#{id}")),
                "{file}: {url}"
            );
        }
    }
    assert_eq!(notes, 1);
    let dam = book.text("EPUB/text/news/dam.xhtml");
    for wanted in [
        "href=\"item0.xhtml\"",
        "href=\"https://www.example.org/en/news/dam/\"",
        "href=\"https://www.example.org/news/report.pdf\"",
        "epub:type=\"footnotes\"",
        "epub:type=\"footnote\"",
        "<span lang=\"de\" xml:lang=\"de\"",
        "<br/>",
    ] {
        assert!(dam.contains(wanted), "{wanted}: {dam}");
    }
}

#[test]
fn a_book_says_what_it_is() {
    let place = Place::new();
    place.make("epub", "news.epub", &["--only", "news", "--lang", "fr"]);
    let package = place.book("news.epub");
    let package = package.text("EPUB/package.opf");
    for wanted in [
        "<dc:identifier id=\"id\">tag:www.example.org,2025-01-01:book:fr:news</dc:identifier>",
        "<dc:title>Actualités</dc:title>",
        "<dc:language>fr</dc:language>",
        "<dc:publisher>Agence</dc:publisher>",
        "<dc:source>https://www.example.org/fr/news/</dc:source>",
        "<dc:date>2026-07-06</dc:date>",
        "<meta property=\"dcterms:modified\">2026-07-05T23:00:00Z</meta>",
        "<meta property=\"schema:accessMode\">textual</meta>",
        "<meta property=\"schema:accessMode\">visual</meta>",
        "<meta property=\"schema:accessModeSufficient\">textual</meta>",
        "<meta property=\"schema:accessibilityFeature\">alternativeText</meta>",
        "<meta property=\"schema:accessibilityHazard\">none</meta>",
        "<meta property=\"schema:accessibilitySummary\">Ce livre",
    ] {
        assert!(package.contains(wanted), "{wanted}: {package}");
    }
    assert!(!package.contains("conformsTo"), "nobody has said so");
    let settings = fs::read_to_string(place.site.root.path().join("site.yaml")).unwrap();
    let claim = "extra: { epub: { conforms_to: EPUB Accessibility 1.1 - WCAG 2.2 Level AA, certified_by: Agence } }\n";
    place.site.put("site.yaml", &(settings + claim));
    place.make("epub", "news.epub", &["--only", "news", "--lang", "fr"]);
    let package = place.book("news.epub");
    let package = package.text("EPUB/package.opf");
    assert!(package.contains("property=\"dcterms:conformsTo\" id=\"conforms\">EPUB Accessibility 1.1 - WCAG 2.2 Level AA<"));
}

/// Of the built-in theme, and of one that extends it and names a file.
#[test]
fn a_book_has_the_style_sheet_of_books_with_what_it_names() {
    let place = Place::new();
    let style = || {
        place.make("epub", "news.epub", &["--only", "news", "--lang", "fr"]);
        let book = place.book("news.epub");
        let link = |(file, it): &(String, Element)| {
            file.ends_with("dam.xhtml") && it.name == "link" && it.get("href").ends_with(".css")
        };
        assert!(book.elements().iter().any(link), "{:?}", book.names);
        book.text("EPUB/style.css").to_owned()
    };
    assert!(style().contains("img,svg{max-width:100%"), "{}", style());
    place
        .site
        .put("themes/mine/theme.yaml", "extends: ministry\n");
    place.site.put(
        "themes/mine/styles/epub.css",
        "h1{background:url(../assets/wave.svg)}",
    );
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    place.site.put("themes/mine/assets/wave.svg", svg);
    let settings = fs::read_to_string(place.site.root.path().join("site.yaml")).unwrap();
    let settings = settings.replace("theme: ministry", "theme: mine");
    place.site.put("site.yaml", &settings);
    let style = style();
    assert!(
        style.starts_with("h1{background:url(\"data:image/svg+xml;base64,PHN2Zy"),
        "{style}"
    );
}

#[test]
fn a_book_in_which_something_sounds_claims_no_silence() {
    let place = Place::new();
    let page = "---\ntitle: Entendu\n---\n<audio controls src=\"son.mp3\"></audio>\n";
    place.site.put("content/news/heard/index.fr.md", page);
    place.site.put("content/news/heard/son.mp3", "ID3");
    place.make("epub", "news.epub", &["--only", "news", "--lang", "fr"]);
    let package = place.book("news.epub");
    let package = package.text("EPUB/package.opf");
    for wanted in [
        "<meta property=\"schema:accessMode\">auditory</meta>",
        "<meta property=\"schema:accessibilityHazard\">unknown</meta>",
    ] {
        assert!(package.contains(wanted), "{wanted}: {package}");
    }
    assert!(!package.contains("accessibilitySummary"), "{package}");
}

#[test]
fn whatever_authors_write_in_html_a_book_holds_what_it_may() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("book.epub");
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/books");
    let mut args = vec!["bundle", "--root", root, "--format", "epub", "--lang", "fr"];
    args.extend(["--out", out.to_str().unwrap()]);
    let output = diwan(&args).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let book = Book::read(&fs::read(&out).unwrap());
    let mut ids = BTreeSet::new();
    for (file, element) in book.elements() {
        let old = [
            "center", "font", "tt", "strike", "marquee", "form", "script", "x-y",
        ];
        assert!(!old.contains(&&*element.name), "{file}: {element:?}");
        let id = element.get("id");
        assert!(
            id.is_empty() || ids.insert(format!("{file}#{id}")),
            "{file}: {id} twice"
        );
        let link = element.get("href");
        assert!(
            !link.contains(' ') && link.matches('#').count() < 2,
            "{file}: {link}"
        );
        assert!(
            !link.starts_with("javascript:") && !link.starts_with("data:"),
            "{file}: {link}"
        );
    }
    // A heading without words has no entry, and a picture the name and the type of what is in it.
    assert!(
        !book
            .text("EPUB/contents.xhtml")
            .contains("<bdi dir=\"ltr\"></bdi>")
    );
    let package = book
        .elements()
        .into_iter()
        .filter(|(_, it)| it.name == "item");
    for (name, ending, kind) in [
        ("carte.jpg.", ".png", "image/png"),
        ("dessin.png.", ".svg", "image/svg+xml"),
    ] {
        let mut items = package.clone();
        let item = items
            .find(|(_, it)| it.get("href").contains(name))
            .unwrap()
            .1;
        assert!(item.get("href").ends_with(ending), "{item:?}");
        assert_eq!(item.get("media-type"), kind);
    }
}

#[test]
fn forms_are_the_same_on_rebuild() {
    let place = Place::new();
    for (format, out) in [("single", "docs"), ("epub", "books")] {
        place.make(format, out, &[]);
        let before = trilingual::snapshot(&place.path(out));
        fs::remove_dir_all(place.path(out)).unwrap();
        place.make(format, out, &[]);
        assert!(trilingual::snapshot(&place.path(out)) == before, "{format}");
    }
}

#[test]
fn only_what_is_public_and_in_the_language_is_in_a_book() {
    let place = Place::new();
    place.site.put(
        "content/news/later.ar.md",
        "---\ntitle: لاحقاً\ndate: 2090-01-01\n---\n\nsecretissime\n",
    );
    fs::remove_file(place.site.root.path().join("content/news/item1.ar.md")).unwrap();
    place.make("epub", "books", &[]);
    let book = place.book("books/book.ar.epub");
    assert!(
        book.files
            .values()
            .all(|text| !text.contains("secretissime"))
    );
    // Its French twin would stand in on the web.
    assert!(!book.files.contains_key("EPUB/text/news/item1.xhtml"));
    let hidden = place.bundle("epub", "x.epub", &["--only", "news/later"]);
    assert!(said(&hidden).contains("not public"), "{}", said(&hidden));
}

#[test]
fn what_makes_no_sense_is_refused_and_leaves_nothing() {
    let place = Place::new();
    for (format, out, rest, words) in [
        ("single", "x.html", &[][..], "name a folder"),
        ("epub", "x.epub", &[][..], "there are 3 books"),
        (
            "epub",
            "x.epub",
            &["--only", "news/dom"][..],
            "did you mean `news/dam`",
        ),
        ("folder", "x", &["--only", "news"][..], "--lang"),
        ("zip", "x.zip", &["--only", "news"][..], "--lang"),
        ("single", "x", &["--lang", "de"][..], "not a language"),
    ] {
        let output = place.bundle(format, out, rest);
        assert_eq!(output.status.code(), Some(2), "{format}: {}", said(&output));
        assert!(said(&output).contains(words), "{words}: {}", said(&output));
    }
    place
        .site
        .page("news/dam.fr", "Barrage", "![x](https://x.example/a.png)");
    for (format, out) in [("single", "x"), ("epub", "x"), ("epub", "x.epub")] {
        let output = place.bundle(format, out, &["--lang", "fr"]);
        assert_eq!(output.status.code(), Some(1), "{format}: {}", said(&output));
        let said = said(&output);
        assert!(
            said.contains("external-resource") && said.contains("news/dam.fr.md"),
            "{said}"
        );
    }
    assert_eq!(fs::read_dir(place.beside.path()).unwrap().count(), 0);
}
