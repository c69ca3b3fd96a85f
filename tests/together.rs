//! What is printed together is what is printed alone: a build reads each file once and prints a body once for its page,
//! its entry in feeds and its passage of search, where the preview prints the one output that is asked for.

#[allow(dead_code, reason = "words are read in `well_formed`")]
mod random;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use diwan::diagnostic::Diagnostic;
use diwan::edition::Edition;
use diwan::press::Press;
use diwan::source::Sources;

use random::document;

#[test]
fn the_reference_site_is_the_same() {
    let (sources, _) = Sources::open(Path::new(env!("CARGO_MANIFEST_DIR")));
    compare(&sources, "the reference site");
    let settings = sources.text("site.yaml").expect("settings");
    let moved = settings.replacen(
        "https://www.water.example",
        "https://www.water.example/موقع&'",
        1,
    );
    assert_ne!(moved, settings);
    compare(
        &sources.with("site.yaml", moved.into_bytes()),
        "the same below a folder",
    );
}

#[test]
fn documents_at_random_are_the_same() {
    let base = include_str!("cases/base.txt");
    let base = Sources::from_fixture(&base[base.find("=== ").expect("files")..]);
    for seed in 0..60 {
        let is_hostile = seed % 2 == 1;
        let body = document(seed, is_hostile).text;
        let note = if is_hostile {
            "<a href=\"/fr/a/\">"
        } else {
            "[a](a.md#c)"
        };
        let page = format!(
            "---\ntitle: A\ndate: 2026-01-02\n---\n[a](b.md?x=1&y#c) [b](#c) <https://y.example> [c](//z.example)[^1]\n\n## C {{#c}}\n\n{body}\n\n[^1]: {note}\n"
        );
        let sources = base
            .clone()
            .with("content/a.fr.md", page.into_bytes())
            .with(
                "content/b.fr.md",
                *b"---\ntitle: B\ndate: 2026-01-03\n---\n## C {#c}\n\n[a](a.md) [c](#c) \\<a href=\"/\"> `<a href=\"#\">` [x](//z.example)[^1] https://y.example\n\n[^1]: [a](a.md?x=1&y \"/t\") [b](b.md)[^1]\n",
            );
        compare(&sources, &format!("seed {seed}"));
    }
}

type SetUp = fn(Sources, Edition) -> (Option<Press>, Vec<Diagnostic>);

/// Prints the outputs of a site both ways; what takes long to make (pictures, fonts, cards) is made from no text.
fn compare(sources: &Sources, what: &str) {
    let now = "2026-11-23T12:00:00Z".parse().expect("a moment");
    let press = |set_up: SetUp| {
        let (press, found) = set_up(sources.clone(), Edition::web(now));
        press.unwrap_or_else(|| panic!("{found:?}"))
    };
    let together = Mutex::new(BTreeMap::new());
    let of_text = |path: &str| {
        [".html", ".xml", ".json", ".js", ".txt"]
            .iter()
            .any(|ending| path.ends_with(ending))
    };
    let first = press(Press::for_full_build);
    let outputs = first.outputs().iter();
    let outputs: Vec<_> = outputs
        .filter(|it| of_text(&it.route.file_path()))
        .collect();
    first.for_each_of(&outputs, |output, rendered| {
        let mut together = together.lock().expect("no thread has panicked");
        together.insert(output.route.to_string(), rendered.bytes);
    });
    let together = together.into_inner().expect("no thread has panicked");
    assert!(
        together.keys().any(|route| route.ends_with("feed.json")),
        "{what} has feeds"
    );
    let second = press(Press::set_up);
    for output in outputs {
        let rendered = second.render(output);
        let alone = rendered.bytes;
        let route = output.route.to_string();
        let (one, other) = (&together[&route], &alone);
        let shared = one.iter().zip(other).take_while(|(a, b)| a == b).count();
        let around = |bytes: &[u8]| {
            let ends = bytes.len().min(shared + 80);
            String::from_utf8_lossy(&bytes[shared.saturating_sub(80)..ends]).into_owned()
        };
        assert_eq!(around(one), around(other), "{what}: {route}");
    }
}
