//! `outdated-page`: advice, a form or a legal page that nobody has looked at for long, or whose review is due.
//!
//! Such pages are relied on as long as they stand: an accessibility statement is reviewed every year, advice after each season. The
//! latest of the days that a page gives counts: `date`, its `updates`, `extra.updated_at`, `extra.reviewed_at`, `extra.audited`. A day
//! in `extra.review_by` is held to on any page. News and statements are of their day, and do not grow old.

use jiff::civil::Date;
use jiff::{SpanRound, Unit};

use crate::article::When;
use crate::check::manuscript::Manuscript;
use crate::check::{Pairing, Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "outdated-page",
    severity: Severity::Warning,
    summary: "advice, a form or a legal page has not been reviewed for long",
    sight: Sight::InSite(check),
};

/// Months, where the site says nothing else.
const MOST: usize = 12;

/// Types of pages that are relied on as long as they stand.
const KEPT: [&str; 4] = ["advice", "faq", "form", "legal"];

/// Keys whose days say that somebody has looked at the page.
const REVIEWS: [&str; 3] = ["updated_at", "reviewed_at", "audited"];

fn check(page: &Manuscript, pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let site = pairing.press.site();
    let own = site.page(pairing.page);
    let zone = &site.settings.time_zone;
    let today = zone.to_datetime(pairing.press.edition().now).date();
    if page.said.withdrawn.is_some() {
        return;
    }
    let extra = own.extra();
    let day = |key: &str| {
        let text = extra.get(key)?.as_str()?;
        Some(When::parse(text).ok()?.day(zone))
    };
    let message = match day("review_by").filter(|day| *day < today) {
        Some(due) => message!("review-was-due", due = due.to_string()),
        None => {
            let is_kept = own.kind().is_some_and(|kind| KEPT.contains(&kind));
            let updates = page.said.updates.iter().map(|it| it.on.day(zone));
            let days = REVIEWS.iter().filter_map(|key| day(key));
            let days = days
                .chain(updates)
                .chain(page.said.date.map(|it| it.day(zone)));
            let Some(latest) = days.max().filter(|_| is_kept) else {
                return;
            };
            let most = pairing.aids.levels.most(RULE.name).unwrap_or(MOST);
            let count = months(latest, today);
            if count < most {
                return;
            }
            message!("page-is-outdated", latest = latest.to_string(), count)
        }
    };
    let finding = RULE.finding_at(page.said.title_place.clone(), message);
    found.push(finding.lang(page.lang).hint(message!("review-page")));
}

/// Whole months from one day to another; none where it lies ahead.
fn months(from: Date, to: Date) -> usize {
    let span = to.since(from).ok();
    let whole = span.and_then(|span| {
        let months = SpanRound::new().largest(Unit::Month).relative(from);
        span.round(months).ok()
    });
    whole.map_or(0, |span| {
        let months = i64::from(span.get_years()) * 12 + i64::from(span.get_months());
        usize::try_from(months).unwrap_or(0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::asked_findings;

    #[test]
    fn what_is_relied_on_is_reviewed() {
        // The site of the tests is looked at on 1 January 1970.
        let page = |name: &str, front: &str| {
            format!("=== content/{name}.fr.md\n---\ntitle: x\n{front}\n---\n")
        };
        let site = [
            "=== themes/plain/templates/advice.html\nx\n".to_owned(),
            page("a", "type: advice\ndate: 1968-12-31"),
            page("b", "type: advice\ndate: 1969-02-01"),
            page(
                "c",
                "type: advice\ndate: 1960-01-01\nextra: { reviewed_at: 1969-06-01 }",
            ),
            page("d", "date: 1960-01-01"),
            page("e", "extra: { review_by: 1969-12-31 }"),
            page("f", "extra: { review_by: 1970-01-01 }"),
            page("g", "type: advice"),
        ];
        let said = |rules: &str| -> Vec<String> {
            let found = asked_findings(rules, &RULE, &site.concat());
            let told = found.iter().filter_map(|it| {
                let path = it.place.as_ref()?.path.to_string();
                Some(format!("{} {}", path, it.message))
            });
            told.collect()
        };
        let expected = [
            "content/a.fr.md the last day that this page gives is 1968-12-31, 12 months ago",
            "content/e.fr.md this page was to be reviewed by 1969-12-31",
        ];
        assert_eq!(said("outdated-page: warning"), expected);
        assert_eq!(said("outdated-page: { most: 24 }"), expected[1..]);
    }
}
