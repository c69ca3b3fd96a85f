//! `untranslated-setting`: a title in `site.yaml` that readers of a language see in another one.
//!
//! A language may leave words to those that stand in for it, so the site is built; but nobody sees the name of a site in a
//! language that they may not read without wondering.

use std::collections::BTreeSet;

use crate::check::aids::Aids;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};
use crate::press::Press;
use crate::settings::{PATH, untranslated};

pub(super) const RULE: Rule = Rule {
    name: "untranslated-setting",
    severity: Severity::Warning,
    summary: "a title in `site.yaml` lacks a language of the site",
    sight: Sight::Site(check),
};

fn check(press: &Press, _: &Aids, found: &mut Vec<Diagnostic>) {
    let Ok(text) = press.sources().text(PATH) else {
        return;
    };
    let site = press.site();
    // Who has no page of its own yet has nothing to be seen beside these words.
    let written: BTreeSet<_> = site.pages.iter().map(|page| page.lang).collect();
    let langs: Vec<_> = site.langs().filter(|it| written.contains(it)).collect();
    for it in untranslated(&text, &langs) {
        let message = message!("setting-untranslated", key = it.key, lang = it.lang);
        let finding = RULE.finding_at(it.place, message).lang(it.lang);
        found.push(finding.hint(message!("add-lang", lang = it.lang)));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{SITE, whole_site};

    #[test]
    fn a_title_that_another_language_lends_is_told() {
        let site = SITE.replacen(
            "=== site.yaml\n",
            "=== site.yaml\ndescription: { ar: وصف }\n",
            1,
        );
        let pages =
            "=== content/a.ar.md\n---\ntitle: ا\n---\n=== content/a.fr.md\n---\ntitle: A\n---\n";
        let found = whole_site(&format!("{site}{pages}")).into_iter();
        let found = found.filter(|it| it.code == RULE.name);
        let told: Vec<_> = found
            .map(|it| (it.message.to_string(), it.place.map(|it| it.line)))
            .collect();
        assert!(
            told.iter().any(|it| it.0.contains("`description`")
                && it.0.contains("`fr`")
                && it.1 == Some(1)),
            "{told:?}"
        );
    }
}
