//! What `diwan::contract` promises to authors of themes is what a template gets, and nothing else: every key of every
//! variable, every example of a function, a filter and a test, every component; and the keys of YAML that are known in
//! each place. Asked of the real binary, by templates that print all they see.

#[path = "contract/printed.rs"]
mod printed;
#[path = "contract/shapes.rs"]
mod shapes;
#[path = "contract/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use diwan::contract::{self, FILTERS, FUNCTIONS, OWN_FILTERS, TESTS, VARIABLES};
use site::{DUMP, Site, TEMPLATES};

/// The site with templates that print everything, and its files as they were built.
fn dumped() -> (Site, Vec<(String, String)>) {
    let site = Site::new();
    for name in TEMPLATES {
        let text = match *name {
            "page" => "{{ page.content }}\nDUMP {{ __tera_context | safe }}",
            _ => DUMP,
        };
        site.put(&format!("themes/bare/templates/{name}.html"), text);
    }
    let pages = site.built();
    (site, pages)
}

#[test]
fn templates_see_every_variable_that_is_written_down_and_no_other() {
    let (_site, pages) = dumped();
    let mut seen = shapes::Seen::default();
    for (path, text) in &pages {
        let Some((_, dump)) = text.split_once("DUMP ") else {
            continue;
        };
        let value = printed::value(dump.trim()).unwrap_or_else(|why| panic!("{path}: {why}"));
        seen.template(path, &value);
    }
    let faults = seen.faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_component_that_markdown_calls_sees_as_much_of_its_page_as_is_written_down() {
    let (_site, pages) = dumped();
    let page = pages
        .iter()
        .find(|(path, _)| path == "en/news/a/index.html");
    let text = &page.expect("the page is built").1;
    let (_, rest) = text.split_once("PAGE ").expect("the component is called");
    let keys: BTreeSet<&str> = rest.split(" END").next().unwrap().split(' ').collect();
    let known = VARIABLES
        .iter()
        .find(|it| it.name == "page")
        .unwrap()
        .meaning;
    let (_, known) = known.split_once("it has only ").unwrap();
    let known: BTreeSet<&str> = known.split('`').skip(1).step_by(2).collect();
    assert_eq!(keys, known);
}

#[test]
fn cards_and_books_see_what_is_written_down() {
    let site = Site::new();
    let card = contract::SHAPES
        .iter()
        .find(|it| it.name == "card")
        .unwrap();
    let missing = card.keys.iter().map(|key| {
        let name = key.name;
        format!("{{% if not card is containing(pat=\"{name}\") %}}{{{{ throw(message=\"no {name}\") }}}}{{% endif %}}")
    });
    let (count, lines) = (
        card.keys.len(),
        FUNCTIONS
            .iter()
            .find(|it| it.name == "lines")
            .unwrap()
            .example
            .0,
    );
    let text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{}{{% if card | length != {count} %}}{{{{ throw(message=card | keys | join(sep=\" \")) }}}}{{% endif %}}<text>{lines}</text></svg>",
        missing.collect::<String>()
    );
    site.put("themes/bare/templates/card.svg", &text);
    site.put("themes/bare/templates/book.html", "<!DOCTYPE html><html lang=\"{{ lang.tag }}\"><head><title>b</title></head><body><main><h1>b</h1><p>NEWEST {{ newest }}</p></main></body></html>");
    for (name, text) in [("home", "<h1>h</h1>"), ("page", "<h1>p</h1>")] {
        site.put(&format!("themes/bare/templates/{name}.html"), &format!("<!DOCTYPE html><html lang=\"{{{{ lang.tag }}}}\"><head><title>p</title></head><body><main>{text}</main></body></html>"));
    }
    assert!(
        site.built()
            .iter()
            .any(|(path, _)| path.ends_with("social-card.png")),
        "cards are drawn"
    );
    let book = site.book();
    assert!(book.contains("NEWEST 2026-0"), "{book}");
}

#[test]
fn examples_print_what_is_written_beside_them() {
    let site = Site::new();
    let of_filters = FILTERS.iter().chain(TESTS).chain(contract::TERA_FUNCTIONS);
    let examples: Vec<(&str, &str)> = FUNCTIONS
        .iter()
        .filter(|function| function.name != "lines")
        .chain(OWN_FILTERS)
        .map(|function| function.example)
        .chain(of_filters.map(|filter| filter.example))
        .collect();
    let calls = examples
        .iter()
        .map(|(call, _)| format!("\u{1e}{call}\u{1f}\n"));
    let text = format!("EXAMPLES{}", calls.collect::<String>());
    site.put("themes/bare/templates/flood.html", &text);
    let pages = site.built();
    let page = pages
        .iter()
        .find(|(path, _)| path == "en/news/flood/index.html");
    let printed = page.expect("the page is built").1.split('\u{1e}').skip(1);
    let mut faults = Vec::new();
    for ((call, wanted), printed) in examples.iter().zip(printed) {
        let printed = printed.split('\u{1f}').next().unwrap_or_default().trim();
        let printed = printed
            .replace(['\u{a0}', '\u{202f}'], " ")
            .replace(['\u{2068}', '\u{2069}'], "");
        let is_it = match wanted
            .split_once('…')
            .filter(|_| !call.contains("truncate"))
        {
            Some((start, _)) => printed.starts_with(start),
            None => printed == *wanted,
        };
        if !is_it {
            faults.push(format!("{call}\n  wanted  {wanted}\n  printed {printed}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_function_says_which_arguments_it_takes() {
    for function in FUNCTIONS {
        let call = function.example.0;
        let (_, inside) = call.split_once(&format!("{}(", function.name)).expect(call);
        for (name, _) in function
            .takes
            .iter()
            .filter(|(name, _)| !name.ends_with('?'))
        {
            let is_given = inside.contains(&format!("{name}="));
            assert!(
                is_given || function.name == "picture",
                "{call} lacks `{name}`"
            );
        }
    }
}

/// Tera names its filters and tests to nobody, so a new version must be looked through by hand.
#[test]
fn filters_and_tests_are_those_of_the_version_of_tera_that_is_used() {
    let lock =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    let version = format!("name = \"tera\"\nversion = \"{}\"\n", contract::TERA);
    assert!(
        lock.contains(&version),
        "Tera is no longer {}: compare its `register_tera_filters` and the like with src/contract/filters.rs",
        contract::TERA
    );
}

#[test]
fn every_component_of_the_theme_is_written_down_and_no_other() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/ministry/templates");
    let mut there = BTreeSet::new();
    for file in site::files(&folder) {
        let text = fs::read_to_string(file).unwrap();
        let heads = text.split("{% component ").skip(1);
        there.extend(heads.filter_map(|head| Some(head.split_once('(')?.0.to_owned())));
    }
    let known: BTreeSet<String> = contract::COMPONENTS
        .iter()
        .map(|it| it.name.to_owned())
        .collect();
    assert_eq!(
        there, known,
        "src/contract/components.rs and the theme differ"
    );
}

#[test]
fn every_component_for_editors_stands_in_the_style_guide_with_a_line_to_copy() {
    let guide = include_str!("../themes/ministry/templates/style-guide.html");
    let is_missing = |component: &&contract::Component| {
        component.audience == contract::For::Editors
            && !guide.contains(&format!("<specimen name=\"{}\" call=", component.name))
    };
    let missing: Vec<&str> = contract::COMPONENTS
        .iter()
        .filter(is_missing)
        .map(|component| component.name)
        .collect();
    assert_eq!(missing, [""; 0]);
}

/// What is copied from the guide into a page says nothing that its type does not read, and every type is there.
#[test]
fn every_type_stands_in_the_style_guide_with_lines_to_copy() {
    let guide = include_str!("../themes/ministry/templates/style-guide.html");
    for types in contract::EXTRA {
        for kind in types.types {
            let begin = format!("<specimen name=\"type: {kind}\" call=\"---\\n");
            let lines = guide
                .split_once(&begin)
                .unwrap_or_else(|| panic!("`{kind}` is missing"))
                .1;
            let lines = lines
                .split_once("---\">")
                .unwrap()
                .0
                .replace("\\n", "\n")
                .replace("\\\"", "\"");
            let front: serde_yaml::Value = serde_yaml::from_str(&lines).unwrap();
            assert_eq!(front["type"], **kind);
            let extra = front["extra"].as_mapping().unwrap();
            for key in extra.keys().filter_map(|key| key.as_str()) {
                assert!(types.keys.contains(&key), "`{kind}` reads no `{key}`");
            }
            for list in types.lists {
                for entry in front["extra"][list.name]
                    .as_sequence()
                    .into_iter()
                    .flatten()
                {
                    let mut keys = entry.as_mapping().unwrap().keys();
                    assert!(keys.all(|key| list.keys.contains(&key.as_str().unwrap())));
                }
            }
        }
    }
}

#[test]
fn keys_of_yaml_are_known_where_they_are_written_down() {
    let site = Site::new();
    let root = "title: X\n";
    for (file, text, place, keys) in [
        (
            "site.yaml",
            "languages: { ar: { qqqqqqqq: 1 } }\n",
            "languages.TAG.",
            contract::SITE,
        ),
        (
            "site.yaml",
            "languages: { ar: {} }\nsections: { news: { qqqqqqqq: 1 } }\n",
            "sections.NAME.",
            contract::SITE,
        ),
        (
            "content/x.ar.md",
            "withdrawn: { qqqqqqqq: 1 }\n",
            "withdrawn.",
            contract::FRONT_MATTER,
        ),
        (
            "content/x.ar.md",
            "updates: [{ qqqqqqqq: 1 }]\n",
            "updates[].",
            contract::FRONT_MATTER,
        ),
        (
            "content/x.ar.md",
            "translation: { qqqqqqqq: 1 }\n",
            "translation.",
            contract::FRONT_MATTER,
        ),
        (
            "content/x.ar.md",
            "attachments: [{ qqqqqqqq: 1 }]\n",
            "attachments[].",
            contract::FRONT_MATTER,
        ),
        (
            "themes/bare/theme.yaml",
            "fonts: [{ qqqqqqqq: 1 }]\n",
            "fonts[].",
            contract::THEME,
        ),
        (
            "themes/bare/theme.yaml",
            "search: { qqqqqqqq: 1 }\n",
            "search.",
            contract::THEME,
        ),
    ] {
        let before = site.text(file);
        let text = match file {
            "content/x.ar.md" => format!("---\n{root}{text}---\n"),
            _ => text.to_owned(),
        };
        site.put(file, &text);
        let hint = site.hint_for("qqqqqqqq");
        let there: BTreeSet<&str> = hint.split('`').skip(1).step_by(2).collect();
        let below = keys.iter().filter_map(|key| key.name.strip_prefix(place));
        let known: BTreeSet<&str> = below.filter(|name| !name.contains('.')).collect();
        assert_eq!(there, known, "{place}");
        match before {
            Some(before) => site.put(file, &before),
            None => fs::remove_file(site.root.path().join(file)).unwrap(),
        }
    }
}
