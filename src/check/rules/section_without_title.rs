//! `section-without-title`: a section that has pages in a language, and no page of its own in it.
//!
//! Its list then stands below the title of another language, with a note that the page is not available in theirs: readers see
//! that before they see what was written for them.

use crate::check::aids::Aids;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::press::Press;
use crate::site::{Presence, WorkId, WorkKind};

pub(super) const RULE: Rule = Rule {
    name: "section-without-title",
    severity: Severity::Warning,
    summary: "a section with pages in a language has no title in it",
    sight: Sight::Site(check),
};

fn check(press: &Press, _: &Aids, found: &mut Vec<Diagnostic>) {
    let site = press.site();
    let sections = site
        .work_ids()
        .filter(|id| site.work(*id).kind == WorkKind::Section);
    for (section, lang) in sections.flat_map(|id| site.langs().map(move |lang| (id, lang))) {
        let version = section.version(lang);
        let is_own = |id: &&WorkId| matches!(site.presence(id.version(lang)), Presence::Own(_));
        let Presence::Fallback(shown) = site.presence(version) else {
            continue;
        };
        let count = site.members(version).iter().filter(is_own).count();
        if count > 0 {
            let name = &site.work(section).name;
            let file = format!("content/{name}/_index.{lang}.md");
            let message = message!("section-has-no-title", lang, count);
            let place = Place::file(site.page(shown).article.path.clone());
            let finding = RULE.finding_at(place, message).lang(lang);
            found.push(finding.hint(message!("write-section-page", file)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{SITE, whole_site};

    #[test]
    fn a_section_has_a_title_in_each_language_of_its_pages() {
        let site = SITE.replacen("latn }", "latn, fallback: [en] }", 1);
        let page = |path: &str| format!("=== content/{path}.md\n---\ntitle: A\n---\nx\n");
        let told = |pages: &[&str]| -> Vec<String> {
            let pages: String = pages.iter().map(|path| page(path)).collect();
            let found = whole_site(&format!("{site}{pages}")).into_iter();
            let found = found.filter(|it| it.code == RULE.name);
            found
                .map(|it| it.hint.unwrap_or_default().to_string())
                .collect()
        };
        let told_of_arabic = told(&["news/_index.en", "news/a.ar", "news/b.ar", "news/c.en"]);
        assert_eq!(told_of_arabic, ["write `content/news/_index.ar.md`"]);
        assert_eq!(
            told(&["news/_index.en", "news/_index.ar", "news/a.ar"]),
            [""; 0]
        );
        assert_eq!(told(&["news/_index.en", "news/a.en"]), [""; 0]);
        assert_eq!(told(&["news/a.ar", "news/a.en"]), [""; 0]);
    }
}
