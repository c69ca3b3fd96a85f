//! Catalogues of gettext, `fr.po`: texts, their plurals, and which form of them is meant by which number.
//!
//! A catalogue says in a formula which of its forms belongs to a number; Fluent asks for the categories of CLDR. Both are asked for
//! the numbers that people count, and a form is that of the category with which it goes.

use std::collections::BTreeMap;

use super::PluralForms;
use super::formula::Formula;
use crate::language::Lang;
use crate::locale::{Locale, LocaleSpec};

/// An entry as it stands in the file.
#[derive(Debug, Default)]
struct Entry {
    context: String,
    id: String,
    plural: String,
    forms: BTreeMap<usize, String>,
    is_fuzzy: bool,
}

/// The messages of a catalogue; a text without its translation is none.
pub fn messages(text: &str, lang: Lang) -> BTreeMap<String, PluralForms> {
    let entries = entries(text);
    let header = entries.iter().find(|it| it.id.is_empty());
    let formula = header
        .and_then(|it| it.forms.get(&0))
        .and_then(|it| it.split("plural=").nth(1)?.split([';', '\n']).next())
        .and_then(Formula::read);
    let categories = categories(lang, formula.as_ref());
    let mut found = BTreeMap::new();
    for entry in entries
        .iter()
        .filter(|it| !it.id.is_empty() && !it.is_fuzzy)
    {
        let id = match entry.context.as_str() {
            "" => entry.id.clone(),
            context => format!("{context} {}", entry.id),
        };
        let forms: PluralForms = match entry.plural.is_empty() {
            true => entry
                .forms
                .get(&0)
                .map(|words| ("other".to_owned(), words.clone()))
                .into_iter()
                .collect(),
            false => plurals(entry, &categories),
        };
        let forms: PluralForms = forms.into_iter().filter(|(_, it)| !it.is_empty()).collect();
        if !forms.is_empty() {
            found.insert(id, forms);
        }
    }
    found
}

fn plurals(entry: &Entry, categories: &BTreeMap<String, usize>) -> PluralForms {
    let last = entry.forms.values().next_back().cloned();
    let counted = |words: &String| {
        let words = words.replace("%d", "{count}").replace("%i", "{count}");
        words.replace("%n", "{count}").replace("%u", "{count}")
    };
    let mut forms: PluralForms = categories
        .iter()
        .filter_map(|(category, number)| {
            let words = entry.forms.get(number)?;
            Some((category.clone(), counted(words)))
        })
        .collect();
    if let Some(last) = last {
        forms.entry("other".to_owned()).or_insert(counted(&last));
    }
    forms
}

/// The number of the form that each category of a language has.
fn categories(lang: Lang, formula: Option<&Formula>) -> BTreeMap<String, usize> {
    let Ok(locale) = Locale::new(&LocaleSpec::of(lang)) else {
        return BTreeMap::new();
    };
    let mut counts: BTreeMap<(String, usize), usize> = BTreeMap::new();
    for number in 0..=200_i64 {
        let category = locale.plural(number).name().to_owned();
        let form = match formula {
            Some(formula) => formula.of(number),
            // Without a formula, as in English.
            None => i64::from(number != 1),
        };
        let form = usize::try_from(form).unwrap_or(0);
        *counts.entry((category, form)).or_default() += 1;
    }
    let mut found: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for ((category, form), count) in counts {
        let best = found.entry(category).or_insert((form, count));
        if count > best.1 {
            *best = (form, count);
        }
    }
    found
        .into_iter()
        .map(|(category, (form, _))| (category, form))
        .collect()
}

fn entries(text: &str) -> Vec<Entry> {
    let mut found = Vec::new();
    let mut entry = Entry::default();
    // Where the text in quotes of the next line belongs.
    let mut at: Option<(u8, usize)> = None;
    for line in text.lines().map(str::trim) {
        if let Some(flags) = line.strip_prefix("#,") {
            finish(&mut entry, &mut found, &mut at);
            entry.is_fuzzy = flags.contains("fuzzy");
            continue;
        }
        if line.is_empty() || line.starts_with('#') {
            // `#~` is an entry that is no longer used.
            finish(&mut entry, &mut found, &mut at);
            continue;
        }
        let quoted = match line.split_once('"') {
            Some((word, rest)) => {
                let word = word.trim();
                at = match word {
                    "" => at,
                    "msgctxt" => {
                        finish(&mut entry, &mut found, &mut at);
                        Some((0, 0))
                    }
                    "msgid" => {
                        if at.is_some_and(|(part, _)| part != 0) {
                            finish(&mut entry, &mut found, &mut at);
                        }
                        Some((1, 0))
                    }
                    "msgid_plural" => Some((2, 0)),
                    "msgstr" => Some((3, 0)),
                    word => word
                        .strip_prefix("msgstr[")
                        .and_then(|it| it.strip_suffix(']')?.parse().ok())
                        .map(|number| (3, number)),
                };
                unescaped(rest.strip_suffix('"').unwrap_or(rest))
            }
            None => continue,
        };
        match at {
            Some((0, _)) => entry.context.push_str(&quoted),
            Some((1, _)) => entry.id.push_str(&quoted),
            Some((2, _)) => entry.plural.push_str(&quoted),
            Some((_, number)) => entry.forms.entry(number).or_default().push_str(&quoted),
            None => {}
        }
    }
    finish(&mut entry, &mut found, &mut at);
    found
}

fn finish(entry: &mut Entry, found: &mut Vec<Entry>, at: &mut Option<(u8, usize)>) {
    if at.take().is_some() {
        found.push(std::mem::take(entry));
    }
}

fn unescaped(text: &str) -> String {
    let mut kept = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n') => kept.push('\n'),
                Some('t') => kept.push('\t'),
                Some(other) => kept.push(other),
                None => {}
            },
            (c, false) => kept.push(c),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARABIC: &str = "msgid \"\"\nmsgstr \"\"\n\"Plural-Forms: nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;\\n\"\n\n#: a.c\nmsgid \"Read\"\nmsgstr \"اقرأ\"\n\nmsgid \"one day\"\nmsgid_plural \"%d days\"\nmsgstr[0] \"لا أيام\"\nmsgstr[1] \"يوم\"\nmsgstr[2] \"يومان\"\nmsgstr[3] \"%d أيام\"\nmsgstr[4] \"%d يوماً\"\nmsgstr[5] \"%d يوم\"\n\n#, fuzzy\nmsgid \"Old\"\nmsgstr \"قديم\"\n\nmsgctxt \"menu\"\nmsgid \"Home\"\nmsgstr \"الر\"\n\"ئيسة\"\n";

    #[test]
    fn forms_go_to_the_categories_that_their_formula_means() {
        let found = messages(ARABIC, Lang::parse("ar").unwrap());
        assert_eq!(
            found.keys().collect::<Vec<_>>(),
            ["Read", "menu Home", "one day"]
        );
        assert_eq!(found["menu Home"]["other"], "الرئيسة");
        let days = &found["one day"];
        assert_eq!(days["zero"], "لا أيام");
        assert_eq!(days["few"], "{count} أيام");
        assert_eq!(days["many"], "{count} يوماً");
        assert_eq!(days["other"], "{count} يوم");
        assert_eq!(days.len(), 6);
    }

    #[test]
    fn three_forms_of_a_slavic_language_have_an_other() {
        let text = "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n\"\n\nmsgid \"%d day\"\nmsgid_plural \"%d days\"\nmsgstr[0] \"%d день\"\nmsgstr[1] \"%d дня\"\nmsgstr[2] \"%d дней\"\n";
        let found = messages(text, Lang::parse("ru").unwrap());
        let days = &found["%d day"];
        assert_eq!(days["one"], "{count} день");
        assert_eq!(days["few"], "{count} дня");
        assert_eq!(days["many"], "{count} дней");
        assert_eq!(days["other"], "{count} дней");
    }
}
