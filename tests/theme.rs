//! The theme `ministry` on the reference site: each type of page has the shape that it should have, in three languages, and a
//! theme of thirty lines that extends it changes colours, emblem, a block and a word.
//!
//! The shapes stand in `tests/theme/`, a file for each type: regions and headings, in their order. `UPDATE=1` rewrites them.

#[path = "theme/outline.rs"]
mod outline;

use std::fs;
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::edition::Edition;
use diwan::plan::{Output, Piece};
use diwan::press::Press;
use diwan::source::Sources;

/// Types of page, and a work of each.
const TYPES: &[(&str, &str)] = &[
    ("home", ""),
    ("news", "news/winter-flood-season"),
    ("statement", "statements/paris"),
    ("speech", "speeches/minister-opening-basin-conference"),
    ("conclusions", "news/basin-conference-conclusions"),
    ("advice", "guidance/floods"),
    ("advice-part", "guidance/floods/before"),
    ("official", "officials/inspector-general"),
    ("organisation", "organisation/flood-warning-centre"),
    ("publication", "publications/river-levels-2025"),
    ("topic", "tags/floods"),
    ("taxonomy", "tags"),
    ("section", "news"),
    ("collection", "guidance/river-data"),
    ("agenda", "agenda"),
    ("contact", "contact"),
    ("legal", "accessibility"),
    ("site-map", "site-map"),
    ("glossary", "glossary"),
    ("a-z", "a-z"),
    ("withdrawn", "news/old-tariff-notice"),
    ("gone", "guidance/well-permit-form"),
    ("untranslated", "statements/neighbours-data-exchange"),
];

const CHILD: &[(&str, &str)] = &[
    (
        "themes/child/theme.yaml",
        "extends: ministry\nstyles: [main.css, ours.css]\n",
    ),
    (
        "themes/child/styles/ours.css",
        ":root { --colour-band: #5a1f2b; --colour-river: #7a2437; }\n",
    ),
    (
        "themes/child/templates/components/emblem.html",
        "{% component emblem() %}<svg class=\"emblem\" viewBox=\"0 0 8 8\" width=\"48\" height=\"48\" aria-hidden=\"true\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>{% endcomponent emblem %}\n",
    ),
    (
        "themes/child/templates/page.html",
        "{% extends \"ministry/page.html\" %}\n{% block subjects %}{{ super() }}<p class=\"ours\"><a href=\"{{ url(work=\"contact\") }}\">{{ t(id=\"ours-ask\") }}</a></p>{% endblock subjects %}\n",
    ),
    (
        "themes/child/i18n/ar.ftl",
        "home = البداية\nours-ask = اسألونا\n",
    ),
    (
        "themes/child/i18n/fr.ftl",
        "home = Début\nours-ask = Nous interroger\n",
    ),
    (
        "themes/child/i18n/en.ftl",
        "home = Start\nours-ask = Ask us\n",
    ),
];

fn press(sources: Sources) -> Press {
    let now = "2026-11-23T12:00:00Z".parse().expect("a moment");
    let (press, found) = Press::set_up(sources, Edition::web(now));
    let errors: Vec<Diagnostic> = found.into_iter().filter(Diagnostic::is_error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    press.expect("a site without errors is set up")
}

fn repository() -> Sources {
    Sources::open(Path::new(env!("CARGO_MANIFEST_DIR"))).0
}

fn printed(press: &Press, output: &Output) -> String {
    let rendered = press.render(output);
    let (bytes, found) = (rendered.bytes, rendered.notes);
    assert!(!found.iter().any(Diagnostic::is_error), "{found:#?}");
    String::from_utf8(bytes).expect("pages are UTF-8")
}

#[test]
fn each_type_of_page_has_its_shape() {
    let press = press(repository());
    let mut wrong = Vec::new();
    for (name, work) in TYPES {
        let id = press
            .site()
            .find(work)
            .unwrap_or_else(|| panic!("no work `{work}`"));
        let is_it = |output: &&Output| matches!(&output.piece, Piece::Page { version } if version.work == id);
        check(
            &press,
            name,
            press.outputs().iter().filter(is_it),
            &mut wrong,
        );
    }
    type Kind = fn(&Piece) -> bool;
    let others: [(&str, Kind); 3] = [
        ("search", |piece| matches!(piece, Piece::Search { .. })),
        ("not-found", |piece| matches!(piece, Piece::NotFound { .. })),
        ("languages", |piece| {
            matches!(piece, Piece::Languages { .. })
        }),
    ];
    for (name, is_it) in others {
        let outputs = press.outputs().iter().filter(|output| is_it(&output.piece));
        check(&press, name, outputs, &mut wrong);
    }
    assert!(
        wrong.is_empty(),
        "`UPDATE=1` rewrites them, for you to read:\n{}",
        wrong.join("\n")
    );
}

fn check<'a>(
    press: &Press,
    name: &str,
    outputs: impl Iterator<Item = &'a Output>,
    wrong: &mut Vec<String>,
) {
    let shapes: Vec<String> = outputs
        .map(|output| format!("{}\n{}", output.route, outline::of(&printed(press, output))))
        .collect();
    assert!(shapes.len() > 1, "{name} is printed {} times", shapes.len());
    let path = format!("{}/tests/theme/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    let (expected, shape) = (
        fs::read_to_string(&path).unwrap_or_default(),
        shapes.join("\n"),
    );
    if expected == shape {
        return;
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &shape).expect("the file can be written");
        return;
    }
    let differs = shape
        .lines()
        .zip(expected.lines())
        .find(|(now, before)| now != before);
    wrong.push(format!("tests/theme/{name}.txt: {differs:?}"));
}

/// A heading "Updates" is given the id `updates`: a place of the theme with that name would be the one that links lead to.
#[test]
fn no_id_of_the_theme_is_one_that_a_heading_is_given() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/ministry/templates");
    let mut wrong = Vec::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        if !entry.file_type().is_file() {
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        let ids = text.split(" id=\"").skip(1);
        let ids = ids.map(|rest| rest.split('"').next().unwrap_or_default());
        let is_apart = |id: &&str| {
            ["page-", "search-", "{{"]
                .iter()
                .any(|it| id.starts_with(it))
        };
        wrong.extend(ids.filter(|id| !is_apart(id)).map(str::to_owned));
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn thirty_lines_make_a_theme_of_ones_own() {
    let lines: usize = CHILD.iter().map(|(_, text)| text.lines().count()).sum();
    assert!(lines <= 30, "{lines} lines");
    let settings = repository()
        .text("site.yaml")
        .expect("the site has settings");
    let settings = settings.replace("theme: ministry", "theme: child");
    let sources = CHILD.iter().fold(repository(), |sources, (path, text)| {
        sources.with(path, text.as_bytes().to_vec())
    });
    // The catalogues of this folder are the built-in ones and a site's own at once; a site's own words win over a theme's.
    let without_words = ["i18n/ar.ftl", "i18n/fr.ftl", "i18n/en.ftl"]
        .iter()
        .fold(sources, |sources, path| sources.with(path, Vec::new()));
    let press = press(without_words.with("site.yaml", settings.into_bytes()));
    for (lang, home, ask) in [
        ("ar", "البداية", "اسألونا"),
        ("fr", "Début", "Nous interroger"),
        ("en", "Start", "Ask us"),
    ] {
        let of_lang = |output: &&Output| matches!(&output.piece, Piece::Page { version } if version.lang.as_str() == lang && *press.site().work(version.work).name == *"news/winter-flood-season");
        let output = press
            .outputs()
            .iter()
            .find(of_lang)
            .expect("the page is printed");
        let page = printed(&press, output);
        assert!(page.contains(&format!(">{home}</a>")), "{lang}: the word");
        assert!(
            page.contains(ask) && page.contains("class=\"subjects\""),
            "{lang}: the block, with the former one"
        );
        assert!(
            page.contains("<circle cx=\"4\"") && !page.contains("M32 3"),
            "{lang}: the emblem"
        );
        assert!(page.contains("/assets/ours."), "{lang}: the sheet");
        assert!(
            page.contains("class=\"alphabet\"") || page.contains("class=\"banner\""),
            "{lang}: the rest stays"
        );
    }
    let is_ours =
        |output: &&Output| matches!(&output.piece, Piece::Style { name } if **name == *"ours.css");
    let sheet = printed(
        &press,
        press
            .outputs()
            .iter()
            .find(is_ours)
            .expect("the sheet is printed"),
    );
    assert!(sheet.contains("--colour-band"), "{sheet}");
}

#[test]
fn an_event_of_several_days_has_each_hour_beside_its_day() {
    let sources = ["ar", "fr", "en"]
        .iter()
        .fold(repository(), |sources, lang| {
            let path = format!("content/agenda.{lang}.md");
            let text = sources.text(&path).expect("there is an agenda");
            let text = text.replace("on: 2026-12-10,", "on: 2026-12-10, until: 2026-12-12,");
            sources.with(&path, text.into_bytes())
        });
    let press = press(sources);
    for (lang, hours) in [
        (
            "ar",
            "من 10 كانون الأول/\u{2060}ديسمبر 2026، الساعة 9:30 ص، إلى 12 كانون الأول/\u{2060}ديسمبر 2026، الساعة 12:00 م",
        ),
        (
            "fr",
            "du 10 décembre 2026 à 9 h 30 au 12 décembre 2026 à 12 h",
        ),
        (
            "en",
            "09:30 on 10 December 2026 to 12:00 on 12 December 2026",
        ),
    ] {
        let of_lang = |output: &&Output| matches!(&output.piece, Piece::Page { version } if version.lang.as_str() == lang && *press.site().work(version.work).name == *"agenda");
        let output = press.outputs().iter().find(of_lang);
        let page = printed(&press, output.expect("the page is printed"));
        let page = page
            .replace(['\u{2068}', '\u{2069}'], "")
            .replace(['\u{a0}', '\u{202f}'], " ");
        assert!(page.contains(hours), "{lang}: {hours}");
    }
}

#[test]
fn a_later_part_of_a_list_says_which_it_is() {
    let sources = repository();
    let settings = sources.text("site.yaml").expect("there are settings");
    let settings = settings.replace("news: { paginate: 4", "news: { paginate: 1");
    let press = press(sources.with("site.yaml", settings.into_bytes()));
    let page = |route: &str| {
        let mut outputs = press.outputs().iter();
        let output = outputs.find(|it| it.route.as_str() == route);
        let page = printed(&press, output.expect("the page is printed"));
        page.replace(['\u{2068}', '\u{2069}'], "")
    };
    let (first, second) = (page("fr/news/"), page("fr/news/2/"));
    let title = |page: &str| {
        let (title, _) = page.split_once("</title>").expect("a page has a title");
        let title = title.rsplit('>').next().unwrap_or_default();
        title.replace('\u{a0}', " ")
    };
    let start = title(&first);
    let (name, site) = start.split_once(" – ").expect("a title names the site");
    let part = title(&second);
    assert!(part.starts_with(&format!("{name} – Page 2 sur ")), "{part}");
    assert!(part.ends_with(&format!(" – {site}")), "{part}");
    // The entry of the menu leads to the first part.
    let entry = |mark: &str| format!("<a href=\"/fr/news/\" aria-current=\"{mark}\">{name}");
    assert!(first.contains(&entry("page")), "{first}");
    assert!(second.contains(&entry("true")), "{second}");
    assert!(!second.contains(&entry("page")), "{second}");
}
