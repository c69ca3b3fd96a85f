//! `stale-translation`: a translation whose source has changed since it was approved.
//!
//! Only where the front matter recorded what the source was, see `diwan accept`: a site that records nothing hears
//! nothing. Where each change is, `diwan status` says; here the first is shown.

use crate::check::{Pairing, Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity};
use crate::site::{ChangeKind, Freshness, count_changes, passages};

pub(super) const RULE: Rule = Rule {
    name: "stale-translation",
    severity: Severity::Warning,
    summary: "the source of a translation has changed since it was approved",
    sight: Sight::Pairing(check),
};

fn check(pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let site = pairing.press.site();
    let page = site.page(pairing.page);
    let Freshness::Stale(source, changes) = site.freshness(pairing.page) else {
        return;
    };
    let Some(translation) = &page.article.front.translation else {
        return;
    };
    let source = &site.page(source).article;
    let count = count_changes(
        &changes,
        source.blocks.as_ref().map_or(0, |blocks| blocks.len()),
    );
    let message = message!("source-has-changed-since-translation", count);
    let hint = message!("bring-up-date-then-diwan", path = page.article.path);
    let text = pairing.press.sources().text(&source.path);
    let first = text.map(|text| passages(&changes[..1], source, &text));
    let finding = RULE
        .finding_at(translation.place.clone(), message)
        .lang(page.lang)
        .hint(hint);
    found.push(match first.as_deref() {
        Ok([first]) => finding.second(first.place.clone(), changed_here(first.change.kind)),
        _ => finding,
    });
}

fn changed_here(kind: ChangeKind) -> Message {
    match kind {
        ChangeKind::Removed => message!("removed-here"),
        ChangeKind::Changed => message!("changed-here"),
        ChangeKind::Added => message!("added-here"),
        ChangeKind::Moved => message!("moved-here"),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::article::blocks::{read, write_digests};
    use crate::check::testing::site_findings;

    const SOURCE: &str = "First.\n\n## Fees\n\nTwelve dinars.\n";

    /// What is said of a translation that was approved when the source was `then`.
    fn said(then: &str, more: &str) -> Vec<String> {
        let digests: Vec<u16> = read(then, &[], false).iter().map(|it| it.digest).collect();
        let record = format!(
            "translation: {{ of: en, blocks: \"{}\" }}",
            write_digests(&digests)
        );
        let site = format!(
            "=== content/a.en.md\n---\ntitle: x\n---\n{SOURCE}=== content/a.fr.md\n---\ntitle: x\n{record}\n{more}---\nx\n"
        );
        let found = site_findings(&RULE, &site).into_iter().map(|it| {
            let (place, second) = (it.place.unwrap(), it.second.unwrap());
            format!(
                "{}:{} {} / {}:{} {}",
                place.path, place.line, it.message, second.0.path, second.0.line, second.1
            )
        });
        found.collect()
    }

    #[test]
    fn a_source_that_changed_since_is_told_with_the_first_change() {
        let before = "the source has changed since this translation was approved: ";
        for (then, expected) in [
            (SOURCE, None),
            (
                "First.\n\n## Fees\n\nTen dinars.\n",
                Some(("1 of 3 blocks changed", 8, "changed here")),
            ),
            (
                "## Fees\n\nTwelve dinars.\n",
                Some(("1 added, of 3 blocks", 4, "added here")),
            ),
            (
                "First.\n\nGone.\n\n## Fees\n\nTwelve dinars.\n",
                Some(("1 removed, of 3 blocks", 6, "removed here")),
            ),
        ] {
            let expected: Vec<String> = expected
                .map(|(count, line, what)| {
                    format!("content/a.fr.md:3 {before}{count} / content/a.en.md:{line} {what}")
                })
                .into_iter()
                .collect();
            assert_eq!(said(then, ""), expected, "{then}");
        }
    }

    #[test]
    fn a_page_may_waive_it() {
        let waiver = "extra: { allow: [stale-translation] }\n";
        assert!(said("Something else.\n", waiver).is_empty());
    }
}
