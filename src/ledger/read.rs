//! From `ledger.txt` to the ledger.

use std::sync::Arc;

use jiff::civil::Date;

use super::{AddressKind, Ledger, LedgerEntry, NONE, PATH};
use crate::diagnostic::{Diagnostic, Ruler};

/// Reads the text of the file. A line that is none of the ledger's is an error: what it recorded would be lost by the next
/// recording.
pub fn read(text: &str) -> (Ledger, Vec<Diagnostic>) {
    let mut ledger = Ledger::default();
    let mut found = Vec::new();
    let path: Arc<str> = PATH.into();
    let mut ruler = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match entry(line) {
            Some((address, entry)) => ledger.add(address, entry),
            None => {
                let ruler = ruler.get_or_insert_with(|| Ruler::new(text));
                found.push(
                    Diagnostic::error("ledger-line", message!("ledger-line-unread"))
                        .at(ruler.place(path.clone(), start..start + line.len()))
                        .hint(message!("ledger-line-mend")),
                );
            }
        }
    }
    (ledger, found)
}

fn entry(line: &str) -> Option<(&str, LedgerEntry)> {
    let mut parts = line.split('\t');
    let mut part = || parts.next().filter(|part| !part.is_empty());
    let (address, work, lang, kind) = (part()?, part()?, part()?, part()?);
    let (first, last) = (part()?, part()?);
    if !address.starts_with('/') || parts.next().is_some() {
        return None;
    }
    let day = |text: &str| text.parse::<Date>().ok();
    let last = match last {
        NONE => None,
        last => Some(day(last)?),
    };
    let entry = LedgerEntry {
        work: if work == "/" { "" } else { work }.into(),
        lang: (lang != NONE).then(|| lang.into()),
        kind: AddressKind::named(kind)?,
        first: day(first)?,
        last,
    };
    Some((address, entry))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "/\t/\t-\tpage\t2026-01-01\t-\n\
        /ar/a/\ta\tar\tpage\t2026-01-02\t-\n\
        /ar/a/#one\ta\tar\tanchor\t2026-01-02\t2026-03-01\n";

    #[test]
    fn what_is_written_is_what_was_read() {
        let (ledger, out) = read(LINES);
        assert_eq!(out, []);
        let text = ledger.text();
        assert!(text.starts_with('#') && text.ends_with(LINES), "{text}");
        assert_eq!(read(&text).0, ledger);
        assert!(ledger.knows(&"a".into(), "ar") && !ledger.knows(&"a".into(), "fr"));
    }

    #[test]
    fn both_lines_of_a_merge_are_one_address() {
        let one = |lines: &str| {
            let (ledger, out) = read(lines);
            assert_eq!(out, []);
            let text = ledger.text();
            let line = text.lines().last().unwrap().to_owned();
            line.replace('\t', " ")
        };
        for (lines, expected) in [
            (
                "/a/\ta\tar\tpage\t2026-02-01\t-\n/a/\ta\tar\tpage\t2026-01-01\t-\n",
                "/a/ a ar page 2026-01-01 -",
            ),
            (
                "/a/\ta\tar\tpage\t2026-01-01\t2026-02-01\n/a/\tb\tar\tpage\t2026-03-01\t-\n",
                "/a/ b ar page 2026-01-01 -",
            ),
            (
                "/a/\ta\tar\tpage\t2026-01-01\t2026-02-01\n/a/\ta\tar\tpage\t2026-01-01\t2026-03-01\n",
                "/a/ a ar page 2026-01-01 2026-03-01",
            ),
            (
                "/a/\ta\tar\tpage\t2026-01-01\t2026-02-01\n/a/\tb\tar\talias\t2026-02-02\t-\n",
                "/a/ a ar page 2026-01-01 2026-02-01",
            ),
        ] {
            assert_eq!(one(lines), expected);
        }
    }

    #[test]
    fn a_line_that_cannot_be_read_is_told_and_not_passed_over() {
        for line in [
            "<<<<<<< HEAD",
            "/a/ a ar page 2026-01-01 -",
            "a/\ta\tar\tpage\t2026-01-01\t-",
            "/a/\ta\tar\tbook\t2026-01-01\t-",
            "/a/\ta\tar\tpage\t2026-13-01\t-",
            "/a/\ta\tar\tpage\t2026-01-01",
            "/a/\ta\tar\tpage\t2026-01-01\t-\tx",
        ] {
            let (ledger, out) = read(&format!("# head\n{line}\r\n"));
            assert!(ledger.is_empty(), "{line}");
            assert_eq!(out.len(), 1, "{line}");
            assert_eq!(out[0].place.as_ref().map(|it| it.line), Some(2), "{line}");
        }
    }
}
