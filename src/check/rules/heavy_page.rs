//! `heavy-page`: a page whose HTML is more than a reader on a weak line should wait for.

use crate::check::aids::Aids;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::plan::Output;
use crate::press::Press;

pub(in crate::check) const RULE: Rule = Rule {
    name: "heavy-page",
    severity: Severity::Warning,
    summary: "the HTML of a page is larger than the budget",
    sight: Sight::Finished,
};

/// Kilobytes, where the site says nothing else.
const MOST: usize = 250;

/// Weighs an output.
pub(in crate::check) fn weigh(
    press: &Press,
    aids: &Aids,
    (output, bytes): (&Output, usize),
    found: &mut Vec<Diagnostic>,
) {
    if !output.route.is_page() || aids.levels.is_off(RULE.name) {
        return;
    }
    let most = aids.levels.most(RULE.name).unwrap_or(MOST);
    if bytes <= most * 1000 {
        return;
    }
    let address = format!("/{}", output.route.as_str());
    let message = message!("page-is-heavy", address, size = bytes.div_ceil(1000), most);
    let finding = match output.piece.source(press.site()) {
        Some(path) => RULE.finding_at(Place::file(path.clone()), message),
        None => Diagnostic::warning(RULE.name, message),
    };
    found.push(finding.hint(message!("make-page-lighter")));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::asked_findings;

    #[test]
    fn a_page_keeps_to_the_budget() {
        let text = "Un mot. ".repeat(150);
        let site = format!("=== content/a.fr.md\n---\ntitle: A\n---\n{text}\n");
        let said = |rules| -> Vec<String> {
            let found = asked_findings(rules, &RULE, &site).into_iter();
            found.map(|it| it.message.to_string()).collect()
        };
        assert_eq!(said("heavy-page: error"), [""; 0]);
        let message = "the HTML of `/fr/a/` weighs 2 kB, and the budget is 1 kB";
        assert_eq!(said("heavy-page: { most: 1 }"), [message]);
    }
}
