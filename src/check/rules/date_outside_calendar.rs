//! `date-outside-calendar`: a date that one of the language's calendars cannot show.
//!
//! The calendar of Umm al-Qura is published for the years 1300 to 1600; before and after, a computed date may be a day
//! off, and an official text must not be. Such a date is shown in the Gregorian calendar alone, which an editor should
//! know, since it may also be a mistyped year.

use jiff::tz::TimeZone;

use crate::article::When;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};
use crate::yaml::{Document, Node};

pub(super) const RULE: Rule = Rule {
    name: "date-outside-calendar",
    severity: Severity::Warning,
    summary: "a date lies outside the years for which a calendar of the language is exact",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let said = page.said;
    let withdrawn = said.withdrawn.as_ref().map(|it| it.on);
    let mut dates = said
        .date
        .into_iter()
        .chain(withdrawn)
        .chain(said.updates.iter().map(|update| update.on));
    // Nearly every date is within: the front matter is read again for its places only where one is not.
    let is_outside = |day| page.locale.calendars_without(day).next().is_some();
    if !dates.any(|date| is_outside(date.day(&TimeZone::UTC))) {
        return;
    }
    let Ok(document) = Document::parse(page.path.clone(), page.text.into(), page.front.clone())
    else {
        return;
    };
    let root = document.root();
    let updates = root.get("updates").map(|node| node.items());
    let nodes = root
        .get("date")
        .into_iter()
        .chain(root.get("withdrawn").and_then(|it| it.get("on")))
        .chain(updates.into_iter().flatten().filter_map(|it| it.get("on")));
    for node in nodes {
        judge(page, &node, found);
    }
}

fn judge(page: &Manuscript, node: &Node, found: &mut Vec<Diagnostic>) {
    // What is no date was reported when the page was read.
    let text = node.text(&mut Vec::new()).unwrap_or_default();
    let Ok(when) = When::parse(&text) else {
        return;
    };
    let day = when.day(&TimeZone::UTC);
    for calendar in page.locale.calendars_without(day) {
        let message = message!(
            "day-lies-outside-calendar-name",
            day = day.to_string(),
            name = calendar.name()
        );
        let hint = message!("readers-see-gregorian-date-alone");
        let finding = RULE.finding_at(node.place(), message).hint(hint);
        found.push(finding.lang(page.lang));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::site_findings;

    #[test]
    fn a_date_that_no_table_has_is_told_at_its_place() {
        let site = "\
=== site.yaml
title: { ar: موقع, fr: Site, en: Site }
base_url: https://example.org
theme: plain
time_zone: UTC
languages:
  ar: { locale: ar-SY-u-nu-latn, calendars: [gregory, islamic-umalqura] }
  fr: { locale: fr-FR }
  en: { locale: en-GB }
=== content/old.ar.md
---
title: معاهدة
date: 1850-03-01
updates:
  - { on: 2026-01-02, note: نص }
  - { on: 2212-01-02, note: نص }
withdrawn: { on: 1882-11-11 }
---
=== content/old.fr.md
---
title: Traité
date: 1850-03-01
---
=== content/kept.ar.md
---
title: معاهدة
date: 1850-03-01
extra: { allow: [date-outside-calendar] }
---
=== content/first.ar.md
---
title: اليوم الأول
date: 1882-11-12
---
";
        let found: Vec<_> = site_findings(&RULE, site)
            .into_iter()
            .map(|it| {
                let place = it.place.unwrap();
                (place.path.to_string(), place.line, place.column)
            })
            .collect();
        let at = |line, column| ("content/old.ar.md".to_owned(), line, column);
        assert_eq!(found, [at(3, 7), at(6, 11), at(7, 18)]);
    }
}
