//! Translations in XLIFF: what goes out, what may come back, what is written.
//!
//! `tests/xliff/*.txt` are cases, see [`Case`]; `UPDATE=1 cargo test --test xliff` writes what came out into them. Beside them stand
//! what must hold for any page: exported, translated by itself and imported, it prints what it printed.

#[allow(dead_code, reason = "the words of a document are another test’s")]
mod random;
mod trilingual;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use diwan::diagnostic::{Diagnostic, in_order};
use diwan::edition::Edition;
use diwan::language::Lang;
use diwan::plan::Piece;
use diwan::press::Press;
use diwan::source::Sources;
use diwan::xliff::{Asked, Imported, Returned, export, import};
use proptest::prelude::*;

fn press(sources: Sources) -> Press {
    let edition = Edition {
        drafts: true,
        ..Edition::web("2026-11-23T12:00:00Z".parse().unwrap())
    };
    let (press, found) = Press::set_up(sources, edition);
    press.unwrap_or_else(|| panic!("{found:?}"))
}

fn lang(press: &Press, tag: &str) -> Lang {
    let mut langs = press.site().langs();
    langs.find(|lang| lang.as_str() == tag).unwrap()
}

fn exported(press: &Press, from: Option<&str>, to: &str) -> String {
    let asked = Asked {
        to: lang(press, to),
        from: from.map(|tag| lang(press, tag)),
        names: None,
    };
    let files = export(press, &asked).unwrap();
    let texts = files.into_iter().map(|file| file.text);
    texts.collect::<Vec<_>>().join("\n")
}

/// The file with the source of each segment as its target.
fn translated_by_itself(text: &str) -> String {
    let mut out = String::new();
    for part in text.split_inclusive("</source>\n") {
        out.push_str(part);
        let source = part.rsplit_once("<source xml:lang=");
        if let Some((_, source)) = source {
            let said = source.split_once('>').unwrap().1;
            let said = said.strip_suffix("</source>\n").unwrap();
            out.push_str(&format!("<target>{said}</target>\n"));
        }
    }
    out
}

fn returned(text: &str) -> [Returned; 1] {
    [Returned {
        name: "back.xlf".to_owned(),
        text: text.to_owned(),
    }]
}

fn said(found: &[Diagnostic]) -> String {
    let line = |it: &Diagnostic| {
        let place = it.place.as_ref();
        let place = place.map_or(String::new(), |it| {
            format!(" {}:{}:{}", it.path, it.line, it.column)
        });
        let hint = it
            .hint
            .as_ref()
            .map_or(String::new(), |hint| format!(" | {hint}"));
        format!("{}[{}]{place} {}{hint}\n", it.severity, it.code, it.message)
    };
    in_order(found.to_vec()).iter().map(line).collect()
}

/// The site without its pages in one language.
fn without(sources: &Sources, tag: &str) -> Sources {
    let ending = format!(".{tag}.md");
    let paths = sources.paths("").filter(|path| !path.ends_with(&ending));
    let paths = paths.filter(|path| !path.starts_with("built-in/"));
    paths.fold(Sources::built_in(), |new, path| {
        new.with(path, sources.read(path).unwrap())
    })
}

/// A body behind the front matter of another text.
fn with_body(front: &str, body: &str) -> String {
    let end = |text: &str| diwan::article::split(text).unwrap().1.start;
    format!("{}{}", &front[..end(front)], &body[end(body)..])
}

/// The pages as they are printed, white space drawn together.
fn printed(press: &Press) -> BTreeMap<String, String> {
    let outputs = press.outputs().iter();
    let pages = outputs.filter(|it| matches!(it.piece, Piece::Page { .. }));
    let text = |it| {
        let bytes = press.render(it).bytes;
        let text = String::from_utf8(bytes).unwrap();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    pages
        .map(|it| (it.route.as_str().to_owned(), text(it)))
        .collect()
}

/// What differs in two texts that should be the same.
fn difference(before: &str, after: &str) -> String {
    let same = before
        .chars()
        .zip(after.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let part = |text: &str| {
        text.chars()
            .skip(same.saturating_sub(60))
            .take(160)
            .collect::<String>()
    };
    format!("{}\n  became\n{}", part(before), part(after))
}

fn pages_print_what_they_printed(root: &Path) {
    let sources = Sources::open(root).0;
    let before = press(sources.clone());
    let tags: Vec<String> = before.site().langs().map(|lang| lang.to_string()).collect();
    let (mut again, mut pages) = (sources.clone(), 0);
    for (at, from) in tags.iter().enumerate() {
        let to = &tags[(at + 1) % tags.len()];
        let site = press(without(&sources, to));
        let text = exported(&site, Some(from), to);
        let back = import(&site, &returned(&translated_by_itself(&text)), None);
        assert!(back.notes.is_empty(), "{}", said(&back.notes));
        for page in back.pages {
            let path = page
                .path
                .replace(&format!(".{to}.md"), &format!(".{from}.md"));
            let own = sources.text(&path).unwrap();
            again = again.with(&path, with_body(&own, &page.text).into_bytes());
            pages += 1;
        }
    }
    assert!(pages > 20, "{pages}");
    let (before, after) = (printed(&before), printed(&press(again)));
    let differs = before
        .iter()
        .filter(|(route, text)| after.get(*route) != Some(*text));
    let faults: Vec<String> = differs
        .map(|(route, text)| {
            format!(
                "{route}: {}",
                difference(text, after.get(route).map_or("", String::as_str))
            )
        })
        .collect();
    assert!(
        faults.is_empty(),
        "{} of {pages}\n{}",
        faults.len(),
        faults.join("\n\n")
    );
}

#[test]
fn every_page_of_the_reference_site_comes_back_as_it_went_out() {
    pages_print_what_they_printed(Path::new(env!("CARGO_MANIFEST_DIR")));
}

#[test]
fn every_page_of_the_documentation_comes_back_as_it_went_out() {
    pages_print_what_they_printed(&Path::new(env!("CARGO_MANIFEST_DIR")).join("docs"));
}

#[test]
fn pages_at_random_come_back_as_they_went_out() {
    let many = std::env::var("RANDOM_DOCUMENTS")
        .ok()
        .and_then(|it| it.parse().ok());
    let mut sources = site();
    for seed in 0..many.unwrap_or(80) {
        let text = random::document(seed, false).text;
        // Attributes behind the box of a task go to the next block, and are shown: nobody writes that.
        let text = text.replace("[ ] {", "[ ] x {").replace("[x] {", "[x] x {");
        let text = format!("---\ntitle: Page {seed}\n---\n{text}");
        sources = sources.with(&format!("content/p{seed}.fr.md"), text.into_bytes());
    }
    comes_back(&sources);
}

/// Every French page of a site, translated by itself, prints what it printed.
fn comes_back(sources: &Sources) {
    let before = press(sources.clone());
    let text = exported(&before, Some("fr"), "en");
    let file = translated_by_itself(&text);
    let back = import(&before, &returned(&file), None);
    let lines = back.notes.iter().filter_map(|it| it.place.as_ref());
    let shown: String = lines
        .flat_map(|it| {
            file.lines()
                .skip(it.line as usize - 1)
                .take(25)
                .map(|it| format!("{it}\n"))
        })
        .collect();
    assert!(back.notes.is_empty(), "{}\n{shown}", said(&back.notes));
    let mut again = sources.clone();
    for page in &back.pages {
        let path = page.path.replace(".en.md", ".fr.md");
        let own = sources.text(&path).unwrap();
        again = again.with(&path, with_body(&own, &page.text).into_bytes());
    }
    let (before, after) = (printed(&before), printed(&press(again)));
    for (route, text) in &before {
        let now = &after[route];
        assert!(now == text, "{route}: {}", difference(text, now));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Signs of Markdown, of HTML and of our own in what a translator writes are signs and nothing else.
    #[test]
    fn what_a_translator_writes_is_text(words in proptest::collection::vec("[-#*_`\\[\\](){}<>!&|:;.=+~$^0-9\\\\/@\"' a-zé\u{644}\u{645}\u{200F}]{1,24}", 6)) {
        let words: Vec<String> = words.iter().map(|it| format!("x{it}").split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        let body = "One\n\n## Two\n\n- Three\n\n> Four *emphasised*\n\n| Five |\n| --- |\n| Six |\n";
        let sources = site().with("content/a.fr.md", format!("---\ntitle: T\n---\n{body}").into_bytes());
        let here = press(sources.clone());
        let text = exported(&here, Some("fr"), "en");
        let mut back = translated_by_itself(&text);
        let escaped = |it: &String| it.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        for (was, now) in ["One", "Two", "Three", "Four ", "Five", "Six"].iter().zip(&words) {
            back = back.replace(&format!("<target>{was}"), &format!("<target>{}", escaped(now)));
        }
        let found = import(&here, &returned(&back), None);
        prop_assert!(found.notes.is_empty(), "{}", said(&found.notes));
        let page = &found.pages[0];
        let there = press(sources.with(&page.path, page.text.clone().into_bytes()));
        let html = diwan_html(&there, "en/a/");
        for now in &words {
            let shown = escaped(now).replace('"', "&quot;");
            prop_assert!(
                html.contains(&plain(&escaped(now))) || html.contains(&plain(&shown)),
                "{now}\n{}\n{html}", page.text
            );
        }
    }
}

/// The text of a printed page, without its tags, spaces and what puts text in order.
fn diwan_html(press: &Press, route: &str) -> String {
    let printed = printed(press);
    let html = printed
        .get(route)
        .unwrap_or_else(|| panic!("{:?}", printed.keys()));
    let mut out = String::new();
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            _ if !in_tag => out.push(c),
            _ => {}
        }
    }
    plain(&out)
}

fn plain(text: &str) -> String {
    let is_order = |c: char| {
        c.is_whitespace() || matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
    };
    let text: String = text.chars().filter(|c| !is_order(*c)).collect();
    text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "")
        .replace(['’', '“', '”', '‘'], "'")
        .replace('"', "'")
}

fn site() -> Sources {
    Sources::from_fixture(SITE)
}

const SITE: &str = "=== site.yaml\ntitle: { ar: وكالة, fr: Agence, en: Agency }\nbase_url: https://www.example.org\ntime_zone: Africa/Tunis\n\
    languages:\n  ar: { locale: ar-SY }\n  fr: { locale: fr-FR }\n  en: { locale: en-GB }\n\
    === content/_index.ar.md\n---\ntitle: وكالة\n---\n=== content/_index.fr.md\n---\ntitle: Agence\n---\n\
    === content/_index.en.md\n---\ntitle: Agency\n---\n";

/// A case: first what it shows; then the files of a site (`=== path`), beside those of [`SITE`]; then
///
/// - `--- exported FROM TO`: what goes out;
/// - `--- targets`: a line `UNIT = XML` for what each unit says in the file that comes back, or `UNIT =` for nothing; units that
///   are not named come back as they went out;
/// - `--- edits`: lines `OLD => NEW`, made in that file afterwards, for what tools do to files; `--- file`: a file of no export;
/// - `--- meanwhile PATH`: the text that a file of the site has got since the export;
/// - `--- written PATH`: a page that comes of it; `--- told`: what is said of it.
struct Case {
    path: PathBuf,
    head: String,
    sections: Vec<(String, String)>,
}

impl Case {
    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).unwrap();
        let at = text.find("\n--- ").map_or(text.len(), |at| at + 1);
        let sections = format!("\n{}", &text[at..]);
        let sections = sections.split("\n--- ").skip(1).map(|part| {
            let (name, text) = part.split_once('\n').unwrap_or((part, ""));
            (
                name.to_owned(),
                format!("{}\n", text.trim_end_matches('\n')),
            )
        });
        Case {
            head: text[..at].to_owned(),
            sections: sections.collect(),
            path,
        }
    }

    fn section(&self, name: &str) -> Option<&str> {
        let found = self.sections.iter().find(|(known, _)| known == name);
        found.map(|(_, text)| text.as_str())
    }

    fn sources(&self) -> Sources {
        let files = self
            .head
            .find("\n=== ")
            .map_or("", |at| &self.head[at + 1..]);
        Sources::from_fixture(&format!("{SITE}{files}"))
    }

    /// What the case is, with what comes of it now.
    fn made(&self) -> String {
        let sources = self.sources();
        let here = press(sources.clone());
        let mut made = Vec::new();
        let (mut text, mut pages) = (String::new(), BTreeMap::new());
        for (name, _) in self
            .sections
            .iter()
            .filter(|(name, _)| name.starts_with("exported "))
        {
            let langs: Vec<&str> = name.split(' ').skip(1).collect();
            text = exported(&here, Some(langs[0]), langs[1]);
            made.push((name.clone(), text.clone()));
        }
        let mut inputs: BTreeSet<&str> = BTreeSet::from(["targets", "edits", "file"]);
        let back = self
            .section("file")
            .map_or_else(|| self.back(&text), str::to_owned);
        let meanwhile = self
            .sections
            .iter()
            .filter_map(|(name, text)| Some((name.strip_prefix("meanwhile ")?, text)));
        let mut later = sources;
        for (path, text) in meanwhile {
            later = later.with(path, text.clone().into_bytes());
        }
        let Imported {
            pages: written,
            notes,
            ..
        } = import(&press(later), &returned(&back), None);
        for page in written {
            pages.insert(format!("written {}", page.path), page.text);
        }
        inputs.extend(
            self.sections
                .iter()
                .map(|(name, _)| name.as_str())
                .filter(|it| it.starts_with("meanwhile ")),
        );
        for (name, text) in &self.sections {
            if inputs.contains(name.as_str()) {
                made.push((name.clone(), text.clone()));
            }
        }
        made.extend(pages);
        if !notes.is_empty() {
            made.push(("told".to_owned(), said(&notes)));
        }
        let sections = made
            .iter()
            .map(|(name, text)| format!("--- {name}\n{}\n", text.trim_end_matches('\n')));
        format!("{}{}", self.head, sections.collect::<String>())
    }

    /// The file that comes back.
    fn back(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for line in self.section("targets").unwrap_or_default().lines() {
            let (unit, target) = line.split_once(" =").expect("UNIT = XML");
            let at = text
                .find(&format!("<unit id=\"{unit}\">"))
                .unwrap_or_else(|| panic!("{unit}"));
            let end = at + text[at..].find("</segment>").unwrap();
            let start = at + text[at..].find("</source>\n").unwrap() + "</source>\n".len();
            let target = match target.trim() {
                "" => String::new(),
                said => format!("<target>{said}</target>\n"),
            };
            text.replace_range(start..end, &target);
        }
        for line in self.section("edits").unwrap_or_default().lines() {
            let (old, new) = line.split_once(" => ").expect("OLD => NEW");
            assert!(text.contains(old), "{old}");
            text = text.replace(old, &new.replace("\\n", "\n"));
        }
        text
    }
}

#[test]
fn cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/xliff");
    let paths = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let mut paths: Vec<PathBuf> = paths.collect();
    paths.sort();
    let mut faults = Vec::new();
    for path in paths {
        let case = Case::read(path);
        let (made, text) = (case.made(), fs::read_to_string(&case.path).unwrap());
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&case.path, made).unwrap();
        } else if made != text {
            faults.push(format!(
                "{}\n{}",
                case.path.display(),
                difference(&text, &made)
            ));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n\n"));
}

/// Holds a file that goes out against what the standard asks of one (XLIFF 2.1, 4.7 and 4.8): names that are unique where they
/// must be, data for every code, codes that lie in each other.
#[test]
fn what_goes_out_keeps_the_standard() {
    let sources = Sources::open(Path::new(env!("CARGO_MANIFEST_DIR"))).0;
    let text = exported(&press(without(&sources, "en")), Some("ar"), "en");
    let mut reader = quick_xml::Reader::from_str(&text);
    let (mut files, mut units, mut data, mut codes) = (
        BTreeSet::new(),
        BTreeSet::new(),
        BTreeSet::new(),
        BTreeSet::new(),
    );
    let mut count = 0;
    loop {
        use quick_xml::events::Event;
        let tag = match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => tag,
            _ => continue,
        };
        let name = String::from_utf8(tag.name().as_ref().to_vec()).unwrap();
        let attribute = |key: &str| {
            let found = tag
                .attributes()
                .map(Result::unwrap)
                .find(|it| it.key.as_ref() == key.as_bytes());
            found.map(|it| String::from_utf8(it.value.to_vec()).unwrap())
        };
        let id = || attribute("id").unwrap_or_else(|| panic!("{name} without id"));
        match name.as_str() {
            "file" => {
                assert!(files.insert(id()));
                units.clear();
            }
            "unit" => {
                let is_token =
                    |id: &str| id.chars().all(|c| c.is_alphanumeric() || "._-".contains(c));
                assert!(is_token(&id()) && units.insert(id()), "{}", id());
                data.clear();
                count += 1;
            }
            "data" => assert!(data.insert(id())),
            "source" => codes.clear(),
            "pc" | "ph" => {
                assert!(codes.insert(id()), "{}", id());
                for key in ["dataRef", "dataRefStart", "dataRefEnd"] {
                    assert!(attribute(key).is_none_or(|it| data.contains(&it)), "{key}");
                }
                assert!(
                    attribute("subType")
                        .is_none_or(|it| it.contains(':') && attribute("type").is_some())
                );
            }
            _ => {}
        }
    }
    assert!(count > 200, "{count}");
}

/// A site with a French page, and what a command says that ends with this status.
fn desk() -> trilingual::Site {
    let site = trilingual::Site::new(0);
    site.put(
        "content/fees.fr.md",
        "---\ntitle: Tarifs\n---\nDix *dinars*.\n\n## Eau {#water}\n\nVoilà tout.\n",
    );
    site
}

fn run(site: &trilingual::Site, args: &[&str], status: i32) -> String {
    let output = site.run(args);
    assert_eq!(
        output.status.code(),
        Some(status),
        "{args:?}: {}",
        trilingual::said(&output)
    );
    trilingual::said(&output)
}

fn file(site: &trilingual::Site, path: &str) -> String {
    fs::read_to_string(site.root.path().join(path)).unwrap()
}

/// The file with these words in the place of others, in targets alone.
fn with_words(text: &str, words: &[(&str, &str)]) -> String {
    words
        .iter()
        .fold(translated_by_itself(text), |text, (was, now)| {
            text.replace(&format!("<target>{was}"), &format!("<target>{now}"))
        })
}

#[test]
fn a_page_goes_to_a_bureau_and_comes_back() {
    let site = desk();
    let told = run(
        &site,
        &["xliff", "export", "--to", "en", "content/fees.fr.md"],
        0,
    );
    assert!(
        told.contains("1 page, 4 units") && told.contains("fr-en.xlf"),
        "{told}"
    );
    let words = [
        ("Tarifs", "Fees"),
        ("Dix ", "Ten "),
        ("Eau", "Water"),
        ("Voilà tout.", "That is all."),
    ];
    let back = with_words(&file(&site, "fr-en.xlf"), &words);
    // As a tool of another system writes it.
    let wide: Vec<u8> = format!("\u{FEFF}{back}")
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    fs::write(site.root.path().join("back.xlf"), wide).unwrap();
    let before = trilingual::snapshot(site.root.path());
    let told = run(&site, &["xliff", "import", "back.xlf", "--dry-run"], 0);
    assert!(told.contains("would be written"), "{told}");
    assert_eq!(trilingual::snapshot(site.root.path()), before);
    run(
        &site,
        &["xliff", "import", "back.xlf", "--by", "Bureau \"A\""],
        0,
    );
    assert_eq!(
        file(&site, "content/fees.en.md"),
        "---\ntitle: Fees\ntranslation: { of: fr, by: \"Bureau \\\"A\\\"\" }\n---\nTen *dinars*.\n\n## Water {#water}\n\nThat is all.\n"
    );
    let told = run(&site, &["xliff", "export", "--to", "fr"], 0);
    assert!(told.contains("nothing is missing or stale"), "{told}");
    // A second time, somebody may have worked on it.
    let told = run(&site, &["xliff", "import", "back.xlf"], 1);
    assert!(told.contains("would be overwritten"), "{told}");
    run(&site, &["accept", "content/fees.en.md"], 0);
    let told = run(
        &site,
        &["xliff", "export", "--to", "en", "content/fees.en.md"],
        0,
    );
    assert!(told.contains("nothing is missing or stale"), "{told}");
}

#[test]
fn of_a_stale_page_what_has_not_changed_keeps_its_bytes() {
    let site = desk();
    site.put(
        "content/fees.en.md",
        "---\n# of ours\ntitle: Fees\ntranslation: { of: fr } # by whom\nextra: { editor: me }\n---\nTen\n_dinars_.\n\n## Water {#water}\n\nThat is all.\n",
    );
    run(&site, &["accept", "content/fees.en.md"], 0);
    let source = file(&site, "content/fees.fr.md");
    site.put(
        "content/fees.fr.md",
        &source.replace("Voilà tout.", "Voilà *presque* tout."),
    );
    let out = site.root.path().join("out");
    fs::create_dir(&out).unwrap();
    let told = run(&site, &["xliff", "export", "--to", "en", "--out", "out"], 0);
    let again = run(&site, &["xliff", "export", "--to", "en", "--out", "out"], 1);
    assert!(again.contains("is there already"), "{again}");
    assert!(told.contains("2 come with a translation"), "{told}");
    let text = file(&site, "out/fr-en.xlf");
    assert!(
        text.contains("state=\"final\"") && !text.contains("That is all"),
        "{text}"
    );
    let back = text.replace(
        "</source>\n</segment>",
        "</source>\n<target>That is <pc id=\"1\">nearly</pc> all.</target></segment>",
    );
    fs::write(out.join("back.xlf"), back).unwrap();
    run(&site, &["xliff", "import", "out/back.xlf"], 0);
    let after = file(&site, "content/fees.en.md");
    let blocks = after
        .split("blocks: ")
        .nth(1)
        .unwrap()
        .split('"')
        .nth(1)
        .unwrap();
    assert_eq!(
        after.replace(&format!(", blocks: \"{blocks}\""), ""),
        "---\n# of ours\ntitle: Fees\ntranslation: { of: fr } # by whom\nextra: { editor: me }\n---\nTen\n_dinars_.\n\n## Water {#water}\n\nThat is *nearly* all.\n"
    );
    // It is as stale as it was: nobody has read it yet.
    assert!(run(&site, &["status", "--lang", "en"], 0).contains("Stale: 1"));
}

#[test]
fn an_outdated_translation_that_nobody_touched_is_none() {
    let site = desk();
    site.put("content/fees.en.md", "---\ntitle: Fees\ntranslation: { of: fr }\n---\nTen *dinars*.\n\n## Water\n\nThat is all.\n");
    run(&site, &["accept", "content/fees.en.md"], 0);
    let source = file(&site, "content/fees.fr.md");
    site.put("content/fees.fr.md", &source.replace("Dix", "Douze"));
    run(
        &site,
        &[
            "xliff", "export", "--to", "en", "--from", "fr", "--out", "a.xlf",
        ],
        0,
    );
    let text = file(&site, "a.xlf");
    assert!(
        text.contains("state=\"initial\" subState=\"diwan:outdated\""),
        "{text}"
    );
    let told = run(&site, &["xliff", "import", "a.xlf"], 1);
    assert!(
        told.contains("still has the translation of the former text"),
        "{told}"
    );
    site.put(
        "b.xlf",
        &text.replace(
            "state=\"initial\" subState=\"diwan:outdated\"",
            "state=\"translated\"",
        ),
    );
    run(&site, &["xliff", "import", "b.xlf"], 0);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let site = desk();
    for (args, said) in [
        (&["export", "--to", "de"][..], "not a language"),
        (
            &["export", "--to", "en", "content/none.fr.md"],
            "no page of this site",
        ),
        (
            &["export", "--to", "en", "--out", "none/a.xlf"],
            "cannot be written",
        ),
        (&["import", "none.xlf"], "none.xlf"),
    ] {
        let output = site.run(&[&["xliff"], args].concat());
        assert_ne!(output.status.code(), Some(0), "{args:?}");
        let told = trilingual::said(&output);
        assert!(told.contains(said), "{args:?}: {told}");
    }
}
