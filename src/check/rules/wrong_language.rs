//! `wrong-language`: a page whose letters are not of the script of its language.
//!
//! Most often a copy under the wrong name, or a page that waits for its translation. Less than half of the letters in
//! the script of the page's language are reported; parts that say which language they are in do not count, nor do code
//! and addresses. Of another script, what links say does not count either, nor a block that is mostly names, which begin with a
//! capital: a page in Arabic may list English books and their authors. A language that is written in two scripts may be in either. It compares scripts and guesses no languages: French in an English page passes.

use crate::check::manuscript::Manuscript;
use crate::check::passage::{Passage, PassagePart};
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::{Locale, ScriptShare, common_words};

pub(super) const RULE: Rule = Rule {
    name: "wrong-language",
    severity: Severity::Warning,
    summary: "the letters of a page are not of the script of its language",
    sight: Sight::Page(check),
};

/// The share of letters that must be of the language's script, in percent.
const WANTED: usize = 50;

/// How many letters of an alphabet a sign weighs that writes a syllable or a word: a page in Chinese says as much as one in English with a
/// third of the signs.
const SIGN: usize = 3;

/// Fewer letters than this say nothing: a page may have the name of an organisation as its title, and no more.
const ENOUGH: usize = 30;

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    // Most pages hold no letter of another script.
    let is_foreign = |c: char| {
        let share = page.locale.script_share(c.encode_utf8(&mut [0; 4]));
        share.own < share.letters
    };
    if !page.says(is_foreign) && !page.said.title.contains(is_foreign) {
        return;
    }
    let title = page.locale.script_share(&page.said.title);
    let mut shares = vec![(None, title)];
    // Code of templates is none, `literal-template` tells it.
    let is_code = |passage: &&Passage| {
        let has_brace = memchr::memchr(b'{', passage.text.as_bytes()).is_some();
        has_brace && ["{{", "{%"].iter().any(|it| passage.text.contains(*it))
    };
    let passages = page.passages.iter().filter(|it| !is_code(it));
    shares.extend(passages.map(|passage| (Some(passage), share(page, passage))));
    let (own, letters) = shares.iter().fold((0, 0), |(own, letters), (_, share)| {
        (own + share.own, letters + share.letters)
    });
    // Only what is of the language can be signs: of another script, an alphabet is what is found.
    let (own, letters) = match page.locale.writes_signs() {
        true => (own * SIGN, own * SIGN + (letters - own)),
        false => (own, letters),
    };
    if letters < ENOUGH || own * 100 >= letters * WANTED {
        return;
    }
    let said = page.passages.iter().flat_map(|passage| {
        let parts = passage.parts.iter().filter(|part| is_own(part, page));
        parts.map(|part| &passage.text[part.range.clone()])
    });
    if page.locale.is_written_otherwise(said) {
        return;
    }
    let is_foreign =
        |(_, share): &&(Option<&Passage>, ScriptShare)| share.own * 100 < share.letters * WANTED;
    let Some((passage, _)) = shares.iter().find(is_foreign) else {
        return;
    };
    let range = match passage {
        Some(passage) => page.source(passage, 0..passage.text.len()),
        None => page.said.title_place.start..page.said.title_place.end,
    };
    let lang = page.lang;
    let percent = own * 100 / letters;
    let message = message!("only-percent-letters-page-script", percent, lang);
    let hint = message!("file-name-says-lang-rename", lang);
    found.push(
        RULE.finding(page, page.first_line(range), message)
            .hint(hint),
    );
}

fn share(page: &Manuscript, passage: &Passage) -> ScriptShare {
    let mut sum = ScriptShare { own: 0, letters: 0 };
    let parts = || passage.parts.iter().filter(|part| is_own(part, page));
    for part in parts() {
        let share = words(page.locale, &passage.text[part.range.clone()]);
        sum.own += share.own;
        sum.letters += if part.is_link {
            share.own
        } else {
            share.letters
        };
    }
    // Of a text without foreign letters, it does not matter what is a name.
    if sum.letters == sum.own {
        return sum;
    }
    // Most of a list is names; most of prose is not.
    let said = parts().filter(|part| !part.is_link);
    let (common, all) = said
        .map(|part| common_words(&passage.text[part.range.clone()]))
        .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    if common * 2 < all {
        sum.letters = sum.own;
    }
    sum
}

/// The share in a text without the addresses that stand in it.
fn words(locale: &Locale, text: &str) -> ScriptShare {
    // Most texts hold no address.
    if memchr::memchr2(b':', b'@', text.as_bytes()).is_none() {
        return locale.script_share(text);
    }
    let is_word = |word: &&str| !word.contains("://") && !word.contains('@');
    let words: Vec<&str> = text.split_whitespace().filter(is_word).collect();
    locale.script_share(&words.join(" "))
}

fn is_own(part: &PassagePart, page: &Manuscript) -> bool {
    let said = part.lang.as_deref();
    said.is_none_or(|lang| lang.eq_ignore_ascii_case(page.lang.as_str()))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{Places, check, places};

    const ARABIC: &str = "رحب المشاركون بنتائج المؤتمر وأكدوا التزامهم بحماية الأنهار المشتركة";
    const FRENCH: &str =
        "Les participants ont salué les résultats de la conférence sur les fleuves";

    #[test]
    fn a_page_is_written_in_the_script_of_its_language() {
        let cases: &[(&str, String, Places)] = &[
            ("ar", ARABIC.to_owned(), &[]),
            ("ar", FRENCH.to_owned(), &[(2, 8)]),
            ("fr", ARABIC.to_owned(), &[(4, 1)]),
            ("en", FRENCH.to_owned(), &[]),
            ("ar", format!("{ARABIC} {ARABIC} {ARABIC}\n\n{FRENCH}"), &[]),
            ("ar", format!("{ARABIC}\n\n{FRENCH}"), &[(2, 8)]),
            ("ar", "UNESCO".to_owned(), &[]),
            (
                "ar",
                format!("{ARABIC}\n\n{{% include home/{} %}}", "levels/".repeat(20)),
                &[],
            ),
            (
                "ar",
                format!(
                    "{ARABIC}\n\n- [{FRENCH} {FRENCH}](https://a.example)\n- Organisation des Nations Unies, Comité des Fleuves"
                ),
                &[],
            ),
            (
                "ar",
                format!(
                    "كتب:\n\n- Andrew Smith, Jane Brown (Oxford University Press)\n- {}",
                    "Jean Martin, Paul Robert ".repeat(9)
                ),
                &[],
            ),
        ];
        for (lang, body, expected) in cases {
            assert_eq!(places(&RULE, lang, body), *expected, "{lang}: {body}");
        }
    }

    #[test]
    fn what_says_its_language_does_not_count() {
        let cases = [
            format!("{ARABIC}\n\n[{FRENCH}]{{lang=fr}}"),
            format!("{ARABIC}\n\n{{lang=fr}}\n> {FRENCH}\n>\n> {FRENCH}"),
            format!("{ARABIC}\n\n<div lang=\"fr\">\n\n{FRENCH}\n\n{FRENCH}\n\n</div>"),
            format!("{ARABIC} <span lang=\"fr\">{FRENCH} {FRENCH}</span>"),
            format!("{ARABIC}\n\n```\n{FRENCH} {FRENCH}\n```"),
            format!(
                "{ARABIC}\n\n<https://example.org/les-participants-ont-salue-les-resultats-de-la-conference>"
            ),
        ];
        for body in cases {
            assert_eq!(places(&RULE, "ar", &body), [], "{body}");
        }
    }

    #[test]
    fn a_language_of_two_scripts_may_be_in_either() {
        const LATIN: &str =
            "Vodostaj reke će biti izmeren svakog dana, a žitelji će na vreme čuti upozorenje.";
        let said = |lang: &str, body: &str| {
            let settings = super::super::super::testing::SITE
                .replace("  ar: {", &format!("  {lang}: {{}}\n  ar: {{"));
            let home = format!("=== content/_index.{lang}.md\n---\ntitle: Dom\n---\n");
            let page = format!("=== content/a.{lang}.md\n---\ntitle: A\n---\n{body}\n");
            let found = crate::check::testing::whole_site(&format!("{settings}{home}{page}"));
            let rules = ["wrong-language", "unmarked-language"];
            found.iter().any(|it| rules.contains(&it.code))
        };
        assert!(!said("sr", LATIN));
        // Not every block has a letter that tells.
        assert!(!said(
            "sr",
            &format!("{LATIN}\n\nza dati broj izmena ide dalje\n\n{LATIN}")
        ));
        assert!(said("sr-Cyrl", "za dati broj izmena ide dalje"));
        assert!(said("sr-Cyrl", LATIN));
        assert!(said("sr", FRENCH));
        assert!(said("ru", LATIN));
    }

    #[test]
    fn the_message_gives_the_share() {
        let site = format!("=== content/a.fr.md\n---\ntitle: بيان\n---\n{ARABIC}\n");
        let found = check(&RULE, &site);
        assert_eq!(
            found,
            [(
                2,
                8,
                "only 0 % of the letters of this page are of the script of `fr`".to_owned()
            )]
        );
    }
}
