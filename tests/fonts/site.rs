//! The site: Arabic, French and English, with a Naskh and a Sans; and what is printed of it.

use diwan::diagnostic::Diagnostic;
use diwan::edition::Edition;
use diwan::press::Press;
use diwan::source::Sources;

/// Where Debian installs them.
const NOTO: &str = "/usr/share/fonts/truetype/noto";

/// A font of Noto, whole.
pub fn noto(name: &str) -> Vec<u8> {
    let path = format!("{NOTO}/{name}.ttf");
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}; install fonts-noto-core"))
}

/// The theme's list of fonts.
pub const FONTS: &str = "fonts:
  - { family: Ministry Naskh, file: fonts/naskh.ttf, scripts: [Arab] }
  - { family: Ministry Naskh, file: fonts/naskh-bold.ttf, weight: 700, scripts: [Arab] }
  - { family: Ministry Sans, file: fonts/sans.ttf, scripts: [Latn] }
  - { family: Ministry Sans, file: fonts/sans-bold.ttf, weight: 700, scripts: [Latn] }
";

const SITE: &str = "=== site.yaml
title: { ar: وزارة المياه, fr: Ministère de l’Eau, en: Ministry of Water }
base_url: https://water.example
languages:
  ar: { locale: ar-TN }
  fr: { fallback: [en] }
  en: {}
=== content/_index.ar.md
---
title: الصفحة الأولى
---
=== content/_index.fr.md
---
title: Accueil
---
=== content/_index.en.md
---
title: Home
---
=== content/paris.ar.md
---
title: بيان مشترك (باريس 2012) عن 107 بلداً و«أصدقاء الشعب»
date: 2012-07-06
---
إِبَّانَ ٱلْأُمَّةِ، تَقَرَّرَ 107 بلداً.
=== content/paris.fr.md
---
title: Déclaration commune de Paris (6 juillet 2012), adoptée par 107 pays et « les amis du peuple » réunis autour de l’œuvre
date: 2012-07-06
---
Cœur.
";

/// The site with this `theme.yaml` over the built-in theme, and the four fonts.
pub fn sources(theme: &str) -> Sources {
    Sources::from_fixture(SITE)
        .with("themes/ministry/theme.yaml", theme.as_bytes())
        .with(
            "themes/ministry/fonts/naskh.ttf",
            noto("NotoNaskhArabic-Regular"),
        )
        .with(
            "themes/ministry/fonts/naskh-bold.ttf",
            noto("NotoNaskhArabic-Bold"),
        )
        .with("themes/ministry/fonts/sans.ttf", noto("NotoSans-Regular"))
        .with("themes/ministry/fonts/sans-bold.ttf", noto("NotoSans-Bold"))
}

/// The press of these files, with what was said while it was set up.
pub fn press(sources: Sources) -> (Press, Vec<Diagnostic>) {
    let in_2026 = jiff::Timestamp::from_second(1_770_000_000).expect("a time");
    let (press, found) = Press::set_up(sources, Edition::web(in_2026));
    (press.expect("a site that can be set up"), found)
}

/// The outputs whose address holds a word: address and bytes. Whatever is said while they are printed is a failure.
pub fn printed(press: &Press, word: &str) -> Vec<(String, Vec<u8>)> {
    let outputs = press.outputs().iter();
    let wanted = outputs.filter(|output| output.route.as_str().contains(word));
    let print = |output| {
        let rendered = press.render(output);
        let (bytes, found) = (rendered.bytes, rendered.notes);
        assert!(found.is_empty(), "{found:?}");
        (output.route.as_str().to_owned(), bytes)
    };
    wanted.map(print).collect()
}

#[test]
fn a_font_is_cut_for_each_script_and_named_in_a_sheet() {
    let (press, found) = press(sources(FONTS));
    assert!(found.is_empty(), "{found:#?}");
    let fonts = printed(&press, "assets/fonts/");
    let names: Vec<&str> = fonts
        .iter()
        .map(|(name, _)| name.split('.').next().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "assets/fonts/naskh-arab",
            "assets/fonts/naskh-bold-arab",
            "assets/fonts/sans-bold-latn",
            "assets/fonts/sans-latn"
        ]
    );
    for (name, bytes) in &fonts {
        assert_eq!(&bytes[..4], b"wOF2", "{name}");
        assert!(bytes.len() < 60_000, "{name}: {}", bytes.len());
        println!("{name}: {} bytes", bytes.len());
    }
    let sheets = printed(&press, "assets/fonts.");
    let [(sheet, css)] = &sheets[..] else {
        panic!("one sheet, not {}", sheets.len());
    };
    let css = String::from_utf8(css.clone()).unwrap();
    println!("{css}");
    for (name, _) in &fonts {
        let file = name.strip_prefix("assets/").unwrap();
        assert!(css.contains(&format!("url(\"{file}\")")), "{css}");
    }
    assert!(
        css.contains("--own-text-rtl:\"Ministry Naskh\",\"Ministry Sans\",;"),
        "{css}"
    );
    assert!(
        css.contains("--own-text-ltr:\"Ministry Sans\",\"Ministry Naskh\",;"),
        "{css}"
    );
    assert!(
        css.contains("font-display:swap") && css.contains("unicode-range:U+20-"),
        "{css}"
    );
    let page = &printed(&press, "ar/paris/")[0].1;
    let page = String::from_utf8_lossy(page);
    assert!(page.contains(&format!("href=\"/{sheet}\"")), "{page}");
    assert!(printed(&press, ".ttf").is_empty());
}

#[test]
fn the_theme_puts_them_before_its_own() {
    let (press, _) = press(sources(FONTS));
    let (_, css) = &printed(&press, "assets/main.")[0];
    let css = String::from_utf8_lossy(css);
    for wanted in [
        "--font-arabic:var(--own-text-rtl,)\"Noto Naskh Arabic\"",
        "--font-latin:var(--own-text-ltr,)\"Segoe UI\"",
    ] {
        assert!(
            css.replace(", ", ",")
                .replace(") \"", ")\"")
                .contains(wanted),
            "{css}"
        );
    }
}

#[test]
fn what_no_page_shows_is_not_told_by_a_font() {
    let before = printed(&press(sources(FONTS)).0, "assets/fonts");
    let draft = "---\ntitle: ŵ ڠ\ndraft: true\n---\n";
    let hidden = sources(FONTS).with("content/draft.fr.md", draft.as_bytes());
    assert_eq!(printed(&press(hidden).0, "assets/fonts"), before);
    let shown = sources(FONTS).with(
        "content/shown.fr.md",
        draft.replace("true", "false").into_bytes(),
    );
    assert_ne!(printed(&press(shown).0, "assets/fonts"), before);
}

#[test]
fn headings_may_have_a_font_of_their_own() {
    let theme = "fonts:
  - { family: Body, file: fonts/naskh.ttf }
  - { family: Head, file: fonts/naskh-bold.ttf, use: headings }
  - { family: Body, file: fonts/sans.ttf }
";
    let (press, found) = press(sources(theme));
    assert!(found.is_empty(), "{found:#?}");
    let (_, css) = &printed(&press, "assets/fonts.")[0];
    let css = String::from_utf8_lossy(css);
    assert!(
        css.contains("--own-headings-rtl:\"Head\",\"Body\",;"),
        "{css}"
    );
    assert!(css.contains("--own-text-rtl:\"Body\",;"), "{css}");
}

#[test]
fn a_site_without_fonts_knows_nothing_of_them() {
    let (press, _) = press(sources(""));
    assert!(printed(&press, "assets/fonts").is_empty());
}
