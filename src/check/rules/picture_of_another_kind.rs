//! `picture-of-another-kind`: `![…](film.webm)`, which asks browsers to show as a picture what is none.

use pulldown_cmark::Tag;

use crate::article::markdown::{What, pictures};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity};

pub(super) const RULE: Rule = Rule {
    name: "picture-of-another-kind",
    severity: Severity::Warning,
    summary: "a film, a sound or a document is shown as a picture",
    sight: Sight::Page(check),
};

/// What files are, by their endings.
const KINDS: &[(&str, &[&str])] = &[
    (
        "a film",
        &[
            "webm", "mp4", "m4v", "mov", "avi", "mkv", "ogv", "mpg", "mpeg", "wmv",
        ],
    ),
    (
        "a sound",
        &["mp3", "ogg", "oga", "opus", "wav", "m4a", "aac", "flac"],
    ),
    (
        "a document",
        &[
            "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp",
            "txt", "md", "epub",
        ],
    ),
    ("an archive", &["zip", "rar", "7z", "gz", "tar"]),
    ("a page", &["html", "htm"]),
    // What draughtsmen, photographers and word processors work with, and no browser shows.
    (
        "a picture for other programs",
        &[
            "ai", "arw", "cdr", "cr2", "cr3", "dng", "dwg", "dxf", "emf", "eps", "exr", "hdr",
            "indd", "nef", "odg", "pict", "ps", "psd", "raw", "tga", "vsd", "vsdx", "wmf", "xcf",
        ],
    ),
];

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for (at, _) in pictures(page.tokens) {
        let token = &page.tokens[at];
        let What::Open(Tag::Image { dest_url, .. }, _) = &token.what else {
            continue;
        };
        let Some(kind) = kind(dest_url) else {
            continue;
        };
        let message = message!("no-picture", file = &**dest_url, kind = name_kind(kind));
        let hint = match kind {
            "a film" => message!("write-video-src-controls-video"),
            "a sound" => message!("write-audio-src-controls-audio"),
            "a picture for other programs" => message!("export-as-jpeg-photographs-png"),
            _ => message!("link-without"),
        };
        let range = page.first_line(page.in_file(&token.range));
        found.push(RULE.finding(page, range, message).hint(hint));
    }
}

fn kind(address: &str) -> Option<&'static str> {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let name = path.rsplit('/').next().unwrap_or(path);
    let (_, ending) = name.rsplit_once('.')?;
    let ending = ending.to_ascii_lowercase();
    let kind = KINDS
        .iter()
        .find(|(_, endings)| endings.contains(&&*ending));
    kind.map(|(name, _)| *name)
}

fn name_kind(kind: &str) -> Message {
    match kind {
        "a film" => message!("a-film"),
        "a sound" => message!("a-sound"),
        "a picture for other programs" => message!("a-picture-for-other-programs"),
        _ => message!("a-document"),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn a_picture_is_a_picture() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            (
                "![فيلم](film.webm) ![نص](a/paper.PDF#page=2)",
                &[(4, 1), (4, 20)],
            ),
            ("[![صوت](https://example.org/a.mp3?x)](b.md)", &[(4, 2)]),
            ("![مخطط](plan.eps) ![صورة](photo.CR2)", &[(4, 1), (4, 19)]),
            (
                "![سد](dam.jpg) ![سد](https://example.org/dam) [فيلم](film.webm)",
                &[],
            ),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
