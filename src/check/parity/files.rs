//! The pictures and files of two languages: the same ones, or versions of the same ones.

use std::ops::Range;

use super::pair::{Pair, Side};
use super::target::{Target, target};
use crate::check::rules::PARITY_FILES as RULE;
use crate::diagnostic::{Diagnostic, Place};

/// A file that a page shows, links or brings.
struct NamedFile {
    file: String,
    place: Place,
}

/// Tells of every file that has no counterpart.
pub(in crate::check) fn files(pair: &Pair, found: &mut Vec<Diagnostic>) {
    for kind in ["picture", "file", "attachment"] {
        let all = (
            named_files(&pair.own, pair, kind),
            named_files(&pair.source, pair, kind),
        );
        let lacks = |files: &[NamedFile], others: &[NamedFile]| -> Vec<usize> {
            let stands = |it: &NamedFile| others.iter().any(|other| other.file == it.file);
            (0..files.len()).filter(|at| !stands(&files[*at])).collect()
        };
        let (own, source) = (lacks(&all.0, &all.1), lacks(&all.1, &all.0));
        for at in 0..own.len().max(source.len()) {
            let own = own.get(at).map(|at| &all.0[*at]);
            let source = source.get(at).map(|at| &all.1[*at]);
            found.extend(tell(pair, own, source));
        }
    }
}

fn tell(pair: &Pair, own: Option<&NamedFile>, source: Option<&NamedFile>) -> Option<Diagnostic> {
    let other = pair.source.tag();
    let finding = match (own, source) {
        (Some(own), Some(source)) => {
            let [message, seen_there] = pair.both(&own.file, &source.file, |here, there, other| {
                message!("file-differs", here, there, other)
            });
            let finding = RULE.finding_at(own.place.clone(), message);
            let label = message!("this-is-in-its-place");
            finding
                .second(source.place.clone(), label)
                .there(seen_there)
        }
        (Some(own), None) => {
            let message = message!("file-only-here", file = own.file, other);
            RULE.finding_at(own.place.clone(), message)
        }
        (None, Some(source)) => {
            let (file, tag) = (&source.file, pair.own.tag());
            let message = message!("file-only-there", file, other, tag);
            let page = pair.own.page;
            let place = page.place(page.first_line(page.body.clone()));
            let finding = RULE.finding_at(place, message);
            let seen_there = message!("file-only-here", file, other = tag);
            finding
                .second(source.place.clone(), message!("named-here"))
                .there(seen_there)
        }
        (None, None) => return None,
    };
    Some(finding.lang(pair.own.page.lang).hint(pair.remedy(&RULE)))
}

fn named_files(side: &Side, pair: &Pair, kind: &str) -> Vec<NamedFile> {
    let page = side.page;
    if kind == "attachment" {
        let attachments = page.said.attachments.iter();
        let read = attachments.map(|it| NamedFile {
            file: file(&target(&it.file, page, pair.site)).unwrap_or_else(|| it.file.to_string()),
            place: it.place.clone(),
        });
        return read.collect();
    }
    let links = side.shape.links.iter();
    let links = links.filter(|link| link.is_picture == (kind == "picture"));
    let read = |(target, range): (&Target, &Range<usize>)| {
        let place = page.place(page.first_line(range.clone()));
        let file = file(target)?;
        Some(NamedFile { file, place })
    };
    let read = links.filter_map(|link| read((&link.target, &link.range)));
    read.collect()
}

fn file(target: &Target) -> Option<String> {
    match target {
        Target::File(file) => Some(file.clone()),
        _ => None,
    }
}
