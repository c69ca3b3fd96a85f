//! What is wrong with a declaration or a file is said at its place, all at once, and never by a panic.

use crate::site::{FONTS, noto, press, printed, sources};

/// Code and line of everything that is said.
fn said(theme: &str) -> Vec<(&'static str, u32)> {
    let (_, found) = press(sources(theme));
    let at =
        |line: &diwan::diagnostic::Diagnostic| line.place.as_ref().map_or(0, |place| place.line);
    found.iter().map(|it| (it.code, at(it))).collect()
}

#[test]
fn every_fault_of_the_list_is_told_at_its_line() {
    let theme = "fonts:
  - { family: A, file: fonts/naskh.ttf, wieght: 400 }
  - { family: B, file: fonts/nsakh.ttf }
  - { file: fonts/naskh.ttf }
  - { family: C }
  - { family: D, file: fonts/naskh.ttf, weight: bold }
  - { family: E, file: fonts/naskh.ttf, style: oblique }
  - { family: F, file: fonts/naskh.ttf, scripts: [Arabic] }
  - { family: 'G\"; x', file: fonts/naskh.ttf }
  - { family: H, file: fonts/naskh.ttf, use: heading }
  - naskh.ttf
  - { family: I, file: templates/base.html }
  - { family: J, file: fonts/naskh.ttf, scripts: [Arab] }
  - { family: J, file: fonts/naskh-bold.ttf, scripts: [Arab] }
";
    let mut expected = vec![
        ("unknown-key", 2),
        ("missing-key", 4),
        ("missing-key", 5),
        ("wrong-value", 6),
        ("wrong-value", 7),
        ("wrong-value", 8),
        ("wrong-value", 9),
        ("wrong-value", 10),
        ("wrong-value", 11),
        ("missing-font", 3),
        ("not-a-font", 12),
        ("font-twice", 14),
        ("missing-figures", 2),
    ];
    let mut found = said(theme);
    expected.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn a_misspelt_file_is_guessed() {
    let (_, found) = press(sources("fonts: [{ family: B, file: fonts/nsakh.ttf }]\n"));
    assert_eq!(
        found[0].hint.as_ref().map(ToString::to_string).as_deref(),
        Some("did you mean `fonts/naskh.ttf`?")
    );
}

#[test]
fn letters_that_a_font_lacks_are_named() {
    let (_, found) = press(sources(
        "fonts: [{ family: B, file: fonts/sans.ttf, scripts: [Arab, Latn] }]\n",
    ));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].code, "missing-letters");
    assert!(
        found[0].message.to_string().contains("`ء` U+0621")
            && found[0].message.to_string().contains("more"),
        "{}",
        found[0].message
    );
    let page = "---\ntitle: Ꙁ\n---\nڱ\n";
    let rare = sources(FONTS).with("content/rare.fr.md", page.replace('ڱ', "ࢼ").into_bytes());
    let (_, found) = press(rare);
    assert!(
        found
            .iter()
            .all(|it| it.message.to_string().contains("`ࢼ` U+08BC")),
        "{found:#?}"
    );
    assert_eq!(found.len(), 2, "{found:#?}");
}

#[test]
fn files_that_are_no_fonts_are_refused() {
    let whole = noto("NotoNaskhArabic-Regular");
    let files: [(&str, Vec<u8>); 5] = [
        ("text", b"hello".to_vec()),
        ("empty", Vec::new()),
        ("truncated", whole[..whole.len() / 2].to_vec()),
        ("woff2", b"wOF2\0\x01\0\0".to_vec()),
        ("collection", b"ttcf\0\x01\0\0".to_vec()),
    ];
    for (what, bytes) in files {
        let theme = "fonts: [{ family: B, file: fonts/x.ttf }]\n";
        let (_, found) = press(sources(theme).with("themes/ministry/fonts/x.ttf", bytes));
        let codes: Vec<_> = found.iter().map(|it| it.code).collect();
        assert_eq!(codes, ["not-a-font"], "{what}");
        assert!(found[0].hint.is_some() && found[0].place.as_ref().is_some_and(|it| it.line == 1));
    }
}

/// Bytes turned over anywhere in a font: whatever comes of it is said or printed.
#[test]
fn a_damaged_font_ends_no_build() {
    let whole = noto("NotoNaskhArabic-Regular");
    for seed in 0..24_usize {
        let mut bytes = whole.clone();
        for step in 0..40 {
            let at = (seed * 7919 + step * 104_729 + step * step * 31) % bytes.len();
            bytes[at] ^= 0x55;
        }
        let (press, _) = press(sources(FONTS).with("themes/ministry/fonts/naskh-bold.ttf", bytes));
        for output in press.outputs() {
            let address = output.route.as_str();
            if address.contains("bold-arab") || address.starts_with("ar/social-card") {
                press.render(output);
            }
        }
    }
}

#[test]
fn a_font_among_the_assets_is_published_cut_and_not_whole() {
    let theme = "fonts: [{ family: B, file: naskh.ttf }, { family: C, file: fonts/sans.ttf }]\n";
    let (press, found) = press(sources(theme).with(
        "themes/ministry/assets/naskh.ttf",
        noto("NotoNaskhArabic-Regular"),
    ));
    assert!(found.is_empty(), "{found:#?}");
    assert!(printed(&press, ".ttf").is_empty());
    assert_eq!(printed(&press, ".woff2").len(), 2);
}
