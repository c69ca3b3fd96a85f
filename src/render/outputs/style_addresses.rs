//! Addresses in style sheets: a file of the theme that is named as it lies gets the address that it is published at.
//!
//! lightningcss puts a mark for each address, and tells which it was and where. Names are meant as in any style sheet, from the file
//! they stand in; of the layers, the nearest has the file. An address of a site or of another host stays as it was written.

use std::path::Path;

use lightningcss::dependencies::{Dependency, SourceRange, UrlDependency};

use crate::diagnostic::{Diagnostic, Place, line_start, nearest};
use crate::plan::percent_encode;
use crate::render::context::Stage;
use crate::render::resolve::blocked_in_style;
use crate::route::Route;

/// The style sheet that is published at `here`, with addresses for the marks; and what is wrong with them. In one that is not
/// published, as those of books, addresses are paths from the top of the site.
pub fn written(
    stage: &Stage,
    here: Option<&Route>,
    mut css: String,
    found: Vec<Dependency>,
) -> (String, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    for dependency in found {
        let (mark, address) = match dependency {
            Dependency::Import(it) => {
                let fault = blocked_in_style(stage, true, &it.url);
                faults.extend(fault.map(|fault| fault.at(place(stage, &it.loc, &it.url))));
                (it.placeholder, it.url)
            }
            Dependency::Url(it) => match address(stage, here, &it) {
                Ok(address) => (it.placeholder, address),
                Err(fault) => {
                    faults.push(fault);
                    (it.placeholder, it.url)
                }
            },
        };
        css = css.replace(&mark, &quoted(&address));
    }
    (css, faults)
}

fn address(
    stage: &Stage,
    here: Option<&Route>,
    named: &UrlDependency,
) -> Result<String, Diagnostic> {
    let url = named.url.trim();
    let (path, rest) = url.split_at(url.find(['?', '#']).unwrap_or(url.len()));
    let scheme = path.split('/').next().unwrap_or_default();
    if path.is_empty() || path.starts_with('/') || scheme.contains(':') {
        return match blocked_in_style(stage, false, url) {
            Some(fault) => Err(fault.at(place(stage, &named.loc, &named.url))),
            None => Ok(url.to_owned()),
        };
    }
    let layers = &stage.theme.layers;
    let folder = layers
        .iter()
        .find_map(|it| named.loc.file_path.strip_prefix(&*it.folder));
    let file = folder.and_then(|sheet| in_theme(sheet, path));
    let file = file.as_deref().unwrap_or(path);
    match stage.plan.theme_file(file) {
        Some(route) => Ok(match here {
            Some(here) => stage.links.href(here, route) + rest,
            None => percent_encode(&route.file_path()) + rest,
        }),
        None => Err(fault(stage, named, file)),
    }
}

/// The name by which a theme knows the file that a style sheet names from where it lies.
fn in_theme(sheet: &str, path: &str) -> Option<String> {
    let folder = Path::new(sheet).parent()?.to_str()?;
    let mut names: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => drop(names.pop()?),
            name => names.push(name),
        }
    }
    // Its folder, `assets` or another, is no part of the name.
    (names.len() > 1).then(|| names[1..].join("/"))
}

fn fault(stage: &Stage, named: &UrlDependency, file: &str) -> Diagnostic {
    let near = nearest(file, stage.plan.theme_file_names());
    let hint = match near {
        Some(near) => message!("did-you-mean-near", near = format!("../assets/{near}")),
        None => message!("css-files-lie-in-assets"),
    };
    Diagnostic::error("broken-style", message!("theme-has-no-file", name = file))
        .at(place(stage, &named.loc, &named.url))
        .hint(hint)
}

/// Where an address stands in a style sheet.
fn place(stage: &Stage, loc: &SourceRange, url: &str) -> Place {
    let sheet = &loc.file_path;
    let text = stage.sources.text(sheet).unwrap_or_default();
    let before = line_start(&text, (loc.start.line as usize).saturating_sub(1));
    let at = text.get(before..).and_then(|rest| rest.find(url));
    let start = before + at.unwrap_or(0);
    let end = (start + url.len()).min(text.len());
    Place::span(sheet.as_str(), &text, start..end)
}

/// As it stands between double quotes in a style sheet (CSS Syntax 3 §4.3.5).
fn quoted(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' | '\r' | '\u{c}' => {}
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_from_where_the_style_sheet_lies() {
        for (sheet, path, name) in [
            ("styles/main.css", "../assets/dam.svg", Some("dam.svg")),
            (
                "styles/main.css",
                "../assets/img/dam.svg",
                Some("img/dam.svg"),
            ),
            ("styles/print/a.css", "../dam.svg", Some("dam.svg")),
            (
                "styles/print/a.css",
                "./../../assets/dam.svg",
                Some("dam.svg"),
            ),
            ("styles/main.css", "dam.svg", Some("dam.svg")),
            ("styles/main.css", "../../dam.svg", None),
            ("styles/main.css", "../dam.svg", None),
        ] {
            assert_eq!(in_theme(sheet, path).as_deref(), name, "{sheet} {path}");
        }
        assert_eq!(quoted("data:,\"\\"), "data:,\\\"\\\\");
    }
}
