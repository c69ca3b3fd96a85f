//! `space-in-name`: a file whose name holds spaces, and so its address: `My%20Page`, which breaks in mails and is read out
//! badly.

use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::plan::percent_encode;

pub(super) const RULE: Rule = Rule {
    name: "space-in-name",
    severity: Severity::Warning,
    summary: "the name of a file holds spaces, and so does its address",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let below = page.path.strip_prefix("content/").unwrap_or(page.path);
    let (folder, file) = below.rsplit_once('/').unwrap_or(("", below));
    let is_own = file.contains(char::is_whitespace) && page.said.slug.is_none();
    if !is_own && !folder.contains(char::is_whitespace) {
        return;
    }
    let name = file
        .trim_end_matches(".md")
        .trim_end_matches(page.lang.as_str());
    let name = name.trim_end_matches('.');
    let name = if is_own { name } else { folder };
    let words = name.split_whitespace();
    let better: Vec<&str> = words.filter(|it| !matches!(*it, "-" | "–")).collect();
    let better = better.join("-").to_lowercase();
    let message = message!(
        "name-holds-space-readers-see",
        percent_encoded = percent_encode(name)
    );
    let hint = match is_own {
        true => message!("name-better-lang-md-give", better, lang = page.lang),
        false => message!("name-folder-better", better),
    };
    found.push(
        RULE.finding_at(Place::file(page.path.clone()), message)
            .lang(page.lang)
            .hint(hint),
    );
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::findings;

    #[test]
    fn spaces_are_told_unless_a_slug_takes_their_place() {
        let page = |path: &str, more: &str| {
            let site = format!("=== content/{path}\n---\ntitle: x\n{more}---\nx\n");
            let mut found = findings(&RULE, &site);
            found
                .pop()
                .and_then(|it| it.hint)
                .unwrap_or_default()
                .to_string()
        };
        assert!(page("My Page.en.md", "").starts_with("name it `my-page.en.md`"));
        assert!(page("Old News/a.en.md", "").starts_with("name the folder `old-news`"));
        assert_eq!(page("My Page.en.md", "slug: my-page\n"), "");
        assert_eq!(page("my-page.en.md", ""), "");
    }
}
