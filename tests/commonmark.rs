//! The examples of CommonMark 0.31.2 through Diwan's writer: each comes out as the specification says, or stands in a
//! list of departures with its reason. A departure that has become unnecessary is a failure too.
//!
//! The examples are the specification's own, fetched by `bash tests/run`, which names their file in `COMMONMARK_SPEC`.

#[path = "harness/neutral.rs"]
mod neutral;

use std::fmt::Write;

use diwan::locale::Typography;
use diwan::render::fragment;

use neutral::Neutral;

/// Examples that come out otherwise, with the reason.
const DEPARTURES: &[(u64, &str)] = &[
    (
        25,
        "no block begins in a no-break space: word processors leave them there, and readers see a crooked line",
    ),
    (
        40,
        "no block begins in white space, not even in a tab that an entity stands for",
    ),
    (
        175,
        "the line break between `<li>` and a block of HTML is left out; nobody can see it",
    ),
];

struct Example {
    number: u64,
    section: String,
    markdown: String,
    html: String,
}

#[test]
fn the_examples_of_commonmark_come_out_as_specified() {
    let examples = examples();
    assert_eq!(examples.len(), 652, "CommonMark 0.31.2 has 652 examples");
    let mut faults = String::new();
    for Example {
        number,
        section,
        markdown,
        html,
    } in &examples
    {
        let departure = DEPARTURES.iter().find(|(known, _)| known == number);
        let (wanted, found) = (
            normalised(html),
            normalised(&fragment(markdown, &mut Neutral(Typography::Off))),
        );
        let fault = match (wanted == found, departure) {
            (true, None) | (false, Some(_)) => continue,
            (true, Some((_, reason))) => format!("passes, although: {reason}"),
            (false, None) => format!("{markdown:?}\n  wanted {wanted:?}\n  found  {found:?}"),
        };
        let _ = writeln!(faults, "example {number}, {section}: {fault}");
    }
    assert!(faults.is_empty(), "\n{faults}");
}

fn examples() -> Vec<Example> {
    let path = std::env::var("COMMONMARK_SPEC").expect(
        "COMMONMARK_SPEC names no file of examples: run `bash tests/run`, which fetches them",
    );
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{path}: {error}; run `bash tests/run`, which fetches the examples")
    });
    let values: Vec<serde_json::Value> =
        serde_json::from_str(&text).expect("a list of examples in JSON");
    let text =
        |value: &serde_json::Value, key: &str| value[key].as_str().expect("a text").to_owned();
    let example = |value: &serde_json::Value| Example {
        number: value["example"].as_u64().expect("a number"),
        section: text(value, "section"),
        markdown: text(value, "markdown"),
        html: text(value, "html"),
    };
    values.iter().map(example).collect()
}

/// What both texts are brought to before they are compared. None of it makes a difference to a reader of the HTML:
/// `/>` of void elements and `&quot;` between tags are two spellings of one thing (HTML Living Standard §13.1), ids of
/// headings and `dir` of code are Diwan's own additions.
fn normalised(html: &str) -> String {
    let mut html = html
        .replace(" />", ">")
        .replace("&quot;", "\"")
        .replace("<pre dir=\"ltr\">", "<pre>");
    for level in 1..=6 {
        let (start, plain) = (format!("<h{level} id=\""), format!("<h{level}>"));
        while let Some(at) = html.find(&start) {
            let length = html[at..].find('>').expect("a tag that ends") + 1;
            html.replace_range(at..at + length, &plain);
        }
    }
    html.trim_end().to_owned()
}
