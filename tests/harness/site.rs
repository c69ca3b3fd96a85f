//! From a case to everything that its site gives: outputs and diagnostics.

use std::collections::BTreeMap;

use diwan::diagnostic::{Diagnostic, Place, in_order};
use diwan::edition::{Edition, LinkStyle};
use diwan::press::Press;
use diwan::source::Sources;

use super::case::Case;
use super::picture;
use super::visible::encode;

/// What came of a site.
pub struct Made {
    /// The outputs, sorted by address: file path and text, fingerprints masked, invisible characters named.
    pub outputs: Vec<(String, String)>,
    /// The same without any change, for what must occur nowhere.
    pub raw: Vec<(String, Vec<u8>)>,
    /// One a line, in order.
    pub diagnostics: String,
}

/// Makes the site of a case; a panic is a fault of this case alone.
pub fn make(case: &Case, bases: &BTreeMap<String, Case>) -> Result<Made, String> {
    std::panic::catch_unwind(|| made(case, bases)).unwrap_or_else(|panic| {
        let message = panic
            .downcast_ref::<String>()
            .map_or("no message", String::as_str);
        Err(format!("  Diwan panics: {message}"))
    })
}

fn made(case: &Case, bases: &BTreeMap<String, Case>) -> Result<Made, String> {
    let mut files: BTreeMap<&str, &str> = BTreeMap::new();
    for base in case.uses() {
        let base = bases
            .get(base)
            .ok_or_else(|| format!("there is no base `{base}`"))?;
        files.extend(
            base.files
                .iter()
                .map(|(path, text)| (path.as_str(), text.as_str())),
        );
    }
    files.extend(
        case.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str())),
    );
    let fixture: Vec<String> = files
        .iter()
        .map(|(path, text)| format!("=== {path}\n{text}"))
        .collect();
    let mut sources = Sources::from_fixture(&fixture.join("\n"));
    for (path, text) in &files {
        if let Some(bytes) = picture::described(text) {
            sources = sources.with(path, bytes);
        }
    }
    let (press, mut diagnostics) = Press::set_up(sources, edition(case)?);
    let mut raw = Vec::new();
    for (press, output) in press
        .iter()
        .flat_map(|press| press.outputs().iter().map(move |output| (press, output)))
    {
        let rendered = press.render(output);
        let (bytes, found) = (rendered.bytes, rendered.notes);
        diagnostics.extend(found);
        raw.push((output.route.file_path(), bytes));
    }
    let shown = |(path, bytes): &(String, Vec<u8>)| {
        (
            masked(path),
            masked(&encode(&String::from_utf8_lossy(bytes))),
        )
    };
    let diagnostics: Vec<String> = in_order(diagnostics).iter().map(line).collect();
    Ok(Made {
        outputs: raw.iter().map(shown).collect(),
        raw,
        diagnostics: diagnostics.join("\n"),
    })
}

fn edition(case: &Case) -> Result<Edition, String> {
    let now = case.option("now").unwrap_or("2026-11-23T12:00:00Z");
    let now = now.parse().map_err(|error| format!("now: {error}"))?;
    let links = match case.option("links") {
        None => LinkStyle::Rooted,
        Some("relative") => LinkStyle::Relative,
        Some(other) => return Err(format!("`links: {other}` is not known")),
    };
    let drafts = match case.option("drafts") {
        None => false,
        Some("true") => true,
        Some(other) => return Err(format!("`drafts: {other}` is not known")),
    };
    Ok(Edition {
        links,
        drafts,
        base_url: case.option("base_url").map(str::to_owned),
        ..Edition::web(now)
    })
}

/// `error[dead-link] content/a.ar.md:4:12 message | hint | also path:line:column label`
fn line(diagnostic: &Diagnostic) -> String {
    let mut text = format!("{}[{}]", diagnostic.severity, diagnostic.code);
    if let Some(place) = &diagnostic.place {
        text.push_str(&format!(" {}", spot(place)));
    }
    text.push_str(&format!(" {}", diagnostic.message));
    if let Some(hint) = &diagnostic.hint {
        text.push_str(&format!(" | {hint}"));
    }
    if let Some((place, label)) = &diagnostic.second {
        text.push_str(&format!(" | also {} {label}", spot(place)));
    }
    encode(&text.replace('\n', " "))
}

fn spot(place: &Place) -> String {
    match place.line {
        0 => place.path.to_string(),
        line => format!("{}:{line}:{}", place.path, place.column),
    }
}

/// `*` for what hashes decide: the fingerprint of a file of the theme, the page in the id of a footnote.
fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let is_hex = |text: Option<&str>| {
        text.is_some_and(|text| {
            text.bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        })
    };
    while let Some(at) = rest.find(['.', '-']) {
        let (before, from) = rest.split_at(at);
        let (length, after) = if from.starts_with('.') {
            (8, '.')
        } else {
            (6, '-')
        };
        let fits = is_hex(from.get(1..=length)) && from[1 + length..].starts_with(after);
        let is_note = before.ends_with("fn") || before.ends_with("fnref");
        out.push_str(before);
        out.push_str(&from[..1]);
        rest = &from[1..];
        if fits && (from.starts_with('.') || is_note) {
            out.push('*');
            rest = &from[1 + length..];
        }
    }
    out.push_str(rest);
    out
}
