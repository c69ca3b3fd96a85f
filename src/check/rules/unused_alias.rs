//! `unused-alias`: an alias from an address at which, as the ledger knows, nothing has ever been public.
//!
//! Without a ledger nobody knows, so nothing is told. Nor of an alias that the ledger has: whatever it was for, others may rely on
//! it since, and taking it away would lose an address. So what is told can still be mended. An alias that some page stands at, or
//! another alias, is an error of the plan.

use std::sync::Arc;

use crate::check::aids::Aids;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::press::Press;
use crate::route::Route;

pub(super) const RULE: Rule = Rule {
    name: "unused-alias",
    severity: Severity::Warning,
    summary: "an alias from an address that the ledger has never known",
    sight: Sight::Site(check),
};

fn check(press: &Press, _: &Aids, found: &mut Vec<Diagnostic>) {
    let ledger = &press.site().ledger;
    if ledger.is_empty() {
        return;
    }
    let is_known = |route: &Route| {
        let written = [route, &route.as_page()].map(|it| format!("/{}", it.as_str()));
        written.iter().any(|it| ledger.get(it).is_some())
    };
    let aliases = press
        .site()
        .pages
        .iter()
        .flat_map(|it| &it.article.front.aliases);
    let mut unknown = aliases.filter(|(route, _)| !is_known(route)).peekable();
    if unknown.peek().is_none() {
        return;
    }
    let lost = lost(press);
    for (route, place) in unknown {
        let alias = format!("/{}", route.as_page().as_str());
        let hint = match nearest(&alias, lost.iter().map(|it| &***it)) {
            Some(near) => message!("alias-perhaps-meant", near),
            None => message!("use-alias-or-take-away"),
        };
        let message = message!("alias-is-unused", alias);
        found.push(RULE.finding_at(place.clone(), message).hint(hint));
    }
}

/// Addresses that were public and at which nothing stands now: what an alias may be meant for.
fn lost(press: &Press) -> Vec<&Arc<str>> {
    let is_there = |address: &str| Route::parse(address).is_ok_and(|it| press.find(&it).is_some());
    let entries = press.site().ledger.entries();
    let lost = entries.filter(|(address, _)| !address.contains('#') && !is_there(address));
    lost.map(|(address, _)| address).collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::asked_findings;

    const PAGES: &str = "=== content/a.en.md\n---\ntitle: x\naliases:\n  - /en/floods/\n  - /en/old/report.pdf\n  - /water\n  - /en/barages/\n---\n\
        === content/b.en.md\n---\ntitle: x\naliases: [/en/flyer/]\nextra: { allow: [{ rule: unused-alias, why: printed on the flyer }] }\n---\n";

    const LEDGER: &str = "=== ledger.txt\n\
        /en/barrages/\ta\ten\tpage\t2026-01-01\t2026-02-01\n\
        /en/floods/\ta\ten\tpage\t2026-01-01\t2026-02-01\n\
        /en/old/report.pdf\ta\ten\tfile\t2026-01-01\t2026-02-01\n\
        /water/\ta\ten\talias\t2026-01-01\t-\n";

    #[test]
    fn an_alias_leads_on_from_an_address_that_was_public() {
        let found = asked_findings("unused-alias: warning", &RULE, &format!("{PAGES}{LEDGER}"));
        let told = found.iter().map(|it| {
            let place = it.place.as_ref().unwrap();
            (place.line, it.hint.as_ref().unwrap().to_string())
        });
        let told: Vec<_> = told.collect();
        let hint = "did you mean `/en/barrages/`, which was public?";
        assert_eq!(told, [(7, hint.to_owned())]);
    }

    #[test]
    fn nothing_is_told_without_a_ledger_or_a_wish() {
        assert_eq!(asked_findings("unused-alias: warning", &RULE, PAGES), []);
        let site = format!("{PAGES}{LEDGER}");
        assert_eq!(asked_findings("orphan-page: warning", &RULE, &site), []);
    }
}
