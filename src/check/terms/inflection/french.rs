//! The plurals and feminines of a French word.
//!
//! Persons and adjectives have a feminine, things have none, and their letters do not say which they are: `port` and `porte`, `vert` and
//! `verte`. So a feminine is made of those endings alone that are of persons and adjectives; others stand in the lexicon. A word
//! behind another noun in a term (`agent communal`) is an adjective, and takes an `e` whatever it ends in.

use super::lexicon::Lexicon;

/// How the feminine of persons and adjectives ends: the ending of him, how many letters stand before it at least, and that of her.
const FEMININES: [(&str, usize, &str); 33] = [
    ("teur", 1, "trice"),
    ("deur", 2, "drice"),
    ("eur", 3, "euse"),
    ("eur", 3, "eure"),
    ("eux", 1, "euse"),
    ("er", 3, "ère"),
    ("ien", 3, "ienne"),
    ("yen", 3, "yenne"),
    ("éen", 2, "éenne"),
    ("el", 3, "elle"),
    ("if", 3, "ive"),
    ("é", 3, "ée"),
    ("ent", 2, "ente"),
    ("ant", 3, "ante"),
    ("ais", 3, "aise"),
    ("ois", 3, "oise"),
    ("ain", 3, "aine"),
    ("an", 4, "ane"),
    ("ial", 1, "iale"),
    ("ral", 1, "rale"),
    ("onal", 2, "onale"),
    ("inal", 1, "inale"),
    ("unal", 3, "unale"),
    ("énal", 1, "énale"),
    ("ntal", 2, "ntale"),
    ("cal", 2, "cale"),
    ("pal", 4, "pale"),
    ("yal", 2, "yale"),
    ("mal", 3, "male"),
    ("bal", 3, "bale"),
    ("légal", 0, "légale"),
    ("ital", 1, "itale"),
    ("dal", 3, "dale"),
];

/// Things that end as persons and adjectives do: `établissement`, `motif`, `appel`, `santé`. Of persons in `té` most are in the lexicon.
const OF_THINGS: [&str; 7] = [
    "ment",
    "otif",
    "pel",
    "té",
    "soutien",
    "maintien",
    "entretien",
];

/// How a plural is made: the ending of the word, and what stands in its place.
const PLURALS: [(&str, &str); 5] = [
    ("al", "aux"),
    ("ail", "aux"),
    ("au", "aux"),
    ("eu", "eux"),
    ("ou", "oux"),
];

/// The plurals and feminines of a word in small letters, behind which other of its term it stands.
pub(super) fn forms(word: &str, before: Option<&str>, lexicon: &Lexicon) -> Vec<String> {
    let is_adjective = before.is_some_and(|it| !is_small(it));
    let mut forms = feminines(word, is_adjective, lexicon);
    for at in 0..forms.len() {
        forms.extend(plurals(&forms[at]));
    }
    forms.extend(plurals(word));
    // `travailleurs handicapés`: a term in the plural.
    if let Some(singular) = word.strip_suffix('s') {
        let of_her = feminines(singular, is_adjective, lexicon).into_iter();
        forms.extend(of_her.filter(|it| it.ends_with('e')).map(|it| it + "s"));
    }
    forms
}

/// Whether a word only joins others.
fn is_small(word: &str) -> bool {
    const LONGER: [&str; 7] = ["dans", "pour", "avec", "sans", "sous", "entre", "contre"];
    word.chars().count() < 4 || LONGER.contains(&word)
}

fn feminines(word: &str, is_adjective: bool, lexicon: &Lexicon) -> Vec<String> {
    let known = lexicon.french(word);
    if !known.is_empty() {
        return known.iter().copied().map(str::to_owned).collect();
    }
    let is_thing = !is_adjective && OF_THINGS.iter().any(|end| word.ends_with(end));
    let endings = FEMININES.iter().filter(|_| !is_thing);
    let mut found: Vec<String> = endings
        .filter_map(|(of_him, least, of_her)| {
            let stem = word.strip_suffix(of_him)?;
            (stem.chars().count() >= *least).then(|| format!("{stem}{of_her}"))
        })
        .collect();
    if is_adjective && !word.ends_with(['e', 'a', 'o', 'x']) {
        found.push(format!("{word}e"));
    }
    found
}

fn plurals(word: &str) -> Vec<String> {
    if word.ends_with(['s', 'x', 'z']) {
        return Vec::new();
    }
    let made = PLURALS.iter().filter_map(|(end, plural)| {
        let stem = word.strip_suffix(end)?;
        Some(format!("{stem}{plural}"))
    });
    made.chain([format!("{word}s")]).collect()
}
