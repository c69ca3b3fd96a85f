//! `mixed-digits`: one number written with digits of two systems, `٢٠٢4`, or with those of Persian in Arabic, `۴`.
//!
//! A keyboard was switched in the middle, or a figure was pasted. Readers stumble, and search finds the number under neither
//! form. Numbers of different systems in one page are another matter, see `two-digit-systems`.

use std::ops::Range;

use crate::check::digits::{System, is_foreign, numbers, written};
use crate::check::letters::Letters;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "mixed-digits",
    severity: Severity::Warning,
    summary: "a number is written with digits of two systems, or with those of another language",
    sight: Sight::Page(check),
};

/// Who writes this letter has the digits that go with it: Persian, Urdu, Sorani.
const FARSI_YEH: char = '\u{6CC}';

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    // Nearly every page of Latin script ends here.
    if !page.holds(is_foreign) {
        return;
    }
    let own = match Letters::of(page.locale).has(FARSI_YEH) {
        true => System::Persian,
        false => System::Arabic,
    };
    for (line, text) in page.lines(&page.front) {
        for number in numbers(text) {
            let source = line.start + number.start..line.start + number.end;
            found.extend(fault(page, &text[number], source, own));
        }
    }
    for passage in &page.passages {
        for part in passage.parts.iter().filter(|part| part.lang.is_none()) {
            for number in numbers(&passage.text[part.range.clone()]) {
                let range = part.range.start + number.start..part.range.start + number.end;
                let source = page.source(passage, range.clone());
                found.extend(fault(page, &passage.text[range], source, own));
            }
        }
    }
}

fn fault(page: &Manuscript, number: &str, source: Range<usize>, own: System) -> Option<Diagnostic> {
    let mut systems: Vec<System> = number.chars().filter_map(System::of).collect();
    systems.sort_unstable();
    systems.dedup();
    let message = match *systems {
        [System::Persian] if own != System::Persian => {
            message!("number-of-another-language", number)
        }
        [_] | [] => return None,
        _ => message!("number-of-two-systems", number),
    };
    let (one, other) = (written(number, own), written(number, System::European));
    let hint = message!("write-number-either-way", one, other);
    Some(RULE.finding(page, source, message).hint(hint))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{Places, check, places};

    #[test]
    fn a_number_is_of_one_system() {
        let cases: &[(&str, &str, Places)] = &[
            ("ar", "في عام ٢٠٢4 صدر", &[(4, 8)]),
            ("ar", "في ٢٠٢٤ و 2024", &[]),
            ("ar", "يوم ١٢/5/٢٠٢٤", &[(4, 5)]),
            ("ar", "نسبة ٣٫5 في المئة", &[(4, 6)]),
            ("ar", "في ۴ مدن", &[(4, 4)]),
            ("ar", "في [۴]{lang=fa} مدن", &[]),
            ("ar", "المادة ١٢. 5 بنود", &[]),
            ("ar", "الإصدار `٢4`", &[]),
            ("fr", "le 12/05/2024", &[]),
            ("fr", "le ١2", &[(4, 4)]),
        ];
        for (lang, body, expected) in cases {
            assert_eq!(places(&RULE, lang, body), *expected, "{body}");
        }
    }

    #[test]
    fn the_message_names_the_number() {
        let found = check(&RULE, "=== content/a.ar.md\n---\ntitle: خطة ٢٠3٠\n---\n");
        let message = "the number `٢٠3٠` is written with digits of two systems".to_owned();
        assert_eq!(found, [(2, 12, message)]);
    }
}
