//! One way to test a rule: a site in one string, and what the rule says of its pages.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Manuscript, Rule, Sight};
use crate::article::{Article, ContentFile, Known, classify, everything};
use crate::diagnostic::{Diagnostic, in_order};
use crate::edition::Edition;
use crate::language::Lang;
use crate::press::Press;
use crate::settings::{self, Settings};
use crate::source::Sources;

/// Settings with three languages, their home pages, and a theme that prints little.
pub(super) const SITE: &str = include_str!("../../tests/parity/site.txt");

/// Lines and columns, in order.
pub(super) type Places = &'static [(u32, u32)];

/// What `rule` says of the pages of a site, in order; see [`SITE`] for what need not be written.
pub(super) fn findings(rule: &Rule, fixture: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    each_page(fixture, |page| match rule.sight {
        Sight::Printing | Sight::Finished => panic!("`{}` is tested where it is found", rule.name),
        Sight::Page(check) | Sight::PageAndFile(check, _) => check(page, &mut found),
        Sight::InSite(_)
        | Sight::Pairing(_)
        | Sight::Parity(_)
        | Sight::Terms(_)
        | Sight::Site(_) => {
            panic!("`{}` needs the whole site", rule.name)
        }
    });
    in_order(found)
}

/// What `rule` says of a whole site, set up and printed.
pub(super) fn site_findings(rule: &Rule, fixture: &str) -> Vec<Diagnostic> {
    let sources = Sources::from_fixture(&format!("{SITE}{fixture}"));
    let (press, faults) = Press::set_up(sources, Edition::web(Timestamp::UNIX_EPOCH));
    assert_eq!(faults, [], "the fixture is sound");
    let mut found = super::run(&press.expect("the fixture can be set up"));
    found.retain(|it| it.code == rule.name);
    found
}

/// What `rule` says of a whole site whose settings say `rules` of the rules.
pub(super) fn asked_findings(rules: &str, rule: &Rule, fixture: &str) -> Vec<Diagnostic> {
    outside_findings(rules, rule, fixture, &super::Nothing)
}

/// The same, with what lies outside the site.
pub(super) fn outside_findings(
    rules: &str,
    rule: &Rule,
    fixture: &str,
    outside: &dyn super::Outside,
) -> Vec<Diagnostic> {
    let settings = format!("=== site.yaml\nrules: {{ {rules} }}\n");
    let site = SITE.replacen("=== site.yaml\n", &settings, 1);
    let sources = Sources::from_fixture(&format!("{site}{fixture}"));
    let (press, _) = Press::set_up(sources, Edition::web(Timestamp::UNIX_EPOCH));
    let press = press.expect("the fixture can be set up");
    let mut found = super::run_seen(&press, outside, || ());
    found.retain(|it| it.code == rule.name);
    found
}

/// Hands over every page of a site.
pub(super) fn each_page(fixture: &str, mut take: impl FnMut(&Manuscript)) {
    let sources = Sources::from_fixture(&format!("{SITE}{fixture}"));
    let site = sources
        .text(settings::PATH)
        .expect("the fixture has settings");
    let (settings, _) = Settings::read(&site);
    let settings = settings.expect("the fixture's settings can be read");
    let langs: Vec<Lang> = settings.languages.iter().map(|it| it.lang).collect();
    for path in sources.paths("content/") {
        let Ok(ContentFile::Article { lang, .. }) = classify(path, &langs) else {
            continue;
        };
        let text: Arc<str> = sources.text(path).expect("a fixture can be read").into();
        let (article, mut faults) = Article::read(
            path,
            &text,
            Known::nothing_of(&text),
            &[],
            false,
            &everything,
        );
        // What a body leaves open is told beside, and is a page all the same.
        faults.retain(|it| !it.code.starts_with("unclosed-"));
        assert_eq!(faults, [], "the fixture's front matter is sound");
        let article = article.expect("the fixture has front matter");
        article.with_tokens(&text, |tokens, calls| {
            let parts = (tokens, calls);
            take(&Manuscript::new(&article, &text, lang, &settings, parts));
        });
    }
}

/// What was found, as line, column and message.
pub(super) fn check(rule: &Rule, fixture: &str) -> Vec<(u32, u32, String)> {
    let place = |it: Diagnostic| {
        let place = it.place.expect("a finding has a place");
        (place.line, place.column, it.message.to_string())
    };
    findings(rule, fixture).into_iter().map(place).collect()
}

/// The lines and columns of what `rule` says of a body in a language. The body begins on line 4.
pub(super) fn places(rule: &Rule, lang: &str, body: &str) -> Vec<(u32, u32)> {
    let fixture = format!("=== content/page.{lang}.md\n---\ntitle: x\n---\n{body}\n");
    let found = check(rule, &fixture);
    found
        .into_iter()
        .map(|(line, column, _)| (line, column))
        .collect()
}

/// What `check` says of a whole site, the settings of which may be told of.
pub(super) fn whole_site(fixture: &str) -> Vec<Diagnostic> {
    let (press, _) = Press::set_up(
        Sources::from_fixture(fixture),
        Edition::web(Timestamp::UNIX_EPOCH),
    );
    super::run(&press.expect("the fixture can be set up"))
}
