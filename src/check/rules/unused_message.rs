//! `unused-message`: a message of the site's own catalogues that no template asks for.
//!
//! Names are looked for where templates, scripts and `theme.yaml` have them between quotation marks; a name that is put together there
//! (`"kind-" ~ page.type`) stands for all that begin so. What the program itself says by that name is asked for by the program.

use std::collections::BTreeSet;

use crate::check::aids::Aids;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::press::Press;
use crate::source::BUILT_IN;

pub(super) const RULE: Rule = Rule {
    name: "unused-message",
    severity: Severity::Warning,
    summary: "no template asks for a message of the site's catalogues",
    sight: Sight::Site(check),
};

fn check(press: &Press, _: &Aids, found: &mut Vec<Diagnostic>) {
    let sources = press.sources();
    let is_catalogue = |path: &str| path.ends_with(".ftl");
    let own = |path: &&std::sync::Arc<str>| is_catalogue(path) && !path.starts_with(BUILT_IN);
    let catalogues: Vec<_> = sources.paths("").filter(own).cloned().collect();
    if catalogues.is_empty() {
        return;
    }
    let mut names = BTreeSet::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    for path in sources.paths("") {
        let asks = [".html", ".js", ".svg", "theme.yaml"];
        let is_built_in = path.starts_with(BUILT_IN) && is_catalogue(path);
        if !is_built_in && !asks.iter().any(|ending| path.ends_with(ending)) {
            continue;
        }
        let Ok(text) = sources.text(path) else {
            continue;
        };
        match is_built_in {
            true => known.extend(messages(&text).map(|(_, name)| name.to_owned())),
            false => names.extend(quoted(&text)),
        }
    }
    for path in catalogues {
        let Ok(text) = sources.text(&path) else {
            continue;
        };
        for (at, name) in messages(&text) {
            let is_asked = |asked: &String| {
                asked == name || (asked.ends_with('-') && name.starts_with(asked.as_str()))
            };
            let is_part =
                || text.contains(&format!("{{ {name} ")) || text.contains(&format!("{{{name}}}"));
            if known.contains(name) || names.iter().any(is_asked) || is_part() {
                continue;
            }
            let place = Place::span(path.clone(), &text, at..at + name.len());
            let finding = RULE.finding_at(place, message!("message-is-unused", name));
            found.push(finding.hint(message!("ask-for-message-or-take-away")));
        }
    }
}

/// The messages of a catalogue, each with where it begins; terms, which begin with `-`, are for other messages.
fn messages(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let (name, _) = line.split_once('=')?;
        let name = name.trim_end();
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.contains(' ');
        is_name.then_some((start, name))
    })
}

/// What stands between quotation marks, without the attribute of a message.
fn quoted(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for mark in ['"', '\'', '`'] {
        let parts = text.split(mark);
        let is_name = |it: &&str| {
            !it.is_empty()
                && it
                    .bytes()
                    .all(|c| c.is_ascii_alphanumeric() || b"-_.".contains(&c))
        };
        let names = parts.filter(is_name);
        found.extend(names.map(|it| it.split('.').next().unwrap_or(it).to_owned()));
    }
    // In `theme.yaml` names stand bare.
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
    found.extend(words.filter(|it| it.contains('-')).map(str::to_owned));
    found
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::asked_findings;

    #[test]
    fn a_message_is_asked_for() {
        let site = "=== themes/plain/templates/law.html\n\
            {{ t(id=\"greeting\") }} {{ t(id=\"kind-\" ~ page.type) }} {{ t(id='late.hint') }}\n\
            === i18n/fr.ftl\n\
            greeting = Bonjour\nkind-law = Loi\nlate = En retard\n    .hint = Voir\n\
            part = ici\nwhole = tout { part } \nsearch-title = Chercher\nfarewell = Adieu\n";
        let found = asked_findings("unused-message: warning", &RULE, site);
        let lines: Vec<_> = found
            .iter()
            .map(|it| it.place.as_ref().unwrap().line)
            .collect();
        assert_eq!(lines, [6, 8], "`whole` and `farewell`");
    }
}
