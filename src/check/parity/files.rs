//! The pictures and files of two languages: the same ones, or versions of the same ones.

use std::ops::Range;

use super::pair::{Pair, Side};
use super::target::{Target, target};
use crate::check::rules::PARITY_FILES as RULE;
use crate::diagnostic::{Diagnostic, Place};

/// What is compared with its like first.
const KINDS: [&str; 3] = ["picture", "file", "attachment"];

/// A file that a page shows, links or brings.
struct NamedFile {
    file: String,
    place: Place,
    /// Where its address begins in the body; nothing for an attachment.
    at: Option<usize>,
}

/// Tells of every file that has no counterpart. One that is a picture here and a link there is the same file.
pub(in crate::check) fn files(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let all = KINDS.map(|kind| {
        let sides = [&pair.own, &pair.source];
        sides.map(|side| named_files(side, pair, kind))
    });
    let stands = |it: &NamedFile, side: usize| {
        let mut files = all.iter().flat_map(|kind| &kind[side]);
        files.any(|other| other.file == it.file)
    };
    for kind in &all {
        let lacks = |side: usize| -> Vec<&NamedFile> {
            let files = kind[side].iter();
            files.filter(|it| !stands(it, 1 - side)).collect()
        };
        let (own, source) = (lacks(0), lacks(1));
        for at in 0..own.len().max(source.len()) {
            let pair_of = (own.get(at).copied(), source.get(at).copied());
            found.extend(tell(pair, pair_of.0, pair_of.1));
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
            let range = match source.at {
                Some(at) => pair.own.place_of(&pair.source, at),
                None => page.body.clone(),
            };
            let place = page.place(page.first_line(range));
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
            at: None,
        });
        return read.collect();
    }
    let links = side.shape.links.iter();
    let links = links.filter(|link| link.is_picture == (kind == "picture"));
    let read = |(target, range): (&Target, &Range<usize>)| {
        let file = file(target)?;
        let place = page.place(page.first_line(range.clone()));
        let at = Some(range.start);
        Some(NamedFile { file, place, at })
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
