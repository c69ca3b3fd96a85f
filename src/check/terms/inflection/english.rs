//! The plurals of an English word.

use super::lexicon::Lexicon;

/// How a plural is made: the ending of the word, and what stands in its place.
const ENDINGS: [(&str, &str); 17] = [
    ("man", "men"),
    ("y", "ies"),
    ("is", "es"),
    ("s", "ses"),
    ("x", "xes"),
    ("z", "zes"),
    ("o", "oes"),
    ("ch", "ches"),
    ("sh", "shes"),
    ("lf", "lves"),
    ("eaf", "eaves"),
    ("oaf", "oaves"),
    ("arf", "arves"),
    ("thief", "thieves"),
    ("life", "lives"),
    ("wife", "wives"),
    ("knife", "knives"),
];

/// The plurals of a word in small letters.
pub(super) fn forms(word: &str, lexicon: &Lexicon) -> Vec<String> {
    let known = lexicon.english(word).iter().copied().map(str::to_owned);
    let mut forms: Vec<String> = known.collect();
    let made = ENDINGS.iter().filter_map(|(end, plural)| {
        let stem = word.strip_suffix(end).filter(|_| word.len() > 2)?;
        Some(format!("{stem}{plural}"))
    });
    forms.extend(made);
    if !word.ends_with('s') {
        forms.push(format!("{word}s"));
    }
    forms
}
