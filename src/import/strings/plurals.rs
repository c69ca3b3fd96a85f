//! Plurals as other catalogues write them: in one message, `{count, plural, one {…} other {…}}` (ICU MessageFormat), or in keys beside each
//! other, `days_one` and `days_other` (i18next, Ruby, Go).

use std::collections::BTreeMap;

use super::{CATEGORIES, PluralForms};

/// The forms of a message of ICU; `None` for one without plurals. What stands before and behind them is part of each.
pub fn of_icu(text: &str) -> Option<PluralForms> {
    let at = text.find(", plural,").or_else(|| text.find(",plural,"))?;
    let opens = text[..at].rfind('{')?;
    let name = text[opens + 1..at].trim();
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let (inside, end) = braced(&text[opens..])?;
    let (before, after) = (&text[..opens], &text[opens + end..]);
    // With a second choice in it, or around it, nobody can say it in one.
    if !is_name
        || before.contains('{')
        || after.contains(", plural")
        || inside.matches("plural,").count() > 1
    {
        return None;
    }
    let mut rest = inside.split_once("plural,")?.1.trim_start();
    let mut forms = PluralForms::new();
    while !rest.is_empty() {
        let opens = rest.find('{')?;
        let word = rest[..opens].trim();
        let (words, end) = braced(&rest[opens..])?;
        rest = rest[opens + end..].trim_start();
        let words = words
            .replace('#', "{count}")
            .replace(&format!("{{{name}}}"), "{count}");
        let category = match word {
            // A number by itself is no category: Fluent has such forms too.
            "=0" => "0",
            "=1" => "1",
            "=2" => "2",
            word => word.rsplit(char::is_whitespace).next().unwrap_or(word),
        };
        if CATEGORIES.contains(&category) {
            forms
                .entry(category.to_owned())
                .or_insert(format!("{before}{words}{after}"));
        }
    }
    forms.contains_key("other").then_some(forms)
}

/// What stands between the braces at the beginning, and where they end.
fn braced(text: &str) -> Option<(&str, usize)> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some((&text[1..at], at + 1));
                }
            }
            _ => {}
        }
    }
    None
}

/// Messages whose keys end in a category, beside one that ends in `other`, are the forms of one.
pub fn together(messages: BTreeMap<String, PluralForms>) -> BTreeMap<String, PluralForms> {
    let parted = |key: &str| {
        CATEGORIES.iter().find_map(|category| {
            let stem = key.strip_suffix(category)?;
            let stem = stem.strip_suffix(['_', '.', '-'])?;
            (!stem.is_empty()).then(|| (stem.to_owned(), (*category).to_owned()))
        })
    };
    let has_other: Vec<String> = messages
        .keys()
        .filter_map(|key| parted(key))
        .filter(|(_, category)| category == "other")
        .map(|(stem, _)| stem)
        .collect();
    let mut found: BTreeMap<String, PluralForms> = BTreeMap::new();
    for (key, forms) in messages {
        let whole = parted(&key).filter(|(stem, _)| has_other.contains(stem) && forms.len() == 1);
        match whole {
            Some((stem, category)) => {
                let words = forms.into_values().next().unwrap_or_default();
                found.entry(stem).or_default().insert(category, words);
            }
            None => {
                found.insert(key, forms);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_of_icu_become_forms() {
        let forms =
            of_icu("Read {n, plural, =0 {nothing} one {# page} other {# pages}} today").unwrap();
        assert_eq!(forms["0"], "Read nothing today");
        assert_eq!(forms["one"], "Read {count} page today");
        assert_eq!(forms["other"], "Read {count} pages today");
        assert_eq!(of_icu("Read {n} pages"), None);
        assert_eq!(of_icu("{n, plural, one {a"), None);
    }

    #[test]
    fn keys_of_one_message_are_put_together() {
        let one = |words: &str| PluralForms::from([("other".to_owned(), words.to_owned())]);
        let messages = BTreeMap::from([
            ("days_one".to_owned(), one("a day")),
            ("days_other".to_owned(), one("{{count}} days")),
            ("the_one".to_owned(), one("The one")),
        ]);
        let found = together(messages);
        assert_eq!(found["days"]["one"], "a day");
        assert_eq!(found["days"]["other"], "{{count}} days");
        assert_eq!(found["the_one"]["other"], "The one");
    }
}
