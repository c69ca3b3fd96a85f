//! The package document: what the book is, what is in it, in which order, and in which direction its pages are turned
//! (EPUB 3.3 §5; EPUB Accessibility 1.1 §2).

use std::fmt::Write as _;

use super::xhtml::escape;
use crate::pack::files::media_type;
use crate::plan::percent_encode;
use crate::render::Opening;

/// A file of the book.
#[derive(Debug)]
pub struct ManifestItem {
    /// Where it lies, below the folder of the book.
    pub file: String,
    /// What it is besides a file: `nav`, `svg`.
    pub properties: Vec<&'static str>,
    /// Whether it is a page that is read in its turn.
    pub is_page: bool,
}

/// What the pages of the book ask of their readers.
#[derive(Debug, Default)]
pub struct Demands {
    /// Whether there is anything to see.
    pub images: bool,
    /// Whether some of it is not described.
    pub undescribed: bool,
    /// Whether there is anything to hear.
    pub sounds: bool,
    /// Whether anything may move or flash.
    pub moves: bool,
}

/// The document; pages are read in the order of `items`.
pub fn document(opening: &Opening, items: &[ManifestItem], demands: &Demands) -> String {
    let (tag, direction) = (&opening.tag, opening.direction.as_str());
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" \
         unique-identifier=\"id\" xml:lang=\"{tag}\" dir=\"{direction}\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
    );
    metadata(opening, demands, &mut out);
    out.push_str("</metadata>\n<manifest>\n");
    for (at, item) in items.iter().enumerate() {
        let file = percent_encode(&item.file);
        let kind = media_type(&item.file);
        let _ = write!(
            out,
            "<item id=\"i{}\" href=\"{file}\" media-type=\"{kind}\"",
            at + 1
        );
        if !item.properties.is_empty() {
            let _ = write!(out, " properties=\"{}\"", item.properties.join(" "));
        }
        out.push_str("/>\n");
    }
    let _ = writeln!(
        out,
        "</manifest>\n<spine page-progression-direction=\"{direction}\">"
    );
    for (at, _) in items.iter().enumerate().filter(|(_, item)| item.is_page) {
        let _ = writeln!(out, "<itemref idref=\"i{}\"/>", at + 1);
    }
    out.push_str("</spine>\n</package>\n");
    out
}

fn metadata(opening: &Opening, demands: &Demands, out: &mut String) {
    let mut element = |name: &str, attributes: &str, text: &str| {
        let _ = write!(out, "<{name}{attributes}>");
        escape(text, out);
        let end = name.split(' ').next().unwrap_or(name);
        let _ = writeln!(out, "</{end}>");
    };
    element("dc:identifier", " id=\"id\"", &opening.identifier);
    element("dc:title", "", &opening.title);
    element("dc:language", "", &opening.tag);
    element("dc:creator", "", &opening.publisher);
    element("dc:publisher", "", &opening.publisher);
    if let Some(description) = &opening.description {
        element("dc:description", "", description);
    }
    element("dc:source", "", &opening.source);
    if let Some(day) = &opening.day {
        element("dc:date", "", day);
    }
    let mut meta = |property: &str, text: &str| {
        element("meta", &format!(" property=\"{property}\""), text);
    };
    meta("dcterms:modified", &opening.modified);
    meta("schema:accessMode", "textual");
    if demands.images {
        meta("schema:accessMode", "visual");
    }
    if demands.sounds {
        meta("schema:accessMode", "auditory");
    }
    let sufficient = match (demands.undescribed || demands.moves, demands.sounds) {
        (false, false) => "textual",
        (true, false) => "textual,visual",
        (false, true) => "textual,auditory",
        (true, true) => "textual,visual,auditory",
    };
    meta("schema:accessModeSufficient", sufficient);
    for feature in [
        "tableOfContents",
        "structuralNavigation",
        "readingOrder",
        "displayTransformability",
    ] {
        meta("schema:accessibilityFeature", feature);
    }
    if demands.images && !demands.undescribed {
        meta("schema:accessibilityFeature", "alternativeText");
    }
    // The summary says that all can be read as text, and that nothing moves or sounds.
    if demands.moves || demands.sounds {
        meta("schema:accessibilityHazard", "unknown");
    } else {
        meta("schema:accessibilityHazard", "none");
        if !demands.undescribed {
            meta("schema:accessibilitySummary", &opening.accessibility);
        }
    }
    if let Some((standard, by)) = &opening.conforms {
        element(
            "meta",
            " property=\"dcterms:conformsTo\" id=\"conforms\"",
            standard,
        );
        element(
            "meta",
            " property=\"a11y:certifiedBy\" refines=\"#conforms\"",
            by,
        );
    }
}
