//! What is said of translations that break their codes, and of pages that cannot be written.

use super::codes::{CodeFault, CodeFaultKind};
use super::page::Unwritable;
use super::pair::PagePair;
use super::read::UnitIn;
use crate::diagnostic::{Diagnostic, Place, shorten};

/// A code that is broken in the translation of the unit of this number.
pub fn code_fault(pair: &PagePair, number: usize, there: &UnitIn, fault: &CodeFault) -> Diagnostic {
    let unit = there.id.as_str();
    let code = fault.id.as_str();
    let source = &pair.source.units[number].content;
    let at = code
        .parse::<usize>()
        .ok()
        .and_then(|at| source.codes.get(at.checked_sub(1)?));
    let shown = at.map_or(String::new(), |code| {
        format!(
            "{}…{}",
            code.open,
            code.close.as_deref().unwrap_or_default()
        )
    });
    let shown = match at {
        Some(code) if code.close.is_none() => code.open.as_str(),
        _ => &shown,
    };
    let shown = shorten(shown);
    let (message, hint) = match fault.kind {
        CodeFaultKind::Missing => (
            message!("xliff-code-missing", unit, code, shown),
            message!("xliff-put-code"),
        ),
        CodeFaultKind::Doubled => (
            message!("xliff-code-doubled", unit, code, shown),
            message!("xliff-take-code"),
        ),
        CodeFaultKind::Crossed => (
            message!("xliff-code-crossed", unit, code, shown),
            message!("xliff-nest-code"),
        ),
        CodeFaultKind::Unknown => (
            message!("xliff-code-unknown", unit, code = shorten(code)),
            message!("xliff-take-code"),
        ),
    };
    Diagnostic::error("wrong-code", message)
        .at(pair.place(fault.at.unwrap_or(there.at)))
        .hint(hint)
}

/// Why the page of a pair cannot be written.
pub fn unwritable(pair: &PagePair, why: Unwritable) -> Vec<Diagnostic> {
    match why {
        Unwritable::Page(fault) => vec![*fault],
        Unwritable::Front => {
            let base = pair
                .former
                .as_ref()
                .map_or(&pair.source.path, |(_, leaf)| &leaf.path);
            let message = message!("xliff-front-matter", path = &**base);
            let told = Diagnostic::error("cannot-edit", message).at(Place::file(base.clone()));
            vec![told.hint(message!("xliff-same-keys"))]
        }
        Unwritable::Units(units) => {
            let tell = |number: usize| {
                let unit = pair.source.units.get(number)?;
                let there = pair.page.units.iter().find(|it| it.id == unit.id)?;
                let message = message!("xliff-no-markdown", unit = unit.id.as_str());
                let told = Diagnostic::error("wrong-unit", message).at(pair.place(there.at));
                Some(told.hint(message!("xliff-write-otherwise")))
            };
            units.into_iter().filter_map(tell).collect()
        }
    }
}
