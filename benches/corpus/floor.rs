//! The floor: what no generator can avoid.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tera::{Context, Tera, Value};

const TEMPLATE: &str = "<!DOCTYPE html>\n<html lang=\"{{ lang }}\">\n<head><meta charset=\"utf-8\"><title>{{ title }}</title></head>\n<body><main><h1>{{ title }}</h1>\n{{ body }}</main></body>\n</html>\n";

/// Reads, parses, prints and writes every Markdown file below `root`: one after the other, or on all cores.
pub fn run(root: &Path, out: &Path, on_all_cores: bool) {
    let mut tera = Tera::new();
    tera.add_raw_templates([("page.html", TEMPLATE)])
        .expect("the template is valid");
    let files: Vec<PathBuf> = walkdir::WalkDir::new(root.join("content"))
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    if on_all_cores {
        files
            .par_iter()
            .for_each(|file| page(&tera, root, file, out));
    } else {
        files.iter().for_each(|file| page(&tera, root, file, out));
    }
}

fn page(tera: &Tera, root: &Path, file: &Path, out: &Path) {
    let text = std::fs::read_to_string(file).expect("the corpus can be read");
    let (front, body) = text["---\n".len()..]
        .split_once("\n---\n")
        .expect("the corpus has front matter");
    let front: serde_yaml::Value = serde_yaml::from_str(front).expect("the corpus is YAML");
    let mut html = String::with_capacity(body.len() * 2);
    let options =
        pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_FOOTNOTES;
    for event in pulldown_cmark::Parser::new_ext(body, options) {
        floor_html(event, &mut html);
    }
    let mut context = Context::new();
    context.insert_value("lang", Value::from("ar"));
    context.insert_value(
        "title",
        Value::from(front["title"].as_str().unwrap_or_default()),
    );
    context.insert_value("body", Value::safe_string(&html));
    let page = tera
        .render("page.html", &context)
        .expect("the page can be printed");
    let below = file
        .strip_prefix(root)
        .expect("listed below the root")
        .with_extension("");
    let folder = out.join(below);
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    std::fs::write(folder.join("index.html"), page).expect("the page can be written");
}

/// The least that can be called HTML: tags without attributes, escaped text.
fn floor_html(event: pulldown_cmark::Event, html: &mut String) {
    use pulldown_cmark::Event;
    match event {
        Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => {
            html.push_str("<a href=\"");
            html.push_str(&dest_url);
            html.push_str("\">");
        }
        Event::Start(_) => html.push_str("<p>"),
        Event::End(_) => html.push_str("</p>\n"),
        Event::Text(text) | Event::Code(text) => {
            let _ = pulldown_cmark_escape::escape_html_body_text(&mut *html, &text);
        }
        _ => html.push('\n'),
    }
}
