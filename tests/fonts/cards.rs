//! Social cards: which pages have one, what stands on it and at which side.
//!
//! `CARDS=DIR cargo test --test fonts cards` leaves the pictures in a folder, to be looked at.

use resvg::tiny_skia::Pixmap;

use crate::site::{FONTS, press, printed, sources};

/// The cards of the site by address.
fn cards(theme: &str, more: &[(&str, &str)]) -> Vec<(String, Pixmap)> {
    let with = |sources: diwan::source::Sources, (path, text): &(&str, &str)| {
        sources.with(path, text.as_bytes())
    };
    let (press, found) = press(more.iter().fold(sources(theme), with));
    assert!(found.is_empty(), "{found:#?}");
    let pictures = printed(&press, "social-card.png").into_iter();
    let pictures = pictures.map(|(name, bytes)| {
        if let Ok(folder) = std::env::var("CARDS") {
            let file = name.replace('/', "-");
            std::fs::write(format!("{folder}/{file}"), &bytes).unwrap();
        }
        (name, Pixmap::decode_png(&bytes).expect("a PNG"))
    });
    pictures.collect()
}

/// How many pixels of the title's band are nearly white, on the left and on the right half.
fn ink(card: &Pixmap) -> (usize, usize) {
    let mut halves = (0, 0);
    for y in 180..520 {
        for x in 0..card.width() {
            let pixel = card.pixel(x, y).expect("inside");
            if pixel.red() > 230 && pixel.green() > 230 && pixel.blue() > 230 {
                match x < card.width() / 2 {
                    true => halves.0 += 1,
                    false => halves.1 += 1,
                }
            }
        }
    }
    halves
}

#[test]
fn arabic_stands_at_the_right_and_french_at_the_left() {
    let short = [
        ("content/short.ar.md", "---\ntitle: الماء\n---\n"),
        ("content/short.fr.md", "---\ntitle: L’eau\n---\n"),
    ];
    let cards = cards(FONTS, &short);
    let names: Vec<&str> = cards.iter().map(|(name, _)| &**name).collect();
    assert_eq!(
        names,
        [
            "ar/paris/social-card.png",
            "ar/short/social-card.png",
            "ar/social-card.png",
            "en/social-card.png",
            "fr/paris/social-card.png",
            "fr/short/social-card.png",
            "fr/social-card.png",
        ]
    );
    for (name, card) in &cards {
        assert_eq!((card.width(), card.height()), (1200, 630), "{name}");
        let (left, right) = ink(card);
        assert!(left + right > 800, "{name}: {left} {right}");
        match (name.starts_with("ar"), name.contains("short")) {
            (true, true) => assert_eq!(left, 0, "{name}"),
            (false, true) => assert_eq!(right, 0, "{name}"),
            _ => {}
        }
    }
}

#[test]
fn titles_of_all_kinds_are_set() {
    let pages = [
        (
            "content/a.ar.md",
            "---\ntitle: \"القرار رقم 2012/45 (المعدَّل) بشأن اتفاقية UNESCO: «حماية التراث» و PDF/A-2\"\ndate: 2012-07-06\ntype: statement\n---\n",
        ),
        (
            "content/b.ar.md",
            "---\ntitle: \"إِنَّ ٱلْمُؤْتَمَرَ الدَّوْلِيَّ لِشُؤُونِ الْمِيَاهِ قَدْ أَقَرَّ بِالإِجْمَاعِ التَّوْصِيَاتِ الْوَارِدَةَ فِي تَقْرِيرِ اللَّجْنَةِ الْمُخْتَصَّةِ، وَدَعَا جَمِيعَ الدُّوَلِ الْأَعْضَاءِ إِلَى اتِّخَاذِ التَّدَابِيرِ اللَّازِمَةِ لِتَنْفِيذِهَا فِي أَقْرَبِ وَقْتٍ مُمْكِنٍ عَلَى الصَّعِيدَيْنِ الْوَطَنِيِّ وَالدَّوْلِيِّ\"\ndate: 2012-07-06\ntype: news\n---\n",
        ),
        (
            "content/c.fr.md",
            "---\ntitle: \"Décision n° 2012/45 (modifiée) : « protéger le patrimoine », convention de l’UNESCO sur الماء\"\ndate: 2012-07-06\ntype: statement\n---\n",
        ),
        (
            "content/d.fr.md",
            "---\ntitle: \"La Conférence internationale sur l’eau a approuvé à l’unanimité les recommandations figurant dans le rapport de la commission spécialisée et a invité tous les États membres à prendre les mesures nécessaires à leur mise en œuvre dans les meilleurs délais aux niveaux national et international, sans préjudice des engagements antérieurs\"\ndate: 2012-07-06\n---\n",
        ),
        (
            "content/e.fr.md",
            "---\ntitle: Anticonstitutionnellementanticonstitutionnellementanticonstitutionnellementanticonstitutionnellement\n---\n",
        ),
        (
            "content/f.en.md",
            "---\ntitle: \"Joint statement\"\ndate: 2012-07-06\ntype: news\n---\n",
        ),
    ];
    let cards = cards(FONTS, &pages);
    for (name, card) in &cards {
        let (left, right) = ink(card);
        assert!(left + right > 800, "{name}: {left} {right}");
        // Nothing leaves the picture: its outermost columns hold no letter.
        for x in [20, 1179] {
            let white = (180..520).filter(|y| card.pixel(x, *y).expect("inside").red() > 230);
            assert_eq!(white.count(), 0, "{name}");
        }
    }
    assert_eq!(cards.len(), 5 + pages.len());
}

#[test]
fn the_page_names_its_card() {
    let (press, _) = press(sources(FONTS));
    let page = String::from_utf8_lossy(&printed(&press, "ar/paris/")[0].1).into_owned();
    for wanted in [
        "<meta property=\"og:image\" content=\"https://water.example/ar/paris/social-card.png\">",
        "<meta property=\"og:image:width\" content=\"1200\">",
        "<meta property=\"og:image:height\" content=\"630\">",
        "<meta property=\"og:image:alt\" content=\"بيان مشترك",
        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
    ] {
        assert!(page.contains(wanted), "{wanted}\n{page}");
    }
}

#[test]
fn without_fonts_for_a_language_or_by_a_setting_there_is_none() {
    let none = |theme: &str, settings: &str| {
        let files = sources(theme);
        let text = files.text("site.yaml").unwrap() + settings;
        let (press, _) = press(files.with("site.yaml", text.into_bytes()));
        let names = printed(&press, "social-card.png")
            .into_iter()
            .map(|(name, _)| name);
        let page = String::from_utf8_lossy(&printed(&press, "ar/paris/")[0].1).into_owned();
        assert!(!page.contains("og:image"), "{page}");
        names.collect::<Vec<_>>()
    };
    assert!(none("", "").is_empty());
    assert!(none(FONTS, "cards: false\n").is_empty());
    let latin = "fonts: [{ family: Sans, file: fonts/sans.ttf }]\n";
    assert!(none(latin, "").iter().all(|name| !name.starts_with("ar/")));
}

#[test]
fn a_title_with_a_sign_that_no_font_has_gets_no_card() {
    let page = [("content/odd.fr.md", "---\ntitle: Un 🌊\n---\n")];
    let names = cards(FONTS, &page).into_iter().map(|(name, _)| name);
    assert!(names.into_iter().all(|name| !name.contains("odd")));
}

#[test]
fn a_template_of_the_site_that_gives_no_svg_is_an_error() {
    let broken = [
        (
            "<svg xmlns='http://www.w3.org/2000/svg'><text>",
            "broken-card",
        ),
        ("{{ lines(text='a') }}", "template"),
        (
            "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>{{ lines(text='a', x=0, width=1, size='x') }}</svg>",
            "template",
        ),
    ];
    for (template, code) in broken {
        let files = sources(FONTS).with("themes/ministry/templates/card.svg", template.as_bytes());
        let (press, _) = press(files);
        let output = press
            .outputs()
            .iter()
            .find(|it| it.route.as_str() == "ar/social-card.png");
        let rendered = press.render(output.expect("a card"));
        let found = rendered.notes;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].code, code);
        assert!(
            found[0]
                .place
                .as_ref()
                .is_some_and(|it| &*it.path == "themes/ministry/templates/card.svg"),
            "{found:?}"
        );
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let once = printed(&press(sources(FONTS)).0, "social-card.png");
    assert_eq!(once, printed(&press(sources(FONTS)).0, "social-card.png"));
}
