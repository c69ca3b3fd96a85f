//! How grave each rule is to a site: `rules` in `site.yaml`.
//!
//! Takes the settings; gives [`Levels`], which says what is not looked for, and sets what was found at its level. Some rules look at
//! what only some sites hold themselves to, or need what not every machine has; they look where a site asks for them by name.
//!
//! Questions stay questions at any level: a machine that is not sure does not become so.

use super::{RULES, Rule};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::settings::{Level, RuleLevel, Settings};

/// The rules that look only where a site asks for them by name: what they hold pages to is not every site's affair.
const ON_REQUEST: &[&str] = &[
    "dead-external-link",
    "heavy-page",
    "long-description",
    "long-title",
    "missing-description",
    "missing-space",
    "misspelling",
    "orphan-page",
    "outdated-page",
    "repeated-description",
    "repeated-title",
    "straight-quotes",
    "two-digit-systems",
    "unused-alias",
    "unused-message",
    "unused-term",
];

/// What a site says of the rules.
#[derive(Debug, Default)]
pub(super) struct Levels<'s> {
    named: Vec<(&'static Rule, &'s RuleLevel)>,
}

impl<'s> Levels<'s> {
    /// What the settings say, and what is wrong with it.
    pub fn of(settings: &'s Settings) -> (Self, Vec<Diagnostic>) {
        let (mut named, mut faults) = (Vec::new(), Vec::new());
        for said in &settings.rules {
            match RULES.iter().find(|rule| rule.name == said.name) {
                None => faults.push(unknown(said)),
                Some(rule) if lowers(rule, said.level) => faults.push(unwaivable(said)),
                Some(rule) => named.push((rule, said)),
            }
        }
        (Levels { named }, faults)
    }

    fn said(&self, name: &str) -> Option<&'s RuleLevel> {
        let mut named = self.named.iter().rev();
        named.find(|(rule, _)| rule.name == name).map(|(_, it)| *it)
    }

    /// Whether nobody asks for a rule.
    pub fn is_off(&self, name: &str) -> bool {
        match self.said(name) {
            Some(said) => said.level == Level::Off,
            None => ON_REQUEST.contains(&name),
        }
    }

    /// The most that a rule lets pass, where the site says so.
    pub fn most(&self, name: &str) -> Option<usize> {
        self.said(name)?.most
    }

    /// The words that a rule knows besides, where the site names some.
    pub fn words(&self, name: &str) -> &'s [String] {
        self.said(name).map_or(&[], |it| &it.words)
    }

    /// The rules that nobody asks for.
    pub fn off(&self) -> Vec<&'static str> {
        let names = RULES.iter().map(|rule| rule.name);
        names.filter(|name| self.is_off(name)).collect()
    }

    /// Sets what was found at its level, and leaves out what nobody asks for.
    pub fn apply(&self, found: &mut Vec<Diagnostic>) {
        if self.named.is_empty() {
            return;
        }
        found.retain_mut(|it| {
            let Some(said) = self.said(it.code) else {
                return true;
            };
            match (said.level, it.severity) {
                (Level::Off, _) => return false,
                (_, Severity::Note) => {}
                (Level::Error, _) => it.severity = Severity::Error,
                (Level::Warning, _) => it.severity = Severity::Warning,
            }
            true
        });
    }
}

/// Whether a level would let pass what `build` heeds.
fn lowers(rule: &Rule, level: Level) -> bool {
    let is_lower = match level {
        Level::Off => true,
        Level::Warning => rule.severity == Severity::Error,
        Level::Error => false,
    };
    is_lower && rule.is_heeded()
}

fn unwaivable(said: &RuleLevel) -> Diagnostic {
    let message = message!("name-cannot-allowed-build-heeds", name = said.name);
    Diagnostic::error("unwaivable-rule", message)
        .at(said.place.clone())
        .hint(message!("set-right-what-finds"))
}

fn unknown(said: &RuleLevel) -> Diagnostic {
    let hint = match nearest(&said.name, RULES.iter().map(|rule| rule.name)) {
        Some(near) => message!("did-you-mean-near", near),
        None => message!("diwan-check-list-names-them"),
    };
    let message = message!("there-no-rule-name", name = said.name);
    Diagnostic::error("unknown-rule", message)
        .at(said.place.clone())
        .hint(hint)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{SITE, whole_site};

    /// What `check` says of a page with two slips, under `rules`.
    fn said(rules: &str) -> Vec<String> {
        let site = SITE.replacen("=== site.yaml\n", &format!("=== site.yaml\n{rules}"), 1);
        let page = "=== content/a.ar.md\n---\ntitle: ا\n---\nأولاً, ثانياً ٢٠٢4\n";
        let found = whole_site(&format!("{site}{page}")).into_iter();
        let shown = found.map(|it| {
            let place = it
                .place
                .map_or(String::new(), |it| format!("{}:{}", it.path, it.line));
            format!("{} {} {place}", it.severity, it.code)
        });
        shown.collect()
    }

    #[test]
    fn a_site_says_how_grave_a_rule_is() {
        let page = "content/a.ar.md:4";
        let marks = "latin-punctuation-in-arabic";
        for (rules, expected) in [
            (
                "",
                vec![
                    format!("warning {marks} {page}"),
                    format!("warning mixed-digits {page}"),
                ],
            ),
            (
                "rules: { latin-punctuation-in-arabic: off, mixed-digits: error }\n",
                vec![format!("error mixed-digits {page}")],
            ),
            (
                "rules:\n  mixed-digits: { level: off }\n  no-such-rule: warning\n",
                vec![
                    format!("error unknown-rule site.yaml:3"),
                    format!("warning {marks} {page}"),
                ],
            ),
            (
                "rules: { dead-link: off, latin-punctuation-in-arabic: off, mixed-digits: off }\n",
                vec!["error unwaivable-rule site.yaml:1".to_owned()],
            ),
        ] {
            let mut found = said(rules);
            found.sort();
            assert_eq!(found, expected, "{rules}");
        }
    }
}
