//! The release sets and the ledger of a site.

use crate::diagnostic::Diagnostic;
use crate::language::Lang;
use crate::ledger;
use crate::releases;
use crate::settings::Settings;
use crate::site::ReleaseSets;
use crate::source::Sources;

/// Reads what decides, besides articles, what is public.
pub(super) fn read_sets(
    sources: &Sources,
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) -> ReleaseSets {
    let mut text = |path: &str| match sources.contains(path) {
        true => sources.text(path).map_err(|fault| found.push(fault)).ok(),
        false => None,
    };
    let (sets, ledger) = (text(releases::PATH), text(ledger::PATH));
    let langs: Vec<Lang> = settings.languages.iter().map(|it| it.lang).collect();
    let (releases, of_releases) = releases::read(&sets.unwrap_or_default(), &langs);
    found.extend(of_releases);
    let (ledger, of_ledger) = ledger::read(&ledger.unwrap_or_default());
    found.extend(of_ledger);
    ReleaseSets { releases, ledger }
}
