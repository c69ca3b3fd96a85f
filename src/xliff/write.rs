//! Units as XLIFF 2.1 (OASIS Standard of 2018, namespace of 2.0, which readers of 2.0 know).
//!
//! Only the core is used, and the glossary module for official terms, since tools drop what they do not know. What the import must know
//! again, the digests of both texts, stands in notes of the file, which every tool keeps.

use quick_xml::escape::escape;

use super::content::{Code, CodeKind, Content, Piece};
use super::former::{Former, Trust};
use super::unit::{Spot, Unit, UnitKind};
use super::{SOURCE, TRANSLATION};
use crate::language::Direction;

/// A page to write.
pub struct PageOut<'a> {
    /// The path of the source.
    pub original: &'a str,
    /// The digest of its text.
    pub source: String,
    /// The digest of the translation's text, where there is one.
    pub translation: Option<String>,
    /// Its units, each with what an earlier translation says and the official terms in it.
    pub units: Vec<UnitOut<'a>>,
}

/// A unit to write.
pub struct UnitOut<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// What an earlier translation says.
    pub former: Option<&'a Former>,
    /// Terms of the source that stand in it, with those of the other language.
    pub terms: Vec<(&'a str, &'a str)>,
}

/// A language of the file: its tag, and the direction of its script.
pub type Tongue<'a> = (&'a str, Direction);

/// Writes pages as one file.
pub fn write(pages: &[PageOut], source: Tongue, target: Tongue) -> String {
    let (from, to) = (escape(source.0), escape(target.0));
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{}\" xmlns:gls=\"{GLOSSARY}\" version=\"2.1\" srcLang=\"{from}\" trgLang=\"{to}\">\n",
        super::CORE
    );
    for (number, page) in pages.iter().enumerate() {
        out.push_str(&format!(
            "<file id=\"f{}\" original=\"{}\" srcDir=\"{}\" trgDir=\"{}\" xml:space=\"preserve\">\n<notes>\n",
            number + 1,
            attribute(page.original),
            source.1.as_str(),
            target.1.as_str(),
        ));
        note(&mut out, SOURCE, &page.source);
        note(
            &mut out,
            TRANSLATION,
            page.translation.as_deref().unwrap_or("none"),
        );
        out.push_str("</notes>\n");
        for it in &page.units {
            unit(&mut out, it, source.0, target.0);
        }
        out.push_str("</file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

const GLOSSARY: &str = "urn:oasis:names:tc:xliff:glossary:2.0";

fn unit(out: &mut String, it: &UnitOut, source: &str, target: &str) {
    let Unit { id, content, .. } = it.unit;
    out.push_str(&format!("<unit id=\"{}\">\n", attribute(id)));
    glossary(out, &it.terms);
    out.push_str("<notes>\n");
    for (category, text) in context(it.unit) {
        note(out, category, &text);
    }
    out.push_str("</notes>\n");
    let data = data(content);
    if !data.is_empty() {
        out.push_str("<originalData>\n");
        for (number, text) in data.iter().enumerate() {
            out.push_str(&format!(
                "<data id=\"d{}\">{}</data>\n",
                number + 1,
                words(text)
            ));
        }
        out.push_str("</originalData>\n");
    }
    let state = match it.former.map(|former| former.trust) {
        None => "",
        Some(Trust::Approved) => " state=\"final\"",
        Some(Trust::Unrecorded) => " state=\"translated\"",
        Some(Trust::Outdated) => " state=\"initial\" subState=\"diwan:outdated\"",
    };
    out.push_str(&format!("<segment id=\"s1\"{state}>\n"));
    let said = |content: &Content| pieces(content, &it.unit.content.codes, &data);
    out.push_str(&format!(
        "<source xml:lang=\"{}\">{}</source>\n",
        attribute(source),
        said(content)
    ));
    if let Some(former) = it.former {
        out.push_str(&format!(
            "<target xml:lang=\"{}\">{}</target>\n",
            attribute(target),
            said(&former.content)
        ));
    }
    out.push_str("</segment>\n</unit>\n");
}

fn note(out: &mut String, category: &str, text: &str) {
    out.push_str(&format!(
        "<note category=\"{category}\">{}</note>\n",
        words_of_note(text)
    ));
}

fn glossary(out: &mut String, terms: &[(&str, &str)]) {
    if terms.is_empty() {
        return;
    }
    out.push_str("<gls:glossary>\n");
    for (term, translation) in terms {
        out.push_str(&format!(
            "<gls:glossEntry><gls:term>{}</gls:term><gls:translation>{}</gls:translation></gls:glossEntry>\n",
            words_of_note(term),
            words_of_note(translation)
        ));
    }
    out.push_str("</gls:glossary>\n");
}

/// What helps a translator who sees the unit alone: names, as programs and standards have them.
fn context(unit: &Unit) -> Vec<(&'static str, String)> {
    let kind = match &unit.kind {
        UnitKind::Key => match &unit.spot {
            Spot::Front(way) => super::words::shown_way(way),
            Spot::Body(..) => String::new(),
        },
        UnitKind::Paragraph => "paragraph".to_owned(),
        UnitKind::Heading(level) => format!("heading {level}"),
        UnitKind::Item => "list item".to_owned(),
        UnitKind::Cell => "table cell".to_owned(),
        UnitKind::Term => "term".to_owned(),
        UnitKind::Definition => "definition".to_owned(),
        UnitKind::Argument(component, name) => format!("{component} {name}"),
    };
    let under = unit.under.iter().map(|under| ("under", under.to_string()));
    std::iter::once(("kind", kind)).chain(under).collect()
}

/// What stands in the source for the codes, each once.
fn data(content: &Content) -> Vec<&str> {
    let mut data: Vec<&str> = Vec::new();
    for code in &content.codes {
        for text in std::iter::once(code.open.as_str()).chain(code.close.as_deref()) {
            if !data.contains(&text) {
                data.push(text);
            }
        }
    }
    data
}

/// Text and codes. Those of a translation are shown as the source has them.
fn pieces(content: &Content, codes: &[Code], data: &[&str]) -> String {
    let mut out = String::new();
    for piece in &content.pieces {
        match piece {
            Piece::Text(text) => out.push_str(&words(text)),
            Piece::Close(_) => out.push_str("</pc>"),
            Piece::Open(at) | Piece::Alone(at) => {
                if let Some(code) = codes.get(*at) {
                    out.push_str(&tag(code, *at, data));
                }
            }
        }
    }
    out
}

fn tag(code: &Code, at: usize, data: &[&str]) -> String {
    let id = at + 1;
    let of = |text: &str| {
        data.iter()
            .position(|it| *it == text)
            .map_or(0, |at| at + 1)
    };
    let (kind, sub) = kind(code.kind);
    let is_bound = "canCopy=\"no\" canDelete=\"no\"";
    let open = &code.open;
    match &code.close {
        Some(close) => format!(
            "<pc id=\"{id}\" type=\"{kind}\" subType=\"{sub}\" {is_bound} dataRefStart=\"d{}\" dataRefEnd=\"d{}\" dispStart=\"{}\" dispEnd=\"{}\">",
            of(open),
            of(close),
            attribute(open),
            attribute(close),
        ),
        None => {
            let shown = if code.kind == CodeKind::Break {
                " "
            } else {
                open
            };
            format!(
                "<ph id=\"{id}\" type=\"{kind}\" subType=\"{sub}\" {is_bound} dataRef=\"d{}\" disp=\"{}\" equiv=\"{}\"/>",
                of(open),
                attribute(open),
                attribute(shown),
            )
        }
    }
}

/// What the standard calls a code, and what we do where it has no name.
fn kind(kind: CodeKind) -> (&'static str, &'static str) {
    match kind {
        CodeKind::Emphasis => ("fmt", "xlf:i"),
        CodeKind::Strong => ("fmt", "xlf:b"),
        CodeKind::Break => ("fmt", "xlf:lb"),
        CodeKind::Strikethrough => ("fmt", "diwan:strikethrough"),
        CodeKind::Span => ("fmt", "diwan:span"),
        CodeKind::Link => ("link", "diwan:link"),
        CodeKind::Picture => ("image", "diwan:picture"),
        CodeKind::Html => ("other", "diwan:html"),
        CodeKind::Component => ("other", "diwan:component"),
        CodeKind::Verbatim => ("other", "diwan:code"),
        CodeKind::Formula => ("other", "diwan:formula"),
        CodeKind::Note => ("other", "diwan:note"),
    }
}

/// Whether XML has no place for a character, not even by its number.
fn is_forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Text of a source, a target or of data, where characters that XML forbids have an element of their own.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#13;"),
            c if is_forbidden(c) => out.push_str(&format!("<cp hex=\"{:04X}\"/>", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

/// Text where no element may stand.
fn words_of_note(text: &str) -> String {
    let text: String = text.chars().filter(|c| !is_forbidden(*c)).collect();
    words(&text)
}

fn attribute(text: &str) -> String {
    let text = words_of_note(text);
    let text = text.replace('"', "&quot;").replace('\t', "&#9;");
    text.replace('\n', "&#10;")
}
