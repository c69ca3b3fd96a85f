//! Media types of published files by their endings: what a server says of a file whose kind does not say it.
//!
//! Names are those of IANA's registry. JSON and SVG have no charset to give: they are UTF-8, or say so themselves.

/// Types, each with the endings of its files.
pub const TYPES: &[(&str, &[&str])] = &[
    ("text/html; charset=utf-8", &["html", "htm"]),
    ("text/css; charset=utf-8", &["css"]),
    ("text/javascript; charset=utf-8", &["js", "mjs"]),
    ("text/plain; charset=utf-8", &["txt"]),
    ("text/markdown; charset=utf-8", &["md"]),
    ("text/csv; charset=utf-8", &["csv"]),
    ("text/tab-separated-values; charset=utf-8", &["tsv"]),
    ("text/calendar; charset=utf-8", &["ics"]),
    ("text/vcard; charset=utf-8", &["vcf"]),
    ("text/vtt; charset=utf-8", &["vtt"]),
    ("application/rss+xml; charset=utf-8", &["rss"]),
    ("application/xml; charset=utf-8", &["xml"]),
    ("application/json", &["json"]),
    ("application/geo+json", &["geojson"]),
    ("application/manifest+json", &["webmanifest"]),
    ("image/svg+xml", &["svg"]),
    ("image/png", &["png"]),
    ("image/jpeg", &["jpg", "jpeg"]),
    ("image/gif", &["gif"]),
    ("image/webp", &["webp"]),
    ("image/avif", &["avif"]),
    ("image/vnd.microsoft.icon", &["ico"]),
    ("font/woff2", &["woff2"]),
    ("font/woff", &["woff"]),
    ("font/ttf", &["ttf"]),
    ("font/otf", &["otf"]),
    ("audio/mpeg", &["mp3"]),
    ("audio/ogg", &["ogg", "oga"]),
    ("audio/mp4", &["m4a"]),
    ("video/mp4", &["mp4", "m4v"]),
    ("video/webm", &["webm"]),
    ("application/pdf", &["pdf"]),
    ("application/epub+zip", &["epub"]),
    ("application/zip", &["zip"]),
    ("application/wasm", &["wasm"]),
    ("application/rtf", &["rtf"]),
    ("application/msword", &["doc"]),
    ("application/vnd.ms-excel", &["xls"]),
    ("application/vnd.ms-powerpoint", &["ppt"]),
    ("application/vnd.oasis.opendocument.text", &["odt"]),
    ("application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
    ("application/vnd.oasis.opendocument.presentation", &["odp"]),
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &["docx"],
    ),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        &["pptx"],
    ),
    (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        &["xlsx"],
    ),
];

/// The type of a file by the ending of its path, with the charset where the type has one.
pub fn of(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let ending = ending.to_ascii_lowercase();
    let known = TYPES
        .iter()
        .find(|(_, endings)| endings.contains(&&*ending));
    known.map_or("application/octet-stream", |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::TYPES;
    use crate::server::TEXTS;

    #[test]
    fn what_has_a_charset_is_compressed() {
        let texts = TYPES.iter().filter(|(name, _)| name.contains("charset="));
        for ending in texts.flat_map(|(_, endings)| *endings) {
            assert!(TEXTS.contains(ending), "`{ending}`");
        }
    }
}
